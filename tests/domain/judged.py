"""The judged set of tests/data/matching as the rules take it, and single contacts and wishes for tests."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.match_sides import Offered, Wanted, offered_by, wanted_by
from recruiterdesk.domain.matching import Fit, fit
from recruiterdesk.storage.match_tables import likeness, trades

FILES = Path(__file__).parent.parent / "data" / "matching"
JUDGED_ON = dt.date(2026, 6, 15)
FIRST_CANDIDATE = 1000


@dataclass(frozen=True)
class JudgedContact:
    person: records.Person
    profile: records.NetworkProfile


@dataclass(frozen=True)
class JudgedWish:
    person: records.Person
    wish: records.Wish
    right: tuple[int, ...]


def judged_contacts() -> list[JudgedContact]:
    return [contact(**row) for row in _read("contacts")]


def judged_wishes(name: str = "wishes") -> list[JudgedWish]:
    return [
        JudgedWish(
            records.Person(
                FIRST_CANDIDATE + row["id"], f"Candidate {row['id']}", wish=row["words"], **row["candidate"]
            ),
            records.Wish(0, FIRST_CANDIDATE + row["id"], **row["wish"]),
            tuple(row["right"]),
        )
        for row in _read(name)
    ]


def contact(id: int = 1, full_name: str = "Kim Okoye", **known: Any) -> JudgedContact:  # noqa: A002 - as in the file
    of_person = {name: known.pop(name) for name in ("title", "company", "place", "country") if name in known}
    spoken = known.pop("last_contact_on", None)
    return JudgedContact(
        records.Person(id, full_name, is_contact=True, **of_person),
        records.NetworkProfile(
            0, id, last_contact_on=dt.date.fromisoformat(spoken) if spoken else None, **known
        ),
    )


def offered(**known: Any) -> Offered:
    one = contact(**known)
    return offered_by(one.person, one.profile, one.profile.last_contact_on, trades())


def wanted(words: str = "", title: str = "", place_now: str = "", country: str = "", **wish: str) -> Wanted:
    person = records.Person(9, "Ana Ruiz", title=title, place=place_now, country=country, wish=words)
    return wanted_by(person, records.Wish(0, 9, **wish) if wish else None, trades())


def fitting(wish: Wanted, there: Offered) -> Fit | None:
    return fit(wish, there, JUDGED_ON, likeness)


def reasons(found: Fit | None) -> list[str]:
    assert found is not None
    return [reason.key.removeprefix("match.") for reason in found.reasons]


def _read(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((FILES / f"{name}.json").read_text(encoding="utf-8"))
    return rows
