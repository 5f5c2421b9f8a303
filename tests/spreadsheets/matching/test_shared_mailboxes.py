"""One mailbox by several addresses, and one phone in a family: asked, never merged."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.matching.shared_mailboxes import mailbox_of
from tests.spreadsheets.tables import plan_of

NEW, ASKED, MERGED = "new", "possible_duplicate", "unchanged"


def second(tmp_path: Path, header: str, one: str, other: str) -> str:
    """Return what the second of two rows is taken for."""
    action = plan_of(tmp_path, f"{header}\n{one}\n{other}\n").records[1].action
    return MERGED if str(action) == "update" else str(action)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ana.ruiz@gmail.com", "anaruiz@gmail.com"), ("ana.ruiz@googlemail.com", "anaruiz@gmail.com"),
        ("ana.ruiz+jobs@gmail.com", "ana.ruiz@gmail.com"), ("ana+x@firm.com", "ana@firm.com"),
        ("ana+x@firm.com", "ana+y@firm.com"), ("Ana.Ruiz@Gmail.com", "ANARUIZ@gmail.com"),
    ],
)  # fmt: skip
def test_one_mailbox_is_asked_about(tmp_path: Path, one: str, other: str) -> None:
    header = "Name;Email;Company"
    assert second(tmp_path, header, f"Ana Ruiz;{one};Acme", f"Ana Ruiz;{other};Bolt") == ASKED


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ana Ruiz;ana.ruiz@firm.com", "Ana Ruiz;anaruiz@firm.com", NEW),
        ("Ana Ruiz;a.ruiz@gmail.com", "Ana Ruiz;b.ruiz@gmail.com", NEW),
        ("Ana Ruiz;jobs+ana@firm.com", "Bo Li;jobs+bo@firm.com", NEW),
        ("Ana Ruiz;fay@gmail.com", "Bo Li;f.ay@gmail.com", NEW),
        ("Ana Ruiz;ana.ruiz@gmail.com", "Ana Ruiz;ana.ruiz@gmail.com", MERGED),
        ("Ana Ruiz;ana+x@firm.com", "Ana Ruiz;ana@other.com", NEW),
        ("Ana Ruiz;ana-x@firm.com", "Ana Ruiz;ana@firm.com", NEW),
        ("Ana Ruiz;ana.ruiz@gmail.de", "Ana Ruiz;anaruiz@gmail.de", NEW),
        ("Ana Ruiz;ana_ruiz@gmail.com", "Ana Ruiz;anaruiz@gmail.com", NEW),
        ("Ana Ruiz;+ana@firm.com", "Ana Ruiz;+bo@firm.com", NEW),
    ],
)
def test_other_mailboxes_are_others(tmp_path: Path, one: str, other: str, expected: str) -> None:
    assert second(tmp_path, "Name;Email;Company", f"{one};Acme", f"{other};Bolt") == expected


def test_the_mailbox_of_an_address() -> None:
    assert mailbox_of("b.l+x@googlemail.com") == "bl@gmail.com"
    assert mailbox_of("b.l+x@firm.com") == "b.l@firm.com"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Josef Huber", "Josef Huber jun."), ("Josef Huber sen.", "Josef Huber"), ("Huber", "Huber jun."),
        ("Max Klein", "Max Klein Senior"), ("John Smith", "John Smith Jr."), ("Ed Fox III", "Ed Fox"),
        ("Max Klein Junior", "Max Klein"), ("Max Klein (Vater)", "Max Klein"), ("Ed Fox", "Ed Fox (son)"),
        ("Ana Lang (Mutter)", "Ana Lang (Tochter)"),
    ],
)  # fmt: skip
def test_father_and_son_with_one_phone_are_asked_about(tmp_path: Path, one: str, other: str) -> None:
    rows = f"{one};0171 3920011", f"{other};0171 3920011"
    assert second(tmp_path, "Name;Phone", *rows) == ASKED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Josef Huber", "Josef Huber"), ("Josef Huber jun.", "Huber jun., Josef"),
        ("Jo Huber", "Josef Huber"),
        ("John Smith Jr.", "Jon Smith Jr."), ("Anna Lang", "Anna Lang-Wolf"), ("Dr. Ana Ruiz", "Ana Ruiz"),
        ("Huber, Josef", "Josef Huber"), ("Max Klein II", "Max Klein II"), ("J. Huber", "Josef Huber"),
        ("Ana Ruiz Gómez", "Ana Ruiz"), ("Bo Li (extern)", "Bo Li"), ("Bo Li (Berlin)", "Bo Li"),
        ("Ana Lang (Mutter)", "Ana Lang (Mutter)"),
    ],
)  # fmt: skip
def test_one_name_and_phone_are_one_person(tmp_path: Path, one: str, other: str) -> None:
    rows = f"{one};0171 3920011", f"{other};0171 3920011"
    assert second(tmp_path, "Name;Phone", *rows) == MERGED


def test_an_address_stays_sure(tmp_path: Path) -> None:
    rows = "Josef Huber;j@x.de", "Josef Huber jun.;j@x.de"
    assert second(tmp_path, "Name;Email", *rows) == MERGED
