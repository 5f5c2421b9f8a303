"""Who of a family is meant, where brackets behind a name say it: "Max Klein (Vater)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recruiterdesk.core.text import fold

_KIN = re.compile(
    r"\((vater|mutter|sohn|tochter|bruder|schwester|father|mother|son|daughter|brother|sister|dad|mum|mom|"
    r"pere|mere|fils|fille|frere|soeur|padre|madre|hijo|hija|figlio|figlia|hermano|hermana|fratello|sorella|"
    r"vader|moeder|zoon|dochter|pai|mae|filho|filha|junior|senior)\)"
)


def kin_in(texts: Iterable[str]) -> str:
    """Return who of a family a text says that somebody is, "" where none does."""
    found = (_KIN.search(fold(text)) for text in texts)
    return next((each[1] for each in found if each), "")
