"""The program's icon in the panel, and the balloons at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from recruiterdesk.ui.panel import PanelWatch

_BALLOON_MS = 10_000
_STAYS = 0
_CLICKS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


@dataclass(frozen=True, slots=True)
class Balloon:
    """What a balloon says, and what a click on it does; one that stays waits for that."""

    title: str
    text: str
    clicked: Callable[[], None]
    stays: bool = False


class PanelIcon(QObject):
    """Comes with each panel, and goes with it; shows one balloon at a time.

    `shown` is the icon in the panel; None where there is no panel.

    Signals:
        came: QSystemTrayIcon, made for a panel that has come: whoever hears it dresses and shows it.
        gone: the panel is gone.
        clicked: the icon was clicked.
    """

    came = Signal(object)
    gone = Signal()
    clicked = Signal()

    def __init__(self, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self.shown: QSystemTrayIcon | None = None
        self._has_balloons = False
        self._balloon: Balloon | None = None
        self._panel = PanelWatch(self)
        self._panel.answered.connect(self._settle)

    def is_there(self) -> bool:
        """Tell whether the user can see it, as far as is known."""
        return self.shown is not None

    def shows_balloons(self) -> bool:
        """Tell whether the panel's system has balloons; Qt asks the bus for that, so it was asked before."""
        return self.shown is not None and self._has_balloons

    def look(self) -> None:
        """Look whether a panel has come or gone."""
        self._panel.ask()

    def tell(self, balloon: Balloon) -> bool:
        """Show a balloon in the place of the last one; False where there is no panel."""
        if self.shown is None:
            return False
        self._balloon = balloon
        milliseconds = _STAYS if balloon.stays else _BALLOON_MS
        self.shown.showMessage(balloon.title, balloon.text, self.shown.icon(), milliseconds)
        return True

    def take_away(self, balloon: Balloon, *, drawn_here: bool) -> None:
        """Let a click on this balloon mean nothing; one that is drawn here and stands still goes.

        Panels over D-Bus hand balloons to a service, from which Qt takes none back.
        """
        if self._balloon is not balloon:
            return
        self._balloon = None
        if drawn_here and self.shown is not None:
            self.shown.showMessage("", "", self.shown.icon())

    def hide(self) -> None:
        """Leave the panel."""
        self._panel.answered.disconnect(self._settle)
        self._drop()

    def _settle(self, there: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Appear in a panel that has come, and forget one that is gone.

        An icon made before its panel is up never registers, so each panel gets a new one.
        """
        if not there and self.shown is not None:
            self._drop()
            self.gone.emit()
        elif there and self.shown is None:
            self._has_balloons = QSystemTrayIcon.supportsMessages()
            self.shown = QSystemTrayIcon(self)
            self.shown.setContextMenu(self._menu)
            self.shown.activated.connect(self._react)
            self.shown.messageClicked.connect(self._answer_click)
            self.came.emit(self.shown)

    def _react(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _CLICKS:
            self.clicked.emit()

    def _answer_click(self) -> None:
        balloon, self._balloon = self._balloon, None
        if balloon is not None:
            balloon.clicked()

    def _drop(self) -> None:
        if self.shown is not None:
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None
