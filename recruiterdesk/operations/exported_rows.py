"""People as rows of a table and as contact cards, in words that the importer reads as they were meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from recruiterdesk.domain import records
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.stage_list import DeskStage, StageList
from recruiterdesk.domain.words import PhoneKind, Salutation
from recruiterdesk.operations.exported_network import network_cells
from recruiterdesk.spreadsheets.columns.own_export import ALL_COLUMNS, OWN_HEADERS
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.writing.writing_vcards import WrittenCard
from recruiterdesk.spreadsheets.writing.written_table import Cell, WrittenTable
from recruiterdesk.storage.queries.exported_people import DO_NOT_CONTACT, ExportedApplication, ExportedPerson

BETWEEN_VALUES = "; "
_SALUTATIONS = {Salutation.NONE: "", Salutation.MS: "Ms", Salutation.MR: "Mr"}
_ON_CARDS = frozenset(
    {
        Field.FULL_NAME, Field.GIVEN, Field.FAMILY, Field.HONORIFIC, Field.EMAIL, Field.PHONE,
        Field.PHONE_PRIVATE, Field.PHONE_WORK, Field.COMPANY, Field.TITLE, Field.LOCATION, Field.COUNTRY,
        Field.URL, Field.NOTES,
    }
)  # fmt: skip
_YES = "yes"
Cells = Mapping[Field, Cell]


@dataclass(frozen=True, slots=True)
class DeskWords:
    """What rows are written by: the recruiter's zone, and what the stages are called on the desk."""

    zone: ZoneInfo
    stages: StageList

    @classmethod
    def of(cls, settings: DeskSettings) -> DeskWords:
        """Return the words of a desk with these settings."""
        return cls(ZoneInfo(settings.zone), settings.stages)


def people_table(people: Iterable[ExportedPerson], extra: Sequence[str], words: DeskWords) -> WrittenTable:
    """Return one row for each person, with the application that matters most."""
    rows = (_row(person, main_application(person), extra, words) for person in people)
    return WrittenTable("People", (*OWN_HEADERS, *extra), rows)


def pipeline_table(people: Iterable[ExportedPerson], extra: Sequence[str], words: DeskWords) -> WrittenTable:
    """Return one row for each application."""
    rows = (_row(person, one, extra, words) for person in people for one in person.applications)
    return WrittenTable("Pipeline", (*OWN_HEADERS, *extra), rows)


def people_cards(people: Iterable[ExportedPerson], words: DeskWords) -> Iterator[WrittenCard]:
    """Return one card for each person; what cards have no property for is kept for the importer."""
    for exported in people:
        person = exported.person
        cells = person_cells(exported, main_application(exported), words)
        own = [
            (header, _card_text(cells[field]))
            for header, field in ALL_COLUMNS
            if field not in _ON_CARDS and cells[field]
        ]
        yield WrittenCard(
            person.full_name, person.given, person.family, person.honorific, exported.emails,
            tuple((phone.number, phone.kind) for phone in exported.phones),
            person.company, person.title, person.place, person.country, str(cells[Field.URL]),
            str(cells[Field.NOTES]), (*own, *extra_of(person, cells)),
        )  # fmt: skip


def _card_text(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, dt.date) else str(cell)


def main_application(exported: ExportedPerson) -> ExportedApplication | None:
    """Return the application that matters most: still active before ended, the furthest, the newest."""
    return max(exported.applications, key=_weight, default=None)


def _weight(one: ExportedApplication) -> tuple[bool, int, int]:
    return one.disposition is None, one.application.stage.position, one.application.id


def _row(
    exported: ExportedPerson, application: ExportedApplication | None, extra: Sequence[str], words: DeskWords
) -> list[Cell]:
    cells = person_cells(exported, application, words)
    said = dict(extra_of(exported.person, cells))
    return [*(cells[field] for _header, field in ALL_COLUMNS), *(said.get(header, "") for header in extra)]


def extra_of(person: records.Person, cells: Cells) -> list[tuple[str, str]]:
    """Return the person's fields beyond ours; what a column of ours says already is left out.

    That they asked to be left alone stands there, for whoever writes to people from the file.
    """
    ours = {(header, cells[field]) for header, field in ALL_COLUMNS}
    own = [one for one in person.extra if one not in ours and one[0] != DO_NOT_CONTACT]
    return [*own, (DO_NOT_CONTACT, _YES)] if person.do_not_contact else own


def person_cells(
    exported: ExportedPerson, application: ExportedApplication | None, words: DeskWords
) -> dict[Field, Cell]:
    """Return what a row says of a person and one of their applications, by the meaning of its columns."""
    person = exported.person
    return {
        Field.FULL_NAME: person.full_name,
        Field.GIVEN: person.given,
        Field.FAMILY: person.family,
        Field.HONORIFIC: person.honorific,
        Field.SALUTATION: _SALUTATIONS[person.salutation],
        Field.EMAIL: BETWEEN_VALUES.join(exported.emails),
        Field.PHONE: _numbers(exported, PhoneKind.UNKNOWN, PhoneKind.SHARED),
        Field.PHONE_PRIVATE: _numbers(exported, PhoneKind.PRIVATE),
        Field.PHONE_WORK: _numbers(exported, PhoneKind.WORK),
        Field.COMPANY: person.company,
        Field.TITLE: person.title,
        Field.LOCATION: person.place,
        Field.COUNTRY: person.country,
        **_application_cells(application, words, exported.last_contact_on),
        Field.COME_BACK_ON: person.come_back_on,
        Field.WISHED_HOURS: _hours(person.wished_hours),
        Field.SOURCE: person.source,
        Field.REFERRED_BY: exported.referred_by,
        Field.URL: f"https://{person.source_id}" if "/" in person.source_id else "",
        Field.NOTES: "\n".join(exported.notes),
        **network_cells(exported),
        Field.TAGS: BETWEEN_VALUES.join(exported.tags),
        Field.KEEP_UNTIL: exported.keep_until,
        Field.DO_NOT_CONTACT: _YES if person.do_not_contact else "",
    }


def _numbers(exported: ExportedPerson, *kinds: PhoneKind) -> str:
    """Return the numbers of these kinds; a shared one is named so, as it has no column."""
    return BETWEEN_VALUES.join(
        f"{phone.number} (shared)" if phone.kind is PhoneKind.SHARED else phone.number
        for phone in exported.phones
        if phone.kind in kinds
    )


def _hours(span: DaySpan | None) -> str:
    if span is None:
        return ""
    start, end = f"{span.start:%H:%M}", f"{span.end:%H:%M}"
    return f"after {start}" if span.end == dt.time.max else f"{start}-{end}"


def _application_cells(
    one: ExportedApplication | None, words: DeskWords, last_contact_on: dt.date | None
) -> dict[Field, Cell]:
    """Return role and end of an application so that who is still to be told stays to be told.

    The last contact is said of whom nobody put up for a role: of others it would tell what they were told.
    """
    if one is None:
        return {**dict.fromkeys(_APPLICATION_FIELDS, ""), Field.LAST_CONTACT: last_contact_on}
    here, ended = one.application, one.disposition
    stage = _stage_of(here, ended, words.stages)
    told_on = one.told_at.astimezone(words.zone).date() if one.told_at and ended else None
    return {
        Field.ROLE: one.role,
        Field.CLIENT: one.client,
        Field.STAGE: stage.name or str(stage.counts_as).capitalize(),
        Field.STAGE_COUNTS_AS: str(stage.counts_as) if stage.name else "",
        Field.OUTCOME: _outcome_words(here, ended),
        Field.DECIDED_ON: ended.decided_on if ended else None,
        Field.TOLD_ON: told_on,
        Field.LAST_CONTACT: None if ended else here.last_substance_on,
    }


_APPLICATION_FIELDS = (
    Field.ROLE, Field.CLIENT, Field.STAGE, Field.STAGE_COUNTS_AS, Field.OUTCOME, Field.DECIDED_ON,
    Field.TOLD_ON, Field.LAST_CONTACT,
)  # fmt: skip


def _stage_of(
    application: records.Application, ended: records.Disposition | None, stages: StageList
) -> DeskStage:
    """Return the desk's stage; one without a name of its own is said as the rules do."""
    stage = ended.stage_at_end if ended else application.stage
    own = application.own_stage if stage is application.stage else ""
    return stages.standing_at(stage, own)


def _outcome_words(application: records.Application, ended: records.Disposition | None) -> str:
    if ended is not None:
        return str(ended.kind).replace("_", " ").capitalize()
    return "On hold" if application.paused else ""
