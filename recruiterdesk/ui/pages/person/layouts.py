"""What lies in a layout that is filled anew."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QWidget


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout in order."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets are gone."""
    for widget in tuple(widgets_in(layout)):
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
