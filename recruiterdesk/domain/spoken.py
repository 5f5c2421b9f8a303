"""How a role and a client are called in a conversation."""

from __future__ import annotations

import re

# Patterns are texts here: most titles and names need none of them, and making one takes a millisecond.
_LETTER = r"(?:m|w|f|d|x|i|gn|div\.?|divers|all|any)"
_GENDERS = (
    rf"[(\[]\s*(?:{_LETTER}(?:\s*[/|,*]\s*{_LETTER})+|all genders|alle geschlechter|gn|x|d)\s*[)\]]"
    rf"|(?<![\w/])[mwf]\s?[/|]\s?[mwf]\s?[/|]\s?[dxi](?![\w/])"
)
_SIGNS_OF_GENDERS = frozenset("([/|")
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
_LEGAL_FORM = rf"(?:^|[\s,]+)(?:{'|'.join(_LEGAL_FORMS)})$"


def spoken_title(title: str) -> str:
    """Return a role's title as one says it: "Leiter Controlling (m/w/d)" is "Leiter Controlling".

    A title that is nothing but such marks is returned as it is.
    """
    plain = " ".join(title.split())
    without = plain
    if not _SIGNS_OF_GENDERS.isdisjoint(plain):
        without = " ".join(re.sub(_GENDERS, " ", plain, flags=re.IGNORECASE).split())
    return without.replace(" ,", ",").strip(_EDGES) or plain


def spoken_client(name: str) -> str:
    """Return a client's name as one says it, without its legal form: "Nordwerk AG" is "Nordwerk".

    What belongs to the name stays: "Foster, Hale & Partners LLP" is "Foster, Hale & Partners".
    """
    shortened = " ".join(name.split())
    if " " not in shortened and "," not in shortened:
        return shortened.strip(_EDGES) or shortened
    while (shorter := re.sub(_LEGAL_FORM, "", shortened).strip(_EDGES)) != shortened:
        if not shorter:
            return shortened
        shortened = shorter
    return shortened
