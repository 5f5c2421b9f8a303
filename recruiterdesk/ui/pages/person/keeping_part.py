"""What the privacy card says of how long somebody's data is kept, on what, and of their erasure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.words import LawfulBasis
from recruiterdesk.storage.queries.keeping import PersonPrivacy
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.review.words import basis_words, erased_words, why_words
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text


def tr(text: str) -> str:
    return QCoreApplication.translate("person", text)


class KeepingPart(QWidget):
    """Closed it says the day and the basis; open the basis can be chosen. An erasure ahead is always said.

    Signals:
        basis_chosen: LawfulBasis, or None.
        taken_back: they are not to be erased after all.
    """

    basis_chosen = Signal(object)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = muted_text()
        none: tuple[LawfulBasis | None, str] = (None, tr("not noted"))
        self.basis: ChoiceBox[LawfulBasis | None] = ChoiceBox([none, *basis_words().items()])
        self.basis.setToolTip(
            tr("Lawful basis: on what you keep their data (GDPR, article 6). This is no legal advice.")
        )
        self.basis.activated.connect(lambda _place: self.basis_chosen.emit(self.basis.value()))
        self._form = Form()
        self._form.add_field(tr("&Basis"), self.basis)
        self.erased = Notice("")
        self.back = QuietButton(tr("Take it back"))
        self.back.setToolTip(tr("They stay on the desk"))
        self.back.clicked.connect(self.taken_back)
        self.erased.add(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.erased, self._form, self.said):
            column.addWidget(part)

    def show_privacy(self, privacy: PersonPrivacy, settings: DeskSettings) -> None:
        """Show somebody's."""
        basis = privacy.basis.basis if privacy.basis is not None else None
        self.basis.choose(basis)
        until = privacy.until
        kept = ""
        if until is not None:
            why = why_words(until, settings.keep_months, settings.keep_counted_from)
            kept = tr("Kept until {day}: {why}").format(day=wording.full_day(until.day), why=why)
        named = tr("basis: {basis}").format(basis=basis_words()[basis]) if basis is not None else ""
        self.said.setText(wording.opening(wording.dotted(kept, named)))
        planned = privacy.planned
        self.erased.show_text(f"{erased_words(planned.due_on)}." if planned is not None else "")

    def show_parts(self, *, asking: bool) -> None:
        """Show what can be chosen while answers are written down."""
        be_there(self._form, asking)
        be_there(self.said, bool(self.said.text()))

    def says_something(self) -> bool:
        """Tell whether there is a day, a basis or an erasure ahead."""
        return bool(self.said.text() or self.erased.text())
