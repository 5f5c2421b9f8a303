"""Rows of people with what was found in them: marked, or said where it stands neither in name nor in job."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from recruiterdesk.core.searched_text import searched_text, searched_words
from recruiterdesk.domain.found_marks import Mark, found_marks
from recruiterdesk.domain.people_question import FilterKey, PeopleQuestion
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.found_elsewhere import FoundElsewhere, FoundPlace, found_elsewhere
from recruiterdesk.storage.queries.people import people_in_list
from recruiterdesk.storage.queries.search_terms import MOST_WORDS
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.people.rows import person_item
from recruiterdesk.ui.widgets.rows import RowItem, RowView

_IN_JOB = (FilterKey.CITY, FilterKey.COMPANY, FilterKey.TITLE)
_LAST_DIGITS = 4


def found_rows(
    desk: Desk, ids: Sequence[int], question: PeopleQuestion, near: Sequence[str] = ()
) -> list[RowItem]:
    """Return these people as rows, with what the question found in each; those who are gone are left out."""
    items = [person_item(row) for row in people_in_list(desk, ids)]
    words = searched_words(question.words)[:MOST_WORDS]
    asked = " ".join(each.value for each in question.filters if each.key in _IN_JOB and not each.negated)
    in_job = (*words, *searched_words(asked)[:MOST_WORDS])
    if not in_job:
        return items
    elsewhere = _elsewhere(desk, items, words, near)
    return [_marked(item, words, in_job, near, elsewhere.get(item.row_id)) for item in items]


def _marked(
    item: RowItem,
    words: Sequence[str],
    in_job: Sequence[str],
    near: Sequence[str],
    elsewhere: FoundElsewhere | None,
) -> RowItem:
    view = item.view
    if elsewhere is not None:
        view = _with_line(view, elsewhere, words)
    else:
        view = replace(view, subtitle_marks=found_marks(view.subtitle, in_job, near))
    return RowItem(item.row_id, replace(view, title_marks=found_marks(view.title, words, near)))


def _elsewhere(
    desk: Desk, items: Sequence[RowItem], words: Sequence[str], near: Sequence[str]
) -> dict[int, FoundElsewhere]:
    """Look beside name and job for the words that do not stand there."""
    missing: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for item in items:
        letters = searched_text(f"{item.view.title} {item.view.subtitle}")
        is_near = any(each in letters for each in near)
        left = tuple(word for word in words if word not in letters)
        if left and not is_near:
            missing[left].append(item.row_id)
    found: dict[int, FoundElsewhere] = {}
    for left, people in missing.items():
        found |= found_elsewhere(desk, people, left, near)
    return found


def _with_line(view: RowView, found: FoundElsewhere, words: Sequence[str]) -> RowView:
    """Say first where it was found; the job comes after what is short."""
    text, marks = found.text, found.marks
    if found.place is FoundPlace.PHONE:
        text = wording.written_number(found.text)
        marks = _marks_of_number(text, "".join(words))
    head = f"{_place_words(found.place)}: "
    moved = tuple((start + len(head), end + len(head)) for start, end in marks)
    said = f"{head}{text}"
    if found.place is not FoundPlace.NOTE and text not in view.subtitle:
        said = wording.dotted(said, view.subtitle)
    return replace(view, subtitle=said, subtitle_marks=moved)


def _marks_of_number(written: str, typed: str) -> tuple[Mark, ...]:
    """Mark the last digits of a number as it is written, as many as were typed and are the same."""
    asked = [sign for sign in typed if sign.isdigit()]
    places = [place for place, sign in enumerate(written) if sign.isdigit()]
    same = 0
    while same < min(len(asked), len(places)) and asked[-1 - same] == written[places[-1 - same]]:
        same += 1
    return ((places[-same], len(written)),) if same >= _LAST_DIGITS else ()


def _place_words(place: FoundPlace) -> str:
    return {
        FoundPlace.EMAIL: QCoreApplication.translate("people", "E-mail"),
        FoundPlace.PHONE: QCoreApplication.translate("people", "Phone"),
        FoundPlace.TAG: QCoreApplication.translate("people", "Tag"),
        FoundPlace.NOTE: QCoreApplication.translate("people", "Note"),
    }[place]
