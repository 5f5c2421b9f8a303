"""What somebody is given who asks what the desk holds about them: sections of lines, nobody else by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from recruiterdesk.domain.names_that_are_words import NAMES_THAT_ARE_WORDS

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LONGEST_NAME = 4
_SHORTEST_PART = 3


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One thing that is known: what it is, what it says, and where it leads, if anywhere."""

    what: str
    says: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class ReportSection:
    """Lines about one matter; `key` names it for programs, `title` for people."""

    key: str
    title: str
    lines: tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True)
class AccessReport:
    """Everything about one person, in words; `made` says when, `about` what is left out."""

    title: str
    made: str
    about: str
    sections: tuple[ReportSection, ...]


@dataclass(frozen=True, slots=True)
class OtherName:
    """Somebody else's name; its parts hide them too where the two have to do with each other."""

    full_name: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hidden:
    """Whose names are not said, what stands instead, and what is the person's own and stays."""

    others: tuple[OtherName, ...]
    somebody: str
    an_address: str
    own_words: frozenset[str]
    own_addresses: frozenset[str]


def own_words_of(*names: str) -> frozenset[str]:
    """Return the words of somebody's own names, folded: they are never hidden from them."""
    return frozenset(word.casefold() for name in names for word in _WORD.findall(name))


def names_that_may_stand_in(texts: Iterable[str]) -> set[str]:
    """Return every run of two to four words that begins with a capital: what may be somebody's name."""
    found: set[str] = set()
    for text in texts:
        words = _WORD.findall(text)
        for start, word in enumerate(words):
            if word[0].isupper():
                found |= {
                    " ".join(words[start : start + length])
                    for length in range(2, _LONGEST_NAME + 1)
                    if start + length <= len(words)
                }
    return found


def without_others(report: AccessReport, hidden: Hidden) -> AccessReport:
    """Return the report with nobody else's name or address in it."""
    pattern = _pattern(hidden)
    sections = tuple(
        replace(
            section,
            lines=tuple(replace(line, says=_hide(line.says, pattern, hidden)) for line in section.lines),
        )
        for section in report.sections
    )
    return replace(report, sections=sections)


def _pattern(hidden: Hidden) -> re.Pattern[str] | None:
    names = {name for other in hidden.others for name in _said(other, hidden.own_words)}
    if not names:
        return None
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    said = "|".join(map(_form, longest_first))
    # A German genitive has no apostrophe: "Müllers Meinung".
    return re.compile(rf"(?<!\w)(?:{said})(?:s(?!\w)|(?!\w))", re.IGNORECASE)


def _form(name: str) -> str:
    """Return a name as it is found, in whatever letters.

    Alone, a name that is a word as well is found as names are written, for "may" and "will" are none; nor is
    it one between the day and the year of a date: "27 May 2026".
    """
    words = [re.escape(word) for word in name.split()]
    if len(words) > 1 or name.casefold() not in NAMES_THAT_ARE_WORDS:
        return r"\s+".join(words)
    written = "|".join(sorted({re.escape(one) for one in (name[0].upper() + name[1:], name.upper())}))
    return rf"(?<!\d\s)(?-i:{written})|(?-i:{written})(?!\s\d{{4}}(?!\d))"


def _said(other: OtherName, own: frozenset[str]) -> Sequence[str]:
    whole = " ".join(other.full_name.split())
    parts = [part for part in other.parts if len(part) >= _SHORTEST_PART and part.casefold() not in own]
    is_own = not own_words_of(whole) - own
    return parts if is_own or not whole else [whole, *parts]


def _hide(text: str, pattern: re.Pattern[str] | None, hidden: Hidden) -> str:
    shown = _MAIL.sub(
        lambda match: match[0] if match[0].casefold() in hidden.own_addresses else hidden.an_address, text
    )
    return pattern.sub(hidden.somebody, shown) if pattern is not None else shown
