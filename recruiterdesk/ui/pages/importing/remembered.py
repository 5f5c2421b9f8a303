"""What the user corrected once is remembered when it is imported, and counts at the next file."""

from __future__ import annotations

from recruiterdesk.domain.words import RememberedKind
from recruiterdesk.operations.remembering import remember_word
from recruiterdesk.spreadsheets.own_words import OwnWord, WordMeaning
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.remembered import remembered_words
from recruiterdesk.ui.pages.importing.preview import Reading


def remembered_meanings(desk: Desk) -> tuple[tuple[OwnWord, ...], tuple[OwnWord, ...]]:
    """Return what the user said that words of stages and of outcomes mean."""
    words = remembered_words(desk)
    stages, outcomes = (
        tuple((word.words, WordMeaning(word.meaning)) for word in words if word.kind is kind)
        for kind in (RememberedKind.STAGE, RememberedKind.OUTCOME)
    )
    return stages, outcomes


def remember_corrections(desk: Desk, reading: Reading) -> None:
    """Remember the words that were given another meaning.

    Raises:
        Refusal: the database can't be written.
    """
    for kind, words in (
        (RememberedKind.STAGE, reading.stage_words),
        (RememberedKind.OUTCOME, reading.outcome_words),
    ):
        for word, meaning in dict(words).items():
            remember_word(desk, kind, word, meaning)
