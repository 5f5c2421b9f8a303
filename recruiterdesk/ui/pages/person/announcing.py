"""Announces a call: there is a decision, when can I call you? By mail, or by a text to find a time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.operations.announcing import record_announced
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.pages.calls_draft_kinds import draft_before_call
from recruiterdesk.ui.pages.calls_drafts import owed_message
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.mail_sheet import MailSheet
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 640
_BODY_HEIGHT = 240
_KINDS = (DraftKind.ANNOUNCE_FIRST, DraftKind.FIND_A_TIME)


class AnnounceDialog(QuestionDialog):
    """The words can be changed; sending it stops no clock, the call stays first."""

    def __init__(self, workplace: Workplace, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Announce the call"), self.tr("I sent it"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person_id
        self.sheet = MailSheet(workplace.sentences)
        self.sheet.kind_wanted.connect(self._take_kind)
        self.sheet.gap_filled.connect(self._fill_gap)
        self.sheet.not_opened.connect(self._say_copied)
        self.subject, self.body, self.open_button = (
            self.sheet.subject,
            self.sheet.body,
            self.sheet.open_button,
        )
        self.body.setMinimumHeight(_BODY_HEIGHT)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open_button, self.sheet.sms_button, self.sheet.copy_button):
            row.addWidget(button)
        row.addStretch(1)
        self.add(self.sheet)
        self.add(row)
        self.add(muted_text(self.tr("The call stays on your list; this only finds a time for it.")))
        self.confirmed.connect(self._record)
        sheet = call_sheet(workplace.desk, person_id)
        self._take_kind(draft_before_call(sheet, whereabouts(workplace.desk)))
        self.sheet.take_keyboard()

    def _take_kind(self, kind: DraftKind) -> None:
        message = owed_message(self._workplace.desk, self._person_id, kind)
        self._message = replace(message, kinds=(kind, *(one for one in _KINDS if one is not kind)))
        self._show()

    def _fill_gap(self, name: str, value: str) -> None:
        self._message = self._message.answered({name: value})
        self._show()
        self.sheet.gaps.take_keyboard()

    def _show(self) -> None:
        self.sheet.show_message(self._message)
        self.confirm_button.setEnabled(self.sheet.is_ready())

    def _say_copied(self) -> None:
        self._workplace.window.say(self.tr("No program took it; the text is copied."))

    def _record(self) -> None:
        def store() -> bool:
            record_announced(self._workplace.desk, self._person_id)
            return True

        if self.try_to(store, self._workplace.sentences):
            self.accept()
