"""The lines below the head: the search, what can be done with it as a whole, and its filters as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.pages.people.filter_chips import FilterChips
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from recruiterdesk.domain.people_question import NoFilter
    from recruiterdesk.ui.widgets.search_field import SearchField


class QuestionLine(QWidget):
    """The field takes the room that the buttons leave; the chips stand below, where there are any."""

    def __init__(
        self, field: SearchField, said: Callable[[NoFilter], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chips = FilterChips(said)
        self.filter_button = QuietButton(self.tr("Filter"), "Ctrl+Space")
        self.filter_button.setToolTip(self.tr("Add a filter: role, stage, city …  Ctrl+Space"))
        self.save_button = QuietButton(self.tr("Save the search"), "Ctrl+S")
        self.save_button.setToolTip(self.tr("Keep this search in the sidebar  Ctrl+S"))
        self.reword_button = QuietButton(self.tr("Change the view"), "Alt+S")
        self.troubles = muted_text("")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        for button in (self.filter_button, self.save_button, self.reword_button):
            row.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row)
        lines.addWidget(self.chips)
        lines.addWidget(self.troubles)
        self.show_troubles("")
        self.show_offers("", is_searched=False)

    def show_troubles(self, said: str) -> None:
        """Say what is no filter."""
        self.troubles.setText(said)
        be_there(self.troubles, bool(said))

    def show_offers(self, changed_view: str, *, is_searched: bool) -> None:
        """Offer to save what is searched for, and to change the opened view to it where it differs."""
        be_there(self.save_button, is_searched)
        be_there(self.reword_button, bool(changed_view))
        said = self.tr("Let “{view}” find by these words from now on  Alt+S").format(view=changed_view)
        self.reword_button.setToolTip(plain_hint(said))
