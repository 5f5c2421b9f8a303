"""People: add, edit, snooze, leave alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import FormOfAddress, HearBy, Salutation
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.leaving_alone import leave_alone_in
from recruiterdesk.operations.phones import PhoneEntry, normal_number, set_phones_in
from recruiterdesk.operations.referrals import NOBODY, Referrer, set_referrer_in
from recruiterdesk.operations.scheduling import follow_come_back_date
from recruiterdesk.operations.zones import country_of_number, country_typed, guess_zone
from recruiterdesk.spreadsheets.values.emails import valid_email
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.hours import zone_named
from recruiterdesk.storage.names import name_of_person
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """Everything about a person that the recruiter types; country and zone left empty are guessed.

    The full name may be left empty where given or family name are there.
    """

    full_name: str = ""
    given: str = ""
    family: str = ""
    honorific: str = ""
    salutation: Salutation = Salutation.NONE
    form_of_address: FormOfAddress = FormOfAddress.FORMAL
    emails: tuple[str, ...] = ()
    phones: tuple[PhoneEntry, ...] = ()
    company: str = ""
    title: str = ""
    place: str = ""
    country: str = ""
    zone: str = ""
    language: str = ""
    wished_hours: DaySpan | None = None
    saturdays: bool = False
    hear_by: HearBy | None = None
    come_back_on: dt.date | None = None
    is_contact: bool = False
    source: str = ""
    strength: str = ""
    wish: str = ""


def details_of(
    person: records.Person,
    emails: Sequence[records.EmailAddress] = (),
    phones: Sequence[records.PhoneNumber] = (),
) -> PersonDetails:
    """Return a stored person's details as they can be edited."""
    return PersonDetails(
        full_name=person.full_name, given=person.given, family=person.family, honorific=person.honorific,
        salutation=person.salutation, form_of_address=person.form_of_address,
        emails=tuple(email.address for email in emails),
        phones=tuple(PhoneEntry(phone.number, phone.kind, phone.preferred) for phone in phones),
        company=person.company, title=person.title, place=person.place, country=person.country,
        zone=person.zone, language=person.language, wished_hours=person.wished_hours,
        saturdays=person.saturdays, hear_by=person.hear_by, come_back_on=person.come_back_on,
        is_contact=person.is_contact, source=person.source, strength=person.strength, wish=person.wish,
    )  # fmt: skip


def add_person(desk: Desk, details: PersonDetails, referrer: Referrer = NOBODY) -> int:
    """Add a person, with who sent them, and return the id.

    Raises:
        Refusal: no name, or an e-mail address, number, country or zone that is none, or the referrer is gone.
    """
    named = _named(details)

    def work(writer: Writer) -> int:
        located = _located(named, desk.settings.country)
        now = desk.clock.now()
        person = writer.insert(_with_details(records.Person(0, located.full_name, created_at=now), located))
        _set_emails(writer, person.id, located.emails)
        set_phones_in(writer, desk, person, located.phones)
        write_history(writer, person.id, now, "person.added")
        set_referrer_in(writer, desk, person, referrer)
        return person.id

    return desk.run(Label("person.add", (("name", named.full_name),)), work)


def edit_person(desk: Desk, person_id: int, details: PersonDetails) -> None:
    """Make these the person's details, e-mail addresses and numbers included.

    Raises:
        Refusal: the person is gone, or a detail is not valid.
    """
    named = _named(details)

    def work(writer: Writer) -> None:
        person = writer.load(records.Person, person_id)
        located = _located(named, desk.settings.country)
        edited = writer.update(person, **_changes(located))
        follow_come_back_date(writer, desk, person, edited)
        _set_emails(writer, person_id, located.emails)
        set_phones_in(writer, desk, edited, located.phones)

    desk.run(label_for(desk, "person.edit", person_id), work)


def _named(details: PersonDetails) -> PersonDetails:
    full_name = " ".join(details.full_name.split()) or " ".join(f"{details.given} {details.family}".split())
    if not full_name:
        raise Refusal("person.name_needed")
    return replace(details, full_name=full_name)


def _located(details: PersonDetails, my_country: str) -> PersonDetails:
    """Return the details with country and zone, guessed from the numbers where they are left empty."""
    typed = details.country.strip()
    country = country_typed(typed)
    if typed and not country:
        raise Refusal("person.country_unknown", typed=typed)
    numbers = tuple(normal_number(entry.number, country or my_country) for entry in details.phones)
    if not country and numbers:
        country = country_of_number(numbers[0])
    if details.zone and zone_named(details.zone) is None:
        raise Refusal("person.zone_unknown", typed=details.zone)
    return replace(details, country=country, zone=details.zone or guess_zone(country, numbers))


_NOT_COLUMNS = frozenset({"emails", "phones"})


def _changes(details: PersonDetails) -> dict[str, object]:
    return {name: getattr(details, name) for name in details.__slots__ if name not in _NOT_COLUMNS}


def _with_details(person: records.Person, details: PersonDetails) -> records.Person:
    return replace(person, **_changes(details))  # type: ignore[arg-type]


def _set_emails(writer: Writer, person_id: int, typed: Sequence[str]) -> None:
    wanted = list(dict.fromkeys(_normal_email(address) for address in typed))
    known = {email.address: email for email in writer.find(records.EmailAddress, person_id=person_id)}
    for address, email in known.items():
        if address not in wanted:
            writer.delete(email)
    for position, address in enumerate(wanted):
        if address in known:
            writer.update(known[address], position=position)
        else:
            writer.insert(records.EmailAddress(0, person_id, address, position))


def _normal_email(typed: str) -> str:
    address = valid_email(typed.strip())
    if not address:
        raise Refusal("email.not_valid", typed=typed)
    return address.casefold()


def snooze_person(desk: Desk, person_id: int, until: dt.datetime) -> None:
    """Put all calls to a person off until this moment (aware).

    Raises:
        Refusal: the person is gone, or the moment is past.
    """
    if until <= desk.clock.now():
        raise Refusal("snooze.past", at=until.isoformat())

    def work(writer: Writer) -> None:
        person = writer.load(records.Person, person_id)
        writer.update(person, snoozed_until=until.astimezone(dt.UTC).replace(microsecond=0))

    values = (("name", name_of_person(desk, person_id)), ("until", until.isoformat()))
    desk.run(Label("person.snooze", values), work)


def set_strength(desk: Desk, person_id: int, strength: str) -> None:
    """Write down one true and useful thing that can be said to a person.

    Raises:
        Refusal: the person is gone.
    """

    def work(writer: Writer) -> None:
        writer.update(writer.load(records.Person, person_id), strength=strength.strip())

    desk.run(label_for(desk, "person.strength", person_id), work)


def set_do_not_contact(desk: Desk, person_id: int, *, do_not_contact: bool) -> None:
    """Write down whether a person asked to be left alone; then the desk proposes nothing.

    Introductions that are pending for them, or with them, end.

    Raises:
        Refusal: the person is gone.
    """
    key = "person.leave_alone" if do_not_contact else "person.may_contact"

    def work(writer: Writer) -> None:
        if do_not_contact:
            leave_alone_in(writer, desk, person_id)
            return
        person = writer.load(records.Person, person_id)
        if person.do_not_contact:
            writer.update(person, do_not_contact=False)
            write_history(writer, person_id, desk.clock.now(), key)

    desk.run(label_for(desk, key, person_id), work)
