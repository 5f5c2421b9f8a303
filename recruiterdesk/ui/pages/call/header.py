"""The line above a call: where one stands, who is next, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.pages.call.timer import clock_face
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton, QuietButton
from recruiterdesk.ui.widgets.page import PAGE_MARGIN
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.wording import dotted


class CallHeader(QWidget):
    """Buttons are public: the page connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = ElidedLabel("", TextSize.SECOND, MUTED)
        self.next = ElidedLabel("", TextSize.SECOND, MUTED)
        self.times = ElidedLabel("", TextSize.SECOND, MUTED)
        self.times.setAccessibleName(self.tr("How long the call lasts"))
        self.times.hide()
        self.rehearse = QuietButton(self.tr("Rehearse"))
        self.rehearse.setToolTip(self.tr("Say it once before it counts; nobody is called"))
        self.rehearse.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.later = PlainButton(self.tr("Later"), "S")
        self.later.setToolTip(self.tr("Put this call off, and go on to the next person  S"))
        self.pause = PlainButton(self.tr("Pause"), "Esc")
        self.pause.setToolTip(
            self.tr("Leave the session; what you typed is kept  Esc (Shift+Del forgets the call)")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        row.setSpacing(10)
        row.addWidget(self.place)
        row.addWidget(self.times)
        row.addStretch(1)
        row.addWidget(self.next)
        row.addWidget(self.rehearse)
        row.addWidget(self.later)
        row.addWidget(self.pause)

    def of_a_call(self) -> tuple[QWidget, ...]:
        """Return what stands here only while somebody is called."""
        return (self.rehearse, self.later, self.next, self.place, self.pause)

    def show_place(self, number: int, total: int) -> None:
        """Show "2 of 5"."""
        self.place.setText(self.tr("{number} of {total}").format(number=number, total=total))

    def show_times(self, seconds: int | None, silence: int | None) -> None:
        """Show how long the call and their silence last; None is not shown."""
        parts = [] if seconds is None else [clock_face(seconds)]
        if silence is not None:
            parts.append(self.tr("silence {time}").format(time=clock_face(silence)))
        self.times.setText(dotted(*parts))
        self.times.setVisible(bool(parts))
        self.times.setToolTip(self.tr("T hides it"))

    def show_next(self, name: str, *, is_good: bool) -> None:
        """Show who comes next, and whether it is a good call; nobody where the name is empty."""
        good = self.tr("next: {name}, a good one").format(name=name)
        plain = self.tr("next: {name}").format(name=name)
        self.next.setText((good if is_good else plain) if name else "")
