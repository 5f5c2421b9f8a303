"""Who sent you? A name that completes over everybody in the desk."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from recruiterdesk.core.text import fold
from recruiterdesk.operations.referrals import Referrer
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.ui.offered_people import offered_words
from recruiterdesk.ui.widgets.completion import make_roomy

_SHOWN = 8
_ID = int(Qt.ItemDataRole.UserRole) + 1
_NAME = int(Qt.ItemDataRole.UserRole) + 2


class ReferrerField(QLineEdit):
    """A chosen person counts as that person; a name that is only typed, as the one person of that name.

    Args:
        desk: whose people are offered.
        but_not: who is not offered, as they are the person in question.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None, but_not: int | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._but_not = but_not
        self._chosen: Referrer | None = None
        self._offered: list[Referrer] = []
        self._found = QStandardItemModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_NAME)
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        make_roomy(completer)
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("a name; everybody on the desk is offered"))
        self.textEdited.connect(self._offer)

    def referrer(self) -> Referrer:
        if self._chosen is not None and self._chosen.name == self.text().strip():
            return self._chosen
        called = [person for person in self._offered if fold(person.name) == fold(self.text())]
        return called[0] if len(called) == 1 else Referrer(None, self.text().strip())

    def _offer(self, text: str) -> None:
        self._chosen = None
        self._found.clear()
        self._offered.clear()
        if not text.strip():
            return
        found = find_people(self._desk, text, limit=_SHOWN + 1)
        offered = [each for each in found if each.id != self._but_not][:_SHOWN]
        for row, words in zip(offered, offered_words(offered), strict=True):
            item = QStandardItem(words)
            item.setData(row.id, _ID)
            item.setData(row.name, _NAME)
            self._found.appendRow(item)
            self._offered.append(Referrer(row.id, row.name))

    def _choose(self, index: QModelIndex) -> None:
        self._chosen = Referrer(index.data(_ID), index.data(_NAME))
