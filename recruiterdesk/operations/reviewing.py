"""The monthly review of whose day is past: kept for a reason, asked, or erased after some days' grace."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.keeping import erased_on
from recruiterdesk.domain.words import LawfulBasis
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.role_records import store_all
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.keeping import ASKED
from recruiterdesk.storage.writer import Writer


def keep_longer(desk: Desk, person_ids: Sequence[int], day: dt.date, reason: str) -> int:
    """Keep the data of these people until a day, for a reason that their history shows; return how many.

    Who was to be erased is so no longer.

    Raises:
        Refusal: no reason was said, the day is not ahead, or nobody of them is on the desk.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise Refusal("retention.no_reason")
    if day <= desk.clock.today():
        raise Refusal("retention.past", date=day.isoformat())

    def work(writer: Writer) -> int:
        people = _there(writer, person_ids)
        stored = writer.find_among(records.Retention, "person_id", people)
        take_back_in(writer, people)
        _set_days(writer, stored, people, day)
        values = (("date", day.isoformat()),)
        now = desk.clock.now()
        store_all(
            writer,
            [records.Activity(0, one, now, "retention.kept", values, text=reason) for one in people],
        )
        return len(people)

    return desk.run_and_name(
        work, lambda done: Label("retention.kept", (("count", str(done)), ("date", day.isoformat())))
    )


def note_asked(desk: Desk, person_id: int) -> None:
    """Note that somebody was asked whether their data may be kept.

    Raises:
        Refusal: there is no such person, or they asked to be left alone.
    """

    def work(writer: Writer) -> None:
        if writer.load(records.Person, person_id).do_not_contact:
            raise Refusal("person.left_alone")
        write_history(writer, person_id, desk.clock.now(), ASKED)

    desk.run(label_for(desk, ASKED, person_id), work)


def plan_erasure(desk: Desk, person_ids: Sequence[int]) -> dt.date:
    """Put these people on the list of who is erased after the days of grace; return the day.

    Who stands there already keeps their day.

    Raises:
        Refusal: nobody of them is on the desk.
    """
    day = erased_on(desk.clock.today())

    def work(writer: Writer) -> int:
        people = _there(writer, person_ids)
        planned = {one.person_id for one in writer.find_among(records.PlannedErasure, "person_id", people)}
        now = desk.clock.now()
        new = [one for one in people if one not in planned]
        store_all(writer, [records.PlannedErasure(0, one, day, now) for one in new])
        return len(new)

    desk.run_and_name(
        work, lambda done: Label("erasure.planned", (("count", str(done)), ("date", day.isoformat())))
    )
    return day


def take_back_erasure(desk: Desk, person_ids: Sequence[int]) -> int:
    """Take these people off the list of who is to be erased; return how many stood there.

    Raises:
        Refusal: nobody of them is to be erased.
    """

    def work(writer: Writer) -> int:
        done = take_back_in(writer, person_ids)
        if not done:
            raise Refusal("erasure.not_planned")
        return done

    return desk.run_and_name(work, lambda done: Label("erasure.taken_back", (("count", str(done)),)))


def set_lawful_basis(desk: Desk, person_id: int, basis: LawfulBasis | None) -> None:
    """Note on what a person's data is kept; None notes nothing.

    Raises:
        Refusal: there is no such person.
    """

    def work(writer: Writer) -> None:
        writer.load(records.Person, person_id)
        stored = writer.find(records.NotedBasis, person_id=person_id)
        if basis is None:
            writer.delete_many(stored)
        elif not stored:
            writer.insert(records.NotedBasis(0, person_id, basis, desk.clock.today()))
        elif stored[0].basis is not basis:
            writer.update(stored[0], basis=basis, noted_on=desk.clock.today())

    desk.run(label_for(desk, "basis", person_id), work)


def _there(writer: Writer, person_ids: Sequence[int]) -> list[int]:
    asked = dict.fromkeys(person_ids)
    there = writer.there_among(records.Person, asked)
    if not there:
        raise Refusal("record.gone", kind="person")
    return [one for one in asked if one in there]


def take_back_in(writer: Writer, people: Sequence[int]) -> int:
    """Within a transaction: take these people off the list of who is to be erased; return how many."""
    planned = writer.find_among(records.PlannedErasure, "person_id", people)
    writer.delete_many(planned)
    return len(planned)


def _set_days(
    writer: Writer, stored: Sequence[records.Retention], people: Sequence[int], day: dt.date
) -> None:
    have = {one.person_id for one in stored}
    for one in stored:
        writer.update(one, keep_until=day)
    store_all(writer, [records.Retention(0, one, day) for one in people if one not in have])
