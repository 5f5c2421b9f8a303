from __future__ import annotations

from recruiterdesk.domain.erased_prints import (
    ASKED_BY_IMPORT,
    ENOUGH_IN_COPY,
    Identity,
    Print,
    PrintKind,
    prints_of,
)

SALT, OTHER = b"s" * 32, b"o" * 32
ANA = Identity(
    "Ana Ruiz", "Ruiz", ("Ana@X.example",), ("+4915112345",), "https://x/ana", "Nordwerk AG", "Kiel", 7, "t"
)


def kinds(*identity: Identity) -> dict[PrintKind, Print]:
    return {one.kind: one for each in identity for one in prints_of(each, SALT)}


def test_everything_that_tells_people_apart_has_a_print_and_none_holds_what_it_was_made_of() -> None:
    found = kinds(ANA)
    assert set(found) == set(PrintKind)
    texts = " ".join(one.text for one in found.values())
    assert not any(word in texts.lower() for word in ("ana", "ruiz", "15112345", "nordwerk", "kiel"))
    assert len({one.text for one in found.values()}) == len(PrintKind)


def test_a_name_is_the_same_in_any_order_case_and_spelling() -> None:
    jurgen = kinds(Identity("Jürgen Groß", company="Café X"))
    juergen = kinds(Identity("GROSS, Juergen", company="CAFE X"))
    assert jurgen[PrintKind.NAME_AND_COMPANY] == juergen[PrintKind.NAME_AND_COMPANY]


def test_the_family_name_is_the_last_word_where_nobody_said_it() -> None:
    said = kinds(Identity("Ana Ruiz", "Ruiz", (), ("+49151",)))
    unsaid = kinds(Identity("A. Ruiz", "", (), ("+49151",)))
    assert said[PrintKind.PHONE_AND_FAMILY] == unsaid[PrintKind.PHONE_AND_FAMILY]
    other = kinds(Identity("Ana Other", "", (), ("+49151",)))
    assert other[PrintKind.PHONE_AND_FAMILY] != said[PrintKind.PHONE_AND_FAMILY]


def test_another_salt_gives_other_prints() -> None:
    assert not set(prints_of(ANA, SALT)) & set(prints_of(ANA, OTHER))


def test_of_somebody_of_whom_little_is_known_little_is_kept() -> None:
    assert kinds(Identity("")) == {}
    assert set(kinds(Identity("", emails=("a@x",), phones=("+49",)))) == {PrintKind.EMAIL}
    assert set(kinds(Identity("Ana Ruiz"))) == set()


def test_a_mailbox_that_is_shared_asks_in_an_import_and_erases_nobody_from_a_copy() -> None:
    assert PrintKind.EMAIL in ASKED_BY_IMPORT
    assert PrintKind.EMAIL not in ENOUGH_IN_COPY
    assert list(prints_of(ANA, SALT, frozenset({PrintKind.ROW}))) == [kinds(ANA)[PrintKind.ROW]]
