"""The table of the pipeline, painted in the hand of the lists."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from recruiterdesk.ui.models.pipeline_model import CELL_ROLE, Cell, PipelineColumn, PipelineModel
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.paint import CHIP_HEIGHT, chip_width, paint_avatar, paint_chip

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 46
_AVATAR = 28
_PADDING = 12
_TEXT_GAP = 10
_WIDTHS = {
    PipelineColumn.NAME: 220, PipelineColumn.CLIENT: 130, PipelineColumn.STAGE: 130,
    PipelineColumn.TURN: 104, PipelineColumn.IN_STAGE: 76, PipelineColumn.QUIET: 156,
}  # fmt: skip


_NARROW_WIDTHS = _WIDTHS | {
    PipelineColumn.NAME: 176, PipelineColumn.CLIENT: 100, PipelineColumn.STAGE: 100,
    PipelineColumn.TURN: 100, PipelineColumn.QUIET: 144,
}  # fmt: skip
_NARROWEST_ROLE = 90


class PipelineDelegate(QStyledItemDelegate):
    """A name with its circle, muted texts, a chip; a thin line between rows."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        theme = current_theme()
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
        QToolTip.showText(event.globalPos(), cell.text, view)
        return True


class PipelineTable(QTableView):
    """Arrows move, Enter opens.

    Signals:
        opened: a line was opened by Enter or a double click.
    """

    opened = Signal()

    def __init__(self, model: PipelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pipeline = model
        self._is_narrow = False
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setModel(model)
        self._set_up_head()
        self.doubleClicked.connect(self.opened)

    def selected_id(self) -> int | None:
        """Return the id of the selected application."""
        row = self._pipeline.row_at(self.currentIndex())
        return row.application_id if row else None

    def select_id(self, application_id: int | None) -> None:
        """Select an application, where it is shown."""
        if application_id is not None:
            self.setCurrentIndex(self._pipeline.index_of(application_id))

    def keyboardSearch(self, search: str) -> None:  # letters are the page's keys
        """Leave letters alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < sum(_WIDTHS.values()) + _NARROWEST_ROLE
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._set_widths()
        super().resizeEvent(event)

    def _set_widths(self) -> None:
        """Where there is little room the days in the stage are left out: how long they wait says more."""
        head = self.horizontalHeader()
        head.setSectionHidden(PipelineColumn.IN_STAGE, self._is_narrow)
        for column, width in (_NARROW_WIDTHS if self._is_narrow else _WIDTHS).items():
            head.resizeSection(column, width)

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setFont(text_font(TextSize.SECOND))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(PipelineColumn.ROLE, QHeaderView.ResizeMode.Stretch)
        self._set_widths()
        head.setSortIndicator(PipelineColumn.QUIET, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)


def _size(cell: Cell) -> TextSize:
    return TextSize.HEADING if cell.initials_of else TextSize.BODY


def _chip_box(inner: QRect, text: str) -> QRect:
    width = min(chip_width(text), inner.width())
    return QRect(inner.left(), inner.center().y() - CHIP_HEIGHT // 2, width, CHIP_HEIGHT)


def _fits(cell: Cell, width: int) -> bool:
    if cell.chip_tone is not None:
        return chip_width(cell.text) <= width
    taken = _AVATAR + _TEXT_GAP if cell.initials_of else 0
    return QFontMetrics(text_font(_size(cell))).horizontalAdvance(cell.text) + taken <= width


def _paint_text(painter: QPainter, inner: QRect, cell: Cell, colour: QColor) -> None:
    if cell.initials_of:
        circle = QRect(inner.left(), inner.center().y() - _AVATAR // 2, _AVATAR, _AVATAR)
        paint_avatar(painter, circle, cell.initials_of, current_theme())
        inner = inner.adjusted(_AVATAR + _TEXT_GAP, 0, 0, 0)
    font = text_font(_size(cell))
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)
