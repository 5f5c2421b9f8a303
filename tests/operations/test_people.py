from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import HearBy, PhoneKind
from recruiterdesk.operations.people import (
    PersonDetails,
    add_person,
    details_of,
    edit_person,
    set_do_not_contact,
    snooze_person,
)
from recruiterdesk.operations.phones import PhoneEntry, add_phone
from recruiterdesk.operations.referrals import NOBODY, Referrer, set_referrer
from recruiterdesk.operations.tasks import finish_task
from recruiterdesk.operations.zones import country_of_number, guess_zone
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.person_page import person_page
from tests.clock import FakeClock
from tests.desks import (
    add_declined,
    found,
    history_keys,
    kinds_at,
    leads_back_and_forth,
    refused,
    set_phones,
)

ANA = PersonDetails(
    given="Ana",
    family="Ruiz",
    emails=("ana@example.com",),
    phones=(PhoneEntry("0151 1234 5678", PhoneKind.PRIVATE),),
)


def person(desk: Desk, person_id: int) -> records.Person:
    return found(desk, records.Person, id=person_id)[0]


def numbers(desk: Desk, person_id: int) -> list[str]:
    phones = found(desk, records.PhoneNumber, person_id=person_id)
    return [phone.number for phone in sorted(phones, key=lambda phone: phone.position)]


def test_a_person_is_added_with_everything_that_was_typed(desk: Desk) -> None:
    ana = leads_back_and_forth(desk, lambda: add_person(desk, ANA))
    assert person(desk, ana).full_name == "Ana Ruiz"
    assert numbers(desk, ana) == ["+4915112345678"]
    assert [email.address for email in found(desk, records.EmailAddress, person_id=ana)] == [
        "ana@example.com"
    ]
    assert history_keys(desk, ana) == ["person.added"]
    assert desk.steps(1)[0].label_values == (("name", "Ana Ruiz"),)


@pytest.mark.parametrize(
    ("number", "country", "zone"),
    [
        ("0151 12345678", "DE", "Europe/Berlin"),
        ("+91 98765 43210", "IN", "Asia/Kolkata"),
        ("+44 20 7946 0958", "GB", "Europe/London"),
        ("+1 212 555 0123", "US", "America/New_York"),
        ("+1 800 555 0123", "US", ""),
    ],
)
def test_country_and_zone_are_guessed_from_the_number(
    desk: Desk, number: str, country: str, zone: str
) -> None:
    added = person(desk, add_person(desk, replace(ANA, phones=(PhoneEntry(number),))))
    assert (added.country, added.zone) == (country, zone)


def test_what_was_typed_stands_above_a_guess(desk: Desk) -> None:
    typed = replace(ANA, country="gb", zone="Europe/Dublin", phones=(PhoneEntry("020 7946 0958"),))
    added = add_person(desk, typed)
    assert (person(desk, added).country, person(desk, added).zone) == ("GB", "Europe/Dublin")
    assert numbers(desk, added) == ["+442079460958"]


@pytest.mark.parametrize(
    ("typed", "country"),
    [("Germany", "DE"), ("deutschland", "DE"), (" uk ", "GB"), ("Jamaica", "JM"), ("jm", "JM"), ("XK", "XK")],
)
def test_a_country_is_typed_by_its_name_or_its_code(desk: Desk, typed: str, country: str) -> None:
    added = person(desk, add_person(desk, PersonDetails(full_name="Ana Ruiz", country=typed)))
    assert added.country == country


def test_without_a_number_nothing_is_guessed(desk: Desk) -> None:
    added = person(desk, add_person(desk, PersonDetails(full_name="  Ana   Ruiz ")))
    assert (added.full_name, added.country, added.zone) == ("Ana Ruiz", "", "")


@pytest.mark.parametrize(
    ("details", "key"),
    [
        (PersonDetails(full_name="  "), "person.name_needed"),
        (replace(ANA, emails=("ana@",)), "email.not_valid"),
        (replace(ANA, phones=(PhoneEntry("12"),)), "phone.not_valid"),
        (replace(ANA, zone="Europe/Atlantis"), "person.zone_unknown"),
        (replace(ANA, country="Atlantis"), "person.country_unknown"),
    ],
)
def test_what_is_not_valid_is_refused(desk: Desk, details: PersonDetails, key: str) -> None:
    assert refused(desk, lambda: add_person(desk, details)) == key
    ana = add_person(desk, ANA)
    assert refused(desk, lambda: edit_person(desk, ana, details)) == key


def test_editing_keeps_what_is_known_of_numbers_that_stay(desk: Desk, clock: FakeClock) -> None:
    ana = add_person(desk, ANA)
    (phone,) = found(desk, records.PhoneNumber, person_id=ana)
    edited = replace(
        details_of(person(desk, ana), found(desk, records.EmailAddress), [phone]),
        title="Engineer",
        emails=("ana.ruiz@example.com", "ana@example.com"),
        phones=(PhoneEntry("+49 30 901820", PhoneKind.WORK), PhoneEntry("0151 12345678")),
        wished_hours=DaySpan(dt.time(17), dt.time.max),
        hear_by=HearBy.MAIL,
    )
    leads_back_and_forth(desk, lambda: edit_person(desk, ana, edited))

    assert person(desk, ana).title == "Engineer"
    assert numbers(desk, ana) == ["+4930901820", "+4915112345678"]
    assert phone.id in {kept.id for kept in found(desk, records.PhoneNumber, person_id=ana)}
    emails = found(desk, records.EmailAddress, person_id=ana)
    assert sorted((email.position, email.address) for email in emails) == [
        (0, "ana.ruiz@example.com"),
        (1, "ana@example.com"),
    ]
    leads_back_and_forth(desk, lambda: edit_person(desk, ana, replace(edited, emails=())))
    assert found(desk, records.EmailAddress, person_id=ana) == []


def test_who_is_gone_can_not_be_edited(desk: Desk) -> None:
    assert refused(desk, lambda: edit_person(desk, 7, ANA)) == "record.gone"
    assert refused(desk, lambda: set_do_not_contact(desk, 7, do_not_contact=True)) == "record.gone"


def test_numbers_are_set_added_and_removed(desk: Desk) -> None:
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    entries = [PhoneEntry("0151 12345678", preferred=True)]
    leads_back_and_forth(desk, lambda: set_phones(desk, ana, entries))
    added = leads_back_and_forth(
        desk, lambda: add_phone(desk, ana, PhoneEntry("+44 20 7946 0958", preferred=True))
    )
    assert numbers(desk, ana) == ["+4915112345678", "+442079460958"]
    preferred = [phone.preferred for phone in found(desk, records.PhoneNumber, person_id=ana)]
    assert preferred == [False, True]
    again = leads_back_and_forth(
        desk, lambda: add_phone(desk, ana, PhoneEntry("+442079460958", PhoneKind.WORK))
    )
    assert again == added
    leads_back_and_forth(desk, lambda: set_phones(desk, ana, entries))
    assert numbers(desk, ana) == ["+4915112345678"]
    leads_back_and_forth(desk, lambda: set_phones(desk, ana, []))
    assert numbers(desk, ana) == []


def test_a_number_that_is_none_is_refused(desk: Desk) -> None:
    ben = add_person(desk, PersonDetails(full_name="Ben"))
    assert refused(desk, lambda: add_phone(desk, ben, PhoneEntry("call me"))) == "phone.not_valid"
    assert refused(desk, lambda: set_phones(desk, ben, [PhoneEntry("1")])) == "phone.not_valid"


def test_a_snooze_puts_calls_off_and_nothing_longer(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk).person_id
    until = clock.now() + dt.timedelta(hours=3)
    leads_back_and_forth(desk, lambda: snooze_person(desk, ana, until))
    assert kinds_at(desk, ana) == []
    assert kinds_at(desk, ana, until) == ["closure"]
    assert refused(desk, lambda: snooze_person(desk, ana, clock.now())) == "snooze.past"


def test_who_asked_to_be_left_alone_is_in_no_queue(desk: Desk) -> None:
    ana = add_declined(desk).person_id
    leads_back_and_forth(desk, lambda: set_do_not_contact(desk, ana, do_not_contact=True))
    assert kinds_at(desk, ana) == []
    leads_back_and_forth(desk, lambda: set_do_not_contact(desk, ana, do_not_contact=False))
    assert kinds_at(desk, ana) == ["closure"]


def test_to_be_left_alone_stands_in_the_history_once(desk: Desk) -> None:
    ana = add_declined(desk).person_id
    for _ in range(2):
        set_do_not_contact(desk, ana, do_not_contact=True)
    assert history_keys(desk, ana).count("person.leave_alone") == 1


def test_who_sent_somebody_is_thanked(desk: Desk) -> None:
    ana = add_person(desk, ANA)
    ben = leads_back_and_forth(
        desk, lambda: add_person(desk, PersonDetails(full_name="Ben Okafor"), Referrer(ana))
    )
    (referral,) = found(desk, records.Referral, person_id=ben)
    assert (referral.referrer_id, referral.referrer_name) == (ana, "Ana Ruiz")
    assert kinds_at(desk, ana) == ["task"]

    (task,) = found(desk, records.Task, person_id=ana)
    leads_back_and_forth(desk, lambda: finish_task(desk, task.id))
    (referral,) = found(desk, records.Referral, person_id=ben)
    assert referral.thanked_at is not None
    assert kinds_at(desk, ana) == []


def test_a_referrer_can_be_a_name_another_or_nobody(desk: Desk) -> None:
    ana, ben = add_person(desk, ANA), add_person(desk, PersonDetails(full_name="Ben Okafor"))
    leads_back_and_forth(desk, lambda: set_referrer(desk, ben, Referrer(name="Uncle Joe")))
    assert [found_.referrer_name for found_ in found(desk, records.Referral)] == ["Uncle Joe"]
    leads_back_and_forth(desk, lambda: set_referrer(desk, ben, Referrer(ana)))
    steps = len(desk.steps(99))
    set_referrer(desk, ben, Referrer(ana))
    assert len(desk.steps(99)) == steps
    leads_back_and_forth(desk, lambda: set_referrer(desk, ben, NOBODY))
    assert found(desk, records.Referral) == []


def test_nobody_was_sent_by_whom_they_sent(desk: Desk) -> None:
    ana = add_person(desk, ANA)
    ben = add_person(desk, PersonDetails(full_name="Ben"), Referrer(ana))
    cy = add_person(desk, PersonDetails(full_name="Cy"), Referrer(ben))
    for referrer in (ben, cy):
        assert refused(desk, lambda one=referrer: set_referrer(desk, ana, Referrer(one))) == "referral.cycle"
    assert refused(desk, lambda: set_referrer(desk, ana, Referrer(99))) == "record.gone"


@pytest.mark.parametrize(
    ("country", "numbers_", "zone"),
    [
        ("DE", (), "Europe/Berlin"),
        ("US", (), ""),
        ("US", ("+4930901820",), ""),
        ("", ("+61291234567",), "Australia/Sydney"),
        ("", ("+999123",), ""),
        ("US", ("+1",), ""),
        ("", (), ""),
    ],
)
def test_a_zone_is_guessed_or_left_open(country: str, numbers_: tuple[str, ...], zone: str) -> None:
    assert guess_zone(country, numbers_) == zone


def test_a_number_without_digits_has_no_country() -> None:
    assert country_of_number("+") == ""


def test_an_address_is_kept_as_imports_and_searches_compare_it(desk: Desk) -> None:
    ana = add_person(desk, replace(ANA, emails=("Ana@Example.com", "ana@example.com")))
    assert [email.address for email in found(desk, records.EmailAddress, person_id=ana)] == [
        "ana@example.com"
    ]


def test_the_address_and_number_typed_first_stand_first_everywhere(desk: Desk) -> None:
    ana = add_person(desk, replace(ANA, emails=("ana@old.example", "ana@new.example")))
    phones = (PhoneEntry("0151 8765 4321", PhoneKind.WORK), *ANA.phones)
    edit_person(desk, ana, replace(ANA, emails=("ana@new.example", "ana@old.example"), phones=phones))
    page, row = person_page(desk, ana), people_rows(desk, [ana])[0]
    assert [one.address for one in page.emails] == ["ana@new.example", "ana@old.example"]
    assert row.emails == ("ana@new.example", "ana@old.example")
    assert [one.number for one in page.phones] == ["+4915187654321", "+4915112345678"]
    assert row.phones == ("+4915187654321", "+4915112345678")


def test_the_number_to_call_first_stands_first_in_lists(desk: Desk) -> None:
    ana = add_person(desk, ANA)
    add_phone(desk, ana, PhoneEntry("0151 8765 4321", PhoneKind.WORK, preferred=True))
    assert people_rows(desk, [ana])[0].phones == ("+4915187654321", "+4915112345678")


def test_who_may_be_contacted_already_gets_no_line_in_the_history(desk: Desk) -> None:
    ana = add_declined(desk).person_id
    set_do_not_contact(desk, ana, do_not_contact=False)
    assert "person.may_contact" not in history_keys(desk, ana)
