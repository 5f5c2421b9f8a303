"""The words that contacts and wishes are described by already, to be completed to."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows

_MOST = 300
_LOOKED_AT = 3000


@dataclass(frozen=True, slots=True)
class NetworkWords:
    """The words of each field that are used most, in the order of the alphabet."""

    functions: tuple[str, ...]
    industries: tuple[str, ...]
    places: tuple[str, ...]
    seniorities: tuple[str, ...]


def network_words(desk: Desk) -> NetworkWords:
    """Return what contacts are, and what candidates want, in words that are used already."""
    return NetworkWords(
        _words(desk, "function"), _words(desk, "industry"), _of_wishes(desk, "place"),
        _words(desk, "seniority"),
    )  # fmt: skip


def _words(desk: Desk, column: str) -> tuple[str, ...]:
    return _most_used(desk, f"{_newest(column, 'network_profile')} UNION ALL {_newest(column, 'wish')}")


def _of_wishes(desk: Desk, column: str) -> tuple[str, ...]:
    return _most_used(desk, _newest(column, "wish"))


def _newest(column: str, table: str) -> str:
    """Return a question for the words that were written last: all of a large network take too long."""
    return f'SELECT * FROM (SELECT "{column}" AS w FROM "{table}" ORDER BY "id" DESC LIMIT {_LOOKED_AT})'


def _most_used(desk: Desk, source: str) -> tuple[str, ...]:
    sql = f"SELECT w FROM ({source}) WHERE w <> '' GROUP BY w ORDER BY count(*) DESC, w LIMIT ?"
    return tuple(sorted((row[0] for row in rows(desk, sql, (_MOST,))), key=fold))
