"""Words for stages and outcomes in Turkish."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

TURKISH: dict[Meaning, str] = {
    Stage.SOURCED: "aranacak*",
    Stage.CONTACTED: "arandı*|gorusuldu*|iletişime geç*|=mesaj gönderildi|ulaşıldı*|yazildi*",
    Stage.APPLIED: "başvur*|=cv alındı|kayit*|=özgeçmiş alındı|yeni",
    Stage.SCREENING: """=ilk görüşme|inceleme*|ön eleme*|ön görüşme*|telefon görüşme*|telefon mülakat*|
        telefonla*""",
    Stage.SUBMITTED: "cv gönder*|gönderildi*|iletildi*|musteri deger*|müşteride*|sunuldu*|yonlendirild*",
    Stage.INTERVIEWING: "deneme gun*|görüşme*|mülakat*|=toplantı|vaka calis*",
    Stage.FINAL: "referans*|son asama*|son görüşme*|son mülakat*|son tur*",
    Stage.OFFERED: "pazarlik*|teklif*",
    DispositionKind.HIRED: """=basladi|basliyor*|=imzaladi|ise giris*|işe alın*|işe başla*|=kabul etti|
        =seçildi|sozlesme imza*|teklif kabul*|teklifi kabul etti*|yerleştir*""",
    DispositionKind.DECLINED_BY_CLIENT: """alinmadi*|basarisiz*|elendi*|elenmis*|=hayır|kabul edilmedi*|
        olumsuz*|reddedil*|ret|secilmedi*|uygun bulunmadı*|uygun değil*|yetersiz*""",
    DispositionKind.DECLINED_BY_US: "=tarafımızca reddedildi",
    DispositionKind.WITHDREW: """aday çekil*|aday red*|aday vazgeç*|baska is*|baska teklif*|çekildi*|
        fikrini degis*|geri çekil*|ilgilenmiyor*|istemedi*|karsi teklif*|mevcut isinde*|=vazgeçen|vazgeçti*|
        yerinde kal*""",
    DispositionKind.TURNED_OFFER_DOWN: "teklif red*|teklifi kabul etmedi*|teklifi red*",
    DispositionKind.WENT_SILENT: """cevap vermiyor*|cevap yok*|cevapsiz*|donus yapma*|gelmedi*|
        gorusmeye gelme*|haber yok*|ses yok*|telefonu ac*|ulaşılamadı*|ulaşılamıyor*|yanıt yok*""",
    DispositionKind.ROLE_CLOSED: "=işe alım durduruldu|pozisyon dol*|pozisyon iptal*|pozisyon kapa*",
    Open.IN_PLAY: "=aktif|=beklemede|=değerlendiriliyor|=değerlendirmede|=devam ediyor|=surecte|=suruyor",
    Open.ON_HOLD: "askida*|=beklemede|=bekliyor",
}
