"""The line over the steps: what going to the selected one does, the button for it, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from recruiterdesk.ui.pages.history.rows import tr
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.text import ElidedLabel

# A way that ends sooner shows no progress.
PATIENCE_MS = 50


class WayBar(QWidget):
    """One button, for what going there does.

    Signals:
        wanted: go to the selected step.
        stopped: stop where it is.
    """

    wanted = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel("", TextSize.BODY)
        self.go = PrimaryButton(tr("Go there"), "G")
        self.go.clicked.connect(self.wanted)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far it is"))
        self.stop = PlainButton(tr("Stop"), "Esc")
        self.stop.clicked.connect(self.stopped)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        for part in (self.progress, self.stop, self.go):
            row.addWidget(part)
        self.progress.hide()
        self.stop.hide()

    def text(self) -> str:
        return self._text.text()

    def show_way(self, words: str, button: str) -> None:
        """Say what going there does; without words for the button there is nothing to do."""
        self._text.setText(words)
        self.go.setText(button or tr("Go there"))
        self.go.updateGeometry()
        self.go.setEnabled(bool(button))

    def begin(self) -> None:
        """It is under way."""
        self.progress.setRange(0, 0)
        self.go.setEnabled(False)
        self._patience.start()

    def show_progress(self, taken: int, wanted: int) -> None:
        """Show how far it is; one step alone has no middle."""
        self.progress.setRange(0, wanted if wanted > 1 else 0)
        self.progress.setValue(taken)

    def end(self) -> None:
        """It is over."""
        self._patience.stop()
        for part in (self.progress, self.stop):
            part.hide()
        self.go.show()

    def _show_progress(self) -> None:
        self.go.hide()
        for part in (self.progress, self.stop):
            part.show()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
