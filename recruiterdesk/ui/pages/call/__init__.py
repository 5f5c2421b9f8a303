"""The call session, from the number to the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    # Loaded when it is built: until then its parts can be loaded one by one.
    from recruiterdesk.ui.pages.call.page import CallPage

KEY = "call"


def entry(workplace: Workplace) -> PageEntry:
    """Return how this page is registered: no line leads to it, and Calls is marked while it is shown."""
    from recruiterdesk.ui.pages.call.page import CallPage

    title = QCoreApplication.translate("CallPage", "Call")
    return PageEntry(KEY, title, lambda: CallPage(workplace), PageGroup.UNLISTED, section="calls")


def actions(_workplace: Workplace, page: CallPage) -> list[QAction]:
    """Return what can be done on this page by name."""
    made: list[QAction] = []
    for text, do in (
        (page.tr("Save the call and go on"), page.save),
        (page.tr("Put this call off"), page.put_off),
        (page.tr("Pause the session"), page.pause),
        (page.tr("Forget this call"), page.keeper.forget),
        (page.tr("Dial the number"), page.dial),
        (page.tr("Rehearse this call"), page.rehearse),
        (page.tr("Edit this text"), page.edit_text),
        (page.tr("Show what imports kept of them"), page.view.kept.toggle),
    ):
        action = QAction(text, page)
        action.triggered.connect(do)
        made.append(action)
    return [*made, *page.links.actions()]
