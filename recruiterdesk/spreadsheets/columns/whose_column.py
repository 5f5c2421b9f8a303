"""Whose e-mail or phone a column holds where a table names two people in a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_names import (
    field_without_others,
    has_weak_subject,
    names_others,
)
from recruiterdesk.spreadsheets.columns.header_words import OTHER_PEOPLE
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, PHONE_FIELDS, Field

_REACHES = frozenset({Field.EMAIL, *PHONE_FIELDS})
_SHORTEST_WORD = 3
# "Eva" stands in the "lebedeva" of somebody else now and then: an own mailbox repeats its name more often.
_OFTEN = 0.5


def take_reaches_of_others(draft: ColumnDraft) -> None:
    """Read "Recruiter email" as the way to reach recruiters who were taken for the people of the table."""
    header = draft.found.header or ()
    (whose, *others) = [OTHER_PEOPLE.findall(draft.names[index]) for index in draft.of(*NAME_FIELDS)]
    if others or not whose or draft.has(*_REACHES):
        return
    for index, name, field in list(draft.loose()):
        if field is None and OTHER_PEOPLE.findall(name) == whose:
            meant = field_without_others(header[index])
            draft.fields[index] = meant if meant in _REACHES else None


def reaches_other(draft: ColumnDraft, index: int, other: int, theirs: Sequence[int]) -> bool:
    """Tell whether a way to reach somebody belongs to the other person of the row.

    Args:
        draft: the columns.
        index: the column of e-mails or phones.
        other: the column that names the other person.
        theirs: the columns that name the person whom the row is about.
    """
    header = draft.found.header or ()
    if draft.fields[index] is Field.EMAIL:
        for_other, for_them = _named_in(draft, index, [other]), _named_in(draft, index, theirs)
        if for_them > for_other:
            return False
        if for_other >= _OFTEN and for_other > for_them:
            return True
    if not _stands_behind(draft, index, other):
        return False
    same = _is_same_for_each(draft, other, index)
    if has_weak_subject(header[index]) and (same is not False or names_others(header[index])):
        return True
    if same is not None:
        return same
    return other < index < min(theirs)


def _named_in(draft: ColumnDraft, emails: int, names: Sequence[int]) -> float:
    """Return the share of the addresses in which a word of the name stands."""
    count, rows = 0, list(draft.rows_of(*names, emails))
    for *words, email in rows:
        local = fold(email.partition("@")[0])
        parts = fold(" ".join(words)).replace(",", " ").replace("-", " ").split()
        count += any(len(part) >= _SHORTEST_WORD and part in local for part in parts)
    return count / len(rows) if rows else 0.0


def _stands_behind(draft: ColumnDraft, index: int, other: int) -> bool:
    """Tell whether nothing but ways to reach somebody stands between the other's name and the column."""
    header = draft.found.header or ()
    between = range(other + 1, index)
    return other < index and all(
        draft.fields[at] in {Field.EMAIL, Field.PHONE, Field.PHONE_WORK, Field.PHONE_PRIVATE}
        or (draft.fields[at] is None and (names_others(header[at]) or at in draft.fixed))
        for at in between
    )


def comes_once(values: Sequence[str]) -> bool:
    """Tell whether of several cells no two say the same."""
    return len(values) > 1 and len(set(map(fold, values))) == len(values)


def _is_same_for_each(draft: ColumnDraft, name: int, value: int) -> bool | None:
    """Tell whether a name that comes again has the same value again; None where none comes again."""
    seen: dict[str, list[str]] = defaultdict(list)
    for who, what in draft.rows_of(name, value):
        seen[fold(who)].append(what)
    again = [values for values in seen.values() if len(values) > 1]
    return all(len(set(values)) == 1 for values in again) if again else None
