"""Sheets without a table: contacts in one column, cards of labels and values."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.spreadsheets.files.contact_lines import contacts_in_cells
from recruiterdesk.spreadsheets.files.reading import read_as_shown, records_of
from recruiterdesk.spreadsheets.planned import PlannedRecord
from tests.spreadsheets.tables import plan_of_sheet, sheet_of


def numbers(record: PlannedRecord) -> tuple[str, ...]:
    return tuple(phone.number for phone in record.phones)


def test_contacts_with_remarks_in_one_column(tmp_path: Path) -> None:
    plan = plan_of_sheet(
        tmp_path,
        [
            ["Kandidaten Vertrieb Süd"],
            [],
            ["Anna Berg, 0171 2345678, anna@example.com – Absage 3.2. tel. mitgeteilt"],
            ["Uwe Vogel, 0151 76474438, uwe@example.com"],
            ["Lena Groß, 0160 7647443, lena@example.com – will erst ab 1.4."],
        ],
    )
    people = [(each.row, each.full_name, each.emails, numbers(each)) for each in plan.records]
    assert people == [
        (3, "Anna Berg", ("anna@example.com",), ("+491712345678",)),
        (4, "Uwe Vogel", ("uwe@example.com",), ("+4915176474438",)),
        (5, "Lena Groß", ("lena@example.com",), ("+491607647443",)),
    ]
    assert "Absage 3.2. tel. mitgeteilt" in dict(plan.records[0].extra).values()


def test_the_first_address_of_a_column_is_a_person_and_no_name_of_it(tmp_path: Path) -> None:
    cells = ["Ruiz, Ana <ana@x.es>", '"Bo Li" <bo@x.es>', "cy@x.es", "Eva Mora <eva@x.es>"]
    plan = plan_of_sheet(tmp_path, [[cell] for cell in cells])
    assert [(each.row, each.full_name, *each.emails) for each in plan.records] == [
        (1, "Ana Ruiz", "ana@x.es"),
        (2, "Bo Li", "bo@x.es"),
        (3, "", "cy@x.es"),
        (4, "Eva Mora", "eva@x.es"),
    ]


def test_a_table_in_one_column_stays_one(tmp_path: Path) -> None:
    plan = plan_of_sheet(tmp_path, [["Name"], ["Ana Ruiz"], ["Bo Li"], ["Cem Demir"]])
    assert [each.full_name for each in plan.records] == ["Ana Ruiz", "Bo Li", "Cem Demir"]


def test_cards_of_labels_and_values(tmp_path: Path) -> None:
    plan = plan_of_sheet(
        tmp_path,
        [
            ["Bewerber Assistenz"],
            [],
            ["Name", "Anna Berg"],
            ["Telefon", "0171 2345678"],
            ["Status", "Absage"],
            ["Bemerkung", ""],
            [],
            ["Name", "Uwe Vogel"],
            ["Telefon", "0151 76474438"],
            ["Status", "Eingestellt"],
            ["Bemerkung", "ab März"],
        ],
    )
    people = [(each.row, each.full_name, numbers(each), each.stage, each.notes) for each in plan.records]
    assert people == [
        (3, "Anna Berg", ("+491712345678",), "Absage", ""),
        (8, "Uwe Vogel", ("+4915176474438",), "Eingestellt", "ab März"),
    ]
    assert plan.skipped[0].row == 1


def test_a_table_of_two_columns_is_none_of_cards(tmp_path: Path) -> None:
    rows = [["Name", "Telefon"], ["Anna Berg", "0171 2345678"], [], ["Uwe Vogel", "0151 76474438"]]
    plan = plan_of_sheet(tmp_path, rows)
    assert [each.full_name for each in plan.records] == ["Anna Berg", "Uwe Vogel"]


def test_a_table_whose_cells_stand_in_one_column_is_no_list_of_contacts(tmp_path: Path) -> None:
    rows = [["Name;Telefon"], ["Anna Berg;0171 2345678"], ["Uwe Vogel;0151 76474438"]]
    assert contacts_in_cells([cell for (cell,) in rows]) is None


def test_what_is_read_as_shown_keeps_the_cells_of_contacts(tmp_path: Path) -> None:
    rows = [["Kandidaten"], [], ["Anna Berg, 0171 2345678"], ["Uwe Vogel, 0151 76474438, uwe@example.com"]]
    path = sheet_of(tmp_path, rows)
    found = read_as_shown(path)
    shown = [*([list(found.header)] if found.header else []), *map(list, records_of(found))]
    assert [cells for cells in shown if any(cells)][-2:] == rows[2:]
