"""Messages to look at and send, one by one or all; recorded when the user says that they were sent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.drafts import Draft, mailto_url
from recruiterdesk.ui.pages.calls_drafts import OwedMessage, owed_message, record_sent
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.text import ElidedLabel, muted_text
from recruiterdesk.ui.workplace import Workplace

_SIZE = (860, 560)
_LIST_WIDTH = 260


def open_mail(address: str, draft: Draft) -> bool:
    """Open a draft in the mail program; one that is too long for a link is copied instead.

    Returns whether it was opened.
    """
    url = mailto_url(address, draft)
    if url is not None and QDesktopServices.openUrl(QUrl(url)):
        return True
    copy_draft(draft)
    return False


def copy_draft(draft: Draft) -> None:
    QGuiApplication.clipboard().setText("\n\n".join(part for part in (draft.subject, draft.body) if part))


class WritingDialog(QDialog):
    """At the left who is written to, at the right the words, which can be changed before they go out."""

    def __init__(self, workplace: Workplace, people: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        found = [workplace.do(partial(owed_message, workplace.desk, one)) for one in people]
        self._messages = {message.person_id: message for message in found if message is not None}
        self._edited: dict[int, Draft] = {}
        self._shown: int | None = None
        self.setWindowTitle(self.tr("Write to them"))
        self.resize(*_SIZE)
        self._build()
        self._list_people()

    def remaining(self) -> tuple[int, ...]:
        """Return the people who were not written to yet."""
        return tuple(self._messages)

    def _build(self) -> None:
        self._model = RowModel(self)
        self.people_list = RowList(self._model, self.tr("Who is written to"))
        self.people_list.setFixedWidth(_LIST_WIDTH)
        self.people_list.row_selected.connect(self._show_message)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(18)
        row.addWidget(self.people_list)
        row.addLayout(self._message_side(), 1)

    def _message_side(self) -> QVBoxLayout:
        self._to = ElidedLabel("", TextSize.HEADING)
        self._gap = Notice("")
        self.subject = QLineEdit()
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = QPlainTextEdit()
        self.body.setAccessibleName(self.tr("Text"))
        self.body.setTabChangesFocus(True)
        side = QVBoxLayout()
        side.setSpacing(10)
        for widget in (self._to, self._gap, self.subject, self.body):
            side.addWidget(widget)
        side.addWidget(muted_text(self.tr("It is recorded only when you say that you sent it.")))
        side.addLayout(self._buttons())
        return side

    def _buttons(self) -> QHBoxLayout:
        self.open_button = PlainButton(self.tr("Open in the mail program"))
        self.copy_button = PlainButton(self.tr("Copy"))
        self.sent_button = PrimaryButton(self.tr("I sent it"), "Ctrl+↵")
        self.open_all = QuietButton(self.tr("Open all"))
        self.sent_all = QuietButton(self.tr("I sent all"))
        for button, do in (
            (self.open_button, self._open_mail), (self.copy_button, self._copy),
            (self.sent_button, self._record), (self.open_all, self._open_everything),
            (self.sent_all, self._record_everything),
        ):  # fmt: skip
            button.clicked.connect(do)
            button.setAutoDefault(False)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._record)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open_all, self.sent_all):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.copy_button, self.open_button, self.sent_button):
            row.addWidget(button)
        return row

    def _list_people(self) -> None:
        self._model.set_items([_row_of(message, self) for message in self._messages.values()])
        for button in (self.open_all, self.sent_all):
            button.setVisible(len(self._messages) > 1)
        if not self._messages:
            self.accept()
            return
        first = next(iter(self._messages))
        self.people_list.select_id(first)
        self._show_message(first)

    def _show_message(self, person_id: int) -> None:
        self._keep_edits()
        message = self._messages.get(person_id)
        if message is None:
            return
        self._shown = person_id
        draft = self._edited.get(person_id, message.filled.draft)
        self._to.setText(self.tr("To {name} {address}").format(name=message.name, address=message.address))
        self.subject.setText(draft.subject)
        self.body.setPlainText(draft.body)
        self._gap.show_text(
            self.tr("Fill the gaps (…) before it goes out.") if message.filled.missing else ""
        )
        self.open_button.setEnabled(bool(message.address))
        why = "" if message.address else self.tr("There is no e-mail address; copy the text instead.")
        self.open_button.setToolTip(why)

    def _keep_edits(self) -> None:
        if self._shown is not None and self._shown in self._messages:
            self._edited[self._shown] = self._current_draft()

    def _current_draft(self) -> Draft:
        return Draft(self.subject.text(), self.body.toPlainText())

    def _open_mail(self) -> None:
        if self._shown is not None:
            self._open_one(self._messages[self._shown], self._current_draft())

    def _open_one(self, message: OwedMessage, draft: Draft) -> None:
        if message.address and not open_mail(message.address, draft):
            self._workplace.window.say(self.tr("No mail program took it; the text is copied."))

    def _open_everything(self) -> None:
        self._keep_edits()
        for person_id, message in self._messages.items():
            self._open_one(message, self._edited.get(person_id, message.filled.draft))

    def _copy(self) -> None:
        copy_draft(self._current_draft())

    def _record(self) -> None:
        if self._shown is not None:
            self._record_one(self._messages[self._shown])
            self._shown = None
            self._list_people()

    def _record_everything(self) -> None:
        for message in tuple(self._messages.values()):
            self._record_one(message)
        self._shown = None
        self._list_people()

    def _record_one(self, message: OwedMessage) -> None:
        desk = self._workplace.desk

        def record() -> bool:
            record_sent(desk, message)
            return True

        if self._workplace.do(record):
            del self._messages[message.person_id]


def _row_of(message: OwedMessage, dialog: WritingDialog) -> RowItem:
    answer = dialog.tr("the answer") if message.next_word_on is None else dialog.tr("no news yet, and a date")
    missing = dialog.tr("no e-mail address") if not message.address else answer
    return RowItem(message.person_id, RowView(message.name, message.name, missing))
