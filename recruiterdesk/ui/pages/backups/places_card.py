"""Where backups lie, and the second folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from recruiterdesk.operations.backing_up import backup_places, lacking_in_second
from recruiterdesk.operations.backup_settings import backup_room, set_backup_room, use_second_folder
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.backups import names_of_backups
from recruiterdesk.storage.queries.erasing import is_erasure_under_way
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.opening import open_folder
from recruiterdesk.ui.pages.backups.words import lacking_words, tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.fields import NumberField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

LOOK_MS = 3000
_MOST_ROOM = 10_000
"""Gigabytes."""


class PlacesCard(Card):
    """While it is seen it looks now and then whether the second folder is there, and what came or went.

    Signals:
        changed: the second folder is another one now, is gone, or is back.
        came: in the desk's own folder lie other backups than were shown, the daily one say.
        fill_wanted: it is there, and may lack what lies here, or hold whoever was erased.
    """

    changed = Signal()
    came = Signal()
    fill_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Where they lie"), parent=parent)
        self._workplace = workplace
        self._folder = workplace.desk.folder
        self.here, self.second = Text(""), Text("")
        self.state = muted_text()
        self.erasing = muted_text(
            tr("Somebody was erased: what is out of reach is cleaned as soon as it is there again.")
        )
        self.open = QuietButton(tr("Open the folder"))
        self.open.setToolTip(tr("In this computer's file manager"))
        self.choose = QuietButton(tr("Second folder…"))
        self.choose.setToolTip(tr("A stick or a synced folder; each backup is copied there, encrypted"))
        self.leave = QuietButton(tr("No second folder"))
        self.open.clicked.connect(self._open)
        self.choose.clicked.connect(self._choose)
        self.leave.clicked.connect(lambda: self.use(""))
        self.room = NumberField(1, _MOST_ROOM)
        self.room.setSuffix(tr(" GB"))
        self.room.setToolTip(tr("Usually 20 GB in each folder; beyond that the oldest go"))
        self.room.editingFinished.connect(self._keep_room)
        self._was_there = False
        self._names = frozenset[str]()
        self._answer = Answer()
        self._answer.found.connect(self._hear)
        self._answer.failed.connect(self._rest)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._lay_out()
        self.reread()

    def look(self) -> None:
        """Look, beside the window, at both folders: a network may take its time."""
        read_beside(self._workplace.desk, _look, 0, self._answer)

    def showEvent(self, event: QShowEvent) -> None:
        self._looks.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._looks.stop()
        super().hideEvent(event)

    def _hear(self, _number: int, seen: tuple[bool, frozenset[str]]) -> None:
        is_there, names = seen
        was_there, self._was_there = self._was_there, is_there
        if is_there is not was_there:
            self.changed.emit()
            if is_there:
                self.fill_wanted.emit()
        elif names != self._names:
            self.came.emit()

    def _rest(self) -> None:
        """Look no more until the page is shown again: each look would say anew that the desk is gone."""
        self._looks.stop()

    def reread(self) -> None:
        """Show the folders as they are now."""
        places = backup_places(self._folder)
        self._was_there = places.second is not None and places.second.is_dir()
        self._names = names_of_backups(self._workplace.desk)
        self.here.setText(str(places.here))
        self.second.setText(str(places.second or ""))
        be_there(self.second, places.second is not None)
        be_there(self.leave, places.second is not None)
        self.state.setText(_state_words(places.second, lacking_in_second(self._workplace.desk)))
        self.room.setValue(backup_room(self._folder))
        be_there(self.erasing, is_erasure_under_way(self._workplace.desk))

    def use(self, folder: str) -> None:
        """Copy backups to this folder from now on; "" is nowhere."""
        self._workplace.do(lambda: use_second_folder(self._folder, folder))
        self.reread()
        self.changed.emit()
        if folder and folder == self.second.text() and Path(folder).is_dir():
            self.fill_wanted.emit()

    def _keep_room(self) -> None:
        if self.room.value() != backup_room(self._folder):
            self._workplace.do(lambda: set_backup_room(self._folder, self.room.value()))
            self.reread()

    def _choose(self) -> None:
        title = tr("Where are backups copied to?")
        folder = QFileDialog.getExistingDirectory(self, title, self.second.text())
        if folder:
            self.use(folder)

    def _open(self) -> None:
        open_folder(Path(self.here.text()))

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        for button in (self.open, self.choose, self.leave):
            flow.addWidget(button)
        form = Form()
        form.add_field(tr("&Room for backups"), self.room)
        for widget in (self.here, self.second, self.state, self.erasing, form, buttons):
            self.add(widget)


def _look(desk: Desk) -> tuple[bool, frozenset[str]]:
    second = backup_places(desk.folder).second
    return second is not None and second.is_dir(), names_of_backups(desk)


def _state_words(second: Path | None, lacks: int) -> str:
    if second is None:
        return tr("A second folder, on a stick say, survives the loss of this computer.")
    if not second.is_dir():
        return tr("The second folder is not there; it is caught up when it is back.")
    if lacks:
        return lacking_words(lacks)
    return tr("Each backup is copied to the second folder as well.")
