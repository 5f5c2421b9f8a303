"""Files and tables that are dropped on the window or pasted into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from recruiterdesk.core.values import value

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


@value
class Pasted:
    """What another program copied: plain text, and the same as a web page where it gave one."""

    text: str
    html: str = ""


def dropped_files(mime: QMimeData) -> list[Path]:
    """Return the local files in a drop; folders and links from elsewhere are left out."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def handed_over(mime: QMimeData) -> list[Path | Pasted]:
    """Return what can be imported of a drop: its files, else its text; [] for neither."""
    files = dropped_files(mime)
    if files or mime.hasUrls():
        return list(files)
    text = mime.text() if mime.hasText() else ""
    html = mime.html() if mime.hasHtml() else ""
    return [Pasted(text, html)] if text.strip() or "<table" in html.lower() else []


def copied() -> list[Path | Pasted]:
    """Return what can be imported of the clipboard."""
    from PySide6.QtGui import QGuiApplication

    # Nothing at all where another program owns the clipboard and does not answer.
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return handed_over(mime) if mime is not None else []
