"""To what a candidate agrees: to whom they may be mentioned, and until when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.words import ScopeKind
from recruiterdesk.operations.introduction_asking import CandidateAgreed
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form


class ScopeChoice(QWidget):
    """No scope and no way is chosen beforehand; the day is six months ahead until it is changed.

    Signals:
        changed: another scope was chosen.
    """

    changed = Signal()

    def __init__(
        self, today: dt.date, months: int, contact: str, company: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        choices = [(str(ScopeKind.THIS_CONTACT), self.tr("{contact} only").format(contact=contact))]
        if company:
            choices.append(
                (str(ScopeKind.THIS_COMPANY), self.tr("anyone at {company}").format(company=company))
            )
        choices.append((str(ScopeKind.ANYONE), self.tr("anyone suitable")))
        self.scope = ChoiceRow(choices)
        self.scope.chosen.connect(self._tell)
        self.until = DateField()
        ends = months_after(today, months)
        self.until.setMinimumDate(QDate(today.year, today.month, today.day).addDays(1))
        self.until.setDate(QDate(ends.year, ends.month, ends.day))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("in their own words, as proof"))
        ways = (self.tr("on the phone"), self.tr("by mail"), self.tr("in person"))
        self.way = ChoiceRow([(way, way) for way in ways])
        form = Form()
        form.add_field(self.tr("Mention them to"), self.scope)
        form.add_field(self.tr("&Until"), self.until)
        form.add_field(self.tr("&Words"), self.words)
        form.add_field(self.tr("Said"), self.way)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self.setFocusProxy(self.scope)

    def is_complete(self) -> bool:
        """Tell whether it was said to whom they may be mentioned."""
        return bool(self.scope.value())

    def agreed(self) -> CandidateAgreed:
        """Return what was agreed to, as it stands in the fields."""
        return CandidateAgreed(
            ScopeKind(self.scope.value()), self.words.text().strip(), self.way.value(), day_of(self.until)
        )

    def _tell(self, _value: str) -> None:
        self.changed.emit()
