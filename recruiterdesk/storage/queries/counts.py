"""The figures of the sidebar."""

from __future__ import annotations

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_figures import AGAIN_KINDS, queue_figures
from recruiterdesk.storage.queries.reading import rows


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
    introductions = rows(
        desk,
        'SELECT count(*) FROM "introduction" WHERE "introduction_state" NOT IN '
        "('outcome', 'candidate_said_no', 'contact_said_no', 'no_reply', 'consent_ended', "
        "'candidate_placed')",
    )[0][0]
    people = rows(desk, 'SELECT count(*) FROM "person"')[0][0]
    return Counts(figures.present.total(), figures.waiting(), again, introductions, people)
