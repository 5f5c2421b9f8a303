"""Columns beside a no: whose it was, why somebody left, and when the status changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


def test_a_reason_that_nobody_knows_says_that_there_was_a_no(tmp_path: Path) -> None:
    rows = "Ana Ruiz,took offer at Banner\nBo Li,no AZ license\nCy Fox,HM chose another candidate\nDi Low,\n"
    plan = plan_of(tmp_path, "Name,Reason if not hired\n" + rows)
    said = [(record.mapped_outcome, record.told) for record in plan.records]
    assert said == [
        ("withdrew", None),
        ("declined_by_client", "untold"),
        ("declined_by_client", "untold"),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("reason", "kind", "outcome"),
    [
        ("Pay too low", "Rejected by candidate", "withdrew"),
        ("Pay too low", "They rejected us", "withdrew"),
        ("Not enough experience", "Rejected by org", "declined_by_client"),
        ("Not enough experience", "We rejected them", "declined_by_us"),
    ],
)
def test_the_kind_of_a_reason_tells_who_ended_it(
    tmp_path: Path, reason: str, kind: str, outcome: str
) -> None:
    header = "Candidate,Job,Stage,Status,Archive Reason,Archive Reason Type"
    plan = plan_of(tmp_path, f"{header}\nAna Ruiz,Buyer,Interview,Archived,{reason},{kind}\n")
    assert only(plan).mapped_outcome == outcome


@pytest.mark.parametrize(
    ("status", "reason", "outcome"),
    [
        ("Archived", "Position closed", "role_closed"),
        ("Disqualified", "Position closed", "role_closed"),
        ("Archived", "Not a fit", "declined_by_client"),
        ("Rejected", "Position closed", "role_closed"),
        ("Rejected", "Hiring freeze", "role_closed"),
        ("Rejected", "Hired other candidate", "declined_by_client"),
        ("Rejected", "Not a fit", "declined_by_client"),
    ],
)
def test_a_status_that_says_only_that_it_ended_leaves_it_to_the_reason(
    tmp_path: Path, status: str, reason: str, outcome: str
) -> None:
    text = f"Candidate,Job,Stage,Status,Archive Reason\nAna Ruiz,Buyer,Interview,{status},{reason}\n"
    assert only(plan_of(tmp_path, text)).mapped_outcome == outcome


def test_why_somebody_left_says_that_they_did(tmp_path: Path) -> None:
    text = (
        "Candidate,Job,Stage,Rejection reason,Withdrawal reason\n"
        "Ana Ruiz,Buyer,Interview,,Family\nBo Li,Buyer,Interview,Too junior,n/a\nCy Fox,Buyer,Interview,,\n"
    )
    plan = plan_of(tmp_path, text)
    outcomes = [record.mapped_outcome for record in plan.records]
    assert outcomes == ["withdrew", "declined_by_client", None]


def test_a_yes_under_dropped_out_is_a_withdrawal_unless_the_reason_says_who(tmp_path: Path) -> None:
    text = (
        "Candidate,Job,Stage,Dropped Out,Drop Reason\n"
        "Ana Ruiz,Buyer,Interview,True,\nBo Li,Buyer,Interview,True,Client rejected\n"
        "Cy Fox,Buyer,Interview,False,\n"
    )
    plan = plan_of(tmp_path, text)
    outcomes = [record.mapped_outcome for record in plan.records]
    assert outcomes == ["withdrew", "declined_by_client", None]


@pytest.mark.parametrize("name", ["Last Status Change Date", "Status changed on", "Date Dispositioned"])
def test_the_last_change_is_the_day_of_the_decision_for_those_who_are_out(tmp_path: Path, name: str) -> None:
    text = (
        f"Candidate,Job,Status,{name}\nAna Ruiz,Buyer,Rejected,2026-11-03\nBo Li,Buyer,Interview,2026-11-04\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (str(ana.decided_on), ana.told) == ("2026-11-03", "untold")
    assert (bo.decided_on, dict(bo.extra)) == (None, {name: "2026-11-04"})


def test_the_last_change_leaves_a_day_of_rejection_alone(tmp_path: Path) -> None:
    text = (
        "Candidate,Job,Status,Rejected on,Last status change\nAna Ruiz,Buyer,Rejected,2026-11-03,2026-11-09\n"
    )
    ana = only(plan_of(tmp_path, text))
    assert (str(ana.decided_on), dict(ana.extra)["Last status change"]) == ("2026-11-03", "2026-11-09")


@pytest.mark.parametrize("answer", ["I can only be called after 5pm", "Please call before interviews"])
def test_an_answer_in_a_sentence_is_no_stage(tmp_path: Path, answer: str) -> None:
    text = f"Full name,Which position?,Is there anything to add?\nAna Ruiz,Buyer,{answer}\nBo Li,Buyer,\n"
    assert [record.mapped_stage for record in plan_of(tmp_path, text).records] == [None, None]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Postanschrift Stadt", "location"),
        ("Postanschrift Land", "country"),
        ("Postanschrift Straße", None),
        ("Recruiting Workflow : Job : Job Title", "role"),
        ("Recruiting Workflow : Job Title", "role"),
        ("Application: Current job title", "title"),
        ("Aktuellt jobb", "title"),
        ("Date de dépôt", "applied_on"),
        ("Current Position: Company", "company"),
        ("Anything else we should know?", "notes"),
        ("Telefoon op werk", "phone_work"),
        ("Assigned Jobs", "role"),
        ("Anzeigentitel", "role"),
    ],
)
def test_names_of_columns_of_systems_are_understood(tmp_path: Path, header: str, field: str | None) -> None:
    cell = "+31 20 123 4567" if field == "phone_work" else "Bremen"
    plan = plan_of(tmp_path, f"Candidate,Stage,{header}\nAna Ruiz,Applied,{cell}\n")
    assert {column.header: column.field for column in plan.columns}[header] == field


def test_the_organization_beside_the_job_is_the_client_where_another_column_is_the_employer(
    tmp_path: Path,
) -> None:
    text = "Candidate,Current Company,Job,Organization Name,Stage\nAna Ruiz,Acme,Buyer,Thai Union,Interview\n"
    ana = only(plan_of(tmp_path, text))
    assert (ana.company, ana.client) == ("Acme", "Thai Union")


def test_a_column_archived_of_yes_and_no_is_no_day(tmp_path: Path) -> None:
    text = (
        "Candidate Name,Posting,Stage,Archived,Archive Reason,Archived At\n"
        "Ana Ruiz,Buyer,Onsite interview,Yes,Underqualified,2026-11-12 10:00\nBo Li,Buyer,Interview,No,,\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (str(ana.decided_on), ana.mapped_outcome) == ("2026-11-12", "declined_by_client")
    assert (bo.decided_on, bo.mapped_outcome) == (None, None)


@pytest.mark.parametrize(
    ("header", "row", "outcome", "told"),
    [
        (
            "Stage,Archived At,Archive Reason",
            "Interview,2026-11-12,Position on hold",
            "declined_by_client",
            "untold",
        ),
        ("Stage,Archived At,Archive Reason", "Interview,2026-11-12,", "declined_by_client", "untold"),
        ("Stage,Archived At,Archive Reason", "Interview,2026-11-12,Withdrew", "withdrew", None),
        ("Stage,Archived At,Archive Reason", "Offer,2026-11-12,Hired", "hired", None),
        ("Stage,Archived At,Archive Reason", "Hired,2026-11-12,", "hired", None),
        ("Stage,Archived At,Archive Reason", "Interview,,Position on hold", None, None),
        ("Phase,Archiviert am", "Gespräch,12.11.2026", "declined_by_client", "untold"),
        ("Stage,Status,Archived on", "Interview,Active,2026-11-12", None, None),
        ("Stage,Job archived at", "Interview,2026-11-12", None, None),
        ("Archived on", "2026-11-12", None, None),
    ],
)
def test_the_day_of_an_archived_application_says_that_it_ended(
    tmp_path: Path, header: str, row: str, outcome: str | None, told: str | None
) -> None:
    ana = only(plan_of(tmp_path, f"Candidate Name,Job,{header}\nAna Ruiz,Buyer,{row}\n"))
    assert (ana.mapped_outcome, ana.told) == (outcome, told)


def test_no_hire_is_no_end_where_another_column_says_who_is_out(tmp_path: Path) -> None:
    text = (
        "Name,Vacancy,Stage,Disqualified,Hired\nAna Ruiz,Buyer,Meet & greet,No,No\n"
        "Bo Li,Buyer,New,Yes,No\nCy Fox,Buyer,Offer,No,Yes\n"
    )
    plan = plan_of(tmp_path, text)
    assert [record.mapped_stage for record in plan.records] == ["interviewing", "applied", "offered"]
    assert [record.mapped_outcome for record in plan.records] == [None, "declined_by_client", "hired"]
    assert not plan.warnings


@pytest.mark.parametrize(
    ("status", "stage", "outcome"),
    [
        ("Active", "Rejected after 1st interview", "declined_by_client"),
        ("Active", "2nd interview", None),
        ("Pending", "2nd interview", None),
    ],
)
def test_the_status_of_a_record_leaves_it_to_the_stage(
    tmp_path: Path, status: str, stage: str, outcome: str | None
) -> None:
    text = f"Name,Job,Client,Candidate Status,Pipeline Stage\nAna Ruiz,Buyer,Acme,{status},{stage}\n"
    ana = only(plan_of(tmp_path, text))
    assert (ana.mapped_stage, ana.mapped_outcome) == ("interviewing", outcome)


def test_why_something_was_archived_says_that_it_ended(tmp_path: Path) -> None:
    text = (
        "Name;Job;Schritt;Bewerbungsstatus;Archivierungsgrund\nAna Ruiz;Buyer;Screening;Archiviert;"
        "Qualifikation nicht ausreichend\nBo Li;Buyer;Angebot;Archiviert;Bewerber hat abgesagt\n"
    )
    plan = plan_of(tmp_path, text)
    assert [record.mapped_outcome for record in plan.records] == ["declined_by_client", "withdrew"]


def test_words_in_a_column_of_days_of_a_no_are_kept_and_are_no_no(tmp_path: Path) -> None:
    rows = "Ana Ruiz;Buyer;13.11.2026\nBo Li;Buyer;pending\nCy Ek;Buyer;16.11.2026\nDi Ott;Buyer;17.11.2026\n"
    ana, bo, *_more = plan_of(tmp_path, f"Name;Job;Rejected on\n{rows}").records
    assert (ana.mapped_outcome, bo.mapped_outcome) == ("declined_by_client", None)
    assert bo.extra == (("Rejected on", "pending"),)


@pytest.mark.parametrize(
    ("header", "by_whom", "outcome"),
    [
        ("Afgewezen door", "Kandidaat", "withdrew"),
        ("Afgewezen door", "Opdrachtgever", "declined_by_client"),
        ("Rejected by", "Candidate", "withdrew"),
        ("Declined by", "The client", "declined_by_client"),
        ("Abgelehnt von", "Bewerber", "withdrew"),
        ("Rejected by", "Recruiter", "declined_by_us"),
        ("Rejected by", "Consultant", "declined_by_us"),
        ("Reden diskwalificatie", "Kandidaat heeft zich teruggetrokken", "withdrew"),
    ],
)
def test_a_column_says_whose_no_it_was(tmp_path: Path, header: str, by_whom: str, outcome: str) -> None:
    record = only(plan_of(tmp_path, f"Name,Job,Status,{header}\nAna Ruiz,Buyer,Rejected,{by_whom}\n"))
    assert record.mapped_outcome == outcome


def test_who_entered_a_no_is_no_party(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Job,Status,Rejected by\nAna Ruiz,Buyer,Rejected,Fay Lund\n"))
    assert (record.mapped_outcome, dict(record.extra)) == ("declined_by_client", {"Rejected by": "Fay Lund"})


def test_nobody_is_out_for_the_party_alone(tmp_path: Path) -> None:
    text = "Name,Job,Status,Rejected by\nAna Ruiz,Buyer,Rejected,Candidate\nBo Li,Buyer,Interview,\n"
    assert [each.mapped_outcome for each in plan_of(tmp_path, text).records] == ["withdrew", None]


@pytest.mark.parametrize(
    ("header", "cells", "outcomes"),
    [
        ("Hired", ("Yes", "No"), ["hired", None]),
        ("Eligible for hire", ("Yes", "No"), [None, None]),
        ("GDPR Status", ("Accepted", "Rejected"), [None, None]),
        ("Other process", ("Offer at Acme", "Rejected at Beta"), [None, None]),
        ("Text Status", ("No response", "Replied"), [None, None]),
        ("RTR Status", ("Accepted", "Declined"), [None, None]),
        ("LinkedIn Status", ("Accepted", "Declined"), [None, None]),
        ("Vertragsstatus", ("Akzeptiert", "Abgelehnt"), [None, None]),
        ("Match status", ("Geplaatst", "Afgewezen"), ["hired", "declined_by_client"]),
        ("Client status", ("Accepted", "Rejected"), ["hired", "declined_by_client"]),
        ("Decision Status", ("Accepted", "Rejected"), ["hired", "declined_by_client"]),
        ("Disposition Status", ("Failed to respond", "Candidate withdrew"), ["went_silent", "withdrew"]),
    ],
)
def test_who_is_in_play_stays_so(
    tmp_path: Path, header: str, cells: tuple[str, str], outcomes: list[str | None]
) -> None:
    rows = "".join(f"Person {at},Buyer,Interview,{cell}\n" for at, cell in zip("AB", cells, strict=True))
    plan = plan_of(tmp_path, f"Candidate,Job,Stage,{header}\n{rows}")
    assert [record.mapped_outcome for record in plan.records] == outcomes


def test_no_hire_is_a_no_where_the_table_tells_who_heard_it(tmp_path: Path) -> None:
    text = "Candidate,Job,Stage,Hired?,Told?\nAna Ruiz,Buyer,Interview,N,N\nBo Li,Buyer,Interview,Y,\n"
    assert [each.mapped_outcome for each in plan_of(tmp_path, text).records] == [
        "declined_by_client",
        "hired",
    ]


def test_a_reason_that_nobody_understands_is_one_for_a_no_where_the_column_says_so(tmp_path: Path) -> None:
    text = "Name;Job;Reason if not hired\nAna Ruiz;RN;took another job\n"
    text += "Bo Li;RN;HM chose another candidate\nCy Fox;RN;no AZ license\nDi Ray;RN;\n"
    endings = [(each.mapped_outcome, each.told) for each in plan_of(tmp_path, text).records]
    assert endings == [
        ("withdrew", None),
        ("declined_by_client", "untold"),
        ("declined_by_client", "untold"),
        (None, None),
    ]
