"""The bytes of a text file become text."""

from __future__ import annotations

import codecs
import re
import unicodedata

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.encoding_guess import guess_encoding
from recruiterdesk.spreadsheets.files.twice_encoded import mended

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)
_SAMPLE_BYTES = 100_000
_WIDE_SAMPLE_BYTES = 8192
_CONTROLS = bytes(set(range(3, 32)) - {9, 10, 11, 12, 13, 26, 27, 28, 29, 30, 31})
_NO_TEXT = frozenset({"Cc", "Cn", "Co", "Cs"})
# As many as one in three lines with letters of UTF-8 are no chance.
_FEW_OTHERS = 3
_FEWEST_PADDED = 2
_WITHIN_CELL = re.compile(rb'\0(?![\0,;\t|"\r\n]|\Z)')
_MARK = "\ufeff"
_INNER_MARK = re.compile(r"(?:\A|(?<=[\r\n]))\ufeff+")
# How the mark of UTF-8 looks when it was read as cp1252, cp1251, Mac Roman, cp850 or cp437.
_MISREAD_MARKS = ("ï»¿", "п»ї", "Ôªø", "´╗┐", "∩╗┐")
# What ended a text on old systems, and filled up its last block.
_FILE_ENDS = "\x1a\0"
_JAPANESE_ESCAPE = b"\x1b$"
_LETTER_OF_UTF8 = re.compile(
    rb"((?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+)"
)


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and the name of the encoding that was found.

    Letters that were lost in an earlier reading of UTF-8 as cp1252 ("JÃ¼rgen") are brought back.

    Raises:
        FileRefused: the bytes are no text (code not_a_table).
    """
    text, name = _decode(data)
    return mended(_without_marks(text)), name


def _without_marks(text: str) -> str:
    """Return a text without the marks that begin files, also twice or as other letters, and end them."""
    text = _INNER_MARK.sub("", text) if _MARK in text else text
    text = next((text.removeprefix(mark) for mark in _MISREAD_MARKS if text.startswith(mark)), text)
    return text.rstrip(_FILE_ENDS)


def _decode(data: bytes) -> tuple[str, str]:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, errors="replace"), name
    if b"\0" in data[:_WIDE_SAMPLE_BYTES] and (wide := _wide_encoding(data[:_WIDE_SAMPLE_BYTES])):
        return data.decode(wide, errors="replace"), wide
    if _is_binary(data):
        raise FileRefused(FileProblem.NOT_A_TABLE)
    try:
        if _JAPANESE_ESCAPE in data[:_SAMPLE_BYTES]:
            return data.decode("iso2022_jp"), "iso2022_jp"
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decode_by_letters(data)


def _wide_encoding(sample: bytes) -> str:
    """Return the form of UTF-16 in which bytes without a mark are text: lines of letters that there are."""
    for name in ("utf-16-le", "utf-16-be"):
        text = sample[: len(sample) // 2 * 2].decode(name, errors="replace")
        lines = text.count("\n") + text.count("\r") + text.count("\t") + text.count(",") + text.count(";")
        odd = sum(1 for sign in text if unicodedata.category(sign) in _NO_TEXT and sign not in "\r\n\t")
        has_all_ends = text.count("\n") * 2 >= sample.count(b"\n")
        if lines and has_all_ends and odd * 50 <= len(text):
            return name
    return ""


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > max(1, len(sample) // 200):
        return True
    return sample.count(0) * 10 > len(sample) and not _is_padded(sample)


def _is_padded(sample: bytes) -> bool:
    """Tell whether NULs only fill up the cells of lines of text to a fixed length."""
    return sample.count(b"\n") >= _FEWEST_PADDED and not _WITHIN_CELL.search(sample)


def _decode_by_letters(data: bytes) -> tuple[str, str]:
    """Decode by the letters that come out; where lines of UTF-8 stand among others, line by line.

    Where they are many, letters of UTF-8 may stand beside others within a line too.
    """
    lines = data.split(b"\n")
    others = [line for line in lines if not _is_utf8(line)]
    letters = sum(1 for line in lines if not line.isascii())
    if (letters - len(others)) * _FEW_OTHERS >= letters:
        name = guess_encoding(b"\n".join(_LETTER_OF_UTF8.sub(b"", line) for line in others))
        return "\n".join(_pieces(line, name) for line in lines), name
    name = guess_encoding(b"\n".join(others))
    if name == "cp1252":
        return "\n".join(_line(line, name) for line in lines), name
    return data.decode(name, errors="replace"), name


def _pieces(line: bytes, name: str) -> str:
    if _is_utf8(line):
        return line.decode()
    pieces = _LETTER_OF_UTF8.split(line)
    return "".join(_line(piece, "utf-8" if at % 2 else name) for at, piece in enumerate(pieces))


def _line(line: bytes, name: str) -> str:
    for codec in ("utf-8", name):
        try:
            return line.decode(codec)
        except UnicodeDecodeError:
            continue
    return line.decode("latin-1")


def _is_utf8(line: bytes) -> bool:
    if line.isascii():
        return True
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
