"""What is due and rings at this moment, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.quiet_hours import QuietHours
from recruiterdesk.domain.reminders import DueMoment, DueReminder, Ring, RingingRules, is_missed, rings_now
from recruiterdesk.domain.words import CallKind
from recruiterdesk.reminders.announcement import AnnouncedItem, Announcement
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.queue_order import first_to_call
from recruiterdesk.storage.queries.reading import one_view
from recruiterdesk.storage.queries.reminder_marks import (
    ReminderWords,
    unannounced,
    unannounced_count,
    words_of,
)
from recruiterdesk.storage.stored_texts import instant_text

# A digest says how many there are, and names a few: nobody reads more, and to look each up takes its time.
MOST_NAMED = 12
# More than so many at once are looked for and marked beside whoever waits: these take 10 ms.
MANY = 200


@dataclass(frozen=True, slots=True)
class DueAnnouncement:
    """An announcement with the due moments that it announces, which are marked before it is shown."""

    announcement: Announcement
    reminders: tuple[DueReminder, ...]
    moments: frozenset[DueMoment]


def waits_for_many(desk: Desk, silent_until: dt.datetime | None = None) -> bool:
    """Tell at once whether so much may ring now that looking for it takes its time."""
    rules = ringing_rules(desk, silent_until)
    audible = rules.audible_at(desk.clock.now())
    return unannounced_count(desk, audible, rules.silent, most=MANY + 1) > MANY


def due_announcements(
    desk: Desk,
    under_way: Collection[AbstractSet[DueMoment]] = (),
    silent_until: dt.datetime | None = None,
) -> tuple[DueAnnouncement, ...]:
    """Return what is to be announced now, each due moment once.

    Args:
        desk: the desk.
        under_way: sets of moments that this run of the program marked and that wait for their confirmation;
            what an earlier run marked without one is counted in the next digest.
        silent_until: the last moment (aware) at which the system asked for silence, if it did; what was due
            by then was held back.
    """
    now, rules = desk.clock.now(), ringing_rules(desk, silent_until)
    with one_view(desk):
        due = unannounced(desk, rules.audible_at(now), rules.silent)
        known = frozenset().union(*under_way)
        pending = [one for one in latest_of_each(due) if one.moment not in known]
        if not pending:
            return ()
        rings = rings_now(pending, rules, now)
        return tuple(_announced(desk, ring, due, now) for ring in rings)


def ringing_rules(desk: Desk, silent_until: dt.datetime | None = None) -> RingingRules:
    """Return when the bell may ring by the recruiter's settings, and until when the system held it back."""
    settings = desk.settings
    quiet = QuietHours(settings.quiet_from, settings.quiet_until)
    # A clock that was set back since must not turn a silence that is over into one that lies ahead.
    silence = min(silent_until, desk.clock.now()) if silent_until is not None else None
    held = [moment for moment in (settings.reminders_paused_until, silence) if moment is not None]
    until = max(held, default=None)
    return RingingRules(recruiter_hours(settings), quiet, until, silent_kinds(settings))


def silent_kinds(settings: DeskSettings) -> frozenset[CallKind]:
    """Return the kinds that the recruiter does not want to hear of; they are counted in the lists as ever."""
    alone = {
        CallKind.CALLBACK: settings.ring_callbacks,
        CallKind.PROMISE: settings.ring_promises,
        CallKind.CHECK_IN: settings.ring_check_ins,
        CallKind.PLACEMENT: settings.ring_placements,
        CallKind.INTRODUCTION: settings.ring_follow_ups,
        CallKind.TASK: settings.ring_tasks,
    }
    return frozenset(kind for kind in CallKind if not alone.get(kind, settings.ring_summary))


def latest_of_each(pending: Iterable[DueReminder]) -> list[DueReminder]:
    """Return the latest due moment of each duty: the earlier ones have nothing more to say."""
    latest: dict[object, DueReminder] = {}
    for reminder in sorted(pending, key=lambda r: r.due_at):
        latest[reminder.duty] = reminder
    return list(latest.values())


def _announced(desk: Desk, ring: Ring, pending: Iterable[DueReminder], now: dt.datetime) -> DueAnnouncement:
    duties = {reminder.duty for reminder in ring.reminders}
    marked = tuple(reminder for reminder in pending if reminder.duty in duties)
    first = ring.reminders[0]
    items = tuple(_item(desk, reminder, now) for reminder in ring.reminders[:MOST_NAMED])
    return DueAnnouncement(
        Announcement(
            id=f"{first.kind}-{first.source[0]}-{first.source[1]}-{instant_text(now)}",
            form=ring.form,
            items=items,
            with_names=desk.settings.reminder_names,
            snooze_minutes=desk.settings.snoozes.long_minutes,
            can_call=_can_call(desk, items),
            everybody=tuple(dict.fromkeys(reminder.person_id for reminder in ring.reminders)),
        ),
        marked,
        frozenset(reminder.moment for reminder in marked),
    )


def _can_call(desk: Desk, items: Iterable[AnnouncedItem]) -> bool:
    people = [one.person_id for one in items if one.is_call]
    return any(one.kind is CallKind.CALLBACK for one in items) or first_to_call(desk, people) is not None


def _item(desk: Desk, reminder: DueReminder, now: dt.datetime) -> AnnouncedItem:
    words = words_of(desk, reminder)
    return AnnouncedItem(
        kind=reminder.kind,
        person_id=reminder.person_id,
        name=words.name,
        role=words.role,
        client=words.client,
        due_at=reminder.due_at,
        missed=is_missed(replace(reminder, due_at=_agreed_at(reminder, words)), now, desk.settings.late),
        reason=words.reason,
        contact=words.contact,
        introduction_id=reminder.source[1] if reminder.kind is CallKind.INTRODUCTION else None,
    )


def _agreed_at(reminder: DueReminder, words: ReminderWords) -> dt.datetime:
    """Return the moment that was agreed: who was put off since waits from then on."""
    agreed = dict(words.reason.values).get("at")
    return dt.datetime.fromisoformat(agreed) if agreed else reminder.due_at
