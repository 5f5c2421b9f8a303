"""The saved views in their order, and how many people each holds."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.core.values import value
from recruiterdesk.domain.people_question import NoFilter, parse_question
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people_filters import as_asked
from recruiterdesk.storage.queries.people_ids import NO_NAMES, count_listed
from recruiterdesk.storage.queries.reading import rows


@value
class ViewRow:
    """A saved view; the troubles are filters of it that mean nothing any more, as a stage that is gone."""

    id: int
    name: str
    words: str
    troubles: tuple[NoFilter, ...] = ()


def saved_views(desk: Desk, stage_names: Mapping[str, str] = NO_NAMES) -> tuple[ViewRow, ...]:
    """Return the views in the user's order."""
    found = rows(desk, 'SELECT "id", "name", "words" FROM "saved_view" ORDER BY "position", "id"')
    return tuple(
        ViewRow(view_id, name, words, as_asked(desk, parse_question(words), stage_names).troubles)
        for view_id, name, words in found
    )


def view_counts(desk: Desk, stage_names: Mapping[str, str] = NO_NAMES) -> dict[int, int]:
    """Return how many people each view holds, by its id; without those that mean something else by now.

    On a large desk that takes a while: it is read beside the window.
    """
    return {
        view.id: count_listed(desk, view.words, stage_names)
        for view in saved_views(desk, stage_names)
        if not view.troubles
    }
