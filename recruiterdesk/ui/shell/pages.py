"""What the frame knows about a page."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from recruiterdesk.core.values import value

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PageGroup(IntEnum):
    """Where a page stands in the sidebar."""

    DUTIES = 0
    DESK = 1
    UNLISTED = 2


@value
class PageEntry:
    """A page that can be shown.

    Args:
        key: names the page for `show_page`.
        title: the sidebar's words.
        build: makes the page when it is shown for the first time.
        group: its place in the sidebar, or UNLISTED.
        section: the sidebar's entry that is marked while an unlisted page is shown.
    """

    key: str
    title: str
    build: Callable[[], QWidget]
    group: PageGroup = PageGroup.DUTIES
    section: str = ""


@runtime_checkable
class OpensWith(Protocol):
    """A page that wants to know what it is opened with, each time that it is shown."""

    def open_with(self, argument: object) -> None:
        """Show what the argument names (a person's id); None shows the page as it is."""


@value
class Visit:
    """A page with what it was opened with."""

    key: str
    argument: object = None
