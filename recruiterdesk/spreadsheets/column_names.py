"""What columns are called in the main European languages, and in the exports of common programs."""

from __future__ import annotations

import re
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.fields import Field

IDENTITY_FIELDS = frozenset(
    {
        Field.FULL_NAME,
        Field.GIVEN,
        Field.FAMILY,
        Field.EMAIL,
        Field.PHONE,
        Field.PHONE_WORK,
        Field.PHONE_PRIVATE,
    }
)
"""The columns that tell who a person is."""

# Folded as by `fold`, with every other sign turned into a blank.
_NAMES: dict[Field, str] = {
    Field.FULL_NAME: """
        name|full name|fullname|candidate|candidate name|contact name|contact|person|applicant|
        applicant name|display name|kandidat|kandidatin|kandidaten|bewerber|bewerberin|
        vor und nachname|vorname nachname|name vorname|nachname vorname|vollstandiger name|
        ansprechpartner|nom complet|candidat|candidata|candidate full name|nom et prenom|nom prenom|
        prenom nom|nombre completo|nombre y apellidos|candidato|nome completo|nome e cognome|
        nominativo|volledige naam|naam|kandidaat|imie i nazwisko|imie nazwisko|nazwisko i imie|namn|
        fullstandigt namn|navn|file as|employee name|interviewer name""",
    Field.GIVEN: """
        first name|firstname|given name|givenname|given|forename|first|vorname|rufname|prenom|nombre|
        nombres|nome|voornaam|imie|fornamn|fornavn|candidate first name|contact first name|
        consumer first name""",
    Field.MIDDLE: """
        middle name|middle|second name|zweiter vorname|additional name|deuxieme prenom|tussenvoegsel|
        middle initial|consumer middle initial""",
    Field.FAMILY: """
        last name|lastname|family name|familyname|surname|last|nachname|familienname|zuname|nom|
        nom de famille|apellido|apellidos|cognome|achternaam|familienaam|nazwisko|efternamn|etternavn|
        efternavn|candidate last name|contact last name|consumer last name""",
    Field.SUFFIX: "name suffix|suffix|namenszusatz|suffixe",
    Field.HONORIFIC: """
        name prefix|prefix|titel akademisch|akademischer titel|akad titel|academic title|titel vorname""",
    Field.SALUTATION: "salutation|anrede|civilite|tratamiento|aanhef|tilltal|mr ms",
    Field.EMAIL: """
        email|e mail|mail|emails|email address|e mail address|mailadresse|e mail adresse|email adresse|
        emailadresse|adresse e mail|adresse email|adresse mail|courriel|mel|correo|correo electronico|
        direccion de correo|posta elettronica|indirizzo email|e mailadres|emailadres|adres e mail|
        adres email|epost|e post|e postadress|epostadress|candidate email|contact email|personal email|
        work email|email work|email home|email other|primary email|secondary email|other email|
        private e mail|email 1|email 2|email 3|e mail privat|e mail 2 address|e mail 3 address|
        email addresses|interviewer email|e mail address 2|e mail geschaftlich""",
    Field.PHONE: """
        phone|phone number|phonenumber|phone numbers|telephone|telephone number|tel|tel nr|telefon|
        telefonnummer|telefonnr|rufnummer|mobile|mobile number|mobile phone|mobile no|cell|cell phone|
        cellphone|cellular|handy|handynummer|mobil|mobilnummer|mobiltelefon|mobilfunk|mobiel|gsm|
        telephone portable|portable|n de telephone|numero de telephone|telefono|numero de telefono|
        movil|telefono movil|celular|cellulare|numero di telefono|telefoon|telefoonnummer|komorka|
        numer telefonu|nr telefonu|telefonnummer mobil|candidate phone|contact phone|
        contact phone number|primary phone|other phone|phone other|phone 1|phone 2|phone 3|telefon 1|
        telefon 2|contact number|mobile without country code|phones|whatsapp|mobiltelefonnummer""",
    Field.PHONE_WORK: """
        work phone|phone work|business phone|business phone 2|office phone|phone office|company phone|
        company main phone|telefon buro|telefon geschaftlich|telefon dienstlich|dienstlich|buro|
        geschaftlich|direct phone|direct dial|durchwahl|telephone professionnel|tel pro|
        telefono trabajo|telefono ufficio|telefoon werk|telefon sluzbowy|arbetstelefon""",
    Field.PHONE_PRIVATE: """
        home phone|phone home|private phone|phone private|personal phone|telefon privat|privat|
        telefon private|home phone 2|telephone personnel|tel perso|telefono casa|telefono particular|
        telefoon prive|telefon prywatny|hemtelefon""",
    Field.COUNTRY_CODE: """
        country code|phone country code|dial code|landesvorwahl|vorwahl|indicatif|landnummer""",
    Field.COMPANY: """
        company|company name|current company|employer|current employer|organization|organisation|
        organization name|account|account name|firm|firma|unternehmen|arbeitgeber|
        aktueller arbeitgeber|derzeitiger arbeitgeber|jetziger arbeitgeber|firmenname|societe|
        entreprise|employeur|employeur actuel|entreprise actuelle|empresa|empresa actual|azienda|
        azienda attuale|societa|datore di lavoro|bedrijf|werkgever|huidige werkgever|pracodawca|
        obecny pracodawca|foretag|arbetsgivare|nuvarande arbetsgivare|virksomhed|bolag|
        current organization|present employer|most recent employer""",
    Field.TITLE: """
        title|job title|jobtitle|current title|current job title|current position|current role|
        headline|occupation|job|profession|function|aktuelle position|derzeitige position|
        aktuelle stelle|jetzige position|berufsbezeichnung|beruf|funktion|jobtitel|tatigkeit|
        poste actuel|fonction|intitule du poste|metier|puesto actual|cargo|cargo actual|profesion|
        mansione|posizione attuale|ruolo attuale|qualifica|huidige functie|functie|functietitel|
        obecne stanowisko|zawod|befattning|nuvarande roll|nuvarande befattning|yrke|professional title|
        designation|organization title""",
    Field.LOCATION: """
        location|city|town|place|ort|wohnort|stadt|standort|ville|lieu|localite|ciudad|localidad|
        ubicacion|citta|luogo|sede|localita|plaats|woonplaats|stad|locatie|miasto|miejscowosc|
        lokalizacja|ort stadt|stad ort|bostadsort|current location|city location|home city|
        mailing city|mailingcity|home address city|candidate location|based in|residence|region stadt|
        business city|candidate city""",
    Field.COUNTRY: """
        country|land|staat|pays|pais|paese|nazione|kraj|country region|mailingcountry|mailing country|
        business country region|home country region|country of residence|wohnland""",
    Field.ROLE: """
        role|role applied for|applied for|applied role|job applied for|position applied for|vacancy|
        requisition|req|job opening|opening|open position|rolle|stelle|vakanz|offene stelle|
        beworben fur|stellenbezeichnung|mandat rolle|job posting|posting|poste|offre|poste vise|
        candidature pour|puesto|vacante|oferta|posizione|ruolo|posizione aperta|vacature|rol|
        stanowisko|rekrutacja|oferta pracy|tjanst|roll|applied position|target role|job name|job req|
        requisition name|posting title|job order|mission""",
    Field.CLIENT: """
        client|client name|customer|kunde|kundin|mandant|auftraggeber|hiring company|client company|
        cliente|klant|opdrachtgever|klient|kund|uppdragsgivare|end client|hiring client""",
    Field.STAGE: """
        stage|current stage|pipeline stage|phase|stufe|prozessschritt|prozessphase|bewerbungsphase|
        schritt|etape|avancement|phase du processus|etapa|fase|fase actual|fase attuale|etap|steg|
        skede|recruiting stage|application stage|interview stage|hiring stage|step|pipeline""",
    Field.OUTCOME: """
        outcome|decision|result|outcome decision|entscheidung|ergebnis|ausgang|resultat|resultado|
        decizione|decisione|esito|beslissing|uitkomst|resultaat|decyzja|wynik|beslut|utfall|
        final decision|disposition|resultat final|hiring decision|rejection reason|reject reason|
        absagegrund|verdict""",
    Field.DECIDED_ON: """
        decision date|date of decision|decided on|decided|decision on|entscheidung am|entschieden am|
        entscheidungsdatum|datum entscheidung|absage am|absagedatum|rejected on|rejected at|
        rejection date|date rejected|declined on|date de decision|date decision|fecha de decision|
        fecha decision|data decisione|data della decisione|datum beslissing|beslisdatum|data decyzji|
        beslutsdatum|outcome date|closed on""",
    Field.LAST_CONTACT: """
        last contact|last contacted|last contact date|last contacted on|date of last contact|
        letzter kontakt|letzter kontakt am|zuletzt kontaktiert|zuletzt gesprochen|
        datum letzter kontakt|letzte kontaktaufnahme|dernier contact|date du dernier contact|
        ultimo contacto|fecha ultimo contacto|ultimo contatto|data ultimo contatto|laatste contact|
        datum laatste contact|ostatni kontakt|data ostatniego kontaktu|senaste kontakt|
        senast kontaktad|last spoke|last spoken|last call|last touch|last activity|last activity date|
        last touchpoint""",
    Field.TOLD_ON: """
        told on|told|informed on|date informed|informed|feedback given on|candidate informed|
        rejection sent|rejection sent on|notified on|informiert am|benachrichtigt am|
        absage mitgeteilt am|mitgeteilt am|feedback gegeben am|abgesagt am|informe le|prevenu le|
        informado el|informato il|geinformeerd op|poinformowano|informerad""",
    Field.APPLIED_ON: """
        applied on|applied|application date|date applied|applied at|applied date|beworben am|
        bewerbung am|bewerbungsdatum|eingang am|bewerbungseingang|date de candidature|
        fecha de solicitud|data candidatura|sollicitatiedatum|data aplikacji|ansokningsdatum|
        submitted on|application submitted""",
    Field.CONNECTED_ON: "connected on|connected at|connection date|date connected|verbunden am|vernetzt am",
    Field.COME_BACK_ON: """
        come back on|available from|available again|availability date|verfugbar ab|frei ab|
        wiedervorlage|wiedervorlage am|wieder ansprechen|disponible a partir du|disponible desde|
        disponibile dal|beschikbaar vanaf|dostepny od|tillganglig fran|follow up on|follow up date""",
    Field.SOURCE: """
        source|candidate source|lead source|channel|quelle|kanal|herkunft|bewerbungskanal|origine|
        canal|fuente|origen|fonte|canale|bron|kanaal|zrodlo|kalla|data source|sourced from|
        how did you hear""",
    Field.REFERRED_BY: """
        referred by|referrer|referral|referral name|recommended by|empfohlen von|empfehlung von|
        empfehlung|recommande par|coopte par|recomendado por|segnalato da|aangedragen door|
        polecony przez|rekommenderad av|who sent you|introduced by""",
    Field.NOTES: """
        notes|note|comments|comment|remarks|remark|notizen|notiz|bemerkung|bemerkungen|kommentar|
        kommentare|anmerkung|anmerkungen|interne notizen|remarque|remarques|commentaire|commentaires|
        notas|nota|comentarios|observaciones|osservazioni|commenti|opmerking|opmerkingen|notities|
        uwagi|notatki|komentarz|anteckningar|anteckning|kommentarer|crm note|background|memo""",
    Field.URL: """
        url|linkedin|linkedin url|linkedin profile|linkedin profile url|profile url|public profile url|
        linkedin profil|profil url|person linkedin url|linkedinurl|linked in""",
    Field.WISHED_HOURS: """
        best time to call|best time|preferred time|call time|reachable|erreichbar|erreichbarkeit|
        anrufzeit|bevorzugte zeit|beste zeit|telefonisch erreichbar|joignable|horaire de contact""",
}

_NUMBERED = re.compile(r"(e mail|email|phone|organization|address) \d+ (value|name|title|city|country)")
_NUMBERED_FIELDS: dict[str, Field] = {
    "e mail value": Field.EMAIL,
    "email value": Field.EMAIL,
    "phone value": Field.PHONE,
    "organization name": Field.COMPANY,
    "organization title": Field.TITLE,
    "address city": Field.LOCATION,
    "address country": Field.COUNTRY,
}
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SIGNS = re.compile(r"[^\w]+|_+")
_PARTS = re.compile(r"[/|(),:]|\bund\b|\boder\b|\bor\b")


def _by_name() -> dict[str, Field]:
    return {" ".join(name.split()): field for field, names in _NAMES.items() for name in names.split("|")}


_FIELD_BY_NAME = _by_name()


def plain_header(header: str) -> str:
    """Return the header as it is compared: "FirstName" and "first_name" become "first name"."""
    if not header.isupper():
        header = _CAMEL.sub(" ", header)
    return " ".join(_SIGNS.sub(" ", fold(header)).split())


@lru_cache(maxsize=4096)
def field_named(header: str) -> Field | None:
    """Return what a column of this name means, by its name alone.

    Of two names ("Kandidat / Candidate") the first that is known counts.
    """
    if len(header) > 60:  # noqa: PLR2004 - names of columns are short, cells of data need no look
        return None
    plain = plain_header(header)
    if found := _FIELD_BY_NAME.get(plain):
        return found
    if numbered := _NUMBERED.fullmatch(plain):
        return _NUMBERED_FIELDS.get(f"{numbered[1]} {numbered[2]}")
    parts = [_FIELD_BY_NAME.get(plain_header(part)) for part in _PARTS.split(header)]
    known = [part for part in parts if part is not None]
    return known[0] if len(parts) > 1 and known else None
