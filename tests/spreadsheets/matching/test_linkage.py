from __future__ import annotations

import csv
import io
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.matching.known import KnownPerson
from recruiterdesk.spreadsheets.matching.linkage import contradict, linked_pairs
from recruiterdesk.spreadsheets.matching.linkage_table import linkage_table
from recruiterdesk.spreadsheets.plan import ImportPlan
from recruiterdesk.spreadsheets.planned import RecordAction
from tests.spreadsheets.febrl import SETS, f1_score, febrl, pairs_within, true_pairs
from tests.spreadsheets.tables import MemoryDesk, no_pause, plan_of


def as_csv(rows: list[list[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue()


@pytest.fixture(scope="module", params=SETS)
def planned(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple:
    rows = febrl(request.param)
    return request.param, rows, plan_of(tmp_path_factory.mktemp("febrl"), as_csv(rows))


LEAST = {1: 0.997, 2: 0.994, 3: 0.992}


def test_duplicates_of_the_febrl_sets_are_found(planned: tuple[int, list[list[str]], ImportPlan]) -> None:
    number, rows, plan = planned
    groups = [[rows[row - 1][0] for row in group] for group in plan.duplicate_groups]
    assert f1_score(pairs_within(groups), true_pairs(rows)) >= LEAST[number]


@pytest.mark.no_cover
def test_they_are_possible_duplicates(planned: tuple[int, list[list[str]], ImportPlan]) -> None:
    _, rows, plan = planned
    assert plan.count(RecordAction.UPDATE) == plan.count(RecordAction.UNCHANGED) == 0
    possible = {record.row for record in plan.records if record.possible}
    assert plan.count(RecordAction.POSSIBLE_DUPLICATE) == len(possible)
    assert all(possible.intersection(group) for group in plan.duplicate_groups)
    assert possible <= {row for group in plan.duplicate_groups for row in group}
    assert len(plan.records) + len(plan.rejected) == len(rows) - 1


@pytest.mark.no_cover
def test_the_order_of_the_rows_does_not_matter(tmp_path: Path) -> None:
    header, *rows = febrl(1)
    shuffled = list(rows)
    random.Random(7).shuffle(shuffled)
    groups = []
    for order in (rows, shuffled):
        plan = plan_of(tmp_path, as_csv([header, *order]))
        groups.append({frozenset(order[row - 2][0] for row in group) for group in plan.duplicate_groups})
    assert groups[0] == groups[1]


HEADER = "First name,Surname,Street,Town code,Date of birth,Member\n"


def people(*rows: str) -> str:
    others = [
        f"Nora{chr(97 + n)},Other{n},Way {n},{1000 + n},19{50 + n}-01-02,{70000 + n * 31}" for n in range(30)
    ]
    return HEADER + "\n".join((*others, *rows)) + "\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna,Keller,Hill 3,2040,1980-04-17,55512", "Anna,Keller,Hil 3,2040,1980-04-17,55512"),
        ("Anna,Keller,Hill 3,2040,1980-04-17,", "Keller,Anna,Dale 9,3100,1980-04-17,"),
        ("Anna,Keller,Hill 3,2040,1980-04-17,", "Ana,Kellner,Hill 3,2040,1980-04-17,55512"),
        ("Anna,Keller,Hill 3,2040,1980-04-17,55512", "Anna,Vogt,Dale 9,3100,1980-04-17,55512"),
    ],
)
def test_rows_that_share_something_personal_may_be_one(tmp_path: Path, one: str, other: str) -> None:
    plan = plan_of(tmp_path, people(one, other))
    assert plan.duplicate_groups == ((32, 33),)
    reasons = {str(trait.reason) for trait in plan.records[31].possible[0].traits}
    assert "same_cell" in reasons
    assert reasons <= {"same_cell", "same_name", "similar_names"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna,Keller,Hill 3,2040,1980-04-17,55512", "Anna,Keller,Dale 9,3100,1951-11-30,88123"),
        ("Anna,Keller,Hill 3,2040,1980-04-17,", "Bernd,Keller,Hill 3,2040,1951-11-30,"),
        ("Anna,Keller,Hill 3,2040,1980-04-17,", "Bernd,Vogt,Dale 9,3100,1980-04-17,"),
    ],
)
def test_rows_that_share_names_or_a_house_are_two_people(tmp_path: Path, one: str, other: str) -> None:
    assert plan_of(tmp_path, people(one, other)).duplicate_groups == ()


def test_the_same_employer_is_not_enough_where_the_dates_of_birth_differ(tmp_path: Path) -> None:
    header = "Name,Company,Date of birth\n"
    rows = "".join(f"Nora{chr(97 + n)} Other,Firm {n},19{50 + n}-01-02\n" for n in range(9))
    same = "Anna Keller,Nordwerk,1980-04-17\nAnna Keller,Nordwerk,{}\n"
    assert plan_of(tmp_path, header + rows + same.format("1951-11-30")).duplicate_groups == ()
    assert plan_of(tmp_path, header + rows + same.format("1980-04-11")).duplicate_groups == ((11, 12),)


def test_people_of_the_desk_are_compared_in_the_same_columns(tmp_path: Path) -> None:
    desk = MemoryDesk()
    born = (("Date of birth", "1980-04-17"), ("Member", "55512"))
    desk.people = {7: KnownPerson(7, "Ana Keller", "Ana", "Keller", extra=born)}
    plan = plan_of(tmp_path, people("Anna,Keller,Hill 3,2040,1980-04-17,55512"), desk)
    assert [record.possible_person_ids for record in plan.records if record.possible] == [(7,)]


def test_where_all_have_one_name_nothing_is_personal_for_being_shared(tmp_path: Path) -> None:
    rows = "".join(f"Jan Müller,jan{number}@example.com,Unit {number % 20}\n" for number in range(39))
    assert plan_of(tmp_path, "Name,Email,Building\n" + rows).duplicate_groups == ()


def test_columns_that_number_rows_or_say_the_same_everywhere_do_not_count() -> None:
    names = [("anna", "keller"), ("anna", "keller"), ("bo", "li")]
    columns = {"number": ["1", "2", "3"], "kind": ["a", "a", "a"], "birthday": ["x", "x", "y"]}
    table = linkage_table(names, columns)
    assert table is not None
    assert [column.name for column in table.columns] == ["given", "family", "birthday"]
    assert linkage_table(names, {"number": columns["number"]}) is None
    assert linkage_table(names, {"grade": ["", "", "a"]}) is None


def test_of_a_large_table_only_what_is_personal_is_looked_through() -> None:
    count = 40_000
    names = [(f"given{row % 400}", f"family{row % 1000}") for row in range(count)]
    born = [f"born{row // 2}" for row in range(count)]
    columns = {"date of birth": born, **{f"grade {number}": ["a", "b"] * (count // 2) for number in range(6)}}
    table = linkage_table(names, columns)
    assert table is not None
    assert list(linked_pairs(table, no_pause)) == []


def test_a_value_that_many_share_joins_neighbours() -> None:
    names = [("anna", "keller")] * 50 + [(f"bo{row}", f"li{row}") for row in range(200)]
    born = ["1980-04-17"] * 50 + [f"19{row}" for row in range(200)]
    member = ["55512"] * 50 + [f"{row}" for row in range(200)]
    table = linkage_table(names, {"date of birth": born, "member": member})
    assert table is not None
    assert len({pair.later for pair in linked_pairs(table, no_pause)}) == 49


VALUES = st.sampled_from(["", "", "1980-04-17", "1980-04-71", "1951-11-30", "1962-02-02"])
NAMES = st.sampled_from([("anna", "keller"), ("keller", "anna"), ("ana", "keler"), ("bo", "li"), ("", "")])


@given(st.lists(st.tuples(NAMES, VALUES, VALUES), min_size=2, max_size=12))
def test_pairs_are_the_same_from_both_ends_and_never_names_alone(rows: list) -> None:
    def pairs(order: list) -> set[frozenset[int]]:
        columns = {"birthday": [row[1] for row in order], "member": [row[2] for row in order]}
        table = linkage_table([row[0] for row in order], columns)
        found = list(linked_pairs(table, no_pause)) if table else []
        for pair in found:
            assert {"birthday", "member"} & set(pair.agreeing)
            assert contradict(table, pair.later, pair.earlier) == contradict(table, pair.earlier, pair.later)
        return {frozenset({id(order[pair.later]), id(order[pair.earlier])}) for pair in found}

    distinct = [list(row) for row in rows]
    assert pairs(distinct) == pairs(distinct[::-1])
