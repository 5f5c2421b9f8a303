"""One lane of the board: its name, how many are in it, the cards; or a narrow strip where it is folded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.models.lane_model import LaneModel, carried_application
from recruiterdesk.ui.pages.pipeline.drop_zones import DropZones, Target, targets_of
from recruiterdesk.ui.pages.pipeline.lane_list import LaneList
from recruiterdesk.ui.pages.pipeline.lanes import Lane
from recruiterdesk.ui.pages.pipeline.reading import LANE_PAGE
from recruiterdesk.ui.theme import MUTED, current_theme
from recruiterdesk.ui.theme_fonts import TextSize, elided, text_font
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.paint import CARD_RADIUS, paint_box, paint_focus_ring
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.widgets.text import ElidedLabel

FOLDED_WIDTH = 40
LEAST_WIDTH = 152
_NAME_ROOM = 300
_HEAD = 18
_FOLD = 20


class BoardLane(QWidget):
    """Cards can be dropped on it; "to be told" has an amber line around it, and is never folded.

    Signals:
        dropped: the application that was dropped here, and the Target.
        dragged_over: a card is held over the lane, at this place in it.
        fold_wanted: it is to be folded, or unfolded.
    """

    dropped = Signal(int, object)
    dragged_over = Signal(QPointF)
    fold_wanted = Signal()

    def __init__(
        self,
        lane: Lane,
        read_page: Callable[[Sequence[int]], Sequence[RowItem]],
        may_lift: Callable[[int], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.lane = lane
        self._is_folded = False
        self._ring = False
        self._number = ""
        self.model = LaneModel(read_page, LANE_PAGE, self)
        self.cards = LaneList(self.model, lane.words, may_lift)
        self._count = ElidedLabel("", TextSize.SECOND, MUTED)
        self._title = ElidedLabel(lane.words, TextSize.HEADING)
        self.fold_button = LinkButton("‹")
        self.fold_button.setToolTip(plain_hint(self.tr("Fold {lane}").format(lane=lane.words)))
        self.fold_button.setAccessibleName(self.tr("Fold {lane}").format(lane=lane.words))
        self.fold_button.setFixedSize(_FOLD, _HEAD)
        self.fold_button.stand_in_the_middle()
        self.fold_button.clicked.connect(self.fold_wanted)
        self.fold_button.setVisible(not lane.is_told)
        self._build()
        self.zones = DropZones(self)
        self.zones.offer(targets_of(lane))
        self.setAcceptDrops(True)
        self._take_width()

    def show_listed(self, ids: Sequence[int], first: Sequence[RowItem], count: int, stages: str) -> None:
        """Show these applications; as many as `count` are in the lane."""
        self.model.show_cards(ids, first)
        self._number = self.locale().toString(count)
        self._count.setText(self._number)
        self._title.setToolTip(plain_hint(stages))
        self.setAccessibleName(f"{self.lane.words}, {count}")
        self.setAccessibleDescription(stages)
        self.update()

    def fold(self, *, folded: bool) -> None:
        """Show a narrow strip instead of the cards, or the cards again."""
        self._is_folded = folded
        for part in (self._head, self.cards):
            part.setVisible(not folded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if folded else Qt.FocusPolicy.NoFocus)
        unfold = self.tr("Unfold {lane}").format(lane=self.lane.words)
        self.setToolTip(plain_hint(unfold) if folded else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if folded else Qt.CursorShape.ArrowCursor)
        self._take_width()

    def is_folded(self) -> bool:
        return self._is_folded

    def point_at(self, target: Target | None) -> None:
        """Show where a card that is carried by keys would go; None shows the cards again."""
        self.zones.setVisible(target is not None)
        self.zones.raise_()
        self.zones.mark(target)
        self._take_width()
        self._place_zones()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried_application(event.mimeData()) is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.point_at(self.zones.point_at(self.zones.mapFrom(self, event.position().toPoint())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.zones.point_at(self.zones.mapFrom(self, event.position().toPoint()))
        self.dragged_over.emit(event.position())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.point_at(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        application_id = carried_application(event.mimeData())
        target = self.zones.point_at(self.zones.mapFrom(self, event.position().toPoint()))
        self.point_at(None)
        event.acceptProposedAction()
        if application_id is not None and target is not None:
            self.dropped.emit(application_id, target)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_folded and self.rect().contains(event.position().toPoint()):
            self.fold_wanted.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._is_folded and event.key() in keys:
            self.fold_wanted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_zones()
        super().resizeEvent(event)

    def _place_zones(self) -> None:
        self.zones.setGeometry(self.rect().adjusted(8, _HEAD + 16, -8, -8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme, painter = current_theme(), QPainter(self)
        line = theme.colour("amber") if self.lane.is_told else None
        paint_box(painter, self.rect(), theme.colour("sunken"), line, CARD_RADIUS)
        if self._is_folded and self.zones.isHidden():
            if self.hasFocus():
                paint_focus_ring(painter, self.rect(), theme, CARD_RADIUS)
            self._paint_strip(painter)

    def _paint_strip(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setFont(text_font(TextSize.SECOND))
        painter.setPen(theme.colour("muted"))
        painter.drawText(0, 10, self.width(), 20, Qt.AlignmentFlag.AlignCenter, self._number)
        painter.translate(self.width() / 2, 40)
        painter.rotate(90)
        painter.setFont(text_font(TextSize.HEADING))
        painter.setPen(theme.colour("text"))
        words = elided(self.lane.words, TextSize.HEADING, _NAME_ROOM)
        painter.drawText(0, -10, _NAME_ROOM, 20, Qt.AlignmentFlag.AlignVCenter, words)

    def _take_width(self) -> None:
        """A folded lane is as wide as the others while a card is held over it."""
        narrow = self._is_folded and self.zones.isHidden()
        self.setMinimumWidth(FOLDED_WIDTH if narrow else LEAST_WIDTH)
        self.setMaximumWidth(FOLDED_WIDTH if narrow else 16_777_215)

    def _build(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(6, 0, 6 if self.lane.is_told else 0, 0)
        head.setSpacing(2)
        self._head.setFixedHeight(_HEAD)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addWidget(self.fold_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        layout.addWidget(self.cards, 1)
