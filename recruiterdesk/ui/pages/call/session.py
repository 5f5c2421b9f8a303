"""A session of calls without its window: who is called, how far the call has come, what was done."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.call_round import CallRound, begin_round
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.operations.queue_today import count_skip
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import (
    forget_running_call,
    is_round_unreadable,
    last_attempt_id,
    load_round,
    load_running_call,
    save_round,
    save_running_call,
)
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.storage.queries.call_sheet import CallSheet, call_sheet
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.today import in_turn
from recruiterdesk.ui.pages.call.handled import HandledCalls
from recruiterdesk.ui.pages.call.outcomes import Outcome
from recruiterdesk.ui.pages.call.saving import FinishedCall, save_call


class CallSession:
    """Goes through a round; every call that was saved or put off can be undone, and then comes again.

    Round and running call are kept outside undo, so that a session that was left, or broken off, goes on.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.round: CallRound | None = None
        self.sheet: CallSheet | None = None
        self.call: RunningCall | None = None
        self.gone: str = ""
        self.is_begun_anew = False
        self._asked_for: int | None = None
        self._handled = HandledCalls(desk)
        self._kept_round: CallRound | None = None

    @property
    def current(self) -> int | None:
        """The person who is called; None when everyone was."""
        return self.round.current if self.round else None

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What came of the calls of this session."""
        return self._handled.outcomes()

    def open(self, person_id: int | None, *, is_inbound: bool = False) -> bool:
        """Call this person; None, or coming back to a session that went on, shows who is next in it.

        Whoever was called in it and is to be called once more is no coming back: they are called. Returns
        whether a session was begun or taken up, for which all was read just now.
        """
        taken_up = self.round is None and self._takes_up_kept(person_id)
        comes_back = person_id is None or (person_id == self._asked_for and not self._is_due_anew(person_id))
        going_on = self.round is not None and self.current is not None
        if comes_back and going_on and not (is_inbound and person_id != self.current):
            self._note_inbound(is_inbound=is_inbound)
            return taken_up
        self._asked_for = person_id
        if going_on and self.round is not None and person_id is not None:
            self.round = self.round.go_to(person_id)
        else:
            self._begin(person_id)
        self._start()
        self._note_inbound(is_inbound=is_inbound)
        return not going_on

    def reread(self) -> None:
        """Read the person anew, and who else is to be called; calls that were undone come again."""
        if self.round is None:
            return
        for person_id in self._handled.undone():
            self.round = self.round.take_back(person_id)
        self.round = self.round.keep(frozenset(self._queue()))
        self._read_current()

    def name_of_next(self) -> tuple[int, str] | None:
        """Return the id and name of who comes after the current person."""
        waiting = self.round.waiting if self.round else ()
        found = people_rows(self._desk, waiting[:1])
        return (found[0].id, found[0].name) if found else None

    def keep(self, call: RunningCall) -> None:
        """Keep how far the call has come; nothing is written where nothing changed.

        Raises:
            Refusal: the database can't be written.
        """
        if self.call is None or call.person_id != self.call.person_id:
            return
        if self.is_gone():
            self.call = call
            return
        if call != self.call and (call.has_begun or self.call.has_begun):
            save_running_call(self._desk, call)
        self.call = call
        if self.round is not None and self.round != self._kept_round:
            save_round(self._desk, self.round)
            self._kept_round = self.round

    def is_gone(self) -> bool:
        """Tell whether the person who is called is no longer on the desk."""
        return self.current is None or not people_rows(self._desk, [self.current])

    def recorded_elsewhere(self) -> records.Attempt | None:
        """Return the attempt that was recorded beside this call; from now on it is known."""
        if self.call is None or self.sheet is None or not self.sheet.page.attempts:
            return None
        latest = max(self.sheet.page.attempts, key=lambda attempt: attempt.id)
        if latest.id <= self.call.last_attempt_id:
            return None
        self.call = replace(self.call, last_attempt_id=latest.id)
        return latest

    def save(self, finished: FinishedCall) -> bool:
        """Record the call and go on to the next person.

        Raises:
            Refusal: it can't be recorded; the call stays as it is.
        """
        save_call(self._desk, finished)
        person_id = finished.call.person_id
        forget_running_call(self._desk, person_id)
        if self._has_another_number(finished):
            self._start()
        else:
            self._leave(person_id, finished.outcome)
        return True

    def put_off(self, until: dt.datetime) -> bool:
        """Put the call off and go on to the next person; what was typed is kept for then.

        Raises:
            Refusal: the moment is past.
        """
        if self.current is None:
            return False
        snooze_person(self._desk, self.current, until)
        count_skip(self._desk, self.current)
        self._leave(self.current)
        return True

    def go_on(self) -> None:
        """Go on to the next person without recording anything: it was recorded from elsewhere."""
        if self.current is not None:
            forget_running_call(self._desk, self.current)
            self._leave(self.current)

    def _takes_up_kept(self, person_id: int | None) -> bool:
        """Take up the session that was left, where it is asked for, or a call had begun in it."""
        kept = load_round(self._desk)
        if kept is None or kept.current is None:
            self.is_begun_anew = is_round_unreadable(self._desk)
            return False
        begun = load_running_call(self._desk, kept.current) is not None
        if not begun and person_id not in (None, kept.current):
            return False
        self._asked_for = kept.current
        self.round = kept.keep(frozenset(self._queue()))
        self._start()
        return True

    def _note_inbound(self, *, is_inbound: bool) -> None:
        if is_inbound and self.call is not None:
            self.call = replace(self.call, is_inbound=True)
            save_running_call(self._desk, self.call)

    def note_call_again(self) -> None:
        """Note that the call in front is a call again, be it before its day."""
        if self.call is not None:
            self.call = replace(self.call, calls_again=True)

    def _is_due_anew(self, person_id: int) -> bool:
        row = queue_row_of(self._desk, person_id) if person_id in self._handled else None
        return row is not None and row.waits_until is None

    def _has_another_number(self, finished: FinishedCall) -> bool:
        """Tell whether the number was wrong and there is another one to try at once."""
        if finished.outcome.attempt is not AttemptOutcome.WRONG_NUMBER:
            return False
        phones = call_sheet(self._desk, finished.call.person_id).page.phones
        return any(not phone.wrong for phone in phones)

    def _leave(self, person_id: int, outcome: Outcome | None = None) -> None:
        self._handled.note(person_id, outcome)
        if self.round is not None:
            self.round = self.round.keep(frozenset(self._queue())).handle()
        self._start()

    def _begin(self, person_id: int | None) -> None:
        queue = self._queue()
        first = person_id if person_id is not None else next(iter(queue), None)
        self._handled.clear()
        self.round = begin_round(queue, first) if first is not None else CallRound((), None)

    def _start(self) -> None:
        self._read_current()
        self.call = None
        if self.current is not None:
            self.call = load_running_call(self._desk, self.current) or self._new_call(self.current)
        if self.round is not None:
            save_round(self._desk, self.round)
            self._kept_round = self.round

    def _new_call(self, person_id: int) -> RunningCall:
        shows_timer = self._desk.settings.show_call_timer
        latest = last_attempt_id(self._desk, person_id)
        return RunningCall(person_id, self._desk.clock.now(), latest, shows_timer=shows_timer)

    def _read_current(self) -> None:
        before = self.sheet
        self.sheet = None
        if self.round is None or self.current is None:
            return
        try:
            self.sheet = call_sheet(self._desk, self.current)
        except Refusal:
            self._replace_gone(before)

    def _replace_gone(self, before: CallSheet | None) -> None:
        """Go on with whom the person was merged into; where they were erased, whoever is next comes."""
        kept = load_round(self._desk)
        if self.round is None or self.current is None:
            return
        if (
            kept is not None
            and kept.current not in (None, self.current)
            and kept.current not in self.round.people
        ):
            self.round = self.round.become(self.current, kept.current or self.current)
            self._take_along()
        else:
            if before is not None and before.person_id == self.current:
                self.gone = before.page.person.full_name
            forget_running_call(self._desk, self.current)
            self.round = self.round.handle()
        self._start()

    def _take_along(self) -> None:
        """Keep what was typed up to the last moment for whom the person was merged into."""
        if self.call is not None and self.current is not None:
            latest = last_attempt_id(self._desk, self.current)
            save_running_call(self._desk, replace(self.call, person_id=self.current, last_attempt_id=latest))

    def _queue(self) -> tuple[int, ...]:
        return in_turn(self._desk)
