"""What is under way, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import Text, muted_text


class WorkingPanel(QWidget):
    """A bar that fills as rows are done; one that only moves where nobody can tell how far it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = Text("", TextSize.FIGURE)
        self._far = muted_text()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        card = Card()
        card.add(self._what)
        card.add(self.bar)
        card.add(self._far)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)

    def show_work(self, what: str, remark: str) -> None:
        """Show that work begins."""
        self._what.setText(what)
        self._far.setText(remark)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(what)

    def show_progress(self, done: int, rows: int) -> None:
        """Show how many rows are done."""
        self.bar.setRange(0, rows)
        self.bar.setValue(done)
        locale = QLocale()
        said = tr("{done} of {rows} rows").format(done=locale.toString(done), rows=locale.toString(rows))
        self._far.setText(said)
