"""The desk: one database with one write path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from recruiterdesk.core.changes import Announcer, Changes
from recruiterdesk.core.clock import Clock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.storage.database import DATABASE_ERRORS, open_database, refusal_for
from recruiterdesk.storage.derive import SEARCHED, derive_everyone, derive_people, derive_search
from recruiterdesk.storage.key import KeyPlace, find_key
from recruiterdesk.storage.mapping import instant_text, pairs_text
from recruiterdesk.storage.rules import recruiter_hours
from recruiterdesk.storage.settings_rows import settings_from_rows
from recruiterdesk.storage.tables import BY_NAME
from recruiterdesk.storage.undo_log import Step, UndoLog
from recruiterdesk.storage.writer import Writer

T = TypeVar("T")
FILE_NAME = "desk.db"
# Virtual machine instructions of SQLite: a question every few microseconds of work, too cheap to measure.
STEPS_BETWEEN_QUESTIONS = 1000


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a step as a key with values: "decline", person "Ana Ruiz"."""

    key: str
    values: tuple[tuple[str, str], ...] = ()


class Desk:
    """Everything that is stored, the clock, and the one way to change it.

    The clock's "today" follows the zone of the settings.
    """

    def __init__(self, folder: Path, database: Any, clock: Clock, place: KeyPlace, raw_key: bytes) -> None:
        self.folder = folder
        self.database = database
        self.clock = clock
        self.key_place = place
        self.announcer = Announcer()
        self._raw_key = raw_key
        self._log = UndoLog(database)
        self._settings: DeskSettings | None = None
        self._data_version = self._read_data_version()
        self._read_settings()

    @property
    def settings(self) -> DeskSettings:
        """The recruiter's settings as they are stored."""
        return self._settings or self._read_settings()

    def run(self, label: Label, work: Callable[[Writer], T]) -> T:
        """Do the work in one transaction, store its undo step, and tell the listeners after the commit.

        Work that changes nothing leaves no step. Any error rolls everything back and nothing is published.

        Raises:
            Refusal: the work refused, or the database can't be written.
        """
        with self._transaction():
            writer = Writer(self.database)
            result = work(writer)
            images = writer.images()
            if images or writer.ranges:
                at = instant_text(self.clock.now())
                self._log.add(
                    (label.key, pairs_text(label.values), at), images, writer.ranges, writer.batch_id
                )
                self._derive(writer.kinds, writer.people)
        if images or writer.ranges:
            self._announce(writer.kinds, writer.people, label, undone=False)
        return result

    def undo(self) -> Step:
        """Take the last step back and return it.

        Raises:
            Refusal: there is none, or its rows were changed since.
        """
        return self._swap(undone=False)

    def redo(self) -> Step:
        """Do again what was undone last and return it.

        Raises:
            Refusal: there is nothing to redo.
        """
        return self._swap(undone=True)

    def steps(self, limit: int) -> list[Step]:
        """Return the steps that can be undone, newest first."""
        return self._log.steps(undone=False, limit=limit)

    def undone_steps(self, limit: int) -> list[Step]:
        """Return the steps that can be redone, the next one first."""
        return self._log.steps(undone=True, limit=limit)

    def write_aside(self, work: Callable[[Any], T]) -> T:
        """Write what lies outside undo (marks of reminders, drafts of a running call), in a transaction."""
        with self._transaction():
            return work(self.database)

    def changed_elsewhere(self) -> bool:
        """Tell whether another process wrote since this was last asked; if so, listeners should re-read."""
        found = self._read_data_version()
        changed = found != self._data_version
        self._data_version = found
        if changed:
            self._read_settings()
        return changed

    def beside(self) -> Desk:
        """Return the same desk on a connection of its own, for a worker thread; close it there."""
        database = open_database(self.folder / FILE_NAME, self._raw_key)
        return Desk(self.folder, database, self.clock, self.key_place, self._raw_key)

    def stop_when(self, asked: Callable[[], bool]) -> None:
        """Let whatever runs on this connection fail, rolled back, as soon as `asked` says so.

        The running operation raises Refusal(desk.failed). `asked` is called often, in the running thread.
        """
        connection = self.database.connection()
        connection.set_progress_handler(lambda: int(asked()), STEPS_BETWEEN_QUESTIONS)

    def close(self) -> None:
        """Close the database; the journal is folded into the file."""
        self.database.close()

    def _read_settings(self) -> DeskSettings:
        rows = self.database.execute_sql('SELECT "name", "value" FROM "setting"').fetchall()
        self._settings = settings_from_rows(dict(rows))
        self.clock.set_zone(recruiter_hours(self._settings).zone)
        return self._settings

    def _read_data_version(self) -> int:
        return int(self.database.execute_sql("PRAGMA data_version").fetchone()[0])

    def _swap(self, *, undone: bool) -> Step:
        with self._transaction():
            steps = self._log.steps(undone=undone, limit=1)
            if not steps:
                raise Refusal("redo.nothing" if undone else "undo.nothing")
            images, _ranges = self._log.swap(steps[0])
            kinds = {image.table for image in images}
            people = people_of(self.database, images)
            self._derive(kinds, people)
        self._announce(kinds, people, Label(steps[0].label_key, steps[0].label_values), undone=not undone)
        return steps[0]

    def _derive(self, kinds: set[str], people: set[int]) -> None:
        if "setting" in kinds:
            derive_everyone(self.database, self._read_settings())
        derive_people(self.database, self.settings, people)
        if kinds & SEARCHED:
            derive_search(self.database, people)

    def _announce(self, kinds: set[str], people: set[int], label: Label, *, undone: bool) -> None:
        self.announcer.publish(
            Changes(frozenset(kinds), frozenset(people), label.key, label.values, undone=undone)
        )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            with self.database.transaction("IMMEDIATE"):
                yield
        except DATABASE_ERRORS as error:
            self._settings = None
            raise refusal_for(error) from error
        except BaseException:
            self._settings = None
            raise


def people_of(database: Any, images: list[Any]) -> set[int]:
    """Return the people whose rows these images show."""
    people: set[int] = set()
    applications: set[int] = set()
    for image in images:
        names = BY_NAME[image.table].column_names
        for row in (image.before, image.after):
            if row is None:
                continue
            if image.table == "person":
                people.add(image.row_id)
            elif image.table == "disposition":
                applications.add(row[names.index("application_id")])
            elif "person_id" in names and row[names.index("person_id")] is not None:
                people.add(row[names.index("person_id")])
    for application_id in applications:
        row = database.execute_sql(
            'SELECT "person_id" FROM "application" WHERE "id" = ?', (application_id,)
        ).fetchone()
        if row:
            people.add(row[0])
    return people


def open_desk(folder: Path, clock: Clock, passphrase: str | None = None) -> Desk:
    """Open the desk in this folder, made where there is none.

    Raises:
        Refusal: the folder can't be written, the key is wrong or not to be had, the file newer or damaged.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Refusal("desk.not_writable") from error
    key = find_key(folder, passphrase)
    database = open_database(folder / FILE_NAME, key.raw)
    return Desk(folder, database, clock, key.place, key.raw)
