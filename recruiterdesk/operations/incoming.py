"""They tried to reach me: a missed call, a mail, a message."""

from __future__ import annotations

from recruiterdesk.domain import records
from recruiterdesk.domain.words import Turn
from recruiterdesk.operations.ending import active
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def note_incoming_contact(desk: Desk, person_id: int, way: str = "", note: str = "") -> int:
    """Note that a person tried to reach the recruiter; return how many such tries wait for a reply.

    Way is "call", "mail", "message" or empty. Only a reply stops the clock; a snooze ends. Where it was their
    turn it is ours again, and what we tried until then counts no more.

    Raises:
        Refusal: the person is gone.
    """

    def work(writer: Writer) -> int:
        person = writer.load(records.Person, person_id)
        now = desk.clock.now()
        writer.insert(records.IncomingContact(0, person_id, now, way, note))
        write_history(writer, person_id, now, "incoming", text=note, way=way)
        if person.snoozed_until is not None:
            writer.update(person, snoozed_until=None)
        _take_turns_back(writer, desk, person_id)
        return len(writer.find(records.IncomingContact, person_id=person_id, answered_at=None))

    return desk.run(label_for(desk, "incoming.note", person_id), work)


def _take_turns_back(writer: Writer, desk: Desk, person_id: int) -> None:
    for application in writer.find(records.Application, person_id=person_id):
        if application.turn is Turn.CANDIDATE and not application.paused and active(writer, application):
            writer.update(application, turn=Turn.OURS, turn_since=desk.clock.today())
