"""The layout of a delimited text is found: its dialect, how wide its records are, what has to be prepared."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import islice

from recruiterdesk.spreadsheets.files.aligned import (
    columns_by_blanks,
    cut_by_columns,
    with_split_figures,
    with_whole_names,
)
from recruiterdesk.spreadsheets.files.blank_runs import tab_stops, with_single_blanks, words_in_runs
from recruiterdesk.spreadsheets.files.comment_lines import (
    columns_of_remarks,
    cut_below_remarks,
    without_remarks,
)
from recruiterdesk.spreadsheets.files.delimiters import RARE, Fit, best_fit, fit_of
from recruiterdesk.spreadsheets.files.dialect import Dialect, NamesKnown
from recruiterdesk.spreadsheets.files.line_reading import lines_of, read_records
from recruiterdesk.spreadsheets.files.surroundings import with_surroundings

_SAMPLE_CHARS = 60_000
_SAMPLE_LINES = 400
_GOOD = 0.4
_FEWEST_NAMES = 2
_EVEN = 0.9
_ESCAPED_QUOTE = re.compile(r'\\"(?=[^,;\t|\r\n])')
_ESCAPES = re.compile(r'\\(\\|"(?![,;\t|]?[\r\n]|[,;\t|]"))')
_QUOTED = re.compile(r"""(?:\A|(?<=[,;\t| \r\n]))"(?:[^"]|"")*+"(?=[,;\t|\r\n]|\Z)""")
_MARGIN = re.compile(r"^ +", re.MULTILINE)
_ENDS = frozenset(";,|\t")
_LOOKED_THROUGH = 4_000_000
_LONG_CELL = 300
_SHORT_CELL = 60
_SEPARATORS = str.maketrans({"\x1e": "\n"})


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text divides into records: most have `width` cells; columns aligned by blanks have `starts`."""

    dialect: Dialect
    width: int
    text: str
    starts: tuple[int, ...] = ()

    @property
    def shown_delimiter(self) -> str:
        """The delimiter as people name it: without the blanks around it, unless it is a blank itself."""
        return " " if self.starts else self.dialect.delimiter.strip(" ") or " "

    def records(self, pause: Callable[[], None]) -> list[tuple[str, ...]]:
        """Return the cells of every record; `pause` is called in between, and may raise to stop the work."""
        if self.starts:
            cut = partial(cut_by_columns, starts=self.starts)
            lines = self.text.splitlines()
            return with_whole_names(lines, cut_below_remarks(lines, cut), self.starts)
        prepared = self.dialect.prepared(self.text)
        records = read_records(prepared, self.dialect, self.width, pause)
        if self.dialect.quote == '"' and f"'{self.dialect.sign}'" in prepared:
            return [_without_single_quotes(cells) for cells in records]
        return records


def settle_layout(text: str, known_names: NamesKnown) -> Layout:
    """Find how a text divides its cells.

    Args:
        text: the whole file.
        known_names: tells how many of a record's cells are names of columns.
    """
    if "\x1e" in text and "\n" not in text:
        text = text.translate(_SEPARATORS)
    text = _without_ends(_unwrapped(text, known_names))
    sample = _sample(text)
    if _ESCAPED_QUOTE.search(sample):
        text, sample = (_ESCAPES.sub(_doubled, each) for each in (text, sample))
    lines = list(islice(lines_of(sample), _SAMPLE_LINES))
    if "".join(lines).count('"') % 2:
        lines = _with_short_cells(text, lines, known_names)
    if declared := _declared_delimiter(text):
        fit = fit_of(lines, Dialect(declared), known_names)
    else:
        lines = without_remarks(lines)
        fit = best_fit(lines, known_names)
        if (starts := _aligned(fit, lines, known_names)) is not None:
            return Layout(Dialect(" "), len(starts), text, starts)
        if (words := _words(fit, lines)) > fit.width:
            return Layout(Dialect(" "), words, with_single_blanks(text))
        if fit.dialect.delimiter == "\t" and fit.even < _EVEN and (stops := tab_stops(lines))[0]:
            size, starts = stops
            return Layout(Dialect(" "), len(starts), text.expandtabs(size), starts)
        if fit.dialect.delimiter == " " and _has_margin(lines, fit.width):
            text = _MARGIN.sub("", text)
            fit = fit_of([line.lstrip(" ") for line in lines], fit.dialect, known_names)
        fit = with_surroundings(fit, lines, known_names)
    return Layout(fit.dialect, fit.width, text)


def _aligned(fit: Fit, lines: list[str], known_names: NamesKnown) -> tuple[int, ...] | None:
    """Return where columns begin that blanks align, where no delimiter divides as well; None for others."""
    is_blank = fit.dialect.delimiter == " "
    if fit.score >= _GOOD and not is_blank:
        return None
    starts = columns_by_blanks(columns_of_remarks(lines))
    if is_blank and starts and known_names(cut_by_columns(lines[0], starts)) < fit.names:
        return None
    return (0, *with_split_figures(lines, starts)[1:]) if starts else None


def _words(fit: Fit, lines: list[str]) -> int:
    """Return how many words runs of blanks divide in each line where no better delimiter does; else 0."""
    is_divided = fit.score >= _GOOD and fit.dialect.delimiter not in (" ", *RARE)
    return 0 if is_divided else words_in_runs(lines)


def _has_margin(lines: list[str], width: int) -> bool:
    """Tell whether a blank stands before nearly all lines that blanks divide: it divides nothing."""
    divided = [line for line in lines if line.rstrip().count(" ") == width - 1]
    return sum(line.startswith(" ") for line in divided) > _EVEN * len(divided)


def _without_single_quotes(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Return the cells of a record in which single quotes stand around each of them."""
    filled = [cell for cell in cells if cell]
    if len(filled) < _FEWEST_NAMES or not all(cell[0] == "'" == cell[-1] != cell for cell in filled):
        return cells
    return tuple(cell[1:-1].replace("''", "'") for cell in cells)


def _doubled(found: re.Match[str]) -> str:
    return "\\" if found[1] == "\\" else '""'


def _sample(text: str) -> str:
    sample = text[:_SAMPLE_CHARS]
    if len(text) > _SAMPLE_CHARS:
        sample = sample[: max(sample.rfind("\n"), sample.rfind("\r")) + 1] or sample
    return sample


def _with_short_cells(text: str, lines: list[str], known_names: NamesKnown) -> list[str]:
    """Return lines from the beginning of a text whose long cells are cut short, if they fit together better.

    A letter or a page in one cell may fill the sample and more: it has no line of another record then.
    """
    short = _QUOTED.sub(_shortened, text[:_LOOKED_THROUGH])
    others = list(islice(lines_of(_sample(short)), _SAMPLE_LINES))
    return max(lines, others, key=lambda each: best_fit(each, known_names).score)


def _shortened(found: re.Match[str]) -> str:
    cell = found[0]
    if len(cell) < _LONG_CELL:
        return cell
    beginning = " ".join(cell[1:_SHORT_CELL].replace('"', "").split())
    return f'"{beginning}"'


def _unwrapped(text: str, known_names: NamesKnown) -> str:
    """Return the text without the quotes that a program put around each of its lines as a whole."""
    beginning = _sample(text)
    if not beginning.startswith('"'):
        return text
    try:
        records = [cells for cells in csv.reader(lines_of(beginning), strict=True) if cells]
    except csv.Error:
        return text
    if len(records) < _FEWEST_NAMES or any(len(cells) > 1 for cells in records):
        return text
    inner = best_fit([*lines_of("".join(f"{cells[0]}\n" for cells in records))], known_names)
    if inner.names >= _FEWEST_NAMES or (inner.even >= _EVEN and inner.width > _FEWEST_NAMES):
        return "\n".join(cells[0] if cells else "" for cells in csv.reader(lines_of(text)))
    return text


def _without_ends(text: str) -> str:
    """Return the text without the sign that only ends each of its lines, as another divides their cells."""
    lines = [line.rstrip("\r\n") for line in islice(lines_of(_sample(text)), _SAMPLE_LINES)]
    lines = [line for line in lines if line]
    end = lines[0][-1] if lines else ""
    if (
        len(lines) < _FEWEST_NAMES
        or end not in _ENDS
        or any(line.find(end) != len(line) - 1 for line in lines)
    ):
        return text
    counts = {sign: {line.count(sign) for line in lines} for sign in _ENDS - {end}}
    if any(len(each) == 1 and 0 not in each for each in counts.values()):
        return re.sub(rf"\{end}(?=\r?\n|\r|\Z)", "", text)
    return text


def _declared_delimiter(text: str) -> str:
    """Return the delimiter that a first line "sep=;" declares, as Excel writes and reads it."""
    first = text[:12].splitlines()[0].strip('"') if text else ""
    return first[4] if first[:4].lower() == "sep=" and len(first) == len("sep=;") else ""
