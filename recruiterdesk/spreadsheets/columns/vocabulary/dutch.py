"""What Dutch tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

DUTCH: dict[Field, str] = {
    Field.FULL_NAME: """
        namen|kandidaten|sollicitanten|contactpersonen|
        volledige naam|naam|kandidaat|naam kandidaat|kandidaat naam|voor en achternaam|sollicitant|
        voornaam achternaam|voornaam en achternaam|achternaam voornaam|contactpersoon|persoon|medewerker|
        weergavenaam|deelnemer|werknemer|naam sollicitant|naam en voornaam|naam voornaam|hoe heet je|
        hoe heet u|je naam|uw naam|professional|naam professional|zzp er|naam zzp er""",
    Field.GIVEN: "voornaam|roepnaam|voornamen",
    Field.MIDDLE: """
        tussenvoegsel|tussenvoegsels|tweede voornaam|middelste naam|tv|
        voorvoegsel|voorvoegsels|tussenv|voorv""",
    Field.FAMILY: "achternaam|familienaam|geslachtsnaam",
    Field.SALUTATION: "aanhef|aanspreekvorm|dhr mevr|mevr dhr",
    Field.EMAIL: """
        e mailadres|emailadres|e mail adres|mailadres|mail|e mail|email|privé e mail|e mail privé|
        e mail werk|e mail zakelijk""",
    Field.PHONE: """
        telefoon|telefoonnummer|telefoonnr|tel nr|tel|telnr|mobiel|mobiel nummer|mobiele telefoon|
        mobiele nummer|mobielnr|gsm|gsm nummer|gsm nr|vaste telefoon|vast nummer|telefoon 1|telefoon 2|
        telefoon mobiel|06 nummer|telefoonnummers|tel mobiel|06""",
    Field.PHONE_WORK: """
        telefoon op werk|telefoon op werk 2|hoofdtelefoon bedrijf|
        telefoon werk|telefoon zakelijk|werktelefoon|zakelijk nummer|mobiel zakelijk|tel werk|tel zakelijk|
        doorkiesnummer""",
    Field.PHONE_PRIVATE: """
        telefoon privé|privé telefoon|privénummer|telefoon thuis|thuistelefoon|mobiel privé|tel privé""",
    Field.COUNTRY_CODE: "landnummer|landcode",
    Field.COMPANY: """
        accountnaam|
        bedrijf|werkgever|huidige werkgever|huidig bedrijf|bedrijfsnaam|organisatie|onderneming|
        laatste werkgever|naam bedrijf|huidige organisatie|werkzaam bij|werkt bij|nu werkzaam bij|
        werkt voor|nu bij|bedrijf nu|in dienst bij|huidige baas""",
    Field.TITLE: """
        functie|functietitel|huidige functie|beroep|huidige functietitel|functieomschrijving|huidige rol|
        huidige positie|functienaam|titel|laatste functie|vakgebied|huidige baan|functie nu|werkt als|
        werkzaam als|doet nu""",
    Field.LOCATION: """
        plaats|woonplaats|stad|locatie|gemeente|vestigingsplaats|regio|standplaats|postcode plaats|
        postcode woonplaats|waar woon je|woont in|omgeving|waar|woont|wonend in|provincie""",
    Field.COUNTRY: "land|woonland",
    Field.ROLE: """
        vacature|rol|sollicitatie voor|gesolliciteerd op|openstaande functie|sollicitatie op|
        vacaturetitel|vacaturenaam|openstaande vacature|functie gesolliciteerd|gesolliciteerde functie|
        opdracht|beoogde functie|voor vacature|vacature titel|functie waarop gesolliciteerd|
        gewenste functie|voor functie|kandidaat voor|voor welke functie|voor de rol van|in procedure voor|
        procedure|solliciteert op|aangeboden als|voorgesteld als|aanvraag|opdracht aanvraag|klantvraag|
        inzetaanvraag""",
    Field.CLIENT: """
        relatie|relatienaam|naam relatie|
        klant|opdrachtgever|klantnaam|eindklant|naam opdrachtgever|inlener|klant naam|
        bedrijf waar voorgesteld|voorgesteld bij|voorgesteld aan|bij klant|bij wie|bij welke klant|
        voor klant|werkgever klant|aangeboden bij""",
    Field.STAGE: """
        fase|processtap|stap|huidige fase|fase in proces|sollicitatiefase|stadium|procesfase|projectfase|
        ronde|voortgang|stap in proces|selectiefase|stand van zaken|hoe ver|waar staan we|hoe staat het|
        hoe staat het ervoor|stand|proces status|waar in proces|fase procedure|fase in procedure""",
    Field.OUTCOME: "beslissing|uitkomst|resultaat|besluit|eindresultaat|afloop|uitslag",
    Field.REASON: """
        reden afwijzing|afwijsreden|reden van afwijzing|reden|afwijzingsreden|reden afgewezen|
        reden afwijzen|waarom niet|waarom afgewezen|waarom|motivatie afwijzing""",
    Field.DECIDED_ON: """
        datum beslissing|beslisdatum|datum afwijzing|afgewezen op|datum besluit|besloten op|
        datum afgewezen|beslissing op|datum uitslag|besluitdatum|afwijzingsdatum|datum nee|nee op|
        reactie klant op|datum reactie klant|uitslag op|afgerond op""",
    Field.LAST_CONTACT: """
        laatste contact|datum laatste contact|laatst gesproken|laatst gecontacteerd|laatste contactmoment|
        laatst gebeld|laatste gesprek|laatst contact|gesproken op|gebeld op|laatst gesproken op|
        laatste contactdatum|teruggebeld op|laatst gebeld op|laatste telefoontje|contact op|
        laatste keer gesproken|laatste belmoment""",
    Field.TOLD_ON: """
        geïnformeerd op|kandidaat geïnformeerd|afwijzing verstuurd|afwijzing verstuurd op|
        teruggekoppeld op|geïnformeerd|kandidaat geïnformeerd op|afgebeld op|afwijzing doorgegeven op|
        terugkoppeling gegeven|terugkoppeling kandidaat|teruggekoppeld|terugkoppeling|terugkoppeling op|
        afwijzing doorgegeven|afwijzing gecommuniceerd|op de hoogte|op de hoogte gesteld|kandidaat gebeld|
        weet het|bericht aan kandidaat|info aan kandidaat|kandidaat gebeld op|op de hoogte gebracht op|
        op de hoogte gebracht|weet kandidaat het|weet hij het|weet zij het|afgebeld|doorgegeven op|
        verteld|verteld op|
        bericht gegeven op|gebeld met uitslag|teruggekoppeld aan kandidaat|kandidaat weet het""",
    Field.APPLIED_ON: """
        sollicitatiedatum|datum sollicitatie|gesolliciteerd op datum|ontvangen op|datum ontvangst|
        sollicitatie ontvangen|datum cv ontvangen|cv ontvangen op|sollicitatie op datum|datum binnengekomen|
        cv ontvangen|binnengekomen|binnengekomen op|datum binnenkomst""",
    Field.COME_BACK_ON: """
        wanneer kun je beginnen|wanneer kunt u beginnen|
        beschikbaar vanaf|opvolgen op|terugbellen op|opnieuw benaderen|opnieuw contact op|volgend contact|
        datum opvolging|beschikbaar per|follow up datum|terugbelafspraak|vrij vanaf|opnieuw bellen|
        weer bellen op|contract tot|opzegtermijn tot""",
    Field.SOURCE: """
        hoe heb je ons gevonden|hoe heeft u ons gevonden|bron|kanaal|herkomst|wervingskanaal|via|
        bron kandidaat|hoe gevonden""",
    Field.REFERRED_BY: """
        aangedragen door|aanbevolen door|voorgedragen door|doorverwezen door|referral van|getipt door|
        via wie|wie heeft aanbevolen|doorgestuurd door|komt via""",
    Field.NOTES: """
        opmerking|opmerkingen|notities|notitie|toelichting|aantekeningen|bijzonderheden|commentaar|
        gespreksnotities|overig|indruk|info|samenvatting|details|extra info""",
    Field.URL: "linkedin profiel|linkedin link|profiel|profiellink|linkedin pagina",
    Field.WISHED_HOURS: """
        bereikbaar|bereikbaarheid|beste tijd|beltijd|wanneer bereikbaar|bereikbaar op|beste belmoment|
        wanneer bellen|bereikbaar tijd|goed bereikbaar""",
}
