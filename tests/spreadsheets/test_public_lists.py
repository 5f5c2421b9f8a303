"""Lists of people as they lie about in public: without headers, scraped, bent by word processors."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.names.names import split_name
from tests.spreadsheets.tables import found, plan_of


def test_a_count_above_an_address_book_without_header_hides_no_names(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "6\nSanjana U R,9087644251,sanjana@example.com\nSuprith,8800597865,suppi@example.com\n"
        "Bharath Gowda,7055532984,bg@example.com\npriya,8234123412,priya@example.com\n"
        "emertxe,7531598426,em@example.com\nRahul Reddy,1254789635,rahul@example.com\n",
    )
    assert [record.full_name for record in plan.records][:2] == ["Sanjana U R", "Suprith"]
    assert plan.records[3].full_name == "priya"
    assert all(len(record.phones) == 1 for record in plan.records)
    assert [(row.row, row.reason) for row in plan.rejected] == [(1, "no_identity")]


def test_the_first_full_row_is_no_header_where_it_repeats_those_above_it(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Adéla Cenková,Adéla C.,,family,\nJaromír Cenek,Jaromír C.,,family,\n"
        'Jaroslav Říha,Jaroslav Ř.,,family,"Nature, IT, hills at any time of the year."\n'
        "Lukáš Strouhal,Lukáš S.,f81644d1380de0f6435e5ac13ac3a356,host,\n"
        "Petr Hrnčíř,Petr H.,f0705e227035728e52d641c6de18ffe7,guest,\n",
    )
    assert [record.full_name for record in plan.records] == [
        "Adéla Cenková",
        "Jaromír Cenek",
        "Jaroslav Říha",
        "Lukáš Strouhal",
        "Petr Hrnčíř",
    ]


def test_short_forms_of_given_names_tell_people_in_a_list_without_header(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Jon,Moss,1,661908\nJim,Perkins,4,661911\nJeff,Slabaugh,2,661909\nDave,Scribner,3,661913\n",
    )
    assert [record.full_name for record in plan.records][:2] == ["Jon Moss", "Jim Perkins"]
    assert not any(record.phones for record in plan.records)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_bent_quotes_keep_the_cells_of_a_row_together(tmp_path: Path, end: str) -> None:
    text = end.join(
        [
            "Name,Location,Year,Career,Email",
            "Oliver Harris,“London, UK”,2012,Analyst,oliver@example.com",
            "Kevin Chan,“Hong Kong”,2017,Banker,kevin@example.com",
            "Nora Brown,“Perth, Australia”,2014,Nurse,",
        ]
    )
    oliver, kevin, nora = plan_of(tmp_path, text).records
    assert [oliver.location, kevin.location, nora.location] == ["London, UK", "Hong Kong", "Perth, Australia"]
    assert [oliver.emails, kevin.emails] == [("oliver@example.com",), ("kevin@example.com",)]


def test_one_bent_quotation_is_a_remark(tmp_path: Path) -> None:
    table = found(
        tmp_path, "Name,Notes,Email\nAna Ruiz,“so, so”,ana@example.com\nBo Falk,fine,bo@example.com\n"
    )
    assert table.rows[0].cells == ("Ana Ruiz", "“so", " so”", "ana@example.com")


def test_when_a_shop_is_open_is_no_vacancy(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "business_name,phone,opening_hours,category\n"
        "Crave Kenya,+254756600600,Monday 6 AM–1 AM  Tuesday 6 AM–1 AM,Diner\n"
        "Mawimbi,+254758956805,Monday Open 24 hours,Restaurant\n",
    )
    assert [(record.role, record.company) for record in plan.records] == [
        ("", "Crave Kenya"),
        ("", "Mawimbi"),
    ]


def test_fio_names_the_person_beside_the_name_of_a_firm(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "name,fio,phone\nКафе Тверская,Иванов И.И.,+74951234567\n")
    assert [record.family for record in plan.records] == ["Иванов"]


def test_words_with_figures_tell_nothing_of_the_order_of_a_name() -> None:
    assert split_name("ABDUL KALAM COMPUTER S5 EVENING 2").full == "ABDUL KALAM COMPUTER S5 EVENING 2"
    assert split_name("KALAM Abdul").full == "Abdul KALAM"


def test_what_somebody_is_called_is_kept_beside_the_name(tmp_path: Path) -> None:
    keyan, ana, bo = plan_of(
        tmp_path,
        "first_name,last_name,email\nKeyan (Kyle),Yang,k@example.com\nAna,Ruiz (geb. Mayer),a@example.com\n"
        "Bo,Falk,b@example.com\n",
    ).records
    assert (keyan.full_name, dict(keyan.extra)) == ("Keyan Yang", {"first_name": "Keyan (Kyle)"})
    assert (ana.full_name, dict(ana.extra)) == ("Ana Ruiz", {"last_name": "Ruiz (geb. Mayer)"})
    assert dict(bo.extra) == {}


def test_a_figure_is_no_given_name_where_family_names_stand_first(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Contact Name,Call ID\nTG 9,9\nKOWALSKI Adam,2\nNOWAK Piotr,3\nMAZUR Artur,4\n")
    assert [record.full_name for record in plan.records][:2] == ["TG 9", "Adam KOWALSKI"]


def test_the_first_line_of_a_card_in_the_cell_of_a_name_is_the_name(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "profile_url,name,location\n"
        'https://www.linkedin.com/in/ana-r,"Ana Ruiz \n • 2nd\n\nRecruiter | IT\n\nLeeds, England",Leeds\n'
        'https://www.linkedin.com/in/ben-k,"Ben Kern • 3rd+\n\nLead Recruiter (DACH)\n\nYork, England",York\n'
        'https://www.linkedin.com/in/eva-l,"Eva María\nLindo",York\n',
    )
    assert [(record.given, record.family) for record in plan.records] == [
        ("Ana", "Ruiz"),
        ("Ben", "Kern"),
        ("Eva María", "Lindo"),
    ]
    assert "Recruiter | IT" in dict(plan.records[0].extra)["name"]
    assert "Lead Recruiter" in dict(plan.records[1].extra)["name"]


@pytest.mark.parametrize(
    "header",
    [
        "nombre_ponente,empresa",
        "nom_intervenant,entreprise",
        "Nombre del alumno,colegio",
        "nome_socio,cidade",
    ],
)
def test_a_name_says_whose_it_is_in_other_languages(tmp_path: Path, header: str) -> None:
    plan = plan_of(tmp_path, f"{header}\nAna Ruiz,Acme\nLuis Prieto,Globex\n")
    assert [(record.given, record.family) for record in plan.records] == [("Ana", "Ruiz"), ("Luis", "Prieto")]


def test_columns_name_the_first_of_several_in_layers(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "resourceName,names.0.givenName,names.0.familyName,emailAddresses.0.value,emailAddresses.1.value,"
        "phoneNumbers[0].value,organizations.0.name,organizations.0.title\n"
        "people/c1,Ana,Ruiz,ana@example.com,ruiz@example.com,+34 612 345 678,Acme,Analyst\n"
        "people/c2,Luis,Prieto,luis@example.com,,,,\n",
    )
    record = plan.records[0]
    assert (record.given, record.family, record.company, record.title) == ("Ana", "Ruiz", "Acme", "Analyst")
    assert record.emails == ("ana@example.com", "ruiz@example.com")
    assert [phone.number for phone in record.phones] == ["+34612345678"]


def test_whom_a_shop_bills_is_its_customer(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "No,Billing First Name,Billing Last Name,Billing Company,Billing City,Billing Phone,Shipping City\n"
        "1,Ana,Ruiz,Acme,Leeds,+44 20 7946 0958,Depot\n2,Ben,Kern,Globex,York,,Depot\n",
    )
    ana = plan.records[0]
    assert (ana.given, ana.family, ana.company, ana.location) == ("Ana", "Ruiz", "Acme", "Leeds")
    assert [phone.number for phone in ana.phones] == ["+442079460958"]


def test_a_customer_whose_bills_have_one_name_is_known_by_it(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "No,Billing Name,Billing Company,Billing City,Billing Email,Shipping City\n"
        "1,Ana Ruiz,Acme,Leeds,ana@acme.example,Depot\n2,Ben Kern,Globex,York,ben@globex.example,Depot\n",
    )
    ana = plan.records[0]
    assert (ana.full_name, ana.company, ana.location) == ("Ana Ruiz", "Acme", "Leeds")
    assert ana.emails == ("ana@acme.example",)


def test_a_firm_that_is_billed_for_candidates_is_not_their_employer(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Candidate,Role,Client,Billing Company,Billing Street,Billing City\n"
        "Ana Ruiz,Analyst,Acme,Acme Payments,1 High St,Leeds\n",
    )
    assert plan.records[0].company == ""


def test_addresses_tell_names_from_firms_in_a_list_without_header(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "1,Linus,Falk,Linux Org,1,555-201-0569,linus@linux.example,lf\n"
        "2,Yacenia,Rios Melendez,Icom,1,(787) 201-0569,yacenia.rios@upr.example,yr\n"
        "3,Tova,Berg,Nord Wind,1,(787) 201-0570,tberg@nord.example,tb\n",
    )
    assert [(record.given, record.family) for record in plan.records] == [
        ("Linus", "Falk"),
        ("Yacenia", "Rios Melendez"),
        ("Tova", "Berg"),
    ]


def test_numbers_of_two_countries_without_plus_in_a_list_without_header(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        ',1,Лемех Андрей Анатольевич,"Рязань, ул. Мира, д.1",79780478430,\n'
        ',"2,3",Яцко Дмитрий Иванович,"Киев, ул. Мира, д.2",380679670460,\n'
        ",4,n\\a,n\\a,n\\a,\n"
        ',5,Чекмай Дарья Игоревна,"Рязань, ул. Мира, д.3",89213942690,\n',
    )
    assert [[phone.number for phone in record.phones] for record in plan.records] == [
        ["+79780478430"],
        ["+380679670460"],
        ["+79213942690"],
    ]
    assert [(row.row, row.reason) for row in plan.rejected] == [(3, "no_identity")]


@pytest.mark.parametrize("header", ["naam,positie,rol", "naam,rugnummer,rol"])
def test_offices_in_a_club_are_nothing_that_members_apply_for(tmp_path: Path, header: str) -> None:
    plan = plan_of(tmp_path, f"{header}\nEva Bos,Middenveld,Voorzitter\nJan Kuip,Aanval,Speler\n")
    assert [record.role for record in plan.records] == ["", ""]
    assert "Voorzitter" in {plan.records[0].title, *dict(plan.records[0].extra).values()}


def test_patronymics_tell_that_the_family_name_stands_first_in_all_names(tmp_path: Path) -> None:
    names = [
        "Лемех Андрей Анатольевич",
        "Яцко Дарья Игоревна",
        "Чекмай Иван Олегович",
        "Попова Динна Джалил-кызы",
    ]
    others = ["Тамошюнайте Маргарита Ринато"]
    rows = "".join(f"{number},{name},Рязань\n" for number, name in enumerate([*names, *others], 1))
    plan = plan_of(tmp_path, f"№,Имя,Город\n{rows}")
    assert [record.family for record in plan.records] == ["Лемех", "Яцко", "Чекмай", "Попова", "Тамошюнайте"]


def test_what_stands_behind_a_sign_in_the_cell_of_a_name_is_kept(tmp_path: Path) -> None:
    names = ["Otto Jung - Absage", "Ana Ruiz - Site Les Lilas", "Max Adler / LinkedIn", "Owen Carter: hired"]
    rows = "".join(f"{name},p{number}@example.com\n" for number, name in enumerate(names))
    plan = plan_of(
        tmp_path, f"Name,Email\n{rows}PERRIN / Jules,jules@example.com\nEva Kern,eva@example.com\n"
    )
    assert [dict(record.extra).get("Name") for record in plan.records] == [*names, None, None]
    assert [record.full_name for record in plan.records][-2:] == ["Jules PERRIN", "Eva Kern"]


def test_recruiters_who_are_written_to_have_their_addresses_and_no_stage_by_the_subject(
    tmp_path: Path,
) -> None:
    plan = plan_of(
        tmp_path,
        "recruiter_name,recruiter_email,role,email_subject\n"
        "Sarah Jonas,sarah@example.com,Python Developer,Application for Python Developer\n"
        "John Smith,john@example.com,Data Scientist,Application for Data Scientist\n",
    )
    assert [(record.full_name, record.emails) for record in plan.records] == [
        ("Sarah Jonas", ("sarah@example.com",)),
        ("John Smith", ("john@example.com",)),
    ]
    assert [record.mapped_stage for record in plan.records] == [None, None]


def test_a_list_of_long_names_alone_names_people(tmp_path: Path) -> None:
    names = [
        "Isadora Lemes Ferreira de Barros",
        "Gabriel Henrique De Almeida Carvalho",
        "Isabella Vaz da Silva Lotto",
        "Davi Dias alves",
        "Sophia Gabrielly do Nascimento Soldati",
    ]
    assert len(plan_of(tmp_path, "".join(f"{name}\n" for name in names)).records) == len(names)


def test_a_list_of_sentences_names_nobody(tmp_path: Path) -> None:
    lines = [
        "Maria went to the old market",
        "The shop was closed by then",
        "Nobody answered the door",
        "So she left",
    ]
    assert not plan_of(tmp_path, "".join(f"{line}\n" for line in lines)).records


def test_birthdays_tell_people_with_rarer_names_in_a_list_without_header(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Fernando;Park;14.12.1974;36500;20;2147825724;\nAllie;Bender;21.6.1945;33281;28;1049119961;\n"
        "Frederick;Sherman;12.1.1991;24604;3;1029210153;\nKarli;Pham;18.8.1983;19741;30;2231610778;\n"
        "Kasen;Washington;23.1.1946;19040;43;3264829264;\nOscar;Lamb;20.3.1983;20466;45;3629231659;\n"
        "Karlie;Hicks;1.7.1978;30580;47;2528124798;\n",
    )
    assert [record.full_name for record in plan.records][:2] == ["Fernando Park", "Allie Bender"]


def test_a_small_letter_among_capitals_is_one_of_them(tmp_path: Path) -> None:
    rows = "ABADIE Juliet,j@example.com\nACEBRON MUñOZ Ana,a@example.com\nBERNARD GéRARD Luc,l@example.com\n"
    plan = plan_of(tmp_path, f"nom,mail\n{rows}")
    assert [record.family for record in plan.records] == ["ABADIE", "ACEBRON MUÑOZ", "BERNARD GÉRARD"]


def test_french_jobs_are_known_in_an_address_book_without_header(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Lambert,Roland,06100,NICE,04.06.86.78.55,roland.lambert@example.fr,medecin\n"
        "Noel,,06100,NICE,04.66.95.88.51,adrien.noel@example.fr,barman\n"
        "Pruvost,Adrien,06100,NICE,04.65.84.72.72,adrien.pruvost@example.fr,\n"
        "Antoine,Alphonse,13001,MARSEILLE,04.06.48.44.74,alphonse.antoine@example.fr,architecte\n"
        "Peron,Capucine,13001,MARSEILLE,04.40.17.69.96,capucine.peron@example.fr,informaticienne\n",
    )
    assert [record.title for record in plan.records] == [
        "medecin",
        "barman",
        "",
        "architecte",
        "informaticienne",
    ]
    assert [record.family for record in plan.records][:2] == ["Lambert", "Noel"]


def test_where_addresses_repeat_no_name_every_word_is_kept(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "1,Linus,Falk,Linux Org,1,555-201-0569,sales@x.example,lf\n"
        "2,Yacenia,Rios Melendez,Icom,1,(787) 201-0569,info@upr.example,yr\n"
        "3,Tova,Berg,Nord Wind,1,(787) 201-0570,office@nord.example,tb\n",
    )
    kept = [{record.full_name, *(text for _, text in record.extra)} for record in plan.records]
    assert {"Linus", "Falk", "Linux Org"} <= kept[0]
    assert {"Tova", "Berg", "Nord Wind"} <= kept[2]


def test_rows_without_an_address_do_not_hinder_those_that_tell_names_from_firms(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "1,Linus,Falk,Linux Org,1,555-201-0569,linus@linux.example,lf\n"
        "2,Yacenia,Rios Melendez,Icom,1,(787) 201-0569,yacenia.rios@upr.example,yr\n"
        "3,Tova,Berg,Nord Wind,1,(787) 201-0570,tberg@nord.example,tb\n"
        "4,Cy,Day,Sud\n5,Di,Eng,Ost Wind,1,(787) 201-0571,none,de\n",
    )
    assert [(record.given, record.family) for record in plan.records][-2:] == [("Cy", "Day"), ("Di", "Eng")]


def test_a_name_that_says_more_in_two_ways_is_kept_once(tmp_path: Path) -> None:
    text = 'Name,Email,Town\nAna Ruiz,ana@x.de,Ulm\n"Cy ""Bob"", cy@x.de"\nBo Lind,bo@x.de,Jena\n'
    assert plan_of(tmp_path, text).records[1].extra == (("Name", 'Cy "Bob", cy@x.de'),)
