"""Paints a whole row from its RowView: circle, two lines, muted text at the right, chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt

from recruiterdesk.core.values import value
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_width
from recruiterdesk.ui.widgets.found_parts import paint_marks
from recruiterdesk.ui.widgets.item_state import has_keyboard, is_hovered, is_selected
from recruiterdesk.ui.widgets.paint import (
    CHIP_HEIGHT,
    CONTROL_RADIUS,
    chip_width,
    paint_avatar,
    paint_box,
    paint_chip,
    paint_chosen_mark,
    paint_text,
)
from recruiterdesk.ui.widgets.plain_hint import show_hint
from recruiterdesk.ui.widgets.rows import ROW_ROLE, PaintsRows, RowView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem


Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 58
_PADDING = 12
_AVATAR = 36
_AROUND_AVATAR = 18
_GAP = 12
_TEXT_GAP = 8
_LINE = 20
_TITLE_SHARE = 0.45
_STEP_IN = 16
_COLUMNS_SHARE = 0.62
_LOWER_SHARE = 0.62
_DEEPEST = 5


@value
class RowGeometry:
    """Where the parts of a row lie."""

    avatar: QRect
    title: QRect
    subtitle: QRect
    trailing: QRect
    chip: QRect
    columns: tuple[QRect, ...] = ()


def row_geometry(view: RowView, rect: QRect) -> RowGeometry:
    """Lay a row out: the chip first, then the text at its left, the name gets what remains.

    The name keeps at least its share of the width, so that a long remark never hides who it is. Where the
    remark would be cut it stands below the chip, beside the second line. Columns share what is left evenly.
    """
    whole = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    taken = round(whole.width() * _COLUMNS_SHARE) + _GAP if view.columns else 0
    rect = rect.adjusted(0, 0, -taken, 0)
    inner = rect.adjusted(_PADDING + min(view.depth, _DEEPEST) * _STEP_IN, 0, -_PADDING, 0)
    middle = rect.top() + rect.height() // 2
    has_circle = bool(view.initials_of)
    circle = min(_AVATAR, rect.height() - _AROUND_AVATAR)
    avatar = QRect(inner.left(), middle - circle // 2, circle if has_circle else 0, circle)
    left = avatar.left() + (circle + _GAP if has_circle else 0)
    room = round((inner.right() - left) * (1 - _TITLE_SHARE))
    chip_space = min(chip_width(view.chip_text), room) if view.chip_text else 0
    chip = QRect(inner.right() + 1 - chip_space, middle - CHIP_HEIGHT // 2, chip_space, CHIP_HEIGHT)
    room -= chip_space + _GAP
    wanted = text_width(view.trailing, TextSize.SECOND) + 2
    if view.trailing and view.subtitle and wanted > room:
        return _stacked(view, inner, avatar, left, chip_space, _columns(len(view.columns), whole))
    end = chip.left() - (_GAP if chip_space else 0)
    trailing_space = max(0, min(wanted, room)) if view.trailing else 0
    trailing = QRect(end - trailing_space, middle - _LINE // 2, trailing_space, _LINE)
    width = max(0, trailing.left() - (_TEXT_GAP if trailing_space else 0) - left)
    return RowGeometry(
        avatar,
        QRect(left, middle - (_LINE if view.subtitle else _LINE // 2), width, _LINE),
        QRect(left, middle, width, _LINE),
        trailing,
        chip,
        _columns(len(view.columns), whole),
    )


def _stacked(
    view: RowView, inner: QRect, avatar: QRect, left: int, chip_space: int, columns: tuple[QRect, ...]
) -> RowGeometry:
    """Lay a narrow row out: above the name and the chip, below the second line and the remark."""
    middle, end = avatar.center().y() + 1, inner.right() + 1
    chip = QRect(end - chip_space, middle - CHIP_HEIGHT, chip_space, CHIP_HEIGHT)
    upper = max(0, chip.left() - (_GAP if chip_space else 0) - left)
    wanted = text_width(view.trailing, TextSize.SECOND) + 2
    lower = max(0, min(wanted, round((end - left) * _LOWER_SHARE)))
    return RowGeometry(
        avatar,
        QRect(left, middle - _LINE, upper, _LINE),
        QRect(left, middle, max(0, end - lower - _GAP - left), _LINE),
        QRect(end - lower, middle, lower, _LINE),
        chip,
        columns,
    )


def _columns(count: int, whole: QRect) -> tuple[QRect, ...]:
    """Return where each of these columns has its first line; the second lies below it."""
    if not count:
        return ()
    first = whole.right() + 1 - round(whole.width() * _COLUMNS_SHARE)
    width = (whole.right() + 1 - first) // count
    top = whole.center().y() + 1 - _LINE
    return tuple(QRect(first + nth * width, top, width - _GAP, _LINE) for nth in range(count))


class TextRowDelegate(PaintsRows):
    """Rows of one height; hover and selection are calm fills, the keyboard's place is a ring."""

    def __init__(
        self,
        view: QAbstractItemView,
        row_height: int = ROW_HEIGHT,
        is_chosen: Callable[[Index], bool] | None = None,
    ) -> None:
        super().__init__(view)
        self._view = view
        self.row_height = row_height
        self._is_chosen = is_chosen

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = index.data(ROW_ROLE)
        if not isinstance(view, RowView):
            return
        theme = current_theme()
        place = row_geometry(view, option.rect)
        painter.save()
        chosen = self._is_chosen is not None and self._is_chosen(index)
        muted = self._paint_background(painter, option, index, chosen=chosen)
        if chosen:
            paint_chosen_mark(painter, place.avatar, theme)
        elif view.initials_of:
            paint_avatar(painter, place.avatar, view.initials_of, theme)
        paint_text(painter, place.title, view.title, TextSize.HEADING, theme.colour("text"))
        paint_text(painter, place.subtitle, view.subtitle, TextSize.SECOND, theme.colour(muted))
        if view.title_marks or view.subtitle_marks:
            paint_marks(painter, place.title, view.title, TextSize.HEADING, view.title_marks, theme)
            paint_marks(painter, place.subtitle, view.subtitle, TextSize.SECOND, view.subtitle_marks, theme)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, place.trailing, view.trailing, TextSize.SECOND, theme.colour(muted), right)
        for box, (upper, lower) in zip(place.columns, view.columns, strict=True):
            paint_text(painter, box, upper, TextSize.BODY, theme.colour("text"))
            paint_text(painter, box.translated(0, _LINE), lower, TextSize.SECOND, theme.colour(muted))
        if view.chip_text:
            paint_chip(painter, place.chip, view.chip_text, view.chip_tone, theme)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = index.data(ROW_ROLE)
        return isinstance(row, RowView) and show_hint(event, tooltip_of(row, option.rect), view)

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, chosen: bool
    ) -> str:
        """Paint the state of the row and return the token for its muted texts."""
        theme = current_theme()
        box = option.rect.adjusted(0, 1, 0, -1)
        if chosen or is_selected(self._view, index):
            line = theme.colour("accent") if has_keyboard(self._view, index) else None
            paint_box(painter, box, theme.colour("accent_soft"), line, CONTROL_RADIUS)
            return "muted_on_tint"
        if is_hovered(self._view, option):
            paint_box(painter, box, theme.colour("hover"), None, CONTROL_RADIUS)
        return "muted"


def tooltip_of(view: RowView, rect: QRect) -> str:
    """Return the row's own tooltip, else the texts that don't fit, else ""."""
    if view.tooltip:
        return view.tooltip
    place = row_geometry(view, rect)
    parts = [
        (view.title, place.title, TextSize.HEADING),
        (view.subtitle, place.subtitle, TextSize.SECOND),
        (view.trailing, place.trailing, TextSize.SECOND),
    ]
    pairs = zip(place.columns, view.columns, strict=True)
    parts += [(line, box, TextSize.BODY) for box, column in pairs for line in column]
    cut = [text for text, box, size in parts if text_width(text, size) > box.width()]
    if view.chip_text and chip_width(view.chip_text) > place.chip.width():
        cut.append(view.chip_text)
    return "\n".join(cut)
