"""The menu by which the table is arranged: its columns, by what it is sorted and grouped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from recruiterdesk.storage.queries.pipeline_order import PipelineOrder, SortBy
from recruiterdesk.ui.models.pipeline_model import PipelineColumn
from recruiterdesk.ui.pages.pipeline.cells import titles
from recruiterdesk.ui.pages.pipeline.reading import GROUPS
from recruiterdesk.ui.pages.pipeline.table_columns import TableColumns

Order = Callable[[PipelineOrder], None]


def sorted_by(column: PipelineColumn) -> SortBy:
    """Return by what a column sorts."""
    return SortBy(column.name.lower())


def column_of(by: SortBy) -> PipelineColumn:
    """Return the column that shows by what is sorted."""
    return PipelineColumn[by.name]


def group_titles() -> dict[SortBy | None, str]:
    """Return what each way to group is called."""
    return {
        None: QCoreApplication.translate("pipeline", "No groups"),
        SortBy.ROLE: QCoreApplication.translate("pipeline", "By role"),
        SortBy.CLIENT: QCoreApplication.translate("pipeline", "By client"),
        SortBy.TURN: QCoreApplication.translate("pipeline", "By whose turn it is"),
    }


def arranging_menu(columns: TableColumns, order: PipelineOrder, take: Order, parent: QWidget) -> QMenu:
    """Return the menu; what is chosen goes to `take`."""
    menu = QMenu(parent)
    columns.fill(menu)
    sorting = menu.addMenu(QCoreApplication.translate("pipeline", "Sort by"))
    for column, title in zip(PipelineColumn, titles(), strict=True):
        by = sorted_by(column)
        most_first = not order.descending if by is order.by else by is SortBy.QUIET
        action = sorting.addAction(title, partial(take, PipelineOrder(by, most_first, order.group)))
        action.setCheckable(True)
        action.setChecked(by is order.by)
    grouping = menu.addMenu(QCoreApplication.translate("pipeline", "Group"))
    for group in (None, *GROUPS):
        wanted = PipelineOrder(order.by, order.descending, group)
        action = grouping.addAction(group_titles()[group], partial(take, wanted))
        action.setCheckable(True)
        action.setChecked(group is order.group)
    return menu
