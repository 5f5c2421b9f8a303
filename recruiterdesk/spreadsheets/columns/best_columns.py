"""Of several columns with one meaning the best keeps it; the others become extra fields."""

from __future__ import annotations

from collections import Counter

from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_endings import AT_END, is_day_of_ending
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.column_people import SECOND_FAMILY
from recruiterdesk.spreadsheets.columns.column_ranks import rank_of
from recruiterdesk.spreadsheets.columns.following_columns import follows
from recruiterdesk.spreadsheets.columns.header_words import BRACKETS
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.cell_contents import is_yes_no, mostly

SEVERAL = frozenset({Field.EMAIL, Field.NOTES, Field.REASON, *PHONE_FIELDS})
"""Meanings that any number of columns may have."""
PLACES = frozenset({Field.LOCATION, Field.COUNTRY})
"""Where somebody lives or works."""


def keep_best(draft: ColumnDraft) -> None:
    """Leave a meaning that only one column can have to the best that says something; others become extra.

    Places may have several columns of one rank: a row's is the first that it fills. Whether somebody was told
    may stand beside when.
    """
    for field, times in Counter(each for each in draft.fields if each is not None).items():
        if times == 1 or field in SEVERAL:
            continue
        columns = draft.of(field)
        ranks = {index: _rank(draft, index) for index in columns}
        saying = [index for index in columns if _says_something(draft.found, index)] or columns
        best = min(saying, key=lambda index: (ranks[index], index))
        for index in columns:
            is_kept = index == best or _goes_with(draft, index, best)
            draft.fields[index] = field if is_kept else None


def _rank(draft: ColumnDraft, index: int) -> tuple[int, bool]:
    """Return how well a column is named for its meaning; one that says more besides is further off."""
    header = draft.found.header or ()
    says_more = index < len(header) and _says_more(header[index], draft.fields[index])
    return rank_of(draft.fields[index], draft.names[index] if draft.names else ""), says_more


def _says_more(name: str, field: Field | None) -> bool:
    """Tell whether a name says more in brackets, or something else ahead of a stroke."""
    ahead, stroke, _ = name.partition("/")
    return BRACKETS.search(name) is not None or (bool(stroke) and field_named(ahead) is not field)


def _goes_with(draft: ColumnDraft, index: int, best: int) -> bool:
    field = draft.fields[index]
    if not draft.names:
        return False
    if field is Field.FAMILY:
        return draft.names[index] in SECOND_FAMILY
    if field is Field.TOLD_ON:
        one, other = (mostly(draft.values(each), is_yes_no) for each in (index, best))
        return one is not other
    if field is Field.DECIDED_ON:
        return all(is_day_of_ending(draft.names[each]) for each in (index, best))
    if field is Field.STAGE:
        header = draft.found.header or ()
        is_at_end = any(AT_END.search(draft.names[each]) for each in (index, best))
        return is_at_end or all(follows(header[each]) for each in (index, best))
    if field not in PLACES:
        return False
    return rank_of(field, draft.names[index]) == rank_of(field, draft.names[best])


def _says_something(found: FoundTable, index: int) -> bool:
    return any(index < len(row.cells) and row.cells[index].strip() for row in found.rows)
