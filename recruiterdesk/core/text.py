"""Text as it is compared: folded, without marks, in one case."""

from __future__ import annotations

import unicodedata

# NFKD leaves these letters whole, though people type them without their stroke.
_WHOLE_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)


def fold(text: str) -> str:
    """Return the text for comparing: lower case, no diacritics, single blanks: "Łukasz Groß" is "lukasz gross"."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_WHOLE_LETTERS)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def initials(name: str) -> str:
    """Return up to two initials of a name ("Priya Raman" -> "PR"); an empty name gives an empty text."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    if not words:
        return name.strip()[:1].upper()
    return "".join(word[0] for word in ([words[0], words[-1]] if len(words) > 1 else words)).upper()
