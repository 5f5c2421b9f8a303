"""The bytes of a text file become text."""

from __future__ import annotations

import codecs

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)
_SAMPLE_BYTES = 100_000
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 27, 28, 29, 30, 31})
# Western files are the common case, and cp1252 reads Latin-1's letters alike.
_WESTERN = frozenset({"iso8859-1", "cp1252", "ascii"})
_WESTERN_SIGNS = frozenset("äöüÄÖÜßéèêëàâáãåçñíìîïóòôõøúùûæœÉÈÀÁÅÇÑÍÓØÚŠšŽž–—’‘“”„…•€£§°«»´·©®™¿¡\xa0")
_SURELY = 0.95


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and the name of the encoding that was found.

    Raises:
        FileRefused: the bytes are no text (code not_a_table).
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, errors="replace"), name
    if wide := _wide_encoding(data):
        return data.decode(wide, errors="replace"), wide
    if _is_binary(data):
        raise FileRefused(FileProblem.NOT_A_TABLE)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decode_by_letters(data)


def _wide_encoding(data: bytes) -> str:
    """Return the UTF-16 form of text without a mark: nearly every second byte is NUL."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 2:  # noqa: PLR2004 - two characters
        return ""
    if sample[1::2].count(0) > 0.7 * half and sample[::2].count(0) == 0:
        return "utf-16-le"
    if sample[::2].count(0) > 0.7 * half and sample[1::2].count(0) == 0:
        return "utf-16-be"
    return ""


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > max(1, len(sample) // 200)


def _reads_as_western(sample: bytes) -> bool:
    """Tell whether nearly all letters are common ones of Western Europe; short texts mislead the library."""
    signs = [sign for sign in sample.decode("cp1252", errors="ignore") if not sign.isascii()]
    return sum(sign in _WESTERN_SIGNS for sign in signs) >= _SURELY * len(signs)


def _decode_by_letters(data: bytes) -> tuple[str, str]:
    name = _guess(data)
    for codec in dict.fromkeys((name, "cp1252")):
        try:
            return data.decode(codec), codec
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "latin-1"


def _guess(data: bytes) -> str:
    import chardet

    sample = b"\n".join(line for line in data.split(b"\n") if not line.isascii())[:_SAMPLE_BYTES]
    if _reads_as_western(sample):
        return "cp1252"
    name = codecs.lookup(chardet.detect(sample)["encoding"] or "cp1252").name
    return "cp1252" if name in _WESTERN else name
