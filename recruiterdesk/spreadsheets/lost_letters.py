"""Letters that a file's encoding could not hold stand as "?": which were they?"""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold

_LOST = re.compile(r"(?<=\w)\?(?=\w)|^\?(?=\w)|(?<=[\s-])\?(?=\w)|(?<=\w)\?$")
_LONGEST_NAME = 300
# Letters that cp1252 lacks, by the plain letter that stands for them in an e-mail address.
_TURKISH = {"i": "ı", "s": "ş", "g": "ğ", "I": "İ"}
_POLISH = {"l": "ł", "s": "ś", "e": "ę", "a": "ą", "c": "ć", "n": "ń", "z": "ż"}
_CZECH = {"r": "ř", "e": "ě", "u": "ů", "c": "č", "n": "ň", "d": "ď", "t": "ť"}
_BY_COUNTRY = {"PL": _POLISH, "CZ": _CZECH, "SK": _CZECH | {"l": "ľ"}, "TR": _TURKISH}
_ANYWHERE = _CZECH | _POLISH | _TURKISH


def has_lost_letters(name: str) -> bool:
    """Tell whether "?" stands for letters of a name ("Y?ld?z")."""
    return "?" in name and len(name) <= _LONGEST_NAME and bool(_LOST.search(name))


def guess_name(name: str, emails: tuple[str, ...], country: str) -> str:
    """Return the name as it may have been, from an e-mail address, or "" where none helps.

    Args:
        name: a name with "?" for letters.
        emails: the person's addresses; one of them may hold the name in plain letters.
        country: the ISO code of the person's country or phone number, to choose between ś and ş.
    """
    plain = [
        word for email in emails for word in re.split(r"[._+\-\d]", fold(email.partition("@")[0])) if word
    ]
    letters = _BY_COUNTRY.get(country, {})
    words = []
    for word in name.split():
        guess = _guess_word(word, plain, letters) if "?" in word else word
        if not guess:
            return ""
        words.append(guess)
    return " ".join(words)


def _guess_word(word: str, plain: list[str], letters: dict[str, str]) -> str:
    pattern = re.compile(re.escape(fold(word)).replace(r"\?", "(.)"))
    for candidate in plain:
        whole = pattern.fullmatch(candidate)
        found = whole or (pattern.search(candidate) if len(word) > 4 else None)  # noqa: PLR2004 - "a?" fits anywhere
        if found:
            lost = iter(letters.get(letter) or _ANYWHERE.get(letter) or letter for letter in found.groups())
            guess = "".join(next(lost) if sign == "?" else sign for sign in word)
            return guess[0].upper() + guess[1:] if word[0] == "?" else guess
    return ""
