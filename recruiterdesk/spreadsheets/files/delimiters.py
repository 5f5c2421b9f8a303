"""The delimiter and the quotes of a text are those that cut it into even records of whole cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from unicodedata import category

from recruiterdesk.spreadsheets.files.dialect import Dialect, NamesKnown
from recruiterdesk.spreadsheets.files.line_reading import read_lines
from recruiterdesk.spreadsheets.files.line_values import are_figures, are_values
from recruiterdesk.spreadsheets.files.seldom_signs import are_whole, signs_in_all_lines
from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of

_COMMON = (",", ";", "\t", "|")
# Used where none of the others divides anything.
_SEVERAL = ("|~|", "~|~", "^|^", "|;|", "#|#", "<>", "@@", "##", "$$", "&&", "=>", "::")
_SPACED = ", "
_DASHES = (" - ", " – ", " — ", " / ", " · ", " • ")
RARE = ("^", "~", ":", "#", "!", "\x1f", "\x01", "\x02", "¦", "§", "*", "&", "%")
"""Signs that divide cells in few files, and stand within cells in many."""
_IN_VALUES = {":": re.compile(r"(?<=\d):(?=\d)"), "%": re.compile(r"(?<=\d) ?%")}
# Signs outside ASCII that stand within cells; any other that is no letter may divide them.
_WITHIN_CELLS = frozenset("«»‹›“”„‚‘’–—…·•°€£¥±×÷½²³¿¡®©™")
# Where commas or blanks divide, a name with one of these is a piece of several.
_OTHERS = frozenset(";\t|")
_FEWEST_LINES = 3
_QUOTES = ("'", "`", "~")
_RECORDS = 200
_ROWS_OF_CELLS = 60
_HEADER_ROWS = 20
_FEWEST_NAMES = 2
_GOOD = 0.4
_HALF = 0.5
_EVEN = 0.8
_FEWEST_ALIKE = 5
_MOSTLY_ALIKE = 0.7
_MOSTLY = 0.9
_MUCH = 0.2
_QUOTED_SHARE = 0.2
_NO_CELL = re.compile(r"[^\w\s]{1,3}")


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a dialect cuts a sample.

    `even` is the share of records of the commonest width, `names` how many cells of one record name columns.
    """

    dialect: Dialect
    score: float
    even: float
    names: int
    width: int


def best_fit(lines: Sequence[str], known_names: NamesKnown) -> Fit:
    """Return the dialect that fits a sample best."""
    text = "".join(lines)
    common = _best(_with_quotes(lines, text, sign, known_names) for sign in _COMMON if sign in text)
    several = _best(fit_of(lines, Dialect(signs), known_names) for signs in _several(text))
    best = max(common, several, key=_score)
    if seldom := _seldom(lines, best, known_names):
        return seldom
    if best.score < _GOOD and (block := _below_facts(lines, known_names)):
        return block
    if best.score < _GOOD and (dashed := _dashed(lines, known_names)):
        return dashed
    if best.score < _GOOD and not are_values(lines):
        signs = (*(sign for sign in RARE if _may_divide(sign, text)), *_uncommon(lines, text))
        rare = _best(fit_of(lines, Dialect(sign), known_names) for sign in signs)
        if rare.score > best.score and (rare.names >= _FEWEST_NAMES or rare.even >= _EVEN):
            best = rare
        blank = _with_quotes(lines, text, " ", known_names)
        if blank.score > best.score and _is_divided_by_blank(lines, blank):
            best = blank
    return best


def _seldom(lines: Sequence[str], best: Fit, known_names: NamesKnown) -> Fit | None:
    """Return the fit of a sign that stands in all lines and cuts them more evenly than the best of others.

    Or as evenly, where these stand in numbers and sentences alone: "7~Repairs, roof~9,757,193". A comma and a
    blank do where commas without one stand in numbers.
    """
    all_signs = signs_in_all_lines(lines, (*_SEVERAL, _SPACED))
    signs = (each for each in all_signs if each not in best.dialect.delimiter)
    text = "".join(lines)
    for fit in (_with_quotes(lines, text, sign, known_names) for sign in signs):
        if fit.width < _FEWEST_LINES or fit.names < best.names:
            continue
        if fit.even >= _MOSTLY and fit.even > best.even:
            return fit
        is_as_even = fit.even > best.even - _MUCH and fit.dialect.delimiter != _SPACED
        if is_as_even and are_whole(_filled(lines, fit.dialect)):
            return fit
    return None


def _dashed(lines: Sequence[str], known_names: NamesKnown) -> Fit | None:
    """Return the fit of a dash or the like between blanks that cuts nearly all lines into as many cells."""
    signs = [sign for sign in signs_in_all_lines(lines, _DASHES) if sign in _DASHES]
    best = _best(fit_of(lines, Dialect(sign), known_names) for sign in signs)
    return best if best.even >= _MOSTLY and best.width >= _FEWEST_LINES else None


def _may_divide(sign: str, text: str) -> bool:
    """Tell whether a rare sign may divide cells: mostly it stands elsewhere than in "12:30" and "40%"."""
    times = text.count(sign)
    return times > 0 and (sign not in _IN_VALUES or len(_IN_VALUES[sign].findall(text)) * 2 <= times)


def _below_facts(lines: Sequence[str], known_names: NamesKnown) -> Fit | None:
    """Return the fit of a sign that divides nearly all lines from one on alike, and few above."""
    fits = []
    for sign in _COMMON:
        counts = Counter(line.count(sign) for line in lines if line.count(sign) > 1)
        count, times = counts.most_common(1)[0] if counts else (0, 0)
        if times < _FEWEST_ALIKE:
            continue
        begin = next(at for at, line in enumerate(lines) if line.count(sign) == count)
        fits.append(fit_of(lines[begin:], Dialect(sign), known_names))
    best = _best(fits)
    return best if best.score >= _GOOD and best.even >= _MOSTLY_ALIKE else None


def _several(text: str) -> Iterator[str]:
    """Yield the delimiters of several signs that a text may have; those with blanks where a quote follows."""
    yield from (signs for signs in _SEVERAL if signs in text)
    spaced = (signs for sign in _COMMON for signs in (f" {sign} ", f"{sign} "))
    yield from (signs for signs in spaced if f'{signs}"' in text)


def _uncommon(lines: Sequence[str], text: str) -> Iterator[str]:
    """Yield the signs outside ASCII, no letters and no part of words, that most lines have."""
    for sign in dict.fromkeys(text):
        if sign.isascii() or sign in _WITHIN_CELLS or sign in RARE or category(sign)[0] not in "PS":
            continue
        having = sum(sign in line for line in lines)
        if having >= _FEWEST_LINES and having >= _EVEN * len(lines):
            yield sign


def fit_of(lines: Sequence[str], dialect: Dialect, known_names: NamesKnown) -> Fit:
    """Tell how well a dialect cuts a sample into even records of whole cells, names of columns in front."""
    records = _filled(lines, dialect)
    widths = Counter(len(cells) for cells in records if len(cells) > 1)
    if not widths:
        return Fit(dialect, 0.0, 0.0, 0, 1)
    width, rows = widths.most_common(1)[0]
    names = max(known_names(_undivided(cells, dialect)) for cells in records[:_HEADER_ROWS])
    even = rows / len(records)
    whole = _wholeness([cells for cells in records if len(cells) == width][:_ROWS_OF_CELLS], dialect)
    return Fit(dialect, even * (1 - 1 / width) * whole**2 + _bonus(names), even, names, width)


def _undivided(cells: Sequence[str], dialect: Dialect) -> list[str]:
    """Return the cells in which no other delimiter stands: those that have one name no column.

    A tab within a cell divides: beside it no cell is whole.
    """
    if dialect.delimiter != "\t" and any("\t" in cell.strip() for cell in cells):
        return []
    return [cell for cell in cells if dialect.delimiter in _OTHERS or not _OTHERS.intersection(cell)]


def _bonus(names: int) -> int:
    """Return what names of columns count for: one alone may be a whole line in which known words stand."""
    return names if names >= _FEWEST_NAMES else 0


def _score(fit: Fit) -> float:
    return fit.score


def _best(fits: Iterable[Fit]) -> Fit:
    return max(fits, key=_score, default=Fit(Dialect(","), 0.0, 0.0, 0, 1))


def _filled(lines: Sequence[str], dialect: Dialect) -> list[tuple[str, ...]]:
    has_other_signs = len(dialect.delimiter) > 1 or dialect.escaped
    prepared = dialect.prepared("".join(lines)).splitlines(keepends=True) if has_other_signs else lines
    records = read_lines(prepared, dialect)
    return [cells for cells in islice(records, _RECORDS) if len(cells) > 1 or (cells and cells[0].strip())]


def _with_quotes(lines: Sequence[str], text: str, sign: str, known_names: NamesKnown) -> Fit:
    """Return the fit of a delimiter with the quotes that stand around cells."""
    usual = fit_of(lines, Dialect(sign), known_names)
    divider = re.escape(sign)
    if re.search(rf'(?:^|{divider})"', text, re.MULTILINE):
        return usual
    for quote in (each for each in _QUOTES if each != sign):
        within = rf"[^{quote}\n]*(?:{quote * 2}[^{quote}\n]*)*"
        cells = re.findall(rf"(?:^|{divider}){quote}({within}){quote}(?=$|\r|{divider})", text, re.MULTILINE)
        if not any(map(str.isalnum, "".join(cells))):
            continue
        quoted = fit_of(lines, Dialect(sign, quote), known_names)
        is_doubled = quoted.even >= usual.even and any(quote in cell for cell in cells)
        if is_doubled or quoted.even > usual.even or _quoted_share(lines, sign, quote) >= _QUOTED_SHARE:
            return quoted
    return usual


def _quoted_share(lines: Sequence[str], sign: str, quote: str) -> float:
    cells = [cell for record in _filled(lines, Dialect(sign)) for cell in record if cell]
    quoted = sum(cell[0] == quote == cell[-1] and len(cell) > 1 for cell in cells)
    return quoted / max(1, len(cells))


def _wholeness(records: Sequence[Sequence[str]], dialect: Dialect) -> float:
    """Return the share of cells that look whole: no quote at one end, no other delimiter within."""
    # What divides cells divides the names of columns too.
    names = "".join(records[0]) if records else ""
    others = [sign for sign in ";|\t" if sign not in dialect.delimiter and sign in names]
    points = [_whole(cell.strip(), others) for cells in records for cell in cells]
    return sum(points) / max(1, len(points))


def _whole(cell: str, others: Sequence[str]) -> float:
    if kind_of(cell) is not CellKind.TEXT:
        return 1.0
    if cell[0] in "\"'`" or cell[-1] in '"`' or _NO_CELL.fullmatch(cell) or ("\t" in cell and "\t" in others):
        return 0.0
    return 0.5 if any(sign in cell for sign in others) else 1.0


def _is_divided_by_blank(lines: Sequence[str], fit: Fit) -> bool:
    """Tell whether single blanks divide cells rather than words."""
    if are_figures([line.strip() for line in lines]) and fit.even >= _HALF:
        return True
    if fit.even < _MOSTLY or fit.width < _FEWEST_NAMES:
        return False
    if fit.names >= _FEWEST_NAMES:
        return True
    records = [cells for cells in _filled(lines, fit.dialect) if len(cells) == fit.width][1:]
    if fit.width == _FEWEST_NAMES or not records:
        return False
    return any(
        sum(kind_of(cells[column]) not in {CellKind.TEXT, CellKind.EMPTY} for cells in records)
        >= _MOSTLY * len(records)
        for column in range(fit.width)
    )
