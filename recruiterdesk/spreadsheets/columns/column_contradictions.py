"""What stands in a column can say that its name means something else than it seems to."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_readings import readings_of
from recruiterdesk.spreadsheets.columns.concept_words import ANSWER
from recruiterdesk.spreadsheets.columns.decision_columns import is_clients_word
from recruiterdesk.spreadsheets.columns.header_words import listed
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.columns.offer_columns import is_about_offer
from recruiterdesk.spreadsheets.columns.parts_taken import are_parts_taken
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, NAME_FIELDS, PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import (
    EMAIL,
    all_fit,
    has_digit,
    has_no_letter,
    has_number,
    is_date,
    is_email,
    is_figure,
    is_link,
    is_name,
    is_phone,
    is_profile,
    is_title,
    is_yes_no,
    mostly,
    names_progress,
    reaches,
    share,
)

_RANKED = re.compile(r"[A-Za-z]{2,} \d")
_CONTACTS = listed(
    """
    contact|contact data|contact details|contact info|contact information|contactgegevens|contacto|
    contactos|contacts|contato|contatos|contatti|contatto|coordonnees|dane|dane kontaktowe|date contact|
    datos de contacto|details|elerhetoseg|erreichbar unter|gegevens|iletisim|info|infos|kontakt|
    kontaktdaten|kontakte|kontaktinfo|kontaktinformasjon|kontaktinformationen|kontaktni udaje|
    kontaktoplysninger|kontaktuppgifter|reach|how to reach|reach at|reach on|reach them|ways to reach|
    kontakt info|kontakt daten|joindre|cómo contactar|come contattare|recapiti|
    recapito|yhteystiedot|контакт|контакты|联系方式|连絡先
    """
)
_OF_ANYTHING = frozenset({"info", "infos", "details", "dane", "gegevens"})
_WEAK_PHONES = listed(
    "home|work|office|privat|buro|geschaftlich|dienstlich|fixe|fijo|fisso|fon|funk|cel|cep|gsm|hp|sms"
)
_WORDS_ONLY = frozenset(
    {Field.ROLE, Field.CLIENT, Field.STAGE, Field.OUTCOME, Field.COMPANY, Field.TITLE, Field.LOCATION}
)
_JOBS = frozenset({Field.ROLE, Field.TITLE})
# A single one is enough: "Oferta" says of one person that there was an offer. A firm may be called X.
_TICKS = frozenset("xX✓✔☑✅√")
_SIDES = listed(
    "client|candidate|both|kunde|kandidat|beide|beides|candidat|les deux|cliente|candidato|ambos|entrambi|"
    "klant|kandidaat"
)
_FILE = re.compile(r"https?://\S+|\S[^\n]{0,100}\.(?:pdf|docx?|odt|rtf|png|jpe?g)(?: \(https?://\S+\))?")
_CURRENCY = r"(?:[£$€¥]|\b(?:EUR|CHF|GBP|USD|PLN|SEK|DKK|NOK|CZK|HUF|RON|INR|AED|TL|zł|kr|Kč)\b)"
_PAY = re.compile(rf"(?:ca\.? ?|[~<>])?(?:{_CURRENCY}\.? ?\d|\d[\d.,' ]*(?:[kK]\b|.{{0,10}}{_CURRENCY}))")
# Without any sign of a number to call, it is one only because of the name above it.
_NATIONAL_NUMBER = re.compile(r"\d{9,11}", re.ASCII)
_OF_CANDIDATES = (Field.ROLE, Field.CLIENT, Field.STAGE, Field.OUTCOME, Field.REASON, Field.DECIDED_ON)
_VAGUE_PLACE = "area"
_OF_DEPARTMENTS = frozenset({"es", "pt", "it"})
_A_SAMPLE = 2
_SOME = 0.3

Check = Callable[[list[str], Field], Field | None]


def heed_contents(draft: ColumnDraft) -> None:
    """Give columns another meaning, or none, whose cells contradict their names."""
    for index, name, field in list(draft.loose()):
        values = draft.values(index)
        if not values:
            draft.fields[index] = None if name in _WEAK_PHONES else field
            continue
        if are_parts_taken(name, values):
            draft.leave(index)
        elif name in _CONTACTS:
            draft.fields[index] = _way_to_reach(draft, index, field)
        elif _says_something_else(draft, index):
            draft.fields[index] = None
        elif field is Field.TOLD_ON and draft.has(*_OF_CANDIDATES) and mostly(values, is_yes_no):
            continue
        elif field is not None and (check := _CHECKS.get(field)):
            draft.fields[index] = check(values, field)


def _says_something_else(draft: ColumnDraft, index: int) -> bool:
    """Tell whether no cell of a column is what its name seems to say."""
    name, field, values = draft.names[index], draft.fields[index], draft.values(index)
    if name in _WEAK_PHONES and field in PHONE_FIELDS:
        return not mostly(values, has_number)
    if name == _VAGUE_PLACE and field is Field.LOCATION:
        return _is_department(draft, index)
    if field is Field.OUTCOME and has_any(name.split(), ANSWER) and not is_clients_word(name):
        # "Réponse: oui" says that there was an answer.
        return all_fit(values, is_yes_no)
    # "Offre" is the job, or the offer that was made for it.
    is_offer = field is Field.ROLE and is_about_offer(name.split())
    return is_offer and all_fit(values, names_progress)


def _is_department(draft: ColumnDraft, index: int) -> bool:
    """Tell whether an area is one of a firm's, as in Spain: by the language of the other names."""
    others = (name for at, name in enumerate(draft.found.header or ()) if at != index)
    known = [{language for language, _ in readings_of(name)} for name in others]
    is_southern = any(each & _OF_DEPARTMENTS and "en" not in each for each in known)
    return is_southern and not any("en" in each and not each & _OF_DEPARTMENTS for each in known)


def _way_to_reach(draft: ColumnDraft, index: int, field: Field | None) -> Field | None:
    """Tell what a column "Contact" or "Info" holds: addresses, numbers, days or names."""
    values = draft.values(index)
    is_number = is_phone if draft.names[index] in _OF_ANYTHING else _is_number_to_call
    emails, phones = share(values, is_email), share(values, is_number)
    if emails + phones >= 0.5:  # noqa: PLR2004 - half of them are a way to reach somebody
        return Field.EMAIL if emails >= phones else Field.PHONE
    if mostly(values, is_date):
        return None if draft.has(Field.LAST_CONTACT) else Field.LAST_CONTACT
    if mostly(values, is_profile):
        return Field.URL
    is_person = mostly(values, is_name) and not draft.has(Field.GIVEN, Field.FAMILY)
    return Field.FULL_NAME if is_person and field is not Field.NOTES else _notes_only(field)


def _is_number_to_call(text: str) -> bool:
    return is_phone(text) or _NATIONAL_NUMBER.fullmatch(text) is not None


def _notes_only(field: Field | None) -> Field | None:
    return field if field is Field.NOTES else None


def _email(values: list[str], field: Field) -> Field | None:
    if mostly(values, is_phone):
        return Field.PHONE
    no_address = not any("@" in value for value in values)
    is_other = mostly(values, is_date) or (len(values) >= _A_SAMPLE and mostly(values, is_yes_no))
    return None if no_address and (is_other or len(values) > _A_SAMPLE) else field


def _phone(values: list[str], field: Field) -> Field | None:
    if mostly(values, is_email):
        return Field.EMAIL
    if mostly(values, is_date):
        return None
    has_none = not any(map(has_number, values))
    return None if has_none and (len(values) >= _A_SAMPLE or mostly(values, is_yes_no)) else field


def _name(values: list[str], field: Field) -> Field | None:
    if mostly(values, EMAIL.fullmatch):
        return Field.EMAIL
    if mostly(values, is_phone):
        return Field.PHONE
    if mostly(values, is_profile):
        return Field.URL
    if all_fit(values, has_no_letter) or mostly(values, is_date):
        return None
    return None if all_fit(values, is_yes_no) and len(values) >= _A_SAMPLE else field


def _date(values: list[str], field: Field) -> Field | None:
    is_other = len(values) > _A_SAMPLE or mostly(values, is_yes_no)
    return None if is_other and not any(map(has_digit, values)) else field


def _words(values: list[str], field: Field) -> Field | None:
    """Leave out what says no words at all: a score, an id, a date, a yes."""
    if (
        mostly(values, is_date)
        or mostly(values, _is_pay)
        or mostly(values, is_link)
        or all_fit(values, _says_figure)
    ):
        return None
    if field is Field.OUTCOME:
        return field
    if field in _JOBS and all_fit(values, _TICKS.__contains__):
        return None
    return None if len(values) >= _A_SAMPLE and all_fit(values, is_yes_no) else field


def _client(values: list[str], field: Field) -> Field | None:
    """Leave out what only says whether somebody is a client or a candidate."""
    return None if all(value.casefold() in _SIDES for value in values) else _words(values, field)


def _place(values: list[str], field: Field) -> Field | None:
    """Take "Where" as how far they got where each cell says that, and not the same; "on site" is a place."""
    is_stage = all_fit(values, names_progress) and len(set(map(stage_from_words, values))) >= _A_SAMPLE
    return Field.STAGE if is_stage else _words(values, field)


def _is_pay(text: str) -> bool:
    """Tell whether a cell says what somebody earns ("£210k + 40%", "CHF 380k")."""
    return _PAY.match(text) is not None


def _says_figure(text: str) -> bool:
    """Tell whether a cell is a number, several, or an id; "SDE 3" is a job."""
    is_alone = is_figure(text) and _RANKED.fullmatch(text) is None
    return is_alone or not any(map(str.isalpha, text))


def _notes(values: list[str], field: Field) -> Field | None:
    """Leave out marks ("Rating: 8"), ticks ("Important: yes"), and files: "Resume" may be a summary."""
    are_marks = len(values) >= _A_SAMPLE and all_fit(values, _is_mark)
    return None if are_marks or mostly(values, is_date) or mostly(values, _FILE.fullmatch) else field


def _is_mark(text: str) -> bool:
    return is_figure(text) or is_yes_no(text)


def _title(values: list[str], field: Field) -> Field | None:
    return Field.HONORIFIC if mostly(values, is_title) else _words(values, field)


def _profile(values: list[str], field: Field) -> Field | None:
    return field if any("/" in value or "." in value for value in values) else None


def _referrer(values: list[str], field: Field) -> Field | None:
    return field if name_referrers(values) else None


def name_referrers(values: list[str]) -> bool:
    """Tell whether cells say who sent somebody, and not yes, a day, or what is recommended."""
    is_other = all_fit(values, is_yes_no) or mostly(values, is_date)
    return not is_other and not reaches(values, _says_end, _SOME)


def _says_end(text: str) -> bool:
    return outcome_from_words(text).kind is not None


def _country_code(values: list[str], field: Field) -> Field | None:
    return field if any(map(has_digit, values)) else Field.COUNTRY


_CHECKS: Mapping[Field, Check] = {
    Field.EMAIL: _email,
    **dict.fromkeys(PHONE_FIELDS, _phone),
    **dict.fromkeys(NAME_FIELDS, _name),
    **dict.fromkeys(DATE_FIELDS, _date),
    **dict.fromkeys(_WORDS_ONLY, _words),
    Field.TITLE: _title,
    Field.CLIENT: _client,
    Field.LOCATION: _place,
    Field.NOTES: _notes,
    Field.URL: _profile,
    Field.REFERRED_BY: _referrer,
    Field.COUNTRY_CODE: _country_code,
}
