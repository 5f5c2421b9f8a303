from __future__ import annotations

import datetime as dt
from dataclasses import replace

from recruiterdesk.domain.merging import (
    KEEP_WHAT_STANDS,
    MergeChoices,
    MergeField,
    differing_fields,
    filled_fields,
    lost_fields,
    merged_person,
)
from recruiterdesk.domain.records import Person
from recruiterdesk.domain.words import Salutation

MONDAY = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
ANA = Person(1, "Ana Ruiz", "Ana", "Ruiz", company="Nordwerk AG", created_at=MONDAY)
ALSO_ANA = Person(
    2,
    "Ana Ruiz Soto",
    "Ana",
    "Ruiz Soto",
    company="Halden",
    title="Engineer",
    country="ES",
    zone="Europe/Madrid",
    salutation=Salutation.MS,
    source_id="https://example.com/ana",
    created_at=MONDAY - dt.timedelta(days=9),
)


def test_the_kept_persons_fields_stand_and_gaps_are_filled() -> None:
    merged = merged_person(ANA, ALSO_ANA, KEEP_WHAT_STANDS)
    assert (merged.id, merged.full_name, merged.company) == (1, "Ana Ruiz", "Nordwerk AG")
    assert (merged.title, merged.country, merged.zone) == ("Engineer", "ES", "Europe/Madrid")
    assert (merged.salutation, merged.source_id) == (Salutation.MS, "https://example.com/ana")
    assert merged.created_at == ALSO_ANA.created_at


def test_a_chosen_field_comes_from_the_other_with_all_that_belongs_to_it() -> None:
    merged = merged_person(ANA, ALSO_ANA, MergeChoices(frozenset({MergeField.NAME, MergeField.COMPANY})))
    assert (merged.full_name, merged.family, merged.company) == ("Ana Ruiz Soto", "Ruiz Soto", "Halden")


def test_choosing_what_the_other_does_not_say_empties_nothing() -> None:
    merged = merged_person(ALSO_ANA, ANA, MergeChoices(frozenset({MergeField.TITLE})))
    assert merged.title == "Engineer"


def test_what_is_to_be_chosen_filled_and_lost_is_known_before() -> None:
    assert differing_fields(ANA, ALSO_ANA) == (MergeField.NAME, MergeField.COMPANY)
    assert filled_fields(ANA, ALSO_ANA) == (MergeField.SALUTATION, MergeField.TITLE, MergeField.COUNTRY)
    chosen = MergeChoices(frozenset({MergeField.COMPANY}))
    assert lost_fields(ANA, ALSO_ANA, chosen) == ((MergeField.NAME, ALSO_ANA), (MergeField.COMPANY, ANA))


def test_whoever_asked_to_be_left_alone_is_left_alone() -> None:
    for kept, other in ((ANA, replace(ANA, do_not_contact=True)), (replace(ANA, do_not_contact=True), ANA)):
        assert merged_person(kept, other, KEEP_WHAT_STANDS).do_not_contact


def test_a_snooze_holds_where_both_are_snoozed_and_the_shorter() -> None:
    snoozed = replace(ANA, snoozed_until=MONDAY)
    longer = replace(ANA, snoozed_until=MONDAY + dt.timedelta(days=2))
    assert merged_person(snoozed, ANA, KEEP_WHAT_STANDS).snoozed_until is None
    assert merged_person(longer, snoozed, KEEP_WHAT_STANDS).snoozed_until == MONDAY


def test_extra_fields_are_united_and_none_is_lost() -> None:
    kept = replace(ANA, extra=(("Hobby", "chess"), ("Car", "")))
    other = replace(ANA, extra=(("Hobby", "trains"), ("Hobby (2)", "rowing"), ("Car", "none"), ("Pet", "")))
    assert dict(merged_person(kept, other, KEEP_WHAT_STANDS).extra) == {
        "Hobby": "chess",
        "Hobby (2)": "trains",
        "Hobby (2) (2)": "rowing",
        "Car": "none",
        "Pet": "",
    }
