"""What can be imported: a file, or what another program copied."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.shell.file_drop import Pasted
from recruiterdesk.ui.workers import Reins

Source = Path | Pasted


def source_name(source: Source) -> str:
    """Return what a source is called on the page and in the list of imports."""
    return source.name if isinstance(source, Path) else tr("clipboard")


def read_source(source: Source, sheet: str | None, reins: Reins) -> FoundTable:
    """Read the table in a source.

    Raises:
        FileRefused: it holds no table that can be read.
        Cancelled: the user cancelled.
    """
    from recruiterdesk.spreadsheets.files.pasted import read_html, read_text
    from recruiterdesk.spreadsheets.files.reading import read_sheets

    if isinstance(source, Path):
        return read_sheets(source, sheet, reins.stop_if_pulled)
    if "<table" in source.html.lower():
        return read_html(source.html, source_name(source))
    return read_text(source.text, source_name(source))
