from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.duties import Duty
from recruiterdesk.domain.duty_sources import (
    callback_duties,
    check_in_duties,
    closure_duties,
    introduction_duties,
    promise_duties,
    reply_duties,
    task_duties,
)
from recruiterdesk.domain.facts import ApplicationFacts
from recruiterdesk.domain.words import DispositionKind, HearBy, IntroductionState, Stage
from tests.domain.hours import LOS_ANGELES, NEIGHBOUR, berlin, day
from tests.domain.people import ANA, RULES, active, callback, closure, ended, facts, incoming, promise


def shown(duty: Duty) -> tuple[str, int, str, str]:
    appears = duty.appears_at.astimezone(RULES.recruiter.zone).strftime("%m-%dT%H:%M")
    return str(duty.kind), duty.group, duty.sort_key, appears


@pytest.mark.parametrize(
    ("stage", "order"),
    [
        (Stage.SCREENING, "2026-11-02"),
        (Stage.SUBMITTED, "2026-10-30"),
        (Stage.INTERVIEWING, "2026-10-28"),
        (Stage.FINAL, "2026-10-26"),
        (Stage.OFFERED, "2026-10-26"),
    ],
)
def test_who_got_further_stands_earlier(stage: Stage, order: str) -> None:
    (duty,) = closure_duties(facts(closures=(closure(stage=stage),)), RULES)
    assert shown(duty) == ("closure", 4, order, "11-02T10:00")
    assert (duty.since, duty.application_id, duty.source) == (day("2026-11-02"), 5, ("closure", 7))
    assert duty.reason.key == "closure.declined_by_client"


def test_a_runner_up_stands_first() -> None:
    first, second = closure_duties(
        facts(closures=(closure(stage=Stage.FINAL), closure(runner_up=True, stage=Stage.SCREENING))), RULES
    )
    assert second.sort_key < first.sort_key


@pytest.mark.parametrize(
    ("more", "wish"),
    [({"in_writing": True}, None), ({"asked_not_to_call": True}, None), ({}, HearBy.MAIL)],
)
def test_what_is_told_in_writing_is_due_within_ten_working_days(
    more: dict[str, bool], wish: HearBy | None
) -> None:
    known = facts(person=replace(ANA, hear_by=wish), closures=(closure(**more),))
    (duty,) = closure_duties(known, RULES)
    assert shown(duty) == ("message", 6, "2026-11-16", "11-02T10:00")
    assert duty.due_on == day("2026-11-16")


@pytest.mark.parametrize(
    ("waits_for_calls", "until", "appears"),
    [
        (True, day("2026-11-04"), "11-04T00:00"),
        (True, day("2026-11-02"), "11-02T10:00"),
        (False, day("2026-11-04"), "11-02T10:00"),
        (True, None, "11-02T10:00"),
    ],
)
def test_a_written_answer_waits_for_the_calls_of_the_same_change_until_its_day(
    waits_for_calls: bool, until: dt.date | None, appears: str
) -> None:
    answer = closure(in_writing=True, held_until=until)
    held = frozenset({answer.id}) if waits_for_calls else frozenset()
    (duty,) = closure_duties(facts(closures=(answer,), held_answers=held), RULES)
    assert shown(duty) == ("message", 6, "2026-11-16", appears)
    assert (duty.reason.key == "message.after_calls") is (waits_for_calls and until is not None)


@pytest.mark.parametrize(
    ("due_on", "due_at", "appears"),
    [
        ("2026-11-05", None, "11-05T00:00"),
        ("2026-11-08", None, "11-06T00:00"),
        ("2026-11-09", "2026-11-09T08:00", "11-06T00:00"),
        ("2026-11-09", "2026-11-09T11:00", "11-09T00:00"),
    ],
)
def test_a_promise_appears_on_the_last_day_for_it(due_on: str, due_at: str | None, appears: str) -> None:
    moment = berlin(due_at) if due_at else None
    (duty,) = promise_duties(facts(promises=(promise(due_on, moment),)), RULES)
    assert shown(duty) == ("promise", 2, due_on, appears)
    assert (duty.due_on, dict(duty.reason.values)["text"]) == (day(due_on), "news")


def test_a_promise_ends_at_six_in_the_evening_theirs() -> None:
    far = replace(RULES, person_hours=lambda _facts: replace(NEIGHBOUR, zone=LOS_ANGELES))
    (duty,) = promise_duties(facts(promises=(promise("2026-11-05"),)), far)
    # 18:00 there is 03:00 of the next night here: the last working day for it is Thursday.
    assert duty.appears_at == berlin("2026-11-05T00:00")


def test_a_callback_appears_at_its_moment() -> None:
    (duty,) = callback_duties(facts(callbacks=(callback("2026-11-04T15:00"),)), RULES)
    assert shown(duty)[:2] == ("callback", 1)
    assert duty.appears_at == berlin("2026-11-04T15:00")
    assert (duty.due_on, duty.since) == (day("2026-11-04"), day("2026-11-02"))


def test_all_their_tries_are_one_reply() -> None:
    (duty,) = reply_duties(facts(incoming=incoming("2026-11-06T11:00", "2026-11-05T15:00")), RULES)
    assert shown(duty)[:2] == ("reply", 3)
    assert dict(duty.reason.values) == {"count": "2", "since": "2026-11-05"}
    assert duty.due_on == day("2026-11-06")
    assert list(reply_duties(facts(), RULES)) == []


def check_in(**more: object) -> records.CheckIn:
    values = {"id": 2, "person_id": 1, "due_on": day("2026-11-05"), "scheduled_on": day("2026-08-07")}
    return records.CheckIn(**{**values, "interval_days": 90, **more})


def test_a_check_in_is_due_at_ten() -> None:
    (duty,) = check_in_duties(facts(check_ins=(check_in(reason="not_now"),)), RULES)
    assert shown(duty) == ("check_in", 5, "2026-11-05", "11-05T10:00")
    assert dict(duty.reason.values) == {"scheduled": "2026-08-07", "days": "90", "why": "not_now"}


def end(kind: DispositionKind, decided_on: str, recorded_at: str | None = None) -> ApplicationFacts:
    known = ended()[0]
    at = berlin(recorded_at or f"{decided_on}T10:00")
    ending = replace(known.disposition, kind=kind, decided_on=day(decided_on), recorded_at=at)
    return replace(known, disposition=ending)


WITHDREW, DECLINED = DispositionKind.WITHDREW, DispositionKind.DECLINED_BY_CLIENT


@pytest.mark.parametrize(
    ("endings", "said"),
    [
        pytest.param([end(WITHDREW, "2026-08-07")], ("withdrew", "2026-08-07"), id="that day"),
        pytest.param(
            [end(DispositionKind.TURNED_OFFER_DOWN, "2026-08-07")], ("turned_offer_down", "2026-08-07"),
            id="turned down",
        ),
        pytest.param(
            [end(WITHDREW, "2026-08-01", "2026-08-07T10:00")], ("withdrew", "2026-08-01"),
            id="noted that day",
        ),
        pytest.param(
            [end(DECLINED, "2026-08-01"), end(WITHDREW, "2026-09-20")], ("withdrew", "2026-09-20"),
            id="after the call was planned",
        ),
        pytest.param([end(WITHDREW, "2026-08-01")], None, id="before"),
        pytest.param([end(WITHDREW, "2026-09-20"), end(DECLINED, "2026-09-21")], None, id="told later"),
        pytest.param([end(DECLINED, "2026-08-07")], None, id="declined"),
    ],
)  # fmt: skip
def test_a_check_in_after_their_own_choice_says_so(
    endings: list[ApplicationFacts], said: tuple[str, str] | None
) -> None:
    (duty,) = check_in_duties(facts(check_ins=(check_in(),), applications=tuple(endings)), RULES)
    values = dict(duty.reason.values)
    assert (values.get("own_choice"), values.get("chosen_on")) == (said or (None, None))


def test_only_placement_calls_come_due_while_an_application_is_in_play() -> None:
    both = (check_in(), check_in(placement=True))
    (duty,) = check_in_duties(facts(check_ins=both, applications=active()), RULES)
    assert str(duty.kind) == "placement"
    assert len(list(check_in_duties(facts(check_ins=both, applications=ended()), RULES))) == 2


@pytest.mark.parametrize(
    ("stage", "change", "waits"),
    [
        (Stage.SCREENING, {}, True),
        (Stage.SCREENING, {"paused": True}, True),
        (Stage.SCREENING, {"long_ago": True}, False),
        (Stage.SCREENING, {"long_ago": True, "paused": True}, False),
        (Stage.CONTACTED, {}, False),
        (Stage.CONTACTED, {"paused": True}, False),
    ],
)
def test_a_check_in_waits_while_something_is_open(stage: Stage, change: dict[str, bool], waits: bool) -> None:
    known = replace(active()[0], application=replace(active()[0].application, stage=stage, **change))
    found = list(check_in_duties(facts(check_ins=(check_in(),), applications=(known,)), RULES))
    assert (found == []) is waits


def test_a_check_in_waits_for_the_first_day_of_an_accepted_job() -> None:
    hired = replace(ended()[0].disposition, kind=DispositionKind.HIRED, starts_on=day("2026-12-01"))
    both = (check_in(), check_in(placement=True))
    known = replace(ended()[0], disposition=hired)
    call, placement = check_in_duties(facts(check_ins=both, applications=(known,)), RULES)
    assert (call.due_on, call.appears_at) == (day("2026-12-01"), berlin("2026-12-01T10:00"))
    assert placement.due_on == day("2026-11-05")


def test_a_task_appears_on_its_day() -> None:
    task = records.Task(3, 1, "cv_review", "two pages", day("2026-11-05"), berlin("2026-11-02T10:00"))
    (duty,) = task_duties(facts(tasks=(task,)), RULES)
    assert shown(duty) == ("task", 7, "2 2026-11-05", "11-05T00:00")


@pytest.mark.parametrize(
    ("state", "asks_on", "due"),
    [
        (IntroductionState.INTRODUCED, "2026-11-16", "11-16T10:00"),
        (IntroductionState.TALKED, "2026-12-17", "12-17T10:00"),
        (IntroductionState.TALKED, None, None),
        (IntroductionState.IDEA, None, None),
        (IntroductionState.CANDIDATE_ASKED, None, "11-09T00:00"),
    ],
)
def test_introductions_are_followed_up(
    state: IntroductionState, asks_on: str | None, due: str | None
) -> None:
    asks = day(asks_on) if asks_on else None
    made = records.Introduction(8, 1, 2, state, day("2026-11-02"), follow_up_on=asks)
    found = [shown(duty) for duty in introduction_duties(facts(introductions=(made,)), RULES)]
    assert [(row[:2], row[3]) for row in found] == ([(("introduction", 7), due)] if due else [])
    assert all(row[2] < "2 " for row in found), "follow-ups stand before tasks"


def test_the_follow_up_of_an_introduction_is_due_on_its_day() -> None:
    asks_on = day("2026-11-16")
    made = records.Introduction(
        8, 1, 2, IntroductionState.INTRODUCED, day("2026-11-02"), follow_up_on=asks_on
    )
    (duty,) = introduction_duties(facts(introductions=(made,)), RULES)
    assert duty.due_on == asks_on
