"""Words of jobs in the languages of Europe: whether a text is a job."""

from __future__ import annotations

import re
from functools import cache

from recruiterdesk.core.text import fold

_JOBS = """
president|head|human resources|hr(?!\\.)|professor|student|
engineer|engineering|developer|programmer|manager|management|director|head of|analyst|consultant|designer|
architect|officer|nurse|
accountant|accounting|controller|controlling|assistant|specialist|lead|leader|ceo|cto|cfo|coo|cmo|vp|
founder|scientist|science|
recruiter|administrator|technician|coordinator|executive|representative|supervisor|operator|driver|chef|cook|
waiter|waitress|bartender|barista|receptionist|secretary|clerk|teacher|tutor|trainer|trainee|intern|
internship|
apprentice|buyer|planner|scheduler|surveyor|estimator|electrician|plumber|welder|fitter|mechanic|carpenter|
joiner|
labourer|operative|picker|packer|warehouse|carer|caregiver|doctor|physician|pharmacist|dentist|therapist|
physiotherapist|lawyer|solicitor|paralegal|counsel|auditor|advisor|adviser|agent|associate|partner|owner|
salesperson|sales|marketing|copywriter|editor|journalist|translator|researcher|strategist|producer|artist|
tester|
qa|devops|sre|backend|back end|frontend|front end|full ?stack|devsecops|sysadmin|admin|support|helpdesk|
cleaner|
guard|security|housekeeper|steward|dispatcher|bookkeeper|underwriter|actuary|broker|trader|teller|worker|cashier|
merchandiser|stylist|hairdresser|beautician|florist|instructor|lecturer|bricklayer|plasterer|scaffolder|
groundworker|optometrist|paramedic|midwife|librarian|photographer|animator|caretaker|courier|
\\w*entwickler(?:in)?(?:nen)?|\\w*leiter(?:in)?|\\w*leitung|\\w*ingenieur(?:in|e)?|\\w*berater(?:in)?|
\\w*referent(?:in)?|\\w*sachbearbeit\\w*|
\\w*arbeiter(?:in)?(?:nen)?|lagerist(?:in)?|\\w*geschaftsfuhr\\w*|\\w*buchhalt\\w*|\\w*pfleger(?:in)?|\\w*pflegekraft|
\\w*fachkraft|
\\w*kauf(?:mann|frau|leute)|\\w*verkaufer(?:in)?|\\w*fahrer(?:in)?|\\w*monteur(?:in)?|\\w*mechaniker(?:in)?|
\\w*mechatroniker(?:in)?|
\\w*elektriker(?:in)?|\\w*elektroniker(?:in)?|\\w*techniker(?:in)?|\\w*planer(?:in)?|\\w*einkaufer(?:in)?|
\\w*assistenz|\\w*assistentin|
\\w*sekretar(?:in)?|\\w*erzieher(?:in)?|\\w*lehrer(?:in)?|\\w*arztin|\\w*helfer(?:in)?|\\w*disponent(?:in)?|
\\w*konstrukteur(?:in)?|\\w*jurist(?:in)?|
\\w*schlosser(?:in)?|\\w*schweisser(?:in)?|\\w*meister(?:in)?|\\w*kellner(?:in)?|kochin|backerin|gartnerin|friseurin|\\w+hilfe|\\w+kraft|rezeptionist(?:in)?|
barkeeper|hausdame|kuchenchef|
praktikant(?:in)?|werkstudent(?:in)?|
azubi|auszubildende\\w*|vertrieb\\w*|architekt(?:in)?|\\w*analyst(?:in)?|
ingenieure?|developpeu\\w*|responsable|chefe?|charge[e]? d\\w*|directeur|directrice|assistante|comptable|
commercial[e]?|vendeu\\w*|
chauffeur|conducteur|technicien(?:ne)?|infirmi\\w*|acheteu\\w*|juriste|avocat[e]?|serveu\\w*|cuisinier|
cuisiniere|alternant[e]?|stagiaire|
medecin|architecte|informaticien(?:ne)?|banquier|journaliste|chercheu\\w*|enseignant[e]?|
gestionnaire|conseill\\w*|conseiller|ouvrier|soudeur|electricien|menuisier|secretaire|
ingenier[oa]|desarrollador\\w*|programador\\w*|gerente|jefe|jefa|director[a]?|contable|administrativ[oa]|
comercial|vendedor[a]?|
conductor[a]?|tecnico|tecnica|enfermer[oa]|cocinero|camarer[oa]|dependient[ea]|abogad[oa]|encargad[oa]|
analista|consultor[a]?|arquitect[oa]|periodista|
engenheir[oa]|desenvolvedor[a]?|motorista|contador[a]?|auxiliar|coordenador[a]?|gestor[a]?|diretor[a]?|
advogad[oa]|
ingegnere|sviluppatore|sviluppatrice|impiegat[oa]|contabile|addett[oa]|operaio|magazziniere|autista|
commess[oa]|infermier[ea]|disegnator[ei]|disegnatrice|
cuoco|cameriere|direttore|direttrice|responsabile|tecnic[oa]|avvocato|
ontwikkelaar|medewerker|manager|adviseur|boekhouder|verpleegkundige|monteur|chauffeur|verkoper|directeur|
projectleider|teamleider|jurist|inkoper|planner|kok|magazijnmedewerker|
programista|kierownik|specjalista|specjalistka|ksiegow[ay]|inzynier|kierowca|sprzedawca|pielegniarka|
magazynier|analityk|
handlowiec|elektryk|spawacz|operator|dyrektor|asystent(?:ka)?|doradca|mechanik|
\\w*ansvarig|\\w*ledare|\\w*chefe?r?|\\w*leder(?:e|en)?|\\w*medarbe[ij]der|\\w*medarbetare|\\w*medewerker|
\\w*konsul[te]nt|\\w*konsult|utvecklare|ingenjor|saljare|projektledare|chef|ekonom|redovisningsekonom|
sjukskoterska|larare|montor|
udvikler|ingenior|saelger|projektleder|konsulent|sygeplejerske|bogholder|
utvikler|selger|prosjektleder|radgiver|sykepleier|regnskapsforer|
\\w*kehittaja|\\w*insinoori|\\w*myyja|\\w*asiantuntija|\\w*paallikko|\\w*koordinaattori|\\w*hoitaja|
\\w*opettaja|\\w*tyontekija|\\w+johtaja|kuljettaja|siivooja|sihteeri|kirjanpitaja|\\w*asentaja|\\w*neuvoja|
\\w*suunnittelija|\\w*ohjaaja|
\\w*skoterska|\\w*larare|\\w*ingenjor|\\w*utvecklare|\\w*saljare|\\w*bitrade|\\w*sekreterare|handlaggare|
samordnare|paedagog\\w*|\\w*laerer|\\w*assistent|
leerkracht|docent|verzorgende|\\w*begeleider|elektricien|
kontroler(?:ka)?|pracowni[ck]\\w*|nauczyciel\\w*|brygadzista|
delni[kc]\\w*|personalist\\w*|elektrikar\\w*|technolog|manazer\\w*|
\\w*gepkezelo|generalista|elemzo|menedzser|asszisztens|tanacsado|ugyintezo|\\w*mernok|
muncitor\\w*|asistani|temsilci\\w*|danismani|teknisyen\\w*|hemsire\\w*|ogretmeni|yoneticisi|
vyvojar|ucetni|obchodnik|ridic|skladnik|technik|specialista|vedouci|konzultant|asistent(?:ka)?|
fejleszto|mernok|konyvelo|ertekesito|vezeto|
dezvoltator|inginer|contabil|sofer|vanzator|
muhendis\\w*|gelistirici|muhasebe\\w*|uzman\\w*|muduru?|satis\\w*|
разработчик|инженер|менеджер|бухгалтер|аналитик|директор|специалист|водитель|продавец|юрист|программист|
оператор|логист|секретарь|помощник|ассистент|механик|электрик|сварщик|кладовщик|учитель|врач|
медсестра|дизайнер|консультант|руководитель|начальник|администратор|кассир|экономист|тестировщик|
рекрутер|маркетолог|технолог|розробник|інженер|спеціаліст|фахівець|водій|продавець|керівник
"""


_SHORT_JOBS = frozenset({"dev", "devs", "eng", "engr", "fd", "resp", "sdr", "bdr", "bdm", "csm"})
# "Smith & Associates" is a firm.
_OF_FIRMS = frozenset({"associates", "partners"})


def names_job(text: str) -> bool:
    """Tell whether a text names a job, in whatever case."""
    return _pattern().search(fold(text)) is not None


def names_jobs(text: str) -> bool:
    """Tell whether a text names a job, or several people who have one: "Care Workers"."""
    last = fold(text).rpartition(" ")[2]
    return names_job(text) or (last.endswith("s") and last not in _OF_FIRMS and names_job(text[:-1]))


def is_called_after_job(text: str) -> bool:
    """Tell whether a sheet or a heading names a job or several, also in short ("FD", "Java Dev").

    In other places the short words may be names and codes.
    """
    return names_jobs(text) or any(word.strip(".") in _SHORT_JOBS for word in fold(text).split())


@cache
def _pattern() -> re.Pattern[str]:
    """Return compiled words; they are many, and a window opens without them."""
    words = "|".join(part.strip() for part in _JOBS.replace("\n", "").split("|"))
    return re.compile(rf"\b(?:{'|'.join(map(_folded, words.split('|')))})\b|\((?:[mwfdxh]\s?/\s?)+")


def _folded(pattern: str) -> str:
    """Return a pattern as folded words are; one of plain letters is so already."""
    return pattern if pattern.isascii() else fold(pattern)
