"""Cells of a workbook that show words and link to an e-mail address."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape
from io import BytesIO
from posixpath import basename, dirname, join, normpath

from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.files.mail_address import linked_address
from recruiterdesk.spreadsheets.files.mail_links_ods import mail_links_of_ods
from recruiterdesk.spreadsheets.files.unpacking import unpacked
from recruiterdesk.spreadsheets.found import FoundTable, MailLink, TableRow

_BOOK = "xl/workbook.xml"
_OVERLAP = 4096
_TAG = re.compile(r"<(?:\w+:)?(?:sheet|hyperlink|Relationship)\s[^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\')')
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_MAKES_LINK = b"HYPERLINK("
_FORMULA = re.compile(
    rb'<c r="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<f[^>]*>\s*HYPERLINK\((?:"|&quot;)(mailto:.*?)(?:"|&quot;)',
    re.IGNORECASE,
)
_A = ord("A") - 1


def mail_links(data: bytes) -> dict[str, tuple[MailLink, ...]]:
    """Return the links to e-mail addresses of a workbook (xlsx, ods), by the name of the sheet.

    The bytes are those of an archive that was unpacked before without a fault.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if _BOOK not in archive.namelist():
            return mail_links_of_ods(archive)
        named = parts_of_sheets(archive)
        return {name: links for name, part in named if (links := tuple(_links(archive, part)))}


def parts_of_sheets(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Return the sheets of a workbook (xlsx) with the parts of the archive that hold them."""
    if _BOOK not in archive.namelist():
        return []
    parts = _related(archive, _BOOK)
    sheets = (about for about in _tags(archive, _BOOK) if "name" in about and about.get("id") in parts)
    return [(each["name"], _target(_BOOK, parts[each["id"]]["target"])) for each in sheets]


def with_addresses(found: FoundTable, columns: Sequence[ColumnMapping]) -> FoundTable:
    """Return the table with the addresses that its cells link to, in columns of e-mails and of names.

    Cells that show an address themselves stay as they are, and so do all cells in other columns.
    """
    fields = {column.index: column.field for column in columns}
    wanted: dict[int, list[MailLink]] = {}
    for link in found.mail_links:
        if fields.get(link.column) in {Field.EMAIL, Field.FULL_NAME}:
            wanted.setdefault(link.row, []).append(link)
    if not wanted:
        return found
    rows = tuple(
        _with_addresses(row, wanted[row.row], fields) if row.row in wanted else row for row in found.rows
    )
    return replace(found, rows=rows)


def _with_addresses(row: TableRow, links: Sequence[MailLink], fields: Mapping[int, Field | None]) -> TableRow:
    cells = list(row.cells)
    for link in links:
        if link.column < len(cells) and "@" not in cells[link.column]:
            is_name = fields[link.column] is Field.FULL_NAME
            cells[link.column] = _with_address(cells[link.column].strip(), link.address, is_name=is_name)
    return replace(row, cells=tuple(cells))


def _with_address(cell: str, address: str, *, is_name: bool) -> str:
    """Return a cell with the address; words in a column of addresses ("Write") say nothing, a number does."""
    if is_name and cell:
        return f"{cell} <{address}>"
    return f"{cell}; {address}" if any(map(str.isdigit, cell)) else address


def _links(archive: zipfile.ZipFile, part: str) -> Iterator[MailLink]:
    """Yield the links of a sheet; the sheet itself is looked through only where it has any."""
    if part not in archive.namelist():
        return
    yield from _formulas(archive, part)
    related = _related(archive, part)
    addresses = {key: found for key, about in related.items() if (found := linked_address(about["target"]))}
    if not addresses:
        return
    for about in _tags(archive, part):
        place = _PLACE.match(about.get("ref", ""))
        if place and (address := addresses.get(about.get("id", ""))):
            yield MailLink(int(place[2]), column_of(place[1]), address)


def _formulas(archive: zipfile.ZipFile, part: str) -> Iterator[MailLink]:
    """Yield the links that formulas make: =HYPERLINK("mailto:ana@example.com","Write")."""
    kept = b""
    for chunk in unpacked(archive, archive.getinfo(part)):
        data = kept + chunk
        end = 0
        for found in _FORMULA.finditer(data) if _MAKES_LINK in data else ():
            end = found.end()
            address = linked_address(unescape(found[3].decode("utf-8", "replace")))
            yield MailLink(int(found[2]), column_of(found[1].decode()), address)
        kept = data[max(end, len(data) - _OVERLAP) :]


def _related(archive: zipfile.ZipFile, part: str) -> dict[str, dict[str, str]]:
    """Return what a part refers to, by the id that it uses."""
    name = join(dirname(part), "_rels", f"{basename(part)}.rels")
    if name not in archive.namelist():
        return {}
    return {about["id"]: about for about in _tags(archive, name) if {"id", "target"} <= about.keys()}


def _target(part: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))


def _tags(archive: zipfile.ZipFile, part: str) -> Iterator[dict[str, str]]:
    """Yield the attributes of the tags that say where something is, names in lower case without a prefix."""
    kept = ""
    for chunk in unpacked(archive, archive.getinfo(part)):
        text = kept + chunk.decode("utf-8", "replace")
        end = 0
        for tag in _TAG.finditer(text):
            end = tag.end()
            yield {
                name.rpartition(":")[2].lower(): unescape(double or single)
                for name, double, single in _ATTRIBUTE.findall(tag[0])
            }
        kept = text[max(end, len(text) - _OVERLAP) :]


def column_of(letters: str) -> int:
    """Return the number of a column from 0 by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - _A
    return number - 1
