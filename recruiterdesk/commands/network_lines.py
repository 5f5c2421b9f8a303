"""What `show` says of somebody's network: what they can help with, what they want, who sent whom."""

from __future__ import annotations

from collections.abc import Iterator

from recruiterdesk.messages import plain_date
from recruiterdesk.operations.network import profile_details, wish_details
from recruiterdesk.storage.queries.person_page import PersonPage

_ERASED = "somebody who was erased"


def network_lines(page: PersonPage) -> Iterator[str]:
    """Yield one line for each of these that is known."""
    if page.person.is_contact:
        yield ": ".join(filter(None, ("In the network", _known(page))))
    wish = wish_details(page.person.wish, page.network.wish)
    wanted = [wish.words, *filter(None, (wish.function, wish.industry, wish.place, wish.seniority))]
    if any(wanted):
        yield f"Wants next: {'; '.join(filter(None, wanted))}"
    if wish.excluded_firms:
        yield f"Never mention to: {', '.join(wish.excluded_firms)}"
    for one in page.related:
        if one.sent_them:
            yield f"Sent by {one.name or _ERASED}."
    sent = [one.name or _ERASED for one in page.related if not one.sent_them]
    if sent:
        yield f"Has sent {', '.join(sent)}."


def _known(page: PersonPage) -> str:
    profile, last = profile_details(page.network.profile), page.network.last_contact_on
    parts = (
        ", ".join(filter(None, (profile.function, profile.industry, profile.seniority))),
        f"can help with: {profile.can_help_with}" if profile.can_help_with else "",
        f"known from: {profile.how_we_know}" if profile.how_we_know else "",
        f"last contact on {plain_date(last)}" if last else "",
    )
    return "; ".join(filter(None, parts))
