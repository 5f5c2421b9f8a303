"""Everything on one screen for one call."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.drafts import DraftKind, fill_draft
from recruiterdesk.domain.guides import GuideValues
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.storage.queries.talking import zone_named
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.background import HistoryCard, StillInPlayCard
from recruiterdesk.ui.pages.call.conversation import ConversationCard
from recruiterdesk.ui.pages.call.ground import CallGround, lay_out_now
from recruiterdesk.ui.pages.call.guide_choice import guide_kind, voicemail_kind
from recruiterdesk.ui.pages.call.identity import IdentityCard
from recruiterdesk.ui.pages.call.may_be_told import MayBeToldCard
from recruiterdesk.ui.pages.call.next_words import Prospect
from recruiterdesk.ui.pages.call.notes import NotesBox
from recruiterdesk.ui.pages.call.notices import warning_before
from recruiterdesk.ui.pages.call.outcome_card import OutcomeCard
from recruiterdesk.ui.pages.call.outcomes import outcomes_for, situation_of
from recruiterdesk.ui.pages.call.saving import FinishedCall
from recruiterdesk.ui.pages.call.they_said import TheySaidCard
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.calls_values import conversation_language, guide_values
from recruiterdesk.ui.widgets.notice import Notice


class CallView(CallGround):
    """Shows a call sheet; what the user chose and typed stays while the same person is shown.

    Signals:
        step_changed: how far the conversation has come.
        notes_settled: the notes, a moment after the last key.
    """

    step_changed = Signal(int)
    notes_settled = Signal(str)

    def __init__(self, sentences: Sentences, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._person_id: int | None = None
        self.identity = IdentityCard()
        self.notice = Notice()
        self.may_be_told = MayBeToldCard()
        self.in_play = StillInPlayCard()
        self.history = HistoryCard(sentences)
        self.conversation = ConversationCard()
        self.notes = NotesBox()
        self.they_said = TheySaidCard()
        self.outcome = OutcomeCard()
        lefts: tuple[QWidget, ...] = (
            self.identity, self.notice, self.may_be_told, self.in_play, self.history,
        )  # fmt: skip
        rights: tuple[QWidget, ...] = (self.conversation, self.they_said)
        for column, cards in ((self.left, lefts), (self.right, rights)):
            for card in cards:
                column.body.addWidget(card)
        for card in (self.notes, self.outcome):
            self.foot.addWidget(card)
        self.conversation.step_changed.connect(self._note_step)
        self.conversation.answer_shown.connect(self._keep_in_sight)
        self.notes.settled.connect(self.notes_settled)

    def open_sheet(self, sheet: CallSheet, settings: DeskSettings, here: wording.Whereabouts) -> None:
        """Begin a call: nothing is chosen, nothing is written."""
        self._person_id = sheet.person_id
        self.they_said.clear()
        self.outcome.clear()
        self.notes.show_text("")
        self.conversation.step = 0
        self.show_sheet(sheet, settings, here)
        self.conversation.go_to(0)
        for column in (self.left, self.right):
            column.verticalScrollBar().setValue(0)

    def restore(self, step: int, notes: str) -> None:
        """Go on where the call was left."""
        self.notes.show_text(notes)
        self.conversation.go_to(step)

    def show_sheet(self, sheet: CallSheet, settings: DeskSettings, here: wording.Whereabouts) -> None:
        """Show the person as they are now."""
        there = _elsewhere(sheet, here)
        self.identity.show_sheet(sheet, here, there)
        self.notice.show_text(warning_before(sheet, self.identity.number_line.kind(), here))
        self.may_be_told.show_sheet(sheet)
        self.in_play.show_sheet(sheet)
        self.history.show_sheet(sheet, here)
        values = guide_values(sheet, settings, here)
        language = conversation_language(sheet, settings)
        form = sheet.page.person.form_of_address
        self.conversation.show_guide(self._texts.guide(guide_kind(sheet, here), language, form), values)
        self._offer_texts(sheet, settings, values)
        prospect = Prospect(sheet, settings, here, there)
        self.outcome.show_outcomes(outcomes_for(situation_of(sheet)), prospect)

    def finished_call(self) -> FinishedCall | None:
        """Return the call as it is now; None while it can't be saved."""
        if self._person_id is None or self.outcome.chosen is None or not self.outcome.can_save():
            return None
        return FinishedCall(
            self._person_id,
            self.outcome.chosen,
            self.outcome.details_panel.details,
            self.notes.text(),
            self.identity.number_line.number(),
            self.they_said.said(self.outcome.mention.answer()),
        )

    def _offer_texts(self, sheet: CallSheet, settings: DeskSettings, values: GuideValues) -> None:
        """Hand the texts for a voicemail and for a first unanswered call to where they are offered."""
        language = conversation_language(sheet, settings)
        form = sheet.page.person.form_of_address
        panel = self.outcome.details_panel
        row = sheet.page.queue_row
        first_try = row is None or row.attempts == 0
        message = fill_draft(self._texts.draft(DraftKind.FIRST_UNANSWERED_CALL, language, form), values)
        panel.short_message = message.draft.body if first_try and not message.missing else ""
        voicemail = fill_draft(self._texts.draft(voicemail_kind(sheet, settings), language, form), values)
        panel.voicemail_text = " ".join(voicemail.draft.body.split())
        panel.phone_kind = self.identity.number_line.kind()

    def _note_step(self, step: int) -> None:
        self.step_changed.emit(step)
        row = self.conversation.current_row()
        if row is not None:
            lay_out_now(row)
            self._keep_in_sight(row)

    def _keep_in_sight(self, widget: QWidget) -> None:
        # It has its new height only after the layout has run.
        QTimer.singleShot(0, widget, lambda: self.right.ensureWidgetVisible(widget, 0, 12))


def _elsewhere(sheet: CallSheet, here: wording.Whereabouts) -> wording.Elsewhere:
    person = sheet.page.person
    place = wording.place_name(person.place, person.zone, zone_known=bool(person.zone))
    return wording.Elsewhere(zone_named(person.zone) or here.zone, place)
