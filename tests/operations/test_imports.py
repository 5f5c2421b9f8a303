"""Importing a recruiter's tracker: who is there afterwards, who is still to be told, and the way back."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.domain.words import (
    AttemptOutcome,
    CallKind,
    ConsentKind,
    DispositionKind,
    RoleState,
    Stage,
    Told,
)
from recruiterdesk.operations import imports
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.backing_up import ROWS_BACKED_UP_BEFORE, newest_backup
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.imports import ImportResult, KnownOnDesk, Offered, import_people
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.desk import Desk, database_refusals
from recruiterdesk.storage.queries.call_queue import call_queue, later_queue
from recruiterdesk.storage.queries.check_ins import check_in_rows, long_ago_rows
from recruiterdesk.storage.queries.people import count_people, find_people
from recruiterdesk.storage.queries.person_page import PersonPage, person_page
from recruiterdesk.storage.queries.pipeline import role_rows
from recruiterdesk.storage.queries.stored_records import records_of
from tests.clock import FakeClock
from tests.desks import new_desk

TRACKER = Path(__file__).parent.parent / "data" / "spreadsheets" / "recruiter_tracker.csv"
HEADER = [
    "Name", "E-Mail", "Phone", "City", "Current title", "Employer", "Role", "Client", "Stage", "Outcome",
    "Decided on", "Last contact", "Referred by", "Notes",
]  # fmt: skip


@pytest.fixture
def desk(tmp_path, clock):
    desk = new_desk(tmp_path, clock)
    yield desk
    desk.close()


def import_file(desk: Desk, path: Path, same_day: Told = Told.UNTOLD, accepted=None) -> ImportResult:
    options = PlanOptions(today=desk.clock.today(), region=None, recruiter_country="DE", same_day=same_day)
    plan = build_plan(read_sheets(path), options, KnownOnDesk(desk))
    return import_people(desk, plan, path.name, **({"accepted": accepted} if accepted is not None else {}))


def write_sheet(path: Path, *rows: dict[str, str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADER, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def page_of(desk: Desk, name: str) -> PersonPage:
    return person_page(desk, find_people(desk, name)[0].id)


def names(rows) -> list[str]:
    return [row.name for row in rows]


ANA = {
    "Name": "Ana Ruiz", "E-Mail": "ana@example.com", "Phone": "+34 612 345 678", "City": "Madrid",
    "Employer": "Litware", "Role": "SRE", "Client": "Adatum", "Stage": "Final interview",
    "Outcome": "Rejected", "Decided on": "2026-11-16", "Last contact": "2026-11-10",
}  # fmt: skip


def test_somebody_who_was_told_twice_is_called_90_days_after_the_later_time(desk, tmp_path):
    told = ANA | {"Decided on": "2026-10-01", "Last contact": "2026-10-02"}
    later = told | {"Role": "Architect", "Decided on": "2026-11-16", "Last contact": "2026-11-17"}
    import_file(desk, write_sheet(tmp_path / "told.csv", later, told))
    assert [row.due_on for row in check_in_rows(desk)] == [dt.date(2027, 2, 15)]


def test_people_who_are_to_be_told_are_counted_not_their_roles(desk, tmp_path):
    result = import_file(desk, write_sheet(tmp_path / "two.csv", ANA, ANA | {"Role": "Architect"}))
    assert result.to_be_told == 1


def test_a_no_that_a_sheet_brings_after_a_freeze_stays_and_is_still_to_be_told(desk, tmp_path):
    open_still = ANA | {"Outcome": "", "Decided on": ""}
    import_file(desk, write_sheet(tmp_path / "before.csv", open_still))
    (ana,), (role,) = find_people(desk, "Ana Ruiz"), role_rows(desk)
    change_role_state(desk, role.id, RoleState.FROZEN)
    import_file(desk, write_sheet(tmp_path / "after.csv", ANA))
    record_attempt(desk, ana.id, Reached(AttemptOutcome.ENDED))
    (application,) = page_of(desk, "Ana Ruiz").applications
    assert application.disposition.kind is DispositionKind.DECLINED_BY_CLIENT
    assert application.disposition.decided_on == dt.date(2026, 11, 16)
    assert names(call_queue(desk)) == ["Ana Ruiz"]


def test_a_plan_from_before_the_same_import_is_refused(desk):
    options = PlanOptions(today=desk.clock.today(), region=None, recruiter_country="DE", same_day=Told.UNTOLD)
    first, second = (build_plan(read_sheets(TRACKER), options, KnownOnDesk(desk)) for _ in range(2))
    import_people(desk, first, TRACKER.name)
    with pytest.raises(Refusal) as refusal:
        import_people(desk, second, TRACKER.name)

    assert refusal.value.key == "import.planned_before"
    assert count_people(desk) == 39
    assert len(desk.steps(9)) == 1


def test_the_tracker_brings_everybody_once(desk):
    result = import_file(desk, TRACKER)

    assert (result.new, result.updated, result.unchanged, result.rejected) == (39, 1, 0, 0)
    assert count_people(desk) == 39
    bjoern = page_of(desk, "Björn Müller")
    assert {(a.role.title, a.application.stage) for a in bjoern.applications} == {
        ("Leiter Controlling (m/w/d)", Stage.SCREENING),
        ("Key Account Manager DACH", Stage.SCREENING),
    }
    assert bjoern.person.company == "Ostseewerft AG"


def test_the_untold_stand_in_the_queue_by_their_stored_date(desk):
    import_file(desk, TRACKER)

    closures = [row for row in call_queue(desk) if row.kind is CallKind.CLOSURE]
    assert names(closures) == [
        "Holger Weiß", "Tariq Hussain", "Greta Hoffmann", "?ukasz Wi?niewski", "Siobhán O’Neill",
        "Priya Raman", "Reto Zürcher", "Sören Hoffmann", "Ulrike Schmitz-Okonkwo", "Thomas Meier",
        "Magdalena Huber", "Jürgen Öztürk", "Matthias Groß", "Renate Falk",
    ]  # fmt: skip
    assert [row.name for row in closures if row.needs_number] == ["Jürgen Öztürk", "Renate Falk"]
    assert closures[0].phone == "+496990009123"


def test_those_who_were_told_are_called_again_90_days_later(desk):
    import_file(desk, TRACKER)

    assert {row.name: row.due_on for row in check_in_rows(desk)} == {
        "Käthe Lüdtke-Schröder": dt.date(2026, 12, 15),
        "Zoë Fairbairn": dt.date(2026, 12, 21),
        "Sergio Muñoz Ibáñez": dt.date(2027, 1, 4),
        "Giulia Rossi": dt.date(2027, 1, 18),
        "Jan Novák": dt.date(2027, 1, 28),
    }


def test_what_lies_more_than_90_days_back_is_no_duty(desk):
    import_file(desk, TRACKER)

    assert set(names(long_ago_rows(desk))) == {"Emre Y?ld?z", "Wiebke Kühn", "Björn Müller"}
    assert "Wiebke Kühn" not in names(call_queue(desk)) + names(later_queue(desk))


def test_the_same_day_can_count_as_told(desk):
    import_file(desk, TRACKER, same_day=Told.TOLD)

    closures = [row.name for row in call_queue(desk) if row.kind is CallKind.CLOSURE]
    assert "Thomas Meier" not in closures
    assert "Holger Weiß" in closures


def test_the_same_file_again_changes_nothing_even_after_a_call(desk):
    import_file(desk, TRACKER)
    record_attempt(desk, find_people(desk, "Holger")[0].id, Reached(AttemptOutcome.TOLD))
    steps = len(desk.steps(10))

    again = import_file(desk, TRACKER)

    assert (again.new, again.updated, again.unchanged) == (0, 0, 40)
    assert again.batch_id is None
    assert len(desk.steps(10)) == steps
    assert "Holger Weiß" not in names(call_queue(desk))


def test_one_undo_takes_the_whole_import_back_and_redo_brings_it(desk):
    import_file(desk, TRACKER)
    before = names(call_queue(desk))

    desk.undo()
    assert count_people(desk) == 0
    assert call_queue(desk) == ()

    desk.redo()
    assert count_people(desk) == 39
    assert names(call_queue(desk)) == before


def test_after_an_undo_the_file_is_new_again(desk):
    import_file(desk, TRACKER)
    desk.undo()

    assert import_file(desk, TRACKER).new == 39


def test_the_workbook_after_the_csv_mends_the_letters_that_were_lost(desk):
    import_file(desk, TRACKER)

    result = import_file(desk, TRACKER.with_suffix(".xlsx"))

    assert result.new == 0
    assert count_people(desk) == 39
    assert names(find_people(desk, "Łukasz")) == ["Łukasz Wiśniewski"]


def test_a_file_that_lost_letters_spoils_no_name_that_is_right(desk):
    import_file(desk, TRACKER.with_suffix(".xlsx"))
    result = import_file(desk, TRACKER)
    assert result.updated == 0
    assert names(find_people(desk, "Łukasz")) == ["Łukasz Wiśniewski"]
    assert page_of(desk, "emre.yildiz@example.com").person.full_name == "Emre Yıldız"


def test_a_changed_row_changes_only_what_differs(desk, tmp_path):
    import_file(desk, write_sheet(tmp_path / "one.csv", ANA))
    result = import_file(desk, write_sheet(tmp_path / "two.csv", ANA | {"Employer": "Contoso"}))

    assert (result.new, result.updated) == (0, 1)
    ana = page_of(desk, "Ana")
    assert ana.person.company == "Contoso"
    assert len(ana.applications) == 1
    assert [phone.number for phone in ana.phones] == ["+34612345678"]


def test_an_import_never_overwrites_what_the_user_changed_since(desk, tmp_path):
    import_file(desk, write_sheet(tmp_path / "one.csv", ANA))
    ana = page_of(desk, "Ana").person
    desk.run(imports.Label("test"), lambda writer: writer.update(ana, company="Fabrikam"))

    import_file(desk, write_sheet(tmp_path / "two.csv", ANA | {"Employer": "Contoso", "City": "Bilbao"}))

    assert page_of(desk, "Ana").person.company == "Fabrikam"
    assert page_of(desk, "Ana").person.place == "Bilbao"


def test_a_later_import_never_un_tells(desk, tmp_path):
    import_file(desk, write_sheet(tmp_path / "one.csv", ANA))
    record_attempt(desk, find_people(desk, "Ana")[0].id, Reached(AttemptOutcome.TOLD))

    import_file(desk, write_sheet(tmp_path / "two.csv", ANA | {"Outcome": "Rejected - salary"}))

    assert call_queue(desk) == ()
    assert page_of(desk, "Ana").applications[0].closure is None


def test_a_row_that_is_declined_in_a_later_file_opens_a_closure(desk, tmp_path):
    active = ANA | {"Outcome": "", "Decided on": "", "Last contact": "2026-11-20"}
    import_file(desk, write_sheet(tmp_path / "one.csv", active))
    assert [row.kind for row in call_queue(desk)] == []

    import_file(desk, write_sheet(tmp_path / "two.csv", ANA | {"Last contact": ""}))

    assert [row.kind for row in call_queue(desk)] == [CallKind.CLOSURE]
    ended = page_of(desk, "Ana").applications[0].disposition
    assert ended is not None
    assert ended.kind is DispositionKind.DECLINED_BY_CLIENT


def test_a_stage_that_moved_in_the_file_moves_unless_the_user_moved_it(desk, tmp_path):
    active = ANA | {"Outcome": "", "Decided on": "", "Stage": "Screening", "Last contact": "2026-11-20"}
    import_file(desk, write_sheet(tmp_path / "one.csv", active))
    import_file(desk, write_sheet(tmp_path / "two.csv", active | {"Stage": "Final interview"}))

    assert page_of(desk, "Ana").applications[0].application.stage is Stage.FINAL


def test_rows_without_role_stage_and_outcome_are_contacts(desk, tmp_path):
    contact = {"Name": "Lena Brandt", "E-Mail": "lena@example.com", "Employer": "Adatum"}
    import_file(desk, write_sheet(tmp_path / "contacts.csv", contact))

    lena = page_of(desk, "Lena")
    assert lena.person.is_contact
    assert lena.applications == ()
    assert call_queue(desk) == ()


def test_a_referrer_within_the_file_is_linked(desk, tmp_path):
    import_file(
        desk,
        write_sheet(
            tmp_path / "sent.csv",
            {"Name": "Dev Patel", "E-Mail": "dev@example.com"},
            {"Name": "Priya Raman", "E-Mail": "priya@example.com", "Referred by": "Dev Patel"},
        ),
    )

    dev = page_of(desk, "Dev")
    assert [(r.name, r.sent_them) for r in dev.related] == [("Priya Raman", False)]
    assert [(r.name, r.sent_them) for r in page_of(desk, "Priya").related] == [("Dev Patel", True)]


def test_notes_and_wished_hours_come_with_the_person(desk):
    import_file(desk, TRACKER)

    gross = page_of(desk, "Groß")
    assert gross.person.wished_hours is not None
    assert gross.person.wished_hours.start == dt.time(17)
    assert any("Sehr enges Rennen" in line.text for line in gross.history)


def test_come_back_dates_are_taken_only_where_they_are_accepted(desk, tmp_path):
    import_file(desk, TRACKER)
    assert page_of(desk, "Zoë").person.come_back_on is None
    desk.undo()

    import_file(desk, TRACKER, accepted=frozenset(Offered))
    assert page_of(desk, "Zoë").person.come_back_on == dt.date(2027, 3, 1)


def test_a_come_back_date_that_a_later_file_brings_is_taken_and_the_next_call_follows(desk, tmp_path):
    told = ANA | {"Last contact": "2026-11-17"}
    import_file(desk, write_sheet(tmp_path / "first.csv", told))
    later = write_sheet(tmp_path / "later.csv", told | {"Notes": "Free from June 2027"})
    import_file(desk, later, accepted=frozenset(Offered))
    assert page_of(desk, "Ana").person.come_back_on == dt.date(2027, 6, 1)
    assert [row.due_on for row in check_in_rows(desk)] == [dt.date(2027, 6, 1)]


def test_a_come_back_date_in_somebodys_second_row_is_taken_too(desk, tmp_path):
    second = ANA | {"Role": "Architect", "Notes": "Free from June 2027"}
    import_file(desk, write_sheet(tmp_path / "two.csv", ANA, second), accepted=frozenset(Offered))
    assert page_of(desk, "Ana").person.come_back_on == dt.date(2027, 6, 1)


def test_nothing_that_was_offered_is_taken_where_nothing_is_accepted(desk):
    import_file(desk, TRACKER, accepted=frozenset())

    assert page_of(desk, "Groß").person.wished_hours is None
    assert page_of(desk, "Priya").related == ()


def test_what_has_only_a_day_in_the_file_has_only_a_day_in_the_history(desk):
    import_file(desk, TRACKER)

    ended = next(line for line in page_of(desk, "Holger").history if line.key.startswith("ended."))
    assert ended.only_day == dt.date(2026, 8, 28)


def test_country_and_zone_are_guessed_from_number_and_place(desk):
    import_file(desk, TRACKER)

    siobhan = page_of(desk, "Siobhán").person
    assert (siobhan.country, siobhan.zone) == ("GB", "Europe/London")
    assert page_of(desk, "Ananya").person.zone == "Asia/Kolkata"


def test_every_imported_row_is_kept_with_its_cells(desk):
    import_file(desk, TRACKER)

    rows = records_of(desk, records.ImportRow, [1], "batch_id")
    assert len(rows) == 40
    (batch,) = records_of(desk, records.ImportBatch, [1], "id")
    assert batch.said_by(rows[0])["full_name"] == "Dr. Anke Bärenfänger"


def test_an_import_that_fails_in_the_middle_leaves_nothing(desk, monkeypatch):
    told: list[object] = []
    desk.announcer.listen(told.append)

    def fail(*_args: object) -> None:
        raise Refusal("desk.disk_full")

    monkeypatch.setattr(imports, "_keep_rows", fail)
    with pytest.raises(Refusal):
        import_file(desk, TRACKER)

    assert count_people(desk) == 0
    assert desk.steps(10) == []
    assert told == []


def test_somebody_who_called_back_is_not_waiting_longer(desk, clock: FakeClock):
    import_file(desk, TRACKER)
    holger = find_people(desk, "Holger")[0].id
    record_attempt(desk, holger, Reached(AttemptOutcome.NO_ANSWER))

    assert "Holger Weiß" not in names(call_queue(desk))
    waiting = next(row for row in later_queue(desk) if row.name == "Holger Weiß")
    assert waiting.waits_until is not None
    clock.moment = waiting.waits_until
    assert "Holger Weiß" in names(call_queue(desk))


LENA = {"Name": "Lena Brandt", "E-Mail": "lena@example.com"}
WIDE = [*HEADER, "URL", "Shirt size"]


def write_wide(path: Path, *rows: dict[str, str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, WIDE, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_later_file_adds_what_was_not_known(desk, tmp_path):
    import_file(desk, write_wide(tmp_path / "one.csv", LENA))
    fuller = LENA | {
        "Name": "Frau Dr. Lena Brandt", "E-Mail": "lena@example.com, l.brandt@example.org",
        "Phone": "+49 171 3920011", "URL": "https://www.linkedin.com/in/lena", "Shirt size": "M",
        "Notes": "calls after 17:00 please", "Last contact": "2026-11-02",
    }  # fmt: skip
    import_file(desk, write_wide(tmp_path / "two.csv", fuller))

    lena = page_of(desk, "Lena")
    assert [email.address for email in lena.emails] == ["lena@example.com", "l.brandt@example.org"]
    assert [phone.number for phone in lena.phones] == ["+491713920011"]
    assert (lena.person.honorific, lena.person.salutation) == ("Dr.", "ms")
    assert lena.person.source_id != ""
    assert dict(lena.person.extra)["Shirt size"] == "M"
    assert lena.person.wished_hours is not None
    assert any(line.key == "imported.last_contact" for line in lena.history)


def test_two_who_name_each_other_make_no_circle(desk, tmp_path):
    sheet = write_sheet(
        tmp_path / "circle.csv",
        {"Name": "Ana Ruiz", "E-Mail": "ana@example.com", "Referred by": "Ben Foster"},
        {"Name": "Ben Foster", "E-Mail": "ben@example.com", "Referred by": "Ana Ruiz"},
        {"Name": "Cleo Hart", "E-Mail": "cleo@example.com", "Referred by": "Cleo Hart"},
    )
    import_file(desk, sheet)

    linked = {r.person_id: r.referrer_id for r in records_of(desk, records.Referral, [1, 2, 3])}
    assert linked == {1: 2, 2: None}


def test_who_sent_somebody_is_asked_once(desk, tmp_path):
    sent = LENA | {"Referred by": "Dev Patel"}
    import_file(desk, write_sheet(tmp_path / "one.csv", sent))
    import_file(desk, write_sheet(tmp_path / "two.csv", sent | {"Referred by": "Somebody Else"}))

    assert [r.name for r in page_of(desk, "Lena").related] == ["Dev Patel"]


def test_a_newer_last_contact_in_the_file_is_a_word_to_them(desk, tmp_path):
    active = ANA | {"Outcome": "", "Decided on": "", "Last contact": "2026-11-02"}
    import_file(desk, write_sheet(tmp_path / "one.csv", active))
    assert [row.kind for row in call_queue(desk)] == [CallKind.HOLDING]

    import_file(desk, write_sheet(tmp_path / "two.csv", active | {"Last contact": "2026-11-20"}))
    assert call_queue(desk) == ()


def test_somebody_with_a_check_in_ahead_gets_no_second_one(desk, tmp_path):
    told = ANA | {"Last contact": "2026-11-18"}
    import_file(desk, write_sheet(tmp_path / "one.csv", told))
    import_file(desk, write_sheet(tmp_path / "two.csv", told | {"Role": "Platform Lead"}))

    assert len(check_in_rows(desk)) == 1


@pytest.mark.parametrize(
    ("given", "until"), [(False, None), (True, dt.date(2027, 1, 31))], ids=["no", "yes until January"]
)
def test_who_wants_no_calls_by_then_gets_none_from_a_file(desk, tmp_path, given, until):
    import_file(desk, write_sheet(tmp_path / "open.csv", ANA | {"Outcome": "", "Decided on": ""}))
    (ana,) = find_people(desk, "Ana")
    record_consent(desk, ana.id, ConsentAnswer(ConsentKind.CALL, given=given, until=until))
    import_file(desk, write_sheet(tmp_path / "told.csv", ANA | {"Last contact": "2026-11-17"}))
    assert page_of(desk, "Ana").applications[0].disposition is not None
    assert check_in_rows(desk) == ()


def test_promises_in_the_notes_are_made_only_where_they_are_accepted(desk, tmp_path):
    noted = ANA | {"Outcome": "", "Decided on": "", "Notes": "Ich melde mich bis 27.11."}
    sheet = write_sheet(tmp_path / "promise.csv", noted)
    import_file(desk, sheet)
    assert page_of(desk, "Ana").promises == ()
    desk.undo()

    import_file(desk, sheet, accepted=frozenset(Offered))
    assert [promise.due_on for promise in page_of(desk, "Ana").promises] == [dt.date(2026, 11, 27)]


def test_a_promise_that_was_kept_is_not_made_again_when_another_cell_of_the_row_changes(desk, tmp_path):
    noted = ANA | {"Outcome": "", "Decided on": "", "Notes": "Ich melde mich bis 27.11."}
    twice = write_sheet(tmp_path / "promise.csv", noted, noted | {"Role": "Architect"})
    import_file(desk, twice, accepted=frozenset(Offered))
    (ana,) = find_people(desk, "Ana")
    record_attempt(desk, ana.id, Reached(AttemptOutcome.SPOKE))

    moved = write_sheet(tmp_path / "moved.csv", noted | {"City": "Sevilla"})
    import_file(desk, moved, accepted=frozenset(Offered))
    (promise,) = page_of(desk, "Ana").promises
    assert promise.kept_at is not None


def test_somebody_on_the_desk_with_a_similar_name_and_the_same_employer_may_be_the_same(desk, tmp_path):
    import_file(desk, write_sheet(tmp_path / "one.csv", ANA | {"Name": "Robert Smith"}))
    bob = {"Name": "Bob Smith", "Employer": "Litware AG", "Phone": "+34 612 999 678"}
    other = {"Name": "Bob Smith", "Employer": "Adatum"}
    path = write_sheet(tmp_path / "two.csv", bob | {"City": "Madrid", "Current title": "CTO"}, other)
    plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    assert [record.possible_person_ids for record in plan.records] == [(), ()]
    path = write_sheet(tmp_path / "two.csv", bob | {"Phone": ""}, other)
    plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    robert = find_people(desk, "Robert Smith")[0].id
    assert [record.possible_person_ids for record in plan.records] == [(robert,), ()]


@pytest.mark.parametrize("part", [0, 0.2, 0.4, 0.6, 0.8])
def test_cancel_at_any_moment_of_an_import_leaves_nothing(desk, tmp_path, part):
    people = [ANA | {"Name": f"Ana {number}", "E-Mail": "", "Phone": ""} for number in range(50)]
    path = write_sheet(tmp_path / "many.csv", *people)
    plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    looks = 0

    def count() -> bool:
        nonlocal looks
        looks += 1
        return False

    def stop_at_the_last() -> bool:
        nonlocal looks
        looks -= 1
        return looks <= 0

    desk.stop_when(count)
    import_people(desk, plan, path.name)
    stop_after = max(1, int(looks * part))
    desk.undo()
    looks = stop_after
    desk.stop_when(stop_at_the_last)
    with pytest.raises(Refusal), database_refusals():
        import_people(desk, plan, path.name)
    desk.stop_when(lambda: False)
    assert count_people(desk) == 0
    assert desk.steps(9) == []


def test_before_a_large_import_a_desk_with_people_is_backed_up(desk, tmp_path):
    import_file(desk, write_sheet(tmp_path / "one.csv", {"Name": "Ana Ruiz"}))
    assert newest_backup(desk) is None
    many = [{"Name": f"Ben Okafor {number}"} for number in range(ROWS_BACKED_UP_BEFORE + 1)]
    import_file(desk, write_sheet(tmp_path / "many.csv", *many))
    assert newest_backup(desk).card.reason is BackupReason.BEFORE_IMPORT
