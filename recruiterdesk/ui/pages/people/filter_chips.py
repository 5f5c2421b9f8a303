"""The filters of a search as chips that are taken away by a click or a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from recruiterdesk.domain.people_question import Filter, NoFilter, parse_question, without_filter
from recruiterdesk.ui.pages.people.filter_words import chip_words
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, elided, text_font, text_width
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.paint import CONTROL_RADIUS, paint_box, paint_focus_ring
from recruiterdesk.ui.widgets.plain_hint import plain_hint

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

_HEIGHT, _PADDING, _CROSS, _WIDEST = 26, 10, 18, 320
_SIGN = "×"
_REMOVES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterChip(QAbstractButton):
    """One filter; amber where it is none."""

    def __init__(self, shown: Filter | NoFilter, trouble: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.AMBER if trouble else Tone.ACCENT
        self.shown = shown
        self.setText(chip_words(shown))
        taken_away = self.tr("Take away: {filter}").format(filter=self.text())
        self.setAccessibleName(taken_away)
        self.setAccessibleDescription(trouble)
        said = "\n".join(part for part in (trouble, self.tr("Take away  Backspace")) if part)
        self.setToolTip(plain_hint(said))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wanted = text_width(self.text(), TextSize.CHIP) + 2 * _PADDING + _CROSS
        return QSize(min(wanted, _WIDEST), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVES:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chip is painted
        theme = current_theme()
        painter = QPainter(self)
        colour, ground = theme.tone_colours(self._tone)
        line = colour if self.underMouse() else None
        paint_box(painter, self.rect(), ground, line, CONTROL_RADIUS)
        painter.setPen(colour)
        painter.setFont(text_font(TextSize.CHIP))
        inner = self.rect().adjusted(_PADDING, 0, -_PADDING - _CROSS, 0)
        shown = elided(self.text(), TextSize.CHIP, inner.width() + 2)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, middle | Qt.TextFlag.TextDontClip, shown)
        cross = QRect(self.width() - _PADDING - _CROSS, 0, _CROSS, self.height())
        painter.drawText(cross, middle | Qt.AlignmentFlag.AlignRight, _SIGN)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), theme, CONTROL_RADIUS)


class FilterChips(QWidget):
    """Shows the filters of the words that are typed; nothing is there where there are none.

    Signals:
        reworded: the words without a filter that was taken away.
    """

    reworded = Signal(str)

    def __init__(self, said: Callable[[NoFilter], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._text = ""
        self._shown: list[tuple[str, str]] = []
        self.chips: list[FilterChip] = []
        self._layout = FlowLayout(6, 6)
        self.setLayout(self._layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Filters"))
        self.hide()

    def show_question(self, text: str, gone: tuple[NoFilter, ...]) -> None:
        """Show the filters of these words; `gone` are those that are none, or mean nothing on this desk."""
        self._text = text
        question = parse_question(text)
        by_place: dict[int, Filter | NoFilter] = {each.start: each for each in question.filters}
        by_place |= {each.start: each for each in gone}
        ordered = [by_place[start] for start in sorted(by_place)]
        wanted = [(each, self._said(each) if isinstance(each, NoFilter) else "") for each in ordered]
        described = [(chip_words(each), trouble) for each, trouble in wanted]
        if described == self._shown:
            for chip, (each, _) in zip(self.chips, wanted, strict=True):
                chip.shown = each
            return
        self._shown = described
        self._fill(wanted)

    def _fill(self, wanted: list[tuple[Filter | NoFilter, str]]) -> None:
        for chip in self.chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [FilterChip(each, trouble, self) for each, trouble in wanted]
        for chip in self.chips:
            chip.clicked.connect(self._take_away)
            self._layout.addWidget(chip)
            chip.show()
        self.setVisible(bool(self.chips))
        self.updateGeometry()

    def _take_away(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self.reworded.emit(without_filter(self._text, chip.shown))
