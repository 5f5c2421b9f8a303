"""Words of an end that say of nobody that it came: doubted, denied, or said of a thing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    ACCEPTED,
    ANOTHER,
    BY,
    CANDIDATE,
    CHOSEN,
    CLIENT,
    DOING,
    NO,
    NOT,
    THE,
    TO,
    YET,
    compiled,
    speaks_of,
)
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Open, Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part, pattern_of
from recruiterdesk.spreadsheets.outcomes.whose_ends import OF_CLIENT
from recruiterdesk.spreadsheets.outcomes.word_patterns import WordPattern

EndNamed = Callable[[str], DispositionKind | None]
"""Which end folded words name."""

# "Not rejected", "noch nicht abgesagt"; "not hired" is a no, and "not yet hired" none.
_DENIED = (
    rf"(?:(?:(?P<yet>{NOT} (?:\w{{1,4}} )?{YET}|(?:{YET}|still) {NOT})|{NOT}) {DOING}|\bne(?=\w{{5}}))"
    rf"(?P<end>\w+)(?P<later> {YET})?"
)
# What has to stand ahead of a sign is looked at behind it: in that order a pattern finds it at once.
_SIGN = r"[,;:()–—.](?<!evtl\.)(?<!ggf\.)"
_CLAUSES = re.compile(rf"{_SIGN}(?:{_SIGN})*|\s-\s")
# "Seleccionado/a", and not "n/a".
_OR_HER = re.compile(r"[/:*·](?<=[^\W\d_]{3}.)(?:a|o|e|in)\b")
_ASKED = re.compile(r"(.*\w)\?")
_WORDS = re.compile(r"[^\W_]+")
_HIRED, _SILENT = DispositionKind.HIRED, DispositionKind.WENT_SILENT
_TO_COME = frozenset({_HIRED, DispositionKind.WITHDREW, DispositionKind.TURNED_OFFER_DOWN})
_DOUBTED = re.compile(r"(?:[^(:,;.–—-]|(?<=\w)-(?=\w)|(?<=\d)\.(?=\d|\s*\?)|:(?=\s*\d))+\?+\s*")
_THE = rf"(?:{part(Part.THE)} |\d\w* )"
_THING, _TALK = part(Part.THING), part(Part.TALK)
_DONE = rf"(?:{ACCEPTED}|{CHOSEN}|{NO})"
_OF_CLIENT = rf" (?:{BY}|{TO} {THE})?{CLIENT}"
_OF_A_THING = (
    rf"\b{_TALK}(?:{_OF_CLIENT})? {DOING}(?:{BY}{CLIENT} )?{NO}\b|"
    rf"^{_DONE} {_THING}$|\b{_DONE} {_THE}+(?:\w+ )?{_THING}\b|"
    rf"^{THE}{CLIENT} {DOING}{_THE}*{_THING} {_DONE}\b|"
    rf"^{_THE}*{_THING}(?:{_OF_CLIENT})? (?:{part(Part.BEING)} |{NOT} )*{_DONE}\b|{part(Part.NO_END)}"
)
_HOLD = pattern_of(Open.ON_HOLD)
_OR = rf" {part(Part.OR)} "
_POSSIBLE = rf"(?!.*{NOT})(.+) {part(Part.POSSIBLE)}"
_OTHERS_FIRST = rf"^(?:{CLIENT} s )?{THE}{ANOTHER} {CANDIDATE}"


def is_doubted(text: str) -> bool:
    """Tell whether the words ask rather than say: "hired?"."""
    return "?" in text and _DOUBTED.fullmatch(text) is not None


def is_unsaid(text: str, end_named: EndNamed) -> bool:
    """Tell whether no end of the words has come: it is denied, may be, will be, is awaited or was a mistake.

    What ended before that, or is said in a clause of its own, stays so; a hire on a condition is none yet.
    """
    words, clauses = plain(text), _clauses(text)
    if _is_denied(clauses, end_named):
        return True
    kind = end_named(words)
    if kind is None:
        return False
    if compiled(rf"^{part(Part.RELATIVE)}").match(words) and not any(map(end_named, clauses[1:])):
        return True
    if kind is DispositionKind.WITHDREW and compiled(_OTHERS_FIRST).match(words):
        return True
    if kind is not _HIRED and compiled(part(Part.MISTAKEN)).search(words):
        return True
    asked = (
        [found[1] for each in _CLAUSES.split(text) if (found := _ASKED.match(each))] if "?" in text else []
    )
    if any(end_named(plain(each)) for each in asked) and not _names_end(_CLAUSES.split(text), end_named):
        return True
    if _is_open_choice(words, end_named) or _is_possible(clauses, end_named):
        return True
    unsaying = [
        (Part.IF, (None, _HIRED)),
        *((each, (None,)) for each in (Part.MAY, Part.AWAITED, Part.NEITHER)),
    ]
    if kind in _TO_COME:
        unsaying.append((Part.WILL, (None,)))
    if kind is _HIRED:
        unsaying.append((Part.WISH, (None,)))
    return any(
        _is_behind(compiled(part(each)), words, clauses, end_named, still_open)
        for each, still_open in unsaying
    )


def _names_end(clauses: Sequence[str], end_named: EndNamed) -> bool:
    """Tell whether clauses name an end without what they ask."""
    return any(end_named(plain(_ASKED.sub(" ", each))) for each in clauses)


def _is_behind(
    unsaying: WordPattern,
    words: str,
    clauses: Sequence[str],
    end_named: EndNamed,
    still_open: tuple[DispositionKind | None, ...],
) -> bool:
    """Tell whether nothing ended ahead of what unsays it, or in a clause without that."""
    found = unsaying.search(words)
    if found is None:
        return False
    others = (
        clause
        for ahead, clause in pairwise(("", *clauses))
        if not unsaying.search(clause) and not unsaying.fullmatch(ahead)
    )
    return all(end_named(each) in still_open for each in (words[: found.start()], *others))


def _is_open_choice(words: str, end_named: EndNamed) -> bool:
    """Tell whether an end is one of two things that are open: "hire or reject", "reject or hold"."""
    ahead, found, behind = words.partition(either[0] if (either := compiled(_OR).search(words)) else " or ")
    if found and compiled(_HOLD).match(behind):
        return end_named(ahead) is not None
    kind = end_named(behind.split(maxsplit=1)[0]) if found and behind else None
    return kind is not None and end_named(ahead) in {None, _HIRED} - {kind}


def _is_possible(clauses: Sequence[str], end_named: EndNamed) -> bool:
    """Tell whether all ends that clauses name are only possible: "withdrawal possible"."""
    found = [compiled(_POSSIBLE).fullmatch(clause) for clause in clauses]
    if not any(found):
        return False
    named = [end_named(each[1] if each else clause) for each, clause in zip(found, clauses, strict=True)]
    return any(named) and all(each for each, kind in zip(found, named, strict=True) if kind)


def _is_denied(clauses: Sequence[str], end_named: EndNamed) -> bool:
    """Tell whether what is first said of an end denies it, and nothing behind says one."""
    denied = [compiled(_DENIED).search(clause) for clause in clauses]
    if not any(denied):
        return False
    for place, (clause, found) in enumerate(zip(clauses, denied, strict=True)):
        ahead = clause[: found.start()] if found else clause
        if end_named(ahead) is not None:
            return False
        if found is None:
            continue
        kind = _end_ahead(clause[found.start("end") :], end_named)
        if kind is not _SILENT and end_named(clause[found.start() :]) is _SILENT:
            return False
        if found["yet"] or found["later"]:
            if kind is not None or speaks_of(OF_CLIENT, clause):
                return True
        elif kind not in {None, _HIRED}:
            return not any(map(end_named, clauses[place + 1 :]))
    return False


def is_hire_denied(text: str, end_named: EndNamed) -> bool:
    """Tell whether the first that a clause says of an end denies a hire: "não admitido", "nije primljen"."""
    for clause in _clauses(text):
        found = compiled(_DENIED).search(clause)
        if found and end_named(clause[: found.start()]) is None:
            return _end_ahead(clause[found.start("end") :], end_named) is _HIRED
        if end_named(clause) is not None:
            return False
    return False


def is_hire_behind_a_no(text: str, end_named: EndNamed) -> bool:
    """Tell whether a clause says that somebody was hired, and none a no: "no issues, placed"."""
    kinds = set(map(end_named, _clauses(text)))
    return kinds in ({_HIRED}, {_HIRED, None})


def _end_ahead(words: str, end_named: EndNamed) -> DispositionKind | None:
    """Return the end that the first words name, and not those behind them alone."""
    few = words.split()[:3]
    for count in range(1, len(few) + 1):
        if kind := end_named(" ".join(few[:count])):
            return None if count > 1 and end_named(" ".join(few[1:count])) else kind
    return None


@lru_cache(maxsize=64)
def _clauses(text: str) -> tuple[str, ...]:
    """Return the folded words of each clause."""
    return tuple(map(plain, _CLAUSES.split(text)))


# The rules ask several times for the words of the same cell, and of its clauses.
@lru_cache(maxsize=512)
def plain(text: str) -> str:
    """Return folded words with single blanks instead of the signs between them."""
    return " ".join(_WORDS.findall(_OR_HER.sub("", fold(text))))


def is_of_a_thing(text: str, end_named: EndNamed) -> bool:
    """Tell whether words speak of an order, a meeting or the like: "placed an order"."""
    of_a_thing, clauses = compiled(_OF_A_THING), _clauses(text)
    return any(map(of_a_thing.stands_in, clauses)) and not any(
        end_named(clause) for clause in clauses if not of_a_thing.stands_in(clause)
    )


def is_not_yet_done(words: str) -> bool:
    """Tell whether folded words say of what was sent that it was not yet: "CV not yet sent"."""
    return compiled(rf"^(?:(?:\w+ )?(?:{NOT} {YET}|{YET} {NOT})|{NOT} \w+ {YET})").match(words) is not None


def said_of_them(words: str, end_named: EndNamed) -> str:
    """Return the folded words ahead of an end on a condition, none that speak of another candidate."""
    if compiled(_OTHERS_FIRST).match(words):
        return ""
    found = compiled(part(Part.IF)).search(words)
    return words[: found.start()] if found and end_named(words[found.start() :]) else words
