"""The table of the pipeline, painted in the hand of the lists."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from recruiterdesk.ui.models.pipeline_model import CELL_ROLE, Cell, PipelineColumn, PipelineModel
from recruiterdesk.ui.pages.pipeline.table_columns import TableColumns
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.paint import CHIP_HEIGHT, chip_width, paint_avatar, paint_chip
from recruiterdesk.ui.widgets.plain_hint import show_hint

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 46
_AVATAR = 28
_PADDING = 12
_TEXT_GAP = 10
_ENDS = QAbstractItemView.CursorAction


class PipelineDelegate(QStyledItemDelegate):
    """A name with its circle, muted texts in one line or two, a chip; a thin line between rows."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        theme = current_theme()
        if cell.is_head:
            _paint_head(painter, option, cell.text)
            return
        muted = "muted"
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
            muted = "muted_on_tint"
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, theme.colour("line"))
        inner = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if cell.chip_tone is not None:
            paint_chip(painter, _chip_box(inner, cell.text), cell.text, cell.chip_tone, theme)
        else:
            _paint_text(painter, inner, cell, theme.colour("text" if cell.initials_of else muted))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - one height for all
        return QSize(80, ROW_HEIGHT)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell) or _fits(cell, option.rect.width() - 2 * _PADDING):
            return False
        said = "\n".join(filter(None, (cell.text, cell.below)))
        return show_hint(event, said, view)


class PipelineTable(QTableView):
    """Arrows move, Enter opens; the head sorts, and its columns can be dragged and chosen.

    Signals:
        opened: a line was opened by Enter or a double click.
        group_opened: the head of a group was clicked: the id of its role or client.
        arranged: the columns are others, or as wide as never before.
        arranging: the head was pressed by the right button, at this place on the screen.
    """

    opened = Signal()
    group_opened = Signal(int)
    arranged = Signal()
    arranging = Signal(QPoint)

    def __init__(self, model: PipelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pipeline = model
        self.setAccessibleName(self.tr("Pipeline"))
        self.setItemDelegate(PipelineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setModel(model)
        self.columns = TableColumns(self.horizontalHeader(), self)
        self.columns.joined.connect(self._join_client)
        self._join_client(self.columns.joins_client())
        self.columns.arranged.connect(self.arranged)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().sortIndicatorChanged.connect(model.sort)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().customContextMenuRequested.connect(self._ask_to_arrange)
        self.doubleClicked.connect(self._open_line)
        self.clicked.connect(self._open_group)

    def show_order(self, column: PipelineColumn, *, descending: bool) -> None:
        """Show in the head by what the lines are sorted."""
        head = self.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        head.blockSignals(True)
        head.setSortIndicator(column, order)
        head.blockSignals(False)
        head.viewport().update()

    def selected_id(self) -> int | None:
        """Return the id of the selected application."""
        return self._pipeline.id_at(self.currentIndex())

    def select_id(self, application_id: int | None) -> None:
        """Select an application, where it is shown."""
        if application_id is not None:
            self.setCurrentIndex(self._pipeline.index_of(application_id))

    def keyboardSearch(self, search: str) -> None:  # letters are the page's keys
        """Leave letters alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open_line()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over the heads of groups; Home and End go to the first line and the last, as in any list."""
        ends = {_ENDS.MoveHome: 0, _ENDS.MoveEnd: self._pipeline.rowCount() - 1}
        if action in ends and self.currentIndex().isValid():
            moved = self._pipeline.index(ends[action], self.currentIndex().column())
        else:
            moved = super().moveCursor(action, modifiers)
        if self._pipeline.head_at(moved.row()) is None:
            return moved
        back = action in (QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePrevious)
        row = moved.row() - 1 if back and moved.row() > 0 else moved.row() + 1
        return self._pipeline.index(row, moved.column())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.columns.fit(event.size().width())
        super().resizeEvent(event)

    def _join_client(self, joined: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._pipeline.join_client(joined=joined)

    def _ask_to_arrange(self, at: QPoint) -> None:
        self.arranging.emit(self.horizontalHeader().viewport().mapToGlobal(at))

    def _open_group(self, index: Index) -> None:
        head = self._pipeline.head_at(index.row())
        if head is not None and head.ref:
            self.group_opened.emit(head.ref)

    def _open_line(self) -> None:
        if self.selected_id() is not None:
            self.opened.emit()


def _size(cell: Cell) -> TextSize:
    return TextSize.HEADING if cell.initials_of else TextSize.BODY


def _chip_box(inner: QRect, text: str) -> QRect:
    width = min(chip_width(text), inner.width())
    return QRect(inner.left(), inner.center().y() - CHIP_HEIGHT // 2, width, CHIP_HEIGHT)


def _fits(cell: Cell, width: int) -> bool:
    if cell.chip_tone is not None:
        return chip_width(cell.text) <= width
    taken = _AVATAR + _TEXT_GAP if cell.initials_of else 0
    fits = QFontMetrics(text_font(_size(cell))).horizontalAdvance(cell.text) + taken <= width
    return fits and QFontMetrics(text_font(TextSize.SECOND)).horizontalAdvance(cell.below) <= width


def _paint_text(painter: QPainter, inner: QRect, cell: Cell, colour: QColor) -> None:
    if cell.initials_of:
        circle = QRect(inner.left(), inner.center().y() - _AVATAR // 2, _AVATAR, _AVATAR)
        paint_avatar(painter, circle, cell.initials_of, current_theme())
        inner = inner.adjusted(_AVATAR + _TEXT_GAP, 0, 0, 0)
    painter.setPen(colour)
    lines = [(cell.text, _size(cell)), (cell.below, TextSize.SECOND)][: 2 if cell.below else 1]
    fonts = [text_font(size) for _, size in lines]
    heights = [QFontMetrics(font).height() for font in fonts]
    top = inner.center().y() - sum(heights) // 2
    for (words, _), font, height in zip(lines, fonts, heights, strict=True):
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        box = QRect(inner.left(), top, inner.width(), height)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, shown)
        top += height


def _paint_head(painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
    """Paint a group's name over all cells of its line: each cell shows its part."""
    theme, view = current_theme(), option.widget
    left = -view.horizontalHeader().offset() if isinstance(view, QTableView) else option.rect.left()
    painter.save()
    painter.setClipRect(option.rect)
    painter.fillRect(option.rect, theme.colour("sunken"))
    painter.setFont(text_font(TextSize.HEADING))
    painter.setPen(theme.colour("text"))
    width = view.width()
    line = QRect(left + _PADDING, option.rect.top(), width, option.rect.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()
