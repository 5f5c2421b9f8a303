"""The introductions as the recruiter sees them: the board, one of them, and what speaks against asking."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.domain import records
from recruiterdesk.domain.consent_scope import standing_consent
from recruiterdesk.domain.desk_numbers import IntroductionNumbers
from recruiterdesk.domain.introduction_checks import checks_of
from recruiterdesk.domain.introduction_gates import Check, CheckKey
from recruiterdesk.domain.introductions import (
    EXITS,
    FOLLOWS,
    NextMove,
    asks_in_quarter,
    is_consent_over,
    next_moves,
)
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.names import name_of_person
from recruiterdesk.storage.queries.introduction_facts import asks_of, introduction_facts
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of
from recruiterdesk.storage.tables import BY_RECORD


class BoardPlace(StrEnum):
    """The columns of the board, in their order; the last one holds what ended without an introduction."""

    IDEA = "idea"
    CANDIDATE = "candidate"
    CONTACT = "contact"
    BOTH_AGREED = "both_agreed"
    INTRODUCED = "introduced"
    CAME_OF_IT = "came_of_it"
    ENDED = "ended"


_PLACES = {
    IntroductionState.IDEA: BoardPlace.IDEA,
    IntroductionState.CANDIDATE_ASKED: BoardPlace.CANDIDATE,
    IntroductionState.CANDIDATE_AGREED: BoardPlace.CANDIDATE,
    IntroductionState.CONTACT_ASKED: BoardPlace.CONTACT,
    IntroductionState.BOTH_AGREED: BoardPlace.BOTH_AGREED,
    IntroductionState.INTRODUCED: BoardPlace.INTRODUCED,
    IntroductionState.TALKED: BoardPlace.INTRODUCED,
    IntroductionState.OUTCOME: BoardPlace.CAME_OF_IT,
} | dict.fromkeys(EXITS, BoardPlace.ENDED)


@value
class Side:
    """One of the two people of an introduction."""

    person_id: int
    name: str
    title: str
    company: str


@value
class IntroductionCard:
    """An introduction on the board.

    `days` are the calendar days in its state. `move` is what the recruiter is to do next and from which day
    on, None where nothing is; `is_due` tells whether that day has come.
    `consent_over` tells that the consent has run out, so that it can't go on.
    """

    id: int
    candidate: Side
    contact: Side
    state: IntroductionState
    state_since: dt.date
    days: int
    outcome: str
    introduced_on: dt.date | None
    until: dt.date | None
    move: NextMove | None
    is_due: bool
    consent_over: bool

    @property
    def place(self) -> BoardPlace:
        """The column in which it stands."""
        return _PLACES[self.state]


@value
class IntroductionView:
    """One introduction with everything that its page shows.

    `follows` are the states that it may come to. `asks_left` is how often the contact may still be asked in
    this quarter.
    """

    card: IntroductionCard
    introduction: records.Introduction
    candidate: records.Person
    contact: records.Person
    follows: frozenset[IntroductionState]
    checks: tuple[Check, ...]
    asks_left: int


def introduction_board(desk: Desk) -> dict[BoardPlace, tuple[IntroductionCard, ...]]:
    """Return the cards of each column, what waits longest for the recruiter first.

    What came of it and what ended stand newest first.
    """
    found = every_introduction(desk)
    cards = cards_of(desk, found)
    board: dict[BoardPlace, list[IntroductionCard]] = {place: [] for place in BoardPlace}
    for card in cards:
        board[card.place].append(card)
    return {
        place: tuple(sorted(column, key=_newest if place in _PAST else _waiting_longest))
        for place, column in board.items()
    }


def introduction_of(desk: Desk, introduction_id: int) -> IntroductionView:
    """Return one introduction.

    Raises:
        Refusal: it is gone.
    """
    here = stored_introduction(desk, introduction_id)
    facts = introduction_facts(desk, here.person_id, here.contact_id, here)
    return IntroductionView(
        card=cards_of(desk, [here])[0],
        introduction=here,
        candidate=facts.candidate,
        contact=facts.contact,
        follows=FOLLOWS[here.introduction_state],
        checks=checks_of(facts),
        asks_left=max(0, facts.numbers.asks_in_quarter - asks_in_quarter(facts.asked_on, facts.today)),
    )


def stored_introduction(desk: Desk, introduction_id: int) -> records.Introduction:
    """Return the record of one introduction.

    Raises:
        Refusal: it is gone.
    """
    found = records_of(desk, records.Introduction, [introduction_id], "id")
    if not found:
        raise Refusal("record.gone", kind="introduction")
    return found[0]


def introduced_to(desk: Desk, introduction_id: int) -> str:
    """Return the name of the contact of an introduction.

    Raises:
        Refusal: it is gone.
    """
    return name_of_person(desk, stored_introduction(desk, introduction_id).contact_id)


def introductions_of_person(desk: Desk, person_id: int) -> tuple[IntroductionCard, ...]:
    """Return the introductions in which a person is the candidate or the contact, newest first."""
    both = {
        one.id: one
        for column in ("person_id", "contact_id")
        for one in records_of(desk, records.Introduction, [person_id], column)
    }
    return tuple(sorted(cards_of(desk, both.values()), key=_newest))


def checks_for(desk: Desk, candidate_id: int, contact_id: int) -> tuple[Check, ...]:
    """Return what speaks against introducing one to the other, what refuses first.

    That the candidate has not agreed yet is no reason against the idea: it is left out until they did.

    Raises:
        Refusal: one of them is gone.
    """
    found = checks_of(introduction_facts(desk, candidate_id, contact_id))
    return tuple(check for check in found if check.key is not CheckKey.CONSENT_MISSING)


def may_be_mentioned(desk: Desk, candidate_id: int, contact_id: int) -> bool:
    """Tell whether a consent stands by which a candidate may be mentioned to a contact.

    Raises:
        Refusal: one of them is gone.
    """
    facts = introduction_facts(desk, candidate_id, contact_id)
    return standing_consent(facts.consents, facts.contact, facts.today) is not None


def asks_left(desk: Desk, contact_id: int) -> int:
    """Return how often a contact may still be asked in this quarter."""
    asked = asks_in_quarter(asks_of(desk, contact_id), desk.clock.today())
    return max(0, desk.settings.introductions.asks_in_quarter - asked)


def cards_of(desk: Desk, introductions: Iterable[records.Introduction]) -> list[IntroductionCard]:
    """Return the cards of these introductions, in their order."""
    wanted = list(introductions)
    people = people_by_id(desk, [one.person_id for one in wanted] + [one.contact_id for one in wanted])
    sides = {person_id: _side(person) for person_id, person in people.items()}
    today, numbers = desk.clock.today(), desk.settings.introductions
    return [_card(one, (sides[one.person_id], sides[one.contact_id]), today, numbers) for one in wanted]


def every_introduction(desk: Desk) -> list[records.Introduction]:
    """Return all introductions of the desk, by id."""
    table = BY_RECORD[records.Introduction]
    found = rows(desk, f'SELECT {table.selected} FROM "introduction" ORDER BY "id"')
    return [from_row(records.Introduction, row) for row in found]


_PAST = frozenset({BoardPlace.CAME_OF_IT, BoardPlace.ENDED})


def _newest(card: IntroductionCard) -> tuple[int, int]:
    return -card.state_since.toordinal(), -card.id


def _waiting_longest(card: IntroductionCard) -> tuple[bool, dt.date, int]:
    due_on = card.move.due_on if card.move is not None else card.state_since
    return not card.is_due, due_on, card.id


def _side(person: records.Person) -> Side:
    return Side(person.id, person.full_name, person.title, person.company)


def _card(
    here: records.Introduction, sides: tuple[Side, Side], today: dt.date, numbers: IntroductionNumbers
) -> IntroductionCard:
    moves = next_moves(here, numbers)
    due = next((one for one in moves if one.is_due(today)), None)
    return IntroductionCard(
        id=here.id,
        candidate=sides[0],
        contact=sides[1],
        state=here.introduction_state,
        state_since=here.state_since,
        days=(today - here.state_since).days,
        outcome=here.outcome,
        introduced_on=here.introduced_on,
        until=here.until,
        move=due or next(iter(moves), None),
        is_due=due is not None,
        consent_over=is_consent_over(here, today),
    )
