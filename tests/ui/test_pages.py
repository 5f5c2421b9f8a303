"""The list of the pages says the same as the pages themselves."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

from recruiterdesk.ui.pages import PLACES, page_entries

# Whichever page is shown first, its modules are imported first: none may lean on one that is half read.
EACH_FIRST = """
import sys
from importlib import import_module
for key in sys.argv[1:]:
    for name in [name for name in sys.modules if name.startswith("recruiterdesk.ui.pages")]:
        del sys.modules[name]
    import_module(f"recruiterdesk.ui.pages.{key}")
"""


def test_each_page_stands_where_it_says_itself(qapp):
    for listed in page_entries(None):
        own = import_module(f"recruiterdesk.ui.pages.{listed.key}").entry(None)
        assert (listed.key, listed.title, listed.group, listed.section) == (
            own.key, own.title, own.group, own.section,
        )  # fmt: skip


def test_each_page_can_be_the_first_that_is_shown():
    keys = [place.key for place in PLACES]
    done = subprocess.run(
        [sys.executable, "-c", EACH_FIRST, *keys], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
