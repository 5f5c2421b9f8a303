"""In words, why two may be one person."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from recruiterdesk.spreadsheets.matching.shared_traits import LikenessReason, SharedTrait
from recruiterdesk.ui.wording import opening, written_number

_NUMBERS = (LikenessReason.SAME_PHONE, LikenessReason.ONE_PHONE_TWO_FAMILY_NAMES)


def traits_in_words(traits: Iterable[SharedTrait]) -> str:
    """Say what two have in common: "Same name, both at Nordwerk AG"."""
    return opening(", ".join(dict.fromkeys(map(_in_words, traits))))


def _in_words(trait: SharedTrait) -> str:
    text = written_number(trait.text) if trait.reason in _NUMBERS and trait.text else trait.text
    return _templates()[trait.reason].format(text=text, header=trait.header)


def _templates() -> dict[LikenessReason, str]:
    tr = QCoreApplication.translate
    return {
        LikenessReason.SAME_NAME: tr("likeness", "same name"),
        LikenessReason.SIMILAR_NAMES: tr("likeness", "similar names"),
        LikenessReason.SAME_COMPANY: tr("likeness", "both at {text}"),
        LikenessReason.SAME_PLACE: tr("likeness", "both in {text}"),
        LikenessReason.SAME_TITLE: tr("likeness", "the same job: {text}"),
        LikenessReason.ONLY_A_NAME: tr("likeness", "one side has nothing but a name"),
        LikenessReason.SAME_EMAIL: tr("likeness", "the same e-mail: {text}"),
        LikenessReason.SAME_PHONE: tr("likeness", "the same number: {text}"),
        LikenessReason.ONE_EMAIL_TWO_NAMES: tr("likeness", "one e-mail, two names: {text}"),
        LikenessReason.ONE_PHONE_TWO_FAMILY_NAMES: tr("likeness", "one number, two family names: {text}"),
        LikenessReason.SAME_CELL: tr("likeness", "the same in “{header}”: {text}"),
    }
