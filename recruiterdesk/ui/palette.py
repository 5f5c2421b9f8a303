"""Ctrl+K: people, pages and what can be done on this page, found by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from recruiterdesk.core.text import fold
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people import PersonRow, find_people
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.search_field import SearchField

SIZE = QSize(560, 460)
_PEOPLE_SHOWN = 20
_PLACES_SHOWN = 10
_LAST_DIGITS = 4
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Offer:
    """A line that can be chosen, other than a person."""

    text: str
    keys: str
    choose: Callable[[], object]


class Palette(QDialog):
    """Enter takes the marked line; the arrow keys move it while the words keep the focus.

    `places` are roles and clients: they are offered once words name them.
    """

    def __init__(
        self, desk: Desk, offers: Sequence[Offer], open_person: Callable[[int], object], parent: QWidget,
        answer_call: Callable[[int], object] | None = None, places: Sequence[Offer] = (),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk = desk
        self._offers = tuple(offers)
        self._places = tuple(places)
        self._open_person = open_person
        self._answer_call = answer_call
        self._choices: list[Callable[[], object]] = []
        self._model = RowModel(self)
        self._field = SearchField(self.tr("A person, a page, or something to do"))
        self._list = RowList(self._model, self.tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(self.tr("Find a person or an action"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        self._field.textChanged.connect(self.look_for)
        self._field.installEventFilter(self)
        self._list.row_opened.connect(self._take)
        self.look_for("")

    def look_for(self, text: str) -> None:
        """Show the people whom the words name, then the pages and actions in which they stand."""
        wanted = fold(text).split()
        offers = [offer for offer in self._offers if all(word in fold(offer.text) for word in wanted)]
        people = find_people(self._desk, text, limit=_PEOPLE_SHOWN) if wanted else ()
        self._choices = [partial(self._open_person, person.id) for person in people]
        views = [_person_view(person) for person in people]
        if _is_number(text) and self._answer_call is not None:
            self._choices += [partial(self._answer_call, person.id) for person in people]
            said = self.tr("{name} called me: open the call")
            views += [RowView("", said.format(name=person.name)) for person in people]
        offers = [*self._places_named(wanted), *offers]
        self._choices += [offer.choose for offer in offers]
        views += [RowView("", offer.text, trailing=offer.keys) for offer in offers]
        self._model.set_items([RowItem(row, view) for row, view in enumerate(views)])
        if self._choices:
            self._list.setCurrentIndex(self._model.index(0, 0))

    def offered(self) -> list[str]:
        """Return what is offered, line by line."""
        return [item.view.title for item in self._model.items()]

    def _places_named(self, wanted: Sequence[str]) -> list[Offer]:
        """Return the first roles and clients that the words name; without words there would be too many."""
        if not wanted:
            return []
        named = (place for place in self._places if all(word in fold(place.text) for word in wanted))
        return list(islice(named, _PLACES_SHOWN))

    def take_marked(self) -> None:
        """Close, and do what the marked line says."""
        self._take(self._list.selected_id())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take_marked()
                return True
            if event.key() in _MOVES:
                self._list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _take(self, row: int | None) -> None:
        if row is None or not 0 <= row < len(self._choices):
            return
        choose = self._choices[row]
        self.accept()
        choose()


def _is_number(text: str) -> bool:
    """Tell whether digits of a phone number are typed: the phone rings, and one looks who it is."""
    digits = sum(character.isdigit() for character in text)
    return digits >= _LAST_DIGITS and not any(character.isalpha() for character in text)


def _person_view(person: PersonRow) -> RowView:
    where = " · ".join(part for part in (person.role, person.client) if part)
    return RowView(person.name, person.name, where or person.company)
