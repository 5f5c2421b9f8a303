"""Words for stages and outcomes in Polish, Czech, Slovak, Hungarian, Croatian and Serbian, and Slovene."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open, Part

CENTRAL_EUROPEAN: Mapping[str, Mapping[Meaning, str]] = {
    "pl": {
        Stage.SOURCED: "=do kontaktu|do telefonu*|do zadzwon*|=zidentyfikowan(a/y)|=znalezion(a/y)",
        Stage.CONTACTED: """kontakt|mail wyslan*|napisal*|nawiazan*|=odpowiedział(a)|po pierwszym kontak*|
            *skontaktowan*|=w kontakcie|wiadomosc*|zadzwonion*|=zainteresowan(a/y)""",
        Stage.APPLIED: """*aplikacj*|*aplikowal*|=cv do przejrzenia|cv otrzyman*|=cv wpłynęło|
            =do rozpatrzenia|=do weryfikacji|naplyn*|=nierozpatrzon(a/e/y)|=nieprzeczytan(e/y)|=now(a/e/i)|
            ^nowy*|=nowe cv|=otrzymano (cv)|=przeczytane|
            =skrzynka odbiorcza|=wyświetlone|zgloszon*|=zgłoszeni(e/a)|=zgłoszenie otrzymane""",
        Stage.SCREENING: """=ocena|*preselek*|=rozmowa tel|rozmow(a/ie/y) wstępn*|selekcja*|weryfikacja*|
            =wstępna rozmowa|=wywiad wstępny|=zweryfikowan(a/y)""",
        Stage.SUBMITTED: """*przedstawion*|prezentac(ja/ji) (u )klien*|przekazan*|rekomend*|wyslany*|
            =wysłane|=zaprezentowan(a/y)|zarekomend*|zgloszon(a/e/y) (do )klient*""",
        Stage.INTERVIEWING: """=zaproszon(a/y)|^(i/ii/iii) etap|umowion(a/y)|=drugi etap|=drugie spotkanie|
            dzien probny*|=pierwszy etap|
            =spotkanie|
            =trzeci etap|zadanie*""",
        Stage.FINAL: r"*koncowy*|=ostatnia rozmowa|referencj*|=rozmowa końcowa|ostatni(e) \w+",
        Stage.OFFERED: "=negocjacje|ofert*|propozycj*",
        DispositionKind.HIRED: """podpisal umowe*|=wygran(a/e/y)|podpisala umowe*|przyjela oferte*|
            oferta zaakceptowana(?! przez klient)(?! wewn)*|
            *zatrudnion*|
            zatrudnienie potwierdzone*|=podpisal(a)|=przyjęt(a/y)|=wybran(a/y)|=zaczal|=zaczela|=zaczyna|
            =zatrudniamy|=zatrudnieni(e/a)|=zatrudnieni""",
        DispositionKind.DECLINED_BY_CLIENT: """brak doswiad*|=przegran(a/e/y)|
            brak kompeten*|*dyskwalif*|negatywn*|=nie|
            nie (wzieli/bierzemy/bierze/zatrudniamy)*|nie pasuje*|nie spelnia*|nie zostal*|*nieodpowied*|
            *niepasuj*|*odpada|*odpadl*|za drog*|za mal*|za slab*|zbyt|inn(ego/y) kandydat*|
            nie(przyjet/wybran/zakwalifik/zaprosz/zatrudnion)*""",
        DispositionKind.WITHDREW: """ma juz prac*|nie chce$|nie chce juz*|nie chce zmienia*|
            nie (jest )zainteresowan*|
            brak zainteresowania*|*niezainteresowan*|*rezygnacja*|*rezygnuje*|kontr( )(ofert/propozycj)*|
            rozmyslil*|wybral inn*|*wycofa*|
            znalazl*|zostaje|zostal w*|*zrezygnowal*|(sam/sama) (odmowil/zrezygnowal)*""",
        DispositionKind.WENT_SILENT: """brak (odpowiedzi/kontaktu)*|cisza*|=nie odbiera|
            =nie odbiera telefonu|nie oddzw*|nie odpowiada*|nie podnosi*|nie pojawi*|nie przysz*|nie stawi*|
            przesta(l/la) (odpowiadac/sie odzywac)*|znikn*""",
        DispositionKind.ROLE_CLOSED: """=proces anulowany|rekrutacja odwolana(?! przez kandydat)*|
            =wakat anulowany""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """przeniesion(a/y) (do innej rekrutacji/na inne stanowisko)*|
            przesuniet(a/y) na inne stanowisko*""",
        Open.IN_PLAY: r"""=w ocenie|przyjet(a/y) do (\w+ )etap*|=w procesie|niepodpisan*|=aktywny|
            =oczekuje( na decyzję)|
            =przechodzi dalej|=w toku|=w trakcie|
            (po/)zostaje w (grze/procesie)$""",
        Open.ON_HOLD: """=lista rezerwowa|na pozniej*|=rezerwa|=rezerwowy|w rezerwie*|=w zawieszeniu|
            *wstrzyman*|zawieszon*""",
        DispositionKind.TURNED_OFFER_DOWN: "odmow* przyjecia*",
    },
    "cs": {
        Stage.SOURCED: "=k oslovení|=nalezen(a)|oslovit*|zavolat*",
        Stage.CONTACTED: """*kontaktovan*|mail odeslan*|=má zájem|napsano*|=odpověděl(a)|*osloven*|
            v kontaktu*|volano*|zprava*""",
        Stage.APPLIED: """=cv|(cv/zadost/zivotopis) (prijat/dorucen)*|
            prijat(a/e/y/) (cv/zadost/zivotopis)*|=doručená pošta|=k posouzení|=nepřečteno|
            =nezpracován(o/a)|=nová|novy|prihlas*|=přihláška přijata|reagoval*|=životopis přijat""",
        Stage.SCREENING: "posuzovani*|*predvyber*|=telefonní rozhovor|=úvodní hovor",
        Stage.SUBMITTED: "poslan*|predan|*predstaven*|preposlan*",
        Stage.INTERVIEWING: "na zkousk*|=pozván(a)|praktick*|=schůzka|vystup*|zkusebni den*|zve na*",
        Stage.FINAL: "=poslední kolo",
        Stage.OFFERED: "=nabídnuto|nabidnuto (misto/zamestnani)*|navrh smlouvy*|vyjednav*|smlouva odeslana",
        DispositionKind.HIRED: """*nastoupil*|podepsal smlouv*|podepsala smlouv*|=nastoupil(a)|=nastup|
            =nastupuje|=podepsal(a)|=vybrán(a)|=zacal(a)|=zacina|
            (?<!zadost )prijat(a/i/)(?! zadost)(?! zivotopis)""",
        DispositionKind.DECLINED_BY_CLIENT: """nehodi se (k/na/pro) *|=nehodí se|vybrali (si )jin(eho/ou)$|
            malo zkusenosti*|neber(eme/ou)|nedostal*|=negativní|
            *nepostoupil*|nepostupuje*|^(kandidat /kandidatka /)nezaujal(a)|=neproš(el/la)|*nesplnuje*|
            *nevhodn*|=nevyhověl(a)|
            nevyhovuj*|nevzit*|prilis|
            vyrazen*|ne(prijat/uspel/uspesn/vybran/vzal/zamestnan)*""",
        DispositionKind.WITHDREW: """nas(el/la) si (jin/neco/novou/praci)*|
            nasel jin*|nasel si jin*|nasla jin*|nema zajem*|=nemá už zájem|
            *odstoupil*|odstoupen*|prijal jin*|rozmyslel*|stahl (prihl/zadost)*|=stažena kandidatura|
            =stáhl kandidaturu|=stáhl se|
            =stáhla kandidaturu|=stáhla se|uz nehled*|vzal si*|vzala si*|=vzdal se|=vzdala se|zusta(ne/va)*|
            (sam/sama) (odmitl/odstoupil)*|protinabidk*""",
        DispositionKind.TURNED_OFFER_DOWN: "=nepřijal nabídku|=nepřijala nabídku|nenastoupil*",
        DispositionKind.WENT_SILENT: """bez (odezvy/odpovedi)*|=nebere telefon|=nebere to|*nedorazil*|
            nedostavil*|
            nekomunikuje*|=nelze zastihnout|*neodpovida*|neozval*|=neozývá se|nepris(el/la)*|*nereaguje*|
            nezastiziteln*|nezved(a/l)*|presta(l/la) (komunikovat/odpovidat/reagovat)*|=zamilkl(a)""",
        DispositionKind.ROLE_CLOSED: "=nábor zrušen|=výběrové řízení zrušeno",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: "presunut(a/) na jinou pozici*|prerazen(a/) na jinou pozici*",
        Open.IN_PLAY: r"=aktivní|prijat(a/i/) do (\w+ )kol*|=v procesu|=v řešení|nepodepsan*|=probiha",
        Open.ON_HOLD: "ceka se*|=náhradník|*odlozen*|pozastaven*|=rezerva|v zaloze*",
    },
    "sk": {
        Stage.SCREENING: "preverovanie*",
        Stage.SUBMITTED: "odoslané klientovi*|odoslaný klientovi*|u klienta*",
        Stage.INTERVIEWING: "stretnutie*",
        Stage.FINAL: "posledné kolo*|závereč*",
        Stage.OFFERED: "ponuk*",
        DispositionKind.HIRED: """nastúpil*|zamestnan*|
            (?<!zadost )(?<!ziadost )prijat(á/ý)(?! zadost)(?! ziadost)*""",
        Open.IN_PLAY: r"prijat(á/ý) do (\w+ )kol*",
        DispositionKind.DECLINED_BY_CLIENT: "=negatívny|neprešiel*|neprešla*|odmietnut*",
        DispositionKind.WITHDREW: "kandidát odmietol*|odstúpil*|stiah(la/ol)*|vzdal sa*|vzdala sa*",
        DispositionKind.TURNED_OFFER_DOWN: "odmietla ponuku*|odmietol ponuku*",
        DispositionKind.WENT_SILENT: "neodpovedá*|nezdvíha*",
        DispositionKind.ROLE_CLOSED: "pozícia obsaden*|pozícia zrušen*",
    },
    "hu": {
        Stage.SOURCED: "=beazonosítva",
        Stage.CONTACTED: """beszeltunk*|felhiv*|=felvettük a kapcsolatot|kapcsolatfelvétel*|megkeres*|
            =üzenet elküldve""",
        Stage.APPLIED: "beerkez*|jelentkez*|pályáz*|új",
        Stage.SCREENING: "elbiralas*|=előinterjú|előszűr*|preinterjui*|szűrés*",
        Stage.SUBMITTED: "bemutat*|elküldve*|továbbít*|ügyfélnél*",
        Part.CLIENT_TALK: "ügyfélinterjú*|(interjú/találkozó) ügyfélnél*",
        Stage.INTERVIEWING: "elbeszélget*|interjú*|kör|=ügyféltalálkozó",
        Stage.FINAL: "döntő|utolsó interj*|utolsó kör*|végső*",
        Stage.OFFERED: "ajánlat*|bertargyal*",
        DispositionKind.HIRED: """ajánlat elfogad*|elfogadta az ajánlat*|elhelyez*|felvett*|felvéve*|
            munkába állt*|szerzodes alair*|=alairta|=alkalmazva|=belépett|=felvettek|=kezd|=kezdett|
            =kiválasztva""",
        DispositionKind.DECLINED_BY_CLIENT: """elutasít*|kiesett*|kizar(t/va)*|=ne|=nem|nem alkalmas*|
            nem felelt meg*|=nem jutott tovább|nem kapta*|nem megfelelő*|nem valaszt*|tul drag*|tul kev*""",
        DispositionKind.DECLINED_BY_US: "=általunk elutasítva|=mi utasítottuk el",
        DispositionKind.WITHDREW: """megsem (erdekli/jon)*|
            =elállt|=elállt a jelentkezéstől|marad|masik ajanlat*|masik allas*|
            meggondolta*|nem erdekli*|talalt mas*|visszalép*|visszamond*|visszavont*""",
        DispositionKind.TURNED_OFFER_DOWN: """ajánlat elutas*|ajánlat visszautas*|ajánlatot elutas*|
            ajánlatot visszautas*|elutasította az ajánlat*|nem fogadta el*|visszautasította az ajánlat*""",
        DispositionKind.WENT_SILENT: """eltűnt*|nejelentkezik*|nem elérhető*|nem hiv*|nem jelent meg*|
            nem jelentkez*|nem jott*|nem válaszol*|nem veszi*""",
        DispositionKind.ROLE_CLOSED: "pozíció betölt*|pozíció lezár*|pozíció megszűn*|=pozíció törölve",
        Open.IN_PLAY: "=elbírálás alatt|=folyamatban",
        Open.ON_HOLD: "felfuggeszt*|fuggoben*|szunetel*|*tartalek*|=várólist(a/án)",
    },
    "hr": {
        Stage.CONTACTED: "kontaktiran*",
        Stage.APPLIED: "prijav(a/io)*|prijavljen*|пријав*",
        Stage.SCREENING: "predselekcij*|selekcij*|telefonski*",
        Stage.SUBMITTED: "kod klijenta*|predstavljen*",
        Part.CLIENT_TALK: "(intervju/razgovor/sastanak) kod klijenta*",
        Stage.INTERVIEWING: "krug|razgovor*|разговор*",
        Stage.FINAL: "zadnji krug*|završni*",
        Stage.OFFERED: "ponud*|понуд*",
        DispositionKind.HIRED: "prihvatio ponudu*|primljen*|zaposlen*|запослен*|примљен*",
        DispositionKind.DECLINED_BY_CLIENT: "nije izabran*|nije proš(ao/la)*|odbijen*|одбијен*",
        DispositionKind.WITHDREW: "odusta(la/o)*|povuk(ao/la)*|одуста(ла/о)*",
        DispositionKind.TURNED_OFFER_DOWN: "odbila ponudu*|odbio ponudu*",
        DispositionKind.WENT_SILENT: "ne javlja se*|ne odgovara*|не јавља*",
        DispositionKind.ROLE_CLOSED: """konkurs poništen*|natječaj poništen*|pozicija popunjen*|
            pozicija zatvoren*""",
    },
    "sl": {
        Stage.CONTACTED: "kontaktiral*",
        Stage.INTERVIEWING: "krog",
        Stage.FINAL: "zaključni*",
        DispositionKind.HIRED: "sprejet*|zaposlil*",
        DispositionKind.DECLINED_BY_CLIENT: "neuspeš*|ni izbran*|zavrnjen*",
        DispositionKind.WITHDREW: "odstopil*|umaknil*",
        DispositionKind.TURNED_OFFER_DOWN: "zavrnil ponudb*",
        DispositionKind.WENT_SILENT: "ne odgovarja*",
        DispositionKind.ROLE_CLOSED: "mesto zasedeno*",
    },
}
