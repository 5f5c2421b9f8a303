"""The roles that somebody is up for, or was, and what can be done with each."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.desk_numbers import WaitColours
from recruiterdesk.domain.spoken import spoken_client
from recruiterdesk.domain.waiting import calmness, working_days_waiting
from recruiterdesk.domain.words import DispositionKind, RoleState
from recruiterdesk.domain.work_calendar import WorkCalendar
from recruiterdesk.operations.scheduling import desk_calendar
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.application_menu import ApplicationMenu
from recruiterdesk.ui.pages.person.putting_up import PutUpDialog
from recruiterdesk.ui.pages.person.side_card import SideCard, side_rows
from recruiterdesk.ui.pages.person.words import ending_words, turn_words, withdrawal_words
from recruiterdesk.ui.role_names import role_name
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.workplace import Workplace

_TONES = {"calm": Tone.CALM, "amber": Tone.AMBER, "red": Tone.RED}


class ApplicationsCard(SideCard):
    """Enter or a click on a line opens its menu.

    Signals:
        menu_opened: the id of the application whose menu was opened.
    """

    menu_opened = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Applications"), parent=parent)
        self._workplace = workplace
        self._page: PersonPage | None = None
        self.put_up = QuietButton(self.tr("Add"))
        self.put_up.setToolTip(self.tr("Put them up for a role  R"))
        self.put_up.setAccessibleName(self.tr("Put them up for a role"))
        self.put_up.clicked.connect(self.ask_for_role)
        self.add_to_head(self.put_up)
        self._model = RowModel(self)
        self.lines = side_rows(self._model, self.tr("Applications"))
        self.lines.setToolTip(self.tr("Move, decline or reopen  D"))
        self.lines.row_opened.connect(self.open_menu)
        self.add_rows(self.lines)

    def show_person(self, page: PersonPage) -> None:
        """Show somebody's applications, those in play first."""
        self._page = page
        desk = self._workplace.desk
        calendar, today = desk_calendar(desk), desk.clock.today()
        colours = desk.settings.wait_colours
        views = sorted(
            page.applications, key=lambda view: (view.closure is None, view.disposition is not None)
        )
        chips = [
            left_alone_chip()
            if page.person.do_not_contact and view.closure is not None
            else chip_of(view, _days_waiting(view, calendar, today), colours)
            for view in views
        ]
        self._model.set_items([_row(view, chip) for view, chip in zip(views, chips, strict=True)])
        self.show_quietly("" if views else self.tr("Not up for a role."))
        self.lines.setVisible(bool(views))

    def views(self) -> tuple[ApplicationView, ...]:
        return self._page.applications if self._page else ()

    def ask_for_role(self) -> None:
        """Ask which role, and put the person up for it."""
        if self._page is not None:
            PutUpDialog(self._workplace, self._page.person, self).open()

    def open_first_menu(self) -> None:
        """Put the keyboard on the selected line, else the first, and open its menu."""
        self.lines.setFocus(Qt.FocusReason.TabFocusReason)
        application_id = self.lines.selected_id()
        if application_id is None and self._model.items():
            # The keyboard, which selects the first, may come only with the window.
            application_id = self._model.items()[0].row_id
        if application_id is not None:
            self.open_menu(application_id)

    def menu_for(self, application_id: int) -> ApplicationMenu | None:
        """Return the menu of an application; None where it is not here."""
        for view in self.views():
            if view.application.id == application_id and self._page is not None:
                return ApplicationMenu(self._workplace, self._page.person, view, self)
        return None

    def open_menu(self, application_id: int) -> None:
        """Open an application's menu beside its line."""
        menu = self.menu_for(application_id)
        row = self._model.row_of(application_id)
        if menu is None or row is None:
            return
        self.menu_opened.emit(application_id)
        box = self.lines.visualRect(self._model.index(row, 0))
        menu.popup(self.lines.viewport().mapToGlobal(box.bottomLeft() + QPoint(12, 0)))


def _days_waiting(view: ApplicationView, calendar: WorkCalendar, today: dt.date) -> int:
    return working_days_waiting(view.closure.since, today, calendar) if view.closure else 0


def _row(view: ApplicationView, chip: tuple[str, Tone]) -> RowItem:
    ended = view.disposition
    turn = "" if ended or view.application.paused else turn_words(view.application.turn)
    own_reason = withdrawal_words()[ended.withdrawal_reason] if ended and ended.withdrawal_reason else ""
    row = RowView(
        initials_of="",
        title=role_name(view.role.title),
        subtitle=wording.dotted(
            spoken_client(view.client.name), wording.stage_word(view.stage_key), turn, own_reason
        ),
        chip_text=chip[0],
        chip_tone=chip[1],
        tooltip=ending_words(ended.kind) if ended else "",
    )
    return RowItem(view.application.id, row)


def left_alone_chip() -> tuple[str, Tone]:
    """Return what stands at the right of a decision that somebody who is left alone was not told."""
    return QCoreApplication.translate("person", "not told"), Tone.CALM


def chip_of(view: ApplicationView, days: int, colours: WaitColours) -> tuple[str, Tone]:
    """Return what stands at the right: to be told, active, paused, runner-up, or how it ended."""
    if view.closure is not None:
        return QCoreApplication.translate("person", "to be told"), _TONES[calmness(days, colours)]
    if view.disposition is not None and view.disposition.kind is DispositionKind.DECLINED_BY_CLIENT:
        # Who decided is told by the tooltip: the whole words leave no room for the client and the stage.
        return QCoreApplication.translate("person", "declined"), Tone.CALM
    if view.disposition is not None:
        return ending_words(view.disposition.kind), Tone.CALM
    if view.application.paused or view.role.role_state == RoleState.FROZEN:
        return QCoreApplication.translate("person", "paused"), Tone.CALM
    if view.application.runner_up_since is not None:
        return QCoreApplication.translate("person", "runner-up"), Tone.BLUE
    if view.application.long_ago:
        return QCoreApplication.translate("person", "long ago"), Tone.CALM
    return QCoreApplication.translate("person", "active"), Tone.BLUE
