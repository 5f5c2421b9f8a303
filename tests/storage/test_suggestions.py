"""Who is suggested for whom, who never is, and who stands last."""

from __future__ import annotations

import datetime as dt
from itertools import islice

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import (
    CheckInOutcome,
    ConsentKind,
    DispositionKind,
    IntroductionOutcome,
    IntroductionState,
    Stage,
)
from recruiterdesk.operations import introduction_beginning as beginning
from recruiterdesk.operations import introductions as steps
from recruiterdesk.operations.applications import add_application, decline_application, move_application
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.network import ProfileDetails, WishDetails, save_profile, save_wish
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.suggestions import interesting_for, suggestions_for
from tests.clock import FakeClock
from tests.desks import new_desk
from tests.domain.judged import FIRST_CANDIDATE, JUDGED_ON, judged_contacts, judged_wishes
from tests.operations.introduced import STEPS, take, two_people

WISH = WishDetails(function="Data Engineering", place="Berlin", words="Kubernetes")
SPOKEN = dt.date(2026, 11, 2)


@pytest.fixture
def ana(desk):
    person_id = add_person(desk, PersonDetails(full_name="Ana Ruiz", company="Elbtal AG", place="Berlin"))
    save_wish(desk, person_id, WISH)
    return person_id


def contact(desk, name="Kim Okoye", title="Head of Data", company="Lumen GmbH", spoken=SPOKEN, **profile):
    person_id = add_person(
        desk, PersonDetails(full_name=name, title=title, company=company, place="Berlin", is_contact=True)
    )
    if spoken or profile:
        save_profile(desk, person_id, ProfileDetails(last_contact_on=spoken, **profile))
    return person_id


def names(found):
    return [one.name for one in found.people]


def keys(found, person_id):
    (one,) = [each for each in found.people if each.person_id == person_id]
    return [each.key.removeprefix("match.") for each in (*one.reasons, *one.cautions)]


def test_a_contact_who_fits_is_suggested_with_the_reasons(desk, ana):
    kim = contact(desk, can_help_with="hires data engineers")
    found = suggestions_for(desk, ana, 5)
    (one,) = found.people
    assert (one.person_id, one.name, one.title, one.company) == (
        kim,
        "Kim Okoye",
        "Head of Data",
        "Lumen GmbH",
    )
    assert keys(found, kim) == ["same_town", "hires", "helps_with", "spoken"]
    assert one.asks_left == 2
    assert not found.wish_is_empty
    assert not found.network_is_empty


def test_who_was_never_spoken_with_stands_lower_and_it_is_said(desk, ana):
    cold = contact(desk, "Cold Mail", spoken=None)
    contact(desk, "Warm Word")
    found = suggestions_for(desk, ana, 5)
    assert names(found) == ["Warm Word", "Cold Mail"]
    assert "never_spoken" in keys(found, cold)


def test_a_conversation_on_the_desk_counts_as_spoken(desk, ana, clock):
    kim = contact(desk, spoken=None)
    desk.run(
        Label("person.add"),
        lambda writer: writer.insert(records.Attempt(0, kim, "spoke", clock.now())),
    )
    assert keys(suggestions_for(desk, ana, 5), kim)[-1] == "spoken"


@pytest.mark.parametrize(
    ("company", "shown"),
    [
        ("Elbtal", False),  # their own employer
        ("Nordwerk GmbH", False),  # a firm that they excluded
        ("Northwind", False),  # where they are in play
        ("Lumen GmbH", True),
    ],
)
def test_firms_that_must_not_hear_of_them_are_left_out(desk, ana, company, shown):
    save_wish(desk, ana, WishDetails(function="Data Engineering", excluded_firms=("Nordwerk",)))
    add_application(desk, ana, add_role(desk, "Northwind GmbH", "Data Engineer"), Stage.INTERVIEWING)
    contact(desk, company=company)
    assert bool(suggestions_for(desk, ana, 5).people) is shown


def test_who_wants_no_contact_and_they_themselves_are_left_out(desk, ana):
    set_do_not_contact(desk, contact(desk), do_not_contact=True)
    save_profile(desk, ana, ProfileDetails(function="Data Engineering", last_contact_on=SPOKEN))
    assert suggestions_for(desk, ana, 5).people == ()


def test_who_left_the_network_is_left_out(desk, ana):
    kim = contact(desk)
    assert names(suggestions_for(desk, ana, 5))
    desk.run(
        Label("person.add"), lambda writer: writer.update(writer.load(records.Person, kim), is_contact=False)
    )
    assert suggestions_for(desk, ana, 5).people == ()


def test_who_is_under_way_or_was_asked_about_them_is_not_suggested_again(desk, ana):
    contact(desk, "Free Soul")
    idea = contact(desk, "Only Idea")
    beginning.add_introduction(desk, ana, idea)
    assert names(suggestions_for(desk, ana, 5)) == ["Free Soul"]


def test_who_said_no_about_them_is_not_suggested_again(desk):
    two = two_people(desk)
    made = beginning.add_introduction(desk, two.candidate, two.contact)
    for state in (*islice(STEPS, 3), IntroductionState.CONTACT_SAID_NO):
        take(desk, made, state)
    assert suggestions_for(desk, two.candidate, 5).people == ()


def test_who_was_asked_twice_in_this_quarter_stands_last(desk, ana, clock):
    best = contact(desk, "Best Fit")
    contact(desk, "Second Best", title="Data Engineer")
    for other in ("Ben Foster", "Cleo Marsh"):
        asked = add_person(desk, PersonDetails(full_name=other))
        desk.run(
            Label("person.add"),
            lambda writer, asked=asked: writer.insert(
                records.Introduction(
                    0, asked, best, "contact_said_no", clock.today(), contact_asked_on=clock.today()
                )
            ),
        )
    found = suggestions_for(desk, ana, 5)
    assert names(found) == ["Second Best", "Best Fit"]
    assert keys(found, best)[-1] == "caution.asked_too_often"
    assert found.people[-1].asks_left == 0
    assert names(suggestions_for(desk, ana, 1)) == ["Second Best"]
    clock.advance(days=93)
    assert names(suggestions_for(desk, ana, 5)) == ["Best Fit", "Second Best"]


def test_a_client_and_a_firm_of_a_like_name_are_suggested_with_a_caution(desk, ana):
    add_role(desk, "Lumen GmbH", "Data Engineer")
    client = contact(desk, "At Client")
    perhaps = contact(desk, "At Sister", company="Elbtal Logistics")
    found = suggestions_for(desk, ana, 5)
    assert keys(found, client)[-1] == "caution.client_under_terms"
    assert keys(found, perhaps)[-1] == "caution.perhaps_own_employer"


def test_a_contact_who_waits_for_an_answer_stands_last(desk, ana):
    waiting = contact(desk, "Waiting Too")
    contact(desk, "Second Best", title="Data Engineer")
    application = add_application(desk, waiting, add_role(desk, "Adatum", "Lead"), Stage.INTERVIEWING)
    decline_application(desk, application, Ending(DispositionKind.DECLINED_BY_CLIENT, "x"))
    found = suggestions_for(desk, ana, 5)
    assert names(found) == ["Second Best", "Waiting Too"]
    assert keys(found, waiting)[-1] == "caution.contact_to_be_told"


def test_what_is_missing_is_said(desk, ana):
    blank = add_person(desk, PersonDetails(full_name="No Wish"))
    assert suggestions_for(desk, blank, 5).wish_is_empty
    assert suggestions_for(desk, ana, 5).network_is_empty
    contact(desk, title="Chefarzt")
    found = suggestions_for(desk, ana, 5)
    assert (found.people, found.wish_is_empty, found.network_is_empty) == ((), False, False)


def test_without_a_function_words_and_industry_find_somebody(desk):
    person_id = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    save_wish(desk, person_id, WishDetails(industry="Banking", words="Windsurfing", place="Berlin or remote"))
    contact(desk, "At Bank", title="Whatever", company="Rheinbank AG")
    contact(desk, "Only A Word", title="Windsurfing", company="Bo")
    assert names(suggestions_for(desk, person_id, 5)) == ["At Bank", "Only A Word"]


def test_nobody_is_looked_for_while_somebody_has_a_new_job(desk, ana, clock):
    kim = contact(desk)
    record_consent(desk, ana, ConsentAnswer(ConsentKind.MENTION, given=True))
    made = beginning.begin_with_consent(desk, ana, contact(desk, name="Lea Voss"))
    for step in (steps.ask_contact, steps.note_contact_agreed, steps.note_introduced):
        step(desk, made)
    steps.record_outcome(desk, made, IntroductionOutcome.HIRED)
    found = suggestions_for(desk, ana, 5)
    assert (found.people, found.has_landed) == ((), True)
    assert interesting_for(desk, kim, 5).people == ()

    clock.advance(days=200)
    record_check_in(
        desk, ana, CalledAgain(CheckInOutcome.STILL_LOOKING, clock.today() + dt.timedelta(days=30))
    )
    assert names(suggestions_for(desk, ana, 5)) == ["Kim Okoye"]
    record_check_in(desk, ana, CalledAgain(CheckInOutcome.PLACED, where="Nordwind"))
    assert suggestions_for(desk, ana, 5).has_landed
    clock.advance(days=1)
    add_application(desk, ana, add_role(desk, "Northwind", "Data Engineer"), Stage.SCREENING)
    assert names(suggestions_for(desk, ana, 5)) == ["Kim Okoye"]


@pytest.mark.parametrize(
    ("kind", "shown"), [(DispositionKind.HIRED, False), (DispositionKind.WITHDREW, True)]
)
def test_who_was_hired_for_a_role_looks_no_more(desk, ana, kind, shown):
    contact(desk)
    application = add_application(desk, ana, add_role(desk, "Northwind", "Data Engineer"), Stage.OFFERED)
    if kind is DispositionKind.HIRED:
        move_application(desk, application, Stage.HIRED)
    else:
        decline_application(desk, application, Ending(kind))
    assert bool(names(suggestions_for(desk, ana, 5))) is shown


def test_a_candidate_may_interest_a_contact_once_they_agreed(desk, ana, clock):
    kim = contact(desk)
    assert interesting_for(desk, kim, 5).people == ()
    record_consent(desk, ana, ConsentAnswer(ConsentKind.MENTION, given=True))
    found = interesting_for(desk, kim, 5)
    assert names(found) == ["Ana Ruiz"]
    assert keys(found, ana) == ["wants.same_town", "wants.hires"]
    clock.advance(days=200)
    assert interesting_for(desk, kim, 5).people == ()
    record_consent(desk, ana, ConsentAnswer(ConsentKind.MENTION, given=True))
    assert names(interesting_for(desk, kim, 5)) == ["Ana Ruiz"]
    record_consent(desk, ana, ConsentAnswer(ConsentKind.MENTION, given=False))
    assert interesting_for(desk, kim, 5).people == ()
    assert interesting_for(desk, 99, 5).people == ()


def test_who_agreed_to_others_only_or_has_to_be_told_interests_nobody(desk, ana):
    kim = contact(desk)
    record_consent(desk, ana, ConsentAnswer(ConsentKind.MENTION, given=True, scope="this company: Adatum"))
    assert interesting_for(desk, kim, 5).people == ()
    record_consent(desk, ana, ConsentAnswer(ConsentKind.MENTION, given=True))
    application = add_application(desk, ana, add_role(desk, "Adatum", "Data Lead"), Stage.INTERVIEWING)
    assert names(interesting_for(desk, kim, 5)) == ["Ana Ruiz"]
    decline_application(desk, application, Ending(DispositionKind.DECLINED_BY_CLIENT, "x"))
    assert interesting_for(desk, kim, 5).people == ()


def test_on_a_desk_the_right_contact_is_among_the_first_three_too(tmp_path):
    clock = FakeClock(f"{JUDGED_ON}T10:00")
    desk = new_desk(tmp_path / "judged", clock)
    contacts, wishes = judged_contacts(), judged_wishes()

    def fill(writer):
        writer.insert_many([one.person for one in contacts])
        writer.insert_many([one.profile for one in contacts])
        writer.insert_many([one.person for one in wishes])

    desk.run(Label("person.add"), fill)
    offset = len(contacts) - FIRST_CANDIDATE
    moved = [
        records.Wish(0, one.person.id + offset, **{
            name: getattr(one.wish, name) for name in ("function", "industry", "place", "seniority")
        })
        for one in wishes
    ]  # fmt: skip
    desk.run(Label("person.add"), lambda writer: writer.insert_many(moved))
    hits = sum(
        bool(
            {one.person_id for one in suggestions_for(desk, wish.person.id + offset, 3).people}
            & set(wish.right)
        )
        for wish in wishes
    )
    assert hits >= 27
    assert check_desk(desk) == ()
    desk.close()


def test_who_has_neither_wish_nor_title_is_looked_for_by_the_role_they_were_up_for(desk):
    leads = contact(desk, title="Head of Backend Engineering")
    candidate = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    add_application(desk, candidate, add_role(desk, "Halden", "Backend Engineer (m/w/d)"), Stage.APPLIED)
    assert [one.person_id for one in suggestions_for(desk, candidate, 5).people] == [leads]


def test_an_address_speaks_of_the_contact_who_has_it(desk):
    details = PersonDetails(full_name="Ana Ruiz", company="Elbtal AG", emails=("ana@elbtal.de",))
    candidate = add_person(desk, details)
    save_wish(desk, candidate, WISH)
    contact(desk)
    colleague = PersonDetails(
        full_name="Bo Lind", title="Head of Data", company="", place="Berlin", is_contact=True,
        emails=("bo@elbtal.de",),
    )  # fmt: skip
    save_profile(desk, add_person(desk, colleague), ProfileDetails(last_contact_on=SPOKEN))
    cautions = {
        one.name: [reason.key for reason in one.cautions]
        for one in suggestions_for(desk, candidate, 5).people
    }
    assert cautions == {"Kim Okoye": [], "Bo Lind": ["match.caution.perhaps_own_employer"]}
