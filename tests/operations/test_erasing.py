from __future__ import annotations

import datetime as dt
import errno
import shutil
import typing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import ERASED_NAME, IntroductionState
from recruiterdesk.messages import Sentences
from recruiterdesk.operations import backing_up, erasing
from recruiterdesk.operations.backing_up import back_up, back_up_to, fill_second_folder
from recruiterdesk.operations.calendar_feed import write_calendar_feed
from recruiterdesk.operations.erasing import erase_people, finish_erasures, is_erasing
from recruiterdesk.operations.erasing_copies import clean_aside
from recruiterdesk.operations.erasing_plan import mentions_of, people_of, plan_erasure
from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.operations.many import ManyApplications, ManyPeople, Progress
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.referrals import Referrer
from recruiterdesk.operations.restoring import inside_of, restore
from recruiterdesk.operations.restoring_closed import restore_closed
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.operations.taking_back import take_back_import
from recruiterdesk.settings import WindowSettings, write_window_settings
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.backups.opening import opened_copy
from recruiterdesk.storage.backups.shelf import backups_folder, backups_in
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.migrate import SCHEMA_VERSION
from recruiterdesk.storage.nameless_counts import nameless_counts
from recruiterdesk.storage.names_gone import text_columns
from recruiterdesk.storage.opening import open_desk, unlock_desk
from recruiterdesk.storage.queries.call_draft import load_round, save_round, save_running_call
from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind, note_lately
from recruiterdesk.storage.queries.unsaved_texts import UnsavedText, keep_unsaved_texts
from recruiterdesk.storage.rekeying import NewPassphrase, set_passphrase
from recruiterdesk.storage.tables import BY_NAME, TABLES
from tests.clock import BERLIN, FakeClock
from tests.desks import add_declined, dump, found, kinds_at, rows
from tests.operations.introduced import brought_to, two_people
from tests.operations.marked_person import NOW, Marks, add_marked_person, marked, name_of, references_of
from tests.operations.pages import files_holding
from tests.stored_desks import stored_desk


@pytest.mark.parametrize("name", ["??? ???", "— —", "🙂 🙂"])
def test_somebody_whose_name_has_no_letter_is_erased(desk: Desk, name: str) -> None:
    ben = add_person(desk, PersonDetails(full_name="Ben Ode"))
    write_note(desk, ben, f"wrote {name}, no more")
    gone = add_person(desk, PersonDetails(full_name=name, emails=("x@example.com",)))
    assert erase_people(desk, [gone]).people == 1
    assert [one.full_name for one in found(desk, records.Person)] == ["Ben Ode"]
    # It names nobody.
    assert f"wrote {name}, no more" in [line.text for line in found(desk, records.Activity)]


@pytest.mark.parametrize(
    ("file", "left"),
    [
        ("ana_ruiz.vcf", "somebody who was erased.vcf"),
        ("CV_Ana_Ruiz_2026.csv", "CV_somebody who was erased_2026.csv"),
        ("ruiz-ana.vcf", "somebody who was erased.vcf"),
        ("AnaRuiz.vcf", "somebody who was erased.vcf"),
        ("RuizAna.vcf", "somebody who was erased.vcf"),
        ("ana-ruiz and others", "ana-ruiz and others"),
        ("anaruiz.vcf", "anaruiz.vcf"),
        ("Ana. Ruiz.vcf", "Ana. Ruiz.vcf"),
    ],
)
def test_a_name_goes_out_of_the_names_of_files_as_files_are_called(desk: Desk, file: str, left: str) -> None:
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz", given="Ana", family="Ruiz"))
    batch = records.ImportBatch(0, file, NOW, "vcard", 1, 0, ())
    desk.run(Label("import", (("file", file),)), lambda writer: writer.insert(batch))
    erase_people(desk, [ana], names_in_notes_too=False)
    assert [one.file_name for one in found(desk, records.ImportBatch)] == [left]
    (said,) = (dict(step.label_values)["file"] for step in desk.steps(9) if step.label_key == "import")
    assert said == left.replace("somebody who was erased", ERASED_NAME)


def with_marked_person(desk: Desk, marks: Marks, stick: Path) -> tuple[int, int]:
    other = add_person(desk, PersonDetails(full_name="Ben Okafor", company="Halden"))
    role = add_role(desk, "Halden", "Engineer", "Jo Meyer")
    batch = desk.run(Label("import", ()), lambda writer: writer.insert(
        records.ImportBatch(0, "a.csv", NOW, "csv", 1, 0, ("name", "notes"))
    ))  # fmt: skip
    person_id = add_marked_person(desk, marks, other, role, batch)
    name = name_of(desk, person_id)
    write_note(desk, other, f"{name} told me so, and Ben agrees")
    desk.run(Label("view", ()), lambda writer: writer.insert(records.SavedView(0, f"All of {name}", name)))
    save_round(desk, CallRound((other, person_id), other))
    save_running_call(desk, RunningCall(person_id, NOW, notes=marks.new("call"), seconds=9, step=2))
    keep_unsaved_texts(desk, (UnsavedText("Note", f"Ask {name} about {marks.new('unsaved')}"),))
    note_lately(desk, Lately(LatelyKind.PERSON, str(person_id)))
    write_window_settings(desk.folder, WindowSettings(backup_folder=str(stick)))
    back_up(desk, BackupReason.DAILY)
    desk.undo()
    desk.redo()
    desk.undo()
    desk.clock.advance(days=1)
    back_up(desk, BackupReason.ASKED_FOR)
    fill_second_folder(desk)
    return person_id, other


def test_not_one_byte_is_left_of_who_is_erased(desk: Desk, tmp_path: Path) -> None:
    stick, marks = tmp_path / "stick", Marks()
    stick.mkdir()
    person_id, other = with_marked_person(desk, marks, stick)
    key = desk.key.raw
    before = [files_holding(folder, marks.words, [key]) for folder in (desk.folder, stick)]
    held = set().union(*before[0].values())
    assert {marks.words[word] for word in marks.words.keys() - held} == set()
    assert len(before[0]) >= 3
    assert len(before[1]) == 2
    said = plan_erasure(desk, [person_id]).backups
    done = erase_people(desk, [person_id])
    assert (done.people, done.backups, done.out_of_reach) == (1, said, ())
    assert (said, done.rewritten) == (2, 2), "each lies in both folders, and is one"
    for folder in (desk.folder, stick):
        left = files_holding(folder, marks.words, [key])
        assert {name: {marks.words[word] for word in words} for name, words in left.items()} == {}
    assert not is_erasing(desk)
    assert check_desk(desk) == ()
    assert rows(desk, "SELECT full_name FROM person") == [("Ben Okafor",)]
    (note,) = found(desk, records.Activity, person_id=other, key="note")
    assert note.text == "somebody who was erased told me so, and Ben agrees"


def test_several_at_once_candidate_and_contact_with_what_hangs_between_them(desk: Desk) -> None:
    two = two_people(desk)
    third = add_person(desk, PersonDetails(full_name="Cleo Marsh"), Referrer(two.candidate))
    introduction = brought_to(desk, IntroductionState.INTRODUCED, two)
    assert found(desk, records.Introduction, id=introduction)
    other = add_declined(desk, "Dora Lind")
    done = erase_people(desk, [two.candidate, two.contact, 999])
    assert (done.people, done.backups) == (2, 0)
    assert rows(desk, "SELECT full_name FROM person ORDER BY id") == [("Cleo Marsh",), ("Dora Lind",)]
    assert found(desk, records.Introduction) == []
    (referral,) = found(desk, records.Referral, person_id=third)
    assert (referral.referrer_id, referral.referrer_name) == (None, "")
    assert referral.referrer_node_id is not None
    assert kinds_at(desk, other.person_id) == ["closure"]
    assert check_desk(desk) == ()


def test_the_name_of_a_contact_leaves_the_history_of_whom_they_met(desk: Desk) -> None:
    two = two_people(desk)
    brought_to(desk, IntroductionState.INTRODUCED, two)
    add_person(desk, PersonDetails(full_name="Raj Patel", company="Elsewhere"))
    erase_people(desk, [two.contact])
    lines = found(desk, records.Activity, person_id=two.candidate, key="introduction.introduced")
    assert [dict(line.values) for line in lines] == [{"candidate": "Ana Ruiz", "contact": ERASED_NAME}]
    assert not found(desk, records.Introduction)
    sentences = Sentences(BERLIN)
    assert sentences.line(lines[0].key, lines[0].values, "") == (
        "Introduced Ana Ruiz to somebody who was erased.", ""
    )  # fmt: skip


def test_the_user_may_leave_a_name_in_what_she_wrote(desk: Desk) -> None:
    gone, other = (add_person(desk, PersonDetails(full_name=name)) for name in ("Ana Ruiz", "Ben Okafor"))
    write_note(desk, other, "Ana Ruiz sends her regards")
    erase_people(desk, [gone], names_in_notes_too=False)
    (note,) = found(desk, records.Activity, person_id=other, key="note")
    assert note.text == "Ana Ruiz sends her regards"
    desk.undo()
    assert not found(desk, records.Activity, person_id=other, key="note")


def test_undo_goes_on_with_what_is_left_of_a_step_and_redo_ends(desk: Desk) -> None:
    gone, stays = (add_person(desk, PersonDetails(full_name=name)) for name in ("Ana Ruiz", "Ben Okafor"))
    add_tag(desk, ManyPeople((gone, stays)), "warm")
    write_note(desk, stays, "n")
    desk.undo()
    erase_people(desk, [gone])
    assert desk.undone_steps(5) == []
    assert [row.name for row in found(desk, records.Tag)] == ["warm"]
    desk.undo()
    assert found(desk, records.Tag) == []
    desk.undo()
    assert found(desk, records.Person) == []
    assert desk.steps(5) == []


def test_nobody_is_erased_in_the_middle_of_a_call(desk: Desk) -> None:
    person_id = add_declined(desk).person_id
    save_round(desk, CallRound((person_id,), person_id))
    save_running_call(desk, RunningCall(person_id, NOW, notes="x", seconds=3, step=1))
    with pytest.raises(Refusal, match=r"erase\.in_call"):
        erase_people(desk, [person_id])
    assert found(desk, records.Person)


def test_statistics_go_on_without_names(desk: Desk) -> None:
    person_id = add_declined(desk).person_id
    erase_people(desk, [person_id])
    assert nameless_counts(desk.database.connection()) == {
        ("person", "2026-11"): 1, ("ended.declined_by_client", "2026-11"): 1
    }  # fmt: skip


def test_a_merged_person_goes_with_the_one_they_became(desk: Desk) -> None:
    kept = add_person(desk, PersonDetails(full_name="Ana Ruiz", emails=("ana@x.example",)))
    other = add_person(desk, PersonDetails(full_name="Anna Ruiz-Qzmerged", emails=("qz@x.example",)))
    back_up(desk, BackupReason.DAILY)
    merge_people(desk, kept, other)
    erase_people(desk, [kept])
    assert files_holding(desk.folder, [b"Qzmerged", b"qz@x"], [desk.key.raw]) == {}
    with pytest.raises(Refusal, match=r"undo\.nothing"):
        desk.undo()


def test_what_is_restored_is_without_whom_was_erased_since(
    desk: Desk, tmp_path: Path, clock: FakeClock
) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    add_declined(desk, "Ben Okafor")
    out_of_reach = tmp_path / "away.backup"
    back_up_to(desk, out_of_reach)
    clock.advance(hours=1)
    erase_people(desk, [gone])
    done = restore(desk, out_of_reach)
    assert (done.inside.card.people, done.inside.figures.people) == (1, 1), "as many as came back"
    assert rows(desk, "SELECT full_name FROM person") == [("Ben Okafor",)]
    assert files_holding(desk.folder, [b"Qzruiz", b"qzruiz"], [desk.key.raw]) == {}
    assert check_desk(desk) == ()
    clock.advance(hours=1)
    restore(desk, out_of_reach)
    assert rows(desk, "SELECT full_name FROM person") == [("Ben Okafor",)]
    assert add_person(desk, PersonDetails(full_name="Cleo Marsh")) > gone + 1


def test_a_backup_from_a_stick_without_the_desk_goes_by_the_list_of_its_newest_backup(
    desk: Desk, tmp_path: Path, clock: FakeClock
) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    add_declined(desk, "Ben Okafor")
    out_of_reach = tmp_path / "away.backup"
    back_up_to(desk, out_of_reach)
    erase_people(desk, [gone])
    clock.advance(hours=1)
    back_up(desk, BackupReason.DAILY)
    desk.close()
    (desk.folder / "desk.db").write_bytes(b"damaged" * 2000)
    assert restore_closed(desk.folder, out_of_reach, clock).inside.card.people == 1
    again = open_desk(desk.folder, clock)
    assert rows(again, "SELECT full_name FROM person") == [("Ben Okafor",)]
    again.close()


def test_where_the_list_itself_is_damaged_those_of_the_backups_count(
    desk: Desk, tmp_path: Path, clock: FakeClock
) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    add_declined(desk, "Ben Okafor")
    out_of_reach = tmp_path / "away.backup"
    back_up_to(desk, out_of_reach)
    erase_people(desk, [gone])
    clock.advance(hours=1)
    back_up(desk, BackupReason.DAILY)
    ((page,),) = rows(desk, "SELECT rootpage FROM sqlite_master WHERE name = 'erased'")
    ((size,),) = rows(desk, "PRAGMA page_size")
    desk.close()
    with (desk.folder / "desk.db").open("r+b") as file:
        file.seek((page - 1) * int(size) + 100)
        file.write(b"damaged")
    restore_closed(desk.folder, out_of_reach, clock)
    again = open_desk(desk.folder, clock)
    assert rows(again, "SELECT full_name FROM person") == [("Ben Okafor",)]
    again.close()


def test_whoever_is_alike_and_on_the_desk_stays_in_backups(desk: Desk, clock: FakeClock) -> None:
    details = PersonDetails(full_name="Ana Ruiz", company="Halden", place="Kiel")
    gone, _stays = add_person(desk, details), add_person(desk, details)
    kept = back_up(desk, BackupReason.DAILY)
    clock.advance(hours=1)
    erase_people(desk, [gone])
    restore(desk, kept.path)
    assert rows(desk, "SELECT full_name, id FROM person") == [("Ana Ruiz", _stays)]


def test_a_second_folder_that_is_away_is_cleaned_when_it_is_back(desk: Desk, tmp_path: Path) -> None:
    stick, away = tmp_path / "stick", tmp_path / "pocket"
    stick.mkdir()
    gone = add_declined(desk, "Ana Qzruiz").person_id
    add_declined(desk, "Ben Okafor")
    write_window_settings(desk.folder, WindowSettings(backup_folder=str(stick)))
    back_up(desk, BackupReason.DAILY)
    fill_second_folder(desk)
    stick.rename(away)
    done = erase_people(desk, [gone])
    assert [one.key for one in done.out_of_reach] == ["erase.folder_gone"]
    assert is_erasing(desk)
    away.rename(stick)
    assert finish_erasures(desk).out_of_reach == ()
    assert not is_erasing(desk)
    assert files_holding(stick, [b"Qzruiz"], [desk.key.raw]) == {}


def test_a_backup_of_an_earlier_key_keeps_its_key(desk: Desk, clock: FakeClock) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    add_declined(desk, "Ben Okafor")
    kept = back_up(desk, BackupReason.DAILY)
    former = desk.key.raw
    desk.close()
    set_passphrase(desk.folder, unlock_desk(desk.folder), NewPassphrase("a long new one", None))
    again = open_desk(desk.folder, clock, "a long new one")
    assert erase_people(again, [gone]).backups == 1
    assert files_holding(again.folder, [b"Qzruiz"], [again.key.raw, former]) == {}
    assert inside_of(again, kept.path).figures.people == 1
    with opened_copy(kept.path, former) as copy:
        assert copy.execute("SELECT full_name FROM person").fetchall() == [("Ben Okafor",)]
    again.close()


def test_a_damaged_backup_is_left_and_named(desk: Desk) -> None:
    gone = add_declined(desk, "Ana Ruiz").person_id
    kept = back_up(desk, BackupReason.DAILY)
    whole = kept.path.read_bytes()
    kept.path.write_bytes(whole[:5000] + b"\0" * 3000 + whole[8000:])
    broken = kept.path.read_bytes()
    done = erase_people(desk, [gone])
    assert [one.key for one in done.out_of_reach] == ["erase.backup_left"]
    assert kept.path.read_bytes() == broken
    assert found(desk, records.Person) == []


def test_what_can_t_be_read_as_a_backup_is_said_until_it_is_deleted(desk: Desk, clock: FakeClock) -> None:
    gone = add_declined(desk, "Ana Ruiz").person_id
    cut = back_up(desk, BackupReason.DAILY).path
    clock.advance(days=1)
    back_up(desk, BackupReason.DAILY)
    cut.write_bytes(cut.read_bytes()[:-10])
    done = erase_people(desk, [gone])
    assert [one.key for one in done.out_of_reach] == ["erase.backup_left"]
    assert done.rewritten == 1
    assert is_erasing(desk)
    cut.unlink()
    assert finish_erasures(desk).out_of_reach == ()
    assert not is_erasing(desk)


def test_stopped_in_the_middle_the_rest_is_done_later(desk: Desk) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    back_up(desk, BackupReason.DAILY)
    erase_people(desk, [gone], asked_to_stop=lambda: True)
    assert found(desk, records.Person) == []
    assert is_erasing(desk)
    assert "backups" in str(files_holding(desk.folder, [b"Qzruiz"], [desk.key.raw]))
    told: list[tuple[int, int]] = []
    done = finish_erasures(desk, Progress(lambda *far: told.append(far)))
    assert (done.backups, told) == (1, [(0, 1), (1, 1)])
    assert files_holding(desk.folder, [b"Qzruiz"], [desk.key.raw]) == {}
    assert not is_erasing(desk)


def test_stopped_between_two_backups_the_other_is_cleaned_later(desk: Desk, clock: FakeClock) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    earlier = back_up(desk, BackupReason.DAILY).path
    clock.advance(hours=1)
    newest = back_up(desk, BackupReason.DAILY).path
    as_it_was = newest.stat().st_ino
    done = erase_people(desk, [gone], asked_to_stop=lambda: newest.stat().st_ino != as_it_was)
    assert (done.backups, done.out_of_reach) == (1, ())
    assert is_erasing(desk)
    left = files_holding(desk.folder, [b"Qzruiz"], [desk.key.raw])
    assert [Path(name).name for name in left] == [earlier.name]
    assert finish_erasures(desk).rewritten == 1
    assert files_holding(desk.folder, [b"Qzruiz"], [desk.key.raw]) == {}
    assert not is_erasing(desk)


def test_a_folder_of_backups_that_can_t_be_read_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = add_declined(desk, "Ana Ruiz").person_id
    back_up(desk, BackupReason.DAILY)

    def broken(*_given: object) -> None:
        raise OSError(errno.EIO, "a broken disk")

    with monkeypatch.context() as patch:
        patch.setattr(erasing, "own_backups_in", broken)
        done = erase_people(desk, [gone])
    assert [one.key for one in done.out_of_reach] == ["erase.folder_gone"]
    assert is_erasing(desk)
    assert finish_erasures(desk).out_of_reach == ()


def test_the_calendar_says_no_more_who_was_to_be_called(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "calendar"
    folder.mkdir()
    gone = add_declined(desk, "Ana Ruiz").person_id
    make_promise(desk, gone, desk.clock.today() + dt.timedelta(days=3), "the outcome")
    change_settings(desk, replace(desk.settings, calendar_folder=str(folder), calendar_names=True))
    write_calendar_feed(desk)
    assert b"Ana Ruiz" in (folder / "recruiterdesk.ics").read_bytes()
    erase_people(desk, [gone])
    assert b"Ana Ruiz" not in (folder / "recruiterdesk.ics").read_bytes()


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_desk_of_an_earlier_version_is_erased_from_too(
    version: int, tmp_path: Path, clock: FakeClock
) -> None:
    folder = stored_desk(version, tmp_path / "desk")
    desk = open_desk(folder, clock)
    kept = backups_in(backups_folder(desk.folder))
    assert [one.card.schema for one in kept if one.card] == [version]
    people = found(desk, records.Person)
    name = max(people, key=lambda one: len(one.full_name))
    words = [name.full_name.encode()]
    assert files_holding(desk.folder, words, [desk.key.raw])
    assert erase_people(desk, [name.id]).out_of_reach == ()
    assert files_holding(desk.folder, words, [desk.key.raw]) == {}
    assert check_desk(desk) == ()
    restore(desk, kept[0].path)
    assert check_desk(desk) == ()
    assert len(found(desk, records.Person)) == len(people) - 1
    desk.close()


# What these say speaks of the desk, or of somebody by a row of theirs that has texts of its own.
WITHOUT_OTHERS = frozenset(
    {"import_batch", "sentence_mark", "client", "role", "disposition", "closure", "person"}
)
KEYS = frozenset({("activity", "key"), ("person", "zone"), ("person", "country"), ("person", "language")})


def test_a_name_is_replaced_in_every_text_about_somebody_else(desk: Desk) -> None:
    gone, other = (add_person(desk, PersonDetails(full_name=name)) for name in ("Ana Qzruiz", "Ben Okafor"))
    role = add_role(desk, "Halden", "Engineer", "Ana Qzruiz")
    words = "so Ana Qzruiz said\nana qzruiz, “ANA QZRUIZ”"
    looked_at = put_everywhere(desk, other, role, words) | {("role", "hiring_manager")}
    holding = {
        (table, column)
        for table, column in looked_at
        if rows(desk, f'SELECT 1 FROM "{table}" WHERE "{column}" LIKE \'%qzruiz%\'')
    }
    assert holding == looked_at
    assert len(holding) > 40
    erase_people(desk, [gone])
    assert files_holding(desk.folder, [b"Qzruiz", b"qzruiz", b"QZRUIZ"], [desk.key.raw]) == {}
    assert check_desk(desk) == ()
    assert found(desk, records.Role, id=role)[0].hiring_manager == ""


def put_everywhere(desk: Desk, other: int, role: int, words: str) -> set[tuple[str, str]]:
    """Let every text about somebody else hold the words; return in which columns they are."""
    batch = insert(desk, records.ImportBatch(0, "a.csv", NOW, "csv", 1, 0, ("name", "notes")))
    application = insert(
        desk, marked(Marks(), records.Application, "application", id=0, person_id=other, role_id=role)
    )
    held: set[tuple[str, str]] = set()
    for table in TABLES:
        columns = [one for one in text_columns(table) if (table.name, one) not in KEYS]
        if not columns or table.name in WITHOUT_OTHERS:
            continue
        given = {column: other for column, target in table.references if target == "person"}
        given |= references_of(table, application, role, batch)
        given |= {name: worded(table.record, name, words) for name in columns}
        insert(desk, marked(Marks(), table.record, table.name, id=0, **given))
        held |= {(table.name, name) for name in columns}
    columns = [one for one in text_columns(BY_NAME["person"]) if ("person", one) not in KEYS]
    person = found(desk, records.Person, id=other)[0]
    texts = {name: worded(records.Person, name, words) for name in columns}
    desk.run(Label("note", ()), lambda writer: writer.update(person, **texts))
    return held | {("person", name) for name in columns}


def worded(kind: type, name: str, words: str) -> object:
    hint = typing.get_type_hints(kind)[name]
    if hint is str:
        return words
    return (words, words) if hint == tuple[str, ...] else (("contact", words),)


def insert(desk: Desk, record: Any) -> Any:
    return desk.run(Label("note", (("name", "Ana Qzruiz"),)), lambda writer: writer.insert(record))


def test_every_table_of_the_desk_is_one_that_an_erasure_knows(desk: Desk) -> None:
    """A new table fails this: say there whether it can name somebody, and erase them from it."""
    names = {
        row[0]
        for row in rows(
            desk,
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT GLOB '*_search_*' AND name NOT GLOB '*_search'",
        )
    }
    covered = {table.name for table in TABLES}
    by_person = {
        row[0]
        for row in rows(
            desk,
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
            "WHERE m.type = 'table' AND c.name = 'person_id'",
        )
    }
    assert names - covered - by_person == {
        "away", "calendar_answer", "calendar_file", "call_round", "contact_unread", "done_once", "erased",
        "erased_print", "erasure_left", "found_lately", "given_id", "nameless_count", "remembered_columns",
        "remembered_word", "search_news", "search_unfilled", "session_feeling", "undo_gone", "undo_image",
        "undo_run", "undo_step", "unsaved_text",
    } - covered  # fmt: skip


def put_aside(desk: Desk) -> Path:
    """The desk's files as they lie there, journal and all, in a folder of what was set aside."""
    aside = desk.folder / "set-aside-2026-11-20T08-00-00Z"
    aside.mkdir(mode=0o700)
    for end in ("", "-wal"):
        shutil.copy2(desk.folder / f"desk.db{end}", aside / f"desk.db{end}")
    return aside


def test_files_that_were_set_aside_are_cleaned_with_their_journal(desk: Desk) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    add_declined(desk, "Ben Okafor")
    aside = put_aside(desk)
    assert erase_people(desk, [gone]).out_of_reach == ()
    assert files_holding(desk.folder, [b"Qzruiz", b"qzruiz"], [desk.key.raw]) == {}
    assert [path.name for path in aside.iterdir()] == ["desk.db"]
    with opened_copy(aside / "desk.db", desk.key.raw) as copy:
        assert copy.execute("SELECT full_name FROM person").fetchall() == [("Ben Okafor",)]
    assert not is_erasing(desk)


def test_files_set_aside_in_which_nobody_is_stay_as_they_are(desk: Desk) -> None:
    add_declined(desk, "Ben Okafor")
    aside = put_aside(desk)
    before = {path.name: path.read_bytes() for path in aside.iterdir()}
    erase_people(desk, [add_declined(desk, "Ana Qzruiz").person_id])
    assert {path.name: path.read_bytes() for path in aside.iterdir()} == before


def test_damaged_files_set_aside_stay_and_are_named_until_they_are_gone(desk: Desk) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    aside = put_aside(desk)
    (aside / "desk.db").write_bytes(b"damaged" * 2000)
    done = erase_people(desk, [gone])
    assert [one.key for one in done.out_of_reach] == ["erase.set_aside_left"]
    assert is_erasing(desk)
    assert (aside / "desk.db").read_bytes() == b"damaged" * 2000
    shutil.rmtree(aside)
    assert finish_erasures(desk).out_of_reach == ()
    assert not is_erasing(desk)


def test_killed_between_the_old_and_the_new_file_the_new_one_is_put_in_place(desk: Desk) -> None:
    add_declined(desk, "Ben Okafor")
    aside = put_aside(desk)
    clean = aside.with_name(f"{aside.name}.clean")
    clean.mkdir()
    (aside / "desk.db").rename(clean / "desk.db")
    assert clean_aside(desk, aside)
    assert [path.name for path in aside.iterdir()] == ["desk.db"]


def test_what_is_owed_for_them_to_others_goes_and_what_was_done_loses_the_name(desk: Desk) -> None:
    gone, other = (add_person(desk, PersonDetails(full_name=name)) for name in ("Ana Qzruiz", "Ben Okafor"))
    open_task = records.Task(0, other, "thank_referrer", "Ana Qzruiz", desk.clock.today(), NOW)
    insert(desk, open_task)
    insert(desk, replace(open_task, done_at=NOW))
    insert(desk, replace(open_task, kind="own", text="Ask Ana Qzruiz for the address"))
    erase_people(desk, [gone])
    tasks = [(one.text, one.done_at is None) for one in found(desk, records.Task)]
    assert tasks == [("", False), ("Ask somebody who was erased for the address", True)]


def test_an_import_that_was_taken_back_comes_again_without_them(desk: Desk, tmp_path: Path) -> None:
    gone = add_person(desk, PersonDetails(full_name="Ana Qzruiz", company="Nordwerk"))
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,Email,Referred by,Notes\nBen Okafor,ben@x.example,Ana Qzruiz,knows Ana Qzruiz\n",
        encoding="utf-8",
    )
    table = read_sheets(path, None)
    plan = build_plan(table, PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    batch_id = import_people(desk, plan, "people.csv").batch_id
    add_declined(desk, "Dora Lind")
    assert batch_id is not None
    take_back_import(desk, batch_id)
    assert rows(desk, "SELECT count(*) FROM undo_gone WHERE rows LIKE '%Qzruiz%'") != [(0,)]
    erase_people(desk, [gone])
    assert files_holding(desk.folder, [b"Qzruiz", b"qzruiz"], [desk.key.raw]) == {}
    desk.undo()
    names = [one.full_name for one in found(desk, records.Person)]
    assert "Ben Okafor" in names
    assert check_desk(desk) == ()


def test_a_person_who_came_by_an_import_leaves_its_step_to_the_others(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\nAna Qzruiz,ana@qzruiz.example\n", encoding="utf-8")
    table = read_sheets(path, None)
    plan = build_plan(table, PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    import_people(desk, plan, "people.csv")
    erase_people(desk, [found(desk, records.Person)[0].id])
    assert files_holding(desk.folder, [b"Qzruiz", b"qzruiz"], [desk.key.raw]) == {}
    desk.undo()
    assert found(desk, records.ImportBatch) == []
    assert desk.steps(5) == []


def test_a_session_goes_on_without_them_and_one_that_nobody_can_read_ends(desk: Desk) -> None:
    first, second, third = (add_declined(desk, name).person_id for name in ("Ana A", "Ben B", "Cleo C"))
    save_round(desk, CallRound((first, second, third), first, (second,)))
    erase_people(desk, [first])
    left = load_round(desk)
    assert left == CallRound((second, third), third, (second,))
    desk.write_aside(lambda database: database.execute_sql("UPDATE call_round SET round = 'torn'"))
    erase_people(desk, [second])
    assert rows(desk, "SELECT count(*) FROM call_round") == [(0,)]


def test_words_that_the_import_learned_from_them_are_forgotten(desk: Desk) -> None:
    gone = add_person(desk, PersonDetails(full_name="Ana Qzruiz"))
    desk.write_aside(lambda database: database.execute_sql(
        "INSERT INTO remembered_word (kind, words, meaning) VALUES ('stage', 'with ana qzruiz', 'x')"
    ))  # fmt: skip
    erase_people(desk, [gone])
    assert rows(desk, "SELECT count(*) FROM remembered_word") == [(0,)]


def test_notes_left_as_they_are_stay_so_in_backups_too(desk: Desk, clock: FakeClock) -> None:
    gone, other = (add_person(desk, PersonDetails(full_name=name)) for name in ("Ana Ruiz", "Ben Okafor"))
    write_note(desk, other, "Ana Ruiz sends her regards")
    kept = back_up(desk, BackupReason.DAILY)
    clock.advance(hours=1)
    erase_people(desk, [gone], names_in_notes_too=False)
    restore(desk, kept.path)
    (note,) = found(desk, records.Activity, person_id=other, key="note")
    assert note.text == "Ana Ruiz sends her regards"
    assert [one.full_name for one in found(desk, records.Person)] == ["Ben Okafor"]


def test_a_backup_of_before_they_came_stays_the_file_it_is(desk: Desk, clock: FakeClock) -> None:
    add_declined(desk, "Ben Okafor")
    kept = back_up(desk, BackupReason.DAILY)
    before = kept.path.read_bytes()
    clock.advance(hours=1)
    done = erase_people(desk, [add_declined(desk, "Ana Ruiz").person_id])
    assert (done.backups, done.rewritten) == (1, 0)
    assert kept.path.read_bytes() == before


def test_a_backup_that_was_read_while_somebody_was_erased_is_cleaned_at_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = add_declined(desk, "Ana Qzruiz").person_id
    add_declined(desk, "Ben Okafor")
    written = backing_up._written

    def meanwhile(*order: Any) -> Any:
        card = written(*order)
        erase_people(desk, [gone], asked_to_stop=lambda: True)
        return card

    monkeypatch.setattr(backing_up, "_written", meanwhile)
    back_up(desk, BackupReason.DAILY)
    monkeypatch.undo()
    desk.write_pages_anew()
    assert files_holding(desk.folder, [b"Qzruiz", b"qzruiz"], [desk.key.raw]) == {}


def test_the_plan_says_what_goes_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    write_window_settings(desk.folder, WindowSettings(backup_folder=str(tmp_path / "stick")))
    candidate = add_declined(desk, "Ana Ruiz")
    back_up(desk, BackupReason.DAILY)
    before = dump(desk)
    plan = plan_erasure(desk, [candidate.person_id])
    assert (plan.goes.names, plan.goes.expecting) == (("Ana Ruiz",), ("Ana Ruiz",))
    assert (plan.goes.applications, plan.backups, plan.in_call) == (1, 1, False)
    assert plan.out_of_reach == tmp_path / "stick"
    assert dump(desk) == before
    assert people_of(desk, ManyPeople((3, 3, 1))) == (3, 1)
    assert people_of(desk, ManyApplications((candidate.application_id,))) == (candidate.person_id,)


def test_two_clients_called_after_people_who_go_stay_two(desk: Desk) -> None:
    people = [add_person(desk, PersonDetails(full_name=name)) for name in ("Ana Qzruiz", "Ben Qzfoster")]
    roles = [add_role(desk, f"Practice of {name}", "Nurse") for name in ("Ana Qzruiz", "Ben Qzfoster")]
    for person_id in people:
        erase_people(desk, [person_id])
    clients = [found(desk, records.Role, id=role)[0].client_id for role in roles]
    names = {one.id: one.name for one in found(desk, records.Client)}
    assert [names[one] for one in clients] == [
        "Practice of somebody who was erased", "Practice of somebody who was erased (2)"
    ]  # fmt: skip
    assert files_holding(desk.folder, [b"Qzruiz", b"Qzfoster"], [desk.key.raw]) == {}
    while desk.steps(1):
        desk.undo()
    assert check_desk(desk) == ()


def test_where_the_user_named_somebody_with_others_is_told_before(desk: Desk) -> None:
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    ben = add_person(desk, PersonDetails(full_name="Ben Okafor"))
    write_note(desk, ben, "Worked with Ana Ruiz at Northwind")
    assert mentions_of(desk, ()) == ()
    assert len(mentions_of(desk, (ana,))) == 1
    assert mentions_of(desk, (ben,)) == ()
