from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.reading import clean_csv, read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import DATA, found, only, plan_of
from tests.spreadsheets.test_real_files import people, plan_for

REAL = DATA / "real"


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def test_cards_of_an_iphone() -> None:
    plan = plan_for("iphone_four_cards.vcf")
    assert (plan.source.kind, plan.source.header_row) == ("vcard", None)
    assert people(plan) == [
        (1, "Antonion", "", "+14135490077"),
        (2, "Jimmy Aun", "", "+14132101156"),
        (3, "San Zhang", "", "+18013257622 +8613211265236"),
        (4, "Benjamin Ben", "", "+861067255922 +8617610254563"),
    ]
    assert [phone.kind for phone in plan.records[2].phones] == [PhoneKind.UNKNOWN, PhoneKind.WORK]
    assert (plan.records[1].given, plan.records[1].family, plan.records[1].notes) == (
        "Jimmy",
        "Wang",
        "Some notes 1",
    )


@pytest.mark.parametrize(
    ("name", "full_name", "emails", "phones", "work"),
    [
        ("John_Doe_EVOLUTION", "John Richter James Doe Sr.", "john.doe@ibm.com", "+19056661234 +19055551234",
         ("IBM", "Money Counter", "Albaney")),
        ("John_Doe_IPHONE", "John Richter James Doe Sr.", "john.doe@ibm.com",
         "+19055551234 +19056661234 +19057771234", ("IBM", "Money Counter", "New York")),
        ("John_Doe_MS_OUTLOOK", "John Richter James Doe Sr.", "john.doe@ibm.cm", "+19055551234 +19056661234",
         ("IBM", "Money Counter", "Albaney")),
        ("John_Doe_LOTUS_NOTES", "John Johny Doe I", "john.doe@ibm.com billy_bob@gmail.com", "",
         ("IBM", "Generic Accountant", "New York")),
        ("outlook-2007", "Michael Angstadt Jr.", "mike.angstadt@gmail.com",
         "+11115551111 +11115552222 +11115554444", ("TheCompany", "TheJobTitle", "New York")),
    ],
)  # fmt: skip
def test_cards_of_many_programs(
    name: str, full_name: str, emails: str, phones: str, work: tuple[str, str, str]
) -> None:
    plan = plan_for(f"ezvcard_{name}.vcf")
    assert people(plan) == [(1, full_name, emails, phones)]
    assert (only(plan).company, only(plan).title, only(plan).location) == work


def test_pictures_faxes_and_assistants_are_no_numbers_of_the_person() -> None:
    extra = dict(only(plan_for("ezvcard_John_Doe_IPHONE.vcf")).extra)
    assert extra["Fax"] == "905-888-1234 ::: 905-999-1234"
    assert (extra["Pager"], extra["Assistant phone"]) == ("905-111-1234", "905-222-1234")
    assert extra["Address"] == "Street4 Building 6 Floor 8, New York, 12345, USA"
    assert not any(len(text) > 200 for text in extra.values())


def test_cards_of_an_android_phone() -> None:
    plan = plan_for("ezvcard_John_Doe_ANDROID.vcf")
    assert [(row, emails, phones) for row, _, emails, phones in people(plan)] == [
        (1, "john.doe@company.com", ""),
        (2, "jane.doe@company.com", ""),
        (3, "", "+49123456789"),
        (4, "", "+49123456 +493456789 +49234567 +4945678901"),
        (5, "bob@company.com", "+49123456"),
        (6, "henry@company.com", "+4955556666"),
    ]
    assert [record.full_name for record in plan.records[2:]] == [
        "Ñ Ñ Ñ Ñ Ñ",
        " ".join("Ñ" * 11),
        "Ñ Ñ Ñ Ñ Ñ",
        "ÑÑÑÑ",
    ]
    assert set(plan.records[5].company) == {"Ñ"}


def test_many_addresses_and_numbers() -> None:
    gmail = only(plan_for("ezvcard_gmail-single2.vcf"))
    assert [email.partition("@")[0] for email in gmail.emails] == [
        "email",
        "homeemail",
        "workemail",
        "otheremail",
        "customcategory",
    ]
    assert len(gmail.phones) == 8
    assert gmail.notes.startswith("note line 1\nnote line 2")
    contact = only(plan_for("ezvcard_fullcontact.vcf"))
    assert (contact.full_name, contact.company, contact.title) == (
        "FirstName MiddleName LastName",
        "Organization1",
        "Title1",
    )
    assert dict(contact.extra)["Company 2"] == "Organization2"
    assert (len(contact.emails), len(contact.phones)) == (5, 7)


def test_values_are_unfolded_unescaped_and_decoded(tmp_path: Path) -> None:
    old = card(
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Br=FCning;J=F6rg;;;",
        "NOTE;QUOTED-PRINTABLE:one=0D=0Atwo and a long =",
        "line",
        "ORG:Acme",
        "  Works",
        version="2.1",
    )
    new = card(
        "FN:Ana Ruiz",
        "item1.EMAIL:ana@exam",
        " ple.com",
        "item1.X-ABLabel:_$!<Work>!$_",
        "TEL;TYPE=cell;PREF=1;VALUE=uri:tel:+49-171-3920011;ext=12",
        'TEL;TYPE="home,voice":030 2312501',
        "ADR;TYPE=home:;;Street 5;Hamburg;;20095;Germany",
        "ADR;TYPE=work:;;Road 1;Berlin;;;",
        "NOTE:a\\, b\\; c\\nd",
        "URL:https\\://www.linkedin.com/in/ana",
        "X-THING:1",
        "X-THING:2",
        version="4.0",
    )
    jorg, ana = plan_of(tmp_path, old + new).records
    assert (jorg.full_name, jorg.notes, jorg.company) == (
        "Jörg Brüning",
        "one\ntwo and a long line",
        "Acme  Works",
    )
    assert (ana.emails, ana.source_id, ana.location, ana.country) == (
        ("ana@example.com",),
        "linkedin.com/in/ana",
        "Hamburg",
        "DE",
    )
    assert [phone.number for phone in ana.phones] == ["+491713920011", "+49302312501"]
    assert ana.notes == "a, b; c\nd"
    assert dict(ana.extra) == {
        "Street": "Street 5",
        "Postal code": "20095",
        "Address": "Road 1, Berlin",
        "X-THING": "1",
        "X-THING 2": "2",
    }


def test_letters_of_an_old_file_by_the_charset_of_the_line(tmp_path: Path) -> None:
    text = card("N;CHARSET=UTF-8:Müller;Jürgen;;;", "ORG:Öl", "NOTE;CHARSET=none:ä", version="2.1")
    data = text.encode("cp1252").replace("Müller;Jürgen".encode("cp1252"), "Müller;Jürgen".encode())
    record = only(plan_of(tmp_path, data))
    assert (record.full_name, record.company, record.notes) == ("Jürgen Müller", "Öl", "ä")
    odd = card("NOTE;ENCODING=QUOTED-PRINTABLE:=FC", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=none:Ana")
    assert only(plan_of(tmp_path, odd)).notes == "ü"


def test_where_a_card_was_made_on_the_globe_is_no_town(tmp_path: Path) -> None:
    records = plan_of(tmp_path, card("FN:Ana Ruiz", "TEL:+34600111222", "GEO:37.386013;-122.082932")).records
    assert [(each.location, dict(each.extra)) for each in records] == [("", {"GEO": "37.386013;-122.082932"})]


def test_what_somebody_does_is_the_job_where_no_title_says_it(tmp_path: Path) -> None:
    cards = card("FN:Ana Ruiz", "TITLE:Nurse", "ROLE:Care") + card("FN:Bo Li", "ROLE:Surgeon")
    records = plan_of(tmp_path, cards).records
    assert [(each.title, dict(each.extra)) for each in records] == [
        ("Nurse", {"Profession": "Care"}),
        ("Surgeon", {}),
    ]


def test_a_fax_by_its_label_is_no_number_to_call(tmp_path: Path) -> None:
    lines = (
        "FN:Ana Ruiz",
        "item1.TEL:+4930123456",
        "item1.X-ABLabel:_$!<WorkFAX>!$_",
        "item2.TEL:+4930123457",
    )
    record = only(plan_of(tmp_path, card(*lines, "item2.X-ABLabel:Telefax Büro", "TEL:+491715551234")))
    assert [phone.number for phone in record.phones] == ["+491715551234"]
    assert dict(record.extra) == {"Fax": "+4930123456 ::: +4930123457"}


def test_a_broken_card_does_not_stop_the_others(tmp_path: Path) -> None:
    text = (
        "noise\n"
        + card("FN:Ana Ruiz").replace("END:VCARD\r\n", "")
        + card("this is no line of a card", ";;;:x", "NOTE:nobody")
        + card("FN:Bo Li", "AGENT:", "BEGIN:VCARD", "FN:Somebody Else", "END:VCARD", "TITLE:Nurse")
        + "END:VCARD\n"
        + card("X-ABLabel:nothing")
        + "BEGIN:VCARD\nFN:Cy Fox"
    )
    plan = plan_of(tmp_path, text.removeprefix("noise\n"))
    assert [(record.row, record.full_name, record.title) for record in plan.records] == [
        (1, "Ana Ruiz", ""),
        (3, "Bo Li", "Nurse"),
        (5, "Cy Fox", ""),
    ]
    assert [(row.row, row.reason) for row in plan.rejected] == [(2, "no_identity")]
    assert [(row.row, row.reason) for row in plan.skipped] == [(4, "blank")]


def test_cards_as_a_table(tmp_path: Path) -> None:
    table = found(tmp_path, card("FN:Ana Ruiz", "EMAIL:ana@example.com") + card("FN:Bo Li"), "people.vcf")
    assert clean_csv(table) == "Full name,Email\r\nAna Ruiz,ana@example.com\r\nBo Li,\r\n"


def test_a_name_of_more_words_than_its_parts_is_shown_whole(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, card("N:Ruiz;Ana;;Dr.;", "FN:Dr. Ana Ruiz Castro")))
    assert (record.full_name, record.honorific) == ("Ana Ruiz Castro", "Dr.")


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "BEGIN:VCARD",
                "END:VCARD",
                "FN:Ana",
                "N:Ruiz;Ana",
                "TEL;CELL:0171 3920011",
                "EMAIL;QUOTED-PRINTABLE:a=",
                " folded",
                "NOTE;CHARSET=x:ü",
                "AGENT:",
                "item1.URL:x",
                "ADR:;;a",
                "ORG:;x",
            ]
        ),
        st.text(max_size=20),
    ),
    max_size=14,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINES)
def test_every_card_is_accounted_for(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "cards.vcf"
    path.write_bytes("\n".join(["BEGIN:VCARD", *lines]).encode("utf-8", "replace"))
    try:
        table = read_sheets(path)
        plan = build_plan(table, PlanOptions(dt.date(2026, 11, 23)), NOBODY_KNOWN)
    except FileRefused as refused:
        event(str(refused.code))
        return
    rows = sorted(row.row for group in (plan.records, plan.rejected, plan.skipped) for row in group)
    assert rows == list(range(1, len(table.rows) + 1))


def test_a_letter_that_a_fold_divides_is_whole(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Müller\r\nNOTE:früh\r\nEND:VCARD\r\n".encode()
    at = card.index("üh".encode()) + 1
    record = only(plan_of(tmp_path, card[:at] + b"\r\n " + card[at:]))
    assert (record.full_name, record.notes) == ("Zoë Müller", "früh")


def test_a_group_of_an_address_book_is_no_person(tmp_path: Path) -> None:
    cards = card("FN:Ana Ruiz") + card("KIND:group", "FN:Recruiters", "MEMBER:urn:uuid:1", version="4.0")
    plan = plan_of(tmp_path, cards + card("FN:Team", "X-ADDRESSBOOKSERVER-KIND:group"))
    assert [record.full_name for record in plan.records] == ["Ana Ruiz"]
    assert [(row.row, row.reason) for row in plan.skipped] == [(2, "note"), (3, "note")]
