"""The call session: one person at a time, from the number to the next step."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.domain.text_names import name_of
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.ui.pages.call.call_view import CallView
from recruiterdesk.ui.pages.call.finished import FinishedPage
from recruiterdesk.ui.pages.call.header import CallHeader
from recruiterdesk.ui.pages.call.keeping import CallKeeper
from recruiterdesk.ui.pages.call.meanwhile import begun_anew_words, gone_words, recorded_words
from recruiterdesk.ui.pages.call.pacing import CallPacing
from recruiterdesk.ui.pages.call.page_keys import bind_page_keys
from recruiterdesk.ui.pages.call.session import CallSession
from recruiterdesk.ui.pages.call.writing_down import WritingDown
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.check_ins.who_fits import WhoFits
from recruiterdesk.ui.pages.hiring_links import HiringLinks
from recruiterdesk.ui.widgets.text_keys import text_field_in_focus
from recruiterdesk.ui.workplace import CallAgain, TheyCalled, Workplace


class CallPage(QWidget):
    """Opened with a person's id, TheyCalled, CallAgain, or without any of it for whoever is next."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.session = CallSession(workplace.desk)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header = CallHeader()
        self.view = CallView(workplace.sentences, Texts(workplace.desk))
        to_my_name = partial(workplace.window.show_page, "settings", "person")
        self.view.conversation.own_name.wanted.connect(to_my_name)
        self.fits = WhoFits(workplace)
        self.view.last_time.add(self.fits)
        self.finished = FinishedPage(workplace)
        self.keeper = CallKeeper(workplace, self.session, self.view, self)
        self.writing_down = WritingDown(workplace, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.finished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(13)
        column.addWidget(self.header)
        self.pacing = CallPacing(workplace, self)
        column.addWidget(self.pacing)
        column.addWidget(self._stack, 1)
        self.links = HiringLinks(workplace, self._application, self)
        self._connect()
        bind_page_keys(self)
        self._minute_hand = MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Call this person; None goes on with the session, or begins one."""
        self.keeper.keep()
        inbound = argument.person_id if isinstance(argument, TheyCalled) else None
        again = argument.person_id if isinstance(argument, CallAgain) else None
        person_id = argument if isinstance(argument, int) else inbound or again
        if self.session.open(person_id, is_inbound=inbound is not None):
            self._minute_hand.note_read()
        if again is not None:
            self.session.note_call_again()
            self.keeper.forget_shown()
        if inbound is not None:
            self.keeper.forget_shown()
        self._show()
        self.setFocus()

    def reread(self) -> None:
        """Show the desk as it is now; what was typed and chosen stays, as long as the person does."""
        self.keeper.keep()
        self.session.reread()
        if self.session.gone:
            # Whoever comes next is somebody else: what is still being typed is not of them.
            self._show_next_call()
        else:
            self._show()

    def save(self) -> None:
        """Save the call and go on; nothing happens while it can't be saved."""
        finished = self.view.finished_call()
        if finished is None and self.counts_already():
            self.go_on()
        if finished is None or not self.shows_call():
            return
        finished = self.keeper.finished(finished)
        writes = self.view.outcome.writes_next()
        if self._workplace.do(partial(self.session.save, finished)):
            self._show_next_call()
            if writes:
                self.writing_down.write_to(finished.call.person_id)
        else:
            self.reread()

    def put_off(self) -> None:
        """Ask until when the call is put off."""
        if not self.shows_call():
            return
        menu = SnoozeMenu(self._workplace.desk, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self._snooze)
        button = self.header.later
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def rehearse(self) -> None:
        """Say it once before it counts; the call stays as it is."""
        if self.session.current is not None:
            self.keeper.keep()
            self._workplace.window.show_page("rehearsal", self.session.current)

    def edit_text(self) -> None:
        """Word the guide of this call anew; the call stays as it is."""
        guide = self.view.conversation.guide()
        if guide is not None:
            self.keeper.keep()
            self._workplace.window.show_page("texts", name_of(guide.kind, guide.language))

    def pause(self) -> None:
        """Leave the session; what was typed is kept."""
        self.keeper.keep()
        self._workplace.window.go_back()

    def event(self, event: QEvent) -> bool:
        # Esc belongs to this page, whatever the window does with it.
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif text_field_in_focus() is not None:
            self.setFocus()
        else:
            self.pause()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keeper.run_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keeper.stop_timer()
        self.keeper.keep()
        super().hideEvent(event)

    def shows_call(self) -> bool:
        """Tell whether a call is in front, and not the end of the session."""
        return self._stack.currentWidget() is self.view

    def choose(self, number: int) -> None:
        """Choose the outcome on a key; at the end of a session, say how it felt."""
        if self.shows_call():
            self.view.outcome.choose(number)
        else:
            self.finished.feeling.choose(number)

    def counts_already(self) -> bool:
        """Tell whether the call was recorded from elsewhere, and nothing else is chosen for it."""
        return self.keeper.recorded is not None and self.view.outcome.chosen is None

    def answer_enter(self) -> None:
        """Do what comes next: pass the gate, save, or press what the keyboard is on."""
        if not self.shows_call():
            self.go_home()
        elif self.view.outcome.can_save():
            self.save()
        elif self.view.is_at_gate():
            self.view.pass_gate()
        elif self.counts_already():
            self.go_on()
        else:
            self.view.outcome.details_panel.press_focused()

    def answer_space(self) -> None:
        """Open the guide, or go on in it."""
        if self.view.is_at_gate():
            self.view.pass_gate()
        else:
            self.view.conversation.go_on()

    def dial(self) -> None:
        """Hand the number to the phone, and open the guide; without a number ask for one."""
        line = self.view.identity.number_line
        if line.number() and line.may_dial():
            line.dial()
            self.view.pass_gate()
        elif not line.number():
            line.ask_for_number()

    def go_on(self) -> None:
        """Go on to the next person: this call was recorded from elsewhere."""
        self.writing_down.keep_notes(self.view.running_call())
        self.session.go_on()
        self._show_next_call()

    def open_person(self) -> None:
        """Open everything about the person."""
        if self.session.current is not None:
            self._workplace.window.show_page("person", self.session.current)

    def go_home(self) -> None:
        """Show Today."""
        self._workplace.window.show_page("today")

    def _application(self) -> int | None:
        """Return what the call is about; it is left, so what was typed is kept."""
        self.keeper.keep()
        sheet = self.session.sheet
        return sheet.subject.application.id if sheet is not None and sheet.subject is not None else None

    def _connect(self) -> None:
        self.view.identity.role_wanted.connect(self.links.show_role)
        self.header.later.clicked.connect(self.put_off)
        self.header.rehearse.clicked.connect(self.rehearse)
        self.header.pause.clicked.connect(self.pause)
        self.finished.home_wanted.connect(self.go_home)
        self.view.outcome.save_wanted.connect(self.save)
        self.view.identity.number_line.number_chosen.connect(self.reread)
        self.view.identity.number_line.call_wanted.connect(self.dial)
        self.keeper.timed.connect(self.header.show_times)

    def _show_next_call(self) -> None:
        self.keeper.forget_shown()
        self._show()
        self.setFocus()

    def _show(self) -> None:
        sheet, call_round, call = self.session.sheet, self.session.round, self.session.call
        self._stack.setCurrentWidget(self.view if sheet else self.finished)
        for widget in self.header.of_a_call():
            widget.setVisible(sheet is not None)
        self.pacing.show_for(sheet.person_id if sheet else None)
        self._tell_what_is_gone()
        if sheet is None or call_round is None or call is None:
            self.keeper.forget_shown()
            self.finished.show_done(self.session.outcomes)
            return
        self.finished.begin()
        self.keeper.show(sheet)
        self.fits.show_for(sheet.person_id if self.view.last_time.isVisibleTo(self.view) else None)
        recorded = self.keeper.recorded
        self.view.outcome.offer_going_on(offered=recorded is not None)
        if recorded is not None:
            here = whereabouts(self._workplace.desk)
            self.view.notice.show_text(recorded_words(recorded, self._workplace.sentences, here))
        self.header.show_place(call_round.number, call_round.total)
        self._show_who_is_next()

    def _tell_what_is_gone(self) -> None:
        if self.session.gone or self.session.is_begun_anew:
            name = self.session.gone
            self._workplace.window.say(gone_words(name) if name else begun_anew_words())
            self.session.gone, self.session.is_begun_anew = "", False

    def _show_who_is_next(self) -> None:
        following = self.session.name_of_next()
        if following is None:
            self.header.show_next("", is_good=False)
            return
        row = queue_row_of(self._workplace.desk, following[0])
        is_good = row is not None and row.kind is CallKind.PLACEMENT
        self.header.show_next(following[1].split(" ")[0], is_good=is_good)

    def _snooze(self, until: dt.datetime) -> None:
        self.keeper.keep()
        if self._workplace.do(partial(self.session.put_off, until)):
            self._show_next_call()


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
