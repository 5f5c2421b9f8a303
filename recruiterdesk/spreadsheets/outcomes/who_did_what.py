"""How an end is said by who did what to whom: templates that the tables of the languages fill."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    ACCEPTED,
    ANOTHER,
    BY,
    CANDIDATE,
    CHOSEN,
    CLIENT,
    CLOSED,
    DOING,
    NAY,
    NO,
    NOT,
    OFFER,
    ROLE,
    SIGNED,
    THE,
    TO,
    TOOK,
    US,
    WANTS,
    YET,
)
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part

_NOT = rf"(?:{NOT}|plus)"
_FEW = r"(?:\w+ ){0,2}"
_NEGATIVE = r"negat[iy]\w*"
_ELSE, _FIRM, _THEM, _WITHDRAWN = map(part, (Part.ELSE, Part.FIRM, Part.THEM, Part.WITHDRAWN))
_QUITTING, _REFUSES = map(part, (Part.QUITTING, Part.REFUSES))
# "Candidate declined by client" says who did it.
_QUITS = rf"{part(Part.QUITS)}(?! {BY}(?:{CLIENT}|{US}))"
_LIKES = rf"(?:{WANTS}|{part(Part.SUITS)})"
_PLEASES = part(Part.PLEASES)
_WITHIN, _SENT = map(part, (Part.WITHIN, Part.SENT))
_TOOK_ANOTHER = rf"(?:{TOOK}|{part(Part.BEING)}) {THE}(?:(?!{TO})\w+ )?{ANOTHER}"
# Neither what is still to come, nor who did not present themselves.
_SO_FAR = rf"^(?!.*\b(?:{YET}|wait\w*|still|se|si|s|sich)\b)(?:.* )?"
# Where they went, and not "rejected, might fit elsewhere".
_NOT_THERE = (
    rf"^(?!.*(?:{part(Part.MAY)}|\b(?:fits?|interviewing|present|propos\w*|suits?|vorstellen)\b))(?:.* )?"
)
_NOT_THEY = "company|firma|societe|entreprise|empresa|azienda|bedrijf|we|wir"
_TOLD = part(Said.TOLD)

MORE_TIME = rf"(?:{part(Part.MOMENT)}|{part(Part.TALK)}|{part(Part.MEETING)})"
"""What a client takes another of, and no candidate."""
_NOTHING_ELSE = rf"(?! (?:{OFFER}|{MORE_TIME}))"

STARTED = part(Part.STARTS)
"""Ahead of a day they say a hire."""

_CLIENT_CHANGED_ITS_MIND = (
    rf"^{THE}{CLIENT} {_FEW}{THE}(?:{ANOTHER}|{_ELSE})(?: (?:{CHOSEN}|{TOOK}))?$",
    rf"\b{CLIENT} {DOING}{TOOK} (?!{_THEM}){THE}(?:{ANOTHER}|{_ELSE}|{part(Part.RIVAL)})\b{_NOTHING_ELSE}",
    rf"\b{NO} {TO} {THE}{CANDIDATE}\b|\b{TO} {THE}{CANDIDATE} {NO}",
    rf"\b{OFFER} {DOING}{_WITHDRAWN}(?! {BY}{CANDIDATE})|\b{OFFER} {NO} {BY}{CLIENT}\b",
    rf"^(?!{ROLE} ).*{_WITHDRAWN} {BY}{CLIENT}\b",
    rf"^{THE}{CANDIDATE} {_FEW}(?:{_NOT} (?:(?!les?\b|gli\b|lui\b)\w+ )?{_PLEASES}|{_PLEASES} {_NOT})$",
    rf"{CLIENT} {DOING}{_WITHDRAWN} {THE}{OFFER}",
)
_OFFER_TURNED_DOWN = (
    rf"\b{NO} (?:down )?(?:{TO} )?{THE}{OFFER}\b|\b{NAY} {TO} {THE}{OFFER}\b",
    rf"\b{OFFER} {DOING}(?:down )?{NO}",
    rf"\b{OFFER}\w* {DOING}{NOT} {ACCEPTED}",
    rf"\b{NOT} (?:\w+ )?{ACCEPTED} {THE}{OFFER}",
)
_CANDIDATE_LEFT = (
    rf"^(?!.*\b(?:{CLIENT}|{_NOT_THEY})\b)(?:.* )?{part(Part.NO_TO_US)}",
    rf"^(?!.*\b{OFFER}\b){THE}{CANDIDATE} {DOING}(?:{_QUITS}|{_FEW}{_NOT} {_FEW}{WANTS})",
    rf"^{THE}{CANDIDATE} {DOING}{NO} {THE}{ROLE}$",
    rf"\b{CANDIDATE} {DOING}{_QUITS}|\b(?:{NO}|{_WITHDRAWN}) {BY}{CANDIDATE}\b",
    rf"\b{_QUITTING} (?:{BY})?{CANDIDATE}\b(?! {_FEW}{part(Said.TOLD)})",
    rf"^(?!{THE}{CLIENT}\b|\w+ {CLIENT}\b)(?:.* )?{_TOOK_ANOTHER} (?:\w+ )?{_FIRM}\b",
    rf"{TOOK} {THE}{ROLE} (?:\w+ )?{THE}{ANOTHER} {_FIRM}\b",
    rf"^(?:{CANDIDATE} )?{STARTED} (?:\w+ ){{0,7}}?{ANOTHER} {_FIRM}\b",
    rf"{TOOK} {THE}{ANOTHER} {OFFER}|\b{ANOTHER} (?:{_FIRM}|{OFFER}) {DOING}{TOOK}\b|{BY}{CANDIDATE} {NO}",
)
_WE_SAID_NO = (
    rf"{_SO_FAR}{_NOT} (?:\w+ )?(?:{part(Part.PRESENTED)}|{_SENT} (?:\w+ )?{CLIENT})\b",
    rf"\b(?:{NO}|{NAY})(?: (?!{_TOLD})\w+)? {_WITHIN}\b(?! (?:{CLOSED}|{CANDIDATE}|{_TOLD}))",
    rf"\b{_WITHIN} {NO}",
    rf"\b(?:{NO}|{NAY}|{_WITHDRAWN}) {BY}{US}\b|{BY}{US} {NO}|{part(Part.OUR_NO)}",
)
_CLIENT_SAID_NO = (
    rf"\b{NO} (?:{BY})?{CLIENT}\b|{BY}{CLIENT} {NO}|^{CLIENT} {NO}",
    rf"\b{CLIENT} {DOING}{_REFUSES}|^{THE}{_FIRM} {DOING}{_REFUSES}",
    rf"^(?:{TO} )?{THE}{CLIENT} (?:{_FEW}{_NOT} {_FEW}{_LIKES}|{_LIKES} (?:\w+ )?{_NOT}\b)",
    rf"^{_NOT} {_FEW}{_LIKES}(?: \w+){{0,2}} {CLIENT}\b|^{_LIKES} (?:\w+ )?{CLIENT} {_NOT}",
    rf"^(?:{_NOT}|{NAY}) {TO} {THE}{CLIENT}$|^{NAY} {BY}{CLIENT}\b|\b{CLIENT} (?:\w+ )?{NAY}$",
    rf"\b{_NEGATIVE} {_FEW}{CLIENT}\b|\b{CLIENT} (?:\w+ )?{_NEGATIVE}",
)
_ROLE_CLOSED = (
    rf"^{THE}{ROLE} (?:(?!{_NOT}|{YET}|to\b)\w+ ){{0,2}}{CLOSED}(?: |$)",
    rf"^{_WITHIN} (?:\w+ )?{CLOSED}|\b{CLOSED} (?:\w+ )?{_WITHIN}",
    rf"^{THE}{CLIENT} {DOING}(?:{ROLE} .*{CLOSED}|{CLOSED} {THE}{ROLE}|(?:ge)?stop\w*|{_WITHIN} {CLOSED})",
)
_NOT_CHOSEN = (rf"^(?!.*\b{YET}\b)(?:.* )?{_NOT} (?:e )?(?:\w+ )?{CHOSEN}\b",)

WHO_DID_WHAT: tuple[tuple[DispositionKind, str], ...] = tuple(
    (kind, "|".join(templates))
    for kind, templates in (
        (DispositionKind.DECLINED_BY_CLIENT, _CLIENT_CHANGED_ITS_MIND),
        (DispositionKind.TURNED_OFFER_DOWN, _OFFER_TURNED_DOWN),
        (DispositionKind.WITHDREW, _CANDIDATE_LEFT),
        (DispositionKind.DECLINED_BY_US, _WE_SAID_NO),
        (DispositionKind.DECLINED_BY_CLIENT, _CLIENT_SAID_NO),
        (DispositionKind.ROLE_CLOSED, _ROLE_CLOSED),
        (DispositionKind.DECLINED_BY_CLIENT, _NOT_CHOSEN),
        (DispositionKind.WITHDREW, (rf"{_NOT_THERE}{part(Part.ELSEWHERE)}",)),
    )
)
"""The first that matches counts: looked at before the phrases of the languages."""

BESIDE = {
    DispositionKind.DECLINED_BY_CLIENT: rf"\b{NO}\b",
    DispositionKind.HIRED: rf"{ACCEPTED}|{SIGNED}",
}
"""What is looked at together with the phrases of the same end."""
