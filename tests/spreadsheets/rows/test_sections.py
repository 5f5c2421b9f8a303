"""Headings between the rows of a table are no people, and say something of those below them."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, plan_of

HEADER = "Name;Phone;Email;{}\n"


def sectioned(
    tmp_path: Path, heading: str, last: str = "City"
) -> tuple[list[int], list[tuple[str, str, str]]]:
    text = (
        HEADER.format(last)
        + f"{heading};;;\nAna Ruiz;+34 600 000 001;ana@x.es;\nEva Mora;+34 600 000 002;;\n"
    )
    plan = plan_of(tmp_path, text)
    said = {(each.role, each.client, each.stage) for each in plan.records if each.row > 2}
    return [each.row for each in plan.records], sorted(said)


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Backend Engineer - Halden", ("Backend Engineer", "Halden", "")),
        ("Data Analyst (3)", ("Data Analyst", "", "")),
        ("Buchhalter (m/w/d) – Berlin", ("Buchhalter (m/w/d)", "", "")),
        ("Aged Care Workers", ("Aged Care Workers", "", "")),
        ("Nurses", ("Nurses", "", "")),
        ("Forklift / Warehouse", ("Forklift / Warehouse", "", "")),
        ("Buyer / Halden", ("Buyer", "Halden", "")),
        ("Buchhalter / Buchhalterin - Halden", ("Buchhalter / Buchhalterin", "Halden", "")),
        ("Verkäufer / Verkäuferin", ("Verkäufer / Verkäuferin", "", "")),
        ("Nurse / Carer – Halden", ("Nurse / Carer", "Halden", "")),
        ("Halden - Nurse / Carer", ("Nurse / Carer", "Halden", "")),
        ("Nurse / Carer", ("Nurse / Carer", "", "")),
        ("Position: Store Manager", ("Store Manager", "", "")),
        ("Kunde: Elbtal Logistik", ("", "Elbtal Logistik", "")),
        ("Notes: see below", ("", "", "")),
        ("FIRST INTERVIEW", ("", "", "FIRST INTERVIEW")),
        ("--- Offer ---", ("", "", "Offer")),
        ("Absagen", ("", "", "Absagen")),
        ("Elbtal GmbH", ("", "Elbtal GmbH", "")),
        ("KW 47", ("", "", "")),
        ("Ekonomiansvarig, Malmö", ("Ekonomiansvarig", "", "")),
        ("November 2026", ("", "", "")),
        ("2026", ("", "", "")),
        ("Nord", ("", "", "")),
        ("Berlin", ("", "", "")),
    ],
)
def test_headings(tmp_path: Path, heading: str, said: tuple[str, str, str]) -> None:
    assert sectioned(tmp_path, heading) == ([3, 4], [said])


@pytest.mark.parametrize(
    "name", ["Bo Li", "Karl", "Anna Manager", "Müller, Karl", "Zed, Ort", "Weber Anna", "bo@x.es"]
)
def test_who_has_only_a_name_is_a_person(tmp_path: Path, name: str) -> None:
    assert sectioned(tmp_path, name)[0] == [2, 3, 4]


def test_a_heading_that_a_column_repeats_says_nothing_more(tmp_path: Path) -> None:
    text = (
        "Name;Title;Department;Email\nFinance;;;\nAna Ruiz;Controller;Finance;ana@x.es\n"
        "Bo Li;Clerk;Finance;bo@x.es\n;;;\nHR;;;\nEva Mora;Recruiter;HR;eva@x.es\n"
        "Rescue;;;\nJan Kern;Fire officer;Rescue;jan@x.de\n"
    )
    plan = plan_of(tmp_path, text)
    assert [(each.row, each.role) for each in plan.records] == [(3, ""), (4, ""), (7, ""), (9, "")]
    assert [(each.row, each.reason) for each in plan.skipped] == [
        (2, "note"), (5, "blank"), (6, "note"), (8, "note"),
    ]  # fmt: skip


def test_names_that_the_rows_below_repeat_are_people(tmp_path: Path) -> None:
    text = (
        "Name;Manager;Email\nEva Mora;;\nAna Ruiz;Eva Mora;ana@x.es\n"
        "Weber, Karl;;\nBo Li;Weber, Karl;bo@x.es\n"
    )
    assert [each.row for each in plan_of(tmp_path, text).records] == [2, 3, 4, 5]


def test_clients_above_their_roles(tmp_path: Path) -> None:
    text = (
        "Name;Role;Stage\nHalden Motors;;\nAna Ruiz;Buyer;Interview\nBo Li;Buyer;Offer\n"
        "Nord Foods;;\nEva Mora;Planner;Interview\n"
    )
    plan = plan_of(tmp_path, text)
    assert [(each.full_name, each.client) for each in plan.records] == [
        ("Ana Ruiz", "Halden Motors"), ("Bo Li", "Halden Motors"), ("Eva Mora", "Nord Foods"),
    ]  # fmt: skip
    assert [(each.row, each.reason) for each in plan.skipped] == [(2, "note"), (5, "note")]


def test_partners_are_a_firm(tmp_path: Path) -> None:
    text = "Name;Role;Stage\nKanzlei Dr. Voss & Partner;;\nAna Ruiz;Buyer;Interview\n"
    assert [each.client for each in plan_of(tmp_path, text).records] == ["Kanzlei Dr. Voss & Partner"]


def test_roles_above_their_clients(tmp_path: Path) -> None:
    text = "Name;Client;Stage\nLogistics:;;\nAna Ruiz;Halden;Interview\nBo Li;Nord;Offer\n"
    assert [each.role for each in plan_of(tmp_path, text).records] == ["Logistics", "Logistics"]


def test_columns_stand_above_headings(tmp_path: Path) -> None:
    text = "Name;Role;Stage\nStore Manager - Nord;;\nAna Ruiz;Buyer;Interview\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.role, ana.client, ana.stage) == ("Buyer", "Nord", "Interview")


def test_a_heading_needs_rows_below(tmp_path: Path) -> None:
    text = "Name;Phone;Email\nAna Ruiz;+34 600 000 001;ana@x.es\nStore Manager;;\n"
    assert [each.row for each in plan_of(tmp_path, text).records] == [2, 3]


def test_single_words_among_single_words_are_people(tmp_path: Path) -> None:
    text = "Name;Phone;Email\nZed;;\nBo;+34 600 000 001;\nEva Mora;+34 600 000 002;\n"
    assert [each.row for each in plan_of(tmp_path, text).records] == [2, 3, 4]


def test_a_label_above_the_table_says_it_of_all_rows(tmp_path: Path) -> None:
    text = "Role: Pastry Chef;;\nClient:;Ritz;\n;;\nName;Mobile;Stage\nAna Ruiz;+34 600 000 001;Interview\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.role, ana.client, ana.stage) == ("Pastry Chef", "Ritz", "Interview")


@pytest.mark.parametrize(
    ("above", "role", "client"),
    [
        ("COO search - Acme Ltd", "COO", "Acme Ltd"),
        ("COO search - Acme", "COO", "Acme"),
        ("COO search - November", "", ""),
        ("Head of Sales - Acme Ltd", "Head of Sales", "Acme Ltd"),
        ("Head of Sales - Anna Berg", "", ""),
        ("Shortlist: CFO, Acme Ltd", "CFO", "Acme Ltd"),
        ("Suche Leiter Einkauf bei Müller GmbH", "Leiter Einkauf", "Müller GmbH"),
        ("Bewerber für die Stelle Buchhalter", "Buchhalter", ""),
        ("Recrutement Directeur commercial", "Directeur commercial", ""),
        ("Mandat: Leiter Einkauf bei Müller GmbH", "Leiter Einkauf", "Müller GmbH"),
        ("Mandat: Müller GmbH", "", "Müller GmbH"),
        ("Position: Head of Sales", "Head of Sales", ""),
        ("Role: Cook;Client: Ritz", "Cook", "Ritz"),
        ("Role:;Cook;Client:;Ritz", "Cook", "Ritz"),
        ("Role: Cook | Client: Ritz", "Cook", "Ritz"),
        ("Role: Senior Cook - Client: The Ritz - Opened: 1 October", "Senior Cook", "The Ritz"),
        ("Client: Ritz, Role: Cook", "Cook", "Ritz"),
        ("Kunde: Kern GmbH / Stelle: Koch (m/w/d)", "Koch (m/w/d)", "Kern GmbH"),
        ("Role: Cook - night shift", "Cook - night shift", ""),
        ("Candidate management", "", ""),
        ("Sales candidates report", "", ""),
        ("Acme Recruiting GmbH - Kandidaten", "", ""),
        ("Recruiting Manager Bo Li", "", ""),
        ("Hiring Manager", "", ""),
        ("Search engine developer - Google", "", ""),
        ("Responsable recrutement", "", ""),
        ("Buyer candidates - Confidential", "", ""),
        ("Buyer shortlist - Priya", "", ""),
        ("Prepared by our Manager, Acme Ltd", "", ""),
        ("Role: Buyer at Munich", "Buyer at Munich", ""),
    ],
)
def test_a_title_of_a_search_says_its_job_and_client(
    tmp_path: Path, above: str, role: str, client: str
) -> None:
    text = f"{above}\n\nName;Mobile;Stage;Notes\nAna Ruiz;+34 600 000 001;Interview;\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.role, ana.client) == (role, client)


def test_a_column_of_jobs_stands_above_a_title_and_contacts_have_no_search(tmp_path: Path) -> None:
    title = "COO search - Acme Ltd\n\n"
    text = f"{title}Name;Mobile;Stage;Role\nAna Ruiz;+34 600 000 001;Interview;Cook\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.role, ana.client) == ("Cook", "Acme Ltd")
    (bo,) = plan_of(tmp_path, f"{title}Name;Mobile;City\nBo Li;+34 600 000 001;Leeds\n").records
    assert (bo.role, bo.client, bo.is_candidate) == ("", "", False)


def test_what_stands_above_without_a_label_is_a_title(tmp_path: Path) -> None:
    text = "Pastry chefs;;\nName;Mobile;Stage\nAna Ruiz;+34 600 000 001;Interview\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.role, ana.client) == ("", "")


def test_single_words_above_people_head_them_beside_subtotals(tmp_path: Path) -> None:
    text = (
        "Candidate;Client;Fee\nClosed;;\nAnn Lowe;Acme;5000\nRaj Patel;Acme;6000\nSubtotal;;11000\n"
        "Open;;\nKit Moss;Beta;\n"
    )
    plan = plan_of(tmp_path, text)
    assert [each.row for each in plan.records] == [3, 4, 7]
    assert [(each.row, each.reason) for each in plan.skipped] == [(2, "note"), (5, "total"), (6, "note")]


@pytest.mark.parametrize(
    "above", ["Stand: 20.11.2026", "Stand: November 2026", "Status: confidential", "Title: Weekly report"]
)
def test_a_line_above_the_table_that_names_no_job_says_nothing_of_the_rows(
    tmp_path: Path, above: str
) -> None:
    text = f"{above};;\n;;\nName;Mobile;City\nAna Ruiz;+34 600 000 001;Leeds\n"
    (record,) = plan_of(tmp_path, text).records
    assert (record.role, record.stage) == ("", "")


def test_labels_below_a_table_are_notes_and_people_with_a_remark_are_not(tmp_path: Path) -> None:
    text = (
        "Name;Mobile;City\nAna Ruiz;+34 600 000 001;Leeds\nBo Li: called;;\n;;\nNotes:;;\n"
        "Legend: CI = client interview;;\nTel: +34 600 000 002;;\n"
    )
    plan = plan_of(tmp_path, text)
    assert [each.row for each in plan.records] == [2, 3, 7]
    assert [(each.row, each.reason) for each in plan.skipped] == [(4, "blank"), (5, "note"), (6, "note")]


def test_a_header_comes_again_in_capitals(tmp_path: Path) -> None:
    text = "Name;Mobile;Stage\nAna Ruiz;+34 600 000 001;Interview\nNAME;MOBILE;STAGE\nBo Li;;Offer\n"
    plan = plan_of(tmp_path, text)
    assert [each.row for each in plan.records] == [2, 4]
    assert [(each.row, each.reason) for each in plan.skipped] == [(3, "repeated_header")]


@pytest.mark.parametrize(
    ("sheet", "role"),
    [
        ("Data Analyst", "Data Analyst"),
        ("HGV Drivers", "HGV Drivers"),
        ("Sales", ""),
        ("Students", ""),
        ("Nov", ""),
    ],
)
def test_a_sheet_of_applications_is_about_the_job_it_is_called_after(
    tmp_path: Path, sheet: str, role: str
) -> None:
    with xlsxwriter.Workbook(tmp_path / "tracker.xlsx") as book:
        page = book.add_worksheet(sheet)
        for number, cells in enumerate(
            (("Name", "Mobile", "Stage"), ("Ana Ruiz", "+34 600 000 001", "Offer"))
        ):
            page.write_row(number, 0, cells)
    plan = build_plan(read_sheets(tmp_path / "tracker.xlsx"), PlanOptions(TODAY), NOBODY_KNOWN)
    assert [each.role for each in plan.records] == [role]


def test_a_heading_may_stand_ahead_of_the_names(tmp_path: Path) -> None:
    text = (
        "#;Name;Phone;Email;Stage\n"
        "HEAD OF OPERATIONS – Halden;;;;\n1;Ana Ruiz;+34 600 000 001;ana@x.es;Offer\n"
        "Fleet Manager – Elbtal;;;;\n1;Bo Li;+34 600 000 002;bo@x.es;Applied\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.role, ana.client) == ("HEAD OF OPERATIONS", "Halden")
    assert (bo.role, bo.client) == ("Fleet Manager", "Elbtal")


@pytest.mark.parametrize("first", ["Gesamt;6;;", ";;;"])
def test_counts_below_the_people_are_nobody(tmp_path: Path, first: str) -> None:
    text = (
        "Name;Position;Telefon;Status\n"
        "Ana Ruiz;Einkauf;+34 600 000 001;Absage\nBo Li;Einkauf;+34 600 000 002;Angebot\n"
        f"Eva Mora;Einkauf;+34 600 000 003;\n{first}\nAbsagen;2;;\nEingestellt;0;;\nOffen;1;;\n"
    )
    assert [each.full_name for each in plan_of(tmp_path, text).records] == ["Ana Ruiz", "Bo Li", "Eva Mora"]


def test_people_with_a_figure_below_a_gap_are_people(tmp_path: Path) -> None:
    text = (
        "Name;Age;Phone;Stage\nAna Ruiz;31;+34 600 000 001;Offer\nBo Li;42;+34 600 000 002;Offer\n"
        ";;;\nEva Mora;35;;\nMax;29;;\n"
    )
    names = [each.full_name for each in plan_of(tmp_path, text).records]
    assert names == ["Ana Ruiz", "Bo Li", "Eva Mora", "Max"]


@pytest.mark.parametrize(
    ("line", "is_person"), [("Henk nog bellen!!", False), ("who calls Eva?", False), ("Eva Mora!!", True)]
)
def test_a_line_that_calls_out_is_a_note(tmp_path: Path, line: str, is_person: bool) -> None:
    text = f"Name;Phone;Stage\nAna Ruiz;+34 600 000 001;Offer\nBo Li;+34 600 000 002;Offer\n;;\n{line};;\n"
    assert (len(plan_of(tmp_path, text).records) == 3) is is_person


def test_a_job_that_nobody_knows_stands_beside_a_client_named_before(tmp_path: Path) -> None:
    text = (
        "Name;Phone;Email;Stage\n"
        "Store Manager - Halden;;;\nAna Ruiz;+34 600 000 001;ana@x.es;Offer\n"
        "Keyholder 2 - Halden;;;\nBo Li;+34 600 000 002;bo@x.es;Applied\n"
    )
    _, bo = plan_of(tmp_path, text).records
    assert (bo.role, bo.client) == ("Keyholder 2", "Halden")


@pytest.mark.parametrize(
    "headings",
    [
        "Client: Ritz;;\nRole: Cook;;\n",
        "Role: Cook;;\nClient: Ritz;;\n",
        "Client:;Ritz;\nRole:;Cook;\n",
        "Client:;Ritz;Role: Cook\n",
        "Client: Ritz - Role: Cook;;\n",
    ],
)
def test_headings_in_a_row_hold_together(tmp_path: Path, headings: str) -> None:
    header = "Name;Mobile;Stage\n"
    text = (
        f"Client: Savoy\nRole: Porter\n\n{header}Ana Ruiz;+34 600 000 001;Interview\n;;\n"
        f"{headings}{header}Bo Berg;+34 600 000 002;Offer\n"
    )
    plan = plan_of(tmp_path, text)
    assert [(each.full_name, each.role, each.client) for each in plan.records] == [
        ("Ana Ruiz", "Porter", "Savoy"),
        ("Bo Berg", "Cook", "Ritz"),
    ]


def test_a_job_below_people_is_another_ones(tmp_path: Path) -> None:
    rows = "Client: Ritz;;\nAna Ruiz;+34 600 000 001;Interview\nRole: Cook;;\nBo Berg;;Offer\n"
    text = f"Name;Mobile;Stage\n{rows}"
    ana, bo = plan_of(tmp_path, text).records
    assert [(ana.role, ana.client), (bo.role, bo.client)] == [("", "Ritz"), ("Cook", "")]


def test_a_label_that_heads_nothing_stays_a_row(tmp_path: Path) -> None:
    text = "Name;Mobile;Stage\nAna Ruiz;+34 600 000 001;Interview\nBo:;+34 600 000 002;Offer\n"
    assert len(plan_of(tmp_path, text).records) == 2


def test_a_firm_without_a_contact_heads_nobody(tmp_path: Path) -> None:
    text = (
        "Company,Contact,Email\nAcme GmbH,Anna Weber,anna@acme.de\nSiemens AG,,\n"
        "Bosch GmbH,Karl Meier,karl@bosch.de\n"
    )
    plan = plan_of(tmp_path, text)
    assert [(each.company, each.client) for each in plan.records] == [("Acme GmbH", ""), ("Bosch GmbH", "")]
    assert [each.row for each in plan.rejected] == [3]


def test_a_person_who_is_called_after_a_job_heads_nobody(tmp_path: Path) -> None:
    text = "Name,Phone,Email\nAnna Weber,,a@x.de\nJim Courier,,\nKarl Meier,,k@x.de\n"
    plan = plan_of(tmp_path, text)
    assert [(each.family, each.role) for each in plan.records] == [
        ("Weber", ""),
        ("Courier", ""),
        ("Meier", ""),
    ]


def test_a_name_with_a_colon_above_another_heads_nobody(tmp_path: Path) -> None:
    text = "Candidate,Status,Notes\nWeber: Anna,Interview,ok\nDr. Lee:,,\nCandidate: Bob Smith,,\n"
    assert 3 not in [each.row for each in plan_of(tmp_path, text).skipped]


@pytest.mark.parametrize(
    ("above", "role", "client"),
    [
        ("Softwareentwickler (m/w/d) – Halden GmbH", "Softwareentwickler (m/w/d)", "Halden GmbH"),
        ("Rekrytering HT 2026 – Projektledare, Nordvik Bygg AB", "Projektledare", "Nordvik Bygg AB"),
        ("Suivi des candidatures 2026 - Poste : Acheteur", "Acheteur", ""),
        ("Recrutement Acheteur - Mazel SAS;;;26/11/2026", "Acheteur", "Mazel SAS"),
        ("Kandidaten - Kunde: Kern GmbH", "", "Kern GmbH"),
        ("Kandidaten - Stand: 20.11.2026", "", ""),
        ("Sales - Acme Ltd", "", ""),
        ("Lead Management - Acme Ltd", "Lead Management", "Acme Ltd"),
        ("Weekly report 2026 - Acme Ltd", "", ""),
        ("Engineer 2 - Acme Ltd", "", ""),
    ],
)
def test_a_title_with_a_label_or_a_year_says_its_job(
    tmp_path: Path, above: str, role: str, client: str
) -> None:
    text = f"{above}\n\nName;Mobile;Stage;Notes\nAna Ruiz;+34 600 000 001;Interview;\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.role, ana.client) == (role, client)


STEPS = "Name;Mobile;Stage;City\n"
ANA, BO = "Ana Ruiz;+34 600 000 001;Offer;\n", "Bo Li;+34 600 000 002;Offer;\n"


@pytest.mark.parametrize("title", ["Search: COO - Acme Ltd", "Kandidaten Herbst 2026", "Winter"])
def test_a_title_comes_again_where_a_page_begins(tmp_path: Path, title: str) -> None:
    page = f"{title};;;\nPage {{}} of 2;;;\n{STEPS}"
    text = f"{page.format(1)}FINAL ROUND;;;\n{ANA};;;\n{page.format(2)}{BO}"
    plan = plan_of(tmp_path, text)
    assert [each.full_name for each in plan.records] == ["Ana Ruiz", "Bo Li"]
    assert len({(each.role, each.client) for each in plan.records}) == 1


def test_a_job_right_above_the_names_comes_again_after_another(tmp_path: Path) -> None:
    text = (
        f"List;;;\nHalden - Data Analyst;;;\n{STEPS}{ANA};;;\nKern - Buyer;;;\n{STEPS}{BO};;;\n"
        f"Halden - Data Analyst;;;\n{STEPS}Eva Mora;;Offer;\n"
    )
    said = [(each.role, each.client) for each in plan_of(tmp_path, text).records]
    assert said == [("Data Analyst", "Halden"), ("Buyer", "Kern"), ("Data Analyst", "Halden")]


def test_a_remark_below_a_heading_is_nobody(tmp_path: Path) -> None:
    below = f"No CVs sent yet;;;\n{BO}-- from here on reserve --;;;\nEva Mora;;Offer;\n"
    text = f"{STEPS}{ANA}Data Analyst - Halden;;;\n{below}"
    plan = plan_of(tmp_path, text)
    assert [(each.full_name, each.role) for each in plan.records] == [
        ("Ana Ruiz", ""),
        ("Bo Li", "Data Analyst"),
        ("Eva Mora", "Data Analyst"),
    ]


def test_one_candidate_is_counted(tmp_path: Path) -> None:
    assert len(plan_of(tmp_path, f"{STEPS}{ANA}1 candidate;;;\n").records) == 1


def test_a_title_that_comes_again_leaves_the_stage_of_a_heading(tmp_path: Path) -> None:
    names = "Name;Mobile;City\n"
    text = (
        f"Role: Cook;;\nOwner Ann;;Updated 2026\n{names}FINAL ROUND;;\nAna Ruiz;+34 600 000 001;Leeds\n"
        f"Role: Cook;;\n{names}Bo Li;+34 600 000 002;Leeds\n"
    )
    said = [(each.role, each.mapped_stage) for each in plan_of(tmp_path, text).records]
    assert said == [("Cook", "final"), ("Cook", "final")]


def test_a_title_above_stages_says_the_job_of_candidates(tmp_path: Path) -> None:
    text = "COO search - Acme Ltd;;\n;;\nName;Mobile;City\nFINAL ROUND;;\nAna Ruiz;+34 600 000 001;Leeds\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.role, ana.client, ana.mapped_stage) == ("COO", "Acme Ltd", "final")


@pytest.mark.parametrize(
    ("column", "clients"), [("City", ["Lindner Klinikum gGmbH", "Seeblick Residenz"]), ("Client", ["", ""])]
)
def test_beside_a_firm_a_heading_is_a_client(tmp_path: Path, column: str, clients: list[str]) -> None:
    text = (
        f"#;Name;Phone;{column}\nLindner Klinikum gGmbH;;;\n1;Ana Ruiz;+34 600 000 001;\n;;;\n"
        "Seeblick Residenz;;;\n2;Bo Li;+34 600 000 002;\n"
    )
    assert [each.client for each in plan_of(tmp_path, text).records] == clients
