"""What an import says of tags, of the day until which data is kept, and of who is to be left alone."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence

from recruiterdesk.domain import records
from recruiterdesk.operations.leaving_alone import leave_alone_in
from recruiterdesk.operations.tagging import LONGEST
from recruiterdesk.spreadsheets.columns.left_alone import says_left_alone
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, Field
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.tags import tag_names
from recruiterdesk.storage.writer import Writer

_BETWEEN_TAGS = re.compile(r"\s*[;\n]\s*")
_KEPT_UNTIL = DATE_FIELDS[Field.KEEP_UNTIL]
_SAYING_LEFT_ALONE = frozenset({Field.DO_NOT_CONTACT, Field.STAGE, Field.OUTCOME})


class MarksImport:
    """Writes them within an import's transaction; a tag is spelled as on the desk already.

    Nobody may be contacted again because a sheet says so: that is the user's to say.
    """

    def __init__(self, writer: Writer, desk: Desk) -> None:
        self._writer = writer
        self._desk = desk
        self._known = {name.casefold(): name for name in tag_names(desk)}

    def write(self, people: Iterable[tuple[int, Sequence[PlannedRecord]]]) -> None:
        """Store what the rows of new people say, in bulk."""
        tags: list[records.Tag] = []
        kept: list[records.Retention] = []
        for person_id, own in people:
            names = dict.fromkeys(name for record in own for name in self._tags(_tags_cell(record)))
            tags += [records.Tag(0, person_id, name) for name in names]
            days = [day for record in own if (day := _kept_until(record)) is not None]
            kept += [records.Retention(0, person_id, day) for day in days[-1:]]
        self._writer.insert_many(tags)
        self._writer.insert_many(kept)

    def update(self, person_id: int, record: PlannedRecord, before: Mapping[str, str]) -> None:
        """Take over what a row says of somebody known; what was changed on the desk since stays.

        Args:
            person_id: whom the row speaks of.
            record: the row.
            before: what the cells said at the last import.
        """
        if Field.TAGS in record.changed:
            self._change_tags(
                person_id, self._tags(_tags_cell(record)), self._tags(before.get(Field.TAGS, ""))
            )
        day = _kept_until(record)
        if day is not None and Field.KEEP_UNTIL in record.changed:
            self._keep(person_id, day, before.get(Field.KEEP_UNTIL, ""))
        if not record.changed.isdisjoint(_SAYING_LEFT_ALONE) and says_left_alone(record.network):
            leave_alone_in(self._writer, self._desk, person_id)

    def _change_tags(self, person_id: int, now: Sequence[str], before: Sequence[str]) -> None:
        have = {one.name: one for one in self._writer.find(records.Tag, person_id=person_id)}
        self._writer.delete_many([have[name] for name in before if name in have and name not in now])
        self._writer.insert_many([records.Tag(0, person_id, name) for name in now if name not in have])

    def _keep(self, person_id: int, day: dt.date, before: str) -> None:
        stored = self._writer.find(records.Retention, person_id=person_id)
        if not stored:
            self._writer.insert(records.Retention(0, person_id, day))
        elif stored[0].keep_until.isoformat() == before:
            self._writer.update(stored[0], keep_until=day)

    def _tags(self, cell: str) -> tuple[str, ...]:
        """Return the tags of a cell, each once; what is too long for a tag is cut."""
        names = (" ".join(part.lstrip("#").split())[:LONGEST].strip() for part in _BETWEEN_TAGS.split(cell))
        spelled = (self._known.setdefault(name.casefold(), name) for name in names if name)
        return tuple(dict.fromkeys(spelled))


def _tags_cell(record: PlannedRecord) -> str:
    return dict(record.network).get(Field.TAGS, "") if record.network else ""


def says_keep_until(record: PlannedRecord) -> bool:
    """Tell whether a row says until which day the data is kept."""
    return bool(record.dates) and _kept_until(record) is not None


def _kept_until(record: PlannedRecord) -> dt.date | None:
    return dict(record.dates).get(_KEPT_UNTIL) if record.dates else None
