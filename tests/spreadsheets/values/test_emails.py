from __future__ import annotations

from pathlib import Path

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import event, given, settings
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.values.emails import is_plain_email, name_beside, read_emails, valid_email
from tests.spreadsheets.cells import misread
from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize(
    ("cell", "good", "bad"),
    [
        ("", (), ()),
        ("ana@example.com", ("ana@example.com",), ()),
        ("ana@example.com; bo@example.org", ("ana@example.com", "bo@example.org"), ()),
        ("a@example.com ::: b@example.com", ("a@example.com", "b@example.com"), ()),
        ("a@example.com / b@example.com", ("a@example.com", "b@example.com"), ()),
        ("a@example.com, a@example.com", ("a@example.com",), ()),
        ("mailto:ana@example.com", ("ana@example.com",), ()),
        ("mailto:ana@example.com?cc=bo@example.com&subject=Hi", ("ana@example.com",), ()),
        ("Ana Ruiz <ana@example.com>", ("ana@example.com",), ()),
        ("Ruiz, Ana <mailto:ana@example.com>", ("ana@example.com",), ()),
        ("privat: ana@example.com", ("ana@example.com",), ()),
        ("ana@example.com (privat)", ("ana@example.com",), ()),
        ("ana@examplé.com", ("ana@examplé.com",), ()),
        ("ada@example.invalid", ("ada@example.invalid",), ()),
        ("renate.falk@@example.com", (), ("renate.falk@@example.com",)),
        ("ana@example", (), ("ana@example",)),
        ("ana@invalid", (), ("ana@invalid",)),
        ("ana@.invalid", (), ("ana@.invalid",)),
        ("stem@@example,com", (), ("stem@@example,com",)),
        ("none; ana@example.com", ("ana@example.com",), ("none",)),
        ("ask again, please", (), ("ask again, please",)),
        ("(none)", (), ("(none)",)),
        ("a..b@example.com", (), ("a..b@example.com",)),
        ("a*******@example.com", (), ("a*******@example.com",)),
    ],
)
def test_addresses_of_a_cell(cell: str, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    assert read_emails(cell) == (good, bad)


def read_joined(cell: str) -> tuple[str, str]:
    addresses, pieces = read_emails(cell)
    return " ".join(addresses), " ".join(pieces)


def test_addresses_as_people_write_them() -> None:
    assert misread("emails", 2, read_joined) == []


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Ana Ruiz <ana@example.com>", "Ana Ruiz"),
        ('"Ruiz, Ana" <ana@example.com>', "Ruiz, Ana"),
        ("Ana Ruiz <ana@example.com>;", "Ana Ruiz"),
        ("<ana@example.com>", ""),
        ("ana@example.com", ""),
        ("Ana Ruiz <ana@example.com>, Bo Li <bo@example.org>", ""),
        ("Ana Ruiz (ana@example.com)", "Ana Ruiz"),
        ("(ana@example.com)", ""),
        ("ana@example.com (Ana Ruiz)", ""),
    ],
)
def test_the_name_beside_an_address(cell: str, name: str) -> None:
    assert name_beside(cell) == name


WORD = st.text(alphabet="abcxyzABC019", min_size=1, max_size=30)
LOCAL = st.lists(
    st.tuples(st.sampled_from([".", "_", "+", "-", "", "--", ".."]), WORD), min_size=1, max_size=4
).map(lambda parts: "".join(sign + word for sign, word in parts))
LABEL = st.text(alphabet="abxn019-", min_size=1, max_size=45)
ENDING = st.sampled_from(["com", "co.uk", "de", "io", "us", "c", "museum"])
DOMAIN = st.tuples(st.lists(LABEL, min_size=1, max_size=4), ENDING).map(
    lambda parts: ".".join([*parts[0], parts[1]])
)


@settings(max_examples=600)
@given(LOCAL, DOMAIN)
def test_the_short_way_gives_the_answers_of_the_library(name: str, home: str) -> None:
    address = f"{name}@{home}"
    event("common" if is_plain_email(address) else "other")
    try:
        expected = validate_email(address, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        expected = ""
    assert valid_email(address) == expected
    assert not is_plain_email(address) or expected == address


COMMON_LOCAL = st.from_regex(r"[A-Za-z0-9]{1,12}([._+-][A-Za-z0-9]{1,12}){0,3}", fullmatch=True)
COMMON_HOME = st.from_regex(r"([a-z0-9]{1,9}(-[a-z0-9]{1,5}){0,1}[.]){1,3}([a-z]{2,3}|info)", fullmatch=True)


@settings(max_examples=300)
@given(COMMON_LOCAL, COMMON_HOME)
def test_every_address_of_a_common_form_is_valid(name: str, home: str) -> None:
    address = f"{name}@{home}"
    assert is_plain_email(address)
    assert validate_email(address, check_deliverability=False).normalized == address == valid_email(address)


@given(st.text(alphabet="ab@.,; <>()xü\n", max_size=40))
def test_no_piece_of_a_cell_is_lost(cell: str) -> None:
    good, bad = read_emails(cell)
    assert bool(good or bad) or not any(sign.isalnum() or sign == "@" for sign in cell)


def test_a_cell_too_long_to_look_at_is_given_back() -> None:
    cell = "ana ruiz, " * 300
    assert read_emails(cell) == ((), (cell,))


def test_a_number_among_addresses_is_the_persons_phone(tmp_path: Path) -> None:
    text = (
        "Name,Contact\nAna Ruiz,ana@example.com\nBo Li,0171 3920011\nCy Orr,cy@example.com\n"
        "Dee Poe,at home\nEd Fay,0999\n"
    )
    plan = plan_of(tmp_path, text)
    assert [(each.emails, [phone.number for phone in each.phones]) for each in plan.records] == [
        (("ana@example.com",), []),
        ((), ["+491713920011"]),
        (("cy@example.com",), []),
        ((), []),
        ((), []),
    ]
    assert [(each.row, each.code) for each in plan.warnings] == [(5, "bad_email"), (6, "bad_email")]


@pytest.mark.parametrize(
    "cell",
    ["342 555 0119 - a@example.it", "a@example.it – 342 555 0119", "+39 342 555 0119 · mail: a@example.it"],
)
def test_a_sign_between_address_and_number_loses_neither(tmp_path: Path, cell: str) -> None:
    plan = plan_of(tmp_path, f"Nome,Recapiti\nAna Ruiz,{cell}\nUgo Ricci,+39 342 555 0118\n")
    ana = plan.records[0]
    assert (ana.emails, [phone.number for phone in ana.phones]) == (("a@example.it",), ["+393425550119"])


def test_names_of_several_people_in_one_cell_are_kept(tmp_path: Path) -> None:
    cells = (
        "Öztürk, Cem <cem@acme.de>; Braun, Ute <ute@acme.de>",
        "Lea Lang <lea@acme.de>, Tom Tal <tom@acme.de>",
        "Ida Ek <ida@acme.de>; IDA EK <ida.ek@acme.de>",
        "Jan Kurz <jan@acme.de>; <kurz@acme.de>",
    )
    rows = "".join(f'Acme;"{cell}"\n' for cell in cells)
    plan = plan_of(tmp_path, f"Firma;Kontakt\n{rows}")
    assert [len(each.emails) for each in plan.records] == [2, 2, 2, 2]
    kept = [(("Kontakt", cell),) if at < 2 else () for at, cell in enumerate(cells)]
    assert [each.extra for each in plan.records] == kept
    assert [(each.row, each.code) for each in plan.warnings] == [(2, "several_named"), (3, "several_named")]


def test_a_file_of_addresses_with_names_before_them(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, 'Ana Ruiz <ana@example.com>\nbo@example.com\n"Cem Öz" <cem@example.com>\n')
    assert [(each.full_name, each.emails) for each in plan.records] == [
        ("Ana Ruiz", ("ana@example.com",)),
        ("", ("bo@example.com",)),
        ("Cem Öz", ("cem@example.com",)),
    ]
