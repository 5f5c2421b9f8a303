"""The index of contacts follows what is written, in parts, and forgets who is gone."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.operations.network import ProfileDetails, save_profile
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage import contact_index
from recruiterdesk.storage.contact_index import (
    COLUMNS,
    bring_index_up_to_date,
    index_rows,
    people_beside_index,
    unread_people,
)
from recruiterdesk.storage.desk import Label
from tests.desks import new_desk, rows

ADD = Label("person.add", (("name", "x"),))


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


def indexed(desk):
    bring_index_up_to_date(desk)
    assert unread_people(desk, 9) == []
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    return rows(desk, f'SELECT {names} FROM "contact_trait" ORDER BY "person_id", "function"')


def add_contacts(desk, *titles, **more):
    people = [records.Person(0, "Kim Okoye", title=one, is_contact=True, **more) for one in titles]
    return [person.id for person in desk.run(ADD, lambda writer: writer.insert_many(people))]


def test_a_contact_is_indexed_by_what_title_company_and_place_say(desk):
    (one,) = add_contacts(desk, "Head of Data", company="Rheinbank AG", place="Cologne")
    assert indexed(desk) == [("data", one, 0, 6, " banking ", "koln", "DE Nordrhein-Westfalen", "DE", None)]


def test_the_profile_says_it_better(desk):
    (one,) = add_contacts(desk, "Head of Data")
    profile = ProfileDetails(
        function="Einkauf", can_help_with="knows nurses", last_contact_on=dt.date(2026, 5, 2)
    )
    save_profile(desk, one, profile)
    found = [(row[0], row[2], row[-1]) for row in indexed(desk)]
    assert found == [("nursing", 1, "2026-05-02"), ("purchasing", 0, "2026-05-02")]


def test_somebody_with_a_vague_title_is_there_too(desk):
    (one,) = add_contacts(desk, "Building something new")
    assert [row[:2] for row in indexed(desk)] == [("", one)]


def test_who_is_no_contact_or_wants_none_is_not_there(desk):
    add_person(desk, PersonDetails(full_name="Ana Ruiz", title="Head of Data"))
    add_contacts(desk, "Head of Data", do_not_contact=True)
    assert indexed(desk) == []


def test_a_change_an_undo_and_a_redo_are_followed(desk):
    (one,) = add_contacts(desk, "Head of Data")
    before = indexed(desk)
    desk.run(ADD, lambda writer: writer.update(writer.load(records.Person, one), title="Head of Sales"))
    assert [row[0] for row in indexed(desk)] == ["sales"]
    desk.undo()
    assert indexed(desk) == before
    desk.redo()
    assert [row[0] for row in indexed(desk)] == ["sales"]


def test_who_is_gone_is_forgotten_at_once(desk):
    add_contacts(desk, "Head of Data")
    assert indexed(desk)
    desk.undo()
    assert rows(desk, 'SELECT * FROM "contact_trait"') == []


def test_many_who_came_at_once_are_noted_as_one_run_and_read_in_parts(desk, monkeypatch):
    monkeypatch.setattr(contact_index, "_AT_ONCE", 40)
    ids = add_contacts(desk, *["Head of Data"] * 150)
    assert unread_people(desk, 9) == [(ids[0], ids[-1])]
    assert [row[1] for row in indexed(desk)] == ids
    desk.undo()
    assert indexed(desk) == []


def test_runs_that_lie_apart_are_read_too(desk, monkeypatch):
    monkeypatch.setattr(contact_index, "_AT_ONCE", 2)
    ids = add_contacts(desk, *["Head of Data"] * 6)
    indexed(desk)
    apart = [one for one in ids if one not in (ids[2], ids[4])]
    desk.run(
        ADD,
        lambda writer: writer.update_many(
            [
                (p, records.Person(p.id, "Kim", title="Buyer", is_contact=True))
                for p in writer.find_among(records.Person, "id", apart)
            ]
        ),
    )
    assert len(unread_people(desk, 9)) == 3
    assert [row[0] for row in indexed(desk)].count("purchasing") == len(apart)


def test_the_index_holds_what_it_should(desk):
    ids = add_contacts(desk, "Head of Data", "Einkäufer", "CEO")
    assert sorted(indexed(desk)) == sorted(index_rows(desk, ids))


def test_nothing_is_read_where_nothing_was_written(desk):
    indexed(desk)
    before = rows(desk, "PRAGMA data_version")
    bring_index_up_to_date(desk)
    assert rows(desk, "PRAGMA data_version") == before


def test_in_another_zone_everybody_is_read_anew(desk):
    change_settings(desk, dataclasses.replace(desk.settings, country="AT"))
    assert unread_people(desk, 9) == []
    (one,) = add_contacts(desk, "Head of Data")
    indexed(desk)
    change_settings(desk, dataclasses.replace(desk.settings, zone="Asia/Kolkata"))
    assert unread_people(desk, 9) == [(one, one)]


def test_few_are_looked_at_without_writing_and_many_are_read_first(desk, monkeypatch):
    ids = add_contacts(desk, *["Head of Data"] * 3)
    assert people_beside_index(desk) == ids
    assert rows(desk, 'SELECT * FROM "contact_trait"') == []
    monkeypatch.setattr(contact_index, "_FEW", 2)
    assert people_beside_index(desk) == []
    assert len(rows(desk, 'SELECT * FROM "contact_trait"')) == 3
