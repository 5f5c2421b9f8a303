"""Letters that a file's encoding could not hold stand as "?" or "�": which were they?"""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold

_LOST = re.compile(r"\ufffd|(?<=\w)\?(?=\w)|^\?(?=\w)|(?<=[\s-])\?(?=\w)|(?<=\w)\?$")
_LOST_RUN = re.compile(r"[?\ufffd]+")
_LONGEST_NAME = 300
# Letters that a narrower encoding lacks, by the plain letters that stand for them in an e-mail address.
_TURKISH = {"i": "ı", "s": "ş", "g": "ğ", "I": "İ"}
_POLISH = {"l": "ł", "s": "ś", "e": "ę", "a": "ą", "c": "ć", "n": "ń", "z": "ż"}
_CZECH = {"r": "ř", "e": "ě", "u": "ů", "c": "č", "n": "ň", "d": "ď", "t": "ť"}
_GERMAN = {"ae": "ä", "oe": "ö", "ue": "ü", "ss": "ß", "a": "ä", "o": "ö", "u": "ü"}
_SPANISH = {"n": "ñ", "a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"}
_NORDIC = {"aa": "å", "ae": "æ", "oe": "ø", "o": "ö", "a": "ä"}
_BY_COUNTRY = {
    "PL": _POLISH,
    "CZ": _CZECH,
    "SK": _CZECH | {"l": "ľ"},
    "TR": _TURKISH,
    **dict.fromkeys(("DE", "AT", "CH"), _GERMAN),
    "ES": _SPANISH,
    "SE": _NORDIC | {"aa": "å", "oe": "ö", "ae": "ä"},
    **dict.fromkeys(("DK", "NO"), _NORDIC | {"o": "ø", "a": "å"}),
}
_TWO_LETTERS = {"ae": "ä", "oe": "ö", "ue": "ü", "ss": "ß"}
_ELSEWHERE = _CZECH | _POLISH | _TURKISH | _TWO_LETTERS | {"u": "ü"}


def has_lost_letters(name: str) -> bool:
    """Tell whether "?" stands for letters of a name ("Y?ld?z")."""
    is_odd = "?" in name or "\ufffd" in name
    return is_odd and len(name) <= _LONGEST_NAME and bool(_LOST.search(name))


def is_spoiled(text: str, before: str) -> bool:
    """Tell whether a text is what was there before, with letters lost ("Y?ld?z" for "Yıldız")."""
    if "?" not in text and "\ufffd" not in text:
        return False
    parts = _LOST_RUN.split(text)
    if before.isascii() or not (before.startswith(parts[0]) and before.endswith(parts[-1])):
        return False
    kept = [re.escape(part) for part in parts]
    lost = [rf"(?:[^\x00-\x7f]|\?){{1,{len(run)}}}" for run in _LOST_RUN.findall(text)]
    pattern = "".join(part for pair in zip(kept, [*lost, ""], strict=True) for part in pair)
    return re.fullmatch(pattern, before) is not None


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
        guess = _guess_word(word, plain, letters) if _LOST.search(word) else word
        if not guess:
            return ""
        words.append(guess)
    return " ".join(words)


def _guess_word(word: str, plain: list[str], letters: dict[str, str]) -> str:
    pattern = re.compile(re.sub(r"\\\?|\ufffd", "(ae|oe|ue|aa|ss|.)", re.escape(fold(word))))
    for candidate in plain:
        whole = pattern.fullmatch(candidate)
        found = whole or (pattern.search(candidate) if len(word) > 4 else None)  # noqa: PLR2004 - "a?" fits anywhere
        if found:
            lost = iter(letters.get(letter) or _ELSEWHERE.get(letter) or letter for letter in found.groups())
            guess = "".join(next(lost) if sign in "?\ufffd" else sign for sign in word)
            return guess[0].upper() + guess[1:] if word[0] in "?\ufffd" else guess
    return ""
