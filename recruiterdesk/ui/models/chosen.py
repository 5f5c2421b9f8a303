"""Which rows of a list of any length are chosen: by their ids, so that it lasts when it is read anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal


class Chosen(QObject):
    """Single ones, or everybody in a list but some; to choose a million takes no longer than to choose one.

    Signals:
        changed: other rows are chosen than before.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: set[int] = set()
        self._all: Sequence[int] | None = None
        self._but: set[int] = set()

    def count(self) -> int:
        return len(self._ids) if self._all is None else len(self._all) - len(self._but)

    def holds(self, row_id: int) -> bool:
        """Tell whether a row of the list is chosen."""
        return row_id in self._ids if self._all is None else row_id not in self._but

    def ids(self, order: Sequence[int]) -> tuple[int, ...]:
        """Return the ids that are chosen, as they stand in this order."""
        if self._all is None:
            return tuple([one for one in order if one in self._ids])
        if not self._but:
            return tuple(self._all)
        return tuple([one for one in self._all if one not in self._but])

    def ids_in_any_order(self) -> tuple[int, ...]:
        """Return the ids that are chosen without looking through the list: it may be very long."""
        return tuple(sorted(self._ids)) if self._all is None else self.ids(())

    def among(self, row_ids: Sequence[int]) -> set[int]:
        """Return those of the ids that are chosen."""
        if self._all is None:
            return self._ids.intersection(row_ids) if self._ids else set()
        return set(row_ids) - self._but

    def toggle(self, row_id: int) -> None:
        """Choose a row, or choose it no longer."""
        if self.holds(row_id):
            self.remove((row_id,))
        else:
            self.add((row_id,))

    def add(self, row_ids: Iterable[int]) -> None:
        """Choose these too."""
        if self._all is None:
            self._ids.update(row_ids)
        else:
            self._but.difference_update(row_ids)
        self.changed.emit()

    def remove(self, row_ids: Iterable[int]) -> None:
        """Choose these no longer."""
        if self._all is None:
            self._ids.difference_update(row_ids)
        else:
            self._but.update(row_ids)
        self.changed.emit()

    def choose_all(self, row_ids: Sequence[int]) -> None:
        """Choose all of a list: those that stand in it now."""
        self._ids, self._all, self._but = set(), row_ids, set()
        self.changed.emit()

    def clear(self) -> None:
        """Choose nothing."""
        if self.count():
            self._ids, self._all, self._but = set(), None, set()
            self.changed.emit()

    def keep_among(self, row_ids: Sequence[int]) -> None:
        """The list was read anew: of the chosen those stay that are still in it."""
        if not self.count() or row_ids == self._all:
            return
        if self._all is None:
            self._ids = self._ids.intersection(row_ids)
        else:
            self._ids, self._all, self._but = set(self._all).intersection(row_ids) - self._but, None, set()
        self.changed.emit()
