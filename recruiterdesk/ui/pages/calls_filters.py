"""Which calls are shown: the kinds, and the buttons that choose one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.call_queue import QueueRow
from recruiterdesk.storage.queries.today import AGAIN_KINDS, TELL_KINDS
from recruiterdesk.ui.widgets.buttons import CountButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout


class CallFilter(StrEnum):
    """The groups of the queue as the page shows them."""

    ALL = "all"
    TO_TELL = "to_tell"
    AGAIN = "again"
    TO_SEND = "to_send"
    OTHERS = "others"
    LATER = "later"


TO_CALL = (CallFilter.TO_TELL, CallFilter.AGAIN)


def filter_of(row: QueueRow) -> CallFilter:
    """Return the group under which a row stands."""
    if row.waits_until is not None:
        return CallFilter.LATER
    if row.kind in TELL_KINDS:
        return CallFilter.TO_TELL
    if row.kind in AGAIN_KINDS:
        return CallFilter.AGAIN
    return CallFilter.TO_SEND if row.kind is CallKind.MESSAGE else CallFilter.OTHERS


def matching(rows: Sequence[QueueRow], kind: CallFilter, text: str) -> tuple[QueueRow, ...]:
    """Return the rows of a kind that have all the words in name, role, client or number."""
    words = fold(text).split()
    return tuple(
        row
        for row in rows
        if kind in (CallFilter.ALL, filter_of(row))
        and all(word in fold(f"{row.name} {row.role} {row.client} {row.phone}") for word in words)
    )


class FilterButtons(QWidget):
    """One button for each kind, with how many there are.

    Signals:
        chosen: CallFilter.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[CallFilter, CountButton] = {}
        group = QButtonGroup(self)
        row = FlowLayout(parent=self)
        for kind, text in (
            (CallFilter.ALL, self.tr("All")), (CallFilter.TO_TELL, self.tr("To be told")),
            (CallFilter.AGAIN, self.tr("Call again")), (CallFilter.TO_SEND, self.tr("To send")),
            (CallFilter.LATER, self.tr("Later")),
        ):  # fmt: skip
            button = CountButton(text)
            button.setChecked(kind is CallFilter.ALL)
            button.clicked.connect(partial(self._choose, kind))
            group.addButton(button)
            self.buttons[kind] = button
            row.addWidget(button)

    def show_counts(self, rows: Sequence[QueueRow]) -> None:
        """Show how many of the queue are of each kind."""
        for kind, button in self.buttons.items():
            count = sum(1 for row in rows if kind in (CallFilter.ALL, filter_of(row)))
            button.show_count(button.locale().toString(count) if count else "")

    def _choose(self, kind: CallFilter, _checked: object = None) -> None:
        self.chosen.emit(kind)


def group_title(kind: CallFilter) -> str:
    """Return the title of a group's card."""
    return {
        CallFilter.ALL: QCoreApplication.translate("calls", "Calls"),
        CallFilter.TO_TELL: QCoreApplication.translate("calls", "To be told"),
        CallFilter.AGAIN: QCoreApplication.translate("calls", "Call again"),
        CallFilter.TO_SEND: QCoreApplication.translate("calls", "To send"),
        CallFilter.OTHERS: QCoreApplication.translate("calls", "Introductions and what you said you would"),
        CallFilter.LATER: QCoreApplication.translate("calls", "Later"),
    }[kind]
