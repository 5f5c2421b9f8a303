"""Decrypts every page of a desk's files, also what is free in them, to look for words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16
WAL_HEAD, FRAME_HEAD = 32, 24


def files_holding(folder: Path, words: Iterable[bytes], keys: Iterable[bytes]) -> dict[str, set[bytes]]:
    """Which of the words are in which file of a folder, as it lies there or in its decrypted pages."""
    wanted, found = list(words), dict[str, set[bytes]]()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            text = path.read_bytes()
            held = {word for word in wanted if word in text}
            for key in keys:
                for page in pages(path, text, key):
                    held |= {word for word in wanted if word in page}
            if held:
                found[str(path.relative_to(folder))] = held
    return found


def pages(path: Path, text: bytes, key: bytes) -> Iterator[bytes]:
    """The pages of a database, or of its journal, with what is free in them; of anything else noise."""
    if path.name.endswith("-wal"):
        starts = range(WAL_HEAD + FRAME_HEAD, len(text) - PAGE + 1, FRAME_HEAD + PAGE)
    else:
        starts = range(0, len(text) - PAGE + 1, PAGE)
    for start in starts:
        page = text[start : start + PAGE]
        body = page[: PAGE - RESERVED]
        if page.startswith(text[:SALT]) and start in (0, WAL_HEAD + FRAME_HEAD):
            body = body[SALT:]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        for whole in (body, page[SALT : PAGE - RESERVED]):
            decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
            yield decryptor.update(whole) + decryptor.finalize()
