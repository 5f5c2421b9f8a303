"""How a text file divides its cells: delimiter, quotes, blanks behind delimiters."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

_DELIMITERS = (",", ";", "\t", "|")
# Used where none of the others divides anything, and these make names of columns appear.
_RARE_DELIMITERS = ("^", "~", ":", "#", "!", "\x1f", "\x01", "¦", "§")
_SAMPLE_CHARS = 60_000
_SAMPLE_RECORDS = 200
_HEADER_ROWS = 20
_FEWEST_NAMES = 2
_MOSTLY = 0.9
_SINGLE_QUOTED = re.compile(r"(?:^|[,;\t|])'(?:[^'\n]|'')*'(?=[,;\t|\r\n]|\Z)", re.MULTILINE)
_ESCAPED_QUOTE = re.compile(r'\\"(?=[^,;\t|\r\n])')

if TYPE_CHECKING:
    from _csv import Reader

NamesKnown = Callable[[Sequence[str]], int]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are divided; `spaced` says that a blank behind each delimiter is none of the cell's."""

    delimiter: str
    quote: str = '"'
    spaced: bool = False

    def records(self, lines: Iterable[str]) -> Reader:
        """Return a reader of records; quotes that close nowhere are taken as they come."""
        return csv.reader(lines, delimiter=self.delimiter, quotechar=self.quote, skipinitialspace=self.spaced)

    def strict_records(self, lines: Iterable[str]) -> Reader:
        """Return a reader that raises csv.Error where a quote closes nowhere, or within a cell."""
        return csv.reader(
            lines, delimiter=self.delimiter, quotechar=self.quote, skipinitialspace=self.spaced, strict=True
        )

    def plain_records(self, lines: Iterable[str]) -> Reader:
        """Return a reader to which quotes are signs like others."""
        return csv.reader(
            lines, delimiter=self.delimiter, quoting=csv.QUOTE_NONE, skipinitialspace=self.spaced
        )


def settle_dialect(text: str, known_names: NamesKnown) -> tuple[Dialect, str]:
    """Return how a text divides its cells, and the text with quotes doubled where backslashes escaped them.

    Args:
        text: the whole file.
        known_names: tells how many of a record's cells are names of columns.
    """
    text = _unwrapped(text, known_names)
    sample = _sample(text)
    if _ESCAPED_QUOTE.search(sample):
        text, sample = text.replace('\\"', '""'), sample.replace('\\"', '""')
    lines = sample.count("\n") + 1
    quote = "'" if '"' not in sample and len(_SINGLE_QUOTED.findall(sample)) >= lines - 1 > 0 else '"'
    delimiter = _declared_delimiter(text) or _find_delimiter(sample, quote, known_names)
    dialect = Dialect(delimiter, quote)
    return (Dialect(delimiter, quote, spaced=True) if _is_spaced(dialect, sample) else dialect), text


def _sample(text: str) -> str:
    sample = text[:_SAMPLE_CHARS]
    if len(text) > _SAMPLE_CHARS:
        sample = sample[: sample.rfind("\n") + 1] or sample
    return sample


def _unwrapped(text: str, known_names: NamesKnown) -> str:
    """Return the text without the quotes that a program put around each of its lines as a whole."""
    beginning = _sample(text)
    if not beginning.startswith('"'):
        return text
    records = [cells for cells in csv.reader(io.StringIO(beginning, newline="")) if cells]
    if len(records) < _FEWEST_NAMES or any(len(cells) > 1 for cells in records):
        return text
    for delimiter in _DELIMITERS:
        if known_names(next(csv.reader([records[0][0]], delimiter=delimiter))) >= _FEWEST_NAMES:
            return "\n".join(cells[0] if cells else "" for cells in csv.reader(io.StringIO(text, newline="")))
    return text


def _declared_delimiter(text: str) -> str:
    """Return the delimiter that a first line "sep=;" declares, as Excel writes and reads it."""
    first = text[:10].splitlines()[0] if text else ""
    return first[4] if first[:4].lower() == "sep=" and len(first) == len("sep=;") else ""


def _find_delimiter(sample: str, quote: str, known_names: NamesKnown) -> str:
    def evenness(delimiter: str) -> float:
        return _evenness(sample, Dialect(delimiter, quote), known_names)

    best = max(_DELIMITERS, key=evenness)
    if evenness(best) < _FEWEST_NAMES:
        rare = max(_RARE_DELIMITERS, key=evenness)
        return rare if evenness(rare) > _FEWEST_NAMES else best
    return best


def _evenness(sample: str, dialect: Dialect, known_names: NamesKnown) -> float:
    """Tell how well a delimiter cuts the sample into records of one width, names of columns in front."""
    records = list(_filled(dialect, sample))
    widths = Counter(len(cells) for cells in records if len(cells) > 1)
    if not widths:
        return 0.0
    width, rows = widths.most_common(1)[0]
    names = max(known_names(cells) for cells in records[:_HEADER_ROWS])
    return rows / len(records) * (1 - 1 / width) + names


def _is_spaced(dialect: Dialect, sample: str) -> bool:
    """Tell whether nearly every delimiter has a blank behind it ("Name, Email, Phone")."""
    behind = [cell for cells in _filled(dialect, sample) for cell in cells[1:] if cell]
    return bool(behind) and sum(cell[0] == " " for cell in behind) >= _MOSTLY * len(behind)


def _filled(dialect: Dialect, sample: str) -> Iterator[list[str]]:
    records = dialect.records(io.StringIO(sample, newline=""))
    return (cells for cells in islice(records, _SAMPLE_RECORDS) if cells)
