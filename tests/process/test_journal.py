"""Log files and the report, of a real host: the report holds nothing of the person's."""

from __future__ import annotations

import getpass
import socket

import pytest

from inglenook.errors import BadRequest, NotFound
from inglenook.link.client import Client
from inglenook.paths import Paths

LOG = """\
2026-03-01 10:00:00,000 I 7 inglenook.host.main: listening
2026-03-01 10:00:01,000 E 7 inglenook.host.jobs: job index failed: /home/private-person/Divorce.pdf
Traceback (most recent call last):
  File "/home/private-person/x/inglenook/host/jobs.py", line 190, in _work
    job.result = work(job)
ValueError: secret-word in Divorce.pdf
2026-03-01 10:00:02,000 W 7 py.warnings: secret-word
"""
PRIVATE = ("private-person", "Divorce", "secret-word", "hunter2", "my-mirror", "my-models")


@pytest.fixture
def filled(host: Client, paths: Paths) -> Client:
    (paths.logs_dir / "old.log").write_text(LOG, encoding="utf-8")
    host.call("chats.create", {"title": "secret-word"})
    for name, value in (
        ("proxy", "http://me:hunter2@proxy:1"),
        ("hub_endpoint", "https://my-mirror.example"),
        ("model_folders", ["/home/private-person/my-models"]),
        ("passages", 9),
        ("theme", "dark"),
    ):
        host.call("settings.set", {"name": name, "value": value})
    return host


def test_the_report_helps_and_holds_nothing_of_the_persons(filled: Client, paths: Paths) -> None:
    text = filled.call("diagnostics")["text"]
    for helpful in (
        "2026-03-01 E inglenook.host.jobs, ValueError, host/jobs.py:190 _work",
        "2026-03-01 W py.warnings",
        "passages = 9",
        "theme = dark",
        "proxy = changed",
        "llm: ",
    ):
        assert helpful in text
    own = (str(paths.home), paths.home.name, socket.gethostname())
    assert [word for word in (*PRIVATE, *own) if word in text] == []
    assert f"/{getpass.getuser()}" not in text


def test_logs_are_listed_and_their_end_is_told(filled: Client) -> None:
    listed = {log["name"]: log for log in filled.call("logs")["logs"]}
    assert listed["old.log"]["bytes"] == len(LOG.encode())
    assert "host.log" in listed
    end = filled.call("logs", {"name": "old.log", "lines": 2})["text"]
    assert end.splitlines() == LOG.splitlines()[-2:]


@pytest.mark.parametrize("name", ["../settings.toml", "settings.toml", ""])
def test_only_logs_are_told(filled: Client, name: str) -> None:
    with pytest.raises(NotFound):
        filled.call("logs", {"name": name})


def test_arguments_of_the_journal_are_checked(host: Client) -> None:
    for do, with_ in (
        ("traces.list", {"limit": 0}),
        ("traces.list", {"before": "now"}),
        ("traces.forget", {}),
        ("logs", {"name": "host.log", "lines": -1}),
    ):
        with pytest.raises(BadRequest):
            host.call(do, with_)
    assert host.call("traces.list") == {"traces": []}
