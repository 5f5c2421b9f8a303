"""Names that stand in one cell with an address or a number."""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.fields import NAME_FIELDS
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.names.names import PersonName, split_name
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.row_context import RowContext, RowTexts
from recruiterdesk.spreadsheets.rows.row_names import says_more_than_name
from recruiterdesk.spreadsheets.rows.stray_phones import name_beside_number
from recruiterdesk.spreadsheets.values.emails import name_beside, read_emails


def name_beside_reach(context: RowContext, row: RowTexts, remarks: Remarks) -> PersonName | None:
    """Return the name that stands in one cell with an address or a number.

    In a table that has a column of names, one beside a number only where it begins with a known given name.

    Args:
        context: what holds for the table.
        row: a row without a name of its own.
        remarks: takes what else stands beside an address.
    """
    emails, phones = row.shape.emails, row.shape.phones
    if emails and (beside := name_beside(row.cells[emails[0]])):
        if says_more_than_name(beside):
            remarks.kept.append((context.table.header(emails[0]), beside))
        return split_name(beside)
    pieces = [piece for index in emails for piece in read_emails(row.cells[index])[1]]
    if phones:
        pieces.append(row.cells[phones[0].index])
    has_names = any(map(context.table.of, NAME_FIELDS))
    names = filter(None, map(name_beside_number, pieces))
    beside = next((name for name in names if not has_names or _is_person(name)), "")
    return split_name(beside) if beside else None


def _is_person(name: str) -> bool:
    first, *others = fold(name).split()
    return bool(others) and (first in GIVEN_NAMES or first in FURTHER_GIVEN_NAMES)
