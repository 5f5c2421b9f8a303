"""The page of figures by month."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.storage.queries.figures_by_month import MonthFigures, figures_by_month
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.pages.figures.words import (
    came_words,
    counted_words,
    kinds,
    month_row,
    month_title,
    tr,
)
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.beside import beside
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace


class FiguresPage(QWidget):
    """The newest month first, and beside the list all that was counted in the selected one."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._months: tuple[MonthFigures, ...] = ()
        self.model = RowModel(self)
        self.list = RowList(self.model, tr("Months, the newest first"))
        self.details = Card()
        self.came = Text("", TextSize.BODY)
        self.counted = {kind: (muted_text(head), Text("", TextSize.BODY)) for kind, head in kinds().items()}
        self._build()
        self.list.row_selected.connect(self._show)
        self.reading = Reading(workplace.desk, figures_by_month, self)
        self.reading.found.connect(self._show_months)
        self._freshness = Freshness(self, workplace.changes, self.reading.ask)

    def open_with(self, _argument: object) -> None:
        """Show the months, the newest selected."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        else:
            super().keyPressEvent(event)

    def _show_months(self, months: tuple[MonthFigures, ...]) -> None:
        chosen = self.list.selected_id() or 0
        self._months = months
        self.model.set_items([RowItem(nth, month_row(one)) for nth, one in enumerate(months)])
        self._stack.setCurrentIndex(0 if months else 1)
        be_there(self.details, bool(months))
        if months:
            self.list.select_id(min(chosen, len(months) - 1))
            self._show(self.list.selected_id())

    def _show(self, row_id: int | None) -> None:
        if row_id is None or row_id >= len(self._months):
            return
        month = self._months[row_id]
        self.details.show_title(month_title(month.month))
        self.came.setText(came_words(month))
        for kind, (head, line) in self.counted.items():
            said = counted_words(month, kind, self._workplace.sentences)
            line.setText(said)
            be_there(head, bool(said))
            be_there(line, bool(said))

    def _build(self) -> None:
        header = PageHeader(
            tr("Figures by month"),
            below=tr("What was done; whoever was erased since is counted on, without a name"),
        )
        page = FilledPage(header)
        listed = Card()
        listed.add_rows(self.list)
        nothing = EmptyState(
            tr("Nothing was done yet"),
            tr("What you do is counted here by month, without a name."),
            tr("Go to Today"),
        )
        nothing.chosen.connect(partial(self._workplace.window.show_page, "today"))
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(nothing)
        self.details.body.setSpacing(6)
        self.details.add(self.came)
        for parts in self.counted.values():
            for part in parts:
                self.details.add(part)
        page.body.addWidget(beside(self._stack, self.details), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
