"""Columns that say what came of calls ("Call outcome: VM left"): no end of an application.

Whoever was called was told only where they say so: a last contact may be a call that nobody took.
"""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.header_words import OF_NO_ACCOUNT, STRONG_SUBJECTS
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words

_CALLS = known.CALLS | known.CALLED
_BESIDES = STRONG_SUBJECTS | OF_NO_ACCOUNT | known.THEM | known.LAST
_LONGEST_NUMBER = 2
_STATES = (Field.STAGE, Field.OUTCOME)


def names_call_result(name: str) -> bool:
    """Tell whether a name asks what came of a call: "Result of call", "Call 2 outcome", "Anrufergebnis"."""
    words = [word for word in name.split() if not (word.isdigit() and len(word) <= _LONGEST_NUMBER)]
    calls = [word for word in words if has_any([word], _CALLS)]
    states = [word for word in words if has_any([word], known.STATE)]
    grown = [word for word in calls if any(word.endswith(state) for state in known.STATE if len(state) > 1)]
    others = set(words).difference(calls, states)
    return bool(calls) and bool(states or grown) and all(has_any([word], _BESIDES) for word in others)


def leave_call_results(draft: ColumnDraft) -> None:
    """Leave what came of calls beside another column that says how it stands; "rejected" came of more."""
    for index, name, field in list(draft.loose()):
        if field not in _STATES or len(draft.of(*_STATES)) == 1 or not names_call_result(name):
            continue
        ends = {outcome_from_words(value).kind for value in draft.values(index)}
        if ends <= {None, DispositionKind.WENT_SILENT}:
            draft.leave(index)
