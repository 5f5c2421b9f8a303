"""A box to choose one of several values, each with its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from recruiterdesk.ui.widgets.wheel import leave_wheel_to_page

T = TypeVar("T")
_SHORTEST = 12


class ChoiceBox(QComboBox, Generic[T]):
    """Each entry stands for a value; the first is chosen at the beginning."""

    def __init__(self, choices: Sequence[tuple[T, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _words in choices]
        self.addItems([words for _value, words in choices])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        leave_wheel_to_page(self)

    def offer(self, choices: Sequence[tuple[T, str]]) -> None:
        """Offer other values; the chosen one stays chosen where it is among them."""
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _words in choices]
        self.addItems([words for _value, words in choices])
        self.choose(chosen)
        self.blockSignals(False)

    def value(self) -> T:
        return self._values[self.currentIndex()]

    def choose(self, value: T) -> None:
        """Choose a value; one that is not among the entries changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
