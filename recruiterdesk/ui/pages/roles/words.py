"""How roles and their changes are called."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.articles import with_article
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.words import HearBy, RoleState
from recruiterdesk.operations.plan_lines import ToTell
from recruiterdesk.operations.role_plans import RolePlan
from recruiterdesk.storage.queries.pipeline import ClientRow, RoleRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.client_names import client_in_sentence, client_name
from recruiterdesk.ui.role_names import role_in_sentence, role_name
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView

_NAMED = 8


def state_words(state: RoleState) -> str:
    return {
        RoleState.OPEN: QCoreApplication.translate("roles", "open"),
        RoleState.FROZEN: QCoreApplication.translate("roles", "paused"),
        RoleState.FILLED: QCoreApplication.translate("roles", "filled"),
        RoleState.CANCELLED: QCoreApplication.translate("roles", "cancelled"),
    }[state]


def role_item(row: RoleRow, *, client_too: bool = True) -> RowItem:
    """Return a role as a painted row, with its client where it is not the client's own page."""
    state = RoleState(row.role_state)
    told = QCoreApplication.translate("roles", "{count} to be told").format(count=row.to_be_told)
    chip, tone = (told, Tone.AMBER) if row.to_be_told else ("", Tone.CALM)
    if state is not RoleState.OPEN and not row.to_be_told:
        chip = state_words(state)
    view = RowView(
        initials_of="",
        title=role_name(row.title),
        subtitle=wording.dotted(
            spoken_client(row.client) if client_too else "",
            row.hiring_manager,
            "" if state is RoleState.OPEN else state_words(state),
        ),
        trailing=active_words(row.active),
        chip_text=chip,
        chip_tone=tone,
    )
    return RowItem(row.id, view)


def client_item(row: ClientRow) -> RowItem:
    """Return a client as a painted row."""
    told = QCoreApplication.translate("roles", "{count} to be told").format(count=row.to_be_told)
    count = QCoreApplication.translate("roles", "one role") if row.roles == 1 else ""
    count = count or QCoreApplication.translate("roles", "{count} roles").format(count=row.roles)
    still_open = QCoreApplication.translate("roles", "{count} open").format(count=row.open_roles)
    view = RowView(
        initials_of="",
        title=client_name(row.name),
        subtitle=wording.dotted(count, still_open),
        trailing=active_words(row.active),
        chip_text=told if row.to_be_told else "",
        chip_tone=Tone.AMBER if row.to_be_told else Tone.CALM,
    )
    return RowItem(row.id, view)


def active_words(count: int) -> str:
    if count == 0:
        return QCoreApplication.translate("roles", "nobody active")
    return QCoreApplication.translate("roles", "{count} active").format(count=count)


def roles_line(rows: tuple[RoleRow, ...]) -> str:
    """Say "5 roles · 4 open · 3 people to be told"."""
    if not rows:
        return ""
    count = QCoreApplication.translate("roles", "one role") if len(rows) == 1 else ""
    count = count or QCoreApplication.translate("roles", "{count} roles").format(count=len(rows))
    still_open = sum(row.role_state == RoleState.OPEN for row in rows)
    told = sum(row.to_be_told for row in rows)
    return wording.dotted(
        wording.opening(count),
        QCoreApplication.translate("roles", "{count} open").format(count=still_open),
        QCoreApplication.translate("roles", "{count} to be told").format(count=told) if told else "",
    )


def plan_title(plan: RolePlan) -> str:
    """Say what is being decided: "The search for a Product Designer at Fabrikam is paused"."""
    said = {
        RoleState.FROZEN: QCoreApplication.translate("roles", "The search for {one} at {client} is paused"),
        RoleState.FILLED: QCoreApplication.translate("roles", "The {role} role at {client} is filled"),
        RoleState.CANCELLED: QCoreApplication.translate("roles", "The {role} role at {client} is cancelled"),
        RoleState.OPEN: QCoreApplication.translate("roles", "The search for {one} at {client} goes on"),
    }[plan.role_state]
    role = spoken_title(plan.title)
    if not role:
        said = _untitled_plan(plan.role_state)
    return said.format(role=role, one=with_article(role), client=client_in_sentence(plan.client))


def _untitled_plan(role_state: RoleState) -> str:
    return {
        RoleState.FROZEN: QCoreApplication.translate("roles", "The search at {client} is paused"),
        RoleState.FILLED: QCoreApplication.translate("roles", "The role at {client} is filled"),
        RoleState.CANCELLED: QCoreApplication.translate("roles", "The role at {client} is cancelled"),
        RoleState.OPEN: QCoreApplication.translate("roles", "The search at {client} goes on"),
    }[role_state]


def plan_subtitle(plan: RolePlan) -> str:
    """Say how many are concerned."""
    count = len(plan.tellings) + len(plan.left_out) + (plan.hired is not None)
    if plan.role_state is RoleState.OPEN:
        taken = wording.opening(wording.counted_people(len(plan.resumed)))
        return QCoreApplication.translate("roles", "{people} taken up again.").format(people=taken)
    if not count:
        return QCoreApplication.translate("roles", "Nobody is active there.")
    people = wording.opening(wording.counted_people(count))
    if count == 1:
        said = QCoreApplication.translate(
            "roles", "{people} is active there. Nobody should hear it from LinkedIn."
        )
    else:
        said = QCoreApplication.translate(
            "roles", "{people} are active there. Nobody should hear it from LinkedIn."
        )
    return said.format(people=people)


def confirm_words(plan: RolePlan) -> str:
    """Write the button that does it."""
    if plan.role_state is RoleState.OPEN:
        return QCoreApplication.translate("roles", "Open it again")
    if not plan.tellings:
        return {
            RoleState.FROZEN: QCoreApplication.translate("roles", "Pause the search"),
            RoleState.FILLED: QCoreApplication.translate("roles", "It is filled"),
        }.get(plan.role_state, QCoreApplication.translate("roles", "Cancel the role"))
    if len(plan.tellings) == 1:
        return QCoreApplication.translate("roles", "Plan this answer")
    return QCoreApplication.translate("roles", "Plan these {count} answers").format(count=len(plan.tellings))


def days_words(tellings: Sequence[ToTell], today: dt.date, *, calls: bool) -> str:
    """Say when a group hears: "today", "today and Tuesday", "by Wednesday"; mails wait for calls."""
    if not tellings:
        return ""
    if calls and all(telling.way is HearBy.MAIL for telling in tellings):
        return QCoreApplication.translate("roles", "drafts wait for the calls")
    days = sorted({telling.on for telling in tellings})
    if len(days) <= 2:  # noqa: PLR2004 - two days can be said
        return wording.listed(tuple(_day_name(day, today) for day in days))
    return QCoreApplication.translate("roles", "by {day}").format(day=_day_name(days[-1], today))


def day_of_telling(telling: ToTell, *, today: dt.date, calls: bool) -> str:
    """Say when a single person hears: "today", "Tuesday", "after the calls"."""
    if calls and telling.way is HearBy.MAIL:
        return QCoreApplication.translate("roles", "after the calls")
    return _day_name(telling.on, today)


def names_of(names: Sequence[str]) -> str:
    """List names; of many the first ones."""
    if len(names) <= _NAMED:
        return wording.listed(tuple(names))
    more = QCoreApplication.translate("roles", "{count} more").format(count=len(names) - _NAMED)
    return wording.listed((*names[:_NAMED], more))


def _day_name(day: dt.date, today: dt.date) -> str:
    return wording.near_day(day, today) if day == today else wording.spoken_day(day, today)


def elsewhere_words(tellings: tuple[ToTell, ...]) -> str:
    """Say who stays in play for other roles."""
    staying = [
        f"{telling.name} ({', '.join(map(role_in_sentence, telling.elsewhere))})"
        for telling in tellings
        if telling.elsewhere
    ]
    if not staying:
        return ""
    if len(staying) == 1:
        said = QCoreApplication.translate("roles", "{people} stays in that: told about this role only.")
    else:
        said = QCoreApplication.translate(
            "roles", "{people} stay in those: they are told about this role only."
        )
    return said.format(people=names_of(staying))
