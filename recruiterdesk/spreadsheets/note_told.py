"""What notes say of whether somebody was told the no: "told him by phone 13/11", "noch nicht informiert".

Only what can mean nothing else counts: of "spoke to her 12/3" nobody knows what was said.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import bulk_value
from recruiterdesk.spreadsheets.outcome_parts import CLIENT
from recruiterdesk.spreadsheets.said_days import past_day_in

_LONGEST_NOTES = 2_000
_CLAUSES = re.compile(
    r"[;\n()|→]+|,(?!\d)|\s[-–—/+&]+\s|:(?=\s)|(?<=[^\W\d_]{4})\.(?=\s|$)|[!?]+|\s(?:und|and|et|y|en|och|"
    r"og)\s"
)
_SIGNS = re.compile(r"[^\w\s]|_")
# What nearly every note without such words lacks: looked for first, as there are a hundred thousand notes.
_HINTS = (
    "told", "inform", "notif", "let ", "tell", "aware", "knows", "reject", "regret", "feedback",
    "absag", "abges", "bescheid", "benachr", "mitget", "weiß", "weiss",
    "préven", "preven", "avert", "annonc", "refus",
    "avis", "comunic", "avvis", "avvert", "respuesta", "risposta",
    "hoogte", "afgebeld", "afwijz", "poinf", "powiad", "odmow",
    "meddel", "besked", "beskjed", "avslag", "afslag", "orienter",
    "sdělen", "sdelen", "oznám", "oznam", "bildir", "bilgi", "haber",
)  # fmt: skip
_WAY = (
    r"(?:(?:on|by|via|over|per|am|le|par|el|por|il|per|al|telefonisch|tel|phone|e ?mail|mail|email|"
    r"telephone|telefono|"
    r"telefonicamente|telefonicznie|telefoon|telefon|telefonu|brief|letter|text|sms|whatsapp|personally|"
    r"in person|"
    r"in writing|schriftlich|mundlich|personlich|yesterday|today|gestern|heute|hier|ayer|ieri|gisteren|"
    r"wczoraj|"
    r"igar|i gar|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|the|den|dem|op|pa|na|dnia|em|no|dia|em|med|via|via het|"
    r"already|schon|"
    r"bereits|deja|ya|gia|al|juz|redan|allerede|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|"
    r"februar|marz|"
    r"april|mai|juni|juli|august|september|oktober|november|dezember|novembre|octobre|noviembre|octubre|"
    r"ottobre|"
    r"novembro|outubro|listopada|pazdziernika|okt|dez|\d+(?:st|nd|rd|th)?)\b ?)*"
)
_THEM = r"(?:him|her|them|candidate|cand)"
_TOLD = (
    rf"^(?:i |we |have |has |was |were |been )*(?:told|informed|notified) (?:{_THEM} )?{_WAY}$|"
    rf"\b(?:told|informed|notified) {_THEM} (?:it s|it is|its|that it s) (?:a )?no\b|"
    rf"\b(?:told|informed|gave|let) {_THEM} (?:know )?(?:the |about the |of the )?(?:no|outcome|decision|"
    r"result|rejection|bad news)\b|"
    rf"\blet {_THEM} (?:down|know) (?:gently )?{_WAY}$|"
    r"\b(?:rejection|regret|decline)s? (?:call|e ?mail|mail|letter|message)? ?(?:was |has been )?(?:sent|"
    rf"made|done|given) ?{_WAY}$|"
    r"^(?:is |now )?aware (?:of (?:the )?(?:outcome|decision|result))?$|\bknows (?:the (?:outcome|result)|"
    r"it s a no)\b|"
    rf"^(?:{_WAY})(?:wurde |ist |habe |kandidat\w* |ihn |sie |ihm |ihr )*{_WAY}(?:informiert|benachrichtigt|"
    rf"mitgeteilt)(?: worden)? ?{_WAY}$|"
    rf"^(?:{_WAY})(?:wurde |habe |ihm |ihr )*(?:telefonisch|schriftlich|personlich|mundlich|per \w+|"
    rf"am telefon) (?:{_WAY})abgesagt$|"
    r"^weiss (?:schon |bereits |es )*bescheid$|\bbescheid (?:gegeben|gesagt|bekommen)|"
    rf"\babsage (?:ist |wurde )?{_WAY}(?:raus|mitgeteilt|verschickt|versandt|gesendet|geschickt|erteilt)|"
    rf"^(?:a ete |est |ete )?(?:prevenue?|informee?|avertie?) {_WAY}$|^(?:je l ai |l ai |"
    r"on l a )(?:prevenue?|informee?|avertie?)|"
    rf"\b(?:mail|courrier|lettre) de refus (?:a ete )?(?:envoyee?|parti\w*)|\brefus annoncee? {_WAY}$|"
    rf"^(?:ya |esta |fue |ha sido )*(?:avisad[oa]|informad[oa]|comunicad[oa]) {_WAY}$|"
    r"\bse (?:le|lo) (?:ha )?(?:comunic|inform|avis)(?:o|ado)\b|^(?:ya )?(?:le|la|lo) (?:he )?(?:avise|"
    r"avisado|informe|informado)\b|"
    rf"^(?:e stat[oa] |gia )*(?:avvisat[oa]|informat[oa]|avvertit[oa]) {_WAY}$|\besito comunicato\b|"
    r"\bcomunicat[oa] (?:l )?esito\b|"
    rf"^(?:is |kandidaat |al )*{_WAY}(?:geinformeerd|afgebeld|op de hoogte(?: gebracht)?) ?{_WAY}$|"
    r"\bafwijzing (?:verstuurd|gestuurd|gemaild)|"
    rf"^(?:zostal\w? |juz )*(?:poinformowan\w|powiadomion\w) {_WAY}$|\bodmowa (?:wyslana|przekazana)|"
    rf"^(?:ja |foi )*(?:avisad[oa]|informad[oa]) {_WAY}$|"
    rf"^(?:ar |har |blivit )*(?:informerad|meddelad|fatt besked) ?{_WAY}$|"
    rf"^(?:er |har |blev )*(?:informeret|informert|orientert|orienteret|fa+et besked|fatt beskjed) ?{_WAY}$|"
    r"\b(?:avslag|afslag) (?:er )?(?:sendt|givet|gitt|skickat)|"
    rf"^(?:byl\w? )?(?:informovan\w?|sdeleno|oznameno) ?{_WAY}$|"
    r"\b(?:bilgi|haber) verildi\b|\bbilgilendirildi\b"
)
_NOT_TOLD = (
    r"\bnot (?:yet )?(?:been )?(?:told|informed|notified|aware)|\b(?:hasn|haven|"
    r"wasn) ?t (?:yet )?(?:been )?(?:told|informed)|"
    r"\b(?:to be|still to be|must be|needs to be) (?:told|informed)|\bdoes ?n ?o?t know (?:yet|it)|"
    r"\b(?:need|needs|have|has|still) to "
    rf"(?:tell|inform|let) {_THEM}|^(?:must |please |pls )?tell {_THEM}\b|\bhaven t told|"
    r"\bnoch nicht (?:\w+ )?(?:informiert|benachrichtigt|bescheid|abgesagt|mitgeteilt|gesagt)|"
    r"\bnoch (?:telefonisch |per mail )?"
    r"(?:informieren|absagen|bescheid (?:geben|sagen))|\bmuss noch (?:\w+ )?(?:informiert|angerufen|"
    r"abgesagt)|"
    r"\bweiss (?:es )?noch (?:nicht|nichts|von nichts)|\bweiss von nichts|"
    r"\bpas (?:encore )?(?:prevenue?|informee?|avertie?|au courant)|^(?:a|reste a|faut|il faut) (?:le |la |"
    r"l )?(?:prevenir|informer|avertir)\b|"
    r"\b(?:falta|pendiente de|hay que|por) (?:avisar|informar|comunicar)|\b(?:aun|"
    r"todavia) no (?:lo )?(?:sabe|avisad|informad)|"
    r"\b(?:ancora |resta )?da (?:avvisare|informare|avvertire)\b|\bnon (?:ancora )?(?:avvisat|informat|"
    r"avvertit)|"
    r"\bnog (?:niet (?:geinformeerd|op de hoogte|gebeld)|informeren|afbellen)|"
    r"\b(?:jeszcze )?nie (?:wie|poinformowan)|\bdo poinformowania|\bainda nao (?:sabe|avisad|informad)|"
    r"\bfalta (?:avisar|informar)|"
    r"\b(?:inte|ej) (?:annu )?(?:informerad|meddelad|fatt besked)|\bikke (?:informeret|informert|"
    r"fa+et besked|fatt beskjed)|"
    r"\bmangler (?:besked|beskjed)|\b(?:jeste )?nevi\b|\bneinformovan|\bbilgi verilmedi|\bhaberi yok"
)
_OF_OTHERS = (
    rf"\b(?:{CLIENT}|gdpr|dsgvo|rgpd|datenschutz\w*|consent|gehalt|salary|salaire|salario|stipendio|"
    r"wynagrodzeni\w*)\b"
)


@bulk_value
class ToldInNotes:
    """Whether somebody was told by what notes say, None where they do not, and the day where it is named."""

    told: bool | None = None
    told_on: dt.date | None = None


NOTHING_TOLD = ToldInNotes()
"""Notes that say nothing of it."""


def told_in_notes(notes: str, today: dt.date, *, day_first: bool) -> ToldInNotes:
    """Tell what notes say of whether the person has heard how it ended; the last that they say counts.

    Args:
        notes: what was written.
        today: the day from which days without a year are read.
        day_first: whether 3/4 is the third of April.
    """
    if not may_say_told(notes):
        return NOTHING_TOLD
    found = NOTHING_TOLD
    for clause in _CLAUSES.split(fold(notes[:_LONGEST_NOTES])):
        words = " ".join(_SIGNS.sub(" ", clause).split())
        if not words or _pattern(_OF_OTHERS).search(words):
            continue
        if _pattern(_NOT_TOLD).search(words):
            found = ToldInNotes(told=False)
        elif _pattern(_TOLD).search(words):
            found = ToldInNotes(told=True, told_on=past_day_in(clause, today, day_first=day_first))
    return found


def may_say_told(notes: str) -> bool:
    """Tell quickly whether notes have a word of those that say whether somebody was told."""
    lowered = notes.casefold()
    return any(hint in lowered for hint in _HINTS)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Return compiled words; a window opens without them."""
    return re.compile(words)
