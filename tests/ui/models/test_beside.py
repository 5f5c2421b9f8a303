"""What is read at once, and what beside the window."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThreadPool

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.queries import queue_figures
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.ui.models.beside import LOOKS_BETWEEN_READS, Reading
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
