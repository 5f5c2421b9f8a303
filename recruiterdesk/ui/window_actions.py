"""What can be done from every page, with its keys."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from recruiterdesk.ui.exporting import export_actions

if TYPE_CHECKING:
    from recruiterdesk.ui.main_window import MainWindow


def tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)


def window_action(window: MainWindow, text: str, keys: str, slot: object) -> QAction:
    """Return an action of the window."""
    action = QAction(window)
    action.setText(text)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(slot)
    return action


def opening(window: MainWindow, key: str, text: str, keys: str) -> QAction:
    """Return the action that shows a page, anew."""
    return window_action(window, text, keys, partial(_show_fresh, window, key))


def actions_everywhere(window: MainWindow) -> Iterator[QAction]:
    """Return what the palette offers on every page, in its order there."""
    yield window_action(
        window, tr("Paste people from the clipboard"), "Ctrl+Shift+V", window.import_clipboard
    )
    yield opening(window, "imports", tr("Imports…"), "Ctrl+Shift+I")
    yield opening(window, "backups", tr("Backups: back up now, restore…"), "Ctrl+Shift+B")
    yield opening(window, "review", tr("Review of kept data: who is past their date…"), "Ctrl+Shift+K")
    yield opening(window, "figures", tr("Figures by month: what was done…"), "Ctrl+Shift+F")
    yield window_action(window, tr("Check and repair the desk"), "", window.check_desk)
    yield opening(window, "history", tr("Undo history: back to an earlier step…"), "Ctrl+Shift+H")
    yield opening(window, "network", tr("Network: your contacts…"), "Ctrl+Shift+N")
    yield window_action(window, tr("New introduction"), "Ctrl+Shift+J", window.begin_introduction)
    yield opening(window, "away", tr("Be away for some days…"), "Ctrl+Shift+A")
    yield opening(window, "tasks", tr("Tasks: what you owe beside calls…"), "Ctrl+Shift+X")
    yield window.open_call.action
    yield opening(window, "rehearsal", tr("Rehearse the next call"), "Ctrl+Shift+R")
    yield opening(window, "texts", tr("Texts: guides and drafts…"), "Ctrl+Shift+T")
    yield window_action(window, tr("Lock the desk"), "Ctrl+L", window.lock_asked)
    yield window_action(window, tr("Error reports…"), "", window.show_error_reports)
    yield from export_actions(window.workplace, window.shell)


def _show_fresh(window: MainWindow, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
    window.show_page(key)
