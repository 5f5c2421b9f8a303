"""A letter of an introduction before it goes out: its words, and the ways to send it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.blurb_leaks import Leak
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.ui.pages.calls_drafts import OwedMessage
from recruiterdesk.ui.pages.introductions.blurb_field import FindLeaks, leaks_words
from recruiterdesk.ui.pages.mail_sheet import MailSheet
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.workplace import Workplace

BODY_HEIGHT = 290
# What is asked for once and kept: it is missing in every mail.
_KEPT = {"me": "my_name", "my_phone": "my_phone"}


def nothing_found(_text: str) -> tuple[Leak, ...]:
    """Find nothing: the letter may name everybody."""
    return ()


class LetterView(QWidget):
    """What is missing is asked on the spot; the mail program opens with the words, or they are copied.

    Where it is guarded nothing goes out that gives somebody away: what was found is said below the words.

    Signals:
        changed: another letter, or its words are others.
    """

    changed = Signal()

    def __init__(
        self, workplace: Workplace, height: int = BODY_HEIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._message: OwedMessage | None = None
        self.sheet = MailSheet(workplace.sentences)
        self.sheet.kind.hide()
        self.sheet.body.wish_height(height)
        self.sheet.gap_filled.connect(self._fill_gap)
        self.sheet.not_opened.connect(self._say_copied)
        self._find_leaks: FindLeaks = nothing_found
        self._warning = Notice("", Tone.AMBER)
        self.sheet.body.textChanged.connect(self.look_again)
        self.sheet.subject.textChanged.connect(self.look_again)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.sheet.open_button)
        row.addWidget(self.sheet.copy_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self._warning)
        layout.addLayout(row)

    def message(self) -> OwedMessage | None:
        return self._message

    def guard(self, find_leaks: FindLeaks) -> None:
        """Let nothing go out in which this finds what gives somebody away."""
        self._find_leaks = find_leaks

    def warning(self) -> str:
        return self._warning.text()

    def show_letter(self, message: OwedMessage) -> None:
        """Show a letter."""
        self._message = message
        self.sheet.show_message(message)
        self.look_again()

    def is_edited(self) -> bool:
        """Tell whether the user gave the letter words of their own."""
        return self._message is not None and self.sheet.draft() != self._message.filled.draft

    def put_in(self, message: OwedMessage, before: str, now: str) -> bool:
        """Show a letter in which only one passage is another, and keep what the user typed around it.

        Returns whether that was possible: not where the passage itself was typed over.
        """
        draft = self.sheet.draft()
        if draft.body.count(before) != 1 or message.filled.missing:
            return False
        self._message = message
        self.sheet.show_message(message, replace(draft, body=draft.body.replace(before, now)))
        self.look_again()
        return True

    def text(self) -> str:
        """Return the subject and the words as they stand there."""
        draft = self.sheet.draft()
        return f"{draft.subject}\n{draft.body}"

    def is_ready(self) -> bool:
        return self.sheet.is_ready() and not self.warning()

    def allow_sending(self, *, wanted: bool) -> None:
        """Let the words go out, where nothing is missing in them."""
        ready = wanted and self.is_ready()
        self.sheet.copy_button.setEnabled(ready)
        self.sheet.open_button.setEnabled(ready and self._message is not None and bool(self._message.address))

    def look_again(self) -> None:
        """Look anew for what gives somebody away."""
        self._warning.show_text(leaks_words(self._find_leaks(self.text())))
        self.changed.emit()

    def _fill_gap(self, name: str, value: str) -> None:
        if self._message is None:
            return
        if name in _KEPT:
            desk = self._workplace.desk
            settings = replace(desk.settings, **{_KEPT[name]: value})  # type: ignore[arg-type]
            self._workplace.do(lambda: change_settings(desk, settings))
        self.show_letter(self._message.answered({name: value}))
        self.sheet.gaps.take_keyboard()

    def _say_copied(self) -> None:
        self._workplace.window.say(self.tr("No program took it; the text is copied."))
