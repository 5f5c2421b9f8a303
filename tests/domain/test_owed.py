from __future__ import annotations

from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.duties import Duty, Moment
from recruiterdesk.domain.owed import duties_of
from recruiterdesk.domain.words import AttemptOutcome, CallKind, PhoneKind, Stage
from tests.domain.hours import berlin, day
from tests.domain.people import ANA, RULES, active, attempts, callback, closure, facts, incoming, promise

K = CallKind
MONDAY = "2026-11-02T10:00"


def rows(**known: object) -> list[tuple[str, str, str | None]]:
    """Each duty as its kind, and from when until when it is in the queue (Berlin)."""
    return [(str(d.kind), local(d), end(d)) for d in duties_of(facts(**known), RULES)]


def local(duty: Duty) -> str:
    return duty.appears_at.astimezone(RULES.recruiter.zone).strftime("%m-%dT%H:%M")


def end(duty: Duty) -> str | None:
    return duty.until_at and duty.until_at.astimezone(RULES.recruiter.zone).strftime("%m-%dT%H:%M")


NO_ANSWER_ON_MONDAY = attempts((MONDAY, AttemptOutcome.NO_ANSWER))
THREE = attempts(
    (MONDAY, AttemptOutcome.NO_ANSWER),
    ("2026-11-03T13:00", AttemptOutcome.VOICEMAIL_LEFT),
    ("2026-11-04T17:30", AttemptOutcome.SOMEONE_ELSE),
)
CASES = [
    ("untried", {}, [("closure", "11-02T10:00", None)]),
    (
        "tried once: tomorrow, in another part of the day; after the fifth day in writing",
        {"attempts": NO_ANSWER_ON_MONDAY},
        [("closure", "11-03T12:00", "11-07T00:00"), ("message", "11-07T00:00", None)],
    ),
    ("tried three times: write", {"attempts": THREE}, [("message", "11-04T17:30", None)]),
    (
        "spoken with since: a new series",
        {"attempts": (*THREE, *attempts(("2026-11-05T09:00", AttemptOutcome.SPOKE)))},
        [("closure", "11-02T10:00", None)],
    ),
    (
        "tried for something else, before this began",
        {"attempts": attempts(("2026-10-30T10:00", AttemptOutcome.NO_ANSWER))},
        [("closure", "11-02T10:00", None)],
    ),
    (
        "they tried since: they can be reached",
        {"attempts": THREE, "incoming": incoming("2026-11-05T09:00")},
        [("reply", "11-05T09:00", None), ("closure", "11-02T10:00", None)],
    ),
    (
        "a wrong number stays in sight",
        {"attempts": attempts((MONDAY, AttemptOutcome.WRONG_NUMBER))},
        [("closure", "11-02T10:00", None)],
    ),
    (
        "wants it in writing",
        {"attempts": attempts((MONDAY, AttemptOutcome.WANTS_WRITING))},
        [("message", "11-02T10:00", None)],
    ),
    (
        "an agreed callback puts the call off",
        {"callbacks": (callback("2026-11-04T15:00"),)},
        [("callback", "11-04T15:00", None), ("closure", "11-04T15:00", None)],
    ),
    (
        "a promise made since, which ends before the callback, is kept on its day",
        {"callbacks": (callback("2026-11-20T15:00"),), "promises": (promise("2026-11-05"),)},
        [
            ("callback", "11-20T15:00", None),
            ("promise", "11-05T00:00", None),
            ("closure", "11-20T15:00", None),
        ],
    ),
    (
        "a promise made before it waits for what was agreed",
        {
            "callbacks": (callback("2026-11-20T15:00"),),
            "promises": (replace(promise("2026-11-05"), made_at=berlin("2026-11-02T10:30")),),
        },
        [
            ("callback", "11-20T15:00", None),
            ("promise", "11-20T15:00", None),
            ("closure", "11-20T15:00", None),
        ],
    ),
    (
        "a promise that the callback keeps waits for it",
        {"callbacks": (callback("2026-11-05T15:00"),), "promises": (promise("2026-11-05"),)},
        [
            ("callback", "11-05T15:00", None),
            ("promise", "11-05T15:00", None),
            ("closure", "11-05T15:00", None),
        ],
    ),
    (
        "they tried since, and the callback comes too late for a reply",
        {"callbacks": (callback("2026-11-20T15:00"),), "incoming": incoming("2026-11-05T09:00")},
        [
            ("callback", "11-20T15:00", None),
            ("reply", "11-05T09:00", None),
            ("closure", "11-20T15:00", None),
        ],
    ),
    (
        "they tried since, and the callback is the reply",
        {"callbacks": (callback("2026-11-06T15:00"),), "incoming": incoming("2026-11-05T09:00")},
        [
            ("callback", "11-06T15:00", None),
            ("reply", "11-06T15:00", None),
            ("closure", "11-06T15:00", None),
        ],
    ),
    (
        "a snooze puts the call off",
        {"person": replace(ANA, snoozed_until=berlin("2026-11-04T15:00"))},
        [("closure", "11-04T15:00", None)],
    ),
    (
        "a snooze beyond the last day for a try leaves the letter",
        {
            "attempts": NO_ANSWER_ON_MONDAY,
            "person": replace(ANA, snoozed_until=berlin("2026-11-20T15:00")),
        },
        [("message", "11-07T00:00", None)],
    ),
    ("left alone", {"person": replace(ANA, do_not_contact=True)}, []),
]


@pytest.mark.parametrize(("known", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_closure_and_the_tries_for_it(known: dict[str, object], expected: list[object]) -> None:
    assert rows(closures=(closure(),), **known) == expected


def test_nothing_is_owed_to_who_has_nothing_open() -> None:
    assert rows(attempts=THREE) == []


def test_what_comes_up_after_the_last_try_is_called_for() -> None:
    found = rows(closures=(closure(),), promises=(promise("2026-11-12"),), attempts=THREE)
    assert sorted(found, key=lambda row: row[1]) == [
        ("message", "11-04T17:30", None),
        ("promise", "11-12T00:00", None),
    ]


def test_a_try_counts_for_all_that_is_owed() -> None:
    known = facts(
        closures=(closure(),),
        promises=(promise("2026-11-02"),),
        attempts=attempts((MONDAY, AttemptOutcome.NO_ANSWER)),
    )
    calls = [duty for duty in duties_of(known, RULES) if duty.kind is not K.MESSAGE]
    assert {(duty.kind, duty.attempts, local(duty)) for duty in calls} == {
        (K.CLOSURE, 1, "11-03T12:00"),
        (K.PROMISE, 1, "11-03T12:00"),
    }


def test_check_ins_have_ten_calendar_days() -> None:
    check_in = records.CheckIn(2, 1, day("2026-11-02"), day("2026-08-03"), 90)
    tries = attempts((MONDAY, AttemptOutcome.NO_ANSWER))
    assert rows(check_ins=(check_in,), attempts=tries) == [
        ("check_in", "11-03T12:00", "11-12T00:00"),
        ("message", "11-12T00:00", None),
    ]


@pytest.mark.parametrize(
    ("known", "moments"),
    [
        ({"closures": (closure(),)}, [("11-03T09:00", True)]),
        (
            {"closures": (closure(),), "attempts": NO_ANSWER_ON_MONDAY},
            [("11-04T09:00", True), ("11-09T09:00", True)],
        ),
        ({"promises": (promise("2026-11-05"),)}, [("11-04T09:30", False), ("11-05T09:30", False)]),
        (
            {
                "promises": (promise("2026-11-05"),),
                "person": replace(ANA, snoozed_until=berlin("2026-11-05T09:00")),
            },
            [("11-05T09:30", False)],
        ),
        (
            {
                "promises": (promise("2026-11-05"),),
                "person": replace(ANA, snoozed_until=berlin("2026-11-06T11:00")),
            },
            [("11-06T11:00", False)],
        ),
        (
            {"closures": (closure(),), "person": replace(ANA, snoozed_until=berlin("2026-11-06T11:00"))},
            [("11-06T11:00", True)],
        ),
        (
            {
                "closures": (closure(in_writing=True),),
                "person": replace(ANA, snoozed_until=berlin("2026-11-06T11:00")),
            },
            [("11-03T09:00", True), ("11-06T11:00", True)],
        ),
        (
            {
                "promises": (promise("2026-11-09"),),
                "person": replace(ANA, snoozed_until=berlin("2026-11-07T11:00")),
            },
            [("11-09T09:30", False)],
        ),
        ({"callbacks": (callback("2026-11-04T15:00"),)}, [("11-04T15:00", False)]),
        (
            {
                "callbacks": (callback("2026-11-04T15:00"),),
                "person": replace(ANA, snoozed_until=berlin("2026-11-04T16:00")),
            },
            [("11-04T16:00", False)],
        ),
    ],
)
def test_when_it_is_announced(known: dict[str, object], moments: list[tuple[str, bool]]) -> None:
    def shown(moment: Moment) -> tuple[str, bool]:
        return moment.due_at.astimezone(RULES.recruiter.zone).strftime("%m-%dT%H:%M"), moment.in_summary

    found = [shown(moment) for duty in duties_of(facts(**known), RULES) for moment in duty.moments]
    assert found == moments


def test_what_waits_in_no_way_of_a_call_is_not_put_off() -> None:
    asleep = replace(ANA, snoozed_until=berlin("2026-12-24T15:00"))
    assert rows(person=asleep, applications=active()) == [("message", "11-09T00:00", None)]


def test_facts_of_a_person() -> None:
    private = records.PhoneNumber(1, 1, "+4915112345678", PhoneKind.PRIVATE)
    wrong = replace(private, wrong=True)
    assert not facts().has_number
    assert facts(phones=(private,)).has_number
    assert not facts(phones=(wrong,)).has_number
    assert facts(person=replace(ANA, company="Acme")).in_a_job
    assert not facts().in_a_job
    assert RULES.calendar is RULES.recruiter.calendar


@pytest.mark.parametrize(
    ("more", "in_play"),
    [
        ({}, True),
        ({"paused": True}, False),
        ({"long_ago": True}, False),
        ({"stage": Stage.APPLIED}, True),
        ({"stage": Stage.CONTACTED}, False),
    ],
)
def test_who_is_in_play(more: dict[str, object], in_play: bool) -> None:
    assert active(**more)[0].in_play is in_play
