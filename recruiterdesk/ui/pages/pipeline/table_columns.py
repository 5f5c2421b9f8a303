"""The columns of the table: fitted to the window until somebody arranges them, and then as they were left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QMenu

from recruiterdesk.ui.models.pipeline_model import PipelineColumn
from recruiterdesk.ui.pages.pipeline.cells import titles
from recruiterdesk.ui.theme_fonts import TextSize, text_font

_FIRST = tuple(PipelineColumn)[: PipelineColumn.QUIET + 1]
_WIDTHS = {
    PipelineColumn.NAME: 204, PipelineColumn.CLIENT: 130, PipelineColumn.STAGE: 130,
    PipelineColumn.TURN: 104, PipelineColumn.IN_STAGE: 76, PipelineColumn.QUIET: 156,
}  # fmt: skip
_NARROW_WIDTHS = _WIDTHS | {
    PipelineColumn.NAME: 186, PipelineColumn.STAGE: 106, PipelineColumn.TURN: 98, PipelineColumn.QUIET: 142,
}  # fmt: skip
_NARROWEST_ROLE = 106
_USUAL = 120
_LEFT_OUT = (PipelineColumn.CLIENT, PipelineColumn.IN_STAGE)
_JOINED = "client_below"
Arranged = tuple[tuple[str, int], ...]


class TableColumns(QObject):
    """Where there is little room, the client stands below the role until it gets a column again.

    Signals:
        arranged: the user moved, resized, chose or dropped a column.
        joined: the client stands below the role, or has its own column.
    """

    arranged = Signal()
    joined = Signal(bool)

    def __init__(self, head: QHeaderView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._is_arranged = False
        self._is_narrow: bool | None = None
        self._is_joined = False
        self._is_setting = False
        self._is_held = False
        head.viewport().installEventFilter(self)
        head.setHighlightSections(False)
        head.setFont(text_font(TextSize.SECOND))
        head.setSectionsMovable(True)
        head.setFirstSectionMovable(False)
        head.setMinimumSectionSize(48)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.sectionResized.connect(self._note)
        head.sectionMoved.connect(self._note)
        self.fit(0)

    def fit(self, width: int) -> None:
        """Fit the columns to so much room; where it is little the days in the stage are left out."""
        is_narrow = width < sum(_WIDTHS.values()) + _NARROWEST_ROLE
        if self._is_arranged or is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._join(joined=is_narrow)
        shown = [one for one in _FIRST if not (is_narrow and one in _LEFT_OUT)]
        widths = _NARROW_WIDTHS if is_narrow else _WIDTHS
        self._apply([(one, widths.get(one, _USUAL)) for one in shown])
        self._head.setSectionResizeMode(PipelineColumn.ROLE, QHeaderView.ResizeMode.Stretch)

    def arrange(self, arranged: Arranged) -> None:
        """Show these columns in this order, so wide; nothing fits them to the window."""
        known = {one.name.lower(): one for one in PipelineColumn}
        found = [(known[name], width) for name, width in arranged if name in known]
        if found:
            self._is_arranged = True
            self._join(joined=_JOINED in dict(arranged))
            self._apply(found)

    def arrangement(self) -> Arranged:
        """Return the columns as they are shown, from left to right; nothing where nobody arranged them."""
        if not self._is_arranged:
            return ()
        columns = tuple((one.name.lower(), self._head.sectionSize(one)) for one in self.shown())
        return (*columns, (_JOINED, 0)) if self._is_joined else columns

    def joins_client(self) -> bool:
        """Tell whether the client stands below the role."""
        return self._is_joined

    def shown(self) -> list[PipelineColumn]:
        """Return the columns that are shown, from left to right."""
        order = [PipelineColumn(self._head.logicalIndex(place)) for place in range(self._head.count())]
        return [one for one in order if not self._head.isSectionHidden(one)]

    def choose(self, column: PipelineColumn, *, shown: bool) -> None:
        """Show a column, or leave it out; the name stays."""
        if column is PipelineColumn.NAME or shown == self._is_shown(column):
            return
        now = [(one, self._head.sectionSize(one)) for one in self.shown()]
        if shown:
            now.append((column, _WIDTHS.get(column, _USUAL)))
        self._is_arranged = True
        if column in (PipelineColumn.ROLE, PipelineColumn.CLIENT):
            self._join(joined=False)
        self._apply([pair for pair in now if shown or pair[0] is not column])
        self.arranged.emit()

    def start_over(self) -> None:
        """Fit the columns to the window again, as at first."""
        self._is_arranged, self._is_narrow = False, None
        self.fit(self._head.width())
        self.arranged.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            self._is_held = event.type() is not QEvent.Type.MouseButtonRelease
        return super().eventFilter(watched, event)

    def fill(self, menu: QMenu) -> None:
        """Offer the columns in a menu."""
        for column, title in zip(PipelineColumn, titles(), strict=True):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(self._is_shown(column))
            action.setEnabled(column is not PipelineColumn.NAME)
            action.toggled.connect(partial(self._toggle, column))
        menu.addSeparator()
        menu.addAction(self.tr("As at first"), self.start_over)

    def _is_shown(self, column: PipelineColumn) -> bool:
        return column in self.shown() or (column is PipelineColumn.CLIENT and self._is_joined)

    def _join(self, *, joined: bool) -> None:
        self._is_joined = joined
        self.joined.emit(joined)

    def _toggle(self, column: PipelineColumn, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.choose(column, shown=shown)

    def _apply(self, columns: Sequence[tuple[PipelineColumn, int]]) -> None:
        self._is_setting = True
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        named = dict(columns)
        for column in PipelineColumn:
            self._head.setSectionHidden(column, column not in named)
        for place, (column, width) in enumerate(columns):
            self._head.moveSection(self._head.visualIndex(column), place)
            self._head.resizeSection(column, width)
        self._is_setting = False

    def _note(self, *_signal: int) -> None:
        # What stretches with the window is nobody's choice.
        if self._is_setting or not self._is_held:
            return
        if not self._is_arranged:
            self._is_arranged = True
            self._apply([(one, self._head.sectionSize(one)) for one in self.shown()])
        self.arranged.emit()
