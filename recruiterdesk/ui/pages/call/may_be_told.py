"""What may be told and what may not: editable in place, with words marked that must not be said."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.may_tell import words_to_avoid
from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.storage.queries.person_page import ApplicationView
from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.calls_values import may_be_told
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.chip import Chip
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel, Text, muted_text
from recruiterdesk.ui.widgets.text_keys import KeysAreText


def is_paused(view: ApplicationView) -> bool:
    """Tell whether the answer that is open is that the search is paused."""
    return view.closure is not None and view.closure.cause == ROLE_FROZEN


def paused_words() -> str:
    """Say what is told of a paused search where nothing else was cleared."""
    return QCoreApplication.translate("call", "The search is paused; that is the client's decision.")


class MayBeToldCard(Card):
    """One part for each answer that is open; hidden where there is none.

    Signals:
        written: the application's id, and what the candidate may hear.
    """

    written = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("May be told"), parent=parent)
        give_air(self)
        self._keys = KeysAreText(self)
        self._parts: QWidget | None = None
        self._shown: tuple[ApplicationView, ...] = ()
        self.fields: dict[int, QLineEdit] = {}

    def show_sheet(self, sheet: CallSheet) -> None:
        """Show what may be told of each open answer; a field that is being edited stays."""
        self.setVisible(bool(sheet.to_tell))
        if sheet.to_tell == self._shown and self._parts is not None:
            return
        self._shown = sheet.to_tell
        cleared = {view.disposition.cleared_with for view in sheet.to_tell if view.disposition} - {""}
        with_whom = self.tr("cleared with {name}").format(name=", ".join(sorted(cleared)))
        self.show_trailing(with_whom if cleared else "")
        self._rebuild()

    def _rebuild(self) -> None:
        if self._parts is not None:
            self._parts.setParent(None)
            self._parts.deleteLater()
        self.fields = {}
        self._parts = QWidget()
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for view in self._shown:
            if len(self._shown) > 1:
                column.addWidget(muted_text(view.role.spoken_title or spoken_title(view.role.title)))
            change = self._add_text(column, view)
            self._add_reason(column, view, change)
        self.add(self._parts)

    def _add_text(self, column: QVBoxLayout, view: ApplicationView) -> LinkButton | None:
        """Add the text with its field, and return what opens the field; None where it is not changed here."""
        told = may_be_told(view)
        if is_paused(view):
            column.addWidget(Text(told or paused_words()))
            return None
        field = QLineEdit(told)
        field.setPlaceholderText(self.tr("What may they hear? Until then: “They chose someone else.”"))
        field.setAccessibleName(self.tr("May be told"))
        field.returnPressed.connect(partial(self._write, view, field))
        field.editingFinished.connect(partial(self._write, view, field))
        self._keys.watch(field)
        self.fields[view.application.id] = field
        text = Text(told)
        edit = LinkButton(self.tr("Change"), TextSize.SECOND)
        edit.setToolTip(self.tr("Change what may be told  M"))
        edit.setAccessibleName(self.tr("Change what may be told"))
        column.addWidget(text)
        column.addWidget(field)
        field.setVisible(not told)
        text.setVisible(bool(told))
        be_there(edit, bool(told))
        edit.clicked.connect(partial(_open_field, field, text, edit))
        self._mark(column, told)
        return edit

    def edit(self) -> None:
        """Put the cursor into the first text."""
        for field in self.fields.values():
            field.show()
            field.setFocus()
            return

    def _add_reason(self, column: QVBoxLayout, view: ApplicationView, change: LinkButton | None) -> None:
        reason = view.disposition.internal_reason if view.disposition else ""
        line = QHBoxLayout()
        line.setSpacing(10)
        parts = QWidget()
        flow = FlowLayout(10, 4, parts)
        if reason:
            self._strike(flow, reason)
        line.addWidget(parts, 1, Qt.AlignmentFlag.AlignVCenter)
        if change is not None:
            line.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)

    def _strike(self, line: FlowLayout, reason: str) -> None:
        line.addWidget(ElidedLabel(self.tr("Not"), TextSize.SECOND, MUTED))
        struck = ElidedLabel(f"“{reason}”", TextSize.BODY, MUTED)
        font = QFont(struck.font())
        font.setStrikeOut(True)
        struck.setFont(font)
        struck.setAccessibleName(self.tr("May not be told: {reason}").format(reason=reason))
        line.addWidget(struck)
        if words_to_avoid(reason):
            line.addWidget(Chip(self.tr("ask for another reason"), Tone.AMBER))

    def _mark(self, column: QVBoxLayout, told: str) -> None:
        found = words_to_avoid(told)
        if not found:
            return
        words = ", ".join(f"“{told[word.start : word.end]}”" for word in found)
        advice = self.tr("Don't say {words}; ask the client for a reason that belongs to the job.")
        line = QHBoxLayout()
        line.addWidget(muted_text(advice.format(words=words)), 1)
        line.addWidget(Chip(self.tr("ask for another reason"), Tone.AMBER))
        column.addLayout(line)

    def _write(self, view: ApplicationView, field: QLineEdit) -> None:
        if field.text().strip() != may_be_told(view):
            self.written.emit(view.application.id, field.text().strip())


def _open_field(field: QLineEdit, text: Text, edit: LinkButton) -> None:
    text.hide()
    edit.hide()
    field.show()
    field.setFocus()
