"""The tray of a locked desk: says so, and leads to the window that unlocks it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.panel import PanelWatch
from recruiterdesk.ui.theme_icons import app_pixmap
from recruiterdesk.ui.tray import Balloon
from recruiterdesk.ui.tray_icon import SIZES


class LockedTray(QObject):
    """Names nobody, and counts nobody: the desk is shut.

    Signals:
        appeared: the icon is in a panel now.
        unlock_asked, quit_asked: an entry was chosen.
    """

    appeared = Signal()
    unlock_asked = Signal()
    quit_asked = Signal()

    def __init__(self, said: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._icon: QSystemTrayIcon | None = None
        self._has_balloons = False
        self._balloon: Balloon | None = None
        self.menu = QMenu()
        for text, signal in ((tr("Unlock…"), self.unlock_asked), (tr("Quit"), self.quit_asked)):
            action = QAction(text, self.menu)
            action.triggered.connect(signal)
            self.menu.addAction(action)
        self._panel = PanelWatch(self)
        self._panel.answered.connect(self._settle)
        self._panel.ask()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon in the panel; None where there is no panel."""
        return self._icon

    def is_there(self) -> bool:
        """Tell whether the user can see the tray, as far as is known."""
        return self._icon is not None

    def shows_balloons(self) -> bool:
        """Tell whether the panel's system has balloons."""
        return self._icon is not None and self._has_balloons

    def look(self) -> None:
        """Look whether a panel has come or gone."""
        self._panel.ask()

    def tell(self, balloon: Balloon) -> bool:
        """Show a balloon in the place of the last one; False where there is no panel."""
        if self._icon is None:
            return False
        self._balloon = balloon
        self._icon.showMessage(balloon.title, balloon.text, self._icon.icon())
        return True

    def take_away(self, balloon: Balloon, *, drawn_here: bool) -> None:
        """Let a click on this balloon mean nothing; it goes by itself."""
        if self._balloon is balloon:
            self._balloon = None
            if drawn_here and self._icon is not None:
                self._icon.showMessage("", "", self._icon.icon(), 1)

    def hide(self) -> None:
        """Leave the panel."""
        self._panel.answered.disconnect(self._settle)
        self._drop_icon()

    def _settle(self, there: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not there:
            self._drop_icon()
        elif self._icon is None:
            self._has_balloons = QSystemTrayIcon.supportsMessages()
            self._icon = QSystemTrayIcon(locked_icon(), self)
            self._icon.setToolTip(self._said)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._react)
            self._icon.messageClicked.connect(self._click_balloon)
            self._icon.show()
            self.appeared.emit()

    def _react(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.unlock_asked.emit()

    def _click_balloon(self) -> None:
        balloon, self._balloon = self._balloon, None
        if balloon is not None:
            balloon.clicked()

    def _drop_icon(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None


def locked_icon() -> QIcon:
    """Return the app's sign with a padlock at its corner."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_locked_pixmap(size))
    return made


def _locked_pixmap(size: int) -> QPixmap:
    pixmap = app_pixmap(size)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 16, size / 16)
    dark, light = QColor("#1F2328"), QColor("#FFFFFF")
    for colour, edge in ((light, 3.4), (dark, 1.6)):
        painter.setPen(QPen(colour, edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(QRectF(9.2, 5.6, 4.6, 6), 0, 180 * 16)
    painter.setPen(QPen(light, 1))
    painter.setBrush(dark)
    painter.drawRoundedRect(QRectF(7.6, 9, 7.8, 6.4), 1, 1)
    painter.end()
    return pixmap
