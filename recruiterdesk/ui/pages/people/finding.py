"""Keeps the list of people an answer to what is asked: never an older one's rows as those of a newer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.domain.people_question import NoFilter
from recruiterdesk.ui.models.id_list import AT_ONCE, IdList
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.people.found_rows import found_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.pages.people.chosen import ChosenPeople
    from recruiterdesk.ui.widgets.rows import RowItem

# Rows that are no answer any more stay for so long at most; they can't be opened meanwhile.
PATIENCE_MS = 120
ROWS_AT_ONCE = 16
"""About as many as a window shows: each jump in a long list reads so many."""


class Finding(QObject):
    """Asks, and fills the model; what is not answered yet can't be opened.

    Signals:
        changed: other rows, or another state of the answer.
        known: everybody found is known.
        first_wanted: the id of the first one found, asked for by `open_first`.
    """

    changed = Signal()
    known = Signal()
    first_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ids = IdList(desk, self)
        self.model = PagedRows(self._read_rows, self, ROWS_AT_ONCE)
        self.chosen: ChosenPeople | None = None
        self.text = ""
        self.everybody = 0
        """How many there were when nothing was searched for last."""
        self._answered: tuple[str, ChosenPeople | None] = "", None
        self.is_stale, self.is_slow, self.is_complete = False, False, True
        self._opens_first = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)
        self.ids.delayed.connect(self._wait)
        self.ids.begun.connect(self._show_first)
        self.ids.completed.connect(self._show_all)

    def is_searched(self) -> bool:
        """Tell whether fewer than everybody are asked for."""
        return bool(self.text.strip()) or self.chosen is not None

    def troubles(self) -> tuple[NoFilter, ...]:
        """Return what of the words is no filter; one whose value is still to be typed is left out."""
        return self.ids.troubles

    def is_looking(self) -> bool:
        """Tell whether there may be more to come."""
        return self.is_stale or self.ids.is_looking()

    def ask(self, text: str, chosen: ChosenPeople | None) -> None:
        """Find people, among the chosen where some are."""
        if (text, chosen) != (self.text, self.chosen):
            self._opens_first = False
        self.text, self.chosen = text, chosen
        self.ids.ask(text)

    def open_first(self) -> None:
        """Ask for the first one found: now, or when the answer is there."""
        first = next(iter(self.model.ids()), None)
        if self.is_stale or (first is None and self.is_looking()):
            self._opens_first = True
        elif first is not None:
            self.first_wanted.emit(first)

    def _wait(self) -> None:
        if (self.text, self.chosen) != self._answered:
            self.is_stale, self.is_complete = True, False
            self._patience.start()
            self.changed.emit()

    def _lose_patience(self) -> None:
        self.is_slow = True
        if self.is_stale:
            self.model.show_ids(())
        self.changed.emit()

    def _show_first(self, found: Sequence[int]) -> None:
        is_same = (self.text, self.chosen) == self._answered
        self._answered, self.is_stale = (self.text, self.chosen), False
        ids = self._among_chosen(found)
        if self.chosen is not None and len(found) == AT_ONCE and not self.text.strip():
            # Of everybody only the first are known yet: who is gone meanwhile is left out a moment later.
            ids = self.chosen.ids
        if len(found) == AT_ONCE < self.model.rowCount() and is_same:
            # Most changes leave the list as it is: it stays, until all of it is known to be another.
            self.model.read_anew()
        else:
            self.model.show_ids(ids)
        self._settle(is_complete=len(found) < AT_ONCE and not self.ids.is_looking())

    def _show_all(self, found: Sequence[int]) -> None:
        self.model.extend_to(self._among_chosen(found))
        self._settle(is_complete=True)

    def _settle(self, *, is_complete: bool) -> None:
        self.is_complete = is_complete
        if is_complete and not self.is_searched():
            self.everybody = self.model.rowCount()
        if self.ids.is_looking() and not self.model.rowCount():
            self._patience.start()
        else:
            self._patience.stop()
            self.is_slow = False
        self.changed.emit()
        if is_complete:
            self.known.emit()
        if self._opens_first and not (self.is_looking() and not self.model.rowCount()):
            self._opens_first = False
            self.open_first()

    def _among_chosen(self, found: Sequence[int]) -> Sequence[int]:
        """Keep those who are chosen; where nothing is searched for, in their own order."""
        if self.chosen is None:
            return found
        if self.text.strip():
            chosen = frozenset(self.chosen.ids)
            return tuple(each for each in found if each in chosen)
        there = frozenset(found)
        return tuple(each for each in self.chosen.ids if each in there)

    def _read_rows(self, ids: Sequence[int]) -> list[RowItem]:
        return found_rows(self._desk, ids, self.ids.question, self.ids.near)
