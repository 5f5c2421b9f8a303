"""Whoever comes in bulk is found by the same words as if each had been typed in."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.search_index import derive_search
from recruiterdesk.storage.writer import Writer
from tests.desks import rows

LABEL = Label("import", ())
WORDS = st.sampled_from(["", "Ana", "Łukasz", "Groß", "van den Berg", "李", "ﬁ", "O'Neill", " Ａ  b "])
PEOPLE = st.lists(
    st.tuples(
        st.tuples(WORDS, WORDS, WORDS),
        st.tuples(WORDS, WORDS, WORDS),
        st.lists(st.sampled_from(["ana@example.com", "łuk@example.com", "o.neill@example.org"]), max_size=2),
        st.lists(st.sampled_from(["+34612345678", "+491521878103"]), max_size=2),
    ),
    min_size=1,
    max_size=4,
)


def bring(writer: Writer, people) -> list[int]:
    ids = writer.insert_columns(
        records.Person,
        full_name=[name[0] or f"{name[1]} {name[2]}" for name, *_ in people],
        given=[name[1] for name, *_ in people],
        family=[name[2] for name, *_ in people],
        company=[work[0] for _, work, *_ in people],
        title=[work[1] for _, work, *_ in people],
        place=[work[2] for _, work, *_ in people],
    )
    emails = [(one, each) for one, (*_, own, _) in zip(ids, people, strict=True) for each in own]
    writer.insert_columns(
        records.EmailAddress, person_id=[one for one, _ in emails], address=[text for _, text in emails]
    )
    phones = [(one, each) for one, (*_, own) in zip(ids, people, strict=True) for each in own]
    writer.insert_columns(
        records.PhoneNumber, person_id=[one for one, _ in phones], number=[text for _, text in phones]
    )
    return list(ids)


def entries(desk: Desk):
    return rows(desk, "SELECT rowid, * FROM person_search ORDER BY rowid")


def require_as_read_anew(desk: Desk) -> None:
    found = entries(desk)
    derive_search(desk.database, [row[0] for row in found])
    assert found == entries(desk)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(PEOPLE)
def test_people_brought_as_columns_are_indexed_as_their_rows_say(desk: Desk, people) -> None:
    desk.run_bringing_many(LABEL, lambda writer: bring(writer, people))
    require_as_read_anew(desk)
    desk.undo()
    assert entries(desk) == []


def test_who_is_written_again_in_the_same_step_is_indexed_as_written_last(desk: Desk) -> None:
    def work(writer: Writer) -> None:
        first, second = bring(writer, [(("", "Ana", "Ruiz"), ("", "", ""), [], [])] * 2)
        writer.update(writer.load(records.Person, first), full_name="Bea Ruiz", given="Bea")
        writer.insert(records.EmailAddress(0, second, "new@example.com"))

    desk.run_bringing_many(LABEL, work)
    assert [(names, emails) for _, names, emails, *_ in entries(desk)] == [
        ("bea ruiz", ""),
        ("ana ruiz", "new example com"),
    ]


def test_addresses_brought_for_others_are_indexed_too(desk: Desk) -> None:
    known = desk.run(LABEL, lambda writer: writer.insert(records.Person(0, "Dev Patel", "Dev", "Patel")).id)

    def work(writer: Writer) -> None:
        bring(writer, [(("", "Ana", "Ruiz"), ("", "", ""), [], [])])
        writer.insert_columns(records.EmailAddress, person_id=[known], address=["dev@example.com"])

    desk.run_bringing_many(LABEL, work)
    assert [emails for _, _, emails, *_ in entries(desk)] == ["dev example com", ""]


def test_people_brought_by_their_name_alone_are_indexed(desk: Desk) -> None:
    desk.run(
        LABEL,
        lambda writer: writer.insert_columns(records.Person, full_name=["Ana"], given=["Ana"], family=[""]),
    )
    assert [names for _, names, *_ in entries(desk)] == ["ana"]
