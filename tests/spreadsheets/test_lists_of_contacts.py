"""Lists of contacts, staff and meetings as people keep them for themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import document_of, plan_of


def test_names_with_a_department_ahead_tell_who_is_written_to(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Company,HR Person Name,HR Person Title,HR Direct Email,Action\n"
        "Halden,Mira El Sayed,Talent Partner,m***@halden.example,ask for the address\n"
        "Halden,John Razon,People Team,john.razon@halden.example (estimated),write\n"
        "Brixen,—,—,careers@brixen.example,no name yet\n"
        "Corvo,Naresh Patel & Upen Patel,Founders,info@corvo.example,both founders\n"
        "Dorn,Vera (Team Lead),Sales,vera@dorn.example,met at the fair\n",
    )
    assert [record.full_name for record in plan.records] == [
        "Mira El Sayed",
        "John Razon",
        "",
        "Naresh Patel & Upen Patel",
        "Vera",
    ]
    assert plan.records[1].title == "People Team"
    assert not plan.rejected


def test_a_contact_of_a_department_is_the_person_where_few_names_are_plain(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Firm,HR Contact Name,Mail\n"
        "Halden,Careers / HR Team,jobs@halden.example\nBrixen,Rosa Lang,r.lang@brixen.example\n"
        "Corvo,Tom Weiss,tw@corvo.example\nDorn,Ines Kaya,ik@dorn.example\n",
    )
    assert [record.full_name for record in plan.records[1:]] == ["Rosa Lang", "Tom Weiss", "Ines Kaya"]


def test_who_counts_hires_was_not_hired(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Email,Company,Status,Jobs Posted,Applications,Hires\n"
        "Priya Sharma,priya@halden.example,Halden,Active,2,15,1\n"
        "Rahul Verma,rahul@brixen.example,Brixen,Active,2,12,1\n"
        "Sneha Patel,sneha@corvo.example,Corvo,Active,1,4,0\n",
    )
    assert [record.mapped_outcome for record in plan.records] == [None, None, None]


@pytest.mark.parametrize("header", ["Hired", "Eingestellt"])
def test_a_one_under_hired_still_says_so(tmp_path: Path, header: str) -> None:
    plan = plan_of(tmp_path, f"Name,Email,{header}\nAna Ruiz,ana@a.example,1\nBo Falk,bo@b.example,0\n")
    assert plan.records[0].mapped_outcome == "hired"


def test_whoever_is_met_once_is_met_and_not_those_who_meet_them_again_and_again(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "time,officer1,officer2,inductee\n"
        "Jan 12 13:00,Tara Len (tara@club.example),Tom Rex (tom@club.example),Divya Gan (divya@uni.example)\n"
        "Jan 10 15:00,Tara Len (tara@club.example),Meg Vad (meg@club.example),Kenzo Ku (kenzo@uni.example)\n"
        "Jan 11 10:00,Eric Hsi (eric@club.example),Tom Rex (tom@club.example),Zoe Lud (zoe@uni.example)\n",
    )
    assert [record.full_name for record in plan.records] == ["Divya Gan", "Kenzo Ku", "Zoe Lud"]
    assert plan.records[0].emails == ("divya@uni.example",)
    assert dict(plan.records[0].extra)["officer1"] == "Tara Len (tara@club.example)"


_SWAPPED = (
    "courriel;nom;prenom\nr@a.example;Robert;Cloutier\nh@a.example;Henri;Jalbert\na@a.example;Anne;Boudreau\n"
    "m@a.example;Maélie;Chevarie\nc@a.example;Christian;Amyot\n"
)


def test_headings_of_given_and_family_names_may_be_the_wrong_way_round(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, _SWAPPED)
    assert [(record.given, record.family) for record in plan.records[3:]] == [
        ("Maélie", "Chevarie"),
        ("Christian", "Amyot"),
    ]


@pytest.mark.parametrize(("order", "family"), [("{0}.{1}", "Thomas"), ("{1}.{0}", "Jiji"), ("info", "Jiji")])
def test_addresses_may_say_that_headings_are_right(tmp_path: Path, order: str, family: str) -> None:
    names = (("Jiji", "Thomas"), ("Sheeba", "George"), ("Binu", "Joseph"))
    rows = "".join(f"{one};{other};{order.format(one, other)}@x.example\n" for one, other in names)
    plan = plan_of(tmp_path, f"First name;Last name;Email\n{rows}")
    assert plan.records[0].family == family


def test_families_called_like_given_names_stay_families(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "nom;prenom;courriel\nMartin;Zoé;z@a.example\nSimon;Anne;a@a.example\nThomas;Loan;l@a.example\n"
        "Robert;Maël;m@a.example\nRichard;Lilou;li@a.example\n",
    )
    assert [record.family for record in plan.records] == ["Martin", "Simon", "Thomas", "Robert", "Richard"]


@pytest.mark.parametrize("header", ["nama;alamat;domisili;email", "họ tên;địa chỉ;thành phố;email"])
def test_the_town_says_where_somebody_is_better_than_the_whole_address(tmp_path: Path, header: str) -> None:
    plan = plan_of(
        tmp_path,
        f"{header}\nRina Putri;Jl. Melati 7, Kutabumi, Tangerang;Bandung;rina@a.example\n"
        "Dewi Lestari;Perum Indah blok B, Serang;Jakarta;dewi@a.example\n",
    )
    assert [record.location for record in plan.records] == ["Bandung", "Jakarta"]


def test_a_profile_in_a_list_without_header_stands_among_what_is_printed(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Ana Ruiz;Halden;HR Manager;https://www.linkedin.com/in/ana-ruiz;ana@halden.example\n"
        "Bo Falk;Brixen;HR Partner;https://www.linkedin.com/in/bo-falk;bo@brixen.example\n",
    )
    extra = document_of(plan)["records"][0]["extra"]
    assert extra == {"Column 4": "https://www.linkedin.com/in/ana-ruiz"}


@pytest.mark.parametrize("header", ["Alternate Contact Number", "Other contact no.", "Second Contact Number"])
def test_another_contact_number_is_a_number_to_call(tmp_path: Path, header: str) -> None:
    plan = plan_of(
        tmp_path,
        f"Name,Contact Number,{header}\nAna Ruiz,9876543210,9123456780\nBo Falk,9876543211,9123456781\n",
        region="IN",
    )
    numbers = [phone.number for phone in plan.records[0].phones]
    assert numbers == ["+919876543210", "+919123456780"]


@pytest.mark.parametrize("header", ["Emergency Contact Number", "Parent Contact Number"])
def test_the_contact_number_of_somebody_else_is_none_of_theirs(tmp_path: Path, header: str) -> None:
    plan = plan_of(
        tmp_path,
        f"Name,Contact Number,{header}\nAna Ruiz,9876543210,9123456780\nBo Falk,9876543211,9123456781\n",
        region="IN",
    )
    assert [phone.number for phone in plan.records[0].phones] == ["+919876543210"]


@pytest.mark.parametrize(
    "header",
    [
        "Dirección de habitación",
        "Dirección actual",
        "Dirección particular",
        "Adresse personnelle",
        "Indirizzo di casa",
        "Privatanschrift",
        "Adres domowy",
    ],
)
def test_the_address_of_their_home_is_where_they_live(tmp_path: Path, header: str) -> None:
    plan = plan_of(tmp_path, f"Name;E-mail;{header}\nAna Ruiz;ana@a.example;La Floresta\n")
    assert plan.records[0].location == "La Floresta"


@pytest.mark.parametrize("header", ["entity", "Entity name", "Entidad"])
def test_the_entity_beside_contacts_is_where_they_work(tmp_path: Path, header: str) -> None:
    plan = plan_of(
        tmp_path,
        f"{header},contact_name,contact_info\nHalden Coop,Ana Ruiz,ana@halden.example\n"
        "Brixen Union,Bo Falk,bo@brixen.example\n",
    )
    assert [record.company for record in plan.records] == ["Halden Coop", "Brixen Union"]


@pytest.mark.parametrize(
    "jobs",
    [
        ("Senior Java Developer", "HR Manager", "Data Analyst"),
        ("Программист Java", "Java-разработчик", "Backend разработчик(Java)"),
    ],
)
def test_jobs_that_stand_where_names_should_make_nobody(tmp_path: Path, jobs: tuple[str, ...]) -> None:
    rows = "".join(f"{job};Berlin;50000\n" for job in jobs)
    plan = plan_of(tmp_path, f"name;location;salary\n{rows}")
    assert not plan.records
    assert [each.reason for each in plan.rejected] == ["no_identity"] * 3


def test_who_is_written_to_about_a_job_is_not_called_after_it(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Email\nSenior Developer,dev@a.example\nSales Manager,sales@a.example\n"
        "Data Analyst,da@b.example\n",
    )
    assert [(record.full_name, record.title) for record in plan.records] == [
        ("", "Senior Developer"),
        ("", "Sales Manager"),
        ("", "Data Analyst"),
    ]


@pytest.mark.parametrize(
    "names",
    [
        ("Thomas Cook", "Kate Driver", "Jo Planner"),
        ("Student 1", "Student 2", "Student 3"),
        ("Ana Ruiz, HR Manager", "Bo Falk, Developer", "Ines Kaya, Analyst"),
    ],
)
def test_names_like_jobs_are_names(tmp_path: Path, names: tuple[str, ...]) -> None:
    rows = "".join(f'"{name}";p{at}@a.example\n' for at, name in enumerate(names))
    plan = plan_of(tmp_path, f"Name;Email\n{rows}")
    assert all(record.full_name for record in plan.records)
