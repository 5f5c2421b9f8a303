"""Tables as people make them: dialects, headers over two rows or none, totals and remarks."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.files.reading import clean_csv
from recruiterdesk.spreadsheets.plan import ImportPlan
from tests.spreadsheets.tables import found, only, plan_of

TWO = [("Ana Ruiz", "a@example.com", "one, two"), ("Bo Li", "b@example.com", "x")]


def people(plan: ImportPlan) -> list[tuple[str, str, str]]:
    return [(record.full_name, " ".join(record.emails), record.notes) for record in plan.records]


@pytest.mark.parametrize(
    "text",
    [
        "'Name','Email','Notes'\n'Ana Ruiz','a@example.com','one, two'\n'Bo Li','b@example.com','x'\n",
        'Name, Email, Notes\nAna Ruiz, a@example.com, "one, two"\nBo Li, b@example.com, x\n',
        '"Name,Email,Notes"\n"Ana Ruiz,a@example.com,""one, two"""\n"Bo Li,b@example.com,x"\n',
        '"Name;Email;Notes"\n\n"Ana Ruiz;a@example.com;one, two"\n"Bo Li;b@example.com;x"\n',
        "Name^Email^Notes\nAna Ruiz^a@example.com^one, two\nBo Li^b@example.com^x\n",
        "Name~Email~Notes\nAna Ruiz~a@example.com~one, two\nBo Li~b@example.com~x\n",
        "Name¶Email¶Notes\nAna Ruiz¶a@example.com¶one, two\nBo Li¶b@example.com¶x\n",
        "Name│Email│Notes\nAna Ruiz│a@example.com│one, two\nBo Li│b@example.com│x\n",
        "Name；Email；Notes\nAna Ruiz；a@example.com；one, two\nBo Li；b@example.com；x\n",
        "|Name|Email|Notes|\n|----|----|----|\n|Ana Ruiz|a@example.com|one, two|\n|Bo Li|b@example.com|x|\n",
        (
            '\ufeffName,Email,Notes\nAna Ruiz,a@example.com,"one, two"\n'
            "\ufeffName,Email,Notes\nBo Li,b@example.com,x\n"
        ),
        "Name:Email:Notes\nAna Ruiz:a@example.com:one, two\nBo Li:b@example.com:x\n",
        'Name,Email,Notes\rAna Ruiz,a@example.com,"one, two"\rBo Li,b@example.com,x\r',
        'Name,Email,Notes\r\nAna Ruiz,a@example.com,"one, two"\nBo Li,b@example.com,x\n\n',
        "|Name|Email|Notes|\n|:--|--|--|\n| Ana Ruiz | a@example.com | one, two |\n|Bo Li|b@example.com|x|\n",
    ],
)
def test_cells_are_divided_in_many_ways(tmp_path: Path, text: str) -> None:
    assert people(plan_of(tmp_path, text)) == TWO


def test_quotes_that_backslashes_escape(tmp_path: Path) -> None:
    text = 'Name,Email,Notes\n"Ana Ruiz","a@example.com","said \\"hi, there\\" twice"\n"Bo","b@x.com","x"\n'
    assert people(plan_of(tmp_path, text))[0][2] == 'said "hi, there" twice'


def test_a_quoted_column_alone_is_no_wrapped_table(tmp_path: Path) -> None:
    assert [record.full_name for record in plan_of(tmp_path, '"Name"\n"Ruiz, Ana"\n').records] == ["Ana Ruiz"]
    assert found(tmp_path, '"Name,Email"\n').header == ("Name,Email",)


def test_a_quoted_cell_that_begins_with_a_break_is_no_wrapped_line(tmp_path: Path) -> None:
    assert [row.cells for row in found(tmp_path, '"\na"\na').rows] == [("\na",), ("a",)]


def test_a_header_over_two_rows(tmp_path: Path) -> None:
    text = (
        "First,Last,E-Mail,Phone,Phone,\nname,name,address,(work),(private)\n"
        "Ana,Ruiz,ana@example.com,040 66969217,0171 3920011\n"
    )
    plan = plan_of(tmp_path, text)
    assert plan.source.header_row == 2
    assert [(row.row, row.reason) for row in plan.skipped] == [(1, "preamble")]
    assert [column.header for column in plan.columns][:4] == [
        "First name",
        "Last name",
        "E-Mail address",
        "Phone (work)",
    ]
    assert (only(plan).full_name, [str(phone.kind) for phone in only(plan).phones]) == (
        "Ana Ruiz",
        ["work", "private"],
    )


def test_names_of_groups_above_a_header(tmp_path: Path) -> None:
    text = "Candidate,,Contact,\nFirst name,Last name,Email,Phone\nAna,Ruiz,ana@example.com,0171 3920011\n"
    plan = plan_of(tmp_path, text)
    assert (plan.source.header_row, only(plan).full_name) == (2, "Ana Ruiz")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Ana Ruiz,ana@example.com,+49 171 3920011,Hamburg,9\nBo Li,bo@example.com,,Berlin,8\n",
         "full_name email phone location -"),
        ("Ana;Ruiz;ana@example.com\nBo;Li;bo@example.com\n", "given family email"),
        ("Ana;ana@example.com\nBo;bo@example.com\n", "full_name email"),
        ("1;ana@example.com\n2;bo@example.com\n", "- email"),
        ("Ana Nowak;600 700 800\nBo Lis;601 700 801\n", "full_name phone"),
        ("Ana Holm;20 12 34 56\nBo Krogh;30 12 34 56\n", "full_name phone"),
        ("Ana Ruiz\nBo Li\nCy Fox\n", "full_name"),
        ("Ana Ruiz;a@example.com;Einkäufer\nBo Li;b@example.com;Analystin\n", "full_name email title"),
        ("Ruiz, Ana\nLi, Bo\n", "- -"),
        ("ana@example.com\nbo@example.com\n", "email"),
        ("Ana Ruiz,linkedin.com/in/ana,Acme\nBo Li,linkedin.com/in/bo,Foo\n", "full_name url -"),
        (",Email,Phone\nAna Ruiz,a@example.com,\nBo Li,b@example.com,\n", "full_name email phone"),
        (",Email,Name\nAna Ruiz,a@example.com,\nBo Li,b@example.com,x\n", "- email full_name"),
        (",Email,City\nRome,a@example.com,Oslo\n", "- email location"),
        (",Email,Phone\n5,a@example.com,\n", "- email phone"),
    ],
)  # fmt: skip
def test_columns_without_a_name_are_known_by_their_cells(tmp_path: Path, text: str, fields: str) -> None:
    found_fields = [column.field for column in plan_of(tmp_path, text).columns]
    assert " ".join(str(field) if field else "-" for field in found_fields) == fields


def test_an_address_written_twice_is_one(tmp_path: Path) -> None:
    text = "Name,Email,Private email\nAna Ruiz,ana@example.com; Ana@Example.com,ANA@example.com\n"
    assert only(plan_of(tmp_path, text)).emails == ("ana@example.com",)


def test_a_column_without_a_name_is_kept(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Email,Notes,Notes,\nAna Ruiz,a@example.com,x,y,z\n"))
    assert (record.notes, record.extra) == ("x\ny", (("Column 5", "z"),))
    plan = plan_of(tmp_path, "Name,Email,\nAna Ruiz,a@example.com,\n")
    assert [column.header for column in plan.columns] == ["Name", "Email"]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Total: 2,,", "total"),
        ("Gesamt,2,", "total"),
        ("Summe: 2 Bewerber,,", "total"),
        ("Total,3 candidats,", "total"),
        ("Total candidates: 3,,", "total"),
        ("Total number of candidates: 3,,", "total"),
        ("Total candidates,3,", "total"),
        ("Anzahl der Kandidaten = 3,,", "total"),
        ("Antal,3,", "total"),
        ("Antal: 3,,", "total"),
        ("Kandidaten gesamt: 3,,", "total"),
        ("Total de candidatos: 3,,", "total"),
        ("3 candidates in total,,", "total"),
        ("(3 rows),,", "total"),
        ("Stand: 23.11.2026,,", "note"),
        ("Exported on 2026-11-23,,", "note"),
        ("Senior Accountant (m/f/d) – Initech,,", "note"),
        ("Buchhalter (m/w/d),,", "note"),
        ("Comptable (H/F),,", "note"),
        ("---,---,---", "note"),
        ("Name,Email,City", "repeated_header"),
    ],
)
def test_rows_below_that_are_no_people(tmp_path: Path, row: str, reason: str) -> None:
    plan = plan_of(
        tmp_path, f"Name,Email,City\nAna Ruiz,a@example.com,Rom\n{row}\nBo Li,b@example.com,Bonn\n"
    )
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Li"]
    assert [(each.row, each.reason) for each in plan.skipped] == [(3, reason)]


def test_a_company_whose_name_holds_total_is_no_total(tmp_path: Path) -> None:
    text = "Company,Phone,City\nTotal Energies,+33 6 12 34 56 78,\nAcme,+33 6 12 34 56 79,Lyon\n"
    plan = plan_of(tmp_path, text)
    assert [record.company for record in plan.records] == ["Total Energies", "Acme"]


def test_a_name_over_both_rows_of_a_header_names_its_column(tmp_path: Path) -> None:
    text = "Person,,Contact,,Employer\nFirst name,Last name,Email,Phone,\n"
    table = found(tmp_path, text + "Ana,Ruiz,a@example.com,+34612345678,Acme\nBo,Li,b@example.com,,Sol\n")
    assert table.header == ("First name", "Last name", "Email", "Phone", "Employer")
    names = clean_csv(table).splitlines()[0]
    assert names == "Person First name,Last name,Contact Email,Phone,Employer"
    plan = plan_of(tmp_path, text + "Ana,Ruiz,a@example.com,+34612345678,Acme\nBo,Li,b@example.com,,Sol\n")
    assert [record.company for record in plan.records] == ["Acme", "Sol"]


def test_headings_above_repeated_headers_are_no_people(tmp_path: Path) -> None:
    header, people = "Name,Email,City\n", "Ana Ruiz,a@example.com,Rom\n"
    text = f"Halden Motors,,\n{header}{people}Stadtwerke Jena,,\n{header}Bo Li,b@example.com,Bonn\n"
    plan = plan_of(tmp_path, text)
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Li"]
    assert [(each.row, each.reason) for each in plan.skipped] == [
        (1, "preamble"), (4, "note"), (5, "repeated_header"),
    ]  # fmt: skip
    text = f"{header}{people}Controller - Stadtwerke,,\n,,\n{header}Bo Li,b@example.com,Bonn\n"
    assert [record.full_name for record in plan_of(tmp_path, text).records] == ["Ana Ruiz", "Bo Li"]


def test_a_lone_name_above_a_repeated_header_is_a_person(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path, "Name,Email,City\nAna Ruiz,a@example.com,Rom\nUte Berg,,\nName,Email,City\nBo Li,,\n"
    )
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Ute Berg", "Bo Li"]


def test_people_at_the_end_are_no_notes(tmp_path: Path) -> None:
    rows = "".join(f"P {number},p{number}@example.com,Acme,Rom\n" for number in range(5))
    for last in ("Bo Li,,,\n", "Madonna,,,\n", ",,0171 3920011,\n"):
        plan = plan_of(tmp_path, "Name,Email,Phone,City\n" + rows + last)
        assert not [row for row in plan.skipped if row.reason == "note"], last


def test_long_cells_are_kept_as_they_are(tmp_path: Path) -> None:
    long = "word " * 2000
    text = (
        f"Name,Email,Phone,City,Stage,Last contact,Notes\n{long},{long},{long},{long},{long},{long},{long}\n"
    )
    record = only(plan_of(tmp_path, text))
    assert record.full_name == long.strip()
    assert {header for header, _ in record.extra} == {"Email", "Phone", "Last contact"}
    assert only(plan_of(tmp_path, f"Email,Name\n{'a' * 400}@example.com,Ana\n")).emails == ()


def test_a_header_may_come_late(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "\n" * 40 + "Name,Email\nAna Ruiz,a@example.com\n")
    assert (plan.source.header_row, only(plan).row) == (41, 42)
    assert found(tmp_path, "\n" * 600 + "Name,Email\nAna Ruiz,a@example.com\n").header is None


def test_names_below_groups_are_the_header_though_some_are_numbers(tmp_path: Path) -> None:
    text = (
        "Nr.;Bewerber;Kontakt;;Stelle;Gespräche;;Entscheidung;;\n"
        ";Name, Vorname;Telefon;E-Mail;;1.;2.;Ergebnis;am;Bewerber informiert am\n"
        "1;Lang, Petra;0171 3920011;p.lang@gmx.de;Schlosser;12.10.2026;;Absage;16.10.2026;19.10.2026\n"
        "2;Kern, Ulla;0171 3920012;u.kern@gmx.de;Schlosser;13.10.2026;20.10.2026;;;\n"
    )
    plan = plan_of(tmp_path, text)
    petra, ulla = plan.records
    assert (petra.given, petra.family, petra.told) == ("Petra", "Lang", "told")
    assert dict(petra.dates) == {"decided": dt.date(2026, 10, 16), "told": dt.date(2026, 10, 19)}
    assert (petra.mapped_stage, ulla.mapped_stage) == ("interviewing", "interviewing")


def test_names_with_colons_take_no_row_of_people_with_them(tmp_path: Path) -> None:
    text = "Candidate Name:,Job Title:,Stage:,Company:\nAna Ruiz,Lead,Interview,TCS\nBo Li,Lead,Offer,Axa\n"
    assert [record.full_name for record in plan_of(tmp_path, text).records] == ["Ana Ruiz", "Bo Li"]
