from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.files.vcard_lines import read_cards
from recruiterdesk.spreadsheets.writing.writing_vcards import WrittenCard, _folded, write_vcards

LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))


def written(tmp_path: Path, *cards: WrittenCard) -> str:
    assert write_vcards(tmp_path / "people.vcf", cards) == len(cards)
    return (tmp_path / "people.vcf").read_bytes().decode("utf-8")


def test_a_card_says_what_a_phone_needs(tmp_path: Path) -> None:
    card = WrittenCard(
        "Dr. Ana Ruiz", "Ana", "Ruiz", "Dr.", ("ana@example.com",),
        (("+491713920011", PhoneKind.PRIVATE), ("+4930901820", PhoneKind.SHARED)),
        "Nord; Werk", "Engineer", "Kiel", "DE", "https://example.com", "one, two\nthree",
        (("Hobby", "chess"), ("Empty", "")),
    )  # fmt: skip
    assert written(tmp_path, card).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Dr. Ana Ruiz",
        "N:Ruiz;Ana;;Dr.;",
        "EMAIL;TYPE=INTERNET:ana@example.com",
        "X-RECRUITERDESK:Phone;+4930901820 (shared)",
        "TEL;TYPE=HOME,VOICE:+491713920011",
        "TEL;TYPE=VOICE:+4930901820",
        "ORG:Nord\\; Werk",
        "TITLE:Engineer",
        "ADR;TYPE=HOME:;;;Kiel;;;DE",
        "URL:https://example.com",
        "NOTE:one\\, two\\nthree",
        "X-RECRUITERDESK:Hobby;chess",
        "END:VCARD",
        "",
    ]


def test_somebody_with_one_name_has_a_name_on_every_phone(tmp_path: Path) -> None:
    assert "\r\nN:;Madonna;;;\r\n" in written(tmp_path, WrittenCard("Madonna"))


@given(st.text(LETTERS, max_size=400))
def test_lines_are_folded_at_75_octets_and_come_back(text: str) -> None:
    folded = _folded(f"NOTE:{text}")
    pieces = folded.split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert "".join([pieces[0], *(piece[1:] for piece in pieces[1:])]) == f"NOTE:{text}"


def test_long_names_of_any_script_are_read_again(tmp_path: Path) -> None:
    name = "Иван Петрович " * 9 + "李小龍 😀"
    (card,) = read_cards(written(tmp_path, WrittenCard(name, notes="x" * 200)), "utf-8")
    assert card.named("FN")[0].text == name
    assert card.named("NOTE")[0].text == "x" * 200
