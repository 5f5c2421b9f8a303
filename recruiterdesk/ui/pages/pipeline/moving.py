"""What happens to the application that is chosen or dropped: moved, ended, its turn passed on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.spoken import spoken_client
from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.operations.applications import move_application, set_turn
from recruiterdesk.storage.queries.pipeline import PipelineRow, rows_of_applications
from recruiterdesk.ui.pages.person.asking_the_start import ask_start_day
from recruiterdesk.ui.pages.person.declining import DeclineDialog, EndingSubject
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.pages.pipeline.drop_zones import Target
from recruiterdesk.ui.role_names import role_in_sentence
from recruiterdesk.ui.workplace import Workplace

_TURNS = (Turn.OURS, Turn.CLIENT, Turn.CANDIDATE)


class Moving:
    """Reads the application as it is now, whoever moved it meanwhile; a refusal is said in the banner."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        self._workplace = workplace
        self._page = page

    def row(self, application_id: int | None) -> PipelineRow | None:
        """Return an application as it is now; None where it is gone."""
        if application_id is None:
            return None
        found = rows_of_applications(self._workplace.desk, [application_id])
        return found[0] if found else None

    def drop(self, application_id: int, target: Target) -> None:
        """Move an application to where it was dropped; on "to be told" only ask how it ends."""
        row = self.row(application_id)
        if row is None:
            self._workplace.window.say(self._page.tr("This application is gone; nothing was changed."))
        elif not target.ends:
            if target.stage_key != row.stage_key:
                self._move(row, target.stage_key)
        else:
            self.decline(row)

    def step(self, row: PipelineRow, steps: int) -> None:
        """Move an application so many stages on, or back."""
        place = self._workplace.desk.settings.stages.beside(row.stage_key, steps)
        if self._is_in_play(row) and place is not None:
            self._move(row, place.key)

    def decline(self, row: PipelineRow) -> None:
        """Ask how an application ends."""
        if not self._is_in_play(row):
            return
        subject = EndingSubject(
            row.application_id, first_name("", row.name), role_in_sentence(row.role),
            spoken_client(row.client), row.stage,
        )  # fmt: skip
        DeclineDialog(self._workplace, subject, self._page).open()

    def pass_turn(self, row: PipelineRow) -> None:
        """Pass the turn on: yours, the client's, theirs, yours again."""
        if not self._is_in_play(row):
            return
        number = _TURNS.index(row.turn) + 1 if row.turn in _TURNS else 0
        turn, desk = _TURNS[number % len(_TURNS)], self._workplace.desk
        self._workplace.do(lambda: set_turn(desk, row.application_id, turn))

    def _is_in_play(self, row: PipelineRow) -> bool:
        """Tell whether an application is active; of one that is not, say what it waits for."""
        if row.ended is not None:
            self.say_it_stays(row)
        return row.ended is None

    def say_it_stays(self, row: PipelineRow) -> None:
        """Say why an application that has ended goes nowhere, and what would let it."""
        said = self._page.tr(
            "{name} is to be told: this application has ended. You can reopen it on their page."
        )
        if row.ended is DispositionKind.HIRED:
            said = self._page.tr(
                "{name} was hired: this application has ended. You can reopen it on their page."
            )
        self._workplace.window.say(said.format(name=row.name))

    def _move(self, row: PipelineRow, key: str) -> None:
        desk = self._workplace.desk

        def move() -> bool:
            move_application(desk, row.application_id, key)
            return True

        if self._workplace.do(move) and desk.settings.stages.at(key).counts_as is Stage.HIRED:
            ask_start_day(self._workplace, row.application_id, first_name("", row.name), None, self._page)
