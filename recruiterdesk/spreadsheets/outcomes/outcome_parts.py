"""Who and what the words of an outcome speak of, put together from the tables of the languages."""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part

CLIENT, CANDIDATE, US, ANOTHER = map(part, (Part.CLIENT, Part.CANDIDATE, Part.US, Part.ANOTHER))
OFFER, ROLE, CLOSED, NO = map(part, (Part.OFFER, Part.ROLE, Part.CLOSED, Part.NO))
NOT, YET = map(part, (Part.NOT, Part.YET))
BY = (
    r"(?:by|from|durch|vom|von|v|des|der|par|du|por el|por|del|dal|da|pelo|door|przez|od|av|af|fran|fra) "
    r"(?:the |our |den |die |le |la |el |il |o |de |der )?"
)
# "Client chose her", "client decided to hire": whom they took is the candidate.
_TAKING_THEM = (
    r"(?! (?:her|him|them|(?:our |the )?candidate(?! \w)|for (?:\w+ )?(?:interview|round|offer|stage|final)|"
    r"to (?:hire|proceed|offer|interview|meet|move|go ahead))\b)"
)
_SOMEBODY_ELSES = (
    r"(?:(?!(?:her|him|them)\b)(?:\w+ ){0,3}(?:else|another|others?|internal\w*|cheaper|senior|competitors?|"
    r"different|finalist|agency)\b|someone\b|somebody\b)"
)
DOES = (
    r"(?:declin\w*|reject\w*|said no|says no|passed|withdrew|abgesagt|abgelehnt|sagt(?:e)? ab|"
    r"lehnt(?:e)? ab|will nicht|refus\w*|rechaz\w*|descart\w*|scart\w*|rifiut\w*|recus\w*|reprov\w*|"
    r"afgewezen|afgezegd|wijst af|odrzucil\w*|odmowil\w*|zamitl\w*|odmitl\w*|nevybral\w*|tac?k\w* n(?:ej|"
    r"ei)|avslo|avviste|afviste|went another|valgte|valde|"
    r"wybral\w*|выбрал\w*|отказал\w*|отклонил\w*|"
    r"vybral\w*|eligio|choisi|scelto|gekozen|kiest|entschieden|entscheidet|nej|wijzen af|"
    rf"(?:(?:chose|selected|picked|hired|went (?:with|for)) {_SOMEBODY_ELSES}|decided{_TAKING_THEM}))"
)
HAVING = (
    r"(?:(?:hat|hab\w*|has|have|had|a|ha|heeft|har|ont|lo|la|il|er|sich|selbst|anders|gegen|ihn|sie|ho|"
    r"ji|go|den|die|the|leider) )*"
)
