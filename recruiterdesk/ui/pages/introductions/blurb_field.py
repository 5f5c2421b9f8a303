"""A text about somebody without naming them: what would give them away is marked while one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.blurb_leaks import Leak, LeakKind
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.notice import Notice

FindLeaks = Callable[[str], tuple[Leak, ...]]


class GivenAway(QSyntaxHighlighter):
    """Underlines the words by which somebody could be known."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._words: tuple[str, ...] = ()

    def mark(self, leaks: tuple[Leak, ...]) -> None:
        """Mark these words wherever they stand."""
        words = tuple(leak.words.casefold() for leak in leaks)
        if words != self._words:
            self._words = words
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        mark, theme = QTextCharFormat(), current_theme()
        mark.setForeground(theme.colour("amber"))
        mark.setBackground(theme.colour("amber_soft"))
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.setUnderlineColor(theme.colour("amber"))
        folded = text.casefold()
        for word in self._words:
            start = folded.find(word)
            while word and start >= 0:
                self.setFormat(start, len(word), mark)
                start = folded.find(word, start + len(word))


class NamelessText(QWidget):
    """A field in which nothing may stand that gives the candidate away.

    Signals:
        changed: the text, or what is found in it, is another.
    """

    changed = Signal()

    def __init__(self, find_leaks: FindLeaks, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find_leaks = find_leaks
        self._leaks: tuple[Leak, ...] = ()
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(height)
        self._marks = GivenAway(self.field.document())
        self._warning = Notice("", Tone.AMBER)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self._warning)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._look)

    def text(self) -> str:
        return self.field.toPlainText().strip()

    def warning(self) -> str:
        return self._warning.text()

    def gives_away(self) -> bool:
        """Tell whether something in it gives the candidate away."""
        return bool(self._leaks)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.field.setPlainText(text)

    def _look(self) -> None:
        leaks = self._find_leaks(self.field.toPlainText())
        if leaks != self._leaks:
            self._leaks = leaks
            self._marks.mark(leaks)
            self._warning.show_text(leaks_words(leaks))
        self.changed.emit()


def leaks_words(leaks: tuple[Leak, ...]) -> str:
    """Say what gives the candidate away: "Take out the name “Nora” and the employer “Tailspin”: ..."."""
    if not leaks:
        return ""
    shown: dict[tuple[LeakKind, str], str] = {}
    for leak in sorted(leaks, key=lambda one: -len(one.words)):
        folded = leak.words.casefold()
        if not any(kind is leak.kind and folded in longer for kind, longer in shown):
            shown[leak.kind, folded] = f"{_kind_words(leak.kind)} “{leak.words}”"
    said = QCoreApplication.translate(
        "introductions", "Take out {leaks}: nobody is named before both have said yes."
    )
    return said.format(leaks=wording.listed(tuple(shown.values())))


def _kind_words(kind: LeakKind) -> str:
    return {
        LeakKind.NAME: QCoreApplication.translate("introductions", "the name"),
        LeakKind.EMPLOYER: QCoreApplication.translate("introductions", "the employer"),
        LeakKind.CLIENT: QCoreApplication.translate("introductions", "the client"),
        LeakKind.LINK: QCoreApplication.translate("introductions", "the link"),
        LeakKind.PHONE: QCoreApplication.translate("introductions", "the number"),
        LeakKind.EMAIL: QCoreApplication.translate("introductions", "the address"),
    }[kind]
