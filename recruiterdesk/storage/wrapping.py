"""Wraps the key of a desk in a key that is derived from a passphrase or from a recovery code.

Argon2id as RFC 9106 recommends where memory is scarce (64 MiB, 3 passes, 4 lanes: about 0.2 s), AES key wrap
as in RFC 3394, which tells a wrong key by itself. Desks of earlier versions were opened by scrypt directly.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value

KEY_BYTES = 32
SALT_BYTES = 16
ARGON2ID = "argon2id"
MEMORY_KIB, PASSES, LANES = 64 * 1024, 3, 4
# What a card may ask for: a forged one must not take the whole machine.
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 2**20, 24, 16
# RFC 7914's parameters for interactive use: 32 MiB, about 0.1 s.
_SCRYPT_N, _SCRYPT_R, _SCRYPT_P = 2**15, 8, 1


@value
class Derivation:
    """How a secret becomes a key; `memory_kib` in KiB."""

    salt: str
    memory_kib: int = MEMORY_KIB
    passes: int = PASSES
    lanes: int = LANES


@value
class WrappedKey:
    """A key that a secret opens; both fields can be read by everybody, and tell nothing."""

    derivation: Derivation
    wrapped: str


def normal_passphrase(typed: str) -> str:
    """Return the passphrase by which é is é, however the keyboard composed it (NFC)."""
    return unicodedata.normalize("NFC", typed)


def chosen_passphrase(typed: str) -> str:
    """Return a new passphrase as it counts.

    Raises:
        Refusal: it is empty (key.passphrase_empty), or of spaces only (key.passphrase_spaces).
    """
    if not typed:
        raise Refusal("key.passphrase_empty")
    if not typed.strip():
        raise Refusal("key.passphrase_spaces")
    return normal_passphrase(typed)


def wrap_by_secret(raw: bytes, secret: str) -> WrappedKey:
    """Wrap a key in a secret, with a salt of its own."""
    import secrets

    from cryptography.hazmat.primitives.keywrap import aes_key_wrap

    derivation = Derivation(secrets.token_hex(SALT_BYTES))
    return WrappedKey(derivation, aes_key_wrap(_derive(secret, derivation), raw).hex())


def unwrap_by_secret(wrapped: WrappedKey, secret: str) -> bytes | None:
    """Return the key that the secret opens; None for another secret."""
    return _unwrap(_derive(secret, wrapped.derivation), wrapped.wrapped)


def wrap_by_key(raw: bytes, key: bytes) -> str:
    """Wrap a key in another key."""
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap

    return aes_key_wrap(key, raw).hex()


def unwrap_by_key(wrapped: str, key: bytes) -> bytes | None:
    """Return the key that another key opens; None for a wrong one."""
    return _unwrap(key, wrapped)


def wrapped_as_json(wrapped: WrappedKey) -> dict[str, object]:
    """Return what is written of a wrapped key."""
    by = wrapped.derivation
    return {
        "derivation": ARGON2ID, "salt": by.salt, "memory_kib": by.memory_kib, "passes": by.passes,
        "lanes": by.lanes, "wrapped": wrapped.wrapped,
    }  # fmt: skip


def wrapped_from_json(read: Any) -> WrappedKey:
    """Read what wrapped_as_json wrote.

    Raises:
        ValueError, KeyError, TypeError: it is something else, or asks for more than this machine should give.
    """
    by = Derivation(str(read["salt"]), int(read["memory_kib"]), int(read["passes"]), int(read["lanes"]))
    fits = 0 < by.passes <= _MOST_PASSES and 0 < by.lanes <= _MOST_LANES
    if read["derivation"] != ARGON2ID or not fits or not 8 * by.lanes <= by.memory_kib <= _MOST_MEMORY_KIB:
        raise ValueError("no derivation of ours")
    if len(bytes.fromhex(by.salt)) < SALT_BYTES or len(bytes.fromhex(str(read["wrapped"]))) != KEY_BYTES + 8:
        raise ValueError("no wrapped key")
    return WrappedKey(by, str(read["wrapped"]))


def scrypt_key(passphrase: str, salt: bytes) -> bytes:
    """Return the key that a passphrase was on desks of earlier versions."""
    import hashlib

    return hashlib.scrypt(
        _as_bytes(passphrase), salt=salt, n=_SCRYPT_N, r=_SCRYPT_R, p=_SCRYPT_P, dklen=KEY_BYTES, maxmem=2**26
    )


def _derive(secret: str, by: Derivation) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        _as_bytes(secret), bytes.fromhex(by.salt), time_cost=by.passes, memory_cost=by.memory_kib,
        parallelism=by.lanes, hash_len=KEY_BYTES, type=Type.ID,
    )  # fmt: skip


def _unwrap(key: bytes, wrapped: str) -> bytes | None:
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

    try:
        return aes_key_unwrap(key, bytes.fromhex(wrapped))
    except InvalidUnwrap:
        return None


def _as_bytes(secret: str) -> bytes:
    return secret.encode("utf-8", errors="surrogatepass")
