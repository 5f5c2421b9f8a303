"""Who sent whom: the answer to "Who sent you?"."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.thanks import REFERRAL_THANKS, THANK_REFERRER, drop_thanks, owe_thanks
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


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
    """Within a transaction: write down who sent a person; thanks to a former referrer are not owed then.

    Who asked to be left alone is written down as a referrer like anybody, but no thanks are owed.

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
        _remove(writer, person, old)
    if not name:
        return
    today, now = desk.clock.today(), desk.clock.now()
    writer.insert(records.Referral(0, person.id, referrer.person_id, name, today))
    write_history(writer, person.id, now, "referral.sent_by", referrer=name)
    if referrer.person_id is not None:
        sender = writer.load(records.Person, referrer.person_id)
        owe_thanks(writer, desk, sender, person.full_name, THANK_REFERRER)
        write_history(writer, sender.id, now, "referral.sent", name=person.full_name)


def _remove(writer: Writer, person: records.Person, old: records.Referral) -> None:
    writer.delete(old)
    if old.referrer_id is not None:
        for kind in REFERRAL_THANKS:
            drop_thanks(writer, old.referrer_id, person.full_name, kind)


def _refuse_cycle(writer: Writer, person: records.Person, referrer_id: int, name: str) -> None:
    if referrer_id == person.id:
        raise Refusal("referral.themselves", name=person.full_name)
    if was_sent_by(writer, referrer_id, person.id):
        raise Refusal("referral.cycle", name=person.full_name, referrer=name)


def was_sent_by(writer: Writer, person_id: int, sender_id: int) -> bool:
    """Tell whether the sender stands above the person, or is the same: no referral may close a circle."""
    return person_id == sender_id or any(
        stands_below(writer, one, sender_id) for one in writer.find(records.Referral, person_id=person_id)
    )


def stands_below(writer: Writer, referral: records.Referral, sender_id: int) -> bool:
    """Tell whether a referral hangs, directly or not, on the sender; who was erased stands in between."""
    links: list[records.Referral | records.NamelessNode] = [referral]
    people, nodes = set[int](), set[int]()
    while links:
        link = links.pop()
        if link.referrer_id is not None and link.referrer_id not in people:
            people.add(link.referrer_id)
            links += writer.find(records.Referral, person_id=link.referrer_id)
        if link.referrer_node_id is not None and link.referrer_node_id not in nodes:
            nodes.add(link.referrer_node_id)
            links += writer.find(records.NamelessNode, id=link.referrer_node_id)
    return sender_id in people
