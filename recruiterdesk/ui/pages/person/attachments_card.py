"""Files that belong to somebody: linked by a picker or a drop, opened only when they are pressed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from recruiterdesk.domain import records
from recruiterdesk.operations.attachments import attach_files, move_attachment, remove_attachment
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui.opening import open_document, open_folder
from recruiterdesk.ui.pages.person.side_card import side_rows
from recruiterdesk.ui.shell.file_drop import dropped_files, take_copy
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.workplace import Workplace


class AttachmentsCard(Card):
    """Enter or a click opens a file with the system's program; the desk keeps only where it lies."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Files"), parent=parent)
        self._workplace = workplace
        self._person_id: int | None = None
        self._files: dict[int, records.Attachment] = {}
        self.attach = QuietButton(self.tr("Attach…"))
        self.attach.setToolTip(self.tr("Link a file, or drop it here  F"))
        self.attach.clicked.connect(self.ask_for_files)
        self.take_away = QuietButton(self.tr("Remove"))
        self.take_away.setToolTip(self.tr("Take the link away; the file stays  Shift+F"))
        self.take_away.clicked.connect(self.remove)
        self.add_to_head(self.take_away)
        self.add_to_head(self.attach)
        self._model = RowModel(self)
        self.lines = side_rows(self._model, self.tr("Files"))
        self.lines.row_opened.connect(self.open_file)
        self.add_rows(self.lines)
        self.setAcceptDrops(True)

    def show_person(self, page: PersonPage) -> None:
        """Show somebody's files; whether one is still there is looked at when the page is shown."""
        self._person_id = page.person.id
        self._files = {one.id: one for one in page.attachments}
        self._model.set_items([self._row(one) for one in page.attachments])
        self.show_trailing("" if self._files else self.tr("No file is attached."))
        self.lines.setVisible(bool(self._files))
        be_there(self.take_away, bool(self._files))

    def ask_for_files(self) -> None:
        """Ask which files belong to the person."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Which files belong to them?"))
        self.attach_files([Path(name) for name in chosen])

    def attach_files(self, files: Sequence[Path]) -> None:
        """Link these files."""
        if files and self._person_id is not None:
            desk, person_id = self._workplace.desk, self._person_id
            self._workplace.do(lambda: attach_files(desk, person_id, files))

    def open_file(self, attachment_id: int) -> None:
        """Open a file with the system's program; where it is gone, ask where it lies now."""
        path = Path(self._files[attachment_id].path)
        if not path.is_file():
            self._workplace.window.say(
                self.tr("{name} is not there any more: {path}. Choose where it lies now.").format(
                    name=path.name, path=path
                )
            )
            self._find_again(attachment_id)
        elif not open_document(path):
            open_folder(path.parent)
            said = self.tr("{name} is not opened from here, or no program took it; this is its folder.")
            self._workplace.window.say(said.format(name=path.name))

    def remove(self) -> None:
        """Take the link to the selected file away."""
        chosen = self.lines.selected_id()
        first = chosen if chosen is not None else next(iter(self._files), None)
        if first is not None:
            self._workplace.do(lambda: remove_attachment(self._workplace.desk, first))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        if files:
            take_copy(event)
            self.attach_files(files)

    def _find_again(self, attachment_id: int) -> None:
        known = Path(self._files[attachment_id].path)
        asked = self.tr("Where does {name} lie now?").format(name=known.name)
        chosen, _ = QFileDialog.getOpenFileName(self, asked)
        if chosen:
            self._workplace.do(lambda: move_attachment(self._workplace.desk, attachment_id, Path(chosen)))

    def _row(self, one: records.Attachment) -> RowItem:
        path = Path(one.path)
        chip = "" if path.is_file() else self.tr("missing")
        folder = str(path.parent)
        return RowItem(one.id, RowView("", path.name, folder, "", chip, Tone.AMBER, tooltip=one.path))
