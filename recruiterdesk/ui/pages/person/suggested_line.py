"""One person who is suggested: who they are, why, what to mind, and the button that introduces."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.suggestions import Suggestion
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.text import ElidedLabel, Text, muted_text


class SuggestionLine(QWidget):
    """The name opens their page.

    Signals:
        opened: the person's id.
        introduced: likewise.
    """

    opened = Signal(int)
    introduced = Signal(int)

    def __init__(
        self, one: Suggestion, sentences: Sentences, asks: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.suggestion = one
        self.name = LinkButton(one.name, TextSize.HEADING)
        self.name.stand_out()
        self.name.setToolTip(self.tr("Open their page"))
        self.name.clicked.connect(self._open)
        self.introduce = QuietButton(self.tr("Introduce"))
        self.introduce.setAccessibleName(self.tr("Introduce {name}").format(name=one.name))
        self.introduce.setToolTip(self.tr("Begin an introduction between the two"))
        self.introduce.clicked.connect(self._introduce)
        said = [sentences.render(f"reason.{each.key}", each.values) for each in one.reasons]
        cautions = [sentences.render(f"reason.{each.key}", each.values) for each in one.cautions]
        self.reasons = Text(", ".join(said), TextSize.SECOND)
        self.cautions = muted_text("; ".join(cautions))
        self.cautions.setVisible(bool(cautions))
        work = wording.dotted(one.title, one.company, asks)
        self._lay_out(ElidedLabel(work, TextSize.SECOND, MUTED), one.name)

    def words(self) -> str:
        """Return everything that is said of them, as a screen reader tells it."""
        return self.accessibleName()

    def _lay_out(self, work: ElidedLabel, name: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.introduce)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 2, 0, 6)
        lines.setSpacing(2)
        lines.addLayout(head)
        for text in (work, self.reasons, self.cautions):
            text.setVisible(bool(text.text()))
            lines.addWidget(text)
        parts = (name, work.text(), self.reasons.text(), self.cautions.text())
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _open(self) -> None:
        self.opened.emit(self.suggestion.person_id)

    def _introduce(self) -> None:
        self.introduced.emit(self.suggestion.person_id)
