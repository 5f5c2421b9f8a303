"""The sentences of a guide that felt wrong in a rehearsal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain.records import SentenceMark
from recruiterdesk.domain.text_sources import GuideSource
from recruiterdesk.ui.pages.texts.forms import Source
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text


class FeltWrong(Notice):
    """Each stays until it is worded anew, or said to be good.

    Signals:
        settled: the id of the mark.
    """

    settled = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._lines: list[QWidget] = []

    def show_marks(self, marks: Sequence[SentenceMark], source: Source) -> None:
        """Show the marks whose sentence still stands in the text."""
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        still = [mark for mark in marks if mark.words in _sentences(source)]
        self._lines = [self._line(mark) for mark in still]
        for line in self._lines:
            self.add(line)
        self.show_text(self.tr("This felt wrong when you rehearsed it:") if still else "")

    def _line(self, mark: SentenceMark) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text(mark.words), 1)
        done = QuietButton(self.tr("It is good"))
        done.setAccessibleName(self.tr("It is good: {words}").format(words=mark.words))
        done.clicked.connect(partial(self._settle, mark.id))
        row.addWidget(done)
        return ground

    def _settle(self, mark_id: int, _checked: object = None) -> None:
        self.settled.emit(mark_id)


def _sentences(source: Source) -> frozenset[str]:
    if not isinstance(source, GuideSource):
        return frozenset()
    return frozenset(
        words for step in source.steps for words in (step.sentence.formal, step.sentence.informal)
    )
