"""Somebody is written to instead of being called: their answer waits among the messages."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.at_hand import matters_of
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def hand_over_to_writing(desk: Desk, person_id: int) -> None:
    """Let a person hear what is open in writing; it then waits among the messages. A snooze ends.

    Raises:
        Refusal: the person is gone, or nothing is open that could be told in writing instead.
    """

    def work(writer: Writer) -> None:
        matters = matters_of(writer, person_id)
        spoken = [closure for closure in matters.closures if not closure.in_writing]
        if not spoken:
            raise Refusal("writing.nothing_open", name=matters.person.full_name)
        for closure in spoken:
            writer.update(closure, in_writing=True)
        person = writer.load(records.Person, person_id)
        if person.snoozed_until is not None:
            writer.update(person, snoozed_until=None)
        write_history(writer, person_id, desk.clock.now(), "closure.in_writing")

    desk.run(label_for(desk, "closure.in_writing", person_id), work)
