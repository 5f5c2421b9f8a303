"""What Swedish, Danish, Norwegian and Finnish tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

SWEDISH: dict[Field, str] = {
    Field.FULL_NAME: """
        kandidater|kontakter|
        namn|fullständigt namn|för och efternamn|förnamn efternamn|förnamn och efternamn|kandidat|
        kandidatens namn|kandidatnamn|sökande|kontaktperson|kontakt|medarbetare|deltagare|person|
        visningsnamn|vad heter du|ditt namn""",
    Field.GIVEN: "förnamn|tilltalsnamn",
    Field.MIDDLE: "mellannamn",
    Field.FAMILY: "efternamn|släktnamn",
    Field.SALUTATION: "tilltal|tilltalsform",
    Field.EMAIL: """
        epost|e post|e postadress|epostadress|mejl|mejladress|mailadress|mail|e post privat|e post jobb|
        e post arbete""",
    Field.PHONE: """
        telefon|telefonnummer|telefonnr|tel|tel nr|mobil|mobilnummer|mobilnr|mobiltelefon|
        mobiltelefonnummer|telefon mobil|fast telefon|telefon 1|telefon 2""",
    Field.PHONE_WORK: "arbetstelefon|telefon arbete|telefon jobb|jobbtelefon|telefon arbetet|direktnummer",
    Field.PHONE_PRIVATE: "hemtelefon|telefon hem|telefon privat|mobil privat|privat telefon",
    Field.COUNTRY_CODE: "landskod|landsnummer",
    Field.COMPANY: """
        företag|arbetsgivare|nuvarande arbetsgivare|bolag|nuvarande företag|organisation|arbetsplats|
        företagsnamn|senaste arbetsgivare|arbetar på|arbetar hos|jobbar på|jobbar hos|företag nu|nu på""",
    Field.TITLE: """
        befattning|nuvarande roll|nuvarande befattning|yrke|titel|jobbtitel|nuvarande titel|yrkestitel|
        nuvarande tjänst|nuvarande position|nuvarande jobb|aktuellt jobb|jobbar som|arbetar som|roll nu""",
    Field.LOCATION: """
        ort|bor i|bor|bostadsort|stad|plats|hemort|kommun|postort|arbetsort|region|område|var""",
    Field.COUNTRY: "land",
    Field.ROLE: """
        anställning|
        tjänst|roll|sökt tjänst|sökt roll|uppdrag|annons|söker tjänst|vilken roll söker du|
        vilket jobb söker du|rekryteringsuppdrag|rekrytering|
        sökt position|rekryteringstitel|tjänst sökt|ledig tjänst|aktuell tjänst söks|kandidat för|
        kandidat till|till tjänst|för tjänst|för roll|aktuell för|söker|process""",
    Field.CLIENT: """
        kund|uppdragsgivare|kundföretag|slutkund|kundnamn|presenterad hos|presenterad för|hos kund|
        för kund|kundens namn|hos vem|bolag kund""",
    Field.STAGE: """
        steg|skede|fas|processteg|nuvarande steg|ansökningsstatus|rekryteringssteg|rekryteringsfas|etapp|
        steg i processen|var är vi|hur långt|läge|nuläge|hur går det|var i processen|hur långt kommit""",
    Field.OUTCOME: "beslut|utfall|resultat|slutresultat|slutligt beslut",
    Field.REASON: """
        orsak|anledning|orsak till avslag|anledning till avslag|skäl till avslag|avslagsorsak|
        avslagsanledning|orsak avslag|varför nej|varför inte|varför|skäl""",
    Field.DECIDED_ON: """
        beslutsdatum|beslutat|beslutad|datum för beslut|avslag datum|avslagsdatum|beslut datum|
        avböjd datum|nej datum|datum nej|datum för nej|nekad datum|nej den|avböjd den|svar från kund den|
        besked från kund den|datum beslut""",
    Field.LAST_CONTACT: """
        senaste kontakt|senast kontaktad|senaste kontaktdatum|senast pratat|senaste samtal|kontaktad|
        senaste kontakten|datum senaste kontakt|senast pratade|senast ringd|senast talat med|senast hörts|
        pratat den|senast ringt|senaste mejl|kontakt den""",
    Field.TOLD_ON: """
        informerad|informerad datum|kandidat informerad|avslag skickat|meddelad|återkopplad|
        återkoppling given|besked lämnat|återkopplat|återkoppling|besked|meddelat|informerad den|vet|
        resultat meddelat|svar till kandidat|besked till kandidat|fått besked|vet om det|kandidat vet|
        kandidaten vet|ringt kandidat|ringt kandidaten|svar lämnat|avslag lämnat|har fått svar|fått svar""",
    Field.APPLIED_ON: """
        ansökningsdatum|ansökan inkom|ansökt|datum ansökan|ansökan mottagen|ansökte|inkommen|cv mottaget|
        sökte|inkom""",
    Field.COME_BACK_ON: """
        tillgänglig från|följ upp|uppföljning|uppföljningsdatum|kontakta igen|återkom|ring igen|
        nästa kontakt|tillgänglig datum|ledig från|uppsägningstid till""",
    Field.SOURCE: "källa|kanal|ansökningskälla|rekryteringskanal|ursprung|via",
    Field.REFERRED_BY: """
        rekommenderad av|tipsad av|refererad av|rekommendation från|tips från|vem rekommenderade|
        vem tipsade""",
    Field.NOTES: """
        anteckning|anteckningar|kommentar|kommentarer|notering|noteringar|övrigt|intervjuanteckningar|
        anmärkning""",
    Field.URL: "linkedin profil|linkedin länk|profillänk|profil",
    Field.WISHED_HOURS: """
        bästa tid|nås|anträffbar|telefontid|bästa tid att ringa|nås bäst|när ringa|bäst att ringa""",
}

DANISH: dict[Field, str] = {
    Field.FULL_NAME: """
        kandidater|ansøgere|
        navn|fulde navn|for og efternavn|fornavn efternavn|fornavn og efternavn|kandidat|kandidatens navn|
        ansøger|kontaktperson|medarbejder|ansøgers navn|deltager""",
    Field.GIVEN: "fornavn|fornavne",
    Field.MIDDLE: "mellemnavn",
    Field.FAMILY: "efternavn",
    Field.EMAIL: "e mailadresse|e mail adresse|mailadresse|mail|e mail|email|privat mail|arbejdsmail",
    Field.PHONE: """
        telefon|telefonnummer|telefonnr|tlf|tlf nr|tlfnr|mobil|mobilnummer|mobilnr|mobiltelefon|mobil nr|
        fastnet""",
    Field.PHONE_WORK: "arbejdstelefon|telefon arbejde|tlf arbejde|direkte nummer",
    Field.PHONE_PRIVATE: "privattelefon|telefon privat|tlf privat|hjemmetelefon",
    Field.COMPANY: """
        virksomhed|firma|arbejdsgiver|nuværende arbejdsgiver|nuværende virksomhed|virksomhedsnavn|
        arbejdsplads|nuværende firma|arbejder hos|ansat hos|firma nu|arbejder i|ansat i""",
    Field.TITLE: """
        jobtitel|titel|nuværende stilling|erhverv|nuværende titel|nuværende job|profession|
        nuværende jobtitel|nuværende rolle|arbejder som""",
    Field.LOCATION: "by|bopæl|sted|lokation|postnr by|postnr og by|kommune|bosted",
    Field.COUNTRY: "land|bopælsland",
    Field.ROLE: """
        stillingsopslag|ansøgt stilling|ansøger til|rolle|opslag|søgt stilling|
        ledig stilling|stillingstitel|rekruttering|søgt job|ansøgt job|jobopslag|kandidat til|
        til stilling|til rolle|i proces til|søger""",
    Field.CLIENT: """
        kunde|opdragsgiver|kundenavn|klient|kundevirksomhed|præsenteret for|præsenteret hos|hos kunde|
        til kunde|hos hvem|hos hvilken kunde""",
    Field.STAGE: """
        trin|fase|procestrin|nuværende fase|ansøgningsstatus|skridt|etape|rekrutteringstrin|
        trin i processen|procesfase|hvor langt|hvor er vi|hvor langt i processen|hvor langt er vi|
        hvor er vi i processen|hvordan går det|stade""",
    Field.OUTCOME: "beslutning|udfald|resultat|afgørelse|endeligt resultat",
    Field.REASON: """
        årsag|årsag til afslag|begrundelse|afslagsårsag|grund|begrundelse for afslag|hvorfor ikke|
        hvorfor nej|hvorfor""",
    Field.DECIDED_ON: """
        beslutningsdato|afslagsdato|dato for afslag|besluttet|dato for beslutning|afvist den|
        dato for afgørelse|afgjort den|nej dato|afvist dato|nej den|svar fra kunde den|dato for nej""",
    Field.LAST_CONTACT: """
        seneste kontakt|sidste kontakt|sidst kontaktet|senest kontaktet|dato for seneste kontakt|
        sidst talt|sidste samtale|sidst talt med|sidste opkald|seneste samtale|talt med den|senest talt|
        seneste opkald|senest ringet|snakket sidst""",
    Field.TOLD_ON: """
        informeret|informeret den|afslag sendt|kandidat informeret|besked givet|orienteret|tilbagemelding|
        tilbagemelding givet|besked|har fået besked|ved besked|meddelt|svar til kandidat|
        besked til kandidat|ved det|kandidat ved det|har fået svar|ringet til kandidaten|afslag givet|
        svar givet""",
    Field.APPLIED_ON: """
        ansøgningsdato|dato for ansøgning|ansøgt|modtaget|ansøgning modtaget|ansøgt den|modtaget den""",
    Field.COME_BACK_ON: """
        tilgængelig fra|ledig fra|følg op|opfølgning|opfølgningsdato|kontakt igen|ring igen|næste kontakt|
        kan starte|opsigelse til""",
    Field.SOURCE: "kilde|kanal|ansøgningskilde|oprindelse|hvor fra",
    Field.REFERRED_BY: "anbefalet af|henvist af|anbefaling fra|tippet af|hvem anbefalede",
    Field.NOTES: "noter|note|kommentar|kommentarer|bemærkning|bemærkninger|notat|notater|andet",
    Field.URL: "linkedin profil|linkedin link|profil",
    Field.WISHED_HOURS: "træffes|bedste tidspunkt|telefontid|ring helst|træffes bedst|træffetid",
}

NORWEGIAN: dict[Field, str] = {
    Field.FULL_NAME: """
        navn|fullt navn|for og etternavn|fornavn etternavn|fornavn og etternavn|kandidat|kandidatnavn|søker|
        navn på søker|
        kontaktperson|ansatt""",
    Field.GIVEN: "fornavn",
    Field.MIDDLE: "mellomnavn",
    Field.FAMILY: "etternavn",
    Field.EMAIL: "e post|epost|e postadresse|epostadresse|mail|mailadresse|e post privat|e post jobb",
    Field.PHONE: "telefon|telefonnummer|tlf|tlf nr|mobil|mobilnummer|mobilnr|mobiltelefon|mobil nr",
    Field.PHONE_WORK: "telefon jobb|telefon arbeid|jobbtelefon|arbeidstelefon|tlf jobb",
    Field.PHONE_PRIVATE: "telefon privat|privattelefon|hjemmetelefon|tlf privat|telefon hjem",
    Field.COMPANY: """
        selskap|bedrift|firma|arbeidsgiver|nåværende arbeidsgiver|nåværende selskap|virksomhet|
        bedriftsnavn|arbeidssted|jobber i|jobber hos|ansatt hos|ansatt i|firma nå""",
    Field.TITLE: """
        tittel|jobbtittel|stillingstittel|nåværende stilling|nåværende tittel|yrke|nåværende rolle|
        nåværende jobb|jobber som""",
    Field.LOCATION: "sted|by|bosted|poststed|kommune|lokasjon|bostedsby",
    Field.COUNTRY: "land|bostedsland",
    Field.ROLE: """
        søkt stilling|rolle|utlysning|ledig stilling|søker på|stillingsannonse|stilling søkt|rekruttering|
        stilling det søkes på|søkt jobb|annonse|utlyst stilling|kandidat til|til stilling|i prosess for|
        til rolle""",
    Field.CLIENT: """
        kunde|oppdragsgiver|kundenavn|klient|presentert for|presentert hos|hos kunde|til kunde|hos hvem""",
    Field.STAGE: """
        steg|fase|trinn|prosessteg|søknadsstatus|nåværende fase|stadium|prosess steg|steg i prosessen|
        rekrutteringssteg|fase i prosessen|hvor langt|hvor er vi|hvor langt i prosessen|hvor i prosessen|
        hvordan går det|status nå""",
    Field.OUTCOME: "beslutning|utfall|resultat|avgjørelse|vedtak",
    Field.REASON: """
        årsak|begrunnelse|årsak til avslag|avslagsårsak|grunn|begrunnelse for avslag|avslagsgrunn|
        grunn for avslag|hvorfor ikke|hvorfor nei|hvorfor""",
    Field.DECIDED_ON: """
        beslutningsdato|avslagsdato|dato for avslag|besluttet|dato for beslutning|avgjort dato|nei dato|
        avslått dato|avslått den|nei den|svar fra kunde den""",
    Field.LAST_CONTACT: """
        siste kontakt|sist kontaktet|siste kontaktdato|sist snakket|dato siste kontakt|siste samtale|
        sist snakket med|sist ringt|snakket sist|snakket den|siste telefon""",
    Field.TOLD_ON: """
        informert|informert dato|avslag sendt|kandidat informert|tilbakemelding gitt|beskjed gitt|
        tilbakemelding|gitt beskjed|fått beskjed|orientert|meddelt|svar til kandidat|beskjed til kandidat|
        vet det|kandidat vet|har fått svar|fått svar|ringt til kandidat|avslag gitt|svar gitt|
        har fått beskjed""",
    Field.APPLIED_ON: """
        søknadsdato|dato søkt|søkt dato|mottatt|søknad mottatt|dato for søknad|mottatt dato""",
    Field.COME_BACK_ON: """
        tilgjengelig fra|ledig fra|følg opp|oppfølging|oppfølgingsdato|kontakt igjen|ring igjen|
        neste kontakt|kan begynne|oppsigelse til""",
    Field.SOURCE: "kilde|kanal|opprinnelse|søknadskilde",
    Field.REFERRED_BY: "anbefalt av|henvist av|tipset av|hvem anbefalte",
    Field.NOTES: "notater|notat|kommentar|kommentarer|merknad|merknader|annet",
    Field.URL: "linkedin profil|linkedin lenke|profil",
    Field.WISHED_HOURS: "beste tidspunkt|treffes|telefontid|beste tid|treffes best|når ringe",
}

FINNISH: dict[Field, str] = {
    Field.FULL_NAME: """
        nimi|koko nimi|hakija|hakijan nimi|ehdokas|kandidaatti|yhteyshenkilö|etu ja sukunimi|
        etunimi sukunimi|sukunimi etunimi|henkilö|työntekijä|kandidaatin nimi""",
    Field.GIVEN: "etunimi|kutsumanimi|etunimet",
    Field.MIDDLE: "toinen nimi",
    Field.FAMILY: "sukunimi",
    Field.EMAIL: "sähköposti|sähköpostiosoite|s posti|sposti|meili|sähköposti 2|sähköpostiosoite 2",
    Field.PHONE: """
        puhelin|puhelinnumero|puh|puh nro|matkapuhelin|kännykkä|gsm|puhelinnro|matkapuhelinnumero|
        muu puhelin""",
    Field.PHONE_WORK: "työpuhelin|puhelin työ|työnumero",
    Field.PHONE_PRIVATE: "kotipuhelin|puhelin koti|oma puhelin",
    Field.COMPANY: """
        yritys|työnantaja|nykyinen työnantaja|nykyinen yritys|organisaatio|yhtiö|työpaikka|yrityksen nimi|
        nykyinen työpaikka|työskentelee|missä töissä|töissä|nyt töissä""",
    Field.TITLE: """
        titteli|nimike|tehtävänimike|ammatti|nykyinen tehtävä|nykyinen rooli|asema|nykyinen työtehtävä|
        ammattinimike|nykyinen työ|nykyinen titteli""",
    Field.LOCATION: """
        kaupunki|paikkakunta|kotipaikkakunta|sijainti|asuinpaikka|kotipaikka|postitoimipaikka|asuinkunta|
        kunta""",
    Field.COUNTRY: "maa|asuinmaa|maa alue",
    Field.ROLE: """
        haettu tehtävä|rooli|haettu rooli|avoin paikka|työpaikkailmoitus|tehtävä|haettava tehtävä|haku|
        rekrytointi|haettava paikka|haettu paikka|avoin tehtävä|hakukohde|haettava rooli|ilmoitus|
        hakee tehtävään|tehtävään|mihin tehtävään|ehdolla tehtävään|prosessi|työpaikka""",
    Field.CLIENT: "asiakas|toimeksiantaja|asiakasyritys|asiakkaan nimi",
    Field.STAGE: """
        vaihe|nykyinen vaihe|prosessin vaihe|hakuvaihe|rekrytointivaihe|haun vaihe|prosessivaihe|
        rekrytoinnin vaihe|missä mennään|missä vaiheessa|tilanne""",
    Field.OUTCOME: "tulos|päätös|lopputulos|ratkaisu",
    Field.REASON: """
        syy|hylkäyksen syy|perustelu|hylkäyssyy|perusteet|hylkäysperuste|syy hylkäykseen|hylkäämisen syy|
        miksi ei|miksi""",
    Field.DECIDED_ON: """
        päätöspäivä|päätetty|hylätty pvm|päätöksen pvm|päätöspvm|hylkäyspäivä|hylkäyspvm|hylätty|
        päätös tehty""",
    Field.LAST_CONTACT: """
        viimeisin yhteydenotto|viimeksi yhteydessä|viimeisin kontakti|viimeinen yhteydenotto|soitettu|
        viimeksi puhuttu|viimeisin puhelu|viimeinen kontakti|edellinen kontakti|puhuttu|soitettu viimeksi|
        viimeksi soitettu""",
    Field.TOLD_ON: """
        ilmoitettu|hakijalle ilmoitettu|tiedotettu|ilmoitettu hakijalle|vastaus lähetetty|
        hakijalle kerrottu|kerrottu|kerrottu hakijalle|ilmoitettu pvm|palaute annettu|tietää|tietääkö|
        soitettu hakijalle|vastaus annettu|hakija tietää|informoitu""",
    Field.APPLIED_ON: """
        hakupäivä|hakemus saapunut|haettu pvm|hakemuspäivä|hakemus jätetty|saapunut|saapumispäivä""",
    Field.COME_BACK_ON: """
        käytettävissä alkaen|vapaa alkaen|ota uudelleen yhteyttä|seuraava yhteydenotto|seuranta|
        soita uudelleen|ota yhteyttä uudelleen""",
    Field.SOURCE: "lähde|kanava|hakukanava|mistä",
    Field.REFERRED_BY: "suosittelija|suositellut|suositteli|vinkkasi",
    Field.NOTES: "muistiinpanot|huomiot|kommentti|kommentit|lisätiedot|huomautukset|muuta|muistiinpano",
    Field.URL: "linkedin profiili|profiili|linkedin linkki",
    Field.WISHED_HOURS: """
        paras aika|soittoaika|tavoitettavissa|paras soittoaika|milloin soittaa|tavoittaa parhaiten""",
}
