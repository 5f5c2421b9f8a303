"""The only place that sees every layer: runs a command, or builds the desk and opens the window on it."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from recruiterdesk.commands.app_start import plain_start
from recruiterdesk.commands.call import AppStart, is_link
from recruiterdesk.core.core_dump import leave_no_core_dump
from recruiterdesk.core.errors import Refusal

if TYPE_CHECKING:
    from recruiterdesk.storage.desk import Desk, DeskKey
    from recruiterdesk.ui.autostart.command import StartCommand
    from recruiterdesk.ui.crashes.watch import CrashWatch
    from recruiterdesk.ui.instance import Instance
    from recruiterdesk.ui.locking.keeper import Doors
    from recruiterdesk.ui.start import Start

_KEYRING_SECONDS = 2.0
"""How long a start waits for the keyring without a window; then one says so, and waits on."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was typed, a command or the app, and return the exit status."""
    leave_no_core_dump()
    typed = sys.argv[1:] if argv is None else argv
    start = plain_start(typed)
    if start is not None:
        return open_app(start)
    from recruiterdesk import cli

    arguments = cli.parse(typed)
    if isinstance(arguments, AppStart):
        return open_app(arguments)
    return cli.run_command(arguments)


def open_app(start: AppStart) -> int:
    """Open the window, or hand over to the one that is open; return the exit status.

    A desk that can't be opened is told in one sentence: in a box, on a smoke test on standard error.
    """
    # What is made at a start stays; the Keeper looks for garbage later.
    gc.disable()
    with _folder_of(start) as folder:
        _warm_up(folder)
        return _open_in(folder, start)


@contextmanager
def _folder_of(start: AppStart) -> Iterator[Path]:
    if start.sample:
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="recruiterdesk-sample-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)
        return
    from recruiterdesk.paths import data_dir

    yield (start.place.data_dir or data_dir()).expanduser()


def _warm_up(folder: Path) -> None:
    """Import the keyring, where it holds the key, beside the building of the window: it takes longest."""
    from recruiterdesk.storage.key import asks_keyring, load_keyring

    if asks_keyring(folder):
        threading.Thread(target=load_keyring, daemon=True).start()


def _open_in(folder: Path, start: AppStart) -> int:
    from recruiterdesk.ui.plain_imports import import_qt

    import_qt()
    from recruiterdesk.ui.qt_application import build_application

    app = build_application()
    from recruiterdesk.ui.crashes.watch import CrashWatch
    from recruiterdesk.ui.locking.keeper import Keeper
    from recruiterdesk.ui.start import Opening

    asked = _asked(start)
    instance = None
    crashes = CrashWatch(folder, app)
    crashes.begin()
    try:
        instance = _instance_for(folder, start)
        if instance is not None:
            if not instance.take(asked.wishes):
                return 0
            crashes.watch_for_the_end()
        return Keeper(app, folder, instance, asked, _doors(folder, start), crashes).run()
    except Exception as error:  # noqa: BLE001 - whatever it is, the user is told in a sentence
        refusal = error if isinstance(error, Refusal) else _unexpected(error, crashes, folder)
        if asked.opening is Opening.SMOKE_TEST:
            _say_refusal(refusal)
        else:
            from recruiterdesk.ui.start_refused import StartRefused

            StartRefused(app, folder, refusal).run()
        return 1
    finally:
        crashes.end()
        if instance is not None:
            instance.release()


def _unexpected(error: Exception, crashes: CrashWatch, folder: Path) -> Refusal:
    """Keep a report of an error that ends the program."""
    from recruiterdesk.core.crash_files import FOLDER_NAME

    crashes.keep(error, "at the start or the end")
    return Refusal("program.broken", folder=str(folder / FOLDER_NAME))


def _asked(start: AppStart) -> Start:
    from recruiterdesk.ui.start import Opening, Start, Wishes

    links = tuple(asked for asked in start.opens if is_link(asked))
    files = tuple(str(Path(asked).absolute()) for asked in start.opens if asked not in links)
    opening = Opening.WINDOW
    if start.smoke_test:
        opening = Opening.SMOKE_TEST
    elif start.hidden:
        opening = Opening.IN_TRAY
    in_front = opening is not Opening.IN_TRAY or bool(files or links)
    return Start(opening, Wishes(files, links, in_front), _command_of(start))


def _command_of(start: AppStart) -> StartCommand | None:
    """Return what starts the program on this desk again; None for a desk that is thrown away."""
    if start.sample or start.smoke_test:
        return None
    from recruiterdesk.ui.autostart.command import running_program, start_command

    running = running_program(sys.argv, os.environ)
    return start_command(running, start.place.data_dir, start.place.passphrase_file)


def _instance_for(folder: Path, start: AppStart) -> Instance | None:
    """Return what keeps the folder to one window; a smoke test leaves the user's window alone."""
    if start.smoke_test:
        return None
    from recruiterdesk.ui.instance import Instance

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Refusal("desk.not_writable") from error
    return Instance(folder)


def _doors(folder: Path, start: AppStart) -> Doors:
    from recruiterdesk.ui.locking.keeper import Doors

    return Doors(partial(_open_desk, folder, start), partial(_open_by, folder), partial(_key, folder, start))


def _key(folder: Path, start: AppStart) -> DeskKey:
    from recruiterdesk.storage.opening import unlock_desk

    return unlock_desk(folder, _passphrase(start), _KEYRING_SECONDS)


def _open_by(folder: Path, key: DeskKey) -> Desk:
    from recruiterdesk.core.clock import SystemClock
    from recruiterdesk.storage.opening import open_desk_by

    clock = SystemClock(ZoneInfo("UTC"))
    desk = open_desk_by(key, folder, clock)
    clock.set_zone(ZoneInfo(desk.settings.zone))
    return desk


def _open_desk(folder: Path, start: AppStart) -> Desk:
    desk = _open_by(folder, _key(folder, start))
    if start.sample:
        from recruiterdesk.operations.sample import fill_with_sample

        fill_with_sample(desk)
    return desk


def _passphrase(start: AppStart) -> str | None:
    if start.place.passphrase_file is None:
        return None
    from recruiterdesk.commands.passphrase import read_passphrase

    return read_passphrase(start.place)


def _say_refusal(refusal: Refusal) -> None:
    from recruiterdesk.messages import Sentences

    sys.stderr.write(Sentences(ZoneInfo("UTC")).refusal(refusal) + "\n")
