"""A session of calls without its window: who is called, what was typed so far, what was done."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import (
    CallDraft,
    forget_call_draft,
    load_call_draft,
    save_call_draft,
)
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.storage.queries.call_sheet import CallSheet, call_sheet
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.today import today_view
from recruiterdesk.ui.pages.call.outcomes import Outcome
from recruiterdesk.ui.pages.call.rounds import CallRound, begin_round
from recruiterdesk.ui.pages.call.saving import FinishedCall, save_call

Mark = tuple[int, dt.datetime | None]


class CallSession:
    """Goes through a round; every call that was saved or put off can be undone, and then comes again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.round: CallRound | None = None
        self.sheet: CallSheet | None = None
        self._asked_for: int | None = None
        self._marks: dict[int, Mark] = {}
        self._outcomes: dict[int, Outcome] = {}
        self._started_at = desk.clock.now()

    @property
    def current(self) -> int | None:
        """The person who is called; None when everyone was."""
        return self.round.current if self.round else None

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What came of the calls of this session."""
        return tuple(self._outcomes.values())

    def open(self, person_id: int | None) -> None:
        """Call this person; None, or coming back to a session that went on, shows who is next in it.

        Whoever was called in it and is to be called once more is no coming back: they are called.
        """
        comes_back = person_id is None or (person_id == self._asked_for and not self._is_due_anew(person_id))
        going_on = self.round is not None and self.current is not None
        if comes_back and going_on:
            return
        self._asked_for = person_id
        if going_on and self.round is not None and person_id is not None:
            self.round = self.round.go_to(person_id)
        else:
            self._begin(person_id)
        self._start()

    def reread(self) -> None:
        """Read the person anew, and who else is to be called; calls that were undone come again."""
        if self.round is None:
            return
        for person_id in tuple(self._marks):
            self._look_for_undo(person_id)
        self.round = self.round.keep(frozenset(self._queue()))
        self._read_current()

    def name_of_next(self) -> tuple[int, str] | None:
        """Return the id and name of who comes after the current person."""
        waiting = self.round.waiting if self.round else ()
        found = people_rows(self._desk, waiting[:1])
        return (found[0].id, found[0].name) if found else None

    def draft(self) -> CallDraft | None:
        """Return what was left of an earlier start of this call."""
        return load_call_draft(self._desk, self.current) if self.current is not None else None

    def keep_draft(self, step: int, notes: str) -> None:
        """Keep how far the call has come.

        Raises:
            Refusal: the database can't be written.
        """
        if self.current is not None:
            save_call_draft(self._desk, CallDraft(self.current, self._started_at, step, notes))

    def save(self, call: FinishedCall) -> bool:
        """Record the call and go on to the next person.

        Raises:
            Refusal: it can't be recorded; the call stays as it is.
        """
        save_call(self._desk, call)
        forget_call_draft(self._desk, call.person_id)
        if self._has_another_number(call):
            self._start()
        else:
            self._outcomes[call.person_id] = call.outcome
            self._leave(call.person_id)
        return True

    def put_off(self, until: dt.datetime) -> bool:
        """Put the call off and go on to the next person.

        Raises:
            Refusal: the moment is past.
        """
        if self.current is None:
            return False
        snooze_person(self._desk, self.current, until)
        self._leave(self.current)
        return True

    def _is_due_anew(self, person_id: int) -> bool:
        row = queue_row_of(self._desk, person_id) if person_id in self._marks else None
        return row is not None and row.waits_until is None

    def _has_another_number(self, call: FinishedCall) -> bool:
        """Tell whether the number was wrong and there is another one to try at once."""
        if call.outcome.attempt is not AttemptOutcome.WRONG_NUMBER:
            return False
        return any(not phone.wrong for phone in call_sheet(self._desk, call.person_id).page.phones)

    def _leave(self, person_id: int) -> None:
        forget_call_draft(self._desk, person_id)
        self._marks[person_id] = self._mark(person_id)
        if self.round is not None:
            self.round = self.round.keep(frozenset(self._queue())).handle()
        self._start()

    def _begin(self, person_id: int | None) -> None:
        queue = self._queue()
        first = person_id if person_id is not None else next(iter(queue), None)
        self._marks.clear()
        self._outcomes.clear()
        self.round = begin_round(queue, first) if first is not None else CallRound((), None)

    def _start(self) -> None:
        self._started_at = self._desk.clock.now()
        self._read_current()

    def _read_current(self) -> None:
        self.sheet = None
        if self.round is not None and self.current is not None:
            try:
                self.sheet = call_sheet(self._desk, self.current)
            except Refusal:
                # Erased, or their import was undone: whoever is next comes.
                self.round = self.round.handle()
                self._read_current()

    def _queue(self) -> tuple[int, ...]:
        today = today_view(self._desk)
        return tuple(row.person_id for row in (*today.to_tell, *today.again))

    def _mark(self, person_id: int) -> Mark:
        page = call_sheet(self._desk, person_id).page
        return len(page.attempts), page.person.snoozed_until

    def _look_for_undo(self, person_id: int) -> None:
        tries, snoozed = self._marks[person_id]
        try:
            now = self._mark(person_id)
        except Refusal:
            del self._marks[person_id]
            return
        if now[0] < tries or (now[0] == tries and now[1] != snoozed):
            del self._marks[person_id]
            self._outcomes.pop(person_id, None)
            if self.round is not None:
                self.round = self.round.take_back(person_id)
