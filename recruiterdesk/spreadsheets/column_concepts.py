"""Names that no list has are understood by the words in them, where the cells agree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.cell_contents import (
    is_date,
    is_email,
    is_figure,
    is_phone,
    is_stage_or_outcome,
    is_yes_no,
    mostly,
    names_progress,
)
from recruiterdesk.spreadsheets.column_applications import JOB_TITLES, POSITIONS, STATES
from recruiterdesk.spreadsheets.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.column_names import field_named, names_others, plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.header_words import (
    ABOUT_A_VALUE,
    BRACKETS,
    EITHER,
    FAX,
    OF_NO_ACCOUNT,
    PRIVATE,
    STRONG_SUBJECTS,
    WEAK_SUBJECTS,
    WORK,
    listed,
    words_in,
)
from recruiterdesk.spreadsheets.pipeline_words import outcome_from_words, stage_from_words
from recruiterdesk.spreadsheets.said_told import told_in_words

# Beginnings of folded words, in the main European languages.
_LAST = words_in(
    """
    last letzt dernier ultim ostatni laatst senast sidst sist seneste viime posledn utols latest recent
    naposled legutobb zuletzt
    """
)
_CONTACT = words_in(
    """
    communic kommunik interact correspond
    contact kontakt spoke spoken talk call gesproch gesprach anruf telefonat appel llamad chiamat rozmow
    gesprek gebeld samtal pratat snakket echang touch conversation kapcsolat yhteyd iletisim gorusme
    chat comms heard mail email message messagg mensaj mensag messag habl rozmaw pratad talat snakk beszel
    vorbit discut mluv volan hovor temas ringet ringt sentit touchpoint nouvelles
    """
)
_CONTACTED = words_in(
    """
    rang phoned called call spoke spoken contacted kontaktiert angerufen telefoniert gesprochen angesprochen
    angeschrieben contacte contactee appele contactado llamado contattato chiamato gebeld gesproken
    kontaktad ringt kontaktet dzwoniono zuruckgerufen teruggebeld rappele richiamato
    """
)
_WHEN = words_in("date datum on am le el il fecha data dato op den dnia when wann day tag i we them him her")
_PROFESSIONAL = words_in("professional consultant contractor freelancer")
_THEM = words_in("them him her to back candidate kandidat bewerber candidat candidato kandidaat")
_CALLED = words_in(
    """
    called rang phoned angerufen telefoniert appele appelee llamado llamada chiamato chiamata ligado
    gebeld ringt ringet dzwoniono zavolano soitettu teruggebeld rappele richiamato zuruckgerufen
    """
)
_FIRST = words_in(
    """
    first erst erste premier primer primo pierwsz eerste forst interview next nachst scheduled geplant
    """
)
_TOLD = words_in(
    """
    advised inform told notif benachricht mitgeteilt preven avert comunic poinform geinform teruggekop
    terugkoppel orienter meddel aterkoppl ruckmeld tilbakemeld avisad avvisat bildiril communic
    kommunicer kommuniz bekannt gemeldet oznam ertesit tajekoz haber besked underret bilgi inlichten ingelicht
    obavij obavest obvest uvedom informuot informet teavit orientiert debrief intimat verwittig avisei
    avisamos
    gecommunic avise aviso updated vyrozum
    kiertesit
    annonc
    """
)
_ANSWER = words_in(
    """
    feedback tilbagemeld tilbakemeld aterkoppl terugkoppel ruckmeld riscontr devoluc devolutiv retorno donus
    retour reponse respuest risposta antwort answer reply odpowied antwoord svar besked zwrotn
    informacj vastaus zpetna visszajelz raspuns yanit respost odpoved valasz ответ απαντησ reactie reaktion
    """
)
_SENT = words_in(
    """
    sent send versend verschick versand gesendet envoy enviad inviat wyslan verstuurd skicka sendt givet
    given raus gegeben gesagt mail email letter brief fait donne dado dato przekazan gegeven lamna
    emailed mailed posted delivered done made broken oferit bekommen erfolgt transmis hecha feita fatta
    predan gedaan gehad verildi yapildi
    megtortent adva kapott udzielon communic comunic kommunic communique dada levereret edilen dana gemeldet
    erteilt mitgeteilt returned verzonden odeslan lahetet
    """
)
_DAYS = words_in("dato data date datum day")
_LETTERS = words_in("letter brief courrier carta lettera brev dopis level scrisoare mektup")
_ENDED = words_in("closed closing chiusura cierre cloture abschluss fechamento afsluiting zamkniecie")
_HIRED = words_in(
    """
    hire hired appointed successful eingestellt einstellung embauche recrute retenu contratad seleccionad
    selecionad selezionat assunt idone aprovad aangenomen zatrudnion przyjet anstall anstalld ansat ansatt
    prijat felvett felveve angajat admis alindi queda
    """
)
_NO = words_in(
    """
    avslatt afvist avvist nekad отказ отклон απορρι absagen kosz odmit zamitn
    rejet dropped disqualif desqualif descalif squalif diskval dyskwal gediskwal
    reject declin absage abgesagt abgelehnt ablehn refus rechaz descart scart rifiut odrzuc odmow
    afgewez afwijz avslag afslag zamit elutas respin regret recus reprov hylka unsuccessful declined
    nogo no-go regrets visszautas visszautasit elutas odbij odbaci zavrn zamietn zamietnut odmietn
    отхвърл отказан atmet noraid
    tagasiluk keeld rebuig rebutj penolak ditolak tolak דחייה דחיה נדחה الرفض رفض مرفوض 拒 淘汰
    不採用 見送 不合格 불합격 탈락
    """
)
_ARCHIVED = words_in("archiv arkiv archiw 归档 歸檔")
_YES = words_in("zu zusage accept accepted hire hired offer angebot einstell offre oferta accord")
_DECIDED = words_in(
    """
    decision decided decid entscheid entschied decisi decyzj besliss besluit beslut avgjor afgor rozhod
    dontes paatos karar desenlac desfech uitkomst issue outcome result ergebnis esito
    resultad wynik uitslag
    """
)
_APPLIED = words_in(
    """
    appli apply bewerb beworb eingang eingegang candidatur postul solicit aplik sollicit ansok ansog
    sokna soknad jelentk received recib ricev recu receb otrzym ontvang modtag mottat inkom submi inscri
    gesollicit gebewerb prihlas palyaz basvur hakem interviewed
    """
)
_AGAIN = words_in(
    """
    follow followup wieder erneut relanc recontact rappel again ricontatt richiam ponown opnieuw
    terugbel aterkom wiedervorlage nachfass
    """
)
_NEXT = words_in("next nachst proch proxim prossim nast naest neste volgend nastepn dalsi")
_FREE = words_in("avail verfug dispon beschikb dostepn tillgang tilgaeng tilgjeng dostupn")
_NOW = listed(
    "now|asap|immediate|immediately|at once|sofort|ab sofort|jetzt|immediat|immediatement|de suite|"
    "des que possible|"
    "inmediata|inmediato|inmediatamente|ya|subito|immediata|da subito|per direct|direct|od zaraz|"
    "natychmiast|imediata|"
    "imediato|omgaende|genast|ihned|okamzite|straks|heti"
)
_JOB = words_in(
    """
    position role job stelle stellen poste puesto posizion ruolo stanowisk functie funktion stilling
    tjanst vacature vaga cargo pozic rolle rol title jobtitle emploi empleo lavoro beruf function
    occupation tehtav designat
    mansion incaric tatigkeit befattning titel tittel beruf yrke gig tehtav
    """
)
_WORKS = words_in(
    """
    works working employed arbeitet beschaftigt tatig travaill salarie trabaj trabalh lavor werkt werkzaam
    pracuje zatrudnion jobber jobbar arbetar arbejder arbeider ansat ansatt anstalld zamestnan dolgozik
    lucreaza calisiyor calistigi
    """
)
_AT = words_in("at bei beim chez en in presso bij w hos u v la na no pa i nel with")
_AS = words_in("as als comme come como jako som mint ca olarak de")
_MEANT_FOR = words_in("for fur pour para per voor na til till pentru icin")
_SEEKING = words_in(
    "hiring recrut recruit utilisatrice utilizzatrice utilizatoare solicitante richiedent contratante "
    "zlecaj accueil usuari"
)
_CLIENT = words_in("client kund klant klient customer ugyfel musteri")
_PUT_TO = words_in(
    "submitted presented proposed vorgestellt presente propose presentado inviato proposto aangeboden"
)
_WHY = words_in("why warum wieso pourquoi porque perche waarom dlaczego varfor hvorfor proc miert")
_OUT = words_in("out raus draussen sorti sortie fuera fuori fora uit ute ude ut venku")
_AROUND_WORK = words_in("er sie is est esta the where wo noch jetzt derzeit han hun he she")
_VACANCY = words_in("vacan vacatur vakan opening requisit ausschreib wakat")
_CURRENT = words_in(
    """
    current present presently aktuell derzeit jetzig momentan gegenwart actuel actual attual atual
    huidig obecn aktualn nuvarande naverende navarende nuvaerende soucasn jelenleg mevcut nykyi now
    navaerende held halen prezent idag heute heutig oggi adesso ahora agora maintenant most acum simdi suan
    derz momentan nyni nynejs teraz
    """
)
_FOR = words_in(
    """
    match matched associated linked considered referring referred
    convoit richiest requis soger soker sokt aberto dorit deseado deseada
    interess interes wanted gewunsch wunsch recherch vise visee cherch target desired ziel sought gesucht
    new neu neue neuer neues nouveau nuevo nueva nuovo nuova nieuw nieuwe nowe doelow docelow
    """
)
_WHICH = words_in(
    """
    welch which what quel quelle cual cuales quale welke jaka jakie jaki vilken vilket hvilken que qual
    ktera
    """
)
_WHERE = words_in("wo where ou donde dove waar gdzie kde var hvor missa onde adonde")
_LIVES = words_in(
    """
    wohn live lives living based habit vives vive viv reside residi resides wohnort woon mieszka bydl bor
    asut mora moras
    """
)
_HOLDS = words_in(
    """
    hold have has hast haben habe occup tatig ocupa ricopr bekleed zajm work works arbeit travaill trabaj
    lavor
    """
)
_OPEN = words_in(
    "open offene vakant vacant ausgeschrieb advertised propose abierto aperta ledig besetzend otwart"
)
_STEP = words_in("action step aktion schritt actie aktivit etape paso passo azione krok steg")
_EMPLOYER = words_in(
    """
    employer arbeitgeber company firma unternehmen employeur entreprise societe empresa azienda bedrijf
    werkgever pracodawc arbetsgivar arbejdsgiver arbeidsgiver zamestnavatel munkaltat isveren tyonantaj
    organisation organization firm angajator empleador empregador datore munkahely isyeri sirket foretag
    virksomhed bedrift selskap compani
    """
)
_PLACE = words_in(
    """
    city town location wohnort ort standort ville ciudad citta miasto woonplaats bostadsort localidad
    """
)
_COUNTRY = words_in("country land pays pais paese kraj pais zeme")
_NOTE = words_in(
    """
    note notes notiz comment bemerk kommentar remark observ anmerk opmerk notat anteckn poznam osservaz
    uwag appunt kommentti huomio megjegyz observat zapis yorum
    """
)
_REASON = words_in(
    """
    原因 理由 사유
    reason grund begrund motif motiv raison razon powod reden orsak anledning arsag arsak duvod neden
    """
)
_STATE = words_in(
    """
    status stand state result ergebnis outcome decision recommendation empfehlung resultat estado stage
    step phase progress fase etap stadium entscheidung esito resultado situation situacion stato
    statut wynik decyzj rezultat uitslag besluit utfall tulos eredmeny vysledek sonuc karar decizi
    状态 狀態 ステータス 상태 结果 結果 결과
    view verdict desenlace udfald paatos dontes rozhodnut izid
    """
)
_STEPS = words_in("stage step phase etape etapa fase etap stadium stufe steg trin vaihe 阶段 階段 단계")
_STANDING = words_in(
    "status stand state situation situacion situazione stato statut estado stav stan tila durum"
)
_NOT = words_in("not nicht non pas no nie inte ikke ej niet nem neden")
_NO_STATE = words_in(
    """
    next nachst nachste employment marital familienstand membership ticket payment attendee visa
    """
)
_MAIL = words_in("mail email courriel correo epost")
_PHONE = words_in(
    """
    tel telefon telephone telefono phone mobil mobile handy cell gsm portable movil celular whatsapp
    """
)
_OF_APPLICATION = (
    Field.TOLD_ON,
    Field.CLIENT,
    Field.ROLE,
    Field.STAGE,
    Field.OUTCOME,
    Field.APPLIED_ON,
    Field.DECIDED_ON,
)
_A_SAMPLE = 2
# From Hebrew on words grow together with others.
_GROWN_TOGETHER = "\u0590"
_SUBJECTS = listed("subject|betreff|objet|asunto|oggetto|onderwerp|temat|assunto|amne|predmet|emne")
_SPAN = words_in("slot end until bis ende start time to from_time")
_BESIDES = words_in(
    """
    name names at bei works working where lives living residence now wohnt
    address nom nombre nome naam navn namn mail mailing postal permanent
    """
)
_ABOUT_A_PERSON = STRONG_SUBJECTS | WEAK_SUBJECTS | PRIVATE | OF_NO_ACCOUNT | EITHER | _BESIDES


@dataclass(frozen=True, slots=True)
class _Concept:
    """A meaning: groups of beginnings, one of each must come; words that must not; what the cells are."""

    field: Field
    groups: tuple[frozenset[str], ...]
    fits: Callable[[str], object]
    never: frozenset[str] = frozenset()
    besides: frozenset[str] = frozenset()


def _is_text(text: str) -> bool:
    return not (is_figure(text) or is_yes_no(text) or is_date(text))


def _is_day_or_now(text: str) -> bool:
    return bool(is_date(text)) or fold(text).strip(" .!") in _NOW


def _is_day_or_yes_no(text: str) -> bool:
    return bool(is_date(text)) or is_yes_no(text)


def _says_told(text: str) -> bool:
    """Tell whether a cell says that somebody was told, or not, with or without the day."""
    return _is_day_or_yes_no(text) or _says_yes_or_no(text) or told_in_words(fold(text)) is not None


def _says_yes_or_no(text: str) -> bool:
    """Tell whether a cell says yes or no, a yes also with its day ("Y 11/11")."""
    ahead, _, behind = text.partition(" ")
    return is_yes_no(text) or (is_yes_no(ahead.rstrip(",;:")) and any(map(str.isdigit, behind)))


_GROUP_OF_STATES = re.compile(r"gruppe\b|group\b|\bset\b|categor|kategor|\bbin\b")
_NO_HELD_JOB = _EMPLOYER | _APPLIED | _FOR | _CONTACT | _CONTACTED | _VACANCY
_NO_HELD_JOB_ASKED = _EMPLOYER | _CURRENT | _LAST | _HOLDS
_CONCEPTS = (
    _Concept(Field.TOLD_ON, (_NO | _DECIDED, _SENT - _DAYS), _says_told, _LAST),
    _Concept(Field.TOLD_ON, (_LETTERS, _SENT - _DAYS), _says_told, _LAST),
    _Concept(Field.TOLD_ON, (_TOLD,), _says_told, _LAST),
    _Concept(Field.TOLD_ON, (_ANSWER, _SENT | STRONG_SUBJECTS), _says_told),
    _Concept(Field.TOLD_ON, (_ENDED, STRONG_SUBJECTS), _says_told),
    _Concept(Field.TOLD_ON, (_CALLED, STRONG_SUBJECTS), _is_day_or_yes_no, _LAST | _NEXT | _FIRST),
    _Concept(Field.TOLD_ON, (_CONTACTED, _THEM), _says_yes_or_no, _LAST | _NEXT | _FIRST),
    _Concept(Field.OUTCOME, (_HIRED,), _says_yes_or_no, _NOT),
    _Concept(Field.COME_BACK_ON, (_AGAIN,), is_date),
    _Concept(Field.COME_BACK_ON, (_NEXT, _CONTACT | _STEP), is_date),
    _Concept(Field.COME_BACK_ON, (_FREE,), _is_day_or_now, _SPAN),
    _Concept(Field.LAST_CONTACT, (_LAST, _CONTACT), is_date),
    _Concept(Field.LAST_CONTACT, (_CONTACTED, _WHEN), is_date, _FIRST),
    _Concept(Field.DECIDED_ON, (_NO,), is_date),
    _Concept(Field.DECIDED_ON, (_DECIDED,), is_date),
    _Concept(Field.APPLIED_ON, (_APPLIED,), is_date, _LAST),
    _Concept(Field.REASON, (_REASON | _WHY, _NO | _NOT | _OUT | _ARCHIVED), _is_text),
    _Concept(Field.REASON, (_NO,), is_yes_no, _YES),
    _Concept(Field.TITLE, (_CURRENT | _WORKS, _AS), _is_text, _EMPLOYER | _PLACE, _AROUND_WORK),
    _Concept(Field.COMPANY, (_CURRENT | _WORKS, _AT), _is_text, _JOB | _PLACE, _AROUND_WORK),
    _Concept(Field.ROLE, (_CLIENT, _JOB), _is_text, _CURRENT),
    _Concept(Field.ROLE, (_MEANT_FOR, _JOB | _VACANCY), _is_text, _CURRENT | _EMPLOYER),
    _Concept(Field.CLIENT, (_SEEKING | _PUT_TO, _EMPLOYER), _is_text),
    _Concept(Field.CLIENT, (_MEANT_FOR, _CLIENT), _is_text),
    _Concept(Field.TITLE, (_JOB, _EMPLOYER), _is_text, _APPLIED),
    _Concept(Field.TITLE, (_CURRENT, _JOB), _is_text, _EMPLOYER),
    _Concept(Field.TITLE, (_LAST, _JOB), _is_text, _NO_HELD_JOB),
    _Concept(Field.COMPANY, (_CURRENT, _EMPLOYER), _is_text),
    _Concept(Field.COMPANY, (_LAST, _EMPLOYER), _is_text, _CONTACT | _CONTACTED),
    _Concept(Field.DECIDED_ON, (_ARCHIVED,), is_date),
    _Concept(Field.ROLE, (_VACANCY,), _is_text),
    _Concept(Field.ROLE, (_APPLIED | _FOR | _OPEN, _JOB), _is_text),
    _Concept(Field.ROLE, (_WHICH, _JOB), _is_text, _NO_HELD_JOB_ASKED),
    _Concept(Field.LOCATION, (_WHERE, _LIVES), _is_text),
    _Concept(Field.COMPANY, (_EMPLOYER,), _is_text, besides=_ABOUT_A_PERSON),
    _Concept(Field.LOCATION, (_PLACE,), _is_text, besides=_ABOUT_A_PERSON),
    _Concept(Field.COUNTRY, (_COUNTRY,), _is_text, besides=_ABOUT_A_PERSON),
)


def names_no(header: str) -> bool:
    """Tell whether the name of a column speaks of a no alone ("Absage am", not "Zu-/Absage")."""
    words = plain_header(header).split()
    return _has(words, _NO) and not _has(words, _YES)


def tells_which_job(name: str) -> bool:
    """Tell whether a name says that a job is the one held, or the one wanted ("position aktuell")."""
    return _has(name.split(), _CURRENT | _FOR | _LAST)


def heed_concepts(draft: ColumnDraft) -> None:
    """Give columns a meaning by the words in their names, where no other has it and the cells agree."""
    header = draft.found.header or ()
    # Columns that are called a state come first: other words may only look like one.
    by_name = sorted(draft.loose(), key=lambda each: not _has(each[1].split(), _STATE | _STEPS))
    for index, name, field in by_name:
        words = plain_header(BRACKETS.sub(" ", header[index])).split() or name.split()
        words += [word for word in name.split() if word not in words and _has([word], _CURRENT | _FOR)]
        if field is not None or name in POSITIONS | STATES | _SUBJECTS:
            continue
        if names_others(header[index]) and not _has(words, _ANSWER | _DECIDED):
            draft.fields[index] = _note_by_words(draft, index, words)
            continue
        if ABOUT_A_VALUE.intersection(words) and not _has(words, _STATE | _NO | _TOLD | _LETTERS | _ANSWER):
            continue
        draft.fields[index] = _reach_by_words(draft, index, words) or _meant_by_words(draft, index, words)


def _reach_by_words(draft: ColumnDraft, index: int, words: list[str]) -> Field | None:
    """Return the way to reach somebody that a column holds, of which a table may have several."""
    values = draft.values(index)
    if _has(words, _MAIL) and mostly(values, is_email):
        return Field.EMAIL
    is_fax = FAX.search(draft.names[index]) is not None
    if is_fax or not _has(words, _PHONE) or not mostly(values, is_phone):
        return None
    if not WORK.isdisjoint(words):
        return Field.PHONE_WORK
    return Field.PHONE if PRIVATE.isdisjoint(words) else Field.PHONE_PRIVATE


def _meant_by_words(draft: ColumnDraft, index: int, words: list[str]) -> Field | None:
    values = draft.values(index)
    if not values:
        return None
    others = (name for at, name in enumerate(draft.found.header or ()) if at != index)
    is_told = any(field_named(name) is Field.TOLD_ON for name in others)
    is_applied = draft.has(*_OF_APPLICATION) or is_told or bool(draft.named(POSITIONS | STATES))
    for concept in _CONCEPTS:
        fits = concept.fits if is_applied or concept.fits is not _says_told else is_date
        if _is_named(words, concept) and _is_free(draft, concept.field) and mostly(values, fits):
            return concept.field
    if note := _note_by_words(draft, index, words):
        return note
    is_state = _has(words, _STATE | _ANSWER) and not _has(words, _NO_STATE)
    is_stage = _has(words, _STEPS) and not _has(words, _NO_STATE)
    if is_stage and not draft.has(Field.STAGE) and mostly(values, names_progress):
        return Field.STAGE
    if _GROUP_OF_STATES.search(draft.names[index]) and _has_other_state(draft, index):
        return None
    is_left = draft.has(Field.STAGE) and _has_other_state(draft, index)
    is_progress = not (is_state or is_left) and len(values) >= _A_SAMPLE and mostly(values, _says_progress)
    if is_applied and ((is_state and mostly(values, is_stage_or_outcome)) or is_progress):
        says_where = not is_state or _has(words, _STANDING)
        names_stages = mostly(values, _names_only_stage) or (says_where and any(map(_names_stage, values)))
        is_ahead = _has(words, _STEPS) or names_stages
        wanted = (Field.STAGE, Field.OUTCOME) if is_ahead else (Field.OUTCOME, Field.STAGE)
        is_said_elsewhere = not _has(words, _STATE | _STEPS) and _has_other_state(draft, index)
        free = (each for each in wanted if not (each is Field.STAGE and is_said_elsewhere))
        meant = next((each for each in free if not draft.has(each)), None)
        tells = meant is Field.STAGE or not draft.has(Field.STAGE) or any(map(_says_how_it_stands, values))
        return meant if tells else None
    return None


def _names_stage(text: str) -> bool:
    return stage_from_words(text) is not None


def _says_how_it_stands(text: str) -> bool:
    return outcome_from_words(text).known


def _is_free(draft: ColumnDraft, field: Field) -> bool:
    """Tell whether no column has a meaning; "Job title" may yet be that of the job applied for."""
    return all(
        field is Field.TITLE and draft.names[index] in JOB_TITLES | POSITIONS for index in draft.of(field)
    )


def _has_other_state(draft: ColumnDraft, index: int) -> bool:
    """Tell whether another column, named so, says how it ended; one whose name says nothing waits for it."""
    states = (at for at in draft.named(STATES) if at != index)
    return any(mostly(draft.values(at), is_stage_or_outcome) for at in states)


def _names_only_stage(text: str) -> bool:
    """Tell whether a cell says how far it got, and nothing of an end."""
    return stage_from_words(text) is not None and outcome_from_words(text).kind is None


def _says_progress(text: str) -> bool:
    """Tell whether a cell can only be a stage or an outcome, by more than one word or sign."""
    return names_progress(text) and not is_yes_no(text) and not is_date(text) and not is_figure(text)


def _is_named(words: list[str], concept: _Concept) -> bool:
    """Tell whether the words name the concept; where it has words besides, no others may come."""
    if not all(_has(words, group) for group in concept.groups) or _has(words, concept.never):
        return False
    others = [word for word in words if not any(_has([word], group) for group in concept.groups)]
    return not concept.besides or concept.besides.issuperset(others)


def _note_by_words(draft: ColumnDraft, index: int, words: list[str]) -> Field | None:
    """Return that a column holds notes, whoever wrote them."""
    return Field.NOTES if _has(words, _NOTE) and mostly(draft.values(index), _is_text) else None


def _has(words: Iterable[str], beginnings: frozenset[str]) -> bool:
    """Tell whether a word begins with one of the beginnings; short ones must be the whole word."""
    return any(
        word == beginning
        or (len(beginning) > 3 and word.startswith(beginning))  # noqa: PLR2004 - "on", "am", "ort"
        or (beginning[0] >= _GROWN_TOGETHER and beginning in word)
        for word in words
        for beginning in beginnings
    )
