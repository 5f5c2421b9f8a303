"""Names that say little by themselves ("Date", "Grund") are understood with the group above them."""

from __future__ import annotations

from itertools import pairwise

from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.columns.application_names import POSITIONS
from recruiterdesk.spreadsheets.columns.column_concepts import names_no
from recruiterdesk.spreadsheets.columns.column_names import field_named, names_others
from recruiterdesk.spreadsheets.columns.concept_words import DECIDED
from recruiterdesk.spreadsheets.columns.header_words import listed
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.named_ends import TALKS
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words

_DAYS = listed(
    "date|on|datum|am|tag|fecha|el|data|il|em|le|dato|den|dzien|dnia|pvm|paiva|datuma|tarih|tarihi|дата|日付|日期"
)
_REASONS = listed("reason|grund|motif|raison|motivo|razon|powod|reden|orsak|arsag|arsak|syy|ok|motiv|neden")
_SAYING_LITTLE = _DAYS | _REASONS
_NAMES = listed(
    "name|title|titel|bezeichnung|nom|intitule|nombre|titulo|nome|titolo|naam|nazwa|namn|nazev|navn"
)
_NAMES_ALONE = listed("name|nom|nombre|nome|naam|nazwa|namn|navn|nazev")
_REACHED = listed("email|e mail|mail|phone|tel|telefon|telephone|mobile|mobil|telefono|telefoon|handy")


def fields_of_groups(found: FoundTable) -> dict[int, Field | None]:
    """Return what columns mean by the group above and their own name together, by index.

    Only columns whose own name says little are looked at: "Date" below "Rejection", "Name" below "Client".
    Ways to reach somebody else, as below "Hiring manager", mean nothing (None).
    """
    header = found.header or ()
    meanings = {
        index: _meant(group, plain_header(header[index])) for index, group in groups_of(found).items()
    }
    settled: dict[int, Field | None] = {
        index: meant for index, meant in meanings.items() if meant is not None
    }
    for index, group in all_groups_of(found).items():
        name = plain_header(header[index])
        if name in _NAMES and (meant := _named_below(group, name)):
            settled[index] = meant
        elif name in _NAMES | _REACHED and (names_others(group) or field_named(group) is Field.CLIENT):
            settled[index] = None
    settled.update(dict.fromkeys(_results_of_rounds(found)))
    return settled


def _results_of_rounds(found: FoundTable) -> list[int]:
    """Return the columns that say how a single round went, where another one says how it ended."""
    groups = all_groups_of(found)
    results = [index for index, name in enumerate(found.header or ()) if field_named(name) is Field.OUTCOME]
    of_rounds = [index for index in results if _is_round(groups.get(index, ""))]
    return of_rounds if len(of_rounds) < len(results) else []


def _is_round(group: str) -> bool:
    return stage_from_words(group) in TALKS and not _is_decision(group)


def _is_decision(group: str) -> bool:
    """Tell whether a group is about the decision, and not about how a round went ("1st interview result")."""
    return has_any(plain_header(group).split(), DECIDED) and stage_from_words(group) in (None, Stage.FINAL)


def _named_below(group: str, name: str) -> Field | None:
    """Return what a name or a title below a group is: that of the role, the client, or the employer."""
    meant = Field.ROLE if plain_header(group) in POSITIONS else field_named(group)
    if meant is Field.COMPANY and name in _NAMES_ALONE:
        return meant
    return meant if meant in (Field.ROLE, Field.CLIENT) else None


def groups_of(found: FoundTable) -> dict[int, str]:
    """Return the groups above the columns whose own name says little, by index."""
    header = found.header or ()
    groups = all_groups_of(found)
    return {index: group for index, group in groups.items() if plain_header(header[index]) in _SAYING_LITTLE}


def all_groups_of(found: FoundTable) -> dict[int, str]:
    """Return the groups above the columns, by index; none where nothing stands above their names."""
    if len(found.header_rows) < 2:  # noqa: PLR2004 - groups and names
        return {}
    groups = enumerate(_groups(found.header_rows[-2], len(found.header or ())))
    return {index: group for index, group in groups if group}


def _meant(group: str, name: str) -> Field | None:
    if meant := field_named(f"{group} {name}") or field_named(f"{name} {group}"):
        return meant
    if name in _DAYS and (names_no(group) or _is_decision(group)):
        return Field.DECIDED_ON
    return Field.REASON if name in _REASONS and names_no(group) else None


def _groups(above: tuple[str, ...], width: int) -> list[str]:
    """Return the group of each column: a name holds until the next one."""
    starts = [index for index, cell in enumerate(above[:width]) if cell.strip()]
    groups = [""] * width
    for start, end in pairwise([*starts, width]):
        groups[start:end] = [above[start].strip()] * (end - start)
    return groups
