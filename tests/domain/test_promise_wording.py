from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.promise_wording import FoundDate, NeedsDate, find_promise
from tests.domain.hours import GERMANY, ISRAEL, day

MONDAY = day("2026-11-23")


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("You'll hear from me by Thursday.", "by Thursday", "2026-11-26"),
        ("by monday", "by monday", "2026-11-30"),
        ("I'll call on Friday", "on Friday", "2026-11-27"),
        ("You'll hear by Thu", "by Thu", "2026-11-26"),
        ("will call on Fri.", "on Fri.", "2026-11-27"),
        ("melde mich bis Do", "bis Do", "2026-11-26"),
        ("I'll call by the 27th", "by the 27th", "2026-11-27"),
        ("on the 20th I will write", "on the 20th", "2026-12-20"),
        ("bis zum 27. melde ich mich", "bis zum 27.", "2026-11-27"),
        ("bis zum 31. Bescheid geben", "bis zum 31.", "2026-12-31"),
        ("next week", "next week", "2026-12-04"),
        ("I will get back to you by the end of next week", "by the end of next week", "2026-12-04"),
        ("by the end of the week", "by the end of the week", "2026-11-27"),
        ("will call tomorrow, was kind", "tomorrow", "2026-11-24"),
        ("by the day after tomorrow", "by the day after tomorrow", "2026-11-25"),
        ("by today", "by today", "2026-11-23"),
        ("by 6 November", "by 6 November", "2026-11-06"),
        ("by 6 December", "by 6 December", "2026-12-06"),
        ("by the 6th of December 2027", "by the 6th of December 2027", "2027-12-06"),
        ("by Dec. 6, 2026", "by Dec. 6, 2026", "2026-12-06"),
        ("by March 1st", "by March 1st", "2027-03-01"),
        ("by 2026-12-01", "by 2026-12-01", "2026-12-01"),
        ("by 29 February", "by 29 February", "2028-02-29"),
        ("I'll call early next week", "early next week", "2026-12-01"),
        ("melde mich Anfang nächster Woche", "Anfang nächster Woche", "2026-12-01"),
        ("by the end of the month", "by the end of the month", "2026-11-30"),
        ("bis Monatsende", "bis Monatsende", "2026-11-30"),
        ("I'll call in two weeks", "in two weeks", "2026-12-07"),
        ("melde mich in 12 Tagen", "in 12 Tagen", "2026-12-04"),
        ("rufe in einer Woche an", "in einer Woche", "2026-11-30"),
        ("by EOD", "by EOD", "2026-11-23"),
        ("next Thursday we talk", "next Thursday", "2026-11-26"),
        ("bis Donnerstag", "bis Donnerstag", "2026-11-26"),
        ("Ich melde mich bis spätestens Freitag.", "bis spätestens Freitag", "2026-11-27"),
        ("nächste Woche", "nächste Woche", "2026-12-04"),
        ("Sie hören nächste Woche von mir", "nächste Woche", "2026-12-04"),
        ("bis Ende nächster Woche", "bis Ende nächster Woche", "2026-12-04"),
        ("bis Ende der Woche", "bis Ende der Woche", "2026-11-27"),
        ("rufe morgen an", "morgen", "2026-11-24"),
        ("Melde mich übermorgen", "übermorgen", "2026-11-25"),
        ("bis 6.11.", "bis 6.11.", "2026-11-06"),
        ("bis zum 6.12.2026 Bescheid geben", "bis zum 6.12.2026", "2026-12-06"),
        ("bis 3. März", "bis 3. März", "2027-03-03"),
        # a bare weekday beside what is to be done
        ("call Thursday", "Thursday", "2026-11-26"),
        ("Donnerstag anrufen", "Donnerstag", "2026-11-26"),
        ("No answer, call her Fri", "Fri", "2026-11-27"),
        ("Do anrufen", "Do", "2026-11-26"),
        ("melde mich Freitag", "Freitag", "2026-11-27"),
        ("you'll hear from me Thursday", "Thursday", "2026-11-26"),
        ("she wants me to call Thursday", "Thursday", "2026-11-26"),
        ("call on Thursday", "on Thursday", "2026-11-26"),
        # the first of several; a day stands above "soon"
        ("I'll write soon, by Thursday or by Friday", "by Thursday", "2026-11-26"),
        # ours, though the client is named
        ("I'll call you when the client has decided, by Thursday", "by Thursday", "2026-11-26"),
        ("I'll tell you the client's decision by Thursday", "by Thursday", "2026-11-26"),
        # only the clause counts
        ("Client decides on Monday, will call her by Thursday", "by Thursday", "2026-11-26"),
    ],
)
def test_a_promise_of_contact_is_found_with_its_day(text, words, date):
    start = text.index(words)
    assert find_promise(text, MONDAY, GERMANY) == FoundDate(day(date), words, start, start + len(words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I'll call you soon.", "soon"),
        ("soon", "soon"),
        ("Ich melde mich bald", "bald"),
        ("will write in the next few days", "in the next few days"),
        ("bis 31.11.", "bis 31.11."),
        ("by 30 February", "by 30 February"),
        ("by 31.02.2027", "by 31.02.2027"),
        ("bis 5.13.", "bis 5.13."),
        ("by the 32nd", "by the 32nd"),
    ],
)
def test_a_promise_without_a_day_that_can_be_asks_for_one(text, words):
    start = text.index(words)
    assert find_promise(text, MONDAY, GERMANY) == NeedsDate(words, start, start + len(words))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "talked for ten minutes",
        "The client decides by Thursday",
        "Kunde entscheidet bis Freitag",
        "interview next week",
        "on holiday until Friday",
        "Kündigungsfrist bis 31.3.",
        "she wants to start soon",
        "wants something new soon",
        "called on Thursday",
        "called Thursday",
        "Donnerstag angerufen",
        "had a call Thursday",
        "call Thursday went well",
        "call Thursday no answer",
        "don't call Thursday",
        "Donnerstag nicht anrufen",
        "call any day from Thursday",
        "call last Thursday",
        "jeden Donnerstag anrufen",
        "she will call Thursday",
        "client call Thursday",
        "free Thursday",
        "Thursday",
        "Do call her back",
        "So I call her back",
        "Fr. Ruiz anrufen",
        "Guten Morgen, Frau Ruiz",
        "am Morgen angerufen",
        "this week was hard",
        "arbeitet bis 17 Uhr",
        "I do so by myself",
        "bis so spät",
        "Urlaub bis zum 27.",
    ],
)
def test_what_is_no_promise_of_contact_is_left_alone(text):
    assert find_promise(text, MONDAY, GERMANY) is None


@pytest.mark.parametrize(
    ("today", "calendar", "text", "date"),
    [
        ("2026-12-14", GERMANY, "next week", "2026-12-24"),  # Friday is Christmas Day
        ("2026-11-23", ISRAEL, "next week", "2026-12-03"),
        ("2026-11-28", GERMANY, "by the end of the week", "2026-11-28"),
        ("2026-11-26", GERMANY, "by Thursday", "2026-12-03"),
    ],
)
def test_a_week_ends_with_its_last_working_day(today, calendar, text, date):
    found = find_promise(text, day(today), calendar)
    assert isinstance(found, FoundDate)
    assert found.on == day(date)


def test_a_week_without_working_days_ends_on_its_friday():
    closed = frozenset(day(f"2026-12-{number:02}") for number in range(21, 28))
    calendar = type(GERMANY)(GERMANY.weekend, lambda year: closed if year == 2026 else frozenset())
    found = find_promise("next week", day("2026-12-14"), calendar)
    assert isinstance(found, FoundDate)
    assert found.on == day("2026-12-25")


@given(
    st.text(max_size=40),
    st.sampled_from(["by Thursday", "next week", "bis 6.11.", "soon", "by 6 November", ""]),
    st.text(max_size=40),
)
def test_any_text_can_be_read(before, words, after):
    text = f"{before} {words} {after}"
    found = find_promise(text, MONDAY, GERMANY)
    assert found is None or text[found.start : found.end] == found.words


@pytest.mark.parametrize(
    ("today", "calendar", "text", "date"),
    [
        # a week that begins with a holiday, and one in a country that works from Sunday to Thursday
        ("2027-03-24", GERMANY, "early next week", "2027-03-30"),
        ("2026-11-23", ISRAEL, "early next week", "2026-12-01"),
        ("2026-12-31", GERMANY, "by the end of the month", "2026-12-31"),
        # the month's last working day is over
        ("2027-01-30", GERMANY, "by the end of the month", "2027-02-26"),
        ("2027-03-22", GERMANY, "I call in 4 days", "2027-03-25"),
        ("2026-11-28", GERMANY, "I call in 1 day", "2026-11-28"),
    ],
)
def test_vague_days_are_working_days(today, calendar, text, date):
    found = find_promise(text, day(today), calendar)
    assert isinstance(found, FoundDate)
    assert found.on == day(date)


def test_a_while_that_is_too_long_asks_for_a_day():
    assert isinstance(find_promise("call her in 99 weeks", MONDAY, GERMANY), NeedsDate)


@pytest.mark.parametrize(
    ("text", "words", "date", "at"),
    [
        ("I call by 3pm tomorrow", "by 3pm tomorrow", "2026-11-24", "15:00"),
        ("bis morgen 15 Uhr", "bis morgen 15 Uhr", "2026-11-24", "15:00"),
        ("by noon", "by noon", "2026-11-23", "12:00"),
        ("by 12 a.m. on Friday", "by 12 a.m. on Friday", "2026-11-27", "00:00"),
        ("call Thursday 4pm", "Thursday 4pm", "2026-11-26", "16:00"),
        ("Donnerstag um 16 Uhr anrufen", "Donnerstag um 16 Uhr", "2026-11-26", "16:00"),
        ("by Thursday at 9:30", "by Thursday at 9:30", "2026-11-26", "09:30"),
        ("bis Donnerstag um 14.15 Uhr", "bis Donnerstag um 14.15 Uhr", "2026-11-26", "14:15"),
        ("rufe bis 17 Uhr an", "bis 17 Uhr", "2026-11-23", "17:00"),
        ("bis zum 27. mittags", "bis zum 27. mittags", "2026-11-27", "12:00"),
        ("by the end of the day", "by the end of the day", "2026-11-23", None),
        # no such time: the day counts
        ("by 13pm tomorrow", "by 13pm tomorrow", "2026-11-24", None),
        ("by 9:75 tomorrow", "by 9:75 tomorrow", "2026-11-24", None),
    ],
)
def test_a_promise_may_say_the_time_of_its_day(text, words, date, at):
    found = find_promise(text, MONDAY, GERMANY)
    assert isinstance(found, FoundDate)
    assert (found.words, found.on) == (words, day(date))
    assert found.at == (dt.time.fromisoformat(at) if at else None)
