"""Columns that ask for one end and are answered with yes or no: "Offer accepted?", "Placed (y/n)".

So is the candidate's decision beside the client's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.columns.column_answers import tells_of_another
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.column_endings import WITHDRAWAL, names_archived
from recruiterdesk.spreadsheets.columns.column_jobs import names_candidates
from recruiterdesk.spreadsheets.columns.column_names import names_others
from recruiterdesk.spreadsheets.columns.decision_columns import is_candidates_decision, is_clients_decision
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.offer_columns import end_of_offer, is_about_offer
from recruiterdesk.spreadsheets.columns.step_columns import PLACED, StepColumn
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import (
    NEARLY_ALL,
    are_yes_no,
    is_date,
    is_not_yet,
    is_yes_no,
    reaches,
    yes_or_no,
)

_HIRED, _WITHDREW = DispositionKind.HIRED, DispositionKind.WITHDREW
_TURNED_DOWN = DispositionKind.TURNED_OFFER_DOWN
_ACCEPTED = (_HIRED, _TURNED_DOWN)
_ACCEPTANCES = frozenset(
    {"accepted", "angenommen", "accepte", "acceptee", "aceptado", "aceptada", "accettato", "accettata"}
    | {"geaccepteerd", "przyjeta", "aceito", "aceita", "zusage", "zugesagt"}
)
_NOS = frozenset({DispositionKind.DECLINED_BY_CLIENT, _WITHDREW, _TURNED_DOWN})
_ASKED = re.compile(r" (?:y|yes|ja|j|oui|o|si|s|sim|tak) (?:n|no|nein|non|nao|nee|nie)$")
_DASHES = frozenset("-–—")
_STATES = frozenset({Field.STAGE, Field.OUTCOME})
_DAYS = frozenset({None, Field.DECIDED_ON})
_OF_APPLICATIONS = _STATES | {Field.ROLE, Field.CLIENT, Field.APPLIED_ON}


@dataclass(frozen=True, slots=True)
class AnswerColumn:
    """A column of answers: how it ended by a yes, and by a no, None where that says nothing.

    What came of an offer counts where one was made: at the stage of an offer, or by a yes in the column
    `offer`; where the table says neither (`is_offer_unsaid`) for everybody.
    """

    index: int
    on_yes: DispositionKind | None
    on_no: DispositionKind | None
    offer: int | None = None
    is_offer_unsaid: bool = False

    def end_in(self, cells: Sequence[str], stage: Stage | None) -> DispositionKind | None:
        """Return how it ended by the cells of a row, None where they do not say it."""
        said = _answer(cells[self.index])
        end = None if said is None else self.on_yes if said else self.on_no
        if end is self.on_no is _WITHDREW and stage is Stage.OFFERED:
            return _TURNED_DOWN
        if end is not _TURNED_DOWN or stage is Stage.OFFERED:
            return end
        is_made = self.offer is not None and _answer(cells[self.offer])
        return end if is_made or (stage is None and self.is_offer_unsaid) else None


def answer_columns(
    found: FoundTable, columns: Sequence[ColumnMapping], steps: Sequence[StepColumn]
) -> tuple[AnswerColumn, ...]:
    """Return the columns without a field that ask for an end, in a table of applications.

    Args:
        found: the table.
        columns: what its columns mean.
        steps: the columns that are ticked as steps are taken.
    """
    names = {column.index: _ASKED.sub("", plain_header(column.header)) for column in columns}
    is_table = bool(steps) or any(column.field in _OF_APPLICATIONS for column in columns)
    if found.header is None or not (is_table or any(map(names_candidates, names.values()))):
        return ()
    free = [column.index for column in columns if column.field is None]
    answered = [index for index in free if are_yes_no(values_of(found, index))]
    offer = next((index for index in answered if _asks_for_offer(names[index])), None)
    is_unsaid = offer is None and not steps and all(column.field is not Field.STAGE for column in columns)
    answered_by_all = {index for index in answered if is_unsaid and _is_answered_by_all(found, index)}
    ticked = {index for index, _ in steps}
    asked = (
        AnswerColumn(index, *ends, offer, is_unsaid and index not in answered_by_all)
        for index in answered
        if index not in ticked
        and not names_others(found.header[index])
        and (ends := _ends_asked(names[index]) or (_ACCEPTED if _is_answer_to(offer, names[index]) else None))
    )
    has_states = any(column.field in _STATES for column in columns)
    has_clients = any(
        column.field in _STATES and is_clients_decision(names[column.index]) for column in columns
    )
    archived = [index for index in answered if has_states and names_archived(names[index])]
    theirs = [index for index in free if is_candidates_decision(names[index])] if has_clients else ()
    return (
        *asked,
        *_dated_offers(found, columns, names),
        *(AnswerColumn(index, DispositionKind.DECLINED_BY_CLIENT, None) for index in archived),
        *(AnswerColumn(index, None, _WITHDREW) for index in theirs),
    )


def _dated_offers(
    found: FoundTable, columns: Sequence[ColumnMapping], names: Mapping[int, str]
) -> Iterator[AnswerColumn]:
    """Yield the columns of the days on which offers were accepted, or turned down.

    A bare "Accepted" beside the days of the offers is one of them.
    """
    free = [column.index for column in columns if column.field in _DAYS]
    offer = next((index for index in free if _asks_for_offer(names[index]) and _is_dated(found, index)), None)
    for index in free:
        end = _HIRED if _is_answer_to(offer, names[index]) else end_of_offer(names[index])
        if end and _is_dated(found, index):
            yield AnswerColumn(index, end, None, index)


def _is_dated(found: FoundTable, index: int) -> bool:
    return reaches(values_of(found, index), is_date, NEARLY_ALL)


def _ends_asked(name: str) -> tuple[DispositionKind | None, DispositionKind | None] | None:
    """Return how it ended by a yes, and by a no, None for a name that asks for nothing of that."""
    if tells_of_another(name):
        return None
    if PLACED.fullmatch(name):
        return _HIRED, None
    if WITHDRAWAL.fullmatch(name):
        return _WITHDREW, None
    kind = end_of_offer(name)
    return (kind, _TURNED_DOWN if kind is _HIRED else None) if kind else None


def _is_answer_to(offer: int | None, name: str) -> bool:
    """Tell whether a bare "Accepted?" asks what came of the offer in another column."""
    return offer is not None and name in _ACCEPTANCES


def _asks_for_offer(name: str) -> bool:
    """Tell whether a name asks whether there was an offer, and not what came of it."""
    made = name.removesuffix(" made").removesuffix(" sent").removesuffix(" gemacht")
    return is_about_offer(made.split()) and outcome_from_words(name).kind is None


def _is_answered_by_all(found: FoundTable, index: int) -> bool:
    """Tell whether nothing is left open, so that "no" may as well say that there was no offer."""
    return all(index < len(row.cells) and row.cells[index].strip() for row in found.rows)


def _answer(cell: str) -> bool | None:
    """Return what a cell answers, in words too ("declined"), None where nothing is said so far."""
    if is_yes_no(cell):
        return None if is_not_yet(cell) or cell in _DASHES else yes_or_no(cell)
    if is_date(cell):
        return True
    return False if outcome_from_words(cell).kind in _NOS else None
