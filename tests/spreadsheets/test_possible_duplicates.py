from __future__ import annotations

from recruiterdesk.spreadsheets.known import KnownPerson
from recruiterdesk.spreadsheets.possible_duplicates import possible_duplicates_of

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
