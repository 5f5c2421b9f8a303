"""Somebody on the desk, found by typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from recruiterdesk.storage.queries.people import PersonRow
from recruiterdesk.ui.offered_people import offered_words
from recruiterdesk.ui.widgets.completion import make_roomy
from recruiterdesk.ui.widgets.line_field import LineField

FindPeople = Callable[[str], tuple[PersonRow, ...]]
_ID = int(Qt.ItemDataRole.UserRole) + 1
_NAME = int(Qt.ItemDataRole.UserRole) + 2


class PersonField(LineField):
    """Holds a person only while their whole name stands in it; what else is typed only searches.

    Signals:
        changed: another person, or nobody, is in it.
    """

    changed = Signal()

    def __init__(self, find: FindPeople, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._person_id: int | None = None
        self._found = QStandardItemModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_NAME)
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        make_roomy(completer)
        self.setCompleter(completer)
        self.setPlaceholderText(prompt)
        self.textEdited.connect(self._offer)
        self.editingFinished.connect(self._take_only_one)

    def person_id(self) -> int | None:
        return self._person_id

    def show_person(self, person_id: int | None, name: str) -> None:
        """Put somebody into the field."""
        self.setText(name)
        self._hold(person_id)

    def _offer(self, text: str) -> None:
        """Offer who is found; whoever alone has just this name is meant at once."""
        self._found.clear()
        found = self._find(text) if text.strip() else ()
        named = [row.id for row in found if row.name.casefold() == text.strip().casefold()]
        offered = () if len(found) == len(named) == 1 else found
        for row, words in zip(offered, offered_words(offered), strict=True):
            item = QStandardItem(words)
            item.setData(row.id, _ID)
            item.setData(row.name, _NAME)
            self._found.appendRow(item)
        self._hold(named[0] if len(named) == 1 else None)

    def _take_only_one(self) -> None:
        """Whoever alone fits the words, or has just this name, is meant."""
        text = self.text().strip()
        if self._person_id is not None or not text:
            return
        found = self._find(text)
        named = [row for row in found if row.name.casefold() == text.casefold()] or list(found)
        if len(named) == 1:
            self.show_person(named[0].id, named[0].name)

    def _choose(self, index: QModelIndex) -> None:
        self.setText(index.data(_NAME))
        self._hold(index.data(_ID))

    def _hold(self, person_id: int | None) -> None:
        if person_id != self._person_id:
            self._person_id = person_id
            self.changed.emit()
