"""Words for stages and outcomes in the Romance languages."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open

ROMANCE: Mapping[str, Mapping[Meaning, str]] = {
    "fr": {
        Stage.SOURCED: "a appeler*|=à approcher|=à contacter|cible*|*recherche*|repere*|sourc*|trouve(e)",
        Stage.CONTACTED: """a recontacter*|=a répondu|=appelé(e)|approche*|contacte(e)|en contact*|
            =en discussion|=intéressé(e)|joint(e)|laisse*|mail envoye*|message*|
            premier contact*|prise de contact*|relance*""",
        Stage.APPLIED: """=à examiner|=à étudier|=à traiter|=à trier|=boîte de réception|*candidature*|
            =consulté(e)|
            =cv à lire|=cv lu|(cv/dossier) recu*|=lu|=lue|=non lu(e)|=non traité(e)|*nouveau*|=nouvelle|
            *postule*|=reçu(e)|
            =vu|
            =vue""",
        Stage.SCREENING: """=appel|=appel découverte|=(appel/call) rh|=cv retenu|=en cours d étude|
            =étude (du )cv|=à l étude|
            =entretien tél|
            =entretien visio rh|=examiné(e)|=étudié(e)|=évaluation|=premier appel|premier echange*|
            *prequalif*|pre select*|premier tri*|=pré entretien|selection cv*|=visio rh""",
        Stage.SUBMITTED: """=chez client|chez le (client/manager)*|=cv d|=envoyé(e)|*expose*|positionne*|
            presentee(s)|propose(e)|
            soumis*|^envoi (du )(cv/dossier)|retour (du )client""",
        Stage.INTERVIEWING: """vu(e) par le client*|
            cas pratique*|convoqu(e/ee)$|echange*|etude de cas*|essai*|mise en situation*|
            rdv*|rencontre*|rendez vous*""",
        Stage.OFFERED: "=promesse d embauche|promesse d embauche envoye*|=proposition d embauche|negociatio*",
        DispositionKind.HIRED: """=en mission|
            candidature retenue$|*embauche*|prise de poste*|recrute(e)|placee|
            recrutement confirme*|^place (au/chez/depuis/le)|(a ete/candidat/deja/est/en) place$|=accepte(e)|
            =commence|=demarre|=démarrage|=engage(e)|=gagne(e)|=integre|=pris(e)|=retenu(e)|=integree|
            =place""",
        DispositionKind.DECLINED_BY_CLIENT: """*defavorable*|*desfavorable*|=perdu(e)|
            *ecarte*|elimine*|hors budget*|
            inadapt*|=inapte|=non conforme|(avis/reponse/retour) negati*|ne convient pas*|
            ne (correspond/repond/remplit) pas*|
            =négatif|=non passé|on ne (le/la) prend pas*|pas assez*|pas choisi*|=pas de suite|pas le profil*|
            pas pris*|pas sel*|recale*|=sans suite|trop cher*|trop junior*|trop loin*|trop senior*|
            malheureusement no*|autre candidat*|(manque d /manque de /peu d /pas assez d /sans )experience*|
            ko (client/cv/entretien/hm/pretentions/profil/salaire/techni)*""",
        DispositionKind.WITHDREW: """a accepte une autre*|
            (part/parti/partie) (a/chez) (la /le /un /une /)concurren*|
            =a décliné|a pris un autre*|=a refusé le poste|
            =a refusé notre poste|a renonc*|a trouve*|=elle a décliné|=il a décliné|
            n est plus (disponible/interess)*|^(candidat /candidate /)plus disponible$|ne bouge pas*|
            =ne donne pas suite|
            ne souhaite pas (poursuivre/continuer/changer/bouger/quitter)*|=ne souhaite pas donner suite|
            ne souhaite pas$|ne souhaite plus*|ne veut pas$|ne veut plus*|(pas/plus) interesse*|
            prefere rester*|renonce*|reste (dans/chez/en poste)*|retrait*|=retiré(e)|=s est retiré|
            =(elle /il /)a refusé|
            se retir(e/a)*|retire(e) sa*|oui a (un )autre*|retiree*|contre( )(offre/proposition)""",
        DispositionKind.TURNED_OFFER_DOWN: "refuse le package*|refus* (la )promesse*",
        DispositionKind.WENT_SILENT: """absent a l*|a cesse de repondre*|
            aucun retour*|aucune nouvelle*|*injoignable*|lapin*|
            ne donne plus*|ne repond pas*|ne repond plus*|ne s est pas present*|pas de nouvelles*|pas venu*|
            plus de (nouvelles/reponse)*|sans nouvelles*|sans retour candidat*|(sans/pas de) reponse*|
            silence( radio)$|=nrp""",
        DispositionKind.ROLE_CLOSED: "perdu le mandat*|^offre cloturee|gel des (embauches/recrutements)*",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """^autre poste*|
            (oriente/positionne/transfere)(e) (sur/vers) un autre poste*""",
        Open.IN_PLAY: """(toujours/encore) en (course/lice/process)*|=en course|=en évaluation|=en traitement|
            =actif|=en cours|nouveau rdv$|^(offre/promesse/proposition) d embauche(?!.+acc)(?!.+sign)|
            reste (en/dans la/dans le) (course/process)$""",
        Open.ON_HOLD: """a garder|en attente|=en pause|=en réserve|=gele(e)|=mis en pause|=réserve|*vivier*|
            =en attente (de )retour""",
        Stage.FINAL: r"dernier(e) \w+",
    },
    "es": {
        Stage.SOURCED: "=mapead(a/o)|=no contactad(a/o)|objetivo*|=por contactar|por llamar*|=sin contactar",
        Stage.CONTACTED: """contestado*|correo enviado*|=en conversaciones|=ha respondido|hablado*|
            =interesad(a/o)|le escribi*|=llamada realizada|=llamado|(?<!no )localizad(a/o)|mensaje*|
            primer contacto*""",
        Stage.APPLIED: """=aplicad(a/o)|aplico*|apuntad*|
            =bandeja de entrada|=cv a revisar|=cv leíd(a/o)|=cv por revisar|
            =cv visto|(cv/curriculum) recibid*|*inscri*|=leíd(a/o)|=no leíd(a/o)|=nueva|*nuevo*|
            =pendiente de revisar|=por revisar|=por valorar|=sin procesar|
            postul(ad/o)*|=recibid(a/o)|=sin revisar|=solicitud|=solicitud recibida|=vist(a/o)|
            =visualizad(a/o)""",
        Stage.SCREENING: """analiza cv*|=en (analisis/estudio/revision)|criba*|=evaluación|
            =evaluación (de )cv|filtro*|=llamada|
            =llamada inicial|*pre( )selec*|
            =primera llamada|=revisad(a/o)|revision (de /del /)cv*|telefonos*|=videollamada inicial""",
        Stage.SUBMITTED: """en revision de(l) cliente*|
            con el cliente*|en cliente*|=enviad(a/o)|=pendiente de cliente|
            (pendiente/esperando) (de )feedback (de /del /sobre /)(cliente/cv)*|=perfil enviado|
            presentad*|presente|propuest*|terna*|^envio del (curriculum/cv)""",
        Stage.INTERVIEWING: r"""=cita(da/do/)|^cita (el )\d*|caso practico*|dinamica*|encuentro*|immersion*|
            primera fase*|
            prueba*|
            segunda fase*|tercera fase*""",
        Stage.FINAL: "referenci*|ultima ronda*",
        Stage.OFFERED: "=propuesta|propuesta economica*|=propuesta enviada|negociac*",
        DispositionKind.HIRED: """=ya entro|=ganad(a/o)|
            *contratad*|entro a trabajar*|firmo (el )contrato*|contratacion confirmada*|
            =acepto|=alta|=colocad(o/a)|=comenzo|=elegid(a/o)|=empezo|=empieza|=firmo|=ha empezado|=incorpora|
            =incorporacion|=incorporad(o/a)|=ingres(a/o)|=se incorpora|=seleccionad(a/o)|
            *incorporad*(?! a terna)""",
        DispositionKind.DECLINED_BY_CLIENT: """=no (se )qued(aron/o)|(se )quedo (con )otr(a/o)*|
            cliente no*|=perdid(a/o)|
            *descalif*|descart*|=dispensad(a/o)|finalmente no*|
            =fuera|fuera de presupuesto*|inadecuad*|infracualificad*|muy caro*|muy junior*|=negativo|
            no (califica/cubre/cumple/reune)*|no viable|no (seleccionad/encaja)*|=no continúa|no elegid*|
            no vale$|no supera*|
            (falta /falta de /poca /sin )experiencia*|
            ko (cliente/cv/entrevista/perfil/pretension/salari/tecnic)*|
            no ha sido*|no le cogen*|no lo quieren*|=no sigue|sobre(cu/c)alificad*|otr(a/o) candidat*""",
        DispositionKind.WITHDREW: """ya no (le )(acepta/acepto/interesa/intereso/quiere/quiso)*|
            (se fue/se va) (a/con) (la /un /)compet*|
            acepta otr*|acepto otr*|baja voluntari*|=declinó participar|=desestimiento|*desist*|
            encontro otr*|encontro trabajo*|ha aceptado otr*|no (esta )interesad*|no le (interesa*/intereso)|
            no quiere cambiar$|no se mueve*|prefiere no*|prefiere quedarse*|=rechazó el puesto|
            =retira (la /su /)candidatura|retirad*|=retiró su candidatura|se baj(a/o)*|se ca(e/yo)*|
            =se desapunta|
            =se ha caído|se qued(a/o)|se retir(a/o)|=(ella /el /)ha rechazado|ya encontro*|ya tiene trabajo*|
            =ha declinado|=declino|ya no (esta )disponible$|cancelad(a/o) por (el /la )candidat*|
            rechaza (continuar/seguir)*|contra( )oferta""",
        DispositionKind.TURNED_OFFER_DOWN: """rechaza condiciones*|(descart/rechaz)* (la )propuesta*|
            no acepta (la )oferta*""",
        DispositionKind.WENT_SILENT: """dejo de (contestar/responder)*|fantasma*|=ilocalizable|
            =no localizable|
            no (responde/contesta)*|no (se )(ha )present*|no vino*|no acud(e/i)*|no aparec*|no asisti*|
            no coge*|
            no da senales*|=no localizad(a/o)|planton*|=sin contacto|sin noticias*|sin respuesta*""",
        DispositionKind.ROLE_CLOSED: "congelacion de contrat*|^se cubrio*",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """^otro puesto*|movid(a/o) a (otra vacante/otro puesto)*|
            pasa(do/da/) a (otra vacante/otro puesto)*""",
        Open.IN_PLAY: """sigue (en el proceso/en proceso/activ)*|=en evaluación|=selección en curso|=activo|
            =(avanza/continua)|
            =en curso|=en proceso|=pendiente|nueva cita$|
            ^oferta de (contratacion/empleo/trabajo)(?!.+acep)(?!.+firm)""",
        Open.ON_HOLD: "=cartera|=congelad(a/o)|en (cartera/espera/pausa)|=en reserva|=reserva",
    },
    "pt": {
        Stage.SOURCED: "a contactar*|=a contatar|a ligar*",
        Stage.CONTACTED: """abordad(a/o)|*contactad*|*contatad*|=em contato|email enviado*|
            entrou em contat*|falado*|=mensagem enviada|primeiro conta(ct/t)*|=respondeu""",
        Stage.APPLIED: """=a analisar|=cadastr(o/ado/ada)|=caixa de entrada|=por analisar|candidatad(a/o)$|
            candidatou*|
            (cv/curriculo/curriculum) recebid*|
            inscreveu*|=não lid(a/o)|novo|=recebid(a/o)""",
        Stage.SCREENING: """=em análise|analise (curricular/de curriculo)*|analise de cv*|=avaliação|
            =conversa inicial|
            =ligação inicial|papo inicial*|pre selecionad*|=pré seleção|triad*|*triagem*""",
        Stage.SUBMITTED: """aguarda (feedback/resposta)*|enviad(a/o) ao client*|*apresentad*|encaminhad*|
            indicad*|(com o/no) cliente*""",
        Stage.INTERVIEWING: """case|=convocad(a/o)|estudo de caso*|=dia de teste|proeve*|prova|
            reuniao (agendada/marcada)|
            segunda etapa*|
            teste pratico*|teste tecnico*""",
        Stage.FINAL: "=última entrevista",
        DispositionKind.HIRED: """admitid*|=ganh(a/o)|assinou (o )contrato*|contrato assinad*|
            ^(candidat* /el* /)ficou com (a/o) (emprego/lugar/vaga)*|=aceitou|=aprovad(o/a)|=assinou|=comecou|
            =efetivad(a/o)|=entrou|=escolhid(a/o)|=inicia|=integrad(o/a)|=selecionad(a/o)|=contratacao""",
        DispositionKind.DECLINED_BY_CLIENT: """caro demais*|muito caro*|
            chumb*|=perdid(a/o)|
            =desclassificad(a/o)|fora do orcamento*|fora do perfil*|
            inadequad*|=inapt(a/o)|nao (selecionad/aprovad)*|nao ader*|nao atende(?!u$)*|nao foi*|nao segue*|
            =negative|
            perfil nao*|sem (experiencia/perfil)*|outr(a/o) candidat*|nao ficou$""",
        DispositionKind.WITHDREW: """aceitou outr*|(arrumou/conseguiu/encontrou) outr*|fic(a/ou) na|
            ja conseguiu*|ja empregad*|
            nao (esta )interessad*|nao quis*|nao (se interess/tem interesse)*|pediu para sair*|prefere ficar*|
            =retirou a candidatura|=retirou candidatura|=retirou se|saiu do processo*|sem interesse*|
            vai ficar*|=declinou|cancelad(a/o) pel(a/o) candidat*|=recusou|contra( )proposta""",
        DispositionKind.WENT_SILENT: """deixou de (responder/atender)*|
            *desaparec*|deu bolo*|faltou*|incontact*|nao apareceu*|nao compar*|
            nao responde*|=não atende|=parou de responder|sem contato*|sem resposta*|sem retorno*|=sumiu""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """movid(a/o) para (outra vaga/outro processo)*|
            passou para (outra vaga/outro processo)*""",
        Open.IN_PLAY: """ainda (ativ/no processo/em processo)*|=ativ(a/o)|=em avaliação|=em andamento|
            =aguardando retorno|=segue no processo|
            =em processo|^proposta de (contratacao/emprego/trabalho)(?!.+aceit)(?!.+assin)|
            (continua/fica) no processo$""",
        Open.ON_HOLD: "banco de talentos|em (banco/espera/pausa)",
    },
    "ca": {
        Stage.SCREENING: "telefònic*",
        Stage.SUBMITTED: "enviat al client*|presentat*",
        Stage.INTERVIEWING: "reunió*",
        Stage.FINAL: "darrera*",
        DispositionKind.HIRED: "contractat*",
        DispositionKind.DECLINED_BY_CLIENT: "no apte*|no seleccionat*|rebutja*",
        DispositionKind.WITHDREW: "es retira*|s ha retirat*",
        DispositionKind.TURNED_OFFER_DOWN: "rebutja l oferta*|va rebutjar l oferta*",
        DispositionKind.WENT_SILENT: "no respon*",
        DispositionKind.ROLE_CLOSED: "vacant cancel lad*",
    },
    "it": {
        Stage.SOURCED: "da chiamare*|=da contattare|da sentire*|=individuat(a/o)|=mappat(a/o)",
        Stage.CONTACTED: """=chiamat(a/o)|*contattat*|=ha risposto|=in contatto|=interessat(a/o)|
            mail inviata*|messaggio*|primo contatto*|scritto*|sentit(a/o)*""",
        Stage.APPLIED: """autocandidatur*|*candidatura*|=cv da leggere|=cv letto|(cv/curriculum) ricevut*|
            =da esaminare|=da leggere|=da valutare|=da visionare|iscritt*|=lett(a/o)|=non lett(a/o/i/e)|
            =nuova|=nuovi|*nuovo*|
            =posta in arrivo|=ricevut(a/o/i/e)|=visualizzat(a/o)""",
        Stage.SCREENING: "=chiamata conoscitiva|*pre( )selez*|=valutat(a/o)|=valutazione (del )(cv)",
        Stage.SUBMITTED: """a decision cliente*|dal cliente*|in mano al*|inoltrat*|=inviat(a/o)|proposto*|
            rosa|segnalat*|^invio (del )(curriculum/cv)""",
        Stage.INTERVIEWING: "=convocat(a/o)|(?<!nuovo )appuntamento*|incontro|prima fase*|seconda fase*",
        Stage.FINAL: "referenz*|ultima fase*|=ultimo colloquio|ultimo step*",
        Stage.OFFERED: """=lettera d impegno|=lettera di assunzione|=lettera di intenti|contratto inviato|
            trattativa*""",
        DispositionKind.HIRED: r"""assunt*|assunzione (a/al/confermata/dal/dall/effettuata/il)|assunzione \d*|
            =accettato|=contrattualizzat(a/o)|=firmato|
            =inizia(to)|=inizio|=inserit(a/o)|=piazzat(o/a)|=pres(a/o)|=scelt(a/o)|
            =selezionat(a/o)|=assunzione""",
        DispositionKind.DECLINED_BY_CLIENT: """esclus*|=pers(a/o)|
            esito negativo*|fuori budget*|=non|
            non (soddisfa/possiede)*|non passa*|non pris*|non scelt*|poca esperienza*|scart*|
            ko (al/alla/cliente/colloquio/cv/dopo/test)*|sovraqualificat*|
            *squalif*|troppo (car/costos/giovan/junior/lontan/senior)*|altr(a/o) candidat*""",
        DispositionKind.WITHDREW: """(andata/andato/passata/passato) (a/alla/con) (la /un /)concorren*|
            controffert*|=declina|ha cambiato idea*|ha gia trovato*|ha preferito*|
            =ha rifiutato il posto|ha scelto altr*|ha trovato*|non (piu/e) interessat*|=non disponibile|
            non interessat*|=non più disponibile|non si muove*|preferisce restare*|resta (in/dov)*|
            rimane (in/dov)*|rinunci*|ritiro (del /della /)candidat*|*ritirat*|si e tirat*|si ritira*|
            si a (un )altr*|
            =(lei /lui /)ha (declinato/rifiutato)|contro( )(offerta/proposta)""",
        DispositionKind.WENT_SILENT: """assente*|=irreperibile|nessuna risposta*|non e venut*|non pervenut*|
            =non raggiungibile|non richiama*|non risponde*|non si (fa sentire/e presentat)*|non si fa|
            non si present*|smesso di rispondere*|sparit*""",
        DispositionKind.ROLE_CLOSED: "annuncio chiuso*|blocco (delle )assunzioni*",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """
            (passat/spostat)(a/o) (ad/su) altra (posizione/ricerca/selezione)*""",
        Open.IN_PLAY: """ancora (in corsa/attiv)*|assunzione (possibile/prevista)*|=in valutazione|
            =idone(o/a)|=attivo|=in corso|=prosegue|
            nuovo appuntamento$|
            ^(offerta/proposta) di (assunzione/lavoro)(?!.+acc)(?!.+firm)|resta in corsa$""",
        Open.ON_HOLD: """=congelat(a/o)|in (attesa/pausa/sospeso)|=in riserva|parcheggiat*|=riserva|
            tenere in considerazione*""",
        DispositionKind.TURNED_OFFER_DOWN: "rifiut* (la )proposta*",
    },
    "ro": {
        Stage.SOURCED: "de sunat*",
        Stage.CONTACTED: "contactat*|=mesaj trimis|scris|sunat*|vorbit*",
        Stage.APPLIED: "aplicat*|(cv/curriculum) primit*|=de evaluat|nou(ă)|=primit(ă)",
        Stage.SCREENING: "=discuție inițială",
        Stage.SUBMITTED: "la client*|prezentat*|transmis*|trimis*",
        Stage.INTERVIEWING: "=întâlnire client|proba",
        Stage.FINAL: "referint*|=ultima etapă|=ultimul interviu",
        Stage.OFFERED: "negociere*",
        DispositionKind.HIRED: """angajat*|contract semnat*|ofertă accept*|plasat*|=admis(a/e/)|=aleasă|=ales|
            =incep(e/ut)|=semnat""",
        DispositionKind.DECLINED_BY_CLIENT: """eliminat*|lipsa experient*|nepotrivit*|neselectat*|=nu|
            nu (indeplineste/corespunde)*|nu a fost*|nu a trecut*|nu l au ales*|nu se potriv*|picat*|prea|
            refuzat*""",
        DispositionKind.DECLINED_BY_US: "=respins de noi",
        DispositionKind.WITHDREW: """a acceptat alt*|a gasit alt*|candidatul a refuzat*|
            nu (mai )e(ste) interesat*|nu doreste*|nu mai doreste*|nu mai vrea*|ramane*|refuz candidat*|
            renunci*|renunțat*|retras|alt(a oferta/a companie/a firma/ceva)*""",
        DispositionKind.TURNED_OFFER_DOWN: "a refuzat oferta*|ofertă refuz*",
        DispositionKind.WENT_SILENT: """a disparut*|fără răspuns*|nu a raspuns*|nu a venit*|nu mai raspund*|
            nu poate fi contactat*|nu răspunde*|nu s a prezentat*""",
        DispositionKind.ROLE_CLOSED: "post anulat*|post închis*|poziție anulat*|poziție închis*",
        Open.IN_PLAY: "=activ|=in curs|=in lucru|=în derulare|=în proces",
        Open.ON_HOLD: "in asteptare*|suspendat*",
    },
}
