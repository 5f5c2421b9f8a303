"""What can be done on a page: found by its name in the palette, and by its keys while the page is used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_WHY_NOT = "why not"


def page_action(page: QWidget, text: str, keys: str, do: Callable[[], object]) -> QAction:
    """Add to a page what can be done there; no keys where a button has them already.

    Its words stand in `ui/palette_elsewhere.py` too, by which the palette finds it from other pages.
    """
    action = QAction(text, page)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(partial(_do, do))
    page.addAction(action)
    return action


def _do(do: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
    do()


def action_text(action: QAction) -> str:
    """Return the words of an action without the mark of its letter."""
    return action.text().replace("&", "")


def say_why_not(action: QAction, why: str) -> None:
    """Know in a sentence why an action can't be done as long as it is not enabled."""
    action.setProperty(_WHY_NOT, why)


def why_not(action: QAction) -> str:
    """Return why the action can't be done now."""
    known = action.property(_WHY_NOT)
    said = QCoreApplication.translate("palette", "“{what}” can't be done just now.")
    return str(known) if known else said.format(what=action_text(action).rstrip("…"))
