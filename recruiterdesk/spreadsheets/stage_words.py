"""Words for stages in the languages of Europe, as patterns over folded words without signs between them."""

from __future__ import annotations

from recruiterdesk.domain.words import Stage

_OFFER = (
    r"offers?|angebot\w*|vertragsangebot|vertrag\w*|contract|contrat|contrato|offre|ofert[aey]|offerta|"
    r"sozlesme\w*|szerzodes\w*|"
    r"proposta|ponuk[ay]|"
    r"proposition|aanbod|aanbieding|nabidk\w*|erbjudande\w*|tilbud\w*|umowa"
)
_ROUND = (
    r"round|runde|(?:erst|zweit)?gesprach\w*|vg|interview\w*|entretien|entrevue|entrevista|colloquio|"
    r"gesprek|rozmow\w*|kolo|"
    r"intervju\w*|"
    r"ronde|ronda|runda|omgang|(?:1er|premier|2e|2eme|second|deuxieme|3e|3eme|troisieme|1|2|3) tour"
)
_PHONE = (
    r"phone|telephone|telefon\w*|telephonique|telefonica|telefonico|telefonisch\w*|telefoniczna|telefonicky|"
    r"por telefone"
)

_SIGNED_OR_STARTING = (
    r"unterzeichnet|paskrivet|\bpodepsan|underskrevet|"
    r"^(starting|starter|fangt|beginnt|demarre|commence|empieza|inizia|begint|zaczyna|inicio|comeca|borjar|"
    r"startar|"
    r"nastupuje)\b.*(\d|\b(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|dec|dez))|"
    r"^(deal done|on board|assunzione|contratacao|rekryterad|integree?)$|besetzt durch"
)

# "Placé", not "2nd place".
_IN_A_JOB = r"\bplacee\b|^(?:(?:candidat|a ete|est|deja|en) )?place(?:$| (?:chez|le|au|depuis)\b)"

_TALK = (
    r"(?:interview\w*|(?:erst)?gesprach|entretien|visio|colloquio|entrevista|rozmow\w|intervju\w*|"
    r"\w*samtale?|"
    r"gesprek|kennismaking|pohovor|interviu|gorusme\w*)"
)
_WITH_US = (
    r"(?:(?:by|with|mit|bei|durch|von|avec|chez|con|met|bij|door|z|u|av|hos|med|s|cu) "
    r"(?:us|uns|mir|nous|noi|nosotros|ons|nami|nas|oss|os|me)|conosco|"
    r"(?:(?:in|en|au|na|de|da|by|with) )?(?:agence|cabinet|agency|agenzia|consultora|consultoria|agencia|"
    r"bureau|"
    r"agencji|byra|bureauet|byraet)|interno|interne)"
)

_PAPERS = r"cv|profil\w*|unterlagen|resume|dossier|curricul\w+|zivotopis"
_SENT = (
    r"sent|envoyee?|enviad[oa]|inviat[oa]|verstuurd|gestuurd|(?:wy|prze)slan[aeoy]|odeslan[aoy]?|"
    r"skickat|sendt|verschickt|gesendet"
)

STAGES: tuple[tuple[Stage, str], ...] = (
    (
        Stage.SCREENING,
        (
            rf"\b{_TALK} (?:\w+ )?{_WITH_US}\b|\b(?:agency|internal|internes|cabinet) {_TALK}|"
            r"\bquali(?:fizierungs)? ?gesprach"
        ),
    ),
    (
        Stage.APPLIED,
        r"\bunscreened|\bnot (?:yet )?screened|^eingangsbestatigung",
    ),
    (
        Stage.SOURCED,
        (
            r"\b(not( yet)?|noch nicht|nicht|pas( encore)?|aun no|todavia no|non ancora|nog niet|"
            r"jeszcze nie|nie|"
            r"(annu )?inte|ej|(endnu )?ikke|jeste|zatim|ainda nao) (contact[ae]|kontakt[aei]|skontakt|"
            r"angesproch|angeschrieb|"
            r"approa?ch|gecontact|benaderd|oslov|nekontakt|neosloven|contatad|contattat)"
        ),
    ),
    (
        Stage.HIRED,
        (
            rf"{_SIGNED_OR_STARTING}|"
            r"\bhired\b|eingestellt|probezeit|^start(datum| date)|^pre ?boarding|(verbally|"
            r"orally) accepted|unterschrieben$|\bplaced\b|\bplacement\b|(?<!not )\bstarted\b|"
            r"^starts?\b.*\d|\bstartet\b|embauche|"
            rf"\brecrutee?\b|{_IN_A_JOB}|"
            r"contratad|\bassunt|incorporad|\badmitid|aangenomen|geplaatst|"
            r"zatrudnion|^zatrudniamy$|"
            r"\bprijat[ay]?\b|nastoupil|\banstalld|\bansatt?\b|onboard|\bjoined\b|got the job|vermittelt|"
            r"platziert|\bzusage|zugesagt|^accepted$|(accepted|angenommen|acceptee?|aceptada|accettata|"
            r"aceita|"
            r"geaccepteerd|przyjeta|accepterat?) (the |our )?(offer|offre)|(offer|angebot|offre|oferta|"
            r"offerta|"
            r"proposta|aanbod|nabidka|erbjudande) (accepted|angenommen|acceptee|aceptada|accettata|aceita|"
            r"geaccepteerd|przyjeta|prijata|accepterat|acceptata)|(contract|vertrag|contrat|contrato|contratto|"
            r"umowa) "
            r"(signed|unterschrieben|signe|firmado|firmato|assinado|getekend|podpisana)|^(signed|"
            r"unterschrieben)|"
            r"filled by this|besetzt mit"
        ),
    ),
    (
        Stage.OFFERED,
        (
            rf"\b({_OFFER})\b|\berbjuds (tjanst|jobb)|\btilbydes|"
            r"\b(contratto|avtal|kontrakt|smlouva) (inviato|skickat|sendt|odeslana)|verhandlung|negotiat|"
            r"negociac|trattativa"
        ),
    ),
    (
        Stage.FINAL,
        (
            r"\bfinal|\bon ?site\b|endrunde|runner ?up|\b2(nd|\.)? (choice|wahl)|(letzte|last|derniere?|"
            r"ostatni|"
            r"ostatnie|laatste|sista|siste|sidste) \w+|abschlussgesprach|"
            r"endauswahl|\breferen(cj|ci|ser|tie)|"
            r"slutintervju|slutsamtale|eindgesprek|koncowy|\breference|\breferenzen|referenstagning|"
            r"background check"
        ),
    ),
    (
        Stage.INTERVIEWING,
        (
            r"(hm|hiring manager|tech|technical|manager) (phone )?screen|interview (kd|client|kunde)|"
            r"kundeninterview|"
            r"\b(client|customer|kunden?|klant|cliente|kund|klient) ?(meeting|termin|treffen|visit|besuch|"
            r"visite|visita|mote|bezoek)|"
            rf"\b(interview|termin|samtale|haastattelu|pohovor|schuzka|spotkanie|{_ROUND}) "
            r"(beim|bei|mit|with|at|w|hos|chez|con|com|bij|met|u|s|z|asiakka\w*) |"
            r"\biv ?\d?\b|\bi v\b|\bitw\b|teamtermin|arbetsprov|uitgenodigd|\b[1-4]a? (fase|etap|etapa)\b|on "
            r"?site visit|visite sur site|"
            r"technical (test|interview)|"
            r"haastattelu asiakka|asiakashaast|ugyfelinterju|umowion\w* (na )?(spotkani|rozmow)|"
            r"sjednan\w* (schuz|pohovor)|"
            r"^(rdv|rendez vous|termin)( mit client| client| kunde| beim kunden)? (pris|fixe|"
            r"vereinbart|steht)"
        ),
    ),
    (
        Stage.SUBMITTED,
        (
            r"submi(tt|ss)|expose|(an|to|bei) (den |the )?(kunden?|client|kd|hm)( \w+)? (geschickt|"
            r"gesendet|verschickt|sent)|"
            r"(wartet?n? auf|waiting (for|on)|awaiting) (den |the )?(kunden?|client|kd|hm)|vorgestellt|"
            r"prasentiert|\bpresented|\bpresente\b|\bpresentad|apresentad|presentato|"
            r"przedstawion|predstaven|presenterad|voorgesteld|(beim|liegt beim|bei|vom|von) "
            r"(kunden?|fachbereich|kd)|chez le client|"
            rf"({_PAPERS}|candidate?) (was |ist |an |to |au |al |do |de |"
            r"till )?(?:(?!(?:not|be|nicht|pas|non|nie|niet|inte|ikke) )\w+ )?"
            r"(shared|forwarded|versendet|geschickt|an|to(?! be\b)|au client|"
            rf"{_SENT}|beim|(bij|bei|hos|u|chez) (de |le |den |"
            r"dem )?(klant|kund|kd|"
            r"klient|client)\w*)|(sent|forwarded|shared|enviado|inviato|envoye) "
            r"(to|al|au|ao) (the )?(client|cliente|hm|hiring manager)|\bwith (the )?(client|hm|"
            r"hiring manager)\b|"
            r"(client|hiring manager|hm) (feedback|review)|profile shared|^(cv|profile?) (over|"
            r"out|gone|in with client)$|"
            rf"^(?:{_SENT}|envoi|envio|invio) (?:(?:the|du|de|del|do|le|il|el|o) )?(?:{_PAPERS})\b|"
            r"ghosted by client|"
            r"\b(sent|gesendet|skicka[dt]|sendt|przeslan\w|wyslan\w|odeslan\w|inviat[oa]|enviad[oa]|"
            r"envoyee?|transmise?|verstuurd|"
            r"poslan\w) (to|an|till|til|do|al|ao|a|au|aan|naar)? ?(the |den |de |il )?(client|klient|"
            r"kund|klant)|"
            r"\b(in attesa|en attente|en espera|esperando|pendiente|aguardando|czeka\w*|oczekuje|ceka|"
            r"vantar|afventer|venter|wacht) "
            r"(\w+ ){0,3}(client|klient|kund|klant)|"
            r"(feedback|ruckmeldung|retour|response|antwort|rueckmeldung) (from |vom |von |du |del )?(the )?"
            r"(client\w*|kunden?|kd|hm)|^(kunde|kd|client|hm) (meldet sich nicht|not respond|reagiert nicht)"
        ),
    ),
    (
        Stage.SCREENING,
        (
            rf"screen|vorauswahl|({_PHONE}) ?(interview|gesprach|entretien|rozmowa|pohovor)|"
            r"telefoniintervjuu|telefonin\w* pokalb\w*|telefoninterview|"
            rf"telefonintervju|telefongesprach|telefonsamtal\w*|telefonat|({_ROUND}) ({_PHONE})|preselec|"
            r"preselek|"
            r"preselez|voorselectie|prequalif|predvyber|\burval|cv (review|check)|in prufung|phone interview|"
            r"(recruiter|initial|intro|qualification) call|interview intern|internes interview|"
            r"recruiter interview|^shortlist|pre ?qualif|\bintake|"
            r"^qualified|\b[io]n (the )?review|under review|triagem|vorgesprach"
        ),
    ),
    (
        Stage.INTERVIEWING,
        (
            rf"\b({_ROUND})\b|interview|intervju|gesprach|\bvg ?\d?\b|\b[rl][1-4]\b|assessment|probearbeit|"
            r"probetag|"
            r"schnuppertag|kennenlern|kennismaking|"
            r"\bzur probe\b|\bna zkousk|case study|take ?home|coding (challenge|test)|\btest\b|\bon ?site\b|"
            r"face to face|trial (day|shift)|working interview|\b(1|2|3|1st|2nd|3rd|first|second|"
            r"third|zweite|erste|druhe|prvni) "
            r"(round|runde|kolo)|fachgesprach|prueba tecnica|teste tecnico|sollicitatiegesprek|gesprek|"
            r"pohovor|\bsamtale|jobsamtale|eingeladen|einladung|invited to interview|\bint \d|\b\d(st|nd|"
            r"rd|th)? int\b|\bf2f\b|^panel$|^(2nd|3rd|second|third) stage|\bzadanie"
        ),
    ),
    (
        Stage.CONTACTED,
        (
            r"(?<!not )(?<!not yet )\bcontacted|kontaktiert|angesprochen|angeschrieben|\bcontactee?\b|"
            r"approa?che[de]?|contactad|contatad|"
            r"contattat|benaderd|gecontacteerd|kontaktad|kontaktet|kontaktovan|osloven|skontaktowan|"
            r"kontakt nawiazany|kontakt aufgenommen|\binmail|messaged?\b|reached out|\breplied|voicemail|"
            r"^e ?mailed|^called|^connected|^responded|^interested|in kontakt|"
            r"erstkontakt|direktansprache|mailbox|nicht erreicht\b|first contact"
        ),
    ),
    (
        Stage.SOURCED,
        (
            r"^to contact|^not (yet )?contacted|uncontacted|not approached|\bsource[de]?\b|"
            r"sourcing|identifi|^(new )?leads?\b|"
            r"long ?list|"
            r"prospect|\bpool\b|gefunden|recherche|"
            r"\btrouvee?\b"
        ),
    ),
    (
        Stage.APPLIED,
        (
            r"\bapplied|\bapplicant|\bapplication|beworben|bewerbung|\bnew\b|^neue?r?\b|^ny\b|eingang|"
            r"candidature|"
            r"candidatura|postule|nouveau|nuevo|nuovo|\bnovo\b|\bnovy\b|inscri|sollicit|aplikacj|aplikowal|"
            r"^nowy|"
            r"nieuw|ansokt|ansokan|ansogt|ansogning|soknad|\bsokt\b|prihlasil|inbox|inkorg|"
            r"indbakke|innboks|posteingang|"
            r"inbound|received|"
            r"(cv|unterlagen) erhalten|"
            r"(cv|curriculum|dossier|resume|zivotopis) (recu|recibid|ricevut|recebid|ontvangen|otrzyman|"
            r"prijat|dorucen|mottag|mottatt|modtag|vastaanot|primit|eingegangen|in$)|\bunreviewed|"
            r"awaiting (first )?review"
        ),
    ),
)
"""The first that matches counts, so that "final interview" is final and not an interview."""

OFFER_WORDS = _OFFER
"""What an offer is called."""

IN_A_JOB = _IN_A_JOB
"""Who is hired, as French says it."""

SIGNED_OR_STARTING = _SIGNED_OR_STARTING
"""Who is hired, said by the contract or the first day."""
