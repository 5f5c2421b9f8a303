"""A disk that fills up while people are added and a backup is made: said, nothing lost, and it goes on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def _can_mount(folder: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    mount = ["unshare", "--mount", "mount", "-t", "tmpfs", "none", str(folder)]
    return subprocess.run(mount, check=False, capture_output=True).returncode == 0


def test_a_disk_that_is_full_takes_nothing_and_loses_nothing(tmp_path):
    if not _can_mount(tmp_path):
        pytest.skip("this system lets nobody mount a disk of their own")
    done = subprocess.run(
        ["unshare", "--mount", sys.executable, "-m", "tests.reliability.small_disk", str(tmp_path)],
        cwd=ROOT, check=False, capture_output=True, text=True, timeout=110,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "before 20",
        "said desk.disk_full",
        "backup backup.disk_full",
        "meanwhile True True",
        "afterwards True True",
        "left []",
        "again True",
    ]
