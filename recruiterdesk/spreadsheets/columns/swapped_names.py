"""Given and family names that stand below each other's headings."""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES

_FEWEST = 3


def swap_contrary_names(draft: ColumnDraft) -> None:
    """Read the columns the other way round where the given names stand below "family name".

    Half of the families and more are given names then, and of those under "given name" nobody's is one. But
    most addresses with both may have them in the order of the headings: "jiji.thomas@" is called Jiji.

    Args:
        draft: the columns.
    """
    given, family = draft.of(Field.GIVEN), draft.of(Field.FAMILY)
    if len(given) != 1 or len(family) != 1 or draft.fixed.intersection(given + family):
        return
    pairs = list(draft.rows_of(given[0], family[0]))
    contrary = sum(1 for _, name in pairs if _is_given(name))
    if contrary < max(_FEWEST, len(pairs) / 2) or any(_is_given(name) for name, _ in pairs):
        return
    rows = [cells for index in draft.of(Field.EMAIL) for cells in draft.rows_of(given[0], family[0], index)]
    in_order = sum(_has_in_order(one, other, email) for one, other, email in rows)
    if in_order > sum(_has_in_order(other, one, email) for one, other, email in rows):
        return
    draft.fields[given[0]], draft.fields[family[0]] = Field.FAMILY, Field.GIVEN


def _is_given(name: str) -> bool:
    first = fold(name).replace("-", " ").split()[:1]
    return any(word in GIVEN_NAMES or word in FURTHER_GIVEN_NAMES for word in first)


def _has_in_order(first: str, second: str, email: str) -> bool:
    """Tell whether an address begins with one name and goes on with the other."""
    name = fold(email).partition("@")[0]
    return name.startswith(fold(first)) and fold(second) in name[len(fold(first)) :]
