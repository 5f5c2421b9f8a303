"""What a spreadsheet program drops where a text looks like a number: "1067" for "01067", "49…" for "+49…"."""

from __future__ import annotations

import re

_SCIENTIFIC = re.compile(r"([0-9])(?:[.,]([0-9]+))?[eE]\+?([0-9]{1,3})")
_NUMBER = re.compile(r"\+?[0-9][0-9 ]*")


def has_lost_digits(text: str, before: str) -> bool:
    """Tell whether a text is the number of before, but for its plus, its leading zeros or its last digits."""
    if not text or text == before or not text[0].isdigit() or not _NUMBER.fullmatch(before):
        return False
    digits = before.lstrip("+").replace(" ", "")
    if before.startswith("+") and text == digits:
        return True
    if digits.startswith("0") and text == (digits.lstrip("0") or "0"):
        return True
    found = _SCIENTIFIC.fullmatch(text)
    return found is not None and _rounds_to(digits.lstrip("0"), found[1] + (found[2] or ""), int(found[3]))


def _rounds_to(digits: str, first: str, exponent: int) -> bool:
    if len(digits) != exponent + 1 or len(first) > len(digits):
        return False
    unit: int = 10 ** (len(digits) - len(first))
    return abs(int(digits) - int(first) * unit) <= unit
