"""Hears what libraries log: their words may quote anybody, so nothing of it is written anywhere."""

from __future__ import annotations

import logging
from collections.abc import Callable


class LogEar(logging.Handler):
    """Without a handler Python would write warnings to standard error, which desktops keep."""

    def __init__(self, hears: Callable[[logging.LogRecord], None]) -> None:
        super().__init__(logging.WARNING)
        self._hears = hears

    def emit(self, record: logging.LogRecord) -> None:
        self._hears(record)
