"""A role is frozen, filled, cancelled or opened again, or what that would do."""

from __future__ import annotations

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.moments import iso_day
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import application_meant, person_meant, role_meant
from recruiterdesk.domain.fan_out import Choices
from recruiterdesk.domain.words import RoleState
from recruiterdesk.messages import plain_date
from recruiterdesk.operations.plan_lines import ToTell
from recruiterdesk.operations.role_changes import Explanation, change_role_state
from recruiterdesk.operations.role_plans import RolePlan, preview_role_change


def change_role(session: Session) -> Answer:
    """Answer `role`: change the state with all that follows, or with `--dry-run` say what would follow.

    Raises:
        Refusal: no single role is meant, or it can't take this state.
    """
    options = session.options
    row = role_meant(session, options.role)
    state = RoleState(options.state)
    said = options.explanation or session.sentences.word(f"explanation.role_{state}")
    choices = Choices(hired=_application_of_hired(session, row.id, options.hired))
    if options.dry_run:
        plan = preview_role_change(session.desk, row.id, state, choices)
        end = lines("This was a dry run: nothing was changed.")
    else:
        plan = change_role_state(session.desk, row.id, state, Explanation(said), choices)
        end = ""
    document = _document(plan, said, dry_run=options.dry_run)
    return Answer(_text(session, plan, said) + end, document)


def _application_of_hired(session: Session, role_id: int, person: str | None) -> int | None:
    if person is None:
        return None
    return application_meant(session, person_meant(session, person), str(role_id)).application.id


def _document(plan: RolePlan, said: str, *, dry_run: bool) -> Document:
    return {
        "dry_run": dry_run,
        "role": {"id": plan.role_id, "title": plan.title, "client": plan.client},
        "state": str(plan.role_state),
        "explanation": said,
        "tellings": [
            {
                "person": {"id": telling.person_id, "name": telling.name},
                "application": telling.application_id,
                "stage": str(telling.stage),
                "way": str(telling.way),
                "on": iso_day(telling.on),
                "in_play_elsewhere": list(telling.elsewhere),
                "lacks": telling.lacks or None,
            }
            for telling in plan.tellings
        ],
        "left_out": [
            {
                "person": {"id": left.person_id, "name": left.name},
                "application": left.application_id,
                "stage": str(left.stage),
                "why": left.why,
            }
            for left in plan.left_out
        ],
        "last_day": iso_day(plan.last_day),
        "hired": {"id": plan.hired.person_id, "name": plan.hired.name} if plan.hired else None,
        "resumed": [{"id": taken.person_id, "name": taken.name} for taken in plan.resumed],
        "may_reopen": [{"id": taken.person_id, "name": taken.name} for taken in plan.may_reopen],
    }


def _text(session: Session, plan: RolePlan, said: str) -> str:
    word = session.sentences.word
    tellings = (
        f"  {plain_date(telling.on)}  {telling.name} ({word(f'word.{telling.stage_key}')}), "
        f"{word(f'word.{telling.way}')}{_lacking(session, telling)}{_elsewhere(telling.elsewhere)}"
        for telling in plan.tellings
    )
    left_out = (f"  nothing for {left.name}: {word(f'word.{left.why}')}" for left in plan.left_out)
    return lines(
        f"{plan.title}, {plan.client}: {word(f'word.{plan.role_state}')}.",
        f"What may be said: {said}" if plan.tellings else "",
        f"  hired: {plan.hired.name}" if plan.hired else "",
        *tellings,
        *left_out,
        f"The last person hears it on {plain_date(plan.last_day)}." if plan.last_day else "",
        *(f"  in play again: {taken.name}" for taken in plan.resumed),
        *(f"  may be taken up again: {taken.name}" for taken in plan.may_reopen),
    )


def _lacking(session: Session, telling: ToTell) -> str:
    return f", {session.sentences.word(f'word.{telling.lacks}')}" if telling.lacks else ""


def _elsewhere(roles: tuple[str, ...]) -> str:
    return f"; in play for {', '.join(roles)}" if roles else ""
