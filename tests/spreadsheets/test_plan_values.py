from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns.shared_group import without_shared_group
from recruiterdesk.spreadsheets.files.broken_records import Mender
from recruiterdesk.spreadsheets.files.delimiters import best_fit
from recruiterdesk.spreadsheets.files.dialect import Dialect
from recruiterdesk.spreadsheets.rows.stray_phones import name_beside_number
from recruiterdesk.spreadsheets.values.cell_contents import is_stage_or_outcome
from tests.spreadsheets.tables import document_of, only, plan_of


@pytest.mark.parametrize(
    ("row", "full_name", "emails"),
    [
        ("Ada Lovelace <ada@example.org>,", "Ada Lovelace", ("ada@example.org",)),
        ("ada@example.org,", "", ("ada@example.org",)),
        ("Ada Lovelace <ada@example.org>,a@example.com", "Ada Lovelace", ("a@example.com",)),
        ("Ada @ Acme,", "Ada @ Acme", ()),
    ],
)
def test_an_address_in_the_column_of_names_is_kept(
    tmp_path: Path, row: str, full_name: str, emails: tuple[str, ...]
) -> None:
    record = only(plan_of(tmp_path, f"Name,Email\n{row}\n"))
    assert (record.full_name, record.emails) == (full_name, emails)


def test_a_cell_that_names_nobody_is_no_name(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Email\nn/a,ada@example.org\nunknown,\nAna Ruiz,\n")
    assert [(record.full_name, record.emails) for record in plan.records] == [
        ("", ("ada@example.org",)),
        ("Ana Ruiz", ()),
    ]
    assert [(row.row, row.reason) for row in plan.rejected] == [(3, "no_identity")]


def test_the_name_beside_an_address_is_a_name(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Email\n,Ada Lovelace <ada@example.org>\nBo Li,B. Li <bo@example.org>\n")
    assert [record.full_name for record in plan.records] == ["Ada Lovelace", "Bo Li"]


def test_an_address_that_had_to_be_mended_is_named(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Email\nAda,ada (at) example.org\nBo,bo @example.org\nCy,CY@EXAMPLE.ORG\n")
    assert [warning.row for warning in plan.warnings if warning.code == "mended_email"] == [2, 3]


def test_extensions_and_mended_numbers_are_named(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Phone,Country\nAna,415-555-2671 x12,US\nBo,669821234,Italy\n")
    assert [(w.row, w.code, *dict(w.values).values()) for w in plan.warnings] == [
        (2, "phone_extension", "+14155552671", "12"),
        (3, "mended_phone", "669821234", "+390669821234"),
    ]
    assert [record.extra for record in plan.records] == [(), ()]


def test_a_date_that_says_there_is_none_is_not_asked_about(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Email,Last contact\nAna,a@example.com,n/a\nBo,b@example.com,0000-00-00\n")
    assert [(record.dates, record.extra) for record in plan.records] == [((), ()), ((), ())]
    assert not [warning for warning in plan.warnings if warning.code == "bad_date"]


def test_numbers_without_their_plus_show_the_country_of_the_others(tmp_path: Path) -> None:
    text = "Name,Phone\nAna Ruiz,447700900142\nBo Li,07700 900143\n"
    numbers = [record.phones[0].number for record in plan_of(tmp_path, text).records]
    assert numbers == ["+447700900142", "+447700900143"]


def test_what_says_nothing_names_no_firm_job_or_place(tmp_path: Path) -> None:
    text = "Name,Email,Phone,Company,Job Title,City\n"
    text += "Ana Ruiz,ana@example.com,-,N/A,none,-\nBo Li,,tbc,Acme,Cook,\n"
    plan = plan_of(tmp_path, text)
    said = [(record.company, record.title, record.location) for record in plan.records]
    assert said == [("", "", ""), ("Acme", "Cook", "")]
    assert str(plan.columns[2].field) == "phone"


def test_a_number_stands_where_others_have_an_address(tmp_path: Path) -> None:
    rows = ("Jéssica Leitão,jl@example.com", "Ana Reis,ar@example.com", "Ricardo Reis,85 99555 0403")
    text = "\n".join(("Candidato,Contato", *rows))
    ricardo = plan_of(tmp_path, text, region="BR").records[-1]
    assert [phone.number for phone in ricardo.phones] == ["+5585995550403"]


def test_what_is_still_to_be_done_was_not_told(tmp_path: Path) -> None:
    text = (
        'Candidato,Posizione,Esito,Comunicato al candidato\nOmar Bo,Cuoco,Scartato,"sì, 13/11/2026"\n'
        "Sara Po,Cuoca,Scartata,da fare\nIda Ro,Cuoca,Scartata,da avvisare\n"
    )
    assert [each.told for each in plan_of(tmp_path, text).records] == ["told", "untold", "untold"]


def test_a_page_says_nothing_of_an_application() -> None:
    assert not is_stage_or_outcome("https://example.com/hired")


@pytest.mark.parametrize("strokes", ["-----,-----", "~~~~~,~~~~~"])
def test_strokes_between_the_rows_are_nobody(tmp_path: Path, strokes: str) -> None:
    plan = plan_of(tmp_path, f"Name,Email\nAna Ruiz,ana@example.com\n{strokes}\nBo Li,bo@example.com\n")
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Li"]
    assert [(row.row, row.reason) for row in plan.skipped] == [(3, "note")]


def test_addresses_of_another_country_that_few_have_say_nothing_of_the_numbers(tmp_path: Path) -> None:
    addresses = [f"ana{at}@{'bos.nl' if at < 2 else 'acme.com'}" for at in range(12)]
    rows = [f"Ana Ruiz{at},{address},0171 392003{at % 10}" for at, address in enumerate(addresses)]
    plan = plan_of(tmp_path, "\n".join(["Name,Email,Phone", *rows]))
    assert {phone.number[:3] for record in plan.records for phone in record.phones} == {"+49"}


def test_a_word_and_a_number_that_is_none_to_call_are_no_name() -> None:
    assert name_beside_number("Ada Lovelace 12") == ""


def test_a_group_stays_where_the_person_is_named_outside_of_it() -> None:
    header = ("Name", "person_first_name", "person_email", "person_phone")
    assert without_shared_group(header) == header


def test_what_two_columns_of_one_name_say_alike_is_said_once(tmp_path: Path) -> None:
    text = "Name,Email,Shoe size,Shoe size\nAna Ruiz,ana@example.com,42,42\nBo Li,bo@example.com,41,43\n"
    said = [record["extra"] for record in document_of(plan_of(tmp_path, text))["records"]]
    assert said == [{"Shoe size": "42"}, {"Shoe size": "41; 43"}]


def test_a_quote_that_the_last_lines_do_not_close_is_a_sign_of_its_cell() -> None:
    lines = ['Bo Li,"b@example.com\n', "and so on\n"]
    assert Mender(Dialect(","), 3).record(lines, 0) == (("Bo Li", '"b@example.com'), 1)


def test_a_rare_sign_that_few_lines_have_divides_none() -> None:
    lines = ["Ana \u2605 Ruiz\n", "Bo Li\n", "Cy Fox\n", "Di Lee\n"]
    assert best_fit(lines, lambda _: 0).width == 1


def test_a_column_that_few_have_tells_nobody_apart(tmp_path: Path) -> None:
    others = [f"{name},1990-0{at}-01," for at, name in enumerate(("Bo Li", "Cy Fox", "Di Lee", "Ed May"), 1)]
    both = ["Ana Ruiz,1985-07-09,38", "Ana Ruiz,1985-07-09,"]
    plan = plan_of(tmp_path, "\n".join(["Name,Date of birth,Shoe size", *both, *others]))
    assert plan.duplicate_groups == ((2, 3),)
