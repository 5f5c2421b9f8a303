"""Where the data lies, and what protects it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.desk import Desk, KeyPlace
from recruiterdesk.ui.exporting import CALLS, EVERYTHING, PEOPLE, title_of
from recruiterdesk.ui.opening import open_folder
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text


class DataCard(Card):
    """In words: the folder, the encryption, and what the place of the key means.

    Signals:
        imports_wanted: the list of imports is to be shown.
        backups_wanted: the page of backups is to be shown.
        export_wanted: what is to be exported.
        passphrase_wanted: a passphrase is to be set.
        errors_wanted: the program's error reports are to be shown.
    """

    imports_wanted = Signal()
    backups_wanted = Signal()
    export_wanted = Signal(str)
    passphrase_wanted = Signal()
    errors_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Your data"), parent=parent)
        self._desk = desk
        self.place = Text(str(desk.folder))
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key = muted_text()
        self.key_beside = Notice(tr("The key lies beside the data."), Tone.AMBER)
        self.key_file = muted_text(key_words(KeyPlace.FILE))
        offer = QuietButton(tr("Set a passphrase…"))
        offer.clicked.connect(self.passphrase_wanted)
        self.key_beside.add(self.key_file)
        self.key_beside.add(offer)
        self.open = QuietButton(tr("Open the folder"))
        self.open.clicked.connect(self._open)
        self.imports = QuietButton(tr("Imports…"))
        self.imports.setToolTip(tr("What was imported, and the way back  Ctrl+Shift+I"))
        self.imports.clicked.connect(self.imports_wanted)
        self.backups = QuietButton(tr("Backups…"))
        self.backups.setToolTip(tr("When the desk was backed up, and the way back  Ctrl+Shift+B"))
        self.backups.clicked.connect(self.backups_wanted)
        self.errors = QuietButton(tr("Error reports…"))
        self.errors.setToolTip(tr("What the program noted of its own errors, without names"))
        self.errors.clicked.connect(self.errors_wanted)
        self.add(muted_text(tr("Everything lies in one folder of this computer and goes nowhere:")))
        self.add(self.place)
        self.add(self.key)
        self.add(self.key_beside)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        flow.addWidget(self.open)
        flow.addWidget(self.imports)
        flow.addWidget(self.backups)
        flow.addWidget(self.errors)
        self.exports: dict[str, QuietButton] = {}
        for what in (PEOPLE, CALLS, EVERYTHING):
            button = self.exports[what] = QuietButton(title_of(what))
            button.clicked.connect(partial(self._export, what))
            flow.addWidget(button)
        self.add(buttons)
        self.show_key()

    def show_key(self) -> None:
        """Say where the key lies now; that it lies in a file is a warning."""
        place = self._desk.key_place
        self.key.setText(key_words(place))
        be_there(self.key, place is not KeyPlace.FILE)
        be_there(self.key_beside, place is KeyPlace.FILE)

    def _export(self, what: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.export_wanted.emit(what)

    def _open(self) -> None:
        open_folder(self._desk.folder)


def key_words(place: KeyPlace) -> str:
    """Say how the desk is encrypted, and what that protects from."""
    return {
        KeyPlace.KEYRING: tr(
            "The database is encrypted. Its key lies in the keyring of this computer: whoever copies the "
            "folder can’t read it without your login."
        ),
        KeyPlace.FILE: tr(
            "The database is encrypted, but this computer has no keyring that keeps the key, so it lies in "
            "the file “key” beside it: whoever copies the whole folder can read it. Keep the folder to "
            "yourself, and don’t put both into the same backup."
        ),
        KeyPlace.PASSPHRASE: tr(
            "The database is encrypted, and your passphrase opens it. It is kept nowhere: whoever forgets it "
            "needs the recovery code, and without either nobody can open the desk any more."
        ),
    }[place]
