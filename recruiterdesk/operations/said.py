"""What they said in a call: how they took it, what they want, what was offered, and the consents."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain import records
from recruiterdesk.domain.running_call import TheySaid
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.operations.consents import ConsentAnswer, answer_in
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.scheduling import desk_calendar
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

__all__ = ["NOTHING_SAID", "TheySaid", "write_what_they_said"]

OFFER_DUE = dt.timedelta(days=7)


NOTHING_SAID = TheySaid()


def write_what_they_said(writer: Writer, desk: Desk, person_id: int, said: TheySaid) -> None:
    """Within a transaction: store what they said; each consent as a dated answer given by phone.

    Each offer becomes a task, due within a week.
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
    due_on = desk_calendar(desk).next_working_day(desk.clock.today() + OFFER_DUE)
    for offer in said.offered:
        writer.insert(records.Task(0, person_id, offer, "", due_on, now))
        write_history(writer, person_id, now, "offered", what=offer)
