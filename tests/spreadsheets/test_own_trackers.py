"""Trackers that recruiters keep by hand: what their columns and cells mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns.left_alone import says_left_alone
from recruiterdesk.spreadsheets.fields import Field
from tests.spreadsheets.tables import only, plan_of


def fields_in(tmp_path: Path, text: str) -> dict[str, Field | None]:
    return {column.header: column.field for column in plan_of(tmp_path, text).columns}


@pytest.mark.parametrize("notes", ["told him on the phone 13/11", "noch nicht informiert", "hat abgesagt"])
def test_notes_do_not_decide_whether_somebody_was_told(tmp_path: Path, notes: str) -> None:
    """Whoever is taken as told by mistake is never called."""
    record = only(plan_of(tmp_path, f'Name;Role;Status;Notes\nAna Ruiz;Buyer;Rejected;"{notes}"\n'))
    assert (record.told, dict(record.dates), record.notes) == ("untold", {}, notes)


@pytest.mark.parametrize(
    "cell",
    [
        "DNC", "Do not call", "nicht kontaktieren", "DNC - asked us to stop", "ne plus contacter",
        "no llamar", "DNC - told us by mail", "Do not call - do not contact",
    ],
)  # fmt: skip
def test_a_stage_says_that_somebody_is_to_be_left_alone(tmp_path: Path, cell: str) -> None:
    record = only(plan_of(tmp_path, f"Name;Role;Status\nAna Ruiz;Buyer;{cell}\n"))
    assert says_left_alone(record.network)
    assert (record.mapped_stage, record.mapped_outcome, record.stage) == (None, None, cell)


def test_an_outcome_says_so_and_the_stage_beside_it_stays(tmp_path: Path) -> None:
    text = "Name;Role;Stage;Outcome\nAna Ruiz;Buyer;Final;DNC\nBo Li;Buyer;Final;Rejected\n"
    ana, bo = plan_of(tmp_path, text).records
    assert (says_left_alone(ana.network), says_left_alone(bo.network)) == (True, False)
    assert (ana.mapped_stage, bo.mapped_stage) == ("final", "final")


@pytest.mark.parametrize(
    "cell",
    [
        "No contact", "Do not call before 5pm", "Kein Kontakt", "Not contacted", "DNC?", "Do not email",
        "don't phone: mail only", "nicht anrufen - lieber mailen", "no llamar, mandar mail",
    ],
)  # fmt: skip
def test_nobody_is_left_alone_for_other_words(tmp_path: Path, cell: str) -> None:
    assert not says_left_alone(only(plan_of(tmp_path, f"Name;Role;Status\nAna Ruiz;Buyer;{cell}\n")).network)


def test_one_column_for_firm_and_job(tmp_path: Path) -> None:
    text = "Name;Company / Title;Mobile\nAna Ruiz;Deloitte / Tax Manager;0171 3920011\n"
    ana, bo = plan_of(tmp_path, f"{text}Bo Li;BDO / Senior;0171 3920012\n").records
    assert (ana.company, ana.title, bo.company, bo.title) == ("Deloitte", "Tax Manager", "BDO", "Senior")


def test_one_column_for_job_and_firm(tmp_path: Path) -> None:
    text = "Name;Titel / Firma;Handy\nAna Ruiz;Einkäuferin bei Halden;0171 3920011\nBo Li;Koch;0171 3920012\n"
    text += "Cy Oh;Arzt bei Charité;0171 3920013\nDo Re;Pfleger bei Vivantes;0171 3920014\n"
    records = plan_of(tmp_path, f"{text}El Wu;Maler bei Bau AG;0171 3920015\n").records
    assert [(each.company, each.title) for each in records[:2]] == [("Halden", "Einkäuferin"), ("", "Koch")]


def test_ticks_and_days_say_how_far_somebody_got(tmp_path: Path) -> None:
    text = "Name;Role;Screened;1st int;2nd int;Offer;Rejected\n"
    text += "Ana Ruiz;Buyer;x;x;;;\nBo Li;Buyer;x;3.11.2026;x;x;\nCy Oh;Buyer;x;x;no;;x\nDo Re;Buyer;;;;;\n"
    records = plan_of(tmp_path, text).records
    assert [each.mapped_stage for each in records] == ["interviewing", "offered", "interviewing", None]
    assert [each.mapped_outcome for each in records] == [None, None, "declined_by_client", None]
    assert dict(records[1].extra)["1st int"] == "3.11.2026"


def test_what_is_checked_of_somebody_is_no_step(tmp_path: Path) -> None:
    text = "Name;Role;References;Background check;DBS;Drug screen\nAna Ruiz;Nurse;x;x;x;x\n"
    assert only(plan_of(tmp_path, text)).mapped_stage is None


@pytest.mark.parametrize(
    ("head", "reason"),
    [("Date ended;Why not", "too far away"), ("Date de sortie;Motif", "manque de rapidité")],
)
def test_a_reason_and_a_day_tell_of_an_end(tmp_path: Path, head: str, reason: str) -> None:
    text = f"Name;Role;Stage;{head};Told\nAna Ruiz;Buyer;Interview;12.11.2026;{reason};no\n"
    ana, bo = plan_of(tmp_path, f"{text}Bo Li;Buyer;Interview;;;\n").records
    assert (ana.mapped_outcome, ana.told, str(dict(ana.dates)["decided"])) == (
        "declined_by_client",
        "untold",
        "2026-11-12",
    )
    assert (bo.mapped_outcome, bo.told) == (None, None)


def test_the_answers_of_a_form(tmp_path: Path) -> None:
    text = "Timestamp;Your full name;What's the best number to reach you on?;When can we reach you?;"
    text += (
        "Which position are you applying for?\n23/11/2026 09:12:44;Ana Ruiz;0171 3920011;after 6pm;Driver\n"
    )
    record = only(plan_of(tmp_path, text))
    assert record.wished_hours is not None
    assert [phone.number for phone in record.phones] == ["+491713920011"]


def test_pay_is_no_company(tmp_path: Path) -> None:
    text = "Name;Company;Comp (est.);Role\nAna Ruiz;Halden;£210k + 40%;Buyer\nBo Li;Nord;CHF 380k;Buyer\n"
    assert fields_in(tmp_path, text)["Comp (est.)"] is None


def test_days_of_calls_are_no_numbers(tmp_path: Path) -> None:
    text = "Name;Tel.;Telefonat;1. Gespräch\nAna Ruiz;0171 3920011;02.11.2026;03.11.2026\n"
    assert fields_in(tmp_path, text)["Telefonat"] is None


@pytest.mark.parametrize(
    ("cell", "stage", "outcome"),
    [
        ("Approached, no reply yet", "contacted", None),
        ("Facility passed", None, "declined_by_client"),
        ("Client meeting 1 Dec", "interviewing", None),
        ("abgesagt - hat was anderes", None, "withdrew"),
        ("Rejected - took another job", None, "withdrew"),
        ("Absage - anderer Kandidat", None, "declined_by_client"),
        ("Rejected - accepted another candidate", None, "declined_by_client"),
        ("Heeft zelf afgezegd", None, "withdrew"),
        ("nevzali jsme ho", None, "declined_by_client"),
        ("přijde na zkoušku", "interviewing", None),
        ("Ofertă acceptată", "hired", "hired"),
        ("kein Wechselinteresse", None, "withdrew"),
        ("kein Kundeninteresse", None, None),
        ("did not join", None, "turned_offer_down"),
        ("did not join the call", None, None),
        ("not joining the interview", "interviewing", None),
        ("Non idonea", None, "declined_by_client"),
        ("Não ficou", None, "declined_by_client"),
        ("Ruled out by client", None, "declined_by_client"),
        ("odpada", None, "declined_by_client"),
        ("zatrudniamy!", "hired", "hired"),
        ("nie zatrudniamy", None, "declined_by_client"),
        ("zatrudniamy kogoś innego", None, None),
        ("ficou com a vaga", "hired", "hired"),
        ("outra pessoa ficou com a vaga", None, None),
        ("não ficou claro", None, None),
    ],
)
def test_words_of_trackers(tmp_path: Path, cell: str, stage: str | None, outcome: str | None) -> None:
    record = only(plan_of(tmp_path, f"Name;Role;Status\nAna Ruiz;Buyer;{cell}\n"))
    assert (record.mapped_stage, record.mapped_outcome) == (stage, outcome)


def test_a_column_for_firm_and_job_that_says_one_of_them_stays_whole(tmp_path: Path) -> None:
    text = "Name;Company / Title;Mobile\nAna Ruiz;Deloitte;0171 3920011\nBo Li;BDO;0171 3920012\n"
    assert [each.title for each in plan_of(tmp_path, text).records] == ["Deloitte", "BDO"]


@pytest.mark.parametrize(
    "header",
    [
        "Última reunión", "Data da última conversa", "Data último contato", "Última interação", "Dernier rdv",
        "Dernière rencontre", "Letztes Treffen", "Laatste afspraak", "Senaste möte", "Ostatnie spotkanie",
        "Ultimo incontro", "Last meeting", "Utolsó egyeztetés", "Laatste overleg",
        "Poslední schůzka", "Последняя встреча",
    ],
)  # fmt: skip
def test_the_last_meeting_or_talk_is_the_last_contact(tmp_path: Path, header: str) -> None:
    text = f"Name;Company;{header}\nAna Ruiz;Halden;12.11.2026\nBo Li;Orion;16.11.2026\n"
    assert fields_in(tmp_path, text)[header] is Field.LAST_CONTACT


@pytest.mark.parametrize("tick", ["✓", "✔", "☑", "+", "x"])
def test_a_sign_is_a_tick_as_a_letter_is(tmp_path: Path, tick: str) -> None:
    text = (
        f"Name;Phone screen;CV sent;Interview\nAna Ruiz;{tick};{tick};{tick}\nBo Li;{tick};{tick};-\n"
        f"Cy Fox;{tick};–;\n"
    )
    stages = [each.mapped_stage for each in plan_of(tmp_path, text).records]
    assert stages == ["interviewing", "submitted", "screening"]


def test_whoever_applied_and_took_no_step_yet_is_an_applicant(tmp_path: Path) -> None:
    text = "Name;Applied;Phone screen;Interview\nAna Ruiz;02.11.2026;x;x\nBo Li;09.11.2026;;\nCy Fox;;;\n"
    stages = [each.mapped_stage for each in plan_of(tmp_path, text).records]
    assert stages == ["interviewing", "applied", None]


@pytest.mark.parametrize(
    "header",
    [
        "vorgeschlagen bei", "präsentiert bei", "Proposé chez", "Enviado a", "Proposto a", "Voorgedragen bij",
        "Wysłany do", "CV naar",
    ],
)  # fmt: skip
def test_where_somebody_was_put_forward_is_the_client(tmp_path: Path, header: str) -> None:
    text = f"Name;Status;{header}\nAna Ruiz;Interview;Haus Sonnenhang\nBo Li;Interview;Orion\n"
    assert fields_in(tmp_path, text)[header] is Field.CLIENT


@pytest.mark.parametrize("header", ["Vorgeschlagen bei", "Proposé chez"])
def test_to_whom_somebody_was_put_forward_is_no_client(tmp_path: Path, header: str) -> None:
    text = f"Name;Status;{header}\nAna Ruiz;Interview;Martin Hoff\nBo Li;Interview;Sandra Kern\n"
    assert fields_in(tmp_path, text)[header] is None


def test_a_qualification_that_is_a_job_is_the_title(tmp_path: Path) -> None:
    jobs = (
        "Name;Mobil;Qualifikation\nAna Ruiz;0171 3920011;Altenpflegerin\nBo Li;0171 3920012;Intensivpfleger\n"
    )
    degrees = "Name;Mobil;Qualifikation\nAna Ruiz;0171 3920011;Abitur\nBo Li;0171 3920012;B.Sc.\n"
    assert fields_in(tmp_path, jobs)["Qualifikation"] is Field.TITLE
    assert fields_in(tmp_path, degrees)["Qualifikation"] is None


@pytest.mark.parametrize("header", ["Nuv. job", "Nåv. stilling", "Akt. Position", "Curr. role"])
def test_a_short_word_says_that_a_job_is_the_one_held(tmp_path: Path, header: str) -> None:
    text = f"Name;Vacancy;Status;{header}\nAna Ruiz;Buyer;Interview;Cook\nBo Li;Buyer;Interview;Nurse\n"
    assert fields_in(tmp_path, text)[header] is Field.TITLE


@pytest.mark.parametrize(("cell", "field"), [("Leeds", Field.LOCATION), ("52.000", None)])
def test_a_base_is_a_town_or_pay(tmp_path: Path, cell: str, field: Field | None) -> None:
    text = f"Name;Company;Base\nAna Ruiz;Halden;{cell}\nBo Li;Orion;{cell}\n"
    assert fields_in(tmp_path, text)["Base"] is field


@pytest.mark.parametrize(
    ("header", "cell", "stage"),
    [
        ("vorgestellt am", "16.11.2026", "submitted"),
        ("CV sent", "16.11.2026", "submitted"),
        ("CV sent", "x", None),
        ("Contract sent", "16.11.2026", None),
    ],
)
def test_the_day_of_being_put_forward_says_how_far_they_got(
    tmp_path: Path, header: str, cell: str, stage: str | None
) -> None:
    text = f"Name;Role;{header};Result\nAna Ruiz;Buyer;{cell};Rejected\nBo Li;Buyer;{cell};\n"
    assert [each.mapped_stage for each in plan_of(tmp_path, text).records] == [stage, stage]


def test_totals_below_ticks_are_no_answers(tmp_path: Path) -> None:
    text = (
        "Nr;Name;Phone screen;CV sent;Interview\n1;Ana Ruiz;x;x;x\n2;Bo Li;x;x;\n3;Cy Fox;x;;\n;Total;3;2;1\n"
    )
    stages = [each.mapped_stage for each in plan_of(tmp_path, text).records]
    assert stages == ["interviewing", "submitted", "screening"]


def test_a_tick_says_that_somebody_was_placed(tmp_path: Path) -> None:
    text = "Name;Role;1st int;2nd int;Placed\nAna Ruiz;Buyer;x;x;x\nBo Li;Buyer;x;;\nCy Oh;Buyer;x;x;\n"
    records = plan_of(tmp_path, text).records
    assert [each.mapped_stage for each in records] == ["hired", "interviewing", "interviewing"]
    assert [each.mapped_outcome for each in records] == ["hired", None, None]


def test_the_day_on_which_it_began_is_no_hire(tmp_path: Path) -> None:
    text = "Name;Role;Started;1st int;2nd int\nAna Ruiz;Buyer;1.10.2026;x;x\nBo Li;Buyer;2.10.2026;x;\n"
    records = plan_of(tmp_path, text).records
    assert [each.mapped_stage for each in records] == ["interviewing", "interviewing"]
    assert [each.mapped_outcome for each in records] == [None, None]


@pytest.mark.parametrize(
    ("head", "cells", "field"),
    [
        ("Outreach status", ("InMail sent", "Replied - interested"), Field.STAGE),
        ("Fonction recherchée;Client", ("Comptable;Halden", "Polisseur;Nord"), Field.ROLE),
        ("How it went;Job", ("Hired;Cook", "Rejected;Cook"), Field.OUTCOME),
        ("Com'è andata;Mansione", ("Presa;Barista", "No;Cuoco"), Field.OUTCOME),
        ("What happened", ("rang 12/11 re job, keen", "left message and no answer"), Field.NOTES),
        ("Date rec'd;Role", ("03/11/2026;Cook", "13/11/2026;Cook"), Field.APPLIED_ON),
        ("Closed;Role;Outcome", ("18/11/2026;Cook;Rejected", "19/11/2026;Cook;Hired"), Field.DECIDED_ON),
        ("Firm;Current firm;Role;Stage", ("Ash;Mills;Lawyer;Offer", "Bra;Gow;Clerk;CV sent"), Field.CLIENT),
        ("Status;Outcome", ("Closed;Hired", "Interviewing;"), Field.STAGE),
        ("Liste;Label", ("Erstgespräch;a", "Abgesagt;b"), Field.STAGE),
        ("Client or candidate?", ("Client", "Both"), None),
        ("Functie / Fonction;Status", ("Cook;Afgewezen", "Baker;Interview"), Field.ROLE),
        ("When;Decision", ("16/11/2026;No", "17/11/2026;Yes"), None),
        ("Called?;Job", ("Yes;Cook", "No;Baker"), None),
        ("Update", ("client likes", "called him, sends CV"), Field.NOTES),
        ("Order status", ("New", "Sent"), None),
        ("How it went;Decision", ("well;yes", "badly;no"), Field.NOTES),
        ("Bilan;Décision", ("bon;Refusé", "moyen;Embauché"), Field.NOTES),
        ("How it went", ("good lunch", "no"), Field.NOTES),
        ("Issue;Role", ("Payment rejected;Cook", "invoice;Baker"), Field.NOTES),
        ("Placed", ("Bosch", "Siemens"), None),
        ("¿A qué puesto te presentas?", ("Camarera", "Cocinero"), Field.ROLE),
        ("verständigt am;Ergebnis", ("18.11.2026;Absage", "19.11.2026;Absage"), Field.TOLD_ON),
        ("Statut", ("En mission", "Ne plus contacter"), Field.STAGE),
    ],
)
def test_columns_of_trackers(tmp_path: Path, head: str, cells: tuple[str, str], field: Field | None) -> None:
    first, second = cells
    text = f"Name;Tel;{head}\nAna Ruiz;0171 3920011;{first}\nBo Li;0171 3920012;{second}\n"
    assert fields_in(tmp_path, text)[head.partition(";")[0]] is field


@pytest.mark.parametrize(
    ("name", "honorific", "given"),
    [("Phil Dunne", "", "Phil"), ("Nat Cole", "", "Nat"), ("Dr. phil. Ana Ruiz", "Dr. phil.", "Ana")],
)
def test_a_faculty_alone_is_a_given_name(tmp_path: Path, name: str, honorific: str, given: str) -> None:
    record = only(plan_of(tmp_path, f"Name;Mail\n{name};a@example.com\n"))
    assert (record.honorific, record.given) == (honorific, given)


def test_a_day_behind_the_decision(tmp_path: Path) -> None:
    text = "Candidate;Role;Decision;When;Called?\nAna Ruiz;Buyer;No;16/11/2026;Yes\n"
    ana, bo = plan_of(tmp_path, f"{text}Bo Li;Buyer;Yes;18/11/2026;Yes\n").records
    assert [(each.mapped_outcome, each.told) for each in (ana, bo)] == [
        ("declined_by_client", "untold"),
        ("hired", None),
    ]
    assert str(dict(ana.dates)["decided"]) == "2026-11-16"
    assert dict(ana.extra)["Called?"] == "Yes"


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("Afslag givet", "told"),
        ("Afslag givet af kunden", "untold"),
        ("Afwijzing telefonisch doorgegeven", "told"),
        ("Afgewezen, door klant doorgegeven", "untold"),
        ("Afwijzing niet doorgegeven", "untold"),
        ("Afwijzing klant doorgegeven", "untold"),
        ("Avslag gitt fra kunden", "untold"),
        ("Afslag meddelt til kunden", "untold"),
        ("Absage, verständigt", "told"),
        ("Absage, nicht verständigt", "untold"),
        ("Absage, muss noch verständigt werden", "untold"),
        ("Absage, wird noch informiert", "untold"),
        ("Absage, Kunde informiert", "untold"),
        ("Rejected, client informed", "untold"),
        ("Rejected, informed by client", "untold"),
        ("Rejected, informed by phone", "told"),
        ("Rejected, told him of the client's decision", "told"),
        ("Afgewezen, klant is geïnformeerd", "untold"),
    ],
)
def test_a_no_that_was_passed_on(tmp_path: Path, cell: str, told: str) -> None:
    assert only(plan_of(tmp_path, f'Name;Role;Status\nAna Ruiz;Buyer;"{cell}"\n')).told == told


def test_a_first_column_of_names_is_the_people(tmp_path: Path) -> None:
    text = "Rep;Mobile;Status\nAna Ruiz;0171 3920011;Interview\nBo Li;0171 3920012;Offer\n"
    assert fields_in(tmp_path, text)["Rep"] is Field.FULL_NAME


def test_a_position_behind_the_employer_is_held(tmp_path: Path) -> None:
    text = "Name;Employer;Position;Status\nAna Ruiz;Halden;Treasurer;Interview\nBo Li;Nord;Clerk;Rejected\n"
    assert fields_in(tmp_path, text)["Position"] is Field.TITLE


def test_an_answer_is_an_outcome_where_it_says_which(tmp_path: Path) -> None:
    text = "Name;Natel;Bescheid\nAna Ruiz;079 392 00 11;Zusage\nBo Li;079 392 00 12;Absage\n"
    assert fields_in(tmp_path, f"{text}Cy Oh;079 392 00 13;Absage\n")["Bescheid"] is Field.OUTCOME


def test_a_second_candidate_of_a_row_lends_the_first_neither_phone_nor_end(tmp_path: Path) -> None:
    text = "Client;Job;Candidate 1;Cand 1 Mobile;Cand 1 Status;Candidate 2;Cand 2 Mobile;Cand 2 Status\n"
    text += "Acme;Buyer;Ana Ruiz;+49 171 3920011;Interview;Bo Nyström;+49 171 3920012;Rejected\n"
    record = only(plan_of(tmp_path, text))
    numbers = [phone.number for phone in record.phones]
    assert (record.full_name, numbers, record.mapped_stage, record.mapped_outcome) == (
        "Ana Ruiz",
        ["+491713920011"],
        "interviewing",
        None,
    )
    assert dict(record.extra) == {
        "Candidate 2": "Bo Nyström",
        "Cand 2 Mobile": "+49 171 3920012",
        "Cand 2 Status": "Rejected",
    }


@pytest.mark.parametrize(
    ("header", "between", "behind"),
    [
        ("Vacancy / Client", " / ", ""),
        ("Position & client", " / ", ""),
        ("Job / Client", " / ", ""),
        ("Functie / Opdrachtgever", " - ", ""),
        ("Job title and client", " at ", ""),
        ("Vacancy (client)", " (", ")"),
    ],
)
def test_one_column_for_role_and_client(tmp_path: Path, header: str, between: str, behind: str) -> None:
    text = f"Name;{header};Status\nAna Ruiz;Estimator{between}Dunmore Build{behind};Interview\n"
    ana, bo = plan_of(tmp_path, f"{text}Bo Li;QS{between}Kerrigan Homes{behind};Rejected\n").records
    assert (ana.role, ana.client, bo.role, bo.client) == (
        "Estimator",
        "Dunmore Build",
        "QS",
        "Kerrigan Homes",
    )


@pytest.mark.parametrize(
    ("job", "firm", "outcome"),
    [
        ("Mansione", "Azienda", "Esito"),
        ("Funktion", "Firma", "Ergebnis"),
        ("Job title", "Company", "Outcome"),
    ],
)
def test_firms_that_come_again_are_those_that_hire(tmp_path: Path, job: str, firm: str, outcome: str) -> None:
    rows = [("Welder", "Estensi"), ("Clerk", "Estensi"), ("Clerk", "LogiEmilia"), ("Packer", "LogiEmilia")]
    people = "".join(
        f"Ana Ruiz{number};{role};{client};Rejected\n" for number, (role, client) in enumerate(rows)
    )
    records = plan_of(tmp_path, f"Name;{job};{firm};{outcome}\n{people}").records
    assert [(each.role, each.client) for each in records] == rows


def test_a_target_firm_employs_those_who_are_sought_out_there(tmp_path: Path) -> None:
    text = (
        "Zielfirma;Name;Funktion;Angesprochen am;Reaktion\nKrones;Ana Ruiz;Leiterin Einkauf;3.11.2026;\n"
        "Krones;Bo Li;Einkäufer;4.11.2026;kein Interesse\nOptima;Cy Fox;Lead Buyer;4.11.2026;\n"
    )
    assert [(each.company, each.title, each.client) for each in plan_of(tmp_path, text).records] == [
        ("Krones", "Leiterin Einkauf", ""),
        ("Krones", "Einkäufer", ""),
        ("Optima", "Lead Buyer", ""),
    ]


def test_firms_where_people_are_sought_out_employ_them(tmp_path: Path) -> None:
    rows = [
        ("Analyst", "Nordbank", "Contacted"), ("Manager", "Nordbank", "Interview"),
        ("Analyst", "Ostbank", "Replied"), ("Director", "Ostbank", "Not interested"),
    ]  # fmt: skip
    people = "".join(f"Ana Ruiz{number};{';'.join(row)}\n" for number, row in enumerate(rows))
    records = plan_of(tmp_path, f"Name;Job title;Company;Status\n{people}").records
    assert [(each.title, each.company, each.client) for each in records] == [
        (title, firm, "") for title, firm, _ in rows
    ]


@pytest.mark.parametrize(
    ("header", "cell", "meant"),
    [
        ("HP", "9123 4567", Field.PHONE),
        ("HP", "Acer", None),
        ("Ricontattato il", "12.11.2026", Field.LAST_CONTACT),
        ("Recontacté le", "12.11.2026", Field.LAST_CONTACT),
        ("Recontacter le", "12.11.2026", Field.COME_BACK_ON),
        ("Followed up on", "12.11.2026", Field.LAST_CONTACT),
        ("FECHA ULT. CONTACTO", "12/11/2026", Field.LAST_CONTACT),
        ("CV wpłynęło", "2026-11-12", Field.APPLIED_ON),
        ("References", "2 received", None),
        ("Phoned with outcome", "12.11.2026", Field.TOLD_ON),
        ("Volunteer role", "Befriender", Field.ROLE),
        ("Host employer", "Wessex Water", Field.CLIENT),
        ("Geo", "Omaha, NE", Field.LOCATION),
        ("Geo", "41.2565,-95.9345", None),
        ("派遣先", "関東ロジ", Field.CLIENT),
        ("應徵職務", "倉管", Field.ROLE),
        ("職種", "事務", Field.ROLE),
        ("추천 포지션", "재무팀장", Field.ROLE),
        ("직급", "과장", Field.TITLE),
    ],
)
def test_what_a_column_is_beside_an_outcome(
    tmp_path: Path, header: str, cell: str, meant: Field | None
) -> None:
    fields = fields_in(tmp_path, f"Name;Outcome;{header}\nAna Ruiz;Rejected;{cell}\nBo Li;Hired;\n")
    assert fields[header] is meant


@pytest.mark.parametrize(
    "cell",
    [
        "07700 900061 ana@example.com",
        "M: 07700 900061 E: ana@example.com",
        "ana@example.com 07700 900061",
        "ana@example.com Tel.: +44 7700 900061",
        "Mob 07700 900061 / ana@example.com",
    ],
)
def test_a_number_and_an_address_with_only_a_blank_between(tmp_path: Path, cell: str) -> None:
    text = f"Name;Contact;Role\nAna Ruiz;{cell};Buyer\nBo Li;bo@example.com;Buyer\n"
    ana = plan_of(tmp_path, text, region="GB").records[0]
    assert (ana.emails, [phone.number for phone in ana.phones]) == (("ana@example.com",), ["+447700900061"])


@pytest.mark.parametrize(
    ("number", "read"), [("0456 555 118", "+61456555118"), ("0151 496 0234", "+441514960234")]
)
def test_a_town_of_another_country_counts_where_the_number_can_be_there(
    tmp_path: Path, number: str, read: str
) -> None:
    """Liverpool is a suburb of Sydney, too."""
    text = f"Name;Mob;Suburb;Role\nAna Ruiz;{number};Liverpool;Driver\n"
    assert [each.number for each in only(plan_of(tmp_path, text, region="AU")).phones] == [read]


def test_a_country_that_is_named_counts_for_any_number_that_is_possible_there(tmp_path: Path) -> None:
    """Nobody has 06 97 in France itself yet, and 069 is Frankfurt."""
    text = "Name,Mailing City,Mailing Country,Mobile\nAna Ruiz,Orléans,France,06 97 97 98 39\n"
    assert [each.number for each in only(plan_of(tmp_path, text, region="DE")).phones] == ["+33697979839"]


def test_names_are_people_in_a_column_that_is_called_their_number(tmp_path: Path) -> None:
    text = "day,time,student_id,room,company\n11/12/26,10:00,Lily Pace,surface,expedia\n"
    records = plan_of(tmp_path, f"{text}11/12/26,10:30,Rebecca Mark,office,expedia\n").records
    assert [each.full_name for each in records] == ["Lily Pace", "Rebecca Mark"]


def jobs_in(tmp_path: Path, rows: str) -> list[tuple[str, str]]:
    records = plan_of(tmp_path, f"Client;Vacancy;Candidate;Stage\n{rows}").records
    return [(each.client, each.role) for each in records]


def test_a_client_that_is_said_once_is_that_of_all_below(tmp_path: Path) -> None:
    rows = (
        "Ashdown;Nurse;Ana Ruiz;Interview\n;;Bo Li;Rejected\n;Clerk;Eva Mora;Offer\n"
        "Brightwell;Hygienist;Kit Moss;Interview\n;;Raj Patel;Withdrew\n;;;\n;;Lee Ash;Interview\n"
    )
    assert jobs_in(tmp_path, rows) == [
        ("Ashdown", "Nurse"), ("Ashdown", "Nurse"), ("Ashdown", "Clerk"), ("Brightwell", "Hygienist"),
        ("Brightwell", "Hygienist"), ("", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        ["Acme;Nurse", "Acme;Nurse", "Beta;Clerk", ";", ";"],
        ["Acme;Nurse", "Beta;Clerk", "City;Cook", ";"],
        [";", "Acme;Nurse", ";", "Beta;Clerk"],
    ],
)
def test_a_client_that_is_left_out_stays_so(tmp_path: Path, said: list[str]) -> None:
    rows = "".join(f"{each};Ana Ruiz{number};Offer\n" for number, each in enumerate(said))
    assert [";".join(each) for each in jobs_in(tmp_path, rows)] == said


def test_a_name_beside_the_number_is_the_person_where_no_column_has_names(tmp_path: Path) -> None:
    text = "Candidate/Phone;Job Applied;Result\nLorraine Beck (865) 555-0151;Driver;Hired\n"
    records = plan_of(tmp_path, f"{text}Otis Grady - 865-555-0152;Driver;Rejected\n", region="US").records
    assert [(each.full_name, each.phones[0].number) for each in records] == [
        ("Lorraine Beck", "+18655550151"),
        ("Otis Grady", "+18655550152"),
    ]


def test_lines_of_what_happened_when_are_notes(tmp_path: Path) -> None:
    log = '"11/2 - left VM\n11/10 - interview, then rejected by Bill"'
    text = (
        f"Name;Role;Stage;Activity log\nAna Ruiz;Buyer;Interviewing;{log}\nBo Li;Buyer;Interviewing;{log}\n"
    )
    ana, _ = plan_of(tmp_path, text).records
    assert (ana.mapped_stage, ana.mapped_outcome, ana.told) == ("interviewing", None, None)


def test_a_table_with_commas_in_quotes_is_no_list_of_lines(tmp_path: Path) -> None:
    text = (
        "Who,Number,Job,What's happening\nMarcus Thorne,07700 900121,Chef,Interview Tuesday\n"
        'Lena Kubiak,07700 900122,Chef,"Client said no, wants more"\n'
        'Ollie Grant,07700 900125,Manager,"Staying put, he says"\n'
    )
    records = plan_of(tmp_path, text, region="GB").records
    assert ["wants more" in str(each) and '"' in each.stage for each in records] == [False] * 3
    assert [each.full_name for each in records] == ["Marcus Thorne", "Lena Kubiak", "Ollie Grant"]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Previous outcome", ("Rejected", "Hired")),
        ("Last year's result", ("Rejected", "Hired")),
        ("Frühere Bewerbung", ("Absage", "Eingestellt")),
        ("Hired before?", ("Yes", "No")),
        ("Would hire again", ("Yes", "No")),
        ("Friend hired", ("Yes", "No")),
        ("Interviewer 1 decision", ("No hire", "Hire")),
        ("Counter offer", ("Declined", "Accepted")),
        ("Other processes", ("Offer from Acme", "Rejected by Beta")),
        ("Second role status", ("Rejected", "Hired")),
        ("Tags", ("rejected 2023", "hired elsewhere")),
        ("Role 2;Status 2", ("Planner;Rejected", "Clerk;Hired")),
        ("Client 2;Outcome client 2", ("Beta;Rejected", "Beta;Hired")),
    ],
)
def test_what_is_said_of_another_application_ends_none(
    tmp_path: Path, header: str, cells: tuple[str, str]
) -> None:
    text = f"Name;Role;Client;Status;{header}\nAna Ruiz;Buyer;Acme;Interview;{cells[0]}\n"
    records = plan_of(tmp_path, f"{text}Bo Li;Buyer;Acme;CV sent;{cells[1]}\n").records
    assert [(each.mapped_stage, each.mapped_outcome) for each in records] == [
        ("interviewing", None),
        ("submitted", None),
    ]


@pytest.mark.parametrize(
    "header",
    [
        "HM informed",
        "HR informed",
        "Told HM",
        "FB informiert",
        "Told about role",
        "Prévenu entretien",
        "Client feedback given",
    ],
)
def test_nobody_is_told_where_somebody_else_was_or_of_something_else(tmp_path: Path, header: str) -> None:
    text = f"Name;Role;Status;{header}\nAna Ruiz;Buyer;Rejected;yes\nBo Li;Buyer;Rejected;no\n"
    assert [each.told for each in plan_of(tmp_path, text).records] == ["untold", "untold"]


def test_what_came_of_a_second_round_is_this_applications(tmp_path: Path) -> None:
    text = "Name;Role;Status;Round 2 result\nAna Ruiz;Buyer;Interview;Rejected\nBo Li;Buyer;Interview;Hired\n"
    assert [each.mapped_outcome for each in plan_of(tmp_path, text).records] == [
        "declined_by_client",
        "hired",
    ]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Recommendation", ("No hire", "Hire")),
        ("Hire recommendation", ("No", "Yes")),
        ("Progress?", ("No", "Yes")),
        ("Empfehlung", ("Absage", "Einstellen")),
        ("Outreach Status", ("Accepted", "Declined")),
        ("Connection status", ("Accepted", "Pending")),
        ("InMail", ("Declined", "Accepted")),
    ],
)
@pytest.mark.parametrize("beside", ["Status", "Decision", "Vacancy"])
def test_what_is_recommended_or_answered_to_a_first_message_ends_nothing(
    tmp_path: Path, header: str, cells: tuple[str, str], beside: str
) -> None:
    text = f"Name;Role;{header};{beside}\nAna Ruiz;Buyer;{cells[0]};Interview\n"
    records = plan_of(tmp_path, f"{text}Bo Li;Buyer;{cells[1]};Interview\n").records
    assert [(each.mapped_outcome, each.referred_by) for each in records] == [(None, ""), (None, "")]


def test_phone_and_state_behind_a_second_candidate_are_not_the_first_ones(tmp_path: Path) -> None:
    text = "Job;Candidate 1;Phone 1;Status 1;Candidate 2;Phone 2;Status 2\n"
    text += "Buyer;Ana Ruiz;+49 171 3920011;Interview;Bo Nyström;+49 171 3920012;Rejected\n"
    record = only(plan_of(tmp_path, text))
    numbers = [phone.number for phone in record.phones]
    assert (record.full_name, numbers, record.mapped_outcome) == ("Ana Ruiz", ["+491713920011"], None)


def test_contacts_without_a_client_are_at_none(tmp_path: Path) -> None:
    text = "Client;Contact;Email\nAcme;Ana Ruiz;a@example.com\n;Bo Li;b@example.com\n"
    records = plan_of(tmp_path, f"{text}Beta;Cy Fox;c@example.com\n;Eva Mora;e@example.com\n").records
    assert [record.client for record in records] == ["Acme", "", "Beta", ""]


def test_an_offer_that_was_accepted_is_no_misspelt_vacancy(tmp_path: Path) -> None:
    text = "Candidate;Role;Offer;Status\nAna Ruiz;Buyer;Accepted;Offer\nBo Li;Clerk;Declined;Offer\n"
    assert [record.role for record in plan_of(tmp_path, text).records] == ["Buyer", "Clerk"]


def test_a_first_call_is_no_interview_and_a_cv_that_is_out_was_submitted(tmp_path: Path) -> None:
    text = (
        "Name;Job;First call;CV out;1st iv;Offer\nAna Ruiz;QS;2/11/2026;4/11/2026;;\n"
        "Bo Li;QS;3/11/2026;;;\nCy Fox;QS;3/11/2026;5/11/2026;10/11/2026;\n"
        "Di Ray;QS;3/11/2026;5/11/2026;10/11/2026;17/11/2026\n"
    )
    stages = [each.mapped_stage for each in plan_of(tmp_path, text).records]
    assert stages == ["submitted", "screening", "interviewing", "offered"]


def test_whoever_looks_after_a_contractor_is_not_the_contractor(tmp_path: Path) -> None:
    text = (
        "Consultant;Contractor;Mobile;Client;Job;Outcome\n"
        "MJ;Ana Ruiz;0171 3920011;Acme;Buyer;Offered\nTS;Bo Li;0171 3920012;Acme;Buyer;Rejected\n"
    )
    plan = plan_of(tmp_path, text)
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Li"]
    assert dict(plan.records[0].extra) == {"Consultant": "MJ"}


def test_the_number_of_a_vacancy_is_not_its_name(tmp_path: Path) -> None:
    text = (
        "Req #;Job Title;Client;Candidate;Phone;Status\n"
        "4471;Buyer;Acme;Ana Ruiz;0171 3920011;Placed\n4480;Clerk;Acme;Bo Li;0171 3920012;Submitted\n"
    )
    plan = plan_of(tmp_path, text)
    assert [(record.role, record.title) for record in plan.records] == [("Buyer", ""), ("Clerk", "")]
    assert dict(plan.records[0].extra) == {"Req #": "4471"}


def test_what_came_of_a_round_is_not_how_it_ended(tmp_path: Path) -> None:
    text = (
        "Name;Position;HR Round;Manager Round;Status\nAna Ruiz;Clerk;Selected;Rejected;Rejected\n"
        "Bo Li;Clerk;Selected;Pending;Manager round pending\nCy Fox;Clerk;Selected;Selected;Joined\n"
    )
    plan = plan_of(tmp_path, text)
    outcomes = [record.mapped_outcome for record in plan.records]
    assert outcomes == ["declined_by_client", None, "hired"]
    assert dict(plan.records[1].extra) == {"HR Round": "Selected", "Manager Round": "Pending"}


def test_a_practice_beside_the_role_is_the_client(tmp_path: Path) -> None:
    text = "Name;Role;Practice;Status\nAna Ruiz;Dentist;Mill Lane;Rejected\nBo Li;Dentist;Mill Lane;Placed\n"
    plan = plan_of(tmp_path, f"{text}Cy Fox;Nurse;Park Row;CV sent\nDi Ray;Nurse;Park Row;Interview\n")
    clients = [(record.client, record.company) for record in plan.records]
    assert clients == [("Mill Lane", ""), ("Mill Lane", ""), ("Park Row", ""), ("Park Row", "")]


def test_a_first_row_whose_values_name_columns_too_is_no_header(tmp_path: Path) -> None:
    text = "Name;Position;Manager;Status\nAna Ruiz;Clerk;Rejected;Rejected\nBo Li;Clerk;Pending;Applied\n"
    assert [record.full_name for record in plan_of(tmp_path, text).records] == ["Ana Ruiz", "Bo Li"]
    text = "Name;Position;Status;Decision of HR\nAna Ruiz;Clerk;Applied;Rejected\nBo Li;Cook;Offer;Hired\n"
    assert [record.full_name for record in plan_of(tmp_path, text).records] == ["Ana Ruiz", "Bo Li"]


def test_an_offer_as_the_result_is_how_far_somebody_got(tmp_path: Path) -> None:
    text = (
        "Name;Role;Progress;Result\nAna Ruiz;Buyer;2nd interview 24/11;Offer\nBo Li;Buyer;CV sent;Rejected\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert [(ana.mapped_stage, ana.mapped_outcome), (bo.mapped_stage, bo.mapped_outcome)] == [
        ("offered", None),
        ("submitted", "declined_by_client"),
    ]


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("Put forward to", ("Acme", "Acme"), Field.CLIENT),
        ("Client placed with", ("Acme", "Norden"), Field.CLIENT),
        ("Rejected because", ("too junior", "pay"), Field.REASON),
        ("F/B", ("good on systems, quiet", "likes the team"), Field.NOTES),
        ("Reg date", ("02/11/2026", "03/11/2026"), Field.APPLIED_ON),
        ("Applied via", ("Indeed", "LinkedIn"), Field.SOURCE),
    ],
)
def test_columns_beside_roles_and_outcomes(
    tmp_path: Path, header: str, cells: tuple[str, str], field: Field
) -> None:
    first, second = cells
    text = f"Name;Job;Result;{header}\nAna Ruiz;Clerk;Rejected;{first}\nBo Li;Cook;Rejected;{second}\n"
    assert fields_in(tmp_path, text)[header] is field


def test_the_work_that_temps_do_beside_the_client_is_the_role(tmp_path: Path) -> None:
    text = "Name;Telefon;Tätigkeit;Kunde;Status\nAna Ruiz;0171 3920011;Schlosser;Acme;vorgestellt\n"
    record = only(plan_of(tmp_path, text))
    assert (record.role, record.client, record.title) == ("Schlosser", "Acme", "")


def test_the_last_contact_is_not_the_first_one(tmp_path: Path) -> None:
    text = "Name;Mandat;Erstkontakt;Status;letzter Kontakt\nAna Ruiz;Lead;03.11.2026;Interview;24.11.2026\n"
    record = only(plan_of(tmp_path, text))
    assert dict(record.dates)["last_contact"].isoformat() == "2026-11-24"
    assert dict(record.extra)["Erstkontakt"] == "03.11.2026"


def test_an_opinion_is_no_outcome_beside_a_state_with_ends(tmp_path: Path) -> None:
    text = (
        "Nom;Poste;Avis;Statut\nAna Ruiz;Acheteur;Favorable;Refus client\n"
        "Bo Li;Acheteur;Réservé;Entretien\nEva Mora;Acheteur;Favorable;Offre\n"
    )
    ana, bo, eva = plan_of(tmp_path, text).records
    assert [each.mapped_outcome for each in (ana, bo, eva)] == ["declined_by_client", None, None]
    assert (bo.mapped_stage, eva.mapped_stage) == ("interviewing", "offered")


def test_an_employer_that_each_vacancy_has_is_the_client(tmp_path: Path) -> None:
    text = (
        "Name,Vacancy,Employer,Outcome\nAna Ruiz,Buyer,Halden,Rejected\nBo Li,Buyer,Halden,\n"
        "Eva Mora,Cook,Ritz,\n"
    )
    ana, _, eva = plan_of(tmp_path, text).records
    assert (ana.client, ana.company, eva.client) == ("Halden", "", "Ritz")


def test_an_employer_of_each_candidate_is_their_own(tmp_path: Path) -> None:
    text = (
        "Name,Vacancy,Employer,Outcome\nAna Ruiz,Buyer,Halden,Rejected\nBo Li,Buyer,Ritz,\n"
        "Eva Mora,Cook,Ritz,\n"
    )
    ana, _, eva = plan_of(tmp_path, text).records
    assert (ana.company, ana.client, eva.company) == ("Halden", "", "Ritz")


def test_people_apply_for_a_programme(tmp_path: Path) -> None:
    text = "Name,Programme,Stage reached,Result\nAna Ruiz,Graduate Audit,Interview,Rejected\n"
    assert only(plan_of(tmp_path, text)).role == "Graduate Audit"


@pytest.mark.parametrize("header", ["Fecha situación", "Fecha de la situación", "Data da situação"])
def test_the_day_of_a_state_is_that_of_its_end(tmp_path: Path, header: str) -> None:
    text = (
        f"Nombre;Puesto;Situación;{header}\nAna Ruiz;Cocinera;Descartada;14/10/2026\n"
        "Bo Li;Cocinero;1ª entrevista;16/11/2026\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (str(dict(ana.dates)["decided"]), dict(bo.dates)) == ("2026-10-14", {})


def test_numbers_beside_addresses_say_the_country_too(tmp_path: Path) -> None:
    text = (
        "Name;Contact details;Role;Status\nAna Ruiz;07700 900101 / ana@x.com;Cook;Offer\n"
        "Bo Li;+44 7700 900102 / bo@x.com;Cook;Offer\n"
    )
    records = plan_of(tmp_path, text, recruiter_country="DE").records
    assert [each.phones[0].number for each in records] == ["+447700900101", "+447700900102"]


def test_a_name_with_number_and_address_in_one_cell(tmp_path: Path) -> None:
    text = (
        'Candidate,Position,Stage\n"Ana Ruiz\n07700 900101\nana@x.com",Cook,Interview\n'
        '"Bo Li\n+44 7700 900102\nbo@x.com",Cook,Offer\n'
    )
    records = plan_of(tmp_path, text, recruiter_country="DE").records
    assert [(each.full_name, each.emails, each.phones[0].number) for each in records] == [
        ("Ana Ruiz", ("ana@x.com",), "+447700900101"),
        ("Bo Li", ("bo@x.com",), "+447700900102"),
    ]


@pytest.mark.parametrize(
    ("talk", "offer", "hired", "no"),
    [
        ("Interview", "Offer", "Hired", "Rejected"),
        ("Gespräch", "Angebot", "Zusage", "Absage"),
        ("Entretien", "Offre", "Embauché", "Refusé"),
        ("Entrevista", "Oferta", "Contratado", "Descartado"),
        ("Colloquio", "Offerta", "Assunto", "Scartato"),
        ("Gesprek", "Aanbod", "Aangenomen", "Afgewezen"),
        ("Rozmowa", "Oferta", "Zatrudniony", "Odrzucony"),
        ("Intervju", "Erbjudande", "Anställd", "Avslag"),
    ],
)
def test_ticks_say_how_far_they_got_and_how_it_ended(
    tmp_path: Path, talk: str, offer: str, hired: str, no: str
) -> None:
    """One tick in a column is enough: it is neither the job nor nothing."""
    text = (
        f"Name;E-Mail;{talk};{offer};{hired};{no}\nAna Ruiz;ana@x.es;x;x;x;\nBo Li;bo@x.es;x;;;x\n"
        "Cy Fox;cy@x.es;x;;;\n"
    )
    ana, bo, cy = plan_of(tmp_path, text).records
    assert (ana.role, ana.mapped_outcome) == ("", "hired")
    assert (bo.mapped_stage, bo.mapped_outcome, bo.told) == ("interviewing", "declined_by_client", "untold")
    assert (cy.mapped_stage, cy.mapped_outcome) == ("interviewing", None)


def test_a_reason_beside_a_column_of_hires_says_that_it_ended(tmp_path: Path) -> None:
    """Beside an empty outcome it may be what was chosen before."""
    rows = "Ana Ruiz;Buyer;{};\nBo Li;Buyer;;too junior\nCy Fox;Buyer;;x\nDee Orr;Buyer;;\n"
    hires = plan_of(tmp_path, "Name;Role;Hired?;Rejection reason\n" + rows.format("yes")).records
    assert [each.mapped_outcome for each in hires] == ["hired", *["declined_by_client"] * 2, None]
    ends = plan_of(tmp_path, "Name;Role;Outcome;Rejection reason\n" + rows.format("hired")).records
    assert [each.mapped_outcome for each in ends] == ["hired", None, "declined_by_client", None]


@pytest.mark.parametrize("address", ["www.ana.example", "https://ana.example/me", "linkedin.com/in/ana"])
def test_the_address_of_a_page_is_no_job(tmp_path: Path, address: str) -> None:
    plan = plan_of(tmp_path, f"Name;Title;Role;Stage\nAna Ruiz;{address};Buyer;Interview\n")
    assert (only(plan).title, only(plan).role) == ("", "Buyer")
    assert address in dict(only(plan).cells).values()


def test_comments_on_former_years_end_nothing(tmp_path: Path) -> None:
    comments = {
        "Hired her in 2019": None,
        "rejected last year elsewhere": None,
        "rejected in 2023, 1st interview done": "interviewing",
        "rejected after interview": "declined_by_client",
        "CV sent to client": "submitted",
        "offer out": "offered",
        "hired 2026": "hired",
    }
    rows = "".join(f"Ana Ruiz{index};Buyer;{text}\n" for index, text in enumerate(comments))
    plan = plan_of(tmp_path, "Candidate;Role;Comments\n" + rows)
    said = [each.mapped_outcome or each.mapped_stage for each in plan.records]
    assert said == list(comments.values())
    text = "Candidate;Role;Stage\nAna Ruiz;Buyer;Hired in 2019\n"
    assert only(plan_of(tmp_path, text)).mapped_outcome == "hired"


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("Name;Company;Current role;Vacancy;Stage", "company"),
        ("Name;Current role;Company;Phone;Vacancy;Stage", "company"),
        ("Name;Phone;Company;Vacancy;Stage", "client"),
        ("Name;Current role;Company;Vacancy;Stage", "client"),
    ],
)
def test_a_company_beside_the_job_that_is_held_is_the_employer(
    tmp_path: Path, header: str, meant: str
) -> None:
    """Few employers come again and again, too, where a recruiter seeks people out at them."""
    cells = {"Company": "Acme", "Current role": "Foreman", "Vacancy": "Buyer", "Stage": "Interview"}
    rows = "".join(
        ";".join(name if each == "Name" else cells.get(each, "") for each in header.split(";")) + "\n"
        for name in ("Ana Ruiz", "Bo Li", "Cy Fox")
    )
    assert fields_in(tmp_path, f"{header}\n{rows}")["Company"] == meant


def test_a_no_on_a_day_without_its_year_is_a_no(tmp_path: Path) -> None:
    """When it was nobody knows for sure: 11/12 may be either of two days, and of two years."""
    rows = "Ana Ruiz;Buyer;2nd int;\nBo Li;Buyer;1st int;12/11\nCy Fox;Buyer;CV sent;14/11\n"
    plan = plan_of(tmp_path, "Who;For;Where;Rejected\n" + rows)
    assert [each.mapped_stage for each in plan.records] == ["interviewing", "interviewing", "submitted"]
    assert [each.told for each in plan.records] == [None, "untold", "untold"]
    assert [dict(each.dates) for each in plan.records] == [{}, {}, {}]
    assert dict(plan.records[2].extra) == {"Rejected": "14/11"}


def test_where_somebody_works_is_no_stage(tmp_path: Path) -> None:
    text = "Who;For;Where\nAna Ruiz;Buyer;On site\nBo Li;Buyer;Onsite\n"
    assert [each.location for each in plan_of(tmp_path, text).records] == ["On site", "Onsite"]
