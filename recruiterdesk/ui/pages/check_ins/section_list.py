"""The sections below each other, and the keys on their rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.calls_keys import CallRowKeys
from recruiterdesk.ui.pages.check_ins.reading import SectionRows
from recruiterdesk.ui.pages.check_ins.rows import Section, done_item, long_ago_item, open_item
from recruiterdesk.ui.pages.check_ins.section_card import SectionCard
from recruiterdesk.ui.widgets.row_list import RowList

AHEAD = (Section.DUE, Section.THIS_WEEK, Section.LATER)


class SectionList(QWidget):
    """Signals carry the section and the id of a row.

    Signals:
        chosen: a row was selected.
        call_wanted: who stands there is to be called.
        person_wanted: their page is wanted.
        more_wanted: more rows are to be read than were shown.
    """

    chosen = Signal(object, int)
    call_wanted = Signal(object, int)
    person_wanted = Signal(object, int)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[Section, SectionCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for section in Section:
            card = self.cards[section] = SectionCard(section)
            column.addWidget(card)
            card.more_wanted.connect(self.more_wanted)
            self.bind(card.rows, section)
            card.rows.row_selected.connect(partial(self._unselect_others, section))

    def bind(self, rows: RowList, section: Section) -> None:
        """Let the keys on these rows count as on those of a section."""
        keys = CallRowKeys(rows)
        wanted = self.call_wanted if section in AHEAD else self.person_wanted
        rows.row_selected.connect(partial(self.chosen.emit, section))
        keys.call_wanted.connect(partial(wanted.emit, section))
        keys.person_wanted.connect(partial(self.person_wanted.emit, section))

    def _unselect_others(self, section: Section, _row_id: int) -> None:
        """Let one row be selected in all sections together."""
        for other, card in self.cards.items():
            if other is not section:
                card.rows.selectionModel().clear()

    def shown(self) -> Mapping[Section, int]:
        """Return how many rows of each section are shown at most."""
        return {section: card.shown for section, card in self.cards.items()}

    def show_rows(self, found: SectionRows, here: wording.Whereabouts) -> None:
        """Show these rows."""
        for section in AHEAD:
            self.cards[section].show_items([open_item(row, here) for row in found.planned[section]])
        self.cards[Section.DONE].show_items([done_item(row, here) for row in found.done])
        self.cards[Section.LONG_AGO].show_items([long_ago_item(row, here.today) for row in found.long_ago])

    def show_counts(self, counts: Mapping[Section, int]) -> None:
        """Say how many rows there are of those sections that have more than is shown."""
        for section, count in counts.items():
            self.cards[section].show_count(count)

    def select_first(self) -> SectionCard | None:
        """Select the first row of all, and return its section."""
        card = next((one for one in self.cards.values() if one.model.rowCount()), None)
        if card is not None:
            card.rows.select_id(card.model.items()[0].row_id)
        return card

    def focus_first(self) -> None:
        """Put the keyboard on the first row of all."""
        card = self.select_first()
        if card is not None:
            card.rows.setFocus(Qt.FocusReason.OtherFocusReason)
