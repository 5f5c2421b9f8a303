"""Lists of contacts as people keep them by hand, and as programs without manners write them."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import pytest

from tests.spreadsheets.tables import found, only, plan_of


def test_several_ways_to_reach_in_one_cell_make_a_column_of_them(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Who;Ring up;Letters to\n"
        "Lisa Kern;m: 0171 5552401, w: 030/5552402;lisa@example.de, l.kern@work.example\n"
        "Ben Ohm;+49 (0) 89 5552403 (Büro);Ben Ohm <ben@example.de>\n"
        "Pia Falk;0049 171 5552404 / 0041 79 555 24 05;mailto:pia@example.de\n",
        region="DE",
    )
    lisa, ben, pia = plan.records
    assert [lisa.full_name, ben.full_name, pia.full_name] == ["Lisa Kern", "Ben Ohm", "Pia Falk"]
    assert [phone.number for phone in lisa.phones] == ["+491715552401", "+49305552402"]
    assert [phone.number for phone in pia.phones] == ["+491715552404", "+41795552405"]
    assert lisa.emails == ("lisa@example.de", "l.kern@work.example")
    assert ben.emails == ("ben@example.de",)


def test_what_databases_write_for_nothing_is_nothing(tmp_path: Path) -> None:
    record = only(
        plan_of(tmp_path, "first_name\tlast_name\temail\tcompany\nIngrid\t\\N\tingrid@example.no\t\\N\n")
    )
    assert (record.full_name, record.family, record.company) == ("Ingrid", "", "")


def test_a_list_of_addresses_names_some_people_and_not_others(tmp_path: Path) -> None:
    text = 'Carla Neri <carla@example.it>\n"Bianchi, Ugo" <ugo@example.it>\npaolo@example.it\n'
    carla, ugo, paolo = plan_of(tmp_path, text).records
    assert [carla.full_name, ugo.full_name] == ["Carla Neri", "Ugo Bianchi"]
    assert paolo.emails == ("paolo@example.it",)


def test_a_list_of_addresses_without_any_name_is_a_column(tmp_path: Path) -> None:
    assert found(tmp_path, "a@example.it\nb@example.it\n").rows[0].cells == ("a@example.it",)


def test_links_of_a_page_lead_to_addresses(tmp_path: Path) -> None:
    page = (
        "<table><tr><td>Candidate</td><td>Contact</td></tr>"
        '<tr><td>Zürcher, Heidi</td><td><a href="mailto:heidi@example.ch?subject=Hi">E-Mail</a></td></tr>'
        '<tr><td>Marti, Urs</td><td><a href="https://example.ch">Web</a> urs@example.ch</td></tr></table>'
    )
    heidi, urs = plan_of(tmp_path, page).records
    assert heidi.emails == ("heidi@example.ch",)
    assert urs.emails == ("urs@example.ch",)


def test_links_of_an_xml_spreadsheet_lead_to_addresses(tmp_path: Path) -> None:
    sheet = (
        '<?xml version="1.0"?><Workbook><Worksheet ss:Name="A"><Table>'
        "<Row><Cell><Data>Name</Data></Cell><Cell><Data>Email</Data></Cell></Row>"
        '<Row><Cell><Data>Iker Sanz</Data></Cell><Cell ss:HRef="mailto:iker@example.es">'
        "<Data>write</Data></Cell></Row></Table></Worksheet></Workbook>"
    )
    assert only(plan_of(tmp_path, sheet)).emails == ("iker@example.es",)


def test_the_words_left_beside_people_and_their_towns_are_employers(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Hannah Weber,hannah@example.de,Stuttgart,Bosch\n"
        "Timo Klein,t.klein@example.de,Ulm,Daimler Truck\n"
        "Sina Roth,sina@example.de,Heilbronn,Audi\n",
    )
    assert [record.company for record in plan.records] == ["Bosch", "Daimler Truck", "Audi"]


def test_words_that_come_again_are_no_employers(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Hannah Weber,hannah@example.de,Stuttgart,Messe\n"
        "Timo Klein,t.klein@example.de,Ulm,Messe\n"
        "Sina Roth,sina@example.de,Heilbronn,Messe\n",
    )
    assert {record.company for record in plan.records} == {""}


def test_countries_by_the_letters_of_cars_and_in_their_own_languages(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name;Land;Telefon\nMia Berg;A;0664 5552702\nJan Kos;Česko;777 555 101\n"
        "Eleni Lou;Ελλάδα;697 555 1001\nTara Kin;Þýskaland;0171 5552701\n",
        region="GB",
    )
    numbers = [record.phones[0].number for record in plan.records]
    assert numbers == ["+436645552702", "+420777555101", "+306975551001", "+491715552701"]


def test_a_list_of_names_alone_has_a_name_for_them_all(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, 'Candidates\n"Wren, Alice"\nMaria da Silva\n')
    assert [record.full_name for record in plan.records] == ["Alice Wren", "Maria da Silva"]


def test_a_line_of_a_card_is_in_the_charset_that_it_names(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS:佐藤;愛\r\nFN;CHARSET=SHIFT_JIS:佐藤 愛\r\n"
        "NOTE;CHARSET=X-UNKNOWN:佐藤\r\nTEL;CELL:090-5550-1901\r\nEND:VCARD\r\n"
    )
    ai = only(plan_of(tmp_path, card.encode("shift_jis")))
    assert (ai.given, ai.family) == ("愛", "佐藤")
    right = card.replace("CHARSET=SHIFT_JIS", "CHARSET=UTF-8")
    assert only(plan_of(tmp_path, right.encode())).family == "佐藤"


def test_a_letter_in_a_cell_may_be_longer_than_what_is_looked_at(tmp_path: Path) -> None:
    letter = "Dear all,\nthis goes on, and on\n" * 4000
    table = found(tmp_path, f'id,text,ok\n1,"{letter}",yes\n2,short,no\n3,"{letter}",yes\n')
    assert table.header == ("id", "text", "ok")
    assert [row.cells for row in table.rows] == [
        ("1", letter, "yes"),
        ("2", "short", "no"),
        ("3", letter, "yes"),
    ]


def test_a_table_printed_by_a_database_has_no_blanks_around_its_cells(tmp_path: Path) -> None:
    table = found(
        tmp_path, " id | name\n----+-----------\n  1 | alpha\n  2 | beta gamma|\n 12 | delta     \n"
    )
    assert table.header == ("id", "name")
    assert [row.cells[:2] for row in table.rows] == [("1", "alpha"), ("2", "beta gamma"), ("12", "delta")]


@pytest.mark.parametrize("times", [1, 2, 3])
def test_letters_that_were_read_wrongly_several_times_are_brought_back(tmp_path: Path, times: int) -> None:
    text = "Name,Email,City\nJürgen Weiß,jw@example.de,Düsseldorf\nÅsa Öst,asa@example.se,Malmö\n"
    for _ in range(times):
        text = text.encode().decode("cp1252")
    juergen, asa = plan_of(tmp_path, text).records
    assert (juergen.full_name, juergen.location) == ("Jürgen Weiß", "Düsseldorf")
    assert (asa.full_name, asa.location) == ("Åsa Öst", "Malmö")


def test_commas_of_figures_and_of_names_divide_nothing(tmp_path: Path) -> None:
    table = found(tmp_path, "Messung;Wert, V;Wert, A;Ort, Raum\n1;1,25;0,3;Keller, 2\n2;1,30;0,4;Dach, 1\n")
    assert table.header == ("Messung", "Wert, V", "Wert, A", "Ort, Raum")
    assert table.rows[0].cells == ("1", "1,25", "0,3", "Keller, 2")


def test_what_stands_below_a_list_is_nobody(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Name,Email,Phone\nRia Stone,ria@example.com,\n* = prefers e-mail,,\nИтого: 1,,\n合計,1,\n"
        "-- end of list --,,\n* Sol Terry,,\n",
    )
    assert [record.full_name for record in plan.records] == ["Ria Stone", "Sol Terry"]
    assert [reason.reason for reason in plan.skipped] == ["note", "total", "total", "note"]


def test_a_form_that_asks_who_referred_you_is_about_whoever_fills_it_in(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Email Address,What is your full name?,What's your mobile number?,Who referred you?\n"
        "ela@example.com,Ela Fuchs,+49 171 5552601,Tim Bauer\n",
    )
    ela = only(plan)
    assert (ela.full_name, ela.phones[0].number) == ("Ela Fuchs", "+491715552601")


def test_of_unknown_columns_with_names_the_one_that_says_so_is_read(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Patch,Player name,E-Mail\nBay Heart,Ken Nakamura,ken@example.com\n")
    assert only(plan).full_name == "Ken Nakamura"


def test_columns_of_stages_without_a_name_are_told_by_their_place(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Hannah Weber,hannah@example.de,Interview,Screening\nTimo Klein,t.klein@example.de,Offer,Interview\n"
        "Sina Roth,sina@example.de,Screening,Offer\n",
    )
    assert [record.stage for record in plan.records] == ["Interview", "Offer", "Screening"]


def test_formulas_that_only_keep_text_show_it(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        'Name,Phone,Email\n="Viv ""V"" Xan",="07700900261",="viv@example.co.uk"\nBo Yu,,\n',
        region="GB",
    )
    viv, bo = plan.records
    assert (viv.full_name, viv.phones[0].number, viv.emails) == (
        "Viv Xan",
        "+447700900261",
        ("viv@example.co.uk",),
    )
    assert bo.full_name == "Bo Yu"


def test_a_backslash_before_a_delimiter_keeps_the_cell_whole(tmp_path: Path) -> None:
    table = found(tmp_path, "key,value,unit\na,1\\,5,m\nb,2\\,25,m\nc,plain,kg\n")
    assert [row.cells for row in table.rows][-3:] == [
        ("a", "1,5", "m"),
        ("b", "2,25", "m"),
        ("c", "plain", "kg"),
    ]


def test_totals_of_somebody_are_no_people(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Berater;Kandidat;E-Mail;Honorar\nTom;Mia Penz;mia@example.at;5.000,00\n;Summe Tom;;12.500,00\n"
        ";Total Mia Penz;mia@example.at;\n",
    )
    assert [reason.row for reason in plan.skipped] == [3]
    assert len(plan.records) == 2


def test_names_of_columns_cut_short_and_days_of_databases(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "NAAM;E-MAIL;WOONPL.;last_contacted_at;SERVER.\n"
        "Xena Zorg;xena@example.nl;Ede;20261120T101500Z;x\nYara Aal;yara@example.nl;Oss;20261119T000000;y\n",
    )
    assert [record.location for record in plan.records] == ["Ede", "Oss"]
    assert [dict(record.dates)["last_contact"] for record in plan.records] == [
        dt.date(2026, 11, 20),
        dt.date(2026, 11, 19),
    ]


def test_nothing_said_in_brackets_is_nothing(tmp_path: Path) -> None:
    assert only(plan_of(tmp_path, "Name,Email,Company\nDee Fay,dee@example.com,(unknown)\n")).company == ""


@pytest.mark.parametrize("span", ['rowspan="2"', "rowspan=2"])
def test_what_goes_over_several_rows_of_a_page_is_said_of_each(tmp_path: Path, span: str) -> None:
    page = (
        "<table><tr><th>Client</th><th>Candidate</th><th>Email</th></tr>"
        f"<tr><td {span}>Alpha AG</td><td>Ed Tal</td><td>ed@example.de</td></tr>"
        "<tr><td>Flo Uhl</td><td>flo@example.de</td></tr></table>"
    )
    assert [record.client for record in plan_of(tmp_path, page).records] == ["Alpha AG", "Alpha AG"]


def test_what_goes_over_several_rows_of_an_opendocument_sheet_is_said_of_each(tmp_path: Path) -> None:
    def row(*cells: str) -> str:
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    def cell(text: str, about: str = "") -> str:
        return (
            f'<table:table-cell office:value-type="string"{about}><text:p>{text}</text:p></table:table-cell>'
        )

    high = ' table:number-rows-spanned="2" table:number-columns-spanned="1"'
    wide = ' table:number-rows-spanned="2" table:number-columns-spanned="2"'
    rows = [
        row(cell("Client"), cell("Candidate"), cell("Email"), cell("Notes"), cell("Source")),
        row(
            cell("Alpha", high),
            cell("Ed Tal"),
            cell("ed@example.de"),
            cell("x", wide),
            "<table:covered-table-cell/>",
        ),
        row("<table:covered-table-cell/>", cell("Flo Uhl"), cell("flo@example.de")),
    ]
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    sheet = f'<table:table table:name="S">{"".join(rows)}</table:table>'
    with zipfile.ZipFile(tmp_path / "people.csv", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            '<manifest:file-entry manifest:full-path="/"/></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>{sheet}"
            "</office:spreadsheet></office:body></office:document-content>",
        )
    plan = plan_of(tmp_path, (tmp_path / "people.csv").read_bytes())
    assert [(record.client, record.notes) for record in plan.records] == [("Alpha", "x"), ("Alpha", "")]


def test_cards_may_follow_a_line_of_anything_else(tmp_path: Path) -> None:
    cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Quill\r\nEND:VCARD\r\n"
    assert only(plan_of(tmp_path, "forwarded by Ben\r\n" + cards)).full_name == "Ada Quill"
    assert found(tmp_path, "Name,Note\nAda,x\n" * 5 + cards).source.kind == "csv"


@pytest.mark.parametrize("count", ["2 Einträge", "2 records found", "2 contacts", "2 rows.", "(2 rows)"])
def test_how_many_rows_there_are_is_nobody(tmp_path: Path, count: str) -> None:
    plan = plan_of(tmp_path, f"No,Name,Email\n1,Uli Zahn,uli@example.de\n{count},,\n")
    assert [(reason.row, reason.reason) for reason in plan.skipped] == [(3, "total")]
    assert not plan.rejected


def test_blanks_behind_a_delimiter_are_none_of_the_cells(tmp_path: Path) -> None:
    table = found(
        tmp_path, "Name,  Email,   City\nAda Quill, ada@example.com,  Bath\nBo Rook,  bo@example.com, Ely\n"
    )
    assert table.header == ("Name", "Email", "City")
    assert table.rows[0].cells == ("Ada Quill", "ada@example.com", "Bath")


def test_a_name_and_a_number_in_one_cell_are_both_read(tmp_path: Path) -> None:
    text = "Ada 020 7946 0606\nBen Ohm: 020 7946 0607\n020 7946 0608 Ida Falk\nBüro 020 7946 0609\n"
    records = plan_of(tmp_path, text, region="GB").records
    assert [record.full_name for record in records] == ["Ada", "Ben Ohm", "Ida Falk", ""]
    assert records[2].phones[0].number == "+442079460608"


def test_a_state_by_its_letters_is_no_stage(tmp_path: Path) -> None:
    text = '"name","email","state"\n"Juan","juan@example.com","FL"\n"Ana","ana@example.com","NY"\n'
    records = plan_of(tmp_path, text + '"Ida","ida@example.com","NY"\n').records
    assert [record.stage for record in records] == ["", "", ""]
    assert ("state", "NY") in records[1].extra


def test_russian_names_in_three_columns_stand_family_first_beside_their_firms(tmp_path: Path) -> None:
    text = (
        "Лескова|Вера|Павловна|ООО Ромашка|+7 (912) 555-01-17|(495) 555-0118\n"
        "Дроздов|Глеб|Ильич|ПАО Дельта|+7 (912) 555-01-19|(812) 555-01-20\n"
        "Зимин|Олег|Петрович|ЗАО Верба|(495) 555-0121|8-800-555-0122\n"
    )
    vera, gleb, oleg = plan_of(tmp_path, text).records
    assert (vera.given, vera.family, vera.company) == ("Вера Павловна", "Лескова", "ООО Ромашка")
    assert [phone.number for phone in gleb.phones] == ["+79125550119", "+78125550120"]
    assert (oleg.given, oleg.family) == ("Олег Петрович", "Зимин")


def test_lines_that_stand_in_quotes_as_a_whole_are_records_like_the_others(tmp_path: Path) -> None:
    text = (
        "First,Last,Email,Company\nAna,Ruiz,ana@example.com,Acme\n"
        '"Ben,Ohm,ben@example.com,""Kern, Falk GmbH"""\nIda,Falk,ida@example.com,Acme\n'
    )
    ben = plan_of(tmp_path, text).records[1]
    assert (ben.full_name, ben.emails, ben.company) == ("Ben Ohm", ("ben@example.com",), "Kern, Falk GmbH")


def test_a_firm_or_group_is_the_company(tmp_path: Path) -> None:
    assert only(plan_of(tmp_path, "Empresa o grupo,Email\nAcme,a@example.com\n")).company == "Acme"


@pytest.mark.parametrize("name", ["Naam", "Namn", "Navn", "Name"])
def test_a_name_beside_the_family_name_is_the_given_one(tmp_path: Path, name: str) -> None:
    family = {"Naam": "Achternaam", "Namn": "Efternamn", "Navn": "Efternavn", "Name": "Surname"}[name]
    (jan,) = plan_of(tmp_path, f"{name};{family};Mail\nJan;Wit;jan@x.nl\n").records
    assert (jan.given, jan.family, jan.full_name) == ("Jan", "Wit", "Jan Wit")


def test_a_form_of_address_ahead_of_two_names_is_no_name(tmp_path: Path) -> None:
    text = "Mr|John|Cleese|+44 20 7946 0150|john@x.org\nMrs|Carol|Idle|+44 20 7946 0151|carol@x.org\n"
    assert [each.full_name for each in plan_of(tmp_path, text).records] == ["John Cleese", "Carol Idle"]


@pytest.mark.parametrize("header", ["Phone / Fax", "Tel./Telefax", "Telefon und Fax", "PHONE & FAX"])
def test_a_number_stands_beside_a_fax(tmp_path: Path, header: str) -> None:
    text = f'Name,{header},Email\nAna Ruiz,"+34 600 111 222\nFax +34 600 111 223",ana@x.es\n'
    (number,) = only(plan_of(tmp_path, text)).phones
    assert number.number == "+34600111222"
    assert not only(plan_of(tmp_path, "Name,Email,Fax\nAna Ruiz,ana@x.es,+34 600 111 222\n")).phones


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gina Lodi,3395550117,gina@example.it\nUgo Neri,3285550118,ugo@example.it\n",
            "full_name phone email",
        ),
        (
            "Ana,Gil,5555550119,a@example.com,77710\nEva,Sol,9925550120,e@example.com,55660\n",
            "given family phone email -",
        ),
        ("Ana Gil,4000000001,a@example.com\nEva Sol,4000000002,e@example.com\n", "full_name - email"),
        ("Лескова Вера Павловна | 89125550117\nДроздов Глеб Ильич | 89035550118\n", "full_name phone"),
        (
            "Зимин;Олег;+7 912 555 01 17;Курс в НИИ;\nБелова;Анна;+7 912 555 01 18;Курс в НИИ;\n",
            "family given phone - -",
        ),
        (
            "Лескова,Вера,Павловна,Зет,12\nДроздов,Глеб,Ильич,Зет,13\nЗимин,Олег,Петрович,Зет,14\n",
            "family given middle - -",
        ),
        (
            "0170 1234567,Ana,Gil,ana.gil@example.com\n,Eva,Sol,eva.sol@example.com\n",
            "phone given family email",
        ),
        (
            "Sevilla,Gil,0170 1234567,Ana,ana.gil@example.com\nBraga,Sol,,Eva,eva.sol@example.com\n",
            "location family phone given email",
        ),
        (
            "ana.gil@example.com,Ana,Gil,Volvo\neva.sol@example.com,Eva,Sol,Skanska\n",
            "email given family -",
        ),
        (
            "Anna Berg,Ernst Wagner,anna.berg@example.com\nBo Lund,Otto Meier,bo.lund@example.com\n",
            "full_name - email",
        ),
        (
            'Jerónimo Martins,ana.gil@example.com,"Gil, Ana",Faro\nSonae,eva.sol@example.com,"Sol, Eva",\n',
            "company email full_name location",
        ),
        ("Ana,Gil,a@example.com;\nEva,Sol,e@example.com;\nIda,Kern,i@example.com;\n", "given family email"),
    ],
)
def test_lists_without_a_header_are_known_by_what_stands_in_them(
    tmp_path: Path, text: str, expected: str
) -> None:
    columns = plan_of(tmp_path, text).columns
    assert " ".join(column.field or "-" for column in columns) == expected


def test_a_recruiter_whose_name_stands_in_addresses_by_chance_has_none_of_them(tmp_path: Path) -> None:
    text = (
        "Recruiter,First Name,Last Name,Email Address\nEva Klein,Иван,Лебедева,ivan.lebedeva@example.com\n"
        "Tom Baker,Анна,Соколова,anna.sokolova@example.com\nTom Baker,Глеб,Зимин,gleb.zimin@example.com\n"
    )
    assert plan_of(tmp_path, text).records[0].emails == ("ivan.lebedeva@example.com",)


def test_numbers_that_differ_for_one_recruiter_are_those_of_the_candidates(tmp_path: Path) -> None:
    text = (
        "Recrutador,Contacto telefónico,Candidato\nEva Klein,+351 930 649 428,Ana Gil\n"
        "Eva Klein,+351 930 649 429,Rui Sol\nTom Baker,+351 930 649 430,Ida Kern\n"
    )
    assert plan_of(tmp_path, text).records[0].phones


def test_a_state_alone_tells_the_country_of_a_number(tmp_path: Path) -> None:
    text = (
        "Name,City,State,Phone\nAda Kern,,NV,702-555-0117\nBen Ohm,Kiel,,0431 5550118\n"
        "Ida Falk,Kiel,,0431 5550119\n"
    )
    ada = plan_of(tmp_path, text, region="DE").records[0]
    assert [phone.number for phone in ada.phones] == ["+17025550117"]


def test_the_town_is_the_place_not_its_quarter(tmp_path: Path) -> None:
    text = "Nome;Bairro;Cidade;E-mail\nAna Gil;Vila Nova;Teresina;ana@example.com\n"
    assert only(plan_of(tmp_path, text)).location == "Teresina"


def test_indonesian_degrees_are_no_names(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, 'Name,Email\n"Dewi Lestari, S.Pd",dewi@example.id\n'))
    assert (record.given, record.family) == ("Dewi", "Lestari")


def test_a_danish_form_of_address_is_no_job(tmp_path: Path) -> None:
    text = "Hr. Lars Jensen;lars@example.dk\nHr. Peter Holm;peter@example.dk\nHr. Bo Dahl;bo@example.dk\n"
    assert [each.full_name for each in plan_of(tmp_path, text).records] == [
        "Lars Jensen",
        "Peter Holm",
        "Bo Dahl",
    ]


def test_the_place_is_the_first_of_home_and_work_that_a_row_fills(tmp_path: Path) -> None:
    text = "Name,Email,Home City,Work City\nAna Ruiz,a@x.es,Toledo,Madrid\nBo Li,b@x.es,,Oslo\n"
    assert [each.location for each in plan_of(tmp_path, text).records] == ["Toledo", "Oslo"]
