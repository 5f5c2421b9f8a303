"""The head of the import page: the file, Cancel, and the next thing to do."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.importing.files import Files
from recruiterdesk.ui.pages.importing.jobs import Imported
from recruiterdesk.ui.pages.importing.translation import counted, tr
from recruiterdesk.ui.pages.importing.understanding import Understood
from recruiterdesk.ui.pages.importing.words import source_line
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.wording import dotted


class AfterImport(StrEnum):
    """The page that follows an import, by its key."""

    TODAY = "today"
    FIRST_STEPS = "first_start"


class ImportHeader(PageHeader):
    """One primary button, whose words follow what is shown; none while there is nothing to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Import"), parent=parent)
        self.cancel = PlainButton(tr("Cancel"), "Esc")
        self.primary = PrimaryButton("", "↵")
        self.add_action(self.cancel)
        self.add_action(self.primary)

    def show_choosing(self, files: Files, refused: str) -> None:
        """Offer the next of several files; a single one is asked for below. `refused` says which one was."""
        self.show_lines(tr("Import"), below=refused)
        self._show_buttons(tr("Back"), next_file_words(files))

    def show_working(self, place: str) -> None:
        """Say which of several files is in hand; show no primary button."""
        self.show_lines(tr("Import"), below=place)
        self._show_buttons(tr("Cancel"), "")

    def show_preview(self, understood: Understood, files: Files) -> None:
        """Offer to import as many people as there are something to import for."""
        count = understood.figures.pending_people
        said = counted(count, tr("Import 1 person"), tr("Import {count} people"))
        otherwise = next_file_words(files) or (tr("Done") if files.place() else tr("Choose another file"))
        self.show_lines(tr("Import"), below=dotted(files.place(), source_line(understood.preview)))
        self._show_buttons(tr("Cancel"), said if count else otherwise)
        is_asked = understood.preview.question is not None
        self.primary.setEnabled(not is_asked)
        self.primary.setToolTip(tr("First say which day a date is, below") if is_asked else "")

    def show_result(self, imported: Imported | None, after: AfterImport, files: Files) -> None:
        """Offer what comes after an import."""
        waiting = imported is not None and imported.result.to_be_told > 0
        said = tr("See who is waiting") if waiting else tr("Done")
        said = tr("Next: your hours") if after is AfterImport.FIRST_STEPS else said
        self._show_buttons("", next_file_words(files) or said)

    def _show_buttons(self, cancel: str, primary: str) -> None:
        for button, text in ((self.cancel, cancel), (self.primary, primary)):
            button.setText(text)
            button.setEnabled(True)
            be_there(button, bool(text))
            button.updateGeometry()


def next_file_words(files: Files) -> str:
    """Return the words that lead on to the next file; "" where none waits."""
    if files.waiting == 0:
        return ""
    return counted(files.waiting, tr("Next file"), tr("Next file ({count} left)"))
