"""Signs that are no letters (pounds, dashes, quotes): do they stand where people write them?"""

from __future__ import annotations

import re

_SIGNS = frozenset("–—‘’“”„…•€£¥¢§°«»´·©®™¿¡№½¼¾²³¹ºªµ±×‰")
_MONEY = frozenset("£€¥¢")
_FRACTIONS = frozenset("½¼¾")
_DASHES = frozenset("–—")
_STAND_ALONE = _DASHES | set("•ºª×§‰")
_WITHIN_WORDS = frozenset("’´‘·")
_BEFORE_WORDS = frozenset("“„‘«¿¡’")
_BEHIND_WORDS = frozenset("…”»’®™°")
_USUAL_WORD = re.compile(
    r"""
    [a-zà-ÿ]*[’´‘](?:s|t|re|ll|ve|d|m|all)        # don’t, it’s, y’all, ’s avonds
    | (?:zo|[mz])[’´‘]n                           # zo’n
    | (?:[lnsjcmto]|qu|un|dell)[’´‘][a-zà-ÿ]+     # l’offre, n’a, O’Neil
    | d[’´‘][a-zà-ÿ]{2,}                          # d’autres; D’a is "Día" of old Macs
    | [a-zà-ÿ]+s’ | ’n’ | ’\d\ds?                 # years’, ’90s
    | (?:\d+|[b-df-hj-np-tv-z]{1,3})[ºª]          # 3º, nº, Mª
    | \d*(?:\d|[kcdm]?m|ft)[²³¹]                  # 45m², 10²
    | \d*(?:µ[a-z]{1,3}|°(?:[cf]|d?h)) | ±\d*     # µg, °C, ±5
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CLOSING = re.compile(r"(?<=\w)’(?!\w)")
_PAIRS = ("“”", "„“", "„”", "«»")

_USUAL = 1.5
_BESIDE_FIGURES = 1.0
_ALONE = 0.5
_ODD = -1.0


def is_letter(sign: str) -> bool:
    """Tell whether a sign is a letter of a word; raised letters behind figures and that of units are none."""
    return sign.isalpha() and sign not in "ºªµ"


def sign_points(word: str, at: int) -> float:
    """Return how likely a sign is at its place in a word, below 0 where nobody writes it there."""
    sign, before, behind = word[at], word[:at][-1:], word[at + 1 : at + 2]
    if sign not in _SIGNS:
        return _ODD
    if word in _STAND_ALONE:
        return _ALONE
    if _USUAL_WORD.fullmatch(word):
        return _USUAL
    if _stands_at_a_figure(sign, before, behind):
        return _BESIDE_FIGURES
    if sign in _MONEY and not before.isalpha():
        return _ALONE
    return _beside_letters(sign, before, behind)


def _stands_at_a_figure(sign: str, before: str, behind: str) -> bool:
    if sign in _DASHES:
        return before.isalnum() and (behind.isdigit() or behind in _MONEY)
    is_behind = before.isdigit() and (sign == "°" or sign in _MONEY or sign in _FRACTIONS)
    return is_behind or (behind.isdigit() and sign in _MONEY)


def _beside_letters(sign: str, before: str, behind: str) -> float:
    if before.isalpha() and behind.isalpha():
        return 0.2 if sign in _WITHIN_WORDS else _ODD
    if before.isalpha():
        return _ALONE if sign == "…" else 0.0 if sign in _BEHIND_WORDS else _ODD
    if behind.isalpha():
        return 0.0 if sign in _BEFORE_WORDS else _ODD
    return _ALONE if sign in _FRACTIONS else 0.0 if sign not in "ºª²³¹" else _ODD


def quote_points(text: str) -> float:
    """Return what quotes say that open as often as they close."""
    pairs = max(text.count(pair[0]) * (text.count(pair[0]) == text.count(pair[1])) for pair in _PAIRS)
    opened = text.count("‘")
    pairs += opened * (opened == len(_CLOSING.findall(text)))
    return 2 * _USUAL * pairs
