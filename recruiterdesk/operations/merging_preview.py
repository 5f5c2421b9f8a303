"""What a merge would move, to be read before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from recruiterdesk.domain.same_role import Candidacy, are_one_candidacy
from recruiterdesk.operations.merging_applications import first_day
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage


@dataclass(frozen=True, slots=True)
class MergePreview:
    """How many of each thing the kept person gets; `united` are roles whose two applications become one.

    `kept_beside` counts the columns of files, without a field, in which both say something else.
    """

    applications: int
    open_matters: int
    history: int
    introductions: int
    consents: int
    united: tuple[str, ...]
    leaves_alone: bool
    kept_beside: int


def merge_preview(kept: PersonPage, other: PersonPage, zone: ZoneInfo) -> MergePreview:
    """Return what making two people one would do; the zone is the recruiter's."""
    return MergePreview(
        applications=len(other.applications),
        open_matters=_open_matters(other),
        history=len(other.history),
        introductions=len(other.introductions),
        consents=len(other.consents),
        united=tuple(
            theirs.role.title
            for theirs in other.applications
            if any(
                mine.role.id == theirs.role.id
                and are_one_candidacy(_candidacy(kept, mine, zone), _candidacy(other, theirs, zone))
                for mine in kept.applications
            )
        ),
        leaves_alone=kept.person.do_not_contact != other.person.do_not_contact,
        kept_beside=_kept_beside(kept, other),
    )


def _kept_beside(kept: PersonPage, other: PersonPage) -> int:
    mine = dict(kept.person.extra)
    return sum(1 for header, text in other.person.extra if text and mine.get(header, "") not in ("", text))


def _open_matters(page: PersonPage) -> int:
    done = [
        *(one.kept_at for one in page.promises),
        *(one.answered_at for one in page.callbacks),
        *(one.answered_at for one in page.incoming),
        *(one.done_at for one in page.check_ins),
        *(one.done_at for one in page.tasks),
    ]
    return done.count(None)


def _candidacy(page: PersonPage, view: ApplicationView, zone: ZoneInfo) -> Candidacy:
    here = view.application
    lines = [line for line in page.history if line.application_id == here.id]
    return Candidacy(here, view.disposition, (), first_day(here, lines, zone))
