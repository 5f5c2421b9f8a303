"""Lists that people write: a name and how to reach somebody in each line."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.files.contact_lines import contacts_in_lines
from recruiterdesk.spreadsheets.files.reading import read_text
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, plan_of


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz - ana@x.es - +34 600 111 222\nBo de Li - bo@x.es - +86 139 1234 5678\n",
        "Ana Ruiz: ana@x.es, +34 600 111 222\nBo de Li: bo@x.es +86 139 1234 5678\n",
        "1. Ana Ruiz ana@x.es +34 600 111 222\n2. Bo de Li bo@x.es Tel.: +86 139 1234 5678\n",
        "* Ana Ruiz, ana@x.es, +34 600 111 222\n* Bo de Li, bo@x.es, +86 139 1234 5678\n",
        "Ana Ruiz (ana@x.es) +34 600 111 222\nBo de Li <bo@x.es> +86 139 1234 5678\n",
    ],
)
def test_each_line_is_a_person(tmp_path: Path, text: str) -> None:
    assert [
        (each.row, each.full_name, each.emails, each.phones[0].number)
        for each in plan_of(tmp_path, text).records
    ] == [
        (1, "Ana Ruiz", ("ana@x.es",), "+34600111222"),
        (2, "Bo de Li", ("bo@x.es",), "+8613912345678"),
    ]


def test_a_heading_and_other_words_are_kept(tmp_path: Path) -> None:
    text = "Attendees:\n\n- Ana Ruiz, Iberlog SA, ana@x.es\n- Bo Li, Nordwerk AB, bo@x.es\n"
    plan = plan_of(tmp_path, text)
    assert [(each.row, each.full_name, each.company) for each in plan.records] == [
        (3, "Ana Ruiz", "Iberlog SA"),
        (4, "Bo Li", "Nordwerk AB"),
    ]
    assert [(each.row, each.reason) for each in plan.skipped] == [(1, "note"), (2, "blank")]


def test_leaders_of_dots_and_brackets_divide(tmp_path: Path) -> None:
    dotted = "Ruiz, Ana ....... +34 600 111 222\nvan der Berg, Jan ... +31 6 55512345\n"
    assert [each.full_name for each in plan_of(tmp_path, dotted).records] == ["Ana Ruiz", "Jan van der Berg"]
    text = "Ana Ruiz (Iberlog SA) - ana@x.es\nBo Li (Nordwerk AB) - bo@x.es\n"
    assert [(each.full_name, each.company) for each in plan_of(tmp_path, text).records] == [
        ("Ana Ruiz", "Iberlog SA"),
        ("Bo Li", "Nordwerk AB"),
    ]


def test_a_pasted_list_is_read_as_well() -> None:
    found = read_text("Ana Ruiz - ana@x.es\nBo Li - bo@x.es\n", "Clipboard")
    plan = build_plan(found, PlanOptions(TODAY), NOBODY_KNOWN)
    assert [each.full_name for each in plan.records] == ["Ana Ruiz", "Bo Li"]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz,ana@x.es,+34 600 111 222\nBo Li,bo@x.es,+86 139 1234 5678\n",
        "Ana Ruiz;ana@x.es\nBo Li;bo@x.es\n",
        "Please write to ana@x.es by Monday.\nThen call +34 600 111 222 or me.\n",
        "2026-01-02 10:00 login ana@x.es\n2026-01-02 10:05 login bo@x.es\n",
        "ana@x.es\nbo@x.es\n",
        "Ana Ruiz - 01.02.2026\nBo Li - 02.02.2026\n",
    ],
    ids=["commas", "semicolons", "a letter", "a log", "addresses alone", "days"],
)
def test_other_texts_are_no_such_lists(text: str) -> None:
    assert contacts_in_lines(text) is None


def test_letters_by_their_names_are_letters(tmp_path: Path) -> None:
    text = "Name,Company,Email\nBj&ouml;rn &#197;s,K&auml;se &amp; Wein,b@x.se\n"
    (bjorn,) = plan_of(tmp_path, text).records
    assert (bjorn.full_name, bjorn.company) == ("Björn Ås", "Käse & Wein")


def test_figures_that_are_all_numbers_abroad_are_numbers(tmp_path: Path) -> None:
    text = "Ana Ruiz;ana@x.es;358405550140\nBo Li;bo@x.es;8613912345678\n"
    assert [each.phones[0].number for each in plan_of(tmp_path, text).records] == [
        "+358405550140",
        "+8613912345678",
    ]
    others = "Ana Ruiz;ana@x.es;358405550140\nBo Li;bo@x.es;999999999999\n"
    assert not any(each.phones for each in plan_of(tmp_path, others).records)


def test_comments_below_a_table_with_comments_above_are_notes(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "# exported today\nname|mail\nAna Ruiz|ana@x.es\n# end\n")
    assert [each.full_name for each in plan.records] == ["Ana Ruiz"]
    assert [each.reason for each in plan.skipped] == ["preamble", "note"]


def test_a_header_may_have_hyphens_at_the_ends_of_lines(tmp_path: Path) -> None:
    (ana,) = plan_of(tmp_path, '"Vor-\nname";"Nach-\nname";"E-Mail\n(privat)"\nAna;Ruiz;ana@x.es\n').records
    assert (ana.given, ana.family, ana.emails) == ("Ana", "Ruiz", ("ana@x.es",))


def test_letters_of_two_encodings_may_stand_in_one_line(tmp_path: Path) -> None:
    mixed = b"Name,Company,Email\n" + "Zoë Größe,".encode() + "Café Zürich,z@x.org\n".encode("cp1252")
    plan = plan_of(tmp_path, mixed + "Renée Łysy,Cœur,r@x.org\n".encode())
    assert [(each.full_name, each.company) for each in plan.records] == [
        ("Zoë Größe", "Café Zürich"),
        ("Renée Łysy", "Cœur"),
    ]


GIVEN = ("Anna", "Peter", "Julia", "Thomas")


@pytest.mark.parametrize("sign", ["^", "~", "#", ":", "\x01"])
def test_lines_below_names_of_columns_are_a_table_whatever_divides_them(tmp_path: Path, sign: str) -> None:
    rows = (
        ("Name", "Email", "Phone", "City", "Role", "Stage"),
        ("Ana Lee-Ruiz", "ana@x.es", "+34600111222", "Cádiz", "Buyer", "Applied"),
        ("Bo de Li", "bo@x.es", "+8613912345678", "Wuhan", "Buyer", "Offer"),
        *((f"{name} Moe", f"{name.lower()}@x.es", "+34600111223", "Gijón", "Buyer", "") for name in GIVEN),
    )
    plan = plan_of(tmp_path, "".join(sign.join(cells) + "\n" for cells in rows))
    assert plan.source.delimiter == sign
    assert [(each.row, each.full_name, each.emails, each.role, each.location) for each in plan.records] == [
        (2, "Ana Lee-Ruiz", ("ana@x.es",), "Buyer", "Cádiz"),
        (3, "Bo de Li", ("bo@x.es",), "Buyer", "Wuhan"),
        *(
            (row, f"{name} Moe", (f"{name.lower()}@x.es",), "Buyer", "Gijón")
            for row, name in enumerate(GIVEN, 4)
        ),
    ]


def test_the_name_of_the_only_column_above_a_list_is_nobody(tmp_path: Path) -> None:
    lines = "".join(f"{name} Moe <{name.lower()}@x.es>\n" for name in GIVEN)
    plan = plan_of(tmp_path, f"Contact\n{lines}")
    assert [(each.row, each.full_name) for each in plan.records] == [
        (row, f"{name} Moe") for row, name in enumerate(GIVEN, 2)
    ]
    assert not plan.rejected
