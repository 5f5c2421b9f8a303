from __future__ import annotations

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application, reopen_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.nameless import leave_nameless_node
from recruiterdesk.operations.people import PersonDetails, add_person, edit_person, set_do_not_contact
from recruiterdesk.operations.referrals import NOBODY, Referrer, set_referrer
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.tasks import finish_task
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock
from tests.desks import dump, found, history_keys, kinds_at, leads_back_and_forth, refused

NAMES = ("Ana Ruiz", "Ben Okafor", "Cy Park", "Dee Lund", "Eve Hale")


def added(desk: Desk, name: str, sent_by: int | None = None) -> int:
    return add_person(desk, PersonDetails(name), Referrer(sent_by) if sent_by else NOBODY)


@pytest.fixture
def line(desk: Desk) -> list[int]:
    """Five people, each of whom sent the next."""
    ids: list[int] = []
    for name in NAMES:
        ids.append(added(desk, name, ids[-1] if ids else None))
    return ids


def referral(desk: Desk, person_id: int) -> records.Referral | None:
    return next(iter(found(desk, records.Referral, person_id=person_id)), None)


def thanks(desk: Desk, person_id: int) -> list[tuple[str, str, bool]]:
    tasks = found(desk, records.Task, person_id=person_id)
    return [(task.kind, task.text, task.done_at is not None) for task in tasks]


def erase(desk: Desk, person_id: int) -> None:
    """What an erasure does of it: the node, then the rows of the person."""

    def work(writer: Writer) -> None:
        leave_nameless_node(writer, person_id)
        for kind in (records.Task, records.Activity):
            writer.delete_many(writer.find(kind, person_id=person_id))
        for application in writer.find(records.Application, person_id=person_id):
            writer.delete_many(writer.find(records.Disposition, application_id=application.id))
            writer.delete_many(writer.find(records.CheckIn, person_id=person_id))
            writer.delete(application)
        writer.delete(writer.load(records.Person, person_id))

    desk.run(Label("person.edit", (("name", "x"),)), work)
    assert check_desk(desk) == ()


def test_nobody_sends_themselves_and_a_line_of_five_closes_no_circle(desk: Desk, line: list[int]) -> None:
    first, last = line[0], line[-1]
    assert refused(desk, lambda: set_referrer(desk, first, Referrer(first))) == "referral.themselves"
    for other in line[1:]:
        assert refused(desk, lambda one=other: set_referrer(desk, first, Referrer(one))) == "referral.cycle"
    set_referrer(desk, last, NOBODY)
    leads_back_and_forth(desk, lambda: set_referrer(desk, first, Referrer(last)))


def test_merging_the_ends_of_a_line_leaves_a_name_instead_of_a_circle(desk: Desk, line: list[int]) -> None:
    first, last = line[0], line[-1]
    leads_back_and_forth(desk, lambda: merge_people(desk, first, last))
    left = referral(desk, first)
    assert left is not None
    assert (left.referrer_id, left.referrer_name) == (None, "Dee Lund")


def test_a_merged_referrer_is_the_kept_person_from_then_on(desk: Desk, line: list[int]) -> None:
    other = added(desk, "Benjamin Okafor")
    merge_people(desk, other, line[1])
    for person_id in (line[2],):
        sent_by = referral(desk, person_id)
        assert sent_by is not None
        assert sent_by.referrer_id == other
    assert refused(desk, lambda: set_referrer(desk, other, Referrer(line[3]))) == "referral.cycle"


def test_no_thanks_are_owed_to_a_referrer_who_is_to_be_left_alone(desk: Desk) -> None:
    ana = added(desk, "Ana Ruiz")
    set_do_not_contact(desk, ana, do_not_contact=True)
    ben = added(desk, "Ben Okafor", ana)
    assert referral(desk, ben) is not None
    assert thanks(desk, ana) == []


def test_thanks_follow_whoever_really_sent_them(desk: Desk) -> None:
    ana, ben = added(desk, "Ana Ruiz"), added(desk, "Ben Okafor")
    cy = added(desk, "Cy Park", ana)
    leads_back_and_forth(desk, lambda: set_referrer(desk, cy, Referrer(ben)))
    assert (thanks(desk, ana), thanks(desk, ben)) == ([], [("thank_referrer", "Cy Park", False)])


def test_thanks_that_were_said_stay_when_somebody_else_sent_them(desk: Desk) -> None:
    ana = added(desk, "Ana Ruiz")
    cy = added(desk, "Cy Park", ana)
    (task,) = found(desk, records.Task, person_id=ana)
    finish_task(desk, task.id)
    set_referrer(desk, cy, NOBODY)
    assert thanks(desk, ana) == [("thank_referrer", "Cy Park", True)]


def test_of_two_people_of_one_name_each_is_thanked_for_once(desk: Desk, clock: FakeClock) -> None:
    ana = added(desk, "Ana Ruiz")
    first, second = added(desk, "Jan Kern", ana), added(desk, "Jan Kern", ana)
    task, _other = found(desk, records.Task, person_id=ana)
    finish_task(desk, task.id)
    clock.advance(days=1)
    one, two = referral(desk, first), referral(desk, second)
    assert one is not None
    assert two is not None
    assert (one.thanked_at is not None, two.thanked_at) == (True, None)
    open_task = found(desk, records.Task, person_id=ana, done_at=None)[0]
    finish_task(desk, open_task.id)
    thanked = referral(desk, second)
    assert thanked is not None
    assert thanked.thanked_at == clock.now()


def test_thanks_reach_somebody_who_was_renamed_since(desk: Desk) -> None:
    ana = added(desk, "Ana Ruiz")
    cy = added(desk, "Cy Park", ana)
    edit_person(desk, cy, PersonDetails("Cy Park-Hale"))
    (task,) = found(desk, records.Task, person_id=ana)
    finish_task(desk, task.id)
    sent = referral(desk, cy)
    assert sent is not None
    assert sent.thanked_at is not None


def test_a_hire_owes_thanks_to_who_sent_them_and_no_longer_when_it_is_taken_back(
    desk: Desk, clock: FakeClock
) -> None:
    ana = added(desk, "Ana Ruiz")
    cy = added(desk, "Cy Park", ana)
    role = add_role(desk, "Northwind", "Engineer")
    applied = add_application(desk, cy, role, Stage.OFFERED)
    leads_back_and_forth(desk, lambda: decline_application(desk, applied, Ending(DispositionKind.HIRED)))
    assert thanks(desk, ana)[-1] == ("thank_referrer_hired", "Cy Park", False)
    assert kinds_at(desk, ana) == ["task", "task"]
    leads_back_and_forth(desk, lambda: reopen_application(desk, applied))
    assert thanks(desk, ana) == [("thank_referrer", "Cy Park", False)]
    decline_application(desk, applied, Ending(DispositionKind.WITHDREW))
    reopen_application(desk, applied)
    assert thanks(desk, ana) == [("thank_referrer", "Cy Park", False)]


def test_a_hire_of_whom_nobody_on_the_desk_sent_owes_nothing(desk: Desk) -> None:
    cy = add_person(desk, PersonDetails("Cy Park"), Referrer(name="Uncle Joe"))
    applied = add_application(desk, cy, add_role(desk, "Northwind", "Engineer"), Stage.OFFERED)
    decline_application(desk, applied, Ending(DispositionKind.HIRED))
    assert "thank_referrer_hired" not in [task.kind for task in found(desk, records.Task)]


def test_who_is_erased_leaves_a_node_without_a_name(desk: Desk, line: list[int]) -> None:
    first, second, third, *_ = line
    came = referral(desk, second)
    assert came is not None
    erase(desk, second)
    (node,) = found(desk, records.NamelessNode)
    assert (node.referrer_id, node.on, node.hired) == (first, came.on, False)
    below = referral(desk, third)
    assert below is not None
    assert (below.referrer_id, below.referrer_name, below.referrer_node_id) == (None, "", node.id)
    assert not [row for table in dump(desk).values() for row in table if "Ben Okafor" in repr(row)]
    assert "referral.sent_by" not in history_keys(desk, third)


def test_a_circle_through_somebody_erased_is_refused_and_cut(desk: Desk, line: list[int]) -> None:
    erase(desk, line[2])
    assert refused(desk, lambda: set_referrer(desk, line[0], Referrer(line[4]))) == "referral.cycle"
    leads_back_and_forth(desk, lambda: merge_people(desk, line[1], line[3]))
    assert referral(desk, line[1]) is not None
    leads_back_and_forth(desk, lambda: merge_people(desk, line[0], line[1]))
    assert check_desk(desk) == ()


def test_a_circle_that_only_somebody_erased_closes_leaves_nothing(desk: Desk, line: list[int]) -> None:
    erase(desk, line[1])
    leads_back_and_forth(desk, lambda: merge_people(desk, line[0], line[2]))
    assert referral(desk, line[0]) is None


def test_two_neighbours_who_are_erased_leave_two_nodes(desk: Desk, line: list[int]) -> None:
    erase(desk, line[2])
    erase(desk, line[1])
    upper, lower = sorted(found(desk, records.NamelessNode), key=lambda node: node.referrer_id is None)
    assert (upper.referrer_id, upper.referrer_node_id) == (line[0], None)
    assert (lower.referrer_id, lower.referrer_node_id) == (None, upper.id)
    assert refused(desk, lambda: set_referrer(desk, line[0], Referrer(line[4]))) == "referral.cycle"


def test_a_node_says_whether_one_was_hired(desk: Desk) -> None:
    ana = added(desk, "Ana Ruiz")
    cy, dee = added(desk, "Cy Park", ana), added(desk, "Dee Lund", ana)
    for task in found(desk, records.Task, person_id=ana):
        finish_task(desk, task.id)
    applied = add_application(desk, cy, add_role(desk, "Northwind", "Engineer"), Stage.OFFERED)
    decline_application(desk, applied, Ending(DispositionKind.HIRED))
    erase(desk, cy)
    (node,) = found(desk, records.NamelessNode)
    assert (node.referrer_id, node.hired) == (ana, True)
    assert thanks(desk, ana) == [("thank_referrer", "", True), ("thank_referrer", "Dee Lund", True)]
    lines = repr(found(desk, records.Activity, person_id=ana))
    assert ("Cy Park" in lines, "Dee Lund" in lines) == (False, True)
    assert referral(desk, dee) is not None


def test_who_sent_nobody_and_was_sent_by_a_name_alone_leaves_no_node(desk: Desk) -> None:
    cy = add_person(desk, PersonDetails("Cy Park"), Referrer(name="Uncle Joe"))
    erase(desk, cy)
    assert found(desk, records.NamelessNode) == []
    assert found(desk, records.Referral) == []


def test_whom_one_knew_by_name_alone_is_forgotten_unless_another_is_called_so(desk: Desk) -> None:
    first, second = added(desk, "Jan Kern"), added(desk, "Jan Kern")
    by_name = add_person(desk, PersonDetails("Cy Park"), Referrer(name="Jan Kern"))
    erase(desk, first)
    assert referral(desk, by_name) is not None
    erase(desk, second)
    assert referral(desk, by_name) is None
    assert "Jan Kern" not in repr(found(desk, records.Activity))
