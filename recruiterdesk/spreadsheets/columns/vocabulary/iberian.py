"""What Spanish and Portuguese tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

SPANISH: dict[Field, str] = {
    Field.FULL_NAME: """
        candidatos|contactos|personas|
        nombre completo|nombre y apellidos|nombre y apellido|nombre apellidos|nombre apellido|
        apellidos y nombre|apellidos nombre|apellido y nombre|apellido nombre|candidato|candidata|
        nombre del candidato|contacto|persona|persona de contacto|empleado|participante|
        asistente al evento|postulante|aspirante|trabajador|nombre candidato|nombres y apellidos|
        apellidos y nombres|nombre para mostrar|
        cómo te llamas|cómo se llama""",
    Field.GIVEN: "nombre|nombres|primer nombre|nombre de pila",
    Field.MIDDLE: "segundo nombre",
    Field.FAMILY: """
        segundo apellido|apellido materno|apellido 1|apellido 2|1er apellido|2o apellido|2º apellido|
        apellido|apellidos|primer apellido|apellido paterno""",
    Field.SUFFIX: "sufijo",
    Field.HONORIFIC: "título académico",
    Field.SALUTATION: "tratamiento|sr sra|saludo",
    Field.EMAIL: """
        correo|correo electrónico|dirección de correo|dirección de correo electrónico|mail|e mail|email|
        correo e|dirección de email|correo personal|correo profesional|correo del trabajo|e mail personal|
        correo electrónico 2|dirección del correo electrónico 2|dirección del correo electrónico 3|correos""",
    Field.PHONE: """
        teléfono|teléfonos|tel|tlf|tfno|tfn|telf|número de teléfono|nº de teléfono|n de teléfono|móvil|
        teléfono móvil|tel móvil|número de móvil|celular|número de celular|teléfono celular|teléfono fijo|
        fijo|teléfono de contacto|teléfono 1|teléfono 2|número de contacto|teléfono principal|otro teléfono|
        tlf móvil|cel|whatsapp|nº móvil|núm teléfono""",
    Field.PHONE_WORK: """
        teléfono trabajo|teléfono del trabajo|teléfono de trabajo|teléfono oficina|teléfono de la oficina|
        teléfono profesional|tel trabajo|móvil trabajo|teléfono empresa|tel oficina|teléfono de la empresa""",
    Field.PHONE_PRIVATE: """
        teléfono casa|teléfono particular|teléfono personal|teléfono de casa|tel casa|móvil personal|
        teléfono privado|teléfono del domicilio|tel particular|tel personal|teléfono domicilio""",
    Field.COUNTRY_CODE: "prefijo internacional|código de país|prefijo país",
    Field.COMPANY: """
        nombre de la cuenta|nombre de cuenta|
        empresa|empresa actual|compañía|organización|empleador|nombre de la empresa|última empresa|
        compañía actual|empleador actual|empresa en la que trabaja|razón social|centro de trabajo|
        trabaja en|actual empresa|empresa asociada|
        donde trabaja|empresa donde trabaja|trabaja para|empresa presente|
        ahora en|entidad""",
    Field.TITLE: """
        puesto actual|cargo|cargo actual|profesión|ocupación|título|título profesional|función|
        puesto de trabajo actual|posición actual|último puesto|profesión actual|oficio|rol actual|
        trabajo actual|trabaja como|trabaja de|puesto que ocupa|ocupación actual|función actual""",
    Field.LOCATION: """
        ciudad|ubicación|localidad|población|municipio|lugar de residencia|residencia|lugar|
        ciudad de residencia|ciudad de trabajo|ciudad de correspondencia|
        otra ciudad|provincia|cp población|ciudad del domicilio|
        dónde vives|dónde resides|vive en|dónde vive|zona|reside en|ubicación actual|comunidad|
        municipio de residencia""",
    Field.COUNTRY: """
        país|país de residencia|país o región|país o región del trabajo|país o región del domicilio""",
    Field.ROLE: """
        a qué puesto te presentas|a qué puesto se presenta|puesto al que te presentas|
        a qué puesto te postulas|a qué vacante te postulas|
        vacante|oferta|proceso|puesto solicitado|puesto vacante|oferta de empleo|puesto al que aplica|
        candidatura|puesto ofertado|rol|vacante a la que aplica|posición vacante|puesto al que opta|
        oferta de trabajo|proceso de selección|nombre de la vacante|puesto aplicado|vacante aplicada|
        posición a cubrir|título de la oferta|título de la vacante|
        título del empleo|título de la solicitud|
        cargo al que postula|puesto deseado|puesto a cubrir|cargo solicitado|
        puesto al que postula|perfil buscado|candidato para|para el puesto|
        para puesto|posición a la que opta|opta a|presentado a puesto|proceso de|búsqueda|búsqueda para|
        vacante para""",
    Field.CLIENT: """
        cliente|empresa cliente|cliente final|nombre del cliente|empresa contratante|compañía cliente|
        organización cliente|presentado a|presentado en|para cliente|empresa que contrata|
        empresa que busca|en qué empresa|cliente proceso""",
    Field.STAGE: """
        etapa|fase|fase actual|etapa actual|fase del proceso|etapa del proceso|estado del proceso|
        estado de la candidatura|estado candidatura|paso|ronda|fase de selección|etapa de selección|
        paso actual|en qué punto está|dónde estamos|punto del proceso|cómo va|dónde está|
        situación del proceso|momento del proceso|avance""",
    Field.OUTCOME: "resultado|decisión|decisión final|resultado final|resolución|veredicto|desenlace",
    Field.REASON: """
        motivo de descarte|motivo del descarte|motivo de rechazo|motivo del rechazo|motivo|razón|
        motivo descarte|motivo rechazo|causa de descarte|razón del rechazo|causa|causa de rechazo|
        por qué no|porque no|por qué se descartó|causa descarte|causa del rechazo|explicación|razones""",
    Field.DECIDED_ON: """
        fecha de decisión|fecha decisión|fecha de rechazo|fecha de descarte|fecha descarte|fecha rechazo|
        descartado el|rechazado el|fecha de la decisión|fecha resolución|fecha de no|fecha del rechazo|
        fecha de resultado|fecha no|fecha del no|respuesta cliente el|fecha respuesta cliente|
        fecha respuesta|fin proceso|fecha fin""",
    Field.LAST_CONTACT: """
        último contacto|fecha último contacto|fecha de último contacto|fecha del último contacto|
        última llamada|fecha última llamada|contactado el|fecha de contacto|última comunicación|
        última conversación|llamado el|última vez contactado|hablado el|hablado|hablamos el|última vez|
        última vez hablado|contacto el|último whatsapp""",
    Field.TOLD_ON: """
        avisado|avisada|informada|informado el|informado|comunicado el|avisado el|notificado el|
        candidato informado|fecha de notificación|rechazo comunicado|comunicado al candidato|
        candidato informado el|comunicado|feedback enviado|feedback dado|feedback al candidato|
        se le ha dicho|lo sabe|fecha comunicación|fecha de comunicación|resultado comunicado|
        respuesta al candidato|fecha aviso|se le avisó|informado s n|avisado s n|fecha de aviso|
        se le comunicó|llamado para decir|ya lo sabe|sabe|enterado|respuesta dada|respuesta dada el|
        devolución hecha|devolución|cierre con candidato|se le informó""",
    Field.APPLIED_ON: """
        fecha de solicitud|fecha de candidatura|fecha candidatura|fecha de inscripción|inscrito el|
        fecha aplicación|fecha de aplicación|fecha de recepción|cv recibido el|fecha de postulación|
        fecha inscripción|recibido el|fecha solicitud|solicitado el|fecha de entrada|fecha recepción cv|
        fecha cv|fecha de cv|entrada|fecha alta|alta|recibido""",
    Field.CONNECTED_ON: "conectado el|fecha de conexión",
    Field.COME_BACK_ON: """
        cuándo podrías incorporarte|cuándo puedes incorporarte|cuándo podrías empezar|
        disponible desde|disponible a partir de|fecha de disponibilidad|volver a contactar|
        volver a llamar|próximo contacto|fecha de seguimiento|volver a contactar el|próxima llamada|
        disponible el|disponibilidad|llamar de nuevo el|rellamar|fin de contrato|preaviso hasta""",
    Field.SOURCE: """
        cómo nos has conocido|cómo nos conociste|cómo conociste la oferta|cómo conociste la vacante|
        fuente|origen|canal|procedencia|fuente de reclutamiento|origen del candidato|vía|portal""",
    Field.REFERRED_BY: """
        recomendado por|referido por|recomendación|referido|recomendación de|recomienda|contacto de|
        quién recomendó|enviado por|viene de|de parte de|lo envía|la envía|amigo de""",
    Field.NOTES: """
        notas|nota|comentarios|comentario|observaciones|anotaciones|notas internas|observación|valoración|
        notas entrevista|otros datos|información adicional|apuntes|impresión|resumen|detalles|info|otros|
        varios|impresiones""",
    Field.URL: """
        perfil linkedin|perfil de linkedin|enlace linkedin|url linkedin|url del perfil|perfil|infojobs""",
    Field.WISHED_HOURS: """
        horario de contacto|mejor hora|horario preferido|disponibilidad horaria|cuándo llamar|
        hora de llamada|disponible para llamada|mejor hora para llamar|horario llamada""",
}

PORTUGUESE: dict[Field, str] = {
    Field.FULL_NAME: """
        candidatos|contatos|pessoas|
        nome completo|candidato|candidata|nome do candidato|nome e apelido|nome e sobrenome|contacto|
        contato|pessoa|colaborador|funcionário|nome sobrenome|pessoa de contacto|participante|
        nome de exibição|nome para exibição|como se chama|qual é o seu nome""",
    Field.GIVEN: "nome|nome próprio|primeiro nome|nomes próprios",
    Field.MIDDLE: "nome do meio|segundo nome",
    Field.FAMILY: "apelido|apelidos|sobrenome|último nome|nome de família|sobrenomes",
    Field.SALUTATION: "tratamento|saudação|título",
    Field.EMAIL: """
        email|e mail|correio eletrónico|correio eletrônico|correio electrónico|endereço de email|
        endereço de e mail|mail|email pessoal|email profissional|e mail pessoal|e mail corporativo""",
    Field.PHONE: """
        telefone|telefones|tel|telemóvel|telemovel|telefone celular|celular|número de telefone|
        nº de telefone|número de telemóvel|contacto telefónico|contato telefônico|telefone fixo|
        telefone de contacto|número de contacto|telef|tlm|tlf|whatsapp|nº telemóvel|telefone 1|telefone 2""",
    Field.PHONE_WORK: """
        telefone trabalho|telefone do trabalho|telefone profissional|telefone comercial|telefone empresa""",
    Field.PHONE_PRIVATE: """
        telefone casa|telefone pessoal|telefone residencial|telefone particular|telefone de casa""",
    Field.COUNTRY_CODE: "indicativo|código do país|ddi",
    Field.COMPANY: """
        nome da conta|
        empresa|empresa atual|empresa actual|entidade patronal|empregador|organização|última empresa|
        empregador atual|nome da empresa|companhia|trabalha em|atual empresa|empresa onde trabalha|
        onde trabalha|trabalha para|empresa em que trabalha|local de trabalho|hoje em|entidade|
        entidade actual|entidade atual""",
    Field.TITLE: """
        cargo|cargo atual|cargo actual|profissão|função|função atual|ocupação|título profissional|
        posição atual|último cargo|cargo que ocupa|trabalha como|cargo hoje|ocupação atual""",
    Field.LOCATION: """
        cidade|localidade|localização|morada cidade|concelho|município|residência|local|
        cidade de residência|morada|cidade estado|cidade onde mora|bairro cidade|onde mora|reside em|
        mora em|vive em|bairro|região|estado|distrito""",
    Field.COUNTRY: "país|país de residência",
    Field.ROLE: """
        vaga|oferta|vaga pretendida|candidatura a|vaga aplicada|processo|posição em aberto|
        oferta de emprego|vaga a que se candidata|candidatura para|função a que se candidata|
        título da vaga|cargo pretendido|cargo de interesse|posição pretendida|função pretendida|
        vaga de interesse|cargo desejado|perfil procurado|oportunidade|candidato para|para a vaga|
        para a posição|processo para|concorre a|processo seletivo|processo de seleção""",
    Field.CLIENT: """
        cliente|empresa cliente|cliente final|nome do cliente|empresa contratante|apresentado a|
        apresentado em|contratante|para cliente|no cliente|empresa da vaga|tomador""",
    Field.STAGE: """
        etapa|fase|fase atual|etapa atual|fase do processo|etapa do processo|estado da candidatura|passo|
        etapa da seleção|etapa do recrutamento|fase da seleção|em que pé está|onde estamos|
        ponto de situação|onde está|andamento|momento do processo""",
    Field.OUTCOME: "resultado|decisão|decisão final|resultado final|desfecho|parecer",
    Field.REASON: """
        motivo da recusa|motivo de recusa|motivo|motivo de rejeição|motivo da rejeição|
        motivo da reprovação|por que não|porque não|porquê|causa|motivo do não|justificativa""",
    Field.DECIDED_ON: """
        data da decisão|data de decisão|data decisão|data da recusa|recusado em|data de rejeição|
        data do descarte|data da reprovação|reprovado em|data do resultado|descartado em|data do não|
        resposta do cliente em|data resposta cliente|data de encerramento|encerrado em""",
    Field.LAST_CONTACT: """
        último contacto|último contato|data do último contacto|data do último contato|
        data último contacto|última chamada|contactado em|último contacto em|última conversa|
        última ligação|último telefonema|último papo|falei em|falado em|última vez falado|contatado em|
        ligado em|última mensagem""",
    Field.TOLD_ON: """
        avisado|avisada|informado em|informado a|candidato informado|avisado em|comunicado em|
        feedback dado em|informado|feedback dado|feedback enviado|retorno dado|retorno dado em|retorno|
        devolutiva|devolutiva dada|devolutiva em|retorno ao candidato|comunicado|feedback ao candidato|
        data de comunicação|resultado comunicado|resposta ao candidato|data do feedback|data retorno|sabe|
        data da devolutiva|resposta dada|resposta dada em|já sabe|deu retorno|avisou candidato|
        candidato avisado|candidato ciente""",
    Field.APPLIED_ON: """
        data de candidatura|data da candidatura|data candidatura|candidatou se em|data de inscrição|
        recebido em|data de receção|data da aplicação|data de aplicação|cv recebido em|data de entrada|
        inscrito em""",
    Field.COME_BACK_ON: """
        disponível a partir de|disponível em|voltar a contactar|próximo contacto|data de disponibilidade|
        retomar contato em|voltar a contatar em|ligar novamente em|recontatar em|próximo contato|
        disponibilidade|ligar novamente|voltar a ligar|fim de contrato|aviso prévio até""",
    Field.SOURCE: "fonte|origem|canal|proveniência|origem da candidatura|como nos conheceu",
    Field.REFERRED_BY: """
        indicado por|recomendado por|referenciado por|indicação|indicação de|recomendação|quem indicou|
        veio por|recomendação de""",
    Field.NOTES: """
        notas|nota|observações|comentários|comentário|observação|anotações|obs|notas internas|impressões|
        resumo|detalhes|informações|diversos""",
    Field.URL: "perfil linkedin|perfil do linkedin|link linkedin|url do perfil|perfil",
    Field.WISHED_HOURS: """
        melhor hora|horário de contacto|horário preferido|melhor horário|melhor horário para ligar|
        horário de contato|quando ligar|melhor hora para ligar""",
}
