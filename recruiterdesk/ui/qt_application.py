"""Qt's application object: made first, so that the fonts are read while the rest is imported."""

from __future__ import annotations

import sys
from threading import Thread

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from recruiterdesk.paths import resources_dir

_STYLE = "Fusion"
_STYLED = "recruiterdesk_styled"
_FONTS = "recruiterdesk_fonts"


class BundledFonts:
    """Begins to load Inter when it is made, in a thread; Qt does so without holding Python up."""

    def __init__(self) -> None:
        self._paths = sorted(str(path) for path in (resources_dir() / "fonts").glob("*.otf"))
        self._numbers: list[int] = []
        self._thread = Thread(target=self._load)
        self._thread.start()

    def families(self) -> frozenset[str]:
        """Return the names of the fonts, as soon as they are there."""
        self._thread.join()
        return frozenset(
            name for number in self._numbers for name in QFontDatabase.applicationFontFamilies(number)
        )

    def _load(self) -> None:
        self._numbers += [QFontDatabase.addApplicationFont(path) for path in self._paths]


def build_application() -> QApplication:
    """Make the application object with the name that desktops show and the style that our palette is for.

    The style is an argument: `setStyle` hands it back, and the first use of a style from Python takes 9 ms.
    """
    QApplication.setApplicationName("recruiterdesk")
    QApplication.setApplicationDisplayName("RecruiterDesk")
    QApplication.setDesktopFileName("recruiterdesk")
    app = QApplication([sys.argv[0], "-style", _STYLE])
    app.setQuitOnLastWindowClosed(False)
    app.setProperty(_STYLED, True)
    app.setProperty(_FONTS, BundledFonts())
    return app


def wear_style(app: QApplication) -> None:
    """Give the style to an application that was made elsewhere."""
    if not app.property(_STYLED):
        app.setStyle(_STYLE)


def bundled_families(app: QApplication) -> frozenset[str]:
    """Return the names of the fonts that the program brings along."""
    fonts = app.property(_FONTS)
    return (fonts if isinstance(fonts, BundledFonts) else BundledFonts()).families()
