"""Beginnings of the words that names of columns are made of, in the main European languages."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.header_words import listed, words_in

LAST = words_in(
    """
    last letzt dernier ultim ult ostatni laatst senast sidst sist seneste viime posledn utols latest recent
    naposled legutobb zuletzt последн останн
    """
)
LASTLY = words_in("zuletzt")
CONTACT = words_in(
    """
    communic kommunik interac interaz correspond
    contact kontakt contat spoke spoken talk call gesproch gesprach anruf telefonat appel llamad chiamat
    rozmow gesprek gebeld samtal pratat snakket echang touch convers kapcsolat yhteyd iletisim gorusme
    chat comms heard mail email message messagg mensaj mensag messag habl rozmaw pratad talat snakk beszel
    vorbit discut mluv volan hovor temas ringet ringt sentit touchpoint nouvelles
    """
)
MEETING = words_in(
    """
    meeting met reunion reuniao riunion treffen rencontr rdv rendez incontr afspraak ontmoet mote
    mode spotkan schuzk stretnut talalkoz tapaam toplanti intaln encontro encuentro встреч зустрі caught
    egyeztet beszelget overleg
    """
)
OTHER_SIDE = words_in("hm manager fachbereich fachabteilung abteilung department")
CONTACTED = words_in(
    """
    rang phoned called call spoke spoken contacted kontaktiert angerufen telefoniert gesprochen angesprochen
    angeschrieben contacte contactee appele contactado llamado contattato chiamato gebeld gesproken
    kontaktad ringt kontaktet dzwoniono zuruckgerufen teruggebeld rappele richiamato
    """
)
WHEN = words_in("date datum on am le el il fecha data dato op den dnia when wann day tag i we them him her")
THEM = words_in("them him her to back candidate kandidat bewerber candidat candidato kandidaat")
CALLED = words_in(
    """
    called rang phoned angerufen telefoniert appele appelee llamado llamada chiamato chiamata ligado
    gebeld ringt ringet uppringd dzwoniono zadzwoniono zavolano soitettu teruggebeld rappele richiamato
    zuruckgerufen
    """
)
CALLS = words_in(
    """
    call phonecall anruf telefonat appel llamada chiamata telefonata chamada ligacao telefoontje
    belletje telefon samtal opkald hovor telefonisch
    """
)
TRIES = words_in(
    "attempt tries tried versuch anrufversuch tentativ intent tentat poging minute dauer duration"
)
NO_CONTACT = words_in(
    """
    missed verpasst manque perdida persa gemist unanswered voicemail received inbound mailing newsletter
    campaign kampagne campagne campana campagna
    """
)
FIRST = words_in(
    """
    first erst erste premier primer primo pierwsz eerste forst interview next nachst scheduled geplant
    """
)
TOLD = words_in(
    """
    advised inform told notif benachricht mitgeteilt preven avert comunic poinform geinform teruggekop
    terugkoppel orienter meddel aterkoppl ruckmeld tilbakemeld avisad avvisat bildiril communic
    kommunicer kommuniz bekannt gemeldet oznam ertesit tajekoz haber besked underret bilgi inlichten ingelicht
    obavij obavest obvest uvedom informuot informet teavit orientiert intimat verwittig avisei
    avisamos gecommunic verstandig avise aviso updated vyrozum kiertesit annonc sdelen повідомл уведом
    avvertit underratt проинформ проінформ ertesult
    """
)
FEEDBACK = words_in(
    """
    feedback tilbagemeld tilbakemeld aterkoppl terugkoppel ruckmeld devoluc devolutiv donus besked zwrotn
    informacj zpetna visszajelz
    """
)
REPLY = words_in(
    """
    answer reply antwort reponse retour respuest risposta riscontr respost retorno odpowied antwoord
    reactie svar reaktion vastaus raspuns yanit odpoved valasz ответ απαντησ
    """
)
ANSWER = FEEDBACK | REPLY
NEWS = words_in("info infos information")
GAVE = words_in("gave deu deram dei demos dio dieron dimos")
TO_WHOM = words_in("to an au aux al alla aan dla do till til")
SENT = words_in(
    """
    sent send versend verschick versand gesendet envoy enviad inviat wyslan verstuurd skicka sendt givet
    given raus gegeben gesagt mail email letter brief fait donne dado dato przekazan gegeven lamna
    emailed mailed gemail posted delivered done made broken oferit bekommen erfolgt transmis hecha feita fatta
    predan gedaan gehad verildi yapildi
    megtortent adva kapott udzielon communic comunic kommunic communique dada levereret edilen dana gemeldet
    erteilt mitgeteilt returned verzonden odeslan lahetet doorgegeven gecommuniceerd сообщ повідом
    """
)
DAYS = words_in("dato data date datum day")
LETTERS = words_in("letter brief courrier carta lettera brev dopis level scrisoare mektup")
OTHER_LETTERS = words_in(
    "cover motivat present referen recommend empfehl intent offer angebot ofert bewerb applic contract "
    "vertrag"
)
TO_COME = words_in(
    """
    expect erwart deadline due frist bewerbungsfrist entscheidungsfrist attendu previst prevu planned geplant
    target verwacht oczekiwan
    """
)
SENT_TO_US = words_in("reply replies answer antwort feedback contract vertrag offer invoice referen payment")
OTHER_NEWS = words_in(
    """
    consent privacy datenschutz dsgvo gdpr rgpd salary gehalt agency agentur role job interview gesprach
    entretien colloquio entrevista gesprek rozmow intervju samtale pohovor termin rdv
    hm hr fb fachbereich manager team panel department abteilung
    """
)
BY_PROGRAMS = words_in("auto automat autorespon autom")
ENDED = words_in("closed closing chiusura cierre cloture abschluss fechamento afsluiting zamkniecie")
HIRED = words_in(
    """
    hire hired appointed successful eingestellt einstellung embauche
    recrute retenu contratad seleccionad
    selecionad selezionat assunt idone aprovad aangenomen zatrudnion przyjet anstall anstalld ansat ansatt
    prijat felvett felveve angajat admis alindi queda
    """
)
# How many were hired, not whether somebody was.
HIRES = words_in("hires embauches einstellungen")
FIT_FOR = words_in("eligible suitable fit ready recommend would could rehire for geeignet empfohlen empfehl")
NO = words_in(
    """
    avslatt avboj afvist avvist avvisad avvisning nekad отказ отклон απορρι absagen kosz odmit zamitn
    rejet dropped disqualif desqualif descalif squalif diskval diskwal dyskwal gediskwal
    відмов відхил
    reject declin absage abgesagt abgelehnt ablehn refus rechaz descart scart rifiut odrzuc odmow
    afwijs afgewez afwijz avslag afslag zamit elutas respin regret recus reprov hylka unsuccessful declined
    nogo no-go regrets visszautas visszautasit elutas odbij odbaci zavrn zamietn zamietnut odmietn
    отхвърл отказан atmet noraid
    vyrazen tagasiluk keeld rebuig rebutj penolak ditolak tolak דחייה דחיה נדחה الرفض رفض مرفوض 拒 淘汰
    不採用 見送 不合格 불합격 탈락
    """
)
NEGATIVE = words_in("negative negativ negatif negativo negativa negatief negatywn")
ARCHIVED = words_in("archiv arkiv archiw 归档 歸檔")
YES = words_in("zu zusage accept accepted hire hired offer angebot einstell offre oferta accord")
DISPOSITION = words_in("disposition")
DECIDED = words_in(
    """
    decision decided decid entscheid entschied decisi decyzj besliss besluit beslut avgjor afgor rozhod
    decisao decizi odluk решени рішенн dontes paatos karar desenlac desfech uitkomst outcome result ergebnis
    esito resultad wynik uitslag
    """
)
APPLIED = words_in(
    """
    appli apply bewerb beworb eingang eingegang candidatur postul solicit aplik sollicit ansok ansog
    sokna soknad jelentk received recib ricev recu receb otrzym ontvang modtag mottat inkom submi inscri
    gesollicit gebewerb prihlas palyaz basvur hakem haet haen ubieg претенд ενδιαφερ interviewed
    """
)
PAPERS = words_in("cv dossier unterlagen lebenslauf mappe resume")
ARRIVED = words_in("erhalten bekommen da in arrived binnen recu recue wplyn")
AGAIN = words_in(
    """
    follow followup wieder erneut relanc recontact rappel again ricontatt richiam ponown opnieuw
    terugbel aterkom wiedervorlage nachfass
    """
)
NEXT = words_in("next nachst proch proxim prossim nast naest neste volgend nastepn dalsi")
FREE = words_in("avail verfug dispon beschikb dostepn tillgang tilgaeng tilgjeng dostupn")
EARLIEST = words_in(
    "earliest earlier possible fruhest fruhstmog moglich mogelijk tidigast tidligst nejdriv najwczesn vroegst"
)
STARTING = words_in(
    """
    start startdat joining begin beginn eintritt eintrittsdat arbeitsbeginn embauche incorpor indienst
    tilltrad tiltred nastup rozpoczec
    """
)
NOW = listed(
    "now|asap|immediate|immediately|at once|sofort|ab sofort|jetzt|immediat|immediatement|de suite|"
    "des que possible|"
    "inmediata|inmediato|inmediatamente|ya|subito|immediata|da subito|per direct|direct|od zaraz|"
    "natychmiast|imediata|"
    "imediato|omgaende|genast|ihned|okamzite|straks|heti"
)
JOB = words_in(
    """
    position role job stelle stellen poste puesto posizion ruolo stanowisk functie funktion stilling
    tjanst vacature vaga cargo fonction pozic rolle rol title jobtitle emploi empleo lavoro beruf function
    occupation tehtav designat
    mansion incaric tatigkeit befattning titel tittel beruf yrke gig tehtav pozisyon должност θεση
    """
)
WORKS = words_in(
    """
    works working employed arbeitet beschaftigt tatig travaill salarie trabaj trabalh lavor werkt werkzaam
    pracuje zatrudnion jobber jobbar arbetar arbejder arbeider ansat ansatt anstalld zamestnan dolgozik
    lucreaza calisiyor calistigi
    """
)
WORK_ASKED = WORKS | words_in("work arbeiten arbeitest werk")
AT = words_in("at bei beim chez en in presso bij w hos u v la na no pa i nel with")
AS = words_in("as als comme come como jako som mint ca olarak de")
MEANT_FOR = words_in("for fur pour para per voor na til till pentru icin")
SEEKING = words_in(
    "hiring recrut recruit utilisatrice utilizzatrice utilizatoare solicitante richiedent contratante "
    "zlecaj accueil usuari"
)
HOSTING = words_in("placement host volunteer internship praktikum apprenticeship")
CLIENT = words_in("client kund klant klient customer ugyfel musteri asiakk клиент клієнт заказчик замовник")
BY = words_in("by from durch von vom par por da dal door przez av af")
PUT_TO = words_in(
    "submitted presented proposed vorgestellt presente propose presentado inviato proposto aangeboden"
)
PUT_FORWARD = PUT_TO | words_in(
    """
    vorgeschlagen prasentiert eingereicht propuest enviad envoye propost presentat
    voorgesteld voorgedragen przedstawion wyslan skierowan apresentad encaminhad presenterad skickad cv
    """
)
AT_WHOSE = words_in("bei at to a chez en in bij naar w do presso till hos for")
QUALIFICATION = words_in("qualifikation qualification profession")
WHY = words_in("why warum wieso pourquoi porque perche waarom dlaczego varfor hvorfor proc miert")
OUT = words_in("out raus draussen sorti sortie fuera fuori fora uit ute ude ut venku")
AROUND_WORK = words_in("er sie is est esta the where wo noch jetzt derzeit han hun he she")
POSTING = words_in("posting advert inserat anzeige annonce anuncio annuncio")
VACANCY = words_in("vacan vacatur vakan вакан opening requisit ausschreib wakat")
HOURS = words_in("hour time")
CURRENT = words_in(
    """
    current present presently aktuell derzeit jetzig momentan gegenwart actuel actual attual atual
    huidig obecn aktualn nuvarande naverende navarende nuvaerende soucasn jelenleg mevcut nykyi now
    navaerende held halen prezent idag heute heutig oggi adesso ahora agora maintenant most acum simdi suan
    derz momentan nyni nynejs teraz nuv nav akt curr
    """
)
FOR = words_in(
    """
    match matched associated linked considered referring referred
    convoit richiest requis soger soker sokt aberto dorit deseado deseada
    interess interes wanted gewunsch wunsch recherch vise visee cherch target desired ziel sought gesucht
    new neu neue neuer neues nouveau nuevo nueva nuovo nuova nieuw nieuwe nowe doelow docelow
    naborov
    """
)
WHICH = words_in(
    """
    welch which what quel quelle cual cuales quale welke jaka jakie jaki vilken vilket hvilken que qual
    ktera jakim jakou kterem kterou
    """
)
WHERE = words_in("wo where ou donde dove waar gdzie kde var hvor missa onde adonde")
YOU = words_in(
    """
    do you are sie du ihr vous tu usted lei voce je jij u pan pani ni nu
    """
)
LIVES = words_in(
    """
    wohn live lives living based habit vives vive vivi viv reside residi resides wohnort woon mieszka bydl bor
    asut mora moras
    """
)
HOLDS = words_in(
    """
    hold have has hast haben habe occup tatig ocupa ricopr bekleed zajm work works arbeit travaill trabaj
    lavor
    """
)
OPEN = words_in(
    "open offene vakant vacant ausgeschrieb advertised propose abierto aperta ledig besetzend otwart"
)
STEP = words_in("action step aktion schritt actie aktivit etape paso passo azione krok steg")
EMPLOYER = words_in(
    """
    employer arbeitgeber dienstgeber company firma unternehmen employeur entreprise societe empresa azienda
    bedrijf
    werkgever pracodawc arbetsgivar arbejdsgiver arbeidsgiver zamestnavatel munkaltat isveren tyonantaj
    organisation organization firm angajator empleador empregador datore munkahely isyeri sirket foretag
    virksomhed bedrift selskap compani patronal poslodav tooandja
    """
)
PLACE = words_in(
    """
    city town location wohnort ort standort ville ciudad citta miasto woonplaats bostadsort localidad
    """
)
BASE = words_in("base")
TOWN = PLACE | words_in("stadt stad cidade mest miast miescie miejscowosc by kommun")
COUNTRY = words_in("country land pays pais paese kraj pais zeme")
NOTE = words_in(
    """
    note notes notas notiz comment bemerk kommentar remark observ anmerk opmerk notat anteckn poznam osservaz
    anything
    uwag appunt kommentti huomio megjegyz observat zapis yorum
    """
)
REASON = words_in(
    """
    原因 理由 사유
    reason grund begrund motif motiv raison razon powod reden orsak anledning arsag arsak duvod neden
    """
)
STATE = words_in(
    """
    status stand state result ergebnis outcome decision resultat estado stage
    step phase progress fase etap stadium stav entscheidung esito resultado situation situacion stato
    statut wynik decyzj rezultat uitslag besluit utfall tulos eredmeny vysledek sonuc karar decizi
    状态 狀態 ステータス 상태 结果 結果 결과
    bescheid fazit view verdict desenlace udfald paatos dontes rozhodnut izid
    """
)
STEPS = words_in("stage step phase etape etapa fase etap stadium stufe steg trin vaihe 阶段 階段 단계")
STANDING = words_in(
    "status stand state situation situacion situazione stato statut estado stav stan tila durum"
)
NOT = words_in("not nicht non pas no nie inte ikke ej niet nem neden")
NO_STATE = words_in(
    """
    recommendation recommandation empfehlung recomendac raccomandaz aanbevel rekomend
    next nachst nachste preferred employment marital familienstand membership ticket payment attendee visa
    order orders delivery shipping shipment invoice subscription account deal sales task loan
    policy claim reply sequence campaign background clearance dbs drug medical reference references
    sms text gdpr dsgvo rgpd consent privacy datenschutz salary gehalt salaire other others andere anderer
    anderes autre autres otro otros altro altri outro outros inne
    booking bestell liefer rechnung auftrag zahlung commande livraison facture pedido envio factura ordine
    spedizione fattura zamowien paiement pago pagamento betaling platnosc
    subject betreff objet asunto oggetto assunto onderwerp temat amne emne
    """
)
PROCESS = words_in(
    """
    process prozess pipeline workflow selection auswahl submission interview recruit rekrut hiring final
    overall disposition current aktuell offer angebot offre oferta offerta aanbod placement match
    """
)
PROJECT = words_in("project projekt projet proyecto progetto projeto")
MAIL = words_in("mail email courriel correo correio posta epost почт メール 邮件 邮箱 郵件")
REACHING = words_in(
    """
    reach call ring phone contact erreich anruf joindre appeler contacter llamar contactar localizar chiamare
    contattare bereik bellen zadzwon dzwonic skontaktowac ringa kontakta ringe kontakte volat zavolat hivni
    ligar contatar aramali
    """
)
NUMBER = words_in("number nummer numero numer cislo numara nr no")
OTHER_NUMBER = NUMBER | words_in(
    """
    alt alternate alternative other another second secondary 2nd 2 zweite weitere andere autre deuxieme otro
    segundo altro secondo outro tweede ander drugi inny andra annat andet annet druhe dalsi masodik
    """
)
WAYS_TO_WRITE = MAIL | words_in(
    """
    sms phone telefon appel call anruf llamada chiamata marketing newsletter werbung publicit pubblicit
    reclame reklam
    """
)
ASKING_WHEN = words_in(
    """
    when wann quand cuando quando wanneer kiedy nar hvornar kdy mikor
    """
)
PHONE = words_in(
    """
    tel telefon telephone telefono phone mobil mobile handy cell gsm portable movil celular whatsapp sms
    puhelin телефон 電話 电话 手机
    """
)
