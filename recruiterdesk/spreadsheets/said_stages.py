"""What a file itself says that its stages count as: our exports say it of stages with names of their own."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.own_words import OwnWord, WordMeaning
from recruiterdesk.spreadsheets.table_columns import fields_of


def said_stages(found: FoundTable, columns: Sequence[ColumnMapping]) -> tuple[OwnWord, ...]:
    """Return the words of a table's stages with what the cell beside them says that they count as.

    A cell that names no stage says nothing. Of a word that counts as several the last one is taken.
    """
    by_field = fields_of(columns)
    stages, meanings = by_field.get(Field.STAGE), by_field.get(Field.STAGE_COUNTS_AS)
    if not stages or not meanings:
        return ()
    known = set(Stage)
    said = {
        (row.cells[stages[0]], meant)
        for row in found.rows
        if len(row.cells) > max(stages[0], meanings[0])
        and (meant := row.cells[meanings[0]].strip().casefold()) in known
    }
    return tuple((word, WordMeaning(meant)) for word, meant in sorted(said))
