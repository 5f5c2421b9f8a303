"""How a session of calls felt: kept for the recruiter alone, outside undo, and in no export."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.storage.aside import drop_aside, keep_aside
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.pacing import is_feeling_asked, session_feelings

HIGHEST = 9


def note_feeling(desk: Desk, before: int, after: int) -> None:
    """Keep how hard a session felt before it, and how it was: 0 to 9 each.

    Raises:
        Refusal: a figure is none of these, or the desk can't be written.
    """
    for figure in (before, after):
        if not 0 <= figure <= HIGHEST:
            raise Refusal("feeling.figure", typed=figure)
    keep_aside(desk, records.SessionFeeling(0, desk.clock.now(), before, after))


def skip_feeling(desk: Desk) -> None:
    """Keep that the question was skipped; after three in a row it is asked no more.

    Raises:
        Refusal: the desk can't be written.
    """
    keep_aside(desk, records.SessionFeeling(0, desk.clock.now()))


def ask_again(desk: Desk) -> None:
    """Let the question be asked again after it was skipped three times.

    Raises:
        Refusal: the desk can't be written.
    """
    if not is_feeling_asked(desk):
        for feeling in session_feelings(desk):
            if feeling.before is None:
                drop_aside(desk, feeling)


def forget_feelings(desk: Desk) -> None:
    """Forget how all sessions felt.

    Raises:
        Refusal: the desk can't be written.
    """
    for feeling in session_feelings(desk):
        drop_aside(desk, feeling)
