"""The code that opens a desk whose passphrase was forgotten: eight groups of four signs, to be kept on paper.

Each group ends with a check sign, so that a slip of the pen is found with its group. The signs are
Crockford's base 32, which leaves out what one reads for something else: O counts as 0, I and L as 1.
"""

from __future__ import annotations

import secrets
import unicodedata

from recruiterdesk.core.errors import Refusal

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
_CARRYING = 3
_LENGTH = _CARRYING + 1
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_recovery_code() -> str:
    """Return a new code, 120 bits of chance, as it is printed: "7KQ2-M0ZD-…"."""
    carried = ("".join(secrets.choice(SIGNS) for _ in range(_CARRYING)) for _ in range(GROUPS))
    return "-".join(part + _check_sign(part, nth) for nth, part in enumerate(carried))


def read_recovery_code(typed: str) -> str:
    """Return a code as it is printed, however it was typed: case, spaces and dashes don't matter.

    Raises:
        Refusal: it is too short or too long (key.code_length), or a group does not fit its check sign
            (key.code_group, with the number of the first that doesn't).
    """
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_READ_AS)
    signs = "".join(sign for sign in plain if sign.isalnum())
    if len(signs) != GROUPS * _LENGTH:
        raise Refusal("key.code_length", found=len(signs), expected=GROUPS * _LENGTH)
    groups = [signs[start : start + _LENGTH] for start in range(0, len(signs), _LENGTH)]
    for nth, group in enumerate(groups):
        known = all(sign in SIGNS for sign in group)
        if not known or _check_sign(group[:_CARRYING], nth) != group[_CARRYING]:
            raise Refusal("key.code_group", number=nth + 1)
    return "-".join(groups)


def _check_sign(carried: str, nth: int) -> str:
    """Return the check sign; odd weights find each single wrong sign, the group's number swapped groups."""
    weighted = sum((2 * place + 1) * SIGNS.index(sign) for place, sign in enumerate(carried))
    return SIGNS[(weighted + 7 * nth) % len(SIGNS)]
