"""Who sent whom, as an import says: linked where it is sure who is meant, else a name alone."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain import records
from recruiterdesk.operations.imported_lines import ImportedLines, line_values
from recruiterdesk.operations.referrals import was_sent_by
from recruiterdesk.operations.thanks import THANK_REFERRER, owe_thanks
from recruiterdesk.spreadsheets.names.names import split_name
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people import people_called, people_with_address
from recruiterdesk.storage.writer import Writer


class ReferralImport:
    """Writes the referrals of one import within its transaction."""

    def __init__(self, writer: Writer, desk: Desk, lines: ImportedLines) -> None:
        self._writer = writer
        self._desk = desk
        self._lines = lines
        self._now = desk.clock.now()
        self._today = desk.clock.today()
        self._recent = self._today - dt.timedelta(days=desk.settings.late.long_ago_days)
        self._in_file: dict[str, set[int]] = defaultdict(set)
        self._called: dict[str, frozenset[int]] = {}

    def write(
        self, planned: Sequence[PlannedRecord], by_row: Mapping[int, int], new_people: Sequence[int]
    ) -> None:
        """Store who sent whom, of whom it is not known yet.

        A name that several people have stays a name; nobody is sent by themselves, or by whom they sent.
        Thanks are owed to who was on the desk before and sends somebody new, unless that is long ago.
        """
        named = [record for record in planned if record.referred_by]
        if not named:
            return
        for record in planned:
            self._in_file[fold(record.full_name)].add(by_row[record.row])
        newcomers = frozenset(new_people)
        for record in named:
            person_id = by_row[record.row]
            if not self._writer.find(records.Referral, person_id=person_id):
                self._write(record, person_id, newcomers)

    def _write(self, record: PlannedRecord, person_id: int, newcomers: frozenset[int]) -> None:
        name = " ".join(record.referred_by.split())
        meant = self._meant(name)
        if meant == {person_id}:
            return
        others = meant - {person_id}
        referrer_id = next(iter(others)) if len(others) == 1 else None
        if referrer_id is not None and was_sent_by(self._writer, referrer_id, person_id):
            referrer_id = None
        self._writer.insert(records.Referral(0, person_id, referrer_id, name, self._today))
        self._add_line(person_id, "referral.sent_by", ("referrer", name))
        if referrer_id is not None:
            self._note_sender(record, person_id, referrer_id, newcomers)

    def _note_sender(
        self, record: PlannedRecord, person_id: int, referrer_id: int, newcomers: frozenset[int]
    ) -> None:
        person = self._writer.load(records.Person, person_id)
        self._add_line(referrer_id, "referral.sent", ("name", person.full_name))
        sends_anew = person_id in newcomers and referrer_id not in newcomers
        days = [day for _meaning, day in record.dates if day <= self._today]
        if sends_anew and max(days, default=self._today) >= self._recent:
            referrer = self._writer.load(records.Person, referrer_id)
            owe_thanks(self._writer, self._desk, referrer, person.full_name, THANK_REFERRER)

    def _add_line(self, person_id: int, key: str, value: tuple[str, str]) -> None:
        self._lines.add_line(person_id, self._now, key, line_values(value))

    def _meant(self, text: str) -> frozenset[int]:
        if text not in self._called:
            self._called[text] = self._look_up(text)
        return self._called[text]

    def _look_up(self, text: str) -> frozenset[int]:
        """Return everybody who is called so, in the file and on the desk, or has this address."""
        if "@" in text:
            return people_named(self._desk, text)
        for name in dict.fromkeys((text, split_name(text).full)):
            there = people_called(self._desk, name)
            if found := self._in_file.get(fold(name), set()) | set(there):
                return frozenset(found)
        return frozenset()


def people_named(desk: Desk, text: str) -> frozenset[int]:
    """Return everybody of the desk who has this address or is called so, however the name is written."""
    if "@" in text:
        return frozenset(people_with_address(desk, text.casefold().strip()))
    for name in dict.fromkeys((text, split_name(text).full)):
        if there := people_called(desk, name):
            return frozenset(there)
    return frozenset()
