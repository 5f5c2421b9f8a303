"""The client was asked for their word on everyone who waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.client_words import CLIENT_ASKED
from recruiterdesk.storage.writer import Writer


def note_client_asked(desk: Desk, application_ids: Sequence[int], who: str) -> None:
    """Note in the history of each candidate who waits that the client was asked today.

    It is no word to them: their own clocks run on.

    Raises:
        Refusal: one of the applications is gone.
    """

    def work(writer: Writer) -> None:
        for application_id in application_ids:
            application = writer.load(records.Application, application_id)
            write_history(
                writer, application.person_id, desk.clock.now(), CLIENT_ASKED,
                application_id=application.id, who=who,
            )  # fmt: skip

    desk.run(Label("client.ask", (("who", who),)), work)
