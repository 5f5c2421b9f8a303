"""Kills a process with kill -9 at random moments, and looks after each whether what it acknowledged is there.

python -m tests.reliability.killing --kills 1000 --seed 1

Each round forks a process that does one kind of work, and says through a pipe what it is about to do and what
has been committed. It is killed after a random time; then the desk is opened, checked and compared.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.kill_works import Backup, Import, Migration, Operations, Rekeying, Restore, Said, Work
from tests.reliability.scene import derive_cheaply, made_desk

WORKS = {"operations": Operations, "import": Import, "migration": Migration, "backup": Backup,
         "restore": Restore, "rekeying": Rekeying}  # fmt: skip
OF_TEN = ["operations"] * 5 + ["import", "migration", "backup", "restore", "rekeying"]
LONGEST = {
    "operations": 0.3,
    "import": 1.2,
    "migration": 0.25,
    "backup": 0.3,
    "restore": 0.5,
    "rekeying": 0.25,
}
"""Seconds after which a process is killed at the latest."""
STARTED_EVERY = 27
_PIPE = 1 << 16


@dataclass
class Figures:
    """What is counted over all rounds."""

    kills: Counter[str]
    acknowledged: Counter[str]
    started: int = 0


def run_killed(work: Work, seed: int, after: float) -> tuple[Said, bool]:
    """Let a process work and kill it; return what it said, and whether it was killed before its end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _work_in_child(work, seed, writing)
    os.close(writing)
    time.sleep(after)  # the moment of the kill is chance; nothing is waited for
    os.kill(child, signal.SIGKILL)
    _, how = os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        lines = pipe.read().decode().splitlines()
    assert os.WIFSIGNALED(how) or os.waitstatus_to_exitcode(how) == 0, lines
    done = [line[5:] for line in lines if line.startswith("done")]
    at_work = lines[-1][3:] if lines and lines[-1].startswith("at ") else ""
    return Said(done, at_work), os.WIFSIGNALED(how)


def _work_in_child(work: Work, seed: int, writing: int) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    exit_code = 1
    try:
        work.work(seed, lambda text: os.write(writing, f"{text}\n".encode()))
        exit_code = 0
    finally:
        os._exit(exit_code)


def require_start(work: Work) -> None:
    """Make sure that the program opens its window on the desk."""
    typed = [sys.executable, "main.py", "--data-dir", str(work.folder), "--smoke-test"]
    if work.passphrase is not None:
        secret = work.folder.parent / "passphrase"
        secret.write_text(work.passphrase, encoding="utf-8")
        typed += ["--passphrase-file", str(secret)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(typed, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "READY\n"), done.stderr


def kill_at_random(kills: int, seed: int, place: Path) -> Figures:
    """Play so many rounds, and raise what is not as it should be, naming the round and its seed."""
    derive_cheaply()
    template = made_desk(place / "template")
    works = {name: kind(template, place / name / "desk") for name, kind in _places(place)}
    figures = Figures(Counter(), Counter())
    rounds = 0
    while figures.kills.total() < kills:
        name, rounds = OF_TEN[rounds % len(OF_TEN)], rounds + 1
        seeded = random.Random(f"{seed} {rounds}")
        work = works[name]
        work.prepare()
        said, was_killed = run_killed(work, seeded.randrange(1 << 30), seeded.uniform(0, LONGEST[name]))
        try:
            work.verify(said)
            if rounds % STARTED_EVERY == 0:
                require_start(work)
                figures.started += 1
        except BaseException as error:
            error.add_note(f"round {rounds} of seed {seed}, {name}; it said {said}")
            raise
        figures.kills[name] += was_killed
        figures.acknowledged[name] += len(said.done)
    return figures


def _places(place: Path) -> list[tuple[str, type[Work]]]:
    for name in WORKS:
        (place / name).mkdir()
    return list(WORKS.items())


def main() -> None:
    """Kill as often as the command line says, and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        figures = kill_at_random(options.kills, options.seed, Path(place))
    for name in WORKS:
        print(f"{name}: {figures.kills[name]} kills, {figures.acknowledged[name]:,} acknowledged")
    print(f"{figures.kills.total():,} kills, {figures.started} starts of the window, nothing lost")


if __name__ == "__main__":
    main()
