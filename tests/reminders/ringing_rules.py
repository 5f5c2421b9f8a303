"""Whether what was announced at one tick is what product.md asks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.domain.reminders import RingForm
from recruiterdesk.domain.words import CallKind as K
from recruiterdesk.reminders.announcement import Announcement
from tests.reminders.ringing_model import AT_ONCE, IN_SUMMARY, LATE, MISSED, Due, Hours, Thing


@dataclass(frozen=True)
class Waiting:
    """A thing that is due and not known to be announced: its due moments, in order.

    `unconfirmed_since` is set where the last of them was marked, and nobody knows whether it was seen.
    """

    thing: Thing
    dues: tuple[Due, ...]
    unconfirmed_since: dt.datetime | None

    @property
    def last(self) -> Due:
        return self.dues[-1]


def check_rings(
    announced: Sequence[Announcement],
    waiting: Sequence[Waiting],
    hours: Hours,
    now: dt.datetime,
    *,
    crashed: bool,
) -> list[int]:
    """Compare the announcements of a tick with what may ring and is due; return whose they were, by uid.

    After a crash the rest is announced by the next run.
    """
    may = {one.thing.person: one for one in waiting if hours.may_ring(one.thing, one.last, now)}
    rung = [person for announcement in announced for person in announcement.people]
    assert all(announcement.items for announcement in announced), f"{now}: announced nothing"
    assert len(set(rung)) == len(rung), f"{now}: somebody is announced twice in one tick"
    assert set(rung) <= set(may), (
        f"{now}: announced what is done, held back, or was announced: {set(rung) - set(may)}"
    )
    _check_forms(announced, may, hours, now)
    if not crashed:
        expected = _expected(list(may.values()), hours, now)
        found = {may[person].thing.uid for person in rung}
        differing = [one for one in may.values() if one.thing.uid in found ^ expected]
        assert found == expected, f"{now}: forgotten, or counted too early: {differing}"
    return [may[person].thing.uid for person in rung]


def _expected(may: Sequence[Waiting], hours: Hours, now: dt.datetime) -> set[int]:
    fresh = [one for one in may if one.unconfirmed_since is None]
    perhaps = [one for one in may if one.unconfirmed_since is not None]
    begun = any(now >= hours.start_of_calls(_known(one)) for one in perhaps)
    digest = begun or any(_only_gathered(one, hours, now) for one in fresh) or _too_many(fresh)
    return {one.thing.uid for one in [*fresh, *(perhaps if digest else ())]}


def _known(one: Waiting) -> dt.datetime:
    assert one.unconfirmed_since is not None
    return one.unconfirmed_since


def _only_gathered(one: Waiting, hours: Hours, now: dt.datetime) -> bool:
    late = now - one.last.at > LATE
    return one.last.in_summary or late or hours.was_held(one.thing, one.last)


def _too_many(fresh: Sequence[Waiting]) -> bool:
    return sum(not one.last.in_summary for one in fresh) > AT_ONCE


def _check_forms(
    announced: Sequence[Announcement], may: dict[int, Waiting], hours: Hours, now: dt.datetime
) -> None:
    single = [each for each in announced if each.form is RingForm.SINGLE]
    gathered = [each for each in announced if each.form is not RingForm.SINGLE]
    assert len(gathered) <= 1, f"{now}: two digests at once"
    assert len(announced) <= AT_ONCE, f"{now}: {len(announced)} notifications at once"
    fresh = [one for one in may.values() if one.unconfirmed_since is None]
    assert not (single and _too_many(fresh)), f"{now}: single notifications where a digest belongs"
    for each in single:
        (person,) = each.people
        one = may[person]
        assert not _only_gathered(one, hours, now), f"{now}: rings singly, late or held back: {one}"
        assert one.unconfirmed_since is None, f"{now}: repeated singly: {one}"
    for each in gathered:
        summary = all(may[person].last.in_summary for person in each.people)
        assert (each.form is RingForm.SUMMARY) is summary, f"{now}: a digest that calls itself a summary"
    for each in announced:
        _check_items(each, may, now)


def _check_items(announcement: Announcement, may: dict[int, Waiting], now: dt.datetime) -> None:
    callbacks = [item.kind is K.CALLBACK for item in announcement.items]
    assert callbacks == sorted(callbacks, reverse=True), f"{now}: callbacks stand on top"
    for item in announcement.items:
        thing = may[item.person_id].thing
        missed = thing.begins is not None and item.kind is K.CALLBACK and now - thing.begins > MISSED
        assert item.kind is thing.kind, f"{now}: another kind is announced"
        assert item.missed is missed, f"{now}: missed, or not, against the agreed time"
        assert (thing.kind in IN_SUMMARY) <= (announcement.form is not RingForm.SINGLE)
