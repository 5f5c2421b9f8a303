"""One section of the page: its rows, the first of them at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.check_ins.rows import Section, section_words
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.row_list import FittedRowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem

SHOWN_AT_FIRST = {
    Section.DUE: 50,
    Section.THIS_WEEK: 50,
    Section.LATER: 8,
    Section.DONE: 5,
    Section.LONG_AGO: 5,
}
_SHOWN_MORE = 50


class SectionCard(Card):
    """Hidden where it has no rows."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(section_words(section), parent=parent)
        self.section = section
        self._items: tuple[RowItem, ...] = ()
        self._shown = SHOWN_AT_FIRST[section]
        self.model = RowModel(self)
        self.rows = FittedRowList(self.model, section_words(section))
        self.add_rows(self.rows)
        self.more = LinkButton()
        self.more.clicked.connect(self._show_more)
        self.add(self.more)

    def show_items(self, items: Sequence[RowItem]) -> None:
        """Show these rows."""
        self._items = tuple(items)
        self.show_trailing(wording.counted_people(len(items)))
        self.setVisible(bool(items))
        self._fill()

    def _show_more(self) -> None:
        self._shown += _SHOWN_MORE
        self._fill()

    def _fill(self) -> None:
        self.model.set_items(self._items[: self._shown])
        hidden = len(self._items) - self._shown
        self.more.setText(self.tr("then {count} more").format(count=wording.number_word(max(hidden, 0))))
        self.more.setVisible(hidden > 0)
