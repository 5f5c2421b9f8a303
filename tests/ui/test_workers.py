"""Long work beside the window: its outcome comes back once, Cancel ends it, and errors are not lost."""

from __future__ import annotations

from threading import Event

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.workers import Cancelled, Reins, Work


@pytest.fixture
def outcomes():
    return []


def started(job, outcomes) -> Work:
    work = Work(job)
    for name in ("finished", "refused", "broken"):
        getattr(work, name).connect(lambda outcome, name=name: outcomes.append((name, outcome)))
    work.cancelled.connect(lambda: outcomes.append(("cancelled", None)))
    work.start()
    return work


def wait_for_pull(gate: Event):
    def job(reins: Reins) -> str:
        while not reins.is_pulled():
            gate.wait(0.01)
        raise Cancelled

    return job


def test_what_the_work_returns_comes_back(qtbot, outcomes):
    started(lambda _reins: 42, outcomes)
    qtbot.waitUntil(lambda: outcomes == [("finished", 42)])


def test_progress_is_told_on_the_way(qtbot, outcomes):
    told = []

    def job(reins: Reins) -> None:
        reins.tell(500, 1000)

    work = Work(job)
    work.progressed.connect(lambda done, rows: told.append((done, rows)))
    with qtbot.waitSignal(work.finished):
        work.start()
    assert told == [(500, 1000)]


def test_a_refusal_comes_back_as_one(qtbot, outcomes):
    def job(_reins: Reins) -> None:
        raise Refusal("desk.busy")

    started(job, outcomes)
    qtbot.waitUntil(lambda: len(outcomes) == 1)
    assert (outcomes[0][0], outcomes[0][1].key) == ("refused", "desk.busy")


def test_cancelled_work_says_so_when_it_has_stopped(qtbot, outcomes):
    work = started(wait_for_pull(Event()), outcomes)
    assert outcomes == []
    work.cancel()
    qtbot.waitUntil(lambda: outcomes == [("cancelled", None)])


def test_abandoned_work_is_left_at_once_and_its_end_is_not_heard(qtbot, outcomes):
    gate = Event()
    work = started(lambda _reins: gate.wait(5), outcomes)
    ended = []
    work.destroyed.connect(lambda: ended.append(True))
    work.abandon()
    assert outcomes == [("cancelled", None)]
    gate.set()
    qtbot.waitUntil(lambda: ended == [True])
    assert outcomes == [("cancelled", None)]


def test_an_error_of_the_program_is_raised_in_the_window(qtbot, outcomes):
    def job(_reins: Reins) -> None:
        raise ZeroDivisionError("nobody divides")

    with qtbot.captureExceptions() as raised:
        started(job, outcomes)
        qtbot.waitUntil(lambda: bool(raised))
    assert outcomes == [("broken", "nobody divides")]
    assert raised[0][0] is ZeroDivisionError
