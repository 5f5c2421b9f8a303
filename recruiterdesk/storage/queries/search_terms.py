"""Words as questions to the search index of people."""

from __future__ import annotations

import re

from recruiterdesk.core.searched_text import searched_words
from recruiterdesk.storage.search_words import LAST_DIGITS

# More words than anybody types narrow nothing any more.
MOST_WORDS = 16
# Who types so many digits of a number has gone beyond its end.
_NUMBER = re.compile(r"[\d\s()+/.-]+")


def search_terms(text: str) -> str:
    """Write the words as a question to the index: each a prefix, a long number by its last digits."""
    digits = digits_of(text)
    if len(digits) > LAST_DIGITS:
        return f'phones : "{digits[-LAST_DIGITS:]}"'
    return prefix_terms(text)


def prefix_terms(text: str, columns: str = "") -> str:
    """Write the words of a text as prefixes that are all there, in any or in these columns ("names")."""
    return in_columns(" ".join(f'"{word}"*' for word in searched_words(text)[:MOST_WORDS]), columns)


def exact_terms(text: str, columns: str = "") -> str:
    """Write the words of a text as whole words that are all there, in any or in these columns."""
    return in_columns(" ".join(f'"{word}"' for word in searched_words(text)[:MOST_WORDS]), columns)


def in_columns(terms: str, columns: str) -> str:
    """Let the terms count in these columns of the index alone ("company title"); none means all."""
    return f"{{{columns}}} : ({terms})" if terms and columns else terms


def digits_of(text: str) -> str:
    """Return the digits of what is typed like a number and nothing else; empty for anything else."""
    return re.sub(r"\D", "", text) if _NUMBER.fullmatch(text.strip() or "-") else ""
