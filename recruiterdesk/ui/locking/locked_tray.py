"""The tray of a locked desk: says so, and leads to the window that unlocks it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.panel_icon import PanelIcon
from recruiterdesk.ui.theme_icons import app_pixmap
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
        self.menu = QMenu()
        for text, signal in ((tr("Unlock…"), self.unlock_asked), (tr("Quit"), self.quit_asked)):
            action = QAction(text, self.menu)
            action.triggered.connect(signal)
            self.menu.addAction(action)
        self.panel = PanelIcon(self.menu, self)
        self.panel.came.connect(self._dress)
        self.panel.clicked.connect(self.unlock_asked)
        self.panel.look()

    def _dress(self, icon: QSystemTrayIcon) -> None:
        icon.setIcon(locked_icon())
        icon.setToolTip(self._said)
        icon.show()
        self.appeared.emit()


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
