"""The head of the import page: the file, Cancel, and the next thing to do."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.importing.jobs import Imported, Understood
from recruiterdesk.ui.pages.importing.words import counted, source_line, tr
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there


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

    def show_nothing_to_press(self, cancel: str) -> None:
        """Show no primary button."""
        self.show_lines(tr("Import"))
        self._show_buttons(cancel, "")

    def show_preview(self, understood: Understood) -> None:
        """Offer to import as many people as there are something to import for."""
        count = understood.figures.pending_people
        said = counted(count, tr("Import 1 person"), tr("Import {count} people"))
        self.show_lines(tr("Import"), below=source_line(understood.preview))
        self._show_buttons(tr("Cancel"), said if count else tr("Choose another file"))

    def show_result(self, imported: Imported | None, after: AfterImport) -> None:
        """Offer what comes after an import."""
        waiting = imported is not None and imported.result.to_be_told > 0
        said = tr("See who is waiting") if waiting else tr("Done")
        self._show_buttons("", tr("Next: your hours") if after is AfterImport.FIRST_STEPS else said)

    def _show_buttons(self, cancel: str, primary: str) -> None:
        for button, text in ((self.cancel, cancel), (self.primary, primary)):
            button.setText(text)
            be_there(button, bool(text))
            button.updateGeometry()
