"""Fields under each other, each with its label at the left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT
from recruiterdesk.ui.widgets.text import Text


class Form(QWidget):
    """A label names its field for screen readers; "&Name" makes Alt+N go to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def add_field(self, label: str, field: QWidget) -> None:
        """Add a row."""
        name = QLabel(label)
        name.setMinimumHeight(BUTTON_HEIGHT)
        name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        name.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        self._rows.addRow(name, field)

    def add_line(self, content: QWidget) -> None:
        """Add a widget in the fields' column, as a check box that names itself."""
        self._rows.addRow("", content)

    def add_remark(self, text: str) -> None:
        """Add a muted explanation in the fields' column."""
        remark = Text(text, TextSize.SECOND, MUTED)
        policy = remark.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        remark.setSizePolicy(policy)
        self._rows.addRow("", remark)
