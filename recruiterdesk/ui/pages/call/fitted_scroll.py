"""A part of a page that scrolls only where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

LOWEST = 96
_BAR, _NO_BAR = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class FittedScroll(QScrollArea):
    """As tall as what it holds, where there is room; it scrolls where there is not."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = LOWEST
        self._whole_up_to = self._room = 0
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(spacing)
        self._content.installEventFilter(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(self._content)
        # The area fills what it is given with its own ground; a card has another one.
        self._content.setAutoFillBackground(False)

    def keep_whole_up_to(self, height: int) -> None:
        """Give up no height as long as it is at most so high; above that, be no higher."""
        if height != self._whole_up_to:
            self._whole_up_to = height
            self._fit()
            self._take_height()

    def know_room(self, height: int) -> None:
        """Know how high it may be: what is lower has no bar."""
        if height != self._room:
            self._room = height
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(320, max(self.maximumHeight(), LOWEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), LOWEST)

    def _fit(self) -> None:
        wanted = self._height_in(self.width())
        is_whole = wanted <= max(self._whole_up_to, self._room)
        # A bar that is there for a moment takes width, which may take height, which would keep the bar.
        self.setVerticalScrollBarPolicy(_NO_BAR if is_whole else _BAR)
        if not is_whole:
            bar = self.verticalScrollBar().sizeHint().width()
            wanted = max(wanted, self._height_in(self.width() - bar))
        if wanted != self._wanted:
            self._wanted = wanted
            self._take_height()

    def _height_in(self, width: int) -> int:
        height = self.body.heightForWidth(width) if self.body.hasHeightForWidth() else -1
        return height if height > 0 else self._content.sizeHint().height()

    def _take_height(self) -> None:
        wanted = max(self._wanted, 1)
        least = min(wanted, max(self._whole_up_to, LOWEST)) if self._whole_up_to else 0
        if (least, wanted) != (self.minimumHeight(), self.maximumHeight()):
            self.setMinimumHeight(least)
            self.setMaximumHeight(wanted)
            self.updateGeometry()
