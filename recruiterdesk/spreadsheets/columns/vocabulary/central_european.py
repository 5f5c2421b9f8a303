"""What Polish, Czech and Hungarian tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

POLISH: dict[Field, str] = {
    Field.FULL_NAME: """
        kandydaci|osoby|
        imię i nazwisko|imię nazwisko|nazwisko i imię|nazwisko imię|kandydat|kandydatka|
        pełne imię i nazwisko|imię i nazwisko kandydata|dane kandydata|osoba|osoba kontaktowa|pracownik|
        pełna nazwa|nazwa wyświetlana|aplikujący|jak się nazywasz""",
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
        organizacja|ostatni pracodawca|spółka|przedsiębiorstwo|miejsce pracy|pracuje w|gdzie pracuje|
        pracuje dla|zatrudniony w|zatrudniona w|miejsce zatrudnienia|teraz w|firma obecnie|
        obecnie pracuje w""",
    Field.TITLE: """
        obecne stanowisko|zawód|aktualne stanowisko|funkcja|tytuł zawodowy|ostatnie stanowisko|
        stanowisko obecne|stanowisko aktualne|profesja|obecna funkcja|obecna rola|aktualna rola|
        obecna pozycja|aktualna pozycja|pracuje jako|stanowisko teraz|zajmowane stanowisko""",
    Field.LOCATION: """
        miasto|miejscowość|lokalizacja|miejsce zamieszkania|miejsce|kod pocztowy i miasto|kod miasto|
        zamieszkanie|mieszka w|skąd|region|województwo|okolica""",
    Field.COUNTRY: "kraj|państwo|kraj zamieszkania",
    Field.ROLE: """
        rekrutacja|oferta pracy|oferta|aplikacja na stanowisko|stanowisko na które aplikuje|rola|
        aplikuje na|wakat|aplikował na|proces rekrutacyjny|nazwa rekrutacji|projekt rekrutacyjny|
        stanowisko docelowe|ogłoszenie|projekt|aplikowane stanowisko|rekrutacja na|proces|kandydat na|
        kandydatka na|na stanowisko|na jakie stanowisko|rekrutowany na|rozważany na|nazwa procesu|
        zlecenie|rekrutacja na stanowisko|aplikacja na""",
    Field.CLIENT: """
        klient|firma klienta|zleceniodawca|nazwa klienta|klient końcowy|firma kliencka|przedstawiony w|
        przedstawiony klientowi|dla klienta|u klienta|firma rekrutująca|dla kogo|przedstawiono klientowi""",
    Field.STAGE: """
        etap|etap rekrutacji|faza|etap procesu|obecny etap|aktualny etap|krok|stan rekrutacji|
        status rekrutacji|etap selekcji|krok procesu|gdzie jesteśmy|na jakim etapie""",
    Field.OUTCOME: "decyzja|wynik|rezultat|wynik końcowy|decyzja końcowa|wynik rekrutacji|rozstrzygnięcie",
    Field.REASON: """
        powód odrzucenia|powód odmowy|powód|przyczyna|przyczyna odrzucenia|uzasadnienie|powód rezygnacji|
        przyczyna odmowy|dlaczego nie|dlaczego|czemu nie|powód odmowy klienta""",
    Field.DECIDED_ON: """
        data decyzji|data odrzucenia|odrzucono|odrzucony dnia|data odmowy|decyzja z dnia|data zakończenia|
        odrzucono dnia|data odpowiedzi klienta|data nie|decyzja klienta z dnia|odpowiedź klienta dnia""",
    Field.LAST_CONTACT: """
        ostatni kontakt|data ostatniego kontaktu|ostatnia rozmowa|data kontaktu|ostatnio kontaktowano|
        data ostatniej rozmowy|ostatni telefon|ostatnio rozmawiano|data rozmowy|rozmawiano|rozmowa z dnia|
        kontaktowano się|ostatnio dzwoniono|ostatni mail""",
    Field.TOLD_ON: """
        poinformowano|poinformowany dnia|poinformowany|kandydat poinformowany|data poinformowania|
        informacja zwrotna|feedback przekazany|poinformowano dnia|przekazano|przekazano informację|
        przekazano kandydatowi|informacja przekazana|wie|kandydat wie|powiadomiony|powiadomiono|
        wynik przekazany|wynik przekazano|wie o decyzji|czy wie|kandydat wie o decyzji|
        odpowiedź przekazana|informacja dla kandydata|zadzwoniono do kandydata|decyzja przekazana|
        przekazano decyzję|odmowa przekazana|feedback dany""",
    Field.APPLIED_ON: """
        data aplikacji|aplikował dnia|data zgłoszenia|data otrzymania cv|data wpływu|aplikacja z dnia|
        data aplikowania|otrzymano cv|data otrzymania|wpłynęło|cv z dnia|aplikował|aplikowała""",
    Field.COME_BACK_ON: """
        dostępny od|dostępność od|ponowny kontakt|data ponownego kontaktu|następny kontakt|
        kolejny kontakt|przypomnienie|oddzwonić|oddzwonić dnia|dostępna od|dostępność|zadzwonić ponownie|
        koniec umowy|okres wypowiedzenia do""",
    Field.SOURCE: "źródło|kanał|źródło aplikacji|pochodzenie|źródło kandydata|skąd",
    Field.REFERRED_BY: """
        polecony przez|polecający|polecenie|poleceni przez|z polecenia|rekomendacja|rekomendowany przez|
        polecił|kto polecił|polecony przez kogo|poleciła|od kogo""",
    Field.NOTES: """
        uwagi|notatki|notatka|komentarz|komentarze|adnotacje|dodatkowe informacje|uwagi wewnętrzne|opis|
        inne|spostrzeżenia|wrażenia|info|podsumowanie|podsumowanie rozmowy""",
    Field.URL: "profil linkedin|link do profilu|profil|link do linkedin|adres profilu",
    Field.WISHED_HOURS: """
        godziny kontaktu|preferowana godzina|najlepszy czas|kiedy dzwonić|preferowane godziny|
        najlepsza pora kontaktu|godziny do kontaktu|pora kontaktu""",
}

CZECH: dict[Field, str] = {
    Field.FULL_NAME: """
        kandidáti|uchazeči|
        jméno a příjmení|jméno příjmení|příjmení a jméno|příjmení jméno|celé jméno|kandidát|uchazeč|
        kontaktní osoba|osoba|zaměstnanec|uchazečka|jméno kandidáta|kandidátka|meno a priezvisko|
        jak se jmenujete|vaše jméno""",
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
        poslední zaměstnavatel|podnik|název firmy|název společnosti|organizace|
        stávající zaměstnavatel|aktuální firma|pracuje v|
        stávající firma|kde pracuje|pracuje u|pracuje pro|nyní v""",
    Field.TITLE: """
        současná pozice|povolání|funkce|pracovní zařazení|aktuální pozice|profese|
        pracovní pozice současná|zaměstnání|současná funkce|současná role|stávající pozice|aktuální role|
        pracuje jako|pozice nyní""",
    Field.LOCATION: "město|místo|bydliště|lokalita|obec|místo bydliště|psč město|mesto",
    Field.COUNTRY: "země|stát|krajina",
    Field.ROLE: """
        hledaná pozice|výběrové řízení|inzerát|role|obsazovaná pozice|ucházi se o|uchází se o|
        pozice na kterou se hlásí|nabídka|volná pozice|hlásí se na|pozice o kterou se uchází|
        nabízená pozice|požadovaná pozice|volné místo|volné pracovní místo|
        kandidát na|kandidátka na|na pozici|proces na|
        ucházel se o|název pozice|název pracovní pozice""",
    Field.CLIENT: "klient|zákazník|zadavatel|klientská firma|u klienta|pro klienta|pro koho",
    Field.STAGE: """
        fáze|etapa|krok|fáze výběrového řízení|kolo|fáze procesu|aktuální fáze|fáze náboru|fáze výběru|
        kolo výběru|kde jsme|jak daleko|jak to vypadá|průběh|stav procesu|v jaké fázi""",
    Field.OUTCOME: "výsledek|rozhodnutí|závěr|konečný výsledek|verdikt",
    Field.REASON: "důvod|důvod zamítnutí|důvod odmítnutí|zdůvodnění|proč ne|proč|proč zamítnut",
    Field.DECIDED_ON: """
        datum rozhodnutí|datum zamítnutí|zamítnuto dne|rozhodnuto dne|rozhodnuto|datum výsledku|
        odmítnuto dne|datum odmítnutí""",
    Field.LAST_CONTACT: """
        poslední kontakt|datum posledního kontaktu|naposledy kontaktován|poslední hovor|kontaktován dne|
        naposledy mluveno|poslední telefonát|naposledy voláno|mluveno dne|volali jsme|poslední e mail""",
    Field.TOLD_ON: """
        informován|informován dne|uchazeč informován|oznámeno dne|kandidát informován|vyrozuměn dne|
        sděleno|sděleno dne|vyrozuměn|vyrozuměna|oznámeno|dána zpětná vazba|zpětná vazba dána|
        dána zpětná vazba dne|ví to|
        sdělen výsledek|sdělen výsledek dne|výsledek sdělen|výsledek oznámen|kandidát ví|
        voláno kandidátovi|odpověď dána|řečeno|zavoláno|dáno vědět|dali jsme vědět""",
    Field.APPLIED_ON: """
        datum přihlášky|datum přijetí cv|přihlášen dne|datum odpovědi na inzerát|datum podání|cv přijato|
        datum přihlášení|datum reakce|reagoval dne""",
    Field.COME_BACK_ON: """
        k dispozici od|dostupný od|znovu kontaktovat|další kontakt|nástup možný od|zavolat znovu|
        možný nástup|ozvat se""",
    Field.SOURCE: "zdroj|kanál|původ|odkud",
    Field.REFERRED_BY: "doporučil|doporučen kým|doporučení od|na doporučení|kdo doporučil",
    Field.NOTES: """
        poznámka|poznámky|komentář|komentáře|zápis|další informace|poznámky z pohovoru|pozn|dojem|shrnutí|
        info|ostatní""",
    Field.URL: "profil linkedin|odkaz na profil|linkedin profil|profil",
    Field.WISHED_HOURS: """
        vhodný čas|kdy volat|zastižitelnost|preferovaný čas|nejlepší čas na hovor|k zastižení|
        nejlepší čas""",
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
        szervezet|hol dolgozik|mostani munkahely|itt dolgozik""",
    Field.TITLE: """
        beosztás|jelenlegi beosztás|munkakör|foglalkozás|jelenlegi munkakör|jelenlegi pozíció|szakma|
        mostani munkakör|mostani pozíció""",
    Field.LOCATION: "város|lakhely|település|helyszín|lakóhely|helység",
    Field.COUNTRY: "ország",
    Field.ROLE: """
        megpályázott pozíció|pozíció neve|megpályázott munkakör|álláshirdetés|szerepkör|nyitott pozíció|
        hirdetés|állás|megpályázott állás|pályázott pozíció|pályázott állás|milyen pozícióra|pozícióra|
        melyik pozíció|keresés""",
    Field.CLIENT: """
        ügyfél|megbízó|megrendelő|ügyfél neve|partnercég|ügyfélcég|bemutatva itt|bemutatva ügyfélnek""",
    Field.STAGE: """
        fázis|szakasz|szint a folyamatban|kiválasztási fázis|lépés|forduló|jelenlegi szakasz|
        kiválasztási szakasz|folyamat szakasza|kiválasztás fázisa|folyamat fázisa|hol tart|hol tartunk|
        állás""",
    Field.OUTCOME: "eredmény|döntés|végeredmény|kimenetel",
    Field.REASON: "elutasítás oka|indok|indoklás|visszautasítás oka|miért nem|miért",
    Field.DECIDED_ON: """
        döntés dátuma|elutasítás dátuma|döntés napja|elutasítva ekkor|elutasítás napja""",
    Field.LAST_CONTACT: """
        utolsó kapcsolatfelvétel|utolsó kapcsolat|utolsó beszélgetés|utolsó kontakt|utoljára beszéltünk|
        utolsó hívás|utolsó telefon""",
    Field.TOLD_ON: """
        értesítve|értesítés dátuma|tájékoztatva|jelölt értesítve|tájékoztatás dátuma|visszajelzés|
        visszajelzés megadva|visszajelzés dátuma|értesítés|közölve|tudja|eredmény közölve|tudja e|
        jelölt tudja|szóltunk|szóltunk neki|visszajelzés adva|visszajelzés megtörtént""",
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
