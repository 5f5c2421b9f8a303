"""Words for stages and outcomes in Spanish, Portuguese and Catalan."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

SPANISH: dict[Meaning, str] = {
    Stage.SOURCED: "=mapead(a/o)|objetivo*|=por contactar|por llamar*",
    Stage.CONTACTED: """contestado*|correo enviado*|=en conversaciones|=ha respondido|hablado*|
        =interesad(a/o)|le escribi*|=llamada realizada|=llamado|mensaje*|primer contacto*""",
    Stage.APPLIED: """aplico*|apuntad*|=bandeja de entrada|=cv a revisar|=cv leíd(a/o)|=cv por revisar|
        =cv visto|=leíd(a/o)|=no leíd(a/o)|=por revisar|postul(ad/o)*|=recibid(a/o)|=sin revisar|=solicitud|
        =solicitud recibida|=vist(a/o)|=visualizad(a/o)""",
    Stage.SCREENING: """analiza cv*|criba*|=evaluación|filtro*|=llamada|=llamada inicial|=primera llamada|
        =revisad(a/o)|telefonos*|=videollamada inicial""",
    Stage.SUBMITTED: """con el cliente*|en cliente*|=enviad(a/o)|=pendiente de cliente|=perfil enviado|
        propuest*|terna*""",
    Stage.INTERVIEWING: "dinamica*|encuentro*|immersion*|primera fase*|prueba*|segunda fase*|tercera fase*",
    Stage.FINAL: "ultima ronda*",
    Stage.OFFERED: "en negociacion*|=propuesta|propuesta economica*|=propuesta enviada",
    DispositionKind.HIRED: """=acepto|acepto (la )oferta*|=alta|=colocad(o/a)|=comenzo|=elegid(a/o)|=empezo|
        =empieza|entro a trabajar*|=firmo|firmo (el )contrato*|=ha empezado|=incorpora|=incorporacion|
        =incorporad(o/a)|=ingres(a/o)|=se incorpora|=seleccionad(a/o)""",
    DispositionKind.DECLINED_BY_CLIENT: """cliente no*|descart*|=dispensad(a/o)|finalmente no*|=fuera|
        fuera de presupuesto*|infracualificad*|muy caro*|muy junior*|=negativo|=no continúa|no elegid*|
        no ha sido*|no le cogen*|no lo quieren*|=no sigue|sobrecualificad*""",
    DispositionKind.WITHDREW: """abandon(a/o)*|acepta otr*|acepto otr*|baja voluntari*|=candidata declina|
        =candidato declina|=declinó participar|encontro otr*|encontro trabajo*|ha aceptado otr*|
        no quiere cambiar$|no se mueve*|prefiere no*|prefiere quedarse*|rechaza seguir*|=rechazó el puesto|
        =retira su candidatura|=retiró su candidatura|se baj(a/o)*|se ca(e/yo)*|=se desapunta|=se ha caído|
        se queda en*|=se retiró|ya encontro*|ya no le interesa*|ya tiene trabajo*""",
    DispositionKind.TURNED_OFFER_DOWN: "rechaza condiciones*",
    DispositionKind.WENT_SILENT: """dejo de (contestar/responder)*|desaparecid*|fantasma*|=ilocalizable|
        no (se )(ha )present*|no acudi*|no aparec*|no asisti*|no da senales*|=no localizad(a/o)|planton*|
        =sin contacto|sin noticias*""",
    DispositionKind.ROLE_CLOSED: "=búsqueda cancelada",
    Open.IN_PLAY: "=en evaluación|=selección en curso",
    Open.ON_HOLD: "=en reserva|=pausad(a/o)|=reserva",
}
PORTUGUESE: dict[Meaning, str] = {
    Stage.SOURCED: "a contactar*|=a contatar|a ligar*",
    Stage.CONTACTED: """=abordad(a/o)|=em contato|email enviado*|entrou em contat*|falado*|
        =mensagem enviada|primeiro conta(ct/t)*|=respondeu""",
    Stage.APPLIED: """=a analisar|=caixa de entrada|candidatou*|=currículo recebido|inscreveu*|
        =não lid(a/o)|=recebid(a/o)""",
    Stage.SCREENING: """analise curricular*|analise de cv*|=avaliação|=conversa inicial|=ligação inicial|
        pre selecionad*|=pré seleção|triad*""",
    Stage.SUBMITTED: "aguarda (feedback/resposta)*|encaminhad*|indicad*|no cliente*",
    Stage.INTERVIEWING: """case|=dia de teste|proeve*|prova|prova pratica*|prova tecnica*|segunda etapa*|
        teste pratico*""",
    Stage.FINAL: "=última entrevista",
    DispositionKind.HIRED: """=aceitou|aceitou (a )(proposta/oferta)*|=aprovad(o/a)|=assinou|
        assinou (o )contrato*|=comecou|=entrou|=escolhid(a/o)|=inicia|=integrad(o/a)|=selecionad(a/o)""",
    DispositionKind.DECLINED_BY_CLIENT: """chumb*|fora do orcamento*|nao ader*|nao foi*|nao passou*|
        nao segue*|=negative|perfil nao*|sem experiencia*""",
    DispositionKind.WITHDREW: """aceitou outr*|encontrou outr*|ja conseguiu*|ja empregad*|
        nao esta interessad*|nao quis*|nao tem interesse*|pediu para sair*|prefere ficar*|
        =retirou a candidatura|=retirou candidatura|=retirou se|saiu do processo*|vai ficar*""",
    DispositionKind.WENT_SILENT: """deu bolo*|faltou*|incontact*|nao apareceu*|nao compar*|=não atende|
        =parou de responder|sem contato*|sem retorno*|=sumiu""",
    Open.IN_PLAY: "=ativ(a/o)|=em avaliação",
    Open.ON_HOLD: "=em stand by",
}
CATALAN: dict[Meaning, str] = {
    Stage.APPLIED: "inscrit*|nova candidatura*",
    Stage.SCREENING: "preselecc*|telefònic*",
    Stage.SUBMITTED: "enviat al client*|presentat*",
    Stage.INTERVIEWING: "entrevista*|reunió*",
    Stage.FINAL: "darrera*",
    Stage.OFFERED: "oferta",
    DispositionKind.HIRED: "contractat*",
    DispositionKind.DECLINED_BY_CLIENT: "descarta*|no apte*|no seleccionat*|rebutja*",
    DispositionKind.WITHDREW: "es retira*|s ha retirat*|va renunciar*",
    DispositionKind.TURNED_OFFER_DOWN: "rebutja l oferta*|va rebutjar l oferta*",
    DispositionKind.WENT_SILENT: "no respon*",
    DispositionKind.ROLE_CLOSED: "vacant cancel lad*",
}
