"""Words for stages and outcomes in Arabic and Hebrew."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning

ARABIC: dict[Meaning, str] = {
    Stage.CONTACTED: "تم الاتصال|تم التواصل",
    Stage.APPLIED: "تقد(م/يم)|جديد|طلب جديد|متقدم",
    Stage.SCREENING: """اتصال هاتفي|المقابلة الهاتفية|تصفية|فرز|قيد المراجعة|مراجعة السيرة|مقابلة أولية|
        مقابلة هاتفية""",
    Stage.SUBMITTED: "أرسل إلى العميل|أرسلت إلى العميل|تم الإرسال للعميل|تم الترشيح|عند العميل|لدى العميل",
    Stage.INTERVIEWING: "اختبار|الجولة|مقابل(ات/ة)",
    Stage.FINAL: "المقابلة الأخيرة|المقابلة النهائية|مقابلة نهائية|نهائي",
    Stage.OFFERED: "العرض|عرض|عرض العمل|عرض عمل|عرض وظيفي",
    DispositionKind.HIRED: "باشر العمل|تم التعيين|تم التوظيف|تم القبول|قبل العرض|قبلت العرض|معين|مقبول",
    DispositionKind.DECLINED_BY_CLIENT: """استبعد|تم الرفض|راسب|رفض|غير مقبول|غير مناسب|غير مؤهل|
        لم يتم قبول|لم يجتز|لم يقبل|مرفوض(ة)|مستبعد""",
    DispositionKind.DECLINED_BY_US: "رفض من قبلنا|مرفوض من قبلنا",
    DispositionKind.WITHDREW: "اعتذار المرشح|اعتذر|انسح(اب/ب)|سحب الطلب|سحب طلبه|غير مهتم",
    DispositionKind.TURNED_OFFER_DOWN: "اعتذر عن العرض|رفض العرض|رفضت العرض",
    DispositionKind.WENT_SILENT: "لا ترد|لا رد|لا يرد|لا يوجد رد|لم يرد",
    DispositionKind.ROLE_CLOSED: "الوظيفة مغلقة|أغلقت الوظيفة|ألغيت الوظيفة|إغلاق الوظيفة|إلغاء الوظيفة",
}
HEBREW: dict[Meaning, str] = {
    Stage.CONTACTED: "יצרנו קשר|נוצר קשר|פנינו",
    Stage.APPLIED: "הגיש(ה)|התקבלו קורות חיים|חדש|פנייה חדשה|קורות חיים התקבלו",
    Stage.SCREENING: "סינון|ראיון טלפוני|ראיון ראשוני טלפוני|שיחה טלפונית|שיחת היכרות|שיחת טלפון",
    Stage.SUBMITTED: "אצל הלקוח|הוגש ללקוח|הועבר ללקוח|הוצג ללקוח|נשלח ללקוח",
    Stage.INTERVIEWING: "מבדק|מבחן|מרכז הערכה|סבב|פגישה|ראיון|ראיונות",
    Stage.FINAL: "ממליצים|ראיון אחרון|ראיון מסכם|ראיון סופי|שלב אחרון|שלב סופי",
    Stage.OFFERED: "הצעה|הצעת עבודה|הצעת שכר|חוזה|משא ומתן",
    DispositionKind.HIRED: "גויס|התחיל לעבוד|התקבל(ה)|חתם|חתמה|נקלט(ה)",
    DispositionKind.DECLINED_BY_CLIENT: """דחייה|לא התקבל|לא מתאי(ם/מה)|לא נבחר|לא עבר|לא רלוונטי|נדח(ה/תה)|
        נפסל|שלילי""",
    DispositionKind.DECLINED_BY_US: "נדחה על ידינו|פסלנו",
    DispositionKind.WITHDREW: """הסיר מועמדות|הסירה מועמדות|הסרת מועמדות|ויתר|ירד מהתהליך|ירדה מהתהליך|
        לא מעוניי(ן/נת)|משך מועמדות|פרש""",
    DispositionKind.TURNED_OFFER_DOWN: "דחה את ההצעה|דחתה את ההצעה|סירב להצעה|סירבה להצעה",
    DispositionKind.WENT_SILENT: "אין מענה|לא הגיע|לא זמין|לא עונה|לא ענ(ה/תה)|נעלם",
    DispositionKind.ROLE_CLOSED: "המשרה בוטלה|המשרה הוקפאה|המשרה נסגרה|משרה נסגרה",
}
