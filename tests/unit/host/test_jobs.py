"""Jobs: progress, results, failures, and the difference between leaving and stopping."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from inglenook.errors import Cancelled, DiskFull, NotFound, Unexpected
from inglenook.host.jobs import Job, Jobs
from inglenook.host.news import News
from inglenook.link.server import Reply


class Line:
    """What a reply needs of a channel."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []

    def send(self, message: dict[str, Any]) -> None:
        self.sent.append(message)


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.fixture
def reply(line: Line) -> Reply:
    return Reply(line, 1)  # type: ignore[arg-type]


@pytest.fixture
def jobs() -> Jobs:
    return Jobs(News())


def test_a_job_tells_how_far_it_is_and_gives_its_result(
    jobs: Jobs, reply: Reply, line: Line
) -> None:
    event = {"done": 1, "total": 2, "text": "a.pdf", "bytes": 7, "left": 1.5}

    def work(job: Job) -> dict[str, Any]:
        job.progress(event)
        return {"seen": [j.to_json() for j in jobs.running()]}

    (seen,) = jobs.run("index", "notes", work, reply)["seen"]
    assert seen == {
        "id": 1,
        "what": "index",
        "title": "notes",
        "done": 1,
        "total": 2,
        "text": "a.pdf",
        "bytes": 7,
        "total_bytes": 0,
        "left": 1.5,
    }
    assert line.sent == [{"id": 1, "event": event}]
    assert jobs.running() == []


def test_a_failure_is_raised_where_it_was_asked_for(
    jobs: Jobs, reply: Reply, caplog: pytest.LogCaptureFixture
) -> None:
    def full(job: Job) -> dict[str, Any]:
        raise DiskFull("No room.")

    def bug(job: Job) -> dict[str, Any]:
        raise ZeroDivisionError

    with pytest.raises(DiskFull):
        jobs.run("index", "notes", full, reply)
    with pytest.raises(Unexpected):
        jobs.run("index", "notes", bug, reply)
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("lost", [True, False])
def test_leaving_lets_it_go_on_and_stopping_ends_it(jobs: Jobs, reply: Reply, lost: bool) -> None:
    stopped = threading.Event()
    inside = threading.Event()

    def work(job: Job) -> dict[str, Any]:
        job.on_cancel(stopped.set)
        inside.set()
        assert stopped.wait(20)
        raise Cancelled("Stopped.")

    def leave() -> None:
        inside.wait(10)
        reply.cancel(lost=lost)

    threading.Thread(target=leave).start()
    if lost:
        assert jobs.run("index", "notes", work, reply) == {}
        assert not stopped.is_set()
        assert len(jobs.running()) == 1
        jobs.cancel_all(10.0)
    else:
        with pytest.raises(Cancelled):
            jobs.run("index", "notes", work, reply)
    assert stopped.is_set()
    assert jobs.running() == []


def test_a_job_is_stopped_by_its_number(jobs: Jobs, reply: Reply) -> None:
    def work(job: Job) -> dict[str, Any]:
        assert jobs.cancel(job.id) is job
        return {"cancelled": job.cancelled()}

    assert jobs.run("index", "notes", work, reply) == {"cancelled": True}
    with pytest.raises(NotFound):
        jobs.cancel(99)
