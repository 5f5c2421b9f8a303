"""Fields under each other, each with its label at the left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
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
        # With wrapped lines Qt lays the last row a pixel lower than the height that it asked for.
        self._rows.setContentsMargins(0, 0, 0, 1)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def add_field(self, label: str, field: QWidget) -> None:
        """Add a row."""
        name = _FieldName(label)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setMinimumHeight(BUTTON_HEIGHT)
        name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        name.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        self._rows.addRow(name, field)

    def add_line(self, content: QWidget) -> None:
        """Add a widget in the fields' column, as a check box that names itself."""
        self._rows.addRow("", content)

    def add_whole_line(self, content: QWidget) -> None:
        """Add a widget over the whole width, where its words need it."""
        self._rows.addRow(content)

    def add_remark(self, text: str) -> None:
        """Add a muted explanation in the fields' column."""
        self._rows.addRow("", _Remark(text))

    def add_whole_remark(self, text: str) -> None:
        """Add a muted explanation over the whole width."""
        self._rows.addRow(_Remark(text))


class _FieldName(QLabel):
    """Its key also goes to a field that takes the focus by one of its parts; QLabel itself passes it by."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut and self.buddy().focusPolicy() == Qt.FocusPolicy.NoFocus:
            self.buddy().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().event(event)


class _Remark(Text):
    """Takes the width that there is, and from the form no more height than its lines need.

    A form lays itself out by the hint before it asks what the width needs, and keeps the greater of both.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text, TextSize.SECOND, MUTED)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), QFontMetrics(self.font()).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), QFontMetrics(self.font()).height())
