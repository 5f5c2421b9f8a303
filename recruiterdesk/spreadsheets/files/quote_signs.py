"""What quotes mean in a line in which they are not in order."""

from __future__ import annotations

from recruiterdesk.spreadsheets.files.dialect import Dialect


def ends_within(inner: str, quote: str, sign: str) -> bool:
    """Tell whether quotes end a cell within what stands between two: each before them has its other half."""
    cell, divider, _ = inner.partition(quote + sign + quote)
    return bool(divider) and cell.count(quote) % 2 == 0


def is_prose(text: str, sign: str, quote: str) -> bool:
    """Tell whether a blank follows each delimiter as in a sentence, none of them with a quote behind it."""
    return text.count(f"{sign} ") == text.count(sign) and f"{sign} {quote}" not in text


def all_quoted(text: str, dialect: Dialect) -> bool:
    """Tell whether nearly all cells of a line have quotes around them."""
    between = text.count(dialect.quote + dialect.sign + dialect.quote)
    return between > 0 and between + 2 >= text.count(dialect.sign)


def without_odd_quote(piece: str, quote: str) -> str:
    """Return a piece without the one quote at its beginning or end, which lacks its other half."""
    return piece if piece.count(quote) > 1 else piece.removeprefix(quote).removesuffix(quote)


def unescaped(inner: str, quote: str) -> str:
    """Return what stands between two quotes with each quote within once."""
    return inner.replace(f"\\{quote}", quote).replace(quote * 2, quote)
