"""Words that names of columns about an end are put together from, a table for each language; all folded."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache


class NamePart(StrEnum):
    """What a word says in a name.

    DECLINED and OUT begin words for ends, LAST those ahead of a STEP; AT stands ahead of a step, EARLIER
    behind it. NEXT is still to come, a MESSAGE was sent, a KIND is that of a REASON. CHANGE and ENDED are
    whole names: of the day of a change, and of an end.
    """

    DECLINED = "declined"
    OUT = "out"
    AT = "at"
    STEP = "step"
    EARLIER = "earlier"
    LAST = "last"
    WITHDRAWAL = "withdrawal"
    STATE = "state"
    NEXT = "next"
    MESSAGE = "message"
    REASON = "reason"
    KIND = "kind"
    CHANGE = "change"
    ENDED = "ended"
    TO = "to"
    THE = "the"
    CLIENT = "client"


_WORDS: Mapping[str, Mapping[NamePart, str]] = {
    "en": {
        NamePart.DECLINED: "reject|declin|disqualif",
        NamePart.OUT: "withdr|archiv|dropp",
        NamePart.AT: "after|at|in|from|while",
        NamePart.STEP: "stage|step|phase",
        NamePart.EARLIER: "before|at|when|of",
        NamePart.LAST: "reject|declin|disqualif|withdr|archiv|last|previous|prior|furthest|final",
        NamePart.WITHDRAWAL: r"withdr[ae]w\w*|dropped? out|dropout",
        NamePart.STATE: r"status|state|situa\w+",
        NamePart.NEXT: "next",
        NamePart.MESSAGE: "sent|mail|email|letter|call|informed|told",
        NamePart.REASON: "reason",
        NamePart.KIND: "types?|kind|category|group",
        NamePart.CHANGE: (
            r"(?:last )?(?:\w+ )?(?:status|stage|step|phase|disposition|workflow|csw) "
            r"(?:last )?(?:changed?|modified|updated?|set)(?: (?:date|on|at))?|"
            r"date (?:of )?(?:last )?(?:status|stage|step|phase) (?:last )?(?:changed?|updated?|set)|"
            r"dispositioned (?:on|at)|date dispositioned|"
            r"(?:in |current )?(?:status|stage|step|phase|disposition) (?:date|since|entered(?: on| at)?)|"
            r"(?:date )?entered (?:status|stage|step|phase)(?: on| at)?"
        ),
        NamePart.ENDED: (
            "date ended|ended|closed|ended on|date closed|closed on|date finished|exit date|date of exit|"
            "dropped on|dropped out on"
        ),
        NamePart.TO: "to",
        NamePart.THE: "the",
        NamePart.CLIENT: "client|hiring manager|manager",
    },
    "de": {
        NamePart.DECLINED: "absag|abgelehnt|ablehn",
        NamePart.OUT: "abgesagt|ausgeschied",
        NamePart.AT: "nach|in der|bei",
        NamePart.STEP: "stufe|phase",
        NamePart.EARLIER: "vor|bei",
        NamePart.LAST: "letzte|vorherige|bisherige",
        NamePart.WITHDRAWAL: r"(?:zuruckgezog|zuruckzieh|ruckzug)\w*",
        NamePart.STATE: "status|stand",
        NamePart.NEXT: r"nachst\w*",
        NamePart.MESSAGE: r"versend\w*",
        NamePart.REASON: "grund",
        NamePart.KIND: "typ|art|kategorie",
        NamePart.CHANGE: (
            r"(?:datum )?(?:der )?(?:letzten? )?(?:status|phasen|stufen)(?:anderung|wechsel)s?(?: am)?|"
            r"(?:in )?(?:status|phase|stufe) (?:seit|vom|geandert am|gesetzt am)|"
            r"(?:status|phasen|stufen) ?datum|datum (?:des )?status"
        ),
        NamePart.ENDED: (
            "geschlossen|ausgeschieden am|ausgeschieden|raus am|raus seit|beendet am|beendet|ende am|"
            "abgeschlossen am|datum ende"
        ),
        NamePart.TO: "an",
        NamePart.THE: "den|die",
        NamePart.CLIENT: "kunden?",
    },
    "fr": {
        NamePart.OUT: "refus|rejet",
        NamePart.AT: "apres|a l",
        NamePart.STEP: "etape",
        NamePart.EARLIER: "avant",
        NamePart.LAST: "derniere",
        NamePart.WITHDRAWAL: r"(?:desist|retrait)\w*",
        NamePart.STATE: "statut",
        NamePart.NEXT: "prochaine?",
        NamePart.REASON: "motif",
        NamePart.KIND: r"types?|categor\w+",
        NamePart.CHANGE: (
            r"(?:date )?(?:du |de )?(?:dernier )?changement (?:de |d )?(?:statut|etape)|"
            r"(?:date )?(?:de )?(?:(?:la )?derniere )?"
            r"(?:modification|mise a jour) (?:du |de l )?(?:statut|etape)|"
            r"date (?:du |de l )?(?:statut|etat|etape)|(?:statut|etape) depuis(?: le)?"
        ),
        NamePart.ENDED: (
            "clos|date de sortie|sorti le|sortie le|date sortie|sortie|date de cloture|clos le|cloture le|"
            "date de fin"
        ),
        NamePart.TO: "au",
        NamePart.THE: "le|la",
        NamePart.CLIENT: "client",
    },
    "es": {
        NamePart.OUT: "rechaz|descart",
        NamePart.AT: "despues|tras",
        NamePart.STEP: "etapa|fase",
        NamePart.EARLIER: "antes|al",
        NamePart.LAST: "ultima",
        NamePart.WITHDRAWAL: r"(?:desist|retirad)\w*",
        NamePart.STATE: "estado",
        NamePart.NEXT: r"proxim\w*",
        NamePart.REASON: "motivo",
        NamePart.KIND: r"categor\w+",
        NamePart.CHANGE: (
            r"(?:fecha )?(?:del? )?(?:ultimo )?cambio de (?:estado|etapa|fase)|"
            r"(?:fecha )?(?:de )?(?:la )?(?:ultima )?modificacion (?:de|del) (?:estado|etapa)|"
            r"fecha (?:del? |de la )?(?:estado|situacion|etapa|fase)|(?:estado|fase) desde"
        ),
        NamePart.ENDED: (
            "cerrado|fecha de salida|fecha salida|salida|fecha de cierre|fecha cierre|cerrado el|"
            "fecha de baja|fecha fin"
        ),
        NamePart.TO: "al",
        NamePart.THE: "el|la",
        NamePart.CLIENT: "cliente",
    },
    "it": {
        NamePart.OUT: "scart|rifiut",
        NamePart.AT: "dopo",
        NamePart.STEP: "fase",
        NamePart.EARLIER: "prima",
        NamePart.LAST: "ultima",
        NamePart.WITHDRAWAL: r"ritir\w*",
        NamePart.STATE: "stato",
        NamePart.NEXT: r"prossim\w*",
        NamePart.REASON: "motivo",
        NamePart.CHANGE: (
            r"data (?:(?:ultimo )?cambio (?:di )?|dello |della )?(?:stato|fase)|"
            r"(?:data )?(?:ultima )?modifica (?:dello |della )?(?:stato|fase)"
        ),
        NamePart.ENDED: (
            "chiuso|data uscita|data di uscita|uscita|uscito il|data chiusura|data di chiusura|chiuso il"
        ),
        NamePart.TO: "alla?",
        NamePart.THE: "il",
        NamePart.CLIENT: "cliente",
    },
    "pt": {
        NamePart.OUT: "descart",
        NamePart.STEP: "etapa|fase",
        NamePart.WITHDRAWAL: r"desist\w*",
        NamePart.CHANGE: (
            r"data d[oae] (?:status|estado|situacao|etapa|fase)|"
            r"(?:data )?(?:da )?(?:ultima )?(?:alteracao|mudanca) d[oae] (?:status|situacao|etapa|fase)"
        ),
        NamePart.ENDED: "data de saida|data saida|data de encerramento|encerrado em|saida",
        NamePart.TO: "ao",
        NamePart.THE: "o",
    },
    "nl": {
        NamePart.OUT: "afgewez",
        NamePart.AT: "na",
        NamePart.STEP: "fase",
        NamePart.EARLIER: "bij|voor",
        NamePart.LAST: "laatste",
        NamePart.WITHDRAWAL: r"(?:teruggetrok|terugtrek)\w*",
        NamePart.NEXT: "volgende",
        NamePart.REASON: "reden",
        NamePart.CHANGE: (
            r"(?:datum )?(?:laatste )?(?:status|fase|stap)wijziging|(?:status|fase|stap) ?datum|"
            r"datum (?:status|fase|stap)|(?:status|fase|stap) (?:sinds|gewijzigd op)"
        ),
        NamePart.ENDED: (
            "afgesloten|datum uit|uit procedure|uit procedure op|afgerond op|datum afgerond|afgesloten op|"
            "datum einde"
        ),
        NamePart.TO: "aan",
        NamePart.THE: "de",
        NamePart.CLIENT: "klant",
    },
    "pl": {
        NamePart.OUT: "odrzuc",
        NamePart.AT: "na|po",
        NamePart.STEP: "etap",
        NamePart.EARLIER: "przed",
        NamePart.LAST: "ostatni",
        NamePart.WITHDRAWAL: r"(?:wycof|rezygnac)\w*",
        NamePart.STATE: "stan",
        NamePart.REASON: "powod",
        NamePart.KIND: r"kategori\w?",
        NamePart.CHANGE: (
            r"data (?:(?:ostatniej )?zmiany )?(?:statusu|etapu)|(?:ostatnia )?zmiana (?:statusu|etapu)|"
            r"(?:status|etap) od"
        ),
        NamePart.ENDED: "data zakonczenia|zakonczono|data odpadniecia|zamknieto",
        NamePart.TO: "do",
        NamePart.CLIENT: "klienta",
    },
    "cs": {
        NamePart.OUT: "zamit",
        NamePart.WITHDRAWAL: r"odstoup\w*",
        NamePart.STATE: "stav",
        NamePart.CHANGE: "datum (?:zmeny )?stavu|(?:posledni )?zmena stavu|stav od",
        NamePart.ENDED: "uzavreno|ukonceno|datum ukonceni|ukonceni",
    },
    "sv": {
        NamePart.DECLINED: "avvisad|avvisning",
        NamePart.OUT: "avslag|avsluta",
        NamePart.AT: "efter",
        NamePart.STEP: "steg",
        NamePart.EARLIER: "fore|innan",
        NamePart.WITHDRAWAL: r"(?:atertag|tillbakadrag)\w*",
        NamePart.REASON: "orsak",
        NamePart.CHANGE: r"status ?datum|status (?:sedan|andrad)|(?:senaste )?statusandring",
        NamePart.ENDED: "avslutad|avslutad den|avslutat|avslutsdatum",
        NamePart.TO: "till",
        NamePart.CLIENT: "kund",
    },
    "da": {
        NamePart.AT: "efter|etter",
        NamePart.STEP: "trin",
        NamePart.EARLIER: "for",
        NamePart.WITHDRAWAL: r"trukket\w*",
        NamePart.CHANGE: (
            r"status ?dato|status (?:siden|aendret|endret)|(?:seneste |siste )?status(?:aendring|endring)"
        ),
        NamePart.ENDED: "lukket|avsluttet|avsluttet dato|afsluttet|afsluttet den|afsluttet dato",
        NamePart.TO: "til",
    },
    "fi": {NamePart.STEP: "vaihe", NamePart.STATE: "tila", NamePart.ENDED: "paattynyt"},
    "tr": {NamePart.STATE: "durum", NamePart.ENDED: "surec bitis tarihi|bitis tarihi"},
    "hu": {NamePart.ENDED: "lezarva"},
}


@cache
def name_part(*parts: NamePart) -> str:
    """Return the pattern of the words that say one of the parts, in any language."""
    words = (each for of_language in _WORDS.values() for part in parts if (each := of_language.get(part)))
    return rf"(?:{'|'.join(words)})"
