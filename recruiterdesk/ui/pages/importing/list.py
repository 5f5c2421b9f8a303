"""The rows of the preview as people: three columns, painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from recruiterdesk.ui.pages.importing.rows import PreviewRow
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, elided, text_font
from recruiterdesk.ui.widgets.paint import (
    CHIP_HEIGHT,
    CONTROL_RADIUS,
    chip_width,
    paint_avatar,
    paint_box,
    paint_chip,
)

Index = QModelIndex | QPersistentModelIndex

PREVIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW_HEIGHT = 52
_PADDING = 12
_AVATAR = 34
_GAP = 12
_LINE = 18
_PERSON_SHARE = 0.362
_ROLE_SHARE = 0.613
_ROOM_FOR_ROLE = 420
_KEPT = 400
_BATCH = 2000


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


class PreviewDelegate(QStyledItemDelegate):
    """Person at the left, application in the middle, chips at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(PREVIEW_ROLE)
        if not isinstance(row, PreviewRow):
            return
        painter.save()
        muted = _paint_ground(painter, option)
        inner = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        # A narrow list leaves the application to the tooltip, so that the name can be read.
        has_room = inner.width() >= _ROOM_FOR_ROLE
        role_left = inner.left() + round(inner.width() * (_PERSON_SHARE if has_room else _ROLE_SHARE))
        chips_left = inner.left() + round(inner.width() * _ROLE_SHARE)
        middle = inner.top() + inner.height() // 2
        paint_avatar(
            painter, QRect(inner.left(), middle - _AVATAR // 2, _AVATAR, _AVATAR), row.name, current_theme()
        )
        left = inner.left() + _AVATAR + _GAP
        _paint_lines(painter, QRect(left, middle, role_left - _GAP - left, 0), row.name, row.reach, muted)
        box = QRect(role_left, middle, chips_left - _GAP - role_left, 0)
        if has_room:
            _paint_lines(painter, box, row.role, row.where, muted, TextSize.BODY)
        _paint_chips(painter, QRect(chips_left, middle, inner.right() + 1 - chips_left, 0), row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - one height for all
        return QSize(_AVATAR * 10, ROW_HEIGHT)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> str:
    """Paint where the keyboard or the mouse is; return the token of muted text there."""
    theme = current_theme()
    box = option.rect.adjusted(0, 1, 0, -1)
    if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus:
        paint_box(painter, box, theme.colour("accent_soft"), None, CONTROL_RADIUS)
        return "muted_on_tint"
    if option.state & QStyle.StateFlag.State_MouseOver:
        paint_box(painter, box, theme.colour("hover"), None, CONTROL_RADIUS)
    return "muted"


def _paint_lines(
    painter: QPainter, box: QRect, upper: str, lower: str, muted: str, size: TextSize = TextSize.HEADING
) -> None:
    """Paint two lines around the middle of a row (the box's top); a lonely one stands in the middle."""
    theme = current_theme()
    lift = _LINE if lower else _LINE // 2
    top = QRect(box.left(), box.top() - lift, box.width(), _LINE)
    _paint_text(painter, top, upper, size, theme.colour("text"))
    _paint_text(painter, top.translated(0, _LINE), lower, TextSize.SECOND, theme.colour(muted))


def _paint_text(painter: QPainter, box: QRect, text: str, size: TextSize, colour: QColor) -> None:
    painter.setFont(text_font(size))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, elided(text, size, box.width()))


def _paint_chips(painter: QPainter, box: QRect, row: PreviewRow) -> None:
    """Paint what became of them at the left, what is odd at the right end; the latter gives way."""
    theme = current_theme()
    top = box.top() - CHIP_HEIGHT // 2
    taken = 0
    if row.chip:
        taken = min(chip_width(row.chip), box.width())
        paint_chip(painter, QRect(box.left(), top, taken, CHIP_HEIGHT), row.chip, row.chip_tone, theme)
        taken += _GAP
    room = box.width() - taken
    if row.remark and room > chip_width("…"):
        width = min(chip_width(row.remark), room)
        place = QRect(box.right() + 1 - width, top, width, CHIP_HEIGHT)
        paint_chip(painter, place, row.remark, row.remark_tone, theme)


class PreviewList(QListView):
    """The rows; T says of the row with the keyboard that they were told, → or a click opens it.

    Signals:
        told_toggled: the number of the row in the file.
        row_opened: the row with the keyboard is to be shown in full.
        row_changed: the keyboard is on another row.
    """

    told_toggled = Signal(int)
    row_opened = Signal()
    row_changed = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(PreviewDelegate(self))
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setUniformItemSizes(True)
        # Qt asks the model twice for each row when it lays a list out: not for all of 100,000 at once.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(ROW_HEIGHT)
        self.clicked.connect(self._open)

    def mark(self, row: int) -> None:
        """Put the keyboard on a row, or on the last one where there are fewer."""
        last = self._rows.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._rows.index(min(max(row, 0), last)))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.row_changed.emit()

    def keyboardSearch(self, search: str) -> None:  # letters are the page's keys
        """Leave letters alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._rows.row_at(self.currentIndex())
        if event.key() == Qt.Key.Key_T and not event.modifiers() and row is not None:
            self.told_toggled.emit(row.row)
            return
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Space) and not event.modifiers():
            self.mark(self.currentIndex().row())
            self.row_opened.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text().isalnum():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _open(self, _index: Index) -> None:
        self.row_opened.emit()
