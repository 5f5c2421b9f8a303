"""Writes people, applications, calls or everything to a file; nothing that undo covers changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from recruiterdesk import __version__
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.whole_file import whole_file
from recruiterdesk.operations.calendar_feed import TITLE
from recruiterdesk.operations.exported_calls import calls_events, calls_table
from recruiterdesk.operations.exported_rows import DeskWords, people_cards, people_table, pipeline_table
from recruiterdesk.operations.many import LeftOut, Whom, people_there
from recruiterdesk.spreadsheets.writing.writing_calendars import calendar_bytes
from recruiterdesk.spreadsheets.writing.writing_csv import CsvEncoding, write_csv
from recruiterdesk.spreadsheets.writing.writing_json import write_json_desk, write_json_table
from recruiterdesk.spreadsheets.writing.writing_vcards import write_vcards
from recruiterdesk.spreadsheets.writing.writing_xlsx import TooManyRows, write_xlsx
from recruiterdesk.spreadsheets.writing.written_table import WrittenTable
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.exported_people import (
    all_person_ids,
    exported_people,
    extra_headers,
)
from recruiterdesk.storage.queries.exported_records import count_records, plain_records, record_kinds
from recruiterdesk.storage.queries.reading import one_view
from recruiterdesk.storage.stored_texts import instant_text
from recruiterdesk.storage.writer import Writer

T = TypeVar("T")
FORMAT = "recruiterdesk"
FORMAT_VERSION = 1
_ROWS_PER_BEAT = 200


class ExportWhat(StrEnum):
    """What can be exported."""

    PEOPLE = "people"
    PIPELINE = "pipeline"
    QUEUE = "queue"
    CHECK_INS = "check-ins"
    EVERYTHING = "everything"


SUFFIXES: Mapping[ExportWhat, tuple[str, ...]] = {
    ExportWhat.PEOPLE: (".csv", ".xlsx", ".vcf", ".json"),
    ExportWhat.PIPELINE: (".csv", ".xlsx", ".json"),
    ExportWhat.QUEUE: (".csv", ".xlsx", ".json"),
    ExportWhat.CHECK_INS: (".csv", ".xlsx", ".json", ".ics"),
    ExportWhat.EVERYTHING: (".json",),
}
"""The kinds of files that each can be written as, by the ends of their names."""


class ExportCancelled(Exception):
    """The user cancelled; nothing was written."""


@dataclass(frozen=True, slots=True)
class ExportPulse:
    """Whom an export tells (done, in all), and whom it asks whether to stop."""

    tell: Callable[[int, int], None] = lambda _done, _all: None
    is_cancelled: Callable[[], bool] = lambda: False

    def unless_cancelled(self, count: int) -> int:
        """Return the number of rows that are ready to be put in the file's place.

        Raises:
            ExportCancelled: the user cancelled meanwhile.
        """
        if self.is_cancelled():
            raise ExportCancelled
        return count


QUIETLY = ExportPulse()


def known_suffix(what: ExportWhat, path: Path) -> str:
    """Return the end of the file's name in small letters.

    Raises:
        Refusal: this can't be written as such a file.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES[what]:
        raise Refusal(
            "export.suffix_unknown",
            what=what,
            suffix=path.suffix or path.name,
            known=", ".join(SUFFIXES[what]),
        )
    return suffix


def export_to(
    desk: Desk,
    what: ExportWhat,
    path: Path,
    encoding: CsvEncoding = CsvEncoding.FOR_EXCEL,
    pulse: ExportPulse = QUIETLY,
) -> int:
    """Write people, pipeline, check-ins or everything as the file's name says; return the number of rows.

    A file that is there is replaced, whole or not at all.

    Raises:
        Refusal: this can't be written as such a file, or the file can't be written.
        ExportCancelled: the user cancelled.
    """
    suffix = known_suffix(what, path)
    if suffix == ".ics":
        return _write_calendar(desk, path)
    with one_view(desk):
        if what is ExportWhat.EVERYTHING:
            return _write_everything(desk, path, pulse)
        if what is ExportWhat.CHECK_INS:
            return write_table(path, calls_table(desk), encoding, noted_in=desk.folder)
        return _write(desk, what, all_person_ids(desk), path, encoding, pulse)


def export_chosen(
    desk: Desk,
    whom: Whom,
    path: Path,
    encoding: CsvEncoding = CsvEncoding.FOR_EXCEL,
    pulse: ExportPulse = QUIETLY,
) -> int:
    """Write those who are meant, in the order given, as the file's name says; return how many there were.

    Raises:
        Refusal: people can't be written as such a file, or the file can't be written.
        ExportCancelled: the user cancelled.
    """
    known_suffix(ExportWhat.PEOPLE, path)
    with one_view(desk):
        people = people_there(Writer(desk.database), whom, LeftOut())
        return _write(desk, ExportWhat.PEOPLE, people, path, encoding, pulse)


def _write(
    desk: Desk, what: ExportWhat, ids: Sequence[int], path: Path, encoding: CsvEncoding, pulse: ExportPulse
) -> int:
    extra, words = extra_headers(desk), DeskWords.of(desk.settings)
    people = _Steps(pulse, len(ids)).through(exported_people(desk, ids))
    if path.suffix.lower() == ".vcf":
        with whole_file(path, desk.folder) as part:
            return pulse.unless_cancelled(write_vcards(part, people_cards(people, words)))
    shaped = people_table if what is ExportWhat.PEOPLE else pipeline_table
    return write_table(path, shaped(people, extra, words), encoding, pulse, desk.folder)


def write_table(
    path: Path,
    table: WrittenTable,
    encoding: CsvEncoding = CsvEncoding.FOR_EXCEL,
    pulse: ExportPulse = QUIETLY,
    noted_in: Path | None = None,
) -> int:
    """Write a table as CSV, workbook or JSON by the end of the file's name; return the number of rows.

    Raises:
        Refusal: the file can't be written, or a sheet can't hold so many rows.
        ExportCancelled: the user cancelled.
    """
    suffix = path.suffix.lower()
    try:
        with whole_file(path, noted_in) as part:
            return pulse.unless_cancelled(_write_part(part, suffix, table, encoding))
    except TooManyRows as error:
        raise Refusal("export.too_many_rows", path=str(path)) from error


def _write_part(part: Path, suffix: str, table: WrittenTable, encoding: CsvEncoding) -> int:
    if suffix == ".xlsx":
        return write_xlsx(part, table)
    return write_json_table(part, table) if suffix == ".json" else write_csv(part, table, encoding)


def _write_calendar(desk: Desk, path: Path) -> int:
    """Write the calls as a calendar; the versions of its entries are kept, so it has no view of its own."""
    events = list(calls_events(desk))
    with whole_file(path, desk.folder) as part:
        part.write_bytes(calendar_bytes(TITLE, events))
    return sum(1 for event in events if not event.cancelled)


def _write_everything(desk: Desk, path: Path, pulse: ExportPulse) -> int:
    head = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "program_version": __version__,
        "exported_at": instant_text(desk.clock.now()),
    }
    steps = _Steps(pulse, count_records(desk))
    kinds = ((kind, steps.through(plain_records(desk, kind))) for kind in record_kinds())
    with whole_file(path, desk.folder) as part:
        return pulse.unless_cancelled(write_json_desk(part, head, kinds))


@dataclass(slots=True)
class _Steps:
    """Counts what goes through, tells it, and stops it where the user wants."""

    pulse: ExportPulse
    everything: int
    done: int = 0

    def through(self, found: Iterable[T]) -> Iterator[T]:
        for one in found:
            if self.done % _ROWS_PER_BEAT == 0:
                self.pulse.unless_cancelled(self.done)
                self.pulse.tell(self.done, self.everything)
            self.done += 1
            yield one
