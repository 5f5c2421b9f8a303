"""How well a contact fits a candidate's wish: points for what fits, and the reasons in words.

A contradiction costs points. What is not known neither helps nor harms, so that a contact of whom only the
title is known can still stand first.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from recruiterdesk.core.values import value
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.match_points import BEST, LEAST, POINTS, QUARTER, YEAR
from recruiterdesk.domain.match_sides import Offered, Wanted, WishedWord
from recruiterdesk.domain.nearness import NOWHERE, Near, nearness
from recruiterdesk.domain.trades import GENERAL, Level

Likeness = Callable[[str, str], float]
"""How alike two words are, from 0 to 1: handed in by whoever has a library for it."""

_ALIKE = 0.88
_COMPARED_LETTERS = 5
# What is said of a contact, and what of the candidate instead; when one spoke is known on the contact's page.
_OF_CANDIDATE = {
    "match.same_town": "match.wants.same_town",
    "match.same_region": "match.wants.same_region",
    "match.same_country": "match.wants.same_country",
    "match.hires": "match.wants.hires",
    "match.works_with": "match.wants.works_with",
    "match.leads_firm": "match.wants.leads_firm",
    "match.industry": "match.wants.industry",
    "match.helps_with": "match.wants.helps_with",
    "match.words": "match.wants.words",
    "match.elsewhere": "match.wants.elsewhere",
}


@value
class Fit:
    """How well two people fit, from 0 to 100, and the reasons in the order in which they are said."""

    score: int
    reasons: tuple[Reason, ...]


@value
class _Part:
    """One thing that was compared: its points, what is said of it, and whether it alone speaks for them."""

    points: int
    reasons: tuple[Reason, ...] = ()
    speaks_for_them: bool = False


# What most of those who are compared get: made once, since hundreds are compared with each wish.
_NOTHING = _Part(0)
_OTHER_FUNCTION, _OTHER_INDUSTRY = _Part(POINTS.other_function), _Part(POINTS.other_industry)
_SAME_TOWN = _Part(POINTS.same_town, (Reason("match.same_town"),))
_SAME_REGION = _Part(POINTS.same_region, (Reason("match.same_region"),))
_WISHED_COUNTRY = _Part(POINTS.wished_country, (Reason("match.same_country"),))
_SAME_COUNTRY = _Part(POINTS.same_country)
_ELSEWHERE = _Part(POINTS.elsewhere, (Reason("match.elsewhere"),))
_NEVER_SPOKEN = _Part(0, (Reason("match.never_spoken"),))


def fit(wanted: Wanted, offered: Offered, today: dt.date, likeness: Likeness) -> Fit | None:
    """Return how well a contact fits what a candidate wants.

    None where too little speaks for it: place and time alone don't, and nothing but an offer to help does for
    somebody with another function.
    """
    about_function, helps = _function(wanted, offered), _help(wanted, offered, likeness)
    found = (
        _place(wanted, offered), about_function, _industry(wanted, offered), helps,
        _words(wanted, offered, likeness), _spoken(offered, today),
    )  # fmt: skip
    does_something_else = about_function.points < 0
    speaking = (helps,) if does_something_else else found
    score = sum(part.points for part in found)
    if score < LEAST or not any(part.speaks_for_them for part in speaking):
        return None
    reasons = sorted((reason for part in found for reason in part.reasons), key=speaks_against)
    return Fit(min(BEST, score), tuple(reasons))


def seen_by_contact(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Return the reasons as they are said of the candidate, where the contact is the one who is looked at."""
    return tuple(Reason(_OF_CANDIDATE[one.key], one.values) for one in reasons if one.key in _OF_CANDIDATE)


def speaks_against(reason: Reason) -> bool:
    """Tell what speaks against somebody rather than for them: it is said last, and is no reason to ask."""
    return reason.key in ("match.elsewhere", "match.never_spoken")


def can_hire(wanted: Wanted, offered: Offered) -> bool:
    """Tell whether a contact leads people, above the level that is wished (at the top: beside it)."""
    if not offered.traits.level.leads:
        return False
    return offered.traits.level > wanted.level or offered.traits.level is Level.DIRECTING


def _function(wanted: Wanted, offered: Offered) -> _Part:
    if not wanted.functions or not offered.traits.functions:
        return _NOTHING
    same = wanted.functions & offered.traits.functions
    close = wanted.close_functions & offered.traits.functions
    if same:
        points = POINTS.same_function
    elif close:
        points = POINTS.close_function
    elif GENERAL in offered.traits.functions:
        return _whole_firm(wanted, offered)
    else:
        return _OTHER_FUNCTION
    if not wanted.function_said:
        points -= POINTS.only_their_title
    wished = same - wanted.own_functions
    if same and not wished:
        points -= POINTS.beside_their_words
    whom = f"function.{min(wished or same or close)}"
    if can_hire(wanted, offered):
        return _Part(points + POINTS.hires, (Reason("match.hires", (("whom", whom),)),), speaks_for_them=True)
    if offered.traits.level is Level.MANAGING and wanted.level < Level.MANAGING:
        points += POINTS.may_hire
    return _Part(points, (Reason("match.works_with", (("whom", whom),)),), speaks_for_them=True)


def _whole_firm(wanted: Wanted, offered: Offered) -> _Part:
    """Return the points of somebody who leads a firm: that alone does not speak for them."""
    return _Part(POINTS.whole_firm, (Reason("match.leads_firm"),) if can_hire(wanted, offered) else ())


def _industry(wanted: Wanted, offered: Offered) -> _Part:
    if not wanted.industries or not offered.traits.industries:
        return _NOTHING
    same = wanted.industries & offered.traits.industries
    if same:
        return _industry_part(POINTS.same_industry, min(same))
    close = wanted.close_industries & offered.traits.industries
    if close:
        return _industry_part(POINTS.close_industry, min(close))
    return _OTHER_INDUSTRY


def _industry_part(points: int, key: str) -> _Part:
    return _Part(
        points, (Reason("match.industry", (("industry", f"industry.{key}"),)),), speaks_for_them=True
    )


def _place(wanted: Wanted, offered: Offered) -> _Part:
    if not wanted.places or offered.traits.spot == NOWHERE:
        return _NOTHING
    near = max(nearness(place, offered.traits.spot) for place in wanted.places)
    country_wished = any(not (place.town or place.region) for place in wanted.places)
    if near is Near.SAME_TOWN:
        return _SAME_TOWN
    if near is Near.SAME_REGION:
        return _SAME_REGION
    if near is Near.SAME_COUNTRY and country_wished:
        return _WISHED_COUNTRY
    if near is Near.ELSEWHERE and not wanted.remote:
        return _ELSEWHERE
    return _SAME_COUNTRY if near is Near.SAME_COUNTRY else _NOTHING


def _help(wanted: Wanted, offered: Offered, likeness: Likeness) -> _Part:
    """Return what speaks for a contact because they said that they can help with it."""
    if not offered.help_words:
        return _NOTHING
    functions = wanted.functions & offered.traits.help_functions
    if not functions and not any(_shared(wanted.words, offered.help_words, likeness)):
        return _NOTHING
    points = POINTS.helps
    if functions and not (wanted.functions | wanted.close_functions) & offered.traits.functions:
        points = POINTS.helps_function
    return _Part(
        points, (Reason("match.helps_with", (("text", offered.can_help_with),)),), speaks_for_them=True
    )


def _words(wanted: Wanted, offered: Offered, likeness: Likeness) -> _Part:
    """Return the points of shared words; those that name function or industry are told there."""
    shared = tuple(_shared(wanted.words, offered.words, likeness))[: POINTS.most_words]
    if not shared:
        return _NOTHING
    told = ", ".join(word.typed for word in shared if not word.names_trade)
    reasons = (Reason("match.words", (("words", told),)),) if told else ()
    return _Part(POINTS.word * len(shared), reasons, speaks_for_them=True)


def _shared(
    wished: tuple[WishedWord, ...], there: tuple[str, ...], likeness: Likeness
) -> Iterator[WishedWord]:
    """Yield the wished words that a contact's words say: the same, one that begins so, or nearly the same.

    Only words that begin alike are compared: asking for their likeness takes most of the time.
    """
    long_ones: dict[str, list[str]] = {}
    for other in there:
        if len(other) >= _COMPARED_LETTERS:
            long_ones.setdefault(other[0], []).append(other)
    for word in wished:
        said = word.compared
        alike = long_ones.get(said[0]) if len(said) >= _COMPARED_LETTERS else None
        if said in there or (alike and any(_says_the_same(said, one, likeness) for one in alike)):
            yield word


def _says_the_same(word: str, other: str, likeness: Likeness) -> bool:
    return other.startswith(word) or word.startswith(other) or likeness(word, other) >= _ALIKE


def _spoken(offered: Offered, today: dt.date) -> _Part:
    on = offered.spoken_on
    if on is None:
        return _NEVER_SPOKEN
    ago = today - on
    if ago <= QUARTER:
        points = POINTS.spoken_lately
    else:
        points = POINTS.spoken_this_year if ago <= YEAR else POINTS.spoken_once
    month = f"month.{on.month}"
    if ago < YEAR:
        return _Part(points, (Reason("match.spoken", (("month", month),)),))
    return _Part(points, (Reason("match.spoken_long_ago", (("month", month), ("year", str(on.year)))),))
