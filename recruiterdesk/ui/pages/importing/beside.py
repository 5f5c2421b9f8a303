"""What stands beside the rows: the columns, the words, or one row in full; or nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from recruiterdesk.ui.widgets.presence import be_there

PANEL_WIDTH = 404
# A list beside the rows gets smaller than Qt would let it, before anything above it is cut off.
LEAST_HEIGHT = 44


class Beside(QStackedWidget):
    """Shows one panel at most.

    Signals:
        opened: the panel that is shown by now, None where none is.
        keyboard_left: the panel that has the keyboard is about to close.
    """

    opened = Signal(object)
    keyboard_left = Signal()

    def __init__(self, *panels: QWidget) -> None:
        super().__init__()
        self.setFixedWidth(PANEL_WIDTH)
        for panel in panels:
            self.addWidget(panel)
        self._shown: QWidget | None = None
        self.hide()

    def shown(self) -> QWidget | None:
        """Return the panel that is open."""
        return self._shown

    def open(self, panel: QWidget | None) -> None:
        """Open a panel in place of another; None closes what is open."""
        if panel is self._shown:
            return
        self._shown = panel
        focused: QWidget | None = QApplication.focusWidget()
        if panel is None and focused is not None and self.isAncestorOf(focused):
            self.keyboard_left.emit()
        if panel is not None:
            self.setCurrentWidget(panel)
        be_there(self, panel is not None)
        self.opened.emit(panel)
