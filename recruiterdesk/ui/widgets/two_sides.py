"""Two records of one person side by side; where they differ, one of both is chosen line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from recruiterdesk.ui.theme import MUTED, TEXT, Theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT, ButtonLook, ChoiceButton
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.widgets.whole_text import WholeText, as_high_as_needed, paint_whole, whole_height

_SHORTEST = 90
_LABEL_ROW = 26
_AROUND_VALUE = 8
_BEFORE_BAR = 6


class Side(StrEnum):
    """Left or right."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class SideLine:
    """One field of both: `both_kept` where nothing has to be chosen, as of e-mail addresses."""

    key: str
    label: str
    left: str
    right: str
    both_kept: bool = False

    @property
    def is_choice(self) -> bool:
        """Tell whether both say something, not the same, and only one can be kept."""
        return bool(self.left and self.right) and self.left != self.right and not self.both_kept


class SideButton(ChoiceButton):
    """A value that can be chosen; it takes the width there is, and as many lines as it needs."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setSizePolicy(as_high_as_needed())
        # A click leaves the keyboard where it is: on the rows that the sides speak of.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def minimumSizeHint(self) -> QSize:
        return QSize(_SHORTEST, super().sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        text = whole_height(self.text(), self.font(), width - 2 * self.shape.padding)
        return max(text + 2 * _AROUND_VALUE, BUTTON_HEIGHT)

    def _paint_content(self, painter: QPainter, theme: Theme, look: ButtonLook) -> None:
        painter.setFont(self.font())
        painter.setPen(theme.colour(look.text))
        paint_whole(painter, self.rect().adjusted(self.shape.padding, 0, -self.shape.padding, 0), self.text())


class TwoSides(QWidget):
    """A head for each side, and a line for each field; Tab goes through the choices, Space chooses.

    Signals:
        changed: another side was chosen in some line.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        # A bar beside it touches nothing.
        self._grid.setContentsMargins(0, 0, _BEFORE_BAR, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.buttons: dict[tuple[str, Side], SideButton] = {}
        self._groups: list[QButtonGroup] = []
        self._stretched = 0
        self._tabs_behind: QWidget | None = None
        self._shown: tuple[object, ...] = ()

    def take_tabs_behind(self, before: QWidget) -> None:
        """Let Tab come here from this widget on, whenever what is shown is made anew."""
        self._tabs_behind = before

    def show_sides(
        self,
        heads: tuple[str, str],
        lines: Sequence[SideLine],
        usual: Side,
        chosen: frozenset[str] = frozenset(),
    ) -> None:
        """Show two records; `usual` is the side that is kept but for the lines whose keys are chosen."""
        shown = (heads, tuple(lines), usual)
        if shown == self._shown:
            # The button that has the keyboard stays.
            self._check(usual, chosen)
            return
        self._shown = shown
        self._clear()
        for column, head in enumerate(heads):
            self._grid.addWidget(ElidedLabel(head, TextSize.LABEL, MUTED), 0, column)
        row = 1
        for line in lines:
            if not (line.left or line.right):
                continue
            label = ElidedLabel(_label(line, usual), TextSize.SECOND, MUTED)
            label.setAlignment(Qt.AlignmentFlag.AlignBottom)
            self._grid.setRowMinimumHeight(row, _LABEL_ROW)
            if line.left == line.right:
                # What both say stands once, and leaves the height to what differs.
                label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(label, row, 0)
                self._grid.addWidget(_value(line.left), row, 1)
                row += 1
                continue
            self._grid.addWidget(label, row, 0, 1, 2)
            self._show_values(line, row + 1, usual, line.key in chosen)
            row += 2
        if self._tabs_behind is not None:
            for before, button in pairwise((self._tabs_behind, *self.buttons.values())):
                QWidget.setTabOrder(before, button)
        self._grid.setRowStretch(self._stretched, 0)
        self._stretched = row
        self._grid.setRowStretch(row, 1)

    def _check(self, usual: Side, chosen: frozenset[str]) -> None:
        for (key, side), button in self.buttons.items():
            if (side is usual) != (key in chosen):
                button.setChecked(True)

    def chosen(self, side: Side) -> frozenset[str]:
        """Return the keys of the lines in which this side was chosen."""
        return frozenset(
            key for (key, of), button in self.buttons.items() if of is side and button.isChecked()
        )

    def _show_values(self, line: SideLine, row: int, usual: Side, other_chosen: bool) -> None:  # noqa: FBT001
        texts = {Side.LEFT: line.left, Side.RIGHT: line.right}
        if not line.is_choice:
            for column, text in enumerate(texts.values()):
                self._grid.addWidget(_value(text), row, column)
            return
        group = QButtonGroup(self)
        self._groups.append(group)
        for column, (side, text) in enumerate(texts.items()):
            button = SideButton(text)
            button.setAccessibleName(f"{line.label}: {text}")
            button.setChecked((side is usual) != other_chosen)
            group.addButton(button)
            button.setAutoExclusive(True)
            button.clicked.connect(partial(self._tell, line.key))
            self.buttons[line.key, side] = button
            self._grid.addWidget(button, row, column)

    def _tell(self, _key: str, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.changed.emit()

    def _clear(self) -> None:
        self.buttons.clear()
        for group in self._groups:
            group.deleteLater()
        self._groups.clear()
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _value(text: str) -> WholeText:
    return WholeText(text or "–", TEXT if text else MUTED)


def _label(line: SideLine, usual: Side) -> str:
    """Name the field, and what becomes of it where nothing is to be chosen."""
    if not (line.left if usual is Side.LEFT else line.right):
        return QCoreApplication.translate("TwoSides", "{field} · is filled in").format(field=line.label)
    if line.left == line.right:
        return QCoreApplication.translate("TwoSides", "{field} · the same").format(field=line.label)
    if line.both_kept and line.left and line.right:
        return QCoreApplication.translate("TwoSides", "{field} · both are kept").format(field=line.label)
    return line.label
