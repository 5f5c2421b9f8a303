"""The cards of one lane of the board: any number of them, read a page at a time, and dragged by their id."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.widgets.rows import RowItem

Index = QModelIndex | QPersistentModelIndex
APPLICATION_MIME = "application/x-recruiterdesk-application"


class LaneModel(PagedRows):
    """Keeps its cards in place where only what they say has changed."""

    def __init__(
        self,
        read_page: Callable[[Sequence[int]], Sequence[RowItem]],
        page_size: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(read_page, parent, page_size)

    def show_cards(self, ids: Sequence[int], first: Sequence[RowItem]) -> None:
        """Show these applications in this order; the first page is known already."""
        if tuple(ids) == tuple(self._ids):
            self._known.clear()
            self._keep_first(first)
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, 0))
            return
        self.beginResetModel()
        self._ids = ids
        self._known.clear()
        self._keep_first(first)
        self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag(0))

    def mimeTypes(self) -> list[str]:
        return [APPLICATION_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        carried.setData(APPLICATION_MIME, QByteArray(str(self._ids[indexes[0].row()]).encode()))
        return carried

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def _keep_first(self, first: Sequence[RowItem]) -> None:
        if len(first) == min(self._page_size, len(self._ids)) and first:
            self._known.update((item.row_id, item) for item in first)


def carried_application(carried: QMimeData) -> int | None:
    """Return the application that is dragged; None where something else is."""
    if not carried.hasFormat(APPLICATION_MIME):
        return None
    return int(bytes(carried.data(APPLICATION_MIME).data()).decode())
