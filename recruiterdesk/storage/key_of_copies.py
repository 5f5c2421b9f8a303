"""How a copy of the desk is opened later: by its card, which is kept with it, whatever became of the desk.

A copy stays encrypted with the key that the desk had when it was made. The desk remembers the keys that it
had before, each wrapped in the next, so whoever opens the desk opens its older copies too. Without the desk
a copy opens by the passphrase, or the recovery code, of its own time.
"""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.key import DeskKey
from recruiterdesk.storage.key_card import (
    CARD_NAME,
    Card,
    card_from_text,
    card_text,
    protection_of_key,
    read_card,
)
from recruiterdesk.storage.wrapping import unwrap_by_key


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


def _read(kept: str) -> Card:
    try:
        return card_from_text(kept)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal("key.card_damaged", path=CARD_NAME) from error
