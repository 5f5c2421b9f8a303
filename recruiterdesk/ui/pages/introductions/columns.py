"""The columns of the board, from left to right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.storage.queries.introductions import BoardPlace

COLUMNS = tuple(place for place in BoardPlace if place is not BoardPlace.ENDED)


def column_words(place: BoardPlace) -> str:
    return {
        BoardPlace.IDEA: QCoreApplication.translate("introductions", "Idea"),
        BoardPlace.CANDIDATE: QCoreApplication.translate("introductions", "Asked the candidate"),
        BoardPlace.CONTACT: QCoreApplication.translate("introductions", "Asked the contact"),
        BoardPlace.BOTH_AGREED: QCoreApplication.translate("introductions", "Both said yes"),
        BoardPlace.INTRODUCED: QCoreApplication.translate("introductions", "Introduced"),
        BoardPlace.CAME_OF_IT: QCoreApplication.translate("introductions", "Came of it"),
        BoardPlace.ENDED: QCoreApplication.translate("introductions", "Ended"),
    }[place]


def column_words_in_short(place: BoardPlace) -> str:
    """Name a column where there is no room for the whole: never two alike."""
    return {
        BoardPlace.CANDIDATE: QCoreApplication.translate("introductions", "Candidate"),
        BoardPlace.CONTACT: QCoreApplication.translate("introductions", "Contact"),
        BoardPlace.BOTH_AGREED: QCoreApplication.translate("introductions", "Both yes"),
    }.get(place, column_words(place))
