"""Which pages of an encrypted file are as they were written? Each bears a seal that only the key can make.

The format is SQLCipher 4's (https://www.zetetic.net/sqlcipher/design/): pages of 4 KiB, at whose end lies an
HMAC-SHA512 of what stands before it and of the page's number; the first 16 bytes of the file are the salt.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from pathlib import Path

PAGE = 4096
SALT_BYTES = 16
_SEAL_BYTES = 64
_KEY_BYTES = 32
_SALT_MASK = 0x3A
_ROUNDS = 2
# Where a key fits, it fits most pages; where it does not, none: no need to look at all of a large file.
_PAGES_TRIED = 2000


class Seals:
    """Makes the seals of a file's pages.

    Args:
        key: 32 bytes.
        salt: 16 bytes, the first of the file.
    """

    def __init__(self, key: bytes, salt: bytes) -> None:
        masked = bytes(one ^ _SALT_MASK for one in salt)
        sealing = hashlib.pbkdf2_hmac("sha512", key, masked, _ROUNDS, _KEY_BYTES)
        self._sealing = hmac.new(sealing, digestmod=hashlib.sha512)
        self.salt = salt

    def holds(self, number: int, page: bytes) -> bool:
        """Tell whether a page is as it was written; the first page is number 1."""
        if len(page) != PAGE or (number == 1 and page[:SALT_BYTES] != self.salt):
            return False
        made = self._sealing.copy()
        made.update(page[SALT_BYTES if number == 1 else 0 : -_SEAL_BYTES])
        made.update(number.to_bytes(4, "little"))
        return hmac.compare_digest(made.digest(), page[-_SEAL_BYTES:])


def salt_of(path: Path) -> bytes:
    """Return the salt that stands at the beginning of a file; fewer bytes where there are fewer.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def fitting_salt(path: Path, key: bytes, salts: Iterable[bytes]) -> bytes | None:
    """Return with which of these salts the key fits any page of the file; None where it fits none.

    Raises:
        OSError: the file can't be read.
    """
    for salt in dict.fromkeys(one for one in salts if len(one) == SALT_BYTES):
        if _fits(path, Seals(key, salt)):
            return salt
    return None


def _fits(path: Path, seals: Seals) -> bool:
    pages = path.stat().st_size // PAGE
    with path.open("rb") as file:
        for number in range(1, pages + 1, max(1, pages // _PAGES_TRIED)):
            file.seek((number - 1) * PAGE)
            if seals.holds(number, file.read(PAGE)):
                return True
    return False
