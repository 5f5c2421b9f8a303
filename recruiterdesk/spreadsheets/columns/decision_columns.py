"""Whose decision a column holds where a table has the client's and the candidate's."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS, words_in
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import (
    NEARLY_ALL,
    is_stage_or_outcome,
    is_yes_no,
    leaves_open,
    mostly,
    reaches,
    yes_or_no,
)

_RESPONSE = words_in("respons avis opinion parere giudizio urteil verdict veredict")


def take_clients_decision(draft: ColumnDraft) -> None:
    """Read the client's decision as the outcome, not the candidate's beside it."""
    theirs = [index for index in draft.of(Field.OUTCOME) if is_candidates_decision(draft.names[index])]
    clients = [index for index, name, _ in draft.loose() if is_clients_decision(name)]
    if theirs and clients and mostly(draft.values(clients[0]), _says_end):
        for index in theirs:
            draft.leave(index)
        draft.fields[clients[0]] = Field.OUTCOME
    if not draft.has(Field.OUTCOME):
        _take_clients_word(draft)


def _take_clients_word(draft: ColumnDraft) -> None:
    """Read what the client decided or answered as the outcome where nothing else is and it says ends.

    Below "Client feedback" a mere yes or no says whether there was any.
    """
    for index, name, field in draft.loose():
        values = [value for value in draft.values(index) if not leaves_open(value)]
        said = [value for value in values if not is_yes_no(value)]
        says_no = any(outcome_from_words(value).kind for value in said) or (
            is_clients_decision(name) and any(yes_or_no(value) is False for value in values)
        )
        is_theirs = is_clients_word(name) and not has_any(name.split(), known.SENT)
        if field is None and is_theirs and says_no and reaches(values, _says_end, NEARLY_ALL):
            draft.fields[index] = Field.OUTCOME
            return


def _says_end(text: str) -> bool:
    return is_yes_no(text) or is_stage_or_outcome(text)


def is_candidates_decision(name: str) -> bool:
    """Tell whether the name of a column speaks of what a candidate decided ("Candidate decision")."""
    words = _apart(name)
    return (
        has_any(words, STRONG_SUBJECTS) and has_any(words, known.DECIDED) and not has_any(words, known.CLIENT)
    )


def is_clients_decision(name: str) -> bool:
    """Tell whether the name of a column speaks of what the client decided."""
    words = _apart(name)
    return has_any(words, known.CLIENT) and has_any(words, known.DECIDED)


def is_clients_word(name: str) -> bool:
    """Tell whether the name of a column speaks of what the client decided or answered ("Retour client")."""
    words = _apart(name)
    return has_any(words, known.CLIENT) and has_any(words, known.DECIDED | known.ANSWER | _RESPONSE)


def _apart(name: str) -> list[str]:
    """Return the words of a name, also those that stand at the end of others: "Kundenentscheidung"."""
    words = name.split()
    ends = known.DECIDED | known.FEEDBACK
    grown = (word[at:] for word in words for each in ends if (at := word.find(each)) > 0)
    return [*words, *grown]
