"""Names of columns that speak of an application, a job or whoever has it, in the main European languages."""

from __future__ import annotations

import re

from recruiterdesk.spreadsheets.columns.header_words import listed

POSITIONS = listed(
    """
    position|job|job role|job profile|jobb|incarico|posicion|puesto|posizione|positie|pozycja|stelle|
    stanowisko|stilling|
    posisjon|pozice|pozicio|pozitie|posicao|pozisyon|должность|посада|θεση|position name|job position|
    job position name|
    pozicia|empleo|posizione lavorativa|תפקיד|الوظيفة|المنصب|posisi|vi tri|pozicija|
    ametikoht|pareigos|amats|delovno mesto|длъжност|позиция|jabatan|jawatan|ตําแหน่ง|radno mjesto|radno mesto|
    职位|职务|岗位|職位|pracovni pozice|pracovna pozicia|stillingsbetegnelse|
    stanowisko pracy|jobbezeichnung
    """
)
JOB_TITLES = listed(
    """
    job title|jobtitle|jobtitel|stellenbezeichnung|titel der stelle|intitule du poste|intitule de poste|
    titre du poste|functietitel|functie|funktion|fonction|funkcja|funkce|munkakor|beosztas|cargo|gorev|
    tehtava|
    befattning|metiers|qualifica|funcao|mansione|ocupacion|puesto de trabajo|emploi|jobtittel|
    stillingstitel|job titel|jobbtitel|tatigkeit|trade|nazwa stanowiska|positionsbezeichnung|
    position title|職種
    """
)
MOMENTS_OF_FORMS = listed(
    """
    timestamp|zeitstempel|horodateur|marca temporal|informazioni cronologiche|carimbo de data hora|
    tijdstempel|sygnatura czasowa|tidsstampel|tidsstempel|casove razitko|casova znacka|idobelyeg|aikaleima|
    marcaj de timp|zaman damgasi|отметка времени|タイムスタンプ|completion time|fertigstellungszeit|
    heure de fin|hora de finalizacion|ora di completamento|tijd van voltooiing
    """
)
STATES_OR_NOTES = listed(
    """
    status notes|status and notes|status comments|status comment|status remarks|notes status|status bemerkung|
    status kommentar|status bemerkungen|stand bemerkung|statut commentaire|estado comentarios|
    estado observaciones|
    stato note|status opmerking|status opmerkingen|status uwagi|status komentarz|status anteckning
    """
)
STATES = STATES_OR_NOTES | listed(
    """
    status|candidate status|application status|bewerbungsstatus|bewerberstatus|status bewerbung|
    status kandidat|
    stato|statut|etat|state|stand|current status|aktueller status|pipeline status|recruiting status|estado|
    estatus|situacao|situacion|situazione|situation|stan|stav|tila|durum|allapot|statusz|stare|статус|
    κατασταση|
    estado del candidato|stato del candidato|
    estado actual|etat actuel|stato attuale|status atual|situacao atual|huidige status|obecny status|
    aktualny status|nuvarande status|nuvaerende status|navaerende status|aktualni stav|soucasny stav|
    status of application|outreach status|outreach stage|
    状态|狀態|상태|진행 상태|진행상태|الحالة|حالة الطلب|حالة المرشح|סטטוס|מצב|trang thai|tinh trang|stanje|
    busena|statuss|staatus|สถานะ|
    ステータス|状況|status prozess|prozessstatus|kandidatenstatus|status rekrutacji|stan rekrutacji|
    statut candidat|statut candidature|candidate state|application state|interview status|process status|
    progress|progress status|current state|state of play|where are we|status stage|
    submission status|hiring status|recruitment status|status kandydata|kandidaatstatus|kandidatstatus|
    kandidat status|
    sollicitatiestatus|status sollicitatie|bewerbung status
    """
)
GOING_ON = frozenset({"progress", "progress status", "process status"})
STATES_OF_COUNTRIES = frozenset({"state", "estado", "stato", "etat"})
EMPLOYERS = re.compile(
    r"\b(?:employer|arbeitgeber|employeur|datore|werkgever|pracodawc\w*|arbetsgivare|arbejdsgiver|arbeidsgiver|"
    r"zamestnavatel|empleador|empregador|angajator|munkaltato|isveren)\b"
)
COMPANIES = listed(
    """
    firm|company|company name|firma|unternehmen|firmenname|azienda|empresa|entreprise|societe|bedrijf|
    bedrijfsnaam|
    foretag|virksomhed|selskap|spolka|organisation|organization|spolecnost|ceg|sirket|yritys|
    organization name|organisation name|account|account name|practice|practice name|clinic|clinic name|
    hospital|الشركة|会社|会社名|公司|회사
    """
)
GENERAL_REASONS = listed(
    """
    grund|begrundung|motif|raison|motivo|razon|motivazione|causale|reden|powod|przyczyna|uzasadnienie|orsak|
    anledning|arsag|arsak|begrundelse|begrunnelse|grunn|syy|perustelu|perusteet|duvod|zduvodneni|indok|
    indoklas|
    motiv|reason|reasons|neden|gerekce|причина|λογος|αιτια|原因|理由
    """
)
DAYS = listed(
    """
    when|wann|quand|cuando|quando|wanneer|kiedy|nar|hvornar|kdy|date|datum|fecha|data|dato|datum tt mm jjjj|
    date jj mm aaaa|pvm|tarih
    """
)
DAYS_OF_A_NO = frozenset(
    {"abgesagt am", "abgesagt", "absage versendet am", "rejection sent", "rejection sent on"}
)
SUBMISSIONS = frozenset({"submitted on", "date submitted", "submitted at", "submitted", "submission date"})
SENDERS = listed("sent by|submitted by|presented by|gesendet von|envoye par|enviado por|inviato da")
SENDINGS = SUBMISSIONS | listed(
    "job id|job order id|submission id|date sent|sent on|sending user|job contact"
)
OUT_OF_WORK = listed(
    """
    unemployed|not employed|not working|between jobs|student|retired|arbeitslos|arbeitssuchend|arbeitsuchend|
    nicht angestellt|sans emploi|au chomage|demandeur d emploi|desempleado|desempleada|en paro|disoccupato|
    disoccupata|werkloos|werkzoekend|bezrobotny|bezrobotna|nezamestnany|nezamestnana|arbetssokande|arbejdslos|
    ledig|tyoton|desempregado|desempregada
    """
)
IN_WORK = listed(
    """
    employed|working|self employed|freelance|freelancer|contractor|angestellt|berufstatig|selbststandig|
    en poste|en emploi|salarie|salariee|independant|empleado|empleada|trabajando|occupato|occupata|in dienst|
    werkend|zzp|zatrudniony|zatrudniona|zamestnany|zamestnana|anstalld|i arbejde|i jobb|toissa|empregado|
    empregada|full time|part time
    """
)
AT_WORK = listed(
    """
    active|inactive|on leave|terminated|resigned|aktiv|inaktiv|ausgeschieden|beurlaubt|actif|inactif|
    activo|activa|inactivo|inactiva|attivo|attiva|inattivo|ativo|ativa|inativo|actief|inactief|aktywny|
    aktywna|nieaktywny|
    aktivni|neaktivni
    """
)
OF_STAFF = listed(
    """
    team|department|abteilung|personalnummer|pers nr|employee id|employee no|employee number|emp id|hire date|
    date of joining|joining date|doj|salary|gehalt|salaire|salario|departamento|departement|eintrittsdatum|
    app rolle|manager id|reports to|vorgesetzter|empleado id|matricule|shift
    """
)
HELD_OR_APPLIED = listed("role|post|rolle|rol|ruolo|roll|rola|poste|rooli|роль|ρολος|szerepkor")
DEPARTMENTS = listed(
    "department|departments|office|team|division|abteilung|bereich|service|departement|departamento|area|reparto|"
    "divisione|afdeling|avdelning|afdeling|avdeling|dzial|oddeleni|osasto"
)
PLACES_OF_ANYTHING = listed(
    "location|locations|standort|lieu|site|ubicacion|lugar|sede|locatie|lokalizacja|plats|sted|lokalita|local"
)
OUTREACH = frozenset({"outreach", "inmail", "connection"})
MESSAGES_SENT = listed(
    """
    message sent|email sent|e mail sent|mail sent|nachricht gesendet|nachricht versendet|mail gesendet|
    mail versendet|e mail versendet|message envoye|mail envoye|email envoye|mensaje enviado|correo enviado|
    email enviado|messaggio inviato|mail inviata|email inviata|bericht verstuurd|mail verstuurd|
    wiadomosc wyslana|mail wyslany|meddelande skickat|mejl skickat|besked sendt|mail sendt|beskjed sendt
    """
)
OF_CUSTOMERS = listed(
    """
    lifecycle stage|lifecyclestage|sales owner|sales account name|lead score|account owner|deal stage|
    subscription status|marketing contact status|number of associated deals|open deals|
    lead source|lead status|interest type|membership type
    """
)
OF_LEADS = listed(
    """
    lead status|leadstatus|lead phase|lifecycle stage|lifecycle phase|lebenszyklusphase|statut du lead|
    phase du cycle de vie|etape du cycle de vie|estado del lead|etapa del ciclo de vida|stato del lead|
    stato lead|fase del ciclo di vita|levenscyclusfase|status do lead|estado do lead|
    etapa do ciclo de vida|fase do ciclo de vida|status potencjalnego klienta|etap cyklu zycia|
    livscykelfas|livscyklusfase|stav leadu|faze zivotniho cyklu|status for kundeemne
    """
)
OF_ACCOUNTS = listed("account name|account id|accountname|accountid")
PROJECTS = listed(
    "funnel|funnel name|project|project name|aktives projekt|projet actif|proyecto activo|anfrage|"
    "actief project|progetto attivo|projeto ativo|aktywny projekt|aktivt projekt|"
    "projektanfrage|projekt|projektname|projet|proyecto|progetto|project naam|projektnamn|projeto|"
    "programme|program|graduate programme|graduate program|scheme"
)
KINDS_OF_WORK = listed("department|industry|functional area|function|category|job category|role category")
BOARD_LISTS = listed(
    "list|liste|lista|lijst|spalte|colonne|colonna|columna|coluna|kolom|kolumna|kolumn|kolonne"
)
OPEN_OR_CLOSED = listed(
    "open|closed|offen|geschlossen|abgeschlossen|ouvert|clos|cerrado|abierto|aperto|chiuso|gesloten|otwarte|zamkniete"
)
AHEAD = frozenset({"next", "nachste", "nachster", "nachstes", "prochaine", "proximo", "prossimo", "volgende"})
OF_EVENTS = listed(
    "ticket|tickets|ticketnummer|ticketart|rsvp|billet|entrada|biglietto|bilet|biljett|attending"
)
