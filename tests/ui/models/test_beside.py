"""What is read at once, and what beside the window."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QThreadPool

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.queries import queue_figures
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.ui.models.beside import LOOKS_BETWEEN_READS, Answer, Reading, read_beside
from recruiterdesk.ui.pages.pipeline.reading import Wanted, read_pipeline
from recruiterdesk.ui.pages.pipeline.two_readings import TwoReadings
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    add_person(opened, PersonDetails("Priya Raman"))
    yield opened
    opened.close()


@pytest.fixture
def large(monkeypatch):
    monkeypatch.setattr(queue_figures, "MANY_PEOPLE", 0)


class Noting:
    """Reads names, and notes in which thread; what was found is kept."""

    def __init__(self, desk):
        self.threads: list[int] = []
        self.found: list[list[str]] = []
        self.reading = Reading(desk, self._read)
        self.reading.found.connect(self.found.append)

    def _read(self, desk):
        self.threads.append(threading.get_ident())
        return [row.name for row in people_rows(desk, (1,))]


def test_a_small_desk_is_read_at_once(qapp, desk):
    noting = Noting(desk)
    noting.reading.ask()
    assert noting.found == [["Priya Raman"]]
    assert noting.threads == [threading.get_ident()]


def test_a_large_desk_is_read_beside_the_window(qtbot, desk, large):
    noting = Noting(desk)
    noting.reading.ask()
    assert noting.found == []
    qtbot.waitUntil(lambda: noting.found == [["Priya Raman"]])
    assert noting.threads != [threading.get_ident()]


def test_of_many_questions_in_a_row_the_first_and_the_last_are_answered(qtbot, desk, large):
    noting = Noting(desk)
    for _ in range(5):
        noting.reading.ask()
    qtbot.waitUntil(lambda: len(noting.found) == 2)
    assert len(noting.threads) == 2


def test_an_answer_that_comes_after_the_desk_was_closed_is_dropped(qapp, desk, large):
    noting = Noting(desk)
    noting.reading.ask()
    QThreadPool.globalInstance().waitForDone()
    desk.close()
    qapp.processEvents()
    assert noting.found == []


def test_what_time_alone_changes_is_read_seldom_on_a_large_desk(qtbot, desk, large):
    found = []
    reading = Reading(desk, lambda _beside: len(found))
    reading.found.connect(found.append)
    for _ in range(LOOKS_BETWEEN_READS - 1):
        reading.look()
    assert not reading._is_reading
    reading.look()
    qtbot.waitUntil(lambda: found == [0])
    reading.look()
    assert not reading._is_reading


def test_what_time_changes_is_read_at_each_look_on_a_small_desk(qapp, desk):
    found = []
    reading = Reading(desk, lambda _desk: "read")
    reading.found.connect(found.append)
    reading.look()
    reading.look()
    assert found == ["read", "read"]


def test_after_a_reading_that_failed_the_next_one_is_answered(qtbot, desk, large):
    answers = iter([OSError("the stick is gone"), "read"])
    found = []

    def read(_desk):
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    reading = Reading(desk, read)
    reading.found.connect(found.append)
    with qtbot.captureExceptions() as raised:
        reading.ask()
        reading.ask()
        qtbot.waitUntil(lambda: found == ["read"])
    assert [str(error) for _, error, _ in raised] == ["the stick is gone"]


def test_after_a_pipeline_that_could_not_be_read_the_next_one_is_shown(qtbot, desk, large, monkeypatch):
    failing = [OSError("the stick is gone")]

    def read(beside, wanted, *, only_first):
        if failing:
            raise failing.pop()
        return read_pipeline(beside, wanted, only_first=only_first)

    monkeypatch.setattr("recruiterdesk.ui.pages.pipeline.two_readings.read_pipeline", read)
    found = []
    readings = TwoReadings(desk)
    readings.found.connect(lambda one: found.append(one.wanted))
    with qtbot.captureExceptions() as raised:
        readings.ask(Wanted())
        qtbot.waitUntil(lambda: len(raised) == 1)
        readings.ask(Wanted(as_board=True))
        qtbot.waitUntil(lambda: Wanted(as_board=True) in found)


@pytest.mark.parametrize("fails", [False, True])
def test_what_comes_after_the_program_ended_is_dropped(qapp, desk, fails, capfd):
    def read(_desk):
        shiboken6.delete(answer)
        if fails:
            raise OSError
        return "read"

    answer = Answer()
    read_beside(desk, read, 0, answer)
    QThreadPool.globalInstance().waitForDone()
    qapp.processEvents()
    assert capfd.readouterr().err == ""


def test_what_takes_long_is_broken_off_when_the_desk_is_closed(qapp, desk, large):
    begun = threading.Event()

    def read(beside):
        begun.set()
        numbers = 'SELECT 1 UNION ALL SELECT "i" + 1 FROM "n"'
        endless = f'WITH RECURSIVE "n"("i") AS ({numbers}) SELECT count(*) FROM "n"'
        return beside.database.execute_sql(endless).fetchall()

    reading = Reading(desk, read)
    reading.ask()
    assert begun.wait(20)
    desk.close()
    assert QThreadPool.globalInstance().waitForDone(20_000)
    qapp.processEvents()
