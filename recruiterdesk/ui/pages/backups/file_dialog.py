"""The dialog of the desktop for a backup that lies outside the folders of the list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from recruiterdesk.ui.pages.backups.words import tr


def ask_for_backup(parent: QWidget) -> Path | None:
    """Return the file that the user chooses; None where they leave the dialog."""
    kinds = tr("Backups (*.backup);;All files (*)")
    path, _kind = QFileDialog.getOpenFileName(parent, tr("Restore a backup file"), "", kinds)
    return Path(path) if path else None
