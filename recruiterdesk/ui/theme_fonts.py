"""Inter in four weights, bundled, and the sizes of text."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from recruiterdesk.ui.qt_application import bundled_families

BODY_PX = 13


class TextSize(Enum):
    """A use of text: (pixels, weight)."""

    TITLE = (22, QFont.Weight.DemiBold)
    NUMBER = (26, QFont.Weight.DemiBold)
    LARGE = (18, QFont.Weight.Medium)
    FIGURE = (16, QFont.Weight.DemiBold)
    BRAND = (15, QFont.Weight.Bold)
    HEADING = (13, QFont.Weight.DemiBold)
    LABEL = (13, QFont.Weight.Medium)
    BODY = (BODY_PX, QFont.Weight.Normal)
    SECOND = (12, QFont.Weight.Normal)
    CHIP = (12, QFont.Weight.DemiBold)
    SMALL = (11, QFont.Weight.Normal)


def text_font(size: TextSize) -> QFont:
    """Return the application's font at a size; the family is the user's choice."""
    return _font_of(QApplication.font().family(), *size.value)


def text_width(text: str, size: TextSize) -> int:
    """Return how many pixels a text takes."""
    return _metrics_of(QApplication.font().family(), *size.value).horizontalAdvance(text)


def elided(text: str, size: TextSize, width: int) -> str:
    """Return the text, cut with an ellipsis where it is wider than `width`."""
    metrics = _metrics_of(QApplication.font().family(), *size.value)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def letters_font(pixels: int) -> QFont:
    """Return the font of initials, for a circle of a size that the caller knows."""
    return _font_of(QApplication.font().family(), pixels, QFont.Weight.DemiBold)


def exact_font(font: QFont) -> QFont:
    """Return a font that shows each character as it is: Inter makes a × of the x in 7x13."""
    exact = QFont(font)
    exact.setFeature(QFont.Tag("calt"), 0)
    return exact


def use_bundled_font(app: QApplication) -> None:
    """Make Inter the application's font."""
    if "Inter" in bundled_families(app):
        use_font_family(app, "Inter")


def use_system_font(app: QApplication) -> None:
    """Take the system's font instead, as the user may choose."""
    use_font_family(app, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())


def use_font_family(app: QApplication, family: str) -> None:
    """Make a family the application's font, in body size."""
    app.setFont(_font_of(family, BODY_PX, QFont.Weight.Normal))


# Rows are painted many times a second; making a font takes longer than painting its text.
@lru_cache(maxsize=64)
def _font_of(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    return _sized(QFont(family), pixels, weight)


@lru_cache(maxsize=64)
def _metrics_of(family: str, pixels: int, weight: QFont.Weight) -> QFontMetrics:
    return QFontMetrics(_font_of(family, pixels, weight))


def _sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
