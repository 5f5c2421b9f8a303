"""The line above a call: where one stands, who is next, and the two ways out."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.page import PAGE_MARGIN
from recruiterdesk.ui.widgets.text import ElidedLabel


class CallHeader(QWidget):
    """Buttons are public: the page connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = ElidedLabel("", TextSize.SECOND, MUTED)
        self.next = ElidedLabel("", TextSize.SECOND, MUTED)
        self.later = PlainButton(self.tr("Later"), "S")
        self.later.setToolTip(self.tr("Put this call off, and go on to the next person  S"))
        self.pause = PlainButton(self.tr("Pause"), "Esc")
        self.pause.setToolTip(self.tr("Leave the session; what you typed is kept  Esc"))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        row.setSpacing(10)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.next)
        row.addWidget(self.later)
        row.addWidget(self.pause)

    def show_place(self, number: int, total: int) -> None:
        """Show "2 of 5"."""
        self.place.setText(self.tr("{number} of {total}").format(number=number, total=total))

    def show_next(self, name: str, *, is_good: bool) -> None:
        """Show who comes next, and whether it is a good call; nobody where the name is empty."""
        good = self.tr("next: {name}, a good one").format(name=name)
        plain = self.tr("next: {name}").format(name=name)
        self.next.setText((good if is_good else plain) if name else "")
