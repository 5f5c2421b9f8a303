"""The list of the pages says the same as the pages themselves."""

from __future__ import annotations

from importlib import import_module

from recruiterdesk.ui.pages import page_entries


def test_each_page_stands_where_it_says_itself(qapp):
    for listed in page_entries(None):
        own = import_module(f"recruiterdesk.ui.pages.{listed.key}").entry(None)
        assert (listed.key, listed.title, listed.group, listed.section) == (
            own.key, own.title, own.group, own.section,
        )  # fmt: skip
