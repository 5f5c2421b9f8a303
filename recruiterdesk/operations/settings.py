"""The desk's settings: stored where they differ from the default, with everyone's duties made anew."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import field_names
from recruiterdesk.domain import records
from recruiterdesk.domain.calling_hours import DECENT_HOURS
from recruiterdesk.domain.desk_numbers import TOPICS, HeadStarts, WaitColours
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.hours import zone_named
from recruiterdesk.storage.queries.interval_moves import moved_by
from recruiterdesk.storage.settings_rows import rows_from_settings
from recruiterdesk.storage.writer import Writer

DAYS_OF_WEEK = 7


def change_settings(desk: Desk, settings: DeskSettings) -> None:
    """Make these the desk's settings; every queue, wait and reminder follows them at once.

    A new number of hard calls is learned from the days that follow it.

    Raises:
        Refusal: an unknown zone, a weekend without or of all days, hours that end before they begin or
            lie in the night, a number that is too small, colours or head starts in the wrong order.
    """
    _check(settings)
    desk.run(Label("settings.change"), lambda writer: store_settings(writer, desk, settings))


def change_intervals(desk: Desk, settings: DeskSettings, earlier: DeskSettings | None = None) -> int:
    """Make these the desk's settings, and move the check-ins that stand by the intervals before.

    One step that undo takes back. Returns how many moved; what was agreed or set by hand never does.
    `earlier` are the settings by which the check-ins stand, where these are not the desk's own any more.

    Raises:
        Refusal: as `change_settings`.
    """
    _check(settings)

    def work(writer: Writer) -> int:
        moved = {one.id: one for one in moved_by(desk, earlier or desk.settings, settings)}
        store_settings(writer, desk, settings)
        found = writer.find_among(records.CheckIn, "id", sorted(moved))
        writer.update_many(
            [
                (one, replace(one, due_on=moved[one.id].due_on, interval_days=moved[one.id].interval_days))
                for one in found
            ]
        )
        return len(found)

    return desk.run_in_bulk(Label("intervals.change"), work)


def store_settings(writer: Writer, desk: Desk, settings: DeskSettings) -> None:
    """Store the settings where they differ from the defaults, as part of an operation that checked them."""
    if settings.hard_calls_a_day != desk.settings.hard_calls_a_day:
        settings = replace(settings, hard_calls_set_on=desk.clock.today())
    if _calendar(settings) != _calendar(desk.settings):
        settings = replace(settings, calendar_set_at=desk.clock.now().replace(microsecond=0))
    defaults = rows_from_settings(DeskSettings())
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


def _calendar(settings: DeskSettings) -> tuple[object, ...]:
    """Return what an entry of the calendar shows by the settings."""
    return settings.calendar_names, settings.language


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
    if settings.keep_months < 0:
        raise Refusal("settings.number", name="keep_months", typed=settings.keep_months)
    for name in field_names(DeskSettings):
        if isinstance(getattr(settings, name), TOPICS):
            _check_topic(name, getattr(settings, name))


def _check_topic(name: str, topic: object) -> None:
    for field in field_names(type(topic)):
        held = getattr(topic, field)
        if isinstance(held, DaySpan):
            _check_their_hours(name, held)
        elif isinstance(held, int) and not isinstance(topic, HeadStarts) and held < 1:
            raise Refusal("settings.number", name=name, typed=held)
    if isinstance(topic, WaitColours) and topic.red_from <= topic.amber_from:
        raise Refusal("settings.wait_colours", amber=topic.amber_from, red=topic.red_from)
    if isinstance(topic, HeadStarts):
        starts = (0, topic.screening, topic.submitted, topic.interviewing, topic.final)
        if list(starts) != sorted(starts):
            raise Refusal("settings.head_starts")


def _check_their_hours(name: str, span: DaySpan) -> None:
    if span.start >= span.end:
        raise Refusal("settings.hours", name=name, typed=span.as_text())
    if span.meet(DECENT_HOURS) != span:
        raise Refusal("settings.night", typed=span.as_text())
