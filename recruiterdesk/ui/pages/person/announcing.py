"""Announces a call by mail: there is a decision, when can I call you?"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from recruiterdesk.domain.drafts import Draft, DraftKind, fill_draft
from recruiterdesk.operations.notes import write_note
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_texts import draft_text
from recruiterdesk.ui.pages.calls_values import conversation_language, guide_values
from recruiterdesk.ui.pages.calls_writing import copy_draft, open_mail
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 620
_BODY_HEIGHT = 240


class AnnounceDialog(QuestionDialog):
    """The words can be changed; sending it stops no clock, the call stays first."""

    def __init__(self, workplace: Workplace, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Announce the call"), self.tr("I sent it"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person_id
        sheet = call_sheet(workplace.desk, person_id)
        settings = workplace.desk.settings
        language = conversation_language(sheet, settings)
        template = draft_text(DraftKind.ANNOUNCE_FIRST, language, sheet.page.person.form_of_address)
        filled = fill_draft(template, guide_values(sheet, settings, whereabouts(workplace.desk)))
        self._address = sheet.page.emails[0].address if sheet.page.emails else ""
        self.subject, self.body = QLineEdit(filled.draft.subject), QPlainTextEdit(filled.draft.body)
        gap = self.tr("Fill the gaps (…) before it goes out.") if filled.missing else ""
        self._lay_out_mail(gap)
        self.confirmed.connect(self._record)

    def _lay_out_mail(self, gap: str) -> None:
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body.setAccessibleName(self.tr("Text"))
        self.body.setTabChangesFocus(True)
        self.body.setMinimumHeight(_BODY_HEIGHT)
        self.open_button = PlainButton(self.tr("Open in the mail program"))
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self._open)
        copy = PlainButton(self.tr("Copy"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open_button)
        row.addWidget(copy)
        row.addStretch(1)
        to = self._address or self.tr("There is no e-mail address; copy the text instead.")
        self.open_button.setEnabled(bool(self._address))
        for content in (muted_text(to), Notice(gap), self.subject, self.body, row):
            self.add(content)
        self.add(muted_text(self.tr("The call stays on your list; this only finds a time for it.")))

    def _draft(self) -> Draft:
        return Draft(self.subject.text(), self.body.toPlainText())

    def _open(self) -> None:
        if not open_mail(self._address, self._draft()):
            self._workplace.window.say(self.tr("No mail program took it; the text is copied."))

    def _copy(self) -> None:
        copy_draft(self._draft())

    def _record(self) -> None:
        if self.try_to(self._store, self._workplace.sentences) is not None:
            self.accept()

    def _store(self) -> int:
        said = self.tr("Announced the call by mail: asked when I can reach them.")
        return write_note(self._workplace.desk, self._person_id, said)
