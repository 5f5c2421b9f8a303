"""One line of a person's history: day, mark, what happened, and its details."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.theme import MUTED, current_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel, Text, muted_text

_DAY_WIDTH = 84
_MARK = 20
_LINE = 17


class Mark(Enum):
    """What kind of thing happened, told by its shape; the words say it too."""

    CALL = "call"
    ENDING = "ending"
    STEP = "step"
    PROMISE = "promise"
    NOTE = "note"


@dataclass(frozen=True)
class HistoryItem:
    """A line ready to be shown; `import_id` is the import that it tells of, where that can be looked at."""

    day: str
    mark: Mark
    title: str
    details: str = ""
    import_id: int | None = None


class HistoryLine(QWidget):
    """The details wrap and can be copied; a line shows one thing after the other without being made anew.

    Signals:
        import_wanted: the id of the import that the line tells of.
    """

    import_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = ElidedLabel("", TextSize.SECOND, MUTED)
        self._day.setFixedSize(_DAY_WIDTH, _LINE)
        self._title = Text("", TextSize.HEADING)
        self._details = muted_text()
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._to_import: LinkButton | None = None
        self._import_id: int | None = None
        self._texts = QVBoxLayout()
        self._texts.setSpacing(1)
        self._texts.addWidget(self._title)
        self._texts.addWidget(self._details)
        self._mark = MarkShape()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._texts, 1)

    def show_item(self, item: HistoryItem) -> None:
        """Show what happened."""
        self._day.setText(item.day)
        self._mark.show_mark(item.mark)
        self._title.setText(item.title)
        self._details.setText(item.details)
        self._details.setVisible(bool(item.details))
        self._offer_import(item.import_id)
        self.setAccessibleName(" ".join(part for part in (item.day, item.title, item.details) if part))

    def _offer_import(self, import_id: int | None) -> None:
        """Offer the import; few lines tell of one, so the others have no button."""
        self._import_id = import_id
        if import_id is not None and self._to_import is None:
            self._to_import = LinkButton(self.tr("Show this import"), TextSize.SECOND)
            self._to_import.setAccessibleName(self._to_import.text())
            self._to_import.clicked.connect(self._ask_for_import)
            self._texts.addWidget(self._to_import, 0, Qt.AlignmentFlag.AlignLeft)
        if self._to_import is not None:
            be_there(self._to_import, import_id is not None)

    def _ask_for_import(self) -> None:
        if self._import_id is not None:
            self.import_wanted.emit(self._import_id)


class MarkShape(QWidget):
    """A small filled shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark.NOTE
        self.setFixedSize(_MARK, _LINE)

    def show_mark(self, mark: Mark) -> None:
        """Show this shape."""
        self._mark = mark
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole mark is painted
        colour = current_theme().colour("accent")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        middle = QPointF(4.5, _LINE / 2 + 0.5)
        if self._mark is Mark.CALL:
            painter.drawEllipse(middle, 4.0, 4.0)
        elif self._mark is Mark.STEP:
            painter.drawRect(QRectF(middle.x() - 4, middle.y() - 4, 8, 8))
        elif self._mark is Mark.NOTE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.6))
            painter.drawEllipse(middle, 3.4, 3.4)
        else:
            painter.drawPolygon(_corners(self._mark, middle))


def _corners(mark: Mark, middle: QPointF) -> QPolygonF:
    far = 4.8
    moves = [(0.0, 0.8 - far), (far, far - 0.8), (-far, far - 0.8)]
    if mark is Mark.PROMISE:
        moves = [(0.0, -far), (far, 0.0), (0.0, far), (-far, 0.0)]
    return QPolygonF([middle + QPointF(x, y) for x, y in moves])
