"""A person's numbers with their kinds, typed as one likes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.person.words import phone_kinds
from recruiterdesk.ui.widgets.buttons import QuietButton

_KIND_WIDTH = 120


class PhoneRow(QWidget):
    """One number, its kind, and whether it is the one to call."""

    def __init__(self, entry: PhoneEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QLineEdit(wording.written_number(entry.number))
        self.number.setPlaceholderText(self.tr("+49 170 1234567, or as one dials it"))
        self.number.setAccessibleName(self.tr("Phone number"))
        self.kind = ChoiceBox[PhoneKind](phone_kinds())
        self.kind.setFixedWidth(_KIND_WIDTH)
        self.kind.setAccessibleName(self.tr("Kind of number"))
        self.kind.choose(entry.kind)
        self.preferred = QRadioButton(self.tr("call this"))
        self.preferred.setChecked(entry.preferred)
        self.remove = QuietButton("×")
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(self.tr("Remove this number"))
        self.remove.setToolTip(self.tr("Remove this number"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number, 1)
        for widget in (self.kind, self.preferred, self.remove):
            row.addWidget(widget)

    def entry(self) -> PhoneEntry | None:
        """Return what was typed; None for an empty row."""
        typed = self.number.text().strip()
        return PhoneEntry(typed, self.kind.value(), self.preferred.isChecked()) if typed else None


class PhonesField(QWidget):
    """At least one row; "call this" is offered where there are several."""

    def __init__(self, entries: Sequence[PhoneEntry] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PhoneRow] = []
        self._preferred = QButtonGroup(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.another = QuietButton(self.tr("Another number"))
        self.another.setAutoDefault(False)
        self.another.clicked.connect(self._add_empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addWidget(self.another)
        for entry in entries or (PhoneEntry(""),):
            self._add(entry)

    def entries(self) -> tuple[PhoneEntry, ...]:
        found = (row.entry() for row in self._rows)
        return tuple(entry for entry in found if entry is not None)

    def rows(self) -> tuple[PhoneRow, ...]:
        return tuple(self._rows)

    def _add_empty(self) -> None:
        self._add(PhoneEntry(""))
        self._rows[-1].number.setFocus()

    def _add(self, entry: PhoneEntry) -> None:
        row = PhoneRow(entry)
        self._rows.append(row)
        self._preferred.addButton(row.preferred)
        row.remove.clicked.connect(partial(self._remove, row))
        self._lines.addWidget(row)
        self.setFocusProxy(self._rows[0].number)
        self._offer_preference()

    def _remove(self, row: PhoneRow) -> None:
        self._rows.remove(row)
        self._preferred.removeButton(row.preferred)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self._rows:
            self._add(PhoneEntry(""))
        self.setFocusProxy(self._rows[0].number)
        self._offer_preference()

    def _offer_preference(self) -> None:
        for row in self._rows:
            row.preferred.setVisible(len(self._rows) > 1)
