"""The list of the pages says the same as the pages themselves."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from recruiterdesk.ui.pages import PLACES, page_entries

# Whichever page is shown first, its modules are imported first: none may lean on one that is half read.
EACH_FIRST = """
import sys
from importlib import import_module
for key in sys.argv[1:]:
    for name in [name for name in sys.modules if name.startswith("recruiterdesk.ui.pages")]:
        del sys.modules[name]
    import_module(f"recruiterdesk.ui.pages.{key}").entry(None)
"""
# A page that is opened pays for its own modules, not for those of the pages whose pieces it uses.
LEAVES_OUT = {
    "roles": ("importing.page", "person.page", "people.page", "roles.plan_view"),
    "introductions": ("person.page", "people.page", "introductions.asking", "introductions.beginning"),
}


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


@pytest.mark.parametrize("key", LEAVES_OUT)
def test_a_page_is_opened_without_the_modules_of_others(key):
    asked = f"import sys, recruiterdesk.ui.pages.{key} as one; one.entry(None); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, timeout=60, check=True
    )
    unwanted = {f"recruiterdesk.ui.pages.{name}" for name in LEAVES_OUT[key]}
    assert unwanted & set(done.stdout.split()) == set()


def test_a_persons_page_needs_nothing_of_the_call_page():
    loaded = (
        "import sys, recruiterdesk.ui.pages.person.tasks_card; "
        "import recruiterdesk.ui.pages.person.introductions_card; "
        "print([name for name in sys.modules if name.startswith(('recruiterdesk.ui.pages.call.', 'segno'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
