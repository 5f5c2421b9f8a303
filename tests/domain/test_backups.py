from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.backups import (
    DAILY,
    MONTHLY,
    WEEKLY,
    BackupAge,
    BackupRules,
    is_backup_due,
    kept_backups,
)

NOW = dt.datetime(2026, 11, 24, 15, 10, tzinfo=dt.UTC)


def ages(*days_ago: float, size: int = 1) -> list[BackupAge]:
    return [BackupAge(f"{ago:g}", NOW - dt.timedelta(days=ago), size) for ago in days_ago]


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    held: dict[str, BackupAge] = {}
    for day in range(400):
        now = NOW + dt.timedelta(days=day)
        held[str(day)] = BackupAge(str(day), now, 1)
        kept = kept_backups(held.values(), now)
        held = {name: one for name, one in held.items() if name in kept}
    ago = sorted(399 - int(name) for name in held)
    assert ago[:DAILY] == list(range(DAILY))
    weeks = {one.made_at.isocalendar()[:2] for one in held.values()}
    months = {(one.made_at.year, one.made_at.month) for one in held.values()}
    assert len(weeks) >= WEEKLY
    assert len(months) == MONTHLY
    assert len(held) <= DAILY + WEEKLY + MONTHLY


def test_everything_of_the_last_day_stays_beside_the_newest_of_each_day() -> None:
    assert kept_backups(ages(0, 0.1, 0.5, 1.2, 1.3), NOW) == {"0", "0.1", "0.5", "1.2"}


def test_the_oldest_go_where_there_is_no_room_but_never_the_newest() -> None:
    rules = BackupRules(limit=25)
    assert kept_backups(ages(0, 1, 2, 3, size=10), NOW, rules) == {"0", "1"}
    assert kept_backups(ages(0, 1, size=100), NOW, rules) == {"0"}
    assert kept_backups([], NOW) == frozenset()


def test_a_backup_is_due_when_the_newest_is_a_day_old_or_of_the_future() -> None:
    assert is_backup_due(None, NOW)
    assert not is_backup_due(NOW - dt.timedelta(hours=23), NOW)
    assert is_backup_due(NOW - dt.timedelta(days=1), NOW)
    assert is_backup_due(NOW + dt.timedelta(minutes=1), NOW)


@given(
    st.lists(st.tuples(st.integers(0, 600 * 24 * 60), st.integers(0, 50)), max_size=60), st.integers(1, 400)
)
def test_what_is_kept_is_little_enough_holds_the_newest_and_covers_each_period(made, limit) -> None:
    backups = [
        BackupAge(str(nth), NOW - dt.timedelta(minutes=ago), size) for nth, (ago, size) in enumerate(made)
    ]
    rules = BackupRules(limit=limit)
    kept = [one for one in backups if one.name in kept_backups(backups, NOW, rules)]
    if not backups:
        assert not kept
        return
    newest = max(one.made_at for one in backups)
    assert any(one.made_at == newest for one in kept)
    assert len(kept) == 1 or sum(one.size for one in kept) <= limit
    roomy = kept_backups(backups, NOW, BackupRules(limit=10**9))
    days = sorted({one.made_at.date() for one in backups}, reverse=True)[:DAILY]
    assert {one.made_at.date() for one in backups if one.name in roomy} >= set(days)
    assert {one.name for one in kept} <= roomy
    # Once more changes nothing: what was dropped was not what kept something else.
    again = [one for one in backups if one.name in roomy]
    assert kept_backups(again, NOW, BackupRules(limit=10**9)) == roomy
