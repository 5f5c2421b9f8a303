"""What was found lately comes first, and is forgotten with what it was."""

from __future__ import annotations

import pytest

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.saved_views import delete_view, save_view
from recruiterdesk.storage.queries import found_lately as lately
from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind, note_lately
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


def refs(desk) -> list[str]:
    return [each.ref for each in lately.found_lately(desk)]


def test_the_last_comes_first_and_each_stands_once(desk):
    for words in ("Undo", "Redo", "Undo"):
        note_lately(desk, Lately(LatelyKind.ACTION, words))
    assert refs(desk) == ["Undo", "Redo"]


def test_only_the_last_are_kept(desk, monkeypatch):
    monkeypatch.setattr(lately, "KEPT", 2)
    for words in ("a", "b", "c"):
        note_lately(desk, Lately(LatelyKind.ACTION, words))
    assert refs(desk) == ["c", "b"]


def test_who_is_gone_is_forgotten_and_who_comes_next_is_nobodys_memory(desk):
    person = add_person(desk, PersonDetails("Ana Ruiz"))
    note_lately(desk, Lately(LatelyKind.PERSON, str(person)))
    assert refs(desk) == [str(person)]
    desk.undo()
    assert refs(desk) == []
    add_person(desk, PersonDetails("Ben Ek"))
    assert refs(desk) == []


def test_nobody_is_remembered_who_is_gone_already(desk):
    note_lately(desk, Lately(LatelyKind.PERSON, "4711"))
    assert refs(desk) == []


def test_a_deleted_view_is_forgotten_and_nothing_of_it_is_a_step(desk):
    view = save_view(desk, "Berlin", "city:Berlin")
    note_lately(desk, Lately(LatelyKind.VIEW, str(view)))
    assert refs(desk) == [str(view)]
    delete_view(desk, view)
    assert refs(desk) == []
