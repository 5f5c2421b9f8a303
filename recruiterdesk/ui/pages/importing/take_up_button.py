"""Files that were left on the way are looked at by one key, without being chosen or dropped again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.importing.files import Files
from recruiterdesk.ui.pages.importing.translation import counted, tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.presence import be_there


class TakeUpButton(QuietButton):
    """There as long as a file was left out or could not be read; the hint names them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "L", parent)

    def show_files(self, files: Files) -> None:
        """Offer what was left of these files."""
        names = files.left()
        one = tr("Look at the file that was left out")
        self.setText(counted(len(names), one, tr("Look at {count} files that were left out")))
        self.setToolTip(plain_hint("\n".join(names)))
        self.updateGeometry()
        be_there(self, bool(names))
