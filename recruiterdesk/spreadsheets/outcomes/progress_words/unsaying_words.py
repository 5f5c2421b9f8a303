"""Words that say of an end that it has not come, a table for each language."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Part

UNSAYING_WORDS: Mapping[str, Mapping[Meaning, str]] = {
    "en": {
        Part.NOT: "*n t|never|no|not|nobody|no one|none|without",
        Part.YET: "as yet|so far|yet",
        Part.MAY: """considering|could(?! not)|may (be/still/well/not/accept/decline/withdraw/pull)|
            maybe|might|perhaps|possibly|probably|thinking (of/about)|
            would(?! not)(?! like)(?! prefer)(?! rather)|close to|on the verge of|almost|hopefully|nearly|
            soon|afraid of|threaten(ed/ing/s) to|thinks (he/she/they) will|wants to (decline/reject)|
            had been|likely|risk of|(expected/possible/potential) (decline/hire/reject/withdraw)*""",
        Part.IF: """if|in case|(once/when) (hired/placed/rejected/signed)|should (the/he/she/they)|subject to|
            unless""",
        Part.WILL: "about to|going to|to be|will(?! nicht)(?! bleiben)(?! weg)",
        Part.AWAITED: "awaiting|expecting|waiting( for)( on)",
        Part.MISTAKEN: """by mistake|in error|mistakenly|
            re( )opened (after/following) (the )(reject*/declin*)|reconsidered|reinstated|
            rejection (reversed/revoked/withdrawn)|
            mix up""",
        Part.MUST: "must|needs|should",
        Part.THROUGH_OTHERS: """not (by/from/through/via) us|
            (by/through/via) (an)other (agency/firm/recruiter)""",
        Part.NO_END: r"""^signed (in/off/out)|^placed (a /the /)call|^placed on hold|
            ^placed in(to) (\w+ )(talent )pool|
            ^hired (a/an/another/the/new) (agency/assistant/consultant/recruiter/replacement)|
            ^joined (a /our /the /)(talent )(call/meeting/newsletter/pool/talentpool/webinar)|
            ^\w+ (answer/feedback/reply/response) (expected/needed/required)|
            ^declined to (answer/comment/disclose/give/name/provide/say/share/tell)|^accepted (the )call|
            ^declined linkedin""",
        Part.NEITHER: "neither",
        Part.OR: "or",
        Part.WISH: "hop(es/ing)|wants|wish(es/ing)|would like",
        Part.POSSIBLE: "likely|possible|probable",
    },
    "de": {
        Part.NOT: "kein*|nicht|nie|niemand*|ohne",
        Part.YET: "bisher|bislang|noch",
        Part.MAY: r"""event(l/uell)|evtl|konnte(?! (\w+ ){0,3}nicht uberzeugen)|moglicherweise|uberlegt|
            vermutlich|vielleicht|wahrscheinlich|wohl|wurde (absag/zusag/annehm/ablehn)*|kurz vor|kurz davor|
            bald|beinahe|hoffentlich|
            kann(?! nicht)|konnen(?! nicht)|droht|fast|eher (absag/ablehn/nein)*|tendenz*|
            (befurchtet/hat angst vor)|will (ablehnen/absagen)""",
        Part.IF: """^bei (absage/zusage)|falls(?! through)(?! out)(?! off)|sofern|sollte(n)|unter vorbehalt|
            wenn""",
        Part.WILL: "soll|werden|wird|einstellung geplant",
        Part.AWAITED: "warte(n/t)( auf)",
        Part.MISTAKEN: "absage zuruckgenommen|aus versehen|irrtumlich*|versehentlich*",
        Part.MUST: "muss|mussen|sollte",
        Part.NO_END: r"^\w+ (antwort/ruckmeldung) (erforderlich/notig)",
        Part.NEITHER: "weder",
        Part.OR: "oder",
        Part.WISH: "hofft|mochte|will|wunscht|wurde gern(e)",
        Part.POSSIBLE: "denkbar|moglich|wahrscheinlich|droht",
    },
    "nl": {
        Part.NOT: "geen|niet|nooit|niemand",
        Part.YET: "nog",
        Part.MAY: """misschien|overweegt|twijfelt|waarschijnlijk|wellicht|zou|op het punt|kunnen|bijna|
            binnenkort|hopelijk|mogelijk""",
        Part.IF: "als (afgewezen/de/het/hij/zij/ze/klant/we)|indien|mits|onder voorbehoud|bij afwijzing",
        Part.WILL: "gaat|wordt|zal",
        Part.AWAITED: "in afwachting van|wacht( op)",
        Part.MISTAKEN: "per (ongeluk/abuis)|ten onrechte",
        Part.MUST: "moet",
        Part.NEITHER: r"noch \w+ noch",
        Part.WISH: "hoopt|wil",
        Part.POSSIBLE: "mogelijk|waarschijnlijk",
    },
    "fr": {
        Part.NOT: "aucun(e)|non|pas|personne|sans",
        Part.YET: "encore",
        Part.MAY: """(accepte/refuse/signe/retire/desiste/vien/pour/se/dev)rai(t/ent)|envisage (de/d)|hesite|
            peut etre|probable*|risque (de/d)|songe a|sur le point (de/d)|peut(?! pas)|peuvent|surement|
            bientot|presque|craint|menace de""",
        Part.IF: "au cas ou|en cas de|si (refus/le/la/l/client/elle/accord/on)|sous reserve",
        Part.WILL: "a (embaucher/recruter)|ser(a/ont)|va|vont|(embauche/recrutement) prevu*",
        Part.AWAITED: "attend (d/de/du/l/la/le)|attente( d)( de)( du)( l)( la)( le)",
        Part.MISTAKEN: "par erreur|refus annule",
        Part.MUST: "doit|faut",
        Part.NO_END: "^pas de (reponse/retour) necessaire",
        Part.NEITHER: r"ni \w+ ni",
        Part.OR: "ou",
        Part.WISH: "aimerait|espere|souhaite|veut",
        Part.POSSIBLE: "envisage(e)|possible|probable",
    },
    "es": {
        Part.NOT: "no|nunca|sin|nadie",
        Part.YET: "aun|todavia",
        Part.MAY: """(acept/rechaz/firm)aria|(piensa/pensando) en|podria(n)|posible*|probable(mente)|
            puede que|quiza(s)|tal vez|a punto de|puede(n)|casi|pronto|amenaza|teme""",
        Part.IF: "en caso de|si (el/la/le/lo/no/client*/pasa*)|siempre que|si (es/fuera)",
        Part.WILL: "sera(n)|(va/van) a|contratacion prevista",
        Part.AWAITED: "(a la/en) espera( de)( del)|esperando|pendiente( de)( del)",
        Part.MISTAKEN: "por error",
        Part.MUST: "debe|falta|hay que",
        Part.NEITHER: r"ni \w+ ni",
        Part.WISH: "desea|espera|quiere|gustaria",
        Part.POSSIBLE: "posible|probable",
    },
    "it": {
        Part.NOT: "non|nessun(a/o)",
        Part.YET: "ancora",
        Part.MAY: """forse|pensa di|potrebbe|probabilmente|*rebbe|valuta se|sul punto di|possono|potra|
            potrebbero|puo|quasi|presto|probabile|rischia di""",
        Part.IF: "nel caso|salvo|se (scartat*/il/la/non/client*/passa*/lo)|in caso di",
        Part.WILL: "sara(nno)|verra(nno)|assunzione prevista",
        Part.AWAITED: "attende|in attesa( di)( del)( della)( dell)",
        Part.MISTAKEN: "per (errore/sbaglio)",
        Part.MUST: "deve|va",
        Part.NEITHER: r"ne \w+ ne",
        Part.OR: "oppure",
        Part.WISH: "spera|vorrebbe|vuole",
        Part.POSSIBLE: "possibile|probabile",
    },
    "pt": {
        Part.NOT: "nao|nunca|sem|ninguem",
        Part.YET: "ainda",
        Part.MAY: """(aceit/recus)aria|(pensa/pensando) em|pode (desistir/recusar/ser)|poderia|provavelmente|
            talvez|a ponto de|prestes a|pode(m/ra)|quase|em breve|possivel|provavel""",
        Part.IF: "caso (o/a/nao)|se (o/a/nao/client*/passar*/for)",
        Part.WILL: "sera(o)|vai|contratacao prevista",
        Part.AWAITED: "(a/em) espera d(e/a/o)|aguarda(ndo)",
        Part.MISTAKEN: "por (engano/erro)",
        Part.MUST: "deve|falta",
        Part.NEITHER: r"nem \w+ nem",
        Part.WISH: "deseja|espera|quer",
        Part.POSSIBLE: "possivel|provavel",
    },
    "pl": {
        Part.NOT: "nie|nigdy|nikt|brak",
        Part.YET: "jeszcze",
        Part.MAY: "(byc )moze|pewnie|prawdopodobnie|rozwaza|zastanawia*|mog(a/e)|prawie|chyba",
        Part.IF: "chyba ze|jesli|jezeli|pod warunkiem|w razie",
        Part.WILL: "bed(zie/a)|zostan(ie/a)",
        Part.AWAITED: "(czeka*/oczekuje)( na)",
        Part.MISTAKEN: "omylkowo|pomylkowo|przez pomylke",
        Part.MUST: "musi|nalezy|trzeba",
        Part.OR: "albo|lub",
        Part.POSSIBLE: "mozliw(a/e/y)",
        Part.NEITHER: "ani",
        Part.WISH: "chc(e/ialaby/ialby)",
    },
    "cs": {
        Part.NOT: "ne|neb(yl*/ude)|nen(i)|nikdo",
        Part.YET: "jeste|zatim",
        Part.MAY: "mozna|pravdepodobne|zvazuje|moh(l/ou)|muze|skoro|temer|asi",
        Part.IF: "pokud|v pripade|za podminky",
        Part.WILL: "bude",
        Part.AWAITED: "(ceka*/caka*)( na)",
        Part.MISTAKEN: "omylem",
        Part.MUST: "musi|treba",
        Part.OR: "nebo",
        Part.POSSIBLE: "mozn(a/e/y)",
        Part.NEITHER: "ani",
        Part.WISH: "ch(ce/tel by/tela by)",
    },
    "sv": {
        Part.NOT: "aldrig|ej|icke|ingen*|inget|inte",
        Part.YET: "annu",
        Part.MAY: """eventuellt|funderar pa|kan komma att|kanske|overvager|skulle|troligen|
            kan(?! inte)(?! ikke)(?! ej)(?! niet)|nastan""",
        Part.IF: "ifall|om (avslag/kund*/budget*/hon/han/de)|under forutsattning|vid avslag",
        Part.WILL: "kommer att|ska(ll)",
        Part.AWAITED: "invantar|vantar( pa)",
        Part.MISTAKEN: "av misstag",
        Part.MUST: "bor|maste",
        Part.NEITHER: "varken",
        Part.OR: "eller",
        Part.WISH: "hoppas|vill",
        Part.POSSIBLE: "mojlig(t)",
    },
    "da": {
        Part.NOT: "aldrig|ikke|ingen*|intet",
        Part.YET: "endnu|enna",
        Part.MAY: "kanskje|maske|muligvis|overvej(er)|vurderer|formentlig|nok|sandsynligvis|naesten",
        Part.IF: "hvis|med forbehold|safremt",
        Part.WILL: "(skal/vil) (ansaett*/ansett*/traekke*/trekke*)",
        Part.AWAITED: "a(f/v)venter|venter( pa)",
        Part.MISTAKEN: "ved en (fejl/feil)",
        Part.MUST: "bor|ma|mangler|skal",
        Part.NEITHER: "hverken",
        Part.WISH: "onsker|vil",
        Part.POSSIBLE: "mulig(t)",
    },
    "fi": {
        Part.AWAITED: "odottaa",
        Part.NOT: "ei",
        Part.YET: "viela",
        Part.MAY: "ehka|mahdollisesti",
        Part.IF: "jos",
    },
    "hu": {
        Part.NOT: "nem|nincs*",
        Part.YET: "meg",
        Part.MAY: "esetleg|lehet|talan|valoszinuleg",
    },
    "ro": {
        Part.AWAITED: "astept*",
        Part.NOT: "nu",
        Part.YET: "inca",
        Part.MAY: "(?<!nu )poate|probabil",
        Part.IF: "daca",
    },
    "el": {Part.NOT: "δεν|μη(ν)"},
    "hr": {Part.NOT: "nij(e/esu)|nisu"},
    "sl": {Part.NOT: "ni(so)"},
    "tr": {
        Part.YET: "henuz",
        Part.MAY: "belki|dusunuyor|muhtemelen|*(e/a)bilir|neredeyse",
        Part.IF: "eger|*(e/i/u)lirse|*linirse",
        Part.AWAITED: "bekle(niyor/nen)",
        Part.MISTAKEN: "yanlislikla",
        Part.WILL: "*(a/e)ca(k/ktir)|*ecek",
        Part.OR: "veya",
        Part.POSSIBLE: "ihtimali var",
    },
    "ru": {
        Part.NOT: "не|нет|никто",
        Part.YET: "еще|пока",
        Part.MAY: "вероятно|возможно|думает|может|наверное|могут|боится|почти",
        Part.IF: "если|при условии|в случае",
        Part.WILL: "буд(ет/ут)",
        Part.AWAITED: "жд(ем/ет)|ожида*",
        Part.MISTAKEN: "ошибочно|по ошибке",
        Part.MUST: "надо|нужно",
        Part.OR: "или",
        Part.WISH: "надеется|хочет",
        Part.NEITHER: "ни",
    },
}
