"""A country's regions, as the desk keeps them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from recruiterdesk.storage.calendars import regions_of
from tests.clock import FakeClock
from tests.desks import new_desk

ROOT = Path(__file__).parent.parent.parent
ANEW = """
import sys
from pathlib import Path
from zoneinfo import ZoneInfo
from recruiterdesk.core.clock import SystemClock
from recruiterdesk.storage.calendars import regions_of
from recruiterdesk.storage.opening import open_desk
desk = open_desk(Path(sys.argv[1]), SystemClock(ZoneInfo("UTC")))
print(regions_of("AU")[0], "holidays" in sys.modules)
desk.close()
"""


def test_a_region_has_a_code_and_a_name_also_where_the_code_has_a_blank():
    assert ("BE", "Berlin") in regions_of("DE")
    assert ("NSW Western", "New South Wales Western Division") in regions_of("AU")
    assert regions_of("") == regions_of("XX") == ()


def test_regions_that_were_asked_for_once_need_no_package_after_a_restart(tmp_path):
    desk = new_desk(tmp_path, FakeClock("2026-11-23T09:00"))
    first = regions_of("AU")[0]
    desk.keep_calendars()
    desk.close()
    said = subprocess.run(
        [sys.executable, "-c", ANEW, str(desk.folder)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (said.stdout, said.stderr) == (f"{first} False\n", "")
