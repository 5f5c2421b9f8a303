from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.network import ProfileDetails, join_network, save_profile
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.network_list import (
    NetworkChoices,
    NetworkOrder,
    NetworkWish,
    count_contacts,
    network_choices,
    network_ids,
    network_rows,
)
from tests.clock import FakeClock
from tests.desks import new_desk

LENA = PersonDetails("Lena Brandt", company="Adatum", title="Head of Data", place="Kiel")


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def network(desk: Desk) -> dict[str, int]:
    """Three contacts and a candidate."""
    lena = add_person(
        desk, PersonDetails("Lena Brandt", company="Adatum", title="Head of Data", place="Kiel")
    )
    raj = add_person(desk, PersonDetails("Raj Patel", company="Litware", place="Pune"))
    mara = add_person(desk, PersonDetails("Mara Lind", place="Kiel"))
    add_person(desk, PersonDetails("Ana Ruiz", place="Kiel"))
    save_profile(desk, lena, ProfileDetails("Data", "Logistics", "Head of", "hires 50% of data people"))
    save_profile(desk, raj, ProfileDetails("Engineering", "Logistics", last_contact_on=dt.date(2026, 5, 12)))
    join_network(desk, mara)
    return {"lena": lena, "raj": raj, "mara": mara}


def names(desk: Desk, wish: NetworkWish) -> list[str]:
    return [row.name for row in network_rows(desk, network_ids(desk, wish))]


def test_only_contacts_are_in_the_network(desk: Desk, network: dict[str, int]) -> None:
    assert names(desk, NetworkWish()) == ["Lena Brandt", "Mara Lind", "Raj Patel"]
    assert count_contacts(desk) == 3
    assert NetworkWish().is_everybody
    assert not NetworkWish(place="Kiel").is_everybody


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (NetworkWish(function="Data"), ["Lena Brandt"]),
        (NetworkWish(industry="Logistics"), ["Lena Brandt", "Raj Patel"]),
        (NetworkWish(place="Kiel"), ["Lena Brandt", "Mara Lind"]),
        (NetworkWish(industry="Logistics", place="Kiel", seniority="Head of"), ["Lena Brandt"]),
        (NetworkWish(words="raj"), ["Raj Patel"]),
        (NetworkWish(words="hires DATA"), ["Lena Brandt"]),
        (NetworkWish(words="50%"), ["Lena Brandt"]),
        (NetworkWish(words="%"), ["Lena Brandt"]),
        (NetworkWish(words="adatum", industry="Logistics"), ["Lena Brandt"]),
        (NetworkWish(words="nobody"), []),
    ],
)
def test_filters_and_words_narrow_the_list(
    desk: Desk, network: dict[str, int], wish: NetworkWish, expected: list[str]
) -> None:
    assert names(desk, wish) == expected


def test_the_list_is_sorted_by_company_or_by_the_last_contact(desk: Desk, network: dict[str, int]) -> None:
    assert names(desk, NetworkWish(order=NetworkOrder.COMPANY)) == ["Lena Brandt", "Raj Patel", "Mara Lind"]
    record_attempt(desk, network["mara"], Reached(AttemptOutcome.SPOKE))
    latest = ["Mara Lind", "Raj Patel", "Lena Brandt"]
    assert names(desk, NetworkWish(order=NetworkOrder.LATEST)) == latest
    longest_ago = ["Lena Brandt", "Raj Patel", "Mara Lind"]
    assert names(desk, NetworkWish(order=NetworkOrder.LONGEST_AGO)) == longest_ago


def test_the_choices_are_what_contacts_have(desk: Desk, network: dict[str, int]) -> None:
    assert network_choices(desk) == NetworkChoices(
        ("Data", "Engineering"), ("Logistics",), ("Kiel", "Pune"), ("Head of",)
    )


def test_a_row_says_what_is_known(desk: Desk, network: dict[str, int]) -> None:
    lena, raj = network_rows(desk, [network["lena"], 99, network["raj"]])
    assert (lena.company, lena.title, lena.place, lena.last_contact_on) == (
        "Adatum",
        "Head of Data",
        "Kiel",
        None,
    )
    assert lena.profile is not None
    assert lena.profile.can_help_with == "hires 50% of data people"
    assert raj.last_contact_on == dt.date(2026, 5, 12)
