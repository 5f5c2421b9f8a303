"""Words for stages and outcomes in English."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning, Open

ENGLISH: dict[Meaning, str] = {
    Stage.SOURCED: "cold|=found|mapped*|potential*|target*|=to approach|to call*|wish list*|wishlist*",
    Stage.CONTACTED: """=attempted to contact|=attempting contact|awaiting reply*|called*|
        =candidate responded|=chatted|=contacting|dm d*|dm sent*|=e mail sent|=email sent|=had a chat|
        =in conversation|in touch*|initial contact*|=invited to apply|=left vm|=open to it|=open to move|
        rang|spoke|spoken*|texted*|=vm left|whatsapp*""",
    Stage.APPLIED: """=application submitted|cv on file*|=cv only|=cv to read|=lest|=not looked at yet|
        =not reviewed|=not viewed|=online response|registered*|signed up*|=submitted application|
        =to be reviewed|=to review|=unopened|=unread|=viewed|=waiting for evaluation|=web response""",
    Stage.SCREENING: """=being reviewed|=call|=consideration|=considering|discovery call*|hr call*|
        =longlist review|phone call*|qualif*|=quick chat|recruiter chat*|reference call*|=resume review|
        =review(ed)|=reviewing|=short list|=spoke on phone|=tel int|=tel interview|=ti|under consideration*|
        vetted*|vetting*""",
    Stage.SUBMITTED: """=approved by client|awaiting client*|awaiting cv feedback*|=client shortlist|
        forwarded*|introduced to*|=pitched|put forward*|recommended*|=sent|=sent out|=sent over|
        shared with*|short( )list(ed) (client/kunde)*""",
    Stage.INTERVIEWING: """
        (1st/2nd/3rd/first/second/third) (meeting/call/chat/conversation/stage/step/phase)*|assessment*|
        assignment*|business case*|=case presentation|=coffee chat with client|coffee*|debrief*|first chat*|
        hiring manager chat*|homework*|in person*|live coding*|loop|meet and greet*|=meet greet|
        meet the team*|=meeting|=meeting client|=meeting the client|meeting the team*|=meeting with client|
        met (the )client*|pair programming*|panel*|portfolio*|role( )play*|second chat*|second visit*|
        sit(ting) with*|site visit*|super day*|superday*|system design*|task*|team meet*|teams call*|
        third chat*|=trial|=trial booked|video call*|white( )board*|work sample*|zoom*""",
    Stage.FINAL: "final*|last round*|last stage*|preferred*|shortlist of 2*|top 2*|top two*",
    Stage.OFFERED: """=employment agreement|=letter of intent|offer*|package agreed*|=ready for hire|
        =ready to hire|salary discussion*|salary talks*|verbal*""",
    DispositionKind.HIRED: """=appointed|bagged*|=converted contractor|=converted employee|=converted temp|
        =got it|=in post|=landed|offer (accepted/signed)*|=secured|=selected|=start confirmed|
        start(ing/s/) date confirmed*|=successful|=taken on|=won""",
    DispositionKind.DECLINED_BY_CLIENT: """beaten*|=better candidate(s)|came second*|chose someone*|
        cut after*|=deleted by admin|deselected*|did not get*|did not make*|didn t get*|didn t make*|
        =dismissed|dropped after*|dropped at*|given to another*|lacks|let down*|lost out*|=missed out|
        =needs sponsorship|no go*|no thank you*|no thanks*|=no visa sponsorship|=no work authorisation|
        =no work authorization|=no work permit|=nope|=not eligible|=not eligible to work|out after*|out at|
        passed on*|pipped*|rejection*|=requires sponsorship|runner up, not*|second best*|second place*|
        silver medal*|=stronger candidate(s)|thumbs down*|too (expensive/old/young/light)*|=unlucky|
        =visa sponsorship required""",
    DispositionKind.WITHDREW: """abandon(?!ed call)*|accepted elsewhere*|bought back*|bowed out*|
        changed (his/her/their) mind*|counter( )offered*|=deleted by candidate|
        =deleted on demand by candidate|does not want to*|doesn t want to*|=fell off|found a job*|
        found another*|found something*|found work*|gone to a competitor*|happy in (his/her/their)*|
        happy where*|has another offer*|=has declined|has taken a*|not leaving*|not moving*|=out own choice|
        =own choice|relocat(ed/ing) elsewhere*|removed (her/him/them)sel*|signed elsewhere*|signed with*|
        stayed with*|staying put*|staying with*|stays with*|taken another*|=they declined|=they rejected us|
        went elsewhere*""",
    DispositionKind.TURNED_OFFER_DOWN: "package declined*|rejected the salary*|=renege",
    DispositionKind.WENT_SILENT: """=awol|can t reach*|cannot reach*|cant reach*|could not reach*|
        couldn t reach*|disappeared*|=ghosting|gone quiet*|incommunicado*|=mia|missed interview*|
        never called back*|never replied*|no contact*|no reply*|no response*|no sign of*|not contactable*|
        radio silen*|rang out*|rnr*|uncontactable*|vanished*|went quiet*""",
    DispositionKind.ROLE_CLOSED: "lost the mandate*|mandate lost*",
    Open.IN_PLAY: "=still going|=still in|=still in it",
    Open.ON_HOLD: "=back burner|=in reserv(a/e)|=stand by|=standby",
}
