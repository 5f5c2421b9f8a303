"""What one does with the people of a desk, step by step, and for how long each step holds the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import Qt, QThreadPool

from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.pipeline_order import SortBy
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from tests.benchmarks.made_work import ZONE
from tests.event_loop import LoopWatch

PATIENCE = 120_000
QUIET = 250
"""Milliseconds in which what a step left behind comes to an end."""
PLACES = (0.5, 0.01, 0.99, 0.3, 0.7)
TYPED = "ana ru"


@contextmanager
def people_window(desk: Desk) -> Iterator[MainWindow]:
    """Open the window, as large as usual."""
    window = MainWindow(desk, sentences_for(ZONE))
    window.shell.resize(1280, 800)
    window.shell.show()
    yield window
    QThreadPool.globalInstance().waitForDone()
    window.stop()
    window.shell.close()


class PeopleJourney:
    """Goes through the list of people; `held` is how long each step held the window, in seconds."""

    def __init__(self, window: MainWindow, bot: Any, people: int) -> None:
        self._window, self._bot, self._people = window, bot, people
        self._desk = window.workplace.desk
        self.held: dict[str, float] = {}

    def go(self) -> dict[str, float]:
        """Take every step once, after each page was opened before as it is in use."""
        self._window.show_page("people")
        self._until(self._all_are_listed)
        self._window.show_page("person", self._page()._model.ids()[7])
        self._window.show_page("pipeline")
        self._quiet()
        self._step("opening the list", lambda: self._window.show_page("people"), self._all_are_listed)
        self._step("typing a search", self._type)
        self._step("clearing it", self._page().search_field.clear, self._all_are_listed)
        self._step("scrolling and jumping", self._jump)
        self._step("opening a person", lambda: self._window.show_page("person", self._anybody()))
        self._step("back to the list", self._window.go_back, self._all_are_listed)
        self._step("choosing everybody", self._page().choose_all)
        self._step("choosing nobody", self._page().picked.clear)
        self._step("sorting the pipeline", self._sort)
        self._window.show_page("people")
        self._until(self._all_are_listed)
        add_tag(self._desk, ManyPeople((self._anybody(),)), "journey")
        self._quiet()
        self._step("undo", self._window.undoing.undo, lambda: self._window.undoing._work is None)
        return self.held

    def _step(self, name: str, act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> None:
        with LoopWatch() as watch:
            act()
            self._bot.wait(20)
            self._until(done)
            self._quiet()
        self.held[name] = watch.longest

    def _type(self) -> None:
        field = self._page().search_field
        for letter in TYPED:
            field.setText(field.text() + letter)
            self._bot.wait(20)

    def _jump(self) -> None:
        rows = self._page().people_list
        bar = rows.verticalScrollBar()
        for place in PLACES:
            bar.setValue(int(bar.maximum() * place))
            self._bot.wait(10)
            for _ in range(5):
                self._bot.keyClick(rows, Qt.Key.Key_PageDown)
                self._bot.wait(10)

    def _sort(self) -> None:
        self._window.show_page("pipeline")
        table = self._window.front_page().table
        for column in range(len(SortBy)):
            table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
            self._bot.wait(50)

    def _page(self) -> Any:
        return self._window.shell.page("people")

    def _anybody(self) -> int:
        return int(self._page()._model.ids()[self._people // 2])

    def _all_are_listed(self) -> bool:
        return len(self._page()._model.ids()) == self._people and self._page().finding.is_complete

    def _until(self, done: Callable[[], bool]) -> None:
        self._bot.waitUntil(done, timeout=PATIENCE)

    def _quiet(self) -> None:
        self._bot.wait(QUIET)
