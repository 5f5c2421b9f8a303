"""What filters are called where they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.filter_completion import Proposal
from recruiterdesk.domain.people_question import Filter, FilterKey, NoFilter


def meanings() -> dict[FilterKey, str]:
    """Return what each filter asks for."""
    return {
        FilterKey.ROLE: QCoreApplication.translate("filters", "the job they are up for"),
        FilterKey.CLIENT: QCoreApplication.translate("filters", "who hires"),
        FilterKey.STAGE: QCoreApplication.translate("filters", "how far they got"),
        FilterKey.TURN: QCoreApplication.translate("filters", "whose move it is"),
        FilterKey.WAITING: QCoreApplication.translate("filters", "working days, as >5"),
        FilterKey.CITY: QCoreApplication.translate("filters", "where they are"),
        FilterKey.COMPANY: QCoreApplication.translate("filters", "where they work"),
        FilterKey.TITLE: QCoreApplication.translate("filters", "what they do"),
        FilterKey.TAG: QCoreApplication.translate("filters", "a tag of yours"),
        FilterKey.IS: QCoreApplication.translate("filters", "contact, declined, hired …"),
        FilterKey.HAS: QCoreApplication.translate("filters", "a promise, a task, a note …"),
    }


def explained(proposal: Proposal) -> str:
    """Return what a filter asks for, of its key alone."""
    key = proposal.text.removeprefix("-").removesuffix(":")
    if not proposal.is_key or key not in set(FilterKey):
        return ""
    return meanings()[FilterKey(key)]


def chip_words(shown: Filter | NoFilter) -> str:
    """Return a filter as it reads on its chip: "city: Berlin", "not tag: sre"."""
    said = f"{shown.key}: {shown.value}".strip()
    if isinstance(shown, Filter) and shown.negated:
        return QCoreApplication.translate("filters", "not {filter}").format(filter=said)
    return said
