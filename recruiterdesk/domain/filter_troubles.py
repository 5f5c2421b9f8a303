"""What is said about something that looks like a filter and is none."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.people_question import CHOICES, FilterKey, NoFilter, Trouble


def said_of(trouble: NoFilter) -> Refusal:
    """Return the sentence that says why it is no filter, as a refusal that nobody has to raise."""
    if trouble.trouble is Trouble.UNKNOWN_KEY:
        return Refusal("filter.unknown_key", filter=trouble.key, known=", ".join(FilterKey))
    if trouble.trouble is Trouble.NO_VALUE:
        return Refusal("filter.no_value", filter=trouble.key)
    if trouble.trouble is Trouble.NO_NUMBER:
        return Refusal("filter.no_number", filter=trouble.key, text=trouble.value)
    key = FilterKey(trouble.key)
    if key in CHOICES:
        return Refusal("filter.no_choice", filter=key, text=trouble.value, known=", ".join(CHOICES[key]))
    return Refusal("filter.gone", filter=key, text=trouble.value)
