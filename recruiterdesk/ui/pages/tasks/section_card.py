"""One section of the tasks: the first of them at once, more by a line below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.queries.tasks import TaskList, TaskSection
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.tasks.rows import section_words, task_item
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.row_list import FittedRowList
from recruiterdesk.ui.widgets.row_model import RowModel

SHOWN_AT_FIRST = {
    TaskSection.DUE: 50,
    TaskSection.THIS_WEEK: 50,
    TaskSection.LATER: 10,
    TaskSection.DONE: 5,
}
_SHOWN_MORE = 50


class TaskSectionCard(Card):
    """Hidden where it has no rows.

    Signals:
        more_wanted: more of the section is to be read and shown.
    """

    more_wanted = Signal()

    def __init__(self, section: TaskSection, parent: QWidget | None = None) -> None:
        super().__init__(section_words(section), parent=parent)
        self.section = section
        self.limit = SHOWN_AT_FIRST[section]
        self.model = RowModel(self)
        self.rows = FittedRowList(self.model, section_words(section))
        self.rows.clicked.disconnect()
        self.add_rows(self.rows)
        self.more = LinkButton()
        self.more.clicked.connect(self._show_more)
        self.add(self.more)

    def show_tasks(self, tasks: TaskList, here: wording.Whereabouts) -> None:
        """Show a section's tasks."""
        self.show_trailing(wording.number_word(tasks.count))
        self.model.set_items([task_item(row, here) for row in tasks.rows])
        hidden = tasks.count - len(tasks.rows)
        self.more.setText(self.tr("then {count} more").format(count=wording.number_word(hidden)))
        self.more.setVisible(hidden > 0)
        self.setVisible(tasks.count > 0)

    def _show_more(self) -> None:
        self.limit += _SHOWN_MORE
        self.more_wanted.emit()
