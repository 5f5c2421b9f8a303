"""The name of a row, from the cells that say it."""

from __future__ import annotations

import re
from dataclasses import replace

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.columns.table_columns import TableColumns
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.names.asides import without_aside
from recruiterdesk.spreadsheets.names.family_first import is_whole_name, with_comma, with_two_families
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.names.name_cards import name_on_card
from recruiterdesk.spreadsheets.names.name_clutter import is_degrees
from recruiterdesk.spreadsheets.names.name_comparison import words_of
from recruiterdesk.spreadsheets.names.name_words import PARTICLES
from recruiterdesk.spreadsheets.names.names import (
    PersonName,
    is_generation,
    join_name,
    read_title,
    split_name,
)
from recruiterdesk.spreadsheets.rows.row_shape import Said
from recruiterdesk.spreadsheets.values.cell_contents import EMAIL, is_title

_INITIAL = 2
_AHEAD_OF_MORE = re.compile(r"(?<=\w)(?:\s[-–—=/]+>?\s|:\s|\s?[-=]+>|\s\*(?=\S))")
# "MUñOZ": a program that knows only capitals of English wrote it.
_SMALL_AMONG_CAPITALS = re.compile(r"\b(?=\w*[A-Z]{2})[A-Z]+(?:[à-öø-ÿ]+[A-Z]*)+\b")
# What stands behind a comma with figures is no name, but may be more than an age.
_FIGURES_BEHIND = re.compile(r"[;,][^;,]*\d")
_CALLED = re.compile(r"[(\"“] ?[^\W\d_][^()\"“”]*[)\"”]")


def says_more_than_name(text: str) -> bool:
    """Tell whether brackets, quotes, lines or what stands behind a sign say more: "Keyan (Kyle)".

    So do "Otto Jung - Absage" and "Meyer, PhD"; "PERRIN / Jules" says only the name.
    """
    if not text or text.replace(" ", "").isalpha():
        return False
    if "\n" in text and name_on_card(text) != text:
        return True
    if (sign := _AHEAD_OF_MORE.search(text)) and not _is_of_name(text[sign.end() :], text):
        return True
    if _FIGURES_BEHIND.search(text) or _has_degrees_behind(text):
        return True
    return ("(" in text or '"' in text or "“" in text) and _CALLED.search(text) is not None


def _has_degrees_behind(text: str) -> bool:
    """Tell whether a comma divides degrees from a name, which are no part of it: "Meyer, PhD, PMP"."""
    name, *behind = text.split(",")
    return any(is_degrees(each, name) and not is_generation(each.strip()) for each in behind if each.strip())


def _is_whole(table: TableColumns, said: Said) -> bool:
    """Tell whether the column of given names holds the whole name in a row without a family name."""
    may_be = bool(table.of(Field.FAMILY)) and not (said.full_name or said.middle)
    return table.has_whole_given or (may_be and is_whole_name(said.given))


def _in_capitals(word: re.Match[str]) -> str:
    return word[0].upper()


def _is_of_name(words: str, text: str) -> bool:
    return words_of(words) <= words_of(split_name(text).full)


def in_usual_order(table: TableColumns, said: Said) -> Said:
    """Return what a row says, with family names that stand in front of whole names marked as such."""
    if "\n" in said.full_name:
        said = said._replace(full_name=name_on_card(said.full_name))
    if not said.full_name.isascii():
        said = said._replace(full_name=_SMALL_AMONG_CAPITALS.sub(_in_capitals, said.full_name))
    if " " in said.given and not said.family and _is_whole(table, said):
        return said._replace(full_name=said.given, given="")
    if table.shows_firms and said.given and said.full_name == said.company:
        return said._replace(full_name="")
    if table.asides and said.full_name:
        said = said._replace(full_name=without_aside(said.full_name, table.asides))
    if table.has_family_first and said.full_name:
        return said._replace(full_name=with_comma(said.full_name))
    if table.has_two_families and said.full_name:
        return said._replace(full_name=with_two_families(said.full_name))
    return said


def read_name(said: Said) -> PersonName:
    """Read the name from its parts, or from the whole where that says more."""
    if "@" in f"{said.full_name}{said.given}" and _is_of_address(said):
        said = said._replace(given="", middle="", family="", suffix="")
    if not (said.given or said.family):
        name = split_name(said.full_name)
        if not (said.honorific or said.salutation):
            return name
    else:
        if len(said.middle) > _INITIAL and is_title(said.middle):
            said = said._replace(middle="", salutation=said.salutation or said.middle)
        if are_particles(said.suffix) and not said.middle:
            said = said._replace(middle=said.suffix)
        last = f"{said.family} {said.suffix}" if is_generation(said.suffix) else said.family
        name = _joined(said, last)
        parts_say_all = said.given and said.family
        if said.full_name and not parts_say_all and words_of(name.full) <= words_of(said.full_name):
            name = split_name(said.full_name)
    if said.honorific:
        name = _with_title(name, read_title(said.honorific), said.honorific)
    if said.salutation:
        name = _with_title(name, read_title(said.salutation), said.salutation)
        if not said.given and _is_family_alone(name):
            name = replace(name, given="", family=name.given)
    return name


def _is_family_alone(name: PersonName) -> bool:
    """Tell whether the only word behind "Frau" or "Mr" is a family name: it is no known given one."""
    is_alone = bool(name.given) and not name.family and " " not in name.given
    return is_alone and name.salutation is not Salutation.NONE and fold(name.given) not in GIVEN_NAMES


def _is_of_address(said: Said) -> bool:
    """Tell whether an address was taken for a name, and torn into parts: "ann@mail", "example"."""
    whole = said.full_name or f"{said.given}.{said.family}"
    is_torn = bool(said.full_name) or not EMAIL.fullmatch(said.given)
    parts = (said.given, said.middle, said.family)
    return (
        is_torn
        and EMAIL.fullmatch(whole) is not None
        and all("".join(part.split()) in whole for part in parts)
    )


def shown_name(table: TableColumns, said: Said, name: PersonName) -> str:
    """Return the whole name: that of its own column where it says more, or something else, than the parts.

    In Hungary the family name stays in front, whether it is known as one or not.
    """
    if table.shows_family_first and not (said.given or said.family or name.shown):
        return f"{name.family} {name.given}".strip()
    full = name.full
    if not said.full_name or not (said.given or said.family):
        return full
    shown = split_name(said.full_name).full
    titles = f"{said.honorific} {said.suffix}"
    return full if words_of(shown) <= words_of(f"{full} {titles}") else shown


def _joined(said: Said, last: str) -> PersonName:
    """Join the parts of a name; particles in a column of their own ("van der") are of the family name."""
    if are_particles(said.middle):
        return join_name(said.given, f"{said.middle} {last}")
    return join_name(f"{said.given} {said.middle}", last)


def are_particles(text: str) -> bool:
    """Tell whether a cell beside a name holds only what begins a family name: "van der"."""
    return text.islower() and all(word in PARTICLES for word in text.split())


def _with_title(name: PersonName, title: PersonName, written: str) -> PersonName:
    known = bool(title.honorific) or title.salutation is not Salutation.NONE
    honorific = title.honorific if known else written
    return replace(
        name,
        honorific=name.honorific or honorific,
        salutation=name.salutation if name.salutation is not Salutation.NONE else title.salutation,
    )
