"""The moments that a callback is often agreed for."""

from __future__ import annotations

import pytest

from recruiterdesk.ui.pages.call.pickers import quick_moments
from recruiterdesk.ui.wording import Whereabouts
from tests.domain.hours import BERLIN, berlin


@pytest.mark.parametrize(
    ("now", "today"),
    [("10:02", ["11:00", "17:00"]), ("15:58", ["16:55"]), ("16:00", ["17:00"]), ("17:30", ["18:30"])],
)
def test_no_two_moments_are_nearly_the_same(now, today):
    here = Whereabouts(berlin(f"2026-11-23T{now}"), BERLIN)
    on_the_day = [here.local(one) for one in quick_moments(here) if here.local(one).date() == here.today]
    assert [f"{one:%H:%M}" for one in on_the_day] == today
