"""The words that stand around the name of a column: whose it is, of which kind, and what is of no account."""

from __future__ import annotations

import re


def listed(text: str) -> frozenset[str]:
    """Return the names that a text lists with strokes between them."""
    return frozenset(" ".join(name.split()) for name in text.split("|"))


def words_in(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


TICKED = words_in(
    "true wahr vrai verdadero verdadeiro vero waar sant sann sand prawda pravda igaz tosi dogru истина"
)
"""What spreadsheet programs write for a ticked box, by their language."""

UNTICKED = words_in(
    "false falsch faux falso onwaar falskt falsk usann falsz nepravda hamis epatosi yanlis ложь"
)
"""What they write for one that is not ticked."""

# Behind a sign it asks for its picture: "✔️" is "✔".
_PICTURE = "\ufe0f"
TICKS = frozenset(f"{sign}{form}" for sign in "✓✔☑✅√" for form in ("", _PICTURE))
"""Signs that people put for a yes."""

CROSSES = frozenset(f"{sign}{form}" for sign in "✗✘❌✕✖×" for form in ("", _PICTURE))
"""Signs that people put for a no."""

# What a header says besides its name: "(TT.MM.JJJJ)", "[optional]", "*", "1. ", "#3".
BRACKETS = re.compile(r"[(\[{（【].*?(?:[)\]}）】]|$)")
MARKS_AROUND = re.compile(r"^\s*(?:(?:[#*•–-]|\d{1,2}[.)])\s*)+|[\s*:：.?!]+$")
OF_NO_ACCOUNT = words_in(
    """
    in
    the of a an your his her their please pflichtfeld pflicht required optional mandatory obligatoire
    obligatorio facultatif des der die das dem den de del della dell di du d la le les el los las do da
    dos van het een uw ihr ihre dein deine votre tu su seu sua il lo i av til for fur s falls vorhanden
    if any ggf czy zda wurde sido foi
    """
)
"""Words that say nothing about what a column holds."""

STRONG_SUBJECTS = words_in(
    """
    candidate candidates cand applicant applicants appl bewerber bewerbers bewerberin bewerbende
    bewerbenden kandidat
    kandidaten kandidatin kandidats kand bew candidat candidats candidata candidato kandidaat
    sollicitant kandydat kandydata kandydatka kandidatens ansoger sokande soker hakija hakijan ehdokas
    uchazec uchazece uchazeci uchazecum uchadzac uchadzaca uchadzacovi kandidata kandidatovi kandidatu
    кандидату кандидатові jelolt palyazo aday adayin adaya кандидат кандидата соискателя υποψηφιου consumer
    interviewee jobseeker postulante aspirante candidatul candidatului prospect talent
    """
)
"""Whose name, e-mail or phone it is: the person's whom the table is about."""

WEAK_SUBJECTS = words_in(
    """
    contact contacts person persoon persona osoba pessoa personne personal ansprechpartner ansprechpartnerin
    ansprechperson kontakt kontaktperson interlocuteur contacto contatto contactpersoon contato
    employee mitarbeiter member
    attendee participant teilnehmer delegate student customer lead people user profile individual
    referral referred nominee salarie empleado dipendente medewerker pracownik ansatt medarbetare
    funcionario trabajador werknemer volunteer voluntario benevole freiwilliger vrijwilliger donor donante
    speaker presenter ponente palestrante relatore intervenant conferencier spreker
    mitglied socio miembro membro membre adherent lid medlem
    alumno alumna aluno aluna estudiante estudante studente etudiant eleve schuler leerling
    participante partecipante deelnemer deltagare deltager uczestnik usuario utente utilisateur
    """
)
"""Whose it is where nothing says better who the table is about."""

OTHER_PEOPLE = re.compile(
    r"\b(?:owner|owners|recruiter|recruiters|manager|managers|coordinator|coordinators|interviewer|"
    r"interviewers|referrer|referrers|referee|reference|references|assist[ae]n[tz]\w*|spouse|partner|"
    r"emergency|supervisor|sourcer|agent|sales|rep|assigned|assignee|consultant|parent|mother|father|"
    r"guardian|hiring|vendor|buyer|purchaser|payer|kaufer|acheteur|comprador|colleague|author|creator|created|modified|updated|added|responsible|"
    r"reports|boss|advisor|adviser|credited|subscriber|account manager|lead owner|nok|kin|"
    r"inhaber|besitzer|betreuer|betreuerin|bearbeiter|sachbearbeiter|zustandig|zustandige|zustandiger|"
    r"verantwortlich|verantwortliche|verantwortlicher|berater|beraterin|vorgesetzter|vorgesetzten|vorgesetzte|"
    r"fuhrungskraft|personaler|notfall|notfallkontakt|ehepartner|empfehler|"
    r"fachbereich|referenz|referenzen|referenzgeber|ehefrau|ehemann|erstellt|geandert|"
    r"responsable|recruteur|recruteuse|gestionnaire|conjoint|urgence|referent|cree par|adjointe?|"
    r"propietario|reclutador|encargado|conyuge|emergencia|jefe|gerente|ayudante|responsavel|gestor|"
    r"responsabile|proprietario|selezionatore|coniuge|emergenza|recrutador|conjuge|"
    r"eigenaar|verantwoordelijke|leidinggevende|noodcontact|noodgeval|intercedent|"
    r"wlasciciel|rekruter|rekrutera|rekrutujacy|opiekun|opiekuna|kierownik|przelozony|menedzer|"
    r"asst|agare|ansvarig|chef|rekryterare|ansvarlig|leder|ejer|rekrutterer|nodkontakt|"
    r"asistent\w*|asystent\w*|asszisztens\w*|avustaja\w*|yardimci\w*|"
    r"vlastnik|naborar|nadrizeny|felelos|tulajdonos|responsabil|recrutor|sorumlu|yonetici|"
    r"рекрутер|ответственныи|менеджер|владелец|руководитель)\b|秘書|秘书|\bby$|"
    r"\bdu client\b|\bclient contact\b|"
    r"\bansprechpartner kunde\b|\bkunde ansprechpartner\b|\bkundenkontakt\b|\bcompany contact\b|"
    r"\bcustomer contact\b|\bcontact client\b|\bcontact chez le client\b|\bcontacto cliente\b|"
    r"\bklantcontact\b|\bansprechpartner beim kunden\b|"
    r"\b(?:job|role|position|vacancy|requisition|req|opening|stellen?|vakanz|poste|offre|vacante|vacature|"
    r"stanowisko|tjanst) (?:contacts?|kontakt|kontaktperson|ansprechpartner\w*|contacto|contatto)\b|"
    r"\b(?:contacts?|kontakt|ansprechpartner\w*|contacto|contatto|contactpersoon) "
    r"(?:for |fur |pour |para |per |voor )?(?:the |die |le |la |el |il |de )?"
    r"(?:job|role|position|vacancy|requisition|stelle|vakanz|poste|offre|vacante|puesto|posizione|"
    r"vacature)\b"
)
"""Words of those whom the table is not about: whoever looks after the person, decides, refers, is kin."""

FAX = re.compile(r"\b(?:\w*fax\w*|\w*faks\w*|pager|telex|telecopie\w*|факс)\b")
"""A number that nobody speaks at."""

WORK = words_in(
    """
    work business office company direct corporate professional firmen geschaftlich dienstlich buro
    arbeit dienst firma beruflich pro professionnel professionnelle bureau travail trabajo oficina
    profesional empresa ufficio lavoro aziendale trabalho profissional comercial werk zakelijk kantoor
    sluzbowy sluzbowe praca firmowy pracovni sluzebni arbete jobb jobbet arbejde arbeid tyo munkahelyi
    ceges serviciu birou is ofis служебный рабочии раб
    """
)
PRIVATE = words_in(
    """
    home private personal privat privater personlich prive personnel personnelle perso domicile casa
    particular privado privato privata personale abitazione pessoal residencial thuis prywatny prywatne
    domowy dom soukromy osobni domu hem hjem hjemme koti oma otthoni magan acasa ev kisisel личныи
    домашнии
    """
)
MOBILE = words_in(
    """
    mobile mobil cell cellular handy portable movil celular cellulare mobiel mobiele komorkowy komorka mobilni
    моб мобильныи мобильного сотовыи мобільнии мобилен мобилни κινητου
    """
)
EITHER = words_in(
    """
    primary main secondary other alternative alternate additional second first weitere weiterer weiteres
    zweite haupt erste hauptnummer principal secondaire autre otro otra altro outro andere overig inny
    dalsi annan annen anden aktuell aktuelle aktueller aktuelles current derzeit derzeitige derzeitiger
    gegenwartig actuel actuelle actual attuale atual huidige huidig obecny obecna nuvarande navarende
    nuvaerende nr no number num nummer direct hint falls all alle fixed preferred fixe fijo fisso festnetz
    """
)
ABOUT_A_VALUE = words_in(
    """
    type types typ typen label labels domain verified verification bounced sent opened count counts
    template opt consent preference preferences format size website logo id ids validity valid hash status
    provider carrier extension attempts confirmed subscribed
    """
)
"""Words that make of an e-mail or a company something said about it: its kind, its state, its size."""
SOMETHING_ELSE = words_in(
    """
    number numbers nummer numero nombre region state salary skills skill gender level grade group team
    list board card
    score notice reason origin form file event project rating price stock party birthday language
    languages education degree school seniority industry department division street zip postcode age
    hours rate visa nationality relocation country tags label labels type category categories priority
    active salario gehalt alter branche kosten frist interviewed contract contrat contrato contratto
    """
)
"""Names of columns that are no slip of another, however near they come."""
ADDRESSES = listed(
    """
    address|addr|home address|full address|postal address|mailing address|current address|residential address|
    candidate address|street address|permanent address|address line|address 1|address line 1|present address|
    contact address|adresse|anschrift|wohnadresse|postanschrift|privatanschrift|adresse postale|domicile|
    adresse complete|adresse du candidat|adresse du domicile|adresse personnelle|adresse privee|
    direccion|domicilio|direccion completa|direccion postal|direccion actual|direccion particular|
    direccion domiciliaria|direccion de habitacion|direccion de casa|direccion casa|direccion de vivienda|
    indirizzo|indirizzo completo|indirizzo di residenza|indirizzo di casa|indirizzo privato|
    residenza domicilio|adres|woonadres|adres kandidaat|adres zamieszkania|adres zameldowania|
    adres do korespondencji|adres domowy|adress|hemadress|bostadsadress|postadress|bopael|bopel|adresa|
    adresa bydliste|adresa bydliska|trvale bydliste|
    endereco|morada|endereco completo|endereco residencial|osoite|kotiosoite|cim|lakcim|ev adresi|acik adres|
    domiciliu|адрес|адрес проживания|адреса|домашнии адрес|διευθυνση|private address|privatadresse|
    hjemmeadresse
    """
)
"""What a whole address is called."""
ADDRESS_WORDS = words_in(
    """
    address adresse anschrift postanschrift rechnungsanschrift wohnanschrift mailing postal postale postadres
    adres bezoekadres direccion indirizzo endereco morada postadress adress korespondencji
    """
)
"""Words that say of a town or a country that it is part of an address: "Postanschrift Stadt"."""
ABBREVIATIONS = {
    "kand": "kandidat",
    "bew": "bewerber",
    "cand": "candidate",
    "appl": "applicant",
    "erg": "ergebnis",
    "entsch": "entscheidung",
    "dat": "datum",
    "dt": "date",
    "dienstl": "dienstlich",
    "priv": "privat",
    "gesch": "geschaftlich",
    "geschaftl": "geschaftlich",
    "pers": "personal",
    "bus": "business",
    "prof": "professional",
    "akt": "aktuelle",
    "ag": "arbeitgeber",
    "arbeitg": "arbeitgeber",
    "unt": "unternehmen",
    "fa": "firma",
    "pos": "position",
    "co": "company",
    "comp": "company",
    "org": "organisation",
    "loc": "location",
    "mob": "mobile",
    "mobilnr": "mobilnummer",
    "telnr": "telefonnummer",
    "telef": "telefon",
    "tel": "telefon",
    "tfno": "telefono",
    "mgr": "manager",
    "curr": "current",
    "cur": "current",
    "kd": "kunde",
    "ku": "kunde",
    "mand": "mandant",
    "vn": "vorname",
    "nn": "nachname",
    "vname": "vorname",
    "nname": "nachname",
    "kont": "kontakt",
    "letzt": "letzter",
    "notiz": "notizen",
    "komm": "kommentar",
    "bemerk": "bemerkungen",
    "qu": "quelle",
    "empf": "empfohlen",
    "num": "numero",
    "dir": "direccion",
    "obs": "observaciones",
    "opm": "opmerkingen",
    "adr": "adresse",
    "int": "interview",
    "dec": "decision",
    "rej": "rejection",
    "res": "result",
    "addr": "address",
    "ref": "referred",
    "desc": "description",
}
"""What is cut short in the names of columns, written out."""
