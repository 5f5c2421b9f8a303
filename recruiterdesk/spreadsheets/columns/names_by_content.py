"""People who are known by their names alone, where no name of a column tells which names them."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.column_content import holds_names
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_names import ends_in_a_person, names_others
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS, WEAK_SUBJECTS
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.values.cell_contents import is_name, mostly

_ABOUT_PEOPLE = (Field.EMAIL, Field.ROLE, Field.STAGE, Field.OUTCOME, Field.URL, *PHONE_FIELDS)
_SUBJECTS = STRONG_SUBJECTS | WEAK_SUBJECTS


def take_names_by_content(draft: ColumnDraft) -> None:
    """Know the people of a table by their names alone, where no name of a column tells which it is.

    In a table that says nothing else about people only a column that is called after them: "student_id".

    Args:
        draft: the columns.
    """
    if NAME_FIELDS.intersection(draft.fields):
        return
    if not draft.has(*_ABOUT_PEOPLE):
        called = [index for index, name, _ in draft.loose() if _SUBJECTS.intersection(name.split())]
        for index in called[:1]:
            if draft.fields[index] is None and holds_names(draft.values(index)):
                draft.fields[index] = Field.FULL_NAME
        return
    if not _take_named_names(draft):
        _take_ever_new_names(draft)


def _take_named_names(draft: ColumnDraft) -> bool:
    """Take the first column of names, or one that asks for them; tell whether there was any."""
    header = draft.found.header or ()
    named_so_first = sorted(draft.loose(), key=lambda column: "name" not in column[1].split())
    for index, _, field in named_so_first:
        if field is None and not names_others(header[index]) and holds_names(draft.values(index)):
            draft.fields[index] = Field.FULL_NAME
            return True
    for index, _, field in draft.loose():
        is_called_so = field is None and ends_in_a_person(header[index]) and not names_others(header[index])
        if is_called_so and mostly(draft.values(index), is_name):
            draft.fields[index] = Field.FULL_NAME
            return True
    return False


def _take_ever_new_names(draft: ColumnDraft) -> None:
    # Who looks after people comes again and again: a first column of ever new names are the people.
    first = draft.values(0) if draft.names and 0 not in draft.fixed and draft.fields[0] is None else []
    if len(first) > 1 and len(set(first)) == len(first) and holds_names(first):
        draft.fields[0] = Field.FULL_NAME
