"""All languages, in the order in which they are asked where a name means different things."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.columns.vocabulary.central_european import CZECH, HUNGARIAN, POLISH
from recruiterdesk.spreadsheets.columns.vocabulary.dutch import DUTCH
from recruiterdesk.spreadsheets.columns.vocabulary.east_asian import CHINESE, JAPANESE, KOREAN
from recruiterdesk.spreadsheets.columns.vocabulary.english import ENGLISH
from recruiterdesk.spreadsheets.columns.vocabulary.french import FRENCH
from recruiterdesk.spreadsheets.columns.vocabulary.german import GERMAN
from recruiterdesk.spreadsheets.columns.vocabulary.iberian import PORTUGUESE, SPANISH
from recruiterdesk.spreadsheets.columns.vocabulary.icelandic import ICELANDIC
from recruiterdesk.spreadsheets.columns.vocabulary.italian_romanian import ITALIAN, ROMANIAN
from recruiterdesk.spreadsheets.columns.vocabulary.left_alone import LEFT_ALONE
from recruiterdesk.spreadsheets.columns.vocabulary.network import NETWORK
from recruiterdesk.spreadsheets.columns.vocabulary.nordic import DANISH, FINNISH, NORWEGIAN, SWEDISH
from recruiterdesk.spreadsheets.columns.vocabulary.other_scripts import GREEK, RUSSIAN, UKRAINIAN
from recruiterdesk.spreadsheets.columns.vocabulary.own_questions import OWN_QUESTIONS
from recruiterdesk.spreadsheets.columns.vocabulary.own_trackers import OWN_TRACKERS
from recruiterdesk.spreadsheets.columns.vocabulary.semitic import ARABIC, HEBREW
from recruiterdesk.spreadsheets.columns.vocabulary.smaller_european import (
    BULGARIAN,
    CATALAN,
    CROATIAN_SERBIAN,
    ESTONIAN,
    LATVIAN,
    LITHUANIAN,
    SLOVAK,
    SLOVENE,
)
from recruiterdesk.spreadsheets.columns.vocabulary.south_east_asian import INDONESIAN, THAI, VIETNAMESE
from recruiterdesk.spreadsheets.columns.vocabulary.turkish import TURKISH
from recruiterdesk.spreadsheets.fields import Field

_VOCABULARIES: Mapping[str, Mapping[Field, str]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "sv": SWEDISH,
    "pt": PORTUGUESE,
    "da": DANISH,
    "no": NORWEGIAN,
    "fi": FINNISH,
    "cs": CZECH,
    "hu": HUNGARIAN,
    "ro": ROMANIAN,
    "tr": TURKISH,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "el": GREEK,
    "zh": CHINESE,
    "ja": JAPANESE,
    "ko": KOREAN,
    "sk": SLOVAK,
    "hr": CROATIAN_SERBIAN,
    "sl": SLOVENE,
    "bg": BULGARIAN,
    "lt": LITHUANIAN,
    "lv": LATVIAN,
    "et": ESTONIAN,
    "ca": CATALAN,
    "ar": ARABIC,
    "he": HEBREW,
    "vi": VIETNAMESE,
    "id": INDONESIAN,
    "th": THAI,
    "is": ICELANDIC,
}


def _with_own(names: Mapping[Field, str], own: Mapping[Field, str]) -> Mapping[Field, str]:
    """Return names of columns with those of trackers behind them."""
    return {**names, **{field: f"{names[field]}|{more}" for field, more in own.items()}}


LANGUAGES: Mapping[str, Mapping[Field, str]] = {
    language: {
        **_with_own(_with_own(names, OWN_TRACKERS.get(language, {})), OWN_QUESTIONS.get(language, {})),
        **NETWORK.get(language, {}),
        **({Field.DO_NOT_CONTACT: LEFT_ALONE[language]} if language in LEFT_ALONE else {}),
    }
    for language, names in _VOCABULARIES.items()
}
