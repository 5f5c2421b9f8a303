"""The words of a search index in memory: which hold a part, and which are one typing error away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from string import digits
from typing import Any

from recruiterdesk.core.searched_text import is_unspaced
from recruiterdesk.core.values import value

LEAST_PART, LEAST_MISTYPED = 3, 3
# Words up to so long are compared one by one; a longer one has one half without the error.
_SHORT = 6
_MOST_COMPARED = 20_000
_END = b"\n"
# Addresses end in numbers of their own ("jsmith82"): their beginnings are kept, each once.
_WORDS = (
    'SELECT group_concat("term", char(10) ORDER BY "doc" DESC, "term") FROM temp."{index}_words" '
    "WHERE \"term\" NOT GLOB '*[0-9]'"
)
_NUMBERED = (
    'SELECT group_concat("stem", char(10) ORDER BY "docs" DESC, "stem") FROM (SELECT '
    'rtrim("term", \'0123456789\') AS "stem", sum("doc") AS "docs" FROM temp."{index}_words" '
    "WHERE \"term\" GLOB '*[0-9]' GROUP BY 1) WHERE \"stem\" <> ''"
)


@value
class Parts:
    """Words that hold a part, and beginnings of words that end in a number, the commonest first."""

    words: tuple[str, ...]
    beginnings: tuple[str, ...]


class Vocabulary:
    """The words of one index, the commonest first; words that came later stand last."""

    def __init__(self, words: str = "", numbered: str = "") -> None:
        self._lines, self._numbered = _END, _END
        self._short: dict[int, list[str]] = defaultdict(list)
        self._take(words, numbered)

    def add(self, words: Iterable[str]) -> None:
        """Take further words, but for numbers; that one is known already does no harm."""
        coming = dict.fromkeys(words)
        stems = dict.fromkeys(word.rstrip(digits) for word in coming if word[-1] in digits)
        self._take(
            "\n".join(word for word in coming if word[-1] not in digits),
            "\n".join(stem for stem in stems if stem),
        )

    def containing(self, part: str, most: int | None = None) -> Parts:
        """Return who holds the part; a single Latin letter or two are no part. `most` limits both."""
        if len(part) < LEAST_PART and not is_unspaced(part):
            return Parts((), ())
        stem = part.rstrip(digits)
        number = part[len(stem) :]
        if not number:
            whole = dict.fromkeys(islice(_lines_with(self._lines, part.encode()), most))
            return Parts(tuple(whole), tuple(islice(_lines_with(self._numbered, part.encode()), most)))
        ending = _lines_with(self._numbered, stem.encode() + _END) if stem else iter(())
        return Parts((), tuple(islice((f"{line}{number}" for line in ending), most)))

    def all_beginning(self, word: str, most: int) -> tuple[str, ...]:
        """Return all words that begin so; none where there are more, or some that end in a number."""
        begun = _END + word.encode()
        if any(sign.isdigit() for sign in word) or begun in self._numbered:
            return ()
        found = tuple(dict.fromkeys(islice(_lines_with(self._lines, begun), most + 1)))
        return found if len(found) <= most else ()

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

    def _take(self, words: str, numbered: str) -> None:
        if numbered:
            self._numbered += numbered.encode() + _END
        if not words:
            return
        self._lines += words.encode() + _END
        for word in words.split("\n"):
            if len(word) <= _SHORT + 1:
                self._short[len(word)].append(word)

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


def _lines_with(lines: bytes, part: bytes) -> Iterator[str]:
    at = lines.find(part)
    while at >= 0:
        start, end = lines.rfind(_END, 0, at + 1) + 1, lines.find(_END, at + 1)
        yield lines[start:end].decode()
        at = lines.find(part, end)


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
    words, numbered = (
        database.execute_sql(sql.format(index=index)).fetchone()[0] or "" for sql in (_WORDS, _NUMBERED)
    )
    return Vocabulary(words, numbered)
