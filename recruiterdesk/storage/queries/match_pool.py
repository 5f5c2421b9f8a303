"""Who fits whom, the best first, before one looks at what speaks against an introduction.

The database picks those contacts of the index who can score best by function, level, industry, place and
time; the rules of domain.matching then compare each of these few with the wish.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.match_points import POINTS, QUARTER, YEAR
from recruiterdesk.domain.match_sides import Wanted, offered_by, wanted_by
from recruiterdesk.domain.matching import Fit, fit
from recruiterdesk.domain.trades import GENERAL, Level
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.storage.contact_index import people_beside_index
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.match_tables import likeness, trades
from recruiterdesk.storage.queries.landed import landed_among
from recruiterdesk.storage.queries.lines_of_work import with_lines_of_work
from recruiterdesk.storage.queries.network import last_contacts, profiles_of, wishes_of
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.search_terms import prefix_terms
from recruiterdesk.storage.queries.stored_records import people_by_id

# So many are compared word by word; so many more are found by a word of the wish in title or company.
_POOL, _BY_WORD, _MOST_WORDS, _LEAST_LETTERS = 250, 60, 4, 4
_MOST_CANDIDATES = 2000


@dataclass(frozen=True, slots=True)
class Fitting:
    """Somebody who fits, and how well."""

    person: records.Person
    fit: Fit


def wish_of(desk: Desk, candidate_id: int) -> Wanted:
    """Return what a candidate wants; of somebody who is gone nothing is known."""
    person = with_lines_of_work(desk, people_by_id(desk, [candidate_id])).get(candidate_id)
    if person is None:
        return Wanted()
    return wanted_by(person, wishes_of(desk, [candidate_id]).get(candidate_id), trades())


def fitting_contacts(desk: Desk, candidate_id: int, wanted: Wanted) -> list[Fitting]:
    """Return the contacts who fit what a candidate wants, the best first, at most a few hundred.

    Raises:
        Refusal: what is derived of contacts can't be brought up to date.
    """
    ids = {*people_beside_index(desk), *_by_trade(desk, wanted), *_by_words(desk, wanted)} - {candidate_id}
    people, profiles = people_by_id(desk, ids), profiles_of(desk, ids)
    spoken = last_contacts(desk, ids)
    today = desk.clock.today()
    found = [
        Fitting(person, fitted)
        for person in people.values()
        for there in (offered_by(person, profiles.get(person.id), spoken.get(person.id), trades()),)
        if person.is_contact and (fitted := fit(wanted, there, today, likeness)) is not None
    ]
    return sorted(found, key=lambda one: (-one.fit.score, one.person.id))


def fitting_candidates(desk: Desk, contact_id: int) -> list[Fitting]:
    """Return the candidates who may be mentioned, look, and whose wish this contact fits, the best first."""
    contact = people_by_id(desk, [contact_id]).get(contact_id)
    if contact is None:
        return []
    profile, spoken = profiles_of(desk, [contact_id]), last_contacts(desk, [contact_id])
    there = offered_by(contact, profile.get(contact_id), spoken.get(contact_id), trades())
    ids = set(_may_be_mentioned(desk)) - {contact_id}
    ids -= landed_among(desk, ids)
    people, wishes = people_by_id(desk, ids), wishes_of(desk, ids)
    at_work = with_lines_of_work(desk, people)
    today = desk.clock.today()
    found = [
        Fitting(person, fitted)
        for person in people.values()
        for wanted in (wanted_by(at_work[person.id], wishes.get(person.id), trades()),)
        if (fitted := fit(wanted, there, today, likeness)) is not None
    ]
    return sorted(found, key=lambda one: (-one.fit.score, one.person.id))


def _by_trade(desk: Desk, wanted: Wanted) -> Iterable[int]:
    """Return who can score best by what the index knows; whoever does something else is not looked at."""
    same, close = sorted(wanted.functions), sorted(wanted.close_functions)
    if same:
        function = (
            f'CASE WHEN "function" IN ({_marks(same)}) THEN CASE "helps" WHEN 1 THEN ? ELSE ? END '
            f'WHEN "function" IN ({_marks(close)}) THEN ? WHEN "function" = ? THEN ? ELSE 0 END'
        )
        values: list[Any] = [
            *same, POINTS.helps_function, POINTS.same_function, *close, POINTS.close_function, GENERAL,
            POINTS.whole_firm,
        ]  # fmt: skip
        looked_at = ["", GENERAL, *same, *close]
        where = f'"function" IN ({_marks(looked_at)})'
    else:
        function, values, looked_at, where = "0", [], [], "1"
    points, more = _other_points(desk, wanted)
    sql = (
        f'SELECT "person_id" FROM "contact_trait" WHERE {where} '
        f'ORDER BY ({function}) + {points} DESC, "person_id" LIMIT ?'
    )
    found = rows(desk, sql, [*looked_at, *values, *more, _POOL])
    return dict.fromkeys(row[0] for row in found)


def _other_points(desk: Desk, wanted: Wanted) -> tuple[str, list[Any]]:
    """Return the SQL of what level, industry, place and time are worth, with its values."""
    today = desk.clock.today()
    terms = ['CASE WHEN "level" >= ? THEN ? WHEN "level" = ? THEN ? ELSE 0 END']
    values: list[Any] = [int(Level.LEADING), POINTS.hires, int(Level.MANAGING), POINTS.may_hire]
    industries = [(one, POINTS.same_industry) for one in sorted(wanted.industries)]
    industries += [(one, POINTS.close_industry) for one in sorted(wanted.close_industries)]
    if industries:
        cases = 'WHEN instr("industries", ?) THEN ? ' * len(industries)
        terms.append(f"CASE {cases}ELSE 0 END")
        values += [value for one, points in industries for value in (f" {one} ", points)]
    for place in wanted.places:
        terms.append(
            'CASE WHEN "town" = ? AND "town" <> \'\' THEN ? WHEN "region" = ? AND "region" <> \'\' THEN ? '
            "WHEN \"country\" NOT IN ('', ?) THEN ? ELSE 0 END"
        )
        away = 0 if wanted.remote or not place.country else POINTS.elsewhere
        values += [place.town, POINTS.same_town, place.region, POINTS.same_region, place.country, away]
    terms.append(
        'CASE WHEN "spoken_on" >= ? THEN ? WHEN "spoken_on" >= ? THEN ? WHEN "spoken_on" THEN ? ELSE 0 END'
    )
    values += [
        (today - QUARTER).isoformat(), POINTS.spoken_lately, (today - YEAR).isoformat(),
        POINTS.spoken_this_year, POINTS.spoken_once,
    ]  # fmt: skip
    return " + ".join(f"({term})" for term in terms), values


def _by_words(desk: Desk, wanted: Wanted) -> Iterable[int]:
    """Return people whose title, company or place has one of the longest words of the wish."""
    words = sorted(
        (
            word.compared
            for word in wanted.words
            if len(word.compared) >= _LEAST_LETTERS and not word.names_trade
        ),
        key=len,
        reverse=True,
    )
    sql = 'SELECT rowid FROM "person_search" WHERE "person_search" MATCH ? LIMIT ?'
    return [
        row[0]
        for word in words[:_MOST_WORDS]
        for row in rows(desk, sql, (prefix_terms(word, "company title place"), _BY_WORD))
    ]


def _may_be_mentioned(desk: Desk) -> Iterable[int]:
    """Return the candidates who agreed to be mentioned, and whose consent has not run out, newest first."""
    sql = (
        'SELECT c."person_id" FROM "consent" c WHERE c."kind" = ? AND c."given" = 1 '
        'AND (c."until" IS NULL OR c."until" >= ?) AND NOT EXISTS (SELECT 1 FROM "consent" n '
        'WHERE n."person_id" = c."person_id" AND n."kind" = c."kind" AND n."id" > c."id" AND n."given" = 0) '
        'ORDER BY c."id" DESC LIMIT ?'
    )
    found = rows(desk, sql, (str(ConsentKind.MENTION), desk.clock.today().isoformat(), _MOST_CANDIDATES))
    return [row[0] for row in found]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
