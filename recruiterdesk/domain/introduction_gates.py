"""The checks before somebody is introduced: which there are, before which step each is made, what refuses."""

from __future__ import annotations

from enum import StrEnum

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value


class CheckKey(StrEnum):
    """What is checked before somebody is asked."""

    SAME_PERSON = "same_person"
    UNDER_WAY = "under_way"
    CANDIDATE_LEFT_ALONE = "candidate_left_alone"
    CONTACT_LEFT_ALONE = "contact_left_alone"
    CANDIDATE_TO_BE_TOLD = "candidate_to_be_told"
    CONTACT_TO_BE_TOLD = "contact_to_be_told"
    OWN_EMPLOYER = "own_employer"
    PERHAPS_OWN_EMPLOYER = "perhaps_own_employer"
    EXCLUDED_FIRM = "excluded_firm"
    PERHAPS_EXCLUDED_FIRM = "perhaps_excluded_firm"
    IN_PLAY_THERE = "in_play_there"
    CLIENT_UNDER_TERMS = "client_under_terms"
    NEVER_SPOKEN = "never_spoken"
    ASKED_TOO_OFTEN = "asked_too_often"
    SAID_NO = "said_no"
    CONTACT_SAID_NO = "contact_said_no"
    CONSENT_MISSING = "consent_missing"
    CONSENT_RAN_OUT = "consent_ran_out"
    CONSENT_OTHER_SCOPE = "consent_other_scope"


SET_ASIDE_KNOWINGLY = frozenset(
    {
        CheckKey.PERHAPS_OWN_EMPLOYER,
        CheckKey.PERHAPS_EXCLUDED_FIRM,
        CheckKey.CLIENT_UNDER_TERMS,
        CheckKey.NEVER_SPOKEN,
        CheckKey.SAID_NO,
        CheckKey.CONTACT_SAID_NO,
    }
)
"""The checks that the recruiter may set aside; all others refuse."""


class Gate(StrEnum):
    """The steps before which one checks."""

    IDEA = "idea"
    ASK_CANDIDATE = "ask_candidate"
    ASK_CONTACT = "ask_contact"
    CONTACT_AGREES = "contact_agrees"
    INTRODUCE = "introduce"


_PAIR = frozenset({CheckKey.SAME_PERSON, CheckKey.UNDER_WAY})
_NEVER = frozenset(
    {
        CheckKey.CANDIDATE_LEFT_ALONE,
        CheckKey.CONTACT_LEFT_ALONE,
        CheckKey.OWN_EMPLOYER,
        CheckKey.PERHAPS_OWN_EMPLOYER,
        CheckKey.EXCLUDED_FIRM,
        CheckKey.PERHAPS_EXCLUDED_FIRM,
        CheckKey.IN_PLAY_THERE,
    }
)
_CONSENT = frozenset({CheckKey.CONSENT_MISSING, CheckKey.CONSENT_RAN_OUT, CheckKey.CONSENT_OTHER_SCOPE})
_TO_BE_TOLD = frozenset({CheckKey.CANDIDATE_TO_BE_TOLD, CheckKey.CONTACT_TO_BE_TOLD})
CHECKED_AT = {
    Gate.IDEA: _PAIR,
    Gate.ASK_CANDIDATE: _NEVER | {CheckKey.CANDIDATE_TO_BE_TOLD, CheckKey.SAID_NO},
    Gate.ASK_CONTACT: _NEVER
    | _CONSENT
    | _TO_BE_TOLD
    | {
        CheckKey.CLIENT_UNDER_TERMS,
        CheckKey.NEVER_SPOKEN,
        CheckKey.ASKED_TOO_OFTEN,
        CheckKey.CONTACT_SAID_NO,
    },
    Gate.CONTACT_AGREES: (_NEVER - SET_ASIDE_KNOWINGLY) | _CONSENT,
    # The names go out now: whoever moved to what may be the employer since is asked about once more.
    Gate.INTRODUCE: _NEVER | _CONSENT,
}


@value
class Check:
    """One thing that speaks against it, with what its sentence speaks of (plain texts, ISO dates)."""

    key: CheckKey
    values: tuple[tuple[str, str], ...] = ()

    @property
    def refuses(self) -> bool:
        """Tell whether it can't be set aside."""
        return self.key not in SET_ASIDE_KNOWINGLY

    @property
    def mark(self) -> str:
        """What tells it from another of its kind: the firm or the day that it speaks of."""
        said = (fold(said) for key, said in self.values if key not in ("name", "contact"))
        return "|".join((self.key, *said))

    def as_refusal(self) -> Refusal:
        """Return the refusal that says it."""
        return Refusal(f"introduction.check.{self.key}", **dict(self.values))

    def is_at(self, gate: Gate) -> bool:
        """Tell whether it is checked before this step."""
        return self.key in CHECKED_AT[gate]
