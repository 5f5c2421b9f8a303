"""The desk's settings: stored where they differ from the default, with everyone's duties made anew."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.hours import zone_named
from recruiterdesk.storage.settings_rows import rows_from_settings
from recruiterdesk.storage.writer import Writer

DAYS_OF_WEEK = 7


def change_settings(desk: Desk, settings: DeskSettings) -> None:
    """Make these the desk's settings; every queue, wait and reminder follows them at once.

    A new number of hard calls is learned from the days that follow it.

    Raises:
        Refusal: an unknown zone, a weekend without or of all days, hours that end before they begin, a number
            that is too small.
    """
    _check(settings)
    if settings.hard_calls_a_day != desk.settings.hard_calls_a_day:
        settings = replace(settings, hard_calls_set_on=desk.clock.today())
    defaults = rows_from_settings(DeskSettings())

    def work(writer: Writer) -> None:
        stored = {setting.name: setting for setting in writer.find(records.Setting)}
        for name, value in rows_from_settings(settings).items():
            before = stored.get(name)
            if value == defaults[name]:
                if before is not None:
                    writer.delete(before)
            elif before is None:
                writer.insert(records.Setting(0, name, value))
            else:
                writer.update(before, value=value)

    desk.run(Label("settings.change"), work)


def _check(settings: DeskSettings) -> None:
    if zone_named(settings.zone) is None:
        raise Refusal("settings.zone_unknown", typed=settings.zone)
    days = settings.weekend
    if set(days) - set("0123456") or len(set(days)) == DAYS_OF_WEEK:
        raise Refusal("settings.weekend", typed=days)
    for name in ("work_hours", "call_hours", "reserved_hours"):
        span: DaySpan | None = getattr(settings, name)
        if span is not None and span.start >= span.end:
            raise Refusal("settings.hours", name=name, typed=span.as_text())
    numbers = (
        "hard_calls_a_day", "promise_days", "check_in_days", "retry_tries", "retry_days", "pause_days",
    )  # fmt: skip
    for name in numbers:
        if getattr(settings, name) < 1:
            raise Refusal("settings.number", name=name, typed=getattr(settings, name))
