"""Builds the list of contacts beside the window, however many there are."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.network_list import (
    NetworkChoices,
    NetworkWish,
    count_contacts,
    network_choices,
    network_ids,
)
from recruiterdesk.storage.queries.reading import one_view
from recruiterdesk.ui.models.beside import Answer, read_beside


@value
class FoundContacts:
    """Who is listed, how many there are in all, and what they can be filtered by."""

    ids: tuple[int, ...]
    everybody: int
    choices: NetworkChoices


class NetworkList(QObject):
    """Asks for contacts; an answer to an earlier question that comes later is dropped.

    Signals:
        found: FoundContacts.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._choices: NetworkChoices | None = None
        self._answer = Answer()
        self._answer.found.connect(self._take)

    def ask(self, wish: NetworkWish) -> None:
        """Find the contacts that are wanted; what they can be filtered by is read once until `forget`."""
        self._number += 1
        known = self._choices
        read_beside(self._desk, lambda beside: _read(beside, wish, known), self._number, self._answer)

    def forget(self) -> None:
        """Read anew what contacts can be filtered by: something was changed."""
        self._choices = None

    def _take(self, number: int, found: FoundContacts) -> None:
        if number == self._number:
            self._choices = found.choices
            self.found.emit(found)


def _read(desk: Desk, wish: NetworkWish, known: NetworkChoices | None) -> FoundContacts:
    with one_view(desk):
        choices = network_choices(desk) if known is None else known
        return FoundContacts(network_ids(desk, wish), count_contacts(desk), choices)
