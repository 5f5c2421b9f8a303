"""One command's work: the desk, the recruiter's zone, sentences and what was typed."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from recruiterdesk.commands.call import CommandCall
from recruiterdesk.commands.moments import iso_moment, read_moment
from recruiterdesk.commands.passphrase import open_asking
from recruiterdesk.core.clock import FixedClock, SystemClock
from recruiterdesk.messages import Sentences, plain_moment
from recruiterdesk.paths import data_dir
from recruiterdesk.storage.desk import Desk, database_refusals


@dataclass(frozen=True, slots=True)
class Session:
    """What a command works with."""

    desk: Desk
    zone: ZoneInfo
    sentences: Sentences
    options: Namespace

    def iso(self, moment: dt.datetime) -> str:
        """Write a moment with the recruiter's offset."""
        return iso_moment(moment, self.zone)

    def plain(self, moment: dt.datetime) -> str:
        """Write a moment as the recruiter reads it: "13 November 2026, 10:00"."""
        return plain_moment(moment.astimezone(self.zone))

    def moment(self, text: str) -> dt.datetime:
        """Return the moment, in UTC, that was typed.

        Raises:
            Refusal: it is none.
        """
        return read_moment(text, self.zone)


@contextmanager
def open_session(call: CommandCall) -> Iterator[Session]:
    """Open the desk for one command and close it after; `--at` replaces the clock, in the recruiter's zone.

    Raises:
        Refusal: the desk can't be opened or read, or `--at` is no moment.
    """
    folder = call.place.data_dir or data_dir()
    clock = SystemClock(ZoneInfo("UTC"))
    desk = open_asking(call.place, folder.expanduser(), clock)
    try:
        zone = ZoneInfo(desk.settings.zone)
        clock.set_zone(zone)
        if call.at is not None:
            desk.clock = FixedClock(read_moment(call.at, zone), zone)
        with database_refusals():
            yield Session(desk, zone, Sentences(zone, means=desk.word_means), call.options)
    finally:
        desk.close()
