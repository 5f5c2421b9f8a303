"""What French tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

FRENCH: dict[Field, str] = {
    Field.FULL_NAME: """
        nom complet|candidat|candidate|candidats|nom et prénom|nom et prénoms|nom prénom|prénom nom|
        prénom et nom|nom du candidat|contact|interlocuteur|salarié|collaborateur|participant|nom affiché|
        personne|nom prénoms|postulant|nom de la personne|nom du contact|identité|prénom nom de famille|
        qui|candidat e|nom du candidat e|comment vous appelez vous|comment t appelles tu|votre nom|
        vos nom et prénom|
        nom à afficher|nom d affichage""",
    Field.GIVEN: "prénom|prénoms|prénom usuel",
    Field.MIDDLE: "deuxième prénom|autre prénom|second prénom",
    Field.FAMILY: "nom|nom de famille|nom famille|nom usuel|nom d usage|nom de naissance",
    Field.SUFFIX: "suffixe",
    Field.HONORIFIC: "titre académique|préfixe",
    Field.SALUTATION: "civilité|civ|m mme|mme m|titre de civilité",
    Field.EMAIL: """
        e mail|mail|courriel|mél|adresse e mail|adresse email|adresse mail|adresse courriel|
        adresse électronique|adresse de messagerie|adresse de messagerie 2|adresse de messagerie 3|
        courrier électronique|email perso|email pro|mail perso|mail pro|e mail personnel|
        e mail professionnel|adresses e mail|email personnel|email professionnel|messagerie""",
    Field.PHONE: """
        téléphone|téléphones|tél|num tél|numéro de téléphone|numéro de tél|n de téléphone|n tél|n téléphone|
        no de téléphone|no téléphone|téléphone portable|tél portable|portable|mobile|téléphone mobile|
        tél mobile|téléphone fixe|tél fixe|fixe|gsm|numéro portable|numéro de portable|numéro de mobile|
        téléphone principal|téléphone autre|téléphone voiture|coordonnées téléphoniques|cellulaire|
        tel portable|natel|ligne fixe""",
    Field.PHONE_WORK: """
        standard|standard téléphonique|
        téléphone professionnel|téléphone pro|tél pro|tél professionnel|téléphone bureau|tél bureau|
        ligne directe|téléphone 2 bureau|téléphone société|portable pro|mobile pro|téléphone travail""",
    Field.PHONE_PRIVATE: """
        téléphone personnel|téléphone perso|tél perso|tél personnel|téléphone domicile|tél domicile|
        portable perso|mobile perso|téléphone 2 domicile|téléphone privé|tél privé""",
    Field.COUNTRY_CODE: "indicatif|indicatif pays",
    Field.COMPANY: """
        nom du compte|nom de compte|
        société|entreprise|employeur|employeur actuel|entreprise actuelle|société actuelle|organisation|
        nom de l entreprise|nom de la société|dernier employeur|organisme|structure|raison sociale|
        entreprise associée|entreprise en cours|boîte actuelle|employeur en cours|travaille chez|
        en poste chez|
        actuellement chez|chez qui|entreprise du candidat|société du candidat""",
    Field.TITLE: """
        poste actuel|fonction|intitulé du poste|intitulé de poste|métier|profession|titre du poste|
        fonction actuelle|emploi actuel|titre professionnel|titre|poste occupé|dernier poste|
        intitulé du poste actuel|titre actuel|emploi occupé|qualité|job actuel|intitulé actuel|
        travaille comme|poste aujourd hui|poste du moment|emploi""",
    Field.LOCATION: """
        ville|lieu|localité|commune|municipalité|
        ville de résidence|lieu de résidence|cp ville|code postal ville|
        localisation|domicile|ville bureau|ville domicile|ville autre|lieu de travail|habite à|résidence|
        ville pays|zone géographique|où habitez vous|
        dans quelle ville habitez vous|où êtes vous basé|région|département|habite|
        vit à|basé à|où""",
    Field.COUNTRY: "pays|pays région|pays de résidence|pays bureau|pays région bureau|pays région domicile",
    Field.ROLE: """
        poste|offre|poste visé|candidature pour|poste à pourvoir|offre d emploi|poste demandé|
        poste recherché|poste concerné|annonce|candidature au poste de|intitulé de l offre|mission|
        poste proposé|candidature au poste|poste ouvert|recrutement|titre de l offre|référence du poste|
        pour le poste|poste brigué|rôle|poste souhaité|poste ciblé|poste postulé|profil recherché|
        intitulé de l annonce|titre de l annonce|candidature|candidat pour|positionné sur|besoin|
        positionnée sur|pour quel poste|en process pour|
        process|offre visée|recherche|recrutement pour|intitulé du besoin|job visé|ao""",
    Field.CLIENT: """
        client|entreprise cliente|société cliente|nom du client|client final|donneur d ordre|
        compte client|présenté chez|présenté à|chez client|chez le client|pour le client|présentée chez|
        société qui recrute|entreprise qui recrute|employeur recruteur|structure employeur|
        nom structure employeur|pour qui|chez quel client""",
    Field.STAGE: """
        étape|avancement|phase du processus|étape du processus|étape actuelle|phase|état d avancement|
        stade|étape de recrutement|étape en cours|étape du recrutement|statut de la candidature|
        état de la candidature|avancement candidature|tour|étape du process|phase de recrutement|
        où en est on|où on en est|où en sommes nous|point d avancement|où ça en est|avancée|
        niveau d avancement|suivi|point|statut actuel|situation actuelle|phase du recrutement""",
    Field.OUTCOME: """
        résultat|décision|issue|résultat final|décision finale|verdict|suite donnée|réponse|décision client|
        résultat entretien|conclusion|suite|avis""",
    Field.REASON: """
        motif de refus|raison du refus|motif|motif du refus|raison|motif de rejet|motif refus|
        raison refus|motif de non sélection|motif d abandon|raison d abandon|
        raison de l abandon|pourquoi non|cause du refus|pourquoi|
        pourquoi refusé|motif du non|explication""",
    Field.DECIDED_ON: """
        date de décision|date décision|date de la décision|décidé le|date de refus|date du refus|
        date refus|refusé le|décision le|date de rejet|date de clôture|date refus client|
        date décision client|date du non|écarté le|date réponse client|date réponse|réponse client le|
        non le|refus le|date de la réponse|réponse le|date fin de process|date d abandon|abandonné le""",
    Field.LAST_CONTACT: """
        dernier contact|date du dernier contact|dernier contact le|dernière relance|date dernier contact|
        dernier échange|date du dernier échange|dernier appel|dernier entretien téléphonique|contacté le|
        date de dernier contact|appelé le|dernière prise de contact|date de contact|dernier contact tél|
        dernier échange tél|dernier coup de fil|parlé le|dernière conversation|vu le|vue le|
        eu au téléphone le|dernière discussion|dernière fois contacté|rencontré le|rappelé|rappelé le|
        rappelée le|recontacté le|recontactée le|relancé le|relancée le|rappel effectué|
        rappel effectué le|rappel fait le""",
    Field.TOLD_ON: """
        prévenu|prévenue|averti|informé|informé le|prévenu le|averti le|réponse envoyée le|
        candidat informé|candidat informé le|refus envoyé le|réponse négative envoyée le|candidat prévenu|
        candidat prévenu le|mail de refus envoyé|mail de refus envoyé le|refus envoyé|retour fait le|
        réponse donnée|réponse donnée le|retour fait|retour au candidat|annoncé|
        annoncé le|annoncé au candidat|mis au courant|au courant|refus annoncé|refus annoncé le|débriefé|
        débriefé le|feedback donné|feedback donné le|résultat annoncé|résultat communiqué|info candidat|
        retour donné au candidat|annonce faite le|appelé pour refus le|candidat au courant|sait|le sait|
        il le sait|elle le sait|prévenu par|débrief fait le|débrief fait""",
    Field.APPLIED_ON: """
        date de candidature|candidature le|date candidature|candidaté le|postulé le|candidature reçue le|
        date de réception|reçu le|cv reçu le|date de la candidature|date d application|date réception cv|
        date de réception du cv|a postulé le|entrée|date de dépôt|déposée le""",
    Field.CONNECTED_ON: "connecté le|date de connexion|en relation depuis",
    Field.COME_BACK_ON: """
        quand pouvez vous commencer|quand pourriez vous commencer|
        disponible à partir du|disponible le|à recontacter le|à rappeler le|relance le|date de relance|
        relancer le|rappeler le|date de disponibilité|à recontacter|prochaine relance|prochain contact|
        disponible à partir de|dispo à partir du|recontacter le|dispo le|date de dispo|date dispo|
        à rappeler|rappel le|fin de contrat|fin de préavis|préavis jusqu au""",
    Field.SOURCE: """
        comment nous avez vous connus|comment nous avez vous connu|comment avez vous connu l offre|
        comment avez vous entendu parler de nous|
        source|origine|canal|provenance|source candidature|source de candidature|
        origine de la candidature|source de la candidature|sourcing|vivier""",
    Field.REFERRED_BY: """
        recommandé par|coopté par|cooptation|recommandation|cooptation par|cooptation de|
        recommandation de|envoyé par|parrain|parrainé par|apporté par|coopteur|référé par|apporteur|
        qui a recommandé|vient de|conseillé par|mis en relation par""",
    Field.NOTES: """
        notes|remarque|remarques|commentaire|commentaires|observations|observation|informations|
        notes internes|compte rendu|impressions|autres informations|divers|commentaire interne|
        notes d entretien|cr entretien|ressenti|impression|résumé|points clés|à noter|synthèse|détails""",
    Field.URL: """
        profil linkedin|lien linkedin|url linkedin|lien profil|url du profil|page linkedin|profil|viadeo""",
    Field.WISHED_HOURS: """
        joignable|horaire de contact|horaires de contact|disponibilités téléphoniques|meilleur moment|
        quand appeler|horaires d appel|créneau d appel|joignable quand|heure d appel|
        disponibilité téléphonique|disponible pour appel|dispo tél|meilleur moment pour appeler""",
}
