from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain.calling_hours import RecruiterHours
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.quiet_hours import QuietHours
from recruiterdesk.domain.reminders import DueReminder, RingingRules, is_missed, rings_now
from recruiterdesk.domain.words import CallKind as K
from recruiterdesk.domain.work_calendar import plain_week
from tests.clock import BERLIN

HOURS = RecruiterHours(zone=BERLIN, calendar=plain_week())
RULES = RingingRules(HOURS, QuietHours())
NO_QUIET = replace(RULES, quiet=QuietHours(dt.time(22), dt.time(22)))
RESERVED = replace(RULES, hours=replace(HOURS, reserved=DaySpan(dt.time(16, 30), dt.time(18, 30))))


def berlin(text: str) -> dt.datetime:
    """A moment of November 2026, "23T10:00" being a Monday morning."""
    return dt.datetime.fromisoformat(f"2026-11-{text}").replace(tzinfo=BERLIN).astimezone(dt.UTC)


def due(kind: K, at: str, person: int = 1, marked: str = "") -> DueReminder:
    in_summary = kind in {K.CLOSURE, K.MESSAGE}
    since = berlin(marked) if marked else None
    return DueReminder(kind, person, (str(kind), person), berlin(at), in_summary, since)


def shown(
    reminders: list[DueReminder], now: str, rules: RingingRules = RULES
) -> list[tuple[str, list[tuple[str, int]]]]:
    rings = rings_now(reminders, rules, berlin(now))
    return [(str(ring.form), [(str(r.kind), r.person_id) for r in ring.reminders]) for ring in rings]


CHECK_IN = due(K.CHECK_IN, "23T10:00")
CALLBACK = due(K.CALLBACK, "23T15:00")
CLOSURE = due(K.CLOSURE, "23T09:00")


@pytest.mark.parametrize(
    ("reminders", "now", "expected"),
    [
        pytest.param([], "23T10:00", [], id="nothing is due"),
        pytest.param([CHECK_IN], "23T10:00", [("single", [("check_in", 1)])], id="on time"),
        pytest.param([CHECK_IN], "23T10:30", [("single", [("check_in", 1)])], id="half an hour is no delay"),
        pytest.param([CHECK_IN], "23T10:31", [("digest", [("check_in", 1)])], id="later than that it is"),
        pytest.param(
            [CHECK_IN, due(K.PROMISE, "23T10:00")], "23T10:00",
            [("single", [("check_in", 1), ("promise", 1)])], id="one person rings once",
        ),
        pytest.param(
            [due(K.CHECK_IN, "23T10:00", person) for person in (1, 2, 3)], "23T10:00",
            [("single", [("check_in", person)]) for person in (1, 2, 3)], id="three at once",
        ),
        pytest.param(
            [due(K.CHECK_IN, "23T10:00", 1), due(K.CHECK_IN, "23T10:00", 2), due(K.CHECK_IN, "23T10:00", 3),
             due(K.CALLBACK, "23T10:00", 4)], "23T10:00",
            [("digest", [("callback", 4), ("check_in", 1), ("check_in", 2), ("check_in", 3)])],
            id="four at once, the callback on top",
        ),
        pytest.param(
            [CLOSURE, due(K.MESSAGE, "23T09:00", 2)], "23T09:00",
            [("summary", [("closure", 1), ("message", 2)])], id="the summary as the call hours begin",
        ),
        pytest.param(
            [due(K.MESSAGE, "20T09:00", 4, marked="20T09:00"),
             *(due(K.PROMISE, "23T09:30", person) for person in (1, 2, 3))], "23T09:30",
            [("digest", [("promise", 1), ("promise", 2), ("promise", 3), ("message", 4)])],
            id="three beside a summary that may have been lost are four at once",
        ),
        pytest.param([CLOSURE], "23T08:59", [], id="no summary before the call hours"),
        pytest.param([CLOSURE], "23T19:45", [], id="no summary after the call hours"),
        pytest.param([CLOSURE], "23T14:00", [("summary", [("closure", 1)])], id="a summary after sleep"),
        pytest.param(
            [CLOSURE, CHECK_IN], "23T11:00", [("digest", [("check_in", 1), ("closure", 1)])],
            id="what is late joins the summary",
        ),
        pytest.param(
            [CLOSURE, due(K.CALLBACK, "23T11:00", 2)], "23T11:00",
            [("summary", [("closure", 1)]), ("single", [("callback", 2)])], id="a callback rings beside it",
        ),
        pytest.param([due(K.CHECK_IN, "22T10:00")], "22T10:00", [], id="nothing on a Sunday"),
        pytest.param([due(K.CHECK_IN, "23T20:30")], "23T20:30", [], id="nothing in quiet hours"),
        pytest.param(
            [due(K.CHECK_IN, "23T07:50")], "23T08:00", [("digest", [("check_in", 1)])],
            id="what was held comes gathered, however short it was",
        ),
        pytest.param(
            [due(K.CALLBACK, "23T21:00")], "23T21:00", [("single", [("callback", 1)])],
            id="an agreed callback rings in quiet hours",
        ),
        pytest.param(
            [due(K.CALLBACK, "22T11:00")], "22T11:00", [("single", [("callback", 1)])],
            id="and on a Sunday",
        ),
    ],
)  # fmt: skip
def test_what_rings(reminders, now, expected):
    assert shown(reminders, now) == expected


def test_a_pause_holds_everything_and_releases_one_digest():
    paused = replace(RULES, paused_until=berlin("23T16:00"))
    assert shown([CALLBACK, CHECK_IN], "23T15:59", paused) == []
    assert shown([CALLBACK, CHECK_IN], "23T16:00", paused) == [("digest", [("callback", 1), ("check_in", 1)])]
    later = due(K.CHECK_IN, "23T16:10", 2)
    assert shown([later], "23T16:10", paused) == [("single", [("check_in", 2)])]


def test_equal_ends_mean_no_quiet_hours():
    at_night = due(K.CHECK_IN, "23T23:00")
    assert shown([at_night], "23T23:00", NO_QUIET) == [("single", [("check_in", 1)])]


def test_the_summary_waits_for_reserved_hours():
    closure = due(K.CLOSURE, "23T16:30")
    assert shown([due(K.CLOSURE, "23T09:00")], "23T09:30", RESERVED) == []
    assert shown([closure], "23T16:30", RESERVED) == [("summary", [("closure", 1)])]


def test_what_was_perhaps_shown_joins_the_next_digest():
    perhaps = due(K.CHECK_IN, "23T10:00", marked="23T10:00")
    assert shown([perhaps], "23T10:20") == []
    late = due(K.PROMISE, "23T09:30", 2)
    assert shown([perhaps, late], "23T10:20") == [("digest", [("promise", 2), ("check_in", 1)])]
    fresh = due(K.PROMISE, "23T10:20", 2)
    assert shown([perhaps, fresh], "23T10:20") == [("single", [("promise", 2)])]


def test_what_was_perhaps_shown_is_a_digest_by_itself_when_the_next_call_hours_begin():
    perhaps = due(K.CHECK_IN, "23T10:00", marked="23T10:00")
    assert shown([perhaps], "24T08:59") == []
    assert shown([perhaps], "24T09:00") == [("digest", [("check_in", 1)])]


@pytest.mark.parametrize(
    ("reminder", "now", "missed"),
    [
        (CALLBACK, "23T15:00", False),
        (CALLBACK, "23T16:00", False),
        (CALLBACK, "23T16:01", True),
        (CHECK_IN, "23T18:00", False),
    ],
)
def test_a_callback_is_missed_after_an_hour(reminder, now, missed):
    assert is_missed(reminder, berlin(now)) is missed
