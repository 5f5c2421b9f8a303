"""What delegates ask about a line: the view knows it without the styles, whose first use takes 9 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem


def is_selected(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Tell whether the line is selected."""
    return view.selectionModel().isSelected(index)


def has_keyboard(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Tell whether keys go to the line."""
    return view.hasFocus() and view.currentIndex() == index


def is_hovered(view: QAbstractItemView, option: QStyleOptionViewItem) -> bool:
    """Tell whether the mouse is over the line."""
    if not view.underMouse():
        return False
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_MouseOver)
