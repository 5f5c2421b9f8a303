"""What Polish, Czech, Hungarian and Turkish tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

POLISH: dict[Field, str] = {
    Field.FULL_NAME: """
        imię i nazwisko|imię nazwisko|nazwisko i imię|nazwisko imię|kandydat|kandydatka|
        pełne imię i nazwisko|imię i nazwisko kandydata|dane kandydata|osoba|osoba kontaktowa|pracownik|
        pełna nazwa|aplikujący""",
    Field.GIVEN: "imię|pierwsze imię|imiona",
    Field.MIDDLE: "drugie imię",
    Field.FAMILY: "nazwisko|nazwisko rodowe",
    Field.SALUTATION: "zwrot|zwrot grzecznościowy|pan pani|forma grzecznościowa",
    Field.EMAIL: """
        adres e mail|adres email|mail|e mail|email|adres mailowy|poczta elektroniczna|
        adres poczty elektronicznej|e mail prywatny|e mail służbowy|mejl""",
    Field.PHONE: """
        telefon|numer telefonu|nr telefonu|nr tel|numer tel|tel|komórka|telefon komórkowy|nr komórki|
        numer komórki|numer komórkowy|tel kom|telefon kontaktowy|telefon stacjonarny|tel komórkowy|
        numer kontaktowy|telefon 1|telefon 2|kom|numer telefonu komórkowego""",
    Field.PHONE_WORK: "telefon służbowy|tel służbowy|telefon do pracy|telefon firmowy|telefon praca",
    Field.PHONE_PRIVATE: "telefon prywatny|tel prywatny|telefon domowy|telefon dom",
    Field.COUNTRY_CODE: "kierunkowy|numer kierunkowy",
    Field.COMPANY: """
        pracodawca|obecny pracodawca|firma|aktualny pracodawca|obecna firma|aktualna firma|nazwa firmy|
        organizacja|ostatni pracodawca|spółka|przedsiębiorstwo|miejsce pracy|pracuje w""",
    Field.TITLE: """
        obecne stanowisko|zawód|aktualne stanowisko|funkcja|tytuł zawodowy|ostatnie stanowisko|
        stanowisko obecne|stanowisko aktualne|profesja|obecna funkcja|obecna rola|aktualna rola|
        obecna pozycja|aktualna pozycja""",
    Field.LOCATION: """
        miasto|miejscowość|lokalizacja|miejsce zamieszkania|miejsce|kod pocztowy i miasto|kod miasto|
        zamieszkanie""",
    Field.COUNTRY: "kraj|państwo|kraj zamieszkania",
    Field.ROLE: """
        rekrutacja|oferta pracy|oferta|aplikacja na stanowisko|stanowisko na które aplikuje|rola|
        aplikuje na|wakat|aplikował na|proces rekrutacyjny|nazwa rekrutacji|projekt rekrutacyjny|
        stanowisko docelowe|ogłoszenie|projekt|aplikowane stanowisko""",
    Field.CLIENT: """
        klient|firma klienta|zleceniodawca|nazwa klienta|klient końcowy|firma kliencka|przedstawiony w|
        przedstawiony klientowi""",
    Field.STAGE: """
        etap|etap rekrutacji|faza|etap procesu|obecny etap|aktualny etap|krok|stan rekrutacji|
        status rekrutacji|etap selekcji|krok procesu|gdzie jesteśmy|na jakim etapie""",
    Field.OUTCOME: "decyzja|wynik|rezultat|wynik końcowy|decyzja końcowa|wynik rekrutacji|rozstrzygnięcie",
    Field.REASON: """
        powód odrzucenia|powód odmowy|powód|przyczyna|przyczyna odrzucenia|uzasadnienie|powód rezygnacji""",
    Field.DECIDED_ON: """
        data decyzji|data odrzucenia|odrzucono|odrzucony dnia|data odmowy|decyzja z dnia|data zakończenia|
        odrzucono dnia""",
    Field.LAST_CONTACT: """
        ostatni kontakt|data ostatniego kontaktu|ostatnia rozmowa|data kontaktu|ostatnio kontaktowano|
        data ostatniej rozmowy|ostatni telefon|ostatnio rozmawiano""",
    Field.TOLD_ON: """
        poinformowano|poinformowany dnia|poinformowany|kandydat poinformowany|data poinformowania|
        informacja zwrotna|feedback przekazany|poinformowano dnia|przekazano|przekazano informację|
        przekazano kandydatowi|informacja przekazana|wie|kandydat wie|powiadomiony|powiadomiono|
        wynik przekazany|wynik przekazano""",
    Field.APPLIED_ON: """
        data aplikacji|aplikował dnia|data zgłoszenia|data otrzymania cv|data wpływu|aplikacja z dnia|
        data aplikowania|otrzymano cv|data otrzymania|wpłynęło|cv z dnia""",
    Field.COME_BACK_ON: """
        dostępny od|dostępność od|ponowny kontakt|data ponownego kontaktu|następny kontakt|kolejny kontakt|
        przypomnienie|oddzwonić|oddzwonić dnia""",
    Field.SOURCE: "źródło|kanał|źródło aplikacji|pochodzenie|źródło kandydata|skąd",
    Field.REFERRED_BY: """
        polecony przez|polecający|polecenie|poleceni przez|z polecenia|rekomendacja|rekomendowany przez|
        polecił|kto polecił|polecony przez kogo""",
    Field.NOTES: """
        uwagi|notatki|notatka|komentarz|komentarze|adnotacje|dodatkowe informacje|uwagi wewnętrzne|opis|
        inne""",
    Field.URL: "profil linkedin|link do profilu|profil|link do linkedin|adres profilu",
    Field.WISHED_HOURS: """
        godziny kontaktu|preferowana godzina|najlepszy czas|kiedy dzwonić|preferowane godziny|
        najlepsza pora kontaktu|godziny do kontaktu|pora kontaktu""",
}

CZECH: dict[Field, str] = {
    Field.FULL_NAME: """
        jméno a příjmení|jméno příjmení|příjmení a jméno|příjmení jméno|celé jméno|kandidát|uchazeč|
        kontaktní osoba|osoba|zaměstnanec|uchazečka|jméno kandidáta|kandidátka|meno a priezvisko""",
    Field.GIVEN: "jméno|křestní jméno|meno|křestní",
    Field.FAMILY: "příjmení|priezvisko",
    Field.HONORIFIC: "titul|titul před jménem|akademický titul",
    Field.SALUTATION: "oslovení|pan paní",
    Field.EMAIL: """
        e mail|email|mail|e mailová adresa|emailová adresa|elektronická pošta|emailová adresa kandidáta""",
    Field.PHONE: """
        telefon|telefonní číslo|tel|tel číslo|mobil|mobilní telefon|číslo telefonu|mobilní číslo|tel č|
        číslo mobilu|pevná linka|telefónne číslo""",
    Field.PHONE_WORK: "telefon do práce|pracovní telefon|služební telefon|telefon práce",
    Field.PHONE_PRIVATE: "telefon domů|soukromý telefon|osobní telefon|telefon soukromý",
    Field.COMPANY: """
        firma|společnost|zaměstnavatel|současný zaměstnavatel|aktuální zaměstnavatel|současná firma|
        poslední zaměstnavatel|podnik|název firmy|stávající zaměstnavatel|aktuální firma|pracuje v|
        stávající firma""",
    Field.TITLE: """
        současná pozice|povolání|funkce|pracovní zařazení|aktuální pozice|profese|pracovní pozice současná|
        zaměstnání|současná funkce|současná role|stávající pozice|aktuální role""",
    Field.LOCATION: "město|místo|bydliště|lokalita|obec|místo bydliště|psč město|mesto",
    Field.COUNTRY: "země|stát|krajina",
    Field.ROLE: """
        hledaná pozice|výběrové řízení|inzerát|role|obsazovaná pozice|ucházi se o|uchází se o|
        pozice na kterou se hlásí|nabídka|volná pozice|hlásí se na|pozice o kterou se uchází|
        nabízená pozice|pracovní pozice|požadovaná pozice""",
    Field.CLIENT: "klient|zákazník|zadavatel|klientská firma",
    Field.STAGE: """
        fáze|etapa|krok|fáze výběrového řízení|kolo|fáze procesu|aktuální fáze|fáze náboru|fáze výběru|
        kolo výběru|kde jsme|jak daleko""",
    Field.OUTCOME: "výsledek|rozhodnutí|závěr|konečný výsledek|verdikt",
    Field.REASON: "důvod|důvod zamítnutí|důvod odmítnutí|zdůvodnění",
    Field.DECIDED_ON: """
        datum rozhodnutí|datum zamítnutí|zamítnuto dne|rozhodnuto dne|rozhodnuto|datum výsledku|
        odmítnuto dne|datum odmítnutí""",
    Field.LAST_CONTACT: """
        poslední kontakt|datum posledního kontaktu|naposledy kontaktován|poslední hovor|kontaktován dne|
        naposledy mluveno|poslední telefonát""",
    Field.TOLD_ON: """
        informován|informován dne|uchazeč informován|oznámeno dne|kandidát informován|vyrozuměn dne|sděleno|
        sděleno dne|vyrozuměn|vyrozuměna|oznámeno|dána zpětná vazba|zpětná vazba dána|ví to|sdělen výsledek|
        sdělen výsledek dne|výsledek sdělen|výsledek oznámen""",
    Field.APPLIED_ON: """
        datum přihlášky|datum přijetí cv|přihlášen dne|datum odpovědi na inzerát|datum podání|cv přijato|
        datum přihlášení|datum reakce|reagoval dne""",
    Field.COME_BACK_ON: """
        k dispozici od|dostupný od|znovu kontaktovat|další kontakt|nástup možný od|zavolat znovu|
        možný nástup|ozvat se""",
    Field.SOURCE: "zdroj|kanál|původ|odkud",
    Field.REFERRED_BY: "doporučil|doporučen kým|doporučení od|na doporučení|kdo doporučil",
    Field.NOTES: "poznámka|poznámky|komentář|komentáře|zápis|další informace|poznámky z pohovoru",
    Field.URL: "profil linkedin|odkaz na profil|linkedin profil|profil",
    Field.WISHED_HOURS: """
        vhodný čas|kdy volat|zastižitelnost|preferovaný čas|nejlepší čas na hovor|k zastižení""",
}

HUNGARIAN: dict[Field, str] = {
    Field.FULL_NAME: """
        név|teljes név|jelölt|jelölt neve|pályázó|pályázó neve|kapcsolattartó|munkavállaló|jelentkező|
        jelentkező neve|neve|vezeték és keresztnév""",
    Field.GIVEN: "keresztnév|utónév|keresztneve",
    Field.FAMILY: "vezetéknév|családnév|vezetékneve",
    Field.SALUTATION: "megszólítás",
    Field.EMAIL: "e mail cím|email cím|e mail|email|villámposta|elektronikus levélcím|e mail címe",
    Field.PHONE: """
        telefon|telefonszám|mobil|mobiltelefon|mobilszám|tel|telefonszáma|mobiltelefonszám|
        vezetékes telefon""",
    Field.PHONE_WORK: "munkahelyi telefon|céges telefon|munkahelyi telefonszám",
    Field.PHONE_PRIVATE: "otthoni telefon|magán telefon|privát telefon|otthoni telefonszám",
    Field.COMPANY: """
        cég|cégnév|munkáltató|jelenlegi munkáltató|jelenlegi munkahely|munkahely|vállalat|jelenlegi cég|
        szervezet|hol dolgozik|mostani munkahely""",
    Field.TITLE: """
        beosztás|jelenlegi beosztás|munkakör|foglalkozás|jelenlegi munkakör|jelenlegi pozíció|szakma|
        mostani munkakör|mostani pozíció""",
    Field.LOCATION: "város|lakhely|település|helyszín|lakóhely|helység",
    Field.COUNTRY: "ország",
    Field.ROLE: """
        megpályázott pozíció|pozíció neve|megpályázott munkakör|álláshirdetés|szerepkör|nyitott pozíció|
        hirdetés|állás|megpályázott állás|pályázott pozíció|pályázott állás""",
    Field.CLIENT: """
        ügyfél|megbízó|megrendelő|ügyfél neve|partnercég|ügyfélcég|bemutatva itt|bemutatva ügyfélnek""",
    Field.STAGE: """
        fázis|szakasz|szint a folyamatban|kiválasztási fázis|lépés|forduló|jelenlegi szakasz|
        kiválasztási szakasz|folyamat szakasza|kiválasztás fázisa|folyamat fázisa|hol tart|hol tartunk""",
    Field.OUTCOME: "eredmény|döntés|végeredmény|kimenetel",
    Field.REASON: "elutasítás oka|indok|indoklás|visszautasítás oka",
    Field.DECIDED_ON: """
        döntés dátuma|elutasítás dátuma|döntés napja|elutasítva ekkor|elutasítás napja""",
    Field.LAST_CONTACT: """
        utolsó kapcsolatfelvétel|utolsó kapcsolat|utolsó beszélgetés|utolsó kontakt|utoljára beszéltünk|
        utolsó hívás|utolsó telefon""",
    Field.TOLD_ON: """
        értesítve|értesítés dátuma|tájékoztatva|jelölt értesítve|tájékoztatás dátuma|visszajelzés|
        visszajelzés megadva|visszajelzés dátuma|értesítés|közölve|tudja|eredmény közölve""",
    Field.APPLIED_ON: """
        jelentkezés dátuma|jelentkezett|beérkezés dátuma|pályázat dátuma|jelentkezés napja|beérkezett|
        beérkezés|önéletrajz beérkezése""",
    Field.COME_BACK_ON: """
        elérhető ettől|munkába állás|visszahívás dátuma|következő kapcsolatfelvétel|újra megkeresni|kezdhet|
        visszahívás|következő kapcsolat|keresni újra""",
    Field.SOURCE: "forrás|csatorna|honnan|jelentkezés forrása",
    Field.REFERRED_BY: "ajánló|ajánlotta|ajánló neve|ki ajánlotta",
    Field.NOTES: "megjegyzés|megjegyzések|jegyzet|jegyzetek|egyéb|komment|hozzászólás",
    Field.URL: "linkedin profil|linkedin link|profil",
    Field.WISHED_HOURS: """
        hívható|mikor hívható|legjobb időpont|elérhetőség ideje|hívható ekkor|hívás ideje""",
}

TURKISH: dict[Field, str] = {
    Field.FULL_NAME: """
        ad soyad|adı soyadı|ad ve soyad|isim soyisim|isim soyad|aday|aday adı|adayın adı soyadı|ad soyadı|
        ilgili kişi|başvuran|personel|çalışan|tam ad|adı ve soyadı|adayın adı""",
    Field.GIVEN: "ad|adı|isim|ismi|ilk ad",
    Field.FAMILY: "soyad|soyadı|soyisim|soy isim",
    Field.SALUTATION: "hitap|unvan hitap",
    Field.EMAIL: "e posta|eposta|e posta adresi|mail adresi|e mail adresi|elektronik posta|mail",
    Field.PHONE: """
        telefon|telefon numarası|cep telefonu|cep|gsm|tel no|telefon no|cep tel|cep no|iletişim numarası|
        mobil""",
    Field.PHONE_WORK: "iş telefonu|ofis telefonu|iş tel",
    Field.PHONE_PRIVATE: "ev telefonu|kişisel telefon|ev tel",
    Field.COMPANY: """
        şirket|firma|işveren|mevcut şirket|çalıştığı şirket|mevcut işveren|kurum|şirket adı|çalıştığı firma|
        şu anki şirket|son şirket|çalıştığı yer""",
    Field.TITLE: """
        unvan|ünvan|meslek|görev|mevcut pozisyon|mevcut görev|iş unvanı|görevi|mesleği|şu anki pozisyon|
        şu anki görev|mevcut unvan""",
    Field.LOCATION: "şehir|il|konum|yaşadığı şehir|ikamet|ilçe|bulunduğu şehir",
    Field.COUNTRY: "ülke|ülkesi",
    Field.ROLE: """
        başvurduğu pozisyon|başvurulan pozisyon|rol|ilan|açık pozisyon|iş ilanı|başvurulan iş|pozisyon adı|
        başvurulan görev|başvuru pozisyonu|aday olunan pozisyon|ilan adı""",
    Field.CLIENT: "müşteri|müşteri adı|işveren müşteri|müşteri firma",
    Field.STAGE: """
        aşama|süreç|süreç aşaması|mülakat aşaması|mevcut aşama|adım|süreç adımı|işe alım aşaması|neredeyiz|
        hangi aşamada""",
    Field.OUTCOME: "sonuç|karar|nihai sonuç|nihai karar|mülakat sonucu",
    Field.REASON: "red nedeni|ret nedeni|neden|gerekçe|red sebebi|olumsuz nedeni|eleme nedeni",
    Field.DECIDED_ON: """
        karar tarihi|red tarihi|ret tarihi|sonuç tarihi|olumsuz tarihi|eleme tarihi""",
    Field.LAST_CONTACT: """
        son görüşme|son iletişim|son görüşme tarihi|son iletişim tarihi|son arama|son temas|son konuşma""",
    Field.TOLD_ON: """
        bilgilendirildi|bilgilendirme tarihi|adaya bildirildi|haber verildi|bildirildi|aday bilgilendirildi|
        geri bildirim|geri bildirim verildi|geri dönüş|geri dönüş yapıldı|bilgi verildi|haberi var""",
    Field.APPLIED_ON: "başvuru tarihi|başvurduğu tarih|cv tarihi|cv geliş tarihi|başvurdu",
    Field.COME_BACK_ON: """
        müsait olduğu tarih|tekrar aranacak|takip tarihi|işe başlama müsaitlik|uygun olduğu tarih|
        tekrar ara|sonraki görüşme""",
    Field.SOURCE: "kaynak|kanal|başvuru kaynağı|nereden",
    Field.REFERRED_BY: "referans olan|öneren|tavsiye eden|yönlendiren|kim önerdi",
    Field.NOTES: "not|notlar|açıklama|açıklamalar|yorum|yorumlar|görüşler|ek bilgi",
    Field.URL: "linkedin profili|profil|linkedin adresi",
    Field.WISHED_HOURS: """
        uygun saat|aranabilecek saat|tercih edilen saat|aranma saati|arama saati|müsait saat|
        müsait olduğu saat""",
}
