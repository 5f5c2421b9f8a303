"""Words for stages and outcomes in Polish, Czech, Slovak and Hungarian."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

POLISH: dict[Meaning, str] = {
    Stage.SOURCED: "=do kontaktu|do telefonu*|do zadzwon*|=zidentyfikowan(a/y)|=znalezion(a/y)",
    Stage.CONTACTED: """kontakt|mail wyslan*|napisal*|nawiazan*|=odpowiedział(a)|po pierwszym kontak*|
        =w kontakcie|wiadomosc*|zadzwonion*|=zainteresowan(a/y)""",
    Stage.APPLIED: """=cv do przejrzenia|=cv wpłynęło|=do weryfikacji|naplyn*|=nieprzeczytan(e/y)|=now(a/e)|
        =otrzymano cv|=przeczytane|=skrzynka odbiorcza|=wyświetlone|zgloszon*|=zgłoszenie|
        =zgłoszenie otrzymane""",
    Stage.SCREENING: """=ocena|=rozmowa tel|=rozmowa wstępna|selekcja*|weryfikacja*|=wstępna rozmowa|
        =wywiad wstępny|=zweryfikowan(a/y)""",
    Stage.SUBMITTED: "przekazan*|rekomend*|wyslany*|=wysłane|=zaprezentowan(a/y)|zarekomend*",
    Stage.INTERVIEWING: """=drugi etap|=drugie spotkanie|dzien probny*|=pierwszy etap|=spotkanie|
        =trzeci etap""",
    Stage.FINAL: "=ostatnia rozmowa|=rozmowa końcowa",
    Stage.OFFERED: "=negocjacje|ofert*|propozycj*",
    DispositionKind.HIRED: """podpisal umowe*|=podpisal(a)|podpisala umowe*|przyjal oferte*|
        przyjela oferte*|=przyjęt(a/y)|=wybran(a/y)|=zaczal|=zaczela|=zaczyna|=zatrudnieni(e/a)""",
    DispositionKind.DECLINED_BY_CLIENT: """brak doswiad*|brak kompeten*|dyskwalif*|negatywn*|=nie|
        nie dostal*|nie zostal*|za drog*|za mal*|za slab*|zbyt""",
    DispositionKind.WITHDREW: """ma juz prac*|nie chce juz*|nie chce zmienia*|rozmyslil*|wybral inn*|
        znalazl*|zostaje w*|zostal w*""",
    DispositionKind.WENT_SILENT: """cisza*|=nie odbiera|=nie odbiera telefonu|nie oddzw*|nie podnosi*|
        nie pojawi*|nie przysz*|nie stawi*|znikn*""",
    DispositionKind.ROLE_CLOSED: "=proces anulowany|=wakat anulowany",
    Open.IN_PLAY: "=w ocenie|=w procesie",
    Open.ON_HOLD: "=lista rezerwowa|=rezerwa|=rezerwowy|=w zawieszeniu",
}
CZECH: dict[Meaning, str] = {
    Stage.SOURCED: "=k oslovení|=nalezen(a)|oslovit*|zavolat*",
    Stage.CONTACTED: "mail odeslan*|=má zájem|napsano*|=odpověděl(a)|v kontaktu*|volano*|zprava*",
    Stage.APPLIED: """=cv|=doručená pošta|=k posouzení|=nepřečteno|prihlas*|=přihláška přijata|reagoval*|
        =životopis přijat""",
    Stage.SCREENING: "posuzovani*|=telefonní rozhovor|=úvodní hovor",
    Stage.SUBMITTED: "cekame na klient*|=odeslán klientovi|poslan*|predan|preposlan*|=profil odeslán",
    Stage.INTERVIEWING: "praktick*|=schůzka|vystup*|zkusebni den*|zve na*",
    Stage.FINAL: "=poslední kolo|=závěrečné kolo|=závěrečný pohovor",
    Stage.OFFERED: "vyjednav*",
    DispositionKind.HIRED: """=nastoupil(a)|=nastup|=nastupuje|podepsal smlouv*|=podepsal(a)|
        podepsala smlouv*|prijal nabidku*|prijala nabidku*|=vybrán(a)|=zacal(a)|=zacina""",
    DispositionKind.DECLINED_BY_CLIENT: """malo zkusenosti*|nedostal*|=negativní|=neproš(el/la)|neuspel*|
        nevybran*|=nevyhověl(a)|nevyhovuj*|prilis|vyrazen*""",
    DispositionKind.WITHDREW: """nasel jin*|nasel si jin*|nasla jin*|=nemá už zájem|prijal jin*|
        =přijala jinou nabídku|rozmyslel*|stahl prihl*|=stažena kandidatura|=stáhl kandidaturu|=stáhl se|
        =stáhla kandidaturu|=stáhla se|uz nehled*|vzal si*|vzala si*|=vzdal se|=vzdala se|zusta(ne/va)*""",
    DispositionKind.TURNED_OFFER_DOWN: "=nepřijal nabídku|=nepřijala nabídku",
    DispositionKind.WENT_SILENT: """bez odezvy*|=nebere telefon|=nebere to|nedostavil*|nekomunikuje*|
        =nelze zastihnout|neozval*|=neozývá se|nepris(el/la)*|nezastiziteln*|nezved(a/l)*|
        =přestal komunikovat|=zamilkl(a)""",
    DispositionKind.ROLE_CLOSED: "=nábor zrušen|=výběrové řízení zrušeno",
    Open.IN_PLAY: "=aktivní|=v procesu|=v řešení",
    Open.ON_HOLD: "=náhradník",
}
SLOVAK: dict[Meaning, str] = {
    Stage.CONTACTED: "kontaktovan*|osloven(á/ý)*",
    Stage.APPLIED: "prihlásen*|prihláška*",
    Stage.SCREENING: "predvýber*|preverovanie*|telefonick*",
    Stage.SUBMITTED: "odoslané klientovi*|odoslaný klientovi*|predstavený*|u klienta*",
    Stage.INTERVIEWING: "kolo|pohovor*|stretnutie*",
    Stage.FINAL: "finál*|posledné kolo*|závereč*",
    Stage.OFFERED: "ponuk*",
    DispositionKind.HIRED: "nastúpil*|prijat(á/ý)*|zamestnan*",
    DispositionKind.DECLINED_BY_CLIENT: "=negatívny|neprešiel*|neprešla*|neúspeš*|odmietnut*|zamietnut*",
    DispositionKind.WITHDREW: "kandidát odmietol*|odstúpil*|stiah(la/ol)*|vzdal sa*|vzdala sa*",
    DispositionKind.TURNED_OFFER_DOWN: "odmietla ponuku*|odmietol ponuku*",
    DispositionKind.WENT_SILENT: "neodpovedá*|nezdvíha*",
    DispositionKind.ROLE_CLOSED: "pozícia obsaden*|pozícia zrušen*",
}
HUNGARIAN: dict[Meaning, str] = {
    Stage.SOURCED: "=beazonosítva|felhivando*",
    Stage.CONTACTED: """beszeltunk*|felhiv*|=felvettük a kapcsolatot|kapcsolatfelvétel*|megkeres*|
        =üzenet elküldve""",
    Stage.APPLIED: "beerkez*|jelentkez*|pályáz*|új",
    Stage.SCREENING: "elbiralas*|=előinterjú|előszűr*|preinterjui*|szűrés*",
    Stage.SUBMITTED: "bemutat*|elküldve*|továbbít*|ügyfélnél*",
    Stage.INTERVIEWING: "elbeszélget*|interjú*|kör|próbanap*|=ügyféltalálkozó",
    Stage.FINAL: "döntő|utolsó interj*|utolsó kör*|végső*",
    Stage.OFFERED: "ajánlat*|bertargyal*",
    DispositionKind.HIRED: """ajánlat elfogad*|=alairta|=alkalmazva|=belépett|elfogadta az ajánlat*|
        elhelyez*|felvett*|=felvettek|felvéve*|=kezd|=kezdett|=kiválasztva|munkába állt*|szerzodes alair*""",
    DispositionKind.DECLINED_BY_CLIENT: """elutasít*|kiesett*|kizar(t/va)*|=ne|=nem|nem alkalmas*|
        nem felelt meg*|nem felvett*|=nem jutott tovább|nem kapta*|nem megfelelő*|nem valaszt*|tul drag*|
        tul kev*""",
    DispositionKind.DECLINED_BY_US: "=általunk elutasítva|=mi utasítottuk el",
    DispositionKind.WITHDREW: """=elállt|=elállt a jelentkezéstől|marad|masik ajanlat*|masik allas*|
        meggondolta*|nem erdekli*|talalt mas*|visszalép*|visszamond*|visszavont*""",
    DispositionKind.TURNED_OFFER_DOWN: """ajánlat elutas*|ajánlat visszautas*|ajánlatot elutas*|
        ajánlatot visszautas*|elutasította az ajánlat*|nem fogadta el*|visszautasította az ajánlat*""",
    DispositionKind.WENT_SILENT: """eltűnt*|nejelentkezik*|nem elérhető*|nem hiv*|nem jelent meg*|
        nem jelentkez*|nem jott*|nem válaszol*|nem veszi*""",
    DispositionKind.ROLE_CLOSED: "pozíció betölt*|pozíció lezár*|pozíció megszűn*|=pozíció törölve",
    Open.IN_PLAY: "=elbírálás alatt|=folyamatban",
    Open.ON_HOLD: "felfuggeszt*|szunetel*|=várólist(a/án)",
}
