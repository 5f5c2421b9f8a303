"""What they said in a call: how they took it, what they want, what was offered, and the consents."""

from __future__ import annotations

from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import StillHelps
from recruiterdesk.domain.running_call import TheySaid
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.operations.consents import ConsentAnswer, answer_in
from recruiterdesk.operations.helping import end_as_enough_in, offer_help_in
from recruiterdesk.operations.history import write_history
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

__all__ = ["NOTHING_SAID", "TheySaid", "write_what_they_said"]

NOTHING_SAID = TheySaid()


def write_what_they_said(writer: Writer, desk: Desk, person_id: int, said: TheySaid) -> None:
    """Within a transaction: store what they said; each consent as a dated answer given by phone.

    Each offer becomes a task, due on its day, else within a week; whoever has enough of it is owed no help.
    """
    now = desk.clock.now()
    if said.wish:
        writer.update(writer.load(records.Person, person_id), wish=said.wish)
    if said.how_they_took_it or said.wish:
        write_history(writer, person_id, now, "they_said", how=said.how_they_took_it, wish=said.wish)
    answers = (
        (ConsentKind.MENTION, said.may_mention),
        (ConsentKind.KEEP, said.may_keep),
        (ConsentKind.CALL, said.may_call_again),
    )
    for kind, given in answers:
        if given is not None:
            answer_in(writer, desk, person_id, ConsentAnswer(kind, given, way="phone"))
    if said.still_helps is StillHelps.ENOUGH:
        end_as_enough_in(writer, desk, person_id)
    elif said.still_helps is not None:
        write_history(writer, person_id, now, f"help.{said.still_helps}")
    offer_help_in(writer, desk, person_id, said.offered)
