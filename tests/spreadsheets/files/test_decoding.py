from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.decoding import decode
from recruiterdesk.spreadsheets.files.twice_encoded import mended

GERMAN = "Name;Ort;Notiz\r\nJürgen Müller;Köln;größere Änderungen\r\nKäthe Groß;Düsseldorf;nächste Woche\r\n"
FRENCH = "Nom;Prénom;Ville\r\nLefèvre;Hélène;Orléans\r\nGarçon;Benoît;Nîmes\r\nDupré;Chloé;Saint-Étienne\r\n"
SWEDISH = "Namn;Ort\r\nÅsa Åkesson;Malmö\r\nBjörn Sjöberg;Göteborg\r\n"
SPANISH = "Nombre;Ciudad\r\nÍñigo Muñoz Ibáñez;A Coruña\r\nBegoña Núñez;Málaga\r\n"
POLISH = "Imię;Miasto;Notatki\r\nŁukasz Wiśniewski;Kraków;jaźń\r\nMałgorzata Dąbrowska;Łódź;później\r\n"
CZECH = "Jméno;Město\r\nJiří Dvořák;Brno\r\nKateřina Růžičková;Plzeň\r\nŠárka Černá;České Budějovice\r\n"
HUNGARIAN = "Név;Város\r\nKovács Ödön;Győr\r\nTóth Őrs;Székesfehérvár\r\nSzűcs Ágnes;Pécs\r\n"
TURKISH = "Ad;Şehir\r\nEmre Yıldız;İstanbul\r\nAyşe Öztürk;İzmir\r\nGökçe Şahin;Eskişehir\r\n"
RUSSIAN = "Имя;Город\r\nИван Петров;Москва\r\nОльга Смирнова;Санкт-Петербург\r\nСергей Кузнецов;Казань\r\n"
GREEK = "Όνομα;Πόλη\r\nΓιώργος Παπαδόπουλος;Αθήνα\r\nΜαρία Ιωάννου;Θεσσαλονίκη\r\n"
JAPANESE = "氏名,メール,会社\r\n山田太郎,t@example.com,株式会社東京\r\n佐藤花子,h@example.com,大阪商事\r\n"
CHINESE = "姓名,邮箱,公司\r\n王小明,wang@example.com,北京科技有限公司\r\n李华,li@example.com,上海贸易\r\n"
KOREAN = "이름,회사\r\n김철수,삼성전자\r\n이영희,현대자동차\r\n박지성,엘지\r\n"


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        (GERMAN, "utf-8 utf-8-sig cp1252 latin-1 mac_roman cp850 utf-16 utf-16-le utf-16-be utf-32"),
        (FRENCH, "cp1252 mac_roman cp850 utf-16-le"),
        (SWEDISH, "cp1252 mac_roman"),
        (SPANISH, "cp1252 mac_roman"),
        (POLISH, "cp1250 iso8859-2 mac_latin2 utf-16-le"),
        (CZECH, "cp1250 iso8859-2"),
        (HUNGARIAN, "cp1250 iso8859-2"),
        (TURKISH, "cp1254"),
        (RUSSIAN, "cp1251 koi8-r cp866 mac_cyrillic utf-16-le utf-16-be"),
        (GREEK, "cp1253 iso8859-7"),
        (JAPANESE, "shift_jis euc-jp iso2022_jp utf-16-le utf-16-be"),
        (CHINESE, "gb18030 gbk big5 utf-16-le utf-16-be"),
        (KOREAN, "euc-kr utf-16-le"),
    ],
)
def test_letters_come_out_whatever_they_were_written_in(text: str, encodings: str) -> None:
    for encoding in encodings.split():
        try:
            data = text.encode(encoding)
        except UnicodeEncodeError:  # Big5 lacks simplified signs
            continue
        assert decode(data)[0] == text, encoding


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("Jürgen Müller", "cp1252"),
        ("Chloé", "cp1252"),
        ("Muñoz", "cp1252"),
        ("Tomáš Novák", "cp1250"),
        ("Zdeněk", "cp1250"),
        ("Łukasz", "cp1250"),
        ("Małgorzata", "cp1250"),
        ("Sören Weiß", "mac_roman"),
        ("Hélène Lefèvre", "mac_roman"),
        ("João", "mac_roman"),
        ("Björn Schäfer", "cp850"),
        ("Sánchez", "cp850"),
        ("ana@example.com\u00a0, 07700\u00a0900123", "cp1252"),
        ("Renée de Vries\u00a0", "cp1252"),
        (
            "SQL Dev\u00a0,Started 9th\nUI Dev\u00a0,Rejected\nOps\u00a0,Rejected\nmary begum\u00a0,Dev",
            "cp1252",
        ),
        ("Tomas Bogotá,está\nMaría Sánchez,mañana", "cp850"),
        ("Siobhán O’Neill", "cp1252"),
        ("„Anna“ – Groß…", "cp1252"),
        ("12 µg/l", "cp1252"),
        ("14 °dH", "cp1252"),
        ("µm", "cp1252"),
        ("3 ± 1", "cp1252"),
        ("5 × 10", "cp1252"),
        ("21 °C", "cp1252"),
        ("21 °C", "mac_roman"),
        ("§ 12", "cp1252"),
        ("3,5 ‰", "cp1252"),
        ("5 mg/m³", "cp1252"),
    ],
)
def test_one_name_alone_is_read_by_its_letters(name: str, encoding: str) -> None:
    text = f"Name,Email\r\n{name},a@example.com\r\nAnna Berg,b@example.com\r\n"
    assert decode(text.encode(encoding))[0] == text


def test_lines_of_two_encodings_in_one_file() -> None:
    lines = ["Name;Ort", "Jürgen Müller;Köln", "Käthe Groß;Düsseldorf", "Łukasz;Kraków"]
    old = lines[1].encode("cp1252")
    data = b"\n".join([lines[0].encode(), old, lines[2].encode(), lines[3].encode(), b"\x81\xfc"])
    assert decode(data)[0].split("\n") == [*lines, "\x81ü"]
    data = b"\n".join([*[line.encode() for line in lines * 4], "Jiří Dvořák;Růžena Černá".encode("cp1250")])
    assert decode(data)[0].endswith("\nJiří Dvořák;Růžena Černá")


def test_signs_of_a_text_with_stray_nuls_are_no_utf_16() -> None:
    text, encoding = decode(b"Name,Email\nAna\0 Ruiz,ana@example.com\n" * 200)
    assert (encoding, text.count("Ruiz")) == ("utf-8", 200)
    assert decode(b"id\0,name\0\n1,a\n2,b\n3,c\n") == ("id\0,name\0\n1,a\n2,b\n3,c\n", "utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_marks_that_a_program_put_before_a_mark_are_no_text(encoding: str) -> None:
    text = "\ufeff\ufeffName,Ort\nJörg,Köln\n\ufeffName,Ort\nÄnne,Ulm\n"
    assert decode(text.encode(encoding))[0] == "Name,Ort\nJörg,Köln\nName,Ort\nÄnne,Ulm\n"


@pytest.mark.parametrize(
    "data",
    ["ï»¿Name,Ort\nJorg,Ulm\n".encode(), b"Name,Ort\nJorg,Ulm\n\x1a", "п»їName,Ort\nJorg,Ulm\n".encode()],
)
def test_signs_that_only_begin_or_end_a_file_are_no_text(data: bytes) -> None:
    assert decode(data)[0] == "Name,Ort\nJorg,Ulm\n"


def test_nuls_may_fill_cells_up_to_a_fixed_length() -> None:
    rows = [b"Ana\0\0\0\0,Rom\0\0\0\0\0", b'"Bo"\0\0\0,"Lima\0\0\0\0"', b"Cy\0\0\0\0\0,Oslo\0\0\0\0"]
    text, encoding = decode(b"Name\0\0\0,City\0\0\0\0\r\n" + b"\r\n".join(rows))
    assert (encoding, text.replace("\0", "").split("\r\n")[1]) == ("utf-8", "Ana,Rom")


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(1, 32)) * 20,
        b"\x01\0\x02",
        b"\0" * 64,
        b"people.csv" + b"\0" * 90 + b"0000644\0" + b"\0" * 400 + b"Name,City\nAna,Rom\nBo,Lima\n",
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(FileRefused):
        decode(data)


def twice(text: str) -> str:
    return "".join(
        chr(byte) if byte in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else bytes([byte]).decode("cp1252")
        for byte in text.encode()
    )


@pytest.mark.parametrize(
    "text", ["Jürgen Müller", "Łukasz Wiśniewski, Łódź", "Иван", "Γιώργος", "it’s “quoted”", "Åsa", "Čapek"]
)
def test_letters_that_were_encoded_twice_come_back(text: str) -> None:
    assert mended(twice(text)) == text
    assert decode(twice(text).encode())[0] == text


@pytest.mark.parametrize(
    "text", ["„Gruß“", "« DÉJÀ »", "Ä“", "CONCEIÇÃO", "Ñ’", "PAMIĘĆ", "plain", "Ã", "â€", "Ã¼¼Ã"]
)
def test_other_letters_stay_as_they_are(text: str) -> None:
    assert mended(text) in {text, "ü¼Ã"}


@given(st.binary(max_size=300))
@example(b"\x1a")
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except FileRefused:
        return
    assert encoding
    # A mark of byte order and the signs by which old programs end a file say nothing.
    marks = {b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff"}
    assert text or data.rstrip(b"\x1a\0") in marks


@pytest.mark.parametrize(("end", "town"), [("\r", "Köln-Ost"), ("\n", "Kšln-Ost"), ("\r\n", "Kšln-Ost")])
def test_one_letter_in_lines_that_a_return_alone_ends_is_of_an_old_mac(end: str, town: str) -> None:
    lines = [
        "Station;Date;Rain",
        "K\x9aln-Ost;2019-04-11;path C:\\data\\x",
        "Brno;2019-11-17;path C:\\data\\x",
        "",
    ]
    assert town in decode(end.join(lines).encode("latin-1"))[0]
