"""Meanings that the words of a column's name make together, in order of precedence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.header_words import (
    EITHER,
    OF_NO_ACCOUNT,
    PRIVATE,
    STRONG_SUBJECTS,
    WEAK_SUBJECTS,
    words_in,
)
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.outcomes.parties import no_of_party
from recruiterdesk.spreadsheets.outcomes.said_told import told_in_words
from recruiterdesk.spreadsheets.values.cell_contents import (
    is_date,
    is_figure,
    is_link,
    is_yes_no,
    leaves_open,
)
from recruiterdesk.spreadsheets.values.job_words import is_called_after_job
from recruiterdesk.spreadsheets.values.places import country_of_place

_SPAN = words_in("slot end until bis ende start time to from_time")
_TALK = words_in("talk session lecture presentation keynote vortrag charla ponencia")
_BESIDES = words_in(
    """
    name names at bei works working where lives living residence now wohnt
    address nom nombre nome naam navn namn mail mailing postal permanent
    """
)
_ABOUT_A_PERSON = STRONG_SUBJECTS | WEAK_SUBJECTS | PRIVATE | OF_NO_ACCOUNT | EITHER | _BESIDES
# Any other word names somebody else who was told: "Betriebsrat informiert", "Payroll informed".
_BESIDE_TOLD = (
    STRONG_SUBJECTS
    | OF_NO_ACCOUNT
    | known.THEM
    | known.WHEN
    | known.SENT
    | known.NO
    | known.DECIDED
    | known.CALLS
    | known.CALLED
    | known.BY
    | known.ANSWER
    | known.REASON
    | words_in(
        """
        y n j yn phone tel telefon telephone telefono me mir uns us moi mi nous was were is been has hat wurde
        ya se ha gjord al ai ao aux em por per via worker trabajador interimaire professional
        """
    )
)


@dataclass(frozen=True, slots=True)
class Concept:
    """A meaning: groups of beginnings, one of each must come; words that must not; what the cells are."""

    field: Field
    groups: tuple[frozenset[str], ...]
    fits: Callable[[str], object]
    never: frozenset[str] = frozenset()
    besides: frozenset[str] = frozenset()


_LONGEST_ANSWER = 40


def is_text(text: str) -> bool:
    """Tell whether a cell is words, no figure, day, link, yes or no."""
    return not (is_link(text) or is_figure(text) or is_yes_no(text) or is_date(text))


def says_now(text: str) -> bool:
    """Tell whether a cell of a day says only "at once"."""
    return fold(text).strip(" .!") in known.NOW


def _is_no_person(text: str) -> bool:
    """Tell whether a cell is words that begin with no given name."""
    words = fold(text).split()
    return is_text(text) and words[0] not in GIVEN_NAMES | FURTHER_GIVEN_NAMES


def _is_day_or_now(text: str) -> bool:
    return bool(is_date(text)) or says_now(text)


def _is_day_or_yes_no(text: str) -> bool:
    return bool(is_date(text)) or is_yes_no(text)


def says_told(text: str) -> bool:
    """Tell whether a cell says that somebody was told, or not, with or without the day."""
    is_answer = _is_day_or_yes_no(text) or _says_yes_or_no(text) or _answers_in_words(text)
    return is_answer or told_in_words(fold(text)) is not None


def _answers_in_words(text: str) -> bool:
    """Tell whether a yes or a no leads other words: "ja, gisteren", "yes - client"."""
    ahead = text.partition(" ")[0].rstrip(",;:")
    return len(text) <= _LONGEST_ANSWER and len(ahead) > 1 and ahead.isalpha() and is_yes_no(ahead)


def _says_yes_or_no_so_far(text: str) -> bool:
    return _says_yes_or_no(text) or leaves_open(text)


def _says_whether_or_who(text: str) -> bool:
    """Tell whether a cell says yes or no, leaves it open, or names who said no."""
    return is_yes_no(text) or leaves_open(text) or no_of_party(text) is not None


def _says_yes_or_no(text: str) -> bool:
    """Tell whether a cell says yes or no, a yes also with its day ("Y 11/11")."""
    ahead, _, behind = text.partition(" ")
    return is_yes_no(text) or (is_yes_no(ahead.rstrip(",;:")) and any(map(str.isdigit, behind)))


_NO_HELD_JOB = known.EMPLOYER | known.APPLIED | known.FOR | known.CONTACT | known.CONTACTED | known.VACANCY
_NO_HELD_JOB_ASKED = known.EMPLOYER | known.CURRENT | known.LAST | known.HOLDS
CONCEPTS = (
    Concept(Field.TOLD_ON, (known.NO | known.DECIDED, known.SENT - known.DAYS), says_told, known.LAST),
    Concept(Field.TOLD_ON, (known.DISPOSITION, known.MAIL | known.LETTERS, known.SENT), says_told),
    Concept(
        Field.TOLD_ON,
        (known.NO, known.CALLS),
        says_told,
        known.LAST
        | known.NEXT
        | known.FIRST
        | known.YES
        | known.TRIES
        | known.WHY
        | known.REASON
        | known.CLIENT,
    ),
    Concept(
        Field.TOLD_ON,
        (known.LETTERS, known.SENT - known.DAYS - known.LETTERS),
        says_told,
        known.LAST | known.OTHER_LETTERS,
    ),
    Concept(
        Field.TOLD_ON,
        (known.TOLD - known.FEEDBACK, known.CLIENT, known.THEM | known.BY),
        says_told,
        known.LAST,
    ),
    Concept(
        Field.TOLD_ON,
        (known.TOLD,),
        says_told,
        known.LAST | known.CLIENT | known.OTHER_NEWS,
        _BESIDE_TOLD,
    ),
    Concept(
        Field.TOLD_ON,
        (known.ANSWER, known.SENT | STRONG_SUBJECTS),
        says_told,
        known.CLIENT | known.BY_PROGRAMS,
    ),
    Concept(
        Field.TOLD_ON,
        (known.ANSWER, known.GAVE),
        says_told,
        known.CLIENT | known.BY_PROGRAMS | STRONG_SUBJECTS,
        _BESIDE_TOLD,
    ),
    Concept(Field.TOLD_ON, (known.ANSWER, known.CLIENT, known.THEM | STRONG_SUBJECTS), says_told),
    Concept(Field.TOLD_ON, (known.ENDED, STRONG_SUBJECTS), says_told),
    Concept(Field.TOLD_ON, (known.NEWS, known.TO_WHOM, STRONG_SUBJECTS), says_told, known.CLIENT),
    Concept(
        Field.TOLD_ON,
        (known.CALLED, STRONG_SUBJECTS),
        _is_day_or_yes_no,
        known.LAST | known.NEXT | known.FIRST,
    ),
    Concept(
        Field.TOLD_ON,
        (known.CALLED, known.DECIDED | known.ANSWER),
        _is_day_or_yes_no,
        known.LAST | known.NEXT | known.FIRST | known.CLIENT,
    ),
    Concept(
        Field.TOLD_ON, (known.CONTACTED, known.THEM), _says_yes_or_no, known.LAST | known.NEXT | known.FIRST
    ),
    Concept(Field.WISHED_HOURS, (known.ASKING_WHEN, known.REACHING), is_text, known.LAST | known.CLIENT),
    Concept(Field.OUTCOME, (known.HIRED,), _says_yes_or_no_so_far, known.NOT | known.FIT_FOR | known.HIRES),
    Concept(Field.COME_BACK_ON, (known.AGAIN,), is_date),
    Concept(Field.COME_BACK_ON, (known.NEXT, known.CONTACT | known.STEP), is_date),
    Concept(Field.COME_BACK_ON, (known.FREE,), _is_day_or_now, _SPAN),
    Concept(Field.COME_BACK_ON, (known.EARLIEST, known.STARTING), _is_day_or_now, known.CONTACT),
    Concept(
        Field.LAST_CONTACT,
        (known.LAST, known.CONTACT | known.MEETING),
        is_date,
        known.TRIES | known.NO_CONTACT | known.CLIENT | known.OTHER_SIDE,
    ),
    Concept(Field.LAST_CONTACT, (known.CONTACTED, known.WHEN), is_date, known.FIRST),
    Concept(Field.LAST_CONTACT, (known.LASTLY,), is_date, besides=known.WHEN),
    Concept(Field.DECIDED_ON, (known.NO,), is_date),
    Concept(Field.DECIDED_ON, (known.DECIDED,), is_date, known.TO_COME),
    Concept(Field.APPLIED_ON, (known.APPLIED,), is_date, known.LAST | known.TO_COME | known.SENT_TO_US),
    Concept(Field.APPLIED_ON, (known.PAPERS, known.ARRIVED), is_date),
    Concept(
        Field.REASON, (known.REASON | known.WHY, known.NO | known.NOT | known.OUT | known.ARCHIVED), is_text
    ),
    # "Refus e-mail: oui" declines to be written to.
    Concept(Field.REASON, (known.NO,), _says_whether_or_who, known.YES | known.WAYS_TO_WRITE),
    Concept(Field.REASON, (known.NO, known.BY), no_of_party),
    Concept(
        Field.TITLE,
        (known.CURRENT | known.WORKS, known.AS),
        is_text,
        known.EMPLOYER | known.PLACE,
        known.AROUND_WORK,
    ),
    Concept(
        Field.COMPANY,
        (known.CURRENT | known.WORKS, known.AT),
        is_text,
        known.JOB | known.PLACE,
        known.AROUND_WORK,
    ),
    # "Where do you work now?" asks for the employer, "Where would you like to work?" for a place.
    Concept(Field.COMPANY, (known.WHERE, known.WORK_ASKED), is_text, known.FOR, known.CURRENT | known.YOU),
    Concept(Field.ROLE, (known.CLIENT, known.JOB), is_text, known.CURRENT),
    Concept(
        Field.ROLE, (known.MEANT_FOR, known.JOB | known.VACANCY), is_text, known.CURRENT | known.EMPLOYER
    ),
    Concept(Field.ROLE, (known.MEANT_FOR,), is_called_after_job, besides=known.MEANT_FOR),
    Concept(Field.CLIENT, (known.SEEKING | known.PUT_TO | known.HOSTING, known.EMPLOYER), is_text),
    Concept(Field.CLIENT, (known.PUT_FORWARD, known.AT_WHOSE), _is_no_person, besides=known.PUT_FORWARD),
    Concept(Field.ROLE, (known.HOSTING, known.JOB), is_text, known.EMPLOYER),
    Concept(Field.CLIENT, (known.MEANT_FOR, known.CLIENT), is_text),
    Concept(Field.TITLE, (known.JOB, known.EMPLOYER), is_text, known.APPLIED),
    Concept(Field.TITLE, (known.CURRENT, known.JOB), is_text, known.EMPLOYER),
    Concept(Field.TITLE, (known.LAST, known.JOB), is_text, _NO_HELD_JOB),
    Concept(Field.COMPANY, (known.CURRENT, known.EMPLOYER), is_text),
    Concept(Field.COMPANY, (known.LAST, known.EMPLOYER), is_text, known.CONTACT | known.CONTACTED),
    Concept(Field.TITLE, (known.QUALIFICATION,), is_called_after_job, besides=known.QUALIFICATION),
    Concept(Field.DECIDED_ON, (known.ARCHIVED,), is_date),
    Concept(Field.ROLE, (known.VACANCY,), is_text, known.HOURS),
    Concept(Field.ROLE, (known.APPLIED | known.FOR | known.OPEN, known.JOB), is_text, _TALK),
    Concept(Field.ROLE, (known.WHICH, known.JOB), is_text, _NO_HELD_JOB_ASKED),
    Concept(Field.LOCATION, (known.WHERE, known.LIVES), is_text),
    Concept(Field.LOCATION, (known.WHICH, known.TOWN, known.LIVES), is_text),
    # "Base" may be what somebody is paid.
    Concept(Field.LOCATION, (known.BASE,), country_of_place, besides=known.BASE),
    Concept(Field.COMPANY, (known.EMPLOYER,), is_text, besides=_ABOUT_A_PERSON),
    Concept(Field.LOCATION, (known.PLACE,), is_text, besides=_ABOUT_A_PERSON),
    Concept(Field.COUNTRY, (known.COUNTRY,), is_text, besides=_ABOUT_A_PERSON),
)
