"""Who sent a person, in the words of a note: "Referral by Gareth L."."""

from __future__ import annotations

import re
from functools import lru_cache

from recruiterdesk.core.text import fold

_LONGEST_TEXT = 10_000
_NAME = (
    r"((?:(?:Dr|Prof|Frau|Herrn?|Mr|Mrs|Ms)\.?\s+)*[^\W\d_]\S*(?:\s(?:van|von|de|der|den|di|"
    r"del|la)\b|\s[^\W\d_]\S*){0,3})"
)
_REFERRED = re.compile(
    r"\b(?i:refer+(?:ed|al) (?:by|from|of|through|via)|recommended by|introduced by|tip (?:from|by)|"
    r"(?:came|comes|kommt|kam) (?:via|through|über|durch)|"
    r"(?:mitarbeiter)?empfehlung (?:von|durch)|kontakt über|empfohlen (?:von|durch)|tipp von|geworben von|"
    r"vermittelt von|recommand[ée]e? par|coopt[ée]e? par|recomendad[oa] por|referid[oa] por|segnalat[oa] da|"
    r"consigliat[oa] da|presentat[oa] da|aanbevolen door|getipt door|raccomandat[oa] da|recommandation de|"
    r"aangedragen door|z polecenia|polecon[ya] przez)\s+" + _NAME
)
_NAMED = re.compile(r"\b(?i:referr?al|referrer|referred by|empfehler(?:in)?|empfohlen von)\s*[:(]\s*" + _NAME)
# All ways to say it have one of these, in small letters; few notes do, and the patterns take long.
_STEMS = (
    *("referr", "refered", "referal", "referid", "recom", "introduced by", "tip from", "tip by", "tipp v"),
    *("getipt", "came ", "comes ", "kommt ", "kam ", "empfehl", "empfohl", "kontakt ü", "geworben v"),
    *("vermittelt v", "coopt", "segnalat", "consigliat", "presentat", "aanbevolen", "raccomand"),
    *("aangedragen", "polec"),
)
_NAME_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*)\.?")
_PARTICLES = frozenset({"van", "von", "de", "der", "den", "di", "del", "la"})
_NOBODY = frozenset(
    """
    linkedin xing indeed stepstone monster google facebook instagram glassdoor website webseite
    karriereseite agency agentur internal intern employee mitarbeiter program programme programm bonus
    yes ja no nein none kunde client kollegen kollege colleague freund friend hr fachbereich messe fair
    jobborse active
    """.split()  # noqa: SIM905 - a list of words
)
_CHANNELS = _NOBODY | frozenset(
    """
    referral referred network netzwerk recruiter recruiting com de net at ch board jobboard job career
    careers page site web online portal jobportal ad advert anzeige stellenanzeige inserat empfehlung
    initiativ initiativbewerbung direct direkt direktansprache headhunter event meetup twitter github
    whatsapp email mail cold unknown unbekannt other andere other sonstige sonstiges a an the our own my
    ein eine of from via unser former ehemaliger ehemalige old alter jobs search suche sourcing active
    personalberatung zeitung university universitat hochschule uni bundesagentur arbeitsagentur agentur
    fur arbeit and und
    """.split()  # noqa: SIM905 - a list of words
)
_WORDS = re.compile(r"[^\W_]+")


def is_channel(text: str) -> bool:
    """Tell whether a cell about who sent somebody names no person but a way: "LinkedIn", "a job board"."""
    words = _WORDS.findall(fold(text[:_LONGEST_TEXT]))
    return bool(words) and all(word in _CHANNELS for word in words)


@lru_cache(maxsize=2048)
def referrer(text: str) -> str:
    """Return who sent the person, as written ("Referral by Gareth L."), "" where nobody is named."""
    cell = text[:_LONGEST_TEXT]
    small = cell.casefold().replace("i\u0307", "i").replace("ı", "i")
    if not any(map(small.__contains__, _STEMS)):
        return ""
    if found := _REFERRED.search(cell):
        return _name(found[1])
    found = _NAMED.search(cell)
    name = _name(found[1]) if found else ""
    return name if " " in name else ""


def _name(text: str) -> str:
    words: list[str] = []
    for word in text.split():
        name = _NAME_WORD.match(word)
        if name is None or (word[0].islower() and word not in _PARTICLES):
            break
        words.append(name[0])
        if name.end() < len(word):
            break
    is_somebody = bool(words) and words[0][0].isupper() and fold(words[0]) not in _NOBODY
    return " ".join(words) if is_somebody else ""
