"""What pages are given in tests: a desk with a clock that stands still, and a window that only notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.workplace import ChangesBridge, Workplace
from tests.clock import BERLIN

Page = TypeVar("Page", bound=QWidget)


@dataclass
class NotingWindow:
    """Notes what a page asked of the window."""

    shown: list[tuple[str, Any]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    called: list[int] = field(default_factory=list)
    answered: list[int] = field(default_factory=list)
    went_back: int = 0
    locked: int = 0
    key_changes: list[object] = field(default_factory=list)

    def show_page(self, key: str, argument: object = None) -> None:
        self.shown.append((key, argument))

    def go_back(self) -> None:
        self.went_back += 1

    def say(self, text: str) -> None:
        self.said.append(text)

    def say_done(self, text: str) -> None:
        self.done.append(text)

    def start_call(self, person_id: int) -> None:
        self.called.append(person_id)

    def answer_call(self, person_id: int) -> None:
        self.answered.append(person_id)

    def lock(self) -> None:
        self.locked += 1

    def change_key(self, change: object) -> None:
        self.key_changes.append(change)


def workplace_of(desk: Desk, window: NotingWindow) -> Workplace:
    return Workplace(desk, ChangesBridge(desk), sentences_for(BERLIN, desk.word_means), window)


def shown_as_in_window(qtbot: Any, page: Page) -> Page:
    """Show a page alone, as large as it is in a window of the usual size."""
    qtbot.addWidget(page)
    page.resize(1068, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page
