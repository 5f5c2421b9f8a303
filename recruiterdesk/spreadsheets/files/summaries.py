"""Lines below a table that sum it up, or say what its colours mean: "Rejected | 2", "Average age | 38.6"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import words_in
from recruiterdesk.spreadsheets.files.name_form import reads_as_name
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.values.cell_contents import has_number, names_progress
from recruiterdesk.spreadsheets.values.totals import counts_rows, sums_up

_FIGURE = re.compile(r"\d{1,4}(?:[.,]\d{1,2})?\s?%?")
_MOST_CELLS = 2
_FEWEST_COLOURS = 2
_LEGENDS = words_in(
    "legend legende legenda leyenda key colours colors farben couleurs colores colori kleuren kolory farger "
    "farver teckenforklaring fargkod objasnienia forklaring"
)
_COLOURS = words_in(
    "green red yellow orange amber blue grey gray white grun rot gelb blau grau weiss vert rouge jaune bleu "
    "gris blanc verde rojo amarillo naranja azul rosso giallo arancione blu grigio groen rood geel oranje "
    "blauw grijs gron rod gul bla gra zielony czerwony zolty pomaranczowy niebieski szary vermelho amarelo"
)


def explained_below(rows: Sequence[TableRow]) -> frozenset[int]:
    """Return the rows at an end that sum a table up or say what its colours mean, in any order."""
    legend = _legend_below(rows)
    rows = [row for row in rows if row.row not in legend]
    summary = _summary_below(rows)
    rows = [row for row in rows if row.row not in summary]
    return legend | summary | _legend_below(rows)


def _summary_below(rows: Sequence[TableRow]) -> frozenset[int]:
    """Return the rows at an end that count people by how they stand, below a gap or a total: "Rejected | 2".

    One of them at least has to be named after a state or a total, and none after a person who has an age.
    """
    lines, start = _last(rows, _is_count)
    if not start or not lines:
        return frozenset()
    labels = [row.filled()[0] for row in lines]
    is_apart = _has_gap(rows[start - 1], lines[0]) or _adds_up(lines[0].filled())
    is_summary = is_apart and any(
        _names_state(row) or _adds_up(row) for row in (line.filled() for line in lines)
    )
    names = is_summary and any(_names_person(label) and not sums_up(label) for label in labels)
    if not is_summary or names:
        return frozenset()
    return frozenset(row.row for row in lines if not counts_rows(row.filled()))


def _legend_below(rows: Sequence[TableRow]) -> frozenset[int]:
    """Return the rows at an end, below a gap, that say what colours mean: "Legend", "Red | no".

    They have two cells at most, neither of which is an address, a number or a whole name; a title of a legend
    stands above them, or two of them are named after colours.
    """
    lines, start = _last(rows, _may_explain)
    begin = next((at for at, row in enumerate(lines) if _titles_legend(row.filled())), 0)
    said = [row.filled() for row in lines[begin:]]
    if not start or not lines or not _has_gap(rows[start - 1], lines[0]):
        return frozenset()
    colours = sum(1 for cells in said if fold(cells[0]) in _COLOURS)
    is_legend = _titles_legend(said[0]) or colours >= _FEWEST_COLOURS
    return frozenset(row.row for row in lines[begin:]) if is_legend else frozenset()


def _last(rows: Sequence[TableRow], is_such: Callable[[TableRow], bool]) -> tuple[list[TableRow], int]:
    """Return the rows at an end that are such, without the blank ones, and where they begin."""
    start = len(rows)
    while start and (rows[start - 1].is_blank() or is_such(rows[start - 1])):
        start -= 1
    return [row for row in rows[start:] if not row.is_blank()], start


def _has_gap(above: TableRow, below: TableRow) -> bool:
    return above.row + 1 < below.row


def _is_count(row: TableRow) -> bool:
    filled = row.filled()
    is_labelled = len(filled) == _MOST_CELLS or (len(filled) > _MOST_CELLS and sums_up(filled[0]))
    return is_labelled and filled[0][0].isalpha() and all(map(_FIGURE.fullmatch, filled[1:]))


def _adds_up(cells: Sequence[str]) -> bool:
    return sums_up(cells[0]) or counts_rows(cells)


def _names_state(cells: Sequence[str]) -> bool:
    return names_progress(cells[0].rstrip(":"))


def _names_person(label: str) -> bool:
    return reads_as_name(label) and fold(label.split(maxsplit=1)[0]) in GIVEN_NAMES | FURTHER_GIVEN_NAMES


def _may_explain(row: TableRow) -> bool:
    filled = row.filled()
    return len(filled) <= _MOST_CELLS and not any(map(_may_be_somebody, filled))


def _may_be_somebody(cell: str) -> bool:
    return "@" in cell or has_number(cell) or reads_as_name(cell)


def _titles_legend(cells: Sequence[str]) -> bool:
    return len(cells) == 1 and fold(cells[0].rstrip(": ")) in _LEGENDS
