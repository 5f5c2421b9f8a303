"""Breaks and tabs within the text of an OpenDocument cell, which the library leaves out."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from recruiterdesk.spreadsheets.files.ods_walk import CONTENT
from recruiterdesk.spreadsheets.files.unpacking import unpacked

_BREAK = re.compile(rb"<text:line-break\s*(?:/>|></text:line-break>)")
_TAB = re.compile(rb"<text:tab\s*(?:/>|></text:tab>)")
_ANY = re.compile(rb"<text:(?:line-break|tab)\b")


def with_breaks(data: bytes) -> bytes:
    """Return a workbook in which breaks and tabs are signs of the text; one without any as it is.

    The bytes are those of an archive that was unpacked before without a fault.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if CONTENT not in archive.namelist():
            return data
        content = archive.getinfo(CONTENT)
        if not any(_ANY.search(chunk) for chunk in unpacked(archive, content)):
            return data
        signs = _TAB.sub(b"\t", _BREAK.sub(b"\n", b"".join(unpacked(archive, content))))
        written = BytesIO()
        with zipfile.ZipFile(written, "w") as other:
            for name in archive.namelist():
                other.writestr(name, signs if name == CONTENT else archive.read(name))
    return written.getvalue()
