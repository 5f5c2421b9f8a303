"""Countries as the user reads them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def country_name(code: str) -> str:
    """Return a country's name by its ISO code, the code where there is none."""
    return QLocale.territoryToString(QLocale.codeToTerritory(code)) or code
