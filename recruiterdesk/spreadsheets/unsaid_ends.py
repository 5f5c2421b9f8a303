"""Words of an end that say of nobody that it came: doubted, denied, or said of a thing."""

from __future__ import annotations

import re
from functools import cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.outcome_parts import CANDIDATE, NO

_NOT = r"(?:not|never|nicht|pas|no|non|nao|niet|nie|inte|ej|ikke|nem|ne)"
_YET = r"(?:yet|noch|encore|aun|todavia|ancora|nog|jeszcze|annu|endnu|ainda)"
_DOUBTED = re.compile(r"[^(:,;.–—-]+\?+\s*")
# With the signs between the words, and no more of them: "No, rejected" and "no rejection sent" deny nothing.
_DENIED = rf"(?:\w+ )?(?:{_NOT} {_YET}|{_YET} {_NOT}|{_NOT})(?: been)? (?:{NO}|avvisad\w*|avbojd\w*)"
_THE = r"(?:(?:an?|the|our|\d\w*|first|second|eine?|une?) )*"
_THING = (
    r"(?:order|ad|advert|job ad|bestellung|anzeige|inserat|stellenanzeige|commande|annonce|pedido|anuncio|"
    r"ordine|annuncio|bestelling|vacature|bericht|advertentie|zamowienie|ogloszenie|bestallning|annons|"
    r"meeting|appointment|slot|invite|invitation|termin|rendez vous|rdv|cita|appuntamento|afspraak|"
    r"spotkanie|reuniao|mote|"
    r"quot(?:e|ation)|estimate|invoice|fees?|kostenvoranschlag|rechnung|honorar|devis|facture|presupuesto|"
    r"factura|preventivo|fattura|offerte|factuur|wycena|faktura|fatura|offert|connection|request)"
)
_DONE = rf"(?:placed|geplaatst|platziert|placee?|accept\w*|angenommen|acept\w*|accett\w*|geaccepteerd|{NO})"
_REPLY = (
    r"(?:reply|answer|response|feedback|antwort|ruckmeldung|reponse|retour|respuesta|risposta|antwoord|svar)"
)
_NEEDED = (
    r"(?:needed|required|expected|necess\w*|notig|erforderlich|requise?|nodig|nodvandig\w*|nodvendig\w*)"
)
_OF_A_THING = (
    rf"^{_DONE} {_THE}{_THING}$|^{_THE}{_THING} (?:(?:was|wurde|is|ist|not|nicht) )*{_DONE}$|"
    rf"^(?:placed|declined|refused) {_THE}{_THING}\b|"
    r"^hired (?:an?|the|another|new) (?:recruiter|agency|replacement|consultant|assistant)\b|"
    rf"^\w+(?: de)? {_REPLY} {_NEEDED}|"
    r"^joined (?:(?:an?|the|our) )?(?:call|meeting|webinar|talent ?pool|pool|newsletter)\b|"
    r"^signed (?:in|out|off)\b"
)
_ANOTHERS = (
    r"\b(?:not|nicht|pas|no|non|nao|niet|nie|inte|ikke) (?:\w{1,3} )?"
    rf"(?:our|unser\w*|notre|nuestr\w*|(?:un )?nostr\w*|noss\w*|onze|nasz\w*|var|vores) {CANDIDATE}"
)
_ELSEWHERES = (
    r"\b(?:not (?:through|by|from|via) us|(?:by|via|through) (?:an)?other (?:agency|recruiter|firm))\b"
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


def is_of_another(words: str) -> bool:
    """Tell whether folded words speak of another agency's candidate: "not our candidate"."""
    return _pattern(_ANOTHERS).search(words) is not None


def is_through_others(words: str) -> bool:
    """Tell whether folded words say that others placed somebody, whoever it was: "by another agency"."""
    return _pattern(_ELSEWHERES).search(words) is not None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Return compiled words; a window opens without them."""
    return re.compile(words)
