"""The page before a file is chosen, and after one was refused."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.ui.pages.importing.files import Files
from recruiterdesk.ui.pages.importing.files_card import FilesCard
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text


class ChoosingPanel(QWidget):
    """What was refused stands above, with what to do; a file can be chosen, dropped or pasted.

    Signals:
        file_wanted: a file is to be chosen.
        paste_wanted: what another program copied is to be read.
        again_wanted: the refused file is to be read again.
        restore_wanted: what was refused is a backup, and is to be restored.
        imports_wanted: the earlier imports are to be shown.
    """

    file_wanted = Signal()
    paste_wanted = Signal()
    again_wanted = Signal()
    restore_wanted = Signal()
    imports_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refused = Notice("")
        self._remark = muted_text()
        self.again = QuietButton(tr("Try again"), "R")
        self.again.clicked.connect(self.again_wanted)
        self.restore = QuietButton(tr("Look into the backup…"), "R")
        self.restore.clicked.connect(self.restore_wanted)
        for part in (self._remark, self.again, self.restore):
            self.refused.add(part)
        self.files = FilesCard()
        self.state = EmptyState(
            tr("Whose answers are you keeping?"),
            tr(
                "Choose the spreadsheet of your candidates or contacts, or drop it on the window: CSV, "
                "Excel, OpenDocument, or contact cards. Cells, tables and addresses can be pasted. You see "
                "what is in it first; nothing is written before you press Import."
            ),
            tr("Choose a file…"),
            "↵",
        )
        self.state.chosen.connect(self.file_wanted)
        self.paste = QuietButton(tr("Paste"), "Ctrl+V")
        self.paste.setToolTip(tr("Cells of a spreadsheet, a table of a web page, a list of addresses"))
        self.paste.clicked.connect(self.paste_wanted)
        self.imports = QuietButton(tr("Earlier imports…"), "I")
        self.imports.clicked.connect(self.imports_wanted)
        self._lay_out()

    def show_refusal(self, sentence: str) -> None:
        """Say why a file can't be imported; "" takes it back."""
        self._show_way_on(tr("Nothing was changed. Mend the file, or choose another one."), self.again)
        self.refused.show_text(sentence)

    def show_backup(self, sentence: str) -> None:
        """Say that a file is a backup; there is nothing to mend, and it leads on elsewhere."""
        said = tr("Nothing was changed. What is in it is shown, and you are asked, before it is restored.")
        self._show_way_on(said, self.restore)
        self.refused.show_text(sentence)

    def show_files(self, files: Files) -> None:
        """Show what became of several files; while some of them wait, no other is asked for."""
        self.files.show_files(files)
        be_there(self._chooser, files.waiting == 0)

    def answer_key(self, event: QKeyEvent) -> bool:
        """Press the button that shows this key; False where none does."""
        for button in (self.again, self.restore, self.imports):
            if button.isVisible() and not event.modifiers() and event.text().upper() == button.key_hint():
                button.click()
                return True
        return False

    def _show_way_on(self, remark: str, button: QuietButton) -> None:
        self._remark.setText(remark)
        for each in (self.again, self.restore):
            be_there(each, each is button)

    def _lay_out(self) -> None:
        self._chooser = Card()
        self._chooser.add(self.state)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        flow.addWidget(self.paste)
        flow.addWidget(self.imports)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for widget in (self.refused, self.files, self._chooser, buttons):
            layout.addWidget(widget)
        layout.addStretch(1)
