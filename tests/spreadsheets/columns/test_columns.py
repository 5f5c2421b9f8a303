from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns.columns import map_columns
from tests.spreadsheets.tables import found, only, plan_of


def fields(tmp_path: Path, header: str, *rows: str) -> list[str | None]:
    table = found(tmp_path, "\n".join([header, *(rows or ("x" + "," * header.count(","),))]))
    return [column.field and str(column.field) for column in map_columns(table)]


SIX = "given family email phone company location"
SIX_FAMILY_FIRST = "family given email phone company location"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Vorname,Nachname,E-Mail,Handy,Firma,Ort", SIX),
        ("Nom,Prénom,Adresse e-mail,Téléphone,Entreprise,Ville", SIX_FAMILY_FIRST),
        ("Nombre,Apellidos,Correo electrónico,Teléfono móvil,Empresa,Ciudad", SIX),
        ("Nome,Cognome,Indirizzo email,Cellulare,Azienda,Città", SIX),
        ("Voornaam,Achternaam,E-mailadres,Telefoonnummer,Bedrijf,Woonplaats", SIX),
        ("Imię,Nazwisko,Adres e-mail,Numer telefonu,Pracodawca,Miasto", SIX),
        ("Förnamn,Efternamn,E-post,Mobiltelefon,Företag,Ort", SIX),
        ("FirstName,LastName,Email,Title,Owner.Email", "given family email title -"),
        ("first_name,last_name,phone_work,phone_home", "given family phone_work phone_private"),
        (
            "Candidate name,Role applied for,Stage,Outcome/decision,Decision date,Last contacted",
            "full_name role stage outcome decided_on last_contact",
        ),
        (
            "Kandidat,Absage mitgeteilt am,Beworben am,Wiedervorlage,Empfohlen von",
            "full_name told_on applied_on come_back_on referred_by",
        ),
        ("Surname,Phone", "family phone"),
        ("Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Title", "full_name email phone title"),
        ("Name,Company,Role", "full_name company title"),
        ("Name,Email,Role", "full_name email role"),
        ("Name,Email,Phone,Role,Team", "full_name email phone title -"),
        ("Nom,E-mail,Poste", "full_name email title"),
        ("Name,Position,Current company,Job,Stage", "full_name title company role stage"),
        ("Name,Job,Stage,Current company,Position", "full_name role stage company title"),
        ("Name,Email,Base location", "full_name email location"),
        ("Nom / Name,Courriel / E-mail", "full_name email"),
        ("Nom / Name,Prénom / First name", "family given"),
        ("Name,Position,Stage", "full_name role stage"),
        ("Name,Position,Connected On", "full_name title connected_on"),
        ("First Name,Last Name,Title,Job Title", "given family honorific title"),
        ("Surname,FamilyName", "given family"),
        ("Name,Vorname,Telefon", "family given phone"),
        ("Nombre,Correo", "full_name email"),
        ("Nom,Courriel", "full_name email"),
        ("Email,First Name", "email given"),
        ("Name,Company,Company name", "full_name company -"),
        ("Name,Email,Address 1 - Region,E-mail 1 - Type", "full_name email - -"),
    ],
)
def test_columns_are_known_by_name(tmp_path: Path, header: str, expected: str) -> None:
    wanted = [None if name == "-" else name for name in expected.split()]
    assert fields(tmp_path, header) == wanted


def test_a_name_that_repeats_the_first_name_is_the_full_name(tmp_path: Path) -> None:
    assert fields(tmp_path, "Name,Vorname,Mail", "Ana Ruiz,Ana,a@example.com") == [
        "full_name",
        "given",
        "email",
    ]


def test_roles_of_which_ten_people_all_have_another_are_the_jobs_that_they_have(tmp_path: Path) -> None:
    jobs = ["CEO", "Nurse", "Treasurer", "HR Director", "Cook", "Coach", "Welder", "Tester", "Baker", "Pilot"]
    people = [f"Ana Ruiz{number},{job},ana{number}@example.com" for number, job in enumerate(jobs)]
    assert fields(tmp_path, "Name,Role,Email", *people) == ["full_name", "title", "email"]
    assert fields(tmp_path, "Name,Role,Email", *people[:9]) == ["full_name", "role", "email"]
    again = "Bo Li,Pilot,bo@example.com"
    assert fields(tmp_path, "Name,Role,Email", *people, again) == ["full_name", "role", "email"]


def test_a_status_is_a_stage_where_its_words_are(tmp_path: Path) -> None:
    assert fields(tmp_path, "Name,Status", "Ana,Interview", "Bo,Rejected") == ["full_name", "stage"]
    assert fields(tmp_path, "Name,Status", "Ana,warm", "Bo,cold") == ["full_name", None]
    active = ["Ana,Active", "Bo,Active", "Cy,Rejected", "Dee,odd"]
    assert fields(tmp_path, "Name,Status", *active) == ["full_name", "stage"]
    assert fields(tmp_path, "Name,Stage,Status", "Ana,Screening,Rejected") == [
        "full_name",
        "stage",
        "outcome",
    ]
    assert fields(tmp_path, "Name,Role,Status", "Ana,Nurse,odd", "Bo,Nurse,Offer") == [
        "full_name",
        "role",
        "stage",
    ]
    assert fields(tmp_path, "Name,Role,Status", "Ana,Nurse,odd") == ["full_name", "role", None]


def test_without_a_header_columns_are_known_by_what_stands_in_them(tmp_path: Path) -> None:
    text = (
        "Ana Ruiz,ana@example.com,+34 600 000 198,https://www.linkedin.com/in/ana,7\n"
        "Bo Li,bo@example.com,0171 3920011,linkedin.com/in/bo,8\n"
    )
    table = found(tmp_path, text)
    assert table.header is None
    columns = map_columns(table)
    assert [column.field for column in columns] == ["full_name", "email", "phone", "url", None]
    assert {column.header for column in columns} == {""}


def test_words_and_days_alone_are_no_people(tmp_path: Path) -> None:
    columns = map_columns(found(tmp_path, "Row Merge,2021-01-01\nColumn Merge,2021-01-02\n"))
    assert [column.field for column in columns] == [None, None]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["1;Marta;Lis;9000", "2;Piotr;Dudek;7000", "3;Adam;Sroka;8000"], "- given family -"),
        (["Kranz,Uwe,1990-01-01", "Ohm,Petra,1985-05-12", "Falk,Sabine,1992-03-24"], "family given -"),
        (['7;"Bruno Alves";"Analista";50', '8;"Carla Reis";"Gerente";60'], "- full_name title -"),
        (["Nora Lindt;Go, SQL;Lingen;55;Interview", "Max Ohm;C;Kiel;60;Angebot"], "full_name - - - stage"),
        (["王芳,北京,13812345678,本科,87", "李伟,上海,13912345679,硕士,89"], "full_name location phone - -"),
        (["Lisa,Beijing,MA,75", "Jack,Shanghai,CS,80", "Anna,Guangzhou,MA,90"], "- - - -"),
        (["Jan,Lisowski,5000", "Anna,Lisowska,6000", "Adam,Lisowski,7000"], "given family -"),
        (["Emma,F,7065", "Anna,F,2604", "Max,M,2003"], "- - -"),
        (["Anna,IT", "Max,HR", "Petra,IT"], "- -"),
        (["Victoria Street,5", "Charlotte Hotel,7", "Albert Square,9"], "- -"),
        (["Task,Owner", "Call Bosch,Anna Weber", "Send offer,Tom Becker", "Book room,Paul Martin"], "- -"),
        (["Blue Mug,12", "Red Chair,13", "Green Lamp,14"], "- -"),
    ],
)
def test_people_without_a_header_or_a_way_to_reach_them_are_known_by_names_that_many_have(
    tmp_path: Path, rows: list[str], expected: str
) -> None:
    columns = map_columns(found(tmp_path, "\n".join(rows)))
    assert " ".join(column.field or "-" for column in columns) == expected


@pytest.mark.parametrize(
    ("header", "rows", "expected"),
    [
        ("Name,Contact", ["Ana,01.09.2026", "Bo,02.09.2026"], "full_name last_contact"),
        ("Name,Contact,Last call", ["Ana,01.09.2026,03.09.2026"], "full_name - last_contact"),
        ("Name,Contact", ["Ana,linkedin.com/in/ana", "Bo,linkedin.com/in/bo"], "full_name url"),
        ("Name,Info", ["Ana,likes tea", "Bo,no tea"], "full_name notes"),
        ("Name,Contact", ["Ana,likes tea very much indeed", "Bo,12"], "full_name -"),
        ("Name,E-mail", ["Ana,0171 3920011", "Bo,0171 3920012"], "full_name phone"),
        ("Name,E-mail", ["Ana,yes", "Bo,no"], "full_name -"),
        ("Name,E-mail", ["Ana,ana at home", "Bo,none", "Cy,none"], "full_name -"),
        ("Name,Phone", ["Ana,a@example.com", "Bo,b@example.com"], "full_name email"),
        ("Name,Phone,Mobile", ["Ana,yes,0171 3920011", "Bo,no,0171 3920012"], "full_name - phone"),
        ("Name,Home,Mobile", ["Ana,,0171 3920011"], "full_name - phone"),
        ("Name,Home,Mobile", ["Ana,Kiel,0171 3920011"], "full_name - phone"),
        ("Name,Phone", ["Ana,12", "Bo,13"], "full_name -"),
        ("Name,First name", ["ana@example.com,Ana", "bo@example.com,Bo"], "email given"),
        ("Candidate,Name", ["0171 3920011,Ana Ruiz", "0171 3920012,Bo Li"], "phone full_name"),
        ("Person,Name", ["linkedin.com/in/ana,Ana Ruiz", "linkedin.com/in/bo,Bo Li"], "url full_name"),
        ("Candidate,Name", ["4711,Ana Ruiz", "4712,Bo Li"], "- full_name"),
        ("Candidate,Name", ["yes,Ana Ruiz", "no,Bo Li"], "- full_name"),
        ("Name,Told", ["Ana,yes", "Bo,no"], "full_name -"),
        ("Name,Outcome", ["Ana,1", "Bo,2"], "full_name -"),
        ("Name,Chance to accept", ["Ana,0.637205255334", "Bo,0.8728691559"], "full_name -"),
        ("Nome,Telefone", ["Ana,x", "Bo,16 99555-3671", "Cy,x"], "full_name phone"),
        ("Nombre completo,Cargo,Area", ["Ana Ruiz,Analista,Finanzas"], "full_name title -"),
        ("Name,Title,Area", ["Ana Ruiz,Nurse,Leeds"], "full_name title location"),
        ("Nom,Prénom,Municipalité", ["Ruiz,Ana,Sfax"], "family given location"),
        ("Name,Email,anotherEmail", ["Ana,a@example.com,b@example.com"], "full_name email email"),
        ("Name,Rolle,Team,Status", ["Ana Ruiz,Pflege,Nord,aktiv"], "full_name title - -"),
        ("Name,Role,Applied,Status", ["Ana Ruiz,Nurse,2026-09-01,active"], "full_name role applied_on stage"),
        ("Name,Job Role,Company", ["Ana Ruiz,Nurse,Acme"], "full_name title company"),
        ("Name,Country code,Phone", ["Ana,DE,0171 3920011"], "full_name country phone"),
        ("Name,URL", ["Ana,yes"], "full_name -"),
        ("Name,Referral", ["Ana,yes", "Bo,no"], "full_name -"),
        ("First name,Last name,Consultant", ["Ana,Ruiz,Eva M", "Bo,Li,Eva M"], "given family -"),
        ("First name,Last name,Consultant", ["Ana,Ruiz,Ana Ruiz"], "given family full_name"),
        ("Name,Role,Reason", ["Ana,Nurse,more money"], "full_name role -"),
        ("Name,Stage,Reason", ["Ana,Rejected,too far", "Bo,Interview,"], "full_name stage reason"),
        ("Name,Rejection reason", ["Ana,Withdrew", "Bo,Rejected"], "full_name outcome"),
        ("Name,Date", ["Ana,2026-09-01"], "full_name -"),
        ("Bewerber,Telefon,Absage am,per", ["Ana,0171 3920011,1.9.2026,Mail", "Bo,0171 392001,2.9.26,Brief"],
         "full_name phone decided_on -"),
        ("Name,Stage,Date", ["Ana,Interview,2026-09-01"], "full_name stage -"),
        ("Name,Role,Send mail to,Reach at home tel", ["Ana,Nurse,a@example.com,0171 3920011"],
         "full_name role email phone_private"),
        ("Name,Mobile for work calls", ["Ana,0171 3920011"], "full_name phone_work"),
        ("Name,Number for calls by phone", ["Ana,0171 3920011"], "full_name phone"),
        ("Name,Role,Recruiter said in note", ["Ana,Nurse,likes tea"], "full_name role notes"),
        ("Name,Role,State of the client process", ["Ana,Nurse,Rejected"], "full_name role outcome"),
        ("Uchazeč,Volné místo,Dána zpětná vazba dne", ["Ana,Účetní,2026-09-01"],
         "full_name role told_on"),
        ("Name,Surname", ["Ana Ruiz,Ruiz", "Bo Li,Li"], "full_name family"),
        ("Customer name,Email", ["Ana Ruiz,a@example.com", "Bo Li,b@example.com"], "full_name email"),
        ("Customer name,Email", ["Acme Ltd,a@example.com", "Foo GmbH,b@example.com"], "client email"),
        ("Referral,Email", ["Ana Ruiz,a@example.com", "Bo Li,b@example.com"], "full_name email"),
        ("Empfehlung,E-Mail", ["Ana Ruiz,a@example.com", "Bo Li,b@example.com"], "full_name email"),
        ("Name,E-mail 1 - Value,Phone 1 - Country", ["Ana,a@example.com,Spain"], "full_name email -"),
        ("Name,Phone 7,Email 4", ["Ana,0171 3920011,a@example.com"], "full_name phone email"),
        ("Name,?,Email", ["Ana,x,a@example.com"], "full_name - email"),
        ("Manager,Manager phone", ["Ana Ruiz,0171 3920011", "Bo Li,0171 3920012"], "full_name phone"),
        ("Manager,Due", ["Ana Ruiz,1", "Bo Li,2"], "- -"),
        ("First name,Last name,Title,Job title", ["Ana,Ruiz,Nurse,Head nurse"], "given family - title"),
        ("Nummer,Korrespondenz", ["1,a@example.com", "2,b@example.com"], "- email"),
        ("Name,Erreichen", ["Ana,+49 171 3920011", "Bo,0171 3920012"], "full_name phone"),
        ("Name,Profile page", ["Ana,linkedin.com/in/ana", "Bo,linkedin.com/in/bo"], "full_name url"),
        ("Name,Owner contact", ["Ana,a@example.com", "Bo,b@example.com"], "full_name -"),
        ("Naam,Functie,Klant,Fase", ["Ana,Monteur,ASML,Gesprek"], "full_name role client stage"),
        ("Name,Funktion,Firma,Phase", ["Ana,Schlosser,DHL,Angebot"], "full_name title company stage"),
        ("Name,Current title,Job title,Status", ["Ana,Nurse,Head nurse,Offer"],
         "full_name title role stage"),
        ("Name,Job,Job Stage,Status", ["Ana,Nurse,Offer,Hired"], "full_name role stage outcome"),
        ("Kandidat,Stilling,Samtale,Resultat", ["Ana Ruiz,Sælger,1. samtale,Afslag"],
         "full_name role stage outcome"),
        ("Name,Role,Next,Outcome", ["Ana,Nurse,Interview,Rejected"], "full_name role - outcome"),
        ("Name,Stelle,Firma (Kunde),Runde", ["Ana,Koch,Claas,2. Runde"], "full_name role client stage"),
        ("Naam,Vacature,Teruggebeld op", ["Ana,Kok,5-11-2026"], "full_name role last_contact"),
        ("Name,Applied for,Where are they?", ["Ana,Cook,Second interview booked", "Bo,Cook,Rejected"],
         "full_name role stage"),
        ("Name,Stelle,Absage", ["Ana,Koch,x", "Bo,Koch,"], "full_name role reason"),
        ("Name,Stelle,Absage,Informiert", ["Ana,Koch,x,x", "Bo,Koch,,"], "full_name role reason told_on"),
        ("Nombre,Vacante,Fase,Avisado", ["Ana,Cook,Entrevista,Sí", "Bo,Cook,Entrevista,No"],
         "full_name role stage told_on"),
        ("姓名,现职位,应聘职位", ["王芳,经理,总监"], "full_name title role"),
        ("Namn,Bor i,Mobil", ["Ana,Umeå,070-111 22 33"], "full_name location phone"),
        ("Name,Role,Phone", ["Ana,SRE,13.11.2026", "Bo,SRE,14.11.2026", "Cy,SRE,16.11.2026"],
         "full_name role -"),
        ("Name,Role,Stage,Outcome,Closed", ["Ana,SRE,Interview,Rejected,yes", "Bo,SRE,Interview,,no"],
         "full_name role stage outcome -"),
        ("Name,Price,Stock", ["Bolt M6,1.20,100", "Nut M6,0.80,50"], "- - -"),
        ("Name,Price,Stock,Email", ["Ana Ruiz,1.20,100,a@example.com"], "full_name - - email"),
    ],
)  # fmt: skip
def test_cells_and_neighbours_decide_where_names_mislead(
    tmp_path: Path, header: str, rows: list[str], expected: str
) -> None:
    wanted = [None if name == "-" else name for name in expected.split()]
    assert fields(tmp_path, header, *rows) == wanted


def test_an_email_belongs_to_whoever_it_names(tmp_path: Path) -> None:
    rows = ["Ana Ruiz,Jim Beam,jim.beam@example.com", "Bo Li,Jo Malt,jo.malt@example.com"]
    assert fields(tmp_path, "Candidate,Contact person,Email", *rows) == ["full_name", None, None]
    rows = ["Ana Ruiz,Jim Beam,ana.ruiz@example.com", "Bo Li,Jo Malt,bo.li@example.com"]
    assert fields(tmp_path, "Candidate,Contact person,Email", *rows) == ["full_name", None, "email"]


def test_a_phone_that_is_the_same_for_each_contact_is_the_contacts(tmp_path: Path) -> None:
    rows = ["Jim,030 1234567,Ana Ruiz", "Jim,030 1234567,Bo Li"]
    assert fields(tmp_path, "Contact person,Phone,Candidate", *rows) == [None, None, "full_name"]
    rows = ["Jim,030 1234567,Ana Ruiz", "Jim,0171 3920011,Bo Li"]
    assert fields(tmp_path, "Contact person,Phone,Candidate", *rows) == [None, "phone", "full_name"]
    rows = ["Jim,030 1234567,Ana Ruiz", "Jo,0171 3920011,Bo Li"]
    assert fields(tmp_path, "Contact person,Phone,Candidate", *rows) == [None, None, "full_name"]
    assert (
        fields(tmp_path, "Candidate,Contact person,Town,Phone", "Ana Ruiz,Jim,Kiel,030 1234567")[3] == "phone"
    )


def test_unknown_stages_beside_known_ones_are_left_to_the_user(tmp_path: Path) -> None:
    header = "Name,Stage,Outcome,Final state"
    assert fields(tmp_path, header, "Ana,Interview,Rejected,Rejected")[3] is None


def test_numbers_in_the_forms_of_telephones_are_such_under_any_name(tmp_path: Path) -> None:
    rows = ("Ana Ruiz,07700 900123", "Bo Li,07700900124", "Cy Orr,07700900125")
    assert fields(tmp_path, "Name,Number", *rows) == ["full_name", "phone"]
    assert fields(tmp_path, "Name,Number", "Ana Ruiz,07700900123", "Bo Li,07700900124") == ["full_name", None]
    assert fields(tmp_path, "Name,WhatsApp Number", "Ana Ruiz,7700900123") == ["full_name", "phone"]


@pytest.mark.parametrize("header", ["Efternamn, Förnamn", "Familienname, Vorname", "Sobrenome, Nome"])
def test_a_name_of_both_names_is_that_of_whole_names(tmp_path: Path, header: str) -> None:
    assert fields(tmp_path, f'"{header}",Email', '"Berg, Anna",a@example.com') == ["full_name", "email"]


def test_ends_that_come_again_are_stages_under_any_name(tmp_path: Path) -> None:
    words = ("Rejected", "Withdrew", "still thinking", "Rejected", "Withdrew", "still thinking")
    rows = [f"Ana Ruiz {at},Cook,{word}" for at, word in enumerate(words)]
    assert fields(tmp_path, "Name,Role,Remarks", *rows)[2] == "stage"
    assert fields(tmp_path, "Name,Role,Earlier news", *rows)[2] is None
    failed = [row.replace("Withdrew", "Passed").replace("Rejected", "Failed") for row in rows]
    assert fields(tmp_path, "Name,Role,Remarks", *failed)[2] == "notes"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Newsletter", "accepted declined accepted withdrawn"),
        ("Interview invite", "Accepted Declined Tentative Declined"),
        ("Einladung", "zugesagt abgesagt offen zugesagt"),
        ("Invitation", "accepté refusé attente accepté"),
    ],
)
def test_answers_to_anything_are_no_ends(tmp_path: Path, name: str, words: str) -> None:
    def rows(cells: str) -> list[str]:
        return [f"Ana Ruiz {at},Cook,{cell}" for at, cell in enumerate(cells.split() * 2)]

    assert fields(tmp_path, f"Name,Role,{name}", *rows(words))[2] is None
    assert fields(tmp_path, f"Name,Role,{name}", *rows(f"{words} hired"))[2] == "stage"
    assert fields(tmp_path, f"Name,Role,{name}", *rows(f"{words} interviewing"))[2] == "stage"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Visa", "Approved Rejected Pending Withdrawn"),
        ("Loan", "Approved Declined Withdrew"),
        ("Einwilligung", "erteilt abgelehnt zurückgezogen"),
        ("Medical", "passed failed absent ghosted"),
        ("NDA", "Signed Open Declined Withdrawn"),
        ("Background check status", "Passed Failed Withdrawn"),
        ("Drug test result", "Passed Failed Declined"),
    ],
)
def test_ends_of_other_things_are_none_of_applications(tmp_path: Path, name: str, words: str) -> None:
    rows = [f"Ana Ruiz {at},Cook,{cell}" for at, cell in enumerate(words.split() * 2)]
    assert fields(tmp_path, f"Name,Role,{name}", *rows)[2] is None


def test_of_two_states_beside_a_step_the_one_with_ends_says_how_it_ended(tmp_path: Path) -> None:
    rows = ["Ana Ruiz,Entretien,En cours,Refusé", "Bo Lind,Offre,En cours,Embauché"]
    assert fields(tmp_path, "Nom,Étape,Statut actuel,Statut", *rows) == [
        "full_name",
        "stage",
        None,
        "outcome",
    ]


def test_a_role_beside_a_title_is_the_job_applied_for(tmp_path: Path) -> None:
    rows = ["Ana Ruiz,Buyer,Analyst", "Bo Lind,Clerk,Analyst", "Cy Day,Nurse,Clerk"]
    assert fields(tmp_path, "Name,Job title,Role", *rows) == ["full_name", "title", "role"]


@pytest.mark.parametrize("cell", ["nein", "Nein", "no", "non"])
def test_a_no_to_anything_declines_nobody(tmp_path: Path, cell: str) -> None:
    text = f"Candidate,Role,Umzug\nAna Ruiz,Buyer,{cell}\nBo Li,Clerk,{cell}\n"
    records = plan_of(tmp_path, text).records
    assert [record.mapped_outcome for record in records] == [None, None]
    assert dict(records[0].extra) == {"Umzug": cell}


def test_whether_there_was_an_answer_is_not_how_it_ended(tmp_path: Path) -> None:
    text = "Nom,Poste,Statut,{}\nAna Ruiz,Chef,Refusé,oui\nBo Li,Chef,Entretien,non\nCy Day,Chef,Offre,oui\n"
    for header in ("Réponse", "Réponse candidat"):
        records = plan_of(tmp_path, text.format(header)).records
        assert [record.mapped_outcome for record in records] == ["declined_by_client", None, None]
    records = plan_of(tmp_path, text.format("Décision client")).records
    assert [record.mapped_outcome for record in records][1:] == ["declined_by_client", "hired"]


@pytest.mark.parametrize(
    ("main", "extension", "number"),
    [
        ("0491 / 92 80-0", "92 80-11", "+4949192 8011"),
        ("0491 / 9280-0", "-11", "+494919280 11"),
        ("+49 491 9280 - 0", "11", "+494919280 11"),
        ("0491 / 9280", "0491 5511", "+494915511"),
        ("0491 / 9280-0", "0151 2233445", "+491512233445"),
    ],
)
def test_an_extension_goes_with_the_line_of_the_firm(
    tmp_path: Path, main: str, extension: str, number: str
) -> None:
    text = f"Name;Telefon;Durchwahl;Land\nAna Ruiz;{main};{extension};Deutschland\n"
    numbers = [phone.number for phone in only(plan_of(tmp_path, text)).phones]
    assert numbers[-1] == number.replace(" ", "")


def test_an_extension_of_no_known_line_is_no_number(tmp_path: Path) -> None:
    text = "Name;Telefon;Durchwahl;Land\nAna Ruiz;0491 / 9280;117;Deutschland\n"
    assert [phone.number for phone in only(plan_of(tmp_path, text)).phones] == ["+494919280"]


@pytest.mark.parametrize("header", ["Direktnr", "Telefoonnr", "Doorkiesnr.", "Mobilnr", "Rufnr."])
def test_a_number_may_be_cut_short(tmp_path: Path, header: str) -> None:
    record = only(plan_of(tmp_path, f"Name;{header}\nAna Ruiz;+49 491 9280\n"))
    assert [phone.number for phone in record.phones] == ["+494919280"]


def test_leer_is_a_town(tmp_path: Path) -> None:
    text = "Name;Ort;Firma\nAna Ruiz;Leer;Halden\nBo Li;Emden;Nord\n"
    assert [each.location for each in plan_of(tmp_path, text).records] == ["Leer", "Emden"]
    text = "Name;Ort;Firma\nAna Ruiz;Leer;Leer\nBo Li;Emden;Nord\n"
    assert [each.location for each in plan_of(tmp_path, text).records] == ["", "Emden"]


@pytest.mark.parametrize(
    ("name", "numbers"), [("Alt No", 2), ("2nd number", 2), ("Other No.", 2), ("No", 1), ("Job No", 1)]
)
def test_another_number_stands_behind_the_first(tmp_path: Path, name: str, numbers: int) -> None:
    text = f"Name,Contact No,{name},Role\nAna Ruiz,98490 21187,98401 55620,Buyer\nBo Li,98490 21188,,Buyer\n"
    assert len(plan_of(tmp_path, text, region="IN").records[0].phones) == numbers


def test_the_person_of_a_persons_columns_is_herself(tmp_path: Path) -> None:
    text = (
        "Person - Owner,Person - Name,Person - Email - Work,Person - First name,Person - Last name\n"
        "Sven Kluge,Ana Ruiz,ana@x.example,Ana,Ruiz\n"
    )
    record = only(plan_of(tmp_path, text))
    assert (record.full_name, record.emails) == ("Ana Ruiz", ("ana@x.example",))


def test_the_firm_of_a_current_position_is_where_somebody_works(tmp_path: Path) -> None:
    text = "Name,Email,Current Position Job Title,Current Position Company\nAna Ruiz,a@x.example,RN,Axa\n"
    record = only(plan_of(tmp_path, text))
    assert (record.title, record.company) == ("RN", "Axa")
