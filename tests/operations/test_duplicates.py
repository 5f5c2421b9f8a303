from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from recruiterdesk.operations.duplicates import possible_duplicates
from recruiterdesk.operations.merging import keep_apart, merge_people
from recruiterdesk.operations.merging_preview import merge_preview
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.spreadsheets.matching.shared_traits import LikenessReason
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.person_page import person_page
from tests.clock import BERLIN, FakeClock
from tests.desks import add_candidate, add_declined


def add(desk: Desk, given: str, family: str, email: str = "", phone: str = "", company: str = "") -> int:
    details = PersonDetails(
        full_name="" if given or family else "Somebody",
        given=given,
        family=family,
        emails=(email,) if email else (),
        phones=(PhoneEntry(phone),) if phone else (),
        company=company,
    )
    return add_person(desk, details)


def reasons(desk: Desk, person_id: int) -> dict[int, list[LikenessReason]]:
    found = possible_duplicates(desk, person_id)
    return {one.person_id: [trait.reason for trait in one.traits] for one in found}


def test_whoever_shares_an_address_a_number_or_name_and_employer_may_be_the_same(desk: Desk) -> None:
    ana = add(desk, "Ana", "Ruiz", "ana@example.com", "+491713920011", "Nordwerk AG")
    mail = add(desk, "Ana", "Ruiz Soto", "ana@example.com")
    phone = add(desk, "A.", "Ruiz", "", "+491713920011")
    namesake = add(desk, "Ana", "Ruiz", company="Nordwerk AG")
    add(desk, "Ben", "Okafor", "ben@example.com", company="Nordwerk AG")
    assert reasons(desk, ana) == {
        mail: [LikenessReason.SAME_EMAIL],
        phone: [LikenessReason.SAME_PHONE],
        namesake: [LikenessReason.SAME_NAME, LikenessReason.SAME_COMPANY],
    }
    assert ana in reasons(desk, namesake)


def test_two_names_behind_one_address_are_shown_with_that_reason(desk: Desk) -> None:
    ana = add(desk, "Ana", "Ruiz", "office@example.com")
    ben = add(desk, "Ben", "Okafor", "office@example.com")
    assert reasons(desk, ana) == {ben: [LikenessReason.ONE_EMAIL_TWO_NAMES]}


def test_nobody_is_the_same_as_somebody_alone_or_gone(desk: Desk) -> None:
    ana = add(desk, "Ana", "Ruiz", "ana@example.com")
    somebody = add(desk, "", "")
    assert reasons(desk, ana) == reasons(desk, somebody) == reasons(desk, 999) == {}


def test_who_was_told_apart_or_merged_is_not_proposed_again(desk: Desk) -> None:
    ana, also = add(desk, "Ana", "Ruiz", "ana@example.com"), add(desk, "Ana", "Ruiz", "ana@example.com")
    keep_apart(desk, also, ana)
    assert reasons(desk, ana) == reasons(desk, also) == {}
    desk.undo()
    assert list(reasons(desk, ana)) == [also]
    merge_people(desk, ana, also)
    assert reasons(desk, ana) == {}


def test_what_moves_is_known_before(desk: Desk, clock: FakeClock) -> None:
    declined = add_declined(desk, "Ana Ruiz")
    other = add_candidate(desk, "A. Ruiz", role_id=declined.role_id)
    make_promise(desk, other.person_id, desk.clock.today(), "news")
    set_do_not_contact(desk, other.person_id, do_not_contact=True)
    kept, gone = (person_page(desk, one) for one in (declined.person_id, other.person_id))
    preview = merge_preview(kept, gone, BERLIN)
    assert (preview.applications, preview.open_matters) == (1, 1)
    assert (preview.united, preview.leaves_alone) == (("Backend Engineer",), True)
    clock.advance(hours=24 * 60)
    later = add_candidate(desk, "Ana R.", role_id=declined.role_id)
    assert merge_preview(kept, person_page(desk, later.person_id), BERLIN).united == ()


def test_who_applied_again_on_the_next_day_is_two_candidates_wherever_the_recruiter_works(
    desk: Desk, clock: FakeClock
) -> None:
    change_settings(desk, replace(desk.settings, zone="Pacific/Auckland"))
    clock.set("2026-11-26T20:00+00:00")
    kept = add_declined(desk, "Ana Ruiz")
    clock.advance(hours=24)
    again = add_candidate(desk, "A. Ruiz", role_id=kept.role_id)
    pages = (person_page(desk, one.person_id) for one in (kept, again))
    assert merge_preview(*pages, ZoneInfo("Pacific/Auckland")).united == ()
    merge_people(desk, kept.person_id, again.person_id)
    assert len(person_page(desk, kept.person_id).applications) == 2
