"""Cells of an OpenDocument sheet that link to an e-mail address."""

from __future__ import annotations

import re
import zipfile
from html import unescape

from recruiterdesk.spreadsheets.files.mail_address import linked_address
from recruiterdesk.spreadsheets.files.ods_walk import CONTENT, OdsWalk
from recruiterdesk.spreadsheets.files.unpacking import unpacked
from recruiterdesk.spreadsheets.found import MailLink

_FORMULA = re.compile(r'HYPERLINK\("(mailto:[^"]*)"', re.IGNORECASE)


def mail_links_of_ods(archive: zipfile.ZipFile) -> dict[str, tuple[MailLink, ...]]:
    """Return the links to e-mail addresses by the name of the sheet; {} where it is none or has none."""
    if CONTENT not in archive.namelist():
        return {}
    if not any(b"mailto:" in chunk for chunk in unpacked(archive, archive.getinfo(CONTENT))):
        return {}
    links: dict[str, list[MailLink]] = {}
    walk = OdsWalk()
    for name, about in walk.tags(archive):
        if address := _address(name, about):
            links.setdefault(walk.sheet, []).append(MailLink(walk.row, walk.column, address))
    return {sheet: tuple(found) for sheet, found in links.items()}


def _address(name: str, about: dict[str, str]) -> str:
    """Return the address that a tag links to, "" for none."""
    if name == "text:a":
        return linked_address(unescape(about.get("xlink:href", "")))
    formula = _FORMULA.search(unescape(about.get("table:formula", "")))
    return linked_address(formula[1]) if formula else ""
