"""Days, local times and numbers as a person says them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from recruiterdesk.domain.calling_hours import TalkWindow
from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme_tokens import Tone
from tests.domain.hours import BERLIN, KOLKATA, berlin, day

HERE = wording.Whereabouts(berlin("2026-11-23T15:40"), BERLIN)
PUNE = wording.Elsewhere(KOLKATA, "Pune")
MADRID = wording.Elsewhere(ZoneInfo("Europe/Madrid"), "Madrid")
SOMEWHERE = wording.Elsewhere(BERLIN, "")


def window(start: str, end: str) -> TalkWindow:
    return TalkWindow(berlin(start), berlin(end), preferred=True)


@pytest.mark.parametrize(
    ("on", "words"),
    [
        ("2026-11-23", "today"),
        ("2026-11-24", "tomorrow"),
        ("2026-11-29", "Sun"),
        ("2026-11-30", "Mon 30 Nov"),
        ("2026-11-20", "Fri 20 Nov"),
        ("2027-09-01", "Wed 1 Sep"),
        ("2029-04-13", "Fri 13 Apr 2029"),
        ("2025-11-24", "Mon 24 Nov 2025"),
    ],
)
def test_near_days_have_names(qapp, on, words):
    assert wording.near_day(day(on), HERE.today) == words


@pytest.mark.parametrize(
    ("shown", "best", "there", "words"),
    [
        (("2026-11-23T15:40", "2026-11-23T19:30"), None, MADRID, "now · 15:40 in Madrid"),
        (("2026-11-23T15:40", "2026-11-23T19:30"), None, SOMEWHERE, "now"),
        (
            ("2026-11-23T15:40", "2026-11-23T19:30"),
            ("2026-11-23T17:00", "2026-11-23T19:30"),
            MADRID,
            "17:00–19:30 in Madrid",
        ),
        (("2026-11-24T12:30", "2026-11-24T15:30"), None, PUNE, "tomorrow 12:30–15:30 yours"),
        (("2026-11-23T15:40", "2026-11-23T16:30"), None, PUNE, "20:10 in Pune: until 16:30 yours"),
        (("2026-11-23T16:30", "2026-11-23T18:00"), None, PUNE, "after 21:00 in Pune: 16:30–18:00 yours"),
    ],
)
def test_a_row_says_when_both_can_talk(qapp, shown, best, there, words):
    found = wording.talk_words(window(*shown), window(*(best or shown)), there, HERE)
    assert found == words


def test_hours_that_never_meet_are_said_so(qapp):
    assert wording.talk_words(None, None, PUNE, HERE) == "no common hours in the next weeks"


@pytest.mark.parametrize(
    ("days", "tone", "words", "colour"),
    [
        (0, Calmness.CALM, "new", Tone.BLUE),
        (1, Calmness.CALM, "1 working day", Tone.CALM),
        (4, Calmness.AMBER, "4 working days", Tone.AMBER),
        (14, Calmness.RED, "14 working days", Tone.RED),
        (0, Calmness.RED, "0 working days", Tone.RED),
    ],
)
def test_a_wait_is_counted_in_working_days(qapp, days, tone, words, colour):
    assert wording.wait_chip(days, tone) == (words, colour)


@pytest.mark.parametrize(
    ("place", "zone", "known", "word"),
    [
        ("Pune, India", "Asia/Kolkata", True, "Pune"),
        ("Frankfurt (Main)", "Europe/Berlin", True, "Frankfurt"),
        ("", "America/New_York", True, "New York"),
        ("Pune", "Europe/Berlin", False, ""),
    ],
)
def test_a_local_time_is_named_by_the_town(qapp, place, zone, known, word):
    assert wording.place_name(place, zone, zone_known=known) == word


@pytest.mark.parametrize(
    ("number", "written"), [("+34612345678", "+34 612 34 56 78"), ("no number", "no number")]
)
def test_numbers_are_written_in_groups(number, written):
    assert wording.written_number(number) == written


def test_parts_are_joined_as_one_says_them(qapp):
    assert wording.listed(("a", "b", "c")) == "a, b and c"
    assert wording.listed(("a",)) == "a"
    assert wording.dotted("a", "", "b") == "a · b"


def test_numbers_up_to_twelve_are_words(qapp):
    assert [wording.number_word(count) for count in (0, 1, 12, 13)] == ["no", "one", "twelve", "13"]
    assert [wording.times_word(count) for count in (1, 2, 3)] == ["once", "twice", "3 times"]
    assert wording.counted_people(1) == "one person"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 minute"), (10, "10 minutes"), (60, "1 hour"), (90, "90 minutes"), (120, "2 hours")],
)
def test_a_while_in_words(minutes, words):
    assert wording.minutes_words(minutes) == words
