"""Fills a desk with invented people and what happened to them, in days before today."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, RoleState, Turn
from recruiterdesk.operations.applications import (
    add_application,
    decline_application,
    set_turn,
)
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import add_person
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.said import TheySaid
from recruiterdesk.operations.sample_after_the_no import bring_the_network
from recruiterdesk.operations.sample_people import CANDIDATES, CONTACTS, ROLES
from recruiterdesk.operations.sample_story import SampleStory
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk

_STARTED_DAYS_AGO = 32
_LONG_AGO_DAYS = 90


def fill_with_sample(desk: Desk) -> None:
    """Put the sample on an empty desk, through the same operations that a user's actions run.

    Raises:
        Refusal: the desk can't be written.
    """
    story = SampleStory(desk)
    change_settings(desk, replace(desk.settings, my_name="Robin Sander"))
    _bring_everyone(story)
    _decline(
        story, "priya", 14, "They had somebody with payments experience.", "Payments experience tipped it."
    )
    with story.on(story.working_days_ago(6), 16):
        told = "They chose someone who has run card payments in production."
        ending = Ending(DispositionKind.DECLINED_BY_CLIENT, "Too senior for the team.", told, "Ada Byrne")
        decline_application(desk, story.applications["tomas"], ending)
    _decline(story, "hannah", 4, "Not enough SQL.", "They need deeper SQL from the first day.")
    _let_them_try(story)
    _promise(story)
    _freeze_the_designers(story)
    _tell_long_ago(story)
    _place(story)
    bring_the_network(story)
    for key in ("ines", "jakub", "lucie"):
        with story.on(story.working_days_ago(2 if key == "lucie" else 6), 15):
            set_turn(desk, story.applications[key], Turn.CLIENT)


def _bring_everyone(story: SampleStory) -> None:
    desk = story.desk
    with story.on(story.days_ago(150)):
        for role in ROLES:
            story.roles[role.key] = add_role(desk, role.client, role.title, role.hiring_manager)
        for contact in CONTACTS:
            story.people[contact.full_name] = add_person(desk, replace(contact, is_contact=True))
    for candidate in sorted(CANDIDATES, key=lambda candidate: -candidate.since):
        day = story.days_ago(130) if candidate.key == "amara" else story.working_days_ago(candidate.since)
        with story.on(day):
            person_id = add_person(desk, candidate.details)
            story.people[candidate.key] = person_id
            story.applications[candidate.key] = add_application(
                desk, person_id, story.roles[candidate.role], candidate.stage
            )


def _decline(story: SampleStory, key: str, working_days: int, reason: str, may_tell: str) -> None:
    with story.on(story.working_days_ago(working_days), 16):
        ending = Ending(DispositionKind.DECLINED_BY_CLIENT, reason, may_tell)
        decline_application(story.desk, story.applications[key], ending)


def _promise(story: SampleStory) -> None:
    with story.on(story.working_days_ago(15), 12):
        due_on = story.working_days_ago(11)
        make_promise(story.desk, story.people["priya"], due_on, "An answer, whatever it is.")


def _let_them_try(story: SampleStory) -> None:
    for working_days, hour in ((2, 17), (1, 10)):
        with story.on(story.working_days_ago(working_days), hour):
            note_incoming_contact(story.desk, story.people["tomas"], "call")


def _freeze_the_designers(story: SampleStory) -> None:
    with story.on(story.working_days_ago(1), 16):
        change_role_state(story.desk, story.roles["designer"], RoleState.FROZEN)


def _tell_long_ago(story: SampleStory) -> None:
    told_on = story.days_ago(_LONG_AGO_DAYS + 2)
    with story.on(story.days_ago(_LONG_AGO_DAYS + 8), 16):
        ending = Ending(
            DispositionKind.DECLINED_BY_CLIENT, "An inside candidate.", "They filled it from inside."
        )
        decline_application(story.desk, story.applications["amara"], ending)
    with story.on(told_on, 17):
        said = TheySaid(
            "calm, disappointed",
            "analytics in health care",
            (HelpOffer(HelpKind.CV_REVIEW),),
            may_mention=True,
        )
        record_attempt(story.desk, story.people["amara"], Reached(AttemptOutcome.TOLD, said=said))


def _place(story: SampleStory) -> None:
    with story.on(story.working_days_ago(30), 14):
        hired = Ending(DispositionKind.HIRED, starts_on=story.days_ago(_STARTED_DAYS_AGO))
        decline_application(story.desk, story.applications["oscar"], hired)
    with story.on(story.days_ago(_STARTED_DAYS_AGO - 9), 17):
        spoke = Reached(AttemptOutcome.SPOKE, note="The first week went well.")
        record_attempt(story.desk, story.people["oscar"], spoke)
