"""The mails about an introduction, ready to be looked at and sent."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.introduction_drafts import (
    Addressed,
    MailFacts,
    addressed_by,
    form_of_mail,
    language_of_mail,
    values_of_mail,
)
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.introduction_mails import introduction_mail
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui.pages.calls_drafts import OwedMessage
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.calls_values import day_in, reach_me

# Stands in the mail while nothing is typed about the candidate: nobody is asked for it twice.
NOTHING_SAID = "…"


def letter_of(desk: Desk, introduction_id: int, kind: DraftKind, blurb: str | None = None) -> OwedMessage:
    """Return a mail about an introduction; with `blurb` it says that about the candidate.

    Raises:
        Refusal: the introduction is gone, or the mail names somebody before both have said yes.
    """
    mail = introduction_mail(desk, introduction_id, kind)
    facts = mail.facts if blurb is None else replace(mail.facts, blurb=blurb)
    language = language_of_mail(kind, facts)
    values = values_of_mail(kind, facts, day_in)
    values = replace(values, reach_me=reach_me(desk.settings, whereabouts(desk), language))
    person_id, name = _addressed(kind, facts)
    template = Texts(desk).draft(kind, language, form_of_mail(kind, facts))
    whole = len(mail.addresses) == (2 if addressed_by(kind) is Addressed.BOTH else 1)
    address = ", ".join(mail.addresses) if whole else ""
    return OwedMessage(person_id, name, address, "", kind, (kind,), template, values, None)


def reminder_of(view: IntroductionView) -> DraftKind:
    """Return the mail that reminds whoever was asked."""
    if view.card.state is IntroductionState.CONTACT_ASKED:
        return DraftKind.INTRODUCTION_REMIND_CONTACT
    return DraftKind.INTRODUCTION_REMIND_CANDIDATE


def _addressed(kind: DraftKind, facts: MailFacts) -> tuple[int, str]:
    to = addressed_by(kind)
    if to is Addressed.BOTH:
        return facts.candidate.id, f"{facts.candidate.full_name}, {facts.contact.full_name}"
    person = facts.contact if to is Addressed.CONTACT else facts.candidate
    return person.id, person.full_name
