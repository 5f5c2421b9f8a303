"""Names without case, marks and script, as they are compared."""

from __future__ import annotations

from recruiterdesk.core.text import fold

# Cyrillic and Greek as they are commonly written in passports; what fold leaves of й, ё, ї is и, е, і.
_LATIN = str.maketrans(
    dict(zip("абвгдезиклмнопрстуфыэіјљњћџґ", "abvgdeziklmnoprstufyeijlnhdg", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "є": "ye"}
    | {"ъ": "", "ь": ""}
    | dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps"}
)
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def name_key(text: str) -> str:
    """Return a name as it is compared: "Jürgen" and "Juergen" are one."""
    key = fold(text)
    if not key.isascii():
        key = key.translate(_LATIN)
    for written, plain in _UMLAUTS:
        key = key.replace(written, plain)
    return key
