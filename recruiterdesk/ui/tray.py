"""The tray: at a glance who waits, and a menu for the next thing to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_figures import is_large
from recruiterdesk.storage.queries.tray import NextPerson, TrayView, tray_view
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.panel import PanelWatch
from recruiterdesk.ui.tray_icon import tray_icon
from recruiterdesk.ui.tray_menu import TrayMenu

_BALLOON_MS = 10_000
_STAYS = 0


@dataclass(frozen=True, slots=True)
class Balloon:
    """What a balloon says, and what a click on it does; one that stays waits for that."""

    title: str
    text: str
    clicked: Callable[[], None]
    stays: bool = False


class Tray(QObject):
    """Shows nothing where there is no panel, and appears when one comes later.

    Signals:
        appeared: the icon is in a panel now.
        disappeared: the panel is gone.
    """

    appeared = Signal()
    disappeared = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.actions = TrayMenu(desk, self)
        self.actions.menu.aboutToShow.connect(self._fill_menu)
        self._view = Reading(desk, tray_view, self)
        self._view.found.connect(self._show)
        self._panel = PanelWatch(self)
        self._panel.answered.connect(self._settle)
        self._icon: QSystemTrayIcon | None = None
        self._people: tuple[NextPerson, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._has_balloons = False
        self._balloon: Balloon | None = None

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon in the panel; None where there is no panel."""
        return self._icon

    def is_there(self) -> bool:
        """Tell whether the user can see the tray, as far as is known."""
        return self._icon is not None

    def shows_balloons(self) -> bool:
        """Tell whether the panel's system has balloons; Qt asks the bus for that, so it was asked before."""
        return self._icon is not None and self._has_balloons

    def look(self) -> None:
        """Look whether a panel has come or gone, and show the figures of now."""
        self._panel.ask()
        if self._icon is not None:
            self._view.look()

    def read(self) -> None:
        """Show the figures of now."""
        self._view.ask()

    def menu(self) -> QMenu:
        """Return the menu; it is filled before it is asked for, and anew each time that it opens."""
        return self.actions.menu

    def tell(self, balloon: Balloon) -> bool:
        """Show a balloon in the place of the last one; False where there is no panel."""
        if self._icon is None:
            return False
        self._balloon = balloon
        milliseconds = _STAYS if balloon.stays else _BALLOON_MS
        self._icon.showMessage(balloon.title, balloon.text, self._icon.icon(), milliseconds)
        return True

    def take_away(self, balloon: Balloon, *, drawn_here: bool) -> None:
        """Let a click on this balloon mean nothing; one that is drawn here and stands still goes.

        Panels over D-Bus hand balloons to a service, from which Qt takes none back.
        """
        if self._balloon is not balloon:
            return
        self._balloon = None
        if drawn_here and self._icon is not None:
            self._icon.showMessage("", "", self._icon.icon())

    def hide(self) -> None:
        """Leave the panel."""
        self._panel.answered.disconnect(self._settle)
        self._drop_icon()

    def _settle(self, there: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Appear in a panel that has come, and forget one that is gone.

        An icon made before its panel is up never registers, so each panel gets a new one.
        """
        if not there and self._icon is not None:
            self._drop_icon()
            self.disappeared.emit()
        elif there and self._icon is None:
            self._has_balloons = QSystemTrayIcon.supportsMessages()
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self.actions.menu)
            self._icon.activated.connect(self._react)
            self._icon.messageClicked.connect(self._answer_click)
            self._shown = ()
            self.read()

    def _answer_click(self) -> None:
        balloon, self._balloon = self._balloon, None
        if balloon is not None:
            balloon.clicked()

    def _fill_menu(self) -> None:
        if not is_large(self._desk):
            self._view.ask()
        self.actions.fill(self._people)

    def _react(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.actions.open_asked.emit()

    def _show(self, view: TrayView) -> None:
        self._people = view.next_people
        self.actions.fill(self._people)
        if self._icon is None:
            return
        shown = (view.state, view.waiting, view.longest_wait)
        if shown != self._shown:
            self._shown = shown
            self._icon.setIcon(tray_icon(view.state, view.waiting))
            self._icon.setToolTip(self._in_words(view))
        if not self._icon.isVisible():
            self._icon.show()
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

    def _drop_icon(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
