from __future__ import annotations

import pytest

from recruiterdesk.domain.endings import (
    TellingDuty,
    checks_in_after,
    opens_closure,
    owes_thanks,
    tells_client,
    written_answer_due,
)
from recruiterdesk.domain.words import DispositionKind as Kind
from recruiterdesk.domain.words import Stage
from tests.domain.hours import GERMANY, day

CALL, WRITTEN, NOTHING = TellingDuty.CALL, TellingDuty.WRITTEN, TellingDuty.NOTHING


@pytest.mark.parametrize("kind", [Kind.DECLINED_BY_CLIENT, Kind.DECLINED_BY_US, Kind.ROLE_CLOSED])
@pytest.mark.parametrize(
    ("stage", "duty"),
    [
        (Stage.SOURCED, NOTHING),
        (Stage.CONTACTED, NOTHING),
        (Stage.APPLIED, WRITTEN),
        (Stage.SCREENING, CALL),
        (Stage.SUBMITTED, CALL),
        (Stage.INTERVIEWING, CALL),
        (Stage.FINAL, CALL),
        (Stage.OFFERED, CALL),
    ],
)
def test_a_no_is_owed_by_how_far_they_got(kind, stage, duty):
    assert opens_closure(kind, stage) is duty


def test_who_replied_to_a_first_contact_gets_an_answer_in_writing():
    assert opens_closure(Kind.DECLINED_BY_US, Stage.CONTACTED, they_replied=True) is WRITTEN
    assert opens_closure(Kind.DECLINED_BY_US, Stage.SOURCED, they_replied=True) is NOTHING


@pytest.mark.parametrize(
    ("kind", "check_in", "client", "thanks"),
    [
        (Kind.HIRED, False, False, False),
        (Kind.WITHDREW, True, True, True),
        (Kind.TURNED_OFFER_DOWN, True, True, True),
        (Kind.WENT_SILENT, False, True, False),
        (Kind.MOVED_TO_ANOTHER_ROLE, False, False, False),
    ],
)
def test_endings_that_owe_no_word_but_perhaps_something_else(kind, check_in, client, thanks):
    assert {opens_closure(kind, stage) for stage in Stage} == {NOTHING}
    assert (checks_in_after(kind), tells_client(kind), owes_thanks(kind)) == (check_in, client, thanks)


def test_a_written_answer_is_owed_within_ten_working_days():
    assert written_answer_due(day("2026-12-18"), GERMANY) == day("2027-01-05")
