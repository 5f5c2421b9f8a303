"""What the page of the pipeline is built of: header, filters, the table and the board."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.storage.queries.pipeline import rows_of_applications
from recruiterdesk.ui.exporting import Exporting, export_key
from recruiterdesk.ui.models.pipeline_model import PipelineModel, RowGroup
from recruiterdesk.ui.pages.pipeline.board import Board
from recruiterdesk.ui.pages.pipeline.cells import cell_of, titles
from recruiterdesk.ui.pages.pipeline.filters import PipelineFilters
from recruiterdesk.ui.pages.pipeline.group_heads import group_heads
from recruiterdesk.ui.pages.pipeline.reading import TABLE, Found
from recruiterdesk.ui.pages.pipeline.table import PipelineTable
from recruiterdesk.ui.widgets.buttons import ChoiceButton, PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.workplace import Workplace

# In a narrow window the line that counts whose turn it is needs the room.
_SEARCH, _NARROW_SEARCH, _NARROW = 240, 180, 900


class PipelineFront(QWidget):
    """Shows what was read; who listens to its parts decides what happens."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._build_header()
        self._build_views()

    def shows_board(self) -> bool:
        return self._views.currentWidget() is self.board

    def await_view(self) -> None:
        """Show the table or the board, whichever is wanted, before anybody is read."""
        self._views.setCurrentWidget(self.board if self.board_button.isChecked() else self._tabled)

    def take_keyboard(self) -> None:
        """Put the keyboard into the table or on the board, whichever is shown."""
        if self.board_button.isChecked():
            self.board.take_keyboard()
        else:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < _NARROW
        self.search_field.setMinimumWidth(_NARROW_SEARCH if is_narrow else _SEARCH)
        super().resizeEvent(event)

    def show_found(self, found: Found) -> None:
        """Show what was read, in the view for which it was."""
        if found.wanted.as_board:
            self.board.show_found(found)
        else:
            self._show_table(found)
        anybody = any(listed.ids for listed in found.listed.values())
        view: QWidget = self.board if found.wanted.as_board else self._tabled
        if not found.all_counts.by_place:
            view = self.nobody
        elif not anybody:
            view = self.not_found
        self._views.setCurrentWidget(view)

    def _show_table(self, found: Found) -> None:
        listed, kept = found.listed[TABLE], self.table.selected_id()
        place = self.table.verticalScrollBar().value()
        heads = group_heads(self._workplace.desk, found.wanted.order.group, found.groups)
        self.model.show_ids(listed.ids, listed.first, [RowGroup(*head) for head in heads])
        self.table.select_id(kept)
        self.table.verticalScrollBar().setValue(place)

    def _build_header(self) -> None:
        self.page = FilledPage(PageHeader(self.tr("Pipeline")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.search_field = SearchField(self.tr("Name, role or client"), "Ctrl+F")
        self.board_button = ChoiceButton(self.tr("Board"))
        self.board_button.setToolTip(self.tr("Show the board  B"))
        self.table_button = ChoiceButton(self.tr("Table"))
        self.table_button.setToolTip(self.tr("Show the table  L"))
        self.shown_as = QButtonGroup(self)
        for number, button in enumerate((self.table_button, self.board_button)):
            self.shown_as.addButton(button, number)
            button.setAutoExclusive(True)
        self.add_button = PrimaryButton(self.tr("New candidate"))
        self.add_button.setToolTip(self.tr("New candidate  Ctrl+N"))
        self.exporting = Exporting(self._workplace, self)
        self.export_button = PlainButton(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("All applications as a file  Ctrl+E"))
        export_key(self, self.export_button.click)
        views = (self.board_button, self.table_button)
        for widget in (self.search_field, *views, self.export_button, self.add_button):
            self.page.header.add_action(widget)
        self.filters = PipelineFilters()
        self.page.body.addWidget(self.filters)

    def _build_views(self) -> None:
        desk = self._workplace.desk
        self.model = PipelineModel(titles(), cell_of, lambda ids: rows_of_applications(desk, ids), self)
        self.table = PipelineTable(self.model)
        self._tabled = Card()
        self._tabled.add_rows(self.table)
        self.board = Board(lambda ids: rows_of_applications(desk, ids))
        self.nobody = EmptyState(
            self.tr("Nobody is in play"),
            self.tr("Import your tracker, or add a candidate with the role they are up for."),
            self.tr("Import a spreadsheet"),
        )
        self.not_found = EmptyState(
            self.tr("Nobody fits that"),
            self.tr("Nobody is in this part of the pipeline, for this role, or called so."),
            self.tr("Show everyone"),
        )
        self._views = QStackedWidget()
        for view in (self._tabled, self.board, self.nobody, self.not_found):
            self._views.addWidget(view)
        self.page.body.addWidget(self._views, 1)
