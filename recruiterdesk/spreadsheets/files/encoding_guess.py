"""Bytes that are no UTF-8: which encoding makes words of them?"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable, Sequence

from recruiterdesk.spreadsheets.files.sign_places import is_letter, quote_points, sign_points

_SAMPLE_BYTES = 60_000
_MOST_WORDS = 2000
# What each encoding must be better by than cp1252, by how rarely files are written in it.
_LATIN = {
    "cp1252": 0.0,
    "cp1250": 0.3,
    "iso8859-2": 0.35,
    "cp1254": 0.4,
    "mac_roman": 0.5,
    "cp850": 0.8,
    "cp1257": 0.6,
    "cp852": 0.8,
    "mac_latin2": 0.9,
}
_OF_MACS = "mac_"
_GUESSED_BY_LIBRARY = 0.45
# Of this family two take the "~" and "\\" of ASCII for other signs; files rarely need what they know more.
_WITH_OTHER_ASCII = frozenset({"shift_jis_2004", "shift_jisx0213"})
_WITH_ASCII = ("shift_jis", "cp932")
# Encodings of other scripts in which people's files really come; what else the library names is far-fetched.
_OTHER_SCRIPTS = re.compile(
    r"cp(125[13568]|1125|866|855|874|932|949)|koi8-\w|mac-(cyrillic|greek)|iso8859-([5-8]|11)|tis-620"
    r"|shift_jis\w*|euc_\w+|iso2022\w+|gb\w+|hz|big5\w*|johab"
)
_IN_PAIRS = re.compile(r"cp932|cp949|shift|euc|iso2022|gb|hz|big5|johab")
_OTHER_RUN = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"[^\s,;|\t\"()/\\<>@:.+_=&-]*[^\x00-\x7f\xa0][^\s,;|\t\"()/\\<>@:.+_=&-]*")
_ALPHABETS = tuple(
    frozenset(letters)
    for letters in (
        "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíóúüñ", "áâãàçéêíóôõúü", "àèéìíòóùú", "åäöéüæøèà", "áðéíóúýþæö",
        "ëïéèöüáó", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćžšđ",
        "çğıöşüâîû", "ąčęėįšųūž", "āčēģīķļņšūž", "õäöüšž", "áàçéèíïóòúüñ",
    )
)  # fmt: skip
# A blank that keeps a line together; it stands within no word, as "á" of old systems does.
_KEEPING_BLANK = re.compile("\u00a0(?![a-z])")
# Letters that often end words of their language ("città", "Perić"), and what that says.
_OF_ENDS = frozenset("àèìòùąęć")
_AT_END = 0.8
# "sì", "là", "są"; "Kč" is money.
_OF_SHORT_ENDS = _OF_ENDS - {"è"}
_SHORT = 2
_ONE_LANGUAGE = 0.6
_FOR_EACH_WORD = 0.3
_OF_WINDOWS = frozenset({"cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257"})
# Letters that cp1252 and cp1250 have in the same place say nothing of which it is.
_IN_SAME_PLACE = frozenset("áâäçéëíîóôöúüýßšž")
_COMMON = frozenset("äöüßéèëïáíóñçåøæãêâôà")
_RARE = frozenset("ìùòÿðþĺŕľășțāēģīķļņėįųūû")
_BESIDE_FIGURES = 1.0
_OF_EUROPE = ("cp1252", "mac_roman")
_VOWELS = frozenset("aeiouyæøœı")
# An initial or an abbreviation ("Ł.", "św.") says less than a word, a letter among figures nothing.
_WITHOUT_VOWEL = 0.3
_INITIAL = 0.5


def guess_encoding(data: bytes) -> str:
    """Return the name of the encoding that makes most sense of bytes which are no UTF-8."""
    import chardet

    sample = b"\n".join(line for line in data.split(b"\n") if not line.isascii())[:_SAMPLE_BYTES]
    guessed = codecs.lookup(
        chardet.detect(data[:_SAMPLE_BYTES] + b"\n" + sample)["encoding"] or "cp1252"
    ).name
    if guessed in _WITH_OTHER_ASCII:
        guessed = next((name for name in _WITH_ASCII if _decodes(sample, name)), guessed)
    has_signs_alone = any(_has_usual_signs_alone(sample, name) for name in _OF_EUROPE)
    is_other_script = _OTHER_SCRIPTS.fullmatch(guessed) and not has_signs_alone
    if is_other_script and _keeps_scripts_apart(sample, guessed):
        return guessed
    points = {name: _score(sample, name, guessed) - rarity for name, rarity in _rarities(sample).items()}
    likeliest = max(points, key=points.__getitem__)
    is_latin = points[likeliest] >= 0 or has_signs_alone
    return likeliest if is_latin else _japanese(sample) or likeliest


def _japanese(sample: bytes) -> str | None:
    """Return the Japanese encoding that makes whole words of a few names, too few for the library to know."""
    fits = (name for name in _WITH_ASCII if _decodes(sample, name) and _keeps_scripts_apart(sample, name))
    return next(fits, None)


def _has_usual_signs_alone(sample: bytes, name: str) -> bool:
    """Tell whether bytes are pounds, degrees and the like where people write them: "°C" is no Korean word."""
    signs = [
        (word, at)
        for word in _words(sample.decode(name, errors="replace"))
        for at, sign in enumerate(word)
        if not sign.isascii()
    ]
    return bool(signs) and all(
        not is_letter(word[at]) and sign_points(word, at) >= _BESIDE_FIGURES for word, at in signs
    )


def _decodes(sample: bytes, name: str) -> bool:
    """Tell whether an encoding knows every byte, but for a sign that the end of the sample cut."""
    decoder = codecs.getincrementaldecoder(name)()
    try:
        decoder.decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _keeps_scripts_apart(sample: bytes, name: str) -> bool:
    """Tell whether an encoding of another script makes words of that script, none with odd letters.

    "Java开发" is a word of two scripts as people write it, "M黮ler" is none.
    """
    words = _words(sample.decode(name, errors="replace"))
    # Where two bytes make a sign, "HR部" in row after row is no chance beside whole words.
    longest, least = (1, 2) if _IN_PAIRS.match(name) else (2, 4)
    mixed = sum(1 for word in words if _has_odd_letters(word, longest))
    broken = sum(1 for word in words if "\ufffd" in word)
    # Single letters may be the signs of another encoding: "A dit ا non merci ب".
    are_words = longest == 1 or any(len(run) > 1 for word in words for run in _OTHER_RUN.findall(word))
    return are_words and mixed * least < len(words) and broken * 20 < len(words) + 20


def _has_odd_letters(word: str, longest: int) -> bool:
    """Tell whether as few letters of another script as umlauts make stand beside Latin ones."""
    is_latin = any("a" <= sign.lower() <= "z" for sign in word)
    return is_latin and any(len(run) <= longest for run in _OTHER_RUN.findall(word))


def _score(sample: bytes, name: str, guessed: str) -> float:
    text = sample.decode(name, errors="replace")
    words = _words(text)
    points = sum(map(_word_points, words)) + _points_of_one_language(words, name)
    return (
        points
        + quote_points(text)
        + len(_KEEPING_BLANK.findall(text))
        + _GUESSED_BY_LIBRARY * (codecs.lookup(name).name == guessed)
    )


def _rarities(sample: bytes) -> dict[str, float]:
    """Return how rare each encoding is; those of old Macs are not where CR alone ends lines, as they did."""
    lines = sample.strip()
    if b"\n" in lines or b"\r" not in lines:
        return _LATIN
    return {name: 0.0 if name.startswith(_OF_MACS) else rarity for name, rarity in _LATIN.items()}


def _points_of_one_language(words: Sequence[str], name: str) -> float:
    """Return how much it says that all letters belong to one language: more where several show which."""
    letters = {letter for word in words for letter in _folded(word)}
    if not any(letters <= alphabet for alphabet in _ALPHABETS):
        return 0.0
    telling = letters - _IN_SAME_PLACE
    if len(telling) == 1 or name not in _OF_WINDOWS:
        return _ONE_LANGUAGE
    return _ONE_LANGUAGE + _FOR_EACH_WORD * sum(
        1 for word in words if not telling.isdisjoint(_folded(word)) and _wholeness(word) == 1
    )


def _folded(word: str) -> set[str]:
    """Return the letters of a word beyond those of English, as small ones."""
    return {
        "ı" if sign == "İ" else sign.lower()[:1] for sign in word if not sign.isascii() and is_letter(sign)
    }


def _words(text: str) -> list[str]:
    return [found[0] for _, found in zip(range(_MOST_WORDS), _WORD.finditer(text), strict=False)]


def _word_points(word: str) -> float:
    """Return how likely a word is: its letters belong to one language and keep to one way of writing."""
    signs = [(at, sign) for at, sign in enumerate(word) if not sign.isascii()]
    letters = [sign for _, sign in signs if is_letter(sign)]
    points = sum(sign_points(word, at) for at, sign in signs if not is_letter(sign))
    folded = _folded(word)
    if any(unicodedata.category(letter) == "Lo" for letter in letters) or not _is_one_case(word):
        return points - len(letters)
    if any(folded <= alphabet for alphabet in _ALPHABETS):
        whole = sum(map(_letter_points, folded)) + _AT_END * _ends_in_accent(word)
        return points + whole * _wholeness(word)
    return points - len(letters)


def _ends_in_accent(word: str) -> bool:
    ends = _OF_SHORT_ENDS if len(word) == _SHORT else _OF_ENDS if len(word) > _SHORT else ()
    return word[-1] in ends and word.count(word[-1]) == 1


def _wholeness(word: str) -> float:
    """Return how much of a word letters make: less without a vowel or alone, nothing among figures."""
    if any(map(str.isdigit, word)):
        return 0.0
    if not any(unicodedata.normalize("NFD", sign)[0].lower() in _VOWELS for sign in word):
        return _WITHOUT_VOWEL
    return _INITIAL if len(word) == 1 else 1.0


def _letter_points(letter: str) -> float:
    if letter in _COMMON:
        return 1.0
    return 0.3 if letter in _RARE else 0.8


def _is_one_case(word: str) -> bool:
    letters: Iterable[str] = re.split(r"[^\w]", word)
    return all(part.isupper() or part[1:].islower() or len(part) < 2 for part in letters)  # noqa: PLR2004
