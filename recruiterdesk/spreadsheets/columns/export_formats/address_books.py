"""Address books: Google Contacts in both generations, Outlook in five languages."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.export_formats.fingerprint import Fingerprint, SourceFormat
from recruiterdesk.spreadsheets.fields import Field

_OUTLOOK_ENGLISH = Fingerprint(
    SourceFormat.OUTLOOK,
    (
        "first name|middle name|last name|e mail address|business phone",
        "first name|middle name|last name|e mail address|mobile phone",
        "first name|last name|e mail display name",
        "first name|last name|job title|business street",
        "given yomi|surname yomi",
    ),
    {
        Field.HONORIFIC: "title",
        Field.GIVEN: "first name",
        Field.MIDDLE: "middle name",
        Field.FAMILY: "last name",
        Field.SUFFIX: "suffix",
        Field.COMPANY: "company",
        Field.TITLE: "job title",
        Field.EMAIL: "e mail address|e mail 2 address|e mail 3 address",
        Field.PHONE: "mobile phone|primary phone|other phone|car phone|radio phone",
        Field.PHONE_WORK: "business phone|business phone 2|company main phone",
        Field.PHONE_PRIVATE: "home phone|home phone 2",
        Field.LOCATION: "business city|home city|other city",
        Field.COUNTRY: "business country region|home country region|other country region",
        Field.REFERRED_BY: "referred by",
        Field.NOTES: "notes",
        None: """
            assistant s phone|assistant s name|manager s name|spouse|children|callback|business fax|home fax|
            other fax|pager|telex|isdn|tty tdd phone|account|profession|location|office location|private|
            e mail display name|e mail 2 display name|e mail 3 display name|e mail type|e mail 2 type|
            e mail 3 type|language|priority|sensitivity|categories|directory server|keywords|hobby|gender""",
    },
)
_OUTLOOK_GERMAN = Fingerprint(
    SourceFormat.OUTLOOK,
    (
        "vorname|weitere vornamen|nachname|telefon geschaftlich",
        "anrede|vorname|weitere vornamen|nachname",
        "vorname|nachname|e mail angezeigter name",
        "vorname|nachname|ort geschaftlich",
    ),
    {
        Field.SALUTATION: "anrede",
        Field.HONORIFIC: "titel",
        Field.GIVEN: "vorname",
        Field.MIDDLE: "weitere vornamen",
        Field.FAMILY: "nachname",
        Field.SUFFIX: "suffix",
        Field.COMPANY: "firma",
        Field.TITLE: "position",
        Field.EMAIL: """
            e mail adresse|e mail 2 adresse|e mail 3 adresse|e mail adresse 2|e mail adresse 3""",
        Field.PHONE: "mobiltelefon|mobiltelefon 2|haupttelefon|weiteres telefon|autotelefon",
        Field.PHONE_WORK: "telefon geschaftlich|telefon geschaftlich 2|telefon firma",
        Field.PHONE_PRIVATE: "telefon privat|telefon privat 2",
        Field.LOCATION: "ort geschaftlich|ort privat|weiterer ort",
        Field.COUNTRY: """
            land region geschaftlich|land region privat|weiteres e land region|land geschaftlich|
            land privat|weiteres land""",
        Field.REFERRED_BY: "empfohlen von",
        Field.NOTES: "notizen",
        None: """
            telefon assistent|assistent in|name assistent|name des r vorgesetzten|name des der vorgesetzten|
            partner|kinder|ruckmeldung|fax geschaftlich|fax privat|weiteres fax|pager|telex|isdn|
            telefon fur horbehinderte|konto|beruf|ort|buro|privat|e mail angezeigter name|
            e mail 2 angezeigter name|e mail 3 angezeigter name|e mail typ|e mail 2 typ|e mail 3 typ|sprache|
            prioritat|vertraulichkeit|kategorien|verzeichnisserver|stichworter|hobby|geschlecht""",
    },
)
_OUTLOOK_FRENCH = Fingerprint(
    SourceFormat.OUTLOOK,
    (
        "prenom|deuxieme prenom|nom|telephone bureau",
        "prenom|deuxieme prenom|nom|adresse de messagerie",
        "prenom|nom|ville bureau",
    ),
    {
        Field.HONORIFIC: "titre|civilite",
        Field.GIVEN: "prenom",
        Field.MIDDLE: "deuxieme prenom",
        Field.FAMILY: "nom",
        Field.SUFFIX: "suffixe",
        Field.COMPANY: "societe",
        Field.TITLE: "titre|fonction",
        Field.EMAIL: "adresse de messagerie|adresse de messagerie 2|adresse de messagerie 3",
        Field.PHONE: "tel mobile|telephone mobile|telephone principal|telephone autre|telephone voiture",
        Field.PHONE_WORK: "telephone bureau|telephone 2 bureau|telephone societe",
        Field.PHONE_PRIVATE: "telephone domicile|telephone 2 domicile",
        Field.LOCATION: "ville bureau|ville domicile|ville autre",
        Field.COUNTRY: """
            pays region bureau|pays region domicile|pays region autre|pays bureau|pays domicile|pays autre""",
        Field.REFERRED_BY: "recommande par",
        Field.NOTES: "notes|remarques",
        None: """
            telephone de l assistant e|nom de l assistant e|responsable|directeur|conjoint e|conjoint|enfants|
            rappel|telecopie bureau|telecopie domicile|telecopie autre|profession|compte|emplacement|bureau|
            prive|nom complet de l adresse de messagerie|nom complet de l adresse de messagerie 2|
            nom complet de l adresse de messagerie 3|type de messagerie|type de messagerie 2|
            type de messagerie 3|langue|priorite|critere de diffusion|categories|service|
            telephone tdd tty|radio telephone""",
    },
)
_OUTLOOK_SPANISH = Fingerprint(
    SourceFormat.OUTLOOK,
    (
        "nombre|apellidos|telefono del trabajo|telefono del ayudante",
        "nombre|segundo nombre|apellidos|organizacion",
    ),
    {
        Field.HONORIFIC: "titulo",
        Field.SALUTATION: "trato|tratamiento",
        Field.GIVEN: "nombre",
        Field.MIDDLE: "segundo nombre",
        Field.FAMILY: "apellidos",
        Field.SUFFIX: "sufijo",
        Field.COMPANY: "organizacion|compania",
        Field.TITLE: "puesto|cargo",
        Field.EMAIL: """
            direccion de correo electronico|direccion del correo electronico 2|
            direccion del correo electronico 3|direccion de correo electronico 2|
            direccion de correo electronico 3""",
        Field.PHONE: "telefono movil|telefono principal|otro telefono",
        Field.PHONE_WORK: """
            telefono del trabajo|telefono del trabajo 2|numero de centralita de la organizacion""",
        Field.PHONE_PRIVATE: "particular|particular 2|telefono particular|telefono particular 2",
        Field.LOCATION: "ciudad del trabajo|ciudad de trabajo|ciudad|ciudad del domicilio|otra ciudad",
        Field.COUNTRY: """
            pais o region del trabajo|pais o region del domicilio|pais o region|otro pais o region""",
        Field.REFERRED_BY: "recomendado por|referido por",
        Field.NOTES: "notas",
        None: """
            telefono del ayudante|nombre del ayudante|nombre del director|director|conyuge|hijos|
            devolucion de llamada|fax del trabajo|fax particular|otro fax|profesion|cuenta|ubicacion|privado|
            nombre de pantalla de correo electronico|nombre de pantalla de correo electronico 2|
            nombre de pantalla de correo electronico 3|tipo de correo electronico|idioma|prioridad|
            confidencialidad|categorias|departamento|oficina""",
    },
)
_OUTLOOK_ITALIAN = Fingerprint(
    SourceFormat.OUTLOOK,
    (
        "nome|secondo nome|cognome|indirizzo posta elettronica",
        "nome|secondo nome|cognome|titolo straniero",
        "nome|cognome|citta uff",
    ),
    {
        Field.HONORIFIC: "titolo",
        Field.GIVEN: "nome",
        Field.MIDDLE: "secondo nome",
        Field.FAMILY: "cognome",
        Field.COMPANY: "societa",
        Field.TITLE: "posizione",
        Field.EMAIL: """
            indirizzo posta elettronica|indirizzo posta elettronica 2|indirizzo posta elettronica 3""",
        Field.PHONE: "cellulare|telefono principale|altro telefono|telefono auto",
        Field.PHONE_WORK: "ufficio|ufficio 2|telefono principale societa",
        Field.PHONE_PRIVATE: "abitazione|abitazione 2",
        Field.LOCATION: "citta uff|citta ab|altra citta",
        Field.COUNTRY: "paese uff|paese ab|altro paese",
        Field.REFERRED_BY: "presentato da",
        Field.NOTES: "note",
        None: """
            titolo straniero|reparto|telefono assistente|nome assistente|assistente|coniuge|figli|fax uff|
            fax ab|altro fax|cercapersone|telex|isdn|provincia uff|provincia ab|professione|
            tipo posta elettronica|tipo posta elettronica 2|nome visualizzato posta elettronica|
            nome visualizzato posta elettronica 2|categorie|sesso|hobby|lingua|priorita""",
    },
)

ADDRESS_BOOKS = (
    Fingerprint(
        SourceFormat.GOOGLE_CONTACTS,
        (
            "name|given name|family name|e mail 1 value",
            "name|given name|group membership",
            "given name|family name|phone 1 value",
            "first name|last name|e mail 1 value",
            "first name|last name|phone 1 value",
            "first name|last name|labels|organization name",
        ),
        {
            Field.FULL_NAME: "name",
            Field.GIVEN: "given name|first name",
            Field.MIDDLE: "additional name|middle name",
            Field.FAMILY: "family name|last name",
            Field.HONORIFIC: "name prefix",
            Field.SUFFIX: "name suffix",
            Field.COMPANY: "organization name|organization 1 name",
            Field.TITLE: "organization title|organization 1 title",
            Field.NOTES: "notes",
            None: """
                labels|group membership|file as|nickname|short name|maiden name|initials|occupation|
                billing information|directory server|priority|sensitivity|subject|language|gender|
                organization 1 department|organization department|organization 1 job description""",
        },
    ),
    Fingerprint(
        SourceFormat.DIRECTORY,
        ("cn|sn", "cn|givenname", "cn|mail", "sn|mail", "givenname|mail"),
        {
            Field.FULL_NAME: "cn|displayname",
            Field.GIVEN: "givenname",
            Field.FAMILY: "sn",
            Field.COMPANY: "o|company",
            Field.TITLE: "title",
            Field.EMAIL: "mail|mozillasecondemail",
            Field.PHONE: "mobile",
            Field.PHONE_WORK: "telephonenumber",
            Field.PHONE_PRIVATE: "homephone",
            Field.LOCATION: "l|mozillahomelocalityname",
            Field.COUNTRY: "c|co|mozillahomecountryname",
            Field.NOTES: "description",
            None: "ou|department|facsimiletelephonenumber|pager|mozillanickname|uid|st|street|postalcode",
        },
    ),
    _OUTLOOK_ENGLISH,
    _OUTLOOK_GERMAN,
    _OUTLOOK_FRENCH,
    _OUTLOOK_SPANISH,
    _OUTLOOK_ITALIAN,
)
