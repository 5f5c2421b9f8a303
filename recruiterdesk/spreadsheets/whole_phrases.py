"""Whole cells that say a stage or an outcome, where no word of them alone would."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage

_STAGES: dict[Stage, str] = {
    Stage.APPLIED: """
        eingelangt|boîte de réception|bandeja de entrada|posta in arrivo|caixa de entrada|postvak in|
        skrzynka odbiorcza|saapuneet|doručená pošta|
        viewed|ungelesen|unread|unopened|not viewed|non lu|non lue|no leído|no leída|non letto|non letta|
        ongelezen|nieprzeczytane|nieprzeczytany|oläst|ulæst|ulest|nepřečteno|lukematta|não lido|não lida|
        cv leído|cv leída|cv lu|cv gelesen|cv letto|cv gelezen|to be reviewed|
        gelesen|gesehen|angesehen|vu|vue|lu|lue|consulté|consultée|visto|vista|cv visto|leído|leída|
        visualizado|visualizada|visualizzato|visualizzata|letto|letta|gelezen|bekeken|przeczytane|
        wyświetlone|nowe|nowa|sedd|läst|set|lest|web response|online response|waiting for evaluation|
        not looked at yet|cv to read|noch nicht gesichtet|cv à lire|cv por revisar|da leggere|
        cv da leggere|cv binnen|cv do przejrzenia|cv a revisar|a analisar|
        přihláška přijata|cv|cv only|eingegangen|unterlagen da|zu prüfen|candidatou se|inkommen|
        přihláška doručena|
        awaiting review|unreviewed|to review|not reviewed|application submitted|submitted application|
        application complete|cv in|cv eingegangen|unterlagen eingegangen|unterlagen liegen vor|ungeprüft|
        zu sichten|à traiter|à étudier|cv reçu|cv reçue|dossier reçu|à trier|reçu|reçue|cv recibido|
        currículum recibido|solicitud recibida|solicitud|recibido|recibida|por revisar|sin revisar|
        cv ricevuto|curriculum ricevuto|ricevuto|ricevuta|da valutare|da visionare|currículo recebido|
        cv recebido|recebido|recebida|a analisar|cv ontvangen|ontvangen|te beoordelen|otrzymano cv|
        cv otrzymane|zgłoszenie|zgłoszenie otrzymane|cv wpłynęło|do weryfikacji|cv přijato|cv doručeno|
        životopis přijat|životopis doručen|přihláška|k posouzení|cv mottaget|mottagen|mottaget|att granska|
        cv modtaget|modtaget|til vurdering|cv mottatt|mottatt|vastaanotettu|cv vastaanotettu|saapunut|
        önéletrajz beérkezett|beérkezett|cv beérkezett|cv primit|primit|primită|de evaluat|cv alındı|
        özgeçmiş alındı|βιογραφικό ελήφθη|ελήφθη|резюме получено|получено резюме|получено|
        на рассмотрении у нас|резюме отримано|简历已收到|已收到简历|收到简历|待筛选|受付|応募受付|지원|
        서류 접수|지원 완료
        """,
    Stage.SCREENING: """
        evaluación|avaliação|évaluation|valutazione|beoordeling|ocena|short list|shortliste|
        en cours d étude|
        esivalinta|initial qualification|qualification|
        review|reviewed|considering|consideration|resume review|gesichtet|geprüft|beoordeeld|
        bekeken door recruiter|examiné|examinée|étudié|étudiée|revisado|revisada|valutato|valutata|
        zweryfikowany|zweryfikowana|granskad|granskat|vurderet|vurdert|
        spoke on phone|quick chat|visio rh|appel rh|videollamada inicial|wywiad wstępny|
        conversa inicial|vorabtelefonat|
        qualifying|reviewing|longlist review|sichtung|in sichtung|pré entretien|gallring|being reviewed|
        phone call|call|hr call|wstępna rozmowa|
        ti|tel int|tel interview|entretien tél|entretien tel|entretien visio rh|appel|appel découverte|
        appel de qualification|premier appel|pré qualification|préqualif|préqualification|qualification tél|
        filtro telefónico|llamada|llamada inicial|primera llamada|primo contatto telefonico|telefonata|
        telefonata conoscitiva|chiamata conoscitiva|pré seleção|ligação inicial|contato telefônico|
        belafspraak|telefonisch contact|telefonisch gesprek|
        rozmowa wstępna|rozmowa tel|telefonní rozhovor|telefonát|
        úvodní hovor|telefonavstämning|telefonkontakt|indledende samtale|innledende samtale|alkuhaastattelu|
        előinterjú|telefonos egyeztetés|discuție telefonică|discuție inițială|ilk görüşme|
        телефонный разговор|звонок|電話面接|電話選考|书类选考|서류 심사|전화 면접|서류전형|intake|
        intake call|intakegesprek
        """,
    Stage.SUBMITTED: """
        pitched|approved by client|
        sent over|chez client|profil skickad|profil skickat|cv d|pendiente de cliente|
        envoyé client|voorgedragen|bij de klant|bij klant|
        kundenvorstellung|enviado a cliente|enviada a cliente|presentado a cliente|presentada a cliente|
        innstilt til kunde|innstilt|
        profil transmis|dossier transmis|transmis au client|cv transmis|propuesto al cliente|perfil enviado|
        propuesto|propuesta al cliente|proposto al cliente|profilo inviato|cv naar klant|bij klant|
        profiel verstuurd|doorgestuurd|wysłany do klienta|wysłana do klienta|u klienta|przekazany klientowi|
        zaprezentowany|zaprezentowana|odesláno klientovi|odeslán klientovi|profil odeslán|præsenteret|
        præsenteret for kunde|presentert|presentert for kunde|fremsendt|hos kund|hos kunde|hos kunden|
        στάλθηκε στον πελάτη|στον πελάτη|client shortlist|with the client|sent|sent out|verschickt|versandt|
        versendet|envoyé|envoyée|enviado|enviada|inviato|inviata|verstuurd|wysłane|skickat|skickad|sendt|
        lähetetty|elküldve|trimis|gönderildi
        """,
    Stage.INTERVIEWING: """
        meet greet|meet and greet|
        trial booked|trial|meeting client|meeting the client|provjobb|prøvedag|zkušební den|jour d essai|
        journée d essai|giornata di prova|día de prueba|dzień próbny|dia de teste|
        case presentation|coffee chat with client|loop|wstępna rozmowa z klientem|
        hospitation|drugi etap|pierwszy etap|trzeci etap|drugie spotkanie|spotkanie|spotkanie z klientem|
        kundesamtale|kundemøte|møte|møde|kundmöte|möte|asiakashaastattelu|asiakastapaaminen|ügyfélinterjú|
        ügyféltalálkozó|client meeting|meeting|meeting with client|rencontre|rencontre client|
        reunión con cliente|incontro|incontro con il cliente|afspraak bij klant|schůzka|schůzka u klienta|
        întâlnire client|toplantı|встреча с клиентом|1차 면접|2차 면접|면접|실무 면접|임원 면접|技術面接|
        客户面试
        """,
    Stage.FINAL: """
        endauswahl|rozmowa końcowa|
        endgespräch|letztes gespräch|última entrevista|ultimo colloquio|ostatnia rozmowa|ostatnie spotkanie|
        závěrečný pohovor|závěrečné kolo|poslední kolo|slutrunda|slutkandidat|afsluttende samtale|
        sluttintervju|sluttrunde|finalist|finaliste|ultimul interviu|ultima etapă|최종 면접|役員面接|
        社長面接|laatste gesprek|viimeinen kierros
        """,
    Stage.OFFERED: """
        employment agreement|ready to hire|ready for hire|letter of intent|
        propuesta económica enviada|
        proposition d embauche|promesse d embauche|propuesta|propuesta enviada|propuesta económica|
        lettera d impegno|lettera di assunzione|lettera di intenti|voorstel gedaan|arbeidsvoorwaarden|
        arbeidsvoorwaardengesprek|erbjuden|tilbudt|työtarjous|offer阶段|已发offer|发offer|待发offer|
        처우 협의|합격 통보|negocjacje|negociation|négociation|negociación
        """,
    Stage.HIRED: """
        converted employee|converted temp|converted contractor|
        got it|start confirmed|selected|seleccionado|seleccionada|selecionado|selecionada|selezionato|
        selezionata|scelto|scelta|elegido|elegida|escolhido|escolhida|wybrany|wybrana|vybrán|vybrána|
        pris|prise|
        preso|presa|gekozen|kiválasztva|ales|aleasă|seçildi|valgt|utvald|vald|ausgewählt|przyjęty|
        przyjęta|podpisał umowę|podpisała umowę|skrivit på|har skrivit på|
        tackat ja|tackade ja|takket ja|podepsal smlouvu|podepsala smlouvu|
        contrattualizzato|contrattualizzata|inserito|inserita|nástup|nastupuje|nastoupil|入職|入职|입사|
        최종 합격|alkalmazva|belépett|inizio|démarré|démarrage|a démarré|ha empezado|incorporación
        """,
    Stage.SOURCED: """
        found|noch kontaktieren|zu kontaktieren|noch anzusprechen|individuato|individuata|nog te benaderen|
        znaleziony|znaleziona|nalezen|nalezena|fundet|
        mapeado|mapeada|mappato|mappata|gevonden|zidentyfikowany|zidentyfikowana|kartlagd|kartlagt|
        tunnistettu|beazonosítva|выявлен|найден|发现|已发现|リストアップ|候補者リスト|발굴|to approach|
        à contacter|à approcher|por contactar|da contattare|a contatar|te benaderen|do kontaktu|k oslovení|
        att kontakta|at kontakte|kontaktoitava
        """,
    Stage.CONTACTED: """
        candidate responded|contacting|attempted to contact|attempting contact|invited to apply|
        felvettük a kapcsolatot|kapcsolatfelvétel megtörtént|vm left|left vm|had a chat|in conversation|
        open to it|open to move|angemailt|
        hat geantwortet|offen für wechsel|a répondu|en discussion|ha respondido|en conversaciones|
        ha risposto|in contatto|heeft gereageerd|odpowiedział|odpowiedziała|w kontakcie|abordado|
        abordada|respondeu|em contato|har svarat|dialog pågår|odpověděl|odpověděla|har svaret|im dialog|
        spoke|spoken to|approached|chatted|interesse|interessiert|hat interesse|intéressé|intéressée|
        interesado|
        interesada|interessato|interessata|geïnteresseerd|zainteresowany|zainteresowana|intresserad|
        interesseret|
        interessert|má zájem|
        angerufen|appelé|appelée|llamado|llamada realizada|chiamato|chiamata|gebeld|
        message envoyé|mensaje enviado|messaggio inviato|mensagem enviada|bericht gestuurd|
        wiadomość wysłana|zpráva odeslána|meddelande skickat|besked sendt|melding sendt|viesti lähetetty|
        yhteydenotto|kontakteret|üzenet elküldve|mesaj trimis|mesaj gönderildi|сообщение отправлено|
        连络済み|連絡済み|已发消息|연락함|nachricht gesendet|message sent|email sent|e mail sent
        """,
}
_OUTCOMES: dict[DispositionKind, str] = {
    DispositionKind.DECLINED_BY_CLIENT: """
        better candidates|better candidate|stronger candidates|stronger candidate|not eligible|
        not eligible to work|no work authorization|no work authorisation|no work permit|
        no visa sponsorship|visa sponsorship required|needs sponsorship|requires sponsorship|
        deleted by admin|
        unlucky|missed out|pipped at the post|pas de suite|sans suite|kunde hat anderen genommen|
        el cliente ha elegido a otro|el cliente eligió a otro|asiakas valitsi toisen|
        pas de suite client|client sans suite|le client ne donne pas suite|client ne donne pas suite|
        kein interesse seitens kunde|kein interesse vom kunden|kein interesse kunde|
        client non intéressé|client pas intéressé|client non convaincu|
        kunde hat sich für anderen entschieden|kunde nimmt anderen|ei asiakkaalta|müşteri reddetti|
        müşteri olumsuz|müşteri istemedi|dismissed|nope|no apto|no apta|no continúa|no sigue|no pasa|
        no superado|fuera|dispensado|dispensada|afgevallen|nee|valt af|niewybrany|niewybrana|negatywny|
        negatywna|nie przeszedł|nie przeszła|neúspěšný|neúspěšná|nevyhověl|nevyhověla|neprošel|neprošla|nej|
        nei|avböjd|avböjt|ej vald|ej vidare|ej gått vidare|gick ej vidare|inte aktuell|ikke valgt|
        ikke aktuell|ikke aktuel|ikke videre|ei|nie|ne|nem jutott tovább|nem|nu|hayır|нет|не взяли|
        не прошёл|όχι|불합격|탈락|不通过|落ち|ng|non passé|non retenu par le client|kein match|
        passt leider nicht|nicht weiterverfolgt|not progressed|not taken forward|not proceeding|
        not progressing|unsuitable|negativ|negative|négatif|negativo|esito negativo|negatief|negatywnie|
        negatívny|negativní
        """,
    DispositionKind.DECLINED_BY_US: """
        mi utasítottuk el|általunk elutasítva|biz reddettik|tarafımızca reddedildi|我方淘汰|我们拒绝|
        当社お見送り|me hylkäsimme|отказ с нашей стороны|мы отказали|we rejected them|respins de noi
        """,
    DispositionKind.WITHDREW: """
        has declined|has withdrawn|a refusé le poste|a refusé notre poste|hat die stelle abgelehnt|
        rechazó el puesto|ha rifiutato il posto|
        fell off|ne donne pas suite|deleted on demand by candidate|deleted by candidate|
        a décliné|il a décliné|elle a décliné|ne souhaite pas donner suite|se ha caído|se desapunta|
        non disponibile|non più disponibile|nemá už zájem|ei kiinnostunut|ziet ervan af|declina|
        accepted job elsewhere|
        s est retiré|s est retirée|out own choice|own choice|stáhl se|stáhla se|ej intresserad|
        ej intresserad längre|
        accepted elsewhere|aceptó otra oferta|aceitou outra proposta|přijal jinou nabídku|
        přijala jinou nabídku|andere baan gevonden|
        they rejected us|they declined|se retiró|se retira|retira su candidatura|retiró su candidatura|
        candidato declina|candidata declina|declinó participar|rinunciato|rinuncia|ha rinunciato|
        retirou candidatura|retirou a candidatura|retirou se|stáhl kandidaturu|stáhla kandidaturu|
        stažena kandidatura|vzdal se|vzdala se|kandidaten hoppade av|hoppat av|hoppade av|har hoppat av|
        avhopp|trak sig|kandidat trak sig|har trukket seg|trakk søknaden|trukket søknaden|
        har trukket søknaden|tilbagetrukket|trukket tilbage|trukket ansøgning|dragit tillbaka|
        hat zurückgezogen|снялся|снялась|снял свою кандидатуру|지원 철회|지원 포기|自ら辞退|elállt|
        elállt a jelentkezéstől|vazgeçen|απέσυρε την υποψηφιότητα
        """,
    DispositionKind.TURNED_OFFER_DOWN: """
        renege|offer reneged|
        refus de l offre|refus offre|refus de la proposition|aanbod afgeslagen|slaat aanbod af|
        afslog tilbud|afslog tilbuddet|avslo tilbud|avslo tilbudet|avböjde erbjudande|avböjde erbjudandet|
        отклонил предложение|отклонила предложение|не принял предложение|no acepta la oferta|
        no aceptó la oferta|non accetta l offerta|não aceitou a proposta|nepřijal nabídku|nepřijala nabídku|
        nie przyjął oferty|nie przyjęła oferty|n a pas accepté l offre|처우 거절|오퍼 거절
        """,
    DispositionKind.WENT_SILENT: """
        ghosting|não atende|svarar ej|zamilkl|zamilkla|no localizado|no localizada|kein kontakt mehr|
        no contact|
        mia|awol|abgetaucht|kandidat abgetaucht|verschollen|får inte tag på|får ej tag i|neozývá se|
        přestal komunikovat|desaparecido|desaparecida|
        ne répond plus|plus de nouvelles|irreperibile|sparito|sparita|non raggiungibile|sumiu|sin contacto|
        ilocalizable|nebere telefon|nebere to|nie odbiera|nie odbiera telefonu|ingen svar|ikke svar|
        inte svarat|får ej tag på|niet bereikbaar|onbereikbaar|nelze zastihnout|連絡不通|音信不通|연락 두절|
        кандидат пропал|dejó de responder|parou de responder|gestopt met reageren
        """,
    DispositionKind.ROLE_CLOSED: """
        job on hold cancelled|posizione annullata|ricerca annullata|ricerca chiusa|rekrutacja anulowana|
        proces anulowany|wakat anulowany|wakat zamknięty|tjänsten tillbakadragen|rekrytering avbruten|
        rekryteringen avbruten|tjänsten struken|stilling annulleret|stillingen trukket|stilling trukket|
        rekruttering stoppet|haku keskeytetty|rekrytointi keskeytetty|pozíció törölve|pozíció megszűnt|
        θέση ακυρώθηκε|ακυρώθηκε η θέση|ポジションクローズ|クローズ|채용 취소|채용 중단|recherche annulée|
        recrutement annulé|recrutement suspendu|proceso cancelado|búsqueda cancelada|processo cancelado|
        nábor zrušen|výběrové řízení zrušeno|recrutare anulată|işe alım durduruldu
        """,
    DispositionKind.HIRED: "최종 합격|입사|採用決定|contrattualizzato|contrattualizzata",
}
_IN_PLAY = """
    still in|still in it|still going|en course|w procesie|ativo|ativa|aktivní|noch dabei|noch drin|
    toujours en lice|
    in valutazione|loopt|v procesu|v řešení|igangværende|i proces|i process|i prosess|în derulare|în proces|
    değerlendiriliyor|değerlendirmede|待定|진행 중|진행중|en évaluation|en evaluación|em avaliação|w ocenie|
    arvioitavana|elbírálás alatt|αξιολόγηση|на рассмотрении|selección en curso|en traitement
    """
_ON_HOLD = """
        back burner|in reserva|w zawieszeniu|em stand by|
        in reserve|en pause|mis en pause|暂缓|pausado|pausada|
    odottaa|várólistán|várólista|beklemede|bekliyor|на удержании|на холде|в резерве|резерв|保留|暂停|搁置|
    保留中|보류|reserve|réserve|reserva|riserva|rezerwa|rezerwowy|náhradník|reserv|standby|stand by|
    en réserve|en reserva|in riserva|lista rezerwowa|i bero|sat i bero|satt på vent
    """

_Meaning = TypeVar("_Meaning")


def _whole(phrases: Mapping[_Meaning, str]) -> Mapping[str, _Meaning]:
    """Return the phrases as they are looked up: folded, with single blanks."""
    listed = ((phrase, meaning) for meaning, text in phrases.items() for phrase in text.split("|"))
    return {" ".join(fold(phrase).split()): meaning for phrase, meaning in listed}


STAGE_PHRASES: Mapping[str, Stage] = _whole(_STAGES)
OUTCOME_PHRASES: Mapping[str, DispositionKind] = _whole(_OUTCOMES)
IN_PLAY_PHRASES = frozenset(_whole({True: _IN_PLAY}))
ON_HOLD_PHRASES = frozenset(_whole({True: _ON_HOLD}))
"""All folded; a cell that is such a phrase and no more says this, whatever its words say elsewhere."""
