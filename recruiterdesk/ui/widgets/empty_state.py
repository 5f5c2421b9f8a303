"""What a page shows when there is nothing: what to do next, with one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from recruiterdesk.ui.widgets.text import Text, muted_text


class EmptyState(QWidget):
    """A line, an explanation, and the one thing to do (none where `action` is "")."""

    chosen = Signal()

    def __init__(
        self,
        title: str,
        explanation: str,
        action: str = "",
        key_hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 48, 24, 48)
        layout.setSpacing(8)
        for label in (Text(title, TextSize.LARGE), muted_text(explanation, TextSize.BODY)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        if action:
            button = PrimaryButton(action, key_hint)
            button.clicked.connect(self.chosen)
            layout.addSpacing(8)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
