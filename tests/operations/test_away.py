"""Being away, the day's load, and everything that follows from them on the desk."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.away import end_away, hand_over, plan_away
from recruiterdesk.operations.day_load import raise_always, raise_today, spread_calls
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.day_load import day_load
from recruiterdesk.storage.queries.today import today_view
from tests.desks import add_declined, found, history_keys, leads_back_and_forth, refused

FIRST, LAST = dt.date(2026, 12, 7), dt.date(2026, 12, 18)


def test_being_away_is_planned_and_undone(desk):
    leads_back_and_forth(desk, lambda: plan_away(desk, FIRST, LAST, " Kim "))
    assert found(desk, records.Away) == [records.Away(1, FIRST, LAST, "Kim")]
    assert [span.last_day for span in desk.settings.away] == [LAST]
    assert check_desk(desk) == ()
    desk.undo()
    assert desk.settings.away == ()


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        ("2026-12-08", "2026-12-07", "away.ends_first"),
        ("2026-11-02", "2026-11-22", "away.past"),
        ("2026-12-01", "2028-12-01", "away.too_long"),
        ("2026-12-18", "2026-12-20", "away.meets_another"),
    ],
)
def test_days_that_can_not_be_are_refused(desk, first, last, key):
    plan_away(desk, FIRST, LAST)
    days = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    assert refused(desk, lambda: plan_away(desk, *days)) == key


def test_coming_back_early_takes_off_what_is_left(desk, clock):
    away = plan_away(desk, FIRST, LAST)
    clock.set("2026-12-10T10:00")
    leads_back_and_forth(desk, lambda: end_away(desk, away))
    assert found(desk, records.Away)[0].last_day == dt.date(2026, 12, 9)
    assert refused(desk, lambda: end_away(desk, away)) == "away.over"


def test_a_time_away_that_has_not_begun_is_gone(desk):
    away = plan_away(desk, FIRST, LAST)
    leads_back_and_forth(desk, lambda: end_away(desk, away))
    assert found(desk, records.Away) == []
    assert refused(desk, lambda: end_away(desk, away)) == "record.gone"


def test_who_is_handed_over_says_so_in_their_history(desk):
    away = plan_away(desk, FIRST, LAST, "Kim")
    person = add_declined(desk).person_id
    leads_back_and_forth(desk, lambda: hand_over(desk, away, [person]))
    assert history_keys(desk, person)[-1] == "away.handed_over"
    assert refused(desk, lambda: hand_over(desk, away, [person, 99])) == "record.gone"


def test_a_try_that_fails_before_leaving_is_followed_by_one_after_the_return(desk, clock):
    person = add_declined(desk).person_id
    plan_away(desk, dt.date(2026, 11, 24), dt.date(2026, 11, 30))
    record_attempt(desk, person, Reached(AttemptOutcome.NO_ANSWER))
    again = desk.database.execute_sql("SELECT min(held_until) FROM duty").fetchone()[0]
    assert again.startswith("2026-12-01")


def declined(desk, count):
    return [add_declined(desk, f"Person {number}").person_id for number in range(count)]


def test_today_bears_eight_and_says_when_the_last_person_hears(desk):
    declined(desk, 17)
    today = today_view(desk)
    assert (len(today.to_tell), len(today.then)) == (8, 9)
    assert today.last_hears_on == dt.date(2026, 11, 25)


def test_a_raised_limit_counts_for_today_only(desk, clock):
    declined(desk, 17)
    leads_back_and_forth(desk, lambda: raise_today(desk, 12))
    today = today_view(desk)
    assert (len(today.to_tell), today.last_hears_on) == (12, dt.date(2026, 11, 24))
    assert refused(desk, lambda: raise_today(desk, 0)) == "settings.number"
    clock.set("2026-11-24T10:00")
    assert len(today_view(desk).to_tell) == 8


def test_a_limit_raised_for_always_is_a_setting(desk):
    declined(desk, 17)
    leads_back_and_forth(desk, lambda: raise_always(desk, 10))
    assert (desk.settings.hard_calls_a_day, desk.settings.hard_calls_set_on) == (10, dt.date(2026, 11, 23))
    assert len(today_view(desk).to_tell) == 10


def test_calls_spread_until_a_day_take_the_place_of_what_was_chosen(desk):
    raise_today(desk, 20)
    days = [(dt.date(2026, 11, 24), 3), (dt.date(2026, 11, 25), 2)]
    leads_back_and_forth(desk, lambda: spread_calls(desk, days))
    assert day_load(desk).chosen == tuple(days)
    raise_today(desk, 9)
    raise_today(desk, 10)
    assert dict(day_load(desk).chosen) == {dt.date(2026, 11, 23): 10, **dict(days)}
    spread_calls(desk, [(dt.date(2026, 11, 24), 5), (dt.date(2026, 11, 26), 0)])
    assert dict(day_load(desk).chosen) == {dt.date(2026, 11, 24): 5, dt.date(2026, 11, 26): 0}


@pytest.mark.parametrize(
    ("day", "number", "key"),
    [
        ("2026-11-22", 3, "day_load.past"),
        ("2026-11-23", 0, "settings.number"),
        ("2026-11-24", -1, "settings.number"),
    ],
)
def test_a_number_that_can_not_be_is_refused(desk, day, number, key):
    assert refused(desk, lambda: spread_calls(desk, [(dt.date.fromisoformat(day), number)])) == key


def test_what_was_told_today_is_taken_off_and_a_letter_is_not(desk):
    people = declined(desk, 10)
    record_attempt(desk, people[0], Reached(AttemptOutcome.TOLD))
    record_attempt(desk, people[1], Reached(AttemptOutcome.TOLD_IN_WRITING))
    assert day_load(desk).told_today == 1
    assert len(today_view(desk).to_tell) == 7


def test_the_number_learns_from_the_days_before(desk, clock):
    people = iter(declined(desk, 40))
    for date in ("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"):
        for hour in range(10, 15):
            clock.set(f"{date}T{hour}:00")
            record_attempt(desk, next(people), Reached(AttemptOutcome.TOLD))
    clock.set("2026-11-27T18:00")
    assert day_load(desk).usual == 8
    clock.set("2026-11-30T10:00")
    assert (day_load(desk).usual, day_load(desk).learned) == (5, True)
    assert len(today_view(desk).to_tell) == 5
    change_settings(desk, replace(desk.settings, hard_calls_learn=False))
    assert (day_load(desk).usual, day_load(desk).learned) == (8, False)
    change_settings(desk, replace(desk.settings, hard_calls_learn=True, hard_calls_a_day=9))
    assert day_load(desk).usual == 9


def test_on_return_forty_are_spread_like_any_others(desk, clock):
    plan_away(desk, FIRST, LAST)
    for number, person in enumerate(declined(desk, 40)):
        make_promise(desk, person, FIRST + dt.timedelta(days=number % 10))
    clock.set("2026-12-21T10:00")
    today = today_view(desk)
    assert (len(today.to_tell), len(today.then)) == (8, 32)
    assert today.back_from == desk.settings.away[0]
    # 8 each on Mon 21 to Thu 24 December (the 25th is Christmas), 8 on Mon 28
    assert today.last_hears_on == dt.date(2026, 12, 28)
