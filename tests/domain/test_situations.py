"""Which guide and which draft an open answer has."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.situations import DRAFTS, GUIDES, OpenAnswer, Situation, situation_of
from recruiterdesk.domain.words import DispositionKind, RoleState, Stage

BY_CLIENT, BY_US = DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US
CLOSED = DispositionKind.ROLE_CLOSED


@pytest.mark.parametrize(
    ("ending", "stage", "role_state", "explanation", "situation"),
    [
        (BY_CLIENT, Stage.APPLIED, RoleState.OPEN, "", Situation.AFTER_APPLYING),
        (BY_US, Stage.SCREENING, RoleState.OPEN, "", Situation.AFTER_SCREENING),
        (BY_CLIENT, Stage.SUBMITTED, RoleState.OPEN, "", Situation.AFTER_SCREENING),
        (BY_CLIENT, Stage.INTERVIEWING, RoleState.FILLED, "", Situation.AFTER_INTERVIEWS),
        (BY_CLIENT, Stage.FINAL, RoleState.OPEN, "", Situation.AFTER_FINAL),
        (BY_US, Stage.OFFERED, RoleState.OPEN, "", Situation.AFTER_FINAL),
        (BY_CLIENT, Stage.OFFERED, RoleState.OPEN, "", Situation.OFFER_WITHDRAWN),
        (CLOSED, Stage.FINAL, RoleState.FILLED, "Somebody was found", Situation.FILLED),
        (CLOSED, Stage.FINAL, RoleState.FILLED, "Filled internally", Situation.FILLED_INSIDE),
        (CLOSED, Stage.FINAL, RoleState.FILLED, "Eine interne Lösung", Situation.FILLED_INSIDE),
        (CLOSED, Stage.FINAL, RoleState.FILLED, "Filled with an intern", Situation.FILLED),
        (CLOSED, Stage.SCREENING, RoleState.CANCELLED, "", Situation.CANCELLED),
        (CLOSED, Stage.FINAL, RoleState.FROZEN, "", Situation.AFTER_FINAL),
        (None, Stage.FINAL, RoleState.FROZEN, "", Situation.FROZEN),
    ],
)
def test_what_is_to_be_told_follows_from_how_it_ended(ending, stage, role_state, explanation, situation):
    assert situation_of(OpenAnswer(ending, stage, role_state, explanation)) is situation


def test_an_old_decision_is_told_as_late_whatever_it_was():
    for ending in (BY_CLIENT, BY_US, CLOSED):
        assert situation_of(OpenAnswer(ending, Stage.OFFERED, RoleState.FILLED, late=True)) is Situation.LATE
    frozen = OpenAnswer(None, Stage.FINAL, RoleState.FROZEN, late=True)
    assert situation_of(frozen) is Situation.FROZEN


def test_every_situation_has_a_guide_and_a_draft():
    assert set(GUIDES) == set(DRAFTS) == set(Situation)
    assert GUIDES[Situation.LATE] is GuideKind.CLOSURE_LATE
    assert DRAFTS[Situation.LATE] is DraftKind.TOLD_LATE
