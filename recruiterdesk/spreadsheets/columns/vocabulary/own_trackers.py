"""What recruiters call columns of trackers that they keep by hand: short, and as they speak."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.fields import Field

OWN_TRACKERS: Mapping[str, Mapping[Field, str]] = {
    "en": {
        Field.APPLIED_ON: """
            date rec d|date recd|recd|rec d|cv recd|app date|date app received|appl date|app recd|cv date|
            reg date|date registered|date of app""",
        Field.OUTCOME: "how it went|how did it go|how it turned out|where it ended|what came of it",
        Field.LOCATION: "metro|metro area|home base|patch|commutes from",
        Field.DECIDED_ON: "dispo date|date out|out on|date it ended",
        Field.COMPANY: """
            where now|currently with|current business|current place of work|is at|now with""",
        Field.TITLE: """
            doing|trade|current gig|position held|now as|does now|doing what|what they do|what they do now|
            does what|
            currently working as""",
        Field.CLIENT: """
            hiring co|for who|for whom|recruiting for|end client name|hiring business|hirer|put forward to|
            client placed with|placed with|cv sent to|profile sent to|interviewing company|agency client""",
        Field.ROLE: """
            cover role|role wanted|
            requirement|requirements|our requirement|for|going for|up for|put up for|in for|looking at|
            applied to|our role|our job|brief|job brief|
            which role|what role|for which role|role with client|job with client""",
        Field.LAST_CONTACT: """
            last heard|last comms|last comm|last heard from|last message|last email|last text|last catch up|
            last catchup|last checked in|last dealt with""",
        Field.TOLD_ON: """
            closing call|closure call|call to close|
            dispo call made|dispo call|intimated|candidate intimated|closed the loop|loop closed|closed out|
            closed off|got back to them|got back to candidate|
            news broken|candidate updated|cand updated|told y n|have we told them|feedback delivered|
            feedback done|advised|response given|rejection call made|candidate knows outcome|knows outcome|
            knows|told the candidate|heard the outcome|regret call|regretted y n|feedback passed on|fb given|
            cand told|cand informed|fb to candidate""",
        Field.NOTES: """
            update|updates|latest update|other info|additional info|general|general info|anything else|
            extra info|misc info|blurb|f b""",
        Field.SOURCE: """
            how found|found via|came from|heard of us via|found through|where found|via whom|applied via|
            heard via|advert|ad source|job board""",
        Field.REASON: "rejected because|reason for withdrawal",
    },
    "de": {
        Field.OUTCOME: """
            wie lief es|wie gelaufen|wie es ausging|wie ausgegangen|was daraus wurde|
            was wurde draus""",
        Field.COMPANY: "momentan bei|firma jetzt|noch arbeitgeber|jetzt bei|ist derzeit bei|sitzt bei",
        Field.TITLE: "gewerk|macht derzeit|macht jetzt|tut derzeit|derzeit tätig als|macht was",
        Field.CLIENT: """
            inserent|kundenbetrieb|einsatzbetrieb|entleiher|wer sucht|für wen|vermittelt an|profil an""",
        Field.ROLE: "einsatz als|auftrag als|stelle beim kunden|suche|für was|kundenstelle|unsere stelle",
        Field.LAST_CONTACT: "zul gesprochen|letzter stand vom|zuletzt gemeldet|zuletzt geschrieben",
        Field.TOLD_ON: """
            absage raus|absage ist raus|kandidat orientiert|kandidat orientiert am|schon abgesagt|
            hat absage bekommen|rückmeldung erfolgt|weiß es|weiss es|hat bescheid|bescheid bekommen|
            ist informiert|wurde informiert|absage gegeben|absage ausgesprochen|absagegespräch geführt""",
        Field.NOTES: "wichtig|was sonst noch|sonst noch|gut zu wissen|merke|für mich",
        Field.SOURCE: "wie gefunden|gefunden durch|aufmerksam geworden durch|jobportal",
        Field.APPLIED_ON: "erhalten am",
    },
    "fr": {
        Field.OUTCOME: "comment ça s est passé|ce que ça a donné|suite donnée|issue|bilan",
        Field.COMPANY: "chez|salarié de|salariée de|bosse chez|en ce moment chez|société où il travaille",
        Field.TITLE: """
            corps de métier|corps d état|fait quoi|en poste comme|actuellement|fait actuellement|son métier|
            en poste en tant que""",
        Field.CLIENT: """
            entreprise utilisatrice|pour qui|recruteur final|qui recrute|cv envoyé à|placé chez|
            placée chez""",
        Field.ROLE: "poste client|notre poste|poste chez le client|besoin client|pour|positionnement",
        Field.LAST_CONTACT: """
            dernier point|dernières nouvelles|dernier mail|dernier message|dernière fois|
            eu au téléphone le""",
        Field.TOLD_ON: """
            appel de clôture|
            candidat rejoint|refus annoncé|annonce faite|candidat avisé|appelé pour réponse|
            mail de refus envoyé|sait|
            candidat au courant|débrief fait|retour négatif fait|réponse faite|est au courant|
            annonce du refus""",
        Field.NOTES: "à savoir|en bref|bon à savoir|pour mémoire|ce qu il faut savoir",
        Field.SOURCE: """
            trouvé par|comment connu|arrivé par|trouvé via|trouvée par|jobboard|sourcé via|
            origine candidature""",
        Field.APPLIED_ON: "date réception|date cv",
    },
    "es": {
        Field.OUTCOME: "cómo fue|qué pasó|en qué quedó|cómo quedó|cómo acabó",
        Field.COMPANY: "actualmente en|está en|empresa hoy|ahora en|su empresa",
        Field.TITLE: "oficio|qué hace|actualmente como|a qué se dedica|qué hace ahora|se dedica a|trabaja de",
        Field.CLIENT: "empresa solicitante|para quién|empresa que busca|quién busca|cv enviado a",
        Field.ROLE: """
            mandato|a qué puesto te presentas|puesto al que te presentas|puesto al que optas|
            a qué puesto optas|a qué puesto aspiras|puesto al que aspiras|postula a|plaza|opta a|
            para qué puesto|
            se presenta a|aspira a|nuestra vacante""",
        Field.LAST_CONTACT: """
            ult contacto|última vez que hablamos|último mensaje|última vez|último correo|hablamos el|
            último seguimiento""",
        Field.TOLD_ON: """
            llamada de cierre|
            le hemos dicho|se lo hemos dicho|ya avisado|se le dijo|llamado para avisar|notificado|
            retroalimentación dada|descarte comunicado|lo sabe|
            enterado|se le comunicó|ya lo sabe|cerrado con candidato|devolución dada|se le informó""",
        Field.NOTES: """
            impresión|impresiones|info adicional|datos de interés|a tener en cuenta|cosas|detalle|varios""",
        Field.SOURCE: "cómo llegó|medio|llegó por|vino por|encontrado en|cómo lo encontré|cómo nos conoció",
    },
    "it": {
        Field.OUTCOME: "com è andata|come è andata|come è finita|com è finita",
        Field.COMPANY: "attualmente in|ora in|attuale datore|attuale datore di lavoro|adesso in|ora presso",
        Field.TITLE: "mestiere|cosa fa|attualmente come|inquadramento attuale|cosa fa ora|lavora da|ora come",
        Field.CLIENT: "azienda richiedente|per chi|chi cerca|azienda che cerca|cv inviato a",
        Field.ROLE: """
            mandato|mandato di ricerca|per quale posizione|posizione cliente|nostra ricerca|si candida per|
            per""",
        Field.LAST_CONTACT: """
            ultimo scambio|ultima mail|ultimo messaggio|sentito l ultima volta|ci siamo sentiti il""",
        Field.TOLD_ON: """
            chiamata di chiusura|
            comunicato esito|richiamato|notificato|sentito per esito|restituzione fatta|lo sa|
            mail di rifiuto inviata|risposta data|riscontro fatto|chiuso con candidato|già avvisato|
            esito dato|feedback restituito|restituzione""",
        Field.NOTES: "cose da sapere|da ricordare|altre info|info utili",
        Field.SOURCE: "come arrivato|arrivato da|trovato su|trovato tramite|come trovato|da dove",
        Field.APPLIED_ON: "data cv",
    },
    "pt": {
        Field.OUTCOME: "como correu|como foi|no que deu|como ficou",
        Field.PHONE: "fone|fones|fone celular|zap|whats|nº celular",
        Field.COMPANY: """
            empresa onde está|empresa em que está|onde está|
            último emprego|emprego atual|trabalha na|trabalha no|atualmente em|atualmente na|está na|
            actualmente em|hoje na""",
        Field.TITLE: "o que faz|o que faz hoje|trabalha de|atualmente como",
        Field.CLIENT: "para o cliente|para quem|empresa que contrata|encaminhado para",
        Field.ROLE: "concorre a|se candidatou a|para qual vaga|nossa vaga|vaga do cliente",
        Field.LAST_CONTACT: "últ contato|última mensagem|último email|última vez|último retorno",
        Field.TOLD_ON: """
            ligação de fechamento|
            já avisei|já avisado|avisei|devolutiva feita|notificado|ciente|já sabe|retorno feito|
            retorno negativo dado|foi avisado|
            negativa enviada|fechado com candidato|feedback negativo dado""",
        Field.NOTES: "impressão|impressões|outros|a saber|pontos|resumo",
        Field.SOURCE: "como chegou|chegou por|veio por|encontrado em|como conheci|onde viu",
    },
    "nl": {
        Field.OUTCOME: "hoe ging het|hoe liep het af|hoe afgelopen|afloop",
        Field.COMPANY: "werkt nu bij|werkgever nu|nu bij|zit nu bij|zit bij",
        Field.TITLE: "nu als|wat doet hij|wat doet zij|doet nu|werkt nu als",
        Field.CLIENT: "inlener|voor wie|wie zoekt",
        Field.ROLE: """
            voorgesteld voor|voor welke vacature|zoekopdracht|functie bij klant|gaat voor|kandidaat voor|
            onze vacature""",
        Field.LAST_CONTACT: "laatste bericht|laatst gehoord|laatste mail|laatste keer gesproken",
        Field.TOLD_ON: """
            afwijzing verstuurd|bericht gehad|terugkoppeling gedaan|afwijzing gecommuniceerd|
            kandidaat op de hoogte|nagebeld|weet het|weet ervan|is op de hoogte|afgebeld|heeft bericht|
            kandidaat weet het|afwijzing gestuurd|afwijzing verzonden""",
        Field.NOTES: "indruk|goed om te weten|weetjes|let op|verder nog",
        Field.SOURCE: "hoe gevonden|gevonden via|binnengekomen via|gekomen via",
        Field.APPLIED_ON: "datum binnen",
    },
    "pl": {
        Field.OUTCOME: "jak poszło|jak się skończyło|co z tego wyszło",
        Field.COMPANY: "teraz w|gdzie teraz|jest w",
        Field.TITLE: "czym się zajmuje|co robi|teraz jako|co robi teraz",
        Field.CLIENT: "dla kogo|kto szuka|przedstawiony u",
        Field.ROLE: """
            na jakie stanowisko|do jakiej roli|kandyduje na|stara się o|nasza rekrutacja""",
        Field.LAST_CONTACT: """
            ostatnio rozmawialiśmy|data ost kontaktu|kontakt dnia|ost kontakt|ostatnia wiadomość|
            ostatnio słyszany""",
        Field.TOLD_ON: """
            dano znać|odmowa przekazana|zadzwoniono z decyzją|wie|kandydat wie|decyzja przekazana|
            poinformowano|odmowa wysłana|informacja o odmowie wysłana|oddzwoniono""",
        Field.NOTES: "wrażenie|wrażenia|warto wiedzieć|inne informacje",
        Field.SOURCE: "skąd kandydat|jak trafił|skąd przyszedł|znaleziony przez",
        Field.APPLIED_ON: "data cv",
    },
    "sv": {
        Field.OUTCOME: "hur gick det|hur det gick|vad hände",
        Field.COMPANY: "företag idag|arbetsgivare idag|anställd hos|nu på|jobbar nu på|sitter på",
        Field.TITLE: "titel idag|befattning idag|roll idag|gör idag|jobbar idag som",
        Field.CLIENT: "för vem|vem söker|skickad till",
        Field.ROLE: "roll hos kund|vårt uppdrag|aktuell för|tjänst hos kund|kandidat till",
        Field.LAST_CONTACT: "pratade senast|talat med|senast hörd|hördes senast|senaste mejl|senast hörts",
        Field.TOLD_ON: """
            ringt om besked|nej meddelat|fått återkoppling|fick besked|vet om det|fått nej|besked lämnat|
            avslag skickat|har fått besked""",
        Field.NOTES: "intryck|bra att veta|att tänka på",
        Field.SOURCE: "hur hittad|hittad via|kom via|hittades via|varifrån",
        Field.APPLIED_ON: "mottagen",
    },
    "da": {
        Field.OUTCOME: "hvordan gik det|hvordan det gik|hvad skete der",
        Field.COMPANY: "arbejdsgiver nu|firma i dag|arbejder nu hos|sidder hos",
        Field.TITLE: "stilling nu|titel i dag|stilling i dag|laver nu|arbejder nu som",
        Field.CLIENT: "slutkunde|til hvem|hvem søger",
        Field.ROLE: "kandidat til|stilling hos kunde|vores opslag|søger til",
        Field.LAST_CONTACT: "sidst ringet|sidst hørt|seneste mail|sidst skrevet|sidst snakket",
        Field.TOLD_ON: """
            afslag sendt|ringet op|fået svar|ved det|har fået svar|fik besked|besked givet|fået nej""",
        Field.NOTES: "indtryk|godt at vide|husk",
        Field.SOURCE: "hvordan fundet|fundet via|kom via|hvor fra",
        Field.STAGE: "proces",
    },
    "no": {
        Field.OUTCOME: "hvordan gikk det|hvordan det gikk|hva skjedde",
        Field.COMPANY: """
            jobber i dag hos|arbeidsgiver nå|arbeidsgiver i dag|jobber nå i|firma i dag|sitter hos""",
        Field.TITLE: "stilling i dag|tittel i dag|rolle nå|stilling nå|tittel nå|jobber nå som|gjør i dag",
        Field.CLIENT: "sluttkunde|for hvem|hvem søker",
        Field.ROLE: "oppdrag|stilling hos kunde|kandidat til|vårt oppdrag|aktuell for",
        Field.LAST_CONTACT: "snakket med|sist hørt|siste mail|sist ringt|snakket sist",
        Field.TOLD_ON: "avslag sendt|fikk beskjed|har fått beskjed|fått nei|vet det|ringt med svar|fått svar",
        Field.NOTES: "inntrykk|greit å vite|husk",
        Field.SOURCE: "hvordan funnet|funnet via|kom via|hvor fra",
        Field.STAGE: "prosess",
    },
    "cs": {
        Field.OUTCOME: "jak to dopadlo|jak dopadlo|jak dopadl|jak to šlo",
        Field.COMPANY: "zaměstnán v|zaměstnána v|teď v|nyní u|teď pracuje v",
        Field.TITLE: "dělá|dělá teď|nynější pozice|co dělá|pracuje teď jako|teď jako",
        Field.CLIENT: "pro koho|kdo hledá",
        Field.ROLE: "nábor na|kandiduje na|pozice u klienta|hlásí se na",
        Field.LAST_CONTACT: "naposledy slyšen|poslední zpráva|poslední mail|naposledy v kontaktu",
        Field.TOLD_ON: """
            zpětná vazba předána|ví o tom|ví|kandidát ví|zamítnutí odesláno|zamítnutí sděleno|
            výsledek sdělen|sděleno""",
        Field.NOTES: "dojem|dobré vědět|pozn|co je dobré vědět",
        Field.SOURCE: "jak nalezen|nalezen přes|přišel přes",
    },
    "hu": {
        Field.COMPANY: "most itt dolgozik|hol dolgozik most|jelenleg itt dolgozik|itt dolgozik",
        Field.TITLE: "mit csinál most|mit csinál|jelenleg mint|mivel foglalkozik",
        Field.CLIENT: "kinek|ki keres|megrendelő",
        Field.ROLE: "keresett pozíció|álláshely|melyik pozícióra|hova jelentkezett|pozíció az ügyfélnél",
        Field.LAST_CONTACT: """
            legutóbb beszéltünk|utoljára beszéltünk|utolsó üzenet|utolsó email|utoljára hívtuk""",
        Field.TOLD_ON: """
            tud róla|kapott visszajelzést|visszahívva|kiértesítve|kiértesítés napja|visszajelzést kapott|
            elutasítás közölve|közölve vele|szóltunk neki|visszajelzés megtörtént""",
        Field.NOTES: "jó tudni|tudnivaló",
        Field.SOURCE: "honnan jött|hol találtuk|hogyan találtuk",
    },
    "ro": {
        Field.COMPANY: "acum la|este la|acum lucrează la|unde e acum",
        Field.TITLE: "lucrează ca|ce face|acum ca|ce face acum",
        Field.CLIENT: "pentru client|pentru cine|cine caută",
        Field.ROLE: "recrutare pentru|candidează la|pentru ce post|post la client",
        Field.LAST_CONTACT: "ultimul telefon|vorbit ultima dată|ultimul mesaj|ultimul email|ultima oară",
        Field.TOLD_ON: """
            feedback transmis|notificat|sunat pentru rezultat|știe|a aflat|i s a spus|răspuns transmis|
            refuz comunicat|a primit răspuns""",
        Field.NOTES: "altele|de știut|de reținut",
        Field.SOURCE: "de unde|cum a ajuns|găsit prin|venit prin",
    },
    "tr": {
        Field.OUTCOME: "nasıl geçti|ne oldu|nasıl sonuçlandı",
        Field.COMPANY: """
            halen çalıştığı yer|çalıştığı yer|şu anki firma|mevcut işyeri|şu an çalıştığı firma|
            nerede çalışıyor|şimdi nerede""",
        Field.TITLE: "çalıştığı pozisyon|ne iş yapıyor|şu an ne yapıyor|şu anki işi",
        Field.CLIENT: "işe alan firma|kim için|hangi müşteri|firma müşteri",
        Field.ROLE: """
            aranan pozisyon|hangi pozisyon için|hangi pozisyon|aday olduğu pozisyon|müşteri pozisyonu""",
        Field.LAST_CONTACT: "en son konuşma|en son arandı|son mesaj|son e posta|en son görüşme|son konuşulan",
        Field.TOLD_ON: """
            bilgi verildi mi|ret bildirildi|dönüş yapıldı|dönüş yapıldı mı|haberi var mı|haberi var|
            sonuç bildirildi|sonuç bildirildi mi|adaya söylendi|adaya söylendi mi|bildirim tarihi""",
        Field.NOTES: "izlenim|diğer|bilinmesi gereken",
        Field.SOURCE: "nereden geldi|nasıl bulundu|nereden bulundu",
    },
}
