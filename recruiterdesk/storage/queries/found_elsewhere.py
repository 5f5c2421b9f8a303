"""Where words were found that stand neither in a name nor in a job: in an address, a tag, a note."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum

from recruiterdesk.core.searched_text import searched_text
from recruiterdesk.core.values import value
from recruiterdesk.domain.found_marks import Mark, found_marks
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import emails_of, in_chunks, phones_of, rows
from recruiterdesk.storage.queries.search_terms import digits_of
from recruiterdesk.storage.queries.tags import tags_of

# Of a note that is a letter long only what stands around the words is read by anybody.
_BEFORE, _SHOWN, _LONGEST = 28, 110, 20_000
_MOST_NOTES = 40
_LEAST_DIGITS = 4
_CUT = "…"
_NOTES = (
    'SELECT "person_id", "text" FROM (SELECT "person_id", "text", '
    'row_number() OVER (PARTITION BY "person_id" ORDER BY "id" DESC) AS "nth" FROM "activity" '
    'WHERE "text" <> \'\' AND "person_id" IN ({marks})) WHERE "nth" <= ?'
)


class FoundPlace(StrEnum):
    """Where something was found."""

    EMAIL = "email"
    PHONE = "phone"
    TAG = "tag"
    NOTE = "note"


@value
class FoundElsewhere:
    """A line of a person in which words were found: the text, and which parts of it."""

    place: FoundPlace
    text: str
    marks: tuple[Mark, ...] = ()


def found_elsewhere(
    desk: Desk, people: Sequence[int], words: Sequence[str], near: Sequence[str] = ()
) -> dict[int, FoundElsewhere]:
    """Return for each of these people the line beside their name and job in which most was found.

    Args:
        desk: where they are.
        people: their ids; those in whom nothing is found are left out.
        words: as `storage.queries.people_ids` says that they are to be marked.
        near: likewise, words near to a mistyped one.
    """
    found: dict[int, FoundElsewhere] = {}
    if not people or not words:
        return found
    for line_of in (_addresses, _numbers, _tags, _notes):
        wanted = [person for person in people if person not in found]
        for person, line in line_of(desk, wanted, words, near):
            found.setdefault(person, line)
    return found


_Lines = Iterator[tuple[int, FoundElsewhere]]


def _addresses(desk: Desk, people: Sequence[int], words: Sequence[str], near: Sequence[str]) -> _Lines:
    for person, addresses in emails_of(desk, people).items():
        yield from _marked(person, FoundPlace.EMAIL, addresses, words, near)


def _numbers(desk: Desk, people: Sequence[int], words: Sequence[str], _near: Sequence[str]) -> _Lines:
    digits = digits_of(" ".join(words))
    if len(digits) < _LEAST_DIGITS:
        return
    ending = digits.lstrip("0")[-7:]
    for person, numbers in phones_of(desk, people).items():
        for number in numbers:
            if ending in number or digits[-_LEAST_DIGITS:] == number[-_LEAST_DIGITS:]:
                yield person, FoundElsewhere(FoundPlace.PHONE, number)


def _tags(desk: Desk, people: Sequence[int], words: Sequence[str], near: Sequence[str]) -> _Lines:
    for person, tags in tags_of(desk, people).items():
        yield from _marked(person, FoundPlace.TAG, tags, words, near)


def _notes(desk: Desk, people: Sequence[int], words: Sequence[str], near: Sequence[str]) -> _Lines:
    notes: dict[int, list[str]] = defaultdict(list)
    for marks, part in in_chunks(people):
        for person, text in rows(desk, _NOTES.format(marks=marks), (*part, _MOST_NOTES)):
            notes[person].append(text)
    for person, texts in notes.items():
        yield from _marked(person, FoundPlace.NOTE, [text[:_LONGEST] for text in texts], words, near)


def _marked(
    person: int, place: FoundPlace, texts: Sequence[str], words: Sequence[str], near: Sequence[str]
) -> _Lines:
    """Give the text in which most of the words stand; none where there is no word in any."""
    held = [(_held(text, (*words, *near)), text) for text in texts]
    most = max((count for count, _ in held), default=0)
    if most:
        text = next(text for count, text in held if count == most)
        excerpt = _excerpt(text, words, near)
        marks = found_marks(excerpt, words, near)
        if marks:
            yield person, FoundElsewhere(place, excerpt, marks)


def _held(text: str, words: Sequence[str]) -> int:
    letters = searched_text(text)
    return sum(word in letters for word in words)


def _excerpt(text: str, words: Sequence[str], near: Sequence[str]) -> str:
    """Return what stands around the first word found, in one line."""
    line = " ".join(text.split())
    if len(line) <= _SHOWN:
        return line
    first = next(iter(found_marks(line, words, near)), (0, 0))[0]
    start = max(0, min(first - _BEFORE, len(line) - _SHOWN))
    start = line.rfind(" ", 0, start) + 1 if start else 0
    end = start + _SHOWN + _BEFORE
    return f"{_CUT if start else ''}{line[start:end]}{_CUT if end < len(line) else ''}"
