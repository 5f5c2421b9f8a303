"""The tray: at a glance who waits, and a menu for the next thing to do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_figures import is_large
from recruiterdesk.storage.queries.tray import NextPerson, TrayView, tray_view
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.panel_icon import PanelIcon
from recruiterdesk.ui.tray_icon import tray_icon
from recruiterdesk.ui.tray_menu import TrayMenu


class Tray(QObject):
    """Shows nothing where there is no panel, and appears when one comes later.

    Signals:
        appeared: the icon is in a panel now.
    """

    appeared = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.actions = TrayMenu(desk, self)
        self.actions.menu.aboutToShow.connect(self._fill_menu)
        self._view = Reading(desk, tray_view, self)
        self._view.found.connect(self._show)
        self.panel = PanelIcon(self.actions.menu, self)
        self.panel.came.connect(self._dress)
        self.panel.clicked.connect(self.actions.open_asked)
        self._people: tuple[NextPerson, ...] = ()
        self._shown: tuple[object, ...] = ()

    def look(self) -> None:
        """Look whether a panel has come or gone, and show the figures of now."""
        self.panel.look()
        if self.panel.is_there():
            self._view.look()

    def read(self) -> None:
        """Show the figures of now."""
        self._view.ask()

    def menu(self) -> QMenu:
        """Return the menu; it is filled before it is asked for, and anew each time that it opens."""
        return self.actions.menu

    def _dress(self, _icon: object) -> None:
        self._shown = ()
        self.read()

    def _fill_menu(self) -> None:
        if not is_large(self._desk):
            self._view.ask()
        self.actions.fill(self._people)

    def _show(self, view: TrayView) -> None:
        self._people = view.next_people
        self.actions.fill(self._people)
        icon = self.panel.shown
        if icon is None:
            return
        shown = (view.state, view.waiting, view.longest_wait)
        if shown != self._shown:
            self._shown = shown
            icon.setIcon(tray_icon(view.state, view.waiting))
            icon.setToolTip(self._in_words(view))
        if not icon.isVisible():
            icon.show()
            self.appeared.emit()

    def _in_words(self, view: TrayView) -> str:
        if not view.waiting:
            return self.tr("RecruiterDesk: nobody is waiting")
        days = self.tr("1 day") if view.longest_wait == 1 else self.tr("{n} days").format(n=view.longest_wait)
        if not view.longest_wait:
            days = self.tr("since today")
        if view.waiting == 1:
            return self.tr("1 person is waiting, {days}").format(days=days)
        return self.tr("{n} people are waiting, the longest {days}").format(n=view.waiting, days=days)
