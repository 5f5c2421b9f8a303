"""`introduce` and `consent`: introductions on the command line, and what is refused there."""

from __future__ import annotations

import pytest

from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from tests.clock import FakeClock
from tests.desks import add_declined, new_desk
from tests.operations.introduced import Two, two_people


@pytest.fixture
def two(line) -> Two:
    desk = new_desk(line.folder.parent, FakeClock())
    found = two_people(desk)
    desk.close()
    return found


def test_an_introduction_from_the_idea_to_hired(line, two):
    def go(state, *more, at="2026-11-23T10:00"):
        return line.json("introduce", two.candidate, two.contact, state, *more, at=at)

    begun = go("idea")
    assert (begun["state"], begun["next"], begun["asks_left"]) == ("idea", None, 2)
    assert begun["candidate"] == {"id": two.candidate, "name": "Ana Ruiz"}
    assert {check["key"]: check["refuses"] for check in begun["checks"]} == {"consent_missing": True}
    assert go("candidate_asked")["next"] == {"move": "remind_candidate", "due": "2026-11-30"}
    assert go("reminded", at="2026-11-30T10:00")["next"]["move"] == "candidate_silent"
    agreed = go("candidate_agreed", "--scope", "this_company", "--words", "go ahead", at="2026-12-01T10:00")
    assert (agreed["scope"], agreed["until"]) == ("this company: Halden GmbH", "2027-06-01")
    asked = go("contact_asked", at="2026-12-02T10:00")
    assert "Ana" not in asked["text"]
    assert asked["asks_left"] == 1
    go("both_agreed", at="2026-12-03T10:00")
    assert go("introduced", at="2026-12-04T10:00")["next"] == {"move": "follow_up", "due": "2026-12-18"}
    assert go("followed_up", at="2026-12-18T10:00")["next"]["due"] == "2027-01-18"
    go("talked", at="2026-12-19T10:00")
    assert go("outcome", "--outcome", "interview", at="2026-12-20T10:00")["outcome"] == "interview"
    job = ("--where", "Seewind AG", "--title", "Lead Data Engineer")
    ended = go("outcome", "--outcome", "hired", *job, at="2027-01-20T10:00")
    assert (ended["outcome"], ended["next"], ended["may_follow"]) == ("hired", None, [])
    ana = line.json("show", two.candidate)
    assert (ana["company"], ana["title"]) == ("Seewind AG", "Lead Data Engineer")
    for person, kind in ((two.candidate, "introduction_congratulate"), (two.contact, "introduction_thank")):
        assert [task["kind"] for task in line.json("task", person)] == [kind]
    shown = line.json("show", two.contact)["introductions"]
    assert shown == line.json("show", two.candidate)["introductions"]
    assert (shown[0]["candidate"], shown[0]["outcome"], shown[0]["introduced"]) == (
        two.candidate, "hired", "2026-12-04",
    )  # fmt: skip
    said = line("introduce", two.candidate, two.contact, "idea", at="2027-06-01T10:00")
    assert said.out == "Ana Ruiz → Raj Patel: idea.\n"


def test_asking_and_agreeing_begin_an_introduction(line, two):
    asked = line.json("introduce", "Ana Ruiz", "Raj Patel", "candidate_asked")
    assert asked["state"] == "candidate_asked"
    line("undo")
    assert line.json("show", two.candidate)["introductions"] == []
    said = line("introduce", "Ana Ruiz", "Raj Patel", "candidate_agreed", "--until", "2027-01-31")
    assert said.out == (
        "Ana Ruiz → Raj Patel: candidate agreed. Next: ask the contact, without name, 23 November 2026.\n"
    )


def test_a_consent_that_stands_counts_and_a_withdrawn_one_stops(line, two):
    line("consent", two.candidate, "mention", "yes", "--until", "2027-01-31")
    agreed = line.json("introduce", two.candidate, two.contact, "candidate_agreed")
    assert (agreed["scope"], agreed["until"]) == ("anyone suitable", "2027-01-31")
    assert [one["kind"] for one in line.json("show", two.candidate)["consents"]] == ["mention"]
    over = line.json("introduce", two.candidate, two.contact, "contact_asked", at="2027-01-31T10:00")
    assert over["consent_over"] is False
    assert line.refused("introduce", two.candidate, two.contact, "both_agreed", at="2027-02-01T10:00") == (
        "The consent of Ana Ruiz ran out on 31 January 2027: ask them anew; nothing was changed."
    )
    withdrawn = line.json("consent", two.candidate, "mention", "no")
    assert withdrawn["stopped"] == [agreed["id"]]
    line("undo")
    said = line("consent", two.candidate, "mention", "no")
    assert "One introduction was stopped." in said.out
    assert line.json("introduce", two.candidate, two.contact, "candidate_asked", "--set-aside", "said_no")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("talked",), "There is no introduction between the two"),
        (("outcome",), "An outcome is interview, hired, advice or nothing"),
        (("outcome", "--outcome", "nothing", "--where", "Halden"), "“--where” says nothing about “outcome”"),
        (("idea", "--outcome", "hired"), "“--outcome” says nothing about “idea”"),
        (("idea", "--set-aside", "said_no"), "“--set-aside” says nothing about “idea”"),
        (("candidate_agreed", "--until", "soon"), "soon"),
        (("candidate_agreed", "--until", "2026-11-01"), "can't end on 1 November 2026"),
        (("contact_asked",), "There is no introduction between the two"),
    ],
)
def test_bad_input_is_one_sentence(line, two, words, sentence):
    assert sentence in line.refused("introduce", two.candidate, two.contact, *words)


def test_who_must_not_hear_is_refused(line, two):
    told = "an employer must never learn from you that Ana Ruiz looks"
    same = line.refused("introduce", two.candidate, two.candidate, "idea")
    assert same == "Nobody is introduced to themselves: Ana Ruiz is both sides; nothing was changed."
    desk = new_desk(line.folder.parent, FakeClock())
    boss = two_people(desk, "Ida Berg", "Max Boss", "nordwerk group")
    waiting = add_declined(desk, "Uwe Wait").person_id
    desk.close()
    assert told in line.refused("introduce", two.candidate, boss.contact, "candidate_asked")
    assert "tell them first" in line.refused("introduce", waiting, two.contact, "candidate_asked")
    line("introduce", two.candidate, two.contact, "candidate_agreed")
    assert line("introduce", two.candidate, two.contact, "reminded").err.startswith("Nobody was asked")
    given_away = "Ana from Nordwerk: ana@example.com, linkedin.com/in/ana, 0151 2345678"
    said = line.refused("introduce", two.candidate, two.contact, "contact_asked", "--text", given_away)
    for word in ("Ana", "Nordwerk", "ana@example.com", "linkedin.com/in/ana", "0151 2345678"):
        assert f"“{word}”" in said
    assert "can't come to" in line.refused("introduce", two.candidate, two.contact, "talked")


def test_somebody_left_alone_ends_what_is_pending(line, two):
    line("introduce", two.candidate, two.contact, "candidate_agreed")
    desk = new_desk(line.folder.parent, FakeClock())
    set_do_not_contact(desk, two.contact, do_not_contact=True)
    desk.close()
    (ended,) = line.json("show", two.candidate)["introductions"]
    assert ended["state"] == "contact_said_no"
    assert "asked not to be contacted" in line.refused(
        "introduce", two.candidate, two.contact, "candidate_asked"
    )


def test_an_ending_takes_a_note(line, two):
    line("introduce", two.candidate, two.contact, "candidate_asked")
    line("introduce", two.candidate, two.contact, "candidate_said_no", "--note", "rather not now")
    newest = line.json("show", two.contact)["history"][0]
    assert (newest["key"], newest["text"]) == ("introduction.candidate_said_no", "rather not now")
    assert "can't come to" in line.refused("introduce", two.candidate, two.contact, "no_reply")


def test_an_idea_says_at_once_what_speaks_against_it(line, two):
    desk = new_desk(line.folder.parent, FakeClock())
    at_their_firm = add_person(desk, PersonDetails("Lena Brandt", company="Nordwerk"))
    desk.close()
    said = line("introduce", two.candidate, at_their_firm, "idea").out.splitlines()
    assert said[0] == "Ana Ruiz → Lena Brandt: idea."
    assert "must never learn from you" in said[1]
    assert "never spoke" in said[2]
    assert line("introduce", two.candidate, two.contact, "idea").out == "Ana Ruiz → Raj Patel: idea.\n"
