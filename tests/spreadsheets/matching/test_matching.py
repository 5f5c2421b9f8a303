from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.matching.known import FormerIdentity, KnownPerson
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanCancelled, PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import RecordAction
from tests.spreadsheets.tables import TODAY, MemoryDesk, codes, found, only, plan_of

HEADER = "Name,Email,Phone,Company,City,LinkedIn\n"


def second(tmp_path: Path, one: str, other: str) -> tuple[str, int | None]:
    record = plan_of(tmp_path, HEADER + one + "\n" + other + "\n").records[1]
    return str(record.action), record.same_as_row


@pytest.mark.parametrize(
    ("one", "other", "action"),
    [
        ("Ana Ruiz,ana@example.com,,,,", "Ana Ruiz,ANA@example.com,,,Rom,", "update"),
        ("Ana Ruiz,ana@example.com,,,,", '"Ruiz, Ana",ana@example.com,,,,', "update"),
        ("Ana Ruiz,ana@example.com,,,,", ",ana@example.com,,X,,", "update"),
        ("Ana Ruiz,office@example.com,,,,", "Bo Li,office@example.com,,,,", "possible_duplicate"),
        ("Ana Ruiz,,0171 3920011,,,", "Annie Ruiz,,+49 171 3920011,,,", "update"),
        ("Ana Ruiz,,0171 3920011,,,", "Ana Berg,,0171 3920011,,,", "possible_duplicate"),
        ("Ana Ruiz,,0171 3920011,,,", "Bo Li,,0171 3920011,,,", "new"),
        ("Ana Ruiz,,0171 3920011,,,", "Bo Ruiz,,0171 3920011,,,", "possible_duplicate"),
        (
            "Jan Ruiz,jr@example.com,0171 3920011,,,",
            "Jana Ruiz,jr@example.com,0171 3920011,,,",
            "possible_duplicate",
        ),
        ("Ana Ruiz,,,,,linkedin.com/in/ana", "Annie R.,,,,,https://www.linkedin.com/in/ana/?x=1", "update"),
        ("Ana Ruiz,,,,,linkedin.com/in/ana/de", "Ana Ruiz,,,Acme,,linkedin.com/in/ana", "update"),
        ("Ana Ruiz,,,,,", "Ana Ruiz,,,,,", "unchanged"),
        ("Ana Ruiz,,,,,", "Ana Ruiz,,,Acme,,", "possible_duplicate"),
        ("Ana Ruiz,,,,Rom,", "Ana Ruiz,,,Acme,Oslo,", "new"),
        ("Ana Ruiz,a@example.com,,Acme,Rom,", "Ana Ruiz,b@example.com,,Acme,Rom,", "possible_duplicate"),
        ("Ana Ruiz,a@example.com,,Acme,Rom,", "Ana Ruiz,b@example.com,,Acme,,", "new"),
        ("Ana Ruiz,a@example.com,,,,", "Ana Ruiz,b@example.com,,,,", "new"),
        ("Thomas Meier,t@example.com,0171 3920014,,,", "Thomas Meyer,m@example.org,0171 3920015,,,", "new"),
    ],
)
def test_the_second_row(tmp_path: Path, one: str, other: str, action: str) -> None:
    found, same_as = second(tmp_path, one, other)
    assert found == action
    assert same_as == (2 if action in {"update", "unchanged"} else None)


def test_possible_pairs_are_listed_and_grouped(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, HEADER + "Ana Ruiz,,,Acme,,\nBo Li,,,,Rom,\nAna Ruiz,,,Acme,Rom,\n")
    assert plan.records[2].possible_rows == (2,)
    assert plan.duplicate_groups == ((2, 4),)
    assert codes(plan) == [(4, "possible_duplicate")]


def test_matching_stops_where_the_user_wants(tmp_path: Path) -> None:
    rows = "".join(f"Ana Ruiz,,,Acme,Rom,{number}\n" for number in range(600))
    asked = iter([False, False, True])
    with pytest.raises(PlanCancelled):
        build_plan(
            found(tmp_path, HEADER + rows), PlanOptions(TODAY), NOBODY_KNOWN, cancelled=lambda: next(asked)
        )


def test_people_of_the_desk_are_not_matched_with_each_other(tmp_path: Path) -> None:
    both = (KnownPerson(number, "Ana Ruiz", "Ana", "Ruiz", company="Acme") for number in (7, 8))
    plan = plan_of(tmp_path, HEADER + "Anna Ruiz,,,Acme,,\n", desk_with(*both))
    assert only(plan).possible_person_ids == (7, 8)


def desk_with(*people: KnownPerson) -> MemoryDesk:
    desk = MemoryDesk()
    desk.people = {person.id: person for person in people}
    return desk


def test_people_of_the_desk_are_found(tmp_path: Path) -> None:
    ana = KnownPerson(7, "Ana Ruiz", "Ana", "Ruiz", ("Ana@example.com",), ("+491713920011",))
    bo = KnownPerson(8, "Bo Li", "", "")
    plan = plan_of(
        tmp_path,
        HEADER + "Ana Ruiz,ana@example.com,,,,\nA. Ruiz,,0171 3920011,,,\nBo Li,,,,,\nCy Fox,,,,,\n",
        desk_with(ana, bo),
    )
    assert [(record.action, record.person_id) for record in plan.records] == [
        (RecordAction.UPDATE, 7),
        (RecordAction.UPDATE, 7),
        (RecordAction.POSSIBLE_DUPLICATE, None),
        (RecordAction.NEW, None),
    ]
    assert plan.records[1].same_as_row == 2
    assert plan.records[2].possible_person_ids == (8,)
    assert plan.records[0].changed == {"full_name", "email"}
    assert plan.duplicate_groups == ((2, 3),)


TRACKER = "Name,Email,Role,Stage,Notes\n"


def imported(tmp_path: Path, text: str) -> MemoryDesk:
    desk = MemoryDesk()
    desk.take(plan_of(tmp_path, text))
    return desk


def test_a_changed_row_changes_only_what_differs(tmp_path: Path) -> None:
    desk = imported(tmp_path, TRACKER + "Ana Ruiz,ana@example.com,Nurse,Screening,nice\n")
    plan = plan_of(tmp_path, TRACKER + "Ana Ruiz,ana@example.com,Nurse,Offer,\n", desk)
    assert only(plan).action is RecordAction.UPDATE
    assert only(plan).changed == {"stage", "notes"}


def test_another_role_of_a_known_person_is_all_new(tmp_path: Path) -> None:
    desk = imported(tmp_path, TRACKER + "Ana Ruiz,ana@example.com,Nurse,Screening,nice\n")
    plan = plan_of(tmp_path, TRACKER + "Ana Ruiz,ana@example.com,Doctor,Offer,\n", desk)
    assert (only(plan).person_id, only(plan).changed) == (1, {"full_name", "email", "role", "stage"})


def test_cells_that_say_the_same_are_no_change(tmp_path: Path) -> None:
    desk = imported(tmp_path, TRACKER + "Ana Ruiz,ana@example.com,Nurse,Screening,nice\n")
    renamed = "Candidate;E-Mail;Role;Stage;Notes\nAna Ruiz;ana@example.com;Nurse;Screening;nice\n"
    assert only(plan_of(tmp_path, renamed, desk)).action is RecordAction.UNCHANGED


def test_other_order_of_columns_and_rows_is_nothing_new(tmp_path: Path) -> None:
    desk = imported(tmp_path, TRACKER + "Ana Ruiz,ana@example.com,Nurse,Screening,a  b\nBo Li,,,,\n")
    plan = plan_of(
        tmp_path,
        "Notes;Stage;Role;Email;Name\n;;;;Bo Li\na b;Screening;Nurse;ana@example.com;Ana Ruiz\n",
        desk,
    )
    assert plan.count(RecordAction.UNCHANGED) == 2


def test_a_row_seen_before_is_unchanged_even_where_the_person_is_not_found(tmp_path: Path) -> None:
    desk = imported(tmp_path, TRACKER + "Ana Ruiz,ana@example.com,Nurse,Screening,nice\n")
    desk.people.clear()
    plan: ImportPlan = plan_of(tmp_path, TRACKER + "Ana Ruiz,ana@example.com,Nurse,Screening,nice\n", desk)
    assert (only(plan).action, only(plan).person_id) == (RecordAction.UNCHANGED, 1)


def test_nameless_rows_are_no_pair(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, HEADER + ",a@example.com,,,,\n,b@example.com,,,,\n")
    assert plan.count(RecordAction.NEW) == 2


def test_a_name_and_a_number_that_stand_in_every_row_take_no_time_and_link_all(tmp_path: Path) -> None:
    rows = "".join(f"Unknown,p{number}@example.com,030 2312500,Acme,,\n" for number in range(400))
    plan = plan_of(tmp_path, HEADER + rows)
    assert [len(group) for group in plan.duplicate_groups] == [400]
    assert max(len(record.possible_rows) for record in plan.records) <= 40


def test_a_person_of_the_desk_is_known_in_every_spelling(tmp_path: Path) -> None:
    rows = "".join(f"Ana{'a' * (number % 30)} Ruiz,ana@example.com,,,,\n" for number in range(60))
    ana = KnownPerson(7, "Ana Ruiz", "Ana", "Ruiz", ("ana@example.com",))
    plan = plan_of(tmp_path, HEADER + rows, desk_with(ana))
    assert plan.records[30].person_id == 7


def test_who_was_merged_into_somebody_is_known_by_the_former_name(tmp_path: Path) -> None:
    desk = MemoryDesk()
    former = (FormerIdentity("Wilhelmina Stone", "linkedin.com/in/stone"),)
    desk.people[1] = KnownPerson(1, "Ana Ruiz", "Ana", "Ruiz", ("a@example.com",), former=former)
    record = only(plan_of(tmp_path, HEADER + "Wilhelmina Stone,a@example.com,,,,\n", desk))
    assert (record.action, record.person_id) == (RecordAction.UPDATE, 1)
