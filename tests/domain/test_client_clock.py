from __future__ import annotations

import pytest

from recruiterdesk.domain.client_clock import ClientWait, feedback_awaited
from recruiterdesk.domain.words import Stage, Turn
from tests.domain.hours import GERMANY, ISRAEL, USA, day


@pytest.mark.parametrize(
    ("stage", "today", "calendar", "awaited"),
    [
        # the turn began on Monday, 23 November 2026: 3 working days after a submission, 2 after an interview
        (Stage.SUBMITTED, "2026-11-26", GERMANY, None),
        (Stage.SUBMITTED, "2026-11-27", GERMANY, 4),
        (Stage.INTERVIEWING, "2026-11-25", GERMANY, None),
        (Stage.INTERVIEWING, "2026-11-26", GERMANY, 3),
        (Stage.FINAL, "2026-11-26", GERMANY, 3),
        # over Thanksgiving and a weekend; in a country that works from Sunday to Thursday
        (Stage.INTERVIEWING, "2026-11-26", USA, None),
        (Stage.INTERVIEWING, "2026-11-28", ISRAEL, 3),
        (Stage.INTERVIEWING, "2026-11-30", GERMANY, 5),
    ],
)
def test_feedback_is_due_after_an_interview_and_a_submission(stage, today, calendar, awaited):
    wait = ClientWait(stage, Turn.CLIENT, day("2026-11-23"))
    assert feedback_awaited(wait, day(today), calendar) == awaited


@pytest.mark.parametrize(
    ("turn", "fixed", "today", "awaited"),
    [
        (Turn.OURS, None, "2026-12-30", None),
        (Turn.CANDIDATE, None, "2026-12-30", None),
        # after the interview it is the client's turn
        (Turn.FIXED_DATE, "2026-11-24", "2026-11-24", None),
        (Turn.FIXED_DATE, "2026-11-24", "2026-11-26", None),
        (Turn.FIXED_DATE, "2026-11-24", "2026-11-27", 3),
        (Turn.FIXED_DATE, "2026-12-24", "2026-12-23", None),
    ],
)
def test_after_a_fixed_date_it_is_the_clients_turn(turn, fixed, today, awaited):
    fixed_on = day(fixed) if fixed else None
    wait = ClientWait(Stage.INTERVIEWING, turn, day("2026-11-16"), fixed_on)
    assert feedback_awaited(wait, day(today), GERMANY) == awaited


@pytest.mark.parametrize(
    ("stage", "turn", "words", "awaited"),
    [
        (Stage.FINAL, Turn.CLIENT, 1, None),
        (Stage.FINAL, Turn.CLIENT, 2, 1),
        (Stage.FINAL, Turn.OURS, 2, 1),
        (Stage.SCREENING, Turn.OURS, 2, None),
    ],
)
def test_before_a_third_word_without_news_the_client_is_asked(stage, turn, words, awaited):
    wait = ClientWait(stage, turn, day("2026-11-23"), words_without_news=words)
    assert feedback_awaited(wait, day("2026-11-24"), GERMANY) == awaited
