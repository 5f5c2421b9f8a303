"""What the buttons of the import do, found by name in the palette, too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from recruiterdesk.ui.page_actions import say_why_not

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.importing.page import ImportPage


class ButtonAction(QAction):
    """Presses the first of some buttons that is seen; off while none is.

    Its keys are only told: the buttons have them.
    """

    def __init__(self, text: str, keys: str, buttons: Sequence[QAbstractButton], parent: QObject) -> None:
        super().__init__(text, parent)
        self.setShortcut(QKeySequence(keys))
        self._buttons = buttons
        for button in buttons:
            button.installEventFilter(self)
        self.triggered.connect(self._press)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self.setEnabled(any(button.isVisible() for button in self._buttons))

    def _press(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        for button in self._buttons:
            if button.isVisible():
                button.click()
                return


def import_actions(page: ImportPage) -> list[QAction]:
    """Return what the buttons of the page do, by names that say it without the page in sight."""
    summary, preview = page.preview.summary, page.preview
    choosing, result = page.choosing, page.result
    made: list[QAction] = []
    add: Callable[[str, str, Sequence[QAbstractButton]], object] = partial(_add, made, page)
    add(page.tr("What the columns of the file mean…"), "Alt+O", [summary.columns])
    add(page.tr("What the words of the file mean…"), "Alt+W", [summary.words])
    add(page.tr("Country of the numbers in the file…"), "Alt+C", [summary.country])
    add(page.tr("Day or month first in the file…"), "Alt+D", [summary.dates])
    add(page.tr("Sheet of the file…"), "Alt+H", [summary.sheet])
    add(page.tr("Whom the rows of the file hold…"), "Alt+P", [summary.people])
    add(page.tr("Take whom you erased all the same"), "Alt+E", [summary.erased])
    add(page.tr("Save the rows that can’t be imported…"), "S", [preview.save, result.save])
    add(page.tr("Show the new people of the import"), "N", [result.show_new])
    add(page.tr("Undo this import"), "U", [result.undo])
    add(page.tr("Look at the file again"), "R", [choosing.again, result.again])
    add(page.tr("Look at the files that were left out"), "L", [choosing.take_up, result.take_up])
    return made


def _add(
    made: list[QAction], page: ImportPage, text: str, keys: str, buttons: Sequence[QAbstractButton]
) -> None:
    action = ButtonAction(text, keys, buttons, page)
    said = page.tr("“{what}” is there once a file is looked at or imported, and has it.")
    say_why_not(action, said.format(what=text.rstrip("…")))
    made.append(action)
