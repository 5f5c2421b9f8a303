"""How often a contact may still be asked in this quarter, said quietly wherever one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.ui.wording import times_word


def asks_left_words(count: int) -> str:
    """Write "no ask left", "1 ask left", "2 asks left"."""
    if count < 1:
        return QCoreApplication.translate("introductions", "no ask left")
    if count == 1:
        return QCoreApplication.translate("introductions", "1 ask left")
    return QCoreApplication.translate("introductions", "{count} asks left").format(count=count)


def may_be_asked_words(name: str, count: int) -> str:
    """Write "You can still ask Raj twice this quarter."."""
    if count < 1:
        said = QCoreApplication.translate("introductions", "You have asked {name} often enough this quarter.")
    else:
        said = QCoreApplication.translate("introductions", "You can still ask {name} {times} this quarter.")
    return said.format(name=name, times=times_word(count))
