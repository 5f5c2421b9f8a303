"""Words for whom and what an outcome speaks of, a table for each language."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Part

PARTY_WORDS: Mapping[str, Mapping[Meaning, str]] = {
    "en": {
        Part.CLIENT: """client*|customer|employer|facility|hiring manager|hm|hospital|practice|
            clinic|hotel""",
        Part.CANDIDATE: "applicant|finalist*",
        Part.US: "agency|consultant|me|recruiter|us",
        Part.ANOTHER: "a different|another|other(s)",
        Part.ROLE: "headcount|job|position|req|requisition|role|search|vacancy",
        Part.CLOSED: """cancel(l)ed|closed|cut|eliminated|filled|frozen|gone|on ice|pulled|scrapped|
            no longer available|shelved|stopped|withdrawn|withdrew""",
        Part.OFFER: "contract|offer(s)",
        Part.NO: "declin*|rej|reject*|turned|turned down|binned|ruled out|screened out",
        Part.THING: """ad|advert|appointment|budget|connection|date|estimate|fee(s)|invitation|invite|
            invoice|job ad|meeting|order|po|purchase order|quotation|quote|request|slot|trial day""",
        Part.RELATIVE: """(her /his /their /)(boyfriend/brother/daughter/friend/girlfriend/husband)|
            (her /his /their /)(partner/sister/son/wife)""",
    },
    "de": {
        Part.CLIENT: """arbeitgeber|auftraggeber|fachabteilung|fachbereich|kd|kunde*|mandant*|unternehmen|
            betrieb|einrichtung|klinik""",
        Part.CANDIDATE: "bewerber*|bw|kand|kandidat*",
        Part.RELATIVE: """(ehemann/ehefrau)|
            (ihr/sein)(e/em/er/) (mann/frau/partner/partnerin/bruder/schwester/sohn/tochter)|
            (kollege/kollegin/freund/freundin) von (ihm/ihr)""",
        Part.US: "mir|uns",
        Part.ANOTHER: "andere(m/n/r/s/)",
        Part.ROLE: "auftrag|mandat|projekt|rolle|stelle|suche|vakanz",
        Part.CLOSED: """abgebrochen|abgesagt|beendet|besetzt|eingefroren|eingestellt|entfallen|entfallt|
            geschlossen|
            gestoppt|gestrichen|nicht mehr verfugbar|storniert|vergeben|zuruckgezogen""",
        Part.OFFER: "angebot*|vertrag*|vertragsangebot",
        Part.NO: "abgelehnt|abgesagt|ablehnung|abs|absag*|abzusagen|ausgeschlagen|aussortiert*",
        Part.THING: """anzeige|bestellung|budget|*honorar|inserat|kostenvoranschlag|probetag|rechnung|
            stellenanzeige|*termin|
            *einladung""",
    },
    "nl": {
        Part.CLIENT: "klant|opdrachtgever",
        Part.CANDIDATE: "kandidaat|sollicitant",
        Part.US: "ons",
        Part.ANOTHER: "ander",
        Part.ROLE: "functie|opdracht|procedure|vacature",
        Part.CLOSED: """geannuleerd|gesloten|ingetrokken|ingevuld|stopgelegd|stopgezet|vervallen|vervalt|
            vervuld""",
        Part.OFFER: "aanbieding|aanbod",
        Part.NO: "afgeslagen|afgewezen|afgezegd|afwijzing|geweigerd|afgekeurd*",
        Part.THING: "advertentie|afspraak|bericht|bestelling|factuur|offerte|vacature|uitnodiging",
    },
    "fr": {
        Part.CANDIDATE: "candidat(a/as/e/es/i/o/os/s/)",
        Part.RELATIVE: "(son/sa) (mari/femme/conjoint/conjointe/frere/soeur)",
        Part.US: "nous",
        Part.ANOTHER: "autre(s)",
        Part.ROLE: "mission|poste|recherche|recrutement",
        Part.CLOSED: """abandonne(e)|annule(e)|arrete(e)|ferme|gele(e)|interrompu(e)|pourvu|stoppe*|
            plus disponible|supprime(e)|suspendu(e)""",
        Part.OFFER: "contrat|offre|proposition",
        Part.NO: "ecarte*|exclu(d/)(a/o/)(s)|refus*|rejete*|exclu(e)(s)",
        Part.THING: "annonce|commande|creneau|date|devis|facture|rdv|rendez vous|invitation",
    },
    "es": {
        Part.RELATIVE: "su (marido/esposo/esposa/mujer/hermano/hermana/pareja)",
        Part.US: "nosotros",
        Part.ANOTHER: "otr(a/o)|otros",
        Part.ROLE: "busqueda|posicion|proceso|puesto|vacante",
        Part.CLOSED: """anulad(a/o)|cancelad(a/o)|cerrad(a/o)|congelad(a/o)|cubiert(a/o)|parad(a/o)|
            suspendid(a/o)""",
        Part.OFFER: "contrato|oferta",
        Part.NO: "descartad*|descarte|eliminad*|rechaz*",
        Part.THING: "anuncio|cita|factura|fecha|horario|pedido|presupuesto|reunion|invitacion",
    },
    "it": {
        Part.CLIENT: "committente|struttura",
        Part.RELATIVE: "su(o/a) (marito/moglie/fratello/sorella)",
        Part.US: "noi",
        Part.ANOTHER: "altr(a/o)|altri",
        Part.ROLE: "posizione|ricerca|selezione",
        Part.CLOSED: """annullat(a/o)|chius(a/o)|congelat(a/o)|copert(a/o)|interrott(a/o)|sospes(a/o)|
            stoppat(a/o)""",
        Part.OFFER: "offerta",
        Part.NO: "bocciat*|eliminat(a/o)|respint*|rifiut*|scartat*|esclus(a/o)",
        Part.THING: "annuncio|appuntamento|data|fattura|ordine|preventivo|invito",
    },
    "pt": {
        Part.RELATIVE: "(a/sua) (esposa/mulher)|(o/seu) marido|(seu/sua) irma(o)",
        Part.US: "nos",
        Part.ANOTHER: "outr(a/o)|outros",
        Part.ROLE: "posicao|processo|vaga",
        Part.CLOSED: "encerrad(a/o)|fechad(a/o)|preenchid(a/o)|suspens(a/o)",
        Part.OFFER: "proposta",
        Part.NO: "excluid(a/o)(s)|recus*|rejeitad*|reprovad*",
        Part.THING: "data|fatura|horario|reuniao|convite",
    },
    "pl": {
        Part.CLIENT: "klient*|zleceniodawc*",
        Part.CANDIDATE: "kandydaci|kandydat(a/ce/ek/em/ka/ki/ke/ow/owi/y/)",
        Part.RELATIVE: "(jego/jej) (maz/zona/brat/siostra)",
        Part.US: "nami|nas",
        Part.ANOTHER: "inn(a/e/y)*",
        Part.ROLE: "proces|rekrutacja|stanowisko|wakat",
        Part.CLOSED: """obsadzon(a/e/y)|wstrzyman(a/e/y)|(wstrzymana i )anulowana|zakonczon(a/e/y) bez|
            zamkniet(a/e/y)|zlikwidowan(a/e/y)""",
        Part.OFFER: "ofert(a/e/y)|umowa",
        Part.NO: "odmow*|odrzuc*",
        Part.THING: "faktura|ogloszenie|spotkanie|termin|wycena|zamowienie",
    },
    "cs": {
        Part.CANDIDATE: "uchazec*",
        Part.ROLE: "hledani|nabor|pozice",
        Part.CLOSED: "obsazena|ukoncen(a/o/)|uzavren(a/o)|zastaven(a/o/)|zrusena",
        Part.OFFER: "nabidk*|ponuk(a/y)",
        Part.NO: "odmit*|zamietnut*|zamitl(a/i)|zamitn*",
        Part.THING: "faktura|nabidka prace|termin",
        Part.ANOTHER: "jin(a/e/eho/ou/y)",
    },
    "sv": {
        Part.CLIENT: "kund(a)|uppdragsgivare*",
        Part.US: "oss",
        Part.ANOTHER: "andra|annat|annan",
        Part.ROLE: "rekrytering(s)*|tjanst|tjansten|uppdrag*",
        Part.CLOSED: "avbro(ts/t)|avbru(tet/tits)|avslutat|borttag*|indrage(n)|stangd|stoppad|tillsatt",
        Part.OFFER: "(jobb/)erbjudande*",
        Part.NO: "avbojd|avbojt|avslag|avslatt|avboj*|avslag(en/et)|avslat*|bortval(d/t)*|nekad*|avvisa(d/t)",
        Part.THING: "annons|bestallning|fakturan|mote(t)|moten|offert|tiden",
    },
    "da": {
        Part.CLIENT: "oppdragsgiver*",
        Part.US: "os",
        Part.ANOTHER: "andet|andre|annet|an(d/n)en",
        Part.ROLE: "oppdrag*|opslag*|stilling*",
        Part.CLOSED: "annulleret|besat(t)|lukket|nedlagt|stoppet|trukket",
        Part.OFFER: "(job/)tilbud*",
        Part.NO: "afslag|afvist|avvist|fravalg*|valgt bort",
        Part.THING: "annon(c/s)e|faktura*|mode(t)|ordre|tidspunkt(et)",
    },
    "fi": {
        Part.CANDIDATE: "ehdokas|hakija*",
        Part.CLIENT: "asiakas|asiakkaa*",
    },
    "hu": {
        Part.CANDIDATE: "jelolt*|palyazo*",
        Part.CLIENT: "megbizo*|ugyfel*",
        Part.ROLE: "kereses|pozicio|toborzas",
        Part.CLOSED: "leallitva|megszunt|betolt*",
        Part.OFFER: "szerzodes*",
    },
    "ro": {
        Part.CANDIDATE: "candidatul",
        Part.ANOTHER: "alta|altceva",
        Part.ROLE: "post|postul|pozitie|recrutare",
        Part.CLOSED: "anulat(a)|inghetat(a)|ocupat(a)|oprit(a)",
        Part.NO: "respins*",
    },
    "tr": {
        Part.CANDIDATE: "aday*",
        Part.CLIENT: "musteri*",
        Part.ANOTHER: "baska",
        Part.ROLE: "ilan|pozisyon",
        Part.CLOSED: "donduruldu|iptal*|kapa(n/t)*|doldurul*",
        Part.OFFER: "sozlesme*",
        Part.NO: "elendi|reddedildi",
    },
    "ru": {
        Part.CANDIDATE: "кандидат*|соискател*",
        Part.CLIENT: "заказчик*|клиент*",
        Part.THING: "встреч(а/у/и)|счет",
        Part.ANOTHER: "друг(ая/ого/ой/ую)",
        Part.NO: "отказал*|отклонил*",
    },
    "ja": {Part.CLIENT: "クライアント*|企業側*|先方*"},
}
