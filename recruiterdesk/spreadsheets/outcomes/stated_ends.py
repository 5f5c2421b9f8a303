"""What the words of an end say once it is known: whose end it is, and whose doing it was."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.clauses import is_clients_no, is_no_beside_candidate
from recruiterdesk.spreadsheets.outcomes.duplicates import WEAK
from recruiterdesk.spreadsheets.outcomes.named_ends import END_CELLS, OFFERS, end_named
from recruiterdesk.spreadsheets.outcomes.open_words import SAYING_US
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    BY,
    CANDIDATE,
    CLIENT,
    NO,
    OFFER,
    THE,
    compiled,
    speaks_of,
)
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import is_hire_denied
from recruiterdesk.spreadsheets.outcomes.whose_ends import (
    BY_ANOTHER_CLIENT,
    BY_COMPETITOR,
    NOT_AGREED,
    OF_ANOTHER,
    OF_CLIENT,
    THROUGH_OTHERS,
)

LONGEST_WORDS = 300
"""Nobody names a stage or an end in more signs; a letter in its place is looked at by its beginning."""
REASON = re.compile(r"(?:\s[–—-]\s|:\s|\s?[–—]\s?|\()(.+?)\)?\s*$", re.DOTALL)
"""Words, and the reason that stands behind a dash or a colon, or in brackets."""
OFFER_MADE = rf"{OFFER}|(?<![a-z])offer|reneged|{OFFERS}"
"""Words of an offer, also where no blank stands before it: "拒绝offer"."""
_DECLINED = DispositionKind.DECLINED_BY_CLIENT
_CANDIDATES_OWN = frozenset({DispositionKind.WITHDREW, DispositionKind.TURNED_OFFER_DOWN})


@dataclass(frozen=True, slots=True)
class OutcomeReading:
    """What the words of an outcome say: how it ended, why, or whether it waits or goes on.

    `is_bare` are words that say only that it ended: "Archived", "Disqualified".
    """

    kind: DispositionKind | None = None
    on_hold: bool = False
    in_play: bool = False
    reason: str = ""
    is_bare: bool = False

    @property
    def known(self) -> bool:
        """Tell whether the words were understood."""
        return self.kind is not None or self.on_hold or self.in_play


SAYS_NOTHING = OutcomeReading()
"""Words that say of no end, nor that it waits or goes on."""
STILL_OPEN = OutcomeReading(in_play=True)
"""Words that say that it goes on."""


@dataclass(frozen=True, slots=True)
class Said:
    """A cell, its plain words, those ahead of a reason, and the reason as it is written."""

    text: str
    words: str
    ahead: str
    reason: str


def ended(said: Said, kind: DispositionKind) -> OutcomeReading:
    """Return an end; a hire through others says nothing, and one of another's candidate is a no."""
    if kind is DispositionKind.HIRED and speaks_of(THROUGH_OTHERS, said.words):
        return SAYS_NOTHING
    if kind is _DECLINED and speaks_of(BY_ANOTHER_CLIENT, said.words):
        return SAYS_NOTHING
    if kind is DispositionKind.HIRED and speaks_of(NOT_AGREED, said.words):
        return STILL_OPEN
    if kind is DispositionKind.WITHDREW and (is_clients_no(said.text) or is_no_beside_candidate(said.text)):
        kind = _DECLINED
    is_hire = kind is DispositionKind.HIRED
    if is_hire and (speaks_of(OF_ANOTHER, said.words) or is_hire_denied(said.text, end_named)):
        kind = _DECLINED
    if kind is DispositionKind.HIRED and speaks_of(BY_COMPETITOR, said.words):
        kind = DispositionKind.WITHDREW
    if kind is DispositionKind.WENT_SILENT and speaks_of(OF_CLIENT, said.words):
        return STILL_OPEN
    if kind is DispositionKind.WITHDREW and speaks_of(OF_CLIENT, said.words):
        kind = kind if compiled(rf"\b{CANDIDATE}\b").search(said.words) else _DECLINED
    return OutcomeReading(
        kind, reason=said.reason.strip(), is_bare=compiled(WEAK).fullmatch(said.words) is not None
    )


def end_by_reason(ahead: str, kind: DispositionKind | None, reason: str) -> DispositionKind | None:
    """Return what the words ahead of a reason say; the reason may say that it was the candidate."""
    if compiled(WEAK).fullmatch(ahead):
        return end_named(reason) or kind
    if kind is DispositionKind.WITHDREW and _is_clients(ahead, reason):
        return _DECLINED
    if kind is not _DECLINED:
        return kind
    if end_named(reason) is DispositionKind.DECLINED_BY_US:
        return DispositionKind.DECLINED_BY_US
    if ahead in END_CELLS:
        return kind
    if compiled(rf"(?:{BY})?{CANDIDATE}").fullmatch(reason):
        return DispositionKind.WITHDREW
    if compiled(SAYING_US).fullmatch(reason):
        return DispositionKind.DECLINED_BY_US
    by_reason = end_named(reason)
    return by_reason if by_reason in _CANDIDATES_OWN else kind


def _is_clients(ahead: str, reason: str) -> bool:
    """Tell whether a no was the client's by its reason: "hat abgelehnt (Kunde)", "a refusé - trop junior"."""
    if compiled(rf"(?:{BY})?{THE}{CLIENT}").fullmatch(reason):
        return True
    may_be_anybodys = ahead in END_CELLS and compiled(NO).search(ahead) is not None
    return may_be_anybodys and end_named(reason) is _DECLINED
