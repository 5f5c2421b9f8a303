"""Two applications of one candidate for one role."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from recruiterdesk.domain.records import Application, Closure, Disposition
from recruiterdesk.domain.same_role import Candidacy, are_one_candidacy, unite_candidacies
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, Stage, Turn

NOW = dt.datetime(2026, 11, 26, 9, tzinfo=dt.UTC)
TODAY = NOW.date()


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def active(number: int, stage: Stage = Stage.SCREENING, begun: int = 30, **more: Any) -> Candidacy:
    since = ago(begun)
    application = Application(number, 1, 7, stage, since, Turn.CLIENT, since, since)
    return Candidacy(replace(application, **more), None, (), since)


def ended(
    candidacy: Candidacy, kind: DispositionKind = DispositionKind.DECLINED_BY_CLIENT, decided: int = 5
) -> Candidacy:
    here = candidacy.application
    disposition = Disposition(here.id + 100, here.id, kind, ago(decided), NOW, here.stage)
    return replace(candidacy, disposition=disposition)


def owing(candidacy: Candidacy, number: int, **more: Any) -> Candidacy:
    here = candidacy.application
    closure = Closure(number, 1, here.id, "declined_by_client", ago(5), here.stage, NOW)
    return replace(candidacy, closures=(*candidacy.closures, replace(closure, **more)))


def told(candidacy: Candidacy, number: int, days_ago: int = 2) -> Candidacy:
    closed_at = NOW - dt.timedelta(days=days_ago)
    known = owing(candidacy, number, closed_at=closed_at, outcome=AttemptOutcome.TOLD)
    return replace(known, told_on=ago(days_ago))


def open_ones(closures: tuple[Closure, ...]) -> list[Closure]:
    return [closure for closure in closures if closure.closed_at is None]


def test_who_applied_again_after_the_decision_has_two_candidacies() -> None:
    declined = ended(active(1, begun=200), decided=100)
    again = active(2, begun=20)
    assert not are_one_candidacy(declined, again)
    assert not are_one_candidacy(again, declined)
    assert are_one_candidacy(ended(active(1), decided=5), active(2, begun=20))
    assert are_one_candidacy(active(1), active(2))


def test_of_two_active_ones_the_further_stays_with_the_newest_turn() -> None:
    one = active(1, Stage.SCREENING, last_substance_on=ago(1), source="LinkedIn")
    other = active(2, Stage.FINAL, turn=Turn.OURS, turn_since=ago(3), paused=True)
    united = unite_candidacies(one, other, NOW)
    assert (united.application.id, united.gone_id) == (2, 1)
    assert united.application.stage is Stage.FINAL
    assert united.application.last_substance_on == ago(1)
    assert (united.application.turn, united.application.turn_since) == (Turn.OURS, ago(3))
    assert (united.application.source, united.application.paused) == ("LinkedIn", False)
    turned = unite_candidacies(other, active(3, turn=Turn.FIXED_DATE, turn_since=TODAY, fixed_on=TODAY), NOW)
    assert (turned.application.turn, turned.application.fixed_on) == (Turn.FIXED_DATE, TODAY)


def test_a_runner_up_stays_one() -> None:
    one = active(1, Stage.FINAL)
    other = active(2, Stage.FINAL, runner_up_since=ago(4), runner_up_told=True)
    united = unite_candidacies(one, other, NOW).application
    assert (united.id, united.runner_up_since, united.runner_up_told) == (1, ago(4), True)


def test_the_decision_stands_above_a_list_that_did_not_know_it() -> None:
    still = active(1, Stage.INTERVIEWING)
    declined = owing(ended(active(2, Stage.SCREENING)), 9)
    united = unite_candidacies(still, declined, NOW)
    assert (united.application.id, united.application.stage) == (2, Stage.INTERVIEWING)
    assert united.disposition is not None
    assert united.disposition.stage_at_end is Stage.INTERVIEWING
    (closure,) = united.closures
    assert (closure.id, closure.stage, closure.closed_at) == (9, Stage.INTERVIEWING, None)


def test_an_answer_is_owed_where_the_other_list_shows_that_they_got_further() -> None:
    declined = ended(active(1, Stage.SOURCED))
    united = unite_candidacies(declined, active(2, Stage.SCREENING, runner_up_since=ago(9)), NOW)
    (closure,) = united.closures
    assert (closure.id, closure.application_id, closure.since, closure.runner_up) == (0, 1, ago(5), True)
    assert not closure.in_writing
    in_writing = unite_candidacies(declined, active(2, Stage.APPLIED), NOW)
    assert in_writing.closures[0].in_writing
    long_ago = replace(declined, application=replace(declined.application, long_ago=True))
    assert unite_candidacies(long_ago, active(2, Stage.SCREENING), NOW).closures == ()
    withdrew = ended(active(1, Stage.SOURCED), DispositionKind.WITHDREW)
    assert unite_candidacies(withdrew, active(2, Stage.SCREENING), NOW).closures == ()


def test_a_written_answer_becomes_a_call_where_they_got_further() -> None:
    declined = owing(ended(active(1, Stage.APPLIED)), 9, in_writing=True)
    (closure,) = unite_candidacies(declined, active(2, Stage.FINAL), NOW).closures
    assert not closure.in_writing


def test_what_was_told_on_one_side_is_told() -> None:
    one = owing(ended(active(1, Stage.FINAL)), 9)
    other = told(ended(active(2)), 10)
    united = unite_candidacies(one, other, NOW)
    assert united.application.id == 1
    assert open_ones(united.closures) == []
    assert [closure.id for closure in united.closures if closure.cancelled] == [9]


def test_what_was_told_before_the_decision_is_not_its_answer() -> None:
    one = owing(ended(active(1, Stage.FINAL), decided=5), 9)
    other = told(ended(active(2)), 10, days_ago=8)
    assert [closure.id for closure in open_ones(unite_candidacies(one, other, NOW).closures)] == [9]


def test_what_is_open_on_both_sides_is_open_once() -> None:
    one = owing(ended(active(1, Stage.FINAL)), 9, probably_told=True)
    other = owing(ended(active(2)), 10, since=ago(8), asked_not_to_call=True)
    united = unite_candidacies(one, other, NOW)
    (still,) = open_ones(united.closures)
    assert (still.id, still.since, still.stage) == (9, ago(8), Stage.FINAL)
    assert still.probably_told
    assert still.asked_not_to_call
    assert {closure.application_id for closure in united.closures} == {1}


def test_a_pause_is_told_once_and_ends_with_the_decision() -> None:
    paused = owing(active(1), 9, cause="role_frozen")
    twice = unite_candidacies(paused, owing(active(2), 10, cause="role_frozen"), NOW)
    assert [closure.id for closure in open_ones(twice.closures)] == [9]
    united = unite_candidacies(paused, owing(ended(active(2)), 11), NOW)
    assert [closure.id for closure in open_ones(united.closures)] == [11]


@pytest.mark.parametrize(
    ("first", "second", "stays"),
    [
        (ended(active(1, Stage.FINAL)), ended(active(2, Stage.HIRED), DispositionKind.HIRED, 3), 2),
        (ended(active(1), decided=9), ended(active(2), decided=3), 2),
        (ended(active(1)), ended(active(2)), 1),
    ],
)
def test_of_two_that_ended_the_hire_then_the_further_then_the_later_stays(
    first: Candidacy, second: Candidacy, stays: int
) -> None:
    assert unite_candidacies(first, second, NOW).application.id == stays


def test_words_that_one_ending_lacks_come_from_the_other() -> None:
    one, other = ended(active(1, Stage.FINAL)), ended(active(2))
    assert other.disposition is not None
    said = replace(other.disposition, may_tell="SQL", internal_reason="weak on SQL", cleared_with="Jo")
    united = unite_candidacies(one, replace(other, disposition=said), NOW).disposition
    assert united is not None
    assert (united.id, united.may_tell, united.internal_reason) == (101, "SQL", "weak on SQL")
