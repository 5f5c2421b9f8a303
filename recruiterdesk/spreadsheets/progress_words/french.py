"""Words for stages and outcomes in French."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

FRENCH: dict[Meaning, str] = {
    Stage.SOURCED: "a appeler*|=à approcher|=à contacter|cible*|repere*|sourc*",
    Stage.CONTACTED: """a recontacter*|=a répondu|=appelé(e)|echange|en contact*|=en discussion|
        =intéressé(e)|joint(e)|laisse*|mail envoye*|message*|prise de contact*|relance*""",
    Stage.APPLIED: """=à étudier|=à traiter|=à trier|=boîte de réception|candidature spontanee*|
        =consulté(e)|=cv à lire|=cv lu|=lu|=lue|=non lu(e)|=reçu(e)|=vu|=vue""",
    Stage.SCREENING: """=appel|=appel découverte|=appel rh|=en cours d étude|=entretien tél|
        =entretien visio rh|=examiné(e)|=étudié(e)|=évaluation|=premier appel|premier contact*|
        premier echange*|=pré entretien|selection cv*|=visio rh""",
    Stage.SUBMITTED: "=chez client|=cv d|=envoyé(e)|positionne*|propose(e)|soumis*",
    Stage.INTERVIEWING: """echange*|essai*|mise en situation*|rdv*|rencontre*|rendez vous*|test pratique*|
        visio*""",
    Stage.OFFERED: "(en )negociation*|=promesse d embauche|=proposition d embauche|proposition salariale*",
    DispositionKind.HIRED: """=accepte(e)|candidature retenue$|=commence|=demarre|=démarrage|=engage(e)|
        =gagne(e)|=integre|poste accepte*|=pris(e)|prise de poste*|=retenu(e)""",
    DispositionKind.DECLINED_BY_CLIENT: """=client sans suite|elimine*|hors budget*|=négatif|=non passé|
        pas assez*|pas choisi*|=pas de suite|pas le profil*|pas pris*|pas sel*|recale*|=sans suite|
        trop cher*|trop junior*|trop loin*|trop senior*""",
    DispositionKind.WITHDREW: """a accepte une autre*|=a décliné|a pris un autre*|=a refusé le poste|
        =a refusé notre poste|a renonc*|a signe ailleurs*|a trouve*|=elle a décliné|=il a décliné|
        ne bouge pas*|=ne donne pas suite|ne souhaite pas (poursuivre/continuer/changer/bouger/quitter)*|
        =ne souhaite pas donner suite|ne souhaite pas$|ne souhaite plus*|ne veut pas$|ne veut plus*|
        prefere rester*|renonce*|reste (chez/en poste)*|retrait*|=s est retiré""",
    DispositionKind.TURNED_OFFER_DOWN: """=n a pas accepté l offre|=refus de l offre|
        =refus de la proposition|refuse le package*""",
    DispositionKind.WENT_SILENT: """aucun retour*|aucune nouvelle*|lapin*|=ne répond plus|
        ne s est pas present*|pas venu*|plus de reponse*|sans nouvelles*|sans retour candidat*|
        silence( radio)$""",
    DispositionKind.ROLE_CLOSED: "perdu le mandat*",
    Open.IN_PLAY: "=en course|=en évaluation|=en traitement|=toujours en lice",
    Open.ON_HOLD: "=en pause|=en réserve|=mis en pause|=réserve",
}
