"""The pipeline: table or board, filtered by role, stage and words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from recruiterdesk.storage.queries.hiring_place import hiring_place
from recruiterdesk.storage.queries.pipeline import PipelineRow, role_choices
from recruiterdesk.storage.queries.pipeline_order import PipelineOrder, SortBy
from recruiterdesk.ui import wording
from recruiterdesk.ui.exporting import PIPELINE
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.models.pipeline_model import PipelineColumn
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.person.adding import AddPersonDialog
from recruiterdesk.ui.pages.pipeline.arranging import arranging_menu, column_of, sorted_by
from recruiterdesk.ui.pages.pipeline.front import PipelineFront
from recruiterdesk.ui.pages.pipeline.lanes import counts_line
from recruiterdesk.ui.pages.pipeline.moving import Moving
from recruiterdesk.ui.pages.pipeline.reading import GROUPS, Found, Wanted
from recruiterdesk.ui.pages.pipeline.stage_editor import StageEditor
from recruiterdesk.ui.pages.pipeline.two_readings import TwoReadings
from recruiterdesk.ui.pages.pipeline.view_memory import ViewMemory
from recruiterdesk.ui.role_names import role_name
from recruiterdesk.ui.workplace import Workplace


class PipelinePage(PipelineFront):
    """Enter opens, Ctrl+Right and Ctrl+Left move a stage, Space carries, D declines, T passes the turn."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._moving = Moving(workplace, self)
        self._memory = ViewMemory(workplace.desk.folder)
        self._order = self._remembered_order()
        self._readings = TwoReadings(workplace.desk, self)
        self._readings.found.connect(self._show_found)
        self._recall()
        self._connect()
        self._make_actions()
        Freshness(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show everyone, or the role with this id."""
        if isinstance(argument, int):
            self._fill_roles()
            self.filters.role.choose(argument)
            self.reread()
        self.take_keyboard()

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the pipeline as it is now."""
        self._fill_roles()
        self._readings.ask(self._wanted())

    def selected(self) -> PipelineRow | None:
        """Return the application that is selected, in the table or on the board."""
        shown = self.board.selected_id() if self.shows_board() else self.table.selected_id()
        return self._moving.row(shown)

    def open_selected(self) -> None:
        """Open the page of the selected candidate."""
        row = self.selected()
        if row is not None:
            self._open_person(row.person_id)

    def open_role(self) -> None:
        """Open the page of the role that is shown alone, else of the selected application's."""
        row = self.selected()
        role_id = self.filters.role_id() or (row.role_id if row is not None else None)
        if role_id is not None:
            self._workplace.window.show_page("role", role_id)

    def open_client(self) -> None:
        """Open the page of the client of the selected application."""
        row = self.selected()
        place = hiring_place(self._workplace.desk, row.application_id) if row is not None else None
        if place is not None:
            self._workplace.window.show_page("client", place.client_id)

    def move_on(self) -> None:
        """Move the selected application a stage on."""
        self._step(1)

    def move_back(self) -> None:
        """Move the selected application a stage back."""
        self._step(-1)

    def decline_selected(self) -> None:
        """Ask how the selected application ends."""
        row = self.selected()
        if row is not None:
            self._moving.decline(row)

    def pass_turn(self) -> None:
        """Pass the turn on: yours, the client's, theirs, yours again."""
        row = self.selected()
        if row is not None:
            self._moving.pass_turn(row)

    def add_candidate(self) -> None:
        """Ask for a new person, and the role that they are up for."""
        dialog = AddPersonDialog(self._workplace, self)
        dialog.fields.role.role.choose(self.filters.role_id() or 0)
        dialog.added.connect(self._open_person)
        dialog.open()

    def export_pipeline(self) -> None:
        """Ask where to, and write all applications."""
        self.exporting.ask(PIPELINE)

    def edit_stages(self) -> None:
        """Rename, add, order and merge the stages."""
        StageEditor(self._workplace, self).open()

    def arrange(self) -> QMenu:
        """Offer columns, orders and groups of the table, and show it."""
        if not self.table_button.isChecked():
            self.table_button.click()
        button = self.filters.arrange_button
        return self.arrange_at(button.mapToGlobal(button.rect().bottomLeft()))

    def arrange_at(self, place: QPoint) -> QMenu:
        """Offer the same at a place on the screen."""
        menu = arranging_menu(self.table.columns, self._order, self.sort_by, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
        return menu

    def sort_by(self, order: PipelineOrder) -> None:
        """Show the table in this order, and so the next time."""
        self._order = order
        self._memory.keep(
            replace(
                self._memory.view,
                sort_by=str(order.by),
                descending=order.descending,
                group=str(order.group or ""),
            )
        )
        self.table.show_order(column_of(order.by), descending=order.descending)
        self.reread()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() == Qt.Key.Key_Down and isinstance(self.focusWidget(), QLineEdit):
            self.take_keyboard()
        else:
            super().keyPressEvent(event)

    def show_everyone(self) -> None:
        """Leave nobody out: all roles, all lanes, no words."""
        self.filters.show_everything()
        self.search_field.clear()
        self.reread()
        self.take_keyboard()

    def _wanted(self) -> Wanted:
        return Wanted(
            self.filters.role_id(), self.search_field.text(), self.board_button.isChecked(),
            self.filters.each_stage.isChecked(), self.filters.group(), self._order,
        )  # fmt: skip

    def _show_found(self, found: Found) -> None:
        if found.turns is not None:
            said = counts_line(found.turns, self.filters.role_words())
            self.page.header.show_lines(self.tr("Pipeline"), below=said)
        self.filters.count(found.button_lanes, found.all_counts)
        self.show_found(found)

    def _remembered_order(self) -> PipelineOrder:
        view = self._memory.view
        by = SortBy(view.sort_by) if view.sort_by in set(SortBy) else SortBy.QUIET
        group = SortBy(view.group) if view.group in set(GROUPS) else None
        return PipelineOrder(by, view.descending, group)

    def _recall(self) -> None:
        view = self._memory.view
        self.filters.each_stage.setChecked(view.each_stage)
        self.board.fold(frozenset(view.folded))
        self.table.columns.arrange(view.columns)
        self.table.show_order(column_of(self._order.by), descending=self._order.descending)
        (self.board_button if view.as_board else self.table_button).setChecked(True)
        self.await_view()
        self.filters.offer_views(table=not view.as_board)

    def _connect(self) -> None:
        self.search_field.textChanged.connect(self.reread)
        self.filters.role_chosen.connect(self.reread)
        self.filters.group_chosen.connect(self.reread)
        self.filters.lanes_chosen.connect(self._choose_lanes)
        self.filters.arranging.connect(self.arrange)
        self.filters.stages_wanted.connect(self.edit_stages)
        self.shown_as.idClicked.connect(self._show_as)
        self.add_button.clicked.connect(self.add_candidate)
        self.export_button.clicked.connect(self.export_pipeline)
        self.table.opened.connect(self.open_selected)
        self.table.arranging.connect(self.arrange_at)
        self.table.group_opened.connect(self._open_group)
        self.table.arranged.connect(self._keep_columns)
        self.model.order_wanted.connect(self._sort)
        self.board.opened.connect(self._open_person)
        self.board.dropped.connect(self._moving.drop)
        self.board.carried.connect(self._say_carried)
        self.board.stayed.connect(self._moving.say_it_stays)
        self.board.folds_changed.connect(self._keep_folds)
        self.not_found.chosen.connect(self.show_everyone)
        self.nobody.chosen.connect(partial(self._workplace.window.show_page, "importing"))

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("New candidate"), "Ctrl+N", self.add_candidate),
            (self.tr("Decline…"), "D", self.decline_selected),
            (self.tr("Pass the turn on"), "T", self.pass_turn),
            (self.tr("Move a stage on"), "Ctrl+Right", self.move_on),
            (self.tr("Move a stage back"), "Ctrl+Left", self.move_back),
            (self.tr("Find in the pipeline"), "Ctrl+F", self._focus_search),
            (self.tr("Show the board"), "B", self.board_button.click),
            (self.tr("Show the table"), "L", self.table_button.click),
            (self.tr("Show the role"), "R", self.open_role),
            (self.tr("Show the client"), "K", self.open_client),
            (self.tr("Edit the stages"), "", self.edit_stages),
            (self.tr("Columns, sorting and groups of the pipeline"), "", self.arrange),
        ):
            self._actions.append(page_action(self, text, keys, do))

    def _open_group(self, ref: int) -> None:
        page = "client" if self._order.group is SortBy.CLIENT else "role"
        self._workplace.window.show_page(page, ref)

    def _step(self, steps: int) -> None:
        row = self.selected()
        if row is not None:
            self._moving.step(row, steps)

    def _sort(self, column: PipelineColumn, descending: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.sort_by(replace(self._order, by=sorted_by(column), descending=descending))

    def _fill_roles(self) -> None:
        roles = role_choices(self._workplace.desk)
        self.filters.offer_roles(
            [(row.id, wording.dotted(row.title or role_name(""), row.client)) for row in roles]
        )

    def _show_as(self, _number: int) -> None:
        as_board = self.board_button.isChecked()
        self.filters.offer_views(table=not as_board)
        self._memory.keep(replace(self._memory.view, as_board=as_board))
        self.await_view()
        self.reread()
        self.take_keyboard()

    def _choose_lanes(self) -> None:
        self._memory.keep(replace(self._memory.view, each_stage=self.filters.each_stage.isChecked()))
        self.reread()

    def _keep_columns(self) -> None:
        self._memory.keep(replace(self._memory.view, columns=self.table.columns.arrangement()))

    def _keep_folds(self) -> None:
        self._memory.keep(replace(self._memory.view, folded=tuple(sorted(self.board.folded()))))

    def _say_carried(self, name: str, words: str) -> None:
        said = self.tr("{name} to “{stage}”: Enter drops, Esc puts back.")
        self._workplace.window.say(said.format(name=name, stage=words))

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
