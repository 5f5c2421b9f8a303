"""Small icons of our own, in any colour, sharp at any scale."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from recruiterdesk.paths import resources_dir

if TYPE_CHECKING:
    from pathlib import Path

_APP_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


@lru_cache(maxsize=64)
def _svg_in_colour(path: Path, colour: str) -> bytes:
    return path.read_text(encoding="utf-8").replace("currentColor", colour).encode()


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint the icon of a name ("search") into a rectangle.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    path = resources_dir() / "icons" / f"{name}.svg"
    QSvgRenderer(QByteArray(_svg_in_colour(path, colour.name()))).render(painter, QRectF(rect))


def app_icon() -> QIcon:
    """Return the application's icon in every size that desktops ask for."""
    made = QIcon()
    for size in _APP_ICON_SIZES:
        made.addPixmap(app_pixmap(size))
    return made


def app_pixmap(size: int) -> QPixmap:
    """Return the application's icon as a square picture of `size` pixels."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, pixmap.rect(), "app", QColor(Qt.GlobalColor.black))
    painter.end()
    return pixmap
