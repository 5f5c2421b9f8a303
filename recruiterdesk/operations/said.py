"""What they said in a call: how they took it, what they want, what was offered, and the consents."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.operations.history import write_history
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class TheySaid:
    """The "They said" fields; nothing is chosen beforehand, None means "not asked"."""

    how_they_took_it: str = ""
    wish: str = ""
    offered: tuple[str, ...] = ()
    may_mention: bool | None = None
    may_keep: bool | None = None
    may_call_again: bool | None = None


NOTHING_SAID = TheySaid()


def write_what_they_said(writer: Writer, desk: Desk, person_id: int, said: TheySaid) -> None:
    """Within a transaction: store what they said; each consent as a dated answer given by phone."""
    now, today = desk.clock.now(), desk.clock.today()
    if said.wish:
        person = writer.load(records.Person, person_id)
        writer.update(person, wish=said.wish)
    if said.how_they_took_it or said.wish:
        write_history(writer, person_id, now, "they_said", how=said.how_they_took_it, wish=said.wish)
    answers = (
        (ConsentKind.MENTION, said.may_mention),
        (ConsentKind.KEEP, said.may_keep),
        (ConsentKind.CALL, said.may_call_again),
    )
    for kind, answer in answers:
        if answer is not None:
            writer.insert(records.Consent(0, person_id, kind, answer, today, way="phone"))
            write_history(writer, person_id, now, f"consent.{kind}.{'yes' if answer else 'no'}")
    for offer in said.offered:
        due_on = today.fromordinal(today.toordinal() + 7)
        writer.insert(records.Task(0, person_id, offer, "", due_on, now))
        write_history(writer, person_id, now, "offered", what=offer)
