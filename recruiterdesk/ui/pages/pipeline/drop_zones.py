"""Where a card can be dropped in a lane: one zone for each stage, painted over the cards."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.pipeline.lanes import Lane, stage_title
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, elided, text_font
from recruiterdesk.ui.widgets.paint import CARD_RADIUS, paint_box

_GAP = 6
_TOLD = ""


@dataclass(frozen=True)
class Target:
    """Where a card goes: the key of a stage, or "" where the application ends and is told."""

    lane_key: str
    stage_key: str
    words: str

    @property
    def ends(self) -> bool:
        return self.stage_key == _TOLD


def targets_of(lane: Lane) -> tuple[Target, ...]:
    """Return where one can drop in a lane."""
    if lane.is_told:
        ask = QCoreApplication.translate("pipeline", "Decline…")
        return (Target(lane.key, _TOLD, ask),)
    return tuple(Target(lane.key, stage.key, stage_title(stage)) for stage in lane.stages)


class DropZones(QWidget):
    """Lies over a lane; what happens under the pointer is the lane's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._targets: tuple[Target, ...] = ()
        self.hot: Target | None = None
        self.hide()

    def offer(self, targets: tuple[Target, ...]) -> None:
        self._targets = targets
        self.hot = None

    def targets(self) -> tuple[Target, ...]:
        return self._targets

    def point_at(self, position: QPoint) -> Target | None:
        """Mark the zone below the pointer, and return where a drop would go."""
        found = (
            one for one, box in zip(self._targets, self._boxes(), strict=True) if position.y() <= box.bottom()
        )
        self.mark(next(found, self._targets[-1] if self._targets else None))
        return self.hot

    def mark(self, target: Target | None) -> None:
        """Show that a drop would go there."""
        self.hot = target
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for target, box in zip(self._targets, self._boxes(), strict=True):
            is_hot = target == self.hot
            ground = theme.colour("accent_soft" if is_hot else "surface")
            paint_box(painter, box, ground, None, CARD_RADIUS)
            line = QPen(theme.colour("accent" if is_hot else "line_strong"), 2 if is_hot else 1)
            line.setStyle(Qt.PenStyle.SolidLine if is_hot else Qt.PenStyle.DashLine)
            painter.setPen(line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), CARD_RADIUS, CARD_RADIUS)
            painter.setPen(theme.colour("accent" if is_hot else "text"))
            painter.setFont(text_font(TextSize.HEADING))
            words = elided(target.words, TextSize.HEADING, box.width() - 2 * _GAP)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _boxes(self) -> list[QRect]:
        count = max(len(self._targets), 1)
        height = (self.height() - _GAP * (count - 1)) // count
        return [QRect(0, n * (height + _GAP), self.width(), height) for n in range(len(self._targets))]
