"""Stages are renamed, added, ordered and merged, and everything moves along; one undo takes each back."""

from __future__ import annotations

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application, move_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.stages import (
    add_stage,
    delete_stage,
    merge_stages,
    order_stage,
    rename_stage,
    stage_named,
)
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.stage_counts import stage_counts
from tests.desks import dump, found


@pytest.fixture
def role(desk):
    return add_role(desk, "Northwind", "SRE")


def up_for(desk, role, stage, name="Ana Ruiz"):
    return add_application(desk, add_person(desk, PersonDetails(name)), role, stage)


def stands(desk, application_id):
    (one,) = found(desk, records.Application, id=application_id)
    return desk.settings.stages.standing_at(one.stage, one.own_stage).key


def taken_back_and_done_again(desk, before):
    after = dump(desk)
    desk.undo()
    assert dump(desk) == before
    desk.redo()
    assert dump(desk) == after
    assert check_desk(desk) == ()


def test_a_stage_is_called_otherwise_and_by_its_word_again(desk):
    before = dump(desk)
    rename_stage(desk, "final", "  Last   talk ")
    assert desk.settings.stages.at("final").name == "Last talk"
    assert stage_named(desk, "last TALK").key == "final"
    taken_back_and_done_again(desk, before)
    rename_stage(desk, "final", "")
    assert desk.settings.stages.at("final").name == ""


@pytest.mark.parametrize(
    ("name", "key"),
    [("Offered", "stage.name_taken"), ("phone", "stage.name_taken"), ("x" * 41, "stage.name_long")],
)
def test_a_name_that_another_stage_has_is_refused(desk, name, key):
    add_stage(desk, "Phone", Stage.SCREENING)
    before = dump(desk)
    with pytest.raises(Refusal, match=key):
        rename_stage(desk, "final", name)
    assert dump(desk) == before
    rename_stage(desk, "final", "Final")


def test_an_added_stage_counts_as_one_of_the_nine(desk, role):
    before = dump(desk)
    key = add_stage(desk, "Phone screen", Stage.SCREENING)
    taken_back_and_done_again(desk, before)
    application_id = up_for(desk, role, Stage.SOURCED)
    move_application(desk, application_id, key)
    assert stands(desk, application_id) == key
    closure_id = decline_application(desk, application_id, Ending(DispositionKind.DECLINED_BY_CLIENT))
    assert found(desk, records.Closure, id=closure_id)[0].stage is Stage.SCREENING
    assert check_desk(desk) == ()


@pytest.mark.parametrize(
    ("name", "counts_as", "key"),
    [(" ", Stage.FINAL, "stage.name_needed"), ("Second", Stage.HIRED, "stage.hired_is_one")],
)
def test_what_is_no_stage_is_not_added(desk, name, counts_as, key):
    with pytest.raises(Refusal, match=key):
        add_stage(desk, name, counts_as)


def test_an_added_stage_keeps_a_name(desk):
    key = add_stage(desk, "Phone", Stage.SCREENING)
    with pytest.raises(Refusal, match=r"stage\.name_needed"):
        rename_stage(desk, key, "")


def test_stages_are_ordered_and_hired_stays_last(desk):
    before = dump(desk)
    order_stage(desk, "final", -1)
    assert [each.key for each in desk.settings.stages.stages][5:7] == ["final", "interviewing"]
    taken_back_and_done_again(desk, before)
    with pytest.raises(Refusal, match=r"stage\.hired_is_last"):
        order_stage(desk, "offered", 1)


def test_who_stands_at_a_merged_stage_moves_along_the_ended_too(desk, role):
    active = up_for(desk, role, Stage.CONTACTED)
    ended = up_for(desk, role, Stage.CONTACTED, "Ben Foster")
    decline_application(desk, ended, Ending(DispositionKind.DECLINED_BY_US))
    before = dump(desk)
    assert merge_stages(desk, "contacted", "sourced") == 2
    assert [stands(desk, one) for one in (active, ended)] == ["sourced", "sourced"]
    assert stage_counts(desk) == {"sourced": 2}
    taken_back_and_done_again(desk, before)
    move_application(desk, active, "screening")
    move_application(desk, active, "contacted")
    assert stands(desk, active) == "sourced"


def test_who_had_not_applied_waits_from_today_on_where_the_stage_counts_as_further(desk, role, clock):
    key = add_stage(desk, "Long list", Stage.SOURCED)
    waited = up_for(desk, role, Stage.APPLIED, "Ben Foster")
    move_application(desk, waited, key)
    fresh = up_for(desk, role, key)
    assert [found(desk, records.Application, id=one)[0].stage_key for one in (fresh, waited)] == [key, key]
    since = found(desk, records.Application, id=waited)[0].last_substance_on
    clock.advance(days=8)
    merge_stages(desk, key, "screening")
    assert found(desk, records.Application, id=fresh)[0].last_substance_on == clock.today()
    assert found(desk, records.Application, id=waited)[0].last_substance_on == since
    assert found(desk, records.Application, id=fresh)[0].own_stage == ""
    assert check_desk(desk) == ()


@pytest.mark.parametrize(
    ("key", "into", "refused"),
    [
        ("final", "final", "stage.same"),
        ("hired", "final", "stage.hired_is_one"),
        ("final", "hired", "stage.hired_is_one"),
        ("nowhere", "final", "stage.unknown"),
    ],
)
def test_what_can_not_be_merged_is_refused(desk, key, into, refused):
    before = dump(desk)
    with pytest.raises(Refusal, match=refused):
        merge_stages(desk, key, into)
    assert dump(desk) == before


def test_a_stage_with_people_is_deleted_only_with_a_place_for_them(desk, role):
    application_id = up_for(desk, role, Stage.SUBMITTED)
    before = dump(desk)
    with pytest.raises(Refusal, match=r"stage\.has_people") as refused:
        delete_stage(desk, "submitted")
    assert refused.value.values["count"] == 1
    assert dump(desk) == before
    assert delete_stage(desk, "submitted", "interviewing") == 1
    assert stands(desk, application_id) == "interviewing"
    taken_back_and_done_again(desk, before)


def test_an_empty_stage_is_deleted_at_once_and_leads_to_the_one_before(desk):
    delete_stage(desk, "submitted")
    delete_stage(desk, "sourced")
    assert desk.settings.stages.at("submitted").key == "screening"
    assert desk.settings.stages.at("sourced").key == "contacted"


def test_the_last_stage_before_hired_and_hired_stay(desk):
    for key in ("sourced", "contacted", "applied", "screening", "submitted", "interviewing", "final"):
        delete_stage(desk, key)
    with pytest.raises(Refusal, match=r"stage\.last"):
        delete_stage(desk, "offered")
    with pytest.raises(Refusal, match=r"stage\.hired_is_one"):
        delete_stage(desk, "hired")
