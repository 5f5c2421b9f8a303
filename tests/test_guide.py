"""What the documentation links to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
PAGES = ("README.md", "docs/user-guide.md", "docs/command-line.md", "CONTRIBUTING.md", "ARCHITECTURE.md")
LINK = re.compile(r"\]\(([^)\s]+)\)")


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", PAGES)
def test_links_and_pictures_lead_somewhere(name):
    page = PROJECT / name
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        assert target.exists(), f"{name} links to {link}, which is not there"
        assert not anchor or anchor in anchors(target), f"{name} links to {link}: no such heading"


def test_every_picture_is_light_and_dark():
    pictures = {picture.stem for picture in (PROJECT / "docs" / "screenshots").glob("*.png")}
    names = {picture.rpartition("-")[0] for picture in pictures}
    assert pictures == {f"{name}-{theme}" for name in names for theme in ("light", "dark")}
