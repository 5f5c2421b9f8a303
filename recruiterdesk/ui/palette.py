"""Ctrl+K: people, roles, views, pages and what can be done on this page, found by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from recruiterdesk.core.searched_text import searched_words
from recruiterdesk.domain.found_marks import found_marks
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind, found_lately
from recruiterdesk.storage.queries.people import PersonRow, people_rows
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.opened_lately import remember
from recruiterdesk.ui.palette_offers import FoundOffers, Offer, find_offers
from recruiterdesk.ui.palette_people import PaletteFound, PalettePeople
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.row_delegate import TextRowDelegate
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.widgets.text import muted_text

__all__ = ["Offer", "Palette", "PaletteDoings"]

SIZE = QSize(600, 520)
_ROW_HEIGHT = 46
_PLACES_SHOWN, _RECENT_SHOWN = 10, 8
_LAST_DIGITS = 4
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class PaletteDoings:
    """What is done with what was found.

    Args:
        open_person: shows a person's page.
        answer_call: opens the call with who called.
        read_places: returns a line for each role and client; called beside the window on a large desk.
    """

    open_person: Callable[[int], object]
    answer_call: Callable[[int], object]
    read_places: Callable[[Desk], Sequence[Offer]]


@dataclass(frozen=True)
class _Line:
    view: RowView
    choose: Callable[[], object]
    lately: Lately | None = None


class Palette(QDialog):
    """Enter takes the marked line; the arrow keys move it while the words keep the focus.

    Enter that comes before people were looked for waits for them. Without words, what was found lately
    stands first.
    """

    def __init__(self, desk: Desk, offers: Sequence[Offer], doings: PaletteDoings, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._doings = desk, doings
        self._offers = tuple(offers)
        self._places: tuple[Offer, ...] = ()
        recent = found_lately(desk)
        self._recent = {each: nth for nth, each in enumerate(recent)}
        self._known = self._read_recent_people()
        self._lines: list[_Line] = []
        self._takes_first, self._is_moved = False, False
        self._people = PalettePeople(desk, self)
        self._people.found.connect(self._show_people)
        self._model = RowModel(self)
        self._field = SearchField(self.tr("A person, a role, a view, or something to do"))
        self._list = RowList(self._model, self.tr("Found"))
        self._list.paint_rows_with(TextRowDelegate(self._list, _ROW_HEIGHT))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = muted_text(self.tr("Nothing is called so. Fewer letters find more."), TextSize.BODY)
        self._build()
        self._reading = Reading(desk, doings.read_places, self)
        self._reading.found.connect(self._take_places)
        self._reading.ask()
        self.look_for("")

    def look_for(self, text: str) -> None:
        """Show what the words name: people by their name, roles and clients, views, pages and actions."""
        self._takes_first, self._is_moved = False, False
        self._found = PaletteFound(text)
        self._people.ask(text)
        if self._people.is_looking():
            self._show()

    def offered(self) -> list[str]:
        """Return what is offered, line by line."""
        return [item.view.title for item in self._model.items()]

    def take_marked(self) -> None:
        """Close, and do what the marked line says."""
        if self._people.is_looking() and not self._is_moved:
            self._takes_first = True
            return
        self._take(self._list.selected_id())

    def done(self, result: int) -> None:
        self._people.leave()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take_marked()
                return True
            if event.key() == Qt.Key.Key_Escape:
                # The field would only clear its words.
                self.reject()
                return True
            if event.key() in _MOVES:
                self._is_moved = True
                self._list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Find a person or an action"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._field)
        layout.addWidget(self.nothing)
        layout.addWidget(self._list, 1)
        self._field.textChanged.connect(self.look_for)
        self._field.installEventFilter(self)
        self._list.row_opened.connect(self._take)

    def _show_people(self, found: PaletteFound) -> None:
        marked = self._list.selected_id() if self._is_moved else None
        chosen = self._lines[marked].view.title if marked is not None and marked < len(self._lines) else ""
        self._found = found
        self._show(chosen)
        if self._takes_first:
            self._takes_first = False
            self._take(self._list.selected_id())

    def _take_places(self, places: Sequence[Offer]) -> None:
        self._places = tuple(places)
        if self._lines:
            self._show()

    def _show(self, marked: str = "") -> None:
        """Show the lines; marked is the first, or the one with these words where it is still there."""
        words = searched_words(self._found.text)
        self._lines = self._found_lines(words) if self._found.text.strip() else self._first_lines()
        self._model.set_items([RowItem(row, line.view) for row, line in enumerate(self._lines)])
        self.nothing.setVisible(not self._lines and not self._people.is_looking())
        if self._lines:
            titles = [line.view.title for line in self._lines]
            row = titles.index(marked) if marked in titles else 0
            self._list.setCurrentIndex(self._model.index(row, 0))

    def _first_lines(self) -> list[_Line]:
        """Return what was found lately, then all that can be done."""
        # The first that is called so: what is done here comes before what another page does.
        offered = (*reversed(self._offers), *self._places)
        offers = {each.lately: each for each in offered if each.lately is not None}
        recent: list[_Line] = []
        for each in self._recent:
            person = self._known.get(each.ref) if each.kind is LatelyKind.PERSON else None
            if person is not None:
                recent.append(self._person_line(person, ()))
            elif each in offers:
                recent.append(_offer_line(offers[each], ()))
        shown = recent[:_RECENT_SHOWN]
        there = {line.lately for line in shown}
        others = [each for each in self._offers if each.lately not in there and not each.is_only_found]
        return [*shown, *(_offer_line(each, ()) for each in others)]

    def _found_lines(self, words: Sequence[str]) -> list[_Line]:
        found = self._found
        by_age = sorted(found.named, key=lambda row: self._recent.get(_person(row), len(self._recent)))
        lines = [self._person_line(row, words) for row in by_age]
        others = [self._person_line(row, words) for row in found.others]
        if _is_number(found.text):
            lines += [self._called_line(row) for row in found.named]
        places = find_offers(self._places, words, self._recent, _PLACES_SHOWN) if words else FoundOffers(())
        offers = find_offers(self._offers, words, self._recent) if words else FoundOffers(())
        exact = [*places.exact, *offers.exact]
        near = [] if lines or exact else [*offers.near, *places.near]
        return [*lines, *(_offer_line(each, words) for each in (*exact, *near)), *others]

    def _person_line(self, row: PersonRow, words: Sequence[str]) -> _Line:
        where = " · ".join(part for part in (row.role, row.client) if part)
        view = RowView(row.name, row.name, where or row.company, title_marks=found_marks(row.name, words))
        return _Line(view, partial(self._doings.open_person, row.id), _person(row))

    def _called_line(self, row: PersonRow) -> _Line:
        said = self.tr("{name} called me: open the call").format(name=row.name)
        return _Line(RowView("", said), partial(self._doings.answer_call, row.id), _person(row))

    def _read_recent_people(self) -> dict[str, PersonRow]:
        ids = [int(each.ref) for each in self._recent if each.kind is LatelyKind.PERSON]
        return {str(row.id): row for row in people_rows(self._desk, ids[:_RECENT_SHOWN])}

    def _take(self, row: int | None) -> None:
        if row is None or not 0 <= row < len(self._lines):
            return
        line = self._lines[row]
        self.accept()
        if line.lately is not None:
            remember(self._desk, line.lately)
        line.choose()


def _offer_line(offer: Offer, words: Sequence[str]) -> _Line:
    view = RowView(
        "", offer.text, trailing=offer.keys or offer.kind, title_marks=found_marks(offer.text, words)
    )
    return _Line(view, offer.choose, offer.lately)


def _person(row: PersonRow) -> Lately:
    return Lately(LatelyKind.PERSON, str(row.id))


def _is_number(text: str) -> bool:
    """Tell whether digits of a phone number are typed: the phone rings, and one looks who it is."""
    digits = sum(character.isdigit() for character in text)
    return digits >= _LAST_DIGITS and not any(character.isalpha() for character in text)
