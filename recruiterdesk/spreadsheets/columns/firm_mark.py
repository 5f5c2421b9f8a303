"""How a table tells firms from people: by a mark ("is_company" of Odoo), or by whole names of firms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import listed
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.cell_contents import yes_or_no

_MARKS = listed(
    """
    is company|is a company|ist ein unternehmen|ist unternehmen|est une société|es una compañía|
    es una empresa|è un azienda|é uma empresa|is een bedrijf|x abshowas
    """
)
# What Apple says of a card that is shown by its firm.
_SHOWN_AS = "company"
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class FirmMark:
    """The column that tells firms from people."""

    index: int

    def is_on(self, cells: Sequence[str]) -> bool:
        """Tell whether a row is marked as a firm."""
        cell = cells[self.index]
        return bool(cell) and (yes_or_no(cell) is True or fold(cell) == _SHOWN_AS)


def firm_mark(header: Sequence[str]) -> FirmMark | None:
    """Return the column that marks firms, None for a table without one."""
    return next((FirmMark(at) for at, name in enumerate(header) if plain_header(name) in _MARKS), None)


def shows_firms(found: FoundTable, by_field: Mapping[Field, Sequence[int]]) -> bool:
    """Tell whether a column of whole names says the firm again, beside the person's name in parts.

    Programs of invoices show customers by the name of their firm, and keep whom to ask for in other columns.
    """
    columns = [by_field.get(field, ()) for field in (Field.FULL_NAME, Field.COMPANY, Field.GIVEN)]
    if not all(columns):
        return False
    whole, firm, given = (indexes[0] for indexes in columns)
    return any(
        row.cells[given].strip() and row.cells[whole].strip() == row.cells[firm].strip() != ""
        for row in found.rows[:_LOOKED_AT]
        if max(whole, firm, given) < len(row.cells)
    )
