"""A call that was announced: there is a decision, when can I call?"""

from __future__ import annotations

from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

ANNOUNCED = "announced"


def record_announced(desk: Desk, person_id: int) -> None:
    """Record that a call was announced to somebody: it stops no clock, and from now on the call is proposed.

    Raises:
        Refusal: the person is gone.
    """

    def work(writer: Writer) -> None:
        writer.load(records.Person, person_id)
        write_history(writer, person_id, desk.clock.now(), ANNOUNCED)

    desk.run(label_for(desk, "announced", person_id), work)
