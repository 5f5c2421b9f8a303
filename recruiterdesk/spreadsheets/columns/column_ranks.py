"""Of several columns with one meaning the one is taken that says it best."""

from __future__ import annotations

import re

from recruiterdesk.spreadsheets.fields import Field

_CURRENT = (
    r"\b(?:current|curr|present|aktuell\w*|derzeit\w*|jetzig\w*|akt|actuel\w*|actual|attuale|atual|huidig\w*|"
    r"obecn\w*|aktualn\w*|nuvarande|navarende|nuvaerende|soucasn\w*|jelenlegi|mevcut|nykyinen)\b"
)
_LAST = r"\b(?:last|letzte\w*|dernier\w*|ultim\w*|laatste|ostatni\w*|previous|former|bisherig\w*|senaste)\b"
# What may as well be said of a talk, a visit or an invoice.
_HOW_IT_WENT = (
    r"(?:how|what|wie|was|comment|ce que|como|que|en que|com|no que|hoe|jak|co|hur|vad|hvordan|hvad|"
    r"hva|nasil|ne) |(?:avis|bilan|issue|afloop)$"
)
HOW_IT_WENT = re.compile(_HOW_IT_WENT)
# A town says more of where somebody is than all around it.
_AROUND_TOWNS = (
    r"^(?:region\w*|departement|provinc\w*|wojewodztwo|bundesland|kanton|canton|estado|county|district|kraj|"
    r"lan|fylke|area|state|oblast)$"
)
# Neither is a street.
_WHOLE_ADDRESS = r"(?:alamat|dia chi)\b"
# "391-A1" says less than "Staff Nurse".
_BY_CODE = r".*\b(?:ref|reference)$"
_RANKS: dict[Field, tuple[str, ...]] = {
    Field.FULL_NAME: (
        r"^(?:fio|фио)$",
        r"^(?:full name|fullname|name|candidate name|kandidat|candidate|bewerber|applicant)$",
        (
            r"^(?!.*\b(?:file as|display|anzeigename|contact|ansprechpartner|person)\b)"
            r"(?!(?:consultant|contractor|guest|speaker|member|employee|lead|prospect|student|intern|trainee|names)$)"
        ),
        r"^(?!.*\b(?:file as|display|anzeigename|contact|ansprechpartner|person)\b)",
    ),
    Field.ROLE: (
        r"\bapplied\b",
        rf"^(?!(?:role|roles|rolle|rol|ruolo|roll|rola|rooli|mandat|mandate|projekt|project)$)(?!{_BY_CODE})",
        rf"^(?!{_BY_CODE})",
    ),
    Field.LAST_CONTACT: (rf"{_LAST}|\bzuletzt\b",),
    Field.CLIENT: (r"^(?!.*\b(?:submitted|presented|interview\w*) )",),
    Field.COMPANY: (_CURRENT, rf"^(?!account)(?!.*{_LAST})", r"^account"),
    Field.TITLE: (
        _CURRENT,
        r"job title|jobtitle|^(?!.*\b(?:headline|function|profession|occupation|beruf|fonction|titel|title))",
        r"\b(?:title|titel)\b",
    ),
    Field.URL: (r"linkedin|linked in", r"xing", r"profil|perfil|profiel"),
    Field.LOCATION: (
        (
            r"^(?!.*\b(?:preferred|work(?! city$)|arbeitsort|einsatzort|"
            r"other|weiterer|otra|autre|travail|billing|company|employer|office)\b)"
            rf"(?!bairro$|barrio$)(?!{_AROUND_TOWNS})(?!{_WHOLE_ADDRESS})"
        ),
        r"\b(?:work|arbeitsort|einsatzort|travail)\b",
        r"\bother\b|\bweiterer\b|\bautre\b|\botra\b",
    ),
    Field.COUNTRY: (r"^(?!.*\b(?:other|weitere\w*|autre|otro|billing)\b)",),
    Field.STAGE: (r"^(?!pipeline$)",),
    Field.OUTCOME: (rf"^(?!{_HOW_IT_WENT})",),
    Field.SALUTATION: (r"^(?!.*\bform\b)",),
}
_PATTERNS = {field: tuple(map(re.compile, patterns)) for field, patterns in _RANKS.items()}


def rank_of(field: Field | None, plain: str) -> int:
    """Return how well a plain name fits the field, 0 for best."""
    patterns = _PATTERNS.get(field, ()) if field is not None else ()
    return next((rank for rank, pattern in enumerate(patterns) if pattern.search(plain)), len(patterns))
