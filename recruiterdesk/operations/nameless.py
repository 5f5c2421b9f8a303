"""Somebody is erased: who sent whom stays to be seen, without a name."""

from __future__ import annotations

from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.operations.thanks import REFERRAL_THANKS
from recruiterdesk.storage.writer import Writer


def leave_nameless_node(writer: Writer, person_id: int) -> None:
    """Within a transaction that erases a person: put a node without a name in their place among referrals.

    Who sent them and whom they sent hang on the node from now on. No referral refers to the person after it,
    and their name is gone from the referrals, thanks and lines of history of the people beside them; the
    person's own rows, and the images of undo steps, are left to the erasure.

    Raises:
        Refusal: there is no such person.
    """
    person = writer.load(records.Person, person_id)
    came = writer.find(records.Referral, person_id=person_id)
    has_sent = writer.find(records.Referral, referrer_id=person_id)
    erased_below = writer.find(records.NamelessNode, referrer_id=person_id)
    names = {person.full_name, *(one.referrer_name for one in has_sent)} - {""}
    _forget_among_neighbours(writer, came, has_sent, names)
    for one in came:
        writer.delete(one)
    linked = [one for one in came if one.referrer_id is not None or one.referrer_node_id is not None]
    if linked or has_sent or erased_below:
        node = _node(writer, person_id, linked)
        for sent in has_sent:
            writer.update(sent, referrer_id=None, referrer_name="", referrer_node_id=node.id)
        for below in erased_below:
            writer.update(below, referrer_id=None, referrer_node_id=node.id)
    _forget_the_name_alone(writer, person)


def _node(writer: Writer, person_id: int, came: list[records.Referral]) -> records.NamelessNode:
    hired = _was_hired(writer, person_id)
    if not came:
        return writer.insert(records.NamelessNode(0, None, hired))
    above = came[0]
    return writer.insert(records.NamelessNode(0, above.on, hired, above.referrer_id, above.referrer_node_id))


def _was_hired(writer: Writer, person_id: int) -> bool:
    return any(
        ended.kind is DispositionKind.HIRED
        for application in writer.find(records.Application, person_id=person_id)
        for ended in writer.find(records.Disposition, application_id=application.id)
    )


def _forget_among_neighbours(
    writer: Writer, came: list[records.Referral], has_sent: list[records.Referral], names: set[str]
) -> None:
    for above in came:
        if above.referrer_id is not None:
            _forget_lines(writer, above.referrer_id, "referral.sent", "name", names)
            _forget_thanks(writer, above.referrer_id, names)
    for below in has_sent:
        _forget_lines(writer, below.person_id, "referral.sent_by", "referrer", names)


def _forget_lines(writer: Writer, person_id: int, key: str, value: str, names: set[str]) -> None:
    for line in writer.find(records.Activity, person_id=person_id, key=key):
        if dict(line.values).get(value) in names:
            writer.delete(line)


def _forget_thanks(writer: Writer, referrer_id: int, names: set[str]) -> None:
    """Drop thanks that are owed for somebody who is erased; of those that were said the name goes."""
    for task in writer.find(records.Task, person_id=referrer_id):
        if task.kind not in REFERRAL_THANKS or task.text not in names:
            continue
        if task.done_at is None:
            writer.delete(task)
        else:
            writer.update(task, text="")
    for line in writer.find(records.Activity, person_id=referrer_id, key="task.done"):
        if line.text in names:
            writer.update(line, text="")


def _forget_the_name_alone(writer: Writer, person: records.Person) -> None:
    """Remove referrals that know the referrer by this name alone, unless another is called so."""
    if len(writer.find(records.Person, full_name=person.full_name)) > 1:
        return
    for one in writer.find(records.Referral, referrer_name=person.full_name, referrer_id=None):
        _forget_lines(writer, one.person_id, "referral.sent_by", "referrer", {person.full_name})
        writer.delete(one)
