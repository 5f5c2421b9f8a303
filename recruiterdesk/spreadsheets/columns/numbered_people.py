"""Tables that number people or applications ("Candidate 2"), or stand side by side: the first counts."""

from __future__ import annotations

import re
from collections import defaultdict

from recruiterdesk.spreadsheets.columns.application_names import POSITIONS
from recruiterdesk.spreadsheets.columns.column_content import holds_names
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS, WEAK_SUBJECTS
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field

_NUMBERED = re.compile(r"\b([^\W\d]+) (\d)\b")
_BEHIND = re.compile(r"(.+) ([2-9])")
_OF_APPLICATIONS = frozenset({Field.ROLE, Field.CLIENT})
_KEPT = _OF_APPLICATIONS | IDENTITY_FIELDS
_FIRST = "1"
_CANDIDATES = "candidates"


def leave_further_people(draft: ColumnDraft) -> None:
    """Leave the columns of a second person beside those of a first: neither phone nor end is the first's."""
    by_number: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, name, _ in draft.loose():
        found = _NUMBERED.search(name)
        if found and found[1] in STRONG_SUBJECTS | WEAK_SUBJECTS:
            subject = _CANDIDATES if found[1] in STRONG_SUBJECTS else found[1]
            by_number[subject, found[2]].append(index)
    for (subject, number), columns in by_number.items():
        has_first = number != _FIRST and (subject, _FIRST) in by_number
        if has_first and any(holds_names(draft.values(index)) for index in columns):
            for index in (*columns, *_numbered_behind(draft, min(columns), number)):
                draft.leave(index)


def _numbered_behind(draft: ColumnDraft, first: int, number: str) -> list[int]:
    """Return the columns behind a person's first that only bear its number: "Candidate 2", "Phone 2"."""
    found = ((index, _BEHIND.fullmatch(name)) for index, name, _ in draft.loose() if index > first)
    return [index for index, match in found if match and match[2] == number]


def leave_tables_beside(draft: ColumnDraft) -> None:
    """Leave the columns of a second table of people, behind a column without a name and a cell.

    It names them as the first one does; neither their names nor their ends are those of the first.
    """
    for gap, name in enumerate(draft.names):
        if name or gap == 0 or draft.values(gap):
            continue
        own = {each for each in draft.names[:gap] if field_named(each) in NAME_FIELDS}
        behind = range(gap + 1, len(draft.names))
        if any(draft.names[index] in own and holds_names(draft.values(index)) for index in behind):
            for index in behind:
                draft.leave(index)
            return


def leave_legends_beside(draft: ColumnDraft) -> None:
    """Leave a legend or a list of things to do beside the table, whoever stands in its rows."""
    beside = draft.found.beside
    for index in range(len(draft.names) if beside is None else beside, len(draft.names)):
        draft.leave(index)


def leave_further_applications(draft: ColumnDraft) -> None:
    """Leave how a second application went beside its role or client: "Role 2", "Status 2"."""
    numbered = {index: found for index, name, _ in draft.loose() if (found := _BEHIND.fullmatch(name))}
    further = {found[2] for found in numbered.values() if _names_application(found[1])}
    for index, found in numbered.items():
        if found[2] in further and draft.fields[index] not in _KEPT:
            draft.leave(index)


def _names_application(name: str) -> bool:
    return name in POSITIONS or field_named(name) in _OF_APPLICATIONS
