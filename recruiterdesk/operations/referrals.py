"""Who sent whom: the answer to "Who sent you?"."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

THANK_REFERRER = "thank_referrer"


@dataclass(frozen=True, slots=True)
class Referrer:
    """Who sent somebody: a person of the desk, or a name alone; neither means nobody."""

    person_id: int | None = None
    name: str = ""


NOBODY = Referrer()


def set_referrer(desk: Desk, person_id: int, referrer: Referrer) -> None:
    """Write down who sent a person, instead of who was said to before; thanks become a task.

    Raises:
        Refusal: one of them is gone, or the referrer was sent, directly or not, by the person.
    """

    def work(writer: Writer) -> None:
        set_referrer_in(writer, desk, writer.load(records.Person, person_id), referrer)

    desk.run(label_for(desk, "referrer.set", person_id), work)


def set_referrer_in(writer: Writer, desk: Desk, person: records.Person, referrer: Referrer) -> None:
    """Within a transaction: write down who sent a person.

    Raises:
        Refusal: the referrer is gone, or the chain would be a cycle.
    """
    name = referrer.name.strip()
    if referrer.person_id is not None:
        name = writer.load(records.Person, referrer.person_id).full_name
        _refuse_cycle(writer, person, referrer.person_id, name)
    before = writer.find(records.Referral, person_id=person.id)
    if any((old.referrer_id, old.referrer_name) == (referrer.person_id, name) for old in before):
        return
    for old in before:
        writer.delete(old)
    if not name:
        return
    today, now = desk.clock.today(), desk.clock.now()
    writer.insert(records.Referral(0, person.id, referrer.person_id, name, today))
    write_history(writer, person.id, now, "referral.sent_by", referrer=name)
    if referrer.person_id is not None:
        writer.insert(records.Task(0, referrer.person_id, THANK_REFERRER, person.full_name, today, now))
        write_history(writer, referrer.person_id, now, "referral.sent", name=person.full_name)


def _refuse_cycle(writer: Writer, person: records.Person, referrer_id: int, name: str) -> None:
    if was_sent_by(writer, referrer_id, person.id):
        raise Refusal("referral.cycle", name=person.full_name, referrer=name)


def was_sent_by(writer: Writer, person_id: int, sender_id: int) -> bool:
    """Tell whether the sender stands above the person, or is the same: no referral may close a circle."""
    seen: set[int] = set()
    above = [person_id]
    while above:
        one = above.pop()
        seen.add(one)
        sent_by = writer.find(records.Referral, person_id=one)
        above += [r.referrer_id for r in sent_by if r.referrer_id is not None and r.referrer_id not in seen]
    return sender_id in seen
