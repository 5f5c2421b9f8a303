"""Words for stages and outcomes in the languages of Eastern Europe and Asia, in Finnish and in Greek.

They are looked at where the western languages know nothing. Words are known by their beginnings; a blank
behind one makes it the whole word. Chinese and Japanese have no blanks and are found anywhere.
"""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.further_words import (
    FURTHER_OUTCOMES,
    FURTHER_STAGES,
    SEMITIC_OUTCOMES,
    SEMITIC_STAGES,
)
from recruiterdesk.spreadsheets.rarer_words import HIRED_ALONE, RARER_OUTCOMES, RARER_STAGES, STARTED_ALONE
from recruiterdesk.spreadsheets.wider_words import (
    WIDER_EASTERN_OUTCOMES,
    WIDER_EASTERN_STAGES,
    WIDER_OUTCOMES,
    WIDER_STAGES,
)

_ALPHABETIC_OUTCOMES: dict[DispositionKind, str] = {
    DispositionKind.TURNED_OFFER_DOWN: """
        отказался от оффера|отказалась от оффера|отказ от оффера|отклонил оффер|отклонила оффер|
        не принял оффер|не вышел на работу|не вышла на работу|
        отказался от предложения|відмовився від офер|відмова від офер|visszautasította az ajánlat|
        elutasította az ajánlat|ajánlat visszautas|ajánlat elutas|ajánlatot visszautas|ajánlatot elutas|
        nem fogadta el|a refuzat oferta|ofertă refuz|oferta refuz|ofertă respins|teklifi red|teklifi reddet|
        teklif red|teklifi kabul etmedi|kieltäytyi tarjouks|hylkäsi tarjouks|tarjous hylä|
        απέρριψε την προσφορ|
        αρνήθηκε την προσφορ|απόρριψη προσφορ""",
    DispositionKind.ROLE_CLOSED: """
        вакансия закрыт|вакансия заморож|вакансия отмен|вакансія закрит|pozíció lezár|pozíció megszűn|
        pozíció betölt|poziție închis|post închis|post anulat|poziție anulat|pozisyon kapa|pozisyon iptal|
        pozisyon dol|tehtävä täytet|tehtävä perut|paikka täytet|η θέση έκλεισε|θέση καλύφθηκε""",
    DispositionKind.DECLINED_BY_US: "отказ рекрутера|отказ агентства|не представлен",
    DispositionKind.WITHDREW: """
        самоотказ|отказ кандидат|отказ соискател|кандидат отказ|отказался|отказалась|передумал|
        снял кандидатур|
        отозвал|принял другой|принял другое|принял контроффер|відмова кандидат|кандидат відмов|відмовився|
        відмовилас|відкликав|visszalép|jelölt visszalép|visszavont|retras |s a retras|a renunțat|renunțat|
        candidatul a refuzat|refuz candidat|aday vazgeç|aday çekil|aday red|vazgeçti|çekildi|geri çekil|
        vetäyty|perui |luopui |jättäytyi|αποσύρθ|απόσυρση|παραιτήθ|αποχώρησε""",
    DispositionKind.WENT_SILENT: """
        не отвечает|нет ответа|не выходит на связь|пропал|не пришел|не пришла|не явил|не відповідає|зник |
        nem válaszol|nem elérhető|eltűnt|nem jelent meg|nu răspunde|fără răspuns|nu s a prezentat|
        cevap vermiyor|cevap yok|yanıt yok|ulaşılamıyor|ulaşılamadı|gelmedi|ei vastaa|ei vastaust|ei tavoit|
        δεν απαντ|δεν εμφανίστηκε""",
    DispositionKind.DECLINED_BY_CLIENT: """
        отказ|отклон|не принят|не нанят|не взят|не прийнят|
        не подош|не прош|отсеян|не подходит|відмова|відмовлено|відхилен|не підійш|elutasít|
        nem felelt meg|nem alkalmas|nem megfelelő|kiesett|respins|refuzat|neselectat|nu a fost selectat|
        nu a trecut|nepotrivit|reddedil|ret |olumsuz|elendi|uygun değil|uygun bulunmadı|hylätty|hylkä|
        ei valittu|ei jatkoon|karsittu|απορρ|δεν επιλέχθ|ακατάλληλ""",
    DispositionKind.HIRED: """
        нанят|принят|вышел на работу|вышла на работу|трудоустро|оффер принят|принял оффер|приняла оффер|
        найнят|
        прийнят|працевлаштов|felvett|felvéve|felvették|elhelyez|munkába állt|elfogadta az ajánlat|
        ajánlat elfogad|angajat|plasat|ofertă accept|oferta accept|a acceptat|işe alın|işe başla|yerleştir|
        teklif kabul|teklifi kabul etti|palkattu|valittu|rekrytoitu|aloitti|tarjous hyväks|προσλήφθ|πρόσληψη|
        τοποθετήθ|αποδέχθηκε""",
}
_CHARACTER_OUTCOMES: dict[DispositionKind, str] = {
    DispositionKind.TURNED_OFFER_DOWN: "拒绝offer|拒offer|放弃offer|拒绝录用|内定辞退|オファー辞退",
    DispositionKind.ROLE_CLOSED: "职位关闭|职位取消|岗位关闭|岗位取消|停招|募集終了|求人終了|求人停止",
    DispositionKind.WITHDREW: "候选人放弃|候选人拒绝|候选人退出|放弃|退出|撤回|辞退",
    DispositionKind.WENT_SILENT: "失联|未回复|联系不上|无回应|連絡なし|音信不通|返信なし",
    DispositionKind.DECLINED_BY_CLIENT: """
        拒绝|拒絕|淘汰|未通过|不合适|不录用|未录用|落选|不採用|見送り|不合格|落選""",
    DispositionKind.HIRED: "入职|录用(?!通知)|聘用|接受offer|入社|採用|内定承諾",
}
_ALPHABETIC_STAGES: dict[Stage, str] = {
    Stage.HIRED: _ALPHABETIC_OUTCOMES[DispositionKind.HIRED],
    Stage.OFFERED: "оффер|предложени|офер|пропозиц|ajánlat|ofert|teklif|tarjous|προσφορ",
    Stage.FINAL: """
        финал|фінал|végső|utolsó kör|utolsó interj|döntő |son görüşme|son mülakat|
        loppuhaast|viimeinen|τελικ""",
    Stage.SCREENING: """
        скрининг|прескрин|первичн|предварительн|телефонное|отбор|скринінг|відбір|előszűr|szűrés|telefonos|
        interviu telefonic|preselecț|ön görüşme|ön eleme|telefon görüşme|telefon mülakat|telefonla|esikarsin|
        puhelinhaast|esihaast|προεπιλογ|τηλεφωνικ""",
    Stage.SUBMITTED: """
        представлен|отправлен заказчик|отправлен клиент|отправлено заказчик|резюме отправл|передан|
        у заказчика|
        у клиента|надіслан|bemutat|továbbít|elküldve|ügyfélnél|trimis|prezentat|sunuldu|gönderildi|müşteride|
        cv gönder|esitelty|lähetetty|asiakkaalla|προτάθηκε|παρουσιάστηκε""",
    Stage.INTERVIEWING: """
        собеседован|интервью|встреча|раунд|kör |kierros|γύρος|тестов|співбесід|інтерв|interjú|elbeszélget|
        próbanap|interviu|mülakat|
        görüşme|haastat|συνέντευξ""",
    Stage.CONTACTED: """
        контакт|связал|написал|зв язал|megkeres|kapcsolatfelvétel|contactat|arandı|iletişime geç|ulaşıldı|
        kontaktoi|otettu yhteyttä|tavoitettu|επικοινων""",
    Stage.APPLIED: """
        отклик|новый|новая|заявк|подал|відгук|новий|нова |jelentkez|pályáz|új |aplicat|nou |nouă |başvur|
        yeni |
        hakenut|hakemus|haki |uusi |αίτηση|νέος|νέα """,
}
_CHARACTER_STAGES: dict[Stage, str] = {
    Stage.OFFERED: "录用通知|谈薪|内定(?!承諾)|オファー|条件提示",
    Stage.HIRED: _CHARACTER_OUTCOMES[DispositionKind.HIRED],
    Stage.FINAL: "终面|终试|最终面|最終",
    Stage.SCREENING: "初筛|筛选|电话面试|电面|書類選考|カジュアル面談|電話面談",
    Stage.SUBMITTED: "推荐|已提交|推薦|書類提出",
    Stage.INTERVIEWING: "面试|一面|二面|三面|初试|复试|笔试|面接|面談|一次|二次|三次",
    Stage.CONTACTED: "已联系|已沟通|連絡済|スカウト送信",
    Stage.APPLIED: "投递|应聘|申请|応募|エントリー|新規",
}


def _beginnings(words: str) -> str:
    """Return the pattern of words that begin so; a blank at the end of one ends it."""
    listed = [fold(word.strip()) + (r"\b" if word.endswith(" ") else "") for word in words.split("|")]
    return rf"\b(?:{'|'.join(listed)})"


def _anywhere(words: str) -> str:
    return "|".join(fold(word.strip()) for word in words.split("|"))


EASTERN_OUTCOMES: tuple[tuple[DispositionKind, str], ...] = (
    *((kind, _beginnings(words)) for kind, words in _ALPHABETIC_OUTCOMES.items()),
    *((kind, _anywhere(words)) for kind, words in _CHARACTER_OUTCOMES.items()),
    *((kind, _beginnings(words)) for kind, words in FURTHER_OUTCOMES.items()),
    *((kind, _anywhere(words)) for kind, words in SEMITIC_OUTCOMES.items()),
    *((kind, _beginnings(words)) for kind, words in WIDER_OUTCOMES.items()),
    *((kind, _anywhere(words)) for kind, words in WIDER_EASTERN_OUTCOMES.items()),
    *((kind, _beginnings(words)) for kind, words in RARER_OUTCOMES.items()),
    (DispositionKind.HIRED, HIRED_ALONE),
)
"""The first that matches counts: who said no is looked for before that somebody did."""

EASTERN_STAGES: tuple[tuple[Stage, str], ...] = (
    *((stage, _beginnings(words)) for stage, words in _ALPHABETIC_STAGES.items()),
    *((stage, _anywhere(words)) for stage, words in _CHARACTER_STAGES.items()),
    *((stage, _beginnings(words)) for stage, words in FURTHER_STAGES.items()),
    *((stage, _anywhere(words)) for stage, words in SEMITIC_STAGES.items()),
    *((stage, _beginnings(words)) for stage, words in WIDER_STAGES.items()),
    *((stage, _anywhere(words)) for stage, words in WIDER_EASTERN_STAGES.items()),
    *((stage, _beginnings(words)) for stage, words in RARER_STAGES.items()),
    (Stage.HIRED, f"{HIRED_ALONE}|{STARTED_ALONE}"),
)
"""The first that matches counts, so that a final interview is final and not an interview."""

EASTERN_ON_HOLD = _beginnings(
    "на паузе|отложен|заморож|на паузі|felfüggeszt|szünetel|în așteptare|suspendat|askıda|tauolla|σε αναμονή"
)
"""It waits."""

EASTERN_IN_PLAY = _anywhere(
    """
    в работе|в процессе|активен|активный|на рассмотрении|в роботі|в процесі|активний|folyamatban|aktív|
    în curs|
    în lucru|activ|devam ediyor|sürüyor|süreçte|aktif|beklemede|kesken|käynnissä|aktiivinen|avoin|σε εξέλιξη|
    ενεργός|ενεργή|进行中|跟进中|处理中|選考中|進行中|調整中
    """
)
"""All words that say only that it goes on."""

EASTERN_OFFERS = (
    f"{_beginnings(_ALPHABETIC_STAGES[Stage.OFFERED])}|{_anywhere(_CHARACTER_STAGES[Stage.OFFERED])}"
)
"""What an offer is called."""
