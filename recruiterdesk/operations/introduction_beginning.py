"""An introduction of two people of whom there was none: an idea, or at once with the first step done."""

from __future__ import annotations

from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.operations.introduction_asking import (
    AGREED,
    NOTHING_SET_ASIDE,
    CandidateAgreed,
    agree_in,
    ask_candidate_in,
    idea_in,
    refuse_past_end,
)
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_person
from recruiterdesk.storage.writer import Writer


def add_introduction(desk: Desk, candidate_id: int, contact_id: int) -> int:
    """Write down the idea of introducing a candidate to a contact, and return its id; nobody is asked.

    The contact is one of the network from now on.

    Raises:
        Refusal: one of them is gone, both are the same, or there is one under way between them.
    """

    def work(writer: Writer) -> int:
        return idea_in(writer, desk, candidate_id, contact_id).id

    names = _two_names(desk, candidate_id, contact_id)
    return desk.run(Label("introduction.idea", names), work)


def begin_by_asking(
    desk: Desk, candidate_id: int, contact_id: int, acknowledged: frozenset[CheckKey] = NOTHING_SET_ASIDE
) -> int:
    """Note that a candidate was asked about a contact to whom nobody thought of introducing them before.

    Returns:
        The id of the introduction.

    Raises:
        Refusal: as for `add_introduction` and `ask_candidate`.
    """

    def work(writer: Writer) -> int:
        here = idea_in(writer, desk, candidate_id, contact_id)
        return ask_candidate_in(writer, desk, here, acknowledged).id

    names = _two_names(desk, candidate_id, contact_id)
    return desk.run(Label("introduction.candidate_asked", names), work)


def begin_with_consent(
    desk: Desk, candidate_id: int, contact_id: int, agreed: CandidateAgreed = AGREED
) -> int:
    """Note that a candidate agreed to be mentioned to a contact of whom there was no idea yet.

    Returns:
        The id of the introduction.

    Raises:
        Refusal: as for `add_introduction` and `note_candidate_agreed`.
    """
    refuse_past_end(desk, agreed)

    def work(writer: Writer) -> int:
        here = idea_in(writer, desk, candidate_id, contact_id)
        return agree_in(writer, desk, here, agreed).id

    names = _two_names(desk, candidate_id, contact_id)
    return desk.run(Label("introduction.candidate_agreed", names), work)


def _two_names(desk: Desk, candidate_id: int, contact_id: int) -> tuple[tuple[str, str], ...]:
    return ("name", name_of_person(desk, candidate_id)), ("contact", name_of_person(desk, contact_id))
