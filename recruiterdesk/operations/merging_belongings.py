"""What belongs to two people who are one, within a transaction: what is the same on both stays once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from recruiterdesk.domain import records
from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.storage.writer import Writer

R = TypeVar(
    "R",
    records.Attempt,
    records.Activity,
    records.Consent,
    records.IncomingContact,
    records.Promise,
    records.Callback,
    records.Task,
)


def move_belongings(writer: Writer, kept_id: int, other_id: int) -> None:
    """Within a transaction: make all that is of the other person alone the kept one's."""
    _move(writer, records.Attempt, kept_id, other_id)
    _move(writer, records.Activity, kept_id, other_id)
    _move(writer, records.Consent, kept_id, other_id)
    _move(writer, records.IncomingContact, kept_id, other_id)
    _move_once(writer, records.Promise, kept_id, other_id, _open_promise)
    _move_once(writer, records.Callback, kept_id, other_id, _open_callback)
    _move_once(writer, records.Task, kept_id, other_id, _open_task)
    _move_check_ins(writer, kept_id, other_id)
    _move_emails(writer, kept_id, other_id)
    _move_phones(writer, kept_id, other_id)
    _move_tags(writer, kept_id, other_id)
    _move_retention(writer, kept_id, other_id)
    _move_attachments(writer, kept_id, other_id)
    _move_basis(writer, kept_id, other_id)
    _move_planned_erasure(writer, kept_id, other_id)


def _move(writer: Writer, kind: type[R], kept_id: int, other_id: int) -> None:
    found = writer.find(kind, person_id=other_id)
    writer.update_many([(one, replace(one, person_id=kept_id)) for one in found])


def _move_once(
    writer: Writer, kind: type[R], kept_id: int, other_id: int, same: Callable[[R], Hashable | None]
) -> None:
    """Move what the kept person doesn't have as well; `same` is None for what is done."""
    have = {key for one in writer.find(kind, person_id=kept_id) if (key := same(one)) is not None}
    for one in writer.find(kind, person_id=other_id):
        if same(one) in have:
            writer.delete(one)
        else:
            writer.update(one, person_id=kept_id)


def _open_promise(promise: records.Promise) -> Hashable | None:
    return (promise.due_on, promise.due_at, promise.text) if promise.kept_at is None else None


def _open_callback(callback: records.Callback) -> Hashable | None:
    return callback.at if callback.answered_at is None else None


def _open_task(task: records.Task) -> Hashable | None:
    return (task.kind, task.text) if task.done_at is None else None


def _move_check_ins(writer: Writer, kept_id: int, other_id: int) -> None:
    """Move all; one day to call again stays, what was agreed or set by hand before what a rule said."""
    for check_in in writer.find(records.CheckIn, person_id=other_id):
        writer.update(check_in, person_id=kept_id)
    ahead = writer.find(records.CheckIn, person_id=kept_id, done_at=None)
    calls = [one for one in ahead if not one.placement]
    chosen = [one for one in calls if one.agreed or one.set_by_hand]
    by_rule = sorted((one for one in calls if one not in chosen), key=lambda one: (one.due_on, one.id))
    stay = chosen or by_rule[-1:]
    _delete_all(writer, [one for one in by_rule if one not in stay])
    _delete_repeated(writer, chosen, lambda one: one.due_on)
    placements = [one for one in ahead if one.placement]
    _delete_repeated(writer, placements, lambda one: (one.due_on, one.reason))


def _delete_repeated(
    writer: Writer, found: Sequence[records.CheckIn], same: Callable[[records.CheckIn], Hashable]
) -> None:
    seen: set[Hashable] = set()
    for one in found:
        if same(one) in seen:
            writer.delete(one)
        seen.add(same(one))


def _delete_all(writer: Writer, found: Sequence[records.CheckIn]) -> None:
    for one in found:
        writer.delete(one)


def _move_emails(writer: Writer, kept_id: int, other_id: int) -> None:
    """Move the addresses behind those of the kept person."""
    have = writer.find(records.EmailAddress, person_id=kept_id)
    known = {email.address.casefold() for email in have}
    position = max((email.position for email in have), default=-1) + 1
    for email in sorted(writer.find(records.EmailAddress, person_id=other_id), key=_position):
        if email.address.casefold() in known:
            writer.delete(email)
        else:
            writer.update(email, person_id=kept_id, position=position)
            position += 1


def _move_phones(writer: Writer, kept_id: int, other_id: int) -> None:
    """Move the numbers behind those of the kept person; of one on both all that is known stays."""
    have = writer.find(records.PhoneNumber, person_id=kept_id)
    known = {phone.number: phone for phone in have}
    has_preferred = any(phone.preferred for phone in have)
    position = max((phone.position for phone in have), default=-1) + 1
    for phone in sorted(writer.find(records.PhoneNumber, person_id=other_id), key=_position):
        preferred = phone.preferred and not has_preferred
        if phone.number in known:
            same = known[phone.number]
            united = replace(_united(same, phone), preferred=same.preferred or preferred)
            writer.update_many([(same, united)])
            writer.delete(phone)
        else:
            writer.update(phone, person_id=kept_id, position=position, preferred=preferred)
            position += 1


def _united(one: records.PhoneNumber, other: records.PhoneNumber) -> records.PhoneNumber:
    """Return a number with what is known of it on both sides; wrong only where nobody was reached on it."""
    worked = max(filter(None, (one.last_worked_at, other.last_worked_at)), default=None)
    return replace(
        one,
        kind=other.kind if one.kind is PhoneKind.UNKNOWN else one.kind,
        wrong=(one.wrong or other.wrong) and (worked is None or (one.wrong and other.wrong)),
        last_worked_at=worked,
    )


def _move_tags(writer: Writer, kept_id: int, other_id: int) -> None:
    have = {tag.name for tag in writer.find(records.Tag, person_id=kept_id)}
    for tag in writer.find(records.Tag, person_id=other_id):
        if tag.name in have:
            writer.delete(tag)
        else:
            writer.update(tag, person_id=kept_id)


def _move_attachments(writer: Writer, kept_id: int, other_id: int) -> None:
    have = {one.path for one in writer.find(records.Attachment, person_id=kept_id)}
    for one in writer.find(records.Attachment, person_id=other_id):
        if one.path in have:
            writer.delete(one)
        else:
            writer.update(one, person_id=kept_id)


def _move_retention(writer: Writer, kept_id: int, other_id: int) -> None:
    """Of two days the earlier one stands: nobody's data is kept longer than was said."""
    found = writer.find_among(records.Retention, "person_id", [kept_id, other_id])
    if not found:
        return
    until = min(one.keep_until for one in found)
    for needless in found[1:]:
        writer.delete(needless)
    writer.update(found[0], person_id=kept_id, keep_until=until)


def _move_basis(writer: Writer, kept_id: int, other_id: int) -> None:
    """The kept person's stands, else the other's."""
    has_one = bool(writer.find(records.NotedBasis, person_id=kept_id))
    for one in writer.find(records.NotedBasis, person_id=other_id):
        if has_one:
            writer.delete(one)
        else:
            writer.update(one, person_id=kept_id)


def _move_planned_erasure(writer: Writer, kept_id: int, other_id: int) -> None:
    """Who was to be erased still is, on the earlier day."""
    found = writer.find_among(records.PlannedErasure, "person_id", [kept_id, other_id])
    if not found:
        return
    first = min(found, key=lambda one: (one.due_on, one.id))
    writer.delete_many([one for one in found if one is not first])
    writer.update(first, person_id=kept_id)


def _position(one: records.EmailAddress | records.PhoneNumber) -> int:
    return one.position
