"""The figures of the sidebar."""

from __future__ import annotations

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.introduction_thanks import open_thanks
from recruiterdesk.storage.queries.queue_figures import AGAIN_KINDS, queue_figures
from recruiterdesk.storage.queries.queue_order import PRESENT
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_text


@value
class Counts:
    """The figures of the sidebar."""

    today: int
    calls: int
    again: int
    introductions: int
    people: int


def counts_of(desk: Desk) -> Counts:
    """Return the figures of the sidebar as of now."""
    figures = queue_figures(desk)
    again = sum(figures.present[kind] for kind in AGAIN_KINDS)
    people = rows(desk, 'SELECT count(*) FROM "person"')[0][0]
    return Counts(figures.present.total(), figures.waiting(), again, _introductions_to_move(desk), people)


def _introductions_to_move(desk: Desk) -> int:
    """Return in how many introductions the next step is the recruiter's, thanks included."""
    now = instant_text(desk.clock.now())
    found = rows(
        desk,
        'SELECT i."id" FROM "introduction" i WHERE EXISTS (SELECT 1 FROM "duty" d '
        'WHERE d."person_id" = i."person_id" AND d."ref_table" = \'introduction\' AND d."ref_id" = i."id" '
        f"AND {PRESENT})",
        (now, now),
    )
    thanks = {one.introduction_id for one in open_thanks(desk)}
    return len(thanks.union(one for (one,) in found))
