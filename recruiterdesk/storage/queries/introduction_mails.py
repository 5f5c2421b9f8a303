"""What a mail about an introduction is made from."""

from __future__ import annotations

from recruiterdesk.core.values import value
from recruiterdesk.domain import records
from recruiterdesk.domain.drafts import NAMELESS, DraftKind
from recruiterdesk.domain.introduction_drafts import Addressed, MailFacts, addressed_by
from recruiterdesk.domain.months import months_after
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.blurbs import blurb_leaks, language_of, proposed_blurb
from recruiterdesk.storage.queries.introductions import stored_introduction
from recruiterdesk.storage.queries.network import network_facts
from recruiterdesk.storage.queries.reading import emails_of
from recruiterdesk.storage.queries.stored_records import people_by_id


@value
class IntroductionMail:
    """The facts of a mail, and the addresses that it goes to: none where one is not known."""

    facts: MailFacts
    addresses: tuple[str, ...]


def introduction_mail(desk: Desk, introduction_id: int, kind: DraftKind) -> IntroductionMail:
    """Return what a mail of this kind is made from; `values_of_mail` says what it may speak of.

    Raises:
        Refusal: the introduction is gone.
    """
    here = stored_introduction(desk, introduction_id)
    people = people_by_id(desk, [here.person_id, here.contact_id])
    candidate, contact = people[here.person_id], people[here.contact_id]
    months = desk.settings.introductions.consent_months
    facts = MailFacts(
        introduction=here,
        candidate=candidate,
        contact=contact,
        candidate_language=language_of(candidate, desk),
        contact_language=language_of(contact, desk),
        profile=network_facts(desk, contact.id).profile,
        blurb=_blurb(desk, here, kind),
        until=here.until or months_after(desk.clock.today(), months),
        me=desk.settings.my_name,
        my_phone=desk.settings.my_phone,
    )
    return IntroductionMail(facts, _addresses(desk, here, kind))


def _blurb(desk: Desk, here: records.Introduction, kind: DraftKind) -> str:
    """Return the text about the candidate; one that names them since they moved on is a gap in the mail."""
    text = here.blurb or proposed_blurb(desk, here.person_id, here.contact_id)
    return "" if kind in NAMELESS and blurb_leaks(desk, here.person_id, text) else text


def _addresses(desk: Desk, here: records.Introduction, kind: DraftKind) -> tuple[str, ...]:
    to = addressed_by(kind)
    wanted = {
        Addressed.CANDIDATE: (here.person_id,),
        Addressed.CONTACT: (here.contact_id,),
        Addressed.BOTH: (here.person_id, here.contact_id),
    }[to]
    known = emails_of(desk, wanted)
    return tuple(known[person_id][0] for person_id in wanted if known.get(person_id))
