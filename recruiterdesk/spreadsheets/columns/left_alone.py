"""Whether a cell of the column "Do not contact" plainly says that somebody asked to be left alone."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.header_words import words_in
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.values.cell_contents import yes_or_no

# A yes to another question: that something was done, or that somebody may be contacted after all.
_ANOTHER_YES = words_in(
    """
    ok on ein sent done told erledigt informed informiert informe informee fait hecho fatto feito gedaan
    zrobione hotovo klar gjort tehty kesz yapildi 已 已通知 済 済み
    """
)


def asks_to_be_left_alone(cell: str) -> bool | None:
    """Tell what a cell says: yes ("x", "ja", "DNC"), no, or None where it plainly says neither."""
    if fold(cell) in _ANOTHER_YES:
        return None
    said = yes_or_no(cell)
    return True if said is None and field_named(cell) is Field.DO_NOT_CONTACT else said


def says_left_alone(network: Iterable[tuple[Field, str]]) -> bool:
    """Tell whether a row plainly says that they asked to be left alone, by what it says beside the person."""
    for field, cell in network:
        if field is Field.DO_NOT_CONTACT:
            return asks_to_be_left_alone(cell) is True
    return False
