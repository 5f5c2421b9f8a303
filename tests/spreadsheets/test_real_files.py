"""Files that people really have, each read as somebody who looks at it would (sources: NOTICE.md there)."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from recruiterdesk.domain.words import DispositionKind, PhoneKind, Stage, Told
from recruiterdesk.spreadsheets.columns.shared_group import without_shared_group
from recruiterdesk.spreadsheets.files.reading import clean_csv, read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from tests.spreadsheets.tables import DATA, TODAY, codes, found, only, plan_of

REAL = DATA / "real"


def plan_for(name: str) -> ImportPlan:
    return build_plan(read_sheets(REAL / name), PlanOptions(TODAY), NOBODY_KNOWN)


def plan_of_file(tmp_path: Path, name: str, text: str) -> ImportPlan:
    return build_plan(found(tmp_path, text, name), PlanOptions(TODAY), NOBODY_KNOWN)


def people(plan: ImportPlan) -> list[tuple[int, str, str, str]]:
    return [
        (
            record.row,
            record.full_name,
            " ".join(record.emails),
            " ".join(phone.number for phone in record.phones),
        )
        for record in plan.records
    ]


def skipped(plan: ImportPlan) -> dict[int, str]:
    return {row.row: row.reason for row in plan.skipped}


def test_linkedin_connections_below_their_notes() -> None:
    plan = plan_for("linkedin_toolkit_connections.csv")
    assert skipped(plan) == {1: "preamble", 2: "preamble", 3: "blank", 4: "blank"}
    assert plan.source.header_row == 5
    ada, *_, tim = plan.records
    assert len(plan.records) == 7
    assert (ada.row, ada.full_name, ada.company, ada.title, ada.source_id) == (
        6, "Ada Lovelace", "Analytical Engines", "Founder & CEO", "linkedin.com/in/ada",
    )  # fmt: skip
    assert [(meaning, day.isoformat()) for meaning, day in ada.dates] == [("connected", "2026-05-14")]
    assert (tim.row, tim.given, tim.family, tim.dates) == (12, "Tim", "Berners-Lee", ())
    assert not any(record.is_candidate for record in plan.records)


def test_linkedin_connections_without_notes() -> None:
    plan = plan_for("linkedin_remover_connections.csv")
    assert (len(plan.records), skipped(plan), codes(plan)) == (10, {}, [])
    arman = plan.records[0]
    assert (arman.full_name, arman.title, arman.emails) == (
        "Arman Sadeghi", "Data Scientist", ("arman.sadeghi@example.com",),
    )  # fmt: skip


def test_google_contacts_of_four_people() -> None:
    assert people(plan_for("google_contacts_converted.csv")) == [
        (2, "Antonion", "", "+14135490077"),
        (3, "Jimmy Aun", "", "+14132101156"),
        (4, "San Zhang", "", "+18013257622 +8613211265236"),
        (5, "Benjamin Ben", "", "+8617610254563 +861067255922"),
    ]


def test_google_contacts_in_chinese() -> None:
    wang = only(plan_for("google_contacts_zh.csv"))
    assert (wang.full_name, wang.given, wang.family) == ("二狗王", "王", "二狗")
    assert wang.emails == ("wangergou@umass.edu", "wangergou@google.com", "haha@ha.com")
    assert [(phone.number, phone.kind) for phone in wang.phones] == [
        ("+861087293467", PhoneKind.UNKNOWN),
        ("+8617610278819", PhoneKind.UNKNOWN),
        ("+14132100000", PhoneKind.WORK),
        ("+8617610270000", PhoneKind.PRIVATE),
        ("+8617610271219", PhoneKind.UNKNOWN),
    ]
    assert (wang.company, wang.title, wang.location) == ("UMass", "student", "Dongcheng Qu")
    assert wang.notes == "这是王二狗的 Notes"
    assert dict(wang.extra)["Birthday"] == "--04-22"


def test_the_owner_of_a_contact_is_not_the_contact() -> None:
    plan = plan_for("salesforce_cli_contacts.csv")
    assert people(plan) == [
        (2, "Alice Smith", "asmith@somewhere.com", ""),
        (3, "Bob Smith", "bsmith@somewhere.com", ""),
        (4, "Colin Smith", "csmith@somewhere.com", ""),
    ]
    assert plan.records[0].title == "CAO"
    assert dict(plan.records[0].extra)["Owner.Email"] == "integration@example.com"


def test_a_crm_with_six_columns_to_reach_people() -> None:
    john, jane = plan_for("atomic_crm_contacts_export.csv").records
    assert john.emails == ("john@doe.example", "john.doe@gmail.com", "jdoe@caramail.com")
    assert [(phone.number, phone.kind) for phone in john.phones] == [
        ("+16599802015", PhoneKind.WORK),
        ("+17406453807", PhoneKind.PRIVATE),
        ("+14467582122", PhoneKind.UNKNOWN),
    ]
    assert (jane.full_name, jane.title, jane.emails) == ("Jane Doe", "Designer", ("jane@doe.example",))


def test_a_crm_with_owners_beside_the_people() -> None:
    plan = plan_for("atomic_crm_contacts_first_20.csv")
    assert len(plan.records) == 20
    assert people(plan)[:2] == [
        (2, "Shelley Kerluke", "Shelley_Kerluke47@hotmail.com", "+19553710847"),
        (3, "Leah Boehm", "Leah93@yahoo.com", "+14152933313 +19804947423"),
    ]
    assert plan.records[0].company == "Gottlieb and Sons"
    assert dict(plan.records[0].extra)["sales"] == "Jane Doe"


def test_contacts_with_broken_addresses() -> None:
    plan = plan_for("contact_cleaner_demo.csv")
    assert people(plan)[:4] == [
        (2, "John Doe", "john@example.com", "+15551234567"),
        (3, "Jane Smith", "jane@company.com", "+15559876543"),
        (4, "Bob Wilson", "bob@startup.com", "+15551112222"),
        (5, "Alice Brown", "", "+15553334444"),
    ]
    bad = [row for row, code in codes(plan) if code == "bad_email"]
    assert bad == [5, 10, 47, 48, 49]
    assert plan.duplicate_groups == ((2, 8), (4, 9), (11, 24))


def test_blanks_in_addresses_and_extensions_of_numbers() -> None:
    plan = plan_for("contact_cleaner_large_excerpt.csv")
    assert people(plan) == [
        (2, "Deborah Dixon", "deborah.dixon@webster.com", "+14754003779"),
        (3, "Allen Gardner", "", "+18245154375"),
        (4, "Debra Erickson", "debra.erickson@robbins.org", "+19918989070"),
        (5, "Anne Wiggins", "", "+16174203218"),
        (6, "Julie Curry", "julie.curry@ward.info", "+16764438525"),
    ]
    extensions = [row for row, code in codes(plan) if code == "phone_extension"]
    assert extensions == [2, 3, 5, 6]
    others = [(row, code) for row, code in codes(plan) if code != "phone_extension"]
    assert others == [(3, "bad_email"), (4, "mended_email"), (5, "bad_email")]


def test_numbers_written_as_in_america_without_a_prefix() -> None:
    plan = plan_for("mesa_contacts.csv")
    assert people(plan) == [
        (2, "Alice", "alice@example.com", "+15551112222"),
        (3, "Bob", "bob@example.com", "+15553334444"),
        (4, "Carol", "carol@example.com", "+15554445555"),
    ]
    assert plan.region is not None
    assert (plan.region.region, plan.region.numbers) == ("US", 2)


def test_a_list_of_employers_has_no_people() -> None:
    plan = plan_for("job_tracker.csv")
    assert [(row.row, row.reason) for row in plan.rejected] == [(2, "no_identity"), (3, "no_identity")]
    assert plan.records == ()


def test_notes_above_and_below_a_sheet() -> None:
    plan = plan_for("readxl_deaths.xlsx")
    assert (plan.source.sheet, plan.source.header_row, plan.source.other_sheets) == ("arts", 5, ("other",))
    assert [record.row for record in plan.records] == list(range(6, 16))
    assert [skipped(plan)[row] for row in (1, 4, 16, 17, 18, 19)] == ["preamble"] * 2 + ["note"] * 4
    bowie = plan.records[0]
    assert (bowie.full_name, bowie.title) == ("David Bowie", "musician")
    assert dict(bowie.extra)["Date of birth"] == "1947-01-08"
    other = build_plan(read_sheets(REAL / "readxl_deaths.xlsx", "other"), PlanOptions(TODAY), NOBODY_KNOWN)
    assert (len(other.records), [row.row for row in other.skipped[4:]]) == (10, [16, 17, 18, 19])


def test_two_people_in_a_row_are_one_and_what_is_said_of_the_other() -> None:
    plan = plan_for("roo_two_people_per_row.xlsx")
    assert people(plan) == [(2, "Jon Patiente", "", ""), (3, "Jon Patiente", "", "")]
    assert dict(plan.records[0].extra)["Subscriber First Name"] == "Jimmy"
    assert plan.duplicate_groups == ((2, 3),)


@pytest.mark.parametrize(
    ("name", "sheet", "first"),
    [
        ("readxl_dates-1904.xls", "Sheet1", ["2000-01-01"] * 5),
        ("roo_1904_base.xlsx", "Prices", ["2009-06-15"]),
        ("calamine_date_1904.xlsx", "Sheet1", ["2021-01-01", "15"]),
        ("calamine_merge_cells.xlsx", "Sheet1", ["Row Merge", "", "Not Merged"]),
        ("calamine_any_sheets.xlsx", "Visible", ["1", "2"]),
        ("calamine_any_sheets.ods", "Visible", ["1", "2"]),
    ],
)
def test_sheets_without_a_header(name: str, sheet: str, first: list[str]) -> None:
    table = read_sheets(REAL / name)
    assert (table.source.sheet, table.header) == (sheet, None)
    assert next(csv.reader(io.StringIO(clean_csv(table)))) == first
    plan = plan_for(name)
    assert {row.reason for row in plan.rejected} == {"no_identity"}


def test_a_time_sheet_has_no_people() -> None:
    plan = plan_for("roo_timesheet_de.xlsx")
    assert plan.source.header_row == 1
    assert [row.row for row in plan.rejected] == [2, 3, 4]


def test_empty_rows_above_a_header_and_a_cell_beside_the_table() -> None:
    table = read_sheets(REAL / "csvkit_skip_lines.xlsx")
    assert table.source.header_row == 4
    rows = list(csv.reader(io.StringIO(clean_csv(table))))
    assert rows[0] == ["text", "date", "integer", "boolean", "float", "datetime", "empty_column"]
    assert rows[1] == ["Chicago Reader", "1971-01-01", "40", "TRUE", "1", "1971-01-01 04:14", ""]
    assert rows[2][-1] == "Extra data beyond headers will be trimmed"
    assert len(rows) == 6


@pytest.mark.parametrize("name", ["openrefine_utf16le_bom.tsv", "openrefine_latin1.tsv"])
def test_letters_of_other_encodings(name: str) -> None:
    table = read_sheets(REAL / name)
    assert table.source.delimiter == "\t"
    assert table.rows[0].cells[3] == "Tizi Ouzou, Béjaïa, (Kaby ..."


@pytest.mark.parametrize("path", sorted((REAL / "csv-spectrum").glob("*.csv")), ids=lambda path: path.stem)
def test_the_spectrum_of_csv(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    expected = expected if isinstance(expected, list) else [expected]
    header, *rows = csv.reader(io.StringIO(clean_csv(read_sheets(path)), newline=""))
    found = [dict(zip(header, row, strict=True)) for row in rows]
    if path.stem == "newlines_crlf":  # the file as it is stored has plain line ends
        expected[1]["a"] = "Once upon \na time"
    if path.stem == "location_coordinates":  # its JSON has another number than its CSV
        expected[0]["Contact Phone Number"] = "2095257564"
    assert found == expected


def test_family_names_first_and_a_job_called_title(tmp_path: Path) -> None:
    text = (
        "EmployeeId,LastName,FirstName,Title,ReportsTo,City,State,Country,Phone,Fax,Email\n"
        "1,Ruiz,Ana,General Manager,,Edmonton,AB,Canada,+1 (780) 555-0182,+1 (780) 555-0157,ana@example.com\n"
        "2,Li,Bo,IT Staff,1,Calgary,AB,Canada,1 (780) 555-0187,1 (780) 555-0143,bo@example.com\n"
    )
    plan = plan_of(tmp_path, text)
    assert people(plan) == [
        (2, "Ana Ruiz", "ana@example.com", "+17805550182"),
        (3, "Bo Li", "bo@example.com", "+17805550187"),
    ]
    assert (plan.records[0].title, plan.records[0].location) == ("General Manager", "Edmonton")
    assert dict(plan.records[1].extra)["Fax"] == "1 (780) 555-0143"


def test_a_country_code_in_a_column_of_its_own(tmp_path: Path) -> None:
    text = (
        "created_at,name,email,country_code,mobile_without_country_code,company,city,country,lead_owner,crm_note\n"
        "2026-05-13 14:20:48,Ana Ruiz,ana@example.com,+91,9876543210,Acme,Mumbai,India,me@example.com,call\n"
        "2026-05-13 15:00:00,No Contact,,,123,None,Nowhere,NA,me@example.com,\n"
    )
    plan = plan_of(tmp_path, text)
    assert people(plan) == [
        (2, "Ana Ruiz", "ana@example.com", "+919876543210"),
        (3, "No Contact", "", ""),
    ]
    assert dict(plan.records[1].extra)["mobile_without_country_code"] == "123"


def test_salesforce_with_three_ids_and_a_whole_name(tmp_path: Path) -> None:
    text = (
        "Id,AccountId,FirstName,LastName,Name,Email,Phone,Title,MailingCity,MailingCountry,IsDeleted\n"
        "003A,001A,Ada,Ruiz,Ada Ruiz,ada@example.invalid,+1-617-555-0101,Director,Boston,US,false\n"
        "003B,,,Li,Bo Li,,,,Arlington,US,true\n"
    )
    ada, bo = plan_of(tmp_path, text).records
    assert (ada.full_name, ada.emails, ada.country) == ("Ada Ruiz", ("ada@example.invalid",), "US")
    assert (bo.given, bo.family, dict(bo.extra)["Id"]) == ("Bo", "Li", "003B")


def test_a_first_name_under_a_wrong_header(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Surname,FamilyName\nAna,Ruiz\nBo,Li\n")
    assert people(plan) == [(2, "Ana Ruiz", "", ""), (3, "Bo Li", "", "")]


def test_google_lists_in_one_cell(tmp_path: Path) -> None:
    text = (
        "First Name,Middle Name,Last Name,Name Suffix,Organization Name,Organization Title,E-mail 1 - Value,"
        "Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
        "Ana,Eva,Ruiz,PhD,Acme,Nurse,ana@example.com ::: ruiz@example.org,Mobile,"
        "+49 171 3920011 ::: +49 171 3920012,Work Fax,+49 40 66969218\n"
    )
    ana = only(plan_of(tmp_path, text))
    assert (ana.full_name, ana.company, ana.title) == ("Ana Eva Ruiz", "Acme", "Nurse")
    assert ana.emails == ("ana@example.com", "ruiz@example.org")
    assert [phone.number for phone in ana.phones] == ["+491713920011", "+491713920012"]
    assert dict(ana.extra)["Phone 2 - Value"] == "+49 40 66969218"
    assert dict(ana.extra)["Name Suffix"] == "PhD"


@pytest.mark.parametrize("label", ["Télécopie professionnelle", "Faks służbowy", "Работа: факс", "Telefax"])
def test_what_google_calls_a_fax_in_other_languages_is_none_to_call(tmp_path: Path, label: str) -> None:
    text = (
        "First Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
        f"Ana,Ruiz,Mobile,+49 171 3920011,{label},+49 40 66969218\n"
    )
    ana = only(plan_of(tmp_path, text))
    assert [phone.number for phone in ana.phones] == ["+491713920011"]
    assert dict(ana.extra)["Phone 2 - Value"] == "+49 40 66969218"


@pytest.mark.parametrize(
    ("name", "header", "field"),
    [
        ("applicants.csv", "position", "role"),
        ("Bewerber 2026-11.csv", "Position", "role"),
        ("export_candidats.csv", "poste", "role"),
        ("summerApplicants (2).csv", "Role", "role"),
        ("people.csv", "position", "title"),
        ("prospects.csv", "position", "title"),
    ],
)
def test_a_file_of_applicants_names_the_position_that_they_apply_for(
    tmp_path: Path, name: str, header: str, field: str
) -> None:
    text = f"name,{header},email\nAna Ruiz,Nurse,ana@example.com\nBo Li,Cook,bo@example.com\n"
    ana = plan_of_file(tmp_path, name, text).records[0]
    assert getattr(ana, field) == "Nurse"


def test_a_file_of_applicants_beside_their_employers_names_the_position_that_they_have(
    tmp_path: Path,
) -> None:
    text = "name,company,position\nAna Ruiz,Acme,Nurse\nBo Li,Globex,Cook\n"
    ana = plan_of_file(tmp_path, "applicants.csv", text).records[0]
    assert (ana.role, ana.title, ana.company) == ("", "Nurse", "Acme")


def test_numbers_without_a_sign_of_one_are_ways_to_reach_somebody_under_contact(tmp_path: Path) -> None:
    text = "name,email,contact\nAna Ruiz,ana@example.com,9876543210\nBo Li,bo@example.com,9123456789\n"
    ana = plan_of(tmp_path, text, region="IN").records[0]
    assert [phone.number for phone in ana.phones] == ["+919876543210"]


def test_what_is_said_at_length_under_feedback_is_a_note(tmp_path: Path) -> None:
    text = (
        "Candidate Name,Technology,Status,Feedback\nAna Ruiz,Python,Rejected,Weak in testing\n"
        "Bo Li,Django,Selected,Good problem solving\n"
    )
    ana = plan_of(tmp_path, text).records[0]
    assert (ana.notes, ana.told) == ("Weak in testing", Told.UNTOLD)


def test_availability_without_a_single_day_stays_as_it_is(tmp_path: Path) -> None:
    text = "name,email,availability\nAna Ruiz,a@example.com,Immediate\nBo Li,b@example.com,immediate\n"
    plan = plan_of(tmp_path, text)
    assert (codes(plan), dict(plan.records[0].extra)) == ([], {"availability": "Immediate"})
    mixed = plan_of(tmp_path, text + "Cy Oh,c@example.com,2027-03-01\n")
    assert str(mixed.records[2].come_back_on) == "2027-03-01"
    assert "bad_date" not in dict(codes(mixed)).values()
    assert dict(mixed.records[0].extra) == {"availability": "Immediate"}


def test_cells_that_say_in_other_scripts_that_there_is_nothing_are_empty(tmp_path: Path) -> None:
    text = "name,company,title\n林雨,未知,未明确\n陈澈,Acme,Nurse\nИван Петров,не указано,неизвестно\n"
    plan = plan_of(tmp_path, text)
    assert [(record.company, record.title) for record in plan.records] == [
        ("", ""),
        ("Acme", "Nurse"),
        ("", ""),
    ]


@pytest.mark.parametrize(
    "header",
    [
        "PersonalData.FirstName,PersonalData.LastName,PersonalData.Email,PersonalData.Phone,Experience.Years",
        "Personal_FirstName,Personal_LastName,Personal_Email,Personal_Phone,Skills_Years",
        "personal_info_first_name,personal_info_last_name,personal_info_email,personal_info_phone,years",
        "data.attributes.first-name,data.attributes.last-name,data.attributes.email,data.attributes.phone,id",
    ],
)
def test_names_of_columns_that_share_a_group(tmp_path: Path, header: str) -> None:
    plan = plan_of(tmp_path, f"{header}\nAna,Ruiz,ana@example.com,+34 600 100 200,3\n")
    assert people(plan) == [(2, "Ana Ruiz", "ana@example.com", "+34600100200")]
    assert header.split(",")[4] in dict(plan.records[0].extra)


def test_a_group_of_somebody_else_does_not_name_the_people(tmp_path: Path) -> None:
    text = (
        "name,manager_first_name,manager_last_name,manager_email,manager_phone\n"
        "Ana Ruiz,Bo,Li,bo@example.com,+34 600 100 200\n"
    )
    assert people(plan_of(tmp_path, text)) == [(2, "Ana Ruiz", "", "")]


def test_sentences_in_japanese_are_no_outcome(tmp_path: Path) -> None:
    text = (
        "名前,メール,メッセージ,応募日,ステータス\n"
        "山田太郎,a@example.com,御社の理念に共感し応募しました。,2026-11-01,不採用\n"
        "鈴木花子,b@example.com,成長できる環境を求めて応募しました。,2026-11-02,面接予定\n"
    )
    yamada, suzuki = plan_of(tmp_path, text).records
    assert yamada.mapped_outcome is DispositionKind.DECLINED_BY_CLIENT
    assert suzuki.mapped_stage is Stage.INTERVIEWING
    assert (yamada.outcome, suzuki.outcome) == ("", "")


def test_the_role_applied_for_goes_ahead_of_what_else_it_may_be(tmp_path: Path) -> None:
    text = "Applicant Name,Opportunity,Role Applied,Status\nAna Ruiz,Winter 2026,Nurse,Rejected\n"
    ana = only(plan_of(tmp_path, text))
    assert (ana.role, dict(ana.extra)) == ("Nurse", {"Opportunity": "Winter 2026"})


def test_a_group_without_a_first_name_may_be_of_firms() -> None:
    header = ("vendor_name", "vendor_email", "vendor_phone")
    assert without_shared_group(header) == header


def test_bare_numbers_under_details_are_no_way_to_reach_somebody(tmp_path: Path) -> None:
    text = "name,email,details\nAna Ruiz,ana@example.com,9876543210\nBo Li,bo@example.com,9123456789\n"
    assert people(plan_of(tmp_path, text, region="IN"))[0] == (2, "Ana Ruiz", "ana@example.com", "")
