"""What follows once somebody asked to be left alone, within an operation's transaction."""

from __future__ import annotations

from recruiterdesk.domain import records
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.introduction_steps import end_pending
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def leave_alone_in(writer: Writer, desk: Desk, person_id: int) -> None:
    """Mark a person, with a line of their history; introductions pending for them, or with them, end.

    Raises:
        Refusal: the person is gone.
    """
    person = writer.load(records.Person, person_id)
    if not person.do_not_contact:
        writer.update(person, do_not_contact=True)
        write_history(writer, person_id, desk.clock.now(), "person.leave_alone")
    end_pending(writer, desk, person_id, IntroductionState.CONSENT_ENDED)
    end_pending(writer, desk, person_id, IntroductionState.CONTACT_SAID_NO, "contact_id")
