"""Who else of the desk works where the person does; not there where nobody does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.storage.queries.same_company import Colleague, colleagues_of
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.pages.person.side_card import SideCard, side_rows
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.workplace import Workplace

_SHOWN = 5


class ColleaguesCard(SideCard):
    """A line opens that person's page; read beside the window where the desk is large.

    Signals:
        person_wanted: the id of a person.
    """

    person_wanted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._asked: tuple[int, str] | None = None
        self.model = RowModel(self)
        self.lines = side_rows(self.model, self.tr("At the same company"))
        self.lines.row_opened.connect(self.person_wanted)
        self.add_rows(self.lines)
        self._reading = Reading(workplace.desk, self._read, self)
        self._reading.found.connect(self._show)

    def show_person(self, page: PersonPage) -> None:
        """Look who else works at the person's company."""
        asked = (page.person.id, page.person.company)
        if self._asked is None or self._asked[0] != page.person.id:
            be_there(self, False)
        self._asked = asked
        self._reading.ask()

    def _read(self, desk: Desk) -> tuple[object, tuple[Colleague, ...]]:
        asked = self._asked
        return asked, colleagues_of(desk, *asked, limit=_SHOWN) if asked else ()

    def _show(self, found: tuple[tuple[int, str] | None, tuple[Colleague, ...]]) -> None:
        asked, colleagues = found
        if asked is None or asked != self._asked:
            return
        self.show_title(self.tr("Also at {company}").format(company=asked[1]))
        self.model.set_items([RowItem(one.id, RowView(one.name, one.name, one.title)) for one in colleagues])
        be_there(self, bool(colleagues))
