"""Who else works where a person does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.same_company import colleagues_of
from tests.clock import FakeClock
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = new_desk(tmp_path, FakeClock("2026-11-02T10:00"))
    yield opened
    opened.close()


def at(desk: Desk, name: str, company: str) -> int:
    return add_person(desk, PersonDetails(name, company=company))


def test_the_same_company_however_it_is_written_newest_first(desk: Desk) -> None:
    ana = at(desk, "Ana Ruiz", "Müller & Söhne")
    at(desk, "Ben Foster", "MÜLLER & SÖHNE")
    at(desk, "Cy Park", "Müller & Söhne Holding")
    at(desk, "Müller Söhne", "Adatum")
    at(desk, "Dev Patel", "Müller & Söhne")
    found = colleagues_of(desk, ana, "Müller & Söhne", limit=5)
    assert [one.name for one in found] == ["Dev Patel", "Ben Foster"]
    assert len(colleagues_of(desk, ana, "Müller & Söhne", limit=1)) == 1


@pytest.mark.parametrize("company", ["", " ", '"*', "-", ":"])
def test_a_company_without_words_is_nobodys(desk: Desk, company: str) -> None:
    ana = at(desk, "Ana Ruiz", company)
    assert colleagues_of(desk, ana, company, limit=5) == ()


@pytest.mark.parametrize(
    "company",
    [
        "Freelance",
        "Self-employed",
        "freiberuflich",
        "Selbständig",
        "Selbstständig (IT)",
        "Indépendant",
        "Freelance Designer",
    ],
)
def test_people_who_work_on_their_own_are_nobodys_colleagues(desk: Desk, company: str) -> None:
    ana = at(desk, "Ana Ruiz", company)
    at(desk, "Ben Foster", company)
    assert colleagues_of(desk, ana, company, limit=5) == ()


@pytest.mark.parametrize("company", ["Independent News", "Freelancermap GmbH", "S.A."])
def test_a_firm_whose_name_only_sounds_like_that_has_colleagues(desk: Desk, company: str) -> None:
    ana = at(desk, "Ana Ruiz", company)
    at(desk, "Ben Foster", company)
    assert [one.name for one in colleagues_of(desk, ana, company, limit=5)] == ["Ben Foster"]
