"""A person without a number: add one on the spot, or write instead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton, QuietButton
from recruiterdesk.ui.widgets.text import Text
from recruiterdesk.ui.widgets.text_keys import KeysAreText


class MissingNumber(QWidget):
    """Stands where the number would.

    Signals:
        number_added: the number as typed.
        mail_wanted: they are to be written to instead.
    """

    number_added = Signal(str)
    mail_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Number, as +49 171 2345678"))
        self.field.setAccessibleName(self.tr("Add a number"))
        self.field.returnPressed.connect(self._add)
        KeysAreText(self).watch(self.field)
        self.add_button = PlainButton(self.tr("Add"))
        self.add_button.clicked.connect(self._add)
        self.mail_button = QuietButton(self.tr("Mail"), "W")
        self.mail_button.setToolTip(self.tr("Write to them instead  W"))
        self.mail_button.clicked.connect(self.mail_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for button in (self.add_button, self.mail_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Needs a number"), TextSize.HEADING))
        column.addLayout(row)

    def _add(self) -> None:
        if self.field.text().strip():
            self.number_added.emit(self.field.text().strip())
