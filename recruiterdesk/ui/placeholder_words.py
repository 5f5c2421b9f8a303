"""What placeholders, conditions and endings are called where somebody words a text or fills a gap."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.placeholders import Condition
from recruiterdesk.domain.words import DispositionKind


def placeholder_words(name: str) -> str:
    """Say what a placeholder stands for: "their first name"; an unknown one is returned as it is."""
    tr = QCoreApplication.translate
    known = {
        "salutation": tr("texts", "the greeting"),
        "first_name": tr("texts", "their first name"),
        "role": tr("texts", "the role, as one says it"),
        "client": tr("texts", "the client, as one says it"),
        "strength": tr("texts", "what they took away"),
        "may_tell": tr("texts", "what may be told"),
        "may_write": tr("texts", "what may be told in writing"),
        "check_in_date": tr("texts", "the day of the next call"),
        "date": tr("texts", "the day of your next word"),
        "promised_date": tr("texts", "the day that you promised"),
        "me": tr("texts", "your name"),
        "my_phone": tr("texts", "your phone number"),
        "reach_me": tr("texts", "when you can be reached"),
        "waiting": tr("texts", "who waits"),
        "cost_of_waiting": tr("texts", "what the waiting costs"),
        "candidate": tr("texts", "the candidate"),
        "consents": tr("texts", "what they agreed to"),
        "contact": tr("texts", "the contact"),
        "contact_as": tr("texts", "what the contact does"),
        "blurb": tr("texts", "the text without name"),
        "until": tr("texts", "the last day of the consent"),
        "introduced_on": tr("texts", "the day of the introduction"),
    }
    return known.get(name, name)


def condition_words(name: str) -> str:
    """Say when words in brackets are said: "where it is late"."""
    tr = QCoreApplication.translate
    known: dict[str, str] = {
        Condition.LATE: tr("texts", "where it is late"),
        Condition.IN_PLAY: tr("texts", "where they are in play elsewhere"),
        Condition.TRIED_TO_CALL: tr("texts", "where you tried to call"),
        Condition.TO_TELL: tr("texts", "where an answer is open"),
        Condition.PAUSED: tr("texts", "where the search is paused"),
        Condition.RESIGNING: tr("texts", "where they resign"),
        Condition.BEFORE_START: tr("texts", "before they start"),
        DispositionKind.DECLINED_BY_CLIENT: tr("texts", "where the client declined"),
        DispositionKind.DECLINED_BY_US: tr("texts", "where you declined"),
        DispositionKind.ROLE_CLOSED: tr("texts", "where the role was closed"),
    }
    return known.get(name, name)
