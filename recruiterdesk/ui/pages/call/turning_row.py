"""Two parts side by side, or below each other where there is no room; nothing is cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class TurningRow(QWidget):
    """The first part takes the room that the second leaves."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addWidget(first, 1)
        self._box.addWidget(second, 0, Qt.AlignmentFlag.AlignVCenter)
        self._keep_room(self._box.direction())

    def minimumSizeHint(self) -> QSize:
        hints = [part.minimumSizeHint() for part in self._parts]
        return QSize(max(hint.width() for hint in hints), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        wanted = sum(part.minimumSizeHint().width() for part in self._parts) + self._box.spacing()
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        direction = beside if self.width() >= wanted else below
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._keep_room(direction)
            self.updateGeometry()

    def _keep_room(self, direction: QBoxLayout.Direction) -> None:
        """Let the first part keep its room beside the second while it is hidden, but none above it."""
        policy = self._parts[0].sizePolicy()
        policy.setRetainSizeWhenHidden(direction is QBoxLayout.Direction.LeftToRight)
        self._parts[0].setSizePolicy(policy)
