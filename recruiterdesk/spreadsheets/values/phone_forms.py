"""Phone numbers of common forms are read at once; tests prove that the library says the same of them."""

from __future__ import annotations

import re

_FEWEST_SIGNS = 8
_MOST_SIGNS = 24

# The areas that there are: 59 is none, and a number that begins so may be one of Curaçao without its +.
_BRAZILIAN_AREAS = r"(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])"
# By country: its calling code, what is dialled before a number within it, and the digits that follow both.
_COMMON: dict[str, tuple[str, str, str]] = {
    "DE": ("49", "0", r"1[5-7]\d{8,9}|[2-9]\d{8,9}"),
    "AT": ("43", "0", r"6[5-9]\d{7,10}"),
    "CH": ("41", "0", r"[2-9]\d{8}"),
    "GB": ("44", "0", r"7\d{9}|20\d{8}|1[1-9]\d{8}"),
    "IE": ("353", "0", r"8[35-9]\d{7}"),
    "FR": ("33", "0", r"[1-9]\d{8}"),
    "BE": ("32", "0", r"4\d{8}"),
    "NL": ("31", "0", r"6[1-5]\d{7}|[1-57]\d{8}"),
    "ES": ("34", "", r"[6-9]\d{8}"),
    "PT": ("351", "", r"[29]\d{8}"),
    "IT": ("39", "", r"3[1-9]\d{8}"),
    "SE": ("46", "0", r"7\d{8}"),
    "DK": ("45", "", r"[2-9]\d{7}"),
    "NO": ("47", "", r"[2-9]\d{7}"),
    "FI": ("358", "0", r"4\d{8}|50\d{7}"),
    "PL": ("48", "", r"[4-8]\d{8}"),
    "CZ": ("420", "", r"[2-7]\d{8}"),
    "US": ("1", "", r"[2-9]\d{9}"),
    "CA": ("1", "", r"[2-9]\d{9}"),
    "IN": ("91", "0?", r"[6-9]\d{9}"),
    "AU": ("61", "0", r"4\d{8}|[2378]\d{8}"),
    "SK": ("421", "0", r"9\d{8}"),
    "RO": ("40", "0", r"[237]\d{8}"),
    "GR": ("30", "", r"69\d{8}|2\d{9}"),
    "TR": ("90", "0", r"5\d{9}"),
    "UA": ("380", "0", r"[3-9]\d{8}"),
    "ZA": ("27", "0", r"[6-8]\d{8}"),
    "IL": ("972", "0", r"5\d{8}"),
    "AE": ("971", "0", r"5\d{8}"),
    "MX": ("52", "", r"[2-9]\d{9}"),
    "SG": ("65", "", r"[689]\d{7}"),
    # 55 is Brazil's own code too: 55 900… may as well be +55 900….
    "BR": ("55", "", rf"(?!55900){_BRAZILIAN_AREAS}(?:9\d{{8}}|[2-5]\d{{7}})"),
}
_WITHIN = {
    region: (f"+{code}", re.compile(f"{trunk}({digits})", re.ASCII))
    for region, (code, trunk, digits) in _COMMON.items()
}
_OWN = {
    region: (f"+{code}", re.compile(rf"(?:\+{code}|{trunk})({digits})", re.ASCII))
    for region, (code, trunk, digits) in _COMMON.items()
}
_ABROAD = re.compile(
    "|".join(sorted({rf"\+{code}(?:{digits})" for code, _, digits in _COMMON.values()})), re.ASCII
)

COMMON_REGIONS = frozenset(_COMMON)
"""The countries (ISO codes) whose numbers have a common form here."""


def quick_number(text: str, region: str) -> str:
    """Return a number of a common form in E.164, "" where its form is not common.

    Args:
        text: one number, without words.
        region: the country (ISO code) of numbers that are written without one.
    """
    if not _FEWEST_SIGNS <= len(text) <= _MOST_SIGNS:
        return ""
    digits = _without_signs(text)
    if digits.startswith("+"):
        return digits if _ABROAD.fullmatch(digits) else ""
    if region not in _WITHIN:
        return ""
    code, form = _WITHIN[region]
    found = form.fullmatch(digits)
    return code + found[1] if found else ""


def quick_own_number(text: str, region: str) -> str:
    """Return a number of this country in E.164, "" where its form is not common, or it is another country's.

    Args:
        text: one number, without words.
        region: one of COMMON_REGIONS.
    """
    if not _FEWEST_SIGNS <= len(text) <= _MOST_SIGNS:
        return ""
    code, form = _OWN[region]
    found = form.fullmatch(_without_signs(text))
    return code + found[1] if found else ""


def _without_signs(text: str) -> str:
    """Return a number without the signs that people write within it, in a third of translate's time."""
    text = text.replace(" ", "").replace("-", "").replace(".", "")
    return text.replace("(", "").replace(")", "").replace("\u00a0", "")
