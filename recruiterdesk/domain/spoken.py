"""How a role and a client are called in a conversation."""

from __future__ import annotations

import re

_LETTER = r"(?:m|w|f|d|x|i|gn|div\.?|divers|all|any)"
_GENDERS = re.compile(
    rf"[(\[]\s*(?:{_LETTER}(?:\s*[/|,*]\s*{_LETTER})+|all genders|alle geschlechter|gn|x|d)\s*[)\]]"
    rf"|(?<![\w/])[mwf]\s?[/|]\s?[mwf]\s?[/|]\s?[dxi](?![\w/])",
    re.IGNORECASE,
)
_EDGES = " \t,;|–—-"

# Longest first: "GmbH & Co. KG" must not leave "GmbH & Co." behind. Short ones only in their usual case,
# so that "Hautnah se" or a name that ends in "as" stays whole.
_LEGAL_FORMS = (
    r"(?:[Gg]?G?[Mm][Bb][Hh]|AG|UG|SE|Ltd\.?) ?& ?Co\.?,? ?(?:KGaA|KG|OHG)",
    r"& ?Co\.?,? ?(?:KGaA|KG|OHG)",
    r"UG \(haftungsbeschränkt\)",
    r"Co\.?, ?Ltd\.?",
    r"(?:Pty|Pte|Pvt)\.? (?:Ltd\.?|Limited)",
    r"(?:gG|G|g)mbH|GMBH|mbH",
    r"KGaA|OHG|GbR|PartG(?: ?mbB)?|AG|KG|SE|UG|eG|eGmbH|e\. ?[VKG]\.|e[VK]\b",
    r"LLP|LLC|L\.L\.[PC]\.|PLC|Plc|plc|Limited|LIMITED|Ltd\.?|LTD\.?|Inc\.?|INC\.?|Incorporated|Corp\.?",
    r"SAS|SARL|S\.?à\.?r\.?l\.?|SA|S\. ?A\. ?S?\.?|SL|S\. ?L\. ?U?\.?|SpA|S\.p\.A\.|Srl|S\.r\.l\.",
    r"B\. ?V\.|BV|N\. ?V\.|NV|AB|ASA|AS|A/S|ApS|Oyj?",
    r"Kft\.?|[Ss]p\. ?z ?o\. ?o\.|s\. ?r\. ?o\.|d\. ?o\. ?o\.|a\. ?s\.",
)
_LEGAL_FORM = re.compile(rf"(?:^|[\s,]+)(?:{'|'.join(_LEGAL_FORMS)})$")


def spoken_title(title: str) -> str:
    """Return a role's title as one says it: "Leiter Controlling (m/w/d)" is "Leiter Controlling".

    A title that is nothing but such marks is returned as it is.
    """
    plain = re.sub(r"\s+", " ", title).strip()
    without = re.sub(r"\s+", " ", _GENDERS.sub(" ", plain)).replace(" ,", ",").strip(_EDGES)
    return without or plain


def spoken_client(name: str) -> str:
    """Return a client's name as one says it, without its legal form: "Nordwerk AG" is "Nordwerk".

    What belongs to the name stays: "Foster, Hale & Partners LLP" is "Foster, Hale & Partners".
    """
    plain = re.sub(r"\s+", " ", name).strip()
    shortened = plain
    while (shorter := _LEGAL_FORM.sub("", shortened).strip(_EDGES)) != shortened:
        if not shorter:
            return shortened
        shortened = shorter
    return shortened
