from __future__ import annotations

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import assume, given
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.emails import _PLAIN, read_emails, valid_email


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
    ],
)
def test_addresses_of_a_cell(cell: str, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    assert read_emails(cell) == (good, bad)


WORD = st.text(alphabet="abcxyz019", min_size=1, max_size=12)
LOCAL = st.tuples(WORD, st.sampled_from([".", "_", "+", "-", ""]), WORD).map("".join)
DOMAIN = st.tuples(
    WORD, st.sampled_from(["-", ".", ""]), WORD, st.sampled_from([".com", ".co.uk", ".de"])
).map("".join)


@given(LOCAL, DOMAIN)
def test_the_short_way_gives_the_answers_of_the_library(name: str, home: str) -> None:
    address = f"{name}@{home}"
    assume(_PLAIN.fullmatch(address))
    try:
        expected = validate_email(address, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        expected = ""
    assert valid_email(address) == expected == address


@given(st.text(alphabet="ab@.,; <>()xü\n", max_size=40))
def test_no_piece_of_a_cell_is_lost(cell: str) -> None:
    good, bad = read_emails(cell)
    assert bool(good or bad) or not any(sign.isalnum() or sign == "@" for sign in cell)
