"""The ground of a page: its margins, its header, and its body."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.page_header import PageHeader

PAGE_MARGIN = 30
CARD_GAP = 14
COLUMN_GAP = 18
SIDE_COLUMN_WIDTH = 268
_UNLIMITED = 16777215


class FilledPage(QWidget):
    """A header, and a body that takes the whole room: a list or a table that scrolls by itself."""

    def __init__(self, header: PageHeader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = header
        ground = QWidget()
        self.body = QVBoxLayout(ground)
        self.body.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, PAGE_MARGIN)
        self.body.setSpacing(CARD_GAP)
        _stack_page(self, header, ground)


class ScrollingPage(QWidget):
    """A header that stays, and a body of cards below it that scrolls when the window is low.

    `scroll_area` is public for pages that bring a card into view.
    """

    def __init__(self, header: PageHeader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = header
        inner, ground = QWidget(), QWidget()
        self.body = card_column(ground)
        self._fitted = QVBoxLayout(inner)
        self._fitted.addWidget(ground, 0, Qt.AlignmentFlag.AlignTop)
        self.scroll_area = QScrollArea()
        self.scroll_area.setViewport(clear_ground())
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setAutoFillBackground(False)
        self.scroll_area.setWidget(inner)
        self.scroll_area.verticalScrollBar().rangeChanged.connect(self._keep_right_edge)
        self._keep_right_edge()
        _stack_page(self, header, self.scroll_area)

    def scroll_to_top(self) -> None:
        """Show the beginning, as when the page shows something else."""
        self.scroll_area.verticalScrollBar().setValue(0)

    def _keep_right_edge(self) -> None:
        """Keep the cards under the header's right end, whether there is a scroll bar or not."""
        bar = self.scroll_area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._fitted.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN - taken, PAGE_MARGIN)

    def add_columns(self, side_width: int = SIDE_COLUMN_WIDTH) -> tuple[QVBoxLayout, QVBoxLayout]:
        """Divide the body: a wide column for what is to be done, a side column of fixed width.

        Where there is no room for both, the side column stands below.
        """
        wide_ground, side_ground = QWidget(), QWidget()
        wide, side = card_column(wide_ground), card_column(side_ground)
        self.body.addWidget(_Columns(wide_ground, side_ground, side_width))
        return wide, side


class _Columns(QWidget):
    """Two columns side by side, or below each other where the first would be cut."""

    def __init__(self, wide: QWidget, side: QWidget, side_width: int) -> None:
        super().__init__()
        self._wide, self._side, self._side_width = wide, side, side_width
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(COLUMN_GAP)
        # Aligned as widgets: a layout's own alignment forgets that wrapped text needs more height.
        self._box.addWidget(wide, 1, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        side.setFixedWidth(side_width)

    def minimumSizeHint(self) -> QSize:
        widest = max(self._wide.minimumSizeHint().width(), self._side_width)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._wide.minimumSizeHint().width() + COLUMN_GAP + self._side_width
        direction = QBoxLayout.Direction.LeftToRight
        if event.size().width() < needed:
            direction = QBoxLayout.Direction.TopToBottom
        if direction == self._box.direction():
            return
        below = direction == QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._box.setSpacing(CARD_GAP if below else COLUMN_GAP)
        self._side.setMinimumWidth(0 if below else self._side_width)
        self._side.setMaximumWidth(_UNLIMITED if below else self._side_width)
        self.updateGeometry()


def card_column(ground: QWidget) -> QVBoxLayout:
    """Return the layout of a widget whose cards stand below each other."""
    layout = QVBoxLayout(ground)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(CARD_GAP)
    return layout


def _stack_page(page: QWidget, header: PageHeader, body: QWidget) -> None:
    head = QHBoxLayout()
    head.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
    head.addWidget(header)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 24, 0, 0)
    outer.setSpacing(20)
    outer.addLayout(head)
    outer.addWidget(body, 1)
