"""Exports of known systems in another language, or saved once more by a foreign spreadsheet program."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize(
    ("no", "yes"),
    [
        ("FAŁSZ", "PRAWDA"),
        ("FALSO", "VERDADERO"),
        ("FALSO", "VERO"),
        ("ONWAAR", "WAAR"),
        ("FALSKT", "SANT"),
        ("FALSK", "SAND"),
        ("HAMIS", "IGAZ"),
        ("NEPRAVDA", "PRAVDA"),
        ("EPÄTOSI", "TOSI"),
        ("YANLIŞ", "DOĞRU"),
        ("ЛОЖЬ", "ИСТИНА"),
    ],
)
def test_a_tick_keeps_its_meaning_in_the_words_of_a_foreign_program(
    tmp_path: Path, no: str, yes: str
) -> None:
    rows = f"Ana Ruiz,Buyer,Interview,{no}\nBo Li,Buyer,Interview,{yes}\n"
    plan = plan_of(tmp_path, f"Name,Job,Stage,Disqualified\n{rows}")
    assert [record.mapped_outcome for record in plan.records] == [None, "declined_by_client"]


@pytest.mark.parametrize(
    "header",
    [
        "Candidate ID,Candidate Name,Job,Status,Current Stage,Rejection Reason,Rejection Type",
        "Record,Candidate,Job,Status,Stage,Archive Reason,Archive Reason Type",
    ],
)
def test_the_type_of_a_rejection_tells_whose_it_was(tmp_path: Path, header: str) -> None:
    rows = (
        "1,Ana Ruiz,Buyer,Rejected,Offer,Compensation,They rejected us\n"
        "2,Bo Li,Buyer,Rejected,Offer,Compensation,We rejected them\n"
        "3,Cy Fox,Buyer,Rejected,Offer,Compensation,None specified\n"
        "4,Di Low,Buyer,Active,Offer,,\n"
    )
    plan = plan_of(tmp_path, f"{header}\n{rows}")
    assert [record.mapped_outcome for record in plan.records] == [
        "withdrew",
        "declined_by_client",
        "declined_by_client",
        None,
    ]


@pytest.mark.parametrize(
    ("header", "theirs", "ours"),
    [
        (
            "Name,Stelle,Phase,Status,Ablehnungsgrund,Art der Ablehnung",
            "Vom Kandidaten abgelehnt",
            "Abgelehnt",
        ),
        ("Nom,Poste,Étape,Statut,Motif du rejet,Type de rejet", "Rejeté par le candidat", "Rejeté"),
    ],
)
def test_the_kind_of_a_rejection_is_known_in_other_languages(
    tmp_path: Path, header: str, theirs: str, ours: str
) -> None:
    rows = f"Ana Ruiz,Cook,Interview,{ours},Pay,{theirs}\nBo Li,Cook,Interview,{ours},Pay,{ours}\n"
    plan = plan_of(tmp_path, f"{header}\n{rows}")
    assert [record.mapped_outcome for record in plan.records] == ["withdrew", "declined_by_client"]


@pytest.mark.parametrize(
    ("header", "row", "stage"),
    [
        ("Vorname;Nachname;Profil-URL;Aktives Projekt;Projektphase", "Ana;Ruiz;x.com/a;Cook;{}", "Angebot"),
        ("Voornaam;Achternaam;Profiel-URL;Actief project;Projectfase", "Ana;Ruiz;x.com/a;Cook;{}", "Aanbod"),
        ("Nome;Cognome;Progetto attivo;Fase del progetto", "Ana;Ruiz;Cook;{}", "Offerta"),
        ("Nombre;Apellidos;Estado del candidato;Título de la oferta", "Ana;Ruiz;{};Cook", "Oferta"),
        ("Prénom;Nom;Statut du candidat;Intitulé du poste", "Ana;Ruiz;{};Cook", "Offre"),
        ("Nome;Cognome;Stato del candidato;Posizione aperta", "Ana;Ruiz;{};Cook", "Offerta"),
    ],
)
def test_the_state_of_a_candidate_is_known_in_other_languages(
    tmp_path: Path, header: str, row: str, stage: str
) -> None:
    (record,) = plan_of(tmp_path, f"{header}\n{row.format(stage)}\n").records
    assert (record.mapped_stage, record.role) == ("offered", "Cook")


@pytest.mark.parametrize(
    "name", ["Avvisad", "Afvist", "Avslått", "Abgelehnt", "Rejeté", "Afgewezen", "Rechazado"]
)
def test_a_column_of_days_named_after_a_no_is_its_day(tmp_path: Path, name: str) -> None:
    rows = "Ana Ruiz;Cook;Interview;2026-11-20\nBo Li;Cook;Interview;\n"
    first, second = plan_of(tmp_path, f"Name;Job;Stage;{name}\n{rows}").records
    assert (first.mapped_outcome, second.mapped_outcome) == ("declined_by_client", None)
    assert str(first.decided_on) == "2026-11-20"


@pytest.mark.parametrize("word", ["Aantal", "Antall", "Liczba"])
def test_a_count_of_rows_is_nobody(tmp_path: Path, word: str) -> None:
    plan = plan_of(tmp_path, f"Name,Job,Stage\nAna Ruiz,Cook,Interview\nBo Li,Cook,Interview\n{word},2,\n")
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Li"]


@pytest.mark.parametrize(("words", "stage"), [("Neuer Lead", "sourced"), ("Gesourct", "sourced")])
def test_german_leads_are_only_found(tmp_path: Path, words: str, stage: str) -> None:
    (record,) = plan_of(tmp_path, f"Name,Stelle,Phase\nAna Ruiz,Koch,{words}\n").records
    assert record.mapped_stage == stage


def test_somebody_called_antal_stays(tmp_path: Path) -> None:
    rows = "Antal,Nagy,antal@x.hu,+36201234567\nAna,Ruiz,ana@x.es,\nAntal,Szabó,,\nAntal,,,+36201234568\n"
    plan = plan_of(tmp_path, f"First name,Last name,Email,Phone\n{rows}")
    assert [record.given for record in plan.records] == ["Antal", "Ana", "Antal", "Antal"]


# The polite title, names, job, numbers (assistant, work, main, fax) and two addresses, as Outlook calls them.
OUTLOOK = """
Unvan,Ad,Soyadı,İş Unvanı,Yardımcının Telefonu,İş Telefon No,Birincil Telefon,İş Faks No,\
Elektronik Posta Adresi,Elektronik Posta 2 Adres
Titel,Fornavn,Efternavn,Stilling,Assistentens telefon,Telefon (arbejde),Primær telefon,Telefaks (arbejde),\
E-mail-adresse,E-mail 2-adresse
Titul,Jméno,Příjmení,Funkce,Telefon asistenta,Telefon (zam.),Primární telefon,Fax (zam.),\
E-mailová adresa,E-mailová adresa 2
Titteli,Etunimi,Sukunimi,Tehtävänimike,Avustajan puhelinnumero,Työpuhelin,Ensisijainen puhelin,Työfaksi,\
Sähköpostiosoite,Sähköpostiosoite 2
Título,Primeiro nome,Apelido,Cargo,Telefone do assistente,Telefone da empresa,Telefone principal,\
Fax da empresa,Endereço de correio electrónico,Endereço do correio electrónico 2
肩書き,名,姓,役職,秘書の電話,会社電話,通常の電話,会社 FAX,電子メール アドレス,電子メール 2 アドレス
"""


@pytest.mark.parametrize("header", OUTLOOK.strip().splitlines())
def test_outlook_in_many_languages(tmp_path: Path, header: str) -> None:
    rows = (
        "Dr.,Ana,Ruiz,Buyer,+34600000001,+34600000002,+34600000003,+34600000004,ana@x.es,a@home.es\n"
        ",Eva,Mora,Planner,+34600000011,+34600000012,+34600000013,+34600000014,eva@x.es,e@home.es\n"
    )
    ana, eva = plan_of(tmp_path, f"{header}\n{rows}").records
    assert (ana.full_name, ana.honorific, ana.title) == ("Ana Ruiz", "Dr.", "Buyer")
    assert (eva.title, [each.number for each in eva.phones]) == ("Planner", ["+34600000012", "+34600000013"])
    assert (eva.emails, dict(eva.extra).keys()) == (("eva@x.es", "e@home.es"), set(header.split(",")[4:8:3]))


# Lists that people write use the words of Outlook, too; there a title is a job, and a place is one.
WRITTEN_BY_PEOPLE = """
First Name,Last Name,Title,Company,E-mail Address,Mobile Phone,Location
Vorname,Nachname,Titel,Firma,E-Mail,Telefon geschäftlich,Ort
Prénom,Nom,Titre,Société,Adresse de messagerie,Téléphone bureau,Ville
Nombre,Apellidos,Título,Organización,Dirección de correo electrónico,Teléfono del trabajo,Ubicación
Nome,Cognome,Titolo,Azienda,Indirizzo posta elettronica,Cellulare,Città
"""


@pytest.mark.parametrize("header", WRITTEN_BY_PEOPLE.strip().splitlines())
def test_a_list_with_the_words_of_outlook_keeps_jobs_and_places(tmp_path: Path, header: str) -> None:
    rows = "Ana,Ruiz,HR Director,Acme,ana@x.es,+34600000001,Madrid\nEva,Mora,Buyer,Beta,eva@x.es,,Lille\n"
    ana, eva = plan_of(tmp_path, f"{header}\n{rows}").records
    assert (ana.title, ana.company, ana.location, ana.honorific) == ("HR Director", "Acme", "Madrid", "")
    assert (eva.full_name, eva.title, eva.location) == ("Eva Mora", "Buyer", "Lille")
