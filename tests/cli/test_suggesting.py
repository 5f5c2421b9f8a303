"""`suggest` names contacts with reasons, and says what is missing where there are none."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.network import ProfileDetails, WishDetails, save_profile, save_wish
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from tests.clock import FakeClock
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path, cast):
    opened = new_desk(tmp_path, FakeClock("2026-11-20T09:00"))
    yield opened
    opened.close()


@pytest.fixture
def kim(desk, cast):
    details = PersonDetails(full_name="Kim Okoye", title="Head of Data", company="Lumen GmbH", place="Berlin")
    person_id = add_person(desk, details)
    save_profile(desk, person_id, ProfileDetails(last_contact_on=dt.date(2026, 5, 12)))
    save_wish(desk, cast.ana, WishDetails(function="Data Engineering", place="Berlin"))
    return person_id


def test_contacts_are_named_with_the_reasons(line, cast, kim):
    (one,) = line.json("suggest", cast.ana)
    assert one == {
        "id": kim,
        "name": "Kim Okoye",
        "title": "Head of Data",
        "company": "Lumen GmbH",
        "score": one["score"],
        "reasons": ["same city", "hires data engineers and analysts", "you spoke in May"],
        "cautions": [],
        "asks_left": 2,
    }
    said = line("suggest", "Ana Ruiz").out
    assert said.splitlines() == [
        f"  {one['score']}  Kim Okoye, Head of Data, Lumen GmbH  (id {kim})",
        "      same city, hires data engineers and analysts, you spoke in May",
    ]


def test_for_who_has_a_new_job_nobody_is_named(desk, line, cast, kim):
    line("check-in", cast.ana, "placed", "--where", "Nordwind")
    said = line("suggest", cast.ana).out
    assert said == "Ana Ruiz has a new job: nobody is suggested until they look again.\n"


def test_a_caution_stands_below_the_reasons(desk, line, cast, kim):
    add_role(desk, "Lumen GmbH", "Data Engineer")
    assert line.json("suggest", cast.ana)[0]["cautions"] == [
        "with a client of yours: that would be a submission"
    ]
    assert "      with a client of yours: that would be a submission\n" in line("suggest", cast.ana).out


def test_it_can_be_asked_the_other_way_round(desk, line, cast, kim):
    assert line.json("suggest", kim, "--candidates") == []
    assert line("suggest", kim, "--candidates").out == (
        "Nobody who agreed to be mentioned would interest Kim Okoye.\n"
    )
    record_consent(desk, cast.ana, ConsentAnswer(ConsentKind.MENTION, given=True))
    assert [one["name"] for one in line.json("suggest", kim, "--candidates")] == ["Ana Ruiz"]


def test_what_is_missing_is_said(desk, line, cast):
    blank = add_person(desk, PersonDetails(full_name="No Wish"))
    assert "before it is known what No Wish wants next" in line("suggest", blank).out
    save_wish(desk, blank, WishDetails(function="Einkauf"))
    assert line("suggest", blank).out == "Nobody is in the network yet: import your contacts first.\n"
    add_person(desk, PersonDetails(full_name="Kim Okoye", title="Chefarzt", is_contact=True))
    assert line("suggest", blank).out == "Nobody in the network fits what No Wish wants next.\n"


def test_the_list_can_be_cut_and_nobody_unknown_is_meant(line, cast, kim):
    assert line.json("suggest", cast.ana, "--limit", 0) == []
    assert "nobody" in line.refused("suggest", "Nobody Here").lower()


def test_nobody_asked_for_is_nobody_named(line, cast, kim):
    said = line("suggest", cast.ana, "--limit", "0")
    assert (said.code, said.out) == (0, "")
