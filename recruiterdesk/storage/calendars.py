"""Working calendars of countries, from the `holidays` package.

Loading that package takes as long as showing a window, so the desk keeps its answers (in `calendar_answer`)
for as long as the package's version stays the same.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from recruiterdesk.domain.work_calendar import WorkCalendar, plain_week

PLAIN_WEEKEND = frozenset({5, 6})
WEEKEND_YEAR = 0
REGIONS_YEAR = -1

# What the package answered, to (country, region, year); the year 0 asks for the weekend, as weekday numbers,
# the year -1 for the regions, as code, tab, name.
# A memory of a pure function, like functools.cache, that can be filled from outside.
_answers: dict[tuple[str, str, int], tuple[str, ...]] = {}
_unkept: set[tuple[str, str, int]] = set()


@cache
def package_version() -> str:
    """Return the version of the holidays package, without loading it; empty where it can't be told."""
    spec = find_spec("holidays")
    beside = Path(spec.origin).parent.parent.iterdir() if spec and spec.origin else ()
    names = (path.name for path in beside)
    return next((name for name in names if name.startswith("holidays-") and name.endswith(".dist-info")), "")


def recall_answers(database: Any) -> None:
    """Take over what this desk keeps of this version's answers."""
    rows = database.execute_sql(
        'SELECT "country", "region", "year", "days" FROM "calendar_answer" WHERE "version" = ?',
        (package_version(),),
    )
    for country, region, year, days in rows:
        _answers.setdefault((country, region, year), tuple(json.loads(days)))


def keep_answers(database: Any) -> None:
    """Within a transaction: keep what was asked of the package since; answers of other versions go."""
    if not _unkept:
        return
    version = package_version()
    database.execute_sql('DELETE FROM "calendar_answer" WHERE "version" <> ?', (version,))
    database.connection().executemany(
        'INSERT OR REPLACE INTO "calendar_answer" ("country", "region", "year", "days", "version") '
        "VALUES (?, ?, ?, ?, ?)",
        [(*key, json.dumps(_answers[key]), version) for key in sorted(_unkept)],
    )
    _unkept.clear()


def has_unkept_answers() -> bool:
    """Tell whether the package was asked something that is not kept yet."""
    return bool(_unkept)


def public_holidays(country: str, region: str, year: int) -> frozenset[dt.date]:
    """Return the public holidays of a year; a country that is not known has none."""
    return frozenset(dt.date.fromisoformat(day) for day in _answer(country, region, year))


def weekend_of(country: str) -> frozenset[int]:
    """Return a country's weekend as weekday numbers, Saturday and Sunday where it is not known."""
    return frozenset(int(day) for day in _answer(country, "", WEEKEND_YEAR)) if country else PLAIN_WEEKEND


def _answer(country: str, region: str, year: int) -> tuple[str, ...]:
    key = (country, region, year)
    if key not in _answers:
        _answers[key] = _asked(country, region, year)
        _unkept.add(key)
    return _answers[key]


def _asked(country: str, region: str, year: int) -> tuple[str, ...]:
    import holidays

    if year == REGIONS_YEAR:
        return _asked_regions(country)
    if country not in holidays.list_supported_countries(include_aliases=True):
        return tuple(str(day) for day in sorted(PLAIN_WEEKEND)) if year == WEEKEND_YEAR else ()
    if year == WEEKEND_YEAR:
        return tuple(str(day) for day in sorted(holidays.country_holidays(country).weekend))
    subdivisions = holidays.list_supported_countries().get(country, [])
    known = holidays.country_holidays(country, subdiv=region if region in subdivisions else None, years=year)
    return tuple(day.isoformat() for day in sorted(known))


def regions_of(country: str) -> tuple[tuple[str, str], ...]:
    """Return a country's regions that may have holidays of their own, by name: (code, name)."""
    known = (text.partition("\t") for text in _answer(country, "", REGIONS_YEAR))
    return tuple((code, name) for code, _tab, name in known)


def _asked_regions(country: str) -> tuple[str, ...]:
    import holidays

    codes = holidays.list_supported_countries().get(country, [])
    if not codes:
        return ()
    names = holidays.country_holidays(country).get_subdivision_aliases()
    regions = [(code, next(iter(names.get(code, ())), code)) for code in codes]
    return tuple(f"{code}\t{name}" for code, name in sorted(regions, key=lambda region: region[1]))


@cache
def calendar_of(country: str, region: str = "", weekend: frozenset[int] | None = None) -> WorkCalendar:
    """Return the working calendar of a country; without a country a plain week, Monday to Friday."""
    if not country:
        return plain_week()

    @cache
    def holidays_in(year: int) -> frozenset[dt.date]:
        return public_holidays(country, region, year)

    return WorkCalendar(weekend_of(country) if weekend is None else weekend, holidays_in)
