"""The words of a search index in memory: which hold a part, and which are one typing error away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from recruiterdesk.core.searched_text import is_unspaced

LEAST_PART, LEAST_MISTYPED = 3, 3
# Words up to so long are compared one by one; a longer one has one half without the error.
_SHORT = 6
_MOST_COMPARED = 20_000
_END = b"\n"
_ALL_WORDS = (
    'SELECT group_concat("term", char(10) ORDER BY "doc" DESC, "term") FROM temp."{index}_words" '
    "WHERE \"term\" GLOB '*[^0-9]*'"
)


class Vocabulary:
    """The words of one index, the commonest first, but for numbers; words that came later stand last."""

    def __init__(self, lines: str = "") -> None:
        self._lines = _END
        self._short: dict[int, list[str]] = defaultdict(list)
        self._take(lines)

    def add(self, words: Iterable[str]) -> None:
        """Take further words, but for numbers; that one is known already does no harm."""
        self._take("\n".join(dict.fromkeys(word for word in words if not word.isdigit())))

    def containing(self, part: str, most: int) -> list[str]:
        """Return words that hold the part, the commonest first; a single Latin letter or two are no part."""
        if len(part) < LEAST_PART and not is_unspaced(part):
            return []
        found: dict[str, None] = {}
        for line in self._lines_with(part.encode()):
            found[line] = None
            if len(found) == most:
                break
        return list(found)

    def near(self, word: str, most: int) -> list[str]:
        """Return words that are one typing error away, or begin so, the nearest and commonest first.

        An error is a letter too many, too few, wrong, or two letters in the other order.
        """
        if len(word) < LEAST_MISTYPED:
            return []
        whole = self._near_short(word, most) if len(word) <= _SHORT else []
        begun = self._near_long(word) if len(word) >= _SHORT else []
        found = dict.fromkeys([*whole, *begun])
        return [each for each in found if not each.startswith(word)][:most]

    def _take(self, lines: str) -> None:
        if not lines:
            return
        self._lines += lines.encode() + _END
        for word in lines.split("\n"):
            if len(word) <= _SHORT + 1:
                self._short[len(word)].append(word)

    def _lines_with(self, part: bytes) -> Iterator[str]:
        at = self._lines.find(part)
        while at >= 0:
            start, end = self._lines.rfind(_END, 0, at) + 1, self._lines.find(_END, at + 1)
            yield self._lines[start:end].decode()
            at = self._lines.find(part, end)

    def _near_short(self, word: str, most: int) -> list[str]:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found: list[str] = []
        for length in (len(word), len(word) - 1, len(word) + 1):
            scored = process.extract(
                word, self._short.get(length, []), scorer=OSA.distance, score_cutoff=1, limit=most
            )
            found += [each for each, _, _ in scored]
        return found

    def _near_long(self, word: str) -> list[str]:
        whole: list[str] = []
        begun: list[str] = []
        for line in self._with_half_of(word):
            distance = _distance_of_beginning(word, line)
            if distance is not None:
                (whole if distance == len(line) else begun).append(line)
        return whole + begun

    def _with_half_of(self, word: str) -> Iterator[str]:
        """Yield the lines that share a half of the word, about where it stands there."""
        half = len(word) // 2
        turned = f"{word[: half - 1]}{word[half]}{word[half - 1]}{word[half + 1 :]}"
        compared = 0
        for beginning in (word[:half], turned):
            for at in self._places_of(_END + beginning.encode()):
                yield self._line_at(at + 1)
                compared += 1
                if compared > _MOST_COMPARED:
                    return
        before = len(word[:half].encode())
        widest = len(word.encode()) // len(word) + 1
        for at in self._places_of(word[half:].encode()):
            start = self._lines.rfind(_END, max(0, at - before - widest - 1), at)
            if start >= 0 and abs(at - start - 1 - before) <= widest:
                yield self._line_at(start + 1)

    def _places_of(self, part: bytes) -> Iterator[int]:
        at = self._lines.find(part)
        while at >= 0:
            yield at
            at = self._lines.find(part, at + 1)

    def _line_at(self, start: int) -> str:
        return self._lines[start : self._lines.find(_END, start)].decode()


def _distance_of_beginning(word: str, line: str) -> int | None:
    """Return how long the beginning of the line is that is one error away; None where none is."""
    from rapidfuzz.distance import OSA

    lengths = sorted({min(len(word) + more, len(line)) for more in (1, 0, -1)}, reverse=True)
    return next(
        (length for length in lengths if OSA.distance(word, line[:length], score_cutoff=1) <= 1), None
    )


def read_vocabulary(database: Any, index: str) -> Vocabulary:
    """Read the words of a search index ("person_search"); of a million people that takes half a second."""
    database.execute_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.\"{index}_words\" USING fts5vocab('main', '{index}', 'row')"
    )
    return Vocabulary(database.execute_sql(_ALL_WORDS.format(index=index)).fetchone()[0] or "")
