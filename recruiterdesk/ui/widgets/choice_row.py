"""A few choices side by side; the chosen one is marked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from recruiterdesk.ui.widgets.buttons import ChoiceButton


class ChoiceRow(QWidget):
    """Each button stands for a value; Left and Right go through them.

    Signals:
        chosen: the value that the user chose.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, ChoiceButton] = {}
        self._together = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for value, words in choices:
            button = ChoiceButton(words)
            button.clicked.connect(partial(self._choose, value))
            self._together.addButton(button)
            button.setAutoExclusive(True)
            self.buttons[value] = button
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def choose(self, value: str) -> None:
        """Mark a value, without a signal; one that is none of them marks nothing else."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def forget(self) -> None:
        """Mark nothing."""
        self._together.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._together.setExclusive(True)

    def value(self) -> str:
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def _choose(self, value: str, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.chosen.emit(value)
