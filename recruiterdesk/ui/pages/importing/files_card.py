"""What became of each of several files."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from recruiterdesk.ui.pages.importing.files import Files
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel, muted_text

_NAME_WIDTH = 220
_MOST_LINES = 12


class FilesCard(Card):
    """One line for each file: its name, and what became of it; the last ones, where there are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Your files"), parent=parent)
        self._lines = QWidget()
        self.add(self._lines)
        self.hide()

    def show_files(self, files: Files) -> None:
        """Show what became of these files so far; hidden where there was only one."""
        outcomes = files.outcomes()
        be_there(self, bool(outcomes))
        shown = min(len(outcomes), _MOST_LINES)
        which = tr("the last {shown} of {count}").format(shown=shown, count=len(outcomes))
        self.show_trailing(which if shown < len(outcomes) else "")
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for number, outcome in enumerate(outcomes[-_MOST_LINES:]):
            name = ElidedLabel(outcome.name, TextSize.LABEL)
            name.setFixedWidth(_NAME_WIDTH)
            grid.addWidget(name, number, 0)
            grid.addWidget(muted_text(outcome.words), number, 1)
        self.body.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines
        self.setAccessibleDescription("\n".join(f"{each.name}: {each.words}" for each in outcomes))
