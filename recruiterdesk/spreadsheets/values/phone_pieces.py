"""A cell of phone numbers falls into pieces of one number each, and a piece into its number and the rest."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_WHOLE_NUMBER = re.compile(r"(\d{7,15})\.0+")
# Nothing within these is a label, a remark, an extension or a second number.
_NUMBER_ALONE = re.compile(r"[+(]?\d[\d ()-]{4,18}\d", re.ASCII)
_BEFORE_EXTENSION = re.compile(r"\s*(?:;\s*ext=|[,;]\s*(?=(?:x|ext|dw|durchwahl)\b))", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s*(?:[;\n|&]|:::|,(?=\s*(?:[+(]|0|[^\W\d_]))|\b(?:und|and|or|oder|et|ou|e|y|o|of|en|lub|bzw\.?)\b)\s*"
)
_BEFORE_NEXT = re.compile(r"(?<=[\d)])\s+(?=\+)|(?<=\d)\s+(?=[^\W\d_]{1,12}\.?\s?:\s*[+(\d])")
# "020 7946 0606 (w) 07700 900606 (m)": behind a remark the next number begins.
_BEHIND_REMARK = re.compile(r"(?<=\d)(\s*\([^\W\d_][^()]{0,15}\))\s+(?=[+(]?\d)")
_COMMA = re.compile(r"\s*,\s*")
_SPACED_SLASH = re.compile(r"\s+/\s+|\s+-\s+")
_SLASH = re.compile(r"\s*/\s*")
# "0462553/3382115": where only the first part begins as numbers do, it is the area.
_AREA_AND_NUMBER = re.compile(r"0[1-9]\d{1,5}/[1-9]\d{4,8}")
_EXTENSION = re.compile(
    r"\s*(?:x|ext\.?|extension|durchwahl|dw\.?|app\.?|nst\.?|poste|int\.|wew\.?|klapka|#)\s*[:.]?\s*(\d{1,6})$",
    re.IGNORECASE,
)
_LETTERS_WITHIN = re.compile(r"\d[- ]?[^\W\d_]+[- ]?\d")
# "0171 234567O": a letter typed for a figure is part of the number.
_TYPED_FOR_FIGURE = re.compile(r"\d[OoIl](?!\w)")
_OTHER_END = re.compile(r"(?<=\d{2})\s?/\s?(\d{1,3})$")
_HIDDEN = re.compile(r"\d[x*]{1,6}(?!\s*\d)", re.IGNORECASE)
_LABEL_AHEAD = re.compile(r"^[^\W\d_][^:+(]{0,24}:\s*|^[^\d+(]+")
_REMARK = re.compile(r"\s*\([^()]*[^\W\d_][^()]*\)")
_WORDS_BEHIND = re.compile(r"\s*,?\s*[^\W\d_].*$", re.DOTALL)
_KEYPAD = re.compile(r"(?:\+?1[-. ]?)?\(?[2-9]\d\d\)?[-. ]?(?=[\d-]*[A-Z]+-?[A-Z]{2})[A-Z\d-]{7,9}")
_MIN_DIGITS = 6
_SHORTEST_WITH_EXTENSION = 7
_DIGITS_OF_TWO = 7
_SHORTEST_ABROAD = 9
_LONGEST_NUMBER = 15


@dataclass(frozen=True, slots=True)
class NumberPiece:
    """One piece of a cell without labels: the number as written, and its extension, "" for none."""

    number: str
    extension: str = ""


def plain_signs(cell: str) -> str:
    """Return a cell with plain digits and dashes, without signs that nobody sees."""
    text = cell.strip()
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).translate(_DASHES).strip()
        text = "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in text)
    text = text.replace("[0]", "(0)").removeprefix("+") if text[:2] == "+0" else text.replace("[0]", "(0)")
    whole = _WHOLE_NUMBER.fullmatch(text)
    return whole[1] if whole else text


# A number that is none in its place is read as one of the file's country next.
@lru_cache(maxsize=64)
def numbers_in(text: str) -> tuple[tuple[str, NumberPiece], ...]:
    """Return the pieces of a cell, each with its number."""
    if _NUMBER_ALONE.fullmatch(text) and _digits(text) <= _LONGEST_NUMBER:
        return ((text, NumberPiece(" ".join(text.split()))),)
    return tuple((piece, number_in(piece)) for piece in pieces_of(text))


def pieces_of(text: str) -> list[str]:
    """Return the pieces of a cell, each with one number at most."""
    joined = _BEHIND_REMARK.sub(r"\1;", _BEFORE_EXTENSION.sub(" ext ", text))
    pieces = [
        part
        for piece in _BETWEEN.split(joined)
        for next_one in _BEFORE_NEXT.split(piece)
        for part in _divided(next_one)
    ]
    return [piece.strip(" ,") for piece in pieces if piece.strip(" ,")]


def number_in(piece: str) -> NumberPiece:
    """Return the number of a piece alone: no label, no remark, no words."""
    if _KEYPAD.fullmatch(piece):
        import phonenumbers

        return NumberPiece(str(phonenumbers.convert_alpha_characters_in_number(piece)))
    if _HIDDEN.search(piece):
        return NumberPiece("")
    text = _REMARK.sub("", piece).strip()
    found = _EXTENSION.search(text) or _OTHER_END.search(text)
    if found and _digits(text[: found.start()]) >= _SHORTEST_WITH_EXTENSION:
        text = text[: found.start()]
    else:
        found = None
    text = _LABEL_AHEAD.sub("", text)
    if _TYPED_FOR_FIGURE.search(text):
        return NumberPiece("")
    words = _WORDS_BEHIND.search(text)
    if words and _digits(text[: words.start()]) >= _MIN_DIGITS:
        text = text[: words.start()]
    if _LETTERS_WITHIN.search(text):
        return NumberPiece("")
    return NumberPiece(" ".join(text.strip("'` ,.").split()), found[1] if found else "")


def _divided(piece: str) -> list[str]:
    """Divide a piece at commas and slashes, where each part has the digits of a number."""
    if _digits(piece) > _LONGEST_NUMBER or "," in piece or "/" in piece:
        for sign in (_COMMA, _SPACED_SLASH, _SLASH):
            parts = sign.split(piece)
            if sign is _SLASH and _AREA_AND_NUMBER.fullmatch(piece):
                continue
            if len(parts) > 1 and all(map(_is_long, parts)):
                return [half for part in parts for half in _divided(part)]
    return [piece]


def _is_long(part: str) -> bool:
    is_abroad = "+" in part or part.lstrip(" (").startswith("00")
    return _digits(part) >= (_SHORTEST_ABROAD if is_abroad else _DIGITS_OF_TWO)


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
