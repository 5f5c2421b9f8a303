"""The dialogs of the desktop for files: which to import, and where to save what was left over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from recruiterdesk.ui.pages.importing.sources import Source
from recruiterdesk.ui.pages.importing.translation import tr

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".vcf", ".ldif", ".htm", ".html")


def ask_for_files(parent: QWidget, where: Path | None) -> list[Path]:
    """Return the files that the user chooses, in a folder; none where they leave the dialog."""
    paths, _kind = QFileDialog.getOpenFileNames(
        parent,
        tr("Import a spreadsheet"),
        str(where or ""),
        tr("Tables and cards (*{endings});;All files (*)").format(endings=" *".join(ENDINGS)),
    )
    return [Path(path) for path in paths]


def ask_where_to_save(parent: QWidget, source: Source) -> Path | None:
    """Return where the rows that weren't imported are to be saved; None where the user leaves the dialog.

    Beside the file that they come from, under its name: those of several files don't replace each other.
    """
    suggested = tr("not imported.csv")
    if isinstance(source, Path):
        suggested = str(source.with_name(tr("{name}, not imported.csv").format(name=source.stem)))
    title = tr("Save the rows that can’t be imported")
    path, _kind = QFileDialog.getSaveFileName(parent, title, suggested, "CSV (*.csv)")
    return Path(path) if path else None
