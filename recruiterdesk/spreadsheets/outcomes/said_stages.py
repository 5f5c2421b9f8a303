"""What a file itself says that its words mean: stages of a name of their own, and yes or no for a hire."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.columns.column_concepts import names_hire
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.decision_columns import (
    is_candidates_decision,
    is_clients_decision,
    is_clients_word,
)
from recruiterdesk.spreadsheets.columns.following_columns import are_of_rounds, stage_of_rounds
from recruiterdesk.spreadsheets.columns.header_words import UNTICKED
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.offer_columns import states_of_offers
from recruiterdesk.spreadsheets.columns.table_columns import fields_of
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.outcome_parts import NOT, compiled
from recruiterdesk.spreadsheets.outcomes.own_words import OwnWord, StatesAbout, WordMeaning
from recruiterdesk.spreadsheets.outcomes.passes import words_for_pass
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import is_not_yet, leaves_open, yes_or_no

_LEADS = re.compile(
    r"(?:(?:new|qualified|unqualified|not qualified|open|marketing|sales) )?leads?\b(?: status| stage)?"
)
_STATES = frozenset({Field.STAGE, Field.OUTCOME})
_UNQUALIFIED = rf"(?:{NOT} |un)(?:qualif|calif|cualif|kwalif|zakwalif|kvalif)\w+(?: leads?)?"


def said_stages(found: FoundTable, columns: Sequence[ColumnMapping]) -> tuple[OwnWord, ...]:
    """Return the words of a table's stages with what the cell beside them says that they count as.

    A cell that names no stage says nothing. Of a word that counts as several the last one is taken.
    """
    by_field = fields_of(columns)
    stages, meanings = by_field.get(Field.STAGE), by_field.get(Field.STAGE_COUNTS_AS)
    if not stages or not meanings:
        return (*_unqualified_leads(found, columns), *words_for_pass(found, columns, Field.STAGE))
    known = set(Stage)
    said = {
        (row.cells[stages[0]], meant)
        for row in found.rows
        if len(row.cells) > max(stages[0], meanings[0])
        and (meant := row.cells[meanings[0]].strip().casefold()) in known
    }
    return tuple((word, WordMeaning(meant)) for word, meant in sorted(said))


def _unqualified_leads(found: FoundTable, columns: Sequence[ColumnMapping]) -> tuple[OwnWord, ...]:
    """Return the words for leads that do not suit, in a table that tells of leads by name or in its cells.

    They were looked at and not asked, so that they are sourced, and nothing is owed to them.
    """
    stages = [column for column in columns if column.field is Field.STAGE]
    words = {value for column in stages for value in values_of(found, column.index)}
    tells_of_leads = any(map(_LEADS.match, (fold(column.header) for column in stages)))
    if not tells_of_leads and not any(_LEADS.fullmatch(fold(word)) for word in words):
        return ()
    return tuple(
        (word, WordMeaning.SOURCED) for word in sorted(words) if compiled(_UNQUALIFIED).fullmatch(fold(word))
    )


def states_about(
    found: FoundTable, columns: Sequence[ColumnMapping], answered: Iterable[str] = ()
) -> StatesAbout:
    """Return what the columns of a table's stages and outcomes are about.

    Args:
        found: the table.
        columns: what its columns mean.
        answered: the words of outcomes that the recruiter has said the meaning of.
    """
    asks_for_hire = any(column.field is Field.OUTCOME and names_hire(column.header) for column in columns)
    meant = {} if asks_for_hire else _yes_and_no(found, columns)
    yeses = {fold(word) for word, is_yes in meant.items() if is_yes}
    return StatesAbout(
        states_of_offers(found, columns),
        frozenset(column.field for column in columns if column.field in _STATES and _says_client(column)),
        are_of_rounds(columns),
        stage_of_rounds(columns),
        frozenset(yeses.difference(map(fold, answered))),
    )


def _says_client(column: ColumnMapping) -> bool:
    return is_clients_word(plain_header(column.header))


def _decides(column: ColumnMapping) -> bool:
    return is_clients_decision(plain_header(column.header))


def said_outcomes(found: FoundTable, columns: Sequence[ColumnMapping]) -> tuple[OwnWord, ...]:
    """Return what yes and no mean where a table's outcomes are nothing else ("Hired?"): a hire, and a no."""
    meant = _yes_and_no(found, columns)
    if True not in meant.values():
        return words_for_pass(found, columns, Field.OUTCOME)
    silent = silent_outcomes(found, columns)
    is_half = _decline_themselves(found, columns)
    return tuple(
        (word, _meaning(word, is_yes=is_yes, is_half=is_half))
        for word, is_yes in sorted(meant.items())
        if word not in silent
    )


def _decline_themselves(found: FoundTable, columns: Sequence[ColumnMapping]) -> bool:
    """Tell whether candidates decide in a column beside the client's, and some of them for no."""
    if not any(column.field is Field.OUTCOME and _decides(column) for column in columns):
        return False
    theirs = [
        column.index
        for column in columns
        if column.field is None and is_candidates_decision(plain_header(column.header))
    ]
    return any(yes_or_no(cell) is False for index in theirs for cell in values_of(found, index))


def _meaning(word: str, *, is_yes: bool, is_half: bool) -> WordMeaning:
    if is_not_yet(word) or (is_yes and is_half):
        return WordMeaning.ACTIVE
    return WordMeaning.HIRED if is_yes else WordMeaning.DECLINED_BY_CLIENT


def silent_outcomes(found: FoundTable, columns: Sequence[ColumnMapping]) -> tuple[str, ...]:
    """Return the words of the outcomes that say nothing: noes of no decline, and yeses of no hire."""
    return (*_silent_noes(found, columns), *_silent_yeses(found, columns))


def _silent_yeses(found: FoundTable, columns: Sequence[ColumnMapping]) -> tuple[str, ...]:
    """Return the words for yes that say only that it goes on, from the stage that stands beside them.

    That is any where the stages themselves say who was hired, or the client only answers: "Retour client".
    """
    outcomes = [column for column in columns if column.field is Field.OUTCOME]
    stages = [column for column in columns if column.field is Field.STAGE]
    if not stages or any(names_hire(column.header) for column in outcomes):
        return ()
    only_answers = all(_says_client(column) and not _decides(column) for column in outcomes)
    if not only_answers and not any(map(_says_hire, _words_in(found, stages[0].index))):
        return ()
    return tuple(word for word, is_yes in _yes_and_no(found, columns).items() if is_yes)


def _says_hire(word: str) -> bool:
    return outcome_from_words(word).kind is DispositionKind.HIRED


def _silent_noes(found: FoundTable, columns: Sequence[ColumnMapping]) -> tuple[str, ...]:
    """Return the words for no that say nothing: "Hired: no" beside a column that says who is out.

    So does a column of stages: whoever is interviewed is not hired yet, unless the table tells when there was
    a no, or who was told. Nor does a box say it that is not ticked, or a no that most rows have.
    """
    by_field = fields_of(columns)
    outcomes = [column for column in columns if column.field is Field.OUTCOME]
    if not any(names_hire(column.header) for column in outcomes):
        return ()
    noes = frozenset(word for word, is_yes in _yes_and_no(found, columns).items() if not is_yes)
    if by_field.get(Field.REASON):
        return tuple(noes)
    if by_field.get(Field.DECIDED_ON) or by_field.get(Field.TOLD_ON):
        return ()
    is_open = bool(by_field.get(Field.STAGE)) or UNTICKED.issuperset(map(fold, noes))
    return tuple(noes) if is_open or _have_most(found, outcomes[0].index, noes) else ()


def _have_most(found: FoundTable, index: int, words: Container[str]) -> bool:
    """Tell whether more than half of the rows have one of the words in a column."""
    said = (row.cells[index] for row in found.rows if index < len(row.cells))
    return sum(cell in words for cell in said) * 2 > len(found.rows)


def _yes_and_no(found: FoundTable, columns: Sequence[ColumnMapping]) -> dict[str, bool]:
    """Return the words of the outcomes that say yes or no; none where there are others.

    Beside what leaves it open ("n/a"), or ends of other kinds, they say it all the same.
    """
    outcomes = [column for column in columns if column.field is Field.OUTCOME][:1]
    words = {word for column in outcomes for word in _words_in(found, column.index)}
    meant = {word: is_yes for word in words if (is_yes := yes_or_no(word)) is not None}
    return meant if all(map(_is_beside_yes_and_no, words - meant.keys())) else {}


def _is_beside_yes_and_no(word: str) -> bool:
    kind = outcome_from_words(word).kind
    return leaves_open(word) or kind not in {None, DispositionKind.HIRED}


def _words_in(found: FoundTable, index: int) -> Iterator[str]:
    return (row.cells[index] for row in found.rows if index < len(row.cells) and row.cells[index].strip())
