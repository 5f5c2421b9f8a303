"""The two columns of a call: who it is at the left, what is said and done at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.pages.call.fitted_scroll import LOWEST, FittedScroll
from recruiterdesk.ui.widgets.page import PAGE_MARGIN
from recruiterdesk.ui.widgets.tab_order import follow, tab_stops

_GAP = 13
_BELOW = 18
_COLUMN_GAP = 17
_SHARES = (465, 535)
_LOW = 600


def lay_out_now(widget: QWidget) -> None:
    """Lay out a widget and all that it stands in at once, so that nothing is painted half-way."""
    inner: QWidget | None = widget
    while inner is not None:
        layout = inner.layout()
        if layout is not None:
            layout.activate()
        inner = inner.parentWidget()


class CallGround(QWidget):
    """Both columns scroll by themselves; what stands at the foot of the right one is always in sight.

    Where the window is too low for the foot, what its last card holds scrolls, once the column above it has
    become as low as it can.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = FittedScroll(_GAP), FittedScroll(_GAP)
        self._at_foot: Sequence[QWidget] = ()
        self._cards: Sequence[QWidget] = ()
        self._stops: list[QWidget] = []
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.setInterval(0)
        self._ordering.timeout.connect(self._order_tabs)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(_GAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, _BELOW)
        row.setSpacing(_COLUMN_GAP)
        for scroll, share in zip((self.left, self.right), _SHARES, strict=True):
            stacked = QVBoxLayout()
            stacked.setSpacing(_GAP)
            stacked.addWidget(scroll, 1000)
            if scroll is self.right:
                stacked.addLayout(self.foot)
            stacked.addStretch(1)
            row.addLayout(stacked, share)

    def place(self, left: Sequence[QWidget], right: Sequence[QWidget], foot: Sequence[QWidget]) -> None:
        """Put cards below each other in the columns, and what is always in sight at the foot."""
        self._at_foot = tuple(foot)
        self._cards = (*left, *right, *foot)
        for column, cards in ((self.left.body, left), (self.right.body, right), (self.foot, foot)):
            for card in cards:
                column.addWidget(card)
        for scroll in (self.left, self.right):
            scroll.body.addStretch(1)

    def order_tabs(self) -> None:
        """Let Tab go down the columns, soon: outcomes, and what they ask for, are built again and again."""
        self._ordering.start()

    def _order_tabs(self) -> None:
        stops = tab_stops(self._cards)
        if stops != self._stops:
            self._stops = stops
            follow(stops)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._give_room()
        return super().event(event)

    def is_low(self) -> bool:
        """Tell whether there is room for little more than what presses now."""
        return self.height() < _LOW

    def _give_room(self) -> None:
        """Let the parts of the last card be as high as there is room beside all that stays as it is."""
        parts = self._at_foot[-1].findChild(FittedScroll) if self._at_foot else None
        if parts is None:
            return
        room = self.room_above_foot()
        parts.keep_whole_up_to(room - LOWEST + parts.sizeHint().height())
        self.left.know_room(self.height() - _BELOW)
        self.right.know_room(room)

    def room_above_foot(self) -> int:
        """Return how high the right column can be without a bar."""
        taken = sum(
            height_of(card, self.right.width()) + _GAP for card in self._at_foot if not card.isHidden()
        )
        return self.height() - _BELOW - taken

    def keep_in_sight(self, widget: QWidget) -> None:
        """Scroll the right column to a widget that is shown, once it has its new height."""
        lay_out_now(widget)
        QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        content, bar = self.right.widget(), self.right.verticalScrollBar()
        if widget.isVisible() and content is not None and content.isAncestorOf(widget):
            self.right.ensureWidgetVisible(widget, 0, 12)
            # What is higher than the column begins at its top.
            bar.setValue(min(bar.value(), widget.mapTo(content, QPoint()).y()))


def height_of(card: QWidget, width: int) -> int:
    return card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
