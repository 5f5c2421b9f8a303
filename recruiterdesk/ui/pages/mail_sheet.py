"""One mail or short text before it goes out: which one, what it lacks, its words, and the ways to send it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.drafts import SHORT_TEXTS, Draft, DraftKind, mailto_url, sms_url
from recruiterdesk.messages import Sentences
from recruiterdesk.ui import wording
from recruiterdesk.ui.opening import open_link
from recruiterdesk.ui.pages.calls_drafts import OwedMessage
from recruiterdesk.ui.pages.mail_gaps import GapQuestions
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.pick_button import PickButton
from recruiterdesk.ui.widgets.text import ElidedLabel

_LEAST_HEIGHT = 96


def open_mail(address: str, draft: Draft) -> bool:
    """Open a draft in the mail program; one that is too long for a link is copied instead.

    Returns whether it was opened.
    """
    url = mailto_url(address, draft)
    if url is not None and open_link(url):
        return True
    copy_draft(draft)
    return False


def copy_draft(draft: Draft) -> None:
    QGuiApplication.clipboard().setText("\n\n".join(part for part in (draft.subject, draft.body) if part))


class MailWords(QPlainTextEdit):
    """The text of a mail: as high as is wished, and less where the screen has less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wished_height = super().sizeHint().height()

    def wish_height(self, height: int) -> None:
        self._wished_height = height
        self.setMinimumHeight(min(height, _LEAST_HEIGHT))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wished_height)


class MailSheet(QWidget):
    """The words can be changed once nothing is missing in them; until then the sheet asks.

    Signals:
        kind_wanted: another draft was picked.
        gap_filled: the placeholder's name, and its value.
        not_opened: no program took the draft; it was copied.
    """

    kind_wanted = Signal(object)
    gap_filled = Signal(str, str)
    not_opened = Signal()

    def __init__(self, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._message: OwedMessage | None = None
        self._to = ElidedLabel("", TextSize.HEADING)
        self.kind = PickButton()
        self.kind.setToolTip(self.tr("Choose another text"))
        self.kind.setAccessibleName(self.tr("Which text"))
        self.kind.picked.connect(self._pick)
        self.gaps = GapQuestions()
        self.gaps.answered.connect(self.gap_filled)
        self.subject = QLineEdit()
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = MailWords()
        self.body.setAccessibleName(self.tr("Text"))
        self.body.setTabChangesFocus(True)
        self.open_button = PlainButton(self.tr("Open in the mail program"))
        self.sms_button = PlainButton(self.tr("Open as a text message"))
        self.copy_button = PlainButton(self.tr("Copy"))
        for button, do in (
            (self.open_button, self.open), (self.sms_button, self.open_sms), (self.copy_button, self.copy),
        ):  # fmt: skip
            button.clicked.connect(do)
            button.setAutoDefault(False)
        self._lay_out()

    def show_message(self, message: OwedMessage, edited: Draft | None = None) -> None:
        """Show a message; in the words that the user gave it, where nothing is missing."""
        self._message = message
        filled = message.filled
        draft = edited if edited is not None and not filled.missing else filled.draft
        to = self.tr("To {name}").format(name=wording.dotted(message.name, message.address))
        self._to.setText(to)
        words = [self._words(kind) for kind in message.kinds]
        self.kind.show_choices(words[0], words, 0)
        self.kind.setAccessibleDescription(words[0])
        self.gaps.ask_for(filled.missing)
        self.subject.setText(draft.subject)
        self.body.setPlainText(draft.body)
        self._show_ways(message)

    def take_keyboard(self) -> None:
        """Put the cursor where something is missing, else into the words."""
        self.body.setFocus()
        self.body.moveCursor(QTextCursor.MoveOperation.Start)
        self.gaps.take_keyboard()

    def is_ready(self) -> bool:
        """Tell whether nothing is missing in the words."""
        return self._message is not None and not self._message.filled.missing

    def draft(self) -> Draft:
        """Return the words as they stand there."""
        return Draft(self.subject.text(), self.body.toPlainText())

    def open(self) -> None:
        """Open the mail program with the words."""
        if self._message is not None and self.is_ready():
            self._tell_if_not(open_mail(self._message.address, self.draft()))

    def open_sms(self) -> None:
        """Open the program for text messages with the words."""
        if self._message is not None and self.is_ready() and self._message.number:
            url = sms_url(self._message.number, self.draft())
            took = open_link(url)
            if not took:
                self.copy()
            self._tell_if_not(took)

    def copy(self) -> None:
        if self.is_ready():
            copy_draft(self.draft())

    def _tell_if_not(self, took: bool) -> None:  # noqa: FBT001 - what the program answered
        if not took:
            self.not_opened.emit()

    def _show_ways(self, message: OwedMessage) -> None:
        ready, short = self.is_ready(), message.kind in SHORT_TEXTS
        for field in (self.subject, self.body):
            field.setReadOnly(not ready)
        self.subject.setVisible(not short)
        self.open_button.setVisible(not short)
        self.open_button.setEnabled(ready and bool(message.address))
        lacks = self.tr("There is no e-mail address; copy the text instead.")
        self.open_button.setToolTip("" if message.address else lacks)
        self.sms_button.setVisible(short and bool(message.number))
        self.sms_button.setEnabled(ready)
        self.copy_button.setEnabled(ready)

    def _words(self, kind: DraftKind) -> str:
        words = self._sentences.word(f"word.draft.{kind}")
        return words[:1].upper() + words[1:]

    def _pick(self, place: int) -> None:
        if self._message is not None and place:
            self.kind_wanted.emit(self._message.kinds[place])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._to, 1)
        head.addWidget(self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (self.gaps, self.subject):
            column.addWidget(widget)
        column.addWidget(self.body, 1)
