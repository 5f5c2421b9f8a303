"""Words by which recruiters note that somebody was told, or is still to be: patterns over folded words."""

from __future__ import annotations

from recruiterdesk.core.text import fold

_NOT_TOLD = """
not (?:yet )?(?:been )?(?:told|informed|notified|called|contacted|aware|heard)|(?:has|have|was|were|is|hasn|
haven|wasn|isn) ?n?o?t? (?:t )?(?:yet )?(?:been )?not (?:told|informed)|n t (?:yet )?(?:been )?(?:told|
informed|notified|called|heard)|\\bnever (?:told|informed|called)|\\b(?:to|must|should|
needs?) (?:be )?(?:to be )?(?:told|tell|informed?|notified|notify|calle?d?|phone|ring)\\b|still (?:to|needs?|
have|has) |(?:still )?(?:need|have|has) to (?:tell|call|inform|ring|phone)|\\bcall pending|not know|n t know|
untold|(?:tell|call|inform|phone|ring) (?:him|her|them)\\b|yet to (?:tell|call|inform|be)|waiting to hear|
no answer|not reached|(?:geen|keine?|sans|sin|nessuna|brak|inget|intet) (?:gehoor|antwort|reponse|respuesta|
risposta|odpowiedzi|svar)|nie odbiera|svar\\w* (?:inte|ej|ikke)|no contest|non rispond|could ?n o?t reach|
voicemail|nicht (?:informiert|benachrichtigt|verstandigt|bescheid|gesagt|mitgeteilt|erreicht|angerufen|
abgesagt)|weiss (?:es )?noch n|noch (?:nicht|nichts|keine?n?|zu|anrufen|informieren|absagen|bescheid|
telefonisch|mitteilen|sagen)|(?:muss|mussen|zu|bitte) (?:noch )?(?:informier|benachrichtig|verstandig|
angerufen|anruf|absag|mitteil|sagen)|\\bw(?:ird|erden) (?:\\w+ )?(?:informiert|benachrichtigt|verstandigt|
angerufen)|\\b(?:ruckmeldung|absage|anruf|info) (?:an \\w+ )?(?:steht |noch )?(?:aus|offen|ausstehend)\\b|
steht (?:noch )?aus|ausstehend|weiss (?:von )?nichts|mailbox|anrufbeantworter|\\bab besprochen|uninformiert|
\\b(?:a|reste a|faut|doit) (?:le |la |les )?(?:etre )?(?:prevenir|informer|appeler|rappeler|avertir|
annoncer)|pas (?:encore )?(?:prevenu|informe|averti|appele|au courant|rappele)|non (?:prevenu|informe|averti|
communique)|ne sait pas|(?:sans|attente d) (?:etre prevenu|reponse donnee)|messagerie|\\b(?:por|sin|falta|
pendiente(?: de)?|hay que|para) (?:avisar|informar|comunicar|llamar|decir)|no (?:se le ha |le hemos |
ha sido |esta )?(?:avisad|informad|comunicad|llamad)|(?:aun|todavia) no|no (?:lo )?sabe|^da fare\\b|
^a faire\\b|^to do\\b|^por hacer\\b|^zu erledigen|^do zrobienia|^nog doen|\\b(?:da|ancora da|
resta da) (?:avvis|inform|comunic|chiam|richiam|avvert)|non (?:ancora |e stat\\w )?(?:avvis|inform|comunic|
chiamat|avvert)|non (?:lo )?sa\\b|\\bnog (?:niet|te|bellen|informeren|afbellen|terugkoppelen|laten|geen|
afwijzen)|niet (?:ge)?(?:informeerd|gebeld|op de hoogte|doorgegeven|meegedeeld)|weet (?:het |nog )*n[io]|
moet (?:nog )?(?:gebeld|geinformeerd|worden|bellen)|te (?:informeren|bellen)\\b|
nie ?(?:zostal\\w* )?(?:po)?informowan|do (?:po)?informowania|(?:jeszcze )?nie wie\\b|(?:trzeba|nalezy|
mamy) (?:po)?(?:informowac|zadzwonic)|^poinformowac|do telefonu|nao (?:foi )?(?:avisad|informad|comunicad)|
(?:avisar|informar|comunicar|ligar)\\b|nao sabe|(?:ej|inte|icke) (?:an )?(?:informera|meddela|fatt|kontakta|
ringt)|vet (?:inte|ej)|(?:ska|maste|bor) (?:informeras|ringas|meddelas|fa)|
ikke (?:enda )?(?:blitt )?(?:informere?t|fatt|faet|kontaktet|ringt|ringet|orientere?t)|(?:skal|
ma) (?:informeres|orienteres|ringes|ha|have)|ved (?:det )?(?:endnu )?ikke|vet (?:det )?(?:enna )?ikke|
mangler (?:besked|beskjed|tilbagemelding)|ei (?:ole )?(?:viela )?(?:ilmoitettu|soitettu|kerrottu)|ei tieda|
ilmoitettava|soitettava|ne(?:ni |byla? )?informovan|(?:jeste )?nevi\\b|(?:nutno|treba|musime) (?:informovat|
zavolat|rict)|^informovat|nincs ertesitve|nem (?:lett )?(?:ertesit|tajekoztat)|nem tudja|(?:ertesiteni|
tajekoztatni|hivni) kell|nu (?:a fost )?(?:informat|anuntat|stie)|(?:de|trebuie) (?:anuntat|informat|sunat)|
veri?lmedi|bildirilmedi|bilgilendirilmedi|haberi yok|bilmiyor|(?:haber|bilgi) verilecek|aranacak|soylenmedi|
не (?:сообщ|уведом|информир|проинформ|позвон|знает|в курсе)|^(?:сообщить|позвонить|уведомить)|надо (?:сообщ|
позвон)|не (?:повідом|знає|дзвон)|^повідомити|δεν (?:εχει )?(?:ενημερω|γνωριζ|ξερει)|να ενημερωθει|未通知|
未告知|未联系|待通知|待告知|尚未|未連絡|未報告|連絡待|미통보|미안내|통보 ?전|لم يتم|لم يبلغ|يجب إبلاغ|
לא עודכ|לא יודע|טרם|לעדכן
"""
_TOLD = """
\\b(?:told|informed|notified|let (?:him|her|them) know|(?:is |now )?aware|knows|phoned|rang|called|spoke|
spoken)\\b|\\bfeedback (?:given|sent|shared)|(?:rejection|decline|e ?mail|letter|message|note|
answer) (?:was )?(?:sent|given|mailed)|\\b(?:e ?)?mailed\\b|\\b(?:by|via|over) (?:the )?(?:phone|telephone|
e ?mail|mail|letter|text|sms|whatsapp)|informiert|benachrichtigt|verstandigt|mitgeteilt|bescheid (?:gegeben|
gesagt|bekommen)|weiss (?:es|bescheid|schon)|\\b(?:ihm|ihr) gesagt|\\bangerufen|telefoniert|(?:telefonisch|
schriftlich|personlich|mundlich|per \\w+) (?:abgesagt|erledigt|mitgeteilt)|(?:absage|mail|brief|schreiben|
feedback|ruckmeldung) (?:ist )?(?:raus|versandt|verschickt|versendet|gesendet|geschickt|gegeben|erteilt)|
gesprochen|prevenue?s?\\b|informee?s?\\b|avertie?s?\\b|\\bappelee?s?\\b|au courant|(?:mail|reponse|retour|
courrier) (?:de refus )?(?:envoyee?|faite?|donnee?)|annoncee?\\b|\\bavisad[oa]s?\\b|\\binformad[oa]s?\\b|
comunicad[oa]|\\bllamad[oa]\\b|le llame|lo sabe|(?:correo|mail|respuesta|feedback) (?:enviad|dad)|avvisat|
\\binformat[oaei]?\\b|comunicat|\\bchiamat|avvertit|\\blo sa\\b|(?:mail|risposta|feedback) (?:inviat|dat)|
geinformeerd|\\bafwijzing (?:(?:is|al|telefonisch|schriftelijk|per \\w+) )*(?:doorgegeven|meegedeeld)|
\\bgebeld\\b|afgebeld|teruggebeld|op de hoogte|teruggekoppeld|weet het|(?:mail|afwijzing|
bericht) (?:verstuurd|gestuurd|verzonden)|gesproken|poinformowan|powiadomion|zadzwoniono|\\bdzwonil|\\bwie o|
(?:mail|informacja|odpowiedz) (?:wyslan|przekazan)|przekazano|telefonicznie|ciente|ja sabe|(?:email|resposta|
retorno) (?:enviad|dad)|ligamos|informerad|meddelad|fatt (?:besked|svar|aterkoppling)|\\bringt\\b|
aterkopplat|(?:mejl|mail|svar|avslag) skicka|informere?t|orientere?t|(?:afslag|avslag) (?:er )?(?:givet|gitt|
meddelt|ringt)(?! (?:af|av)\\b)|(?:faet|fatt|givet|gitt) (?:besked|beskjed|svar|tilbagemelding|
tilbakemelding)|\\bringet\\b|(?:mail|afslag|avslag|svar) (?:er )?sendt|ilmoitettu|soitettu|kerrottu|tietaa|
informovan|oznamen|zavolano|volali|\\bvi o|(?:mail|odpoved) (?:odeslan|poslan)|ertesitve|ertesitett|
tajekoztat|felhivtuk|anuntat|informat|sunat|(?:bilgi|haber) verildi|bilgilendirildi|bildirildi|arandi|
soylendi|haberi var|сообщил|сообщен|уведомл|проинформ|позвонил|в курсе|знает|повідомл|ενημερωθηκε|ενημερωθη|
^(?:(?:am|on|le|el|il) )?(?:\\d+ )*(?:tel|telefonisch|schriftlich|per (?:mail|e mail|telefon|brief|
post))(?: am)?(?: \\d+)*$|已通知|已告知|电话通知|已电话|連絡済|通知済|電話済|報告済|통보 ?완료|안내 ?완료|
تم إبلاغ|تم ابلاغ|ابلغ|עודכנ|עודכן|הודענו|דיברנו
"""


def _folded(words: str) -> str:
    """Return the alternatives as one pattern; those that are words of another alphabet are folded too."""
    parts = "".join(line.strip() for line in words.strip().splitlines())
    return (
        parts
        if parts.isascii()
        else "|".join(part if part.isascii() else fold(part) for part in parts.split("|"))
    )


NOT_TOLD = _folded(_NOT_TOLD)
"""Somebody still has to hear it; looked for first."""

TOLD = _folded(_TOLD)
"""Somebody has heard it."""
