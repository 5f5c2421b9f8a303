from __future__ import annotations

from recruiterdesk.spreadsheets.known import KnownPerson
from recruiterdesk.spreadsheets.possible_duplicates import keys_of, possible_duplicates_of
from tests.spreadsheets.tables import MemoryDesk

ANA = KnownPerson(
    1, "Ana Ruiz", "Ana", "Ruiz", ("Ana@example.com",), ("+491713920011",), company="Nordwerk AG", place="Rom"
)


def reasons(other: KnownPerson) -> list[tuple[int | None, str, str]]:
    found = possible_duplicates_of(ANA, [ANA, other])
    return [(match.person_id, str(trait.reason), trait.text) for match in found for trait in match.traits]


def test_a_person_is_not_their_own_duplicate() -> None:
    assert possible_duplicates_of(ANA, [ANA]) == ()


def test_similar_names_need_something_in_common() -> None:
    assert reasons(KnownPerson(2, "Anna Ruiz", "", "", company="Nordwerk")) == [
        (2, "similar_names", ""),
        (2, "same_company", "Nordwerk AG"),
    ]
    assert reasons(KnownPerson(2, "Ana Ruiz", "Ana", "Ruiz", company="Acme")) == []


def test_a_bare_name_may_be_anybody_of_that_name() -> None:
    assert reasons(KnownPerson(2, "Ana Ruiz", "Ana", "Ruiz")) == [
        (2, "same_name", ""),
        (2, "only_a_name", ""),
    ]


def test_what_is_known_besides_the_name_tells_people_apart() -> None:
    assert reasons(KnownPerson(2, "Ana Ruiz", "Ana", "Ruiz", extra=(("Born", "1980"),))) == []


def test_shared_addresses_and_numbers_are_told() -> None:
    shared = ("ana@example.com",)
    assert reasons(KnownPerson(2, "A. Ruiz", "A.", "Ruiz", shared)) == [(2, "same_email", "Ana@example.com")]
    assert reasons(KnownPerson(2, "Bo Li", "Bo", "Li", shared, ANA.phones)) == [
        (2, "one_email_two_names", "Ana@example.com")
    ]
    assert reasons(KnownPerson(2, "Ana Ruiz", "Ana", "Ruiz", (), ANA.phones)) == [
        (2, "same_phone", "+491713920011")
    ]
    assert reasons(KnownPerson(2, "Ana Berg", "Ana", "Berg", (), ANA.phones)) == [
        (2, "one_phone_two_family_names", "+491713920011")
    ]


def test_whom_the_desk_is_asked_for() -> None:
    desk = MemoryDesk()
    others = [
        ANA,
        KnownPerson(2, "Anna Ruiz", "", "", company="nordwerk"),
        KnownPerson(3, "Anna Ruiz", "Anna", "Ruiz", place="ROM"),
        KnownPerson(4, "Ana Ruiz", "Ana", "Ruiz"),
        KnownPerson(5, "Ana Ruiz", "Ana", "Ruiz", company="Acme", place="Oslo"),
        KnownPerson(6, "Bo Li", "Bo", "Li", ("ana@example.com",), company="Acme"),
        KnownPerson(7, "Bo Li", "Bo", "Li", (), ANA.phones, company="Acme"),
        KnownPerson(8, "Bo Li", "Bo", "Li", company="Nordwerk AG"),
        KnownPerson(9, "", "", ""),
    ]
    desk.people = {person.id: person for person in others}
    assert [person.id for person in desk.find(keys_of(ANA)).people] == [1, 2, 3, 4, 6, 7]
    nameless = KnownPerson(10, "", "", "", ("x@example.com",))
    assert desk.find(keys_of(nameless)).people == ()
