"""Why the desk is shut: the program ends, the desk is locked, or it is encrypted anew."""

from __future__ import annotations

from enum import Enum

from recruiterdesk.core.values import value


class Leaving(Enum):
    """What comes after the desk is shut."""

    QUITS = "quits"
    LOCKS = "locks"
    CHANGES_KEY = "changes_key"


@value
class KeyChange:
    """The desk is to be encrypted anew: with a passphrase, and a recovery code, or without ("")."""

    passphrase: str
    code: str = ""
