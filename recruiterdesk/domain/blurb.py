"""The few lines by which a contact is asked about a candidate, made from fields."""

from __future__ import annotations

import re

from recruiterdesk.core.values import value
from recruiterdesk.domain.blurb_leaks import Secrets, leaks_in
from recruiterdesk.domain.salutation import Language

_SPEAKS_TO_THEM = re.compile(r"\b(?:you|your|yours|sie|ihr\w*|ihnen|du|dich|dir|dein\w*)\b", re.IGNORECASE)
_FRAMES = {
    Language.EN: {
        "place": "{who} in {place}",
        "years": "{who}, {years} years of experience",
        "industry": "Looks for work in: {said}.",
        "wish": "Wishes for: {said}.",
        "strength": "Stands out by: {said}.",
    },
    Language.DE: {
        "place": "{who}, Raum {place}",
        "years": "{who}, {years} Jahre Erfahrung",
        "industry": "Sucht in: {said}.",
        "wish": "Wünscht sich: {said}.",
        "strength": "Fällt auf durch: {said}.",
    },
}


@value
class BlurbFields:
    """What a blurb is made of; what is not known is empty, or 0 for the years of experience."""

    function: str = ""
    seniority: str = ""
    place: str = ""
    industry: str = ""
    years: int = 0
    wish: str = ""
    strength: str = ""


def generate(fields: BlurbFields, language: Language, secrets: Secrets) -> str:
    """Make a blurb from what is known, leaving out every part that would give the candidate away.

    Without function and seniority there is nothing to say, and the text is empty. A strength that speaks to
    the candidate ("how calmly you led the case") is no word about them, and left out.
    """
    who = _who(fields, language, secrets)
    if not who:
        return ""
    strength = "" if _SPEAKS_TO_THEM.search(fields.strength) else fields.strength
    more = (("industry", fields.industry), ("wish", fields.wish), ("strength", strength))
    said = [(key, _clean(words, secrets)) for key, words in more]
    sentences = [_FRAMES[language][key].format(said=words) for key, words in said if words]
    text = " ".join((f"{who[0].upper()}{who[1:]}.", *sentences))
    return "" if leaks_in(text, secrets) else text


def _who(fields: BlurbFields, language: Language, secrets: Secrets) -> str:
    frames = _FRAMES[language]
    seniority, function = _clean(fields.seniority, secrets), _clean(fields.function, secrets)
    said_twice = seniority.casefold() in function.casefold()
    who = function if said_twice else f"{seniority} {function}".strip()
    place = _clean(fields.place.partition(",")[0], secrets)
    if who and place:
        who = frames["place"].format(who=who, place=place)
    return frames["years"].format(who=who, years=fields.years) if who and fields.years > 0 else who


def _clean(said: str, secrets: Secrets) -> str:
    """Return a part as it can stand in the text, "" where it would give the candidate away."""
    text = " ".join(said.split()).rstrip(" .;,")
    return "" if leaks_in(text, secrets) else text
