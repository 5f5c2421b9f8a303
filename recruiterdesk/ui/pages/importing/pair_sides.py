"""A row of the file and whom it may be, field by field, and in words what speaks for it."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.operations.exported_rows import main_application
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.matching.pair_decisions import PairDecision, TwoPeople
from recruiterdesk.spreadsheets.matching.shared_traits import PossibleMatch
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.storage.queries.exported_people import ExportedPerson
from recruiterdesk.ui.pages.importing.preview import PairValues, Preview
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.widgets.two_sides import SideLine
from recruiterdesk.ui.wording import dotted, stage_word, written_number

_BOTH_KEPT = frozenset({Field.EMAIL, Field.PHONE, Field.ROLE})


def values_of_person(exported: ExportedPerson) -> PairValues:
    """Return what the desk says of somebody."""
    person, one = exported.person, main_application(exported)
    return {
        Field.FULL_NAME: person.full_name,
        Field.EMAIL: "\n".join(exported.emails),
        Field.PHONE: "\n".join(written_number(phone.number) for phone in exported.phones),
        Field.COMPANY: person.company,
        Field.TITLE: person.title,
        Field.LOCATION: person.place,
        Field.ROLE: dotted(one.role, one.client, stage_word(one.application.stage)) if one else "",
        Field.SOURCE: person.source,
    }


def values_of_row(record: PlannedRecord) -> PairValues:
    """Return what a row of the file says of somebody."""
    stage = stage_word(record.mapped_stage) if record.mapped_stage else ""
    return {
        Field.FULL_NAME: record.full_name,
        Field.EMAIL: "\n".join(record.emails),
        Field.PHONE: "\n".join(written_number(phone.number) for phone in record.phones),
        Field.COMPANY: record.company,
        Field.TITLE: record.title,
        Field.LOCATION: record.location,
        Field.ROLE: dotted(record.role, record.client, stage),
        Field.SOURCE: record.source,
    }


def values_of_match(preview: Preview, match: PossibleMatch) -> PairValues:
    """Return what is known of whom a row may be."""
    if match.person_id is not None:
        return preview.people.get(match.person_id, {})
    found = next((record for record in preview.plan.records if record.row == match.row), None)
    return values_of_row(found) if found is not None else {}


def side_lines(left: PairValues, right: PairValues) -> list[SideLine]:
    """Return a line for each field."""
    return [
        SideLine(str(field), label, _line(left, field), _line(right, field), both_kept=field in _BOTH_KEPT)
        for field, label in _labels().items()
    ]


def _line(values: Mapping[Field, str], field: Field) -> str:
    return ", ".join(values.get(field, "").splitlines())


def _labels() -> dict[Field, str]:
    return {
        Field.FULL_NAME: tr("Name"),
        Field.EMAIL: tr("E-mail"),
        Field.PHONE: tr("Phone"),
        Field.COMPANY: tr("Employer"),
        Field.TITLE: tr("Job"),
        Field.LOCATION: tr("Place"),
        Field.ROLE: tr("Up for"),
        Field.SOURCE: tr("Source"),
    }


def whom_in_words(match: PossibleMatch) -> str:
    """Name the other side: the person on the desk, or the earlier row."""
    if match.person_id is not None:
        return tr("On the desk")
    return tr("Row {row} of the file").format(row=match.row)


def decision_words(preview: Preview, decision: PairDecision) -> str:
    """Say what was decided of a row."""
    if isinstance(decision, TwoPeople):
        return tr("two people")
    name = values_of_match(preview, decision.match).get(Field.FULL_NAME, "")
    return tr("same: {name}").format(name=name)
