"""Many people at once: what each of them would get alone, as one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, RoleState, Stage
from recruiterdesk.operations import declining_many
from recruiterdesk.operations.applications import (
    add_application,
    decline_application,
    mark_runner_up,
    move_application,
    reopen_application,
)
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.declining_many import decline_many
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.many import (
    PORTION,
    ManyApplications,
    ManyPeople,
    Progress,
    WhyLeft,
    for_role,
)
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.moving_many import move_many
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.promising_many import promise_many
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.snoozing_many import snooze_many
from recruiterdesk.operations.stages import add_stage
from recruiterdesk.operations.tagging import add_tag, remove_tag, set_tags, tag_name
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.tags import tag_names, tags_of
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock
from tests.desks import (
    Candidate,
    add_candidate,
    add_declined,
    dump,
    found,
    history_keys,
    kinds_at,
    leads_back_and_forth,
    new_desk,
    refused,
)

GONE = 999
BY_CLIENT, BY_US = DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US


@pytest.fixture
def three(desk: Desk) -> list[Candidate]:
    first = add_candidate(desk, "Ana Ruiz", Stage.FINAL)
    second = add_candidate(desk, "Ben Okafor", Stage.SCREENING, first.role_id)
    return [first, second, add_candidate(desk, "Cy Park", Stage.APPLIED, first.role_id)]


def people(candidates: list[Candidate], *more: int) -> ManyPeople:
    return ManyPeople((*(one.person_id for one in candidates), *more))


def applications(candidates: list[Candidate], *more: int) -> ManyApplications:
    return ManyApplications((*(one.application_id for one in candidates), *more))


def left_of(done: Any) -> dict[WhyLeft, tuple[int, tuple[str, ...]]]:
    return {one.why: (one.count, one.names) for one in done.left}


def test_a_tag_is_given_once_and_spelled_as_it_is_known(desk: Desk, three: list[Candidate]) -> None:
    add_tag(desk, people(three[:1]), "#SRE")
    done = leads_back_and_forth(desk, lambda: add_tag(desk, people(three, GONE), "  sre "))
    assert (done.done, done.asked) == (2, 4)
    assert left_of(done) == {WhyLeft.GONE: (1, ()), WhyLeft.HAS_THE_TAG: (1, ("Ana Ruiz",))}
    assert tags_of(desk, [one.person_id for one in three]) == {one.person_id: ["SRE"] for one in three}
    assert desk.steps(1)[0].label_values == (("count", "2"), ("tag", "SRE"))


def test_a_tag_is_taken_from_those_who_have_it(desk: Desk, three: list[Candidate]) -> None:
    add_tag(desk, people(three[:2]), "Berlin")
    add_tag(desk, people(three), "sre")
    done = leads_back_and_forth(desk, lambda: remove_tag(desk, applications(three), "Berlin"))
    assert (done.done, left_of(done)) == (2, {WhyLeft.LACKS_THE_TAG: (1, ("Cy Park",))})
    assert tag_names(desk) == ("sre",)


def test_a_tag_that_everybody_has_leaves_no_step(desk: Desk, three: list[Candidate]) -> None:
    add_tag(desk, people(three), "sre")
    steps = desk.steps(200)
    assert add_tag(desk, people(three), "sre").done == 0
    assert desk.steps(200) == steps


@pytest.mark.parametrize(
    ("typed", "key"), [("", "tag.empty"), (" # ", "tag.empty"), ("x" * 41, "tag.too_long")]
)
def test_what_is_no_tag_is_refused(desk: Desk, three: list[Candidate], typed: str, key: str) -> None:
    assert refused(desk, lambda: add_tag(desk, people(three), typed)) == key


def test_a_tag_is_tidied() -> None:
    assert tag_name("  #site   reliability ") == "site reliability"


def test_tags_leave_what_is_owed_untouched(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    declined = add_declined(desk)
    before = dump(desk)["duty"]
    monkeypatch.setattr("recruiterdesk.storage.write_path.derive_people", None)
    add_tag(desk, ManyPeople((declined.person_id,)), "sre")
    assert dump(desk)["duty"] == before


def test_the_day_until_which_data_is_kept_is_set_moved_and_taken_away(
    desk: Desk, three: list[Candidate]
) -> None:
    march, june = dt.date(2027, 3, 1), dt.date(2027, 6, 1)
    keep_until(desk, people(three[:2]), march)
    done = leads_back_and_forth(desk, lambda: keep_until(desk, people(three), june))
    assert done.done == 3
    assert {one.keep_until for one in found(desk, records.Retention)} == {june}
    assert history_keys(desk, three[0].person_id)[-2:] == ["retention.set", "retention.set"]
    again = keep_until(desk, people(three), june)
    assert left_of(again) == {WhyLeft.KEPT_UNTIL_THEN: (3, ("Ana Ruiz", "Ben Okafor", "Cy Park"))}
    leads_back_and_forth(desk, lambda: keep_until(desk, people(three[:1]), None))
    assert history_keys(desk, three[0].person_id)[-1] == "retention.end"
    assert len(found(desk, records.Retention)) == 2
    assert left_of(keep_until(desk, people(three[:1]), None))[WhyLeft.KEPT_UNTIL_THEN][0] == 1


def test_data_cannot_be_kept_until_a_day_that_is_past(desk: Desk, three: list[Candidate]) -> None:
    today = desk.clock.today()
    assert refused(desk, lambda: keep_until(desk, people(three), today)) == "retention.past"


def test_a_promise_to_many_is_what_each_would_be_promised(desk: Desk, three: list[Candidate]) -> None:
    friday = desk.clock.today() + dt.timedelta(days=3)
    make_promise(desk, three[0].person_id, friday, "news")
    set_do_not_contact(desk, three[1].person_id, do_not_contact=True)
    done = leads_back_and_forth(desk, lambda: promise_many(desk, people(three, GONE), friday, "news"))
    assert done.done == 1
    assert left_of(done) == {
        WhyLeft.GONE: (1, ()),
        WhyLeft.LEFT_ALONE: (1, ("Ben Okafor",)),
        WhyLeft.PROMISED_ALREADY: (1, ("Ana Ruiz",)),
    }
    promises = found(desk, records.Promise)
    assert [(one.person_id, one.due_on, one.text) for one in promises] == [
        (three[0].person_id, friday, "news"),
        (three[2].person_id, friday, "news"),
    ]
    assert history_keys(desk, three[2].person_id)[-1] == "promise.made"


def test_many_are_put_off_as_one_step(desk: Desk, three: list[Candidate]) -> None:
    until = desk.clock.now() + dt.timedelta(hours=1)
    done = leads_back_and_forth(desk, lambda: snooze_many(desk, people(three, GONE), until))
    assert (done.done, left_of(done)) == (3, {WhyLeft.GONE: (1, ())})
    chosen = [one for one in found(desk, records.Person) if one.id in people(three).ids]
    assert {one.snoozed_until for one in chosen} == {until}
    assert desk.steps(1)[0].label_values == (("count", "3"), ("until", until.isoformat()))
    assert refused(desk, lambda: snooze_many(desk, people(three), desk.clock.now())) == "snooze.past"


def test_nothing_is_promised_for_a_day_that_is_past(desk: Desk, three: list[Candidate]) -> None:
    yesterday = desk.clock.today() - dt.timedelta(days=1)
    assert refused(desk, lambda: promise_many(desk, people(three), yesterday)) == "promise.past"


def test_whoever_has_no_open_application_or_several_is_left_as_they_are(
    desk: Desk, three: list[Candidate]
) -> None:
    contact = add_person(desk, PersonDetails(full_name="Dee Contact"))
    declined = add_declined(desk, "Eve Lund")
    other = add_candidate(desk, "Finn Hale")
    add_application(desk, three[0].person_id, other.role_id)
    whom = people(three, contact, declined.person_id)
    done = leads_back_and_forth(desk, lambda: move_many(desk, whom, Stage.FINAL))
    assert (done.done, done.asked) == (2, 5)
    assert left_of(done) == {
        WhyLeft.NO_OPEN_APPLICATION: (2, ("Dee Contact", "Eve Lund")),
        WhyLeft.SEVERAL_APPLICATIONS: (1, ("Ana Ruiz",)),
    }
    named = ManyPeople((three[0].person_id,), role_id=other.role_id)
    assert move_many(desk, named, Stage.OFFERED).done == 1


def test_applications_are_meant_singly(desk: Desk, three: list[Candidate]) -> None:
    declined = add_declined(desk, "Eve Lund")
    whom = applications([*three, declined], GONE)
    done = leads_back_and_forth(desk, lambda: move_many(desk, whom, Stage.FINAL))
    assert (done.done, done.asked) == (2, 5)
    assert left_of(done) == {
        WhyLeft.GONE: (1, ()),
        WhyLeft.NO_OPEN_APPLICATION: (1, ("Eve Lund",)),
        WhyLeft.AT_THE_STAGE: (1, ("Ana Ruiz",)),
    }


def test_many_are_moved_to_a_stage_of_the_recruiters_own(desk: Desk, three: list[Candidate]) -> None:
    own = add_stage(desk, "Case study", Stage.INTERVIEWING)
    done = leads_back_and_forth(desk, lambda: move_many(desk, people(three), "case study"))
    assert done.done == 3
    assert {one.own_stage for one in found(desk, records.Application)} == {own}
    assert left_of(move_many(desk, people(three), own))[WhyLeft.AT_THE_STAGE][0] == 3
    assert refused(desk, lambda: move_many(desk, people(three), "no such stage")) == "stage.unknown"


def test_nobody_is_hired_in_bulk(desk: Desk, three: list[Candidate]) -> None:
    assert refused(desk, lambda: move_many(desk, people(three), Stage.HIRED)) == "many.hired_one_by_one"


def test_other_endings_are_written_down_one_by_one(desk: Desk, three: list[Candidate]) -> None:
    withdrew = Ending(DispositionKind.WITHDREW)
    assert refused(desk, lambda: decline_many(desk, people(three), withdrew)) == "many.declines_only"
    later = Ending(BY_US, decided_on=desk.clock.today() + dt.timedelta(days=1))
    assert refused(desk, lambda: decline_many(desk, people(three), later)) == "ending.decided_later"


def test_the_declined_are_owed_what_product_says(desk: Desk, three: list[Candidate]) -> None:
    sourced = add_candidate(desk, "Sol Sourced", Stage.SOURCED)
    ending = Ending(BY_CLIENT, "internal", "SQL", "Jo Meyer")
    whom = people([*three, sourced])
    done = leads_back_and_forth(desk, lambda: decline_many(desk, whom, ending))
    assert done.done == 4
    closures = {one.person_id: one.in_writing for one in found(desk, records.Closure)}
    assert closures == {three[0].person_id: False, three[1].person_id: False, three[2].person_id: True}
    assert kinds_at(desk, three[0].person_id) == ["closure"]
    assert kinds_at(desk, sourced.person_id) == []
    assert found(desk, records.Disposition)[0].may_tell == "SQL"
    assert check_desk(desk) == ()


def _mixed(desk: Desk, clock: FakeClock) -> list[int]:
    """Every case that an ending looks at: offers and runners-up, freezes, replies, declines taken back."""
    offered = add_candidate(desk, "Ana Ruiz", Stage.OFFERED)
    second = add_candidate(desk, "Ben Okafor", Stage.FINAL, offered.role_id)
    mark_runner_up(desk, second.application_id)
    quiet = add_candidate(desk, "Quin Quiet", Stage.CONTACTED)
    answered = add_candidate(desk, "Cy Park", Stage.CONTACTED)
    reached = add_candidate(desk, "Rea Reached", Stage.CONTACTED)
    clock.advance(hours=24)
    note_incoming_contact(desk, answered.person_id, "mail")
    record_attempt(desk, reached.person_id, Reached(AttemptOutcome.SPOKE))
    record_attempt(desk, quiet.person_id, Reached(AttemptOutcome.NO_ANSWER))
    frozen = add_candidate(desk, "Fay Frozen", Stage.INTERVIEWING)
    change_role_state(desk, frozen.role_id, RoleState.FROZEN)
    again = add_declined(desk, "Gus Again", Stage.FINAL)
    clock.advance(hours=48)
    reopen_application(desk, again.application_id)
    freed = add_candidate(desk, "Hal First", Stage.OFFERED)
    first_in_line = add_candidate(desk, "Ida Inline", Stage.FINAL, freed.role_id)
    mark_runner_up(desk, first_in_line.application_id)
    decline_application(desk, freed.application_id, Ending(BY_CLIENT))
    applied = add_candidate(desk, "Jo Applied", Stage.APPLIED)
    moved_back = add_candidate(desk, "Kim Back", Stage.SCREENING)
    move_application(desk, moved_back.application_id, Stage.CONTACTED)
    clock.advance(hours=24)
    all_of_them = (offered, quiet, answered, reached, frozen, again, first_in_line, applied, moved_back)
    return [one.application_id for one in all_of_them]


def _without_ids(desk: Desk) -> dict[str, list[str]]:
    """All rows without their ids, which follow the order of writing; what is derived refers to some."""
    left_aside = {"duty", "reminder"}
    kept = {
        name: sorted(repr(row[1:]) for row in rows)
        for name, rows in dump(desk).items()
        if name not in left_aside
    }
    duties = sorted(repr((d[0], *d[1:8], *d[10:])) for d in dump(desk)["duty"])
    return kept | {"duty": duties}


def _together(desk: Desk, ids: list[int], act: Callable[[Desk, ManyApplications], object]) -> None:
    leads_back_and_forth(desk, lambda: act(desk, ManyApplications(tuple(ids))))


def _outcomes(
    folder: Path,
    together: Callable[[Desk, ManyApplications], object],
    alone: Callable[[Desk, int], object],
) -> list[dict[str, list[str]]]:
    """What two desks that were the same hold after it was done at once, and one by one."""
    seen = []
    for way in ("together", "alone"):
        clock = FakeClock()
        desk = new_desk(folder / way, clock)
        ids = _mixed(desk, clock)
        if way == "together":
            _together(desk, ids, together)
        else:
            for application_id in ids:
                alone(desk, application_id)
        assert check_desk(desk) == ()
        seen.append(_without_ids(desk))
        desk.close()
    return seen


@pytest.mark.parametrize("kind", [BY_CLIENT, BY_US])
def test_many_are_declined_as_each_would_be_alone(tmp_path: Path, kind: DispositionKind) -> None:
    ending = Ending(kind, "internal", "SQL", "Jo")
    together, alone = _outcomes(
        tmp_path,
        lambda desk, whom: decline_many(desk, whom, ending),
        lambda desk, application_id: decline_application(desk, application_id, ending),
    )
    assert together == alone


@pytest.mark.parametrize("stage", [Stage.CONTACTED, Stage.APPLIED, Stage.OFFERED])
def test_many_are_moved_as_each_would_be_alone(tmp_path: Path, stage: Stage) -> None:
    def move(desk: Desk, application_id: int) -> None:
        if found(desk, records.Application, id=application_id)[0].stage is not stage:
            move_application(desk, application_id, stage)

    together, alone = _outcomes(tmp_path, lambda desk, whom: move_many(desk, whom, stage), move)
    assert together == alone


def test_a_runner_up_who_is_declined_with_the_first_is_not_to_be_called_first(desk: Desk) -> None:
    offered = add_candidate(desk, "Ana Ruiz", Stage.OFFERED)
    second = add_candidate(desk, "Ben Okafor", Stage.FINAL, offered.role_id)
    third = add_candidate(desk, "Cy Park", Stage.FINAL, offered.role_id)
    for one in (second, third):
        mark_runner_up(desk, one.application_id)
    decline_application(desk, third.application_id, Ending(BY_US))
    decline_many(desk, applications([offered, second]), Ending(BY_CLIENT))
    assert found(desk, records.Task) == []
    assert [one.runner_up for one in found(desk, records.Closure)] == [True, False, True]


def test_whoever_was_merged_meanwhile_is_counted_and_the_rest_is_done(
    desk: Desk, three: list[Candidate]
) -> None:
    whom = people(three)
    merge_people(desk, three[0].person_id, three[1].person_id)
    done = add_tag(desk, whom, "sre")
    assert (done.done, left_of(done)) == (2, {WhyLeft.GONE: (1, ())})


def test_how_far_it_is_is_told_by_portions(desk: Desk) -> None:
    def add(writer: Writer) -> list[records.Person]:
        return writer.insert_many([records.Person(0, f"Person {n}") for n in range(PORTION + 5)])

    many = desk.run(Label("person.add", (("name", "many"),)), add)
    told: list[tuple[int, int]] = []
    ids = tuple(one.id for one in many)
    add_tag(desk, ManyPeople(ids), "sre", Progress(lambda done, asked: told.append((done, asked))))
    assert told == [(0, PORTION + 5), (PORTION, PORTION + 5), (PORTION + 5, PORTION + 5)]


def test_what_fails_in_the_middle_changes_nothing(
    desk: Desk, three: list[Candidate], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise Refusal("desk.disk_full")

    monkeypatch.setattr(declining_many._Declining, "_open_closures", fail)
    assert refused(desk, lambda: decline_many(desk, people(three), Ending(BY_CLIENT))) == "desk.disk_full"


def test_nobody_at_all_is_no_step(desk: Desk) -> None:
    assert decline_many(desk, ManyPeople(()), Ending(BY_CLIENT)).asked == 0
    assert desk.steps(1) == []


def test_one_persons_tags_are_set_as_one_step(desk: Desk) -> None:
    ana, ben = (add_person(desk, PersonDetails(name)) for name in ("Ana Ruiz", "Ben Foster"))
    add_tag(desk, ManyPeople((ben,)), "SRE")
    leads_back_and_forth(desk, lambda: set_tags(desk, ana, ["sre", "#Berlin", "Berlin"]))
    assert sorted(tags_of(desk, [ana])[ana]) == ["Berlin", "SRE"]
    leads_back_and_forth(desk, lambda: set_tags(desk, ana, ["Berlin"]))
    assert tags_of(desk, [ana, ben]) == {ana: ["Berlin"], ben: ["SRE"]}
    assert refused(desk, lambda: set_tags(desk, ana, [" # "])) == "tag.empty"
    assert refused(desk, lambda: set_tags(desk, 99, ["sre"])) == "record.gone"


def test_a_role_narrows_people_and_not_applications():
    assert for_role(ManyPeople((1, 2)), 7) == ManyPeople((1, 2), 7)
    assert for_role(ManyPeople((1, 2), 7), None) == ManyPeople((1, 2))
    assert for_role(ManyApplications((3,)), 7) == ManyApplications((3,))
