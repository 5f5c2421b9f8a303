"""The system keyring, asked with patience that ends: it may be locked, or wait for its own password."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import ModuleType
from typing import TypeVar

from recruiterdesk.core.errors import Refusal

T = TypeVar("T")
SERVICE = "RecruiterDesk"
PATIENCE_SECONDS = 20.0
"""How long a keyring may think: it may be asking the user for its own password meanwhile."""


def load_keyring() -> ModuleType | None:
    """Return the keyring library; None where the system's keyring can't be loaded."""
    try:
        import keyring

        keyring.get_keyring()
    except (ImportError, AttributeError, RuntimeError, OSError):
        return None
    return keyring


def key_in_keyring(desk_id: str, patience: float = PATIENCE_SECONDS) -> bytes:
    """Return the key that the keyring holds for this desk; `patience` in seconds.

    Raises:
        Refusal: it did not answer in time (key.keyring_late), is locked or fails (key.keyring_silent), or
            holds no such key (key.keyring_empty).
    """
    found = _answered(lambda: _ask(desk_id), patience)
    if found is None:
        raise Refusal("key.keyring_empty")
    return found


def is_not_in_keyring(desk_id: str, patience: float = PATIENCE_SECONDS) -> bool:
    """Tell whether the keyring answers, and surely holds no key of this desk; `patience` in seconds."""
    try:
        return _answered(lambda: _ask(desk_id), patience) is None
    except Refusal:
        return False


def keep_in_keyring(desk_id: str, raw: bytes, patience: float = PATIENCE_SECONDS) -> bool:
    """Put a key into the keyring, and tell whether it gives it back; `patience` in seconds."""
    try:
        return _answered(lambda: _keep(desk_id, raw), patience)
    except Refusal:
        return False


def forget_in_keyring(desk_id: str, patience: float = PATIENCE_SECONDS) -> bool:
    """Take the key of this desk out of the keyring; tell whether it is gone."""
    try:
        return _answered(lambda: _forget(desk_id), patience)
    except Refusal:
        return False


def _answered(ask: Callable[[], T], patience: float) -> T:
    """Return the answer; a keyring that is late is left to its thread, and what it says then is dropped."""
    answers: list[T | Exception] = []

    def run() -> None:
        try:
            answers.append(ask())
        except Exception as error:  # noqa: BLE001 - carried to whoever asked, and raised there
            answers.append(error)

    asking = threading.Thread(target=run, name="keyring", daemon=True)
    asking.start()
    asking.join(patience)
    if not answers:
        raise Refusal("key.keyring_late")
    answer = answers[0]
    if isinstance(answer, Exception):
        raise answer
    return answer


def _ask(desk_id: str) -> bytes | None:
    from keyring.errors import KeyringError

    keyring = load_keyring()
    if keyring is None:
        raise Refusal("key.keyring_silent")
    try:
        found = keyring.get_password(SERVICE, desk_id)
        return bytes.fromhex(found) if found else None
    except (KeyringError, RuntimeError, OSError, ValueError) as error:
        raise Refusal("key.keyring_silent") from error


def _keep(desk_id: str, raw: bytes) -> bool:
    from keyring.errors import KeyringError

    keyring = load_keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(SERVICE, desk_id, raw.hex())
    except (KeyringError, RuntimeError, OSError):
        return False
    return _ask(desk_id) == raw


def _forget(desk_id: str) -> bool:
    from keyring.errors import KeyringError

    keyring = load_keyring()
    if keyring is None:
        return False
    try:
        keyring.delete_password(SERVICE, desk_id)
    except (KeyringError, RuntimeError, OSError):
        return False
    return _ask(desk_id) is None
