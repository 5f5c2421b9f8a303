from __future__ import annotations

from recruiterdesk.operations.announcing import ANNOUNCED, record_announced
from recruiterdesk.storage.desk import Desk
from tests.desks import add_declined, history_keys, kinds_at, leads_back_and_forth, refused


def test_an_announced_call_stands_in_the_history_and_stops_no_clock(desk: Desk) -> None:
    ana = add_declined(desk).person_id
    leads_back_and_forth(desk, lambda: record_announced(desk, ana))
    assert history_keys(desk, ana).count(ANNOUNCED) == 1
    assert kinds_at(desk, ana) == ["closure"]


def test_a_call_to_somebody_who_is_gone_is_not_announced(desk: Desk) -> None:
    assert refused(desk, lambda: record_announced(desk, 7)) == "record.gone"
