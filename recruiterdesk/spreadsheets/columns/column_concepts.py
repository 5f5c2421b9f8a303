"""Names that no list has are understood by the words in them, where the cells agree."""

from __future__ import annotations

import re

from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.application_names import (
    DAYS_OF_A_NO,
    JOB_TITLES,
    POSITIONS,
    STATES,
)
from recruiterdesk.spreadsheets.columns.column_answers import tells_of_another
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_names import field_named, names_others
from recruiterdesk.spreadsheets.columns.column_states import GROWN_STATE, may_say_state, state_by_words
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
from recruiterdesk.spreadsheets.columns.name_parts import NamePart, name_part
from recruiterdesk.spreadsheets.columns.named_words import has_any, is_grown
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.outcomes.parties import no_of_party
from recruiterdesk.spreadsheets.values.cell_contents import (
    has_number,
    is_date,
    is_email,
    is_phone,
    is_yes_no,
    mostly,
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
# "Projektstatus", "Absageanruf"
_GROWN = (GROWN_STATE, "anruf", "telefonat")
_SUBJECTS = listed("subject|betreff|objet|asunto|oggetto|onderwerp|temat|assunto|amne|predmet|emne")
# Of programs for customers: who declines to be written to ("Mail de refus" is another thing).
_OPT_OUTS = listed(
    "refus e mail|refus email|refus d e mail|refus d email|refus sms|refus d appel|email abgelehnt|"
    "e mail abgelehnt|email declined|email rejected|rechazo de correo|rechazo de correo electronico|"
    "rechazo de email|rifiuto e mail|rifiuto email"
)
_YIELDING = {Field.TITLE: JOB_TITLES | POSITIONS, Field.TOLD_ON: DAYS_OF_A_NO}
_TO_CLIENT = re.compile(
    rf"\b{name_part(NamePart.TO)} (?:{name_part(NamePart.THE)} )?{name_part(NamePart.CLIENT)}$"
)
# "Absage an Kandidat am": the no that they were given.
_TO_THEM = re.compile(
    rf"\b{name_part(NamePart.TO)} (?:{name_part(NamePart.THE)} )?(?:{'|'.join(sorted(STRONG_SUBJECTS))})\b"
)
# Whoever brings a CV in person applies.
_BROUGHT_IN = re.compile(r"\bdropped (?:off|in|by|cvs?|resumes?)\b|\b(?:cv|resume)s? dropped\b")


def names_no(header: str) -> bool:
    """Tell whether the name of a column speaks of a no alone ("Absage am", not "Zu-/Absage")."""
    words = plain_header(header).split()
    is_no = has_any(words, known.NO) or (has_any(words, known.NEGATIVE) and has_any(words, known.ANSWER))
    return is_no and not has_any(words, known.YES)


def names_hire(header: str) -> bool:
    """Tell whether the name of a column asks for a hire alone ("Hired?", "Eingestellt")."""
    words = plain_header(header).split()
    return has_any(words, known.HIRED) and not has_any(words, known.NO | known.FIT_FOR)


def tells_which_job(name: str) -> bool:
    """Tell whether a name says that a job is the one held, or the one wanted ("position aktuell")."""
    return has_any(name.split(), known.CURRENT | known.FOR | known.LAST)


def heed_concepts(draft: ColumnDraft) -> None:
    """Give columns a meaning by the words in their names, where no other has it and the cells agree."""
    header = draft.found.header or ()
    # Columns that are called a state come first: other words may only look like one.
    by_name = sorted(draft.loose(), key=lambda each: not has_any(each[1].split(), known.STATE | known.STEPS))
    for index, name, field in by_name:
        if field in (None, Field.DECIDED_ON) and _is_no_to_them(draft, index):
            draft.fields[index] = Field.TOLD_ON
            continue
        words = plain_header(BRACKETS.sub(" ", header[index])).split() or name.split()
        words += [
            word for word in name.split() if word not in words and has_any([word], known.CURRENT | known.FOR)
        ]
        if known.BY.issuperset(words) and index and names_no(header[index - 1]):
            # "Rejected on", and beside it "By".
            words += plain_header(header[index - 1]).split()
        words += [grown for grown in _GROWN for word in words if grown in word[1:]]
        if field is not None or name in POSITIONS | STATES | _SUBJECTS | _OPT_OUTS:
            continue
        if _TO_CLIENT.search(name) or _BROUGHT_IN.search(name):
            continue
        if _is_of_others(draft, index) and not has_any(words, known.ANSWER | known.DECIDED):
            draft.fields[index] = _note_by_words(draft, index, words)
            continue
        if ABOUT_A_VALUE.intersection(words) and not has_any(
            words, known.STATE | known.NO | known.TOLD | known.LETTERS | known.ANSWER | known.DISPOSITION
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
    if has_any(words, known.MAIL) and mostly(values, is_email):
        return Field.EMAIL
    is_fax = FAX.search(draft.names[index]) is not None
    if _is_second(draft, index, words) and mostly(values, has_number):
        return Field.PHONE
    is_number = has_any(words, known.PHONE) or (
        has_any(words, known.NUMBER) and has_any(words, known.REACHING)
    )
    if is_fax or not is_number or not mostly(values, is_phone):
        return None
    if not WORK.isdisjoint(words):
        return Field.PHONE_WORK
    return Field.PHONE if PRIVATE.isdisjoint(words) else Field.PHONE_PRIVATE


def _is_second(draft: ColumnDraft, index: int, words: list[str]) -> bool:
    """Tell whether a name only says that it is another number, right behind one to call ("Alt No")."""
    is_behind = index > 0 and draft.fields[index - 1] in PHONE_FIELDS
    says_so = known.OTHER_NUMBER.issuperset(words) and not known.NUMBER.issuperset(words)
    return is_behind and says_so and has_any(words, known.NUMBER)


def _meant_by_words(draft: ColumnDraft, index: int, words: list[str]) -> Field | None:
    values = draft.values(index)
    if not values:
        return None
    is_of_another = tells_of_another(draft.names[index])
    # A table may have thousands of columns: what all of them say is asked last.
    for concept in CONCEPTS:
        if not _is_named(words, concept) or (is_of_another and concept.field in _OF_ENDS):
            continue
        fits = concept.fits
        if fits is says_told and not _is_of_applications(draft, index):
            fits = is_date
        # Of reasons there may be several: that they were declined, why, and why they left.
        is_free = (
            concept.field is Field.REASON
            or _is_free(draft, concept.field)
            or _tells_when_told(draft, concept.field, values)
        )
        if is_free and mostly(values, fits) and _has_day(values, concept.field):
            return concept.field
    if note := _note_by_words(draft, index, words):
        return note
    state = None
    if not is_of_another and may_say_state(words, values):
        state = state_by_words(draft, index, words, is_applied=_is_of_applications(draft, index))
    if state is not None:
        return state
    return Field.NOTES if "feedback" in words and mostly(values, _says_more) else None


def _is_of_applications(draft: ColumnDraft, index: int) -> bool:
    """Tell whether another column speaks of applications."""
    if draft.has(*_OF_APPLICATION) or draft.named(POSITIONS | STATES):
        return True
    others = (name for at, name in enumerate(draft.found.header or ()) if at != index)
    return any(field_named(name) is Field.TOLD_ON for name in others)


def _is_no_to_them(draft: ColumnDraft, index: int) -> bool:
    """Tell whether a column says to whom a no was given, where no other says who was told."""
    header = draft.found.header or ()
    is_to_them = _TO_THEM.search(draft.names[index]) is not None and names_no(header[index])
    return is_to_them and _is_free(draft, Field.TOLD_ON) and mostly(draft.values(index), says_told)


def _says_more(text: str) -> bool:
    """Tell whether a cell is a remark, not only a mark, a day or a word."""
    return is_text(text) and " " in text


def _is_free(draft: ColumnDraft, field: Field) -> bool:
    """Tell whether no column has a meaning, or only one that may mean something else.

    "Job title" may yet be that of the job applied for, and "Abgesagt am" the day of the decision.
    """
    yielding = _YIELDING.get(field, frozenset())
    return all(draft.names[index] in yielding for index in draft.of(field))


def _tells_when_told(draft: ColumnDraft, field: Field, values: list[str]) -> bool:
    """Tell whether cells are the days beside one other column that says by yes and no who was told."""
    told = draft.of(Field.TOLD_ON) if field is Field.TOLD_ON else []
    return len(told) == 1 and mostly(values, is_date) and mostly(draft.values(told[0]), is_yes_no)


def _has_day(values: list[str], field: Field) -> bool:
    """Tell whether days to come back name one at all: "immediately" alone is none."""
    return field is not Field.COME_BACK_ON or any(map(is_date, values))


def _is_named(words: list[str], concept: Concept) -> bool:
    """Tell whether the words name the concept; where it has words besides, no others may come."""
    if not all(has_any(words, group) for group in concept.groups) or has_any(words, concept.never):
        return False
    if concept.field is Field.COMPANY and any(is_grown(word, known.EMPLOYER) for word in words):
        return False
    others = [word for word in words if not any(has_any([word], group) for group in concept.groups)]
    return not concept.besides or all(has_any([word], concept.besides) for word in others)


def _note_by_words(draft: ColumnDraft, index: int, words: list[str]) -> Field | None:
    """Return that a column holds notes, whoever wrote them."""
    return Field.NOTES if has_any(words, known.NOTE) and mostly(draft.values(index), is_text) else None
