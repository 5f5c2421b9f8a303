"""Names of columns with a slip of the keyboard in them ("Telefonnumer", "Emial") are known all the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache

from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.columns.application_names import POSITIONS, STATES
from recruiterdesk.spreadsheets.columns.column_concepts import tells_which_job
from recruiterdesk.spreadsheets.columns.column_contradictions import name_referrers
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_names import bare_header, names_others
from recruiterdesk.spreadsheets.columns.column_readings import readings_of
from recruiterdesk.spreadsheets.columns.header_words import SOMETHING_ELSE
from recruiterdesk.spreadsheets.columns.known_columns import Reading, known_readings
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.values.cell_contents import (
    has_digit,
    is_date,
    is_email,
    is_figure,
    is_link,
    is_phone,
    is_profile,
    is_stage_or_outcome,
    is_title,
    is_yes_no,
    mostly,
)

_SHORTEST = 5
_LONG = 9


def heed_misspelt(draft: ColumnDraft) -> None:
    """Give columns the meaning of the name that theirs nearly is, where their cells agree."""
    header = draft.found.header or ()
    languages = _languages_of(header)
    for index, name, field in list(draft.loose()):
        if field is not None or len(name) < _SHORTEST or SOMETHING_ELSE.intersection(name.split()):
            continue
        if names_others(header[index]) or name in POSITIONS | STATES or stage_from_words(name) is Stage.HIRED:
            continue
        if (bare := bare_header(header[index])) in POSITIONS | STATES:
            draft.names[index] = name if bare in POSITIONS and tells_which_job(name) else bare
            continue
        if unsure := next((each for each in POSITIONS | STATES if _is_near(name, each)), ""):
            draft.names[index] = unsure
            continue
        meant = _field_nearly_named(name, languages)
        if meant is not None and not _is_named_already(draft, meant) and _agrees(draft.values(index), meant):
            is_honorific = meant is Field.TITLE and mostly(draft.values(index), is_title)
            draft.fields[index] = Field.HONORIFIC if is_honorific else meant


def _is_named_already(draft: ColumnDraft, meant: Field) -> bool:
    """Tell whether both parts of the names have columns: "Bewerter" beside them is no slip of "Bewerber"."""
    return meant is Field.FULL_NAME and all(map(draft.has, (Field.GIVEN, Field.FAMILY)))


def _languages_of(header: tuple[str, ...]) -> frozenset[str]:
    """Return the languages that know most of the names, and English; none where no name is known."""
    votes = Counter(language for name in header for language in {each for each, _ in readings_of(name)})
    most = {language for language, count in votes.items() if count == max(votes.values())}
    return frozenset(most | {"en"} if most else ())


def _is_near(name: str, known: str) -> bool:
    return len(known) > _SHORTEST and _slips(name, known) == 1


def _slips(name: str, known: str) -> int:
    """Return the slips between two names, more than any allows where they begin differently."""
    if " " in name and name.count(" ") == known.count(" "):
        return _slips_of_words(name.split(), known.split())
    allowed = 2 if len(name) >= _LONG and " " not in known else 1
    if len(known) < _SHORTEST or abs(len(known) - len(name)) > allowed or known[:1] != name[:1]:
        return _LONG
    from rapidfuzz.distance import DamerauLevenshtein

    distance = DamerauLevenshtein.distance(known, name, score_cutoff=allowed)
    return distance if distance <= allowed else _LONG


def _slips_of_words(words: list[str], known: list[str]) -> int:
    """Return the slips in all words; one in any short word is too much."""
    slips = [0 if word == right else _slips(word, right) for word, right in zip(words, known, strict=True)]
    return sum(slips) if max(slips) < _LONG else _LONG


@cache
def _known_from(letter: str) -> tuple[tuple[str, tuple[Reading, ...]], ...]:
    """Return the known names that begin with a letter, with their readings."""
    return tuple((name, each) for name, each in known_readings().items() if name[:1] == letter)


def _field_nearly_named(plain: str, languages: frozenset[str]) -> Field | None:
    """Return the meaning of the known name that is one slip away, two for long names."""
    near: dict[Field, int] = {}
    for name, readings in _known_from(plain[:1]):
        fields = [field for language, field in readings if not languages or language in languages]
        if fields and (slips := _slips(plain, name)) < _LONG:
            near[fields[0]] = min(slips, near.get(fields[0], _LONG))
    nearest = [field for field, slips in near.items() if slips == min(near.values())]
    return nearest[0] if len(nearest) == 1 else None


def _agrees(values: list[str], field: Field) -> bool:
    """Tell whether the cells are such as the field has."""
    if field in _FITTING:
        return mostly(values, _FITTING[field])
    if field is Field.REFERRED_BY and not name_referrers(values):
        return False
    others = (is_figure, is_date, is_link, is_yes_no, is_stage_or_outcome)
    return bool(values) and not any(mostly(values, kind) for kind in others)


_FITTING: Mapping[Field, Callable[[str], object]] = {
    Field.EMAIL: is_email,
    **dict.fromkeys(PHONE_FIELDS, is_phone),
    **dict.fromkeys(DATE_FIELDS, is_date),
    Field.URL: is_profile,
    Field.STAGE: is_stage_or_outcome,
    Field.OUTCOME: is_stage_or_outcome,
    Field.COUNTRY_CODE: has_digit,
}
