"""What always stands beside a delimiter belongs to it: the same sign again, blanks, frames around lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.files.delimiters import Fit, fit_of
from recruiterdesk.spreadsheets.files.dialect import NamesKnown

_MOSTLY = 0.9
_HALF = 0.5
_FEWEST_LINES = 2
_RULE = re.compile(r"[-+|=: ]*")
_RULE_ACROSS = re.compile(r"\+?-{2,}(?:\+-{2,})+\+?")


def with_surroundings(fit: Fit, lines: Sequence[str], known_names: NamesKnown) -> Fit:
    """Return the fit with all that belongs to its delimiter."""
    sign, quote = fit.dialect.delimiter, fit.dialect.quote
    if len(sign) > 1 or fit.width < _FEWEST_LINES:
        return fit
    bare = re.sub(f"{quote}[^{quote}]*{quote}", "Q", "".join(lines))
    if f"\\{sign}" in bare:
        escaped = fit_of(lines, replace(fit.dialect, escaped=True), known_names)
        fit = escaped if escaped.even > fit.even else fit
    if _is_doubled(bare, sign):
        doubled = fit_of(lines, replace(fit.dialect, delimiter=sign * 2), known_names)
        return doubled if doubled.even >= fit.even else fit
    if _is_framed(bare, sign):
        return fit_of(lines, replace(fit.dialect, framed=True, padded=True, spaced=True), known_names)
    if _share(bare, sign, rf" {re.escape(sign)}(?=[ \r\n])") >= (_HALF if _is_ruled(lines) else _MOSTLY):
        return fit_of(lines, replace(fit.dialect, padded=True, spaced=True), known_names)
    if sign != " " and _share(bare, sign, rf"{re.escape(sign)} ") >= _MOSTLY:
        exact = fit_of(lines, replace(fit.dialect, delimiter=f"{sign} "), known_names)
        if exact.even >= fit.even and f"{sign}  " not in bare:
            return exact
        return fit_of(lines, replace(fit.dialect, spaced=True), known_names)
    if f"{sign} {quote}" in "".join(lines):
        spaced = fit_of(lines, replace(fit.dialect, spaced=True), known_names)
        return spaced if (spaced.even, spaced.score) > (fit.even, fit.score) else fit
    return fit


def _is_ruled(lines: Sequence[str]) -> bool:
    """Tell whether a rule stands below the first line, as databases print their tables."""
    return any(_RULE_ACROSS.fullmatch(line.strip()) for line in lines[1:3])


def _is_doubled(bare: str, sign: str) -> bool:
    """Tell whether the sign nearly always stands in pairs, content on both sides of some."""
    runs = re.findall(f"{re.escape(sign)}+", bare)
    between = re.search(rf"[^\s{re.escape(sign)}]{re.escape(sign) * 2}[^\s{re.escape(sign)}]", bare)
    return between is not None and sum(len(run) % 2 == 0 for run in runs) >= _MOSTLY * len(runs)


def _is_framed(bare: str, sign: str) -> bool:
    """Tell whether the delimiter opens and closes each line that it divides and that is no rule."""
    filled = [line.strip() for line in bare.splitlines() if sign in line and not _RULE.fullmatch(line)]
    framed = sum(line.startswith(sign) and line.endswith(sign) for line in filled)
    return sign == "|" and len(filled) >= _FEWEST_LINES and framed >= _MOSTLY * len(filled)


def _share(bare: str, sign: str, pattern: str) -> float:
    """Return how many of the delimiters within lines have what the pattern says beside them."""
    within = len(re.findall(rf"{re.escape(sign)}(?=[^\r\n])", bare))
    return len(re.findall(pattern, bare)) / within if within else 0.0
