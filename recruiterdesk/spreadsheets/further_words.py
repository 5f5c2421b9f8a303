"""Words for stages and outcomes in languages of fewer speakers, Arabic, Hebrew, and of South-East Asia.

The first group is known by the beginnings of words; a blank behind one makes it the whole word. Words of
Arabic and Hebrew grow in front too, and are found anywhere.
"""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage

FURTHER_OUTCOMES: dict[DispositionKind, str] = {
    DispositionKind.TURNED_OFFER_DOWN: """
        odmietol ponuku|odmietla ponuku|odbio ponudu|odbila ponudu|zavrnil ponudb|отказа оферта|
        atsisakė pasiūlym|
        atteicās no piedāvājum|keeldus pakkumis|va rebutjar l oferta|rebutja l oferta|từ chối offer|
        từ chối đề nghị|
        menolak tawaran|tolak tawaran|menolak penawaran""",
    DispositionKind.ROLE_CLOSED: """
        pozícia zrušen|pozícia obsaden|pozicija zatvoren|pozicija popunjen|natječaj poništen|konkurs poništen|
        mesto zasedeno|позицията е закрит|позиция закрит|pozicija uždaryt|vakance slēgt|konkurss lõpet|
        vacant cancel lad|vị trí đã đóng|lowongan ditutup|posisi ditutup""",
    DispositionKind.WITHDREW: """
        odstúpil|stiahol|stiahla|kandidát odmietol|vzdal sa|vzdala sa|odustao|odustala|povukao|povukla|
        kandidat odustao|
        одустао|одустала|odstopil|umaknil|отказа се|оттегли|кандидатът отказа|atsiėmė|atsisakė|pasitraukė|
        atsauca|
        atteicās|izstājās|loobus|võttis tagasi|kandidaat loobus|es retira|s ha retirat|va renunciar|
        rút hồ sơ|rút lui|
        ứng viên từ chối|mengundurkan diri|mundur|membatalkan|tarik diri""",
    DispositionKind.WENT_SILENT: """
        neodpovedá|nezdvíha|ne odgovara|ne javlja se|не јавља|ne odgovarja|не отговаря|neatsako|
        neatsiliepia|neatbild|
        ei vasta|no respon|không phản hồi|không liên lạc được|tidak merespon|tidak ada respon|
        tidak bisa dihubungi""",
    DispositionKind.DECLINED_BY_CLIENT: """
        zamietnut|neúspeš|odmietnut|nevybran|neprešiel|neprešla|odbijen|nije prošao|nije prošla|
        nije izabran|одбијен|
        zavrnjen|ni izbran|neuspeš|отхвърлен|отказ |отказан|неодобрен|atmest|netinkam|neatrinkt|nepraėjo|
        noraidīt|
        nav izvēlēt|neatbilst|tagasi lükat|ei valitud|ei osutunud|rebutja|descarta|no seleccionat|no apte|
        từ chối|không đạt|trượt|ditolak|tidak lolos|tidak lulus|gagal|tidak diterima|tidak terpilih""",
    DispositionKind.HIRED: """
        prijatý|prijatá|nastúpil|zamestnan|primljen|zaposlen|prihvatio ponudu|запослен|примљен|sprejet|
        zaposlil|назначен|
        нает|приет|įdarbint|priimt|pieņemts|pieņemta|tööle võetud|värvatud|contractat|nhận việc|đã nhận|
        trúng tuyển|
        diterima|direkrut|bergabung""",
}
FURTHER_STAGES: dict[Stage, str] = {
    Stage.HIRED: FURTHER_OUTCOMES[DispositionKind.HIRED],
    Stage.OFFERED: """
        ponuk|ponud|понуд|оферт|pasiūlym|piedāvājum|pakkumi|oferta |đề nghị|tawaran|penawaran|offering|
        offer""",
    Stage.FINAL: """
        finál|finaln|závereč|posledné kolo|zadnji krug|završni|zaključni|финал|последен кръг|galutin|
        paskutin|noslēdzoš|
        pēdējā kārt|lõpp|viimane|darrera|vòng cuối|phỏng vấn cuối|tahap akhir|wawancara akhir|
        interview akhir""",
    Stage.SCREENING: """
        telefonický pohovor|telefonick|predvýber|preverovanie|telefonski|predselekcij|selekcij|телефонск|
        телефонно|
        предварител|pirminė atranka|atranka |telefonintervij|priekšatlas|telefoniintervjuu|
        telefonivestlus|eelvalik|eelvoor|telefònic|preselecc|sàng lọc|sơ loại|phỏng vấn điện thoại|seleksi|
        skrining|
        penyaringan|interview hr|wawancara hr""",
    Stage.SUBMITTED: """
        odoslaný klientovi|odoslané klientovi|u klienta|predstavený|poslan klijentu|kod klijenta|
        predstavljen|poslano|
        poslan naročniku|изпратен на клиент|при клиента|представен|pateiktas klientui|pas klientą|
        iesniegts klientam|
        pie klienta|kliendile saadetud|kliendi juures|enviat al client|presentat|gửi khách hàng|đã gửi khách|
        dikirim ke klien|diajukan ke klien""",
    Stage.INTERVIEWING: """
        pohovor|kolo |stretnutie|intervju|razgovor|krug |разговор|razgovor|krog |интервю|кръг |среща|pokalb|
        interviu|
        susitikim|intervij|intervija|kārta |saruna|vestlus|intervjuu|entrevista|reunió|phỏng vấn|vòng 1|
        vòng 2|
        vòng |wawancara|interview|temu duga|temuduga""",
    Stage.CONTACTED: """
        oslovený|oslovená|kontaktovan|kontaktiran|kontaktiral|контактиран|свързахме|susisiekta|sazināj|
        ühendust võetud|
        contactat|đã liên hệ|sudah dihubungi|dihubungi""",
    Stage.APPLIED: """
        prihlásen|prihláška|prijava|prijavljen|prijavio|пријав|нов |кандидатств|кандидатура|naujas|nauja|
        kandidatavo|
        paraiška|pieteikum|pieteicās|jauns|kandideeris|avaldus|uus |nou |nova candidatura|inscrit|ứng tuyển|
        hồ sơ mới|
        melamar|lamaran|pelamar baru|permohonan""",
}
SEMITIC_OUTCOMES: dict[DispositionKind, str] = {
    DispositionKind.TURNED_OFFER_DOWN: """
        رفض العرض|رفضت العرض|اعتذر عن العرض|דחה את ההצעה|דחתה את ההצעה|סירב להצעה|סירבה להצעה""",
    DispositionKind.ROLE_CLOSED: """
        أغلقت الوظيفة|إغلاق الوظيفة|الوظيفة مغلقة|ألغيت الوظيفة|إلغاء الوظيفة|המשרה נסגרה|משרה נסגרה|
        המשרה בוטלה|המשרה הוקפאה""",
    DispositionKind.WITHDREW: """
        انسحب|انسحاب|اعتذر|اعتذار المرشح|سحب الطلب|سحب طلبه|غير مهتم|הסיר מועמדות|הסירה מועמדות|משך מועמדות|
        פרש|ויתר|
        לא מעוניין|לא מעוניינת|הסרת מועמדות|ירד מהתהליך|ירדה מהתהליך""",
    DispositionKind.WENT_SILENT: """
        لا يرد|لا ترد|لم يرد|لا يوجد رد|لا رد|לא עונה|לא ענה|לא ענתה|אין מענה|לא הגיע|נעלם|לא זמין""",
    DispositionKind.DECLINED_BY_US: "رفض من قبلنا|مرفوض من قبلنا|נדחה על ידינו|פסלנו",
    DispositionKind.DECLINED_BY_CLIENT: """
        مرفوض|مرفوضة|رفض|تم الرفض|لم يتم قبول|لم يقبل|غير مقبول|غير مناسب|غير مؤهل|لم يجتز|مستبعد|استبعد|راسب|
        נדחה|נדחתה|דחייה|נפסל|לא התקבל|לא עבר|לא מתאים|לא מתאימה|לא רלוונטי|שלילי|לא נבחר""",
    DispositionKind.HIRED: """
        تم التعيين|معين|تم التوظيف|تم القبول|قبل العرض|قبلت العرض|باشر العمل|مقبول|התקבל|התקבלה|גויס|נקלט|
        נקלטה|חתם|חתמה|התחיל לעבוד""",
}
SEMITIC_STAGES: dict[Stage, str] = {
    Stage.HIRED: SEMITIC_OUTCOMES[DispositionKind.HIRED],
    Stage.OFFERED: "عرض وظيفي|عرض العمل|عرض عمل|العرض|عرض|הצעה|הצעת שכר|הצעת עבודה|משא ומתן|חוזה",
    Stage.FINAL: """
        المقابلة النهائية|مقابلة نهائية|المقابلة الأخيرة|نهائي|ראיון סופי|ראיון אחרון|ראיון מסכם|שלב סופי|
        שלב אחרון|ממליצים""",
    Stage.SCREENING: """
        مقابلة هاتفية|المقابلة الهاتفية|فرز|تصفية|مقابلة أولية|اتصال هاتفي|قيد المراجعة|مراجعة السيرة|
        ראיון טלפוני|סינון|שיחת טלפון|שיחה טלפונית|שיחת היכרות|ראיון ראשוני טלפוני""",
    Stage.INTERVIEWING: "مقابلة|مقابلات|اختبار|الجولة|ראיון|ראיונות|מבחן|מבדק|פגישה|סבב|מרכז הערכה",
    Stage.SUBMITTED: """
        أرسل إلى العميل|أرسلت إلى العميل|عند العميل|لدى العميل|تم الترشيح|تم الإرسال للعميل|נשלח ללקוח|
        הועבר ללקוח|אצל הלקוח|הוגש ללקוח|הוצג ללקוח""",
    Stage.CONTACTED: "تم التواصل|تم الاتصال|נוצר קשר|פנינו|יצרנו קשר",
    Stage.APPLIED: """
        تقدم|متقدم|تقديم|طلب جديد|جديد|הגיש|הגישה|קורות חיים התקבלו|חדש|התקבלו קורות חיים|פנייה חדשה""",
}
