"""What a contact may read of a candidate before both agreed, and what not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recruiterdesk.core.text import fold
from recruiterdesk.domain import records
from recruiterdesk.domain.blurb import BlurbFields, generate
from recruiterdesk.domain.blurb_leaks import Leak, Secrets, leaks_in
from recruiterdesk.domain.firm_words import telling_words
from recruiterdesk.domain.salutation import Language
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.match_tables import trades
from recruiterdesk.storage.queries.lines_of_work import with_lines_of_work
from recruiterdesk.storage.queries.network import network_facts
from recruiterdesk.storage.queries.reading import emails_of, phones_of, rows
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of

# In a mailbox, shorter ones may be anything.
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_OF_SOMEBODY = {
    Language.EN: "Somebody whom I know and who is looking for their next job.",
    Language.DE: "Jemand, den ich kenne und der eine neue Stelle sucht.",
}


def blurb_secrets(desk: Desk, candidate_id: int) -> Secrets:
    """Return what must not be said of a candidate: every name, employer and client that is known of them."""
    person = people_by_id(desk, [candidate_id]).get(candidate_id)
    merged = records_of(desk, records.MergedPerson, [candidate_id])
    clients = rows(
        desk,
        'SELECT DISTINCT c."name" FROM "application" a JOIN "role" r ON r."id" = a."role_id" '
        'JOIN "client" c ON c."id" = r."client_id" WHERE a."person_id" = ?',
        [candidate_id],
    )
    known = (person.full_name, f"{person.given} {person.family}") if person is not None else ()
    names = _said(*known, *(one.full_name for one in merged))
    employers = _said(person.company if person is not None else "")
    others = _said(*(name for (name,) in clients))
    emails = tuple(emails_of(desk, [candidate_id]).get(candidate_id, ()))
    domains = [email.rpartition("@")[2] for email in emails]
    return Secrets(
        names=(*names, *_names_in_addresses(names, emails)),
        employers=employers,
        clients=others,
        emails=emails,
        phones=tuple(phones_of(desk, [candidate_id]).get(candidate_id, ())),
        firm_words=telling_words((*employers, *others), domains, _is_ordinary),
    )


def blurb_leaks(desk: Desk, candidate_id: int, text: str) -> tuple[Leak, ...]:
    """Return what gives the candidate away in a text, while it is typed."""
    return leaks_in(text, blurb_secrets(desk, candidate_id))


def proposed_blurb(desk: Desk, candidate_id: int, contact_id: int) -> str:
    """Return the text by which this contact may be asked, in their language.

    Of somebody without title, wish or role it says only that the recruiter knows them.
    """
    people = with_lines_of_work(desk, people_by_id(desk, [candidate_id, contact_id]))
    candidate, wish = people[candidate_id], network_facts(desk, candidate_id).wish
    fields = BlurbFields(
        function=(wish.function if wish is not None else "") or candidate.title,
        seniority=wish.seniority if wish is not None else "",
        place=(wish.place if wish is not None else "") or candidate.place,
        industry=wish.industry if wish is not None else "",
        wish=candidate.wish,
        strength=candidate.strength,
    )
    language = language_of(people[contact_id], desk)
    return generate(fields, language, blurb_secrets(desk, candidate_id)) or _OF_SOMEBODY[language]


def language_of(person: records.Person, desk: Desk) -> Language:
    """Return the language of a mail to a person: theirs, else the desk's, else English."""
    known = {str(language) for language in Language}
    spoken = (person.language[:2], desk.settings.language[:2])
    return Language(next((name for name in spoken if name in known), Language.EN))


def _is_ordinary(word: str) -> bool:
    known = trades()
    is_place = bool(known.places.named_in(word))
    return is_place or known.names_trade(word) or word in known.small_words or bool(known.level_of(word))


def _names_in_addresses(names: Iterable[str], emails: Iterable[str]) -> tuple[str, ...]:
    """Return how a name of another script is written in Latin: the words of the mailboxes."""
    if all(fold(name).isascii() for name in names):
        return ()
    words = (word for email in emails for word in _LETTERS.findall(email.partition("@")[0]))
    return tuple(dict.fromkeys(word for word in words if not _is_ordinary(word.lower())))


def _said(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
