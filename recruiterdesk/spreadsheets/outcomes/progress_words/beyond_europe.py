"""Words for stages and outcomes in languages of Asia."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open, Part

BEYOND_EUROPE: Mapping[str, Mapping[Meaning, str]] = {
    "tr": {
        Stage.SOURCED: "aranacak*",
        Stage.CONTACTED: "arandı*|gorusuldu*|iletişime geç*|=mesaj gönderildi|ulaşıldı*|yazildi*",
        Stage.APPLIED: "başvur*|=cv alındı|kayit*|=özgeçmiş alındı|yeni",
        Stage.SCREENING: "=ilk görüşme|inceleme*|ön eleme*|ön görüşme*|telefon mülakat*|telefonla*",
        Stage.SUBMITTED: """cv gönder*|gönderildi*|iletildi*|musteri deger*|müşteride*|sunuldu*|
            yonlendirild*""",
        Stage.INTERVIEWING: "deneme gun*|mülakat*|=toplantı|vaka calis*",
        Part.CLIENT_TALK: "müşteride (görüşme/mülakat)*",
        Stage.FINAL: "referans*|son asama*|son görüşme*|son mülakat*|son tur*",
        Stage.OFFERED: "pazarlik*|teklif*",
        DispositionKind.HIRED: """basliyor*|ise giris*|işe alın*|işe başla*|sozlesme imza*|teklif kabul*|
            yerleştir*|=basladi|=imzaladi|=kabul etti|=seçildi""",
        DispositionKind.DECLINED_BY_CLIENT: """alinmadi*|basarisiz*|elenmis*|=hayır|kabul edilmedi*|
            *karsilamiyor*|olumsuz*|reddedil*|ret|secilmedi*|uygun bulunmadı*|uygun değil*|yetersiz*|
            yerlestirilmedi*""",
        DispositionKind.DECLINED_BY_US: "=tarafımızca reddedildi",
        DispositionKind.WITHDREW: """aday çekil*|aday red*|aday vazgeç*|baska is*|çekildi*|fikrini degis*|
            geri çekil*|ilgilenmiyor*|istemedi*|karsi teklif*|mevcut isinde*|=vazgeçen|vazgeçti*|yerinde kal*|
            baska (bir/firma/teklif)*""",
        DispositionKind.TURNED_OFFER_DOWN: "teklif red*|teklifi kabul etmedi*|teklifi red*",
        DispositionKind.WENT_SILENT: """cevap vermiyor*|cevap yok*|cevapsiz*|donus yapma*|gelmedi*|
            gorusmeye gelme*|haber yok*|ses yok*|telefonu ac*|ulaşılamadı*|ulaşılamıyor*|yanıt yok*""",
        DispositionKind.ROLE_CLOSED: "=işe alım durduruldu|pozisyon dol*|pozisyon iptal*|pozisyon kapa*",
        Open.IN_PLAY: """(reddedil/elen/cekil)me(di/mis)*|=aktif|=değerlendiriliyor|=değerlendirmede|
            =devam ediyor|=surecte|=suruyor|ise alinmak ist*""",
        Open.ON_HOLD: "askida*|=beklemede|=bekliyor|donduruldu$|yedek*",
    },
    "ar": {
        Stage.CONTACTED: "تم الاتصال|تم التواصل",
        Stage.APPLIED: "تقد(م/يم)|جديد",
        Stage.SCREENING: """اتصال هاتفي|المقابلة الهاتفية|تصفية|فرز|قيد المراجعة|مراجعة السيرة|مقابلة أولية|
            مقابلة هاتفية""",
        Stage.SUBMITTED: """أرسل إلى العميل|أرسلت إلى العميل|تم الإرسال للعميل|تم الترشيح|عند العميل|
            لدى العميل|إرسال السيرة""",
        Part.CLIENT_TALK: "مقابلة (عند/لدى/مع) العميل",
        Stage.INTERVIEWING: "اختبار|الجولة|مقابل(ات/ة)",
        Stage.FINAL: "المقابلة الأخيرة|نهائي",
        Stage.OFFERED: "عرض",
        DispositionKind.HIRED: "باشر العمل|تم التعيين|تم التوظيف|تم القبول|قبل العرض|قبلت العرض|معين|مقبول",
        DispositionKind.DECLINED_BY_CLIENT: """استبعد|راسب|رفض|غير مقبول|غير مناسب|غير مؤهل|لم يتم قبول|
            لم يجتز|لم يقبل|مرفوض(ة)|مستبعد|لم يتم التعيين|لم يتم التوظيف""",
        DispositionKind.DECLINED_BY_US: "رفض من قبلنا|مرفوض من قبلنا",
        DispositionKind.WITHDREW: "اعتذار المرشح|اعتذر|انسح(اب/ب)|سحب الطلب|سحب طلبه|غير مهتم",
        DispositionKind.TURNED_OFFER_DOWN: "اعتذر عن العرض|رفض العرض|رفضت العرض",
        DispositionKind.WENT_SILENT: "لا ترد|لا رد|لا يرد|لا يوجد رد|لم يرد",
        DispositionKind.ROLE_CLOSED: """الوظيفة مغلقة|أغلقت الوظيفة|ألغيت الوظيفة|إغلاق الوظيفة|
            إلغاء الوظيفة""",
    },
    "he": {
        Stage.CONTACTED: "יצרנו קשר|נוצר קשר|פנינו",
        Stage.APPLIED: "הגיש(ה)|חדש",
        Stage.SCREENING: "סינון|ראיון טלפוני|ראיון ראשוני טלפוני|שיחה טלפונית|שיחת היכרות|שיחת טלפון",
        Stage.SUBMITTED: """אצל הלקוח|הוגש ללקוח|הועבר ללקוח|הוצג ללקוח|נשלח ללקוח|קורות (ה)חיים נשלחו|
            נשלחו קורות (ה)חיים""",
        Part.CLIENT_TALK: "ראיון (אצל/עם) (ה)לקוח|ראיון לקוח",
        Stage.INTERVIEWING: "מבדק|מבחן|מרכז הערכה|סבב|פגישה|ראיון|ראיונות",
        Stage.FINAL: "ממליצים|ראיון אחרון|ראיון מסכם|ראיון סופי|שלב אחרון|שלב סופי",
        Stage.OFFERED: "הצעה|הצעת עבודה|הצעת שכר|חוזה|משא ומתן",
        DispositionKind.HIRED: "גויס|התחיל לעבוד|התקבל(ה)|חתם|חתמה|נקלט(ה)",
        DispositionKind.DECLINED_BY_CLIENT: """דחייה|לא התקבל|לא מתאי(ם/מה)|לא נבחר|לא עבר|לא רלוונטי|
            נדח(ה/תה)|נפסל|שלילי""",
        DispositionKind.DECLINED_BY_US: "נדחה על ידינו|פסלנו",
        DispositionKind.WITHDREW: """הסיר מועמדות|הסירה מועמדות|הסרת מועמדות|ויתר|ירד מהתהליך|ירדה מהתהליך|
            לא מעוניי(ן/נת)|משך מועמדות|פרש""",
        DispositionKind.TURNED_OFFER_DOWN: "דחה את ההצעה|דחתה את ההצעה|סירב להצעה|סירבה להצעה",
        DispositionKind.WENT_SILENT: "אין מענה|לא הגיע|לא זמין|לא עונה|לא ענ(ה/תה)|נעלם",
        DispositionKind.ROLE_CLOSED: "המשרה בוטלה|המשרה הוקפאה|משרה נסגרה",
    },
    "id": {
        Stage.CONTACTED: "dihubungi*",
        Stage.APPLIED: "lamaran*|melamar*|pelamar baru*|permohonan*",
        Stage.SCREENING: "interview hr*|penyaringan*|seleksi*|skrining*|wawancara hr*",
        Stage.SUBMITTED: "cv (sudah )(di/ter)kirim*|diajukan ke klien*|dikirim ke klien*",
        Stage.INTERVIEWING: "temu duga*|temuduga*|wawancara*",
        Stage.FINAL: "interview akhir*|tahap akhir*|wawancara akhir*",
        Stage.OFFERED: "penawaran*|tawaran*",
        DispositionKind.HIRED: "bergabung*|direkrut*|diterima*",
        DispositionKind.DECLINED_BY_CLIENT: """ditolak*|gagal*|tidak diterima*|tidak lolos*|tidak lulus*|
            tidak terpilih*""",
        DispositionKind.WITHDREW: "membatalkan*|mengundurkan diri*|mundur*|tarik diri*",
        DispositionKind.TURNED_OFFER_DOWN: "menolak penawaran*|menolak tawaran*|tolak tawaran*",
        DispositionKind.WENT_SILENT: "tidak ada respon*|tidak bisa dihubungi*|tidak merespon*",
        DispositionKind.ROLE_CLOSED: "lowongan ditutup*|posisi ditutup*",
    },
    "vi": {
        Stage.CONTACTED: "đã liên hệ*",
        Stage.APPLIED: "hồ sơ mới*|ứng tuyển*",
        Stage.SCREENING: "phỏng vấn điện thoại*|sàng lọc*|sơ loại*",
        Stage.SUBMITTED: "gửi khách hàng*|đã gửi (cv/khách)*",
        Stage.INTERVIEWING: "phỏng vấn*|vòng",
        Stage.FINAL: "phỏng vấn cuối*|vòng cuối*",
        Stage.OFFERED: "đề nghị*",
        DispositionKind.HIRED: "nhận việc*|trúng tuyển*|đã nhận*",
        DispositionKind.DECLINED_BY_CLIENT: "không đạt*|=ng|trượt*|từ chối*",
        DispositionKind.WITHDREW: "rút hồ sơ*|rút lui*|ứng viên từ chối*",
        DispositionKind.TURNED_OFFER_DOWN: "từ chối offer*|từ chối đề nghị*",
        DispositionKind.WENT_SILENT: "không liên lạc được*|không phản hồi*",
        DispositionKind.ROLE_CLOSED: "vị trí đã đóng*",
    },
    "zh": {
        Stage.SOURCED: "=发现|=已发现|待沟通|待联系",
        Stage.CONTACTED: "已加微信|=已发消息|已沟通|已联系|打过电话|沟通中",
        Stage.APPLIED: "=已收到简历|应聘|=待筛选|投递|=收到简历|新候选|新简历|申请|=简历已收到",
        Stage.SCREENING: "=书类选考|初筛|电话(沟通/初)|电话面试|电面|筛选|简历(初/评/审)",
        Stage.SUBMITTED: "客户(处/审)|已推|已提交|待反馈|推荐|简历已(发/投)",
        Stage.INTERVIEWING: "一面|三面|业务面|二面|初试|复试|技术面|测评|笔试|适性|面$|面试|面谈",
        Stage.FINAL: "最终|终试|终面|背调",
        Stage.OFFERED: "(发/发放/拿)offer|录用通知|薪资|谈薪",
        DispositionKind.HIRED: "入职|已到岗|录用(?!通知)|錄取(?!通知)|报到|接受offer|聘用",
        DispositionKind.DECLINED_BY_CLIENT: """不予录用|不匹配|不合适|不录用|不考虑录用|拒絕|拒绝|未录用|
            未通过|没过|淘汰|落选|被拒|未錄取""",
        DispositionKind.DECLINED_BY_US: "=我们拒绝|=我方淘汰",
        DispositionKind.WITHDREW: "不感兴趣|不考虑(?!录用)|候选人(拒绝/放弃/退出)|已找到工作|放弃|退出",
        DispositionKind.TURNED_OFFER_DOWN: "拒offer|拒绝offer|拒绝录用|放弃offer|未入(职/職)",
        DispositionKind.WENT_SILENT: "不接电话|失联|无回应|未回复|没回复|爽约|联系不上",
        DispositionKind.ROLE_CLOSED: """停招|岗位(暂停/冻结/已满)|岗位关闭|岗位取消|职位(暂停/冻结)|
            职位关闭|职位取消""",
        Open.IN_PLAY: "=处理中|=待定|=跟进中|=进行中",
        Open.ON_HOLD: "=保留|=搁置|=暂停|=暂缓",
    },
    "ja": {
        Stage.SOURCED: "=リストアップ|=候補者リスト|未連絡",
        Stage.CONTACTED: "スカウト送信|=连络済み|連絡済",
        Stage.APPLIED: "エントリー|=受付|応募|新規",
        Stage.SCREENING: "カジュアル面談|スクリーニング|書類(?!提出)|=電話選考|=電話面接|電話面談",
        Stage.SUBMITTED: "推薦|提出済|書類提出|履歴書送付",
        Stage.INTERVIEWING: "テスト|一次|三次|二次|試験|適性|面接|面談",
        Stage.FINAL: "役員|最終|=社長面接|総合面接",
        Stage.OFFERED: "オファー|内々定|内定(?!承諾)|条件提示|条件面談",
        DispositionKind.HIRED: "入社|内定承諾|採用|=入職",
        DispositionKind.DECLINED_BY_CLIENT: """(書類/面接/選考)( )ng|不可|不合格|不採用|不通过|不通過|落ち$|
            落選|見送り|採用せず|未採用|クライアントng|先方ng""",
        DispositionKind.DECLINED_BY_US: "=当社お見送り",
        DispositionKind.WITHDREW: "他社に決|他社決定|撤回|自己都合|辞退",
        DispositionKind.TURNED_OFFER_DOWN: "オファー辞退|内定辞退",
        DispositionKind.WENT_SILENT: """応答なし|返信なし|连络がつかない|連絡がつか|連絡なし|=連絡不通|
            連絡取れ|音信不通""",
        DispositionKind.ROLE_CLOSED: """=クローズ|=ポジションクローズ|充足|募集終了|求人クローズ|求人停止|
            求人終了""",
        Open.IN_PLAY: "=調整中|=進行中|=選考中|採用希望|採用予定|可能性|場合|か不採用|検討中|まだ不採用|かも",
        Open.ON_HOLD: "=保留中",
    },
    "ko": {
        Stage.SOURCED: "리스트업|=발굴|서치",
        Stage.CONTACTED: "연락( )완료|=연락함|컨택",
        Stage.APPLIED: "=서류( )제출|=서류 접수|접수|=지원|지원( )완료",
        Stage.SCREENING: "서류|스크리닝|전화( )(인터뷰/면접)",
        Stage.SUBMITTED: "이력서( )(발송/전달)|추천",
        Stage.INTERVIEWING: "과제|면접|인터뷰|=임원 면접|코딩( )테스트",
        Stage.FINAL: "임원( )면접|최종( )면접",
        Stage.OFFERED: "연봉( )협상|오퍼|처우( )협의|=합격 통보",
        DispositionKind.HIRED: "입사( )(확정/완료)|채용( )확정|최종( )합격|=채용|=입사",
        DispositionKind.DECLINED_BY_CLIENT: "불합격|탈락|(미/불)채용",
        DispositionKind.WITHDREW: "=포기|(본인/후보자/면접)( )포기|자진( )철회|지원( )(취소/철회/포기)",
        DispositionKind.TURNED_OFFER_DOWN: "오퍼( )거절|입사( )포기|처우( )거절",
        DispositionKind.WENT_SILENT: "노쇼|무응답|연락( )(두절/안)",
        DispositionKind.ROLE_CLOSED: "채용( )(종료/취소/중단/마감)",
        Open.IN_PLAY: "=진행 중|=진행중",
        Open.ON_HOLD: "=보류",
    },
}
