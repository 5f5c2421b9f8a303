"""What notes say besides: wished hours, a day to come back, promises, who sent the person."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.spreadsheets.planned import FoundPromise
from recruiterdesk.spreadsheets.values.note_days import day_in_note
from recruiterdesk.spreadsheets.values.note_hours import hours_in_note
from recruiterdesk.spreadsheets.values.note_referrers import referrer

# Whole letters are pasted into cells; what they say of calls stands at their beginning, or nobody finds it.
_LONGEST_NOTES = 10_000

_SENTENCES = re.compile(r"[\n;.!](?:(?<=[\n;])|(?<=[^\W\d_)].)(?=\s|$))")
_FIGURE = re.compile(r"\d")
_COMING_BACK = re.compile(
    r"\b(free (?:again|from|in|as|after|starting|(?:early|mid|end)\b|"
    r"(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|"
    r"(?:(?:is|comes|will be) |^|, )back (?:in|from|on)|available|frei\b|verfugbar|wiedervorlage|klausel|"
    r"wieder (?:ansprechen|frei|verfugbar|kontaktieren|melden|anrufen|da\b|zuruck|auf dem markt)|"
    r"follow up in|check back|conge parental|clause|non-compete|wettbewerbsverbot|"
    r"sperrfrist|vertrag (?:lauft )?bis|vertrag endet|contract (?:ends|until|runs)|projekt (?:lauft )?bis|"
    r"project (?:ends|until|runs)|befristet bis|elternzeit|parental leave|maternity leave|sabbatical|"
    r"(?:kundigungsfrist|notice)(?: period)? (?:bis|until)|re-?approach|come back|in touch again|reconnect|"
    r"back to (?:him|her|them) (?:in|from)\b|"
    r"disponible|libre|disponibil[ei]|liber[oa]|beschikbaar|vrij\b|dostepn[ya]|woln[ya]|melden ab|"
    r"recontacter|ricontattare|volver a contactar)"
)
_PROMISING = re.compile(
    r"\b(promised|versprochen|zugesagt,? (?:mich|dass)|(?:ruckruf|feedback|ruckmeldung|meldung) zugesagt|"
    r"(?:antwort|ruckmeldung|feedback)\b.{0,30}\bzugesagt|"
    r"melde mich|meldung bis|ruckmeldung bis|rufe .{0,20}an bis|(?<!client )(?<!he )(?<!hm )will call|"
    r"i(?:'|’)ll (?:call|get back|update|let (?:him|her|them) know)|"
    r"(?<!client )(?<!he )(?<!hm )will (?:get back|update (?:him|her|"
    r"them))|"
    r"call (?:him|her|them) (?:back )?by|get back to (?:him|her|them) by|feedback by|"
    r"(?:^|(?<=[,:] ))(?:to )?call back by|"
    r"hear from (?:me|us) by|hort von (?:mir|uns) bis|"
    r"antwort von uns bis|we answer by|ruckruf (?:am|bis)|promis (?:de|une)|prometi(?:do)?\b|i d (?:call|"
    r"get back)|i['’]d (?:call|get back)|ich rufe|promesso di|beloofd|obiecal\w* ze)"
)
# What a client or the candidate promised, or owes, is none of ours.
_BY_OTHERS = re.compile(
    r"\b(?:s?he|they|candidate|sie|er|kandidat(?:in)?|bewerber(?:in)?)(?: has| had| hat| haben)?"
    r"(?: uns| mir| us| me)? (?:promised|versprochen|zugesagt)\b|"
    r"^hat (?:uns |mir )?(?:versprochen|zugesagt)\b|"
    r"^(?:der |die |the )?(?:client|kunde|kundin|kd|hm|hiring manager|boss|chef)\b|"
    r"\b(?:by|from|vom|von) (?:the |dem )?(?:client|kunden?|kd|hm)\b"
)


@dataclass(frozen=True, slots=True)
class NoteFindings:
    """What was found in the notes of a row."""

    wished_hours: DaySpan | None = None
    come_back_on: dt.date | None = None
    promises: tuple[FoundPromise, ...] = ()
    referred_by: str = ""


NOTHING_FOUND = NoteFindings()


@lru_cache(maxsize=2048)
def find_in_notes(notes: str, today: dt.date) -> NoteFindings:
    """Find wished hours, a day to come back, promises of contact and a referrer."""
    if not notes:
        return NOTHING_FOUND
    written = [part.strip() for part in _SENTENCES.split(notes[:_LONGEST_NOTES]) if part.strip()]
    sentences = [fold(part) for part in written]
    hours = (hours_in_note(sentence) for sentence in sentences)
    # No day is named without a figure.
    dated = [(text, said) for text, said in zip(written, sentences, strict=True) if _FIGURE.search(said)]
    back = (day_in_note(said, today) for _, said in dated if _COMING_BACK.search(said))
    return NoteFindings(
        wished_hours=next((span for span in hours if span), None),
        come_back_on=next((day for day in back if day and day > today), None),
        promises=_promises(dated, today),
        referred_by=referrer(notes[:_LONGEST_NOTES]),
    )


def _promises(sentences: list[tuple[str, str]], today: dt.date) -> tuple[FoundPromise, ...]:
    """Return the promises of sentences, each as it is written and folded."""
    found = ((text, day_in_note(said, today)) for text, said in sentences if _is_promise(said))
    return tuple(FoundPromise(day, text) for text, day in found if day and day >= today)


def _is_promise(sentence: str) -> bool:
    return _PROMISING.search(sentence) is not None and not _BY_OTHERS.search(sentence)
