"""The rows of one tab, each worded when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from recruiterdesk.ui.pages.importing.rows import PreviewRow

Index = QModelIndex | QPersistentModelIndex
PREVIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_KEPT = 400


class PreviewModel(QAbstractListModel):
    """Words each row when it is painted, and keeps the words of the last ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: Sequence[int] = ()
        self._word: Callable[[int], PreviewRow] | None = None
        self._worded: dict[int, PreviewRow] = {}

    def show_rows(self, places: Sequence[int], word: Callable[[int], PreviewRow]) -> None:
        """Show these places; `word` words one of them."""
        self.beginResetModel()
        self._places, self._word = places, word
        self._worded.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Word every row anew."""
        self._worded.clear()
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    def row_at(self, index: Index) -> PreviewRow | None:
        if not index.isValid() or self._word is None:
            return None
        number = index.row()
        if number not in self._worded:
            if len(self._worded) >= _KEPT:
                self._worded.clear()
            self._worded[number] = self._word(self._places[number])
        return self._worded[number]

    def place_at(self, index: Index) -> int | None:
        """Return the place of a row in its group; None where there is no row."""
        return self._places[index.row()] if index.isValid() and index.row() < len(self._places) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index) if role in _SERVED else None
        if row is None:
            return None
        if role == PREVIEW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        return row.name if role == Qt.ItemDataRole.DisplayRole else _tooltip(row)


_SERVED = frozenset(
    (
        PREVIEW_ROLE,
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    )
)


def _tooltip(row: PreviewRow) -> str:
    lines = (row.name, row.reach, f"{row.role} · {row.where}".strip(" ·"), row.tooltip)
    return "\n".join(line for line in lines if line)
