"""Who has a new job: nobody is looked for to whom they could be introduced."""

from __future__ import annotations

import json
from collections.abc import Iterable

from recruiterdesk.domain.words import CheckInOutcome, DispositionKind, IntroductionOutcome
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows

_ENDED = (
    'SELECT MAX(d."recorded_at") FROM "application" a JOIN "disposition" d ON d."application_id" = a."id" '
    'WHERE a."person_id" = p."value" AND d."kind"'
)
# A call tells how they are, and the one that is planned by it still says so. A day without a time counts to
# its end where they have a job, from its beginning where they look again.
_HEARD = (
    'SELECT MAX(CASE WHEN "outcome" = ? THEN "done_at" WHEN "reason" = ? THEN "scheduled_on" || ? END) '
    'FROM "check_in" WHERE "person_id" = p."value"'
)
_END_OF_DAY, _WHOLE_DAY = "T23:59:59Z", ""
_INTRODUCED = (
    'SELECT MAX("state_since" || ?) FROM "introduction" WHERE "person_id" = p."value" AND "outcome" = ?'
)
_IN_PLAY = (
    'SELECT MAX(a."stage_since") FROM "application" a WHERE a."person_id" = p."value" '
    'AND NOT EXISTS (SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id")'
)
_LANDED = (
    'SELECT p."value" FROM json_each(?) p WHERE '
    f"MAX(COALESCE(({_ENDED} = ?), ''), COALESCE(({_INTRODUCED}), ''), COALESCE(({_HEARD}), '')) > "
    f"MAX(COALESCE(({_ENDED} <> ?), ''), COALESCE(({_IN_PLAY}), ''), COALESCE(({_HEARD}), ''))"
)


def landed_among(desk: Desk, ids: Iterable[int]) -> frozenset[int]:
    """Return those of some people who were hired or told of a new job, and do not look again since."""
    hired, placed = str(DispositionKind.HIRED), str(CheckInOutcome.PLACED)
    looking = str(CheckInOutcome.STILL_LOOKING)
    of_job = (hired, _END_OF_DAY, str(IntroductionOutcome.HIRED), placed, placed, _END_OF_DAY)
    of_looking = (hired, looking, looking, _WHOLE_DAY)
    return frozenset(
        row[0]
        for _, part in in_chunks(ids)
        for row in rows(desk, _LANDED, (json.dumps(part), *of_job, *of_looking))
    )
