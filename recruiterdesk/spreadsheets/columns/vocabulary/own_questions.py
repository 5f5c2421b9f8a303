"""What recruiters ask in the name of a column: "Who sent them?", "Cuándo marcarle"."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.spreadsheets.fields import Field

OWN_QUESTIONS: Mapping[str, Mapping[Field, str]] = {
    "en": {
        Field.REFERRED_BY: "who sent them|who sent her|who sent him|ref by|who passed them on",
        Field.TOLD_ON: "let know|have i told them",
    },
    "de": {
        Field.REFERRED_BY: "von wem|geschickt von|wer hat geschickt|gebracht von",
        Field.WISHED_HOURS: "anrufen ab|wann erreichbar",
        Field.TOLD_ON: "fb an kandidat",
    },
    "fr": {
        Field.REFERRED_BY: "de la part de|venu par|venue par|amené par|qui l a envoyé|qui l envoie",
    },
    "es": {
        Field.REFERRED_BY: "quién lo mandó|quién la mandó|lo mandó|quién lo trajo",
        Field.WISHED_HOURS: "horario para llamar|cuándo marcarle",
        Field.TOLD_ON: "ya sabe",
    },
    "it": {
        Field.REFERRED_BY: "chi l ha mandato|chi l ha mandata|chi lo manda",
        Field.WISHED_HOURS: "orari per chiamare|reperibile|quando sentirlo",
        Field.TOLD_ON: "sa già",
    },
    "pt": {
        Field.TOLD_ON: "dei retorno",
    },
    "pl": {
        Field.TOLD_ON: "dostał informację|dostała informację",
        Field.LOCATION: "mieszka|mieszka w",
    },
    "sv": {
        Field.TOLD_ON: "vet om",
    },
    "no": {
        Field.REFERRED_BY: "tippet av",
    },
    "cs": {
        Field.WISHED_HOURS: "nejlépe volat",
    },
    "hu": {
        Field.WISHED_HOURS: "mikor hívjam",
        Field.DECIDED_ON: "mikor dőlt el",
    },
    "ro": {
        Field.REFERRED_BY: "cine a trimis|cine l a trimis|cine a trimis o",
        Field.WISHED_HOURS: "când o sun|când îl sun|când sun|ora potrivită",
        Field.DECIDED_ON: "data decizie|data deciziei|data rezultat",
    },
    "da": {
        Field.DECIDED_ON: "afgjort|afgjort d|afgjort den",
    },
}
