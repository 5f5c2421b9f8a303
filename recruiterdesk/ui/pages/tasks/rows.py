"""How a task reads: what it is, for whom, by when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.help_offers import HelpKind
from recruiterdesk.storage.queries.tasks import TaskRow, TaskSection
from recruiterdesk.ui import wording
from recruiterdesk.ui.offer_words import offer_words
from recruiterdesk.ui.pages.calls_rows import task_line
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.widgets.rows import RowItem, RowView


def section_words(section: TaskSection) -> str:
    return {
        TaskSection.DUE: QCoreApplication.translate("tasks", "Due"),
        TaskSection.THIS_WEEK: QCoreApplication.translate("tasks", "This week"),
        TaskSection.LATER: QCoreApplication.translate("tasks", "Later"),
        TaskSection.DONE: QCoreApplication.translate("tasks", "Done"),
    }[section]


def task_words(task: records.Task) -> str:
    """Say what a task asks for."""
    return wording.opening(task_line(Reason("task", (("kind", task.kind), ("text", task.text)))))


def task_item(row: TaskRow, here: wording.Whereabouts) -> RowItem:
    """Return a task with the name of whom it is for."""
    view = RowView(row.name, row.name, task_words(row.task), day_of_task(row.task, here))
    return RowItem(row.task.id, view)


def task_of_person_item(task: records.Task, here: wording.Whereabouts) -> RowItem:
    """Return a task for the page of whom it is for."""
    return RowItem(task.id, RowView("", task_words(task), day_of_task(task, here)))


def day_of_task(task: records.Task, here: wording.Whereabouts) -> str:
    """Say by when, or when it was done."""
    if task.done_at is not None:
        on = here.local(task.done_at).date()
        done_on = wording.near_day(on, here.today) if on == here.today else day_words(on, here.today)
        if task.dropped:
            return QCoreApplication.translate("tasks", "dropped {day}").format(day=done_on)
        return QCoreApplication.translate("tasks", "done {day}").format(day=done_on)
    if task.due_on < here.today:
        return QCoreApplication.translate("tasks", "since {day}").format(
            day=day_words(task.due_on, here.today)
        )
    if task.due_on.year > here.today.year:
        return wording.full_day(task.due_on)
    return wording.near_day(task.due_on, here.today)


def offer_name(kind: HelpKind) -> str:
    """Return what a kind of help is called on its button."""
    return dict(offer_words())[kind]
