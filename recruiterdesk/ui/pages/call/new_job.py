"""Asks about a new job: where, as what, and since when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import muted_text

_FIELD_WIDTH = 172


class NewJobFields(QWidget):
    """Side by side, or below each other where there is little room; nothing has to be filled in.

    Signals:
        changed: something else stands in a field.
    """

    changed = Signal()

    def __init__(self, where: str, job_title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = _field(where, self.tr("Where?"), self.tr("Where they work now"))
        self.job_title = _field(job_title, self.tr("As what?"), self.tr("Their new job"))
        self._row = FlowLayout(parent=self)
        self._since: DateField | None = None
        self._said: dt.date | None = None
        for field in (self.where, self.job_title):
            field.textChanged.connect(self.changed)
            self._row.addWidget(field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def ask_since(self, said: dt.date | None, proposed: dt.date) -> None:
        """Ask since when, too; what is only proposed counts once it is changed."""
        self._said = said
        self._since = DateField()
        self._since.setAccessibleName(self.tr("Since when"))
        shown = said or proposed
        self._since.setDate(QDate(shown.year, shown.month, shown.day))
        self._since.userDateChanged.connect(self._take_since)
        word = muted_text(self.tr("since"))
        day = QWidget()
        line = QHBoxLayout(day)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(word)
        line.addWidget(self._since)
        self._row.addWidget(day)

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in their order."""
        return (self.where, self.job_title, *((self._since,) if self._since is not None else ()))

    def since(self) -> dt.date | None:
        """Return the day since when they have it, None where it was not said."""
        return self._said

    def _take_since(self, day: QDate) -> None:
        self._said = dt.date(day.year(), day.month(), day.day())
        self.changed.emit()


def _field(text: str, placeholder: str, name: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(name)
    field.setFixedWidth(_FIELD_WIDTH)
    return field
