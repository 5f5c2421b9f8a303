"""The day until which somebody's data is kept: set for many at once, or taken away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.many import (
    QUIETLY,
    DoneForMany,
    LeftOut,
    Progress,
    Whom,
    WhyLeft,
    do_for_many,
    people_there,
)
from recruiterdesk.operations.reviewing import take_back_in
from recruiterdesk.operations.role_records import store_all
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


def keep_until(desk: Desk, whom: Whom, day: dt.date | None, progress: Progress = QUIETLY) -> DoneForMany:
    """Keep the data of everybody who is meant until a day; None sets no day for them.

    Who was to be erased is so no longer where a day is set.

    Raises:
        Refusal: the day is not ahead, or the desk can't be written.
    """
    if day is not None and day <= desk.clock.today():
        raise Refusal("retention.past", date=day.isoformat())

    def work(writer: Writer) -> DoneForMany:
        left, done = LeftOut(), 0
        for part in progress.through(people_there(writer, whom, left)):
            changed = _set_day(writer, part, day)
            left.add(WhyLeft.KEPT_UNTIL_THEN, [one for one in part if one not in changed])
            _write_lines(writer, desk.clock.now(), [one for one in part if one in changed], day)
            done += len(changed)
        return DoneForMany(done, left.as_left(writer))

    key = "retention.set" if day else "retention.end"
    until = day.isoformat() if day else ""
    return do_for_many(desk, work, lambda done: Label(key, (("count", str(done)), ("date", until))))


def _set_day(writer: Writer, people: Sequence[int], day: dt.date | None) -> set[int]:
    """Within a transaction: set the day of these people, and return for whom it is another now."""
    there = writer.find_among(records.Retention, "person_id", people)
    others = [one for one in there if one.keep_until != day]
    if day is None:
        writer.delete_many(others)
        return {one.person_id for one in others}
    take_back_in(writer, people)
    have = {one.person_id for one in there}
    new = [records.Retention(0, person_id, day) for person_id in people if person_id not in have]
    writer.update_many([(one, replace(one, keep_until=day)) for one in others])
    store_all(writer, new)
    return {one.person_id for one in (*others, *new)}


def _write_lines(writer: Writer, at: dt.datetime, people: Sequence[int], day: dt.date | None) -> None:
    values = (("date", day.isoformat()),) if day else ()
    key = "retention.set" if day else "retention.end"
    store_all(writer, [records.Activity(0, person_id, at, key, values) for person_id in people])
