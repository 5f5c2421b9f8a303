from __future__ import annotations

from recruiterdesk.domain.words import RememberedKind
from recruiterdesk.operations.remembering import forget_columns, remember_columns, remember_word
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.remembered import remembered_columns, remembered_words
from tests.desks import dump


def test_columns_are_remembered_for_their_header(desk: Desk) -> None:
    remember_columns(desk, "print of a header", [(0, "full_name"), (3, "")])
    found = remembered_columns(desk, "print of a header")
    assert found is not None
    assert (found.fields, found.remembered_at) == (((0, "full_name"), (3, "")), desk.clock.now())
    assert remembered_columns(desk, "another header") is None


def test_columns_corrected_again_are_remembered_as_they_are_now(desk: Desk) -> None:
    remember_columns(desk, "print", [(0, "full_name")])
    remember_columns(desk, "print", [(0, "company"), (1, "given")])
    found = remembered_columns(desk, "print")
    assert found is not None
    assert found.fields == ((0, "company"), (1, "given"))


def test_columns_that_are_forgotten_leave_those_of_other_headers(desk: Desk) -> None:
    remember_columns(desk, "print", [(0, "full_name")])
    remember_columns(desk, "other", [(0, "email")])
    forget_columns(desk, "print")
    forget_columns(desk, "never remembered")
    assert remembered_columns(desk, "print") is None
    assert remembered_columns(desk, "other") is not None


def test_words_are_remembered_as_they_are_compared(desk: Desk) -> None:
    remember_word(desk, RememberedKind.STAGE, "Zweites  Gespräch", "interviewing")
    remember_word(desk, RememberedKind.OUTCOME, "Passt nicht", "declined_by_us")
    remember_word(desk, RememberedKind.STAGE, "zweites gesprach", "final")
    said = [(word.kind, word.words, word.meaning) for word in remembered_words(desk)]
    assert said == [
        (RememberedKind.STAGE, "zweites gesprach", "final"),
        (RememberedKind.OUTCOME, "passt nicht", "declined_by_us"),
    ]


def test_what_is_remembered_is_no_step(desk: Desk) -> None:
    before = dump(desk)
    remember_columns(desk, "print", [(0, "full_name")])
    remember_word(desk, RememberedKind.STAGE, "2. Gespräch", "interviewing")
    assert desk.steps(9) == []
    assert dump(desk) == before
