"""What can be done with a task, from whatever page: done, another day, no longer needed, a new one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.helping import proposed_help
from recruiterdesk.operations.tasks import WhatFollows, drop_task, finish_task, go_on_helping, move_task
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.tasks import TaskRow
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.pages.tasks.dialogs import AddTaskDialog, HelpDialog, WhatNextDialog
from recruiterdesk.ui.workplace import Workplace

NEEDS_NEXT_STEP = "help.next_step_needed"
_End = Callable[[Desk, int, WhatFollows], None]


class TaskActs(QObject):
    """Each is one step that undo takes back; where the last help of somebody ends, it asks what goes on."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page

    def finish(self, row: TaskRow) -> None:
        """Write down that it is done."""
        self._end(row, finish_task)

    def drop(self, row: TaskRow) -> None:
        """Let go of it: it is no longer needed."""
        self._end(row, drop_task)

    def move(self, row: TaskRow) -> None:
        """Ask for another day."""
        title = QCoreApplication.translate("tasks", "By when for {name}?")
        confirm = QCoreApplication.translate("tasks", "Move it")
        today = self._workplace.desk.clock.today()

        def do(day: dt.date) -> None:
            move_task(self._workplace.desk, row.task.id, day)

        named = title.format(name=first_name("", row.name))
        DayDialog(self._workplace, named, confirm, max(row.task.due_on, today), do, self._page).open()

    def introduce(self, row: TaskRow) -> None:
        """Begin the introduction that was offered."""
        # The sheets of an introduction are loaded with the first one.
        from recruiterdesk.ui.pages.introductions.doing import IntroductionActs

        IntroductionActs(self._workplace, self._page).begin((row.task.person_id, row.name))

    def add(self, person: tuple[int, str] | None = None) -> None:
        """Ask for a new task, for this person or for anyone."""
        AddTaskDialog(self._workplace, person, self._page).open()

    def offer(self, person: tuple[int, str]) -> None:
        """Ask what help is offered."""
        HelpDialog(self._workplace, person, self._page).open()

    def _end(self, row: TaskRow, end: _End) -> None:
        desk = self._workplace.desk
        try:
            end(desk, row.task.id, WhatFollows())
        except Refusal as refusal:
            if refusal.key == NEEDS_NEXT_STEP:
                self._ask(row, lambda then: end(desk, row.task.id, then))
            else:
                self._workplace.window.say(self._workplace.sentences.refusal(refusal))
            return
        if proposed_help(desk, row.task.person_id) is not None:
            self._ask(row, partial(go_on_helping, desk, row.task.person_id))

    def _ask(self, row: TaskRow, do: Callable[[WhatFollows], None]) -> None:
        proposed = proposed_help(self._workplace.desk, row.task.person_id)
        WhatNextDialog(self._workplace, row.name, proposed, do, self._page).open()
