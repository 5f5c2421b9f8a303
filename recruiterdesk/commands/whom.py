"""Whom and what a command means: a person, one of their applications, a role."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recruiterdesk.commands.session import Session
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.text import fold
from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.storage.queries.people import person_named
from recruiterdesk.storage.queries.person_page import ApplicationView, person_page
from recruiterdesk.storage.queries.pipeline import RoleRow, role_rows


def person_meant(session: Session, text: str) -> int:
    """Return the id of the person meant by an id, an e-mail, a phone number or an exact name.

    A number without its country is taken as one of the recruiter's country.

    Raises:
        Refusal: nobody is meant, or several, who are listed.
    """
    return person_named(session.desk, text, _number(session, text))


def _number(session: Session, text: str) -> str:
    if any(character.isalpha() for character in text) or "@" in text:
        return ""
    from recruiterdesk.spreadsheets.values.phones import e164

    return e164(text.strip(), session.desk.settings.country)


def application_meant(session: Session, person_id: int, role: str | None) -> ApplicationView:
    """Return the person's application that is meant: the one for the role, else the only one in play.

    Raises:
        Refusal: there is none, or more than one (they are listed).
    """
    page = person_page(session.desk, person_id)
    name = page.person.full_name
    there = [view for view in page.applications if role is None or _is_role(view, role)]
    if role is not None and not there:
        raise Refusal("application.not_there", name=name, role=role)
    active = [view for view in there if view.disposition is None]
    if len(active) > 1:
        raise Refusal("application.several", name=name, roles=_listed(_role_of(view) for view in active))
    if active:
        return active[0]
    raise Refusal("application.none_in_play", name=name)


def hired_for(session: Session, person_id: int, role: str | None) -> ApplicationView:
    """Return the application by which a person was hired, the last one unless a role is named.

    Raises:
        Refusal: they were not hired, or not for that role.
    """
    page = person_page(session.desk, person_id)
    hired = [
        view
        for view in page.applications
        if view.disposition is not None
        and view.disposition.kind is DispositionKind.HIRED
        and (role is None or _is_role(view, role))
    ]
    if not hired:
        raise Refusal("start.not_hired")
    return max(hired, key=_hired_on)


def _hired_on(view: ApplicationView) -> tuple[dt.date, int]:
    on = view.disposition.decided_on if view.disposition is not None else dt.date.min
    return on, view.application.id


def _is_role(view: ApplicationView, text: str) -> bool:
    return _is_called(text, view.role.id, view.role.title)


def _role_of(view: ApplicationView) -> tuple[int, str, str]:
    return view.role.id, view.role.title, view.client.name


def role_meant(session: Session, text: str) -> RoleRow:
    """Return the role meant by an id or a title; "(m/w/d)" and case don't matter.

    Raises:
        Refusal: there is none, or more than one (they are listed).
    """
    found = [row for row in role_rows(session.desk) if _is_called(text, row.id, row.title)]
    if not found:
        raise Refusal("role.unknown", text=text)
    if len(found) > 1:
        listed = _listed((row.id, row.title, row.client) for row in found)
        raise Refusal("role.ambiguous", text=text, roles=listed)
    return found[0]


def _is_called(text: str, role_id: int, title: str) -> bool:
    typed = text.strip()
    if typed.isascii() and typed.isdigit():
        return int(typed) == role_id
    return fold(typed) in (fold(title), fold(spoken_title(title)))


def _listed(roles: Iterable[tuple[int, str, str]]) -> str:
    return "; ".join(f"{role_id} {title} ({client})" for role_id, title, client in roles)
