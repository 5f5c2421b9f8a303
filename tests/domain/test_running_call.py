"""A running call: when there is something to come back to, and when one asks what happened."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.call_round import CallRound, begin_round
from recruiterdesk.domain.running_call import Preparation, RunningCall, TheySaid

AT = dt.datetime(2026, 11, 23, 14, 40, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "done",
    [
        {"step": 1}, {"notes": "x"}, {"outcome": "told"}, {"is_inbound": True}, {"reaction": "upset"},
        {"promised_on": dt.date(2026, 11, 26)}, {"said": TheySaid(wish="rest")},
        {"preparation": Preparation(is_passed=True)},
    ],
)  # fmt: skip
def test_a_call_has_begun_with_the_first_thing_that_is_done(done: dict[str, object]) -> None:
    assert RunningCall(7, AT, **done).has_begun  # type: ignore[arg-type]


def test_a_call_that_was_only_opened_has_not_begun() -> None:
    assert not RunningCall(7, AT, 3, number="+34612345678", seconds=9, shows_timer=True).has_begun


@pytest.mark.parametrize(("minutes", "asks"), [(0, False), (119, False), (120, True), (3000, True)])
def test_two_hours_after_it_was_opened_one_asks_what_happened(minutes: int, asks: bool) -> None:
    later = AT + dt.timedelta(minutes=minutes)
    assert RunningCall(7, AT, notes="x").was_left_open(later) is asks
    assert not RunningCall(7, AT).was_left_open(later)


def test_two_who_are_one_by_now_are_called_once() -> None:
    together = CallRound((1, 2, 3), 2, (1,)).become(2, 1)
    assert (together.people, together.current, together.handled) == ((1, 3), 1, ())
    assert CallRound((1, 2, 3), 2).become(3, 9).waiting == (9, 1)


def test_a_round_goes_from_one_to_the_next_and_leaves_out_who_is_owed_nothing() -> None:
    begun = begin_round((1, 2, 3), 2)
    assert (begun.current, begun.waiting, begun.number, begun.total) == (2, (3, 1), 1, 3)
    assert begin_round((1, 2), 9).people == (9, 1, 2)
    then = begun.handle().keep({1})
    assert (then.current, then.waiting, then.number) == (3, (1,), 2)
    assert then.handle().handle().current is None
    assert CallRound((1,), None).handle() == CallRound((1,), None)
    assert CallRound((1,), None).waiting == ()
    assert CallRound((1,), None).total == 0


def test_somebody_can_be_called_out_of_turn_and_come_again() -> None:
    begun = begin_round((1, 2, 3), 1).handle()
    assert begun.go_to(1) == CallRound((1, 2, 3), 1, ())
    assert begun.go_to(9).people == (9, 1, 2, 3)
    assert begun.take_back(1) == CallRound((1, 2, 3), 2, ())
    ended = CallRound((1,), None, (1,))
    assert ended.take_back(1) == CallRound((1,), 1, ())
