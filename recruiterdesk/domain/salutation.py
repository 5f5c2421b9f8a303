"""How a person is greeted: Frau, Herr or neither, with or without a title, Sie or Du."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.words import FormOfAddress, Salutation


class Language(StrEnum):
    """The languages in which guides and drafts are written."""

    EN = "en"
    DE = "de"


@dataclass(frozen=True, slots=True)
class Addressee:
    """What a greeting needs to know of a person; an unknown name is empty.

    Attributes:
        given: the given name or names.
        family: the family name.
        honorific: as written: "Dr.", "Prof. Dr. med.".
        salutation: Ms, Mr or none.
        form: Sie or Du.
    """

    given: str
    family: str
    honorific: str = ""
    salutation: Salutation = Salutation.NONE
    form: FormOfAddress = FormOfAddress.FORMAL


_ADDRESS = {
    Language.DE: {Salutation.MS: "Frau", Salutation.MR: "Herr", Salutation.NONE: ""},
    Language.EN: {Salutation.MS: "Ms", Salutation.MR: "Mr", Salutation.NONE: ""},
}
_FORMAL_HELLO = {Language.DE: "Guten Tag", Language.EN: "Dear"}
_PLAIN_HELLO = {Language.DE: "Guten Tag", Language.EN: "Hello"}
_INFORMAL_HELLO = {Language.DE: "Hallo", Language.EN: "Hello"}
# Titles that belong to a greeting; degrees ("Dipl.-Ing.", "M.Sc.") do not.
_TITLE = re.compile(r"\b(prof(?:essor(?:in)?)?|dr|mag|ing)\b\.?", re.IGNORECASE)
_GERMAN_TITLE = {"prof": "Prof.", "dr": "Dr.", "mag": "Mag.", "ing": "Ing."}
_ENGLISH_TITLE = {"prof": "Professor", "dr": "Dr"}


def greeting(person: Addressee, language: Language) -> str:
    """Return the greeting, without a comma: "Guten Tag Frau Dr. Lüdtke-Schröder", "Hallo Käthe".

    Where neither Ms nor Mr is known, the full name stands in for it.
    """
    if person.form is FormOfAddress.INFORMAL and person.given:
        return f"{_INFORMAL_HELLO[language]} {person.given}"
    titles = _titles(person.honorific, language)
    address = "" if language is Language.EN and titles else _ADDRESS[language][person.salutation]
    known = bool(address or (language is Language.EN and titles))
    words = (
        (address, titles, person.family) if known and person.family else (titles, person.given, person.family)
    )
    name = " ".join(word for word in words if word)
    return f"{_FORMAL_HELLO[language]} {name}" if name else _PLAIN_HELLO[language]


def _titles(honorific: str, language: Language) -> str:
    degreeless = re.sub(r"\bdipl\S*", " ", honorific, flags=re.IGNORECASE).replace("-", " ")
    found = dict.fromkeys(match[1].lower()[:4] for match in _TITLE.finditer(degreeless))
    if "dr" in found:
        found.pop("ing", None)
    if language is Language.EN:
        return next((_ENGLISH_TITLE[key] for key in ("prof", "dr") if key in found), "")
    return " ".join(_GERMAN_TITLE[key] for key in _GERMAN_TITLE if key in found)
