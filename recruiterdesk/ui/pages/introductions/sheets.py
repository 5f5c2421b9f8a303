"""The sheet of each step of an introduction."""

from __future__ import annotations

from recruiterdesk.ui.pages.introductions.answering import (
    CandidateAnswerDialog,
    ContactAnswerDialog,
    RenewConsentDialog,
)
from recruiterdesk.ui.pages.introductions.asking import (
    AskCandidateDialog,
    AskContactDialog,
    RemindDialog,
)
from recruiterdesk.ui.pages.introductions.following_up import FollowUpDialog
from recruiterdesk.ui.pages.introductions.introducing import IntroduceDialog
from recruiterdesk.ui.pages.introductions.steps import Step
from recruiterdesk.ui.pages.introductions.thanking import ThankDialog
from recruiterdesk.ui.pages.introductions.writing import WriteDialog

__all__ = ["STEP_DIALOGS", "AskCandidateDialog", "AskContactDialog"]

STEP_DIALOGS = {
    Step.ASK_CANDIDATE: AskCandidateDialog,
    Step.CANDIDATE_ANSWER: CandidateAnswerDialog,
    Step.REMIND: RemindDialog,
    Step.RENEW_CONSENT: RenewConsentDialog,
    Step.ASK_CONTACT: AskContactDialog,
    Step.CONTACT_ANSWER: ContactAnswerDialog,
    Step.INTRODUCE: IntroduceDialog,
    Step.FOLLOW_UP: FollowUpDialog,
    Step.WRITE: WriteDialog,
    Step.THANK: ThankDialog,
}
