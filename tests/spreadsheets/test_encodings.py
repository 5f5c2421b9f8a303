"""Short files as recruiters have them, in the languages and encodings in which they come."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from recruiterdesk.spreadsheets.files.decoding import decode

WEST = "cp1252 latin-1 mac_roman cp850 utf-8 utf-16-le utf-16-be utf-8-sig utf-16"
MIDDLE = "cp1250 iso8859-2 utf-8 utf-16-le"
CYRILLIC = "cp1251 koi8-r cp866 mac_cyrillic iso8859-5 utf-8 utf-16-le utf-16-be"
# A few signs that two encodings share: no reader can tell these apart.
UNDECIDED = {("Japanese, two names", "euc-jp")}
FILES = [
    (
        "German",
        WEST,
        "Name;E-Mail;Ort;Notiz\nMax;m@x.de;Hamburg;ok\nJürgen Groß;j@x.de;Köln;später\nTom;t@x.de;;",
    ),
    ("German, five words", WEST, "Vorname;Nachname;Ort\nJens;Weiß;Ulm\nEva;König;Kiel\nIda;Jäger;Jena"),
    ("German capitals", WEST, "NAME;ORT\nMÜLLER;KÖLN\nGROßE;ÜBERLINGEN"),
    (
        "French",
        WEST,
        "Nom;Prénom;Ville\nLefebvre;Hélène;Orléans\nDubois;François;Besançon\nMartin;Zoé;Nîmes\nL'Hôte;Gaëlle;Angoulême",
    ),
    ("French, few letters", WEST, "Nom;Ville\nNoël Béranger;Mâcon\nAndré;Paris"),
    ("Spanish", WEST, "Nombre;Ciudad;Notas\nÍñigo Muñoz;Málaga;mañana\nBegoña Peña;León;¿sí?\nJose;Madrid;"),
    ("Portuguese", WEST, "Nome;Cidade\nJoão Conceição;São Paulo\nInês Gonçalves;Évora"),
    ("Italian", WEST, "Nome;Città\nNiccolò;Forlì\nNicolò Rossi;Cantù"),
    ("Swedish", WEST, "Namn;Ort\nÅsa Öberg;Malmö\nBjörn;Växjö\nPer;Umeå"),
    ("Danish", WEST, "Navn;By\nSøren Kjær;Århus\nJørgen;Tønder"),
    ("Norwegian", WEST, "Navn;Sted\nBjørn Ås;Tromsø\nKåre;Bodø"),
    ("Finnish", WEST, "Nimi;Kaupunki\nVäinö Mäkelä;Jyväskylä\nPekka;Hämeenlinna"),
    ("Dutch", WEST, "Naam;Plaats\nDaniël de Vries;Zeeland\nZoë;Ooij\nRenée;Den Haag"),
    ("Icelandic", WEST, "Nafn;Staður\nÞórður Ægisson;Ísafjörður\nGuðrún;Akureyri"),
    (
        "Polish",
        MIDDLE + " mac_latin2 cp852",
        "Imię i nazwisko;Miasto\nŁukasz Wiśniewski;Kraków\nMałgorzata Żak;Łódź\nPaweł;Gdańsk",
    ),
    (
        "Polish, two letters",
        MIDDLE,
        "Name;Email;City\nPaweł Nowak;p@x.pl;Warszawa\nJan Kowalski;j@x.pl;Poznan\nAnna;a@x.pl;Opole",
    ),
    (
        "Polish, some",
        MIDDLE,
        "Kandydat;Miasto\nAgnieszka Wójcik;Wrocław\nMichał;Gdynia\nGrzegorz;Białystok",
    ),
    ("Czech", MIDDLE, "Jméno;Město\nJiří Dvořák;Plzeň\nKateřina Růžičková;České Budějovice\nTomáš;Brno"),
    ("Czech, two names", MIDDLE, "Jmeno;Mesto\nOndřej;Praha\nPetr;Brno\nLukáš;Tábor"),
    ("Slovak", MIDDLE, "Meno;Mesto\nĽubomír Šťastný;Žilina\nMária;Košice"),
    ("Hungarian", MIDDLE, "Név;Város\nKovács Ödön;Győr\nSzűcs Ágnes;Pécs\nTóth;Gyöngyös"),
    ("Hungarian, some", MIDDLE, "Nev;Varos\nSzabó Gergő;Eger\nNagy Béla;Vác\nKiss;Szeged"),
    ("Croatian", MIDDLE, "Ime;Grad\nŽeljko Šimić;Šibenik\nĐurđica Čović;Požega\nAna;Split"),
    ("Romanian", MIDDLE, "Nume;Oraş\nŞtefan Popţa;Timişoara\nMihăiţă;Bucureşti\nIon;Braşov"),
    ("Turkish", "cp1254 utf-8 utf-16-le", "Ad;Şehir\nAyşe Yıldız;İzmir\nÇağrı Öztürk;Eskişehir"),
    ("Russian", CYRILLIC, "Имя;Город\nИван Петров;Москва\nОльга Смирнова;Казань"),
    (
        "Russian, two words",
        CYRILLIC,
        "Name;Email;City\nИван Петров;i@x.ru;Moscow\nOlga;o@x.ru;Казань\nSergey;s@x.ru;Tver",
    ),
    ("Ukrainian", "cp1251 utf-8 utf-16-le", "Ім'я;Місто\nОлексій Шевченко;Київ\nІрина;Львів"),
    ("Bulgarian", "cp1251 utf-8", "Име;Град\nГеорги Димитров;София\nМария;Пловдив"),
    ("Greek", "cp1253 iso8859-7 utf-8", "Όνομα;Πόλη\nΓιώργος;Αθήνα\nΕλένη;Πάτρα"),
    (
        "Japanese",
        "shift_jis cp932 euc-jp iso2022_jp utf-8 utf-16-le",
        "氏名,会社,メール\n山田太郎,東京商事,y@x.jp\n佐藤花子,大阪,s@x.jp",
    ),
    (
        "Japanese, two names",
        "shift_jis cp932 euc-jp utf-8",
        "Name,Email\n田中,t@x.jp\nSuzuki,s@x.jp\n高橋,h@x.jp",
    ),
    (
        "Japanese, names beside much else",
        "shift_jis cp932 utf-8",
        "Name,Vorname,E-Mail,Profil\n鈴木,花子,hanako.suzuki@example.jp,https://www.linkedin.com/in/hefb\n渡辺,大輔,,",
    ),
    ("Chinese", "gb18030 gbk big5 utf-8 utf-16-le", "姓名,公司,城市\n王小明,北京科技,北京\n李华,上海,上海"),
    ("Chinese, two names", "gb18030 gbk utf-8", "Name,Email\n王伟,w@x.cn\n李娜,l@x.cn\nTom,t@x.cn"),
    ("Korean", "cp949 euc-kr utf-8", "이름,회사\n김철수,삼성전자\n이영희,현대"),
]

SIGNS_WEST = "cp1252 utf-8 utf-16-le"
SIGNS = [
    (
        "pounds",
        SIGNS_WEST + " latin-1 mac_roman cp850",
        "Name,Role,Salary\nJane Smith,Driver,£45000\nTom Hall,Nurse,£38500",
    ),
    (
        "pounds beside letters of names",
        SIGNS_WEST + " latin-1 cp850",
        "Name,Salary,City\nJosé Díaz,£45000,Málaga\nZoë Hall,£38k,Leeds",
    ),
    ("pounds in a header alone", SIGNS_WEST, "Name,Salary (£),City\nJane Hall,45000,Leeds"),
    ("thousands of pounds", SIGNS_WEST, "Name,Total £k\nJane,12"),
    ("pounds in notes", SIGNS_WEST, "Name,Notes\nJane Hall,wants £60k\nTom Reed,earns about £40k; asks 10%"),
    ("pounds behind figures", SIGNS_WEST, "Name,Rate\nJane,400 £\nTom,350£\nAnn,-£20"),
    ("yen", SIGNS_WEST, "Name,Salary\nKenji,¥5000000\nYuki,¥4800000"),
    ("euros", "cp1252 mac_roman", "Name;Rate\nAnna;450€\nUwe;500 €"),
    ("apostrophes of English", SIGNS_WEST, "Name,Note\nJane,don’t call\nTom,he’s away\nAnn,she’d love it"),
    ("a dash and quotes", SIGNS_WEST, "Name,Note\nJane,“great fit” – call back\nTom,left… try again"),
    ("a dash alone", SIGNS_WEST, "Name,Note\nJane,London – Leeds\nTom,May – June"),
    (
        "all of them",
        SIGNS_WEST,
        'Name,Salary,Note\nJane,"£45,000",don’t call before 9\nTom,"£38,000",he’s away – June',
    ),
    ("Spanish floors", SIGNS_WEST, "Nombre;Dirección\nMª José Ruiz;C/ Mayor 3, 2º B\nJuan Gil;Av. Sol 4, 1ª"),
    ("Portuguese numbers", SIGNS_WEST, "Nome;Morada\nJoão Gonçalves;Rua do Sol nº 3, 2º Esq"),
    ("squares", SIGNS_WEST, "Name;Fläche\nA;45m²\nB;12m³"),
    ("degrees and fractions", SIGNS_WEST, "Name,Temp\nA,20°C\nB,5½\nC,½ day"),
    ("ranges", SIGNS_WEST, "Name,Note\nJane,5–10 years\nTom,£38k–£42k\nAnn,it’s a no"),
    ("bullets", SIGNS_WEST, "Name,Note\nJane,• drives • own car"),
    ("floors behind a point", SIGNS_WEST, "Nome;Morada\nAna;3.º andar\nRui;1.ª fase"),
    ("single quotes", SIGNS_WEST, "Name,Note\nJane,‘maybe’\nTom,‘ok’"),
    ("German quotes", SIGNS_WEST, "Name;Note\nUwe;„gut“ – ruft an"),
    (
        "apostrophes that begin or end",
        SIGNS_WEST,
        "Name,Note\nTom,clients’ day\nAnn,rock ’n’ roll\nJan,’s avonds",
    ),
    ("zlotys", MIDDLE, "Nazwisko;Kwota\nAnna Nowak;450 zł\nJan Kowalski;500zł"),
    ("an initial", MIDDLE, "Nazwisko;Miasto\nŁ. Nowak;Łódź\nJan Kowalski;Gdynia"),
]

FEW_LETTERS = [
    ("Italian, told or not", "cp1252", "Nome,Avvisato\nAna Ruiz,sì\nMarco Rossi,no"),
    ("Romanian in its header alone", MIDDLE, "Nume,Oraş,Note\nAna Maria,Cluj,da\nIon Luca,Cluj,nu"),
    ("Polish in its header alone", MIDDLE, "Imię i nazwisko,Miasto\nAnna Nowak,Warszawa\nJan Lis,Opole"),
    ("Czech", MIDDLE, "Jméno,Město,Plat\nJan Kos,Brno,45 000 Kč\nEva Malá,Plzeň,35 000 Kč"),
    (
        "Croatian",
        "cp1250",
        "Ime,Grad,Plaća\nMarko Jurić,Čakovec,1.500 €\nKrešimir Čović,Split,2.000 €\nIva Žuvela,Rijeka,900 €",
    ),
    (
        "Lithuanian",
        "cp1257",
        "Vardas;Miestas\nRūta Čepaitė;Šiauliai\nJonas Žukas;Panevėžys\nOna Jonaitė;Kaunas",
    ),
    ("Finnish", "cp1252 mac_roman", "Nimi;Huomautus\nMatti;Joulupäivä\nAnna;Toinen helluntaipäivä"),
    ("Spanish", "cp1252 mac_roman", "Nombre;Nota\nAna;Día libre\nEva;Día del Municipio\nLuis Martín;si"),
    ("Italian", "cp1252 mac_roman", "Nome;Giorno\nLuca;Lunedì\nAnna;Venerdì\nEva;Giovedì"),
    (
        "French quotes and euros",
        "cp1252 mac_roman",
        "Nom;Note;RAL\nPaul;« non merci »;45 000 €\nEva;oui;38 000 €",
    ),
    ("Dutch apostrophes", SIGNS_WEST, "Naam;Notitie\nJan;zo’n leuke foto’s\nTom;’s avonds"),
    (
        "Spanish with a name of French",
        "cp1252",
        "Nombre;Nota\nAndrés Gómez;Habló con Thérèse\nMaría Ruiz;Está en Málaga\nAna;Pasó a mártir",
    ),
    (
        "Italian of Switzerland",
        "cp1252",
        "Nome;Nota\nLuca;Lunedì a Näfels\nAnna;Venerdì da Gesù\nEva;Sechseläuten giovedì",
    ),
]

MIXED = [
    (
        "Chinese",
        "gb18030 gbk",
        "姓名,职位,备注\n王伟,Java开发,已发offer\n李娜,UI设计师,等HR面\n张三,PHP工程师,20k以上",
    ),
    ("Chinese, jobs alone", "gb18030", "Name,Title\n王伟,Java开发\n李娜,Go开发"),
    ("Chinese of Taiwan", "big5", "姓名,職位\n王偉,Java開發\n李娜,UI設計師"),
    ("Japanese", "cp932 euc-jp", "氏名,職種,備考\n山田太郎,Webエンジニア,面接OK\n佐藤花子,UIデザイナー,内定"),
    ("Korean", "cp949 euc-kr", "이름,직무,메모\n김철수,IT팀,SK하이닉스\n이영희,HR팀,LG전자"),
    ("Chinese, two teams", "gb18030", "姓名,部门\n王明,IT部\n李娜,HR部"),
    ("Russian", "cp1251 koi8-r", "Имя,Роль\nИван Петров,Java-разработчик\nОльга,QAинженер"),
    ("Thai", "cp874", "ชื่อ,ตำแหน่ง\nสมชาย,Javaโปรแกรมเมอร์\nสมหญิง,HRผู้จัดการ"),
]


def cases() -> Iterator[tuple[str, str, str]]:
    for name, encodings, text in (*FILES, *SIGNS, *FEW_LETTERS, *MIXED):
        for encoding in encodings.split():
            try:
                text.encode(encoding)
            except UnicodeEncodeError:  # Latin-1 and Big5 lack some signs
                continue
            if (name, encoding) not in UNDECIDED:
                yield name, encoding, text.replace("\n", "\r\n")


def test_signs_of_ascii_stay_in_a_japanese_file() -> None:
    text = "名前,会社,URL,Memo\r\n山﨑 学,東京商事アアア,http://x.jp/~manabu,C:\\ﾃｽﾄ\r\n山田太郎,(株)オオオ,http://x.jp/~u1,書類選考"
    assert decode(text.encode("cp932")) == (text, "cp932")


@pytest.mark.parametrize(("name", "encoding", "text"), list(cases()))
def test_short_files_keep_their_letters(name: str, encoding: str, text: str) -> None:
    assert decode(text.encode(encoding))[0] == text, name
