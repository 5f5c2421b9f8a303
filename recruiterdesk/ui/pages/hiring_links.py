"""Leads from whoever is selected to the pages of their role and of its client."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recruiterdesk.ui.page_actions import page_action

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.storage.queries.hiring_place import HiringPlace
    from recruiterdesk.ui.workplace import Workplace


class HiringLinks(QObject):
    """Alt+R shows the role, Alt+K its client, wherever the keyboard is on the page.

    Args:
        workplace: what the page was given.
        application: returns the id of the application that is meant, None for none.
        page: the page, to which the keys belong.
    """

    def __init__(self, workplace: Workplace, application: Callable[[], int | None], page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._application = workplace, application
        self._actions = [
            page_action(page, self.tr("Show the role"), "Alt+R", self.show_role),
            page_action(page, self.tr("Show the client"), "Alt+K", self.show_client),
        ]

    def actions(self) -> list[QAction]:
        """Return both, for the palette."""
        return self._actions

    def show_role(self) -> None:
        """Show the page of the role."""
        place = self._place()
        if place is not None:
            self._workplace.window.show_page("role", place.role_id)

    def show_client(self) -> None:
        """Show the page of the client."""
        place = self._place()
        if place is not None:
            self._workplace.window.show_page("client", place.client_id)

    def _place(self) -> HiringPlace | None:
        from recruiterdesk.storage.queries.hiring_place import hiring_place

        application = self._application()
        place = hiring_place(self._workplace.desk, application) if application is not None else None
        if place is None:
            self._workplace.window.say(self.tr("Select somebody who is, or was, up for a role."))
        return place


def application_of_call(workplace: Workplace, person_id: int | None) -> int | None:
    """Return the application that a person of the calls stands there for."""
    from recruiterdesk.storage.queries.call_queue import queue_row_of

    row = queue_row_of(workplace.desk, person_id) if person_id is not None else None
    return row.application_id if row is not None else None
