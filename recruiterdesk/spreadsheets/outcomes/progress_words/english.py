"""Words for stages and outcomes in English."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Open

ENGLISH: Mapping[str, Mapping[Meaning, str]] = {
    "en": {
        Stage.SOURCED: """=found|identifi*|long( )list*|mapped*|^(new )lead(s)|^not (yet )contacted*|
            ^not (yet )(called/phoned)( yet)$|pool|
            potential*|prospect*|target*|=to approach|=to be called|to call*|^to contact*|uncontacted*|
            wish list*|wishlist*|
            =no contact""",
        Stage.CONTACTED: """approached*|=attempted to contact|=attempting contact|awaiting reply*|
            (?<!not )(?<!not yet )called*|
            =candidate responded|=chatted|^connected*|=contacting|dm d*|dm sent*|=e mail sent|^e( )mailed*|
            =email sent|first contact*|=had a chat|=in conversation|in touch*|=outreach|
            ^left (a )(message/msg)*|initial contact*|inmail*|
            ^interested*|=invited to apply|(job )(jd/spec) sent|sent (the )(job )(jd/spec)|=left vm|mailbox*|
            =open to it|=open to move|(?<!not )(?<!not yet )phoned*|rang|reached out*|
            replied*|^responded*|spoke|spoken*|texted*|=vm left|voicemail*|whatsapp*|^lvm|
            (?<!not )(?<!not yet )contacted""",
        Stage.APPLIED: """applicant*|=application submitted|application*|applied*|awaiting (first )review*|
            cv on file*|=cv only|=incoming|=pending review|=unprocessed|=cv to read|(cv/resume) in$|inbound*|
            inbox*|=lest|new|=not looked at yet|
            =not reviewed|=not viewed|=online response|received*|registered*|signed up*|
            =submitted application|=to be reviewed|=to review|=unopened|=unread|unreviewed*|=viewed|
            =waiting for evaluation|=web response|unscreened*|not (yet )screened*""",
        Stage.SCREENING: """=being reviewed|=call|=consideration|=considering|cv (review/check)*|
            discovery call*|hr call*|(i/o)n (the )review*|intake*|=longlist review|phone call*|qualif*|
            =quick chat|recruiter interview*|(recruiter/initial/intro/qualification) call*|
            (first/initial/intro/introductory/phone/recruiter/screening) chat*|
            =(resume/profile) review|=review(ed)|=reviewing|=short list(ed)|
            ^shortlist(?!ed client interview)*|
            =spoke on phone|
            (1st/first) call|=tel int|
            tel (int/interview)|=ti|=to be (sent/submitted)|under consideration*|under review*|vetted*|
            vetting*|
            *(?<!un)(?<!not )(?<!not yet )screen*""",
        Stage.SUBMITTED: """=subbed|spec( )d in|
            =approved by client|awaiting cv feedback*|=client shortlist|
            (client/hiring manager/hm) (feedback/review)*|^(client/hm) not respond*|forwarded*|
            ghosted by client*|introduced to*|passed on to (the )(client/hm)*|=pitched|presented*|
            put forward*|recommended*|=sent|=sent out|
            =sent over|shared with*|short( )list(ed) (client/kunde)(?! interview)*|*(?<!new )submi(tt/ss)*|
            with (the )(client/hm/hiring manager)|(cv/profile) (gone/in with client/out/over)$|
            (feedback/response) (from )(the )(client/hm/kd/kunde)*""",
        Stage.INTERVIEWING: r"""
            (1st/2nd/3rd/first/second/third) (meeting/call/chat/conversation/stage/step/phase)*|assessment*|
            (?<!on )assignment*|=case presentation|coding (challenge/test)*|=coffee chat with client|coffee*|
            debrief*|
            f2f|face to face*|hiring manager chat*|homework*|in person*|live coding*|loop|meet and greet*|
            =meet greet|meet the team*|=meeting|=meeting client|=meeting the client|meeting the team*|
            pair programming*|panel*|portfolio*|role( )play*|second visit*|sit(ting) with*|site visit*|
            super day*|superday*|system design*|take( )home*|task*|team meet*|teams call*|test|=trial|
            trial (day/shift)*|(1st/2nd/first/second) trial*|trial (arranged/booked)|video call*|
            white( )board*|work sample*|zoom*|vg( )(\d)|
            (l/r)[1-4]|int \d*|\d(st/nd/rd/th/)( )int|int (arranged/booked/done/scheduled/tbc)|
            (client/f2f/teams) int|^ac$|(invited/invite) to (the )ac$|ac (booked/date/invite/scheduled)|
            (ceo/culture/founder) (call/chat)*""",
        Stage.FINAL: """background check*|on( )site|preferred*|ref(s) check*|=refs|reference*|runner( )up*|
            shortlist of 2*|top 2*|
            top two*|2(nd) choice|last (call/interview/meeting/round/stage/step/talk)""",
        Stage.OFFERED: """=employment agreement|=letter of intent|offer*|package agreed*|=ready for hire|
            =ready to hire|salary discussion*|salary talks*|verbal*|negotiati*|negotiate*|yet to join*""",
        DispositionKind.HIRED: """=in post|
            =has started|
            ^(has )started (on )(mon/tue/tues/wed/thu/thur/thurs/fri/sat/sun/today/yesterday)|
            ^(has )started (on )(monday/tuesday/wednesday/thursday/friday/saturday/sunday)|
            bagged*|filled by this*|got the job*|hired|joined|onboard*|placement|
            ^pre( )boarding*|start(ing/s/) date confirmed*|hire confirmed*|=appointed|=converted contractor|
            =converted employee|=converted temp|=got it|=in post|=landed|=secured|=selected|=start confirmed|
            =successful|=taken on|=won|=deal done|=on board|=started|
            placed(?! under )(?! (on/in/into) (hold/ice/talent/pool/pipeline/wait*/short*/reserve))|
            started (as/at/last/new/on/with/yesterday)*""",
        DispositionKind.DECLINED_BY_CLIENT: r"""too pricey*|missed out*|
            (bad/negative/poor) feedback*|feedback (bad/negative/poor)*|
            (an)other (finalist/candidate/applicant)*|^archived*|beaten*|
            offer cancel(l)ed(?! by candidate)*|(client/hm) cancel(l)ed (the )offer*|
            =better candidate(s)|came second*|cut after*|=deleted by admin|=(application )denied|
            =fail|deselected*|
            did not pass(?! on)*|did not proceed*|did not get*|did not make*|
            (did not/didn t/not) take (him/her/them)|
            didn t get*|didn t pass(?! on)*|didn t make*|=dismissed|
            (does not/doesn t/did not/didn t) (meet/match/fulfil)*|
            =dropped|dropped after*|dropped at*|^failed*|given to another*|=k( )o|knocked back*|knocked out*|
            lacks|let down*|lost out*|lost to*|=missed out|=needs sponsorship|=no|no fit*|no go*|no hire|
            =no offer|=no offer made|no longer (under/considered/in)*|no thank you*|no thanks*|
            =no visa sponsorship|=no work authorisation|=no work authorization|=no work permit|nogo|=nope|
            not (a )(fit/match)*|
            not (moving/progress/proceed)*|not going (forward/further)(?! yet)*|
            ^(client )not going ahead(?! with)(?! yet)|
            ^below criteria|
            told (her /him /them /)no|
            not appoint*|
            ^over budget$|not (selected/shortlisted/considered)*|=lost|=(ineligible/not eligible)|
            =not eligible to work|not in consideration*|not recommended*|not suitable*|
            not tak(en/ing) forward*|out after*|out at|passed on(?! to)*|passed over*|pipped*|regret*|
            requirement(s) not met*|=requires sponsorship|second best*|second place*|silver medal*|
            =stronger candidate(s)|thumbs down*|too (expensive/old/young/light)*|
            too (junior/senior/expensive)*|un(suitable/qualified)*|=unlucky|unsuc(c)es(s)ful*|
            =visa sponsorship required|went with (another/someone)*|unplaced$|=non selected|=not a hire|
            ^(hire/hired/placed/placement/selected/selection) (failed/false/no)$|no further( action)$|
            (unfortunately/helaas) no(t)*|
            ^(bad/insufficient/lacking/missing/no/not/poor/weak) (.+ )(experience/fit/match/qualifi/skill)*|
            (price/rate/salary) (expectation /expectations /)(is /)too high*|
            (assessment/interview/round/screen/screening/test) (\d )(was )(fail/negative)*|
            (over/under)( )qualified*|lack of (experience/skill)*|
            (chose/hired/picked/selected) (another/other/somebody/someone)*|
            (awarded/given/offered/went) to (an /the /)(internal/other/someone/somebody)*|
            (do not/don t) hire(?! before)|=interview reject|=junk candidate|
            no (right to work/rtw)( in uk/ in the uk/)$|
            internal (applicant/candidate) (appointed/chosen/hired/selected)(?! as)(?! for)(?! to)""",
        DispositionKind.WITHDREW: r"""declined to (continue/proceed)*|not for (her/him)$|
            abandon(?!ed call)*|
            ^(dropped/cancelled/closed/ended/stopped) by (the )(candidate/applicant)*|backed out*|
            =back( )out|=drop( )out|bought back*|bowed out*|
            changed (his/her/their) mind*|counter( )offered*|(decided/wants/wanted/prefers/chose) to stay*|
            declined (the )interview*|=deleted by candidate|=deleted on demand by candidate|does not want to*|
            doesn t want to*|dropped out*|=fell off|found a job*|
            found job(?! ad)(?! board)(?! on)(?! post)(?! through)(?! via)|^(cand/candidate) cancel(l)ed|
            found another*|found other (job/work)*|found something*|found work*|
            gone to a competitor*|happy in (his/her/their)*|happy where*|has another offer*|=has declined|
            has taken a*|^no interest*|no longer (looking/searching/on the market)*|no longer available*|
            not leaving*|not moving$|(not/no longer) interested*|off the market*|opted out*|=out own choice|
            =own choice|pulled (out/the plug)*|removed (her/him/them)sel*|candidate( s) choice$|
            stay(ing/s) (in/at/with/put)|stayed in (current/her/his/present/their)|
            stayed with*|taken another*|=they declined|=they rejected us|withdr(a/e)w*|
            hired (by another/elsewhere)*|(said )yes to another*|
            took (a /an /the /)(job/offer/position/role) at(?! \d)(?! (the /our /my /)client)(?! hq)|
            took (a /an /the /)(job/offer/position/role) with
             (?!\d)(?!(client/effect/my/our/pleasure/the/us))(?!a )|
            (goes/going/gone/went) (for/to/with) (a /our /the /their /)(competit/rival)*|
            stay(ed/ing/s) where*|
            (found/got/has/in/started) (a )new (job/position/role)|changed mind|took counter*|stayed put|
            counter( )offer|=wd|^(cand /candidate /)w d(rawn)|
            ^not (currently )looking$|^not looking (at the moment/currently/now/right now)""",
        DispositionKind.TURNED_OFFER_DOWN: """package declined*|rejected the salary*|=renege|
            (declined/refused/turned down) the job*|turned us down*|let us down at offer*|reneged*|
            offered (and /but /)(declined/refused/rejected)*|
            ^(did not/didn t) accept*|
            (didn t/never/not) join(ed/ing/)(?! call)(?! interview)(?! meeting)(?! the)|
            (did not/didn t/never) (start/started)|(placement/placed/hire/hired) fell through*|
            offer drop( )out*""",
        DispositionKind.WENT_SILENT: """=awol|did not (attend/appear/come)*|(did not/didn t/does not) show*|
            (didn t/did not) (turn/show) up*|disappeared*|ghosted*|=ghosting|gone quiet*|incommunicado*|
            lost (contact/touch)*|=mia|missed interview*|never called back*|
            no longer (responds/responding/replies/answers)*|never (replied/showed/turned)*|
            no (response/reply/answer)*|no show*|no sign of*|not (answering/picking up/replying/returning)*|
            not (responding/reachable)*|not contactable*|radio silen*|rang out*|rnr*|
            stopped (replying/responding/answering)*|unable to (contact/reach)*|uncontactable*|unreachable*|
            unresponsive*|vanished*|went quiet*|(went/gone) (silent/cold/dark)*|
            (can t/cannot/can not/could not/couldn t) (contact/get hold of/reach)*|
            (can t/cannot/can not/could not/couldn t) be (contact/reach)*(?! (before/until))|
            (did not/didn t/does not/doesn t) (answer/reply/respond)*|
            fail(ed/s) to (respond/reply/answer/show/attend/appear)*|no contact(?!$)*|
            ^dna(?! test)(?! sequenc)*""",
        DispositionKind.ROLE_CLOSED: """^no longer required$|^not required any( )more*|
            no longer (accepting/receiving/taking) applications*|
            ^budget (cut/gone/frozen)*|(filled/hired) internally*|hold cancel*|
            lost the mandate*|mandate lost*|^no budget*|
            (hc/headcount/hiring/recruitment) (cut/freeze/frozen/stop)*|filled by (an)other agency*""",
        DispositionKind.MOVED_TO_ANOTHER_ROLE: """(considered/reassigned/moved) (for/to) (an)other*|
            ^transferred*|(moved to/hired for/hired on) (another/other/different) (role/job/position/req)*""",
        Open.IN_PLAY: r"""(now/still/back) (active/in process/in play/interviewing)*|
            (now/still/back) in the (process/running)*|=still going|=still in|=still in it|unsigned|=active|
            =favorable|=hire|=in process|=in progress|=live|=moved forward|=moving forward|
            =next (round/stage)|=ongoing|=awaiting|=waiting|=(awaiting/chasing/waiting) (f b/fb)|=open|
            =pending|=proceed(ing)|=progress(ed/ing)|=recommended|=tb(c/d)|
            =through to next (round/stage)|=undecided|=move(d) (on )to next (round/stage)|
            =to next (round/stage)|=on to next (round/stage)|(client/hm) not responding|
            ^(the )(client/hm) (is )(interviewing/meeting/seeing) (an)other*|
            ^(the )(client/hm) has (an)other candidate(s) (at/in)*|
            ^(called/emailed/messaged/phoned/rang)|^not (yet )(contacted/reached/started)*|
            ^to (be )(call/contact/screen)*|^passed (the )(\w+ )(\w+ )(interview/round/screen/stage/test)*|
            signed up|(rebook/reschedul)*$|new (date/slot)$|
            (remains/stays) in (the )(\w+ )(play/process/running)$|re( )applied$|applied again$""",
        Open.ON_HOLD: """=back burner|=back( )up|back( )up candidate*|backburner|=future|=holding|
            =in reserv(a/e)|keep (in touch/in view/on file/warm)|keep for (the )future|=kiv|=later|
            (on )hold(?! of)|on ice|parked|paused|
            stand( )by|talent( )pool*|wait( )list*|waiting( )list*""",
    },
}
