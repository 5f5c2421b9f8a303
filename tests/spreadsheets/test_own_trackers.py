"""Trackers that recruiters keep by hand: what their columns and cells mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.left_alone import says_left_alone
from recruiterdesk.spreadsheets.note_told import NOTHING_TOLD, ToldInNotes, told_in_notes
from tests.spreadsheets.tables import TODAY, only, plan_of


def fields_in(tmp_path: Path, text: str) -> dict[str, Field | None]:
    return {column.header: column.field for column in plan_of(tmp_path, text).columns}


@pytest.mark.parametrize(
    ("notes", "told", "day"),
    [
        ("not enough people mgmt. Told him on the phone 13/11", True, "2026-11-13"),
        ("told by email 19/11", True, "2026-11-19"),
        ("LVM 11/18, not told yet", False, None),
        ("am 3.11. telefonisch abgesagt", True, "2026-11-03"),
        ("Am 16.09. informiert, hat sich bedankt", True, "2026-09-16"),
        ("noch nicht informiert", False, None),
        ("prévenue par tél. le 12/11", True, "2026-11-12"),
        ("se le comunicó el 12/11", True, "2026-11-12"),
        ("avvisata il 12/11 al telefono", True, "2026-11-12"),
        ("afgebeld 12-11", True, "2026-11-12"),
        ("informerad per telefon", True, None),
    ],
)
def test_notes_say_who_was_told(tmp_path: Path, notes: str, told: bool, day: str | None) -> None:
    record = only(plan_of(tmp_path, f'Name;Role;Status;Notes\nAna Ruiz;Buyer;Rejected;"{notes}"\n'))
    assert record.told == ("told" if told else "untold")
    found = dict(record.dates).get("told")
    assert (found and found.isoformat()) == day


@pytest.mark.parametrize(
    "notes",
    [
        "Told me she wants 50k",
        "told us no",
        "she told the client",
        "Kunde informiert",
        "was informed about GDPR",
        "Told him salary is 40k",
        "spoke to her 12/3, will call back",
        "hat abgesagt",
        "Need to ring her",
    ],
)
def test_notes_that_say_nothing_of_who_was_told(notes: str) -> None:
    assert told_in_notes(notes, TODAY, day_first=True) == NOTHING_TOLD


def test_the_last_that_notes_say_counts() -> None:
    said = told_in_notes("2.11. noch nicht informiert; 5.11. telefonisch informiert", TODAY, day_first=True)
    assert said == ToldInNotes(told=True, told_on=TODAY.replace(day=5))


def test_who_is_still_in_play_was_told_nothing(tmp_path: Path) -> None:
    record = only(
        plan_of(tmp_path, "Name;Role;Status;Notes\nAna Ruiz;Buyer;Interview;informed by phone 3/11\n")
    )
    assert (record.told, dict(record.dates)) == (None, {})


def test_a_column_stands_above_the_notes(tmp_path: Path) -> None:
    text = "Name;Role;Status;Told?;Notes\nAna Ruiz;Buyer;Rejected;no;told by phone 3/11\n"
    assert only(plan_of(tmp_path, text)).told == "untold"


def test_what_was_said_before_the_decision_was_not_the_decision(tmp_path: Path) -> None:
    text = "Name;Role;Outcome;Decided on;Notes\nAna Ruiz;Buyer;Rejected;16.11.2026;informed by phone 3.11.\n"
    assert only(plan_of(tmp_path, text)).told == "untold"


@pytest.mark.parametrize(
    "cell",
    ["DNC", "Do not call", "nicht kontaktieren", "DNC - asked us to stop", "ne plus contacter", "no llamar"],
)
def test_a_stage_says_that_somebody_is_to_be_left_alone(tmp_path: Path, cell: str) -> None:
    record = only(plan_of(tmp_path, f"Name;Role;Status\nAna Ruiz;Buyer;{cell}\n"))
    assert says_left_alone(record.network)
    assert (record.mapped_stage, record.mapped_outcome, record.stage) == (None, None, cell)


@pytest.mark.parametrize("cell", ["No contact", "Do not call before 5pm", "Kein Kontakt", "Not contacted"])
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
    ],
)
def test_words_of_trackers(tmp_path: Path, cell: str, stage: str | None, outcome: str | None) -> None:
    record = only(plan_of(tmp_path, f"Name;Role;Status\nAna Ruiz;Buyer;{cell}\n"))
    assert (record.mapped_stage, record.mapped_outcome) == (stage, outcome)
