"""Columns about an offer that was made: "Offer", "Offer response", "Angebotsstatus"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.column_answers import tells_of_another
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.header_words import OF_NO_ACCOUNT, STRONG_SUBJECTS, words_in
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.outcome_parts import OFFER, speaks_of
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import plain

OFFERS = words_in(
    "offer angebot offre oferta offerta proposta aanbod erbjudande tilbud nabidka ajanlat teklif"
)
"""Words for an offer."""
_ANSWERED_BY_THEM = OFFERS | {"joining"}
_BESIDES = (
    _ANSWERED_BY_THEM
    | known.STATE
    | known.ANSWER
    | known.DECIDED
    | STRONG_SUBJECTS
    | OF_NO_ACCOUNT
    | words_in("job response verbal written letter to by from on auf vom zum a l au sur alla na pa aan op")
)
_STATES = frozenset({Field.STAGE, Field.OUTCOME})
_DAY = re.compile(
    rf"^(?:{'|'.join(known.DAYS)}) (?:of |de |del |der |di )?|(?: (?:{'|'.join(known.WHEN)}))+$"
)
_OF_OFFERS = frozenset({DispositionKind.HIRED, DispositionKind.TURNED_OFFER_DOWN})
_MOST_WORDS = 5


def is_about_offer(words: Iterable[str]) -> bool:
    """Tell whether the words of a name speak of an offer and what came of it, and of nothing else.

    "Joining status" is what candidates answer to one, too.
    """
    said = list(words)
    return has_any(said, _ANSWERED_BY_THEM) and all(has_any([word], _BESIDES) for word in said)


def end_of_offer(name: str) -> DispositionKind | None:
    """Return what came of an offer by a yes or a day under a name ("Offer accepted on"), None for others."""
    asked = _DAY.sub("", name)
    words = asked.split()
    is_other = OFFERS.isdisjoint(words) or len(words) > _MOST_WORDS or tells_of_another(asked)
    if is_other or has_any(words, known.TO_COME | words_in("by")):
        return None
    kind = outcome_from_words(asked).kind
    return kind if kind in _OF_OFFERS else None


def states_of_offers(found: FoundTable, columns: Iterable[ColumnMapping]) -> frozenset[Field]:
    """Return which of stage and outcome a table says in a column about an offer.

    Where cells name the offer themselves ("Offer accepted"), a bare "Rejected" beside them is said of the
    candidate.
    """
    return frozenset(
        column.field
        for column in columns
        if column.field in _STATES
        and is_about_offer(plain_header(column.header).split())
        and not any(map(_names_offer_accepted, set(values_of(found, column.index))))
    )


def _names_offer_accepted(text: str) -> bool:
    return outcome_from_words(text).kind is DispositionKind.HIRED and speaks_of(OFFER, plain(text))
