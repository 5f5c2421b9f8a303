"""The pipeline in any order: sorted and grouped by what is stored for it, counted, found by words."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.operations.applications import (
    add_application,
    decline_application,
    move_application,
    set_turn,
)
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.stages import add_stage, merge_stages
from recruiterdesk.storage.queries.pipeline import rows_of_applications
from recruiterdesk.storage.queries.pipeline_order import (
    PipelineOrder,
    PipelinePart,
    SortBy,
    Standing,
    pipeline_counts,
    pipeline_groups,
    pipeline_ids,
    turn_counts,
)


@pytest.fixture
def known(desk):
    """Four people: Öla has been told nothing for longest, Ben is hired."""
    backend = add_role(desk, "Northwind", "Backend", "Jo Meyer")
    ops = add_role(desk, "Adatum", "SRE", "Ada Byrne")
    found = {}
    for name, role, stage, company in (
        ("Zoë Łuk", backend, Stage.FINAL, "Contoso"), ("Ana Ruiz", ops, Stage.APPLIED, "Litware"),
        ("Öla Berg", ops, Stage.SCREENING, ""), ("Ben Foster", backend, Stage.OFFERED, "Adatum"),
    ):  # fmt: skip
        person = add_person(desk, PersonDetails(name, company=company))
        found[name[:3]] = add_application(desk, person, role, stage)
        desk.clock.advance(days=1)
    decline_application(desk, found["Öla"], Ending(DispositionKind.DECLINED_BY_CLIENT))
    move_application(desk, found["Ben"], Stage.HIRED)
    set_turn(desk, found["Ana"], Turn.OURS)
    return found | {"backend": backend, "ops": ops}


def names(desk, ids):
    return [row.name[:3] for row in rows_of_applications(desk, ids)]


@pytest.mark.parametrize(
    ("by", "first_to_last"),
    [
        (SortBy.NAME, ["Ana", "Ben", "Öla", "Zoë"]),
        (SortBy.ROLE, ["Ben", "Zoë", "Ana", "Öla"]),
        (SortBy.CLIENT, ["Ana", "Öla", "Ben", "Zoë"]),
        (SortBy.STAGE, ["Ana", "Öla", "Zoë", "Ben"]),
        (SortBy.TURN, ["Zoë", "Ana", "Ben", "Öla"]),
        (SortBy.HIRING_MANAGER, ["Ana", "Öla", "Ben", "Zoë"]),
        (SortBy.COMPANY, ["Öla", "Ben", "Zoë", "Ana"]),
        (SortBy.LAST_WORD, ["Zoë", "Ana", "Öla", "Ben"]),
        (SortBy.IN_STAGE, ["Ben", "Öla", "Ana", "Zoë"]),
    ],
)
def test_every_column_sorts_both_ways(desk, known, by, first_to_last):
    up = pipeline_ids(desk, PipelinePart(), PipelineOrder(by, descending=False))
    down = pipeline_ids(desk, PipelinePart(), PipelineOrder(by, descending=True))
    assert names(desk, up) == first_to_last
    assert names(desk, down[:1]) != names(desk, up[:1])
    assert set(down) == set(up)


@pytest.mark.parametrize("by", list(SortBy))
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("text", ["", "adatum"])
def test_the_first_page_is_the_beginning_of_the_whole(desk, known, by, descending, text):
    key = add_stage(desk, "Second talk", Stage.FINAL)
    move_application(desk, known["Zoë"], key)
    part, order = PipelinePart(text=text), PipelineOrder(by, descending=descending)
    whole = pipeline_ids(desk, part, order)
    assert len(whole) == (2 if text else 4)
    assert [pipeline_ids(desk, part, order, limit) for limit in (0, 1, 2, 9)] == [
        whole[:limit] for limit in (0, 1, 2, 9)
    ]


def test_who_is_to_be_told_stands_first_then_who_had_no_word_for_longest(desk, known):
    assert names(desk, pipeline_ids(desk, PipelinePart(), PipelineOrder())) == ["Öla", "Zoë", "Ana", "Ben"]
    assert names(desk, pipeline_ids(desk, PipelinePart())) == ["Zoë", "Ana", "Öla", "Ben"]


def test_a_lane_is_read_by_stage_and_standing_the_first_ones_at_once(desk, known):
    told = PipelinePart(standing=Standing.TO_BE_TOLD)
    assert names(desk, pipeline_ids(desk, told)) == ["Öla"]
    lane = PipelinePart(standing=Standing.IN_PLAY, stage_keys=("applied", "screening", "final"))
    assert names(desk, pipeline_ids(desk, lane)) == ["Zoë", "Ana"]
    assert names(desk, pipeline_ids(desk, lane, limit=1)) == ["Zoë"]


def test_words_find_names_roles_and_clients(desk, known):
    assert names(desk, pipeline_ids(desk, PipelinePart(text="zoe luk"), PipelineOrder())) == ["Zoë"]
    assert names(desk, pipeline_ids(desk, PipelinePart(text="adatum an"))) == ["Ana"]
    assert pipeline_ids(desk, PipelinePart(text='"*-:' + "x" * 1000)) == ()


def test_what_is_counted(desk, known):
    counts = pipeline_counts(desk, PipelinePart())
    assert counts.by_place == {
        (Standing.TO_BE_TOLD, "screening"): 1, (Standing.HIRED, "hired"): 1, (Standing.IN_PLAY, "final"): 1,
        (Standing.IN_PLAY, "applied"): 1,
    }  # fmt: skip
    turns = turn_counts(desk, PipelinePart())
    assert turns.people == 2
    assert turns.by_turn == {Turn.CLIENT: 1, Turn.OURS: 1}
    assert turn_counts(desk, PipelinePart(role_id=known["ops"])).people == 1


@pytest.mark.parametrize("by", [SortBy.ROLE, SortBy.CLIENT, SortBy.TURN])
def test_groups_come_in_the_order_of_the_rows(desk, known, by):
    groups = pipeline_groups(desk, PipelinePart(), by)
    ids = pipeline_ids(desk, PipelinePart(), PipelineOrder(SortBy.NAME, descending=False, group=by))
    read = rows_of_applications(desk, ids)
    of_row = {SortBy.ROLE: lambda row: row.role, SortBy.CLIENT: lambda row: row.client}
    key = of_row.get(by, lambda row: str(row.turn))
    assert [count for _, count in groups] == [
        sum(key(row) == one for row in read) for one in dict.fromkeys(map(key, read))
    ]


def test_a_group_is_sorted_within(desk, known):
    order = PipelineOrder(SortBy.NAME, descending=True, group=SortBy.CLIENT)
    assert names(desk, pipeline_ids(desk, PipelinePart(), order)) == ["Öla", "Ana", "Zoë", "Ben"]


def test_who_came_from_a_merged_stage_is_counted_and_sorted_there(desk, known):
    key = add_stage(desk, "Second talk", Stage.FINAL)
    move_application(desk, known["Zoë"], key)
    (zoe,) = rows_of_applications(desk, [known["Zoë"]])
    assert zoe.stage_key == key
    merge_stages(desk, key, "interviewing")
    assert pipeline_counts(desk, PipelinePart()).by_place[Standing.IN_PLAY, "interviewing"] == 1
    by_stage = PipelineOrder(SortBy.STAGE, descending=False)
    assert names(desk, pipeline_ids(desk, PipelinePart(), by_stage))[2] == "Zoë"


def test_what_is_gone_is_left_out(desk, known):
    assert names(desk, [known["Ana"], 999, known["Zoë"]]) == ["Ana", "Zoë"]
