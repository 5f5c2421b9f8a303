"""Applications from long ago: nobody's duty, until one is taken up again."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import Turn
from recruiterdesk.operations.ending import active, reopen_in
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for_applicant
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def take_up(desk: Desk, application_id: int) -> None:
    """Take an application from long ago up again: it is our turn, and its clock runs from its last word.

    One that has ended is reopened.

    Raises:
        Refusal: it is gone, or is not from long ago.
    """

    def work(writer: Writer) -> None:
        application = writer.load(records.Application, application_id)
        if not application.long_ago:
            raise Refusal("application.not_long_ago")
        if not active(writer, application):
            reopen_in(writer, desk, application)
            return
        writer.update(
            application, long_ago=False, turn=Turn.OURS, turn_since=desk.clock.today(), words_without_news=0
        )
        write_history(
            writer, application.person_id, desk.clock.now(), "application.taken_up",
            application_id=application.id, role=writer.load(records.Role, application.role_id).title,
        )  # fmt: skip

    desk.run(label_for_applicant(desk, "application.take_up", application_id), work)
