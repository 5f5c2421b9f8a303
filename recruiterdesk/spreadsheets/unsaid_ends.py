"""Words of an end that say of nobody that it came: doubted, denied, or said of a thing."""

from __future__ import annotations

import re
from functools import cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.outcome_parts import NO

_NOT = r"(?:not|never|nicht|pas|no|non|nao|niet|nie|inte|ej|ikke|nem|ne)"
_YET = r"(?:yet|noch|encore|aun|todavia|ancora|nog|jeszcze|annu|endnu|ainda)"
_DOUBTED = re.compile(r"[^(:,;.–—-]+\?+\s*")
# With the signs between the words, and no more of them: "No, rejected" and "no rejection sent" deny nothing.
_DENIED = rf"(?:\w+ )?(?:{_NOT} {_YET}|{_YET} {_NOT}|{_NOT})(?: been)? (?:{NO}|avvisad\w*|avbojd\w*)"
_MEETING = (
    r"(?:meeting|appointment|slot|invite|invitation|termin|rendez vous|rdv|cita|appuntamento|afspraak|"
    r"spotkanie|reuniao|mote)"
)
_NOTICE = (
    r"(?:order|ad|advert|job ad|bestellung|anzeige|inserat|stellenanzeige|commande|annonce|pedido|anuncio|"
    r"ordine|annuncio|bestelling|vacature|bericht|advertentie|zamowienie|ogloszenie|bestallning|annons)"
)
_OF_A_THING = (
    rf"^(?:placed|geplaatst|platziert|placee?) (?:an? |the |our |eine |une )?{_NOTICE}\b|"
    rf"^{_NOTICE} (?:placed|geplaatst|platziert|placee?)$|"
    rf"^(?:declined|refused) (?:(?:an?|the|our|\d\w*|first|second) )*{_MEETING}\b|"
    rf"^{_MEETING} (?:(?:was|wurde|is|ist) )?{NO}$|"
    r"^joined (?:(?:an?|the|our) )?(?:call|meeting|webinar|talent ?pool|pool|newsletter)\b|"
    r"^signed (?:in|out|off)\b"
)


def is_doubted(text: str) -> bool:
    """Tell whether the words ask rather than say: "hired?"."""
    return _DOUBTED.fullmatch(text) is not None


def is_denied(text: str) -> bool:
    """Tell whether the words say that no decline has come: "not yet rejected"."""
    return _pattern(_DENIED).fullmatch(fold(text)) is not None


def is_of_a_thing(words: str) -> bool:
    """Tell whether folded words speak of an order, a meeting or the like: "placed an order"."""
    return _pattern(_OF_A_THING).search(words) is not None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Return compiled words; a window opens without them."""
    return re.compile(words)
