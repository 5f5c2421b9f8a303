"""Tasks: what the recruiter owes beside calls, due first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.help_offers import HelpKind
from recruiterdesk.storage.queries.tasks import TaskRow, TaskSection, task_list
from recruiterdesk.ui import wording
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_keys import CallRowKeys
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.tasks.acts import TaskActs
from recruiterdesk.ui.pages.tasks.section_card import TaskSectionCard
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace


class TasksPage(QWidget):
    """X is done, R another day, K no longer needed, N a new one; Enter or → opens whom it is for."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.acts = TaskActs(workplace, self)
        self._rows: dict[int, TaskRow] = {}
        self.sections: dict[TaskSection, TaskSectionCard] = {}
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._make_actions()
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Show the page with the first task selected."""
        if not self._rows:
            self.reread()
        self._focus_first()

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the tasks as they are now."""
        here = whereabouts(self._workplace.desk)
        self._rows = {}
        due = 0
        for section, card in self.sections.items():
            tasks = task_list(self._workplace.desk, section, card.limit)
            card.show_tasks(tasks, here)
            self._rows |= {row.task.id: row for row in tasks.rows}
            due += tasks.count if section is TaskSection.DUE else 0
        self.nothing.setVisible(not self._rows)
        self._say_count(due)
        if self.hasFocus():
            self._focus_first()
        self._offer()

    def selected(self) -> TaskRow | None:
        """Return the open task that is selected; None where none is."""
        row = self._rows.get(self._chosen) if self._chosen is not None else None
        return row if row is not None and row.task.done_at is None else None

    def finish_selected(self) -> None:
        """The selected task is done."""
        row = self.selected()
        if row is not None:
            self._go_to_next(row)
            self.acts.finish(row)

    def drop_selected(self) -> None:
        """The selected task is no longer needed."""
        row = self.selected()
        if row is not None:
            self._go_to_next(row)
            self.acts.drop(row)

    def move_selected(self) -> None:
        """Ask for another day for the selected task."""
        row = self.selected()
        if row is not None:
            self.acts.move(row)

    def introduce_selected(self) -> None:
        """Begin the introduction that was offered, where the selected task is one."""
        row = self.selected()
        if row is not None and row.task.kind == HelpKind.INTRODUCTION:
            self.acts.introduce(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() == Qt.Key.Key_Down and self.hasFocus():
            self._focus_first()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = ScrollingPage(PageHeader(self.tr("Tasks")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.new_button = PlainButton(self.tr("New task"), "N")
        self.introduce_button = PlainButton(self.tr("Introduce"), "J")
        self.move_button = PlainButton(self.tr("Another day"), "R")
        self.drop_button = PlainButton(self.tr("Not needed"), "K")
        self.done_button = PrimaryButton(self.tr("Done"), "X")
        for button, do, tip in (
            (self.new_button, self.acts.add, self.tr("Something that you owe anybody  N")),
            (
                self.introduce_button,
                self.introduce_selected,
                self.tr("Begin the introduction that you offered  J"),
            ),
            (self.move_button, self.move_selected, self.tr("The selected task on another day  R")),
            (self.drop_button, self.drop_selected, self.tr("The selected task is no longer needed  K")),
            (self.done_button, self.finish_selected, self.tr("The selected task is done  X")),
        ):
            button.clicked.connect(partial(_without_signal, do))
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.page.header.add_action(button)
        self.nothing = EmptyState(
            self.tr("You owe nobody anything"),
            self.tr("What you offer in a call stands here with its day, and thanks that are due."),
            self.tr("Write down a task"), "N",
        )  # fmt: skip
        self.nothing.chosen.connect(partial(_without_signal, self.acts.add))
        self.page.body.addWidget(self.nothing)
        for section in TaskSection:
            self._add_section(TaskSectionCard(section))

    def _add_section(self, card: TaskSectionCard) -> None:
        self.sections[card.section] = card
        self.page.body.addWidget(card)
        card.more_wanted.connect(self.reread)
        card.rows.clicked.connect(lambda _index: card.rows.setFocus())
        keys = CallRowKeys(card.rows)
        card.rows.row_selected.connect(partial(self._choose, card))
        keys.call_wanted.connect(self._open)
        keys.person_wanted.connect(self._open)

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("New task…"), "N", self.acts.add),
            (self.tr("Task done"), "X", self.finish_selected),
            (self.tr("Introduce…"), "J", self.introduce_selected),
            (self.tr("Another day…"), "R", self.move_selected),
            (self.tr("No longer needed"), "K", self.drop_selected),
        ):
            self._actions.append(page_action(self, text, keys, do))

    def _say_count(self, due: int) -> None:
        said = self.tr("one is due") if due == 1 else self.tr("{count} are due")
        below = wording.opening(said.format(count=wording.number_word(due))) if due else ""
        self.page.header.show_lines(self.tr("Tasks"), below=below)

    def _choose(self, card: TaskSectionCard, task_id: int) -> None:
        self._chosen = task_id
        for other in self.sections.values():
            if other is not card:
                other.rows.selectionModel().clear()
        self._offer()

    def _offer(self) -> None:
        row = self.selected()
        for button in (self.move_button, self.drop_button, self.done_button):
            button.setEnabled(row is not None)
        self.introduce_button.setVisible(row is not None and row.task.kind == HelpKind.INTRODUCTION)

    def _go_to_next(self, row: TaskRow) -> None:
        """Choose who follows where the task is now: the next key is meant for them."""
        for card in self.sections.values():
            place = card.model.row_of(row.task.id)
            if place is None:
                continue
            for other in (place + 1, place - 1):
                index = card.model.index(other, 0)
                if index.isValid():
                    card.rows.setCurrentIndex(index)
                    return

    def _open(self, task_id: int) -> None:
        row = self._rows.get(task_id)
        if row is not None:
            self._workplace.window.show_page("person", row.task.person_id)

    def _focus_first(self) -> None:
        card = next((one for one in self.sections.values() if one.model.rowCount()), None)
        (card.rows if card is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)
        if card is not None and self.selected() is None:
            card.rows.setCurrentIndex(card.model.index(0, 0))


def _without_signal(do: Callable[[], None], *_signal: object) -> None:
    do()
