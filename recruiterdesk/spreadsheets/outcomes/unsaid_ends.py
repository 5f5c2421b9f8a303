"""Words of an end that say of nobody that it came: doubted, denied, or said of a thing."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.outcome_parts import CANDIDATE, CLIENT, NO

EndNamed = Callable[[str], DispositionKind | None]
"""Which end folded words name."""

_NOT = r"(?:not|never|nicht|pas|no|non|nao|niet|nie|inte|ej|ikke|nem|ne)"
_YET = r"(?:yet|so far|noch|bisher|bislang|encore|aun|todavia|ancora|nog|jeszcze|annu|endnu|enna|ainda)"
_NOT_YET = (
    rf"\b(?:(?:{_NOT} {_YET}|{_YET} {_NOT}|{_NOT} \w{{1,4}} {_YET})(?: (?:been|de|a|ha|have|the))*"
    rf"(?: (?P<end>\w+))?|(?:{_NOT}|kein\w*) (?P<what>\w+) {_YET})\b"
)
_CLAUSES = re.compile(r"[,;.:()–—]+|\s-\s")
_SIGNS = re.compile(r"[^\w\s]|_")
_CONDITION = r"\b(?:if|unless|subject to|wenn|falls(?! (?:through|out|off))|sous reserve|unter vorbehalt)\b"
_SUPPOSED = (
    r"\b(?:would(?! not| like| prefer| rather)|might|could(?! not)|"
    r"may (?:be|still|well|not|accept|decline|withdraw|pull)|maybe|"
    r"perhaps|probably|likely to|thinking (?:of|about)|considering|"
    r"wohl|evtl|eventuell|vielleicht|vermutlich|wahrscheinlich|zou|misschien|waarschijnlijk|wellicht|"
    r"peut etre|probablement|probable|(?:accepte|refuse|signe|retire|vien)\w*rai(?:t|ent)|"
    r"quizas?|tal vez|probablemente|(?:acept|rechaz|firm|aceit|recus)aria|talvez|provavelmente|"
    r"forse|probabilmente|\w+rebbe|moze|pewnie|prawdopodobnie|\w{3,}l[ao]?by|"
    r"skulle|kanske|troligen|maske|kanskje)\b|^(?:will|wird) (?=.* (?:if|unless|wenn|falls)\b)"
)
_DOUBTED = re.compile(r"[^(:,;.–—-]+\?+\s*")
# With the signs between the words, and no more of them: "No, rejected" and "no rejection sent" deny nothing.
_DENIED = (
    rf"(?:\w+ )?(?:{_NOT} {_YET}|{_YET} {_NOT}|{_NOT})(?: been)? (?:{NO}|avvisad\w*|avbojd\w*)(?:[,;(].*)?"
)
_THE = r"(?:(?:an?|the|our|his|her|their|\d\w*|first|second|eine?|une?) )*"
_THING = (
    r"(?:order|ad|advert|job ad|bestellung|anzeige|inserat|stellenanzeige|commande|annonce|pedido|anuncio|"
    r"ordine|annuncio|bestelling|vacature|bericht|advertentie|zamowienie|ogloszenie|bestallning|annons|"
    r"meeting|appointment|slot|invite|invitation|termin|rendez vous|rdv|cita|appuntamento|afspraak|"
    r"spotkanie|reuniao|mote|quot(?:e|ation)|estimate|invoice|fees?|kostenvoranschlag|rechnung|\w*honorar|"
    r"devis|facture|presupuesto|factura|preventivo|fattura|offerte|factuur|wycena|fakturan?|fatura|offert|"
    r"connection|request|po|purchase order|budget|probetag|trial day)"
)
_DONE = (
    r"(?:placed|geplaatst|platziert|placee?|accept\w*|angenommen|acept\w*|accett\w*|geaccepteerd|afgekeurd|"
    rf"avvisad|{NO})"
)
_OF_CLIENT = rf" (?:(?:an|to|by|from|vom|von|beim|du|al|del|door|van|aan) )?(?:de )?{CLIENT}"
_REPLY = (
    r"(?:reply|answer|response|feedback|antwort|ruckmeldung|reponse|retour|respuesta|risposta|antwoord|svar)"
)
_NEEDED = (
    r"(?:needed|required|expected|necess\w*|notig|erforderlich|requise?|nodig|nodvandig\w*|nodvendig\w*)"
)
_OF_A_THING = (
    rf"^{_DONE} {_THE}{_THING}$|^{_THE}{_THING}(?:{_OF_CLIENT})? (?:(?:was|wurde|is|ist|not|"
    rf"nicht) )*{_DONE}(?:{_OF_CLIENT})?$|^(?:placed|declined|refused) {_THE}{_THING}\b|"
    r"^placed (?:(?:a|the) )?(?:call|on hold|(?:in|into) (?:\w+ )?(?:talent ?)?pool)\b|^hired (?:an?|the|"
    r"another|new) (?:recruiter|agency|replacement|consultant|assistant)\b|"
    rf"^\w+(?: de)? {_REPLY} {_NEEDED}|^joined (?:(?:an?|the|our) )?(?:call|meeting|webinar|talent ?pool|"
    r"pool|newsletter)\b|^declined to (?:comment|say|answer|share|disclose)\b|^signed (?:in|out|off)\b"
)
_ANOTHERS = (
    r"\b(?:not|nicht|pas|no|non|nao|niet|nie|inte|ikke) (?:\w{1,3} )?"
    rf"(?:our|unser\w*|notre|nuestr\w*|(?:un )?nostr\w*|noss\w*|onze|nasz\w*|var|vores) {CANDIDATE}"
)
_SOMEBODY_ELSES = (
    r"^anderer\b|\b(?:(?:some|any)(?:one|body) else|instead|jemand\w* ander\w*|quelqu un d autre|"
    r"otra persona|un(?:o|a)? altr[oa] persona|iemand anders|kogos innego|nagon annan|(?:her|his|"
    r"their) (?:colleague|friend)|en annan|en anden|noen andre)\b"
)
_COMPETITORS = (
    r"\b(?:by|from|with|at|bei|chez|con|hos|par|por|da|dal|pela?o?|door|przez|von|av|af) (?:\w+ )?"
    r"(?:con[ck]urren|rival|competi|competen|konkur)"
)
_NOT_AGREED = (
    rf"\b(?:{_NOT} (?:signed|unterschrieben|unterzeichnet|signee?|firmad[oa]|firmat[oa]|getekend|podpisan\w*|"
    r"paskrivet|underskrevet|signert|angenommen|geaccepteerd|aceit[eoa]|aceptad[oa]|accettat[oa]|acceptee?)|"
    r"niepodpisan\w*|nepodepsan\w*|unsigned)\b"
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


def is_supposed(text: str, end_named: EndNamed) -> bool:
    """Tell whether words say what may or would be: "might withdraw", "accepts if remote".

    What ended before that, or is said in a clause of its own, stays so; a hire on a condition is none yet.
    """
    words = _plain(text)
    if end_named(words) is None:
        return False
    clauses = [_plain(clause) for clause in _CLAUSES.split(text)]
    for supposed, still_open in ((_CONDITION, (None, DispositionKind.HIRED)), (_SUPPOSED, (None,))):
        found = _pattern(supposed).search(words)
        others = (clause for clause in clauses if not _pattern(supposed).search(clause))
        if found and all(end_named(each) in still_open for each in (words[: found.start()], *others)):
            return True
    return False


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", fold(text)).split())


def is_to_come(words: str, end_named: EndNamed) -> bool:
    """Tell whether folded words say that an end has not come yet: "contract not yet signed"."""
    found = _pattern(_NOT_YET).search(words)
    if found is None or end_named(words[: found.start()]) is not None:
        return False
    denied = found["end"] or found["what"]
    return is_of_client(words) or (denied is not None and end_named(denied) is not None)


def is_of_a_thing(words: str) -> bool:
    """Tell whether folded words speak of an order, a meeting or the like: "placed an order"."""
    return _pattern(_OF_A_THING).search(words) is not None


def is_of_another(words: str) -> bool:
    """Tell whether folded words speak of another candidate: "not our candidate", "somebody else"."""
    return _pattern(f"{_ANOTHERS}|{_SOMEBODY_ELSES}").search(words) is not None


def is_not_agreed(words: str) -> bool:
    """Tell whether folded words say that nobody has signed or accepted."""
    return _pattern(_NOT_AGREED).search(words) is not None


def is_by_competitor(words: str) -> bool:
    """Tell whether folded words say that it was another employer: "hired by a competitor"."""
    return _pattern(_COMPETITORS).search(words) is not None


def is_of_client(words: str) -> bool:
    """Tell whether folded words say first of all what the client does."""
    return _pattern(rf"^(?:(?:the|der|le|el|il|de|o|den) )?{CLIENT}\b").match(words) is not None


def is_through_others(words: str) -> bool:
    """Tell whether folded words say that others placed somebody, whoever it was: "by another agency"."""
    return _pattern(_ELSEWHERES).search(words) is not None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Return compiled words; a window opens without them."""
    return re.compile(words)
