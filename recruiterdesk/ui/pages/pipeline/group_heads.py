"""What the heads of the table's groups say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.words import Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.pipeline_order import SortBy, names_of_groups
from recruiterdesk.ui import wording
from recruiterdesk.ui.client_names import client_name
from recruiterdesk.ui.pages.person.words import turn_words


def group_heads(
    desk: Desk, by: SortBy | None, groups: Sequence[tuple[int | str, int]]
) -> list[tuple[str, int, int]]:
    """Return the name of each group with its count, that count, and the id of the role or client, or 0."""
    if by is None:
        return []
    names = names_of_groups(desk, by)
    heads: list[tuple[str, int, int]] = []
    for key, count in groups:
        title, client = names.get(key, ("", ""))
        if by is SortBy.TURN:
            words = wording.opening(turn_words(Turn(str(key))))
        else:
            words = (
                wording.dotted(spoken_title(title), spoken_client(client)) if title else client_name(client)
            )
        ref = key if isinstance(key, int) and by is not SortBy.TURN else 0
        heads.append((wording.dotted(words, QLocale().toString(count)), count, ref))
    return heads
