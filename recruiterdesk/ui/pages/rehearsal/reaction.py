"""What they do, in a rehearsal: it comes up by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain.salutation import Language
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text

_THEY = {Language.EN: "They {label}.", Language.DE: "Die andere Seite {label}."}


class ReactionNotice(Notice):
    """First one answers, then one may look.

    Signals:
        answer_wanted: show what to answer.
    """

    answer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.look = PlainButton(self.tr("Show what to answer"), "↵")
        self.look.clicked.connect(self.answer_wanted)
        row = QHBoxLayout()
        row.addWidget(Text(self.tr("Answer first, then look.")), 1)
        row.addWidget(self.look)
        self.add(row)

    def show_reaction(self, label: str, language: Language) -> None:
        """Say what they do, as the guide has it in its language; "" hides it."""
        said = _THEY[language].format(label=label) if label else ""
        self.show_text(said)
