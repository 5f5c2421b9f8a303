"""The only place from which other programs are opened: what a link may be, and what a path may be.

Addresses, numbers and files come from spreadsheets and from people: nothing of theirs is ever run.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

LINKS = frozenset({"http", "https", "mailto", "sms", "tel"})
_RUN = (
    "app appimage apk bat cmd com command cpl desktop dll dmg exe gadget hta inf jar js jse lnk msc msi msp "
    "pif ps1 psm1 py pyw rb reg run scf scr sct sh terminal url vb vbe vbs workflow ws wsc wsf wsh xbap"
)
"""Ends of names of files that a system runs, or follows elsewhere, instead of showing them."""


def open_link(link: str) -> bool:
    """Open a web page, a mail, a text message or a call; tell whether a program took it.

    False also for any other kind of link, which is not opened.
    """
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in LINKS and QDesktopServices.openUrl(url)


def open_folder(folder: Path) -> bool:
    """Show a folder of this computer in the system's program for files."""
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_document(path: Path) -> bool:
    """Open a file with the system's program for it; False for one that the system would run, too."""
    runs = path.suffix.casefold().removeprefix(".") in _RUN.split()
    return not runs and path.is_file() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
