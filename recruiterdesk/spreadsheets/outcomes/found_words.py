"""The distinct words of a file's stages and outcomes, and what each of them is taken for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import RememberedKind
from recruiterdesk.spreadsheets.outcomes.own_words import PipelineWords, WordMeaning
from recruiterdesk.spreadsheets.planned import ImportPlan

MOST_WORDS = 500
"""So many are listed at most: a column with more of them holds sentences."""


@dataclass(frozen=True, slots=True)
class FoundWord:
    """Words as the file first writes them, how many rows have them, and their meaning (None: not known)."""

    kind: RememberedKind
    words: str
    rows: int
    meaning: WordMeaning | None


def found_words(plan: ImportPlan, words: PipelineWords) -> tuple[FoundWord, ...]:
    """Return the words of the plan's rows: those that nobody knows first, then the most frequent ones.

    Args:
        plan: the plan of a file.
        words: what the words mean in it.
    """
    stages = _counted((record.stage for record in plan.records), RememberedKind.STAGE, words.meaning_in_stage)
    outcomes = _counted(
        (record.outcome for record in plan.records), RememberedKind.OUTCOME, words.meaning_in_outcome
    )
    found = sorted((*stages, *outcomes), key=lambda each: (each.meaning is not None, -each.rows))
    return tuple(found[:MOST_WORDS])


def _counted(
    cells: Iterable[str], kind: RememberedKind, meaning_of: Callable[[str], WordMeaning | None]
) -> list[FoundWord]:
    counted = Counter(cells)
    rows: Counter[str] = Counter()
    first: dict[str, str] = {}
    for cell, count in counted.items():
        if cell:
            folded = fold(cell)
            rows[folded] += count
            first.setdefault(folded, cell)
    return [
        FoundWord(kind, first[word], count, meaning_of(first[word]))
        for word, count in rows.most_common(MOST_WORDS)
    ]
