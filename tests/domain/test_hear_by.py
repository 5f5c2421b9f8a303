from __future__ import annotations

import pytest

from recruiterdesk.domain.hear_by import default_way, is_late, way_to_tell
from recruiterdesk.domain.words import HearBy, Stage
from tests.domain.hours import day

DECIDED = day("2026-10-26")


@pytest.mark.parametrize(
    ("stage", "way"),
    [
        (Stage.APPLIED, HearBy.MAIL),
        (Stage.SCREENING, HearBy.ANNOUNCE),
        (Stage.SUBMITTED, HearBy.ANNOUNCE),
        (Stage.INTERVIEWING, HearBy.CALL),
        (Stage.OFFERED, HearBy.CALL),
    ],
)
def test_the_way_follows_how_far_they_got(stage, way):
    assert default_way(stage) is way
    assert way_to_tell(stage, None, DECIDED, DECIDED) is way


def test_a_wish_stands_above_all():
    assert way_to_tell(Stage.OFFERED, HearBy.MAIL, DECIDED, DECIDED) is HearBy.MAIL
    assert way_to_tell(Stage.SCREENING, HearBy.CALL, DECIDED, day("2026-12-31")) is HearBy.CALL


@pytest.mark.parametrize(
    ("today", "late", "at_screening"),
    [("2026-11-23", False, HearBy.ANNOUNCE), ("2026-11-24", True, HearBy.MAIL)],
)
def test_older_than_28_days_is_late(today, late, at_screening):
    assert is_late(DECIDED, day(today)) is late
    assert way_to_tell(Stage.SCREENING, None, DECIDED, day(today)) is at_screening
    assert way_to_tell(Stage.FINAL, None, DECIDED, day(today)) is HearBy.CALL
