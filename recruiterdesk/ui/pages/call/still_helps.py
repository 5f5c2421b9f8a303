"""After some rounds of help: does it still help? Three answers, none chosen beforehand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from recruiterdesk.domain.help_offers import StillHelps
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import muted_text


class StillHelpsRow(QWidget):
    """Hidden but in every third round of a search that goes on.

    Signals:
        changed: an answer was pressed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("You have helped for three rounds. Does it still help?")
        self.buttons = {
            StillHelps.YES: ChoiceButton(self.tr("It helps")),
            StillHelps.OTHERWISE: ChoiceButton(self.tr("Something else would")),
            StillHelps.ENOUGH: ChoiceButton(self.tr("Enough for now")),
        }
        self.buttons[StillHelps.ENOUGH].setToolTip(self.tr("The help that is open ends; the next call stays"))
        self._group = QButtonGroup(self)
        row = FlowLayout(6, 6)
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"{question} {button.text()}")
            button.clicked.connect(self._note_press)
            self._group.addButton(button)
            button.setAutoExclusive(True)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(muted_text(question))
        column.addLayout(row)
        self.hide()

    def answer(self) -> StillHelps | None:
        """Return what they said; None where it was not asked."""
        return next((given for given, button in self.buttons.items() if button.isChecked()), None)

    def show_answer(self, given: StillHelps | None) -> None:
        """Show an answer that was given before, or none."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each is given)
        self._group.setExclusive(True)

    def _note_press(self, _checked: object = None) -> None:
        self.changed.emit()
