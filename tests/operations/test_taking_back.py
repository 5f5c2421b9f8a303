"""Imports are taken back as a whole, whenever: what the user did since stays and is named."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, LawfulBasis, PhoneKind, RoleState, Stage
from recruiterdesk.operations.applications import move_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.imports import KnownOnDesk, Offered, import_people
from recruiterdesk.operations.merging import keep_apart, merge_people
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, details_of, edit_person
from recruiterdesk.operations.phones import PhoneEntry, add_phone, set_phone_kind
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.referrals import Referrer, set_referrer
from recruiterdesk.operations.reviewing import plan_erasure, set_lawful_basis
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.taking_back import WhyKept, forget_import, take_back_import
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import PossibleMatch, RecordAction
from recruiterdesk.storage.derive import DERIVED_COLUMNS
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.import_batches import import_batches
from recruiterdesk.storage.steps import STEPS_KEPT
from recruiterdesk.storage.tables import BY_NAME
from tests.desks import add_candidate, dump, found, leads_back_and_forth, refused, rows
from tests.operations.test_imports import import_file

HEADER = (
    "Name", "E-Mail", "Phone", "Company", "Role", "Client", "Stage", "Outcome", "Decided on", "Last contact",
    "Referred by", "Notes",
)  # fmt: skip
ANA = {
    "Name": "Ana Ruiz", "E-Mail": "ana@example.com", "Company": "Elbtal", "Role": "Engineer",
    "Client": "Halden", "Stage": "Interview", "Outcome": "Rejected", "Decided on": "2026-11-20",
    "Last contact": "2026-11-10",
}  # fmt: skip
BEN = {
    "Name": "Ben Foster", "E-Mail": "ben@example.com", "Phone": "+44 20 7946 0958", "Role": "Engineer",
    "Client": "Halden", "Stage": "Screening", "Last contact": "2026-11-19", "Notes": "likes trains",
}  # fmt: skip
CLEO = {"Name": "Cleo Hart", "E-Mail": "cleo@example.com", "Company": "Umbrella"}


@pytest.fixture
def sheet(tmp_path: Path):
    def write(*people: dict[str, str], name: str = "people.csv") -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, HEADER, restval="")
            writer.writeheader()
            writer.writerows(people)
        return path

    return write


def named(desk: Desk, name: str) -> int:
    return next(person.id for person in found(desk, records.Person) if person.full_name == name)


def names(desk: Desk) -> list[str]:
    return [person.full_name for person in found(desk, records.Person)]


def without_batches(dumped: dict[str, list]) -> dict[str, list]:
    return {name: content for name, content in dumped.items() if name != "import_batch"}


def test_an_import_leaves_nothing_when_it_is_taken_back(desk, sheet):
    empty = dump(desk)
    import_file(desk, sheet(ANA, BEN, CLEO))
    result = leads_back_and_forth(desk, lambda: take_back_import(desk, 1))

    assert (result.people_gone, result.kept) == (3, ())
    assert without_batches(dump(desk)) == without_batches(empty)
    (line,) = import_batches(desk)
    assert (line.taken_back_at, line.kept, line.can_be_taken_back) == (desk.clock.now(), 0, False)
    assert check_desk(desk) == ()


def test_imports_are_listed_newest_first(desk, sheet, clock):
    import_file(desk, sheet(ANA, BEN, name="one.csv"))
    clock.advance(hours=24)
    import_file(desk, sheet(BEN | {"Company": "Acme"}, CLEO, {"Company": "?"}, name="two.csv"))

    lines = import_batches(desk)
    assert [(line.id, line.file_name) for line in lines] == [(2, "two.csv"), (1, "one.csv")]
    assert [(line.new_people, line.updated, line.rejected, line.to_be_told) for line in lines] == [
        (1, 1, 1, 0),
        (2, 0, 0, 1),
    ]
    assert lines[0].at == clock.now()
    assert all(line.can_be_taken_back for line in lines)


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda desk, ana: record_attempt(desk, ana, Reached(AttemptOutcome.NO_ANSWER)), WhyKept.CALLED),
        (lambda desk, ana: make_promise(desk, ana, desk.clock.today(), "news"), WhyKept.PROMISED),
        (lambda desk, ana: write_note(desk, ana, "likes ships"), WhyKept.NOTED),
        (lambda desk, ana: add_phone(desk, ana, PhoneEntry("+4915112340000")), WhyKept.EDITED),
        (lambda desk, _ana: move_application(desk, 2, Stage.FINAL), WhyKept.MOVED),
        (lambda desk, ana: set_referrer(desk, 1, Referrer(ana)), WhyKept.REFERRED),
        (lambda desk, ana: plan_erasure(desk, [ana]), WhyKept.EDITED),
        (lambda desk, ana: set_lawful_basis(desk, ana, LawfulBasis.CONSENT), WhyKept.EDITED),
    ],
)
def test_whom_something_was_done_with_is_kept_whole(desk, sheet, act, why):
    before = add_candidate(desk, "Zed Alder").person_id
    import_file(desk, sheet(ANA | {"Outcome": "", "Decided on": ""}, BEN, CLEO))
    ana = named(desk, "Ana Ruiz")
    act(desk, ana)
    everything = dump(desk)
    result = leads_back_and_forth(desk, lambda: take_back_import(desk, 1))

    (kept,) = result.kept
    assert (kept.person_id, kept.name) == (ana, "Ana Ruiz")
    assert why in kept.why
    assert names(desk) == ["Zed Alder", "Ana Ruiz"]
    of_people = {before, ana}
    for table in ("email_address", "phone_number", "application", "activity", "duty", "import_row"):
        kept_rows = [row for row in everything[table] if of_people & set(owners(table, row))]
        assert dump(desk)[table] == kept_rows, table
    assert check_desk(desk) == ()


def test_a_call_in_which_the_number_worked_is_no_editing(desk, sheet):
    import_file(desk, sheet(ANA | {"Phone": "+49 151 12340001"}, BEN))
    record_attempt(desk, named(desk, "Ana Ruiz"), Reached(AttemptOutcome.TOLD, number="+4915112340001"))
    (kept,) = take_back_import(desk, 1).kept
    assert kept.why == (WhyKept.CALLED, WhyKept.CALLED_AGAIN, WhyKept.MOVED)


def owners(table: str, row: tuple) -> list[int]:
    columns = DERIVED_COLUMNS.get(table) or BY_NAME[table].column_names
    return [row[columns.index("person_id")]]


def test_what_changed_in_people_of_before_goes_back_cell_by_cell(desk, sheet):
    import_file(desk, sheet(ANA, BEN | {"Company": "Acme"}, name="one.csv"))
    before = dump(desk)
    import_file(
        desk,
        sheet(
            ANA | {"Company": "Newco", "Phone": "+49 171 3920011", "Notes": "moved", "Role": "Platform Lead"},
            BEN | {"Company": "Umbrella"},
            name="two.csv",
        ),
    )
    result = take_back_import(desk, 2)

    assert (result.people_gone, result.kept) == (0, ())
    assert without_batches(dump(desk)) == without_batches(before)


def test_cells_that_were_changed_since_stay_and_their_people_are_named(desk, sheet):
    import_file(desk, sheet(ANA, BEN, name="one.csv"))
    import_file(
        desk,
        sheet(
            ANA | {"Company": "Newco", "Phone": "+49 171 3920011"}, BEN | {"Company": "Acme"}, name="two.csv"
        ),
    )
    ana = named(desk, "Ana Ruiz")
    details = details_of(
        found(desk, records.Person, id=ana)[0],
        found(desk, records.EmailAddress, person_id=ana),
        found(desk, records.PhoneNumber, person_id=ana),
    )
    edit_person(desk, ana, PersonDetails(**{**as_dict(details), "company": "Third"}))
    result = leads_back_and_forth(desk, lambda: take_back_import(desk, 2))

    assert [(kept.name, kept.why) for kept in result.kept] == [("Ana Ruiz", (WhyKept.EDITED,))]
    assert [person.company for person in found(desk, records.Person)] == ["Third", ""]
    assert found(desk, records.PhoneNumber, person_id=ana) == []


def as_dict(details: PersonDetails) -> dict[str, object]:
    return {name: getattr(details, name) for name in details.__slots__}


def test_an_application_that_was_worked_on_stays_with_its_ending(desk, sheet):
    import_file(desk, sheet(CLEO, name="one.csv"))
    import_file(desk, sheet(CLEO | {k: v for k, v in ANA.items() if k not in ("Name", "E-Mail", "Company")},
                            name="two.csv"))  # fmt: skip
    cleo = named(desk, "Cleo Hart")
    record_attempt(desk, cleo, Reached(AttemptOutcome.TOLD))
    result = leads_back_and_forth(desk, lambda: take_back_import(desk, 2))

    assert [(kept.name, kept.why) for kept in result.kept] == [("Cleo Hart", (WhyKept.MOVED,))]
    assert len(found(desk, records.Disposition)) == len(found(desk, records.Closure)) == 1
    assert [role.title for role in found(desk, records.Role)] == ["Engineer"]
    assert check_desk(desk) == ()


def test_the_later_of_two_imports_keeps_the_people_of_the_earlier(desk, sheet):
    import_file(desk, sheet(ANA, BEN, name="one.csv"))
    import_file(desk, sheet(ANA | {"Company": "Newco"}, CLEO, name="two.csv"))
    result = take_back_import(desk, 1)

    assert [(kept.name, WhyKept.IMPORTED_AGAIN in kept.why) for kept in result.kept] == [("Ana Ruiz", True)]
    assert names(desk) == ["Ana Ruiz", "Cleo Hart"]
    take_back_import(desk, 2)
    assert names(desk) == ["Ana Ruiz"]
    assert found(desk, records.Person)[0].company == "Elbtal"


def test_an_import_can_be_taken_back_when_its_step_is_long_past(desk, sheet):
    import_file(desk, sheet(ANA, BEN, CLEO))
    zed = add_candidate(desk, "Zed Alder").person_id
    ana = named(desk, "Ana Ruiz")
    write_note(desk, ana, "a friend of Zed")
    details = PersonDetails(full_name="Ben Foster", company="Acme", emails=("ben@example.com",))
    edit_person(desk, named(desk, "Ben Foster"), details)
    for number in range(STEPS_KEPT + 5):
        write_note(desk, zed, f"note {number}")
    assert len(desk.steps(1000)) == STEPS_KEPT

    result = leads_back_and_forth_of_many(desk)
    assert [(kept.name, kept.why) for kept in result.kept] == [
        ("Ana Ruiz", (WhyKept.NOTED,)),
        ("Ben Foster", (WhyKept.EDITED,)),
    ]
    assert names(desk) == ["Ana Ruiz", "Ben Foster", "Zed Alder"]


def leads_back_and_forth_of_many(desk: Desk):
    """The same as leads_back_and_forth where 200 steps are kept already."""
    before = dump(desk)
    result = take_back_import(desk, 1)
    after = dump(desk)
    desk.undo()
    assert dump(desk) == before
    desk.redo()
    assert dump(desk) == after
    return result


def test_steps_that_are_long_past_are_not_undone_in_turn(desk, sheet):
    import_file(desk, sheet(CLEO))
    zed = add_candidate(desk, "Zed Alder").person_id
    for number in range(STEPS_KEPT):
        write_note(desk, zed, f"note {number}")
    for _ in range(STEPS_KEPT):
        desk.undo()
    with pytest.raises(Refusal, match=r"undo\.nothing"):
        desk.undo()
    assert names(desk) == ["Cleo Hart", "Zed Alder"]
    assert take_back_import(desk, 1).people_gone == 1


def test_an_import_is_taken_back_once(desk, sheet):
    import_file(desk, sheet(ANA))
    take_back_import(desk, 1)
    assert refused(desk, lambda: take_back_import(desk, 1)) == "import.taken_back_before"
    desk.undo()
    assert take_back_import(desk, 1).people_gone == 1


def test_a_forgotten_import_is_in_no_list_and_stays(desk, sheet):
    import_file(desk, sheet(ANA))
    leads_back_and_forth(desk, lambda: forget_import(desk, 1))
    assert import_batches(desk) == ()
    assert refused(desk, lambda: take_back_import(desk, 1)) == "import.not_listed"
    assert refused(desk, lambda: forget_import(desk, 1)) == "import.not_listed"
    assert names(desk) == ["Ana Ruiz"]


def test_what_is_known_of_an_import_goes_when_it_is_forgotten_for_good(desk, sheet):
    import_file(desk, sheet(ANA))
    forget_import(desk, 1)
    ana = named(desk, "Ana Ruiz")
    for number in range(STEPS_KEPT):
        write_note(desk, ana, f"note {number}")
    assert rows(desk, "SELECT count(*) FROM undo_step WHERE batch_id = 1") == [(0,)]
    assert rows(desk, "SELECT count(*) FROM undo_run WHERE step_id = 1") == [(0,)]
    assert rows(desk, "SELECT count(*) FROM undo_touched") == [(0,)]


def test_an_import_of_which_nothing_is_known_can_not_be_taken_back(desk, sheet):
    import_file(desk, sheet(ANA))
    desk.write_aside(lambda database: database.execute_sql("DELETE FROM undo_step"))
    assert [line.can_be_taken_back for line in import_batches(desk)] == [False]
    assert refused(desk, lambda: take_back_import(desk, 1)) == "import.no_way_back"


def test_the_same_file_is_new_again_after_its_import_was_taken_back(desk, sheet):
    file = sheet(ANA, BEN, CLEO)
    first = import_file(desk, file)
    write_note(desk, named(desk, "Cleo Hart"), "likes ships")
    take_back_import(desk, 1)
    again = import_file(desk, file)
    assert (first.new, again.new, again.unchanged) == (3, 2, 1)
    assert sorted(names(desk)) == ["Ana Ruiz", "Ben Foster", "Cleo Hart"]


def test_who_stays_keeps_the_name_of_who_sent_them(desk, sheet):
    import_file(desk, sheet(ANA | {"Referred by": "Ben Foster"}, BEN), accepted=frozenset(Offered))
    write_note(desk, named(desk, "Ana Ruiz"), "likes ships")
    leads_back_and_forth(desk, lambda: take_back_import(desk, 1))
    (referral,) = found(desk, records.Referral)
    assert (referral.referrer_id, referral.referrer_name) == (None, "Ben Foster")
    assert names(desk) == ["Ana Ruiz"]
    assert check_desk(desk) == ()


def test_taking_back_that_fails_leaves_all_as_it_was(desk, sheet, monkeypatch):
    import_file(desk, sheet(ANA, BEN))
    before = dump(desk)

    def fail(*_args: object) -> None:
        raise Refusal("desk.disk_full")

    monkeypatch.setattr("recruiterdesk.operations.taking_back._TakingBack._remove_single_rows", fail)
    assert refused(desk, lambda: take_back_import(desk, 1)) == "desk.disk_full"
    assert dump(desk) == before
    assert [step.label_key for step in desk.steps(9)] == ["import"]


def test_nobody_is_kept_apart_from_who_is_gone(desk, sheet):
    import_file(desk, sheet(ANA, BEN))
    ana, ben = named(desk, "Ana Ruiz"), named(desk, "Ben Foster")
    keep_apart(desk, ana, ben)
    assert [kept.name for kept in take_back_import(desk, 1).kept] == ["Ana Ruiz", "Ben Foster"]


def test_who_was_told_apart_by_the_import_goes_with_it(desk, sheet):
    path = sheet(ANA, {"Name": "Ana Ruiz", "E-Mail": "other@example.org"})
    plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    first, second = plan.records
    apart = replace(second, action=RecordAction.NEW, possible=(PossibleMatch(None, row=first.row),))
    import_people(desk, replace(plan, records=(first, apart)), path.name)
    assert len(found(desk, records.DistinctPair)) == 1
    write_note(desk, 2, "another Ana")

    leads_back_and_forth(desk, lambda: take_back_import(desk, 1))
    assert [person.id for person in found(desk, records.Person)] == [2]
    assert found(desk, records.DistinctPair) == []
    assert check_desk(desk) == ()


def test_an_application_of_before_that_the_import_ended_stays_ended_once_they_were_told(desk, sheet):
    import_file(desk, sheet(ANA | {"Outcome": "", "Decided on": ""}, name="one.csv"))
    import_file(desk, sheet(ANA | {"Stage": "Final round"}, name="two.csv"))
    ana = named(desk, "Ana Ruiz")
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))
    result = leads_back_and_forth(desk, lambda: take_back_import(desk, 2))

    assert [(kept.name, kept.why) for kept in result.kept] == [("Ana Ruiz", (WhyKept.MOVED,))]
    (told,) = found(desk, records.Closure)
    assert told.outcome is AttemptOutcome.TOLD
    assert len(found(desk, records.Disposition)) == 1
    assert [one.stage for one in found(desk, records.Application)] == [Stage.FINAL]
    assert check_desk(desk) == ()


def test_a_number_that_the_import_brought_stays_where_something_was_noted_of_it(desk, sheet):
    import_file(desk, sheet(ANA, name="one.csv"))
    import_file(desk, sheet(ANA | {"Phone": "+49 171 3920011"}, name="two.csv"))
    (phone,) = found(desk, records.PhoneNumber)
    set_phone_kind(desk, phone.id, PhoneKind.WORK)
    result = leads_back_and_forth(desk, lambda: take_back_import(desk, 2))

    assert [(kept.name, kept.why) for kept in result.kept] == [("Ana Ruiz", (WhyKept.EDITED,))]
    assert [(one.number, one.kind) for one in found(desk, records.PhoneNumber)] == [
        ("+491713920011", PhoneKind.WORK)
    ]


def test_who_was_merged_into_another_since_does_not_come_back(desk, sheet):
    import_file(desk, sheet(ANA, BEN, name="one.csv"))
    import_file(desk, sheet(ANA, BEN | {"Company": "Acme"}, name="two.csv"))
    merge_people(desk, named(desk, "Ana Ruiz"), named(desk, "Ben Foster"))
    leads_back_and_forth(desk, lambda: take_back_import(desk, 2))

    assert [(person.full_name, person.company) for person in found(desk, records.Person)] == [
        ("Ana Ruiz", "Elbtal")
    ]
    assert check_desk(desk) == ()


def test_a_role_that_the_import_brought_stays_where_it_was_changed_since(desk, sheet):
    import_file(desk, sheet(BEN))
    (role,) = found(desk, records.Role)
    change_role_state(desk, role.id, RoleState.FILLED)
    take_back_import(desk, 1)
    assert [(one.title, one.role_state) for one in found(desk, records.Role)] == [
        ("Engineer", RoleState.FILLED)
    ]
    assert check_desk(desk) == ()
