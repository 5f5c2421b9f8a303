"""Names that no list has are understood by the words in them, where the cells agree."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.application_names import (
    BOARD_LISTS,
    JOB_TITLES,
    POSITIONS,
    PROJECTS,
    STATES,
)
from recruiterdesk.spreadsheets.columns.column_answers import are_answers, tells_of_another
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_endings import stands_at_ends
from recruiterdesk.spreadsheets.columns.column_names import field_named, names_others
from recruiterdesk.spreadsheets.columns.concepts import CONCEPTS, Concept, is_text, says_told
from recruiterdesk.spreadsheets.columns.header_words import (
    ABOUT_A_VALUE,
    BRACKETS,
    FAX,
    PRIVATE,
    STRONG_SUBJECTS,
    WORK,
    listed,
)
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.parties import no_of_party
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words, stage_from_words
from recruiterdesk.spreadsheets.values.cell_contents import (
    MOST,
    NEARLY_ALL,
    is_date,
    is_email,
    is_figure,
    is_phone,
    is_stage_or_outcome,
    is_yes_no,
    mostly,
    names_progress,
    share,
)

_OF_APPLICATION = (
    Field.TOLD_ON,
    Field.CLIENT,
    Field.ROLE,
    Field.STAGE,
    Field.OUTCOME,
    Field.APPLIED_ON,
    Field.DECIDED_ON,
)
_OF_ENDS = frozenset({Field.OUTCOME, Field.TOLD_ON, Field.DECIDED_ON, Field.REASON})
# In Japanese and Chinese, words of a stage stand in whole sentences without blanks as well.
_END_OF_SENTENCE = "。"
_A_SAMPLE = 2
_OF_APPLICATIONS = (
    STRONG_SUBJECTS | known.CLIENT | known.HIRED | known.APPLIED | known.DECIDED | known.PROCESS
)
# "Projektstatus", "Kandidatstatus"
_GROWN_STATE = "status"
_STATUS = frozenset({_GROWN_STATE, "statut", "stato", "estado", "situacao", "stan", "stav", "tila", "durum"})
# From Hebrew on words grow together with others.
_GROWN_TOGETHER = "\u0590"
_SUBJECTS = listed("subject|betreff|objet|asunto|oggetto|onderwerp|temat|assunto|amne|predmet|emne")
_GROUP_OF_STATES = re.compile(r"gruppe\b|group\b|\bset\b|categor|kategor|\bbin\b")


def names_no(header: str) -> bool:
    """Tell whether the name of a column speaks of a no alone ("Absage am", not "Zu-/Absage")."""
    words = plain_header(header).split()
    return _has(words, known.NO) and not _has(words, known.YES)


def names_hire(header: str) -> bool:
    """Tell whether the name of a column asks for a hire alone ("Hired?", "Eingestellt")."""
    words = plain_header(header).split()
    return _has(words, known.HIRED) and not _has(words, known.NO | known.FIT_FOR)


def tells_which_job(name: str) -> bool:
    """Tell whether a name says that a job is the one held, or the one wanted ("position aktuell")."""
    return _has(name.split(), known.CURRENT | known.FOR | known.LAST)


_TO_CLIENT = re.compile(
    r"\b(?:to|an|au|al|alla?|aan|ao|do|til|till) (?:the |den |die |le |la |el |il |de |o )?"
    r"(?:client|kunden?|cliente|klant|klienta|kund|hiring manager|manager)$"
)


def heed_concepts(draft: ColumnDraft) -> None:
    """Give columns a meaning by the words in their names, where no other has it and the cells agree."""
    header = draft.found.header or ()
    # Columns that are called a state come first: other words may only look like one.
    by_name = sorted(draft.loose(), key=lambda each: not _has(each[1].split(), known.STATE | known.STEPS))
    for index, name, field in by_name:
        words = plain_header(BRACKETS.sub(" ", header[index])).split() or name.split()
        words += [
            word for word in name.split() if word not in words and _has([word], known.CURRENT | known.FOR)
        ]
        words += [_GROWN_STATE for word in words if _GROWN_STATE in word[1:]]
        if field is not None or name in POSITIONS | STATES | _SUBJECTS:
            continue
        if _TO_CLIENT.search(name):
            continue
        if _is_of_others(draft, index) and not _has(words, known.ANSWER | known.DECIDED):
            draft.fields[index] = _note_by_words(draft, index, words)
            continue
        if ABOUT_A_VALUE.intersection(words) and not _has(
            words, known.STATE | known.NO | known.TOLD | known.LETTERS | known.ANSWER
        ):
            continue
        draft.fields[index] = _reach_by_words(draft, index, words) or _meant_by_words(draft, index, words)


def _is_of_others(draft: ColumnDraft, index: int) -> bool:
    """Tell whether a column names who did something; "Rejected by" may as well say which party."""
    header = draft.found.header or ()
    return names_others(header[index]) and not mostly(draft.values(index), no_of_party)


def _reach_by_words(draft: ColumnDraft, index: int, words: list[str]) -> Field | None:
    """Return the way to reach somebody that a column holds, of which a table may have several."""
    values = draft.values(index)
    if _has(words, known.MAIL) and mostly(values, is_email):
        return Field.EMAIL
    is_fax = FAX.search(draft.names[index]) is not None
    is_number = _has(words, known.PHONE) or (_has(words, known.NUMBER) and _has(words, known.REACHING))
    if is_fax or not is_number or not mostly(values, is_phone):
        return None
    if not WORK.isdisjoint(words):
        return Field.PHONE_WORK
    return Field.PHONE if PRIVATE.isdisjoint(words) else Field.PHONE_PRIVATE


def _meant_by_words(draft: ColumnDraft, index: int, words: list[str]) -> Field | None:
    values = draft.values(index)
    if not values:
        return None
    others = (name for at, name in enumerate(draft.found.header or ()) if at != index)
    is_told = any(field_named(name) is Field.TOLD_ON for name in others)
    is_applied = draft.has(*_OF_APPLICATION) or is_told or bool(draft.named(POSITIONS | STATES))
    is_of_another = tells_of_another(draft.names[index])
    for concept in CONCEPTS:
        if is_of_another and concept.field in _OF_ENDS:
            continue
        # Of reasons there may be several: that they were declined, why, and why they left.
        fits = concept.fits if is_applied or concept.fits is not says_told else is_date
        is_free = _is_free(draft, concept.field) or concept.field is Field.REASON
        if is_free and _is_named(words, concept) and mostly(values, fits) and _has_day(values, concept.field):
            return concept.field
    if note := _note_by_words(draft, index, words):
        return note
    state = None if is_of_another else _state_by_words(draft, index, words, is_applied=is_applied)
    if state is not None:
        return state
    return Field.NOTES if "feedback" in words and mostly(values, _says_more) else None


def _is_of_a_thing(words: list[str]) -> bool:
    """Tell whether a status is that of something else than an application: "Contract status"."""
    return not _STATUS.isdisjoint(words) and not _has(words, _OF_APPLICATIONS)


def _says_more(text: str) -> bool:
    """Tell whether a cell is a remark, not only a mark, a day or a word."""
    return is_text(text) and " " in text


def _state_by_words(draft: ColumnDraft, index: int, words: list[str], *, is_applied: bool) -> Field | None:
    """Return what a column is that says where applications stand, None where it doesn't."""
    values, has_stage = draft.values(index), draft.has(Field.STAGE)
    if _has(words, known.REASON):
        return Field.REASON if stands_at_ends(draft, index) else None
    may_be_state = not _has(words, known.NO_STATE)
    if _has(words, known.PROJECT):
        # A project may be open or closed itself.
        may_be_state = may_be_state and bool(draft.named(PROJECTS)) and any(map(_names_stage, values))
    if _has(words, known.STEPS) and may_be_state and not has_stage and mostly(values, names_progress):
        return Field.STAGE
    is_beside = has_stage or _has_other_state(draft, index)
    if is_beside and _is_of_a_thing(words) and are_answers(draft.names[index], values):
        return None
    if _GROUP_OF_STATES.search(draft.names[index]) and _has_other_state(draft, index):
        return None
    is_named = _has(words, known.STATE | known.ANSWER) and may_be_state
    is_left = has_stage and _has_other_state(draft, index)
    said = share(values, _says_progress) if len(values) >= _A_SAMPLE else 0.0
    is_list = not has_stage and draft.names[index] in BOARD_LISTS
    is_board = is_list and share(values, _says_progress) >= NEARLY_ALL
    is_state = is_named or is_board
    is_of_job = is_left and _has(words, known.JOB | known.VACANCY)
    if is_of_job or not (is_applied or (is_state and said >= MOST)):
        return None
    is_progress = may_be_state and said >= NEARLY_ALL and not (is_named or is_left)
    if is_progress and are_answers(draft.names[index], values):
        return None
    if not (is_progress or (is_state and mostly(values, is_stage_or_outcome))):
        return None
    says_where = is_board or not is_named or _has(words, known.STANDING)
    return _stage_or_outcome(draft, index, words, says_where=says_where)


def _stage_or_outcome(draft: ColumnDraft, index: int, words: list[str], *, says_where: bool) -> Field | None:
    """Return which of both a column is, None where others say them already.

    `says_where` tells that its name asks where somebody is rather than what came of it.
    """
    values = draft.values(index)
    names_stages = mostly(values, _names_only_stage) or (says_where and any(map(_names_stage, values)))
    is_ahead = _has(words, known.STEPS) or names_stages
    wanted = (Field.STAGE, Field.OUTCOME) if is_ahead else (Field.OUTCOME, Field.STAGE)
    is_said_elsewhere = not _has(words, known.STATE | known.STEPS) and _has_other_state(draft, index)
    free = (each for each in wanted if not (each is Field.STAGE and is_said_elsewhere))
    meant = next((each for each in free if not draft.has(each)), None)
    tells = meant is Field.STAGE or not draft.has(Field.STAGE) or any(map(_says_how_it_stands, values))
    return meant if tells else None


def _names_stage(text: str) -> bool:
    return stage_from_words(text) is not None


def _says_how_it_stands(text: str) -> bool:
    return outcome_from_words(text).known


def _is_free(draft: ColumnDraft, field: Field) -> bool:
    """Tell whether no column has a meaning; "Job title" may yet be that of the job applied for."""
    return all(
        field is Field.TITLE and draft.names[index] in JOB_TITLES | POSITIONS for index in draft.of(field)
    )


def _has_other_state(draft: ColumnDraft, index: int) -> bool:
    """Tell whether another column, named so, says how it ended; one whose name says nothing waits for it."""
    states = (at for at in draft.named(STATES) if at != index)
    return any(mostly(draft.values(at), is_stage_or_outcome) for at in states)


def _names_only_stage(text: str) -> bool:
    """Tell whether a cell says how far it got, and nothing of an end."""
    return stage_from_words(text) is not None and outcome_from_words(text).kind is None


def _has_day(values: list[str], field: Field) -> bool:
    """Tell whether days to come back name one at all: "immediately" alone is none."""
    return field is not Field.COME_BACK_ON or any(map(is_date, values))


def _says_progress(text: str) -> bool:
    """Tell whether a cell can only be a stage or an outcome, by more than one word or sign.

    Lines that say what happened when are notes.
    """
    is_other = is_yes_no(text) or is_date(text) or is_figure(text) or text.endswith(_END_OF_SENTENCE)
    return not is_other and "\n" not in text and names_progress(text)


def _is_named(words: list[str], concept: Concept) -> bool:
    """Tell whether the words name the concept; where it has words besides, no others may come."""
    if not all(_has(words, group) for group in concept.groups) or _has(words, concept.never):
        return False
    others = [word for word in words if not any(_has([word], group) for group in concept.groups)]
    return not concept.besides or concept.besides.issuperset(others)


def _note_by_words(draft: ColumnDraft, index: int, words: list[str]) -> Field | None:
    """Return that a column holds notes, whoever wrote them."""
    return Field.NOTES if _has(words, known.NOTE) and mostly(draft.values(index), is_text) else None


def _has(words: Iterable[str], beginnings: frozenset[str]) -> bool:
    """Tell whether a word begins with one of the beginnings; short ones must be the whole word."""
    return any(
        word == beginning
        or (len(beginning) > 3 and word.startswith(beginning))  # noqa: PLR2004 - "on", "am", "ort"
        or (beginning[0] >= _GROWN_TOGETHER and beginning in word)
        for word in words
        for beginning in beginnings
    )
