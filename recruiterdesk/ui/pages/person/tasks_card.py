"""What the recruiter owes somebody: help that was offered, thanks, and whatever else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.storage.queries.tasks import TaskRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.side_card import SideCard, side_rows
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.pages.tasks.rows import task_of_person_item
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.workplace import Workplace

_DONE_SHOWN = 3


class TasksCard(SideCard):
    """The open ones by day, then what was done last; Done and Another day act on the row that is selected."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        # Its dialogs have the frame of this package's.
        from recruiterdesk.ui.pages.tasks.acts import TaskActs

        super().__init__(self.tr("Tasks"), parent=parent)
        self.acts = TaskActs(workplace, self)
        self._person: records.Person | None = None
        self._tasks: dict[int, TaskRow] = {}
        self._model = RowModel(self)
        self.rows = side_rows(self._model, self.tr("Tasks"))
        self.rows.clicked.disconnect()
        self.rows.row_selected.connect(self._offer)
        self.help_button = self._button(self.tr("Offer help"), "", self.tr("CV review, practice …  H"))
        self.add_button = self._button(self.tr("New"), "", self.tr("A task of your own  Shift+N"))
        self.done_button = self._button(self.tr("Done"), "X", self.tr("The selected task is done  X"))
        self.move_button = self._button(self.tr("Another day"), "", self.tr("The selected task  Shift+X"))
        self.help_button.clicked.connect(self.offer_help)
        self.add_button.clicked.connect(self.add_task)
        self.done_button.clicked.connect(self.finish)
        self.move_button.clicked.connect(self.move_selected)
        self.add_to_head(self.help_button)
        self.add_to_head(self.add_button)
        self.add_rows(self.rows)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.done_button)
        foot.addWidget(self.move_button)
        foot.addStretch(1)
        self.add(foot)

    def show_person(self, page: PersonPage, here: wording.Whereabouts) -> None:
        """Show what is owed to somebody."""
        self._person = page.person
        owed = sorted((one for one in page.tasks if one.done_at is None), key=lambda one: one.due_on)
        done = [one for one in reversed(page.tasks) if one.done_at is not None][:_DONE_SHOWN]
        self._tasks = {one.id: TaskRow(one, page.person.full_name) for one in (*owed, *done)}
        self._model.set_items([task_of_person_item(one, here) for one in (*owed, *done)])
        name = first_name(page.person.given, page.person.full_name)
        nothing = self.tr("You owe {name} nothing.").format(name=name)
        self.show_quietly("" if self._tasks else nothing)
        self.rows.setVisible(bool(self._tasks))
        for button in (self.done_button, self.move_button):
            button.setVisible(bool(owed))
        self._offer()

    def selected(self) -> TaskRow | None:
        """Return the open task that is selected, the first one where none is; None without any."""
        chosen = self._tasks.get(self.rows.selected_id() or 0)
        if chosen is not None and chosen.task.done_at is None:
            return chosen
        return next((row for row in self._tasks.values() if row.task.done_at is None), None)

    def finish(self) -> None:
        """The selected task is done, the first one where none is selected."""
        row = self.selected()
        if row is not None:
            self.acts.finish(row)

    def move_selected(self) -> None:
        """Ask for another day for it."""
        row = self.selected()
        if row is not None:
            self.acts.move(row)

    def offer_help(self) -> None:
        """Ask what help is offered."""
        if self._person is not None:
            self.acts.offer((self._person.id, self._person.full_name))

    def add_task(self) -> None:
        """Ask for a new task."""
        if self._person is not None:
            self.acts.add((self._person.id, self._person.full_name))

    def _offer(self, _task_id: object = None) -> None:
        for button in (self.done_button, self.move_button):
            button.setEnabled(self.selected() is not None)

    def _button(self, text: str, key: str, tip: str) -> QuietButton:
        button = QuietButton(text, key)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
