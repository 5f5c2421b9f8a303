"""The pages, in the order of the sidebar.

Each module says by `entry` how its page is named and built, and by `actions` what can be done there. The
names stand here too, so that a module is imported when its page is first shown and not when the program
starts; a test compares the two. The translation's tools find the titles in `entry`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.core.values import value
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.ui.workplace import Workplace


@value
class PagePlace:
    """Where a page stands; its module is named like its key. `context` is that of the title's translation."""

    key: str
    context: str
    title: str
    group: PageGroup
    section: str = ""


PLACES = (
    PagePlace("today", "TodayPage", "Today", PageGroup.DUTIES),
    PagePlace("calls", "CallsPage", "Calls", PageGroup.DUTIES),
    PagePlace("check_ins", "CheckInsPage", "Call again", PageGroup.DUTIES),
    PagePlace("introductions", "IntroductionsPage", "Introductions", PageGroup.DUTIES),
    PagePlace("pipeline", "PipelinePage", "Pipeline", PageGroup.DESK),
    PagePlace("roles", "RolesPage", "Roles", PageGroup.DESK),
    PagePlace("people", "PeoplePage", "People", PageGroup.DESK),
    PagePlace("call", "CallPage", "Call", PageGroup.UNLISTED, "calls"),
    PagePlace(
        "person",
        "PersonPageView",
        "Person",
        PageGroup.UNLISTED,
        "people",
    ),
    PagePlace("role", "RolePage", "Role", PageGroup.UNLISTED, "roles"),
    PagePlace("client", "ClientPage", "Client", PageGroup.UNLISTED, "roles"),
    PagePlace("tasks", "TasksPage", "Tasks", PageGroup.UNLISTED, "calls"),
    PagePlace("network", "NetworkPage", "Network", PageGroup.UNLISTED, "people"),
    PagePlace("introduction", "IntroductionPage", "Introduction", PageGroup.UNLISTED, "introductions"),
    PagePlace("importing", "ImportPage", "Import", PageGroup.UNLISTED),
    PagePlace("imports", "ImportsPage", "Imports", PageGroup.UNLISTED),
    PagePlace("backups", "BackupsPage", "Backups", PageGroup.UNLISTED),
    PagePlace("review", "ReviewPage", "Review of kept data", PageGroup.UNLISTED),
    PagePlace("figures", "FiguresPage", "Figures by month", PageGroup.UNLISTED),
    PagePlace("history", "HistoryPage", "Undo history", PageGroup.UNLISTED),
    PagePlace("away", "AwayPage", "Away", PageGroup.UNLISTED, "today"),
    PagePlace("rehearsal", "RehearsalPage", "Rehearsal", PageGroup.UNLISTED, "calls"),
    PagePlace("texts", "TextsPage", "Texts", PageGroup.UNLISTED),
    PagePlace("settings", "SettingsPage", "Settings", PageGroup.UNLISTED),
    PagePlace(
        "first_start",
        "FirstStartPage",
        "First steps",
        PageGroup.UNLISTED,
    ),
)


def page_entries(workplace: Workplace) -> list[PageEntry]:
    """Return all pages, none of them built."""
    return [
        PageEntry(
            place.key,
            QCoreApplication.translate(place.context, place.title),
            partial(_build, place.key, workplace),
            place.group,
            place.section,
        )
        for place in PLACES
    ]


def page_actions(key: str, workplace: Workplace, page: QWidget) -> Sequence[QAction]:
    """Return what can be done on a page by name."""
    make = getattr(import_module(f"{__name__}.{key}"), "actions", None)
    return make(workplace, page) if make else ()


def _build(key: str, workplace: Workplace) -> QWidget:
    entry: PageEntry = import_module(f"{__name__}.{key}").entry(workplace)
    return entry.build()
