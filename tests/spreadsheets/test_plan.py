from __future__ import annotations

import csv
import datetime as dt
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from recruiterdesk.domain.words import PhoneKind, Salutation, Told
from recruiterdesk.spreadsheets.document import file_error_document
from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.files.reading import clean_csv
from recruiterdesk.spreadsheets.messages import WARNING_MESSAGES, file_message
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PeopleKind, PlanCancelled, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, codes, document_of, found, only, plan_of


def test_rows_that_are_no_people_are_named(tmp_path: Path) -> None:
    text = (
        "Name,Email,City\n"
        "Ana Ruiz,ana@example.com,Rom\n"
        ",,Rom\n"
        "Bo Li,bo@example.com\n"
        "Cy Fox,cy@example.com,Bonn,more\n"
        ",,\n"
        "Name,Email,City\n"
        "Dee Roe,dee@example.com,Oslo,\n"
        "Total,2,\n"
        "All figures as of the last export of November,,\n"
    )
    plan = plan_of(tmp_path, text)
    assert [record.row for record in plan.records] == [2, 4, 8]
    assert [(row.row, row.reason) for row in plan.rejected] == [(3, "no_identity"), (5, "extra_cells")]
    skipped = [(row.row, row.reason) for row in plan.skipped]
    assert skipped == [(6, "blank"), (7, "repeated_header"), (9, "total"), (10, "note")]
    assert codes(plan) == [(4, "short_row")]
    assert plan.rejected[1].cells == ("Cy Fox", "cy@example.com", "Bonn", "more")


def test_a_file_without_a_header_has_columns_all_the_same(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Ana Ruiz,ana@example.com,5\nBo Li,bo@example.com,6\n")
    assert [record.emails for record in plan.records] == [("ana@example.com",), ("bo@example.com",)]
    assert plan.records[0].extra == (("Column 3", "5"),)


def test_a_header_alone_is_refused(tmp_path: Path) -> None:
    table = found(tmp_path, "Name,Email\n")
    assert clean_csv(table) == "Name,Email\r\n"
    with pytest.raises(FileRefused) as caught:
        build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN)
    assert file_error_document(caught.value)["file_error"] == {
        "code": "empty",
        "message": "The file has a header but no rows.",
    }


@pytest.mark.parametrize(
    ("row", "region", "number", "warned"),
    [
        ("0171 3920011,Hamburg,", None, "+491713920011", False),
        ("07700 900142,Manchester,", None, "+447700900142", False),
        ("07700 900142,,United Kingdom", None, "+447700900142", False),
        ("07700 900142,Hamburg,UK", None, "+447700900142", False),
        ("512 000 117,Wroc?aw,", None, "+48512000117", False),
        ("0171 3920011,,", None, "+491713920011", False),
        ("044 668 18 00,,", "ch", "+41446681800", False),
        ("+45 70 10 00 55,Flensburg,", None, "+4570100055", True),
        ("0152 28817386,Paris,", None, "+4915228817386", True),
        ("0152 28817386 / 0171 3920011,Paris,", None, "+4915228817386+491713920011", True),
        ("1234567890123456,Paris,", None, "", False),
        ("555-0101,Albany NY,", None, "", False),
    ],
)
def test_a_national_number_takes_the_country_of_its_row(
    tmp_path: Path, row: str, region: str | None, number: str, *, warned: bool
) -> None:
    plan = plan_of(tmp_path, f"Name,Phone,City,Country\nAna Ruiz,{row}\n", region=region)
    assert "".join(phone.number for phone in only(plan).phones) == number
    assert ((2, "phone_contradicts_place") in codes(plan)) is warned


def test_the_numbers_with_a_prefix_tell_the_country_of_the_others(tmp_path: Path) -> None:
    text = (
        "Name,Phone\n"
        + "".join(f"P {i},+1 212 555 {1000 + i}\n" for i in range(1500))
        + "Ana,(415) 555-1234\n"
    )
    plan = plan_of(tmp_path, text)
    assert plan.records[-1].phones[0].number == "+14155551234"
    assert plan.region is not None
    assert (plan.region.region, plan.region.reason, plan.region.numbers) == ("US", "numbers_in_file", 1000)


def test_one_number_from_abroad_takes_no_others_along(tmp_path: Path) -> None:
    """Numbers that are none in India, and that are where the recruiter is, stay there."""
    own = "".join(f"P {i},0{'171 39200' if i % 2 else '30 23125'}{10 + i}\n" for i in range(24))
    plan = plan_of(tmp_path, f"Name,Phone\nPriya,+91 98765 43210\n{own}")
    numbers = [record.phones[0].number for record in plan.records]
    assert numbers[0] == "+919876543210"
    assert {number[:3] for number in numbers[1:]} == {"+49"}
    assert plan.region is not None
    assert (plan.region.region, plan.region.reason) == ("DE", "recruiter_country")


def test_one_number_with_a_prefix_among_few_tells_the_country_of_made_up_ones(tmp_path: Path) -> None:
    """British numbers of films are valid nowhere but, by chance, in Germany."""
    own = "".join(f"P {i},07700 9001{10 + i}\n" for i in range(12))
    plan = plan_of(tmp_path, f"Name,Phone\nAna,+44 7700 900456\n{own}")
    assert {record.phones[0].number[:3] for record in plan.records} == {"+44"}


@pytest.mark.parametrize(
    ("abroad", "own", "prefix", "reason"),
    [
        (("+31 6 66010033", "+34 666 010 004"), "0171 39200", "+49", "recruiter_country"),
        (("+43 664 1234567", "+41 79 123 45 67"), "0171 39200", "+49", "recruiter_country"),
        (
            ("+43 664 1234567", "+43 664 1234568", "+41 79 123 45 67"),
            "0171 39200",
            "+49",
            "recruiter_country",
        ),
        (("+43 664 1234567", "+43 664 1234568"), "0664 12345", "+43", "numbers_in_file"),
        (("+1 415 555 0132", "+44 7700 900456"), "0171 39200", "+49", "recruiter_country"),
        (("+86 139 1234 5678", "+86 159 1234 5678"), "159123456", "+86", "numbers_in_file"),
        (("+44 7700 900456", "+353 87 123 4567"), "07700 9001", "+44", "numbers_in_file"),
    ],
)
def test_numbers_from_abroad_take_no_mobile_numbers_at_home_along(
    tmp_path: Path, abroad: tuple[str, ...], own: str, prefix: str, reason: str
) -> None:
    """Whom a prefix stands with lives abroad; what may be mobile there, or is none at home, goes with it."""
    rows = "".join(
        f"P {i},{number}\n" for i, number in enumerate((*abroad, *(f"{own}{i}" for i in range(10, 13))))
    )
    plan = plan_of(tmp_path, f"Name,Phone\n{rows}")
    assert [record.phones[0].number[:3] for record in plan.records][-3:] == [prefix] * 3
    assert plan.region.reason == reason


def test_mobile_numbers_at_home_and_where_the_names_are_from_go_with_the_names(tmp_path: Path) -> None:
    own = "".join(f"李伟,159123456{i}\n" for i in range(10, 14))
    plan = plan_of(tmp_path, f"Name,Phone\n王芳,+1 415 555 0132\n{own}")
    assert plan.records[-1].phones[0].number == "+8615912345613"


def test_country_code_and_number_in_two_columns(tmp_path: Path) -> None:
    text = "Name,Country code,Mobile\nAna,+91,9876543210\nBo,0091,09876543211\nCy,x,+49 171 3920011\n"
    numbers = [record.phones[0].number for record in plan_of(tmp_path, text).records]
    assert numbers == ["+919876543210", "+919876543211", "+491713920011"]


def test_columns_say_what_kind_a_number_is(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Home phone,Work phone\nAna,030 2312501,030 2312502\n"))
    assert {phone.kind for phone in record.phones} == {PhoneKind.PRIVATE, PhoneKind.WORK}


def test_names_in_parts_and_titles_in_columns_of_their_own(tmp_path: Path) -> None:
    text = "Anrede,Prefix,Vorname,Nachname\nFrau,Dr.,Anke,Bärenfänger\nX,Dozentin,Ana,Ruiz\n,Dr.,,Frau Kern\n"
    anke, ana, kern = plan_of(tmp_path, text).records
    assert (anke.honorific, anke.salutation, anke.full_name) == ("Dr.", Salutation.MS, "Anke Bärenfänger")
    assert (ana.honorific, ana.salutation) == ("Dozentin", Salutation.NONE)
    assert (kern.full_name, kern.salutation) == ("Kern", Salutation.MS)


def test_a_full_name_helps_where_a_part_is_missing(tmp_path: Path) -> None:
    text = "First name,Last name,Full name\nAna,Ruiz,Ana Ruiz\n,Hopper,Grace Hopper\nBo,Li,\n"
    assert [record.full_name for record in plan_of(tmp_path, text).records] == [
        "Ana Ruiz",
        "Grace Hopper",
        "Bo Li",
    ]


@pytest.mark.parametrize(
    ("cells", "day", "warning"),
    [
        (["14/09/2026", "03/04/2026"], dt.date(2026, 4, 3), None),
        (["09/14/2026", "03/04/2026"], dt.date(2026, 3, 4), None),
        (["03/04/2026", "03/04/2026"], dt.date(2026, 4, 3), (None, "ambiguous_dates")),
        (["14/09/2026", "31.02.2026"], None, (3, "bad_date")),
    ],
)
def test_dates_are_read_in_the_order_of_their_column(
    tmp_path: Path, cells: list[str], day: dt.date | None, warning: tuple[int | None, str] | None
) -> None:
    plan = plan_of(tmp_path, f"Name,Last contact\nAna Ruiz,{cells[0]}\nBo Li,{cells[1]}\n")
    assert plan.records[1].last_contact_on == day
    assert codes(plan) == ([warning] if warning else [])


def test_the_user_may_choose_the_order_of_day_and_month(tmp_path: Path) -> None:
    text = "Name,Last contact\nAna Ruiz,03/04/2026\n"
    assert only(plan_of(tmp_path, text, day_first=False)).last_contact_on == dt.date(2026, 3, 4)
    plan = plan_of(tmp_path, text, region="US")
    assert (only(plan).last_contact_on, plan.day_month[0].reason) == (dt.date(2026, 3, 4), "assumed")


def test_one_column_settles_the_order_of_the_others(tmp_path: Path) -> None:
    text = "Name,Decision date,Last contact\nAna Ruiz,09/14/2026,03/04/2026\n"
    plan = plan_of(tmp_path, text)
    assert only(plan).last_contact_on == dt.date(2026, 3, 4)
    assert (plan.day_month[1].row, plan.day_month[1].cell) == (2, "09/14/2026")


APPLICATION = "Name,Role,Stage,Outcome,Decision date,Last contact\n"


@pytest.mark.parametrize(
    ("cells", "stage", "outcome", "told"),
    [
        ("Nurse,Screening,Rejected,2026-11-02,2026-11-03", "screening", "declined_by_client", "told"),
        ("Nurse,Rejected,,2026-11-02,", None, "declined_by_client", "untold"),
        ("Nurse,Hired,,2026-11-02,", "hired", "hired", None),
        ("Nurse,On hold,,,2026-11-03", None, None, None),
        ("Nurse,On hold,something,,", None, None, None),
        ("Nurse,Screening,2nd interview,,", "screening", None, None),
        ("Nurse,odd,Final interview,,", "final", None, None),
        ("Nurse,,,,2026-01-01", None, None, "long_ago"),
        (",,,,2026-01-01", None, None, None),
    ],
)
def test_stage_and_outcome_together(
    tmp_path: Path, cells: str, stage: str | None, outcome: str | None, told: str | None
) -> None:
    record = only(plan_of(tmp_path, APPLICATION + f"Ana Ruiz,{cells}\n"))
    assert (record.mapped_stage, record.mapped_outcome, record.told) == (stage, outcome, told)
    assert record.is_candidate is cells.startswith("Nurse")
    assert record.on_hold is ("On hold" in cells)


def test_the_user_may_say_who_they_are(tmp_path: Path) -> None:
    text = "Name,Email\nAna Ruiz,ana@example.com\n"
    assert not only(plan_of(tmp_path, text)).is_candidate
    assert only(plan_of(tmp_path, text, people=PeopleKind.CANDIDATES)).is_candidate
    tracker = APPLICATION + "Ana Ruiz,Nurse,,,,\n"
    assert not only(plan_of(tmp_path, tracker, people=PeopleKind.CONTACTS)).is_candidate
    assert plan_of(tmp_path, tracker, same_day=Told.TOLD).same_day is Told.TOLD


def test_the_user_may_correct_the_columns(tmp_path: Path) -> None:
    columns = (
        ColumnMapping(0, "Email", Field.FULL_NAME),
        ColumnMapping(1, "A", None),
        ColumnMapping(2, "A", None),
    )
    record = only(plan_of(tmp_path, "Email,A,A\nAna Ruiz,1,2\n", columns=columns))
    assert (record.full_name, record.extra) == ("Ana Ruiz", (("A", "1"), ("A", "2")))
    assert record.cells == (("full_name", "Ana Ruiz"), ("A", "1"), ("A (2)", "2"))


def test_other_things_a_row_can_say(tmp_path: Path) -> None:
    text = (
        "Name;Referred by;Best time to call;Available from;URL;Country;Source;Notes;Notes 2;Comments\n"
        "Ana Ruiz;Bo Li;after 17:00;01.03.2027;https://ana.example.com;Elbonia;Referral by Cy Fox;"
        "I'll call her by 27.11.;x;second\n"
        "Bo Li;;odd;;https://www.linkedin.com/in/bo-li/;;Referral by Cy Fox;;;\n"
    )
    plan = plan_of(tmp_path, text)
    ana, bo = plan.records
    assert (ana.referred_by, ana.come_back_on) == ("Bo Li", dt.date(2027, 3, 1))
    assert ana.wished_hours is not None
    assert ana.promises[0].due_on == dt.date(2026, 11, 27)
    assert ana.notes == "I'll call her by 27.11.\nsecond"
    assert dict(ana.extra) == {
        "Notes 2": "x",
        "Best time to call": "after 17:00",
        "URL": "https://ana.example.com",
        "Country": "Elbonia",
    }
    assert (bo.source_id, bo.referred_by, bo.wished_hours) == ("linkedin.com/in/bo-li", "Cy Fox", None)
    assert codes(plan) == [(2, "come_back"), (2, "promise")]


def test_a_document_is_whole_whatever_the_headers_say(tmp_path: Path) -> None:
    for text in ('Name,"records"": []"\nAna,"""records"": []"\nBo,x\n', "Pay,Sum\n1,2\n"):
        plan = plan_of(tmp_path, text)
        headers = text.partition("\n")[0]
        columns = document_of(plan)["columns"]
        assert [column["header"] for column in columns] == next(csv.reader([headers]))


def test_work_can_be_watched_and_cancelled(tmp_path: Path) -> None:
    table = found(tmp_path, "Name\n" + "Ana Ruiz\n" * 1200)
    seen: list[tuple[int, int]] = []
    build_plan(
        table, PlanOptions(TODAY), NOBODY_KNOWN, lambda done, rows: seen.append((done, rows)), lambda: False
    )
    assert seen[0] == (0, 1200)
    assert max(done for done, _ in seen) <= 1200
    with pytest.raises(PlanCancelled):
        build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN, None, lambda: len(seen) > 1)


def test_the_document_is_the_contract(tmp_path: Path) -> None:
    text = (
        "Name,Email,Phone,Role,Stage,Outcome,Decision date,Pay,Pay\n"
        "Ana Ruiz,ana@@x,0171 3920011,Nurse,Final,Rejected,2026-11-02,1,2\n"
        ",,,,,,,1,\n"
    )
    document = document_of(plan_of(tmp_path, text))
    assert list(document) == [
        "file_error",
        "source",
        "columns",
        "records",
        "rejected",
        "skipped",
        "warnings",
        "duplicate_groups",
        "totals",
    ]
    assert document["source"] == {
        "kind": "csv",
        "encoding": "utf-8",
        "delimiter": ",",
        "header_row": 1,
        "sheet": None,
    }
    assert document["columns"][0] == {"index": 0, "header": "Name", "field": "full_name"}
    assert document["columns"][7] == {"index": 7, "header": "Pay", "field": None}
    assert document["records"] == [
        {
            "row": 2,
            "action": "new",
            "full_name": "Ana Ruiz",
            "given": "Ana",
            "family": "Ruiz",
            "emails": [],
            "phones": ["+491713920011"],
            "company": "",
            "title": "",
            "role": "Nurse",
            "client": "",
            "stage": "Final",
            "outcome": "Rejected",
            "mapped_stage": "final",
            "mapped_outcome": "declined_by_client",
            "told": "untold",
            "notes": "",
            "location": "",
            "dates": {"decided": "2026-11-02"},
            "extra": {"Pay": "1; 2", "Email": "ana@@x"},
        }
    ]
    assert document["rejected"] == [{"row": 3, "reason": "no_identity"}]
    assert document["warnings"][0]["message"] == "ana@@x is no e-mail address; it is kept as an extra field."


def test_the_document_of_a_refused_file_has_the_same_keys(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as caught:
        found(tmp_path, "")
    assert list(file_error_document(caught.value)) == list(document_of(plan_of(tmp_path, "Name\nAna\n")))


def test_a_letter_that_was_lost_is_named_with_a_guess_or_without(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Email\nEmre Y?ld?z,emre.yildiz@example.com\nA?i Li,\n")
    messages = [warning["message"] for warning in document_of(plan)["warnings"]]
    assert messages == [
        "Letters of Emre Y?ld?z were lost in the file: Emre Yıldız?",
        "Letters of A?i Li were lost in the file.",
    ]
    assert all(message.endswith((".", "?", "}")) for message in WARNING_MESSAGES.values())


CELL = st.one_of(
    st.sampled_from(
        [
            "",
            "Ana Ruiz",
            "Müller, Björn",
            "ana@example.com",
            "x@@y",
            "0171 3920011",
            "4.47E+11",
            "Absage",
            "Total",
            "5",
            "14.09.2026",
            "31.02.2026",
            "Name",
            "Hamburg",
            "nach 17 Uhr anrufen",
            '"',
            "'",
            "a;b",
            "a\nb",
            "Y?ld?z",
        ]
    ),
    st.text(max_size=12),
)
HEADERS = st.lists(
    st.sampled_from(
        ["Name", "Email", "Telefon", "Ort", "Rolle", "Entscheidung", "Entscheidung am", "Notizen", "x"]
    ),
    min_size=1,
    max_size=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HEADERS, st.lists(st.lists(CELL, max_size=7), max_size=8), st.sampled_from([",", ";", "\t"]))
def test_every_row_is_accounted_for(
    tmp_path: Path, header: list[str], rows: list[list[str]], by: str
) -> None:
    text = "\n".join(by.join(cells) for cells in [header, *rows])
    try:
        table = found(tmp_path, text.encode("utf-8", "replace"))
        plan = build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN)
    except FileRefused:
        return
    counted = Counter(row.row for group in (plan.records, plan.rejected, plan.skipped) for row in group)
    if table.source.header_row:
        counted[table.source.header_row] += 1
    last = max(counted)
    assert counted == Counter(range(1, last + 1))
    assert document_of(plan)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_refused(tmp_path: Path, data: bytes) -> None:
    try:
        plan = build_plan(found(tmp_path, data), PlanOptions(TODAY), NOBODY_KNOWN)
    except FileRefused as refused:
        sentence = file_message(refused)
        event(sentence)
        assert sentence.endswith((".", "!"))
    else:
        assert plan.records or plan.rejected or plan.skipped


def test_what_has_no_member_in_the_document_stands_among_the_extras(tmp_path: Path) -> None:
    text = (
        "Title,First Name,Last Name,Job Title,City,Country,Source,Referred by,LinkedIn\n"
        "Dr.,Ana,Ruiz,Nurse,Lyon,France,XING,Bo Li,https://www.linkedin.com/in/ana\n"
    )
    (record,) = document_of(plan_of(tmp_path, text))["records"]
    assert record["extra"] == {
        "Title": "Dr.",
        "Country": "France",
        "Source": "XING",
        "Referred by": "Bo Li",
        "LinkedIn": "https://www.linkedin.com/in/ana",
    }


def test_whoever_has_no_town_is_located_in_the_country(tmp_path: Path) -> None:
    text = "Name,Email,City,Country\nAna Berg,a@example.com,Lyon,France\nBo Lund,b@example.com,,Sweden\n"
    records = document_of(plan_of(tmp_path, text))["records"]

    assert [record["location"] for record in records] == ["Lyon", "Sweden"]
    assert [record["extra"] for record in records] == [{"Country": "France"}, {"Country": "Sweden"}]


def test_a_prefix_counts_where_a_cell_has_several_numbers(tmp_path: Path) -> None:
    text = "Name,Phone\nHugo Petit,+33 6 44 55 66 77 ::: 03 20 11 22 33\nAna Ruiz,06 77 88 99 00\n"
    plan = plan_of(tmp_path, text)
    assert [phone.number for record in plan.records for phone in record.phones] == [
        "+33644556677", "+33320112233", "+33677889900",
    ]  # fmt: skip
    long = "+ ".join(["x"] * 200)
    assert plan_of(tmp_path, f"Name,Phone\nAna Ruiz,{long}\nBo Li,0171 5550801\n").region.region == "DE"
