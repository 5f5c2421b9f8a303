"""What the user said of single rows of a file, for whoever leaves it and comes back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from recruiterdesk.operations.imports import Offered
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.matching.pair_decisions import PairDecision
from recruiterdesk.ui.pages.importing.preview import Preview
from recruiterdesk.ui.pages.importing.sources import Source

_Place = tuple[str | None, tuple[str, ...] | None]


@dataclass(frozen=True, slots=True)
class RowAnswers:
    """Who was told on the day of the decision, who is one with whom, and what is not taken over."""

    told_rows: frozenset[int] = frozenset()
    pairs: Mapping[int, PairDecision] = field(default_factory=dict)
    refused: frozenset[Offered] = frozenset()

    def is_empty(self) -> bool:
        """Tell whether nothing was said."""
        return not (self.told_rows or self.pairs or self.refused)

    def of_rows(self, rows: Collection[int]) -> RowAnswers:
        """Return what was said of these rows, and of the file."""
        pairs = {row: decision for row, decision in self.pairs.items() if row in rows}
        return RowAnswers(self.told_rows.intersection(rows), pairs, self.refused)


NOTHING_SAID = RowAnswers()


@dataclass(frozen=True, slots=True)
class _Kept:
    place: _Place
    cells: Mapping[int, tuple[str, ...]]
    answers: RowAnswers


class KeptAnswers:
    """Keeps what was said of each file, with the cells of the rows of which it was said."""

    def __init__(self) -> None:
        self._kept: dict[Source, _Kept] = {}

    def go_over(self, before: Preview | None, said: RowAnswers, preview: Preview) -> RowAnswers:
        """Keep what was said of the file before, and return what holds of the one that is shown next.

        Another reading of the same table keeps all of it, and the same file what is not taken over.
        """
        if before is None:
            return NOTHING_SAID
        if before.found is preview.found:
            return said
        self._keep(before, said)
        held = self._held(preview)
        same_file = before.reading.source == preview.reading.source
        return replace(held, refused=said.refused) if same_file else held

    def _keep(self, preview: Preview, said: RowAnswers) -> None:
        source = preview.reading.source
        self._kept.pop(source, None)
        if not said.is_empty():
            cells = _cells_of(preview.found, said.told_rows.union(said.pairs))
            self._kept[source] = _Kept(_place_of(preview), cells, said)

    def _held(self, preview: Preview) -> RowAnswers:
        """Return what holds of a file that is looked at again: of the rows whose cells are as they were."""
        kept = self._kept.get(preview.reading.source)
        if kept is None or not preview.reading.looked_at_again or kept.place != _place_of(preview):
            return NOTHING_SAID
        cells = _cells_of(preview.found, kept.cells)
        return kept.answers.of_rows([row for row, was in kept.cells.items() if cells.get(row) == was])


def _place_of(preview: Preview) -> _Place:
    return preview.found.source.sheet, preview.found.header


def _cells_of(found: FoundTable, rows: Iterable[int]) -> dict[int, tuple[str, ...]]:
    wanted = frozenset(rows)
    return {row.row: row.cells for row in found.rows if row.row in wanted} if wanted else {}
