"""A value behaves as the library's frozen dataclass with slots does."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from recruiterdesk.core.values import bulk_value, replaced, value


@value
class Point:
    """A place with a name."""

    x: int
    y: int = 0
    name: str = ""

    @property
    def is_far(self) -> bool:
        return self.x > 10


@value
class Even:
    """A number that is even."""

    number: int

    def __post_init__(self) -> None:
        if self.number % 2:
            raise ValueError("odd")


@dataclasses.dataclass(frozen=True, slots=True)
class Model:
    """What Point would be with the library's decorator."""

    x: int
    y: int = 0
    name: str = ""


@pytest.mark.parametrize(
    ("args", "given"), [((1,), {}), ((1, 2, "a"), {}), ((1,), {"name": "b"}), ((), {"y": 4, "x": 3})]
)
def test_fields_are_given_by_place_by_name_or_by_default(args, given):
    made, model = Point(*args, **given), Model(*args, **given)
    assert dataclasses.asdict(made) == dataclasses.asdict(model)
    assert repr(made) == repr(model).replace("Model", "Point")


@pytest.mark.parametrize(
    ("args", "given"), [((), {}), ((1, 2, "a", 4), {}), ((1,), {"x": 2}), ((1,), {"z": 2}), ((), {"y": 1})]
)
@pytest.mark.parametrize("kind", [Point, Model])
def test_wrong_fields_are_a_type_error(kind, args, given):
    with pytest.raises(TypeError):
        kind(*args, **given)


def test_equal_values_are_equal_and_count_once():
    assert Point(1, 2) == Point(1, y=2)
    assert Point(1, 2) != Point(2, 1)
    assert Point(1) != Model(1)
    assert len({Point(1), Point(1), Point(2), Even(2), Even(2)}) == 3


@pytest.mark.parametrize("change", [lambda p: setattr(p, "x", 2), lambda p: delattr(p, "x")])
def test_a_value_stays_as_it_is(change):
    point = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        change(point)
    assert point.x == 1


def test_no_other_attribute_finds_room():
    assert not hasattr(Point(1), "__dict__")


def test_the_library_replaces_and_lists_fields():
    assert dataclasses.replace(Point(1, 2), name="c") == Point(1, 2, "c")
    assert [field.name for field in dataclasses.fields(Point)] == ["x", "y", "name"]
    assert dataclasses.is_dataclass(Point)


def test_it_is_copied_and_pickled():
    point = Point(1, 2, "d")
    assert copy.deepcopy(point) == point
    assert pickle.loads(pickle.dumps(point)) == point


def test_patterns_match_by_place():
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_methods_and_checks_are_kept():
    assert Point(11).is_far
    with pytest.raises(ValueError, match="odd"):
        Even(3)
    with pytest.raises(ValueError, match="odd"):
        dataclasses.replace(Even(2), number=5)


@bulk_value
class Cell:
    """One of very many."""

    row: int
    text: str = ""


def test_a_bulk_value_compares_copies_and_hashes_like_the_others():
    cell = Cell(1, "Rom")
    assert dataclasses.replace(cell, row=2) == Cell(2, "Rom")
    assert {cell, Cell(1, "Rom")} == {cell}
    assert not hasattr(cell, "__dict__")


def test_a_bulk_value_is_copied_with_what_is_changed():
    cell = Cell(1, "Rom")
    assert replaced(cell, text="Bonn") == Cell(1, "Bonn")
    assert cell == Cell(1, "Rom")
    with pytest.raises(TypeError, match="Cell takes row, text"):
        replaced(cell, words="Bonn")


class Named:
    """What several values have in common."""

    __slots__ = ()


@value
class Town(Named):
    """A value with a base of its own."""

    name: str


def test_a_value_with_a_base_is_found_by_what_it_says():
    assert {Town("Rom"), Town("Rom")} == {Town("Rom")}
