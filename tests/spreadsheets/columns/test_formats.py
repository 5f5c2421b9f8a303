"""Small exports of each program, invented but with its own columns, and what a person would read in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, SourceFormat, build_plan
from recruiterdesk.spreadsheets.planned import PlannedRecord
from tests.spreadsheets.tables import TODAY, MemoryDesk, found, plan_of

FORMATS = Path(__file__).parents[2] / "data" / "formats"
SAMPLES = sorted(FORMATS.glob("*.csv"))
_TEXTS = (
    "full_name", "given", "family", "honorific", "company", "title", "role", "client", "stage", "outcome",
    "internal_reason", "notes", "location", "country", "source", "referred_by", "source_id",
)  # fmt: skip


def plan_for(path: Path) -> ImportPlan:
    return build_plan(read_sheets(path), PlanOptions(TODAY), NOBODY_KNOWN)


def as_read(record: PlannedRecord) -> dict[str, Any]:
    """Everything that a record says."""
    read: dict[str, Any] = {name: getattr(record, name) for name in _TEXTS}
    read |= {
        "row": record.row,
        "salutation": "" if record.salutation == "none" else str(record.salutation),
        "emails": list(record.emails),
        "phones": [f"{phone.number} {phone.kind}" for phone in record.phones],
        "mapped": [str(each) for each in (record.mapped_stage, record.mapped_outcome, record.told) if each],
        "dates": {meaning: day.isoformat() for meaning, day in record.dates},
        "candidate": record.is_candidate,
        "extra": dict(record.extra),
    }
    return {name: value for name, value in read.items() if value}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_field_of_every_record(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    plan = plan_for(path)
    assert str(plan.format) == expected["format"]
    assert {name: plan.totals[name] for name in expected["totals"]} == expected["totals"]
    assert [as_read(record) for record in plan.records] == expected["records"]
    assert [[warning.row, warning.code] for warning in plan.warnings] == expected["warnings"]


def test_every_format_has_a_sample() -> None:
    shown = {plan_for(path).format for path in SAMPLES}
    assert shown == set(SourceFormat) - {SourceFormat.CONTACT_CARDS}


def test_cards_are_contact_cards_and_a_table_of_ones_own_is_of_no_format(tmp_path: Path) -> None:
    card = found(tmp_path, "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEND:VCARD\n", "ana.vcf")
    assert build_plan(card, PlanOptions(TODAY), NOBODY_KNOWN).format is SourceFormat.CONTACT_CARDS
    own = found(tmp_path, "Name,Phone\nAna Ruiz,0171 3920011\n")
    assert build_plan(own, PlanOptions(TODAY), NOBODY_KNOWN).format is None


def test_the_programs_own_id_tells_who_somebody_is_whatever_else_changed(tmp_path: Path) -> None:
    desk = MemoryDesk()
    first = plan_for(FORMATS / "greenhouse.csv")
    desk.take(first)
    ana = first.records[0]
    assert ana.source_id == "greenhouse:90001"
    text = (FORMATS / "greenhouse.csv").read_text(encoding="utf-8")
    changed = text.replace("ana.ruiz@example.com,+34 600 000 198", "ana@example.org,")
    again = plan_of(tmp_path, changed.replace("Ana Ruiz", "Ana Gil"), desk)
    assert (again.records[0].full_name, again.records[0].person_id) == ("Ana Gil", 1)
