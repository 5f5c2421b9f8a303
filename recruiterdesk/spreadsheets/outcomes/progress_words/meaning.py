"""What a phrase of a cell can mean."""

from __future__ import annotations

from enum import StrEnum

from recruiterdesk.domain.words import DispositionKind, Stage


class Open(StrEnum):
    """What is said of an application that has not ended."""

    IN_PLAY = "in_play"
    ON_HOLD = "on_hold"


Meaning = Stage | DispositionKind | Open
"""A hire is an outcome and the stage of the same name; it is listed as an outcome."""
