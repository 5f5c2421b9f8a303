"""Pasted text and pasted pages become a table: cells of a spreadsheet, a web table, a list of addresses."""

from __future__ import annotations

import re
from dataclasses import replace
from email.header import decode_header, make_header

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.blocks import contacts_in_blocks
from recruiterdesk.spreadsheets.files.contact_lines import contacts_in_lines
from recruiterdesk.spreadsheets.files.further_tables import as_one_table
from recruiterdesk.spreadsheets.files.headers import known_names
from recruiterdesk.spreadsheets.files.markup import read_markup
from recruiterdesk.spreadsheets.files.records import split_records
from recruiterdesk.spreadsheets.files.tables import find_table, table_of_sheets
from recruiterdesk.spreadsheets.files.twice_encoded import mended
from recruiterdesk.spreadsheets.files.vcards import found_in_cards, is_vcard
from recruiterdesk.spreadsheets.found import FoundTable, SourceInfo, TableRow

_KIND = "clipboard"
_ADDRESS = r"[^<>@\s,;\"()]+@[^<>@\s,;\"()]+"
# One of "Ada Lovelace <ada@x.org>", '"Lovelace, Ada" <ada@x.org>', "ada@x.org", "ada@x.org <ada@x.org>", and
# the divider behind it. Who stands in the firm's own address book may have a name alone there.
_ENTRY = re.compile(
    rf"""
    \s*(?:
        (?:"(?P<quoted>(?:[^"\\\n]|\\.)*)"|(?P<name>[^<>@"\n\t;]*?))
        [ \t]*[<(](?:mailto:)?(?P<address>{_ADDRESS})[>)]
        |(?:mailto:)?(?P<bare>{_ADDRESS})(?:[ \t]*[<(](?:mailto:)?(?P<again>{_ADDRESS})[>)])?
    )[ \t]*(?:[,;\r\n]\s*|\Z)
    |\s*(?P<alone>[^\W\d_][^<>@"\n\t;:]*)(?:;\s*|\Z)""",
    re.VERBOSE | re.IGNORECASE,
)
_NAMED_ADDRESS = re.compile(rf"[^<>@\t;]*[^\W\d_][^<>@\t;]*<(?:mailto:)?{_ADDRESS}>[,;]?")
_LINE_OF_LIST = re.compile(rf"{_NAMED_ADDRESS.pattern}|<?(?:mailto:)?{_ADDRESS}>?(?: <{_ADDRESS}>)?[,;]?")
# "To: Ada Lovelace <ada@x.org>; ..." as the head of a mail says to whom it goes.
_LABEL = re.compile(
    r"\s*(?:to|cc|bcc|from|an|kopie|von|à|de|para|a|da|till|til|fr[aå]n?|aan|van|do)[ \t]?:(?=[^\r\n]*@)",
    re.IGNORECASE,
)
# "=?UTF-8?Q?Jos=C3=A9?=": letters as the head of a mail writes them.
_ENCODED_WORDS = re.compile(
    r"=\?[\w-]+\?[BQ]\?[^?\s]*\?=(?:[ \t]+=\?[\w-]+\?[BQ]\?[^?\s]*\?=)*", re.IGNORECASE
)
_ADDRESSED_FOR_EACH_NAME = 3
_ADDRESSES_AT_MOST = 100_000
_LONGEST_LIST = 1_000_000
_FIRST_LINE = re.compile(r"\s*\S[^\n]*")
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)")


def read_text(text: str, name: str) -> FoundTable:
    """Return the table in a pasted text: cells as spreadsheet programs copy them, CSV, cards, or addresses.

    Args:
        text: what was pasted.
        name: what a refusal calls it.

    Raises:
        FileRefused: nothing was pasted (empty), or too much (too_large).
    """
    text = text.lstrip("\ufeff")
    if not text.strip("\0 \t\r\n\xa0"):
        raise FileRefused(FileProblem.EMPTY, name=name)
    if is_vcard(text):
        found = found_in_cards(text, "utf-8")
        return replace(found, source=replace(found.source, encoding=None))
    if addresses := _addresses(text):
        return FoundTable(SourceInfo(_KIND), ("Name", "Email"), addresses)
    text = mended(text)
    if blocks := contacts_in_blocks(text):
        return FoundTable(SourceInfo(_KIND), blocks.header, blocks.rows)
    if listed := contacts_in_lines(text):
        return FoundTable(SourceInfo(_KIND), None, listed.rows, listed.skipped)
    delimiter, rows = split_records(text, known_names)
    return find_table(SourceInfo(_KIND, delimiter=delimiter), rows)


def read_html(text: str, name: str) -> FoundTable:
    """Return the table with most people in pasted HTML.

    Args:
        text: the HTML; where it marks a fragment as what was copied, only that is read.
        name: what a refusal calls it.

    Raises:
        FileRefused: the HTML holds no table (not_a_table), an empty one (empty), or it is broken (corrupt).
    """
    fragment = _FRAGMENT.search(text)
    sheets = (read_markup(fragment[1]) if fragment else ()) or read_markup(text)
    if not sheets:
        raise FileRefused(FileProblem.NOT_A_TABLE, name=name)
    return as_one_table(table_of_sheets("html", sheets, None))


def without_labels(text: str) -> str:
    """Return a list of addresses without labels of a mail's head ("To:", "Cc:"), any other text as it is."""
    if len(text) > _LONGEST_LIST or not _LABEL.match(text):
        return text
    lines: list[str] = []
    for line in text.splitlines():
        plain = _LABEL.sub("", line, count=1) if _LABEL.match(line) else line
        if plain != line and lines and lines[-1].rstrip()[-1:] not in {",", ";"}:
            lines[-1] += ";"
        lines.append(plain)
    return "\n".join(lines)


def address_lines(text: str) -> tuple[TableRow, ...]:
    """Return a row of one cell for each line of a list of addresses with names; none for any other text.

    Each line is one of `Ada Lovelace <ada@x.org>`, `"Lovelace, Ada" <ada@x.org>` and, where another line has
    a name, `ada@x.org`, as written.
    """
    first = _FIRST_LINE.match(text)
    if first is None or "@" not in first[0] or not _LINE_OF_LIST.fullmatch(first[0].strip()):
        return ()
    lines = _in_letters(text).split("\n", _ADDRESSES_AT_MOST)
    if len(lines) > _ADDRESSES_AT_MOST:
        return ()
    entries = [line.strip() for line in lines]
    said = [entry for entry in entries if entry]
    if not all(map(_LINE_OF_LIST.fullmatch, said)) or not any(map(_NAMED_ADDRESS.fullmatch, said)):
        return ()
    end = max(at for at, entry in enumerate(entries) if entry) + 1
    return tuple(TableRow(at, (entry,)) for at, entry in enumerate(entries[:end], start=1))


def address_list(text: str) -> tuple[TableRow, ...]:
    """Return a row for each address of a list that goes on over its lines; none for other text.

    As programs for mail copy it: `Ada Lovelace <ada@x.org>; ben@x.org`, each line but the last with a divider
    at its end, or several names in a line. Names without an address stand in a second column.
    """
    if len(text) > _LONGEST_LIST or "@" not in text:
        return ()
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not (all(line[-1] in ",;" for line in lines[:-1]) or any(map(_names_several, lines))):
        return ()
    entries = _entries(_in_letters(text).rstrip())
    if len(entries) <= max(1, len(lines)):
        return ()
    width = 2 if any(entry["alone"] for entry in entries) else 1
    texts = [(entry[0].strip(" \t\r\n,;"), entry["alone"]) for entry in entries]
    cells = [("", text) if alone else (text, "")[:width] for text, alone in texts]
    return tuple(TableRow(at, each) for at, each in enumerate(cells, start=1))


def _names_several(line: str) -> bool:
    """Tell whether a line names several people with their addresses."""
    entries = _entries(line) if line.count("<") > 1 else ()
    return sum(bool(each["name"] or each["quoted"]) for each in entries) > 1


def _entries(text: str) -> list[re.Match[str]]:
    """Return all entries of a list that holds nothing else; none for any other text."""
    entries: list[re.Match[str]] = []
    at = 0
    while at < len(text):
        entry = _ENTRY.match(text, at)
        if entry is None:
            return []
        entries.append(entry)
        at = entry.end()
    alone = sum(entry["alone"] is not None for entry in entries)
    named = sum(bool(entry["name"] or entry["quoted"]) for entry in entries)
    return entries if named >= _ADDRESSED_FOR_EACH_NAME * alone else []


def _in_letters(text: str) -> str:
    return _ENCODED_WORDS.sub(_decoded, text) if "=?" in text else text


def _decoded(words: re.Match[str]) -> str:
    try:
        return str(make_header(decode_header(words[0])))
    except (LookupError, ValueError):
        return words[0]


def _addresses(text: str) -> tuple[TableRow, ...]:
    """Return a row for each address of a list that holds nothing else; none for any other text."""
    rows: list[TableRow] = []
    for entry in _entries(_in_letters(without_labels(text)).rstrip()):
        quoted = _ESCAPED.sub(r"\1", entry["quoted"] or "")
        said = " ".join((quoted or entry["name"] or entry["alone"] or "").split()).strip("'")
        address = entry["address"] or entry["again"] or entry["bare"] or ""
        rows.append(TableRow(len(rows) + 1, (said, address)))
    return tuple(rows)
