"""The pipeline: table or board, filtered by role, stage and words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.words import Stage, Turn
from recruiterdesk.operations.applications import move_application, set_turn
from recruiterdesk.storage.queries.pipeline import PipelineRow, pipeline_rows, role_rows
from recruiterdesk.ui import wording
from recruiterdesk.ui.exporting import PIPELINE, Exporting, export_key
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.models.pipeline_model import PipelineModel
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.person.adding import AddPersonDialog
from recruiterdesk.ui.pages.person.asking_the_start import ask_start_day
from recruiterdesk.ui.pages.person.declining import DeclineDialog, EndingSubject
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.pages.pipeline.board import Board
from recruiterdesk.ui.pages.pipeline.cells import cell_of, titles
from recruiterdesk.ui.pages.pipeline.filters import PipelineFilters
from recruiterdesk.ui.pages.pipeline.groups import Wanted, counts_line, shown_rows
from recruiterdesk.ui.pages.pipeline.table import PipelineTable
from recruiterdesk.ui.widgets.buttons import ChoiceButton, PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.workplace import Workplace

_TURNS = (Turn.OURS, Turn.CLIENT, Turn.CANDIDATE)


class PipelinePage(QWidget):
    """Enter opens, Ctrl+Right and Ctrl+Left move a stage, D declines, T passes the turn on."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: tuple[PipelineRow, ...] = ()
        self._model = PipelineModel(titles(), cell_of, self)
        self._build()
        self._make_actions()
        Freshness(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show everyone, or the role with this id."""
        if isinstance(argument, int):
            self._fill_roles()
            self.filters.role.choose(argument)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the pipeline as it is now."""
        self._fill_roles()
        self._rows = pipeline_rows(self._workplace.desk, self.filters.role_id())
        said = counts_line(self._rows, self.filters.role_words())
        self.page.header.show_lines(self.tr("Pipeline"), below=said)
        self.filters.count(self._rows)
        self._show_wanted()

    def selected(self) -> PipelineRow | None:
        """Return the application that is selected, in the table or on the board."""
        tabled = self._views.currentWidget() is self._tabled
        chosen = self.table.selected_id() if tabled else self.board.selected_id()
        return next((row for row in self._rows if row.application_id == chosen), None)

    def open_selected(self) -> None:
        """Open the page of the selected candidate."""
        row = self.selected()
        if row is not None:
            self._workplace.window.show_page("person", row.person_id)

    def move_on(self) -> None:
        """Move the selected application a stage on."""
        self._move_selected(1)

    def move_back(self) -> None:
        """Move the selected application a stage back."""
        self._move_selected(-1)

    def decline_selected(self) -> None:
        """Ask how the selected application ends."""
        row = self.selected()
        if row is not None and row.ended is None:
            subject = EndingSubject(
                row.application_id, first_name("", row.name), spoken_title(row.role),
                spoken_client(row.client), row.stage,
            )  # fmt: skip
            DeclineDialog(self._workplace, subject, self).open()

    def pass_turn(self) -> None:
        """Pass the turn on: yours, the client's, theirs, yours again."""
        row = self.selected()
        if row is None or row.ended is not None:
            return
        number = _TURNS.index(row.turn) + 1 if row.turn in _TURNS else 0
        turn, desk = _TURNS[number % len(_TURNS)], self._workplace.desk
        self._workplace.do(lambda: set_turn(desk, row.application_id, turn))

    def add_candidate(self) -> None:
        """Ask for a new person, and the role that they are up for."""
        dialog = AddPersonDialog(self._workplace, self)
        dialog.fields.role.role.choose(self.filters.role_id() or 0)
        dialog.added.connect(self._open_person)
        dialog.open()

    def export_pipeline(self) -> None:
        """Ask where to, and write all applications."""
        self.exporting.ask(PIPELINE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() == Qt.Key.Key_Down and isinstance(self.focusWidget(), QLineEdit):
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = FilledPage(PageHeader(self.tr("Pipeline")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.search_field = SearchField(self.tr("Name, role or client"), "Ctrl+F")
        self.search_field.textChanged.connect(self._show_wanted)
        self.board_button, self.table_button = ChoiceButton(self.tr("Board")), ChoiceButton(self.tr("Table"))
        self._shown_as = QButtonGroup(self)
        for number, button in enumerate((self.table_button, self.board_button)):
            self._shown_as.addButton(button, number)
        self.table_button.setChecked(True)
        self._shown_as.idClicked.connect(self._show_as)
        self.add_button = PrimaryButton(self.tr("New candidate"))
        self.add_button.setToolTip(self.tr("New candidate  Ctrl+N"))
        self.add_button.clicked.connect(self.add_candidate)
        self.exporting = Exporting(self._workplace, self)
        self.export_button = PlainButton(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("All applications as a file  Ctrl+E"))
        self.export_button.clicked.connect(self.export_pipeline)
        export_key(self, self.export_pipeline)
        views = (self.board_button, self.table_button)
        for widget in (self.search_field, *views, self.export_button, self.add_button):
            self.page.header.add_action(widget)
        self.filters = PipelineFilters()
        self.filters.role_chosen.connect(self.reread)
        self.filters.group_chosen.connect(self._show_wanted)
        self.page.body.addWidget(self.filters)
        self._build_views()

    def _build_views(self) -> None:
        self.table = PipelineTable(self._model)
        self.table.opened.connect(self.open_selected)
        self._tabled = Card()
        self._tabled.add_rows(self.table)
        self.board = Board()
        self.board.opened.connect(self._open_person)
        self.nobody = EmptyState(
            self.tr("Nobody is in play"),
            self.tr("Import your tracker, or add a candidate with the role they are up for."),
            self.tr("Import a spreadsheet"),
        )
        self.nobody.chosen.connect(self._import)
        self.not_found = EmptyState(self.tr("Nobody fits that"), self.tr("Choose All, or fewer letters."))
        self._views = QStackedWidget()
        for view in (self._tabled, self.board, self.nobody, self.not_found):
            self._views.addWidget(view)
        self.page.body.addWidget(self._views, 1)

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("New candidate"), "Ctrl+N", self.add_candidate),
            (self.tr("Decline…"), "D", self.decline_selected),
            (self.tr("Pass the turn on"), "T", self.pass_turn),
            (self.tr("Move a stage on"), "Ctrl+Right", self.move_on),
            (self.tr("Move a stage back"), "Ctrl+Left", self.move_back),
            (self.tr("Find in the pipeline"), "Ctrl+F", self._focus_search),
        ):
            self._actions.append(page_action(self, text, keys, do))

    def _move_selected(self, steps: int) -> None:
        row = self.selected()
        if row is None or row.ended is not None:
            return
        stages = list(Stage)
        number = row.stage.position + steps
        if 0 <= number < len(stages):
            stage, desk = stages[number], self._workplace.desk
            self._workplace.do(lambda: move_application(desk, row.application_id, stage))
            if stage is Stage.HIRED:
                self._ask_start(row)

    def _ask_start(self, row: PipelineRow) -> None:
        ask_start_day(self._workplace, row.application_id, first_name("", row.name), None, self)

    def _fill_roles(self) -> None:
        roles = role_rows(self._workplace.desk)
        self.filters.offer_roles([(row.id, wording.dotted(row.title, row.client)) for row in roles])

    def _show_wanted(self) -> None:
        rows = shown_rows(self._rows, Wanted(self.filters.group(), self.search_field.text()))
        kept = self.table.selected_id()
        self._model.show_rows(rows)
        self.table.select_id(kept)
        self.board.show_rows(rows)
        self._choose_view(found=bool(rows))

    def _choose_view(self, *, found: bool) -> None:
        view: QWidget = self.board if self.board_button.isChecked() else self._tabled
        if not self._rows:
            view = self.nobody
        elif not found:
            view = self.not_found
        self._views.setCurrentWidget(view)

    def _show_as(self, _number: int) -> None:
        self.filters.offer_groups(wanted=self.table_button.isChecked())
        self._show_wanted()

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _import(self) -> None:
        self._workplace.window.show_page("importing")
