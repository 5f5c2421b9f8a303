"""Which parts of a text were found: places in the text itself, however it is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recruiterdesk.core.searched_text import is_unspaced, searched_with_places

LEAST_PART = 3
Mark = tuple[int, int]
"""Where a part begins, and where it ends, as places in the text."""


def found_marks(text: str, words: Sequence[str], near: Sequence[str] = ()) -> tuple[Mark, ...]:
    """Return where the words stand in the text, in order and without overlaps.

    A word is marked where it begins one of the text's words, else where it is a part of one; of `near`, what
    was found in place of a mistyped word, whole words are marked.

    Args:
        text: as it is shown.
        words: as `core.searched_text.searched_words` gives them.
        near: likewise.
    """
    letters, places = searched_with_places(text)
    spans = [span for word in words for span in _places_of(word, letters)]
    spans += [span for word in near for span in _whole(word, letters)]
    return _joined(sorted((places[start], _end_of(text, places, end)) for start, end in spans))


def _places_of(word: str, letters: str) -> list[Mark]:
    everywhere = list(_all_places(word, letters))
    begun = [span for span in everywhere if span[0] == 0 or letters[span[0] - 1] == " "]
    is_part = len(word) >= LEAST_PART or is_unspaced(word)
    return begun or (everywhere if is_part else [])


def _whole(word: str, letters: str) -> Iterator[Mark]:
    padded = f" {letters} "
    for start, end in _all_places(f" {word} ", padded):
        yield start, end - 2


def _all_places(word: str, letters: str) -> Iterator[Mark]:
    at = letters.find(word)
    while at >= 0 and word:
        yield at, at + len(word)
        at = letters.find(word, at + 1)


def _end_of(text: str, places: Sequence[int], end: int) -> int:
    """Return the place after the last letter, with the marks that stand on it."""
    following = places[end] if end < len(places) else len(text)
    return max(places[end - 1] + 1, following)


def _joined(spans: Sequence[Mark]) -> tuple[Mark, ...]:
    joined: list[Mark] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
