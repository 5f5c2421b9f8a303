"""What can be done with one application."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.spoken import spoken_client
from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.operations.applications import (
    mark_runner_up,
    move_application,
    reopen_application,
    set_turn,
)
from recruiterdesk.operations.scheduling import desk_calendar
from recruiterdesk.storage.queries.person_page import ApplicationView
from recruiterdesk.ui import wording
from recruiterdesk.ui.client_names import client_in_sentence
from recruiterdesk.ui.pages.client_drafts import TOLD_TO_CLIENT, tell_client
from recruiterdesk.ui.pages.client_mail import open_client_mail
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from recruiterdesk.ui.pages.person.asking_the_start import ask_start_day
from recruiterdesk.ui.pages.person.declining import DeclineDialog, EndingSubject
from recruiterdesk.ui.pages.person.telling import MayTellDialog
from recruiterdesk.ui.pages.person.words import first_name, stages, turn_words
from recruiterdesk.ui.role_names import role_in_sentence
from recruiterdesk.ui.workplace import Workplace

_SOON = 3


class ApplicationMenu(QMenu):
    """Of an active application: stages, turn, endings; of an ended one: what may be told, reopen."""

    def __init__(
        self, workplace: Workplace, person: records.Person, view: ApplicationView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace = workplace
        self._person = person
        self._view = view
        self._ground = parent
        if view.disposition is None:
            self._add_active_actions()
        else:
            self.addAction(self.tr("What may be told…"), self.ask_may_tell)
            if view.disposition.kind in TOLD_TO_CLIENT:
                self.addAction(self.tr("Tell the client…"), self.tell_client)
            if view.disposition.kind is DispositionKind.HIRED:
                self.addAction(self.tr("First day…"), self.ask_start)
            self.addAction(self.tr("Reopen"), self._reopen)
        self.addSeparator()
        for kind, row_id, words in (
            ("role", view.role.id, role_in_sentence(view.role.title)),
            ("client", view.client.id, client_in_sentence(view.client.name)),
        ):
            said = self.tr("Show {role_or_client}").format(role_or_client=words)
            self.addAction(wording.in_menu(said), partial(workplace.window.show_page, kind, row_id))

    def ask_ending(self, kind: DispositionKind) -> DeclineDialog:
        """Ask how it ends, this kind chosen beforehand."""
        dialog = DeclineDialog(self._workplace, subject_of(self._person, self._view), self._ground)
        dialog.choose(kind)
        dialog.open()
        return dialog

    def ask_may_tell(self) -> MayTellDialog:
        """Ask what may be told."""
        dialog = MayTellDialog(self._workplace, self._person, self._view, self._ground)
        dialog.open()
        return dialog

    def tell_client(self) -> None:
        """Open the mail that tells the client how the candidate decided."""
        filled = tell_client(self._workplace.desk, self._person.full_name, self._view)
        if filled is not None:
            open_client_mail(self._workplace, filled)

    def _add_active_actions(self) -> None:
        here = self._view.application
        moves = self.addMenu(self.tr("Move to"))
        known = self._workplace.desk.settings.stages
        stands = known.standing_at(here.stage, here.own_stage)
        for key, words in stages(known):
            hires = key == Stage.HIRED
            move = self._hire if hires else partial(self._do, move_application, key)
            action = moves.addAction(wording.in_menu(words), move)
            action.setEnabled(key != stands.key)
        turns = self.addMenu(self.tr("Whose turn"))
        for turn in (Turn.OURS, Turn.CLIENT, Turn.CANDIDATE):
            action = turns.addAction(turn_words(turn), partial(self._do, set_turn, turn))
            action.setCheckable(True)
            action.setChecked(turn is here.turn)
        turns.addAction(self.tr("a fixed date…"), self._ask_fixed_date)
        runner_up = self.addAction(
            self.tr("Runner-up: another has the offer"), partial(self._do, mark_runner_up)
        )
        runner_up.setEnabled(here.runner_up_since is None)
        self.addSeparator()
        self.addAction(self.tr("Decline…"), partial(self.ask_ending, DispositionKind.DECLINED_BY_CLIENT))
        self.addAction(self.tr("They withdrew…"), partial(self.ask_ending, DispositionKind.WITHDREW))

    def _do(self, operation: Callable[..., None], *given: object) -> None:
        desk, application_id = self._workplace.desk, self._view.application.id
        self._workplace.do(partial(operation, desk, application_id, *given))

    def ask_start(self) -> None:
        """Ask when somebody who was hired starts: the calls around it follow."""
        ended = self._view.disposition
        known = ended.starts_on if ended is not None else None
        name = first_name(self._person.given, self._person.full_name)
        ask_start_day(self._workplace, self._view.application.id, name, known, self._ground)

    def _hire(self) -> None:
        self._do(move_application, Stage.HIRED)
        self.ask_start()

    def _reopen(self) -> None:
        self._do(reopen_application)

    def _ask_fixed_date(self) -> None:
        desk = self._workplace.desk
        proposed = desk_calendar(desk).add_working_days(desk.clock.today(), _SOON)
        DayDialog(
            self._workplace, self.tr("Which day? (interview, start, agreed date)"), self.tr("Set"),
            self._view.application.fixed_on or proposed, self._set_fixed_date, self._ground,
        ).open()  # fmt: skip

    def _set_fixed_date(self, day: dt.date) -> None:
        set_turn(self._workplace.desk, self._view.application.id, Turn.FIXED_DATE, day)


def subject_of(person: records.Person, view: ApplicationView) -> EndingSubject:
    """Return what a question about an ending needs to know."""
    return EndingSubject(
        view.application.id, first_name(person.given, person.full_name), role_in_sentence(view.role.title),
        spoken_client(view.client.name), view.application.stage,
    )  # fmt: skip
