"""Many people are put off at once: all whom a digest told of."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.many import (
    QUIETLY,
    DoneForMany,
    LeftOut,
    Progress,
    Whom,
    do_for_many,
    people_there,
)
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


def snooze_many(desk: Desk, whom: Whom, until: dt.datetime, progress: Progress = QUIETLY) -> DoneForMany:
    """Put all calls to everybody who is meant off until this moment (aware), as one step.

    Raises:
        Refusal: the moment is past, or the desk can't be written.
    """
    if until <= desk.clock.now():
        raise Refusal("snooze.past", at=until.isoformat())
    moment = until.astimezone(dt.UTC).replace(microsecond=0)

    def work(writer: Writer) -> DoneForMany:
        left, done = LeftOut(), 0
        for part in progress.through(people_there(writer, whom, left)):
            people = writer.find_among(records.Person, "id", part)
            writer.update_many([(person, replace(person, snoozed_until=moment)) for person in people])
            done += len(people)
        return DoneForMany(done, left.as_left(writer))

    text = until.isoformat()
    return do_for_many(
        desk, work, lambda done: Label("person.snooze_many", (("count", str(done)), ("until", text)))
    )
