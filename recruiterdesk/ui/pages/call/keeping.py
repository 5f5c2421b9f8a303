"""Keeps the running call: shows it as it was left, writes it down soon after each change, times it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui.pages.call.call_view import CallView
from recruiterdesk.ui.pages.call.saving import FinishedCall
from recruiterdesk.ui.pages.call.session import CallSession
from recruiterdesk.ui.pages.call.timer import CallTimer
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.workplace import Workplace

_QUIET_MS = 400
_TIMER_KEPT_EVERY = 10


class CallKeeper(QObject):
    """Stands between the session, which is stored, and the view, which is seen.

    Signals:
        timed: the seconds of the call and of the silence; None for what is not shown.
    """

    timed = Signal(object, object)

    def __init__(self, workplace: Workplace, session: CallSession, view: CallView, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._session, self._view = workplace, session, view
        self._shown: int | None = None
        self._opening = False
        self._forgotten: RunningCall | None = None
        self.recorded: records.Attempt | None = None
        self.timer = CallTimer(workplace.desk.clock, self)
        self.timer.ticked.connect(self._note_tick)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_QUIET_MS)
        self._soon.timeout.connect(self._keep_quietly)
        workplace.changes.stopping.connect(self._stop)
        view.changed.connect(self._note_change)
        view.step_changed.connect(self._note_step)
        view.left_open.goes_on.connect(self._still_talking)
        view.left_open.never_was.connect(self._never_was)
        view.left_open.taken_back.connect(self._take_back)

    def forget_shown(self) -> None:
        """Show the session's call from the start of it, as it is kept."""
        self._shown = None

    def show(self, sheet: CallSheet) -> None:
        """Show a person's call: as it was left where another was shown before, else with what changed."""
        desk, call = self._workplace.desk, self._session.call
        if call is None:
            return
        here = whereabouts(desk)
        if self._shown == sheet.person_id:
            self._view.show_sheet(sheet, desk.settings, here)
        else:
            self._open(call, sheet)
        self._look_for_another_record()
        self._ask_what_happened(sheet)

    def running(self) -> RunningCall | None:
        """Return the call as it is seen now, with its timer."""
        call, kept = self._view.running_call(), self._session.call
        if call is None or kept is None or self._shown != kept.person_id:
            return None
        return replace(
            call, opened_at=kept.opened_at, last_attempt_id=kept.last_attempt_id,
            seconds=self.timer.seconds, silence=self.timer.silence, shows_timer=kept.shows_timer,
        )  # fmt: skip

    def finished(self, finished: FinishedCall) -> FinishedCall:
        """Return a finished call with what the session knows of it."""
        return replace(finished, call=self.running() or finished.call)

    def keep(self) -> None:
        """Write the call down now; where that is refused, say why."""
        self._soon.stop()
        call = self.running()
        if call is not None:
            self._workplace.do(lambda: self._session.keep(call))

    def forget(self) -> None:
        """Drop the call with all that was typed in it, and offer it back until another is begun."""
        call = self.running()
        if call is not None and call.has_begun:
            now = self._workplace.desk.clock.now()
            self._forgotten = call
            self._begin_anew(lambda call: RunningCall(call.person_id, now, call.last_attempt_id))
            self._show_anew()

    def run_timer(self) -> None:
        """Count from now on, if the talking has begun."""
        if self._shown is not None and not self._view.is_at_gate():
            self.timer.run()

    def stop_timer(self) -> None:
        """Count no longer."""
        self.timer.stop()

    def turn_timer(self) -> None:
        """Show the timer, or hide it."""
        call = self.running()
        if call is not None:
            self._session.keep(replace(call, shows_timer=not call.shows_timer))
            self._show_times()

    def _stop(self) -> None:
        self.timer.stop()
        self.keep()
        self.forget_shown()

    def _open(self, call: RunningCall, sheet: CallSheet) -> None:
        """Nothing is kept while the view fills itself: it would be half of a call."""
        self._opening = True
        self._shown = sheet.person_id
        self.recorded = None
        desk = self._workplace.desk
        self.timer.stop()
        self.timer.restore(call.seconds, call.silence)
        self._view.open_call(call, sheet, desk.settings, whereabouts(desk))
        self.timer.go_on_in(self._view.conversation.step_key())
        self._opening = False
        if self._view.isVisible():
            self.run_timer()
        self._show_times()

    def _look_for_another_record(self) -> None:
        found = self._session.recorded_elsewhere()
        if found is not None:
            self.recorded = found
            self._view.clear_outcome()

    def _ask_what_happened(self, sheet: CallSheet) -> None:
        call, here = self.running(), whereabouts(self._workplace.desk)
        if call is not None and call.was_left_open(here.now):
            person = sheet.page.person
            self._view.left_open.ask(person.given or person.full_name, call.opened_at, here)
        elif self._can_be_taken_back(call):
            self._view.left_open.tell_forgotten()
        else:
            self._view.left_open.show_text("")

    def _still_talking(self) -> None:
        self._begin_anew(lambda call: replace(call, opened_at=self._workplace.desk.clock.now()))

    def _never_was(self) -> None:
        now = self._workplace.desk.clock.now()
        self._begin_anew(
            lambda call: RunningCall(call.person_id, now, call.last_attempt_id, notes=call.notes)
        )
        self._show_anew()

    def _take_back(self) -> None:
        forgotten = self._forgotten
        self._begin_anew(lambda call: forgotten or call)
        self._show_anew()

    def _can_be_taken_back(self, call: RunningCall | None) -> bool:
        if call is None or call.has_begun or (self._forgotten or call).person_id != call.person_id:
            self._forgotten = None
        return self._forgotten is not None

    def _show_anew(self) -> None:
        self.forget_shown()
        if self._session.sheet is not None:
            self.show(self._session.sheet)

    def _begin_anew(self, change: Callable[[RunningCall], RunningCall]) -> None:
        call = self.running()
        if call is not None:
            self._workplace.do(lambda: self._session.keep(change(call)))
        self._view.left_open.show_text("")

    def _keep_quietly(self) -> None:
        """Write the call down; while another writes, wait for one's turn: nothing is lost by that."""
        call = self.running()
        if call is None:
            return
        try:
            self._session.keep(call)
        except Refusal:
            self._soon.start()

    def _note_change(self) -> None:
        if self._opening:
            return
        if not self._soon.isActive():
            self._soon.start()
        if self._view.isVisible():
            self.run_timer()

    def _note_step(self, _step: int) -> None:
        if not self._opening:
            self.timer.note_step(self._view.conversation.step_key())
            self._show_times()

    def _note_tick(self) -> None:
        self._show_times()
        if self.timer.seconds % _TIMER_KEPT_EVERY == 0 and not self._soon.isActive():
            self._soon.start()

    def _show_times(self) -> None:
        kept = self._session.call
        shows = kept is not None and kept.shows_timer and self._shown is not None
        silence = self.timer.silence if shows and self.timer.in_silence else None
        self.timed.emit(self.timer.seconds if shows else None, silence)
