"""The sample tracker, row by row, as somebody who reads it would understand it."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import PhoneKind, Salutation, Told
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from tests.spreadsheets.tables import DATA, TODAY, MemoryDesk, codes

CLIENT, WITHDREW = "declined_by_client", "withdrew"

# Row in the CSV | name | phones | stage | outcome | told; read by eye.
ROWS = [
    (2, "Anke Bärenfänger", "+4915228817386", "hired", "hired", None),
    (3, "Matthias Groß", "+491713920011", "final", CLIENT, "untold"),
    (4, "Käthe Lüdtke-Schröder", "+493023125014", "final", CLIENT, "told"),
    (5, "Holger Weiß", "+496990009123", "interviewing", CLIENT, "untold"),
    (6, "Emre Yıldız", "+491713920045", "interviewing", WITHDREW, None),
    (7, "Wiebke Kühn", "+491713920052", "screening", CLIENT, "long_ago"),
    (8, "Jürgen Öztürk", "", "interviewing", CLIENT, "same_day"),
    (9, "Greta Hoffmann", "+491713920078", None, CLIENT, "untold"),
    (10, "Björn Müller", "+491713920081", "screening", None, "long_ago"),
    (11, "Björn Müller", "+491713920081", "screening", None, None),
    (12, "Siobhán O’Neill", "+447700900142", "final", CLIENT, "untold"),
    (13, "Kwame Mensah", "+447700900188", "offered", None, None),
    (14, "Priya Raman", "+447700900233", "final", CLIENT, "untold"),
    (15, "Łukasz Wiśniewski", "+48512000117", "interviewing", CLIENT, "same_day"),
    (16, "Chloé d’Hérouville", "+33639981204", "interviewing", None, None),
    (17, "Tariq Hussain", "+442079460321", "screening", CLIENT, "same_day"),
    (18, "Zoë Fairbairn", "+447700900456", "interviewing", WITHDREW, None),
    (19, "Jiří Dvořák", "+420601555014", "sourced", None, None),
    (20, "Ananya Iyer", "+919999900412", "interviewing", None, None),
    (21, "Sergio Muñoz Ibáñez", "+34600000198", "final", CLIENT, "told"),
    (22, "Lieselotte Schäfer", "+4915228817301", "interviewing", None, None),
    (23, "Ayşe Krüger", "+494066969217", "interviewing", None, None),
    (24, "Sören Hoffmann", "+4915228817355", "screening", CLIENT, "untold"),
    (25, "Ulrike Schmitz-Okonkwo", "+491713920099", "interviewing", CLIENT, "untold"),
    (26, "Peter van den Berg", "+3197010280123", "screening", None, None),
    (27, "Malin Åkesson", "+46701740612", "screening", None, None),
    (28, "Thomas Meier", "+491713920014", "interviewing", CLIENT, "same_day"),
    (29, "Thomas Meyer", "+491713920015", "screening", None, None),
    (30, "Renate Falk", "", "screening", CLIENT, "same_day"),
    (31, "Niklas Brandt", "+491713920061", "final", None, None),
    (32, "Hélène Moreau", "+33639987721", "final", None, None),
    (33, "Reto Zürcher", "+41790001234", "interviewing", CLIENT, "same_day"),
    (34, "Magdalena Huber", "+436600004711", "interviewing", CLIENT, "untold"),
    (35, "Stefan Kowalczyk", "+4915228817399", "interviewing", None, None),
    (36, "Katarzyna Błaszczyk", "+48512000456", "interviewing", None, None),
    (37, "Giulia Rossi", "+390655550143", "screening", CLIENT, "told"),
    (38, "Hans-Peter Sørensen", "+4570100055", "screening", None, None),
    (39, "Claudia Neumann", "+491713920033 +497114901122", "screening", None, None),
    (40, "Jan Novák", "+420601555077", "interviewing", WITHDREW, None),
    (41, "Amelia Whitcombe", "+447700900671", "screening", None, None),
]
LOST = {
    "Emre Yıldız": "Emre Y?ld?z",
    "Łukasz Wiśniewski": "?ukasz Wi?niewski",
    "Jiří Dvořák": "Ji?í Dvo?ák",
    "Ayşe Krüger": "Ay?e Krüger",
    "Katarzyna Błaszczyk": "Katarzyna B?aszczyk",
}


def tracker(name: str) -> ImportPlan:
    return build_plan(read_sheets(DATA / name), PlanOptions(TODAY), NOBODY_KNOWN)


@pytest.fixture(scope="module")
def csv_plan() -> ImportPlan:
    return tracker("recruiter_tracker.csv")


@pytest.fixture(scope="module")
def xlsx_plan() -> ImportPlan:
    return tracker("recruiter_tracker.xlsx")


def as_read(record: PlannedRecord) -> tuple[object, ...]:
    return (
        record.full_name,
        " ".join(phone.number for phone in record.phones),
        record.mapped_stage,
        record.mapped_outcome,
        record.told,
    )


@pytest.mark.parametrize("expected", ROWS, ids=[row[1] for row in ROWS])
def test_every_row_of_the_csv(csv_plan: ImportPlan, expected: tuple[object, ...]) -> None:
    row, name, *rest = expected
    (record,) = [record for record in csv_plan.records if record.row == row]
    assert as_read(record) == (LOST.get(str(name), name), *rest)


@pytest.mark.parametrize("expected", ROWS, ids=[row[1] for row in ROWS])
def test_every_row_of_the_workbook(xlsx_plan: ImportPlan, expected: tuple[int, str]) -> None:
    row, *rest = expected
    (record,) = [record for record in xlsx_plan.records if record.row == row + 2]
    assert as_read(record) == tuple(rest)


def test_files_are_recognised(csv_plan: ImportPlan, xlsx_plan: ImportPlan) -> None:
    source = csv_plan.source
    assert (source.kind, source.encoding, source.delimiter, source.header_row) == ("csv", "cp1252", ";", 1)
    assert (xlsx_plan.source.sheet, xlsx_plan.source.header_row) == ("Pipeline 2026", 3)
    assert [(row.row, row.reason) for row in xlsx_plan.skipped] == [(1, "preamble"), (2, "blank")]
    assert (None, "other_sheets") in codes(xlsx_plan)
    assert all(column.field for column in csv_plan.columns)


def test_the_three_who_were_told_are_told_on_the_day_of_the_contact(csv_plan: ImportPlan) -> None:
    told = {record.family: record.told_on for record in csv_plan.records if record.told is Told.TOLD}
    assert told == {
        "Lüdtke-Schröder": dt.date(2026, 9, 16),
        "Muñoz Ibáñez": dt.date(2026, 10, 6),
        "Rossi": dt.date(2026, 10, 20),
    }


def test_what_notes_and_sources_say(csv_plan: ImportPlan) -> None:
    by_family = {record.family: record for record in csv_plan.records}
    assert by_family["Groß"].wished_hours == DaySpan(dt.time(17), dt.time.max)
    assert by_family["Fairbairn"].come_back_on == dt.date(2027, 3, 1)
    assert by_family["Zürcher"].come_back_on == dt.date(2027, 6, 30)
    assert by_family["Raman"].referred_by == "Gareth L."
    assert by_family["Schmitz-Okonkwo"].referred_by == "M. Groß"
    assert by_family["Iyer"].on_hold
    assert by_family["Whitcombe"].on_hold
    assert by_family["Groß"].internal_reason == "anderer Finalist"
    assert by_family["Bärenfänger"].honorific == "Dr."
    assert by_family["Hoffmann"].salutation is Salutation.NONE
    assert next(r for r in csv_plan.records if r.given == "Greta").salutation is Salutation.MS


def test_both_numbers_of_one_cell_have_their_kind(csv_plan: ImportPlan) -> None:
    neumann = next(record for record in csv_plan.records if record.family == "Neumann")
    assert [phone.kind for phone in neumann.phones] == [PhoneKind.PRIVATE, PhoneKind.WORK]


def test_what_is_no_address_and_no_number_is_kept(csv_plan: ImportPlan) -> None:
    falk = next(record for record in csv_plan.records if record.family == "Falk")
    assert (falk.emails, falk.phones) == ((), ())
    assert dict(falk.extra) == {"E-Mail": "renate.falk@@example.com", "Telefon": "0171 39200"}
    warned = [warning.code for warning in csv_plan.warnings if warning.row == 30]
    assert warned == ["bad_email", "bad_phone", "same_day"]


def test_lost_letters_are_guessed_from_the_address(csv_plan: ImportPlan) -> None:
    guesses = [
        dict(warning.values)["guess"] for warning in csv_plan.warnings if warning.code == "letters_lost"
    ]
    assert guesses == list(LOST)


def test_a_second_row_is_the_same_person(csv_plan: ImportPlan) -> None:
    second = next(record for record in csv_plan.records if record.row == 11)
    assert (second.action, second.same_as_row, second.person_id) == (RecordAction.UPDATE, 10, None)
    assert csv_plan.duplicate_groups == ((10, 11),)
    assert csv_plan.totals["new"] == 39


def test_the_same_file_again_is_nothing_new(csv_plan: ImportPlan) -> None:
    desk = MemoryDesk()
    desk.take(csv_plan)
    again = build_plan(read_sheets(DATA / "recruiter_tracker.csv"), PlanOptions(TODAY), desk)
    assert again.count(RecordAction.UNCHANGED) == 40
    assert not any(record.changed for record in again.records)


def test_the_workbook_after_the_csv_changes_only_lost_letters(csv_plan: ImportPlan) -> None:
    desk = MemoryDesk()
    desk.take(csv_plan)
    plan = build_plan(read_sheets(DATA / "recruiter_tracker.xlsx"), PlanOptions(TODAY), desk)
    changed = {record.full_name: set(record.changed) for record in plan.records if record.changed}
    assert plan.count(RecordAction.NEW) == 0
    assert changed == {
        **{name: {"full_name"} for name in LOST},
        "Katarzyna Błaszczyk": {"full_name", "location"},
        "Jan Novák": {"location"},
    }


def test_the_network_sheet_holds_contacts() -> None:
    plan = build_plan(
        read_sheets(DATA / "recruiter_tracker.xlsx", "Network"), PlanOptions(TODAY), NOBODY_KNOWN
    )
    assert plan.totals["contacts"] == 15
    stahl = next(record for record in plan.records if record.family == "Stahl")
    assert (stahl.title, stahl.company, stahl.role, stahl.honorific) == ("CFO", "Lumen Energy", "", "Dr.")
    assert stahl.extra == ()
    assert dict(stahl.network) == {
        Field.CAN_HELP_WITH: "Controlling, Treasury",
        Field.HOW_WE_KNOW: "Alumni Uni Kiel",
    }
