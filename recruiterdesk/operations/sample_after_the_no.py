"""What came after the 'no' on the sample desk: the network, introductions in every state, who sent whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.domain.words import (
    AttemptOutcome,
    DispositionKind,
    IntroductionOutcome,
    IntroductionState,
)
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.introduction_beginning import add_introduction
from recruiterdesk.operations.introductions import (
    ask_candidate,
    ask_contact,
    end_introduction,
    note_candidate_agreed,
    note_contact_agreed,
    note_introduced,
    note_talked,
    record_outcome,
)
from recruiterdesk.operations.network import ProfileDetails, save_profile
from recruiterdesk.operations.people import add_person
from recruiterdesk.operations.referrals import Referrer, set_referrer
from recruiterdesk.operations.said import TheySaid
from recruiterdesk.operations.sample_network import HELPERS, TOLD_BEFORE, ToldBefore
from recruiterdesk.operations.sample_story import SampleStory
from recruiterdesk.operations.tasks import finish_task
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.person_page import person_page

_JOINED_DAYS_AGO = 140
_KNOWINGLY = frozenset({CheckKey.CLIENT_UNDER_TERMS, CheckKey.NEVER_SPOKEN})
_Step = Callable[[Desk, int], None]


@dataclass(frozen=True, slots=True)
class SampleIntroduction:
    """Who is introduced to whom; the idea came so many days ago, each step that followed likewise."""

    candidate: str
    contact: str
    idea: int
    steps: tuple[tuple[int, _Step], ...] = ()


def _ask_contact(desk: Desk, introduction_id: int) -> None:
    ask_contact(desk, introduction_id, _KNOWINGLY)


def _interview(desk: Desk, introduction_id: int) -> None:
    record_outcome(desk, introduction_id, IntroductionOutcome.INTERVIEW)


def _hired(desk: Desk, introduction_id: int) -> None:
    record_outcome(desk, introduction_id, IntroductionOutcome.HIRED)


def _said_no(desk: Desk, introduction_id: int) -> None:
    end_introduction(desk, introduction_id, IntroductionState.CONTACT_SAID_NO, "No openings before spring.")


INTRODUCTIONS = (
    SampleIntroduction("amara", "Paula Reyes", 1),
    SampleIntroduction("ivy", "Mara Lind", 3, ((2, ask_candidate),)),
    SampleIntroduction("nora", "Mara Lind", 9, ((8, note_candidate_agreed), (6, _ask_contact))),
    SampleIntroduction(
        "jonas", "Paula Reyes", 12, ((12, note_candidate_agreed), (9, _ask_contact), (1, note_contact_agreed))
    ),
    SampleIntroduction(
        "wei", "Sofia Marino", 22,
        ((21, note_candidate_agreed), (20, _ask_contact), (17, note_contact_agreed), (15, note_introduced)),
    ),
    SampleIntroduction(
        "nora", "Sofia Marino", 12,
        ((12, note_candidate_agreed), (11, _ask_contact), (9, note_contact_agreed), (8, note_introduced)),
    ),
    SampleIntroduction(
        "ben", "Raj Patel", 70,
        (
            (68, note_candidate_agreed), (66, _ask_contact), (63, note_contact_agreed), (62, note_introduced),
            (50, note_talked), (30, _interview), (2, _hired),
        ),
    ),
    SampleIntroduction(
        "wei", "Mara Lind", 45, ((44, note_candidate_agreed), (43, _ask_contact), (40, _said_no))
    ),
)  # fmt: skip


def bring_the_network(story: SampleStory) -> None:
    """Bring contacts who help, people told a while ago, their introductions, and who sent whom.

    Raises:
        Refusal: the desk can't be written.
    """
    for helper in HELPERS:
        _bring_helper(story, helper.name, helper.profile)
    for told in TOLD_BEFORE:
        _tell(story, told)
    for introduction in INTRODUCTIONS:
        _introduce(story, introduction)
    with story.on(story.working_days_ago(19)):
        set_referrer(story.desk, story.people["priya"], Referrer(story.people["Raj Patel"]))
    with story.on(story.working_days_ago(18)):
        for task in person_page(story.desk, story.people["Raj Patel"]).tasks:
            if task.done_at is None and task.text == "Priya Raman":
                finish_task(story.desk, task.id)


def _bring_helper(story: SampleStory, name: str, profile: ProfileDetails) -> None:
    desk = story.desk
    details = next(helper.details for helper in HELPERS if helper.name == name)
    with story.on(story.days_ago(_JOINED_DAYS_AGO)):
        if details is not None:
            story.people[name] = add_person(desk, replace(details, is_contact=True))
        save_profile(desk, story.people[name], profile)
    with story.on(story.days_ago(_JOINED_DAYS_AGO - 5), 15):
        record_attempt(desk, story.people[name], Reached(AttemptOutcome.SPOKE))


def _tell(story: SampleStory, told: ToldBefore) -> None:
    desk = story.desk
    with story.on(story.days_ago(told.days_ago + 30)):
        story.people[told.key] = add_person(desk, told.details)
        applied = add_application(desk, story.people[told.key], story.roles[told.role], told.stage)
    with story.on(story.days_ago(told.days_ago + 2), 16):
        ending = Ending(DispositionKind.DECLINED_BY_CLIENT, told.reason, told.may_tell)
        decline_application(desk, applied, ending)
    with story.on(story.days_ago(told.days_ago), 17):
        said = TheySaid("calm", told.wish, may_mention=True)
        record_attempt(desk, story.people[told.key], Reached(AttemptOutcome.TOLD, said=said))


def _introduce(story: SampleStory, planned: SampleIntroduction) -> None:
    with story.on(story.days_ago(planned.idea)):
        people = story.people[planned.candidate], story.people[planned.contact]
        introduction_id = add_introduction(story.desk, *people)
    for days, step in planned.steps:
        with story.on(story.days_ago(days), 12):
            step(story.desk, introduction_id)
