"""What kind of thing a cell is by its looks alone: a number, a date, an address, words."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache


class CellKind(StrEnum):
    """The kinds that tell a value from a name, and a cell from a piece of one."""

    EMPTY = "empty"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    ADDRESS = "address"
    CODE = "code"
    TEXT = "text"


_EMPTY = re.compile(r"[-–—.*]*|n/?a|null|none|nan|\\n|#n/a|n\.a\.|\?+", re.IGNORECASE)
_MONTH = r"[^\W\d_]{3,9}\.?"
_TIME = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s?(?:z|[+-]\d{2}:?\d{2}))?"
_DAY = (
    r"(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
    rf"|\d{{1,2}}\.?[ -]{_MONTH}[ -]'?\d{{2,4}}|{_MONTH} \d{{1,2}}(?:,? \d{{4}})?)"
)
# One address, and who has it: "Ana Ruiz <ana@example.com>", '"Ruiz, Ana" <ana@example.com>', the same bare.
_ENTRY = (
    r"""(?:"[^"@<>]{0,60}"\s*<|(?:[^@<>;,|]{1,60}, )?[^@<>;,|]{0,60}<)?"""
    r"(?:mailto:)?[^\s@<>;,|]+@[^\s@<>;,|]+\.[^\s@<>;,|]+>?"
)
# One number, and which it is: "m: 0171 3920011 (priv.)".
_CALL = (
    r"(?:[^\W\d_]{1,10}(?:\.:?|:)\s*)?\+?\(?\d[\d\s()/.-]{5,24}\d(?:\s?-\d{1,4})?"
    r"(?:\s?\([^\W\d_]{1,12}\.?\))?"
)
_KINDS = (
    (CellKind.NUMBER, re.compile(
        r"[(<>~≈±]?\s*[-+−]?\s*(?:[$€£¥]|[A-Z]{3} )?\s?[-+−]?"
        r"\d+(?:[.,'’\u00a0\u202f ]\d+)*[.,]?(?:e[+-]?\d+)?"
        r"\s?(?:[%‰$€£¥)°*]|[a-z]{1,3})?\)?|[-+−]?[.,]\d+", re.IGNORECASE)),
    (CellKind.TIME, re.compile(_TIME, re.IGNORECASE)),
    (CellKind.DATE, re.compile(rf"(?:{_MONTH},? )?{_DAY}(?:(?:,? |t){_TIME})?", re.IGNORECASE)),
    (CellKind.ADDRESS, re.compile(
        r"(?:https?://|www\.|mailto:|ftp://)\S+|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+|[\w-]+(?:\.[\w-]+)+/\S*",
        re.IGNORECASE)),
    (CellKind.ADDRESS, re.compile(rf"{_ENTRY}(?:(?:\s*[;,|/]\s*|\s+){_ENTRY})*\s*[;,]?")),
    (CellKind.NUMBER, re.compile(r"\+?\(?\d[\d\s()/.-]{5,}\d")),
    (CellKind.NUMBER, re.compile(rf"{_CALL}(?:\s*[;,|/]\s*{_CALL})*")),
    (CellKind.CODE, re.compile(r'="[^"]*"')),
    (CellKind.CODE, re.compile(r"(?=\S*\d)(?=\S*[^\W\d_])[\w./#-]+")),
)  # fmt: skip
_LONGEST_VALUE = 200


@lru_cache(maxsize=8192)
def kind_of(cell: str) -> CellKind:
    """Return the kind of a cell; signs for "nothing" (-, n/a, NULL) count as empty."""
    cell = cell.strip()
    if not cell or (len(cell) < 6 and _EMPTY.fullmatch(cell)):  # noqa: PLR2004 - the longest such sign
        return CellKind.EMPTY
    if len(cell) > _LONGEST_VALUE:
        return CellKind.TEXT
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(cell)), CellKind.TEXT)
