"""Paints the list of texts: a title of two lines where it needs them, and what it is below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_width
from recruiterdesk.ui.widgets.paint import paint_text
from recruiterdesk.ui.widgets.plain_hint import show_hint
from recruiterdesk.ui.widgets.row_delegate import TextRowDelegate
from recruiterdesk.ui.widgets.rows import ROW_ROLE, RowView

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 68
_PADDING = 12
_LINE = 18


class TitleDelegate(TextRowDelegate):
    """Titles here are sentences: cut, one could not tell them apart."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = index.data(ROW_ROLE)
        if not isinstance(view, RowView):
            return
        painter.save()
        muted = self._paint_background(painter, option, index, chosen=False)
        inner = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        titles = title_lines(view.title, inner.width())
        top = inner.center().y() + 1 - _LINE * (len(titles) + 1) // 2
        for nth, title in enumerate(titles):
            line = QRect(inner.left(), top + nth * _LINE, inner.width(), _LINE)
            paint_text(painter, line, title, TextSize.HEADING, current_theme().colour("text"))
        below = QRect(inner.left(), top + len(titles) * _LINE, inner.width(), _LINE)
        paint_text(painter, below, view.subtitle, TextSize.SECOND, current_theme().colour(muted))
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = index.data(ROW_ROLE)
        return isinstance(row, RowView) and show_hint(event, hint_of(row, option.rect.width()), view)


def title_lines(title: str, width: int) -> tuple[str, ...]:
    """Return a title as it is broken: all in the first line, or the words that have no room in the second."""
    words = title.split(" ")
    for count in range(len(words), 1, -1):
        first = " ".join(words[:count])
        if text_width(first, TextSize.HEADING) <= width:
            return (first, " ".join(words[count:])) if count < len(words) else (first,)
    return (words[0], " ".join(words[1:])) if len(words) > 1 else (title,)


def hint_of(view: RowView, row_width: int) -> str:
    """Return what is cut in a row of this width; "" where nothing is."""
    room = row_width - 2 * _PADDING
    cut = [
        whole
        for whole, lines, size in (
            (view.title, title_lines(view.title, room), TextSize.HEADING),
            (view.subtitle, (view.subtitle,), TextSize.SECOND),
        )
        if any(text_width(line, size) > room for line in lines)
    ]
    return "\n".join(cut)
