"""What a command changed reaches the calendar that other programs read, whether the window is open or not."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.commands.answer import Answer
from recruiterdesk.commands.session import Session
from recruiterdesk.core.clock import SystemClock
from recruiterdesk.core.errors import Refusal


def with_calendar(session: Session, answer: Answer) -> Answer:
    """Write the calendar anew after a change; one that can't be written is said beside the answer.

    It says when it was written: by the clock, whatever `--at` says.
    """
    from recruiterdesk.operations.calendar_feed import write_calendar_feed
    from recruiterdesk.operations.calendar_left import empty_left_calendars

    desk = session.desk
    desk.clock = SystemClock(session.zone)
    try:
        empty_left_calendars(desk)
        write_calendar_feed(desk)
    except Refusal as refusal:
        said = " ".join(session.sentences.refusal(refusal).split())
        return replace(answer, errors=(*answer.errors, said))
    return answer
