"""The texts of calls and mails as the user worded them, and the sentences that felt wrong."""

from __future__ import annotations

from recruiterdesk.domain.records import SentenceMark, TextVersion
from recruiterdesk.domain.text_names import TextName, is_known
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.tables import BY_RECORD


def edited_text(desk: Desk, name: TextName) -> str:
    """Return the content of a text in the user's words; "" where it says what the app ships."""
    newest = text_versions(desk, name)[:1]
    return newest[0].content if newest else ""


def text_versions(desk: Desk, name: TextName) -> tuple[TextVersion, ...]:
    """Return all that a text ever said in the user's words, the newest first."""
    return tuple(
        from_row(TextVersion, row)
        for row in rows(
            desk,
            f'SELECT {BY_RECORD[TextVersion].selected} FROM "text_version" '
            'WHERE "text_kind" = ? AND "language" = ? ORDER BY "id" DESC',
            (name.text_kind, str(name.language)),
        )
    )


def edited_names(desk: Desk) -> frozenset[TextName]:
    """Return the texts that are in the user's words now."""
    newest = rows(
        desk,
        f'SELECT {BY_RECORD[TextVersion].selected} FROM "text_version" WHERE "id" IN '
        '(SELECT max("id") FROM "text_version" GROUP BY "text_kind", "language") AND "content" <> \'\'',
    )
    found = (from_row(TextVersion, row) for row in newest)
    return frozenset(filter(is_known, (TextName(one.text_kind, one.language) for one in found)))


def sentence_marks(desk: Desk, name: TextName) -> tuple[SentenceMark, ...]:
    """Return the sentences of a guide that felt wrong, in the order in which they were marked."""
    return tuple(
        from_row(SentenceMark, row)
        for row in rows(
            desk,
            f'SELECT {BY_RECORD[SentenceMark].selected} FROM "sentence_mark" '
            'WHERE "text_kind" = ? AND "language" = ? ORDER BY "id"',
            (name.text_kind, str(name.language)),
        )
    )
