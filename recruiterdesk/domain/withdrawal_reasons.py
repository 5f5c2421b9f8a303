"""The reason that free words name: "counter-offer" or "Gegenangebot" is a counter-offer."""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import WithdrawalReason

_SAID = {
    WithdrawalReason.COUNTER_OFFER: ("counter-offer", "counter offer", "counteroffer", "Gegenangebot"),
    WithdrawalReason.OTHER_OFFER: ("other offer", "another offer", "anderes Angebot"),
    WithdrawalReason.PAY: ("pay", "salary", "money", "Gehalt", "Geld"),
    WithdrawalReason.PLACE: ("place", "location", "commute", "Ort", "Arbeitsweg"),
    WithdrawalReason.FAMILY: ("family", "Familie"),
    WithdrawalReason.TOOK_TOO_LONG: ("took too long", "too slow", "dauerte zu lange", "zu lange gedauert"),
}
_REASONS = {fold(words): reason for reason, said in _SAID.items() for words in said}


def named_reason(text: str) -> WithdrawalReason | None:
    """Return the reason that a text is nothing but the name of; None where it says anything else."""
    return _REASONS.get(fold(text.strip().rstrip(".")))
