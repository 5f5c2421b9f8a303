"""Whether a widget takes part in its page at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def be_there(widget: QWidget, wanted: bool) -> None:  # noqa: FBT001 - a state, as in setVisible
    """Show or hide a widget, also before it has a parent, when showing would make it a window."""
    if widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, not wanted)
    else:
        widget.setVisible(wanted)


def hand_on_keyboard(going: QWidget) -> None:
    """Give the keyboard to what holds a widget that goes: Qt would take it to whatever comes next."""
    focused = QApplication.focusWidget()
    if focused is None or not (focused is going or going.isAncestorOf(focused)):
        return
    holder = going.parentWidget()
    while holder is not None and not holder.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        holder = holder.parentWidget()
    if holder is not None:
        holder.setFocus()
