"""Everyone of a role or a client: by stage, to be told first; of any length."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from recruiterdesk.storage.queries.pipeline import rows_of_applications
from recruiterdesk.storage.queries.pipeline_order import Standing
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.role.reading import ENDED, EVERYBODY, TO_BE_TOLD, HiringFound, PeopleShown
from recruiterdesk.ui.pages.role.words import person_row, stage_button
from recruiterdesk.ui.widgets.buttons import CountButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.workplace import Workplace


class HiringPeopleCard(Card):
    """A button for each stage with how many stand there, and below them the people of the chosen one.

    Signals:
        shown_changed: PeopleShown, who is to be listed.
        person_wanted: the id of a person.
    """

    shown_changed = Signal(object)
    person_wanted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("People by stage"), parent=parent)
        self._workplace = workplace
        self._people: dict[int, int] = {}
        self._shows_role = False
        self._keys: list[PeopleShown] = []
        self.buttons: dict[PeopleShown, CountButton] = {}
        self._together = QButtonGroup(self)
        self._row = FlowLayout()
        ground = QWidget()
        ground.setLayout(self._row)
        self._model = PagedRows(self._read_rows, self)
        self.list = RowList(self._model, self.tr("People by stage"))
        self.list.row_opened.connect(self._open)
        self.nobody = EmptyState(
            self.tr("Nobody is here"), self.tr("Put somebody up for this role on their page, by R.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nobody)
        self.body.addSpacing(6)
        self.add(ground)
        self.body.addSpacing(6)
        self.add_rows(self._stack)

    def show_found(self, found: HiringFound) -> None:
        """Show what was read."""
        self._shows_role = found.wanted.part.role_id is None
        self._show_buttons(found)
        if tuple(self._model.ids()) == found.applications:
            self._model.read_anew()
            self.list.viewport().update()
        else:
            self._people.clear()
            self._model.show_ids(found.applications)
        self._stack.setCurrentIndex(0 if found.applications else 1)

    def forget(self) -> None:
        """Show nobody, until others are read."""
        self._model.show_ids(())

    def choose(self, shown: PeopleShown) -> None:
        """List these, as if their button was pressed."""
        if shown in self.buttons:
            self.buttons[shown].setChecked(True)
        self.shown_changed.emit(shown)

    def first_person(self) -> int | None:
        """Return who is marked, else who stands first."""
        marked = self.list.selected_id()
        first = marked if marked is not None else next(iter(self._model.ids()), None)
        return None if first is None else self._person_of(first)

    def _show_buttons(self, found: HiringFound) -> None:
        shown = self._offered(found)
        if [(one, words) for one, words, _, _ in shown] != [
            (one, button.text()) for one, button in self.buttons.items()
        ]:
            self._make_buttons([(one, words) for one, words, _, _ in shown])
        for one, _, number, tip in shown:
            self.buttons[one].show_count(self.locale().toString(number))
            self.buttons[one].setToolTip(plain_hint(tip))
        if found.wanted.shown in self.buttons:
            self.buttons[found.wanted.shown].setChecked(True)
        else:
            self._uncheck()

    def _offered(self, found: HiringFound) -> list[tuple[PeopleShown, str, int, str]]:
        stages = self._workplace.desk.settings.stages
        told = sum(one.count for one in found.stages if one.standing is Standing.TO_BE_TOLD)
        everybody = sum(one.count for one in found.stages)
        hired = sum(one.count for one in found.stages if one.standing is Standing.HIRED)
        offered = [(EVERYBODY, self.tr("All"), everybody, "")]
        if told:
            offered.append((TO_BE_TOLD, self.tr("To be told"), told, ""))
        for one in found.stages:
            if one.standing is Standing.IN_PLAY:
                words, tip = stage_button(stages, one)
                offered.append((PeopleShown(one.standing, one.stage_key), words, one.count, tip))
        if hired:
            offered.append((PeopleShown(Standing.HIRED), self.tr("Hired"), hired, ""))
        if found.ended:
            offered.append((ENDED, self.tr("Ended"), found.ended, self.tr("It is over, and they know")))
        return offered

    def _make_buttons(self, offered: Sequence[tuple[PeopleShown, str]]) -> None:
        for button in self.buttons.values():
            self._row.removeWidget(button)
            self._together.removeButton(button)
            button.deleteLater()
        self.buttons = {}
        for shown, words in offered:
            button = CountButton(words)
            button.clicked.connect(partial(self._choose, shown))
            self._together.addButton(button)
            button.setAutoExclusive(True)
            self._row.addWidget(button)
            self.buttons[shown] = button

    def _choose(self, shown: PeopleShown, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.shown_changed.emit(shown)

    def _uncheck(self) -> None:
        self._together.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._together.setExclusive(True)

    def _read_rows(self, ids: Sequence[int]) -> list[RowItem]:
        found = rows_of_applications(self._workplace.desk, ids)
        self._people |= {row.application_id: row.person_id for row in found}
        return [person_row(row, role_too=self._shows_role) for row in found]

    def _person_of(self, application_id: int) -> int | None:
        if application_id not in self._people:
            self._read_rows([application_id])
        return self._people.get(application_id)

    def _open(self, application_id: int) -> None:
        person_id = self._person_of(application_id)
        if person_id is not None:
            self.person_wanted.emit(person_id)
