"""What large systems write around their tables, and beside what they mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of

_REPORT = (
    '"First Name","Last Name","Account Name","Mailing City","Email"\n'
    '"Orlando","Finch","Halcyon","Oakland","o@x.com"\n'
)
_OTHERS = '"Beatrix","Lund","Nordlys","Bergen","b@x.no"\n"Kit","Oh","","Bergen","k@x.no"\n'


def test_the_lines_below_a_report_are_notes(tmp_path: Path) -> None:
    below = '\n\n"Contacts by Account"\n"Confidential Information"\n"Halcyon Recruiting"\n'
    plan = plan_of(tmp_path, _REPORT + _OTHERS + below)
    assert [record.row for record in plan.records] == [2, 3, 4]
    assert [row.row for row in plan.skipped if row.reason == "note"] == [7, 8, 9]
    assert not plan.rejected


def test_a_count_behind_a_subtotal_adds_up_the_rows_above(tmp_path: Path) -> None:
    text = (
        "Account Name,First Name,Last Name,Email,Last Activity\nAcme,Ana,Ruiz,a@x.com,\n"
        "Subtotal,,,,Count: 1\nBay,Bo,Li,b@x.com,\nSubtotal,,,,Count: 1\nTotal,,,,Count: 2\n"
    )
    plan = plan_of(tmp_path, text)
    assert [record.row for record in plan.records] == [2, 4]
    assert [row.row for row in plan.skipped] == [3, 5, 6]
    assert plan.skipped[0].reason == "total"


def test_the_names_of_what_stands_within_a_row_are_nobody(tmp_path: Path) -> None:
    text = (
        "Name,Subitems,Stage,Email,Phone\nAna Ruiz,Send test,Interview,a@x.com,\n"
        "Subitems,Name,Owner,Status,Date\n,Send test,Robin Roe,Done,2026-11-20\nBo Li,,Screening,b@x.com,\n"
    )
    plan = plan_of(tmp_path, text)
    assert [record.row for record in plan.records] == [2, 5]
    assert [(row.row, row.reason) for row in plan.skipped] == [(3, "repeated_header")]
    assert [(row.row, row.reason) for row in plan.rejected] == [(4, "no_identity")]


@pytest.mark.parametrize(
    "below",
    ['"Halcyon Recruiting"\n"Confidential Information"\n', '\n"o.finch@x.com"\n"Confidential Information"\n'],
)
def test_lines_that_may_be_people_are_no_notes(tmp_path: Path, below: str) -> None:
    plan = plan_of(tmp_path, _REPORT + _OTHERS + below)
    assert len(plan.records) + len(plan.rejected) == 4


def test_the_page_behind_a_name_is_left_out(tmp_path: Path) -> None:
    pages = "Brand Manager (https://www.notion.so/Brand-1a2b)", "Buyer (../Roles/Buyer%201a2b.md)"
    rows = "\n".join(f"Ana Ruiz {at},{page},Final,CV.pdf (https://x.org/a)" for at, page in enumerate(pages))
    plan = plan_of(tmp_path, f"Candidate,Role,Stage,Attachments\n{rows}\nBo Li\n")
    assert [record.role for record in plan.records] == ["Brand Manager", "Buyer", ""]
    assert dict(plan.records[0].extra)["Attachments"] == "CV.pdf (https://x.org/a)"


@pytest.mark.parametrize(
    ("set_to", "status", "kind"),
    [
        ("Disqualified", "Withdrawn by Candidate", "withdrew"),
        ("Closed", "Requisition Closed", "role_closed"),
        ("Disqualified", "Hiring Manager Interview", "declined_by_client"),
        ("Rejected by client", "Withdrawn by Candidate", "declined_by_client"),
        ("Rejected - too junior", "Withdrawn by Candidate", "declined_by_client"),
        ("Counter offer", "Offer declined", "turned_offer_down"),
    ],
)
def test_a_bare_no_leaves_it_to_the_stage_who_ended_it(
    tmp_path: Path, set_to: str, status: str, kind: str
) -> None:
    record = only(plan_of(tmp_path, f"Name,Job,Stage,Outcome\nAna Ruiz,Buyer,{status},{set_to}\n"))
    assert record.mapped_outcome == kind


def test_a_stage_where_the_outcome_stands_is_understood(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Job,Stage,Outcome\nAna Ruiz,Buyer,,Panel interview\nBo Li,Buyer,,fizz\n")
    assert [record.mapped_stage for record in plan.records] == ["interviewing", None]
    assert [(each.row, each.code) for each in plan.warnings] == [(3, "outcome_unknown")]


def test_an_outcome_in_own_words_is_why_it_ended_where_the_stage_says_so(tmp_path: Path) -> None:
    rows = "Ana Ruiz,Buyer,Not hired,Better candidate selected\nBo Li,Buyer,CV,fizz\n"
    plan = plan_of(tmp_path, f"Name,Job,Stage,Disposition\n{rows}")
    ana, _ = plan.records
    assert (ana.mapped_outcome, ana.internal_reason) == (
        "declined_by_client",
        "Better candidate selected",
    )
    assert [(each.row, each.code) for each in plan.warnings] == [(3, "outcome_unknown")]


def test_an_outcome_that_names_a_step_of_the_stage_is_understood(tmp_path: Path) -> None:
    rows = "Ana Ruiz,Buyer,1st interview,1st interview scheduled\nBo Li,Buyer,Offer,\n"
    plan = plan_of(tmp_path, f"Name,Job,Stage,Outcome\n{rows}")
    assert [record.mapped_stage for record in plan.records] == ["interviewing", "offered"]
    assert not plan.warnings


def test_whoever_sent_a_candidate_to_a_client_is_no_referrer(tmp_path: Path) -> None:
    ours = only(
        plan_of(tmp_path, "Name,Job,Client,Status,Sent By\nAna Ruiz,Buyer,Acme,Submitted,Craig Dunn\n")
    )
    theirs = only(plan_of(tmp_path, "Name,Job,Status,Sent By\nAna Ruiz,Buyer,Interview,Craig Dunn\n"))
    assert (ours.referred_by, theirs.referred_by) == ("", "Craig Dunn")


def test_the_day_of_a_withdrawal_says_that_there_was_one(tmp_path: Path) -> None:
    text = "Name,Job,Stage,Rejected at,Withdrawn at\nAna Ruiz,Buyer,Interview 1,,2026-11-12\n"
    ana, bo = plan_of(tmp_path, text + "Bo Li,Buyer,Screening,2026-11-11,\n").records
    assert (ana.mapped_stage, ana.mapped_outcome, ana.told) == ("interviewing", "withdrew", None)
    assert (bo.mapped_outcome, bo.told, str(bo.decided_on)) == ("declined_by_client", "untold", "2026-11-11")


def test_a_column_for_each_kind_of_end_tells_who_ended_it_and_that_nobody_did(tmp_path: Path) -> None:
    rows = (
        "Ana Ruiz,Nurse,Interview,2026-03-01,\nBo Li,Nurse,Interview,,2026-03-02\nCy Fox,Nurse,Interview,,\n"
    )
    plan = plan_of(tmp_path, f"Name,Role,Stage,Withdrawn on,Rejected on\n{rows}")
    assert [record.mapped_outcome for record in plan.records] == ["withdrew", "declined_by_client", None]


def test_a_yes_under_hired_is_a_hire(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Role,Hired?\nAna Ruiz,Nurse,Yes\nBo Li,Nurse,No\n")
    said = [(record.mapped_stage, record.mapped_outcome) for record in plan.records]
    assert said == [("hired", "hired"), (None, "declined_by_client")]


def test_a_result_that_says_nothing_leaves_the_end_to_the_stage(tmp_path: Path) -> None:
    rows = "Ana Ruiz,Nurse,Archived,see file,Phone screen\nBo Li,Nurse,Rejected,see file,Onsite interview\n"
    plan = plan_of(tmp_path, f"Name,Role,Stage,Result,Rejected after\n{rows}")
    assert [record.mapped_stage for record in plan.records] == ["screening", "final"]
    assert [dict(record.extra)["Result"] for record in plan.records] == ["see file", "see file"]


def test_whoever_is_placed_is_hired_also_by_the_outcome_alone(tmp_path: Path) -> None:
    ana, bo = plan_of(tmp_path, "Name,Job,Outcome\nAna Ruiz,Buyer,Placed\nBo Li,Buyer,Aceite\n").records
    assert (ana.mapped_stage, ana.mapped_outcome) == ("hired", "hired")
    assert (bo.mapped_stage, bo.mapped_outcome) == ("hired", "hired")


def test_other_columns_of_a_program_tell_how_its_days_are_written(tmp_path: Path) -> None:
    text = "Name,Job,Stage,Rejection Date,Last Activity\nAna Ruiz,Buyer,Interview,11/12/2026,11/20/2026\n"
    plan = plan_of(tmp_path, text, region="CH")
    assert str(only(plan).decided_on) == "2026-11-12"
    assert [each.code for each in plan.warnings] == []


def test_columns_that_contradict_each_other_tell_nothing(tmp_path: Path) -> None:
    text = (
        "Name,Job,Stage,Rejection Date,Last Activity\nAna Ruiz,Buyer,Interview,11/12/2025,\n"
        "Bo Li,Buyer,Interview,,20/11/2025\nIda Ro,Buyer,Interview,,11/20/2025\n"
        "Uwe Po,Buyer,Interview,,11/10/2025\n"
    )
    plan = plan_of(tmp_path, text, region="CH")
    assert str(plan.records[0].decided_on) == "2025-12-11"
    assert [each.code for each in plan.warnings] == ["ambiguous_dates"]


@pytest.mark.parametrize("kinds", [",Open-Ended Response,Response", ',"{""ImportId"":""QID1""}",Response'])
def test_the_kinds_of_answers_below_the_questions_are_nobody(tmp_path: Path, kinds: str) -> None:
    text = f"Email,What is your name?,Which role?\n{kinds}\nana@example.com,Ana Ruiz,Cook\n"
    plan = plan_of(tmp_path, text)
    assert [record.full_name for record in plan.records] == ["Ana Ruiz"]
    assert [(row.row, row.reason) for row in plan.skipped] == [(2, "note")]


def test_numbers_of_an_italian_outlook_have_no_name_of_numbers(tmp_path: Path) -> None:
    text = (
        "Titolo,Nome,Secondo nome,Cognome,Titolo straniero,Società,Posizione,Ufficio,Abitazione,Cellulare,"
        "Indirizzo posta elettronica\n"
        "Dott.ssa,Federica,,Montagna,,Barilla,Selezione,0521 555190,059 555191,+39 333 5551901,f@example.it\n"
    )
    plan = plan_of(tmp_path, text)
    assert (str(plan.format), only(plan).company, only(plan).title) == ("outlook", "Barilla", "Selezione")
    assert len(only(plan).phones) == 3


@pytest.mark.parametrize(
    ("title", "client"), [("Company: 12345 - Lakeside Foods", ""), ("Client: Acme", "Acme")]
)
def test_the_firm_whose_report_it_is_is_no_client(tmp_path: Path, title: str, client: str) -> None:
    rows = "Job Title,First Name,Last Name,Status\nOperator,Ana,Ruiz,Interview\nCook,Bo,Li,Rejected\n"
    plan = plan_of(tmp_path, f"{title},,,\n{rows}")
    assert {record.client for record in plan.records} == {client}
