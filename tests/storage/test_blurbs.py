"""The text by which a contact is asked is made of what is known, and there is always one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.queries.blurbs import blurb_leaks, proposed_blurb

if TYPE_CHECKING:
    from recruiterdesk.storage.desk import Desk


def test_who_has_no_title_is_described_by_the_role_they_were_up_for(desk: Desk) -> None:
    contact = add_person(desk, PersonDetails(full_name="Raj Patel"))
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz", place="Hamburg"))
    add_application(desk, ana, add_role(desk, "Halden", "Backend Engineer (m/w/d)"), Stage.APPLIED)
    assert proposed_blurb(desk, ana, contact) == "Backend Engineer in Hamburg."


def test_of_whom_nothing_is_known_only_that_is_said(desk: Desk) -> None:
    raj = add_person(desk, PersonDetails(full_name="Raj Patel", language="de"))
    mara = add_person(desk, PersonDetails(full_name="Mara Lind", language="en"))
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    assert proposed_blurb(desk, ana, raj) == "Jemand, den ich kenne und der eine neue Stelle sucht."
    assert proposed_blurb(desk, ana, mara).startswith("Somebody whom I know")


def test_an_employer_is_known_by_one_word_and_by_an_address(desk: Desk) -> None:
    details = PersonDetails(
        full_name="Ana Ruiz", company="Robert Bosch GmbH", emails=("ana@nordwerk.de", "ana.r@gmail.com")
    )
    ana = add_person(desk, details)
    assert [leak.words for leak in blurb_leaks(desk, ana, "First Bosch, then Nordwerk, in Hamburg.")] == [
        "Bosch",
        "Nordwerk",
    ]
    hall = add_person(desk, PersonDetails(full_name="Raj Patel", company="Logistik Hamburg Halden AG"))
    assert blurb_leaks(desk, hall, "In Hamburg, der Logistik und dem Vertrieb.") == ()


def test_a_name_of_another_script_is_known_as_the_mailbox_writes_it(desk: Desk) -> None:
    wang = add_person(desk, PersonDetails(full_name="王小明", emails=("xiaoming.wang.data@example.com",)))
    assert [leak.words for leak in blurb_leaks(desk, wang, "Xiaoming builds data platforms.")] == ["Xiaoming"]
