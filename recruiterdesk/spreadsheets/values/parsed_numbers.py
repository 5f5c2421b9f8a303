"""Phone numbers as the library reads them, which takes it a while."""

from __future__ import annotations

from functools import lru_cache
from traceback import clear_frames
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


# The same number is asked for several times in a row: whether it is possible, and valid, and with its area.
@lru_cache(maxsize=64)
def parsed_number(text: str, region: str) -> PhoneNumber | None:
    """Return a number as the library reads it, None where it reads none. Nobody may change it.

    Args:
        text: the number as it is written.
        region: the country (ISO code) of numbers that are written without one, "" for none.
    """
    import phonenumbers

    try:
        return phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException as error:
        # The library keeps it in a variable, and with it all that called: imports collect no such garbage.
        clear_frames(error.__traceback__)
        return None
