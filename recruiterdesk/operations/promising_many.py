"""One promise to many: each of them hears from us by the same day."""

from __future__ import annotations

import datetime as dt

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
from recruiterdesk.operations.role_records import store_all
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


def promise_many(
    desk: Desk, whom: Whom, due_on: dt.date, text: str = "", progress: Progress = QUIETLY
) -> DoneForMany:
    """Promise everybody who is meant to be in touch by a day.

    Who is to be left alone is promised nothing, nor is who has the same promise already.

    Raises:
        Refusal: the day is past, or the desk can't be written.
    """
    if due_on < desk.clock.today():
        raise Refusal("promise.past", date=due_on.isoformat())
    now, day = desk.clock.now(), due_on.isoformat()

    def work(writer: Writer) -> DoneForMany:
        left, done = LeftOut(), 0
        for part in progress.through(people_there(writer, whom, left)):
            people = writer.find_among(records.Person, "id", part)
            alone = {one.id for one in people if one.do_not_contact}
            promises = writer.find_among(records.Promise, "person_id", part)
            same = {one.person_id for one in promises if _is_same(one, due_on, text)} - alone
            left.add(WhyLeft.LEFT_ALONE, sorted(alone))
            left.add(WhyLeft.PROMISED_ALREADY, sorted(same))
            to = [one for one in part if one not in alone and one not in same]
            store_all(writer, [records.Promise(0, one, due_on, now, None, text) for one in to])
            lines = [records.Activity(0, one, now, "promise.made", (("date", day),), text) for one in to]
            store_all(writer, lines)
            done += len(to)
        return DoneForMany(done, left.as_left(writer))

    return do_for_many(desk, work, lambda done: Label("promise.many", (("count", str(done)), ("date", day))))


def _is_same(promise: records.Promise, due_on: dt.date, text: str) -> bool:
    open_then = promise.kept_at is None and promise.due_on == due_on and promise.due_at is None
    return open_then and promise.text == text
