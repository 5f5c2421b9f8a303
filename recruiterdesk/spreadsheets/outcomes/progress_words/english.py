"""Words for stages and outcomes in English."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open

ENGLISH: Mapping[str, Mapping[Meaning, str]] = {
    "en": {
        Stage.SOURCED: """=found|identifi*|long( )list*|mapped*|^(new )lead(s)|^not (yet )contacted*|
            =no contact|not approached*|pool|potential*|prospect*|target*|=to approach|to call*|^to contact*|
            uncontacted*|wish list*|wishlist*""",
        Stage.CONTACTED: """approached*|=attempted to contact|=attempting contact|awaiting reply*|called*|
            =candidate responded|=chatted|^connected*|=contacting|dm d*|dm sent*|=e mail sent|^e( )mailed*|
            =email sent|first contact*|=had a chat|=in conversation|in touch*|initial contact*|inmail*|
            ^interested*|=invited to apply|=left vm|mailbox*|=open to it|=open to move|rang|reached out*|
            replied*|^responded*|spoke|spoken*|texted*|=vm left|voicemail*|whatsapp*""",
        Stage.APPLIED: """applicant*|=application submitted|application*|applied*|awaiting (first )review*|
            cv on file*|=cv only|=cv to read|(cv/resume) in$|inbound*|inbox*|=lest|new|=not looked at yet|
            =not reviewed|=not viewed|=online response|received*|registered*|signed up*|
            =submitted application|=to be reviewed|=to review|=unopened|=unread|unreviewed*|=viewed|
            =waiting for evaluation|=web response""",
        Stage.SCREENING: """=being reviewed|=call|=consideration|=considering|cv (review/check)*|
            discovery call*|hr call*|(i/o)n (the )review*|intake*|internes interview*|interview intern*|
            =longlist review|phone call*|qualif*|=quick chat|recruiter chat*|recruiter interview*|
            (recruiter/initial/intro/qualification) call*|reference call*|=resume review|=review(ed)|
            =reviewing|*screen*|=short list|^shortlist*|=spoke on phone|=tel int|=tel interview|=ti|
            under consideration*|under review*|vetted*|vetting*""",
        Stage.SUBMITTED: """=approved by client|awaiting cv feedback*|=client shortlist|
            (client/hiring manager/hm) (feedback/review)*|^(client/hm) not respond*|forwarded*|
            ghosted by client*|introduced to*|=pitched|presented*|put forward*|recommended*|=sent|=sent out|
            =sent over|(sent/forwarded/shared) to (the )(client/hm/hiring manager)*|shared with*|
            short( )list(ed) (client/kunde)*|submi(tt/ss)*|with (the )(client/hm/hiring manager)""",
        Stage.INTERVIEWING: """(1/2/3/1st/2nd/3rd/first/second/third) round*|
            (1st/2nd/3rd/first/second/third) (meeting/call/chat/conversation/stage/step/phase)*|assessment*|
            assignment*|business case*|=case presentation|coding (challenge/test)*|=coffee chat with client|
            coffee*|debrief*|f2f|face to face*|hiring manager chat*|homework*|in person*|*interview*|
            live coding*|loop|meet and greet*|=meet greet|meet the team*|=meeting|=meeting client|
            =meeting the client|meeting the team*|=meeting with client|met (the )client*|on( )site|
            pair programming*|panel*|portfolio*|role( )play*|second visit*|sit(ting) with*|site visit*|
            super day*|superday*|system design*|take( )home*|task*|team meet*|teams call*|test|=trial|
            trial (day/shift)*|=trial booked|video call*|white( )board*|work sample*|zoom*""",
        Stage.FINAL: """background check*|on( )site|preferred*|reference*|runner( )up*|shortlist of 2*|
            top 2*|top two*""",
        Stage.OFFERED: """=employment agreement|=letter of intent|offer*|package agreed*|=ready for hire|
            =ready to hire|salary discussion*|salary talks*|verbal*""",
        DispositionKind.HIRED: """=appointed|bagged*|=converted contractor|=converted employee|
            =converted temp|filled by this*|=got it|got the job*|hired|=in post|joined|=landed|
            offer (accepted/signed)*|onboard*|
            placed(?! under )(?! (on/in/into) (hold/ice/talent/pool/pipeline/wait*/short*/reserve))|
            placement|^pre( )boarding*|=secured|=selected|
            =start confirmed|start(ing/s/) date confirmed*|=successful|=taken on|=won""",
        DispositionKind.DECLINED_BY_CLIENT: """(an)other (finalist/candidate/applicant)*|^archived*|beaten*|
            =better candidate(s)|^binned*|came second*|chose someone*|cut after*|=deleted by admin|
            deselected*|did not (pass/proceed)*|did not get*|did not make*|
            (did not/didn t/not) take (him/her/them)|didn t get*|didn t make*|=dismissed|do not hire*|
            (does not/doesn t/did not/didn t) (meet/match/fulfil)*|don t hire*|=dropped|dropped after*|
            dropped at*|^failed*|given to another*|=k( )o|knocked back*|knocked out*|lacks|let down*|
            lost out*|lost to*|=missed out|=needs sponsorship|=no|no fit*|no go*|no hire|
            no longer (under/considered/in)*|no thank you*|no thanks*|=no visa sponsorship|
            =no work authorisation|=no work authorization|=no work permit|nogo|=nope|not (a )(fit/match)*|
            not (moving/progress/proceed)*|not (selected/shortlisted/considered)*|=not eligible|
            =not eligible to work|not hired*|not in consideration*|not recommended*|not suitable*|
            not tak(en/ing) forward*|out after*|out at|passed on*|passed over*|pipped*|regret*|
            requirement(s) not met*|=requires sponsorship|ruled out*|runner up, not*|second best*|
            second place*|silver medal*|=stronger candidate(s)|thumbs down*|
            too (expensive/old/young/light)*|too (junior/senior/expensive)*|un(suitable/qualified)*|
            =unlucky|unsuc(c)es(s)ful*|=visa sponsorship required|went with (another/someone)*""",
        DispositionKind.WITHDREW: """abandon(?!ed call)*|accepted elsewhere*|backed out*|=back( )out|
            bought back*|
            bowed out*|changed (his/her/their) mind*|counter( )offered*|
            (decided/wants/wanted/prefers/chose) to stay*|declined (the )interview*|=deleted by candidate|
            =deleted on demand by candidate|does not want to*|doesn t want to*|dropped out*|=fell off|
            found a job*|found another*|found something*|found work*|gone to a competitor*|
            happy in (his/her/their)*|happy where*|has another offer*|=has declined|has taken a*|
            ^no interest*|no longer (looking/searching/on the market)*|no longer available*|not leaving*|
            not moving$|(not/no longer) interested*|off the market*|opted out*|=out own choice|=own choice|
            pulled (out/the plug)*|relocat(ed/ing) elsewhere*|removed (her/him/them)sel*|signed elsewhere*|
            stay(ing/s) (in/at/with/put)|stayed with*|staying put*|staying with*|stays with*|taken another*|
            =they declined|=they rejected us|went elsewhere*|withdr(a/e)w*""",
        DispositionKind.TURNED_OFFER_DOWN: """(did not/didn t/never) (start/started)|
            (placement/placed/hire/hired) fell through*|package declined*|rejected the salary*|=renege""",
        DispositionKind.WENT_SILENT: """=awol|did not (attend/appear/come)*|(did not/didn t/does not) show*|
            (didn t/did not) (turn/show) up*|disappeared*|ghosted*|=ghosting|
            fail(ed/s) to (respond/reply/answer/show/attend/appear)*|gone quiet*|incommunicado*|
            lost (contact/touch)*|=mia|missed interview*|never called back*|never (replied/showed/turned)*|
            no (response/reply/answer)*|no contact(?!$)*|no show*|no sign of*|
            not (answering/picking up/replying/returning)*|not (responding/reachable)*|not contactable*|
            radio silen*|rang out*|rnr*|stopped (replying/responding/answering)*|unable to (contact/reach)*|
            uncontactable*|unreachable*|unresponsive*|vanished*|went quiet*|
            (went/gone) (silent/cold/dark)*""",
        DispositionKind.ROLE_CLOSED: """^budget (cut/gone/frozen)*|(filled/hired) internally*|
            ^hiring freeze*|hold cancel*|lost the mandate*|mandate lost*|^no budget*""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """(considered/reassigned/moved) (for/to) (an)other*|
            (moved to/hired for) (another/other/different) (role/job/position)*|^transferred*""",
        Open.IN_PLAY: """(now/still/back) (active/in process/in play/interviewing)*|
            (now/still/back) in the (process/running)*|
            =still going|=still in|=still in it""",
        Open.ON_HOLD: """=back burner|=back( )up|back( )up candidate*|backburner|=future|=holding|
            =in reserv(a/e)|keep (in touch/on file/warm)|=later|(on )hold(?! of)|on ice|parked|paused|
            stand( )by|talent( )pool*|wait( )list*|waiting( )list*""",
    },
}
