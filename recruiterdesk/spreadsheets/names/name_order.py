"""Which words of a name are the given names and which the family names, by script and custom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.names import name_families as families
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.names.name_words import AND, KINSHIP, NOBLE, PARTICLES

_HAN_OR_KANA = r"\u3005\u3040-\u30ff\u3400-\u9fff"
_CJK_WORD = re.compile(rf"[{_HAN_OR_KANA}\uac00-\ud7af]{{1,8}}")
# A foreign name keeps its own order: "ジョン・スミス".
_FOREIGN = re.compile(rf"[{_HAN_OR_KANA}]+(?:[・·][{_HAN_OR_KANA}]+)+")
_KANJI_THEN_KANA = re.compile(r"([\u3005\u3400-\u9fff]+)([\u3040-\u30ff]+)")
_CJK_HONORIFIC = re.compile(r"(?:先生|女士|小姐|さん|様|님|씨)$")
_CJK_TITLES = frozenset({"様", "さま", "殿", "氏", "君", "さん", "先生", "女士", "小姐", "님", "씨", "귀하"})
_SHORT_CJK = 4
_LONG_CJK = 8
_CYRILLIC = re.compile(r"[\u0400-\u04ff'’-]+")
PATRONYMIC = re.compile(r"(?:ович|евич|ьич|овна|евна|ична|івна|ївна|-кызы|-оглы)$")
_SLAVIC_FAMILY = re.compile(r"..(?:ов|ев|ова|ева|ский|ская|скии|енко|чук)$")
_VIETNAMESE_SIGNS = re.compile(r"[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_CAPITALS = re.compile(r"(?:Mc|Mac|O['’]|D['’]|von|van|de)?(.+)")
_ABBREVIATION = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,5}")
_GIVEN_AND_TWO = 3

_MARY = frozenset({"maria", "ma", "ma."})
_OF_MARY = frozenset(
    {
        "angeles",
        "angustias",
        "carmen",
        "conceicao",
        "concepcion",
        "consuelo",
        "dolores",
        "dores",
        "encarnacion",
    }
    | {
        "esperanza",
        "fatima",
        "gloria",
        "graca",
        "gracia",
        "jesus",
        "lourdes",
        "lurdes",
        "luz",
        "mar",
        "mercedes",
    }
    | {"milagros", "montserrat", "nieves", "pilar", "remedios", "rocio", "rosario", "soledad"}
)
# Written small, what of them stands in front can't be a given name, as "ben" and "al" can.
_NEVER_GIVEN = frozenset(
    {"van", "von", "vom", "zu", "zum", "zur", "de", "den", "der", "del", "della", "di", "da", "dos"}
) | {"du", "des", "ten", "ter", "la", "las", "los"}
_THE = frozenset({"los", "las", "o", "a"})


@dataclass(frozen=True, slots=True)
class Parts:
    """Given and family names, and the name as it is shown where its family name stands first."""

    given: str
    family: str = ""
    shown: str = ""


def order_words(words: list[str]) -> Parts:
    """Return the parts of a name without titles, from its words as they are written."""
    if len(words) == 1:
        return _single(words[0])
    if not "".join(words).isascii() and (parts := _by_script(words)):
        return parts
    if parts := _by_custom(words):
        return parts
    start = _start_of_family(words)
    return Parts(" ".join(words[:start]), " ".join(words[start:]))


def _single(word: str) -> Parts:
    if _FOREIGN.fullmatch(word):
        given, _, family = word.replace("·", "・").rpartition("・")
        return Parts(given, family, word)
    polite = _CJK_HONORIFIC.search(word)
    name = word[: polite.start()] if polite and polite.start() > 1 else word
    if len(name) < 2 or len(name) > _LONG_CJK or not _CJK_WORD.fullmatch(name):  # noqa: PLR2004 - both parts
        return Parts(word)
    kana = _KANJI_THEN_KANA.fullmatch(name)
    if kana:
        return Parts(kana[2], kana[1])
    if len(name) > _SHORT_CJK or "\u3040" <= name[0] <= "\u30ff":
        return Parts(word)
    pair = name[:2] in families.CHINESE_PAIRS | families.KOREAN_PAIRS | families.JAPANESE_PAIRS
    length = 2 if (pair and len(name) > 2) or len(name) == _SHORT_CJK else 1  # noqa: PLR2004 - a pair is no name
    return Parts(name[length:], name[:length])


def _by_script(words: list[str]) -> Parts | None:
    """Read names in scripts whose custom is known; None for the others."""
    whole = " ".join(words)
    if all(map(_CJK_WORD.fullmatch, words)):
        if words[-1] in _CJK_TITLES:
            return order_words(words[:-1])
        polite = _CJK_HONORIFIC.search(words[-1])
        if polite and polite.start():
            return order_words([*words[:-1], words[-1][: polite.start()]])
        return Parts(" ".join(words[1:]), words[0], whole)
    if not all(map(_CYRILLIC.fullmatch, words)):
        return _beside_western(words)
    last, first = words[-1].lower(), words[0].lower()
    if PATRONYMIC.search(last) and len(words) == _GIVEN_AND_TWO:
        return Parts(" ".join(words[1:]), words[0], whole)
    family_first = _SLAVIC_FAMILY.search(first) and not _SLAVIC_FAMILY.search(last)
    return Parts(words[1], words[0], whole) if len(words) == 2 and family_first else None  # noqa: PLR2004


def _beside_western(words: list[str]) -> Parts | None:
    """Read a Chinese, Japanese or Korean name beside the Western one that its bearer uses ("Tom 王小明")."""
    own = [word for word in words if _CJK_WORD.fullmatch(word)]
    if len(own) != 1 or not all(word.isascii() for word in words if word not in own):
        return None
    parts = _single(own[0])
    return Parts(parts.given, parts.family, " ".join(words)) if parts.family else None


def _by_custom(words: list[str]) -> Parts | None:
    """Read names whose family name stands first; None for the others."""
    first, last = fold(words[0]), fold(words[-1])
    whole = " ".join(words)
    if first in families.VIETNAMESE and last not in families.VIETNAMESE:
        signs = sum(1 for word in words if _VIETNAMESE_SIGNS.search(word))
        if signs or len(words) >= _GIVEN_AND_TWO:
            return Parts(" ".join(words[1:]), words[0], whole)
    is_wife = families.HUNGARIAN_WIFE.fullmatch(words[0])
    is_hungarian = first in families.HUNGARIAN or is_wife
    if is_hungarian and last in families.HUNGARIAN_GIVEN and last not in families.HUNGARIAN:
        both = is_wife and len(words) >= _GIVEN_AND_TWO and fold(words[1]) in families.HUNGARIAN
        end = 2 if both else 1
        return Parts(" ".join(words[end:]), " ".join(words[:end]), whole)
    if "." in words[-1] and all(map(_INITIALS.fullmatch, words[1:])) and whole.count(".") > 1:
        return Parts(" ".join(words[1:]), words[0])
    return _by_particle(words) or _by_capitals(words)


def _by_particle(words: list[str]) -> Parts | None:
    """Read "van den Berg Peter" and "de Vries": a small particle in front opens a family name of one word."""
    small = next((at for at, word in enumerate(words) if word not in _NEVER_GIVEN), 0)
    if not small:
        return None
    return Parts(" ".join(words[small + 1 :]), " ".join(words[: small + 1]))


def _by_capitals(words: list[str]) -> Parts | None:
    """Read "SMITH John" and "Sergio MUÑOZ IBÁÑEZ": the words in capitals are the family name."""
    capital = [_in_capitals(word) for word in words]
    if all(capital) or not any(capital) or any(map(str.isdigit, "".join(words))):
        return None  # "ABDUL KALAM S5 POLY 2": what is no name tells nothing of the order
    if capital[-1] and not any(map(str.islower, "".join(words))):
        return None  # "ANNA K WEBER": an initial says nothing of the others
    ahead = next(at for at, is_capital in enumerate(capital) if not is_capital)
    if _ABBREVIATION.fullmatch(words[0]) and fold(words[ahead]) not in GIVEN_NAMES:
        return None
    if ahead and any(_letters(word) > 2 for word in words[:ahead]):  # noqa: PLR2004 - "JP" are initials
        return Parts(" ".join(words[ahead:]), " ".join(words[:ahead]))
    behind = next(at for at in range(len(words), 0, -1) if not capital[at - 1])
    if not ahead and behind < len(words) - 1:
        return Parts(" ".join(words[:behind]), " ".join(words[behind:]))
    return None


def _in_capitals(word: str) -> bool:
    found = _CAPITALS.fullmatch(word)
    return bool(found and found[1].isupper()) and _letters(word) > 1 and "." not in word


def _letters(word: str) -> int:
    return sum(1 for sign in word if sign.isalpha())


def _start_of_family(words: list[str]) -> int:
    if len(words) >= _GIVEN_AND_TWO and fold(words[-1]) in KINSHIP:
        return _start_of_family(words[:-1])
    last = len(words) - 1
    first = _behind_given_name_of_mary(words)
    for at in range(first, last):
        word = words[at].lower()
        if words[at] in AND and at > 1:
            return at - 1
        if (
            word in PARTICLES
            or word.partition("-")[2] in PARTICLES
            or (word in NOBLE and words[at + 1].lower() in PARTICLES)
        ):
            before = at > first and _is_iberian(words[at - 1])
            return at - 1 if before else at
    if last > first and _is_iberian(words[last - 1]):
        given_too = fold(words[last - 1]) in families.ALSO_GIVEN
        return last - 1 if not given_too or _is_iberian(words[last]) else last
    return last


def _behind_given_name_of_mary(words: list[str]) -> int:
    """Return where a family name can start: behind "María del Carmen", which is one given name."""
    if fold(words[0]) not in _MARY:
        return 1
    at = next((at for at, word in enumerate(words[1:], start=1) if word.lower() not in PARTICLES | _THE), 1)
    return at + 1 if 1 < at < len(words) - 1 and fold(words[at]) in _OF_MARY else 1


def _is_iberian(word: str) -> bool:
    return fold(word) in families.IBERIAN
