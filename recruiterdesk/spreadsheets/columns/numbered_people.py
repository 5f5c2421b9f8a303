"""Tables that number the people of a row ("Candidate 1", "Candidate 2"): a row is about the first."""

from __future__ import annotations

import re
from collections import defaultdict

from recruiterdesk.spreadsheets.columns.column_content import holds_names
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS, WEAK_SUBJECTS

_NUMBERED = re.compile(r"\b([^\W\d]+) (\d)\b")
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
            for index in columns:
                draft.leave(index)
