"""Whom to introduce to whom."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.domain.duties import Reason
from recruiterdesk.storage.queries.person_page import person_page
from recruiterdesk.storage.queries.suggestions import (
    Suggestion,
    Suggestions,
    interesting_for,
    suggestions_for,
)


def suggest(session: Session) -> Answer:
    """Answer `suggest`: the contacts who could help a person, or with --candidates who could interest them.

    Raises:
        Refusal: nobody is meant, or several.
    """
    options = session.options
    person_id = person_meant(session, options.person)
    ask = interesting_for if options.candidates else suggestions_for
    found = ask(session.desk, person_id, options.limit)
    name = person_page(session.desk, person_id).person.full_name
    document: list[Document] = [_document(session, one) for one in found.people]
    text = "".join(_entry(session, one) for one in found.people)
    if not text and options.limit:
        text = lines(_nobody(session, found, name))
    return Answer(text, document)


def _document(session: Session, one: Suggestion) -> Document:
    return {
        "id": one.person_id,
        "name": one.name,
        "title": one.title,
        "company": one.company,
        "score": one.score,
        "reasons": list(_said(session, one.reasons)),
        "cautions": list(_said(session, one.cautions)),
        "asks_left": one.asks_left,
    }


def _entry(session: Session, one: Suggestion) -> str:
    who = ", ".join(filter(None, (one.name, one.title, one.company)))
    cautions = "; ".join(_said(session, one.cautions))
    return lines(
        f"{one.score:>4}  {who}  (id {one.person_id})",
        f"      {', '.join(_said(session, one.reasons))}",
        f"      {cautions}" if cautions else "",
    )


def _said(session: Session, reasons: Iterable[Reason]) -> Iterable[str]:
    return (session.sentences.render(f"reason.{each.key}", each.values) for each in reasons)


def _nobody(session: Session, found: Suggestions, name: str) -> str:
    if found.has_landed:
        missing = "landed"
    elif found.wish_is_empty:
        missing = "wish"
    elif found.network_is_empty:
        missing = "network"
    else:
        missing = "candidates" if session.options.candidates else "contacts"
    return session.sentences.render(f"match.none.{missing}", (("name", name),))
