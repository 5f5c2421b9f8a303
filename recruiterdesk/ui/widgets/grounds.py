"""The ground on which lists and pages scroll."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FOOT = "foot"
"""The name of a bar at the end of a page over which nothing is laid."""


def clear_ground() -> QWidget:
    """Return a viewport through which one sees what lies below.

    It is made here and not asked of the scroll area: wrapping a widget that Qt made, PySide first sets up
    every class of widgets there is, which takes as long as painting a page.
    """
    return QWidget()
