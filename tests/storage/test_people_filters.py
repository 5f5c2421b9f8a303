"""Filters in words hold for whom they say, together and with a minus; what nobody knows is said."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.filter_completion import typed_filter
from recruiterdesk.domain.people_question import Trouble
from recruiterdesk.domain.words import Stage, Turn
from recruiterdesk.operations.applications import add_application, set_turn
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.stages import merge_stages, rename_stage
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.filter_proposals import proposals
from recruiterdesk.storage.queries.people_ids import count_listed, list_people
from tests.clock import FakeClock
from tests.desks import add_declined


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Ana is up for two roles, Ben was declined, Cleo is a contact with a promise, Dev has a note."""
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz", place="New York", company="Litware GmbH"))
    backend = add_role(desk, "Nordwerk AG", "Backend Engineer")
    frontend = add_role(desk, "Halden Motors", "Frontend Engineer")
    set_turn(desk, add_application(desk, ana, backend, Stage.FINAL), Turn.CLIENT)
    add_application(desk, ana, frontend, Stage.SCREENING)
    add_declined(desk, "Ben Foster")
    cleo = add_person(
        desk,
        PersonDetails(
            full_name="Cleo Dahl", place="Münster", title="Nurse", is_contact=True, emails=("c@example.com",)
        ),
    )
    make_promise(desk, cleo, desk.clock.today())
    add_tag(desk, ManyPeople((cleo,)), "Night shift")
    write_note(desk, add_person(desk, PersonDetails(full_name="Dev Patel", place="York")), "Likes trains")
    return desk


def found(desk: Desk, text: str) -> str:
    """Return who is found, by the first letters of their names."""
    listed = list_people(desk, text)
    assert listed.troubles == ()
    names = dict(desk.database.execute_sql('SELECT "id", "full_name" FROM "person"').fetchall())
    return "".join(sorted(names[one][0] for one in listed.ids))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("role:backend", "AB"),
        ('role:"engineer frontend"', "A"),
        ("-role:backend", "CD"),
        ("client:nordwerk", "A"),
        ("stage:final", "A"),
        ("stage:Screen", "A"),
        ("stage:final role:backend", "A"),
        ("stage:final role:frontend", ""),
        ("stage:final client:nordwerk turn:client", "A"),
        ("turn:client", "A"),
        ("turn:ours", "A"),
        ("turn:candidate", ""),
        ("-stage:final", "BCD"),
        ("city:york", "AD"),
        ('city:"new york"', "A"),
        ("-city:york", "BC"),
        ("city:munster", "C"),
        ("company:litware", "A"),
        ("title:nurse", "C"),
        ('tag:"night shift"', "C"),
        ("tag:night", "C"),
        ("-tag:night", "ABD"),
        ("is:contact", "C"),
        ("-is:contact", "ABD"),
        ("is:candidate", "AB"),
        ("is:active", "A"),
        ("is:to-be-told", "B"),
        ("is:declined", "B"),
        ("is:hired", ""),
        ("is:runner-up", ""),
        ("is:paused", ""),
        ("is:do-not-contact", ""),
        ("has:promise", "C"),
        ("has:callback", ""),
        ("has:task", ""),
        ("has:check-in", ""),
        ("has:introduction", ""),
        ("has:tag", "C"),
        ("has:note", "D"),
        ("has:email", "C"),
        ("-has:phone", "ACD"),
        ("ana city:york", "A"),
        ("trains city:york", "D"),
        ("trains city:munster", ""),
        ("night is:contact", "C"),
        ("night -is:contact", ""),
        ("-ruiz", "BCD"),
        ("city:york -ruiz", "D"),
        ("city:*", ""),
        ("4567 city:york", ""),
    ],
)
def test_filters_hold_for_whom_they_say(desk: Desk, text: str, who: str) -> None:
    assert found(desk, text) == who


def test_waiting_is_counted_in_working_days(desk: Desk, clock: FakeClock) -> None:
    assert found(desk, "waiting:>0") == ""
    assert found(desk, "waiting:0") == "B"
    clock.set("2026-11-30T10:00")
    assert found(desk, "waiting:5") == "AB"
    assert found(desk, "waiting:>4 is:to-be-told") == "B"
    assert found(desk, "waiting:>5") == ""
    assert found(desk, "waiting:<5") == ""
    assert found(desk, "waiting:3-7") == "AB"
    assert found(desk, "waiting:99999") == ""
    assert found(desk, "-waiting:5") == "CD"


@pytest.mark.parametrize("text", ["role:plumber", "client:acme", "stage:later", "tag:blue", 'role:"*"'])
def test_what_nobody_knows_is_said_and_finds_nobody(desk: Desk, text: str) -> None:
    listed = list_people(desk, f"ana {text}")
    assert [(each.trouble, each.key) for each in listed.troubles] == [
        (Trouble.UNKNOWN_VALUE, text.partition(":")[0])
    ]
    assert listed.ids == ()
    assert count_listed(desk, f"ana {text}") == 0
    assert list_people(desk, f"ana -{text}").ids == ()


def test_a_stage_is_known_by_the_words_of_the_language_and_its_own_name(desk: Desk) -> None:
    assert list_people(desk, "stage:endrunde", stage_names={"final": "Endrunde"}).ids == (1,)
    rename_stage(desk, "final", "Last talk")
    assert found(desk, 'stage:"last talk"') == "A"


def test_who_stood_at_a_stage_that_was_merged_is_found_where_they_went(desk: Desk) -> None:
    merge_stages(desk, "final", "interviewing")
    assert found(desk, "stage:interviewing") == "A"
    assert [each.trouble for each in list_people(desk, "stage:final").troubles] == [Trouble.UNKNOWN_VALUE]


def test_without_words_and_filters_everybody_stands_by_name(desk: Desk) -> None:
    assert [len(list_people(desk, text).ids) for text in ("", " ")] == [4, 4]
    assert list_people(desk, "", 2).ids == (1, 2)
    assert not list_people(desk, "", 2).is_all


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("sta", ["stage:"]),
        ("role:front", ['role:"Frontend Engineer"']),
        ("stage:end", ["stage:Endrunde"]),
        ("client:nord", ['client:"Nordwerk AG"']),
        ("tag:", ['tag:"Night shift"']),
        ("city:yo", ["city:York", 'city:"New York"']),
        ("company:", ['company:"Litware GmbH"']),
        ("turn:c", ["turn:client", "turn:candidate"]),
        ("-is:con", ["-is:contact", "-is:do-not-contact"]),
        ("waiting:", ["waiting:>2", "waiting:>5", "waiting:>10"]),
    ],
)
def test_filters_are_completed_from_the_desk(desk: Desk, text: str, proposed: list[str]) -> None:
    typed = typed_filter(text, len(text))
    assert typed is not None
    found = [each.text for each in proposals(desk, typed, {"final": "Endrunde"})]
    assert found[: len(proposed)] == proposed
