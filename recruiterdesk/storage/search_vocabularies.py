"""Keeps the words of both search indexes in memory as the desk changes, here or beside."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from recruiterdesk.core.values import value

if TYPE_CHECKING:
    from recruiterdesk.storage.vocabulary import Vocabulary

# To read the words of so many people takes as long as to read all words of a large desk.
_MANY_NEWS = 2000


@value
class _Source:
    """An index of words: how far it has come, what came after a point, and the texts of some of it."""

    index: str
    newest: str
    since: str
    texts: str


_PEOPLE = _Source(
    "person_search",
    'SELECT coalesce(max("id"), 0) FROM "search_news"',
    'SELECT "id", "first_id", "last_id" FROM "search_news" WHERE "id" > ? ORDER BY "id"',
    'SELECT "names" || \' \' || "emails" || \' \' || "company" || \' \' || "title" || \' \' || "place" '
    'FROM "person_search" WHERE "rowid" BETWEEN ? AND ?',
)
_NOTES = _Source(
    "note_search",
    'SELECT coalesce(max("rowid"), 0) FROM "note_search"',
    'SELECT "rowid", "rowid", "rowid" FROM "note_search" WHERE "rowid" > ? ORDER BY 1 LIMIT 2001',
    'SELECT "text" FROM "note_search" WHERE "rowid" BETWEEN ? AND ?',
)


class _Kept:
    """The words of one index, read when they are first asked for."""

    def __init__(self, source: _Source) -> None:
        self._source = source
        self._seen = -1
        self._words: Vocabulary | None = None
        self._reading = Lock()

    @property
    def is_read(self) -> bool:
        return self._seen >= 0

    def words(self, database: Any) -> Vocabulary:
        # What the words are kept in is imported with the first search.
        from recruiterdesk.storage.vocabulary import Vocabulary

        if not self._reading.acquire(blocking=False):
            return self._words or Vocabulary()
        try:
            return self._read(database)
        finally:
            self._reading.release()

    def _read(self, database: Any) -> Vocabulary:
        from recruiterdesk.storage.vocabulary import read_vocabulary

        newest = int(database.execute_sql(self._source.newest).fetchone()[0])
        words = self._words
        if words is None or (newest != self._seen and not self._take_news(database, newest, words)):
            words = read_vocabulary(database, self._source.index)
        self._words, self._seen = words, newest
        return words

    def _take_news(self, database: Any, newest: int, words: Vocabulary) -> bool:
        """Take the words that came since; False where so much came that all are better read anew."""
        if self._seen > newest:
            return False
        news = database.execute_sql(self._source.since, (self._seen,)).fetchall()
        if not news or (self._source is _PEOPLE and news[0][0] > self._seen + 1):
            return False
        if sum(last - first + 1 for _, first, last in news) > _MANY_NEWS:
            return False
        for _, first, last in news:
            rows = database.execute_sql(self._source.texts, (first, last)).fetchall()
            words.add(word for row in rows for word in row[0].split())
        return True


class SearchVocabularies:
    """The words by which people are found, and those of the notes about them.

    Several threads may ask, each on its own connection; while one reads, the others are given what was read
    before.
    """

    def __init__(self) -> None:
        self._people, self._notes = _Kept(_PEOPLE), _Kept(_NOTES)

    @property
    def are_read(self) -> bool:
        """Whether the words of people were read, so that asking for them again takes no time."""
        return self._people.is_read

    def forget(self) -> None:
        """Read all words anew when they are next asked for: the desk holds something else now."""
        self._people, self._notes = _Kept(_PEOPLE), _Kept(_NOTES)

    def of_people(self, database: Any) -> Vocabulary:
        """Return the words of names, addresses, employers, titles and places, as they are now."""
        return self._people.words(database)

    def of_notes(self, database: Any) -> Vocabulary:
        """Return the words of the notes, as they are now."""
        return self._notes.words(database)
