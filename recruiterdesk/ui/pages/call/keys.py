"""The keys of a call: bare ones act while no text field has the focus, Alt and Ctrl everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from recruiterdesk.ui.widgets.text_keys import text_field_in_focus

DIGITS = range(1, 10)


def bind_keys(
    page: QWidget, bare: Mapping[str, Callable[[], None]], anywhere: Mapping[str, Callable[[], None]]
) -> None:
    """Bind keys to what they do on a page."""
    for keys, do in bare.items():
        _bind(page, keys, partial(_unless_typing, do))
    for keys, do in anywhere.items():
        _bind(page, keys, do)


def bind_digits(page: QWidget, choose: Callable[[int], None]) -> None:
    """Bind 1 to 9 outside text fields, and Alt+1 to Alt+9 everywhere."""
    for digit in DIGITS:
        _bind(page, str(digit), partial(_unless_typing, partial(choose, digit)))
        _bind(page, f"Alt+{digit}", partial(choose, digit))


def press_or(do: Callable[[], None]) -> None:
    """Press the button that the keyboard is on; else do what the key does on the page."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QAbstractButton):
        focused.click()
    else:
        do()


def _bind(page: QWidget, keys: str, do: Callable[[], None]) -> None:
    QShortcut(QKeySequence(keys), page).activated.connect(do)


def _unless_typing(do: Callable[[], None]) -> None:
    if text_field_in_focus() is None:
        do()
