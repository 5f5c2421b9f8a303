"""Letters of UTF-8 that were read as cp1252, once or more often ("JÃ¼rgen", "â€™"), are brought back."""

from __future__ import annotations

import re

_TAIL = "".join(
    sign for code in range(0x80, 0xC0) if (sign := bytes([code]).decode("cp1252", "replace")) != "\ufffd"
)
_UNIT = f"[ÂÃÄÅÆÇÎÏÐÑ][{_TAIL}\x81\x8d\x8f\x90\x9d]|â[€„‚†][{_TAIL}\x81\x8d\x8f\x90\x9d]"
_RUN = re.compile(f"(?:{_UNIT})+")
# A whole file is looked through only where one of these stands in it, or anything at its beginning.
_TELLING = ("Ã", "Â", "â€", "Ð", "Ñ")
_BEGINNING = 50_000
_MOST_TIMES = 3
# These stand before such signs in no language; the others do ("PAMIĘÄ“"), unless small letters are around.
_SURE = frozenset("ÂÃâ")


def mended(text: str) -> str:
    """Return the text with such letters as they were; anything else is left as it is."""
    for _ in range(_MOST_TIMES):
        before, text = text, _mended_once(text)
        if text is before or text == before:
            break
    return text


def _mended_once(text: str) -> str:
    if text.isascii() or not (any(sign in text for sign in _TELLING) or _RUN.search(text, 0, _BEGINNING)):
        return text
    return _RUN.sub(_letters, text)


def _letters(found: re.Match[str]) -> str:
    run = found[0]
    text = found.string
    around = text[max(found.start() - 1, 0) : found.start()] + text[found.end() : found.end() + 1]
    if not (_SURE & set(run) or len(run) > 3 or any(sign.islower() for sign in around)):  # noqa: PLR2004 - two letters
        return run
    return b"".join(_byte(sign) for sign in run).decode("utf-8")


def _byte(sign: str) -> bytes:
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1")
