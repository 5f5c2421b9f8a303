"""What an import brings for the network: profiles, wishes and who sent whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.exported_again import leave_out_what_stands
from recruiterdesk.operations.exporting import ExportWhat, export_to
from recruiterdesk.operations.imports import KnownOnDesk, Offered, import_people
from recruiterdesk.operations.network import (
    ProfileDetails,
    WishDetails,
    join_network,
    profile_details,
    save_profile,
    save_wish,
    wish_details,
)
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.referrals import Referrer, set_referrer
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.taking_back import take_back_import
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import ImportPlan, PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import RecordAction
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.network import network_facts
from tests.clock import FakeClock
from tests.desks import found, history_keys, leads_back_and_forth, new_desk

LENA = "Lena Brandt,lena@example.com,Adatum,Logistics,hires data people,placed her in 2024"
HEADER = "Name,E-Mail,Company,Industry,Can help with,How we met"


def plan_of(desk: Desk, *lines: str, sheet: str = "sheet.csv") -> ImportPlan:
    path = desk.folder / sheet
    path.write_text("\n".join(lines), encoding="utf-8")
    return build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))


def brought(desk: Desk, *lines: str) -> None:
    plan = plan_of(desk, *lines)
    leads_back_and_forth(desk, lambda: import_people(desk, plan, "sheet.csv"))
    assert check_desk(desk) == ()


def profile_of(desk: Desk, name: str) -> ProfileDetails:
    return profile_details(network_facts(desk, id_of(desk, name)).profile)


def id_of(desk: Desk, name: str) -> int:
    return int(found(desk, records.Person, full_name=name)[0].id)


def sent_by(desk: Desk) -> dict[str, tuple[int | None, str]]:
    names = {one.id: one.full_name for one in found(desk, records.Person)}
    return {
        names[one.person_id]: (one.referrer_id, one.referrer_name) for one in found(desk, records.Referral)
    }


def open_thanks(desk: Desk, person_id: int) -> list[str]:
    return [task.text for task in found(desk, records.Task, person_id=person_id, done_at=None)]


@contextmanager
def another_desk(folder: Path) -> Iterator[Desk]:
    (folder / "other").mkdir()
    desk = new_desk(folder / "other", FakeClock())
    yield desk
    desk.close()


def test_a_sheet_of_contacts_brings_what_they_can_help_with(desk: Desk) -> None:
    brought(desk, HEADER, LENA)
    assert profile_of(desk, "Lena Brandt") == ProfileDetails(
        industry="Logistics", can_help_with="hires data people", how_we_know="placed her in 2024"
    )


def test_a_candidate_who_can_help_is_a_contact_too(desk: Desk) -> None:
    brought(
        desk,
        "Name,Role,Stage,Seniority,Can help with",
        "Ana Ruiz,SRE,Interview,Senior,",
        "Ben Okafor,SRE,Interview,,CV review",
    )
    contacts = [one.full_name for one in found(desk, records.Person) if one.is_contact]
    assert contacts == ["Ben Okafor"]
    assert profile_of(desk, "Ana Ruiz").seniority == "Senior"


def test_a_changed_sheet_changes_what_the_user_did_not(desk: Desk) -> None:
    brought(desk, HEADER, LENA)
    lena = id_of(desk, "Lena Brandt")
    edited = ProfileDetails("Data", "Logistics", "", "my own words", "placed her in 2024")
    save_profile(desk, lena, edited)
    changed = LENA.replace("Logistics", "Health").replace("hires data people", "hires nurses")
    brought(desk, HEADER, changed)
    assert profile_of(desk, "Lena Brandt") == ProfileDetails(
        "Data", "Health", "", "my own words", "placed her in 2024"
    )
    brought(desk, HEADER.replace("How we met", "Shirt size"), LENA.replace("placed her in 2024", "XL"))
    assert profile_of(desk, "Lena Brandt").how_we_know == "placed her in 2024"


def test_somebody_known_without_a_profile_gets_one(desk: Desk) -> None:
    add_person(desk, PersonDetails("Lena Brandt", emails=("lena@example.com",)))
    brought(desk, HEADER, LENA)
    assert profile_of(desk, "Lena Brandt").industry == "Logistics"


def test_two_rows_of_one_person_say_it_together(desk: Desk) -> None:
    brought(desk, HEADER, LENA, "Lena Brandt,lena@example.com,,Energy,,")
    assert profile_of(desk, "Lena Brandt").industry == "Energy"
    assert len(found(desk, records.NetworkProfile)) == 1


def test_taking_an_import_back_takes_profiles_with_it_and_gives_old_words_back(desk: Desk) -> None:
    dev = add_person(desk, PersonDetails("Dev Patel", emails=("dev@example.com",)))
    save_profile(desk, dev, ProfileDetails(industry="Energy"))
    brought(desk, HEADER, LENA, "Dev Patel,dev@example.com,,Health,CV review,")
    assert profile_of(desk, "Dev Patel").can_help_with == "CV review"
    take_back_import(desk, 1)
    assert profile_of(desk, "Dev Patel") == ProfileDetails(industry="Energy")
    assert len(found(desk, records.NetworkProfile)) == 1
    assert check_desk(desk) == ()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf"])
def test_profiles_and_wishes_come_back_from_our_own_export(desk: Desk, suffix: str, tmp_path: Path) -> None:
    lena = add_person(desk, PersonDetails("Lena Brandt", "Lena", "Brandt", emails=("lena@example.com",)))
    role = add_role(desk, "Halden", "Engineer")
    add_application(desk, lena, role, Stage.SCREENING)
    profile = ProfileDetails("Data", "Logistics", "Head of", "hires; reads CVs", "the fair, 2019")
    save_profile(desk, lena, profile)
    wish = WishDetails("a smaller team", "Backend", "Health", "Kiel", "Senior", ("Litware", "Adatum AG"))
    save_wish(desk, lena, wish)
    dev = add_person(desk, PersonDetails("Dev Patel", "Dev", "Patel", emails=("dev@example.com",)))
    save_profile(desk, dev, ProfileDetails(last_contact_on=dt.date(2026, 5, 12)))
    path = tmp_path / f"people{suffix}"
    export_to(desk, ExportWhat.PEOPLE, path)
    with another_desk(tmp_path) as empty:
        options = PlanOptions(empty.clock.today())
        plan = build_plan(read_sheets(path), options, KnownOnDesk(empty))
        import_people(empty, plan, path.name, frozenset(Offered))
        facts = network_facts(empty, id_of(empty, "Lena Brandt"))
        (came,) = found(empty, records.Person, full_name="Lena Brandt")
        assert profile_details(facts.profile) == profile
        assert wish_details(came.wish, facts.wish) == wish
        assert came.is_contact
        assert network_facts(empty, id_of(empty, "Dev Patel")).last_contact_on == dt.date(2026, 5, 12)
    again = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    plan = leave_out_what_stands(desk, again)
    assert {one.action for one in plan.records} == {RecordAction.UNCHANGED}


def test_a_changed_wish_in_the_file_is_taken_over_where_the_user_said_nothing_else(
    desk: Desk, tmp_path: Path
) -> None:
    ana = add_person(desk, PersonDetails("Ana Ruiz", emails=("ana@example.com",)))
    save_wish(desk, ana, WishDetails("remote", "Backend", "", "Kiel", "", ("Litware",)))
    path = tmp_path / "people.csv"
    export_to(desk, ExportWhat.PEOPLE, path)
    text = path.read_text("utf-8-sig")
    path.write_text(text.replace("Litware", "Adatum").replace("Kiel", "Bonn"), encoding="utf-8")
    save_wish(desk, ana, WishDetails("remote", "", "", "Kiel"))
    plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    import_people(desk, plan, path.name)
    stored = wish_details("", network_facts(desk, ana).wish)
    assert stored == WishDetails("", "Backend", "", "Kiel", "", ("Adatum",))


def test_who_left_the_network_is_no_contact_on_another_desk(desk: Desk, tmp_path: Path) -> None:
    add_person(desk, PersonDetails("Ana Ruiz"))
    join_network(desk, add_person(desk, PersonDetails("Ben Okafor")))
    path = tmp_path / "people.csv"
    export_to(desk, ExportWhat.PEOPLE, path)
    with another_desk(tmp_path) as empty:
        plan = build_plan(read_sheets(path), PlanOptions(empty.clock.today()), KnownOnDesk(empty))
        import_people(empty, plan, path.name)
        contacts = [one.full_name for one in found(empty, records.Person) if one.is_contact]
        assert contacts == ["Ben Okafor"]


def test_a_referrer_in_a_later_row_is_linked_however_the_name_is_written(desk: Desk) -> None:
    brought(
        desk,
        "Name,E-Mail,Referred by",
        'Priya Raman,priya@example.com,"patel, Dev"',
        "Ivy Tran,ivy@example.com,dev@example.com",
        "Dev Patel,dev@example.com,",
        "Nora Lang,nora@example.com,DEV  PATEL",
    )
    dev = id_of(desk, "Dev Patel")
    assert {name: who for name, (who, _) in sent_by(desk).items()} == dict.fromkeys(
        ("Priya Raman", "Ivy Tran", "Nora Lang"), dev
    )
    assert history_keys(desk, dev).count("referral.sent") == 3
    assert open_thanks(desk, dev) == []


def test_who_closes_a_circle_stays_a_name_and_the_row_says_so(desk: Desk) -> None:
    people = ("Anna Berg", "Bert Cole", "Cara Dunn", "Dirk Eder", "Ella Fink")
    plan = plan_of(
        desk,
        "Name,E-Mail,Referred by",
        *(
            f"{name},{name.split()[0].lower()}@example.com,{by}"
            for name, by in zip(people, (*people[1:], "Anna  BERG"), strict=True)
        ),
        "Hugo Iva,hugo@example.com,HUGO@example.com",
    )
    assert [(one.row, one.code) for one in plan.warnings if "duplicate" not in one.code] == [
        (6, "referral_circle"),
        (7, "sent_themselves"),
    ]
    import_people(desk, plan, "sheet.csv")
    assert sent_by(desk)["Ella Fink"] == (None, "Anna BERG")
    assert sent_by(desk)["Dirk Eder"] == (id_of(desk, "Ella Fink"), "Ella Fink")
    assert "Hugo Iva" not in sent_by(desk)


def test_a_name_that_two_people_have_stays_a_name(desk: Desk) -> None:
    add_person(desk, PersonDetails("Jan Kern", emails=("jan@example.com",)))
    plan = plan_of(
        desk,
        "Name,E-Mail,Referred by",
        "Priya Raman,priya@example.com,Jan Kern",
        "Jan Kern,other.jan@example.com,",
        "Ivy Tran,ivy@example.com,Kim Lee",
        "Kim Lee,kim@example.com,Kim Lee",
        "Kim Lee,kim.lee@example.org,",
        "Sol Ito,sol@example.com,Sol Ito",
    )
    assert [(one.row, one.code) for one in plan.warnings if "duplicate" not in one.code] == [
        (2, "ambiguous_referrer"),
        (4, "ambiguous_referrer"),
        (7, "sent_themselves"),
    ]
    leads_back_and_forth(desk, lambda: import_people(desk, plan, "sheet.csv"))
    second_kim = found(desk, records.Person, full_name="Kim Lee")[1].id
    assert sent_by(desk) == {
        "Priya Raman": (None, "Jan Kern"),
        "Ivy Tran": (None, "Kim Lee"),
        "Kim Lee": (second_kim, "Kim Lee"),
    }


def test_thanks_are_owed_to_who_was_there_before_and_sends_somebody_new(desk: Desk) -> None:
    dev = add_person(desk, PersonDetails("Dev Patel"))
    alone = add_person(desk, PersonDetails("Mara Lind"))
    set_do_not_contact(desk, alone, do_not_contact=True)
    brought(
        desk,
        "Name,E-Mail,Role,Stage,Applied on,Referred by",
        "Priya Raman,priya@example.com,SRE,Interview,2026-11-12,Dev Patel",
        "Ivy Tran,ivy@example.com,SRE,Interview,2023-01-12,Dev Patel",
        "Nora Lang,nora@example.com,,,,dev patel",
        "Sol Ito,sol@example.com,,,,Mara Lind",
    )
    assert open_thanks(desk, dev) == ["Priya Raman", "Nora Lang"]
    assert open_thanks(desk, alone) == []


def test_somebody_known_who_was_sent_owes_no_new_thanks(desk: Desk) -> None:
    dev = add_person(desk, PersonDetails("Dev Patel"))
    add_person(desk, PersonDetails("Priya Raman", emails=("priya@example.com",)))
    brought(desk, "Name,E-Mail,Referred by", "Priya Raman,priya@example.com,Dev Patel")
    assert sent_by(desk) == {"Priya Raman": (dev, "Dev Patel")}
    assert open_thanks(desk, dev) == []


def test_taking_an_import_back_leaves_no_referral_and_no_thanks_dangling(desk: Desk) -> None:
    dev = add_person(desk, PersonDetails("Dev Patel"))
    brought(desk, "Name,E-Mail,Referred by", "Priya Raman,priya@example.com,Dev Patel")
    leads_back_and_forth(desk, lambda: take_back_import(desk, 1))
    assert found(desk, records.Referral) == []
    assert open_thanks(desk, dev) == []
    assert history_keys(desk, dev) == ["person.added"]
    assert check_desk(desk) == ()


def test_what_the_desk_knows_of_a_referrer_is_said_on_the_row(desk: Desk) -> None:
    brought(desk, "Name,E-Mail,Referred by", "Priya Raman,priya@example.com,Dev Patel")
    brought(desk, "Name,E-Mail,Referred by", "Dev Patel,dev@example.com,", "Cara Dunn,cara@example.com,")
    ivy = add_person(desk, PersonDetails("Ivy Tran", emails=("ivy@example.com",)))
    set_referrer(desk, id_of(desk, "Cara Dunn"), Referrer(ivy))
    add_person(desk, PersonDetails("Jan Kern"))
    add_person(desk, PersonDetails("Jan Kern"))
    plan = plan_of(
        desk,
        "Name,E-Mail,Referred by",
        "New One,new@example.com,Jan Kern",
        "Ivy Tran,ivy@example.com,Cara Dunn",
        "Priya Raman,priya@example.com,Jan Kern",
        "Dev Patel,dev@example.com,dev@example.com",
        "Second New,second@example.com,IVY@example.com",
    )
    assert [(one.row, one.code) for one in plan.warnings if "referr" in one.code or "sent_" in one.code] == [
        (2, "ambiguous_referrer"),
        (3, "referral_circle"),
        (5, "sent_themselves"),
    ]


def test_a_channel_is_the_source_and_sends_nobody(desk: Desk) -> None:
    brought(
        desk,
        "Name,E-Mail,Source,Referred by",
        "Priya Raman,priya@example.com,,LinkedIn",
        "Ivy Tran,ivy@example.com,Fair,stepstone.de",
        "Cara Dunn,cara@example.com,Website,website",
        "Dirk Eder,dirk@example.com,,LinkedIn (Dev Patel)",
        "Ella Fink,ella@example.com,,Monster Truck",
    )
    assert {one.full_name: one.source for one in found(desk, records.Person)} == {
        "Priya Raman": "LinkedIn",
        "Ivy Tran": "Fair, stepstone.de",
        "Cara Dunn": "Website",
        "Dirk Eder": "",
        "Ella Fink": "",
    }
    assert set(sent_by(desk)) == {"Dirk Eder", "Ella Fink"}


def test_a_day_of_a_sheet_is_that_day_in_new_zealand_too(desk: Desk) -> None:
    change_settings(desk, replace(desk.settings, zone="Pacific/Auckland"))
    brought(desk, "Name,Last contact", "Raj Shah,2026-11-10")
    assert network_facts(desk, id_of(desk, "Raj Shah")).last_contact_on == dt.date(2026, 11, 10)
