"""Several tables one below the other on a sheet, each with columns of its own."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.spreadsheets.files.further_tables import first_of_tables
from recruiterdesk.spreadsheets.files.reading import read_as_shown, records_of
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.plan import ImportPlan
from tests.spreadsheets.tables import plan_of_sheet, sheet_of

INTERNAL = [
    ["Interne Bewerber"],
    ["Name", "Abteilung", "Telefon", "Stelle", "Status"],
    ["Anna Berg", "Lager", "0171 2345678", "Teamleiter Lager", "Absage"],
    ["Uwe Vogel", "Versand", "0151 76474438", "Teamleiter Lager", "Eingestellt"],
]
EXTERNAL = [
    ["Externe Bewerber"],
    ["Stelle", "Nachname", "Vorname", "E-Mail", "Mobil", "aktueller Arbeitgeber", "Status"],
    ["Teamleiter Lager", "Groß", "Lena", "lena@example.com", "0160 7647443", "DHL", "Absage"],
    ["Teamleiter Lager", "Demir", "Cem", "cem@example.com", "0160 7647444", "Rhenus", "Vorstellungsgespräch"],
]
ANNA = (3, "Anna Berg", ("+491712345678",), "", "Teamleiter Lager", "Absage")
UWE = (4, "Uwe Vogel", ("+4915176474438",), "", "Teamleiter Lager", "Eingestellt")


def people(plan: ImportPlan) -> list[tuple[int, str, tuple[str, ...], str, str, str]]:
    return [
        (
            each.row,
            each.full_name,
            tuple(phone.number for phone in each.phones),
            " ".join(each.emails),
            each.role,
            each.stage,
        )
        for each in plan.records
    ]


def test_each_table_is_read_by_its_own_names(tmp_path: Path) -> None:
    plan = plan_of_sheet(tmp_path, [*INTERNAL, [], [], *EXTERNAL])
    assert people(plan) == [
        ANNA,
        UWE,
        (9, "Lena Groß", ("+491607647443",), "lena@example.com", "Teamleiter Lager", "Absage"),
        (10, "Cem Demir", ("+491607647444",), "cem@example.com", "Teamleiter Lager", "Vorstellungsgespräch"),
    ]
    assert ("Abteilung", "Lager") in plan.records[0].extra
    assert [each.company for each in plan.records] == ["", "", "DHL", "Rhenus"]
    assert plan.warnings == ()


def test_the_first_names_of_columns_come_again(tmp_path: Path) -> None:
    again = [INTERNAL[1], ["Bo Li", "Lager", "0171 2345679", "Teamleiter Lager", "Absage"]]
    plan = plan_of_sheet(tmp_path, [*INTERNAL, [], *EXTERNAL, [], *again])
    assert people(plan)[-1] == (12, "Bo Li", ("+491712345679",), "", "Teamleiter Lager", "Absage")


def test_contacts_of_a_client_above_the_table_are_none_of_it(tmp_path: Path) -> None:
    above = [["Ansprechpartner", "Telefon", "E-Mail"], ["Ida Bach", "030 1234567", "ida@example.com"]]
    plan = plan_of_sheet(tmp_path, [*above, [], *EXTERNAL[1:]])
    assert [each.full_name for each in plan.records] == ["Lena Groß", "Cem Demir"]


def test_who_stands_in_a_table_beside_is_kept_apart(tmp_path: Path) -> None:
    rows = [
        ["EN COURS", "", "", "", "REFUSÉS"],
        ["Nom", "Téléphone", "Étape", "", "Nom", "Téléphone", "Motif"],
        ["DUBOIS Jean", "0171 2345678", "Entretien", "", "LEFÈVRE Éric", "0151 76474438", "salaire"],
        ["NOËL Chloé", "0171 2345679", "CV envoyé", "", "MÉNARD Zoé", "0151 76474439", "trop junior"],
    ]
    plan = plan_of_sheet(tmp_path, rows)
    assert people(plan)[0] == (3, "Jean DUBOIS", ("+491712345678",), "", "", "Entretien")
    assert [each.outcome for each in plan.records] == ["", ""]
    assert {"LEFÈVRE Éric", "salaire"} <= set(dict(plan.records[0].extra).values())
    assert "0151 76474438" in str(plan.records[0].extra)


def test_what_is_read_as_shown_keeps_every_row_as_it_stands(tmp_path: Path) -> None:
    found = read_as_shown(sheet_of(tmp_path, [*INTERNAL, [], *EXTERNAL]))
    assert found.header is not None
    assert [cell for cell in found.header if cell] == INTERNAL[1]
    assert [[cell for cell in cells if cell] for cells in records_of(found)] == [*INTERNAL[2:], *EXTERNAL]


def test_names_that_come_again_ahead_of_another_table_begin_none(tmp_path: Path) -> None:
    again = [INTERNAL[1], ["Bo Li", "Lager", "0171 2345679", "Teamleiter Lager", "Absage"]]
    plan = plan_of_sheet(tmp_path, [*INTERNAL, [], *again, [], *EXTERNAL])
    assert [each.full_name for each in plan.records] == [
        "Anna Berg", "Uwe Vogel", "Bo Li", "Lena Groß", "Cem Demir",
    ]  # fmt: skip


def test_the_job_of_one_table_is_none_of_the_next(tmp_path: Path) -> None:
    first = [
        ["Stelle", "Name", "Telefon", "Status"],
        ["Pflegekraft", "Anna Berg", "0171 2345678", "Absage"],
        ["", "Uwe Vogel", "0151 76474438", "Interview"],
        ["Koch", "Lena Groß", "0160 7647443", "Absage"],
    ]
    second = [
        ["Name", "Telefon", "E-Mail", "Status"],
        ["Cem Demir", "0160 7647444", "cem@example.com", "Interview"],
        ["Bo Li", "0171 2345679", "bo@example.com", "Absage"],
    ]
    plan = plan_of_sheet(tmp_path, [*first, [], *second])
    assert [(each.full_name, each.role) for each in plan.records] == [
        ("Anna Berg", "Pflegekraft"), ("Uwe Vogel", "Pflegekraft"), ("Lena Groß", "Koch"),
        ("Cem Demir", ""), ("Bo Li", ""),
    ]  # fmt: skip


def test_an_empty_column_between_columns_of_one_table_divides_none(tmp_path: Path) -> None:
    rows = [
        ["Name", "Telefon", "", "Status"],
        ["Anna Berg", "0171 2345678", "", "Absage"],
        ["Uwe Vogel", "0151 76474438", "", "Interview"],
    ]
    assert [each.stage for each in plan_of_sheet(tmp_path, rows).records] == ["Absage", "Interview"]


def test_one_person_below_names_of_columns_is_no_table_above_the_others() -> None:
    rows = [INTERNAL[1], INTERNAL[2], [], EXTERNAL[1], *EXTERNAL[2:]]
    assert first_of_tables([TableRow(at, tuple(cells)) for at, cells in enumerate(rows, start=1)], 3) == 3
