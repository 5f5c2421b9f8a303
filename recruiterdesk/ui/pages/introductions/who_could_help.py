"""Contacts who could help a candidate, with the reasons; read beside the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.queries.suggestions import Suggestion, Suggestions
from recruiterdesk.ui.models.suggestions_beside import SuggestionsBeside
from recruiterdesk.ui.pages.introductions.asks import asks_left_words
from recruiterdesk.ui.pages.introductions.idea_reasons import reasons_in_words
from recruiterdesk.ui.pages.people.rows import job_words
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_list import FittedRowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

_SHOWN = 4


class WhoCouldHelp(QWidget):
    """The best first; where nobody fits, what to add.

    Signals:
        chosen: the contact's id and name.
        fitted: other people are shown, and more or less room is needed.
    """

    chosen = Signal(int, str)
    fitted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._names: dict[int, str] = {}
        self._beside = SuggestionsBeside(workplace.desk, parent=self)
        self._beside.found.connect(self._take)
        self._beside.refused.connect(self._say_refusal)
        self._model = RowModel(self)
        self.rows = FittedRowList(self._model, self.tr("Who could help"))
        self.rows.row_opened.connect(self._choose)
        self._nobody = muted_text("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Text(self.tr("Who could help"), TextSize.HEADING))
        layout.addWidget(self._nobody)
        layout.addWidget(self.rows)

    def show_for(self, candidate_id: int | None) -> None:
        """Show who could help a candidate; without one nothing."""
        be_there(self, candidate_id is not None)
        self._show(Suggestions())
        self._nobody.setText(self.tr("Looking through your network…"))
        if candidate_id is None:
            self._beside.forget()
            return
        self._beside.ask_for(candidate_id, _SHOWN)

    def _take(self, found: Suggestions) -> None:
        self._show(found)
        self.fitted.emit()

    def _say_refusal(self, refusal: Refusal) -> None:
        self._nobody.setText(self._workplace.sentences.refusal(refusal))

    def _show(self, found: Suggestions) -> None:
        self._names = {one.person_id: one.name for one in found.people}
        self._model.set_items([RowItem(one.person_id, self._view(one)) for one in found.people])
        be_there(self.rows, bool(found.people))
        self._nobody.setText(self._nobody_words(found))
        be_there(self._nobody, not found.people)

    def _view(self, one: Suggestion) -> RowView:
        reasons = reasons_in_words(self._workplace.sentences, one.reasons)
        work = job_words(one.title, one.company)
        return RowView(
            initials_of=one.name,
            title=", ".join(part for part in (one.name, work) if part),
            subtitle=", ".join(reasons),
            trailing=asks_left_words(one.asks_left),
            tooltip="\n".join(reasons),
        )

    def _nobody_words(self, found: Suggestions) -> str:
        if found.has_landed:
            return self.tr("They have a new job: nobody is suggested until they look again. Type any name.")
        if found.wish_is_empty:
            return self.tr(
                "Nothing is known of what they want next; note it on their page, and names come up."
            )
        if found.network_is_empty:
            return self.tr("Nobody is in your network yet; import contacts, or add somebody you know.")
        return self.tr("Nobody you know fits what they want; type any name.")

    def _choose(self, person_id: int) -> None:
        self.chosen.emit(person_id, self._names[person_id])
