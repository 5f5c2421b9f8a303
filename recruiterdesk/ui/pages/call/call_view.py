"""Everything on one screen for one call."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.helping import asks_whether_it_helps, proposed_day
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui import wording
from recruiterdesk.ui.offer_words import offers_named
from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.call.background import HistoryCard, StillInPlayCard
from recruiterdesk.ui.pages.call.call_texts import (
    CallTexts,
    OfCall,
    elsewhere_of,
    guide_of_call,
    texts_of_call,
    values_of_call,
)
from recruiterdesk.ui.pages.call.conversation import ConversationCard
from recruiterdesk.ui.pages.call.gate import GateCard, is_hard
from recruiterdesk.ui.pages.call.ground import CallGround
from recruiterdesk.ui.pages.call.identity import IdentityCard
from recruiterdesk.ui.pages.call.kept_columns import KeptColumnsCard
from recruiterdesk.ui.pages.call.left_open import LeftOpenNotice
from recruiterdesk.ui.pages.call.may_be_told import MayBeToldCard
from recruiterdesk.ui.pages.call.next_words import Prospect
from recruiterdesk.ui.pages.call.notes import NotesBox
from recruiterdesk.ui.pages.call.notices import warning_before
from recruiterdesk.ui.pages.call.outcome_card import OutcomeCard
from recruiterdesk.ui.pages.call.outcomes import Needs, Situation, outcomes_for, situation_of
from recruiterdesk.ui.pages.call.promise_line import PromiseLine
from recruiterdesk.ui.pages.call.reaction_keys import FIND_OUT
from recruiterdesk.ui.pages.call.saving import FinishedCall
from recruiterdesk.ui.pages.call.they_said import TheySaidCard
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.calls_values import conversation_language, day_in
from recruiterdesk.ui.pages.check_ins.context_card import ContextCard
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import hand_on_keyboard


class CallView(CallGround):
    """Shows a call sheet; what the user chose and typed stays while the same person is shown.

    Signals:
        changed: anything that is to be kept.
        step_changed: how far the conversation has come.
    """

    changed = Signal()
    step_changed = Signal(int)

    def __init__(self, sentences: Sentences, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._call: RunningCall | None = None
        self._prospect: Prospect | None = None
        self._asks_to_prepare = True
        self._is_passed = self._says_something = False
        self.identity = IdentityCard()
        self.notice = Notice()
        self.may_be_told = MayBeToldCard()
        self.last_time = ContextCard()
        give_air(self.last_time)
        self.in_play = StillInPlayCard()
        self.history = HistoryCard(sentences)
        self.kept = KeptColumnsCard()
        self.left_open = LeftOpenNotice()
        self.gate = GateCard()
        self.conversation = ConversationCard()
        self.notes = NotesBox()
        self.promise_line = PromiseLine()
        self.they_said = TheySaidCard()
        self.outcome = OutcomeCard()
        lefts: tuple[QWidget, ...] = (
            self.identity, self.notice, self.may_be_told, self.last_time, self.in_play, self.history,
            self.kept,
        )  # fmt: skip
        rights: tuple[QWidget, ...] = (self.left_open, self.gate, self.conversation, self.they_said)
        self.place(lefts, rights, (self.notes, self.promise_line, self.outcome))
        self._connect()

    def open_call(
        self, call: RunningCall, sheet: CallSheet, settings: DeskSettings, here: wording.Whereabouts
    ) -> None:
        """Begin a call, or go on with one as it was left; in a new one nothing is chosen or written."""
        self._call = call
        self._is_passed = call.preparation.is_passed or call.is_inbound
        self._says_something = False
        self.they_said.clear()
        self.they_said.offers.propose(proposed_day(here.today, sheet.rules.at_work), here.today)
        self.they_said.still_helps.setVisible(_asks_whether_it_helps(sheet, here))
        self.outcome.clear()
        self.notes.show_text(call.notes)
        self.conversation.step, self.conversation.reaction = call.step, call.reaction
        self.identity.number_line.prefer(call.number)
        calendar = sheet.rules.calendar
        self.promise_line.clear(calendar.add_working_days(here.today, settings.promise_days), calendar)
        self.promise_line.restore(call.promised_on, call.promised_by)
        self.gate.show_preparation(call.preparation)
        self.show_sheet(sheet, settings, here)
        self._read_notes(call.notes)
        self._restore(call)
        for column in (self.left, self.right):
            column.verticalScrollBar().setValue(0)

    def running_call(self) -> RunningCall | None:
        """Return the call as it is now; None before one was opened."""
        if self._call is None:
            return None
        return replace(
            self._call,
            preparation=self.gate.preparation(is_passed=self._is_passed and not self._call.is_inbound),
            step=self.conversation.step,
            reaction=self.conversation.reaction,
            notes=self.notes.text(),
            number=self.identity.number_line.number(),
            outcome=self.outcome.chosen.key if self.outcome.chosen else "",
            details=self.outcome.details_panel.details,
            said=self.they_said.said(self.outcome.mention.answer()),
            promised_on=self.promise_line.promised_on,
            promised_by=self.promise_line.promised_by,
        )

    def show_sheet(self, sheet: CallSheet, settings: DeskSettings, here: wording.Whereabouts) -> None:
        """Show the person as they are now."""
        kind_before = self.outcome.details_panel.phone_kind
        self._asks_to_prepare = settings.prepare_calls and is_hard(sheet)
        there = elsewhere_of(sheet, here)
        self.identity.show_sheet(sheet, here, there)
        self.notice.show_text(warning_before(sheet, self.identity.number_line.kind(), here))
        self.may_be_told.show_sheet(sheet)
        self.in_play.show_sheet(sheet)
        self.history.show_sheet(sheet, here)
        self.kept.show_sheet(sheet)
        self.gate.show_sheet(sheet)
        self._prospect = Prospect(sheet, settings, here, there)
        situation = situation_of(sheet, here.today, calls_again=self._calls_again())
        self.last_time.setVisible(situation is Situation.CHECK_IN)
        if situation is Situation.CHECK_IN:
            self.last_time.show_card(sheet.again, here)
            self.last_time.show_title(self.tr("Last time"))
            self.last_time.when.hide()
        self._show_guide(self._prospect)
        outcomes = outcomes_for(situation, is_inbound=self._is_inbound())
        self.outcome.show_outcomes(outcomes, self._prospect)
        if self.identity.number_line.kind() is not kind_before:
            self.outcome.ask_anew()
        self._show_parts()

    def is_at_gate(self) -> bool:
        """Tell whether the preparation stands where the guide comes."""
        return self._asks_to_prepare and not self._is_passed

    def pass_gate(self) -> None:
        """Open the guide."""
        if not self._is_passed:
            self._is_passed = True
            if self._prospect is not None:
                self._show_guide(self._prospect)
            self._show_parts()
            self.right.verticalScrollBar().setValue(0)
            self._keep_step_in_sight()
            self._note_change()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.outcome.be_brief(brief=self.is_low())

    def _give_room(self) -> None:
        super()._give_room()
        if not self.gate.isHidden():
            self.gate.fit_into(self.room_above_foot(), self.right.width())

    def finished_call(self) -> FinishedCall | None:
        """Return the call with its outcome; None while it can't be saved."""
        call = self.running_call()
        if call is None or self.outcome.chosen is None or not self.outcome.can_save():
            return None
        return FinishedCall(self.outcome.chosen, call)

    def clear_outcome(self) -> None:
        """Choose no outcome, and ask for nothing that belongs to one."""
        self.outcome.clear()
        self.conversation.fold(folded=False)
        self._show_parts()

    def ask_what_they_said(self) -> None:
        """Show the fields of "They said", whatever was chosen."""
        self._says_something = True
        self.they_said.show()
        self.they_said.wish.setFocus()
        self.keep_in_sight(self.they_said)

    def _connect(self) -> None:
        self.conversation.step_changed.connect(self._note_step)
        self.conversation.answer_shown.connect(self.keep_in_sight)
        self.conversation.reaction_changed.connect(self._note_reaction)
        self.notes.settled.connect(self._read_notes)
        self.notes.field.textChanged.connect(self._note_change)
        self.promise_line.changed.connect(self._note_promise)
        self.gate.passed.connect(self.pass_gate)
        self.gate.changed.connect(self._note_change)
        self.outcome.chosen_changed.connect(self._note_chosen)
        self.outcome.said_changed.connect(self._note_change)
        self.they_said.changed.connect(self._note_change)

    def _restore(self, call: RunningCall) -> None:
        self.conversation.open_branch(call.reaction)
        self.conversation.go_to(call.step)
        self.they_said.restore(call.said)
        self.outcome.mention.show_answer(call.said.may_mention)
        self.outcome.restore(call.outcome, call.details)
        self.conversation.fold(folded=self.outcome.chosen is not None)
        self._show_parts()

    def _show_parts(self) -> None:
        """Show the gate or the guide; once the call has ended, what they said beside one step of it."""
        at_gate = self.is_at_gate()
        chosen, ended = self.outcome.chosen, self._has_ended()
        self.gate.setVisible(at_gate)
        self.conversation.setVisible(not at_gate)
        speaks = ended or (self._says_something and (chosen is None or chosen.needs is Needs.MOMENT))
        if not speaks:
            hand_on_keyboard(self.they_said)
        self.they_said.setVisible(speaks)
        was_asked = self.outcome.mention.answer() is not None
        self.outcome.mention.setVisible(ended or chosen is None or was_asked)
        is_next = not (at_gate or self._is_inbound()) and chosen is None
        self.identity.number_line.show_as_next(is_next=is_next)
        title = self.tr("They called") if self._is_inbound() else self.tr("The conversation")
        self.conversation.show_title(title)
        self.order_tabs()

    def _has_ended(self) -> bool:
        return self.outcome.chosen is not None and self.outcome.chosen.is_conversation

    def _offer_texts(self, texts: CallTexts) -> None:
        panel = self.outcome.details_panel
        panel.short_message, panel.voicemail_text = texts.short_message, texts.voicemail
        panel.phone_kind = self.identity.number_line.kind()
        panel.number = self.identity.number_line.number()

    def _calls_again(self) -> bool:
        return self._call is not None and self._call.calls_again

    def _is_inbound(self) -> bool:
        return self._call is not None and self._call.is_inbound

    def _show_guide(self, prospect: Prospect) -> None:
        """Show what to say, and offer the texts of this call."""
        sheet, settings = prospect.sheet, prospect.settings
        can_offer = offers_named(self.gate.preparation(is_passed=True).can_offer)
        call = OfCall(
            conversation_language(sheet, settings), self._is_inbound(), can_offer, self._calls_again()
        )
        values = values_of_call(sheet, settings, prospect.here, self.promise_line.promised_on)
        self.conversation.show_guide(guide_of_call(self._texts, sheet, prospect.here, call), values)
        self._offer_texts(texts_of_call(self._texts, sheet, settings, values))

    def _read_notes(self, notes: str) -> None:
        if self._prospect is not None:
            self.promise_line.read_notes(notes, self._prospect.here.today)

    def _note_reaction(self, key: str) -> None:
        if key == FIND_OUT and self.promise_line.promised_on is None:
            self.promise_line.promise()
        self._note_change()

    def _note_promise(self) -> None:
        day, prospect = self.promise_line.promised_on, self._prospect
        if day is not None and prospect is not None:
            language = conversation_language(prospect.sheet, prospect.settings)
            self.conversation.say_day(day_in(language, day))
        self._note_change()

    def _note_chosen(self) -> None:
        self._is_passed = True
        self.conversation.fold(folded=self.outcome.chosen is not None)
        self._show_parts()
        if self._has_ended():
            self.keep_in_sight(self.they_said)
        self._note_change()

    def _note_change(self, _given: object = None) -> None:
        self.changed.emit()

    def _note_step(self, step: int) -> None:
        self.step_changed.emit(step)
        self._note_change()
        self._keep_step_in_sight()

    def _keep_step_in_sight(self) -> None:
        row = self.conversation.current_row()
        if row is not None:
            self.keep_in_sight(row)


def _asks_whether_it_helps(sheet: CallSheet, here: wording.Whereabouts) -> bool:
    due = (one for one in sheet.page.check_ins if one.done_at is None and one.due_on <= here.today)
    return any(asks_whether_it_helps(one.round) and not one.placement for one in due)
