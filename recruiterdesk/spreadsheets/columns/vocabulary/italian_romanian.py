"""What Italian and Romanian tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

ITALIAN: dict[Field, str] = {
    Field.FULL_NAME: """
        candidati|nominativi|contatti|
        nome completo|nome e cognome|nome cognome|cognome e nome|cognome nome|nominativo|candidato|
        candidata|nome candidato|nome del candidato|contatto|persona|dipendente|referente|partecipante|
        risorsa|nominativo candidato|nome visualizzato|
        come ti chiami|come si chiama""",
    Field.GIVEN: "nome|nome di battesimo",
    Field.MIDDLE: "secondo nome",
    Field.FAMILY: "cognome",
    Field.SUFFIX: "suffisso",
    Field.HONORIFIC: "titolo accademico|titolo di studio abbreviato|prefisso nome",
    Field.SALUTATION: "appellativo|sig sig ra|sig sigra|formula di cortesia",
    Field.EMAIL: """
        posta elettronica|indirizzo email|indirizzo e mail|indirizzo mail|indirizzo di posta elettronica|
        mail|e mail|email|email personale|email aziendale|mail personale|recapito email|pec""",
    Field.PHONE: """
        telefono|telefoni|tel|cellulare|cell|numero di telefono|numero telefono|n telefono|num telefono|
        numero di cellulare|numero cellulare|telefono cellulare|telefono fisso|fisso|recapito|
        recapito telefonico|recapiti telefonici|tel cell|telefono 1|telefono 2|telefono mobile|
        contatto telefonico|cellulare 2|n cellulare""",
    Field.PHONE_WORK: """
        telefono ufficio|telefono lavoro|tel ufficio|telefono aziendale|cellulare aziendale|telefono az""",
    Field.PHONE_PRIVATE: """
        telefono casa|telefono abitazione|tel casa|telefono privato|cellulare privato|telefono personale""",
    Field.COUNTRY_CODE: "prefisso|prefisso internazionale|prefisso paese",
    Field.COMPANY: """
        nome account|nome dell account|
        azienda|azienda attuale|società|datore di lavoro|datore di lavoro attuale|impresa|organizzazione|
        ditta|ultima azienda|società attuale|nome azienda|ragione sociale|azienda di provenienza|
        attuale datore di lavoro|lavora presso|lavora in|presso|dove lavora|lavora per|datore attuale|
        impresa attuale|ditta attuale""",
    Field.TITLE: """
        mansione|mansione attuale|posizione attuale|ruolo attuale|qualifica|qualifica attuale|professione|
        occupazione|occupazione attuale|titolo professionale|funzione|incarico|titolo|lavoro attuale|
        job attuale|impiego attuale|lavora come|mestiere""",
    Field.LOCATION: """
        città|luogo|sede|località|comune|residenza|città di residenza|domicilio|luogo di residenza|
        ubicazione|cap città|cap comune|zona|dove vivi|dove abiti|abita a|vive a|residente a|
        provincia di residenza|regione|comune di residenza""",
    Field.COUNTRY: "paese|nazione|stato estero|paese di residenza",
    Field.ROLE: """
        ruolo|posizione aperta|ruolo ricercato|annuncio|offerta|offerta di lavoro|candidatura per|
        posizione ricercata|ricerca|selezione|ruolo per cui si candida|posizione per cui si candida|
        figura ricercata|posizione richiesta|vacancy|candidatura|posizione per la quale si candida|
        posizione di interesse|offerta di riferimento|annuncio di lavoro|
        titolo della posizione|titolo dell annuncio|titolo dell offerta|ricerca in corso|
        posizione per cui è candidato|profilo ricercato|profilo cercato|candidato per|selezione per|
        candidata per|per la posizione|per posizione|per quale ruolo|ruolo proposto|posizione proposta|
        proposto per|ricerca per|job""",
    Field.CLIENT: """
        cliente|azienda cliente|committente|nome cliente|cliente finale|società cliente|
        azienda committente|nome del cliente|ditta cliente|presentato a|presentato presso|per cliente|
        presso cliente|per quale cliente|azienda che cerca""",
    Field.STAGE: """
        fase|fase attuale|stadio|fase del processo|fase di selezione|avanzamento|stato candidatura|
        stato avanzamento|stato della candidatura|passaggio|tappa|step|step di selezione|
        step del processo|fase iter|iter|a che punto siamo|a che punto è|punto della situazione|
        a che punto|dove siamo|situazione|situazione attuale|stato selezione""",
    Field.OUTCOME: "esito|decisione|risultato|esito finale|decisione finale|esito colloquio|esito selezione",
    Field.REASON: """
        motivo del rifiuto|motivo rifiuto|motivazione|motivo scarto|motivo dello scarto|motivo|
        motivo esclusione|causale|perché no|perché|perché scartato|ragione|causale scarto""",
    Field.DECIDED_ON: """
        data decisione|data della decisione|data esito|data rifiuto|data scarto|deciso il|data dell esito|
        rifiutato il|scartato il|data di rifiuto|data esclusione|data del no|escluso il|data respinta|
        data no|no il|risposta cliente il|data risposta cliente|data risposta|data chiusura|chiuso il""",
    Field.LAST_CONTACT: """
        ultimo contatto|data ultimo contatto|data dell ultimo contatto|ultima chiamata|contattato il|
        ultimo colloquio telefonico|ultima telefonata|data contatto|data ultimo colloquio|
        ultima conversazione|ultimo sentito|sentito il|chiamato il|sentito|ultimo feeling|
        ultima volta sentito|parlato il|ultimo messaggio|richiamato|richiamato il|
        ricontattato il|ricontattata il""",
    Field.TOLD_ON: """
        avvisato|avvisata|informato il|informato|avvisato il|comunicato il|candidato informato|
        esito comunicato il|riscontro dato il|feedback dato il|comunicato al candidato|comunicato|
        feedback al candidato|feedback dato|esito comunicato|lo sa|riscontro dato|data comunicazione|
        risultato comunicato|riscontro al candidato|data feedback|contattato per esito il|sa dell esito|
        chiamato per esito|risposta data|risposta data il|comunicazione esito|restituzione|
        restituzione data""",
    Field.APPLIED_ON: """
        data candidatura|data di candidatura|data della candidatura|candidato il|candidatura del|
        ricevuto il|data ricezione|data ricezione cv|cv ricevuto il|data di invio|data invio candidatura|
        cv ricevuto|arrivato il|data arrivo cv""",
    Field.CONNECTED_ON: "collegato il|data collegamento",
    Field.COME_BACK_ON: """
        disponibile dal|disponibile da|data disponibilità|ricontattare il|richiamare il|da ricontattare|
        da ricontattare il|prossimo contatto|da richiamare il|richiamare da|disponibilità|da richiamare|
        da risentire|risentire il|fine contratto|preavviso fino al|da risentire il""",
    Field.SOURCE: """
        come ci hai conosciuto|come ci ha conosciuto|
        fonte|origine|canale|provenienza|fonte candidatura|canale di provenienza|fonte di reclutamento""",
    Field.REFERRED_BY: """
        segnalato da|presentato da|raccomandato da|segnalazione|segnalazione di|consigliato da|
        chi ha segnalato|arriva da|mandato da|tramite""",
    Field.NOTES: """
        note|nota|osservazioni|commenti|commento|annotazioni|note interne|note colloquio|appunti|altro|
        valutazione|impressioni|riassunto|dettagli|info|varie""",
    Field.URL: "profilo linkedin|link linkedin|url profilo|link profilo|profilo",
    Field.WISHED_HOURS: """
        orario di contatto|orario preferito|fascia oraria|reperibilità|quando chiamare|orario chiamata|
        orari di contatto|disponibilità telefonica""",
}

ROMANIAN: dict[Field, str] = {
    Field.FULL_NAME: """
        nume complet|nume și prenume|nume prenume|numele și prenumele|prenume și nume|candidat|
        numele candidatului|persoană|persoană de contact|angajat|nume candidat""",
    Field.GIVEN: "prenume|prenumele",
    Field.FAMILY: "nume|nume de familie|numele|numele de familie",
    Field.EMAIL: """
        adresă de email|adresă email|adresa de email|adresa email|adresă e mail|adresa de e mail|
        poștă electronică""",
    Field.PHONE: """
        telefon|nr telefon|număr de telefon|număr telefon|nr de telefon|telefon mobil|mobil|telefon fix|
        numărul de telefon""",
    Field.PHONE_WORK: "telefon serviciu|telefon birou|telefon de serviciu",
    Field.PHONE_PRIVATE: "telefon acasă|telefon personal|telefon de acasă",
    Field.COMPANY: """
        companie|compania|firmă|firma|angajator|angajator actual|companie actuală|angajatorul actual|
        societate|compania actuală|loc de muncă actual|lucrează la|locul de muncă|unde lucrează|
        lucrează în""",
    Field.TITLE: """
        funcție|funcția|profesie|ocupație|post actual|funcție actuală|poziție actuală|funcția actuală|
        meserie|postul actual|rol actual|job actual""",
    Field.LOCATION: "oraș|orașul|localitate|localitatea|locație|oraș de reședință|municipiu|domiciliu",
    Field.COUNTRY: "țară|țara",
    Field.ROLE: """
        post|postul|rol|post vacant|poziție vizată|candidatură pentru|job aplicat|postul vizat|anunț|
        poziția pentru care aplică|post vizat|post aplicat|postul dorit|poziția vizată|post dorit|
        aplică pentru|rol vizat|candidează pentru|poziție dorită|job vizat|candidat pentru|pentru postul|
        pentru poziția|proces""",
    Field.CLIENT: """
        client|clientul|companie client|compania client|beneficiar|firma client|nume client""",
    Field.STAGE: """
        etapă|etapa|fază|faza|etapă curentă|stadiu|stadiul|etapa curentă|etapa procesului|
        etapa de recrutare|etapă de recrutare|etapa de selecție|etapă proces|stadiu proces|unde suntem|
        stadiu actual|unde am ajuns""",
    Field.OUTCOME: "rezultat|decizie|rezultatul|decizia|rezultat final",
    Field.REASON: """
        motivul respingerii|motiv respingere|motiv|motivul refuzului|motiv refuz|de ce nu|de ce""",
    Field.DECIDED_ON: """
        data deciziei|data respingerii|respins la|decis la|data rezultatului|respins în data|
        data refuzului""",
    Field.LAST_CONTACT: """
        ultimul contact|data ultimului contact|contactat la|ultima discuție|ultima convorbire|ultimul apel|
        ultima conversație|vorbit la""",
    Field.TOLD_ON: """
        informat la|anunțat la|candidat informat|comunicat la|informat|anunțat|informată|anunțată|
        feedback dat|feedback oferit|anunțat pe|informat pe|comunicat|comunicat candidatului|știe|
        rezultat comunicat|știe candidatul|sunat candidatul|răspuns dat|i s a spus""",
    Field.APPLIED_ON: """
        data aplicării|data candidaturii|aplicat la|data aplicației|primit la|primit|data primirii|
        cv primit""",
    Field.COME_BACK_ON: """
        disponibil din|disponibil de la|de recontactat|de recontactat la|urmărire la|de resunat|revenire|
        următorul contact""",
    Field.SOURCE: "sursă|sursa|canal|proveniență|sursa candidatului",
    Field.REFERRED_BY: "recomandat de|recomandare|recomandare de la|referit de|cine a recomandat",
    Field.NOTES: "note|observații|comentarii|notițe|mențiuni|comentariu|alte informații",
    Field.URL: "profil linkedin|link linkedin|profil",
    Field.WISHED_HOURS: """
        interval orar|ora preferată|program de contact|ora potrivită|când poate fi sunat|
        disponibil la telefon""",
}
