"""Completes filters in the search field as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt

from recruiterdesk.domain.filter_completion import Proposal, TypedFilter, completed, typed_filter
from recruiterdesk.domain.people_question import FilterKey, parse_question, without_filter
from recruiterdesk.storage.queries.filter_proposals import proposals
from recruiterdesk.storage.queries.queue_figures import is_large
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.models.stage_words import stage_words
from recruiterdesk.ui.pages.people.filter_words import explained
from recruiterdesk.ui.widgets.proposal_popup import ProposalPopup
from recruiterdesk.ui.widgets.rows import RowView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLineEdit

    from recruiterdesk.storage.desk import Desk

# One letter begins many filters, and many more names.
_LEAST_OF_KEY = 2
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKES = (*_ENTER, Qt.Key.Key_Tab)
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_GONE = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)
_BACKSPACE = Qt.Key.Key_Backspace
_PRESSED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class FilterCompletion(QObject):
    """The down arrow marks a proposal, Enter takes the marked one, Tab the first where none is marked.

    Esc takes the proposals away and leaves the words. Without a mark Enter is the field's.
    """

    def __init__(self, desk: Desk, field: QLineEdit) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._number = 0
        self._typed: TypedFilter | None = None
        self._proposed: tuple[Proposal, ...] = ()
        self._answer = Answer()
        self._answer.found.connect(self._offer)
        self.popup = ProposalPopup(field, self.tr("Filters that can stand here"))
        self.popup.taken.connect(self.take)
        field.textEdited.connect(self.look)
        field.installEventFilter(self)

    def look(self) -> None:
        """Propose what can stand where the cursor is."""
        text, cursor = self._field.text(), self._field.cursorPosition()
        typed = typed_filter(text, cursor)
        if typed is None or (typed.key is None and len(typed.typed) < _LEAST_OF_KEY):
            self.leave()
            return
        self._ask(typed)

    def show_keys(self) -> None:
        """Propose all filters, at the end of what is typed."""
        text = self._field.text()
        if text and not text[-1].isspace():
            self._field.setText(f"{text} ")
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.setCursorPosition(len(self._field.text()))
        end = len(self._field.text())
        self._number += 1
        self._typed = TypedFilter(None, "", negated=False, start=end, end=end)
        self._offer(self._number, tuple(Proposal(f"{key}:", is_key=True) for key in FilterKey))

    def take(self, row: int) -> None:
        """Put a proposal in the place of what is typed; after a key, its values are proposed."""
        if self._typed is None or not 0 <= row < len(self._proposed):
            return
        text, cursor = completed(self._field.text(), self._typed, self._proposed[row])
        is_key = self._proposed[row].is_key
        self.leave()
        self._field.setText(text)
        self._field.setCursorPosition(cursor)
        if is_key:
            self.look()

    def leave(self) -> None:
        """Propose nothing."""
        self._number += 1
        self._typed, self._proposed = None, ()
        self.popup.hide()

    def is_open(self) -> bool:
        return not self.popup.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GONE and self.is_open():
            self.leave()
        elif event.type() in _PRESSED and self.is_open() and self._uses(cast("QKeyEvent", event)):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            else:
                self._press(cast("QKeyEvent", event))
            return True
        elif event.type() == QEvent.Type.KeyPress and cast("QKeyEvent", event).key() == _BACKSPACE:
            return self._take_last_filter() or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _take_last_filter(self) -> bool:
        """Take away the filter before the cursor as a whole, where it was finished by a space."""
        text = self._field.text()
        if self._field.hasSelectedText() or self._field.cursorPosition() != len(text):
            return False
        found = [each for each in parse_question(text).filters if each.end == len(text) - 1]
        if not found or not text[-1].isspace():
            return False
        left = without_filter(text, found[0])
        self.leave()
        self._field.setText(f"{left} " if left else "")
        return True

    def _uses(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _ENTER:
            return plain and self.popup.marked() is not None
        return plain and (event.key() in _MOVES or event.key() in _TAKES or event.key() == Qt.Key.Key_Escape)

    def _press(self, event: QKeyEvent) -> None:
        step = _MOVES.get(Qt.Key(event.key()))
        if step is not None:
            self.popup.move_mark(step)
        elif event.key() in _TAKES:
            self.take(self.popup.marked() or 0)
        else:
            self.leave()

    def _ask(self, typed: TypedFilter) -> None:
        self._number += 1
        self._typed = typed
        names = stage_words(self._desk)
        if typed.key is not None and is_large(self._desk):
            read_beside(
                self._desk, lambda beside: proposals(beside, typed, names), self._number, self._answer
            )
        else:
            self._offer(self._number, proposals(self._desk, typed, names))

    def _offer(self, number: int, proposed: tuple[Proposal, ...]) -> None:
        if number != self._number or self._typed is None:
            return
        as_typed = self._field.text()[self._typed.start : self._typed.end]
        self._proposed = tuple(each for each in proposed if each.text != as_typed)
        hint = self.tr("Tab")
        views = [
            RowView("", each.text, trailing=explained(each) or ("" if nth else hint))
            for nth, each in enumerate(self._proposed)
        ]
        self.popup.offer(views)
