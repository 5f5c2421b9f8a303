"""Why the desk is shut: the program ends, the desk is locked, encrypted anew, or damaged."""

from __future__ import annotations

from enum import Enum

from recruiterdesk.core.values import value


class Leaving(Enum):
    """What comes after the desk is shut."""

    QUITS = "quits"
    LOCKS = "locks"
    CHANGES_KEY = "changes_key"
    READS_OUT = "reads_out"
    """The file is damaged: what is whole in it is read out."""


@value
class KeyChange:
    """The desk is to be encrypted anew: with a passphrase, and a recovery code, or without ("")."""

    passphrase: str
    code: str = ""
