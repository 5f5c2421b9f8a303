"""Forms in which address books, clubs and networks write people, seen in files of the world."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.names.names import join_name, split_name
from recruiterdesk.spreadsheets.values.emails import read_emails
from tests.spreadsheets.tables import plan_of


def fields_of(tmp_path: Path, text: str) -> dict[str, Field | None]:
    return {column.header: column.field for column in plan_of(tmp_path, text).columns}


def test_a_family_name_filed_under_its_last_part(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Voornaam;Naam;E-mail\n"
        "Arthur;Velden van der;arthur@example.nl\n"
        "Bert;Beek, ten;bert@example.nl\n"
        "Wim;Groot de;wim@example.nl\n"
        "Ans;Jansen;ans@example.nl\n",
    )
    assert [(each.given, each.family) for each in plan.records] == [
        ("Arthur", "van der Velden"),
        ("Bert", "ten Beek"),
        ("Wim", "de Groot"),
        ("Ans", "Jansen"),
    ]


def test_a_column_of_whole_names_with_two_family_names_in_capitals(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Nom;E-mail\n"
        "MOREAU Jeanne;jeanne@example.fr\n"
        "DIALLO BARRY Abdoul Karim;abdoul@example.fr\n"
        "ROUX-MARTIN Zoé;zoe@example.fr\n",
    )
    assert [(each.given, each.family) for each in plan.records] == [
        ("Jeanne", "MOREAU"),
        ("Abdoul Karim", "DIALLO BARRY"),
        ("Zoé", "ROUX-MARTIN"),
    ]


@pytest.mark.parametrize(
    ("written", "given", "family"),
    [("Dr. Jane R. Miller, PhD.", "Jane R.", "Miller"), ("Jane Miller MBA.", "Jane", "Miller")],
)
def test_a_degree_with_a_full_stop(written: str, given: str, family: str) -> None:
    name = split_name(written)
    assert (name.given, name.family) == (given, family)


def test_a_nickname_at_the_end_of_the_given_names() -> None:
    assert join_name('James "Ty"', "Fortin").given == "James"


def test_what_is_no_address_is_kept_as_it_stands() -> None:
    assert read_emails("urn:li:member:7001") == ((), ("urn:li:member:7001",))
    assert read_emails("petra.de jong@example.nl") == ((), ("petra.de jong@example.nl",))
    assert read_emails("example.nl info@example.nl") == (("info@example.nl",), ())


def test_addresses_of_pages_stand_once_among_the_extra_fields(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nN:Weber;Ina;;;\nFN:Ina Weber\nURL:https://ina.example\n"
        "URL:https://work.example\nEND:VCARD\n"
    )
    plan = plan_of(tmp_path, card)
    assert dict(plan.records[0].extra)["URL"] == "https://ina.example ::: https://work.example"


def test_pages_and_subjects_of_mails_are_no_stages(tmp_path: Path) -> None:
    rows = "".join(
        f"Ana{at},Ruiz{at},ana{at}@example.com,Acme {at},CEO,https://app.example.com/prospects/{at},{mails}\n"
        for at, mails in enumerate(["District Data", "Assessment Calendar", "Assessment Calendar", "Data"])
    )
    header = "First Name,Last Name,Email,Company,Role,Record_URL,Planning Communication\n"
    fields = fields_of(tmp_path, header + rows)
    assert Field.STAGE not in fields.values()
    assert fields["Role"] is Field.TITLE


def test_a_flag_in_a_column_called_customer_is_no_client(tmp_path: Path) -> None:
    text = "name;customer;email\nAnna Weber;t;anna@example.com\nOle Lund;f;ole@example.com\n"
    assert fields_of(tmp_path, text)["customer"] is None


def test_whole_names_in_the_only_column_of_names(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Ім'я,Телефон\nпан Віктор Скиба,+380671234567\nпані Ольга Рева,+380501234567\n")
    assert [(each.given, each.family) for each in plan.records] == [("Віктор", "Скиба"), ("Ольга", "Рева")]


def test_a_form_of_address_between_the_names_of_a_card(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:4.0\nN:Weber;John;Mr.;\nFN:John Weber\nEMAIL:jw@example.org\nEND:VCARD\n"
    record = plan_of(tmp_path, card).records[0]
    assert (record.full_name, record.given, record.family) == ("John Weber", "John", "Weber")


def test_contacts_of_a_network_without_a_header_and_addresses(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Martin,Lehmann,,Acme GmbH,Lead Business Analyst,11 Jun 2021\n"
        "Julia M.,von Stein,,Siemens,AI Working Student,22 May 2021\n"
        "Andrea,Roth (geb. Mayer),,Bosch,HR Manager,06 May 2021\n"
        '"Laura,Herbst,,Nord AG, ""Digital, Working Student"",07 May 2021"\n'
        "Stefan,Kohl,,,,04 May 2021\n",
    )
    assert [(each.given, each.family, each.company) for each in plan.records] == [
        ("Martin", "Lehmann", "Acme GmbH"),
        ("Julia M.", "von Stein", "Siemens"),
        ("Andrea", "Roth", "Bosch"),
        ("Laura", "Herbst", "Nord AG"),
        ("Stefan", "Kohl", ""),
    ]


def test_null_says_nothing_of_jobs_and_employers_without_a_header(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Eva Lorenz;Uniper;HR Learning & Development;eva@example.de\n"
        "Uta Brandt;null;Senior Vice President Learning;uta@example.de\n"
        "Jan Kuhn;Axa;null;jan@example.de\n"
        "Ida Beck;null;Director HR;ida@example.de\n",
    )
    assert [(each.company, each.title) for each in plan.records] == [
        ("Uniper", "HR Learning & Development"),
        ("", "Senior Vice President Learning"),
        ("Axa", ""),
        ("", "Director HR"),
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "naam,telefoon,email\nKim Bos,0612345678,kim@club.nl\nAd Vos,0182-590910,ad@club.nl\n",
            "+31612345678",
        ),
        ("name,phone\nדוד כהן,0545551234\nשרה לוי,0529876543\n", "+972545551234"),
        (
            "Name,Mobile,Country\nAmit Rao,9818566339,\nRita Das,9717496944,India\nOm Jha,9811953770,India\n",
            "+919818566339",
        ),
        (
            "Name,Telefon,E-Mail\nKim Bos,0171 2345678,kim@club.nl\nAd Vos,0160 5909101,ad@club.nl\n",
            "+491712345678",
        ),
        (
            "Name,Telefon,E-Mail\nKim Bos,0171 2345678,kim@club.io\nAd Vos,0160 5909101,ad@club.io\n",
            "+491712345678",
        ),
    ],
)
def test_the_country_of_numbers_by_what_stands_beside_them(tmp_path: Path, text: str, number: str) -> None:
    plan = plan_of(tmp_path, text, recruiter_country="DE")
    assert plan.records[0].phones[0].number == number


def test_a_kind_of_contact_beside_the_title_is_no_job_applied_for(tmp_path: Path) -> None:
    text = (
        "Account ID,Account Name,First Name,Last Name,Title,Role,Email\n"
        "1,North School,Ana,Ruiz,Principal,Leadership,ana@example.org\n"
        "1,North School,Ole,Lund,Teacher,Staff,ole@example.org\n"
    )
    fields = fields_of(tmp_path, text)
    assert (fields["Title"], fields["Role"]) == (Field.TITLE, None)


def test_whole_names_among_given_names(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "first_name,last_name,email\nJohn,Doe,john@example.com\nVera S Hall,,vera@example.com\n"
        "Max Berg,,max@example.com\nRita O'Neill,,rita@example.com\nWilma Voss,,wilma@example.com\n",
    )
    assert [(each.given, each.family) for each in plan.records][:3] == [
        ("John", "Doe"),
        ("Vera S", "Hall"),
        ("Max", "Berg"),
    ]


def test_recruiters_are_the_people_of_a_list_of_recruiters(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Recruiter_ID,Recruiter_Name,Email\nR1,Priya Nair,priya@example.com\nR2,Aman Rao,aman@example.com\n",
    )
    assert [each.full_name for each in plan.records] == ["Priya Nair", "Aman Rao"]


def test_who_looks_after_addresses_is_nobody_of_them(tmp_path: Path) -> None:
    text = "Email,Recruiter Name\nana@example.com,Priya Nair\nole@example.com,Tom Berg\n"
    assert fields_of(tmp_path, text)["Recruiter Name"] is None


def test_a_preferred_way_to_be_reached_is_no_stage(tmp_path: Path) -> None:
    text = (
        "Name,Email,Status,Preferred contact\nAna Ruiz,ana@example.com,New,call\n"
        "Ole Lund,ole@example.com,Interview,call\n"
    )
    assert fields_of(tmp_path, text)["Preferred contact"] is None


def test_a_town_alone_in_the_address_of_a_card(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:4.0\nN:Boivin;Chloé;;;\nTEL:0604138029\nADR:;;Bordeaux;;;;\nEND:VCARD\n"
    record = plan_of(tmp_path, card).records[0]
    assert (record.location, record.phones[0].number) == ("Bordeaux", "+33604138029")


def test_what_stands_behind_a_name_and_a_bar_is_kept(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,E-Mail\nKim Bos | Coach North,kim@example.com\nAd Vos,ad@example.com\n")
    assert plan.records[0].full_name == "Kim Bos"
    assert ("Name", "Kim Bos | Coach North") in plan.records[0].extra


def test_where_leads_stand_is_no_stage(tmp_path: Path) -> None:
    text = (
        "first_name,last_name,email,status,lead_source\nJohn,Doe,john@example.com,Joined,walk-in\n"
        "Ina,Berg,ina@example.com,New,website\nOle,Lund,ole@example.com,Lost,website\n"
    )
    assert fields_of(tmp_path, text)["status"] is None


@pytest.mark.parametrize(
    ("written", "family"), [("ANNA MARIA K WEBER", "WEBER"), ("WEBER A", "WEBER"), ("WEBER Anna K", "WEBER")]
)
def test_an_initial_among_capitals_tells_no_order(written: str, family: str) -> None:
    assert split_name(written).family == family
