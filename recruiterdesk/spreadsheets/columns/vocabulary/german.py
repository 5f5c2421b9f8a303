"""What German tables call their columns, those of Austria and Switzerland too."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

GERMAN: dict[Field, str] = {
    Field.FULL_NAME: """
        bewerberinnen|namen|kontakte|personen|
        bewerbername|kandidatenname|name bewerber|name kandidat|name ansprechpartner|name|kandidat|
        kandidatin|kandidaten|kandidat in|bewerber|bewerberin|bewerber in|bewerbende|vor und nachname|
        vorname nachname|vorname und nachname|vor und zuname|vorname name|name vorname|nachname vorname|
        name und vorname|nachname und vorname|zuname vorname|vollständiger name|voller name|ganzer name|
        ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson|kontakt|mitarbeiter|
        mitarbeitername|mitarbeiterin|person|teilnehmer|teilnehmername|teilnehmerin|anzeigename|
        name des bewerbers|name des kandidaten|kontaktname|interessent|mitarbeitende|
        vollständiger vor und nachname|talent|profilname|wer|wen|kandidat name|name der person|
        person name|vor nachname|zeitarbeitnehmer|leiharbeitnehmer|wie heißen sie|wie heißt du|ihr name|
        dein name|ihr vor und nachname""",
    Field.GIVEN: "vorname|rufname|vornamen|erster vorname",
    Field.MIDDLE: "zweiter vorname|weitere vornamen|weiterer vorname|mittelname",
    Field.FAMILY: "nachname|familienname|zuname|nachnamen",
    Field.SUFFIX: "namenszusatz|namenssuffix",
    Field.HONORIFIC: """
        titel akademisch|akademischer titel|akad titel|akad grad|akademischer grad|titel vorname""",
    Field.SALUTATION: "anrede|herr frau|frau herr|anredeform",
    Field.EMAIL: """
        email|e mail|mail|mailadresse|mail adresse|e mail adresse|email adresse|emailadresse|e mailadresse|
        e mail privat|e mail geschäftlich|mail privat|mail geschäftlich|mail dienstlich|e mail dienstlich|
        e mail 2|weitere e mail|private e mail|private mail|elektronische adresse|e mails|e mail adressen|
        mailadressen|e mail adresse 2|e mail adresse 3|kontakt e mail""",
    Field.PHONE: """
        telefon|telefonnummer|telefonnr|telefon nr|telefonnummern|tel|tel nr|telnr|tel nummer|rufnummer|
        rufnummern|handy|handynummer|handy nr|handynr|handy nummer|mobil|mobilnummer|mobil nr|mobilnr|
        mobiltelefon|mobiltelefonnummer|mobilfunk|mobilfunknummer|mobilrufnummer|telefon mobil|tel mobil|
        telefonnummer mobil|telefon handy|festnetz|festnetznummer|telefon festnetz|tel festnetz|telefon 1|
        telefon 2|telefon 3|tel 1|tel 2|tel 3|mobil 1|mobil 2|natel|fon|funk|haupttelefon|weiteres telefon|
        autotelefon|mobiltelefon 2|whatsapp|kontaktnummer|erreichbar unter|handy 1|handy 2|natel nr""",
    Field.PHONE_WORK: """
        zentrale|telefonzentrale|tel zentrale|
        telefon büro|telefon geschäftlich|telefon geschäftlich 2|telefon dienstlich|telefon firma|
        telefon arbeit|dienstlich|büro|geschäftlich|durchwahl|tel geschäftlich|tel dienstlich|tel büro|
        tel firma|tel arbeit|diensttelefon|diensthandy|firmenhandy|handy dienstlich|mobil dienstlich|
        mobil geschäftlich|handy geschäftlich|telefon g|tel g""",
    Field.PHONE_PRIVATE: """
        telefon privat|privat|telefon private|telefon privat 2|tel privat|privattelefon|privatnummer|
        handy privat|mobil privat|privathandy|telefon p|tel p|private telefonnummer|private handynummer""",
    Field.COUNTRY_CODE: "landesvorwahl|ländervorwahl|vorwahl|länderkennung",
    Field.COMPANY: """
        dienstgeber|aktueller dienstgeber|derzeitiger dienstgeber|letzter dienstgeber|
        aktuell bei|zur zeit bei|beschäftigt bei|tätig bei|firma|unternehmen|arbeitgeber|
        aktueller arbeitgeber|derzeitiger arbeitgeber|jetziger arbeitgeber|firmenname|aktuelle firma|
        aktuelles unternehmen|derzeitiges unternehmen|akt arbeitgeber|akt firma|ag aktuell|aktueller ag|
        unternehmensname|organisation|betrieb|letzter arbeitgeber|gegenwärtiger arbeitgeber|
        bisheriger arbeitgeber|zugeordnetes unternehmen|zielfirma|
        zielunternehmen|
        primäres zugeordnetes unternehmen|jetzige firma|arbeitet bei|derzeit bei|heutiger arbeitgeber|
        momentaner arbeitgeber|name der firma|derzeitige firma|ist bei|jetzt bei|angestellt bei|
        aktuell beschäftigt bei|firma aktuell|firma derzeit""",
    Field.TITLE: """
        als|aktuell als|tätig als|beschäftigt als|aktuelle position|derzeitige position|jetzige position|
        aktuelle stelle|derzeitige stelle|berufsbezeichnung|beruf|funktion|jobtitel|tätigkeit|
        aktuelle tätigkeit|derzeitige tätigkeit|aktuelle funktion|derzeitige funktion|aktueller job|
        aktueller jobtitel|akt position|gegenwärtige position|letzte position|titel position|
        positionsbezeichnung|aktuelle rolle|jetzige funktion|ausgeübter beruf|dienstbezeichnung|
        heutige funktion|heutige position|jetziger job|derzeitige rolle|arbeitet als|ist derzeit|
        job aktuell|derzeit tätig als|macht gerade|arbeitstitel""",
    Field.LOCATION: """
        ort|wohnort|stadt|standort|ort stadt|stadt ort|region stadt|wohnsitz|plz ort|plz und ort|
        plz wohnort|postleitzahl ort|ort geschäftlich|ort privat|weiterer ort|stadt land|ort land|lebt in|
        wohnt in|wohnhaft in|arbeitsort|einsatzort|aktueller wohnort|wo wohnst du|wo wohnen sie|region|
        großraum|gegend|sitz|wo|heimatort|raum|ort und plz|wohnt|lebt""",
    Field.COUNTRY: """
        land|staat|wohnland|land region|land region geschäftlich|land region privat|land geschäftlich|
        land privat|weiteres e land region|wohnsitzland|länderkürzel""",
    Field.ROLE: """
        jobanzeige|stelleninserat|
        vorgestellt als|präsentiert als|eingestellt als|gesucht als|für die stelle|vorgesehen für|rolle|
        angestrebte position|angestrebte stelle|angestrebte tätigkeit|
        stelle|vakanz|offene stelle|beworben für|beworben auf|bewerbung für|bewerbung auf|
        bewirbt sich als|bewirbt sich auf|stellenbezeichnung|mandat rolle|mandat|stellentitel|
        stellenanzeige|stellenausschreibung|ausschreibung|zielposition|vakante position|
        ausgeschriebene stelle|projekt|bewerbung als|beworben als|stellenangebot|suchmandat|
        vorgestellt für|besetzung|position vakanz|vakanz position|gesuchte position|für position|
        inserat|anzeigentitel|titel der anzeige|
        für stelle|wunschposition|zu besetzende stelle|anzeige|suchauftrag|besetzungsmandat|
        gesuchte rolle|im gespräch für|im rennen für|kandidat für|im prozess für|vorgeschlagen für|
        bewerbung um|zielstelle|wofür|für welche stelle|für welche position|position für|interessiert an|
        gesuchte stelle|gesuchte funktion|stelle für|angefragt für|eingeplant für|auf welche stelle|
        ausbildungsberuf|ausbildungsplatz|lehrstelle|lehrberuf|kundenprojekt|suchprojekt|projekttitel|
        mandatsname|besetzungsprojekt""",
    Field.CLIENT: """
        kunde|kundin|mandant|auftraggeber|kundenname|name des kunden|
        kundenfirma|kunde firma|kundenunternehmen|endkunde|
        kdn|kd|kundenunternehmen name|vorgestellt bei|beim kunden|
        einstellendes unternehmen|suchendes unternehmen|bei kunde|eingereicht bei|bei wem|
        vorgestellt beim kunden|mandantenfirma|mandanten firma|wo vorgestellt|bei welchem kunden|
        bei welcher firma|für kunde|für welchen kunden|auftraggebende firma|einsatzbetrieb|
        einsatzunternehmen|suchende firma|entleiher|entleihbetrieb|einsatzfirma""",
    Field.STAGE: """
        phase|stufe|prozessschritt|prozessphase|bewerbungsphase|projektphase|schritt|prozessstufe|
        aktuelle phase|
        aktueller schritt|bewerbungsschritt|verfahrensstand|stand bewerbung|bewerbungsstand|prozessstand|
        aktueller stand|bearbeitungsstand|stand des verfahrens|stadium|pipeline stufe|recruiting phase|
        interviewrunde|gesprächsrunde|runde|prozess stufe|erreichte stufe|letzter stand|
        prozessfortschritt|auswahlstufe|rekrutierungsphase|wo stehen wir|wo steht er|wo steht sie|
        wie weit|aktueller stand prozess|stand im prozess|wie steht s|wie steht es|bearbeitungsstatus|
        sachstand|zwischenstand|stand der dinge|wo im prozess|wie ist der stand|aktuell|derzeitiger stand|
        momentaner stand|letzter schritt|nächster schritt status|lage|prozess status|prozessstatus""",
    Field.OUTCOME: """
        entscheidung|ergebnis|ausgang|resultat|entscheid|endergebnis|outcome|zu absage|absage zusage|
        zusage absage|endstand|entscheidung kunde|kundenentscheidung|finale entscheidung|beschluss""",
    Field.REASON: """
        archivierungsgrund|grund der archivierung|grund für archivierung|disqualifizierungsgrund|
        absagegrund|grund|grund der absage|grund für absage|ablehnungsgrund|grund absage|grund ablehnung|
        absage grund|grund der ablehnung|begründung|begründung absage|warum abgesagt|grund für die absage|
        absagegründe|interner grund|interner absagegrund|ausscheidungsgrund|warum nicht|warum abgelehnt|
        woran lag s|woran lag es|ursache""",
    Field.DECIDED_ON: """
        abgesagt durch kunde am|absage kunde am|absage durch kunde am|absage vom kunden am|
        absage des kunden am|kunde hat abgesagt am|absage durch kunden|entscheidung kunde am|
        entscheidung am|entschieden am|entscheidungsdatum|datum entscheidung|datum der entscheidung|
        absage am|absagedatum|datum absage|datum der absage|abgelehnt am|entscheid am|ergebnis am|
        datum ergebnis|ausgeschieden am|absageentscheidung am|beendet am|abgeschlossen am|
        entscheidungstag|datum entscheid|absage erhalten am|kundenabsage am|nein am|
        datum kundenentscheidung|datum nein|absage kam am|absage kam|nein vom kunden am|entschieden|
        datum entscheidung kunde|rückmeldung kunde am""",
    Field.LAST_CONTACT: """
        angeschrieben am|angesprochen am|kontaktiert|ansprache am|erstkontakt|erstkontakt am|
        erstansprache|direktansprache am|kontaktdatum|datum kontakt|letzter kontakt tag|letzter kontakt|
        letzter kontakt am|kontakt am|zuletzt kontaktiert|zuletzt gesprochen|datum letzter kontakt|
        letzte kontaktaufnahme|letztes gespräch|letztes gespräch am|letztes telefonat|letzter anruf|
        zuletzt kontaktiert am|zuletzt gesprochen am|letztkontakt|kontaktiert am|letzter kontakt datum|
        datum letztkontakt|datum des letzten kontakts|letzte rückmeldung|angerufen am|telefoniert am|
        gesprochen am|letzte nachricht|letzte kommunikation|lk|datum letzter kontakt am|
        zuletzt telefoniert am|zuletzt telefoniert|letzte rückmeldung an kandidat|zuletzt gemeldet|
        zuletzt angerufen|zuletzt gehört|letzter austausch|zuletzt kontakt|kontakt zuletzt|zurückgerufen|
        zurückgerufen am""",
    Field.TOLD_ON: """
        kandidat informiert|kandidaten informiert am|kandidatin informiert am|bewerber benachrichtigt am|
        rückmeldung an kandidat am|rückmeldung an bewerber am|info an kandidat|info an kandidat am|
        feedback an kandidat am|abgesagt (kandidat) am|dem kandidaten abgesagt am|informiert am|
        benachrichtigt am|absage mitgeteilt am|mitgeteilt am|feedback gegeben am|abgesagt am|
        absage versendet am|absage verschickt am|absage versandt am|absage gesendet am|absage versendet|
        absage verschickt|absage mitgeteilt|absage erteilt am|absage raus|absage raus am|
        kandidat informiert am|kandidat in informiert|bewerber informiert|bewerber informiert am|
        feedback gegeben|informiert|feedback an kandidat|rückmeldung gegeben am|absagemail am|
        absagemail gesendet|absage telefonisch am|absage per mail am|bescheid gegeben|bescheid gegeben am|
        bescheid am|telefon absage|telefonische absage|absage telefonisch|absage per telefon|
        rückmeldung an kandidat|weiß bescheid|weiss bescheid|absage übermittelt|absage kommuniziert|
        kandidat weiß bescheid|hat bescheid|ergebnis mitgeteilt|ergebnis kommuniziert|
        bescheid an bewerber|bescheid an kandidat|bescheid an kandidaten|bescheid|info an bewerber|
        rückmeldung an bewerber|absageschreiben|absagebrief|absagemail|absage mail|absage e mail|
        absage per mail|absageschreiben am|absageschreiben versendet|rückruf erfolgt am|absagegespräch am|
        absagegespräch|kandidat weiß es|schon gesagt|absage kommuniziert am|absage besprochen|
        absage besprochen am|absagetelefonat|absagetelefonat am|absage ausgesprochen|gesagt am|weiß es|
        weiß es schon|informiert durch uns|telefonisch abgesagt am|persönlich abgesagt am|
        ergebnis mitgeteilt am|entscheidung mitgeteilt am|kandidat benachrichtigt|rückmeldung gegeben|
        abgesagt telefonisch am|telefonisch abgesagt""",
    Field.APPLIED_ON: """
        beworben am|bewerbung am|bewerbungsdatum|eingang am|bewerbungseingang|eingegangen am|
        eingangsdatum|eingang bewerbung|datum bewerbung|datum der bewerbung|bewerbung eingegangen|
        bewerbung vom|bewerbung eingegangen am|datum eingang|eingang der bewerbung|bewerbungstag|eingang|
        beworben seit|eingang cv|eingang unterlagen|unterlagen erhalten am|unterlagen vom|cv erhalten am|
        cv vom|lebenslauf erhalten|im pool seit|dabei seit|erfasst am|aufgenommen am|registriert am""",
    Field.CONNECTED_ON: "verbunden am|vernetzt am|kontakt seit|verbunden seit|vernetzt seit",
    Field.COME_BACK_ON: """
        eintritt ab|eintritt möglich ab|
        verfügbar ab|frei ab|wiedervorlage|wiedervorlage am|wieder ansprechen|wieder ansprechen am|
        wieder melden|wieder melden am|wv|wv am|wieder anrufen|wieder anrufen am|nächster kontakt|
        nächster kontakt am|verfügbar wieder ab|rückruf am|erneut kontaktieren|erneut kontaktieren am|
        nächste kontaktaufnahme|verfügbarkeit ab|verfügbar per|kündigungsfrist bis|frühester start|
        möglicher start|startet frühestens|wechsel möglich ab|einsetzbar ab|vertrag bis|befristet bis|
        elternzeit bis|nochmal anrufen|nochmal melden|erneut anrufen am|rückruf vereinbart|
        rückruf vereinbart am|rückruftermin""",
    Field.SOURCE: """
        wie sind sie auf uns aufmerksam geworden|wie bist du auf uns aufmerksam geworden|
        wie haben sie von uns erfahren|wie hast du von uns erfahren|
        über|gefunden über|kontakt über|zugang|quelle|kanal|herkunft|bewerbungskanal|bewerbungsquelle|
        bewerbungsweg|bewerberquelle|wie auf uns aufmerksam geworden|gekommen über|eingang über|medium|
        aufmerksam durch|stellenbörse|woher|akquisekanal|kandidatenquelle|recruiting kanal|
        recruitingkanal""",
    Field.REFERRED_BY: """
        empfohlen von|empfehlung von|empfehlung|empfehlung durch|empfohlen durch|vermittelt von|
        vermittelt durch|tipp von|geworben von|name des empfehlenden|empfehlungsgeber|
        mitarbeiterempfehlung von|empfehlender|hinweis von|geworben durch|empfehler|tippgeber|
        wer hat empfohlen|empfohlen über|kam über|hergebracht von|weiterempfohlen von|kontakt über""",
    Field.NOTES: """
        besprochen|gesprächsinhalt|gesprächsnotiz kurz|inhalt des gesprächs|zusammenfassung|notizen|notiz|
        bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|interne notizen|interne notiz|
        gesprächsnotiz|gesprächsnotizen|sonstiges|infos|info|hinweise|hinweis|interne bemerkung|freitext|
        zusatzinfo|bemerkg|bem|anm|telefonnotiz|weitere infos|eindruck|notizen intern|sonst|zusatz|
        telefonnotizen""",
    Field.URL: """
        linkedin profil|linkedin link|profil url|profillink|xing|xing profil|xing link|xing linkedin|
        linkedin xing|link profil|profil|linkedin profil url|profil link""",
    Field.WISHED_HOURS: """
        erreichbar|erreichbarkeit|anrufzeit|bevorzugte zeit|beste zeit|telefonisch erreichbar|
        beste anrufzeit|wann erreichbar|erreichbar ab|anrufen|beste erreichbarkeit|wunschzeit|telefonzeit|
        erreichbar wann|am besten erreichbar|wann anrufen|gute zeit|günstige zeit|telefonzeiten|
        sprechzeiten""",
}
