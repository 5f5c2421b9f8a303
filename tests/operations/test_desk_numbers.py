"""The desk's numbers: kept one by one, refused where they can't be, and felt by everybody's duties."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.desk_numbers import (
    AnswerTimes,
    HeadStarts,
    LateTimes,
    PacingNumbers,
    TheirHours,
    TryTimes,
    WaitColours,
)
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.rules import duties_differ
from tests.desks import add_declined, found, leads_back_and_forth, refused, rows


def test_each_number_is_kept_by_itself_and_is_one_step(desk: Desk) -> None:
    changed = replace(desk.settings, answers=AnswerTimes(quiet_days=4), late=LateTimes(callback_minutes=30))
    leads_back_and_forth(desk, lambda: change_settings(desk, changed))
    assert desk.settings == changed
    names = {setting.name for setting in found(desk, records.Setting)}
    assert names == {"answers.quiet_days", "late.callback_minutes"}


def test_a_change_makes_the_duties_of_everybody_anew(desk: Desk) -> None:
    ana = add_declined(desk).person_id

    def order() -> object:
        sql = 'SELECT "sort_key" FROM "duty" WHERE "person_id" = ? AND "kind" = \'closure\''
        return rows(desk, sql, ana)

    before = order()
    change_settings(desk, replace(desk.settings, head_starts=HeadStarts(interviewing=30, final=30)))
    assert order() != before
    desk.undo()
    assert order() == before


@pytest.mark.parametrize(
    ("change", "anew"),
    [
        ({"answers": AnswerTimes(reply_days=2)}, True),
        ({"tries": TryTimes(check_in_tries=2)}, True),
        ({"head_starts": HeadStarts(final=6)}, True),
        ({"their_hours": TheirHours(usual=DaySpan(dt.time(10), dt.time(19)))}, True),
        ({"wait_colours": WaitColours(amber_from=2)}, False),
        ({"late": LateTimes(answer_days=20)}, False),
        ({"pacing": PacingNumbers(break_after=4)}, False),
    ],
)
def test_only_what_duties_depend_on_makes_them_anew(change: dict[str, object], anew: bool) -> None:
    assert duties_differ(DeskSettings(), replace(DeskSettings(), **change)) is anew


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"answers": AnswerTimes(quiet_days=0)}, "settings.number"),
        ({"wait_colours": WaitColours(amber_from=6)}, "settings.wait_colours"),
        ({"head_starts": HeadStarts(screening=-1)}, "settings.head_starts"),
        ({"head_starts": HeadStarts(submitted=4)}, "settings.head_starts"),
        ({"their_hours": TheirHours(usual=DaySpan(dt.time(7), dt.time(19)))}, "settings.night"),
        ({"their_hours": TheirHours(evening=DaySpan(dt.time(17), dt.time(21)))}, "settings.night"),
        ({"their_hours": TheirHours(midday=DaySpan(dt.time(13), dt.time(12)))}, "settings.hours"),
    ],
)
def test_numbers_that_can_not_be_are_refused(desk: Desk, change: dict[str, object], key: str) -> None:
    assert refused(desk, lambda: change_settings(desk, replace(DeskSettings(), **change))) == key
    assert desk.settings == DeskSettings()
