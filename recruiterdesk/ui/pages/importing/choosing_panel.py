"""The page before a file is chosen, and after one was refused."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.ui.pages.importing.files import Files
from recruiterdesk.ui.pages.importing.files_card import FilesCard
from recruiterdesk.ui.pages.importing.take_up_button import TakeUpButton
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.pages.importing.way_on import WayOn, way_on_words, way_on_words_before_another
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
        left_wanted: what was left of the files is to be looked at.
    """

    file_wanted = Signal()
    paste_wanted = Signal()
    again_wanted = Signal()
    restore_wanted = Signal()
    imports_wanted = Signal()
    left_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refused = Notice("")
        self._way = WayOn.CHOOSE
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
        self.take_up = TakeUpButton()
        self.take_up.clicked.connect(self.left_wanted)
        self._lay_out()

    def show_refusal(self, sentence: str, way: WayOn) -> None:
        """Say why a file can't be imported, and what can be done about it."""
        self._way = way
        be_there(self.again, way in (WayOn.MEND, WayOn.TRY_AGAIN))
        be_there(self.restore, way is WayOn.RESTORE)
        self.refused.show_text(sentence)

    def take_refusal_back(self) -> None:
        """Speak of no refused file any more."""
        self.refused.show_text("")

    def show_files(self, files: Files) -> None:
        """Show what became of several files; while some of them wait, no other is asked for."""
        self.files.show_files(files)
        self.take_up.show_files(files)
        be_there(self._chooser, files.waiting == 0)
        words = way_on_words_before_another if files.waiting else way_on_words
        self._remark.setText(words(self._way))

    def answer_key(self, event: QKeyEvent) -> bool:
        """Press the button that shows this key; False where none does."""
        for button in (self.again, self.restore, self.imports, self.take_up):
            if button.isVisible() and not event.modifiers() and event.text().upper() == button.key_hint():
                button.click()
                return True
        return False

    def _lay_out(self) -> None:
        self._chooser = Card()
        self._chooser.add(self.state)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        flow.addWidget(self.take_up)
        flow.addWidget(self.paste)
        flow.addWidget(self.imports)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for widget in (self.refused, self.files, self._chooser, buttons):
            layout.addWidget(widget)
        layout.addStretch(1)
