"""Who is listed as one types: at once what can be, the rest beside the window, and never an older answer."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThreadPool

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.queries import people_search, queue_figures
from recruiterdesk.ui.models.id_list import IdList
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    for name in ("Johannes Ek", "Ana Ruiz"):
        add_person(opened, PersonDetails(name, place="Berlin"))
    yield opened
    QThreadPool.globalInstance().waitForDone()
    opened.close()


@pytest.fixture
def large(monkeypatch):
    monkeypatch.setattr(queue_figures, "MANY_PEOPLE", 0)
    monkeypatch.setattr(people_search, "_LARGE", 0)


@pytest.fixture
def listed(desk):
    made = IdList(desk)
    made.answers = []
    made.begun.connect(made.answers.append)
    return made


def test_parts_and_errors_are_found_at_once_on_a_small_desk(listed):
    listed.ask("hannes")
    listed.ask("aan")
    assert listed.answers == [(1,), (2,)]


@pytest.fixture
def may_read(monkeypatch):
    """The words of the desk are read only after this."""
    allowed, read = threading.Event(), people_search.PeopleSearch.warm_up
    monkeypatch.setattr(people_search.PeopleSearch, "warm_up", lambda self: allowed.wait() and read(self))
    yield allowed
    allowed.set()


def test_on_a_large_desk_parts_are_found_once_its_words_are_read(qtbot, large, listed, may_read):
    listed.ask("hannes")
    listed.ask("ohann")
    assert listed.answers == [(), ()]
    may_read.set()
    qtbot.waitUntil(lambda: listed.answers[-1] == (1,))
    listed.ask("annes")
    assert listed.answers[-1] == (1,)


def test_filters_of_a_large_desk_are_looked_at_beside_and_an_older_answer_is_dropped(qtbot, large, listed):
    listed.ask("city:berlin")
    listed.ask("ana city:berlin")
    assert listed.answers == []
    qtbot.waitUntil(lambda: listed.answers == [(2,)])
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(1)
    assert listed.answers == [(2,)]


def test_what_is_no_filter_waits_for_nothing(large, listed, may_read):
    listed.ask("hannes")
    assert listed.is_looking()
    listed.ask("hannes stage:fnal")
    assert not listed.is_looking()
    assert listed.answers[-1] == ()
    assert [each.value for each in listed.troubles] == ["fnal"]
