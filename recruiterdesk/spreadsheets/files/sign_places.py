"""Signs that are no letters (pounds, dashes, quotes): do they stand where people write them?"""

from __future__ import annotations

import re

_SIGNS = frozenset("–—‘’“”„…•€£¥¢§°«»´·©®™¿¡\xa0№½¼¾²³¹ºª")
_MONEY = frozenset("£€¥¢")
_FRACTIONS = frozenset("½¼¾")
_DASHES = frozenset("–—")
_APOSTROPHES = frozenset("’´‘")
_WITHIN_WORDS = _APOSTROPHES | {"·"}
_BEFORE_WORDS = frozenset("“„‘«¿¡’")
_BEHIND_WORDS = frozenset("…”»’®™°")
# "3º", "1ª", "nº", "Mª"; "45m²", "12 km²", "10²".
_ORDINAL = re.compile(r"(?:\d+|[^\W\d_]{1,3})[ºª]")
_POWER = re.compile(r"\d*(?:\d|[kcdm]?m|ft)[²³¹]")
_CONTRACTION = re.compile(r"[^\W\d_]+[’´‘](?:s|t|re|ll|ve|d|m)", re.IGNORECASE)
_ELISION = re.compile(r"(?:[dlnsjcmto]|qu)[’´‘][^\W\d_]+", re.IGNORECASE)

_BESIDE_FIGURES = 1.0
_USUAL = 1.2
_ALONE = 0.5


def is_letter(sign: str) -> bool:
    """Tell whether a sign is a letter of a word; the raised letters behind figures are none."""
    return sign.isalpha() and sign not in "ºª"


def sign_points(word: str, at: int) -> float:
    """Return how likely a sign is at its place in a word, below 0 where nobody writes it there."""
    sign = word[at]
    if sign not in _SIGNS:
        return -1.0
    before, behind = word[at - 1 : at], word[at + 1 : at + 2]
    if sign in _MONEY or sign in _FRACTIONS or sign == "°":
        return _beside_figures(sign, before, behind)
    if sign in "ºª²³¹":
        return _BESIDE_FIGURES if (_ORDINAL.fullmatch(word) or _POWER.fullmatch(word)) else -1.0
    if sign in _DASHES and (len(word) == 1 or (before.isalnum() and _begins_figure(behind))):
        return _ALONE if len(word) == 1 else _BESIDE_FIGURES
    if before.isalpha() and behind.isalpha():
        is_usual = sign in _APOSTROPHES and (_CONTRACTION.fullmatch(word) or _ELISION.fullmatch(word))
        return _USUAL if is_usual else 0.2 if sign in _WITHIN_WORDS else -1.0
    if before.isalpha():
        return _ALONE if sign == "…" else 0.0 if sign in _BEHIND_WORDS else -1.0
    return 0.0 if not behind.isalpha() or sign in _BEFORE_WORDS else -1.0


def _begins_figure(sign: str) -> bool:
    return sign.isdigit() or sign in _MONEY


def _beside_figures(sign: str, before: str, behind: str) -> float:
    if sign == "°":
        return _BESIDE_FIGURES if before.isdigit() else 0.0 if not behind.isalpha() else -1.0
    if before.isdigit() or behind.isdigit():
        return _BESIDE_FIGURES
    if before.isalpha() or (behind.isalpha() and sign in _FRACTIONS):
        return -1.0
    return _ALONE


def quote_points(text: str) -> float:
    """Return what quotes say that open as often as they close."""
    opening = text.count("“")
    return 2 * _USUAL * opening if opening == text.count("”") else 0.0
