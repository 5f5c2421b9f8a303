"""The page of all steps: back to one of them, and forward again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.operations.going_back import Travelled, go_back_to, go_forward_to
from recruiterdesk.storage.queries.steps import redo_history, undo_history
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.history.bar import WayBar
from recruiterdesk.ui.pages.history.rows import (
    Steps,
    counted_steps,
    done_again,
    history_items,
    step_name,
    tr,
    way_words,
)
from recruiterdesk.ui.pages.history.travelling import Travelling
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.workplace import Workplace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryPage(QWidget):
    """Newest first, undone ones on top; a step is selected, then Enter or G goes there."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._steps = Steps()
        self._goes_back = True
        self.travelling = Travelling(workplace.desk, self)
        self.model = RowModel(self)
        self.list = RowList(self.model, tr("Steps, the newest first"))
        self.bar, self.stopped = WayBar(), Notice()
        self._build()
        self._connect()
        self._freshness = Freshness(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Show the newest step first."""
        self.stopped.show_text("")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the steps as they are now."""
        desk = self._workplace.desk
        stood = self._steps.here()
        self._steps = Steps(undo_history(desk), redo_history(desk))
        chosen = self.list.selected_id()
        items = history_items(self._steps, self._workplace.sentences, whereabouts(desk))
        self.model.set_items(items)
        self._stack.setCurrentIndex(0 if items else 1)
        if chosen is None or stood != self._steps.here() or not self.list.select_id(chosen):
            self.list.select_id(self._steps.here())
        self._show(self.list.selected_id())

    def go(self) -> None:
        """Go to the selected step: undo what came after it, or do again what leads to it."""
        step_id = self.list.selected_id()
        if step_id is None or step_id == self._steps.here() or self.travelling.is_busy():
            return
        self.stopped.show_text("")
        # Before the button goes grey: the keyboard would wander off to another part of the window.
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._goes_back = self._lies_back(step_id)
        self.travelling.start(go_back_to if self._goes_back else go_forward_to, step_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.bar.go.hasFocus():
            self.bar.go.click()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.travelling.is_busy():
            self.travelling.cancel()
        else:
            self._workplace.window.go_back()

    def _lies_back(self, step_id: int) -> bool:
        return step_id < self._steps.here()

    def _show(self, step_id: int | None) -> None:
        if step_id is None or self.travelling.is_busy():
            return
        way = self._steps.above(step_id)
        sentences = self._workplace.sentences
        names = [step_name(step, sentences) for step in (way[:1] + way[-1:])]
        button = ""
        if step_id != self._steps.here():
            count = len(way) or len(self._steps.until(step_id))
            said = tr("Take {steps} back") if self._lies_back(step_id) else tr("Do {steps} again")
            button = said.format(steps=counted_steps(count))
        self.bar.show_way(way_words(self._steps, step_id, names), button)

    def _end(self, travelled: Travelled | None) -> None:
        self.bar.end()
        self.reread()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        window = self._workplace.window
        if travelled is None:
            window.say(tr("Stopped: the steps until then are taken, the others stand."))
        elif travelled.refusal is not None and travelled.stopped_at is not None:
            name = step_name(travelled.stopped_at, self._workplace.sentences)
            why = self._workplace.sentences.refusal(travelled.refusal)
            said = tr("It stopped at “{name}”, after {taken} of {wanted} steps. {why}")
            self.stopped.show_text(
                said.format(name=name, taken=travelled.taken, wanted=travelled.wanted, why=why)
            )
        elif self._goes_back:
            window.say(tr("The desk is as it was then; nothing is lost: go forward again from here."))
        else:
            window.say(done_again(travelled.taken))

    def _open_imports(self) -> None:
        self._workplace.window.show_page("imports")

    # its parts

    def _build(self) -> None:
        below = tr("The last 200 steps, after a restart too")
        page = FilledPage(PageHeader(tr("Undo history"), below=below))
        imports = PlainButton(tr("Imports"), "Ctrl+Shift+I")
        imports.setToolTip(tr("Whole imports can be taken back later, too, also out of turn"))
        imports.clicked.connect(self._open_imports)
        page.header.add_action(imports)
        listed = Card()
        listed.add_rows(self.list)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        # Above the list: the banner lies over the foot of the page.
        for part in (self.stopped, self.bar, listed):
            column.addWidget(part, 1 if part is listed else 0)
        self.nothing = EmptyState(
            tr("Nothing can be taken back yet"),
            tr("Whatever you do to the people on your desk is listed here by name, and can be taken back."),
            tr("Go to Today"),
            "↵",
        )
        self.nothing.chosen.connect(lambda: self._workplace.window.show_page("today"))
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self.nothing)
        page.body.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions = [page_action(self, tr("Go to the selected step"), "G", self.go)]

    def _connect(self) -> None:
        self.list.row_selected.connect(self._show)
        self.list.row_opened.connect(lambda _id: self.bar.go.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.bar.wanted.connect(self.go)
        self.bar.stopped.connect(self.travelling.cancel)
        self.travelling.begun.connect(self.bar.begin)
        self.travelling.progressed.connect(self.bar.show_progress)
        self.travelling.ended.connect(self._end)
