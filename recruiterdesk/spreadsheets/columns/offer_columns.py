"""Columns about an offer that was made: "Offer", "Offer response", "Angebotsstatus"."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.header_words import OF_NO_ACCOUNT, STRONG_SUBJECTS, words_in
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field

_OFFERS = words_in(
    "offer angebot offre oferta offerta proposta aanbod erbjudande tilbud nabidka ajanlat teklif"
)
_BESIDES = (
    _OFFERS
    | known.STATE
    | known.ANSWER
    | known.DECIDED
    | STRONG_SUBJECTS
    | OF_NO_ACCOUNT
    | words_in("job response verbal written letter to by from on auf vom zum a l au sur alla na pa aan op")
)
_STATES = frozenset({Field.STAGE, Field.OUTCOME})


def is_about_offer(words: Iterable[str]) -> bool:
    """Tell whether the words of a name speak of an offer and what came of it, and of nothing else."""
    said = list(words)
    return has_any(said, _OFFERS) and all(has_any([word], _BESIDES) for word in said)


def states_of_offers(columns: Iterable[ColumnMapping]) -> frozenset[Field]:
    """Return which of stage and outcome a table says in a column about an offer."""
    return frozenset(
        column.field
        for column in columns
        if column.field in _STATES and is_about_offer(plain_header(column.header).split())
    )
