"""A column that marks firms among people: "is_company" of Odoo, "X-ABShowAs" of cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import listed
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.values.cell_contents import yes_or_no

_MARKS = listed(
    """
    is company|is a company|company type|ist ein unternehmen|ist unternehmen|est une société|es una compañía|
    es una empresa|è un azienda|é uma empresa|is een bedrijf|x abshowas
    """
)
_FIRM = listed("company|unternehmen|société|compañía|empresa|azienda|bedrijf")


@dataclass(frozen=True, slots=True)
class FirmMark:
    """The column that tells firms from people."""

    index: int

    def is_on(self, cells: Sequence[str]) -> bool:
        """Tell whether a row is marked as a firm."""
        cell = cells[self.index]
        return bool(cell) and (yes_or_no(cell) is True or fold(cell) in _FIRM)


def firm_mark(header: Sequence[str]) -> FirmMark | None:
    """Return the column that marks firms, None for a table without one."""
    return next((FirmMark(at) for at, name in enumerate(header) if plain_header(name) in _MARKS), None)
