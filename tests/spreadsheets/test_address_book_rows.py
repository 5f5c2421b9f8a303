"""Rows of address books that speak of no person, or only seem to: firms, addresses, numbers, links."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.names.names import split_name
from tests.spreadsheets.tables import found, only, plan_of


def test_a_name_that_was_made_of_an_address_is_none(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value\n"
        "ann@mail.example,ann@mail,,example,* Home,ann@mail.example\n"
        "Bob Kay,Bob,,Kay,* Home,bob@mail.example\n",
    )
    assert [each.full_name for each in plan.records] == ["", "Bob Kay"]


def test_the_beginning_of_an_address_is_no_given_name(tmp_path: Path) -> None:
    record = only(
        plan_of(tmp_path, "First Name,Last Name,Email\nann@mail,example,ann@mail.example\n"),
    )
    assert (record.full_name, record.emails) == ("", ("ann@mail.example",))


@pytest.mark.parametrize(
    "header",
    [
        "名字,姓氏,显示名称,主要电子邮件",
        "Prénom,Nom de famille,Nom à afficher,Adresse électronique",
        "Nome,Cognome,Nome visualizzato,Email",
        "Nombre,Apellidos,Nombre para mostrar,Correo electrónico",
        "Förnamn,Efternamn,Visningsnamn,E-post",
        "Imię,Nazwisko,Nazwa wyświetlana,E-mail",
        "Nome,Sobrenome,Nome de exibição,E-mail",
    ],
)
def test_the_name_that_a_mail_program_shows_is_the_name_where_its_parts_are_missing(
    tmp_path: Path, header: str
) -> None:
    plan = plan_of(tmp_path, f"{header}\n,,Ann Lee,ann@mail.example\nBob,Kay,Bob Kay,bob@mail.example\n")
    assert [(each.given, each.family) for each in plan.records] == [("Ann", "Lee"), ("Bob", "Kay")]


def test_who_is_marked_as_a_firm_is_a_firm(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "id,is_company,name,parent_id,email,phone,city,country_id,function\n"
        "1,True,Amber Interior,,hello@amber.example,(870)-931-0505,Fremont,United States,\n"
        "2,False,Brenda Freeman,Amber Interior,brenda@amber.example,(355)-687-3262,,United States,Buyer\n",
    )
    firm, person = plan.records
    assert (firm.full_name, firm.family, firm.company) == ("Amber Interior", "", "Amber Interior")
    assert (person.given, person.family, person.company) == ("Brenda", "Freeman", "Amber Interior")
    assert person.title == "Buyer"
    assert [phone.number for each in plan.records for phone in each.phones] == [
        "+18709310505",
        "+13556873262",
    ]


def test_a_card_that_is_shown_as_a_firm_is_one(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Amber Interior\nORG:Amber Interior;\n"
        "TEL:+49 30 123457\nX-ABShowAs:COMPANY\nEND:VCARD\n"
    )
    record = only(plan_of(tmp_path, card))
    assert (record.full_name, record.family, record.company) == ("Amber Interior", "", "Amber Interior")


def test_figures_alone_are_no_note(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Phone,City\nAnn Lee,+44 20 7946 0000,Leeds\n,12 34 56 78 90 12 34,\n",
    )
    assert not plan.skipped
    assert [row.reason for row in plan.rejected] == ["no_identity"]


@pytest.mark.parametrize("name", ["KFZ Waage", "DRK Rettung"])
def test_an_abbreviation_in_front_is_no_family_name(name: str) -> None:
    assert split_name(name).full == name


@pytest.mark.parametrize(("name", "family"), [("VLK Jan", "VLK"), ("NGO Linh", "NGO"), ("RUIZ Ana", "RUIZ")])
def test_a_short_family_name_in_capitals_stays_one(name: str, family: str) -> None:
    assert split_name(name).family == family


def test_links_are_no_roles(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Company,Open roles\n"
        "Ann Lee,Acme,https://jobs.example.com/?k=Acme\n"
        "Bo Kent,Zed,https://jobs.example.com/?k=Zed\n",
    )
    assert [each.role for each in plan.records] == ["", ""]


@pytest.mark.parametrize("name", ["Title", "Tittle"])
def test_forms_of_address_without_their_dots(tmp_path: Path, name: str) -> None:
    plan = plan_of(
        tmp_path,
        f"{name},First Name,Last Name,Email\n"
        "Sigra,Sandra,Neri,sandra@example.it\n"
        "Sig,Marco,Bassi,marco@example.it\n"
        "Sgra,Clara,Orsi,clara@example.it\n",
    )
    assert plan.columns[0].field is Field.HONORIFIC
    assert [each.title for each in plan.records] == ["", "", ""]


def test_people_without_a_header_some_of_them_in_small_letters(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "jan;Nowak;234234235;friends\nBarbara;Lagoda;345345346;work\nAdam;zytuwa;456456457;family\n"
        "Anna;Kowal;567567568;work\nTomasz;Potocki;678678679;friends\n",
        region="PL",
    )
    assert [each.full_name for each in plan.records] == [
        "jan Nowak",
        "Barbara Lagoda",
        "Adam zytuwa",
        "Anna Kowal",
        "Tomasz Potocki",
    ]
    assert plan.records[0].phones[0].number == "+48234234235"


def test_places_that_all_agree_tell_the_country_though_most_rows_have_none(tmp_path: Path) -> None:
    places = ["London", "Leeds", "Manchester", *[""] * 27]
    rows = "".join(f"Ann Lee,{place},07911 1234{at}\n" for at, place in enumerate(places, start=10))
    assert plan_of(tmp_path, f"Name,City,Phone\n{rows}").region.region == "GB"
    assert plan_of(tmp_path, f"Name,City,Phone\n{rows.replace('Leeds', 'Wien')}").region.region == "DE"


def test_one_place_of_few_marks_those_who_are_elsewhere(tmp_path: Path) -> None:
    places = ["Wien", "Wien", "Wien", *[""] * 27]
    rows = "".join(f"Ann Lee,{place},0171 23456{at}\n" for at, place in enumerate(places, start=10))
    assert plan_of(tmp_path, f"Name,City,Phone\n{rows}").region.region == "DE"


@pytest.mark.parametrize(
    ("numbers", "region"),
    [
        (("13887386734", "138-2762-8466", "186 6363 6858"), "CN"),
        (("090-1234-5678", "080-2345-6789", "03-3456-7890"), "DE"),
        (("9123 4567", "6123 4567", "5123 4567"), "DE"),
    ],
)
def test_chinese_names_tell_the_country_where_the_numbers_are_numbers_there(
    tmp_path: Path, numbers: tuple[str, ...], region: str
) -> None:
    rows = "".join(
        f"{name},{number}\n" for name, number in zip(("张建国", "刘志强", "陈婷"), numbers, strict=True)
    )
    assert plan_of(tmp_path, f"姓名,联系电话\n{rows}").region.region == region


def test_words_in_small_letters_are_no_people(tmp_path: Path) -> None:
    table = found(tmp_path, "red;apple;234234235;a\nmark;will;345345346;b\nrose;grant;456456457;c\n")
    assert table.header is None


def test_a_family_name_beside_an_address_stays(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "First Name,Last Name,Company\nann@mail.example,Coley,Acme\n"))
    assert record.family == "Coley"


def test_customers_shown_by_the_name_of_their_firm(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Display Name,Company Name,First Name,Last Name,EmailID,MobilePhone,Billing City,Billing Country\n"
        "ACME PRESS LTD,ACME PRESS LTD,RAVI,SHARMA,ravi@acme.example,9876543210,Lucknow,India\n"
        "Anil Verma,Zed,Anil,Verma,anil@zed.example,,Delhi,India\n",
    )
    assert [(each.full_name, each.company) for each in plan.records] == [
        ("RAVI SHARMA", "ACME PRESS LTD"),
        ("Anil Verma", "Zed"),
    ]
    assert [each.location for each in plan.records] == ["Lucknow", "Delhi"]
    assert plan.records[0].phones[0].number == "+919876543210"


def test_the_town_of_the_letters_stands_above_that_of_the_bills(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Billing City,Mailing City\nAnn Lee,Leeds,York\n"))
    assert record.location == "York"


def test_the_country_of_the_bills_is_nobodys_beside_their_town(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Phone,City,Billing City,Billing Country\nAnn Lee,020 7946 0018,London,Paris,France\n"
        "Bo Kent,020 7946 0019,Leeds,Paris,France\n",
    )
    assert [(each.location, each.country) for each in plan.records] == [("London", "GB"), ("Leeds", "GB")]
    assert [each.phones[0].number for each in plan.records] == ["+442079460018", "+442079460019"]


def test_who_speaks_at_an_institution(tmp_path: Path) -> None:
    record = only(
        plan_of(tmp_path, "first_last,institution,country,position\nAnn Lee,Alpha Labs,France,Group Leader\n")
    )
    assert (record.full_name, record.company, record.title) == ("Ann Lee", "Alpha Labs", "Group Leader")


def test_an_institution_beside_a_degree_is_none_to_work_for(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Job Title,Degree,Institution\nAnn Lee,Engineer,MSc,Alpha Tech\n"))
    assert record.company == ""


def test_the_home_location_is_where_somebody_is(tmp_path: Path) -> None:
    assert (
        only(plan_of(tmp_path, "Name,Home location,Email\nAnn Lee,York,ann@x.example\n")).location == "York"
    )


def test_a_row_with_a_cell_too_many_hides_no_header(tmp_path: Path) -> None:
    rows = [
        "Ann Lee\tann.jpg\tAlpha Labs, York",
        "Bo Kent\tbo.jpg\tBeta Labs\tYork",
        "Cy Dale\tcy.jpg\tGamma Labs, Leeds",
        "Di Hill\tdi.jpg\tDelta Labs, Leeds",
        "Ed Ross\ted.jpg\tZeta Labs, Leeds",
    ]
    plan = plan_of(tmp_path, "\n".join(["name\timage\tassociation", *rows, ""]))
    assert [each.full_name for each in plan.records] == ["Ann Lee", "Cy Dale", "Di Hill", "Ed Ross"]
    assert [(each.row, each.reason) for each in plan.rejected] == [(3, "extra_cells")]


@pytest.mark.parametrize(
    "page",
    [
        "https://www.linkedin.com/company/acme",
        "https://www.linkedin.com/jobs/search/?keywords=cook",
        "linkedin.com/profile/view?id=7",
        "https://www.xing.com/companies/acme",
        "https://www.xing.com/pages/acme",
    ],
)
def test_who_share_the_page_of_a_firm_stay_two(tmp_path: Path, page: str) -> None:
    plan = plan_of(tmp_path, f"Name,LinkedIn\nAnn Lee,{page}\nBo Kent,{page}\nCy Orr,linkedin.com/in/cy\n")
    assert [(each.full_name, each.source_id) for each in plan.records] == [
        ("Ann Lee", ""),
        ("Bo Kent", ""),
        ("Cy Orr", "linkedin.com/in/cy"),
    ]
    assert plan.records[1].extra == (("LinkedIn", page),)
    assert not plan.duplicate_groups


def test_a_profile_whose_name_begins_like_a_page_is_one(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,LinkedIn\nAnn Lee,linkedin.com/in/company-ann\n"))
    assert record.source_id == "linkedin.com/in/company-ann"


def test_a_title_beside_the_mark_of_firms_may_be_a_job(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Is company,Title,Email\nAnn Lee,no,Head of Sales,a@x.example\n"))
    assert record.title == "Head of Sales"


def test_ids_of_a_database_name_no_firm(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Parent ID,Country ID,Email\nAnn Lee,4,7,a@x.example\n"))
    assert (record.company, record.country) == ("", "")


def test_the_kind_of_the_firm_that_somebody_works_for_makes_them_none(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Company Type,Company\nAnn Lee,Company,Acme\n"))
    assert (record.given, record.family, record.company) == ("Ann", "Lee", "Acme")
