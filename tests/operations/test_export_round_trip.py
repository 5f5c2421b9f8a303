"""Who is exported and imported again is the same person."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, PhoneKind, Salutation, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.exported_again import leave_out_what_stands
from recruiterdesk.operations.exporting import ExportWhat, export_to
from recruiterdesk.operations.imports import KnownOnDesk, Offered, import_people
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.roles import add_role
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.names.names import join_name
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan, RecordAction
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock
from tests.desks import found, new_desk

SUFFIXES = (".csv", ".xlsx", ".vcf")
GIVEN = st.sampled_from(
    ["Ana", "Björn", "Łukasz", "Mary-Jane", "José Luis", "Ольга", "Ελένη", "N’Golo", "Zoë", "Dev", "D'Arcy"]
)
FAMILY = st.sampled_from(
    ["Ruiz", "Müller", "van den Berg", "O'Neill", "’t Hooft", "Öztürk", "Иванова", "Lüdtke-Schröder", "Li"]
)
# Letters that could be UTF-8 decoded as cp1252 are left out: the importer repairs those on purpose.
PRINTED = st.characters(min_codepoint=0x370, categories=("L", "N"))
WORDS = st.text(st.sampled_from("=+-@'\";,|/()&% éß漢字😀abcXYZ019:.#!?\n＝＋"), min_size=1, max_size=40)
TEXTS = (WORDS | st.text(PRINTED, min_size=1, max_size=40)).map(str.strip).filter(bool)
LINES = TEXTS.map(lambda text: " ".join(text.split())).filter(bool)
PREFIXES = {
    "+4917139200": PhoneKind.PRIVATE,
    "+4420794609": PhoneKind.WORK,
    "+346123456": PhoneKind.SHARED,
    "+8190123456": PhoneKind.UNKNOWN,
}
# Two desks for each case: what fails is shown as it is, as making it smaller would take minutes.
FEW = settings(max_examples=5, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
NOTES = ("", "likes trains", "- first\n- second", "=1+1; \"quoted\", 'so'", "+49 is no number")
HEADERS = ("Hobby", "Shoe size", "Email", "=Odd")


@dataclass(frozen=True)
class Somebody:
    given: str
    family: str
    salutation: Salutation
    prefixes: tuple[str, ...]
    company: str
    title: str
    role: str
    stage: Stage
    ending: DispositionKind | None
    note: str
    extra: tuple[tuple[str, str], ...]


SOMEBODY = st.builds(
    Somebody,
    GIVEN,
    FAMILY,
    st.sampled_from(Salutation),
    st.lists(st.sampled_from(sorted(PREFIXES)), unique=True, max_size=3).map(tuple),
    LINES,
    LINES,
    st.sampled_from(["", "Backend Engineer", "Leiter Controlling (m/w/d)", "=HYPERLINK(1)"]),
    st.sampled_from([stage for stage in Stage if stage is not Stage.HIRED]),
    st.sampled_from([None, *DispositionKind]),
    st.sampled_from(NOTES),
    st.lists(st.tuples(st.sampled_from(HEADERS), LINES), unique_by=lambda pair: pair[0]).map(tuple),
)


def _on_cards(people: list[Somebody]) -> list[Somebody]:
    """A field called like one of a card's own ("Email") joins it there."""
    return [replace(who, extra=tuple(pair for pair in who.extra if pair[0] != "Email")) for who in people]


@contextmanager
def a_desk() -> Iterator[tuple[Desk, Path]]:
    folder = Path(tempfile.mkdtemp())
    desk = new_desk(folder, FakeClock())
    try:
        yield desk, folder
    finally:
        desk.close()
        shutil.rmtree(folder)


def put_on_desk(desk: Desk, people: list[Somebody]) -> None:
    for number, who in enumerate(people):
        details = PersonDetails(
            full_name=join_name(who.given, who.family).full,
            given=who.given,
            family=who.family,
            salutation=who.salutation,
            emails=(f"p{number}@example.com", f"q{number}@example.org")[: 1 + number % 2],
            phones=tuple(PhoneEntry(f"{prefix}{number:02}", PREFIXES[prefix]) for prefix in who.prefixes),
            company=who.company,
            title=who.title,
        )
        person_id = add_person(desk, details)
        keep_extra(desk, person_id, who.extra)
        if who.note:
            write_note(desk, person_id, who.note)
        if who.role:
            put_up(desk, person_id, who)


def keep_extra(desk: Desk, person_id: int, extra: tuple[tuple[str, str], ...]) -> None:
    def work(writer: Writer) -> None:
        writer.update(writer.load(records.Person, person_id), extra=extra)

    desk.run(Label("person.edit", (("name", "x"),)), work)


def put_up(desk: Desk, person_id: int, who: Somebody) -> None:
    roles = {role.title: role.id for role in found(desk, records.Role)}
    role_id = roles.get(who.role) or add_role(desk, "Halden GmbH", who.role)
    application_id = add_application(desk, person_id, role_id, who.stage)
    if who.ending is not None:
        decline_application(desk, application_id, Ending(who.ending))


def plan_of(desk: Desk, path: Path) -> ImportPlan:
    options = PlanOptions(today=desk.clock.today(), recruiter_country="DE")
    return leave_out_what_stands(desk, build_plan(read_sheets(path), options, KnownOnDesk(desk)))


def said_of(desk: Desk) -> list[object]:
    """What must come back of everybody."""
    return [_said_of(desk, person) for person in found(desk, records.Person)]


def _said_of(desk: Desk, person: records.Person) -> object:
    phones = found(desk, records.PhoneNumber, person_id=person.id)
    notes = [
        line.text
        for line in found(desk, records.Activity, person_id=person.id)
        if line.key in ("note", "imported.note")
    ]
    return (
        (person.full_name, person.given, person.family, person.salutation),
        [one.address for one in found(desk, records.EmailAddress, person_id=person.id)],
        sorted((phone.number, phone.kind) for phone in phones),
        (person.company, person.title, sorted(person.extra), " ".join("\n".join(notes).split())),
        [_application(desk, one) for one in found(desk, records.Application, person_id=person.id)],
    )


def _application(desk: Desk, application: records.Application) -> object:
    (role,) = found(desk, records.Role, id=application.role_id)
    ended = found(desk, records.Disposition, application_id=application.id)
    owed = found(desk, records.Closure, application_id=application.id, closed_at=None)
    stage = ended[0].stage_at_end if ended else application.stage
    ending = ended[0].kind if ended else None
    return role.title, Stage.HIRED if ending is DispositionKind.HIRED else stage, ending, len(owed)


@pytest.mark.parametrize("suffix", SUFFIXES)
@FEW
@given(people=st.lists(SOMEBODY, min_size=3, max_size=9, unique_by=lambda who: who.family))
def test_who_is_exported_comes_back_on_an_empty_desk(suffix: str, people: list[Somebody]) -> None:
    with a_desk() as (desk, folder), a_desk() as (empty, _):
        put_on_desk(desk, _on_cards(people) if suffix == ".vcf" else people)
        path = folder / f"people{suffix}"
        assert export_to(desk, ExportWhat.PEOPLE, path) == len(people)
        plan = plan_of(empty, path)
        assert (plan.rejected, [one.row for one in plan.skipped]) == ((), [])
        import_people(empty, plan, path.name)
        for came, expected in zip(said_of(empty), said_of(desk), strict=True):
            assert came == expected


@pytest.mark.parametrize("suffix", SUFFIXES)
@FEW
@given(people=st.lists(SOMEBODY, min_size=3, max_size=9, unique_by=lambda who: who.family))
def test_what_is_exported_is_nothing_new_on_the_same_desk(suffix: str, people: list[Somebody]) -> None:
    with a_desk() as (desk, folder):
        put_on_desk(desk, _on_cards(people) if suffix == ".vcf" else people)
        path = folder / f"people{suffix}"
        export_to(desk, ExportWhat.PEOPLE, path)
        before = said_of(desk)
        plan = plan_of(desk, path)
        if suffix != ".vcf":
            assert [one.changed for one in plan.records if one.action is not RecordAction.UNCHANGED] == []
        import_people(desk, plan, path.name, frozenset(Offered))
        assert said_of(desk) == before


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_hours_dates_and_referrers_come_back(suffix: str, tmp_path: Path) -> None:
    with a_desk() as (desk, _), a_desk() as (empty, _):
        put_on_desk(desk, [])
        add_person(desk, PersonDetails(given="Ana", family="Ruiz", emails=("ana@example.com",)))
        (ana,) = found(desk, records.Person)

        def work(writer: Writer) -> None:
            day = dt.date(2027, 3, 1)
            writer.update(
                ana, come_back_on=day, source="LinkedIn", source_id="linkedin.com/in/ana", country="ES",
                place="Madrid", honorific="Dr.",
            )  # fmt: skip
            writer.insert(records.Referral(0, ana.id, None, "Ben Okafor", desk.clock.today()))

        desk.run(Label("person.edit", (("name", "x"),)), work)
        path = tmp_path / f"people{suffix}"
        export_to(desk, ExportWhat.PEOPLE, path)
        import_people(empty, plan_of(empty, path), path.name, frozenset(Offered))
        (came,) = found(empty, records.Person)
        expected = found(desk, records.Person)[0]
        assert replace(came, zone="", created_at=None, is_contact=False) == replace(
            expected, zone="", created_at=None
        )
        assert [one.referrer_name for one in found(empty, records.Referral)] == ["Ben Okafor"]


@pytest.mark.parametrize("suffix", [".csv", ".vcf"])
@pytest.mark.parametrize("company", ["?", "n/a", "-"])
def test_what_reads_like_nothing_comes_back_from_an_export(company: str, suffix: str, tmp_path: Path) -> None:
    with a_desk() as (desk, _), a_desk() as (empty, _):
        add_person(desk, PersonDetails(given="Ana", family="Ruiz", company=company))
        path = tmp_path / f"people{suffix}"
        export_to(desk, ExportWhat.PEOPLE, path)
        import_people(empty, plan_of(empty, path), path.name, frozenset(Offered))
        assert [one.company for one in found(empty, records.Person)] == [company]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_people_whom_nothing_tells_apart_are_nothing_new_either(suffix: str, tmp_path: Path) -> None:
    with a_desk() as (desk, _):
        for company in ("Nordwerk AG", "Nordwerk AG", "Halden"):
            add_person(desk, PersonDetails(given="Ana", family="Ruiz", company=company))
        for name in ("Ben", "Benjamin"):
            add_person(desk, PersonDetails(given=name, family="Okafor", emails=("ben@example.com",)))
        path = tmp_path / f"people{suffix}"
        export_to(desk, ExportWhat.PEOPLE, path)
        plan = plan_of(desk, path)
        assert {one.action for one in plan.records} == {RecordAction.UNCHANGED}
        assert [one for one in plan.warnings if one.code == "possible_duplicate"] == []


def test_a_cell_that_was_changed_in_the_file_is_a_change_and_nothing_else(tmp_path: Path) -> None:
    with a_desk() as (desk, _):
        details = PersonDetails(
            given="Ana", family="Ruiz", emails=("ana@example.com",), company="Nordwerk AG", place="Kiel"
        )
        write_note(desk, add_person(desk, details), "likes trains")
        path = tmp_path / "people.csv"
        export_to(desk, ExportWhat.PEOPLE, path)
        path.write_text(path.read_text("utf-8-sig").replace("Kiel", "Bonn"), encoding="utf-8")
        (record,) = plan_of(desk, path).records
        assert (record.action, record.changed) == (RecordAction.UPDATE, {"location"})


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_whoever_has_only_an_address_that_cannot_be_right_is_nothing_new(suffix: str, tmp_path: Path) -> None:
    with a_desk() as (desk, _):
        add_person(desk, PersonDetails(given="Ana", family="Ruiz", company="Halden"))
        (ana,) = found(desk, records.Person)
        extra = (("E-Mail", "ana@@example.com"), ("Telefon", "0171 39"))
        desk.run(Label("person.edit", (("name", "x"),)), lambda writer: writer.update(ana, extra=extra))
        path = tmp_path / f"people{suffix}"
        export_to(desk, ExportWhat.PEOPLE, path)
        assert [one.action for one in plan_of(desk, path).records] == [RecordAction.UNCHANGED]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_whoever_has_several_addresses_and_numbers_is_nothing_new(suffix: str, tmp_path: Path) -> None:
    emails = ("ana@example.com", "ana.ruiz@work.example", "ruiz@example.org")
    kinds = (PhoneKind.PRIVATE, PhoneKind.PRIVATE, PhoneKind.WORK, PhoneKind.WORK, PhoneKind.UNKNOWN)
    phones = tuple(PhoneEntry(f"+49171392001{place}", kind) for place, kind in enumerate(kinds))
    with a_desk() as (desk, _):
        add_person(desk, PersonDetails(given="Ana", family="Ruiz", emails=emails, phones=phones))
        path = tmp_path / f"people{suffix}"
        export_to(desk, ExportWhat.PEOPLE, path)
        assert [one.action for one in plan_of(desk, path).records] == [RecordAction.UNCHANGED]


def test_a_cell_that_now_says_what_another_could_not_take_is_a_change(tmp_path: Path) -> None:
    with a_desk() as (desk, _):
        for given, company in (("Ana", "Halden"), ("Ben", "Nordwerk"), ("Cy", "Adatum")):
            add_person(desk, PersonDetails(given=given, family="Ruiz", company=company))
        ana = found(desk, records.Person)[0]
        extra = (("Telefon", "0171 39"),)
        desk.run(Label("person.edit", (("name", "x"),)), lambda writer: writer.update(ana, extra=extra))
        path = tmp_path / "people.vcf"
        export_to(desk, ExportWhat.PEOPLE, path)
        path.write_text(path.read_text("utf-8").replace("Halden", "0171 39"), encoding="utf-8")
        assert [one.action is RecordAction.UNCHANGED for one in plan_of(desk, path).records] == [
            False, True, True,
        ]  # fmt: skip


def written_as(path: Path, encoding: str) -> None:
    """Save a table again as a spreadsheet program does in an older encoding."""
    path.write_bytes(path.read_text("utf-8-sig").encode(encoding, "replace"))


def test_names_whose_letters_a_program_lost_stay_as_they_are(tmp_path: Path) -> None:
    with a_desk() as (desk, folder):
        source = folder / "source.csv"
        rows = ("Name,Email", "Cem Yıldız,cem@example.com", "山田 太郎,taro@example.com")
        source.write_text("\n".join((*rows, "Дарья Иванова,d@example.com")) + "\n", encoding="utf-8")
        import_people(desk, plan_of(desk, source), source.name, frozenset(Offered))
        path = tmp_path / "people.csv"
        export_to(desk, ExportWhat.PEOPLE, path)
        written_as(path, "cp1252")
        plan = plan_of(desk, path)
        assert {one.action for one in plan.records} == {RecordAction.UNCHANGED}
        before = [one.full_name for one in found(desk, records.Person)]
        path.write_text("Email,Name,First name,Colour\n" + "".join(
            f"{email},{name},{name.split()[0]},red\n"
            for email, name in (("cem@example.com", "Cem Y?ld?z"), ("taro@example.com", "?? ??"))
        ))  # fmt: skip
        import_people(desk, plan_of(desk, path), path.name, frozenset(Offered))
        assert [one.full_name for one in found(desk, records.Person)] == before


def test_numbers_that_a_program_ruined_are_no_change(tmp_path: Path) -> None:
    with a_desk() as (desk, _):
        phones = (PhoneEntry("+491713920011", PhoneKind.UNKNOWN),)
        mail = ("ana@example.com",)
        add_person(desk, PersonDetails(given="Ana", family="Ruiz", emails=mail, phones=phones, place="Kiel"))
        (ana,) = found(desk, records.Person)
        extra = (("Postcode", "01067"), ("Account", "12345678901234567890"))
        desk.run(Label("person.edit", (("name", "x"),)), lambda writer: writer.update(ana, extra=extra))
        path = tmp_path / "people.csv"
        export_to(desk, ExportWhat.PEOPLE, path)
        text = path.read_text("utf-8-sig")
        for whole, ruined in (
            ("'+491713920011", "4.91714E+11"), ("'01067", "1067"), ("'12345678901234567890", "1.23457E+19"),
        ):  # fmt: skip
            assert whole in text
            text = text.replace(whole, ruined)
        path.write_text(text, encoding="utf-8")
        (record,) = plan_of(desk, path).records
        assert (record.action, record.changed) == (RecordAction.UNCHANGED, frozenset())
        path.write_text(text.replace("1067", "1068").replace("Kiel", "Bonn"), encoding="utf-8")
        (record,) = plan_of(desk, path).records
        assert record.changed == {"location", "Postcode"}


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_calls_that_come_back_say_nothing_new(suffix: str) -> None:
    with a_desk() as (desk, folder):
        ana = add_person(desk, PersonDetails(full_name="Ana Ruiz", phones=(PhoneEntry("+4915112345678"),)))
        ben = add_person(desk, PersonDetails(full_name="Ben Foster", emails=("ben@example.com",)))
        plan_check_in(desk, ana, dt.date(2027, 3, 1))
        plan_check_in(desk, ben, dt.date(2027, 3, 2))
        at = desk.clock.now() + dt.timedelta(hours=1)
        record_attempt(desk, ana, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
        make_promise(desk, ben, dt.date(2026, 11, 27), "An answer,  whatever it is.")
        path = folder / f"calls.{suffix}"
        export_to(desk, ExportWhat.CHECK_INS, path)
        plan = plan_of(desk, path)
        assert [one.action for one in plan.records] == [RecordAction.UNCHANGED] * 4
        assert [one.person_id for one in plan.records] == [ana, ben, ana, ben]
        plan_check_in(desk, ben, dt.date(2027, 3, 9))
        later = plan_of(desk, path).records
        assert [one.action for one in later] == [RecordAction.UNCHANGED] * 3 + [RecordAction.UPDATE]
        assert later[3].changed == {"Due", "What", "Agreed"}
