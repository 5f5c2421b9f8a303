"""The records of a file as record linkage compares them: what speaks of a person, and how rare it is."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from recruiterdesk.spreadsheets.columns.known_columns import plain_header

# What a value is worth in a small file: names and birthdays are as rare as they are elsewhere.
_SMALLEST_POPULATION = 1000
_FEWEST_FILLED = 0.2
_FEWEST_DISTINCT = 0.3
_FEWEST_WITH_ONE_NAME = 0.5
_NAMED_PERSONAL = re.compile(
    r"\b(birth|birthday|birthdate|dob|geburtsdatum|geburtstag|geb|naissance|nacimiento|nascita|geboortedatum|"
    r"urodzenia|ssn|sin|social security|sozialversicherungsnummer|svnr|sv nummer|national insurance|pesel|"
    r"passport|reisepass|personalnummer|steuer id|tax id|dni|nie|codice fiscale)\b"
)
GIVEN, FAMILY = 0, 1


@dataclass(frozen=True, slots=True)
class LinkageColumn:
    """One column that is compared.

    `weights` is for each value how much its agreement speaks for two being one, in bits; `typical` is that
    of the average value. A column is personal where who shares a value there mostly shares a name too: a
    date of birth, an insurance number; not a street, an employer, a grade.
    """

    name: str
    weights: Mapping[str, float]
    typical: float
    is_personal: bool


@dataclass(frozen=True, slots=True)
class LinkageTable:
    """Records side by side: of each its values, given and family name first, "" for none; all folded."""

    columns: tuple[LinkageColumn, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def prior(self) -> float:
        """How much speaks against any two records being one person, in bits."""
        return math.log2(max(len(self.rows), _SMALLEST_POPULATION))


def linkage_table(
    names: Sequence[tuple[str, str]], columns: Mapping[str, Sequence[str]]
) -> LinkageTable | None:
    """Return the records as they are compared, or None where no column speaks of a single person.

    A column that says the same everywhere says nothing, and one that never says the same twice numbers rows.

    Args:
        names: folded given and family name of each record.
        columns: further folded values by the name of their column, as many as there are names.
    """
    given, family = ([name[part] for name in names] for part in (GIVEN, FAMILY))
    said = {name: values for name, values in columns.items() if _says_something(name, values)}
    personal = {name for name, values in said.items() if _is_personal(name, values, given)}
    if not personal:
        return None
    built = (
        _column("given", given, is_personal=True),
        _column("family", family, is_personal=True),
        *(_column(name, values, is_personal=name in personal) for name, values in said.items()),
    )
    return LinkageTable(built, tuple(zip(given, family, *said.values(), strict=True)))


def _says_something(name: str, values: Sequence[str]) -> bool:
    counted = Counter(filter(None, values))
    return 1 < len(counted) < counted.total() + _is_named_personal(name)


def _is_named_personal(name: str) -> bool:
    return _NAMED_PERSONAL.search(plain_header(name)) is not None


def _is_personal(name: str, values: Sequence[str], given: Sequence[str]) -> bool:
    if _is_named_personal(name):
        return True
    given_by_value: dict[str, list[str]] = defaultdict(list)
    for value, who in zip(values, given, strict=True):
        if value:
            given_by_value[value].append(who)
    filled = sum(map(len, given_by_value.values()))
    if filled < _FEWEST_FILLED * len(values) or len(given_by_value) < _FEWEST_DISTINCT * filled:
        return False
    # The given name alone: a household shares its street and its family name. More than by chance: where all
    # have one name, who shares anything shares it.
    by_chance = _share_of_one_name(given)
    sharing = [_share_of_one_name(who) for who in given_by_value.values() if len(who) > 1]
    return bool(sharing) and fmean(sharing) - by_chance > _FEWEST_WITH_ONE_NAME * (1 - by_chance)


def _share_of_one_name(given: Sequence[str]) -> float:
    """Return the share of pairs with the same given name; pairs where one is missing count half."""
    counted = Counter(given)
    unknown = counted.pop("", 0)
    pairs = math.comb(len(given), 2)
    same = sum(math.comb(count, 2) for count in counted.values())
    return (same + (pairs - math.comb(len(given) - unknown, 2)) / 2) / pairs


def _column(name: str, values: Sequence[str], *, is_personal: bool) -> LinkageColumn:
    counted = Counter(filter(None, values))
    filled = counted.total()
    population = max(filled, _SMALLEST_POPULATION) if is_personal else filled
    weights = {value: math.log2(population / count) for value, count in counted.items()}
    typical = sum(weights[value] * count for value, count in counted.items()) / max(filled, 1)
    return LinkageColumn(name, weights, typical, is_personal)
