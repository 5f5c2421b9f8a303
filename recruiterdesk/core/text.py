"""Text as it is compared: folded, without marks, in one case."""

from __future__ import annotations

import unicodedata

# NFKD leaves these letters whole, though people type them without their stroke.
_WHOLE_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)


class _FoldedLetters(dict[int, str]):
    """What each letter is folded to, worked out when it is first met: imports fold a million cells."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = folded_letter(chr(code))
        return folded


def folded_letter(letter: str) -> str:
    """Return what one letter is folded to: "ł" is "l", "ß" is "ss", a mark alone is nothing."""
    # Twice: taking a sign apart can leave a capital, and folding that can leave a letter to take apart.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    plain = apart.translate(_WHOLE_LETTERS)
    return "".join(c for c in plain if not unicodedata.combining(c))


_FOLDED_LETTERS = _FoldedLetters()


def fold(text: str) -> str:
    """Return the text for comparing, without case and diacritics: "Łukasz Groß" is "lukasz gross"."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(text.translate(_FOLDED_LETTERS).split())


def words_in(text: str) -> frozenset[str]:
    """Return the words of a list that is written as running text."""
    return frozenset(text.split())
