from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.network import (
    ProfileDetails,
    WishDetails,
    join_network,
    leave_network,
    profile_details,
    save_profile,
    save_wish,
    wish_details,
)
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.network import last_contacts, network_facts
from tests.clock import FakeClock
from tests.desks import add_candidate, found, history_keys, leads_back_and_forth, refused

IN_MAY = dt.date(2026, 5, 12)
LENA = ProfileDetails(
    function="Data  engineering",
    industry="Logistics",
    seniority="Head of",
    can_help_with="hires data engineers",
    how_we_know="placed her in 2024",
    last_contact_on=IN_MAY,
)
WANTED = WishDetails(
    words="a smaller team",
    function="Backend",
    industry="Health",
    place="Hamburg",
    seniority="Senior",
    excluded_firms=("Litware", " Litware ", "", "Adatum  GmbH"),
)


@pytest.fixture
def lena(desk: Desk) -> int:
    return add_person(desk, PersonDetails("Lena Brandt", company="Adatum"))


def is_contact(desk: Desk, person_id: int) -> bool:
    person = found(desk, records.Person, id=person_id)[0]
    return bool(person.is_contact)


def test_somebody_joins_the_network_and_leaves_it_again(desk: Desk, lena: int) -> None:
    leads_back_and_forth(desk, lambda: join_network(desk, lena))
    assert is_contact(desk, lena)
    assert desk.steps(1)[0].label_key == "network.join"
    leads_back_and_forth(desk, lambda: leave_network(desk, lena))
    assert not is_contact(desk, lena)
    assert history_keys(desk, lena) == ["person.added", "network.joined", "network.left"]


def test_joining_twice_and_leaving_twice_is_no_step(desk: Desk, lena: int) -> None:
    leave_network(desk, lena)
    join_network(desk, lena)
    steps = len(desk.steps(200))
    join_network(desk, lena)
    assert len(desk.steps(200)) == steps


def test_a_candidate_in_the_network_stays_a_candidate(desk: Desk) -> None:
    ana = add_candidate(desk)
    join_network(desk, ana.person_id)
    assert is_contact(desk, ana.person_id)
    assert found(desk, records.Application, person_id=ana.person_id)


def test_nobody_who_is_gone_joins_or_is_described(desk: Desk) -> None:
    for act in (
        lambda: join_network(desk, 99),
        lambda: leave_network(desk, 99),
        lambda: save_profile(desk, 99, LENA),
        lambda: save_wish(desk, 99, WANTED),
    ):
        assert refused(desk, act) in ("person.unknown", "record.gone")


def test_a_profile_is_kept_and_its_person_is_in_the_network(desk: Desk, lena: int) -> None:
    leads_back_and_forth(desk, lambda: save_profile(desk, lena, LENA))
    facts = network_facts(desk, lena)
    stored = profile_details(facts.profile)
    assert (stored.function, stored.can_help_with) == ("Data engineering", "hires data engineers")
    assert facts.last_contact_on == IN_MAY
    assert is_contact(desk, lena)
    assert history_keys(desk, lena)[1:] == ["network.joined", "network.profile"]


def test_a_profile_changes_and_goes_when_nothing_is_left_of_it(desk: Desk, lena: int) -> None:
    save_profile(desk, lena, LENA)
    leads_back_and_forth(desk, lambda: save_profile(desk, lena, ProfileDetails(industry="Health")))
    assert profile_details(network_facts(desk, lena).profile) == ProfileDetails(industry="Health")
    leads_back_and_forth(desk, lambda: save_profile(desk, lena, ProfileDetails()))
    assert found(desk, records.NetworkProfile) == []
    steps = len(desk.steps(200))
    save_profile(desk, lena, ProfileDetails())
    assert len(desk.steps(200)) == steps


def test_a_last_contact_ahead_is_refused(desk: Desk, lena: int) -> None:
    ahead = ProfileDetails(last_contact_on=desk.clock.today() + dt.timedelta(days=1))
    assert refused(desk, lambda: save_profile(desk, lena, ahead)) == "network.contact_ahead"


def test_a_wish_is_kept_with_its_words_and_the_firms_that_are_excluded(desk: Desk) -> None:
    ana = add_candidate(desk).person_id
    leads_back_and_forth(desk, lambda: save_wish(desk, ana, WANTED))
    words = found(desk, records.Person, id=ana)[0].wish
    stored = wish_details(words, network_facts(desk, ana).wish)
    assert (stored.words, stored.place, stored.excluded_firms) == (
        "a smaller team",
        "Hamburg",
        ("Litware", "Adatum GmbH"),
    )
    assert history_keys(desk, ana)[-1] == "wish.saved"


def test_a_wish_changes_and_goes(desk: Desk) -> None:
    ana = add_candidate(desk).person_id
    save_wish(desk, ana, WishDetails("remote", "Backend"))
    leads_back_and_forth(desk, lambda: save_wish(desk, ana, WishDetails("remote", "Data")))
    leads_back_and_forth(desk, lambda: save_wish(desk, ana, WishDetails("remote")))
    assert found(desk, records.Wish) == []
    steps = len(desk.steps(200))
    save_wish(desk, ana, WishDetails("remote"))
    assert len(desk.steps(200)) == steps
    save_wish(desk, ana, WishDetails())
    assert found(desk, records.Person, id=ana)[0].wish == ""


def test_without_a_stored_wish_the_words_alone_are_the_wish() -> None:
    assert wish_details("remote", None) == WishDetails("remote")


def test_the_last_contact_is_the_later_of_what_was_written_down_and_what_the_desk_recorded(
    desk: Desk, lena: int, clock: FakeClock
) -> None:
    assert last_contacts(desk, [lena]) == {}
    save_profile(desk, lena, ProfileDetails(last_contact_on=IN_MAY))
    record_attempt(desk, lena, Reached(AttemptOutcome.NO_ANSWER))
    assert last_contacts(desk, [lena]) == {lena: IN_MAY}
    record_attempt(desk, lena, Reached(AttemptOutcome.SPOKE))
    spoken_on = clock.today()
    assert last_contacts(desk, [lena]) == {lena: spoken_on}
    clock.advance(days=3)
    note_incoming_contact(desk, lena, "mail")
    assert last_contacts(desk, [lena]) == {lena: spoken_on + dt.timedelta(days=3)}
    assert network_facts(desk, lena).last_contact_on == clock.today()


def test_merging_two_people_keeps_every_word_of_both(desk: Desk, lena: int) -> None:
    other = add_person(desk, PersonDetails("Lena Brandt-Voss"))
    save_profile(desk, lena, ProfileDetails(industry="Health", can_help_with="hires", last_contact_on=IN_MAY))
    later = ProfileDetails("Data", "Health", can_help_with="CV review", last_contact_on=dt.date(2026, 6, 1))
    save_profile(desk, other, later)
    save_wish(desk, other, WishDetails("remote", "Data", excluded_firms=("Litware",)))
    leads_back_and_forth(desk, lambda: merge_people(desk, lena, other))
    facts = network_facts(desk, lena)
    assert profile_details(facts.profile) == ProfileDetails(
        "Data", "Health", "", "hires; CV review", "", dt.date(2026, 6, 1)
    )
    assert wish_details("", facts.wish) == WishDetails("", "Data", excluded_firms=("Litware",))
    assert check_desk(desk) == ()


def test_merging_leaves_what_only_the_kept_person_has(desk: Desk, lena: int) -> None:
    other = add_person(desk, PersonDetails("Lena Brandt-Voss"))
    save_profile(desk, lena, LENA)
    save_wish(desk, lena, WANTED)
    before = network_facts(desk, lena)
    merge_people(desk, lena, other)
    assert network_facts(desk, lena) == before
