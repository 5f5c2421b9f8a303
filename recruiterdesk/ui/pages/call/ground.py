"""The two columns of a call: who it is at the left, what is said and done at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from recruiterdesk.ui.widgets.page import PAGE_MARGIN

_GAP = 13
_COLUMN_GAP = 17
_SHARES = (465, 535)
_LOWEST = 96


class FittedScroll(QScrollArea):
    """As tall as what it holds, where there is room; it scrolls where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(_GAP)
        self._content.setAutoFillBackground(False)
        self._content.installEventFilter(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(self._content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(320, max(self.maximumHeight(), _LOWEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), _LOWEST)

    def _fit(self) -> None:
        width = self.viewport().width()
        height = self.body.heightForWidth(width) if self.body.hasHeightForWidth() else -1
        wanted = height if height > 0 else self._content.sizeHint().height()
        if wanted != self.maximumHeight():
            self.setMaximumHeight(max(wanted, 1))
            self.updateGeometry()


def lay_out_now(widget: QWidget) -> None:
    """Lay out a widget and all that it stands in at once, so that nothing is painted half-way."""
    inner: QWidget | None = widget
    while inner is not None:
        layout = inner.layout()
        if layout is not None:
            layout.activate()
        inner = inner.parentWidget()


class CallGround(QWidget):
    """Both columns scroll by themselves; what stands at the foot of the right one is always in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = FittedScroll(), FittedScroll()
        self.foot = QVBoxLayout()
        self.foot.setSpacing(_GAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 18)
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
        for column, cards in ((self.left.body, left), (self.right.body, right), (self.foot, foot)):
            for card in cards:
                column.addWidget(card)

    def keep_in_sight(self, widget: QWidget) -> None:
        """Scroll the right column to a widget, once it has its new height."""
        lay_out_now(widget)
        QTimer.singleShot(0, widget, lambda: self.right.ensureWidgetVisible(widget, 0, 12))
