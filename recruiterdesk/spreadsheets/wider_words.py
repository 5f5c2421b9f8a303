"""Further words for stages and outcomes in the main languages, looked at where the others know nothing.

Words are known by their beginnings; a blank behind one makes it the whole word. Those of East Asia are found
anywhere.
"""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage

WIDER_OUTCOMES: dict[DispositionKind, str] = {
    DispositionKind.WITHDREW: """
        stayed with|stays with|staying with|staying put|accepted elsewhere|went elsewhere|found another|
        found a job|
        found something|has another offer|counter ?offered|changed (?:his|her|their) mind|bleibt (?:beim|
        bei|wo)|
        hat sich anders entschieden|anders entschieden|hat was (?:anderes|neues)|hat etwas anderes|
        (?:andere|neue) stelle gefunden|reste (?:chez|en poste)|a trouve|a accepte une autre|prefere rester|
        acepto otr|ha aceptado otr|encontro otr|se queda en|prefiere quedarse|ya no le interesa|ha trovato|
        ha scelto altr|resta (?:in|dov)|rimane (?:in|dov)|non (?:piu|e) interessat|andere baan|
        blijft (?:bij|zitten)|
        heeft iets anders|heeft andere|znalazl|wybral inn|zostaje w|zostal w|aceitou outr|encontrou outr|
        vai ficar|nao tem interesse|dragit sig ur|tackade nej|tackat nej|fick annat jobb|fatt annat|tog annat|
        stannar (?:hos|kvar)|fundet andet|faet andet|takkede nej|takket nej|takket nei|fatt annen|
        fatt ny jobb|
        blir (?:hos|i) nav|bliver (?:hos|i) nuv|sai toisen|otti toisen|vetaytyi|loysi toisen|stahl prihl|
        prijal jin|nasel si jin|zustava|masik allas|masik ajanlat|a gasit alt|a acceptat alt|baska is|
        baska teklif|mevcut isinde|снялся|снялась|нашел друг|нашла друг|остается на|остался на|
        решил остаться""",
    DispositionKind.WENT_SILENT: """
        gone quiet|went quiet|can t reach|cannot reach|could not reach|couldn t reach|cant reach|no contact|
        no reply|vanished|disappeared|never called back|meldete sich nie|taucht nicht auf|sans nouvelles|
        sans retour candidat|plus de reponse|no da senales|sin noticias|desaparecid|sparit|sem retorno|
        sem contato|
        horde aldrig|hor inte av|hor ikke fra|horer ikke fra|kuulu |ei kuulu|neozval|nejelentkezik|
        nu mai raspunde|
        ses yok|haber yok|не перезвонил""",
    DispositionKind.DECLINED_BY_CLIENT: """
        did not get|didn t get|did not make|didn t make|passed on|no go|thumbs down|lost out|beaten|
        second best|nicht genommen|nicht gewollt|will ihn nicht|will sie nicht|wollen ihn nicht|
        nicht bekommen|
        kein interesse (?:seitens|vom|von|des|beim) (?:kunde|client|fachbereich|auftraggeber|ag )|recale|
        pas pris|
        pas choisi|non pris|elimine|no elegid|no ha sido|no le cogen|no lo quieren|cliente no|non preso|
        non scelt|
        non passa|niet aangenomen|niet gekozen|valt af|niet verder|nie dostal|nie zostal|nao passou|nao foi|
        nao segue|nej tack (?:fran|fra)|nej tak (?:fra|fran)|nei takk (?:fra|fran)|fravalgt|valgt fra|
        valgt bort|
        bortvald|ikke gatt|ikke gaet|gikk ikke|gik ikke|fick inte|fikk ikke|fik ikke|kieltav|ei saanut|
        nedostal|neuspel|nem kapta|nem valaszt|nu a fost|nu l au ales|alinmadi|kabul edilmedi|secilmedi|
        не взяли|не выбран|не приняли""",
    DispositionKind.HIRED: """
        kontrakt underskrev|underskrevet|signert|har startet|kontrakt skriven|har borjat|aloittanut""",
}
WIDER_STAGES: dict[Stage, str] = {
    Stage.HIRED: WIDER_OUTCOMES[DispositionKind.HIRED],
    Stage.OFFERED: """
        propuesta economica|contractvoorstel|arbeitsvertrag|gehaltsverhandlung|salary discussion|
        proposition salariale|lonesamtale|lonnsforhandl|loneforhandl""",
    Stage.FINAL: "referenz|ultima fase|ultima ronda|ultimo step|sista steget|siste steg|sidste trin|final",
    Stage.INTERVIEWING: """
        portfolio|loop |superday|super day|work sample|meet the team|meeting the team|team meet|
        hiring manager chat|
        live coding|pair programming|system design|white ?board|second chat|first chat|third chat|coffee|
        (?:1st|2nd|3rd|first|second|third) (?:meeting|call|chat|conversation|stage|step|phase)|in person|
        video call|
        zoom|teams call|meet and greet|debrief|panel|rdv|rendez vous|visio|echange|mise en situation|
        journee d essai|
        dinamica|segunda fase|primera fase|tercera fase|assessment|role ?play|business case|prova pratica|
        prova tecnica|giornata di prova|seconda fase|prima fase|meeloopdag|proefdag|dzien probny|
        segunda etapa|
        provdag|provedag|praktisk prov|arbejdsprov|ryhma|tyonayte|zkusebni den|praktick|probanap|proba|
        deneme gun|пробный день|кейс""",
    Stage.SCREENING: """
        phone call|hr call|recruiter chat|discovery call|under consideration|prufung|unterlagen (?:prufen|
        in prufung)|
        vorabcheck|ersttelefonat|premier echange|premier contact|criba|filtro|weryfikacja|analiza cv|
        analise curricular|analise de cv|granskning|gennemgang|vurdering|gjennomgang|kasittely|posuzovani|
        elbiralas|inceleme|рассмотрен""",
    Stage.SUBMITTED: """
        put forward|forwarded|introduced to|shared with|kunde pruft|client pruft|weitergeleitet|eingereicht|
        ubermittelt|transmis|propose[e]? |positionne|proposto|propuest|segnalat|inoltrat|doorgestuurd|
        aangeboden|przekazan|wyslany|encaminhad|indicad|vidarebefordrad|videresendt|videresend|praesenteret|
        presentert|praesentere|valitetty|predan |preposlan|tovabbit|transmis|yonlendirild|направлен""",
    Stage.CONTACTED: """
        nachricht|hinterlassen|message|laisse|mensaje|messaggio|bericht|wiadomosc|zprava|сообщение""",
    Stage.SOURCED: "gesourced|sourcat|sourcet|sourc",
}
WIDER_EASTERN_OUTCOMES: dict[DispositionKind, str] = {
    DispositionKind.TURNED_OFFER_DOWN: "오퍼\\s?거절|처우\\s?거절|입사\\s?포기|婉拒offer|オファー辞退",
    DispositionKind.ROLE_CLOSED: """
        채용\\s?(?:종료|취소|중단|마감)|职位(?:暂停|冻结)|岗位(?:暂停|冻结|已满)|求人クローズ|充足""",
    DispositionKind.WITHDREW: """
        지원\\s?(?:취소|철회|포기)|본인\\s?포기|자진\\s?철회|中途放弃|已找到工作|不考虑|他社決定|他社に決|
        自己都合""",
    DispositionKind.WENT_SILENT: """
        연락\\s?(?:두절|안)|무응답|노쇼|连络がつかない|連絡がつか|連絡取れ|応答なし|不接电话|没回复|爽约""",
    DispositionKind.DECLINED_BY_CLIENT: """
        불합격|탈락|미채용|被拒|不匹配|不考虑录用|不通过|没过|不予录用|不通過|不可""",
    DispositionKind.HIRED: "입사\\s?(?:확정|완료)|최종\\s?합격|채용\\s?확정|已到岗|报到|入社決定|採用決定",
}
WIDER_EASTERN_STAGES: dict[Stage, str] = {
    Stage.HIRED: WIDER_EASTERN_OUTCOMES[DispositionKind.HIRED],
    Stage.OFFERED: "오퍼|처우\\s?협의|연봉\\s?협상|offer|薪资|谈薪|条件面談|内々定",
    Stage.FINAL: "최종\\s?면접|임원\\s?면접|背调|最终|総合面接|役員",
    Stage.SCREENING: """
        서류|전화\\s?(?:인터뷰|면접)|스크리닝|电话(?:沟通|初)|简历(?:初|评|审)|書類|スクリーニング|电面""",
    Stage.INTERVIEWING: """
        면접|인터뷰|과제|코딩\\s?테스트|面$|面[(（]|技术面|业务面|笔试|测评|面谈|适性|適性|体験入社|テスト|
        試験""",
    Stage.SUBMITTED: "추천|서류\\s?제출|已推|待反馈|客户(?:处|审)|提出済|推薦",
    Stage.CONTACTED: "연락\\s?완료|컨택|已加微信|沟通中|打过电话",
    Stage.APPLIED: "지원\\s?완료|접수|新简历|新候选|応募",
    Stage.SOURCED: "待联系|待沟通|리스트업|서치|未連絡",
}
