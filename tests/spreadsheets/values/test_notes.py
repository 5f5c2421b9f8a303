from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.spreadsheets.planned import FoundPromise
from recruiterdesk.spreadsheets.values.note_hours import wished_hours
from recruiterdesk.spreadsheets.values.note_referrers import referrer
from recruiterdesk.spreadsheets.values.notes import NOTHING_FOUND, find_in_notes
from tests.spreadsheets.cells import cells, misread
from tests.spreadsheets.tables import TODAY


def found_besides(notes: str) -> tuple[str, str, str, str]:
    found = find_in_notes(notes, TODAY)
    return (
        found.wished_hours.as_text() if found.wished_hours else "",
        str(found.come_back_on or ""),
        " ".join(str(each.due_on) for each in found.promises),
        found.referred_by,
    )


def test_what_notes_say_besides() -> None:
    assert misread("notes_found", 4, found_besides) == []


def test_nothing_is_found_in_plain_notes() -> None:
    assert [cell for (cell,) in cells("notes_plain", 0) if find_in_notes(cell, TODAY) != NOTHING_FOUND] == []


def test_nothing_is_found_in_no_notes() -> None:
    assert find_in_notes("", TODAY) is NOTHING_FOUND


@pytest.mark.parametrize(
    ("notes", "hours"),
    [
        ("Wünscht Feedback, am liebsten telefonisch nach 17 Uhr.", "17:00-"),
        ("Call after 17:00, prefers mobile", "17:00-"),
        ("call after 5pm", "17:00-"),
        ("call after 5", "17:00-"),
        ("after 17:00", "17:00-"),
        ("Strong in Java; only after 5 pm", "17:00-"),
        ("nach 17 Uhr, bitte", "17:00-"),
        ("between 12:00 and 13:30", "12:00-13:30"),
        ("ab 10", None),
        ("bis 12 Uhr", None),
        ("Start after 17:00", None),
        ("please call after 9", "09:00-"),
        ("ruft gern zwischen 9 und 12 Uhr zurück", "09:00-12:00"),
        ("best 9-12 Uhr", "09:00-12:00"),
        ("reach her from 1pm to 3 pm", "13:00-15:00"),
        ("anrufen vor 10:30", "08:00-10:30"),
        ("bitte abends anrufen. Anrufe nur abends", "17:00-"),
        ("telefonisch vormittags", "09:00-12:00"),
        ("Salary 75-80k", None),
        ("2nd interview 24.11., 10:00 CET", None),
        ("call after 25", None),
        ("call after 17:75", None),
        ("best between 15 and 9", None),
    ],
)
def test_wished_hours_are_found(notes: str, hours: str | None) -> None:
    found = find_in_notes(notes, TODAY).wished_hours
    assert (found and found.as_text()) == hours


def test_a_column_of_its_own_may_say_the_part_of_the_day_alone() -> None:
    assert wished_hours("vormittags") == DaySpan(dt.time(9), dt.time(12))
    assert wished_hours("evenings only") == DaySpan(dt.time(17), dt.time.max)
    assert wished_hours("9-12") == DaySpan(dt.time(9), dt.time(12))
    assert wished_hours("not after 18:00") == DaySpan(dt.time(8), dt.time(18))
    assert wished_hours("") is None


@pytest.mark.parametrize(
    ("notes", "day"),
    [
        ("Took a contract; free again in March 2027", dt.date(2027, 3, 1)),
        ("Klausel bis 30.06.2027, danach wieder ansprechen", dt.date(2027, 6, 30)),
        ("frei ab 1.2.", dt.date(2027, 2, 1)),
        ("frei ab 1.12.", dt.date(2026, 12, 1)),
        ("available from 01.03.27", dt.date(2027, 3, 1)),
        ("Vertrag bis Ende Juni 2027", dt.date(2027, 6, 30)),
        ("available 06/2027", dt.date(2027, 6, 1)),
        ("available from 2027-04-15", dt.date(2027, 4, 15)),
        ("available 13/2027", None),
        ("frei ab 31.02.2027", None),
        ("frei ab 31.02.", None),
        ("free again in Foo 2027", None),
        ("free since March 2020", None),
        ("free in March 0000", None),
        ("Start 01.01.2027", None),
        ("free March 2027, call after 17:00", dt.date(2027, 3, 1)),
        ("free 03/2027", dt.date(2027, 3, 1)),
        ("free end of March 2027", dt.date(2027, 3, 31)),
        ("on leave, back in March 2027", dt.date(2027, 3, 1)),
        ("she is back in March 2027", dt.date(2027, 3, 1)),
        ("back from 1 March 2027", dt.date(2027, 3, 1)),
        ("freelance 03/2027", None),
    ],
)
def test_days_to_come_back_are_found(notes: str, day: dt.date | None) -> None:
    assert find_in_notes(notes, TODAY).come_back_on == day


def test_promises_of_contact_are_found_and_others_dates_are_not() -> None:
    promised = find_in_notes("Nett. Ich melde mich bis 27.11.", TODAY).promises
    assert promised == (FoundPromise(dt.date(2026, 11, 27), "Ich melde mich bis 27.11."),)
    assert not find_in_notes("Offer out, answer by 20.11.", TODAY).promises
    assert not find_in_notes("promised a call by 2.11.2026", TODAY).promises


@pytest.mark.parametrize("note", ["call back by 12/12/2026", "Nice talk, to call back by 12 Dec"])
def test_a_reminder_to_call_back_by_a_day_is_a_promise(note: str) -> None:
    assert [promise.due_on for promise in find_in_notes(note, TODAY).promises] == [dt.date(2026, 12, 12)]


@pytest.mark.parametrize("note", ["client: call back by 12/12/2026", "he will call back by 12/12/2026"])
def test_a_call_that_others_owe_is_none(note: str) -> None:
    assert not find_in_notes(note, TODAY).promises


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Referral by Gareth L.", "Gareth L."),
        ("Empfehlung von M. Groß", "M. Groß"),
        ("Empfohlen von Frau Dr. Anke Bärenfänger, Elbtal", "Frau Dr. Anke Bärenfänger"),
        ("referred by Peter van den Berg", "Peter van den Berg"),
        ("Recommended by Siobhán O’Neill (2024)", "Siobhán O’Neill"),
        ("Tip from Ana Bo", "Ana Bo"),
        ("introduced by Ana Bo", "Ana Bo"),
        ("Came through Ana Bo", "Ana Bo"),
        ("comes via Ana Bo", "Ana Bo"),
        ("kommt durch Ana Bo", "Ana Bo"),
        ("kam über Ana Bo", "Ana Bo"),
        ("KONTAKT ÜBER Ana Bo", "Ana Bo"),
        ("Tipp von Ana Bo", "Ana Bo"),
        ("geworben von Ana Bo", "Ana Bo"),
        ("vermittelt von Ana Bo", "Ana Bo"),
        ("recommandée par Ana Bo", "Ana Bo"),
        ("cooptée par Ana Bo", "Ana Bo"),
        ("recomendada por Ana Bo", "Ana Bo"),
        ("referido por Ana Bo", "Ana Bo"),
        ("segnalato da Ana Bo", "Ana Bo"),
        ("consigliata da Ana Bo", "Ana Bo"),
        ("presentato da Ana Bo", "Ana Bo"),
        ("aanbevolen door Ana Bo", "Ana Bo"),
        ("getipt door Ana Bo", "Ana Bo"),
        ("raccomandata da Ana Bo", "Ana Bo"),
        ("recommandation de Ana Bo", "Ana Bo"),
        ("aangedragen door Ana Bo", "Ana Bo"),
        ("z polecenia Ana Bo", "Ana Bo"),
        ("poleconą przez", ""),
        ("polecona przez Ana Bo", "Ana Bo"),
        ("Referrer: Ana Bo", "Ana Bo"),
        ("Empfehlung von einem Freund", ""),
        ("Empfehlung", ""),
        ("referred by de facto", ""),
    ],
)
def test_who_sent_them(text: str, name: str) -> None:
    assert referrer(text) == name


@given(st.text(alphabet="abcdef 0123456789.:-/;\n", max_size=80))
def test_no_note_is_too_odd(notes: str) -> None:
    found = find_in_notes("call promised frei " + notes, TODAY)
    assert all(promise.due_on >= TODAY for promise in found.promises)
    assert found.come_back_on is None or found.come_back_on > TODAY
