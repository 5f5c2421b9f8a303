"""The day's load as the recruiter chooses it: for today, for always, or spread until a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


def raise_today(desk: Desk, hard_calls: int) -> None:
    """Let today bear so many hard calls, those of today that are done among them.

    Raises:
        Refusal: the number is too small.
    """
    if hard_calls < 1:
        raise Refusal("settings.number", name="hard_calls_a_day", typed=hard_calls)
    label = Label("day_load.today", (("count", str(hard_calls)),))
    desk.run(label, lambda writer: limit_day(writer, desk.clock.today(), hard_calls))


def limit_day(writer: Writer, day: dt.date, hard_calls: int) -> None:
    """Within a transaction: let one day bear so many hard calls; other days stay as they are."""
    for before in writer.find(records.DayLimit, day=day.isoformat()):
        writer.update(before, hard_calls=hard_calls)
        return
    writer.insert(records.DayLimit(0, day, hard_calls))


def raise_always(desk: Desk, hard_calls: int) -> None:
    """Let every day bear so many hard calls; the number goes on learning from the days that come.

    Raises:
        Refusal: the number is too small.
    """
    change_settings(desk, replace(desk.settings, hard_calls_a_day=hard_calls))


def spread_calls(desk: Desk, days: Sequence[tuple[dt.date, int]]) -> None:
    """Let each of these days bear its number of hard calls, and all others the usual one.

    Raises:
        Refusal: a day is past, or a number too small.
    """
    today = desk.clock.today()
    for day, hard_calls in days:
        if hard_calls < 0 or (day == today and hard_calls < 1):
            raise Refusal("settings.number", name="hard_calls_a_day", typed=hard_calls)
        if day < today:
            raise Refusal("day_load.past", date=day.isoformat())

    def work(writer: Writer) -> None:
        wanted = dict(days)
        for before in writer.find(records.DayLimit):
            if before.day in wanted:
                writer.update(before, hard_calls=wanted.pop(before.day))
            else:
                writer.delete(before)
        for day, hard_calls in wanted.items():
            writer.insert(records.DayLimit(0, day, hard_calls))

    desk.run(Label("day_load.spread"), work)
