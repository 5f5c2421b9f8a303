"""A weekday without "on" or "by" beside what is to be done: "call Thursday", "Donnerstag anrufen"."""

from __future__ import annotations

import re

_TO_DO = (
    r"(?:call|ring|phone|text|write|e-?mail|tell|update|follow up|get back|come back to|hear from me"
    r"|let \w+ know|anrufen|zurückrufen|rufen?|schreiben?|melden?|mailen|bescheid)"
)
# Short German names are also words and forms of address: only right before what is to be done are they days.
BARE_WEEKDAY = (
    r"(?<!from )(?<!ab )(?P<bare>(?P<weekday>"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun))\b\.?"
    r"|(?-i:Mo|Di|Mi|Do|Fr|Sa|So)(?= (?:anrufen|zurückrufen|schreiben|melden)\b)))"
)
_DUTY = re.compile(rf"\b{_TO_DO}\b", re.IGNORECASE)
_NO_DUTY = re.compile(
    r"\b(?:went|was|were|had|did\w*|called|spoke|no answer|voicemail|not|don['’]t|never"
    r"|last|every|each|since|(?:she|he|they)(?: will\b| would\b|['’]ll)"
    r"|war|lief|hatte\w*|wurde\w*|angerufen|gesprochen|erreicht|mailbox|nicht|nie|kein\w*"
    r"|letzt\w*|vorig\w*|jede\w*|seit)(?!\w)",
    re.IGNORECASE,
)


def tells_to_do(clause: str) -> bool:
    """Tell whether a clause with a bare weekday says what the recruiter is to do, not what was or isn't."""
    return bool(_DUTY.search(clause)) and not _NO_DUTY.search(clause)
