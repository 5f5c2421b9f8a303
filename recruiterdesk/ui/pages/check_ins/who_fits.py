"""Who of the people one knows fits what somebody wants, in a line each; worked out beside the window."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.storage.queries.suggestions import Suggestion, Suggestions
from recruiterdesk.ui.models.suggestions_beside import SuggestionsBeside
from recruiterdesk.ui.pages.people.rows import job_words
from recruiterdesk.ui.pages.person.layouts import empty_layout, widgets_in
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

_SHOWN = 3


class WhoFits(QWidget):
    """Hidden where nobody fits, or nothing is known of what they want."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._person_id: int | None = None
        self.beside = SuggestionsBeside(workplace.desk, parent=self)
        self.beside.found.connect(self._show)
        self.title = muted_text(self.tr("Who of your network fits"))
        self.people = QVBoxLayout()
        self.people.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(self.people)
        self.hide()

    def show_for(self, person_id: int | None) -> None:
        """Ask who fits this person; of somebody else nothing stays in sight meanwhile."""
        if person_id != self._person_id:
            self._person_id = person_id
            self.hide()
        if person_id is None:
            self.beside.forget()
        else:
            self.beside.ask_for(person_id, _SHOWN)

    def _show(self, found: Suggestions) -> None:
        empty_layout(self.people)
        for one in found.people:
            self.people.addWidget(Text(self._line(one), TextSize.SECOND))
        self.setVisible(bool(found.people))

    def lines(self) -> list[str]:
        """Return the lines of those who fit."""
        return [label.text() for label in widgets_in(self.people) if isinstance(label, Text)]

    def _line(self, one: Suggestion) -> str:
        reasons = [
            self._workplace.sentences.render(f"reason.{each.key}", each.values) for each in one.reasons
        ]
        who = ", ".join(part for part in (one.name, job_words(one.title, one.company)) if part)
        return f"{who}: {', '.join(reasons)}" if reasons else who
