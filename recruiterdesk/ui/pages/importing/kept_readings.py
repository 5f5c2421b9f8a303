"""How files were read that were left before they were imported."""

from __future__ import annotations

from collections.abc import Collection, Container
from dataclasses import replace

from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.ui.pages.importing.preview import Reading
from recruiterdesk.ui.pages.importing.sources import Source


class KeptReadings:
    """Keeps the answers given for a file, so that whoever leaves it and comes back finds them again."""

    def __init__(self) -> None:
        self._readings: dict[Source, Reading] = {}

    def keep(self, reading: Reading) -> None:
        """Keep how a file is read now."""
        self._readings[reading.source] = reading

    def reading_of(self, source: Source) -> Reading:
        """Return how a file was read last; a file that never was is read by itself."""
        kept = self._readings.get(source)
        return replace(kept, looked_at_again=True) if kept is not None else Reading(source)

    def begin_anew_with(self, sources: Collection[Source], known: Container[Source]) -> None:
        """Read these files by themselves again; of the others keep those that are still known."""
        self._readings = {
            source: kept
            for source, kept in self._readings.items()
            if source in known and source not in sources
        }


def with_fitting_columns(reading: Reading, found: FoundTable) -> Reading:
    """Return the reading without its columns where the file has others by now: it was changed meanwhile."""
    if reading.columns is None:
        return reading
    headers = found.header if found.header is not None else ("",) * found.width
    if tuple(column.header for column in reading.columns) == headers:
        return reading
    return replace(reading, columns=None)
