"""The two sides of an introduction as they are compared: what a candidate wants, what a contact is."""

from __future__ import annotations

import datetime as dt
import re

from recruiterdesk.core.values import value
from recruiterdesk.domain.nearness import NOWHERE, Spot, is_remote
from recruiterdesk.domain.records import NetworkProfile, Person, Wish
from recruiterdesk.domain.trade_terms import Terms, words_of
from recruiterdesk.domain.trades import Level, Trades

# What somebody does not want stands after such a word, up to the end of the clause.
_NOT_WANTED = re.compile(
    r"\b(?:(?:nicht|not|no)(?!\s+(?:weiter|further|farther)\b)|kein\w*|nie|ohne|raus\s+aus|weg\s+von|statt|"
    r"never|without|away\s+from|instead\s+of|out\s+of|anything\s+but)\b[^,.;:!?\n]*?"
    r"(?=[,.;:!?\n]|\b(?:but|aber|sondern|lieber|rather)\b|$)",
    re.IGNORECASE,
)
_ANY_WORD = re.compile(r"[^\W_]+")
_ABBREVIATION = 3


@value
class WishedWord:
    """A word of a wish: as it is compared, as typed, and whether it names a function or an industry."""

    compared: str
    typed: str
    names_trade: bool = False


@value
class Wanted:
    """What a candidate wants next, in the keys of the tables, and the words by which it is said.

    `function_said` is false where the function is only that of their own title. `own_functions` are of the
    title too, beside others that free words speak of: who wants "something close to the product" may stay
    an engineer.
    """

    functions: frozenset[str] = frozenset()
    close_functions: frozenset[str] = frozenset()
    industries: frozenset[str] = frozenset()
    close_industries: frozenset[str] = frozenset()
    places: tuple[Spot, ...] = ()
    remote: bool = False
    level: Level = Level.UNKNOWN
    words: tuple[WishedWord, ...] = ()
    function_said: bool = True
    own_functions: frozenset[str] = frozenset()

    @property
    def says_nothing(self) -> bool:
        """Tell whether there is nothing by which to look for somebody."""
        return not (self.functions or self.industries or self.words)


@value
class Traits:
    """What is known of a contact, in the keys of the tables."""

    functions: frozenset[str] = frozenset()
    industries: frozenset[str] = frozenset()
    spot: Spot = NOWHERE
    level: Level = Level.UNKNOWN
    help_functions: frozenset[str] = frozenset()


@value
class Offered:
    """What a contact is and can do.

    `words` are those of title, company and profile, `help_words` those of what they can help with.
    """

    traits: Traits = Traits()
    words: tuple[str, ...] = ()
    can_help_with: str = ""
    help_words: tuple[str, ...] = ()
    spoken_on: dt.date | None = None


def wanted_by(person: Person, wish: Wish | None, trades: Trades) -> Wanted:
    """Return what a candidate wants: by the fields, else by their words, else by where and what they are."""
    fields = wish or Wish(0, person.id)
    spoken = _NOT_WANTED.sub(" ", person.wish)
    own = trades.job_of(person.title, "")
    named = trades.functions.found_in(words_of(fields.function))
    said = named or _named(trades.functions, "", spoken)
    own_functions = frozenset() if named else own.functions - said
    functions = said | own_functions
    industries = _named(trades.industries, fields.industry, spoken)
    return Wanted(
        functions=functions,
        close_functions=trades.close_functions(said or functions) - functions,
        industries=industries,
        close_industries=trades.close_industries(industries),
        places=_places(person, fields, spoken, trades),
        remote=is_remote(f"{fields.place} {person.wish}"),
        level=trades.level_of(fields.seniority),
        words=_content_words(f"{fields.function} {fields.industry} {spoken}", trades),
        function_said=bool(said),
        own_functions=own_functions if said else frozenset(),
    )


def traits_of(person: Person, profile: NetworkProfile | None, trades: Trades) -> Traits:
    """Return what is known of a contact: what the profile says, else what title and company say."""
    job = trades.job_of(person.title, person.company)
    spot = trades.places.spot_of(person.place, person.country)
    if profile is None:
        return Traits(job.functions, job.industries, spot, job.level, frozenset())
    return Traits(
        functions=trades.functions.found_in(words_of(profile.function)) or job.functions,
        industries=trades.industries.found_in(words_of(profile.industry)) or job.industries,
        spot=spot,
        level=trades.level_of(profile.seniority) or job.level,
        help_functions=trades.functions.found_in(words_of(profile.can_help_with)),
    )


def offered_by(
    person: Person, profile: NetworkProfile | None, spoken_on: dt.date | None, trades: Trades
) -> Offered:
    """Return what a contact is and can do, with the words in which it is said."""
    traits = traits_of(person, profile, trades)
    if profile is None:
        return Offered(traits, words_of(f"{person.title} {person.company}"), "", (), spoken_on)
    return Offered(
        traits=traits,
        words=words_of(f"{person.title} {person.company} {profile.function} {profile.industry}"),
        can_help_with=profile.can_help_with.strip(),
        help_words=words_of(profile.can_help_with),
        spoken_on=spoken_on,
    )


def _named(terms: Terms, field: str, spoken: str) -> frozenset[str]:
    return terms.found_in(words_of(field)) or terms.found_in(words_of(" ".join(_telling_words(spoken))))


def _telling_words(text: str) -> list[str]:
    """Return the words of free text; a short one only where it looks like an abbreviation."""
    return [
        word
        for word in _ANY_WORD.findall(text)
        if len(word) > _ABBREVIATION or (len(word) > 1 and word.isupper())
    ]


def _capitalised(text: str) -> str:
    """Return the words that can be a name: in free text "reading" and "essen" are no towns."""
    return " ".join(word for word in _ANY_WORD.findall(text) if word[0].isupper())


def _content_words(text: str, trades: Trades) -> tuple[WishedWord, ...]:
    found: dict[str, WishedWord] = {}
    of_trade = trades.trade_words(words_of(text))
    for typed in _telling_words(text):
        for compared in words_of(typed):
            if compared not in trades.small_words:
                found.setdefault(compared, WishedWord(compared, typed, compared in of_trade))
    return tuple(found.values())


def _places(person: Person, wish: Wish, spoken: str, trades: Trades) -> tuple[Spot, ...]:
    """Return the wished places: of the field, else of the words, else where they are now."""
    named = trades.places.named_in(wish.place)
    if named:
        return named
    if wish.place.strip() and not is_remote(wish.place):
        return (trades.places.spot_of(wish.place, ""),)
    named = trades.places.named_in(_capitalised(spoken))
    if named or is_remote(f"{wish.place} {person.wish}"):
        return named
    here = trades.places.spot_of(person.place, person.country)
    return () if here == NOWHERE else (here,)
