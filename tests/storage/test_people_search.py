"""People are found by beginnings, parts and mistyped words, the best first; nothing typed is an error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recruiterdesk.core.searched_text import searched_text, searched_words
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.people_search import PeopleSearch
from recruiterdesk.storage.writer import Writer
from tests.desks import rows

Add = Callable[..., int]


@pytest.fixture
def add(desk: Desk) -> Add:
    def added(name: str, phone: str = "", email: str = "", **details: str) -> int:
        phones = (PhoneEntry(phone),) if phone else ()
        emails = (email,) if email else ()
        return add_person(desk, PersonDetails(full_name=name, phones=phones, emails=emails, **details))

    return added


def found(desk: Desk, text: str, limit: int = -1) -> list[int]:
    return list(PeopleSearch(desk).find(text, limit).ids)


@pytest.mark.parametrize(
    "typed",
    ["lukasz", "ŁUKASZ", "gro", "groß", "gross", "lukasz gr", "ukas", "oss", "lukazs", "lukasc gross"],
)
def test_a_name_is_found_however_it_is_typed(desk: Desk, add: Add, typed: str) -> None:
    person = add("Łukasz Groß")
    add("Dev Patel")
    assert found(desk, typed) == [person]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Юлия Петрова", "петр"),
        ("Юлия Петрова", "етров"),
        ("Γιώργος Παπαδόπουλος", "ΓΙΩΡ"),
        ("Γιώργος Παπαδόπουλος", "γιωγρος"),
        ("李小明", "小"),
        ("李小明", "李小明"),
        ("مُحَمَّد الخطيب", "محمد"),
        ("Zoe\u0301 Sørensen", "zoé soren"),
        ("Mary O’Neill-Smith", "o'neill"),
        ("Mary O’Neill-Smith", "smith mary"),
        ("Müller & Söhne", "muler"),
    ],
)
def test_any_script_is_found(desk: Desk, add: Add, name: str, typed: str) -> None:
    person = add(name)
    add("Dev Patel")
    assert found(desk, typed) == [person]


@pytest.mark.parametrize(
    "typed",
    [
        "ana@exa",
        "ample.c",
        "litware",
        "backend",
        "malmö",
        "3456",
        "+49 151 2345 3456",
        "015123453456",
        "00491512",
    ],
)
def test_people_are_found_by_all_that_is_known(desk: Desk, add: Add, typed: str) -> None:
    person = add(
        "Ana Ruiz",
        "+4915123453456",
        "ana@example.com",
        company="Litware",
        title="Backend Engineer",
        place="Malmö",
    )
    add("Dev Patel", "+4915199999999")
    assert found(desk, typed) == [person]


def test_a_tag_and_a_note_are_found_beside_other_words(desk: Desk, add: Add) -> None:
    ana, ben = add("Ana Ruiz"), add("Ana Berg")
    add_tag(desk, ManyPeople((ana,)), "Night shift")
    write_note(desk, ben, "Wants to work at night, in Ålesund.")
    assert found(desk, "night") == [ana, ben]
    assert found(desk, "ana shift") == [ana]
    assert found(desk, "ana alesund") == [ben]
    assert found(desk, "lesun") == [ben]


def test_names_come_first_notes_last_and_the_newest_before_the_others(desk: Desk, add: Add) -> None:
    noted, older, employed, newer = (
        add("Bo Ek"),
        add("Berlin Dahl"),
        add("Cy Fox", company="Berlin AG"),
        add("Eva Berliner"),
    )
    write_note(desk, noted, "Moves to Berlin")
    part = add("Kim Altberlin")
    assert found(desk, "berlin") == [newer, older, employed, noted, part]
    assert found(desk, "berlin", 2) == [newer, older]


def test_a_near_word_is_told(desk: Desk, add: Add) -> None:
    add("Johann Meyer")
    seen = PeopleSearch(desk).find("jonann")
    assert (seen.words, seen.near) == (("jonann",), ("johann",))


def test_whoever_came_since_is_found_by_a_part_and_with_an_error(desk: Desk, add: Add) -> None:
    search = PeopleSearch(desk)
    assert search.find("hannes").ids == ()
    first = add("Johannes Ek")
    assert search.find("hannes").ids == (first,)
    write_note(desk, first, "Rhododendron")
    assert search.find("dodend").ids == (first,)
    second = add("Johannes17 Ek", email="x.hanneskog9@example.com")
    assert search.find("annesk").ids == (second,)
    assert search.find("annes17").ids == (second,)
    desk.undo()
    assert search.find("johanes").ids == (first,)


ODD = (
    '"', "*", "-", ":", "\0", "a" * 1000, "ab " * 400, "🙂", "\u202eאבג", "' OR 1=1 --", "NEAR(a b)", "^a",
    "a*b", "{names}:a", "AND", "(", "%", "\ud800", "1" * 1000, "+", "#", "a" * 20 + ".",
)  # fmt: skip


@pytest.mark.parametrize("typed", ODD)
def test_nothing_that_is_typed_is_an_error(desk: Desk, add: Add, typed: str) -> None:
    add("Ana Ruiz", "+4915123453456")
    assert found(desk, typed) in ([], [1])


WORDS = st.sampled_from(
    ["Ana", "Anabel", "Łukasz", "Groß", "van den Berg", "李小明", "O'Neill", "Johannes", "x9", "Юлия", ""]
)
ASKED = st.sampled_from(
    ["an", "ana", "nabel", "luk", "gross", "den", "明", "neill", "ohann", "x", "9", "юлия", "berg o"]
)


@dataclass(frozen=True)
class Model:
    """Everybody's words, and who is found by all of the asked ones: as beginnings, else as parts."""

    words: dict[int, list[str]]

    def find(self, asked: str) -> tuple[set[int], set[int]]:
        begun = {one for one, known in self.words.items() if self._all(asked, known, str.startswith)}
        held = {one for one, known in self.words.items() if self._all(asked, known, self._holds)}
        return begun, begun | held

    @staticmethod
    def _holds(word: str, part: str) -> bool:
        return part in word if len(part) > 2 or not part.isascii() else word.startswith(part)

    @staticmethod
    def _all(asked: str, known: list[str], holds: Callable[[str, str], bool]) -> bool:
        return all(any(holds(word, part) for word in known) for part in searched_words(asked))


def names_indexed(desk: Desk) -> set[tuple[str, int]]:
    desk.database.execute_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.names_said "
        "USING fts5vocab('main', 'name_search', 'instance')"
    )
    return set(rows(desk, "SELECT term, doc FROM temp.names_said"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=6), ASKED, st.integers(1, 4))
def test_who_is_found_is_who_has_the_words(desk: Desk, people, asked: str, limit: int) -> None:
    from recruiterdesk.domain import records

    def bring(writer: Writer) -> list[int]:
        made = [records.Person(0, f"{a} {b}", a, b, company=c) for a, b, c in people]
        return [person.id for person in writer.insert_many(made)]

    ids = desk.run(Label("import", ()), bring)
    words = [searched_text(" ".join(one)).split() for one in people]
    assert names_indexed(desk) == {
        (word, one)
        for one, (a, b, _) in zip(ids, people, strict=True)
        for word in searched_text(f"{a} {b}").split()
    }
    begun, held = Model(dict(zip(ids, words, strict=True))).find(asked)
    seen = PeopleSearch(desk).find(asked)
    certain = [one for one in seen.ids if one in held]
    assert set(certain) == held
    assert set(seen.ids[: len(begun)]) == begun
    assert PeopleSearch(desk).find(asked, limit).ids == seen.ids[:limit]
    desk.undo()
    assert rows(desk, "SELECT * FROM person_search") == []
    assert names_indexed(desk) == set()
