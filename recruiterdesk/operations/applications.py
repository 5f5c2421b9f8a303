"""Applications: apply, move between stages, decline, end, reopen; whose turn it is; the runner-up."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.turns import turn_after_stage
from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.operations.ending import Ending, active, end_in, reopen_in
from recruiterdesk.operations.first_calls import finish_first_calls
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for, label_for_applicant
from recruiterdesk.operations.stages import has_applied, stage_named
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_owner
from recruiterdesk.storage.writer import Writer


def add_application(desk: Desk, person_id: int, role_id: int, stage_key: str = Stage.SOURCED) -> int:
    """Put a person up for a role, at the stage with this key, and return the application's id.

    Raises:
        Refusal: person or role are gone, the person is up for this role already, or there is no such stage.
    """

    def work(writer: Writer) -> int:
        person = writer.load(records.Person, person_id)
        role = writer.load(records.Role, role_id)
        if any(
            active(writer, old)
            for old in writer.find(records.Application, person_id=person_id, role_id=role_id)
        ):
            raise Refusal("application.there_already", name=person.full_name, role=role.title)
        today, place = desk.clock.today(), stage_named(desk, stage_key)
        turn = turn_after_stage(place.counts_as)
        application = writer.insert(
            records.Application(
                0, person_id, role_id, place.counts_as, today, turn, today, today, own_stage=place.own
            )
        )
        write_history(
            writer, person_id, desk.clock.now(), "application.added",
            application_id=application.id, role=role.title, stage=place.key,
        )  # fmt: skip
        return application.id

    return desk.run(label_for(desk, "application.add", person_id), work)


def move_application(desk: Desk, application_id: int, stage_key: str) -> None:
    """Move an active application to the stage with this key; whose turn it is follows from the stage.

    Moving is no word to the candidate: the clock runs on, from where they apply. Hired ends the application.

    Raises:
        Refusal: it has ended, is there already, or there is no such stage.
    """

    def work(writer: Writer) -> None:
        application = writer.load(records.Application, application_id)
        if not active(writer, application):
            raise Refusal("application.ended")
        place = stage_named(desk, stage_key)
        if desk.settings.stages.standing_at(application.stage, application.own_stage) == place:
            raise Refusal("application.same_stage", stage=place.key)
        today, stage = desk.clock.today(), place.counts_as
        applies = stage.at_least(Stage.APPLIED) and not has_applied(writer, desk, application)
        moved = writer.update(
            application, stage=stage, own_stage=place.own, stage_since=today,
            turn=turn_after_stage(stage), turn_since=today,
            fixed_on=application.fixed_on if application.paused else None, long_ago=False,
            last_substance_on=today if applies else application.last_substance_on, words_without_news=0,
        )  # fmt: skip
        write_history(
            writer, moved.person_id, desk.clock.now(), "application.moved",
            application_id=moved.id, stage=place.key, role=writer.load(records.Role, moved.role_id).title,
        )  # fmt: skip
        if stage is Stage.HIRED:
            end_in(writer, desk, moved, Ending(DispositionKind.HIRED))

    name = name_of_owner(desk, "application", application_id)
    desk.run(Label("application.move", (("name", name), ("stage", stage_key))), work)


def decline_application(desk: Desk, application_id: int, ending: Ending) -> int | None:
    """End an application; where the ending asks for it, a closure opens. Returns the closure's id.

    Raises:
        Refusal: it has ended already.
    """

    def work(writer: Writer) -> int | None:
        return end_in(writer, desk, writer.load(records.Application, application_id), ending)

    return desk.run(label_for_applicant(desk, f"end.{ending.kind}", application_id), work)


def reopen_application(desk: Desk, application_id: int) -> None:
    """Take an ended application up again: its closure is cancelled, the history stays.

    Raises:
        Refusal: it has not ended.
    """

    def work(writer: Writer) -> None:
        reopen_in(writer, desk, writer.load(records.Application, application_id))

    desk.run(label_for_applicant(desk, "application.reopen", application_id), work)


def set_turn(desk: Desk, application_id: int, turn: Turn, fixed_on: dt.date | None = None) -> None:
    """Say whose move an active application waits for; a fixed date (interview, start) needs its day.

    Raises:
        Refusal: it has ended, or the fixed date is missing.
    """
    if turn is Turn.FIXED_DATE and fixed_on is None:
        raise Refusal("turn.date_needed")

    def work(writer: Writer) -> None:
        application = writer.load(records.Application, application_id)
        if not active(writer, application):
            raise Refusal("application.ended")
        waits = application.fixed_on if application.paused else None
        writer.update(
            application, turn=turn, turn_since=desk.clock.today(), words_without_news=0,
            fixed_on=fixed_on if turn is Turn.FIXED_DATE else waits,
        )  # fmt: skip
        write_history(
            writer, application.person_id, desk.clock.now(), f"turn.{turn}",
            application_id=application.id, date=fixed_on,
        )  # fmt: skip

    desk.run(label_for_applicant(desk, "turn.set", application_id), work)


def mark_runner_up(desk: Desk, application_id: int) -> None:
    """Mark an active application as the runner-up's: an honest word is owed within two working days.

    One that is marked already stays as it is.

    Raises:
        Refusal: it has ended.
    """

    def work(writer: Writer) -> None:
        application = writer.load(records.Application, application_id)
        if not active(writer, application):
            raise Refusal("application.ended")
        if application.runner_up_since is not None:
            return
        writer.update(
            application, runner_up_since=desk.clock.today(), runner_up_told=False, words_without_news=0
        )
        role = writer.load(records.Role, application.role_id)
        finish_first_calls(writer, application.person_id, desk.clock.now(), role.title)
        write_history(
            writer,
            application.person_id,
            desk.clock.now(),
            "application.runner_up",
            application_id=application.id,
        )

    desk.run(label_for_applicant(desk, "application.runner_up", application_id), work)


def set_may_tell(desk: Desk, application_id: int, may_tell: str, cleared_with: str = "") -> None:
    """Write down what the candidate may be told of an ended application.

    Raises:
        Refusal: it has not ended.
    """

    def work(writer: Writer) -> None:
        ended = writer.find(records.Disposition, application_id=application_id)
        if not ended:
            raise Refusal("application.not_ended")
        writer.update(ended[0], may_tell=may_tell, cleared_with=cleared_with or ended[0].cleared_with)

    desk.run(label_for_applicant(desk, "may_tell.set", application_id), work)
