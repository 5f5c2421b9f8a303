"""What imports brought that has no line of its own: the other columns of a sheet, as they were written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.layouts import empty_layout, widgets_in
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.widgets.whole_text import WholeText

SHOWN_AT_FIRST = 8
SHOWN_MORE = 30
_HEADER_WIDTH = 190
_HEADER_HEIGHT = 22


class ImportedFieldsCard(Card):
    """The first fields at once, more where they are asked for; not there where nothing was kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Kept from imports"), parent=parent)
        self._person_id: int | None = None
        self._fields: tuple[tuple[str, str], ...] = ()
        self._shown = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.more = LinkButton()
        self.more.clicked.connect(self._show_more)
        self.add(self._grid)
        self.add(self.more)

    def show_person(self, page: PersonPage) -> None:
        """Show somebody's fields; where they are the same as before nothing is made anew."""
        person = page.person
        be_there(self, bool(person.extra))
        if (person.id, person.extra) == (self._person_id, self._fields):
            return
        is_other = person.id != self._person_id
        count = SHOWN_AT_FIRST if is_other else max(self._shown, SHOWN_AT_FIRST)
        self._person_id, self._fields, self._shown = person.id, person.extra, 0
        empty_layout(self._grid)
        self._show_up_to(count)

    def lines(self) -> tuple[str, ...]:
        """Return what is shown, line by line, as a screen reader says it."""
        values = (widget for widget in widgets_in(self._grid) if isinstance(widget, WholeText))
        return tuple(value.accessibleName() for value in values)

    def _show_more(self) -> None:
        self._show_up_to(self._shown + SHOWN_MORE)

    def _show_up_to(self, count: int) -> None:
        end = min(count, len(self._fields))
        for row in range(self._shown, end):
            self._add_field(row, *self._fields[row])
        self._shown = end
        hidden = len(self._fields) - end
        self.more.setText(self.tr("then {count} more").format(count=wording.number_word(hidden)))
        self.more.setAccessibleName(self.more.text())
        be_there(self.more, hidden > 0)

    def _add_field(self, row: int, header: str, text: str) -> None:
        name = ElidedLabel(header, TextSize.SECOND, MUTED)
        name.setFixedSize(_HEADER_WIDTH, _HEADER_HEIGHT)
        value = WholeText(text)
        value.setAccessibleName(self.tr("{name}: {value}").format(name=header, value=text))
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
