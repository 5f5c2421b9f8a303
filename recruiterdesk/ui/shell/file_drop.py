"""Files and tables that are dropped on the window or pasted into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from recruiterdesk.core.values import value

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent


@value
class Pasted:
    """What another program copied: plain text, and the same as a web page where it gave one."""

    text: str
    html: str = ""


def dropped_files(mime: QMimeData) -> list[Path]:
    """Return the local files in a drop; folders and links from elsewhere are left out."""
    return [path for path in _local_paths(mime) if path.is_file()]


def handed_over(mime: QMimeData) -> list[Path | Pasted]:
    """Return what is to be imported of a drop: what lies on this computer, else its text; [] for neither.

    A folder, or a file that is gone, is handed over too: the import says what is wrong with it.
    """
    if mime.hasUrls():
        return list(_local_paths(mime))
    text = mime.text() if mime.hasText() else ""
    html = mime.html() if mime.hasHtml() else ""
    return [Pasted(text, html)] if text.strip() or "<table" in html.lower() else []


def take_copy(event: QDropEvent) -> None:
    """Accept a drop as a copy, whatever the source proposes: what it believes to be moved it deletes."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _local_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def copied() -> list[Path | Pasted]:
    """Return what can be imported of the clipboard."""
    from PySide6.QtGui import QGuiApplication

    # Nothing at all where another program owns the clipboard and does not answer.
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return handed_over(mime) if mime is not None else []
