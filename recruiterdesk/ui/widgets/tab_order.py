"""Lets Tab go through what was built at different times in the order in which it stands."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


def tab_stops(parts: Iterable[QWidget]) -> list[QWidget]:
    """Return what takes the keyboard by Tab in these parts, hidden or not, in the order of their layouts."""
    inside = (each for part in parts for each in (part, *part.findChildren(QWidget)))
    return [
        each
        for each in inside
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        # A field's own line is one stop with it.
        and not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)
    ]


def follow(stops: Iterable[QWidget]) -> None:
    """Let Tab go from each of these to the next one."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
