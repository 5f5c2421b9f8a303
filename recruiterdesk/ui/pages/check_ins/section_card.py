"""One section of the page: its rows, the first of them at once, and more of them on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
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
    """Hidden where it has no rows; it never holds more rows than are shown.

    Signals:
        more_wanted: `shown` has grown: more rows are to be read.
    """

    more_wanted = Signal()

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(section_words(section), parent=parent)
        self.section = section
        self.shown = SHOWN_AT_FIRST[section]
        self._count: int | None = None
        self.model = RowModel(self)
        self.rows = FittedRowList(self.model, section_words(section))
        self.add_rows(self.rows)
        self.more = LinkButton()
        self.more.clicked.connect(self._show_more)
        self.add(self.more)

    def show_items(self, items: Sequence[RowItem]) -> None:
        """Show these rows, one more than `shown` where there are more; how many there are is said later."""
        is_all = len(items) <= self.shown
        self.model.set_items(items[: self.shown])
        self.setVisible(bool(items))
        self.show_count(len(items) if is_all else self._count)
        self.more.setVisible(not is_all)

    def show_count(self, count: int | None) -> None:
        """Say how many rows the section has; None while that is not known."""
        self._count = count
        # Who was hired stands there with several calls; "long ago" are people.
        counted = wording.counted_people if self.section is Section.LONG_AGO else wording.counted_calls
        self.show_trailing("" if count is None else counted(count))
        if count is None:
            self.more.setText(self.tr("more"))
            return
        hidden = max(count - self.shown, 0)
        self.more.setText(self.tr("then {count} more").format(count=wording.number_word(hidden)))

    def _show_more(self) -> None:
        self.shown += _SHOWN_MORE
        self.more_wanted.emit()
