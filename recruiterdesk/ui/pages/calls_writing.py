"""Messages to look at and send, one by one or all; recorded when the user says that they were sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.drafts import Draft, DraftKind
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.ui.pages.calls_drafts import OwedMessage, owed_message, record_sent
from recruiterdesk.ui.pages.mail_sheet import MailSheet, open_mail
from recruiterdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_SIZE = (940, 640)
_LIST_WIDTH = 240
# What is asked for once and kept: it is missing in every mail.
_KEPT = {"me": "my_name", "my_phone": "my_phone"}


class WritingDialog(QDialog):
    """At the left who is written to, at the right the words, which can be changed before they go out."""

    def __init__(
        self,
        workplace: Workplace,
        people: Sequence[int],
        parent: QWidget | None = None,
        kind: DraftKind | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        found = [workplace.do(partial(owed_message, workplace.desk, one, kind)) for one in people]
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
        self.sheet = MailSheet(self._workplace.sentences)
        self.sheet.kind_wanted.connect(self._take_kind)
        self.sheet.gap_filled.connect(self._fill_gap)
        self.sheet.not_opened.connect(self._say_copied)
        self.subject, self.body = self.sheet.subject, self.sheet.body
        self.open_button, self.copy_button = self.sheet.open_button, self.sheet.copy_button
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(18)
        row.addWidget(self.people_list)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.sheet, 1)
        side.addWidget(muted_text(self.tr("It is recorded only when you say that you sent it.")))
        side.addLayout(self._buttons())
        row.addLayout(side, 1)

    def _buttons(self) -> QHBoxLayout:
        self.sent_button = PrimaryButton(self.tr("I sent it"), "Ctrl+↵")
        self.open_all = QuietButton(self.tr("Open all"), "Ctrl+Shift+O")
        self.sent_all = QuietButton(self.tr("I sent all"), "Ctrl+Shift+↵")
        for button, do in (
            (self.sent_button, self._record), (self.open_all, self._open_everything),
            (self.sent_all, self._record_everything),
        ):  # fmt: skip
            button.clicked.connect(do)
            button.setAutoDefault(False)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._record)
        for keys, button in (
            ("Ctrl+Shift+O", self.open_all), ("Ctrl+Shift+Return", self.sent_all),
            ("Ctrl+Shift+Enter", self.sent_all),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        row = QHBoxLayout()
        row.setSpacing(8)
        for quiet in (self.open_all, self.sent_all):
            row.addWidget(quiet)
        row.addStretch(1)
        for way in (self.copy_button, self.sheet.sms_button, self.open_button, self.sent_button):
            row.addWidget(way)
        return row

    def _list_people(self) -> None:
        self._model.set_items([_row_of(message, self) for message in self._messages.values()])
        several = len(self._messages) > 1
        self.people_list.setVisible(several)
        for button in (self.open_all, self.sent_all):
            button.setVisible(several)
        if not self._messages:
            self.accept()
            return
        first = next(iter(self._messages))
        self.people_list.select_id(first)
        self._show_message(first)
        if not several:
            self.sheet.take_keyboard()

    def _show_message(self, person_id: int) -> None:
        self._keep_edits()
        message = self._messages.get(person_id)
        if message is None:
            return
        self._shown = person_id
        self.sheet.show_message(message, self._edited.get(person_id))
        self.sent_button.setEnabled(self.sheet.is_ready())
        ready = all(not one.filled.missing for one in self._messages.values())
        for button in (self.open_all, self.sent_all):
            button.setEnabled(ready)

    def _keep_edits(self) -> None:
        if self._shown is not None and self._shown in self._messages and self.sheet.is_ready():
            self._edited[self._shown] = self.sheet.draft()

    def _take_kind(self, kind: DraftKind) -> None:
        """Write another draft to the person who is shown."""
        person_id = self._shown
        if person_id is None:
            return
        message = self._workplace.do(partial(owed_message, self._workplace.desk, person_id, kind))
        if message is not None:
            self._forget_edits(person_id)
            self._messages[person_id] = message
            self._model.set_items([_row_of(one, self) for one in self._messages.values()])
            self._show_message(person_id)

    def _fill_gap(self, name: str, value: str) -> None:
        """Put a value into the message; what belongs to the user is kept, and missing nowhere any more."""
        person_id = self._shown
        if person_id is None:
            return
        wanting = [person_id]
        if name in _KEPT:
            desk, setting = self._workplace.desk, _KEPT[name]
            settings = replace(desk.settings, **{setting: value})  # type: ignore[arg-type]
            self._workplace.do(partial(change_settings, desk, settings))
            wanting = list(self._messages)
        for one in wanting:
            self._messages[one] = self._messages[one].answered({name: value})
        self._forget_edits(person_id)
        self._show_message(person_id)
        self.sheet.gaps.take_keyboard()

    def _forget_edits(self, person_id: int) -> None:
        self._edited.pop(person_id, None)
        self._shown = None

    def _say_copied(self) -> None:
        self._workplace.window.say(self.tr("No program took it; the text is copied."))

    def _open_everything(self) -> None:
        self._keep_edits()
        for person_id, message in self._messages.items():
            draft = self._edited.get(person_id, message.filled.draft)
            if message.address and not open_mail(message.address, draft):
                self._say_copied()

    def _record(self) -> None:
        if self._shown is not None and self.sheet.is_ready():
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
        what = self._workplace.sentences.word(f"word.draft.{message.kind}")

        def record() -> bool:
            record_sent(desk, message, self.tr("Written to them: {what}.").format(what=what))
            return True

        if self._workplace.do(record):
            del self._messages[message.person_id]


def _row_of(message: OwedMessage, dialog: WritingDialog) -> RowItem:
    answer = dialog.tr("the answer") if message.next_word_on is None else dialog.tr("no news yet, and a date")
    missing = dialog.tr("no e-mail address") if not message.address else answer
    return RowItem(message.person_id, RowView(message.name, message.name, missing))
