"""Above a call: what is proposed between two calls, and the one offer for a call that was put off often."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.ui.pages.pacing_line import PacingLine, SkipOffer
from recruiterdesk.ui.pages.person.announcing import AnnounceDialog
from recruiterdesk.ui.widgets.page import PAGE_MARGIN
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.call.page import CallPage


class CallPacing(QWidget):
    """Takes no room while nothing is proposed."""

    def __init__(self, workplace: Workplace, page: CallPage) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._page = page
        self.line, self.offer = PacingLine(), SkipOffer()
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.offer)
        window = workplace.window
        self.line.call_wanted.connect(window.start_call)
        self.line.person_wanted.connect(partial(window.show_page, "person"))
        self.offer.first_sentence_wanted.connect(page.view.notes.field.setFocus)
        self.offer.rehearsal_wanted.connect(self._rehearse)
        self.offer.announcing_wanted.connect(self._announce)
        self.offer.two_minutes_wanted.connect(page.dial)
        self.hide()

    def show_for(self, person_id: int | None) -> None:
        """Show what is proposed beside the call to this person; None shows nothing."""
        desk = self._workplace.desk
        self.offer.show_for(desk, person_id)
        self.line.show_now(desk, person_id)
        self.line.setVisible(person_id is not None and self.offer.isHidden() and not self.line.isHidden())
        self.setVisible(not (self.line.isHidden() and self.offer.isHidden()))

    def _rehearse(self) -> None:
        self._workplace.window.show_page("rehearsal", self._page.session.current)

    def _announce(self) -> None:
        if self._page.session.current is not None:
            dialog = AnnounceDialog(self._workplace, self._page.session.current, self._page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
