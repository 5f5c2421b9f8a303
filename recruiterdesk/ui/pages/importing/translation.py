"""The texts of the import in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def tr(text: str) -> str:
    return QCoreApplication.translate("ImportPage", text)


def counted(count: int, one: str, many: str) -> str:
    """Return the words for one, or for many with the figure in the user's way of writing."""
    return one if count == 1 else many.format(count=QLocale().toString(count))


def people(count: int) -> str:
    return counted(count, tr("1 person"), tr("{count} people"))
