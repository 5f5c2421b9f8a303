from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.storage.opening import open_desk
from tests.cli.conftest import leave_alone
from tests.clock import FakeClock


def test_an_empty_desk_has_nobody(line):
    assert line.json("people") == []
    assert line("people").out == "Nobody is found.\n"


def test_people_are_listed_with_what_is_known_of_them(line, cast):
    ana = line.json("people")[0]
    assert ana == {
        "id": cast.ana,
        "name": "Ana Ruiz",
        "emails": ["ana@example.com"],
        "phones": ["+491713920011"],
        "company": "Elbtal",
        "title": "Developer",
        "stage": "screening",
        "working_days_waiting": None,
    }
    assert "Ana Ruiz  ana@example.com  +491713920011  Developer, Elbtal  screening" in line("people").out


@pytest.mark.parametrize(("text", "names"), [("ozturk", ["Ben Öztürk"]), ("0011", ["Ana Ruiz"]), ("zz", [])])
def test_people_are_found_by_words_and_by_the_last_digits(text, names, line, cast):
    assert [row["name"] for row in line.json("people", "--search", text)] == names


def test_the_list_can_be_cut(line, cast):
    assert len(line.json("people", "--limit", 2)) == 2
    assert len(line.json("people")) == 4
    assert line.json("people", "--limit", 0) == []


@pytest.mark.parametrize(
    "person",
    [
        "{0.ben}",
        "BEN@example.com",
        "+491713920022",
        "0171 3920022",
        "+49 171 3920022",
        "Ben Öztürk",
        "ben ozturk",
    ],
)
def test_a_person_is_meant_by_id_mail_number_or_name(person, line, cast):
    assert line.json("show", person.format(cast))["id"] == cast.ben


@pytest.mark.parametrize(
    "person", ["Nobody Known", "999", "x@example.com", "+49171000", "", "0171 39", "%", "'"]
)
def test_somebody_unknown_is_refused_in_one_sentence(person, line, cast):
    said = line.refused("show", person)
    assert f"Nobody is known as “{person}”" in said


def test_a_name_of_two_people_is_refused_and_both_are_listed(line, cast):
    said = line.refused("show", "Eve Klein")
    assert all(f"{eve} Eve Klein" in said for eve in cast.two_eves)
    assert "eve1@example.com" in said


def test_a_person_is_shown_with_everything(line, cast):
    line("decline", cast.ben, "--reason", "chose the other one", "--tell", "the other one knew energy")
    line("tried", cast.ben, "--note", "missed call")
    line("promise", cast.ben, "2026-11-27", "--note", "feedback")
    shown = line.json("show", cast.ben)
    application = shown["applications"][0]
    assert application["role"]["title"] == "Leiter Controlling (m/w/d)"
    assert application["disposition"] == {
        "kind": "declined_by_client",
        "decided_on": "2026-11-23",
        "stage_at_end": "final",
        "internal_reason": "chose the other one",
        "withdrawal_reason": None,
        "may_tell": "the other one knew energy",
    }
    assert application["to_be_told"]["since"] == "2026-11-23"
    assert shown["queue"]["kind"] == "reply"
    assert shown["tried_to_reach_me"][0]["note"] == "missed call"
    assert shown["promises"][0]["due"] == "2026-11-27"
    assert [entry["key"] for entry in shown["history"]][:2] == ["promise.made", "incoming"]
    assert shown["history"][0]["sentence"] == "I promised a word by 27 November 2026."


def test_who_is_to_be_left_alone_is_shown_so_before_anything_else(line, cast, tmp_path):
    assert line.json("show", cast.ana)["do_not_contact"] is False
    leave_alone(tmp_path, cast.ana)
    shown = line.json("show", cast.ana)
    assert list(shown)[:3] == ["id", "name", "do_not_contact"]
    assert shown["do_not_contact"] is True
    assert line("show", cast.ana).out.splitlines()[1] == "  They asked not to be contacted."


def test_the_page_in_words_keeps_the_internal_reason_apart(line, cast):
    line("decline", cast.ben, "--reason", "chose the other one")
    text = line("show", cast.ben).out
    assert "Reason, not for them: chose the other one" in text
    assert "May be told: nothing filled in yet" in text
    assert "declined by the client on 23 November 2026; not told yet" in text


def test_open_matters_are_part_of_the_page(line, cast):
    line("decline", cast.ben, "--as", "withdrew", "--reason", "counter-offer")
    line("promise", cast.ben, "2026-11-27", "--note", "a book")
    line("attempt", cast.ben, "bad_moment", "--callback", "2026-11-24T17:00")
    text = line("show", cast.ben).out
    assert "Promised by 27 November 2026. a book" in text
    assert "until 23 November 2026: Tell the client about Leiter Controlling (m/w/d)." in text
    callback = line.json("show", cast.ben)["callbacks"][0]
    assert (callback["at"], callback["answered_at"]) == ("2026-11-24T17:00:00+01:00", None)


def test_a_wrong_number_is_shown_as_wrong(line, cast):
    line("attempt", cast.ben, "wrong_number")
    assert "+491713920022 (unknown, wrong)" in line("show", cast.ben).out
    assert line.json("show", cast.ben)["phones"][0]["wrong"]


def test_somebody_who_is_owed_nothing_is_shown_so(line, cast):
    assert "Nothing is owed." in line("show", cast.two_eves[1]).out


def test_what_waits_for_its_time_says_when(line, cast):
    line("decline", cast.ben, "--reason", "x")
    line("attempt", cast.ben, "told")
    assert "From 22 February 2027, 10:00: " in line("show", cast.ben).out


def test_a_persons_tags_and_how_long_their_data_is_kept_are_shown(line, cast):
    assert (line.json("show", cast.ana)["tags"], line.json("show", cast.ana)["keep_until"]) == ([], None)
    desk = open_desk(line.folder, FakeClock("2026-11-20T09:00"))
    for tag in ("sre", "Berlin"):
        add_tag(desk, ManyPeople((cast.ana,)), tag)
    keep_until(desk, ManyPeople((cast.ana,)), dt.date(2027, 6, 1))
    desk.close()
    shown = line.json("show", cast.ana)
    assert (shown["tags"], shown["keep_until"]) == (["Berlin", "sre"], "2027-06-01")
    said = line("show", cast.ana).out
    assert "#Berlin #sre" in said
    assert "Data is kept until 1 June 2027." in said
