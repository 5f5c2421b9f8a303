"""How a copy of the desk is opened later: by its card, which is kept with it, whatever became of the desk.

A copy stays encrypted with the key that the desk had when it was made. The desk remembers the keys that it
had before, each wrapped in the next, so whoever opens the desk opens its older copies too. Without the desk
a copy opens by the passphrase, or the recovery code, of its own time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.key import DeskKey
from recruiterdesk.storage.key_card import (
    CARD_NAME,
    Card,
    KeyPlace,
    card_from_text,
    card_text,
    keys_wrapped_anew,
    protection_of_key,
    read_card,
    write_card,
)
from recruiterdesk.storage.key_places import forget_outside, keep_beside_others, protected_key
from recruiterdesk.storage.recovery_code import read_recovery_code
from recruiterdesk.storage.wrapping import unwrap_by_key, unwrap_by_secret


def card_of_copy(folder: Path, raw: bytes = b"") -> str:
    """Return what is to be kept with a copy that is made now; it holds no secret that opens by itself.

    Args:
        folder: of the desk.
        raw: the key of the copy (32 bytes); whoever asks only which desk it is gives none.

    Raises:
        Refusal: the desk's card can't be read.
    """
    card = read_card(folder / CARD_NAME)
    return card_text(Card(card.desk_id, protection_of_key(card, raw) if raw else card.now))


def desk_of_copy(kept: str) -> str:
    """Return which desk a copy with this card was made of.

    Raises:
        Refusal: the card can't be read.
    """
    return _read(kept).desk_id


def is_copy_of(folder: Path, kept: str) -> bool:
    """Tell whether a copy with this card was made of the desk in this folder.

    Raises:
        Refusal: the card of the copy, or of the desk, can't be read.
    """
    return read_card(folder / CARD_NAME).desk_id == _read(kept).desk_id


def key_of_copy(folder: Path, key: DeskKey, kept: str) -> bytes | None:
    """Return the key of a copy, as the desk in this folder remembers it; None where it is of another desk.

    Args:
        folder: the folder of the desk.
        key: the key of the desk, which is open.
        kept: the card that was kept with the copy.

    Raises:
        Refusal: the card of the copy, or of the desk, can't be read.
    """
    by, wanted = protection_of_key(read_card(folder / CARD_NAME), key.raw), _read(kept).now.key_id
    if wanted and wanted == by.key_id:
        return key.raw
    for one in by.earlier:
        if one.key_id == wanted:
            return unwrap_by_key(one.wrapped, key.raw)
    return None


def keys_of_desk(folder: Path, key: DeskKey) -> list[bytes]:
    """Return all keys that the desk in this folder remembers, the one of now first.

    A copy of a version that gave keys no names is tried with each.

    Raises:
        Refusal: the desk's card can't be read.
    """
    earlier = protection_of_key(read_card(folder / CARD_NAME), key.raw).earlier
    opened = [unwrap_by_key(one.wrapped, key.raw) for one in reversed(earlier)]
    return [key.raw, *(raw for raw in opened if raw is not None)]


def is_locked_by_passphrase(kept: str) -> bool:
    """Tell whether a copy with this card opens by a passphrase of its own time.

    Raises:
        Refusal: the card can't be read.
    """
    return _read(kept).now.place is KeyPlace.PASSPHRASE


def has_recovery_code(kept: str) -> bool:
    """Tell whether a copy with this card opens by a recovery code of its own time.

    Raises:
        Refusal: the card can't be read.
    """
    return _read(kept).now.recovery is not None


def key_of_copy_by_passphrase(folder: Path, kept: str, typed: str) -> bytes:
    """Return the key of a copy by the passphrase of its time.

    Raises:
        Refusal: it is another one (key.passphrase_wrong), or the copy is not locked by any.
    """
    card = _read(kept)
    return protected_key(folder, card.desk_id, card.now, typed)


def key_of_copy_by_code(kept: str, typed: str) -> bytes:
    """Return the key of a copy by the recovery code of its time.

    Raises:
        Refusal: the code has a slip of the pen, is another one (key.code_wrong), or there was none.
    """
    code, by = read_recovery_code(typed), _read(kept).now.recovery
    if by is None:
        raise Refusal("key.no_code")
    raw = unwrap_by_secret(by, code)
    if raw is None:
        raise Refusal("key.code_wrong")
    return raw


@contextmanager
def copy_taken_in(folder: Path, key: DeskKey, kept: str, raw: bytes) -> Iterator[None]:
    """Let the desk be the one that a copy was made of, and remember its keys; for good if all goes well.

    The desk keeps its own key, and what opens it now opens it afterwards.

    Args:
        folder: the folder of the desk.
        key: the key of the desk, which is open.
        kept: the card that was kept with the copy.
        raw: the key of the copy (32 bytes).

    Raises:
        Refusal: one of the cards can't be read, or the desk's can't be written; nothing was changed then.
    """
    before, copy = read_card(folder / CARD_NAME), _read(kept)
    by = protection_of_key(before, key.raw)
    named = {one.key_id for one in by.earlier if one.key_id}
    gained = [one for one in keys_wrapped_anew(copy.now, raw, key.raw) if one.key_id not in named]
    is_moved = before.desk_id != copy.desk_id and by.place is KeyPlace.KEYRING
    kept_by = keep_beside_others(folder, copy.desk_id, key.raw) if is_moved else by
    after = replace(kept_by, earlier=(*by.earlier, *gained))
    try:
        with _card_meanwhile(folder, before, Card(copy.desk_id, after, page_salt=before.page_salt)):
            yield
    finally:
        if is_moved:
            is_taken_in = read_card(folder / CARD_NAME).desk_id == copy.desk_id
            gone = (before.desk_id, by.place) if is_taken_in else (copy.desk_id, kept_by.place)
            forget_outside(folder, *gone)


@contextmanager
def _card_meanwhile(folder: Path, before: Card, card: Card) -> Iterator[None]:
    """Write a card, and again the one before it if what is done by it fails."""
    write_card(folder, card)
    try:
        yield
    except BaseException:
        write_card(folder, before)
        raise


def _read(kept: str) -> Card:
    try:
        return card_from_text(kept)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal("key.card_damaged", path=CARD_NAME) from error
