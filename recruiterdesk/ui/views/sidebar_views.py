"""The part of the sidebar with the saved views: read and counted beside the window, after each change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.filter_troubles import said_of
from recruiterdesk.operations.saved_views import delete_view, order_view, rename_view
from recruiterdesk.storage.queries.saved_views import ViewRow, saved_views, view_counts
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.models.stage_words import stage_words
from recruiterdesk.ui.pages.people.chosen import OpenedView
from recruiterdesk.ui.theme import MUTED_ON_TINT
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.views.naming import ViewDialog
from recruiterdesk.ui.views.view_list import ViewList
from recruiterdesk.ui.views.view_model import ViewLine, ViewModel
from recruiterdesk.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from recruiterdesk.core.changes import Changes
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.shell.main_shell import MainShell
    from recruiterdesk.ui.workplace import Workplace

_Read = tuple[Sequence[ViewRow], dict[int, int]]


class SidebarViews(QObject):
    """Is in the sidebar while there is a view."""

    def __init__(self, workplace: Workplace, shell: MainShell, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._shell = workplace, shell
        self._model = ViewModel(self)
        self._names: dict[str, str] = {}
        self._rows: tuple[ViewRow, ...] = ()
        self._reading = Reading(workplace.desk, self._read, self)
        self._reading.found.connect(self._show)
        self.section = QWidget()
        self.list = ViewList(self._model)
        self.list.opened.connect(self.open_view)
        self.list.renaming.connect(self.rename)
        self.list.deleting.connect(self.delete)
        self.list.moved.connect(self.move)
        self._lay_out()
        shell.page_shown.connect(self._leave_page)
        workplace.changes.changed.connect(self._note)
        self.read()

    def rows(self) -> tuple[ViewRow, ...]:
        """Return the views as they were read last."""
        return self._rows

    def read(self) -> None:
        """Show the views as they are, and count them."""
        self._names = stage_words(self._workplace.desk)
        self._reading.ask()

    def open_view(self, view_id: int) -> None:
        """Show the people of a view."""
        row = self._row(view_id)
        if row is not None:
            self._workplace.window.show_page("people", OpenedView(row.id, row.name, row.words))
            self.list.select(view_id)

    def rename(self, view_id: int) -> None:
        """Ask how a view is called from now on."""
        row, desk = self._row(view_id), self._workplace.desk
        if row is None:
            return
        texts = self.tr("Rename “{name}”").format(name=row.name), self.tr("Rename")
        keep = lambda name: rename_view(desk, view_id, name)  # noqa: E731 - handed on at once
        ViewDialog(self._workplace, texts, row.name, row.words, keep, self._shell).open()

    def delete(self, view_id: int) -> None:
        """Take a view out of the sidebar; the banner offers to take that back."""
        self._workplace.do(lambda: delete_view(self._workplace.desk, view_id))

    def move(self, view_id: int, steps: int) -> None:
        """Put a view so many places further down, or up where negative."""
        row = self._model.row_of(view_id)
        if row is not None and 0 <= row + steps < self._model.rowCount():
            self._workplace.do(lambda: order_view(self._workplace.desk, view_id, steps))

    def _row(self, view_id: int) -> ViewRow | None:
        return next((row for row in self._rows if row.id == view_id), None)

    def _read(self, desk: Desk) -> _Read:
        return saved_views(desk, self._names), view_counts(desk, self._names)

    def _show(self, read: _Read) -> None:
        rows, counts = read
        marked = self.list.marked()
        self._rows = tuple(rows)
        self._model.show_lines([self._line(row, counts.get(row.id)) for row in rows])
        if marked is not None:
            self.list.select(marked.id)
        self.list.updateGeometry()
        self.list.viewport().update()
        self.section.setVisible(bool(rows))

    def _line(self, row: ViewRow, count: int | None) -> ViewLine:
        shown = "" if count is None else self.list.locale().toString(count)
        said = [self._workplace.sentences.refusal(said_of(trouble)) for trouble in row.troubles]
        return ViewLine(row.id, row.name, row.words, shown, " ".join(said))

    def _note(self, _changes: Changes) -> None:
        self.read()

    def _leave_page(self, key: str) -> None:
        if key != "people":
            self.list.selectionModel().clear()

    def _lay_out(self) -> None:
        title = ElidedLabel(self.tr("Saved views"), TextSize.SMALL, MUTED_ON_TINT)
        title.setIndent(10)
        column = QVBoxLayout(self.section)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self.list)
        column.addStretch(1)
        self.section.hide()
        self._shell.add_section(self.section)
