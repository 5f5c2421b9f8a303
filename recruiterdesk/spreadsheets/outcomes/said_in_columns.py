"""What words mean under a column that is about an offer, a client's word, or about one round only."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.named_ends import HIRED_CELLS
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    ACCEPTED,
    CANDIDATE,
    NAY,
    NO,
    NOT,
    WANTS,
    YET,
    compiled,
)
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.stated_ends import OutcomeReading
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import plain

_NOT_MADE = rf"{NOT}|{YET}|{NAY}|{NO}|\b(?:draft\w*|approv\w*|entwurf|freigabe|tbc|tbd|planned|n a)\b"


def offer_turned_down(text: str) -> OutcomeReading | None:
    """Return how it ended where words under an offer say that the candidate declined it, None for others."""
    about_offer = outcome_from_words(f"offer {text}")
    is_of_offer = stage_from_words(text) in {None, Stage.OFFERED}
    return about_offer if about_offer.kind is DispositionKind.TURNED_OFFER_DOWN and is_of_offer else None


def is_offer_made(text: str) -> bool:
    """Tell whether words under an offer that name no stage and no end say that it waits for an answer."""
    words = plain(text)
    is_other = stage_from_words(text) not in {None, Stage.SUBMITTED} or compiled(_NOT_MADE).search(words)
    about_offer = outcome_from_words(f"offer {text}")
    return not is_other and about_offer.kind is None and outcome_from_words(text).kind is None


def says_no_to_it(text: str) -> bool:
    """Tell whether words say that somebody said no to what they had, not that they drew back from it."""
    words = plain(text)
    refuses = compiled(rf"\b{NO}").search(words) or compiled(part(Part.REFUSES)).search(words)
    return refuses is not None and compiled(part(Part.WITHDRAWN)).search(words) is None


def clients_no(text: str) -> OutcomeReading | None:
    """Return a no that is the client's here and elsewhere the candidate's, None for other words."""
    ending, words = outcome_from_words(text), plain(text)
    if ending.kind is not DispositionKind.WITHDREW or compiled(rf"\b{CANDIDATE}\b").search(words):
        return None
    says_no = compiled(rf"{WANTS}|{part(Part.REFUSES)}").search(words) is not None
    return replace(ending, kind=DispositionKind.DECLINED_BY_CLIENT) if says_no else None


def is_round_passed(text: str) -> bool:
    """Tell whether words that are a hire elsewhere say of one round only that they passed it ("Selected")."""
    words = plain(text)
    says_little = words in HIRED_CELLS or compiled(ACCEPTED).fullmatch(words) is not None
    return says_little and outcome_from_words(text).kind is DispositionKind.HIRED
