"""What functions keep of earlier answers: cells of tables, names, titles. A locked desk keeps none of it."""

from __future__ import annotations

import gc
import sys
from functools import cache

_CACHED = type(cache(lambda: None))
_OURS = "recruiterdesk."
_MEMO = f"{_OURS}spreadsheets.memo"


def forget_kept_answers() -> None:
    """Empty every cache of ours, whoever holds it; each answer is worked out when it is next asked for.

    The collector must not leave anything alone (gc.freeze): it is asked what there is.
    """
    # Where no table was read, nothing of that kind was loaded either.
    memo = getattr(sys.modules.get(_MEMO), "Memo", None)
    for kept in gc.get_objects():
        kind = type(kept)
        if kind is _CACHED and str(getattr(kept, "__module__", "")).startswith(_OURS):
            kept.cache_clear()
        elif kind is memo:
            kept.clear()
