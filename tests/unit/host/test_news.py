"""Many changes in a short time become one message; nobody is missed."""

from __future__ import annotations

import threading

from inglenook.host.news import News


def test_the_state_comes_at_once_and_changes_are_merged() -> None:
    news = News()
    with news.follow() as feed:
        changes = iter(feed)
        assert next(changes) == "state"
        for _ in range(100):
            news.tell("chats")
            news.tell("models")
        assert [next(changes), next(changes)] == ["chats", "models"]
        feed.close()
        assert list(changes) == []


def test_every_watcher_hears_of_it() -> None:
    news = News()
    heard: list[str] = []
    both = threading.Barrier(3)

    def watch() -> None:
        with news.follow() as feed:
            changes = iter(feed)
            next(changes)
            both.wait(10)
            heard.append(next(changes))

    watchers = [threading.Thread(target=watch) for _ in range(2)]
    for watcher in watchers:
        watcher.start()
    both.wait(10)
    news.tell("library")
    for watcher in watchers:
        watcher.join(10)
    assert heard == ["library", "library"]
    news.tell("library")  # nobody is left
