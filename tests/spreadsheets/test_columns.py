from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns import map_columns
from tests.spreadsheets.tables import found


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
    assert fields(tmp_path, "Name,Role,Status", "Ana,Nurse,odd") == ["full_name", "title", None]


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
