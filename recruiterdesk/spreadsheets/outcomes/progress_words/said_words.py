"""Words by which recruiters note that somebody was told, is still to be, or asked to be left alone.

A table for each language. "Not told", "will be told" and "may be told" are no words of their own: whatever
denies an end, or has it come later, does the same to telling.
"""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Said

SAID_WORDS: Mapping[str, Mapping[Meaning, str]] = {
    "en": {
        Said.TOLD: r"""(answer/decline/letter/message/note/rejection) (was )(given/mailed/sent)|
            (e )mail (was )(given/mailed/sent)|email (was )(given/mailed/sent)|
            aware$|aware (already/by/of it/since)|
            (by/over/via) (the )(e mail/email/letter/mail/phone/sms/telephone/text/whatsapp)|
            called(?! in)(?! to)|called to (advise/decline/explain/inform/let/reject/say/tell)*|
            emailed|feedback (given/sent/shared)|informed(?! about)(?! of)|texted|
            informed (about/of) (the )(decision/decline/no/outcome/rejection/result)*|knows$|
            knows (about it/already/it/now/outcome/since/the outcome)|let (her/him/them) know|mailed|notified|
            phoned(?! in)|rang|spoke(n)$|spoke(n) (on/this/to/today/with/yesterday)|spoke(n) \d*|told""",
        Said.UNTOLD: """call pending|(call/inform/phone/ring/tell) (her/him/them)|
            could (not /n t /no t )reach*|(has/have/need/needs) to (call/inform/phone/ring/tell)|
            (must/needs/need/should/to) (be )(to be )(called/informed/notified/phoned/told)|
            (must/needs/need/should/to) (call/inform/notify/phone/ring/tell)|will (inform/tell)|
            no answer*|bounced*|rang out*|not yet$|
            not (yet )(contacted/heard/know/reached)*|*n t know*|untold*|
            still (has/have/need/needs/to)|tr(ied/y/ying) to (call/phone/reach/ring)|
            voicemail*|vm|left (a )(message/msg)*|
            waiting to hear*|
            yet to (be/call/inform/tell)*|^to do""",
        Said.CALL: "call|e mail|email|phone call|ring",
        Said.TO_COME: """(still )(due/open/outstanding/overdue/pending/planned/scheduled/tbc/tbd)|
            (still )to (be made/be sent/come/do/make/send/write)""",
        Said.UNHEARD: "busy|callback|engaged|bounced|(call/calling/calls) back|dead|switched off|twice|vm",
        Said.LEFT_ALONE: """(asked/wants/wishes) (not to be called/not to be contacted/to be left alone)|
            d n c|dnc|(do not/don t/never) (approach/call/contact/phone/ring)( again/ any more/ anymore/)|
            leave alone""",
        Said.DUPLICATE: "dup|dupe|duplicate( application/ candidate/ entry/ profile/ record/)",
    },
    "de": {
        Said.TOLD: """(absage/brief/mail/schreiben) (ist )(geschickt/gesendet/raus/versandt/verschickt)|
            (absage/brief/mail/schreiben) (ist )versendet|
            (absage/feedback/ruckmeldung) (ist )(erteilt/gegeben/geschickt/raus)|angerufen*|gemailt|
            benachrichtigt*|
            bescheid (bekommen/gegeben/gesagt)*|(ihm/ihr) gesagt*|informiert*|mitgeteilt*|
            (mundlich/personlich/schriftlich/telefonisch) (abgesagt/erledigt/mitgeteilt)*|
            per * (abgesagt/erledigt/mitgeteilt)*|telefoniert*|verstandigt*|weiss (bescheid/es/schon)*|
            ^gesprochen*|gesprochen (am/mit)|
            (bewerber*/gestern/heute/ihm/ihr/kandidat*/personlich/telefonisch) gesprochen*""",
        Said.UNTOLD: """ab besprochen|(absage/anruf/info/ruckmeldung) (an * )(noch )(aus/ausstehend/offen)|
            (absage/anruf/info/ruckmeldung) (an * )steht (aus/offen)|*anrufbeantworter*|*ausstehend*|
            (bitte/muss/mussen/zu) (noch )(absag/angerufen/anruf/benachrichtig/informier/mitteil/sagen)*|
            (bitte/muss/mussen/zu) (noch )verstandig*|
            (kein/keine) (antwort/gehoor)*|*mailbox*|nicht (abgesagt/bescheid/erreicht/gesagt)*|
            noch (absagen/anrufen/bescheid/informieren/kein/mitteilen/nicht/sagen/telefonisch/zu)*|
            steht (noch )aus*|uninformiert*|weiss (es )noch n*|weiss (von )nichts*|^zu erledigen""",
        Said.CALL: "anruf|ruckruf|gesprach",
        Said.TO_COME: """ausstehend|fallig|geplant|offen|steht (noch )(an/aus)|vorgesehen|
            zu (erledigen/machen/tatigen)""",
        Said.UNHEARD: "ab|besetzt|mailbox|nichts|ruft zuruck|zweimal",
        Said.LEFT_ALONE: """in ruhe lassen|kontaktsperre|kontaktverbot|(mochte/will/wunscht) keinen kontakt|
            (bitte /mochte /)nicht (mehr )(anrufen/anschreiben/ansprechen/kontaktieren)( mehr)|
            (bitte /mochte /)nicht (mehr )(angerufen/kontaktiert) werden""",
        Said.DUPLICATE: """dublette|doublette|duplikat|doppelt( angelegt/ erfasst/ vorhanden/)|
            doppelte(r/) (bewerbung/datensatz/eintrag)""",
    },
    "nl": {
        Said.TOLD: """(afwijzing/bericht/mail) (gestuurd/verstuurd/verzonden)*|
            afwijzing (al /is /)(schriftelijk /telefonisch /)(doorgegeven/meegedeeld)*|afgebeld*|gebeld|
            gemaild|geinformeerd*|op de hoogte*|terug(gebeld/gekoppeld)*|weet het*|
            telefonisch (medegedeeld/meegedeeld)|(mede/mee)gedeeld*|^gesproken*|
            (haar/hem/kandidaat/telefonisch) gesproken*|gesproken (met/op)""",
        Said.UNTOLD: """geen (antwoord/gehoor)*|moet (nog )(bellen/gebeld/geinformeerd/worden)*|
            nog (afbellen/afwijzen/bellen/doen/geen/informeren/laten/niet/te/terugkoppelen)*|
            niet (doorgegeven/meegedeeld)*|te (bellen/informeren)|weet (het )(nog )n(i/o)*""",
        Said.CALL: "telefoontje|belletje|bellen",
        Said.TO_COME: "gepland|open|staat (nog )open|te (doen/plannen)|volgt (nog/)",
        Said.UNHEARD: "belt terug|bezet|twee keer|voicemail",
        Said.LEFT_ALONE: "niet (meer )(bellen/benaderen/contacteren)",
        Said.DUPLICATE: "dubbel|duplicaat",
    },
    "fr": {
        Said.TOLD: """annonce(e)|appele(e)(s)|au courant*|averti(e)(s)|
            (courrier/mail/reponse/retour) (de refus )(donne/envoye/fait)*|
            reponse negative (donne/envoye)*|informe(e)(s)|prevenu(e)(s)""",
        Said.UNTOLD: """(a/doit/faut/reste a) (la /le /les /)(etre )(annoncer/appeler/avertir/informer)|
            (a/doit/faut/reste a) (la /le /les /)(etre )(prevenir/rappeler)|
            ^a faire|attente d (etre prevenu/reponse donnee)*|*repondeur*|messagerie*|ne sait pas*|
            pas (encore )rappele*|(non/pas) communique*|sans (etre prevenu/reponse)*""",
        Said.CALL: "appel|coup de fil|courrier",
        Said.TO_COME: "a (envoyer/faire/passer/planifier/prevoir)|en (attente/suspens)|prevu",
        Said.UNHEARD: "deux fois|injoignable|occupe(e)|repondeur",
        Said.LEFT_ALONE: "(a )ne (pas/plus) (appeler/contacter/rappeler/recontacter/solliciter)",
        Said.DUPLICATE: "doublon",
    },
    "es": {
        Said.TOLD: """avisad(a/o)(s)|comunicad(a/o)*|(correo/feedback/mail/respuesta) (dad/enviad)*|
            informad(a/o)(s)|le llame*|(se )l(a/e/o) (aviso/comunico/informo)|llamad(a/o)|lo sabe*""",
        Said.UNTOLD: """(aun/todavia) no*|
            (falta/hay que/para/pendiente/por/sin) (de )(avisar/comunicar/decir/informar/llamar)*|
            buzon*|no contest*|no (lo )sabe*|^por hacer|sin respuesta*""",
        Said.CALL: "llamada",
        Said.TO_COME: "pendiente|por hacer|prevista|programada",
        Said.UNHEARD: "apagado|buzon|dos veces|ocupad(a/o)",
        Said.LEFT_ALONE: "no (volver a )(contactar/llamar)( mas)",
        Said.DUPLICATE: "duplicad(a/o)",
    },
    "it": {
        Said.TOLD: """avvertit*|avvisat*|chiamat*|comunicat*|(feedback/mail/risposta) (dat/inviat)*|
            informat(a/e/i/o)|lo sa""",
        Said.UNTOLD: """(ancora /resta /)da (avvert/avvis/chiam/comunic/inform/richiam)*|^da fare|
            nessuna risposta*|segreteria*|non (lo )sa|non rispond*""",
        Said.CALL: "chiamata|telefonata",
        Said.TO_COME: "da fare|in (attesa/sospeso)|prevista|programmata",
        Said.UNHEARD: "due volte|occupat(a/o)|segreteria|senza|spento",
        Said.LEFT_ALONE: "(da )non (chiamare/contattare/richiamare/ricontattare)( piu)",
        Said.DUPLICATE: "doppione|duplicat(a/o)",
    },
    "pt": {
        Said.TOLD: "ciente*|(email/resposta/retorno) (dad/enviad)*|ja sabe*|ligamos*|liguei",
        Said.UNTOLD: "(avisar/comunicar/informar/ligar)|nao (atendeu$/sabe)*",
        Said.CALL: "chamada|ligacao|telefonema",
        Said.TO_COME: "a fazer|agendad(a/o)|pendente|por fazer",
        Said.UNHEARD: "caixa postal|desligado|ocupad(a/o)",
        Said.LEFT_ALONE: "nao (contactar/contatar/ligar)( mais)",
    },
    "pl": {
        Said.TOLD: """dzwonil*|(informacja/mail/odpowiedz) (przekazan/wyslan)*|poinformowan*|powiadomion*|
            przekazano*|telefonicznie*|wie o*|zadzwoniono*""",
        Said.UNTOLD: """brak odpowiedzi*|do (in/poin)formowania*|do (telefonu/zrobienia)*|(jeszcze )nie wie|
            (mamy/nalezy/trzeba) (informowac/poinformowac/zadzwonic)*|nie odbiera*|nie(in/poin)formowan*|
            ^poinformowac*""",
        Said.CALL: "rozmowa",
        Said.TO_COME: "do (wykonania/zrobienia)|zaplanowan(a/y)|zalegl(a/y)",
        Said.UNHEARD: "dwa razy|zajete",
        Said.LEFT_ALONE: "nie (dzwonic/kontaktowac/kontaktowac sie)( wiecej)",
        Said.DUPLICATE: "duplikat|zdublowan(a/y)",
    },
    "sv": {
        Said.TOLD: """aterkopplat*|(avslag/mail/mejl/svar) skicka*|fatt (aterkoppling/besked/svar)*|
            nej (per/via) (mail/mejl/sms/tel/telefon)$|
            informerad*|(mail/mejl)at|meddelad*|ringt""",
        Said.UNTOLD: """(bor/maste/ska) (fa/informeras/meddelas/ringas)*|
            (ej/icke/inte) (an )(fatt/kontakta/ringt)*|inget svar*|svar* (ej/inte)*|vet (ej/inte)*""",
        Said.CALL: "samtal",
        Said.TO_COME: "aterstar|kvar|planerat",
        Said.UNHEARD: "upptaget",
        Said.LEFT_ALONE: "(far )ej kontaktas|(kontakta/ring) (ej/inte)( mer)",
        Said.DUPLICATE: "dubblett",
    },
    "da": {
        Said.TOLD: """(afslag/avslag/mail/svar) (er )sendt*|
            (afslag/avslag) (er )(gitt/givet/meddelt/ringt)(?! af)(?! av)|
            (faet/fatt/gitt/givet) (besked/beskjed/svar/tilbagemelding/tilbakemelding)*|inform(ere/er)t*|
            orienter(e)t*|ringet""",
        Said.UNTOLD: """ikke (enda )(blitt )(faet/fatt/kontaktet/ringet/ringt)*|intet svar*|
            (ma/skal) (ha/have/informeres/orienteres/ringes)*|mangler (besked/beskjed/tilbagemelding)*|
            svar* ikke*|(ved/vet) (det )(endnu /enna /)ikke*""",
        Said.CALL: "opkald|samtale",
        Said.TO_COME: "mangler|gjenstar|planlagt|udestar",
        Said.UNHEARD: "optaget|opptatt",
        Said.LEFT_ALONE: """(kontakt/ring) ikke( mere)|
            (ma /skal /)ikke (kontakte/kontaktes/ringe/ringes)( mer)""",
        Said.DUPLICATE: "dublet(t)",
    },
    "fi": {
        Said.TOLD: "ilmoitettu*|kerrottu*|soitettu*|tietaa*",
        Said.UNTOLD: "ei tieda*|(ilmoitettava/soitettava)*",
        Said.LEFT_ALONE: "ala ota yhteytta",
    },
    "cs": {
        Said.TOLD: """informovan*|(mail/odpoved) (odeslan/poslan)*|oznamen*|vi o|vola(l/la) jsem|volali|
            zavolano*""",
        Said.UNTOLD: """^informovat*|(jeste )nevi|(musime/nutno/treba) (informovat/rict/zavolat)*|
            ne(ni /byl /byla /)informovan*|neinformovan*""",
        Said.UNHEARD: "dvakrat|ne(bere/zveda)|obsazeno",
        Said.LEFT_ALONE: "(jiz /uz /)ne(kontaktovat/volat)",
    },
    "hu": {
        Said.TOLD: "*ertesit(ett/ve)*|felhivtuk*|tajekoztat*",
        Said.UNTOLD: "(ertesiteni/hivni/tajekoztatni) kell*|nem tudja*|nem (lett )ertesit*|nincs ertesitve*",
        Said.LEFT_ALONE: "ne keresse",
    },
    "ro": {
        Said.TOLD: "anuntat*|informat*|sunat*",
        Said.UNTOLD: "(de/trebuie) (anuntat/informat/sunat)*|nu stie*",
        Said.UNHEARD: "ocupat",
        Said.LEFT_ALONE: "nu contacta*",
    },
    "tr": {
        Said.TOLD: "arandi*|bildirildi*|(bilgi/haber) verildi*|bilgilendirildi*|haberi var*|soylendi*",
        Said.UNTOLD: """aranacak*|(bilgi/haber) verilecek*|bildirilmedi*|bilgilendirilmedi*|bilmiyor*|
            haberi yok*|soylenmedi*|verilmedi*""",
        Said.LEFT_ALONE: "aranmasin|iletisime gecmeyin",
    },
    "ru": {
        Said.TOLD: "в курсе|знает*|позвонил*|проинформ*|сообщен*|сообщил*|уведомл*",
        Said.UNTOLD: """надо (позвон/сообщ)*|не (информир/позвон/сообщ/уведом)*|
            ^(позвонить/сообщить/уведомить)""",
        Said.LEFT_ALONE: "не (беспокоить/звонить/связываться)",
    },
    "uk": {Said.TOLD: "повідомл*", Said.UNTOLD: "не (дзвон/знає/повідом)*|^повідомити"},
    "el": {Said.TOLD: "ενημερώθηκε*", Said.UNTOLD: "δεν (έχει )(γνωρίζ/ενημερώ/ξέρει)*|να ενημερωθεί*"},
    "zh": {
        Said.TOLD: "已告知|已电话|已通知|电话通知",
        Said.UNTOLD: "尚未|待告知|待通知|未告知|未联系|未通知",
    },
    "ja": {Said.TOLD: "報告済|通知済|連絡済|電話済", Said.UNTOLD: "未報告|未連絡|連絡待"},
    "ko": {Said.TOLD: "안내( )완료|통보( )완료", Said.UNTOLD: "미안내|미통보|통보( )전"},
    "ar": {Said.TOLD: "ابلغ|تم إبلاغ|تم ابلاغ", Said.UNTOLD: "لم يبلغ|لم يتم|يجب إبلاغ"},
    "he": {Said.TOLD: "דיברנו|הודענו|עודכן|עודכנ", Said.UNTOLD: "טרם|לא יודע|לא עודכ|לעדכן"},
}
