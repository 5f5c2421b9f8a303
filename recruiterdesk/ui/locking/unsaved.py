"""What was typed and not saved when the desk was shut: kept on the desk, shown once when it is open again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.found_lately import LatelyKind
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of
from recruiterdesk.storage.queries.unsaved_texts import (
    UnsavedText,
    forget_unsaved_texts,
    keep_unsaved_texts,
    unsaved_texts,
)
from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.opened_lately import what_was_opened
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.note_field import NoteField
from recruiterdesk.ui.shell.main_shell import MainShell
from recruiterdesk.ui.shell.pages import Visit
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.kept_by_itself import is_kept_by_itself
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.wording import dotted
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 560
_SHORTEST = 2


def keep_unsaved(workplace: Workplace) -> None:
    """Keep every text that was typed into a field of the window and not taken since."""
    shell = getattr(workplace.window, "shell", None)
    found = tuple(typed_in(workplace, shell)) if isinstance(shell, MainShell) else ()
    if found:
        workplace.do(lambda: keep_unsaved_texts(workplace.desk, found))


def typed_in(workplace: Workplace, shell: MainShell) -> Iterator[UnsavedText]:
    """Return what stands in fields that were typed in; searches, secrets, and a call's notes are none of it.

    Each is named with whom its page was about: of them it is, and with them it is erased.
    """
    for note in shell.findChildren(NoteField):
        waiting = note.waiting()
        for person_id, person in people_by_id(workplace.desk, list(waiting)).items():
            name = dotted(_name_of(note.field), person.full_name)
            yield UnsavedText(name, waiting[person_id])
    for field, text in _texts_in(shell):
        if len(text.strip()) < _SHORTEST or is_kept_by_itself(field):
            continue
        about = _about_whom(workplace.desk, _visit_of(shell, field))
        known = people_by_id(workplace.desk, about)
        # Who was erased, or taken back, under the page: nothing about them is kept.
        if len(known) == len(set(about)):
            yield UnsavedText(dotted(_name_of(field), *(known[one].full_name for one in about)), text)


def _texts_in(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for line in window.findChildren(QLineEdit):
        is_plain = line.echoMode() == QLineEdit.EchoMode.Normal and not line.isReadOnly()
        is_plain = is_plain and not isinstance(line.parentWidget(), QAbstractSpinBox)
        if is_plain and line.isModified() and not isinstance(line, SearchField):
            yield line, line.text()
    sheets: list[QPlainTextEdit | QTextEdit] = [*window.findChildren(QPlainTextEdit)]
    for sheet in sheets + window.findChildren(QTextEdit):
        if sheet.document().isModified() and not sheet.isReadOnly():
            yield sheet, sheet.toPlainText()


def show_unsaved(workplace: Workplace, parent: QWidget) -> UnsavedDialog | None:
    """Show what was kept, if anything was."""
    kept = unsaved_texts(workplace.desk)
    if not kept:
        return None
    dialog = UnsavedDialog(workplace, kept, parent)
    dialog.open()
    return dialog


class UnsavedDialog(QuestionDialog):
    """Each text with the name of its field, to be copied; what is done with is forgotten."""

    def __init__(self, workplace: Workplace, kept: tuple[UnsavedText, ...], parent: QWidget) -> None:
        super().__init__(tr("What you were typing"), tr("Done"), _WIDTH, parent)
        self._workplace = workplace
        self.cancel_button.setText(tr("Keep for later"))
        self.add(muted_text(tr("The desk was shut before these were saved. Copy what you need.")))
        self.copies: list[QuietButton] = []
        for text in kept:
            self.add(self._shown(text))
        self.confirmed.connect(self._finish)

    def _shown(self, text: UnsavedText) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        copy = QuietButton(tr("Copy"))
        copy.setAccessibleName(tr("Copy {field}").format(field=text.field or tr("the text")))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text.text))
        self.copies.append(copy)
        if text.field:
            layout.addWidget(Text(text.field, TextSize.LABEL))
        layout.addWidget(Text(text.text))
        layout.addWidget(copy)
        return whole

    def _finish(self) -> None:
        self._workplace.do(lambda: forget_unsaved_texts(self._workplace.desk))
        self.accept()


def _visit_of(shell: MainShell, field: QWidget) -> Visit | None:
    """Return what the page shows in which a field stands, or over which its dialog lies."""
    around: QWidget | None = field
    while around is not None:
        visit = shell.latest_visit(around)
        if visit is not None:
            return visit
        around = around.parentWidget()
    return shell.current_visit()


def _about_whom(desk: Desk, visit: Visit | None) -> tuple[int, ...]:
    """Return whom a page is about, nobody for a page of many."""
    if visit is None:
        return ()
    if visit.key == "introduction" and isinstance(visit.argument, int):
        found = records_of(desk, records.Introduction, [visit.argument], "id")
        return tuple(chain.from_iterable((one.person_id, one.contact_id) for one in found))
    what = what_was_opened(visit)
    return (int(what.ref),) if what is not None and what.kind is LatelyKind.PERSON else ()


def _name_of(field: QWidget) -> str:
    """Return the field's name as a screen reader says it, else its label, else its first hint."""
    if field.accessibleName():
        return field.accessibleName()
    buddies = (label for label in field.window().findChildren(QLabel) if label.buddy() is field)
    return next((label.text().replace("&", "") for label in buddies), "")
