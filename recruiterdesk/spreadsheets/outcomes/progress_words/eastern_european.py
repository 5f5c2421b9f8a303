"""Words for stages and outcomes in Russian, Ukrainian, Bulgarian, Greek, Estonian, Latvian and Lithuanian."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open, Part

EASTERN_EUROPEAN: Mapping[str, Mapping[Meaning, str]] = {
    "ru": {
        Stage.SOURCED: "=выявлен|=найден",
        Stage.CONTACTED: "контакт*|написал*|связал*|сообщение*",
        Stage.APPLIED: """заявк*|=на рассмотрении у нас|нов(ая/ый)*|отклик*|подал*|=получено|
            =получено резюме|=резюме получено""",
        Stage.SCREENING: "=звонок|отбор*|первичн*|прескрин*|рассмотрен*|скрининг*|=телефонный разговор",
        Stage.SUBMITTED: """направлен*|отправлен заказчик*|отправлен клиент*|отправлено заказчик*|передан*|
            представлен*|резюме отправл*|у заказчика*|у клиента*""",
        Stage.INTERVIEWING: "кейс*|пригла(сить/шен)*|пробный день*|раунд*|тестов*",
        Stage.FINAL: "финал*",
        Stage.OFFERED: "оффер*|предложени*",
        DispositionKind.HIRED: """вышел на работу*|вышла на работу*|нанят*|принял оффер*|приняла оффер*|
            принят*|трудоустро*""",
        DispositionKind.DECLINED_BY_CLIENT: """не взя(ли/т)*|не выбран*|не подош*|не подходит*|
            не приня(ли/т)*|не прош*|не соответствует*|=нет|отказ*|отклон*|отсеян*""",
        DispositionKind.DECLINED_BY_US: """=мы отказали|не представлен*|отказ агентства*|отказ рекрутера*|
            =отказ с нашей стороны""",
        DispositionKind.WITHDREW: """кандидат отказ*|не заинтерес*|не интерес*|нашел друг*|нашла друг*|
            остается на*|остался на*|
            отказ кандидат(а/ки)|отказ кандидат$|отказ соискател*|отказалась*|отказался*|отозвал*|
            передумал*|принял друго(е/й)*|принял контроффер*|решил остаться*|самоотказ*|снял кандидатур*|
            =снял свою кандидатуру|снял(ась/ся)*""",
        DispositionKind.TURNED_OFFER_DOWN: """не вышел на работу*|не вышла на работу*|не принял оффер*|
            =не принял предложение|отказ от оффера*|отказалась от оффера*|отказался от оффера*|
            отказал(ась/ся) от предложения*|отклонил оффер*|=отклонил предложение|отклонила оффер*|
            =отклонила предложение""",
        DispositionKind.WENT_SILENT: """не выходит на связь*|не отвечает*|не перезвонил*|не приш(ел/ла)*|
            не явил*|нет ответа*|пропал*""",
        DispositionKind.ROLE_CLOSED: "вакансия закрыт*|вакансия заморож*|вакансия отмен*|позиция закрит*",
        Open.IN_PLAY: "=активен|=активныи|=в процессе|=в работе|=на рассмотрении",
        Open.ON_HOLD: "=в резерве|заморож*|на паузе*|=на удержании|=на холде|отложен*|=резерв",
    },
    "uk": {
        Stage.CONTACTED: "зв язал*",
        Stage.APPLIED: "відгук*|нова|новий*|=резюме отримано",
        Stage.SCREENING: "відбір*|скринінг*",
        Stage.SUBMITTED: "надіслан*",
        Stage.INTERVIEWING: "співбесід*|інтерв*",
        Stage.FINAL: "фінал*",
        Stage.OFFERED: "офер*|пропозиц*",
        DispositionKind.HIRED: "найнят*|працевлаштов*|прийнят*",
        DispositionKind.DECLINED_BY_CLIENT: "відмова*|відмовлено*|відхилен*|не підійш*",
        DispositionKind.WITHDREW: "відкликав*|відмова кандидат*|відмовився*|відмовилас*|кандидат відмов*",
        DispositionKind.TURNED_OFFER_DOWN: "відмова від офер*|відмовився від офер*",
        DispositionKind.WENT_SILENT: "зник|не відповідає*",
        DispositionKind.ROLE_CLOSED: "вакансія закрит*",
        Open.IN_PLAY: "=активнии|=в процесі|=в роботі",
        Open.ON_HOLD: "на паузі*",
    },
    "bg": {
        Stage.CONTACTED: "свързахме*",
        Stage.APPLIED: "кандидатств*|кандидатура*|нов",
        Stage.SCREENING: "предварител*|телефон(но/ск)*",
        Stage.SUBMITTED: "изпратен на клиент*|представен*|при клиента*|(автобиография/cv) (е )изпратен*",
        Part.CLIENT_TALK: "(интервю/среща) при клиента*",
        Stage.INTERVIEWING: "интервю*|кръг|среща*",
        Stage.FINAL: "последен кръг*",
        DispositionKind.HIRED: "нает*|назначен(а) на*|приет*|=назначен|=назначена",
        DispositionKind.DECLINED_BY_CLIENT: "неодобрен*|отхвърлен*",
        DispositionKind.WITHDREW: "кандидатът отказа*|отказа се*|оттегли*",
        DispositionKind.TURNED_OFFER_DOWN: "отказа оферта*",
        DispositionKind.WENT_SILENT: "не отговаря*",
        DispositionKind.ROLE_CLOSED: "позицията е закрит*",
    },
    "el": {
        Stage.CONTACTED: "επικοινων*",
        Stage.APPLIED: "αίτηση*|=βιογραφικό ελήφθη|=ελήφθη|νέα|νέος*",
        Stage.SCREENING: "προεπιλογ*|τηλεφωνικ*",
        Stage.SUBMITTED: """βιογραφικό (στάλθηκε/εστάλη)*|παρουσιάστηκε*|προτάθηκε*|=στάλθηκε στον πελάτη|
            =στον πελάτη""",
        Stage.INTERVIEWING: "γύρος*|συνέντευξ*",
        Stage.FINAL: "τελικ*",
        Stage.OFFERED: "προσφορ*",
        DispositionKind.HIRED: "αποδέχθηκε*|πρόσληψη*|προσλήφθ*|τοποθετήθ*",
        DispositionKind.DECLINED_BY_CLIENT: "ακατάλληλ*|απορρ*|δεν επιλέχθ*|δεν πληροι*|=όχι",
        DispositionKind.WITHDREW: "=απέσυρε την υποψηφιότητα|απόσυρση*|αποσύρθ*|αποχώρησε*|παραιτήθ*",
        DispositionKind.TURNED_OFFER_DOWN: "απέρριψε την προσφορ*|απόρριψη προσφορ*|αρνήθηκε την προσφορ*",
        DispositionKind.WENT_SILENT: "δεν απαντ*|δεν εμφανίστηκε*",
        DispositionKind.ROLE_CLOSED: "=ακυρώθηκε η θέση|η θέση έκλεισε*|=θέση ακυρώθηκε|θέση καλύφθηκε*",
        Open.IN_PLAY: "=αξιολόγηση|=ενεργ(η/οσ)|=σε εξελιξη",
        Open.ON_HOLD: "σε αναμονη*",
    },
    "et": {
        Stage.CONTACTED: "ühendust võetud*",
        Stage.APPLIED: "avaldus*|kandideeris*|uus",
        Stage.SCREENING: "eelvalik*|eelvoor*|*telefoniintervjuu*|telefonivestlus*",
        Stage.SUBMITTED: "cv (on )saadetud*|kliendi juures*|kliendile saadetud*",
        Part.CLIENT_TALK: "(intervjuu/vestlus) kliendi juures*",
        Stage.INTERVIEWING: "vestlus*",
        Stage.FINAL: "lõpp*|viimane*",
        Stage.OFFERED: "pakkumi*",
        DispositionKind.HIRED: "tööle võetud*|värvatud*",
        DispositionKind.DECLINED_BY_CLIENT: "ei osutunud*|ei valitud*|tagasi lükat*",
        DispositionKind.WITHDREW: "loobus*|võttis tagasi*",
        DispositionKind.TURNED_OFFER_DOWN: "keeldus pakkumis*",
        DispositionKind.WENT_SILENT: "ei vasta*",
        DispositionKind.ROLE_CLOSED: "konkurss lõpet*",
    },
    "lv": {
        Stage.CONTACTED: "sazināj*",
        Stage.APPLIED: "jauns*|pieteicās*|pieteikum*",
        Stage.SCREENING: "priekšatlas*|telefonintervij*",
        Stage.SUBMITTED: "cv (ir )nosūtīts*|iesniegts klientam*|pie klienta*",
        Part.CLIENT_TALK: "(intervija/saruna) pie klienta*",
        Stage.INTERVIEWING: "intervij*|kārta|saruna*",
        Stage.FINAL: "noslēdzoš*|pēdējā kārt*",
        Stage.OFFERED: "piedāvājum*",
        DispositionKind.HIRED: "pieņemt(a/s)*",
        DispositionKind.DECLINED_BY_CLIENT: "nav izvēlēt*|neatbilst*|noraidīt*",
        DispositionKind.WITHDREW: "atsauca*|atteicās*|izstājās*",
        DispositionKind.TURNED_OFFER_DOWN: "atteicās no piedāvājum*",
        DispositionKind.WENT_SILENT: "neatbild*",
        DispositionKind.ROLE_CLOSED: "vakance slēgt*",
    },
    "lt": {
        Stage.CONTACTED: "susisiekta*",
        Stage.APPLIED: "kandidatavo*|nauja*|paraiška*",
        Stage.SCREENING: "atranka|telefonin* pokalb*",
        Stage.SUBMITTED: "cv išsiųst*|pas klientą*|pateiktas klientui*",
        Part.CLIENT_TALK: "(interviu/pokalbis/susitikimas) pas klientą*",
        Stage.INTERVIEWING: "pokalb*|susitikim*",
        Stage.FINAL: "galutin*|paskutin*",
        Stage.OFFERED: "pasiūlym*",
        DispositionKind.HIRED: "įdarbint*|priimt*",
        DispositionKind.DECLINED_BY_CLIENT: "atmest*|neatrinkt*|nepraėjo*|netinkam*",
        DispositionKind.WITHDREW: "atsiėmė*|atsisakė*|pasitraukė*",
        DispositionKind.TURNED_OFFER_DOWN: "atsisakė pasiūlym*",
        DispositionKind.WENT_SILENT: "neatsako*|neatsiliepia*",
        DispositionKind.ROLE_CLOSED: "pozicija uždaryt*",
    },
}
