"""The list that completes a field: in the size of the field, with air between its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from recruiterdesk.ui.theme_fonts import TextSize, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_AIR = 4


class _RoomyLines(QStyledItemDelegate):
    """The air is part of each line: Qt makes the list as high as its lines without what is between them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 2 * _AIR)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # As Qt's own lines of a completer do: the words keep the focus while a line is marked.
        option.showDecorationSelected = True
        view = self.parent()
        if isinstance(view, QAbstractItemView) and view.currentIndex() == index:
            option.state |= QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)


def make_roomy(completer: QCompleter) -> None:
    """Let what a field offers be read as easily as the field itself."""
    popup = completer.popup()
    if isinstance(popup, QListView):
        popup.setFont(text_font(TextSize.BODY))
        popup.setItemDelegate(_RoomyLines(popup))
