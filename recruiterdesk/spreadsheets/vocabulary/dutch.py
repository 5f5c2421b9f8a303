"""What Dutch tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

DUTCH: dict[Field, str] = {
    Field.FULL_NAME: """
        volledige naam|naam|kandidaat|naam kandidaat|kandidaat naam|voor en achternaam|sollicitant|
        voornaam achternaam|voornaam en achternaam|achternaam voornaam|contactpersoon|persoon|medewerker|
        weergavenaam|deelnemer|werknemer|naam sollicitant|naam en voornaam|naam voornaam""",
    Field.GIVEN: "voornaam|roepnaam|voornamen",
    Field.MIDDLE: "tussenvoegsel|tussenvoegsels|tweede voornaam|tv",
    Field.FAMILY: "achternaam|familienaam|geslachtsnaam",
    Field.SALUTATION: "aanhef|aanspreekvorm|dhr mevr|mevr dhr",
    Field.EMAIL: """
        e mailadres|emailadres|e mail adres|mailadres|mail|e mail|email|privé e mail|e mail privé|
        e mail werk|e mail zakelijk""",
    Field.PHONE: """
        telefoon|telefoonnummer|telefoonnr|tel nr|tel|telnr|mobiel|mobiel nummer|mobiele telefoon|
        mobiele nummer|mobielnr|gsm|gsm nummer|gsm nr|vaste telefoon|vast nummer|telefoon 1|telefoon 2|
        telefoon mobiel|06 nummer|telefoonnummers|tel mobiel""",
    Field.PHONE_WORK: """
        telefoon werk|telefoon zakelijk|werktelefoon|zakelijk nummer|mobiel zakelijk|tel werk|tel zakelijk|
        doorkiesnummer""",
    Field.PHONE_PRIVATE: """
        telefoon privé|privé telefoon|privénummer|telefoon thuis|thuistelefoon|mobiel privé|tel privé""",
    Field.COUNTRY_CODE: "landnummer|landcode",
    Field.COMPANY: """
        bedrijf|werkgever|huidige werkgever|huidig bedrijf|bedrijfsnaam|organisatie|onderneming|
        laatste werkgever|naam bedrijf|huidige organisatie|werkzaam bij|werkt bij|nu werkzaam bij""",
    Field.TITLE: """
        functie|functietitel|huidige functie|beroep|huidige functietitel|functieomschrijving|huidige rol|
        huidige positie|functienaam|titel|laatste functie|vakgebied|huidige baan""",
    Field.LOCATION: """
        plaats|woonplaats|stad|locatie|gemeente|vestigingsplaats|regio|standplaats|postcode plaats|
        postcode woonplaats|waar woon je""",
    Field.COUNTRY: "land|woonland",
    Field.ROLE: """
        vacature|rol|sollicitatie voor|gesolliciteerd op|openstaande functie|sollicitatie op|vacaturetitel|
        vacaturenaam|openstaande vacature|functie gesolliciteerd|gesolliciteerde functie|opdracht|
        beoogde functie|voor vacature|vacature titel|functie waarop gesolliciteerd|gewenste functie""",
    Field.CLIENT: """
        klant|opdrachtgever|klantnaam|eindklant|naam opdrachtgever|inlener|klant naam|
        bedrijf waar voorgesteld|voorgesteld bij|voorgesteld aan""",
    Field.STAGE: """
        fase|processtap|stap|huidige fase|fase in proces|sollicitatiefase|stadium|procesfase|ronde|
        voortgang|stap in proces|selectiefase|stand van zaken|hoe ver|waar staan we""",
    Field.OUTCOME: "beslissing|uitkomst|resultaat|besluit|eindresultaat|afloop|uitslag",
    Field.REASON: """
        reden afwijzing|afwijsreden|reden van afwijzing|reden|afwijzingsreden|reden afgewezen|
        reden afwijzen""",
    Field.DECIDED_ON: """
        datum beslissing|beslisdatum|datum afwijzing|afgewezen op|datum besluit|besloten op|datum afgewezen|
        beslissing op|datum uitslag|besluitdatum|afwijzingsdatum|datum nee""",
    Field.LAST_CONTACT: """
        laatste contact|datum laatste contact|laatst gesproken|laatst gecontacteerd|laatste contactmoment|
        laatst gebeld|laatste gesprek|laatst contact|gesproken op|gebeld op|laatst gesproken op|
        laatste contactdatum|teruggebeld op|laatst gebeld op|laatste telefoontje""",
    Field.TOLD_ON: """
        geïnformeerd op|kandidaat geïnformeerd|afwijzing verstuurd|afwijzing verstuurd op|teruggekoppeld op|
        geïnformeerd|kandidaat geïnformeerd op|afgebeld op|afwijzing doorgegeven op|terugkoppeling gegeven|
        terugkoppeling kandidaat|teruggekoppeld|terugkoppeling|terugkoppeling op|afwijzing doorgegeven|
        afwijzing gecommuniceerd|op de hoogte|op de hoogte gesteld|kandidaat gebeld|weet het|
        bericht aan kandidaat|info aan kandidaat""",
    Field.APPLIED_ON: """
        sollicitatiedatum|datum sollicitatie|gesolliciteerd op datum|ontvangen op|datum ontvangst|
        sollicitatie ontvangen|datum cv ontvangen|cv ontvangen op|sollicitatie op datum|datum binnengekomen|
        cv ontvangen|binnengekomen|binnengekomen op|datum binnenkomst""",
    Field.COME_BACK_ON: """
        beschikbaar vanaf|opvolgen op|terugbellen op|opnieuw benaderen|opnieuw contact op|volgend contact|
        datum opvolging|beschikbaar per|follow up datum|terugbelafspraak""",
    Field.SOURCE: "bron|kanaal|herkomst|wervingskanaal|via|bron kandidaat|hoe gevonden",
    Field.REFERRED_BY: """
        aangedragen door|aanbevolen door|voorgedragen door|doorverwezen door|referral van|getipt door|
        via wie|wie heeft aanbevolen""",
    Field.NOTES: """
        opmerking|opmerkingen|notities|notitie|toelichting|aantekeningen|bijzonderheden|commentaar|
        gespreksnotities|overig""",
    Field.URL: "linkedin profiel|linkedin link|profiel|profiellink|linkedin pagina",
    Field.WISHED_HOURS: """
        bereikbaar|bereikbaarheid|beste tijd|beltijd|wanneer bereikbaar|bereikbaar op|beste belmoment|
        wanneer bellen|bereikbaar tijd|goed bereikbaar""",
}
