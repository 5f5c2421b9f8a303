"""A candidate and a contact who may be introduced, and an introduction brought to a state."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState
from recruiterdesk.operations import introduction_beginning as beginning
from recruiterdesk.operations import introductions as steps
from recruiterdesk.operations.network import ProfileDetails, WishDetails, save_profile, save_wish
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.storage.desk import Desk
from tests.desks import found

WAY = (
    IntroductionState.CANDIDATE_ASKED,
    IntroductionState.CANDIDATE_AGREED,
    IntroductionState.CONTACT_ASKED,
    IntroductionState.BOTH_AGREED,
    IntroductionState.INTRODUCED,
    IntroductionState.TALKED,
    IntroductionState.OUTCOME,
)
STEPS = {
    IntroductionState.CANDIDATE_ASKED: steps.ask_candidate,
    IntroductionState.CANDIDATE_AGREED: steps.note_candidate_agreed,
    IntroductionState.CONTACT_ASKED: steps.ask_contact,
    IntroductionState.BOTH_AGREED: steps.note_contact_agreed,
    IntroductionState.INTRODUCED: steps.note_introduced,
    IntroductionState.TALKED: steps.note_talked,
}


@dataclass(frozen=True)
class Two:
    candidate: int
    contact: int


def two_people(
    desk: Desk, candidate: str = "Ana Ruiz", contact: str = "Raj Patel", company: str = "Halden GmbH"
) -> Two:
    """Ana, who works at Nordwerk and looks; Raj of Halden, with whom one spoke in May."""
    number = PhoneEntry(f"+49151{abs(hash(candidate)) % 10**8:08d}")
    ana = PersonDetails(
        full_name=candidate, company="Nordwerk AG", title="Data Engineer", place="Hamburg",
        emails=(f"{candidate.split(maxsplit=1)[0].lower()}@example.com",), phones=(number,),
    )  # fmt: skip
    raj = PersonDetails(
        full_name=contact, company=company, title="Head of Data", emails=("raj@halden.example",)
    )
    two = Two(add_person(desk, ana), add_person(desk, raj))
    save_wish(desk, two.candidate, WishDetails(words="a smaller team", function="data engineer"))
    save_profile(desk, two.contact, ProfileDetails(last_contact_on=dt.date(2026, 5, 4)))
    return two


def brought_to(desk: Desk, state: IntroductionState, two: Two | None = None) -> int:
    """An introduction of two people in a state on the way."""
    two = two or two_people(desk)
    introduction_id = beginning.add_introduction(desk, two.candidate, two.contact)
    for step in WAY[: WAY.index(state) + 1] if state in WAY else ():
        take(desk, introduction_id, step)
    return introduction_id


def take(desk: Desk, introduction_id: int, state: IntroductionState) -> None:
    if state is IntroductionState.OUTCOME:
        steps.record_outcome(desk, introduction_id, IntroductionOutcome.INTERVIEW)
    elif state in STEPS:
        STEPS[state](desk, introduction_id)
    else:
        steps.end_introduction(desk, introduction_id, state)


def stored(desk: Desk, introduction_id: int) -> records.Introduction:
    return found(desk, records.Introduction, id=introduction_id)[0]
