"""What clients, candidates and recruiters are said to do, a table for each language."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Part

DEED_WORDS: Mapping[str, Mapping[Meaning, str]] = {
    "en": {
        Part.WANTS: "convinced|interest*|keen|like*|sold|want*",
        Part.SUITS: "fit|match|right|suit*|taken|rate(d/s/)",
        Part.PLEASES: "convinc(e/ing)|impress(ive/)|persuade",
        Part.REFUSES: """declin*|gave it to|red|reject*|unconvinced|unimpressed|withdrew|
            pass(ed/es/)(?! along)(?! cv)(?! her)(?! his)(?! it)(?! on to)(?! the)|(said/says) no(?! to)|
            decided (against/not)*|(decided to go/went) another*|
            decided to (go/hire/promote) internal*|went internal*""",
        Part.QUITS: """cancelled|declin(ed/es)|decline$|out$|pass(ed/es) on(?! to)|pass(ed/es)$|
            pass(ed/es) (as/because/due/too)|rejected us|said no|turned (it/this/us) down|withdrew""",
        Part.TOOK: """went (for/to/with)|gone (for/to/with)|accepted|chose|going with|hired|picked|selected|
            secured|signed|took""",
        Part.CHOSEN: """accepted|appointed|cleared|going further|hired|offered|picked|placed|successful|taken|
            invited""",
        Part.PRESENTED: "presented|proposed|put(ting) forward|submit(ted)",
        Part.WITHDRAWN: "pulled|rescinded|retracted|revoked|withdr(a/e)w(n/)",
        Part.STARTS: "start(ed/ing/s)",
        Part.OUR_NO: """we (have )(declin/passed/reject/said no)*|
            i (have )(declined/passed/rejected/ruled out/said no)*|
            we (did not/didn t/don t/won t) (present/put/send/submit)*|screened out*|
            recruiter (declin/reject/said no)*|our (decision/decline/no/reject)*|
            disqualified by (recruiter/us)|not (right /suitable /)for us""",
        Part.ACCEPTED: "accept(ed/s)",
        Part.SIGNED: "signed",
        Part.SENT: "forwarded|sent|shared",
        Part.MOMENT: "bit|day|days|few|fortnight|go|hour(s)|look|moment|month(s)|time|view|week(s)",
        Part.LOST_AGAIN: r"""(fell/falls) (apart/through)|
            (did not/didn t) last|(didn t pass/failed) probation|
            (dismissed/dropped out/fired/gone/left/let go/quit/sacked/terminated/walked out)
             (after/during/in/on/within) (\w+ ){0,3}(day/guarantee/hour/month/probation/rebate/week)*""",
        Part.NO_TO_US: """(declined/dropped/not keen on/passed on/passes on/rejected/said no to) us$|
            (passed/passes) on (the /this )(job/one/opportunity/position/role)$""",
    },
    "de": {
        Part.WANTS: "*interess*|mochte*|uberzeug*|will|woll(en/t*)|gefall(en/t)|gefiel",
        Part.SUITS: "passt",
        Part.PLEASES: "gefall(en/t)|gefiel|uberzeug(en/end/te)|(?<=hat nicht )uberzeugt|uberzeugt(?= nicht)",
        Part.REFUSES: """abgelehnt|abgesagt|desinteress*|(lehnt/lehnte/sagt/sagte/winkt/winkte) ab|negativ*|
            will nicht|zieht nicht weiter|gegen * entschieden""",
        Part.QUITS: """(lehnt/sagt) ab|hat abgelehnt|hat (uns /)abgesagt|will nicht|
            (?<!kandidaten )(?<!bewerbern )abgesagt""",
        Part.QUITTING: "absage|ruckzug",
        Part.TOOK: "angenommen|fand|gefunden|genommen|nimmt|unterschrieben",
        Part.CHOSEN: """ausgewahlt|berucksichtigt|bestanden|eingestellt|erfolgreich|genommen|platziert|
            uberzeug(en/end/t)|eingeladen|passend""",
        Part.PRESENTED: "eingereicht|vorgestellt|weitergegeben|weitergeleitet",
        Part.SENT: "geschickt|gesendet|vers(andt/chickt/endet)",
        Part.WITHDRAWN: "zog|zuruckgezogen",
        Part.STARTS: "beginnt|fangt|startet|start",
        Part.OUR_NO: """(ich/wir) (haben /habe /)(ihm /ihr /)(abgelehnt/abgesagt)*|
            (ich sage/ich sagte/wir sagen/wir sagten) (ab/nein)*|unsererseits*|
            recruiter (abgelehnt/abgesagt)*""",
        Part.ACCEPTED: "akzeptiert|angenommen",
        Part.SIGNED: "unter(schrieben/zeichnet)",
        Part.MOMENT: "blick|datum|mal|monat(e)|tag(e)|termin|woche(n)",
        Part.LOST_AGAIN: r"""geplatzt|wieder (ausgeschieden/gegangen/weg)|
            in (der )probezeit (ausgeschieden/entlassen/gegangen/gekundigt)|
            nach (\w+ ){0,2}(tag/woche/monat)* (ausgeschieden/entlassen/gegangen/weg)""",
        Part.NO_TO_US: "(hat/haben) uns (abgelehnt/abgesagt)|gegen uns entschieden|entschied* sich gegen uns",
    },
    "nl": {
        Part.WANTS: "enthousias*|overtuig*|wil|wilde",
        Part.PLEASES: "overtuig(de/end/t)|(?<=heeft niet )overtuigd",
        Part.REFUSES: "afgewezen|afgezegd|geweigerd|wijst af|wijzen af|ziet (er /)(van /)af|zegt nee",
        Part.QUITS: "afgezegd|bedankt|heeft afgewezen|wil niet|ziet (er /)(van /)af",
        Part.TOOK: "gekozen|getekend|kiest|neemt|gevonden|koos|(kiest/koos) voor",
        Part.CHOSEN: "aangenomen|doorgelaten|geplaatst|uitgenodigd|passend",
        Part.PRESENTED: "voorgedragen|voorgesteld",
        Part.WITHDRAWN: "ingetrokken",
        Part.SENT: "(ge/ver)stuurd",
        Part.STARTS: "begint|start",
        Part.OUR_NO: r"wij (\w+ )(afgewezen/afgezegd)*|(we/wij) (zeggen nee/wijzen af)*",
        Part.ACCEPTED: "aangenomen|akkoord|geaccepteerd",
        Part.SIGNED: "getekend",
        Part.MOMENT: "dag(en)|datum|keer|maand(en)|week|weken",
        Part.LOST_AGAIN: r"""in (de )proeftijd (ontslagen/vertrokken/weg)|
            na (\w+ ){0,2}(dag/dagen/maand/maanden/week/weken) (gestopt/ontslagen/vertrokken/weg)""",
        Part.NO_TO_US: "(heeft/hebben) ons afge(wezen/zegd)|(koos/kiest/kozen) niet voor ons",
    },
    "fr": {
        Part.WANTS: "aime|convain*|interess*|plait|plu|souhait*|suite|veut|voulu",
        Part.PLEASES: "convain(c/cant/cante)|(?<=n a pas )convaincu|plait|plu",
        Part.REFUSES: "desinteress*|passe|refus*|dit non",
        Part.QUITS: """a (abandonne/decline/refuse/renonce)*|abandonne|retire(e)|
            s est (desiste/retire)*""",
        Part.QUITTING: "abandon|desist*|refus|retrait",
        Part.TOOK: "accepte|choisi|prend|pris|signe|retenu",
        Part.CHOSEN: """concluant(e)|convaincant*|embauche(e)|place(e)|recrute(e)|retenu(e)(s)|
            selectionne(e)(s)|adapte(e)""",
        Part.PRESENTED: "presente*|propose(e)|transmis(e)",
        Part.SENT: "envoye(e)|transmis(e)",
        Part.STARTS: "commence|demarre",
        Part.OUR_NO: """on (l /la /le /)(a /avons /n a pas /)(ecarte/refuse/rejete/retenu)*|nous disons non*|
            non retenu(e) par nous*""",
        Part.ACCEPTED: "accepte(e)",
        Part.SIGNED: "signe(e)",
        Part.MOMENT: "date|fois|jour(s)|moment|mois|regard|semaine(s)",
        Part.LOST_AGAIN: "parti(e) (apres/au bout/pendant)*|periode d essai (non validee/rompue)",
        Part.NO_TO_US: "nous a (dit non/ecarte/refuse/rejete)*",
    },
    "es": {
        Part.WANTS: "convenc*|gust*|interesad*|interes(a/o)|quier*|quis*",
        Part.PLEASES: "convenc(e/io)|gust(a/o)",
        Part.REFUSES: "descart*|dice (que )no|dijo (que )no|rechaz*",
        Part.QUITS: """descarta|ha (declin/rechaz)*|declin(a/o)|rechaz(a/o)|(ha /)renunci*|
            se (baja/bajo/cae/cayo/retir*)""",
        Part.TOOK: "acept(o/ado)|eligio|firmo|prefiere",
        Part.CHOSEN: """apt(a/o)|avanz(a/o)|contratad(a/o)|elegid(a/o)|pas(a/o)|seleccionad(a/o)|super(o/ado)|
            adecuad(a/o)|sigue adelante""",
        Part.PRESENTED: "presenta*|propuest*",
        Part.SENT: "enviad(a/o)",
        Part.STARTS: "empieza|entro|ingres(a/o)",
        Part.OUR_NO: "(descart/elimin/rechaz)amos*|no se presenta (a/al) (el )client*",
        Part.ACCEPTED: "aceptad(a/o)|acepto",
        Part.SIGNED: "firmad(a/o)",
        Part.MOMENT: "dia(s)|fecha|mes|mirada|semana(s)|vez",
        Part.LOST_AGAIN: "se fue (a los/a las/tras/despues)|no supero (el )periodo de prueba",
        Part.NO_TO_US: "nos (ha )(dicho no/dicho que no/dijo no/dijo que no/rechazado/rechazo)",
    },
    "it": {
        Part.WANTS: "interessat*|piac(e/iuto/iuta)|vuole|voluto",
        Part.PLEASES: "convin(ce/cente)|(?<=non ha )convinto|piac(e/iuto/iuta)",
        Part.REFUSES: "dice no|ha detto no|rifiut*|scart*",
        Part.QUITS: "si (e ritirat*/ritira)|ha (declin/rifiut)*|(ha /)rinunci*",
        Part.TOOK: "accettato|firmato|preferi(sce/to)|scelto",
        Part.CHOSEN: """aderente|assunt(a/o)|convocat(a/o)|idone(a/o)|pres(a/o)|ritenut(a/o)|scelt(a/o)|
            selezionat(a/o)|superat(a/o)|adatt(a/o)|in linea|prosegue""",
        Part.PRESENTED: "presentat(a/o)|propost(a/o)",
        Part.SENT: "inviat(a/o)",
        Part.STARTS: "inizia",
        Part.OUR_NO: "abbiamo (escluso/rifiutato/scartato)*",
        Part.ACCEPTED: "accett(a/ato/ata)",
        Part.SIGNED: "firmat(a/o)",
        Part.MOMENT: "data|giorn(o/i)|mese|mesi|occhiata|settiman(a/e)|volta",
        Part.LOST_AGAIN: "andat(a/o) via dopo|non ha superato (il periodo di /la /)prova",
        Part.NO_TO_US: "ci ha (detto no/rifiutat/scartat)*",
    },
    "pt": {
        Part.WANTS: "agrad*|convenc*|gost*|interess*|quer*|quis",
        Part.PLEASES: "agrad(a/ou)|convenc(e/eu)",
        Part.REFUSES: "recus*|rejeit(a/ou)|reprov*",
        Part.QUITS: "declin(a/ou)|desist(e/iu)|recus(a/ou)",
        Part.TOOK: "aceit(a/ou)|optou por|prefer(e/iu)",
        Part.CHOSEN: "aprovad(a/o)|convocad(a/o)|ficou com|passou|selecionad(a/o)|adequad(a/o)|aprov*|avanc*",
        Part.PRESENTED: "apresentad(a/o)",
        Part.SENT: "enviad(a/o)",
        Part.STARTS: "comeca|inicio",
        Part.OUR_NO: "(recus/reprov/rejeit)amos*",
        Part.ACCEPTED: "aceit(a/e/o/ou)",
        Part.MOMENT: "data|dia(s)|mes|olhada|semana(s)|vez",
        Part.NO_TO_US: "nos (recusou/rejeitou)|disse (que )nao (a/para) nos",
    },
    "pl": {
        Part.WANTS: "chce|chcial*|zainteres*",
        Part.PLEASES: "przekon(uje/al/ala)",
        Part.REFUSES: "mowi nie|negatyw*|niezainteres*|odmowil*|odrzuc*|powiedzial* nie|zrezygnowal*",
        Part.QUITS: "odmowil*|odrzucil*|zrezygnowal*",
        Part.TOOK: "bierze|przyj(a/e)l*|wybral*",
        Part.CHOSEN: "dostal*|przyjet*|wybran*|zakwalifikowan*|zaproszon*|zatrudnion*|przesz(edl/la)",
        Part.PRESENTED: "przedstawion*|przekazan*|wyslan*",
        Part.STARTS: "zaczyna",
        Part.OUR_NO: "(odmowi/odrzuci)lismy*|nie(przedstawion/wyslan)*|odrzucon* przez nas*",
        Part.ACCEPTED: "przyjet(a/e/y)|zaakceptowal*|przyja(l/la)",
        Part.SIGNED: "podpisan(a/e/y)",
        Part.SENT: "(prze/wy)slan(a/e/o/y/)",
        Part.NO_TO_US: "(odmowil/odrzucil)* nas$|odmowil* nam$|zrezygnowal* z nas$",
    },
    "cs": {
        Part.REFUSES: "nechce|nechtel*|nema zajem|nemel* zajem|nevybral*|odmitl*|zamitl*",
        Part.QUITS: "odmitl*|odstoupil*|zrusil*",
        Part.TOOK: "prijal*|vybral*",
        Part.SENT: "odeslan(a/o/y/)|poslan(a/o/y/)",
        Part.STARTS: "nastupuje",
        Part.OUR_NO: """(odmitli/vyradili/zamitli) jsme*|jsme (odmitli/vyradili/zamitli)*|
            (odmitnut/vyrazen/zamitnut)(a/i/o/) nami*|ne(odeslan/poslan/predstaven)*""",
        Part.SIGNED: "podepsan*",
        Part.ACCEPTED: "prija(l/la)",
    },
    "sv": {
        Part.WANTS: "intresserad*|vill|ville",
        Part.PLEASES: "overtyga(de/r/t)",
        Part.REFUSES: """avbojde|avslo|avslog|negativ*|ointresserad*|tac(k/)k(ade/ar) nej|sa(de/ger) nej|
            sade nej""",
        Part.QUITS: "(drar/drog) sig|tac(k/)k(ade/ar) nej|tackat nej",
        Part.TOOK: "fatt|gick vidare med|tagit|tog|valde",
        Part.CHOSEN: "anstalld|kvalificer*|uttagen|gar vidare|kallad|passar|ratt profil|vald",
        Part.PRESENTED: "presenterad",
        Part.SENT: "skicka(d/t)",
        Part.STARTS: "borjar|startar",
        Part.OUR_NO: "vi (avslog/sa nej/sade nej/sager nej/tackade nej/valde bort)*",
        Part.ACCEPTED: "accepterat|tackat ja",
        Part.SIGNED: "paskrivet",
        Part.NO_TO_US: "(sa/sade/tackade) nej till oss|valde bort oss",
    },
    "da": {
        Part.WANTS: "onsk*|vil",
        Part.PLEASES: "overbevis(te/er)",
        Part.REFUSES: "(af/av)viste|afslog|sagde nej|siger nej|sier nei|takke(de/r) ne(i/j)|uinteresse*",
        Part.QUITS: "sie(r/r) nei|siger nej|takke(r/de) ne(i/j)|takket ne(i/j)|trekker seg|traekker sig",
        Part.WITHDRAWN: "trukket",
        Part.TOOK: "faet|foretrak(k)|gi(k/kk) videre med|valgte",
        Part.CHOSEN: "ansat(t)|innstilt|kvalifi(c/s)er*|relevant|egnet|indkaldt",
        Part.PRESENTED: "presentert|praesenteret",
        Part.SENT: "sendt",
        Part.STARTS: "starter",
        Part.OUR_NO: """vi (afviste/avviste/avslo/sagde nej/siger nej/sa nei/sier nei/takkede nej/takket nei/
            valgte fra)*""",
        Part.ACCEPTED: "akseptert|accepteret|takket ja",
        Part.SIGNED: "signert|underskrevet",
        Part.NO_TO_US: "(sa/sagde/takkede/takket) ne(i/j) til os(s)|valgte os(s) (bort/fra)",
    },
    "hu": {
        Part.WANTS: "akar*|kell*|kert*|valaszt*",
        Part.REFUSES: "(el/vissza)utasit*|mast valasztott|nemet mondott",
        Part.QUITS: "visszamond*",
        Part.CHOSEN: "lett (felveve/kivalasztva)|vettuk fel",
        Part.PRESENTED: "kuldtuk",
    },
    "ro": {
        Part.WANTS: "interesat*|vrea|vrut",
        Part.REFUSES: "(a/au) refuzat|neinteresat*|respins*",
        Part.TOOK: "a ales pe",
        Part.CHOSEN: "admis(a)|angajat*",
        Part.OUR_NO: "neprezentat*",
        Part.ACCEPTED: "accept(a/at)",
    },
    "tr": {
        Part.REFUSES: r"begenm*|ilgilenm*|istem(e/i)*|olumsuz|redd(e/)t*|secm(e/i)*|baska* (\w+ )sec*",
        Part.QUITS: "cekildi|istemedi",
        Part.CHOSEN: "kabul edildi|secildi",
        Part.OUR_NO: "biz (eledik/reddettik)*|musteriye gonderilmedi*",
        Part.ACCEPTED: "kabul etti",
    },
    "ru": {Part.REFUSES: "отказал*|отклонил*|выбрал* друг*", Part.NO_TO_US: "отказал* (нам$/от нас$)"},
    "fi": {Part.REFUSES: "kieltaytyi"},
    "sk": {Part.REFUSES: "odmiet(la/li/ol)"},
    "hr": {Part.REFUSES: "odbi(la/o)"},
    "el": {Part.REFUSES: "αρνήθηκε"},
}
