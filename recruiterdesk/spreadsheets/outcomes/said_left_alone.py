"""Stages and outcomes that say of somebody that they asked to be left alone: "DNC", "nicht mehr anrufen"."""

from __future__ import annotations

import re
from functools import cache

from recruiterdesk.core.text import fold

_LONGEST = 100
_CLAUSES = re.compile(r"[-–—,;:(/!)]+")
_SIGNS = re.compile(r"[\W_]+")
_REACH_THEM = r"(?:call|contact|phone|ring|approach)"
_LEFT_ALONE = (
    rf"dnc|d n c|do not {_REACH_THEM}|don ?t {_REACH_THEM}|never {_REACH_THEM}|leave alone|(?:asked|wants|"
    r"wishes) (?:not to be (?:contacted|called)|to be left alone)|(?:bitte |"
    r"mochte )?nicht (?:mehr )?(?:kontaktieren|anrufen|ansprechen|anschreiben|kontaktiert werden|"
    r"angerufen werden)|kontaktsperre|kontaktverbot|(?:will|mochte|wunscht) keinen kontakt|in ruhe lassen|"
    r"(?:a )?ne (?:pas|plus) (?:contacter|appeler|rappeler|recontacter|solliciter)|"
    r"no (?:volver a )?(?:contactar|llamar)|(?:da )?non (?:ri)?(?:contattare|chiamare)(?: piu)?|"
    r"niet (?:meer )?(?:bellen|benaderen|contacteren)|nie (?:kontaktowac(?: sie)?|dzwonic)|(?:kontakta|"
    r"ring) (?:inte|ej)|(?:far )?ej kontaktas|nao (?:contactar|contatar|ligar)|(?:ma |"
    r"skal )?ikke (?:kontaktes|ringes|ringe|kontakte)|kontakt ikke|ring ikke|ala ota yhteytta|(?:uz |"
    r"jiz )?ne(?:kontaktovat|volat)|ne keresse|nu contacta\w*|iletisime gecmeyin|aranmasin|не (?:звонить|"
    r"беспокоить|связываться)"
)
_ASKED = rf"(?:{_LEFT_ALONE})(?: mehr| again| any ?more| mas| piu| wiecej| mais| mer| mere)?"
_OTHER_WAY = (
    r"\b(?:only|instead|nur|lieber|besser|seulement|plutot|solo|mejor|meglio|alleen|liever|bara|kun)\b|"
    r"^(?:send |please |bitte |mandar |envoyer |per |by )?"
    r"(?:e ?mails?|mail|mailen|sms|text|whats ?app|linkedin|correo)(?: ok| please| bitte)?$"
)


def says_leave_alone(cell: str) -> bool:
    """Tell whether words for where an application is say that the person asked not to be contacted.

    A question says nothing, and "do not call, mail only" how to reach them.
    """
    clauses = [clause for clause in _CLAUSES.split(fold(cell[:_LONGEST])) if "?" not in clause]
    said = [" ".join(_SIGNS.sub(" ", clause).split()) for clause in clauses]
    others = [words for words in said if not _pattern(_ASKED).fullmatch(words)]
    return len(others) < len(said) and not any(map(_pattern(_OTHER_WAY).search, others))


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Return compiled words; a window opens without them."""
    return re.compile(words)
