"""Which article an English sentence puts before a job title."""

from __future__ import annotations

# Letters whose names begin with a vowel: "an SRE", "an HR Manager".
_VOWEL_NAMES = frozenset("AEFHILMNORSX")
_VOWELS = frozenset("aeiou")
_LIKE_YOU = ("uni", "use", "user", "util", "eu", "one")
_SILENT_H = ("hour", "honest", "honor", "honour", "heir")


def with_article(title: str) -> str:
    """Return the title with "a" or "an", by how it is said: "a Designer", "an SRE", "a UX Designer"."""
    first = next(iter(title.split()), "")
    return f"{'an' if _begins_with_vowel(first) else 'a'} {title}" if first else title


def _begins_with_vowel(word: str) -> bool:
    if len(word) > 1 and word.isupper():
        return word[0] in _VOWEL_NAMES
    plain = word.casefold()
    if plain.startswith(_SILENT_H):
        return True
    return plain[0] in _VOWELS and not plain.startswith(_LIKE_YOU)
