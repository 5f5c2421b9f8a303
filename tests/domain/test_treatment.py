"""How people were treated: who was told, how, and how fast."""

from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.treatment import Treatment, treatment_of
from recruiterdesk.domain.words import AttemptOutcome

TOLD, WRITTEN = AttemptOutcome.TOLD, AttemptOutcome.TOLD_IN_WRITING


def test_it_counts_who_was_told_how_and_who_waits() -> None:
    told = {(TOLD, 1): 2, (WRITTEN, 4): 1, (AttemptOutcome.ALREADY_KNEW, 2): 1, (None, 9): 1}
    found = treatment_of(told, {3: 2, 7: 1})
    assert found == Treatment(2, 1, 2, 3, 2.0, 7)
    assert (found.told, found.owed, found.share_told) == (5, 8, 0.625)


def test_where_nobody_was_owed_an_answer_there_is_no_figure() -> None:
    found = treatment_of({}, {})
    assert (found.share_told, found.median_days, found.longest_wait) == (None, None, None)


@given(st.dictionaries(st.tuples(st.sampled_from([TOLD, WRITTEN]), st.integers(0, 30)), st.integers(1, 9)))
def test_the_median_is_that_of_all_days(told: dict[tuple[AttemptOutcome | None, int], int]) -> None:
    days = [day for (_, day), count in told.items() for _ in range(count)]
    assert treatment_of(told, {}).median_days == (statistics.median(days) if days else None)
