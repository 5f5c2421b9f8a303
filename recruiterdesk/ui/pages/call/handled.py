"""The calls of a session that were saved or put off, and which of them were undone since."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.pages.call.outcomes import Outcome

Mark = tuple[int, dt.datetime | None]


class HandledCalls:
    """Knows a call by how often its person was tried and until when they were put off."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._marks: dict[int, Mark] = {}
        self._outcomes: dict[int, Outcome] = {}

    def __contains__(self, person_id: int) -> bool:
        return person_id in self._marks

    def outcomes(self) -> tuple[Outcome, ...]:
        """Return what came of the calls that were saved."""
        return tuple(self._outcomes.values())

    def note(self, person_id: int, outcome: Outcome | None) -> None:
        """Note a call that was saved, or without an outcome one that was put off.

        Raises:
            Refusal: the person is gone.
        """
        self._marks[person_id] = self._mark(person_id)
        if outcome is not None:
            self._outcomes[person_id] = outcome

    def clear(self) -> None:
        """Begin a session anew."""
        self._marks.clear()
        self._outcomes.clear()

    def undone(self) -> tuple[int, ...]:
        """Return whose calls were undone since; they are forgotten, as are people who are gone."""
        return tuple(person_id for person_id in tuple(self._marks) if self._was_undone(person_id))

    def _was_undone(self, person_id: int) -> bool:
        tries, snoozed = self._marks[person_id]
        try:
            now = self._mark(person_id)
        except Refusal:
            del self._marks[person_id]
            return False
        undone = now[0] < tries or (now[0] == tries and now[1] != snoozed)
        if undone:
            del self._marks[person_id]
            self._outcomes.pop(person_id, None)
        return undone

    def _mark(self, person_id: int) -> Mark:
        page = call_sheet(self._desk, person_id).page
        return len(page.attempts), page.person.snoozed_until
