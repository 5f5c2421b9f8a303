"""Which of the usual reasons a few words name."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.withdrawal_reasons import named_reason
from recruiterdesk.domain.words import WithdrawalReason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Counter-offer", WithdrawalReason.COUNTER_OFFER),
        ("another offer.", WithdrawalReason.OTHER_OFFER),
        ("Gehalt", WithdrawalReason.PAY),
        ("took too long", WithdrawalReason.TOOK_TOO_LONG),
        ("Their employer made a counter-offer of 90k", None),
        ("", None),
    ],
)
def test_a_reason_is_named_by_its_words_alone(text, reason):
    assert named_reason(text) is reason
