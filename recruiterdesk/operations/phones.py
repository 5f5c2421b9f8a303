"""A person's phone numbers: checked, stored as E.164, and kept with what is known of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.spreadsheets.values.phones import e164
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_owner
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class PhoneEntry:
    """A number as it is typed, with its kind."""

    number: str
    kind: PhoneKind = PhoneKind.UNKNOWN
    preferred: bool = False


def normal_number(typed: str, country: str) -> str:
    """Return a typed number in E.164; without a prefix it is one of this country (ISO code).

    Raises:
        Refusal: it is no possible number there.
    """
    number = e164(typed.strip(), country)
    if not number:
        raise Refusal("phone.not_valid", typed=typed)
    return number


def set_phones_in(writer: Writer, desk: Desk, person: records.Person, entries: Sequence[PhoneEntry]) -> None:
    """Within a transaction: make these the person's numbers.

    Raises:
        Refusal: a number is none.
    """
    country = person.country or desk.settings.country
    wanted = {normal_number(entry.number, country): entry for entry in entries}
    known = {phone.number: phone for phone in writer.find(records.PhoneNumber, person_id=person.id)}
    for number, phone in known.items():
        if number not in wanted:
            writer.delete(phone)
    for position, (number, entry) in enumerate(wanted.items()):
        if number in known:
            writer.update(known[number], kind=entry.kind, preferred=entry.preferred, position=position)
        else:
            writer.insert(
                records.PhoneNumber(0, person.id, number, entry.kind, entry.preferred, position=position)
            )


def add_phone(desk: Desk, person_id: int, entry: PhoneEntry) -> int:
    """Add a number to a person and return its id; one that they have already is corrected instead.

    A number that was marked as wrong is trusted again.

    Raises:
        Refusal: there is no such person, or the number is none.
    """

    def work(writer: Writer) -> int:
        person = writer.load(records.Person, person_id)
        number = normal_number(entry.number, person.country or desk.settings.country)
        phones = writer.find(records.PhoneNumber, person_id=person_id)
        if entry.preferred:
            _prefer_none(writer, phones)
        for phone in writer.find(records.PhoneNumber, person_id=person_id, number=number):
            return writer.update(phone, kind=entry.kind, preferred=entry.preferred, wrong=False).id
        position = max((phone.position for phone in phones), default=-1) + 1
        added = writer.insert(
            records.PhoneNumber(0, person_id, number, entry.kind, entry.preferred, position=position)
        )
        write_history(writer, person_id, desk.clock.now(), "phone.added", number=number)
        return added.id

    return desk.run(label_for(desk, "phone.add", person_id), work)


def set_phone_kind(desk: Desk, phone_id: int, kind: PhoneKind) -> None:
    """Write down what kind of number it is; it decides what may be left on it.

    Raises:
        Refusal: the number is gone.
    """

    def work(writer: Writer) -> None:
        writer.update(writer.load(records.PhoneNumber, phone_id), kind=kind)

    desk.run(Label("phone.kind", (("name", name_of_owner(desk, "phone_number", phone_id)),)), work)


def prefer_phone(desk: Desk, phone_id: int) -> None:
    """Let a number be the one that is called first.

    Raises:
        Refusal: the number is gone.
    """

    def work(writer: Writer) -> None:
        phone = writer.load(records.PhoneNumber, phone_id)
        _prefer_none(writer, writer.find(records.PhoneNumber, person_id=phone.person_id))
        writer.update(writer.load(records.PhoneNumber, phone_id), preferred=True)

    desk.run(Label("phone.prefer", (("name", name_of_owner(desk, "phone_number", phone_id)),)), work)


def _prefer_none(writer: Writer, phones: Sequence[records.PhoneNumber]) -> None:
    for phone in phones:
        writer.update(phone, preferred=False)
