"""What English tables, and the exports of common programs, call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

ENGLISH: dict[Field, str] = {
    Field.FULL_NAME: """
        provider name|physician name|physician|clinician|practitioner|practitioner name|
        candidates|applicants|contacts|people|attendees|participants|
        card name|card title|primary contact name|primary contact|main contact|main contact name|
        person referred|referred person|their name|friend name|name of friend|name of person|
        name of nominee|referred candidate|recommended person|person recommended|speaker|speaker name|
        guest|guest name|panelist|invitee|invitee name|registrant|respondent|volunteer|attendee full name|
        patient name|alumnus|alumni name|intern|intern name|trainee|mentee|mentor name|nominee|consultant|
        presenter|presenter name|first last|
        contractor|freelancer|contractor name|candidate name|applicant name|last first|surname forename|
        surname first name|family name given name|last first name|full legal name|complete name|name|
        full name|fullname|candidate|contact name|contact|contact person|person|person name|applicant|
        display name|file as|employee name|employee|attendee|attendee name|participant|delegate|member|
        member name|lead name|prospect|prospect name|talent|name of candidate|name of applicant|
        first and last name|first name and last name|first last name|name surname|name and surname|
        first name last name|last name first name|surname name|your name|your full name|what s your name|
        what is your name|consultant name|interviewee|student|student name|names|
        name of the person you refer|name of person you refer|name of person you are referring|
        name of referral|their full name|candidate s full name|payroll name|worker name|temp name|
        temp worker|name of worker|professional name|cand name""",
    Field.GIVEN: """
        first name|firstname|given name|givenname|given|given names|forename|forenames|first|
        christian name|preferred first name|f name|fname|legal first name""",
    Field.MIDDLE: """
        mi|m i|middle name|middlename|middle|second name|additional name|middle initial|middle names""",
    Field.FAMILY: """
        last name|lastname|family name|familyname|surname|last|l name|lname|surnames|legal last name""",
    Field.SUFFIX: "name suffix|suffix",
    Field.HONORIFIC: "name prefix|prefix|academic title|honorific|courtesy title",
    Field.SALUTATION: "salutation|mr ms|mr mrs|mr mrs ms|form of address",
    Field.EMAIL: """
        their email|their e mail|friend email|email of candidate|email|e mail|mail|emails|email address|
        e mail address|email id|mail id|email addresses|mail address|personal email|work email|email work|
        email home|email other|primary email|secondary email|other email|another email|alternate email|
        anotheremail|another e mail|additional email|
        alternative email|private e mail|private email|business email|email 1|email 2|email 3|
        e mail 2 address|e mail 3 address|e mail address 2|e mail address 3|company email|contact email|
        email 2 address|email 3 address|home email|what s your email|additional emails|
        additional email addresses|primary email address|eml|all emails|what is your email|
        what is your email address|best email|best email address|user principal name""",
    Field.PHONE: """
        their phone|their number|friend phone|their phone number|phone|phone number|phonenumber|
        phone numbers|telephone|telephone number|tel|tel no|tel number|telephone no|mobile|mobile number|
        mobile phone|mobile phone number|mobile no|mobile tel|mob|mob no|cell|cell phone|cell number|
        cellphone|cellular|ph|ph no|phone no|phone nr|primary phone|other phone|another phone|
        phone other|phone 1|
        phone 2|phone 3|contact number|contact no|contact numbers|contact phone number|
        mobile without country code|phones|whatsapp|sms|whatsapp number|landline|car phone|radio phone|
        whats app|whats app number|whats app no|
        mobile phone 2|other phone 2|phone primary|phone secondary|secondary phone|alternate phone|
        alternative phone|evening phone|daytime phone|primary phone number|all phones|fon|
        what is your phone number|best number|best contact number|best phone number|whats app|hp|hp no|
        hp number|handphone|handphone no|handphone number""",
    Field.PHONE_WORK: """
        switchboard|
        work|office|work phone|phone work|work phone number|business phone|business phone 2|office phone|
        phone office|company phone|company main phone|direct phone|direct dial|direct line|desk phone|
        switchboard|ddi|work number|office number|work tel|office tel|direct|direct number|direct tel""",
    Field.PHONE_PRIVATE: """
        home|home phone|phone home|home phone number|private phone|phone private|personal phone|
        home phone 2|personal mobile|private mobile|home number|home tel""",
    Field.COUNTRY_CODE: "country code|phone country code|dial code|dialling code|country calling code",
    Field.COMPANY: """
        sales account name|sales accounts|sales account|companies|organizations|organisations|employers|
        practice|practice name|clinic|clinic name|hospital|
        company|company name|current company|current company name|employer|employer name|current employer|
        organization|organisation|organization name|organisation name|account|account name|firm|
        current organization|current organisation|present employer|present company|most recent employer|
        latest employer|latest company|most recent company|last employer|last company|workplace|works at|
        currently at|associated company|primary associated company|current co|business name|works for|
        employed by|currently working at|currently employed at|working for|employed at|current workplace|
        place of employment|works with|now at|is at|working at|what company do you work for|
        which company do you work for|where do you work|who do you work for|company you work for|
        current place of work|place of work|affiliation|affiliations|affiliated institution|
        institutional affiliation|name of organization|name of organisation|company you represent|entity|
        entity name""",
    Field.TITLE: """
        title|job title|jobtitle|current title|current job title|current position|current role|headline|
        current post|occupation|job|profession|function|professional title|designation|organization title|
        organisation title|current designation|most recent title|latest title|latest job title|
        current job|position title|job function|present position|last position|linkedin headline|
        most recent job title|current function|currently works as|works as|working as|what they do|
        job now|does|present role|worker title|business title|job title description|
        what is your job title|what is your current job title|what is your role|what do you do|
        what is your current role|trade""",
    Field.LOCATION: """
        locality|
        location|city|town|place|current location|city location|home city|mailing city|mailingcity|
        home address city|based in|residence|business city|city state|city country|town city|
        location city|current city|lives in|place of residence|geography|geo|person location|other city|
        preferred location|work location|where based|home town|where are you based|where do you live|
        where do you currently live|based|where|residing in|residing|living in|lives|
        home location|base location|billing city|area|major city|nearest city|city of residence|suburb|
        county""",
    Field.COUNTRY: """
        country|country region|mailingcountry|mailing country|business country region|home country region|
        country of residence|business country|home country|other country region|nation|country name|
        billing country""",
    Field.ROLE: """
        opportunity title|assigned jobs|assigned job|jobs assigned|
        interested in|submitted as|presented as|put forward as|appointed to|post|post applied for|
        post applied|
        post title|position applying for|role applying for|job applying for|position applied to|
        role applied to|apply for|applied position|applied role|position of interest|role of interest|
        job of interest|position considered for|position sought|intended role|proposed role|req title|
        req name|requisition|vacancies|job applied to|job vacancy|role position|position role|role|
        role applied for|applied for|applied to|job applied for|position applied for|position applied|
        role applied|vacancy applied|job applied|applying for|vacancy|vacancy title|req|job opening|
        opening|open position|target role|offer title|
        job name|job req|requisition name|requisition title|posting title|job posting|posting|job order|
        job order title|role name|role title|vacancy name|considered for|interviewed for|submitted for|
        jobs applied to|open role|role interviewed for|position interviewed for|applied job|
        job posting title|job ad|mandate|desired role|shortlisted for|put forward for|
        which role are you applying for|which role|what role|which job|which position|role in question|
        for role|for job|for position|last role interviewed for|role they interviewed for|last role|
        role discussed|job job title|requisition job title|position considered|opportunity|job ref|
        assignment|interviewing for|up for|in process for|in for|working on|job spec|brief|search|
        search name|project role|candidate for|pitched for|job reference|vacancy ref|job requisition|
        role interested in|role they want|job they want""",
    Field.CLIENT: """
        client|client name|client corporation|customer|hiring company|client company|end client|
        hiring client|job company|customer name|client organisation|client organization|submitted to|
        company hiring|sent to|hiring organisation|placed at|employer client|client employer|client account|
        placing company|presented to|hiring org|interviewing at|interviewing with|interview with|
        at client|for client|client business|end customer|on behalf of|hiring firm|hirer""",
    Field.STAGE: """
        list name|bucket name|board list|board column|section column|kanban column|
        stage|current stage|pipeline stage|phase|recruiting stage|application stage|interview stage|
        hiring stage|step|pipeline|process stage|recruitment stage|stage name|candidate stage|
        current interview stage|current step|round|stage reached|last stage|furthest stage|workflow stage|
        hiring step|hiring phase|process step|current phase|interview status|interview round|
        current application stage|stage in process|where in process|pipeline position|hiring progress|
        where in pipeline|progress stage|stage in pipeline|stage now|stage of process|current round|
        process round|where they are|where are they|where he is|where at|where it is at|
        where are they in process|how far|how far did they get|got to|reached|where we are|
        where are we now|workflow step""",
    Field.OUTCOME: """
        outcome|decision|result|outcome decision|final decision|disposition|hiring decision|verdict|
        interview outcome|interview result|final outcome|final result|final status|client decision|
        application outcome|hired or rejected|result of interview|how did it end|what happened|end result|
        feedback result|how it ended|conclusion|closing result""",
    Field.REASON: """
        reason|reasons|reason code|client reason|feedback reason|reason given|rejection reason|
        reject reason|reason for rejection|decline reason|reason declined|reason rejected|
        reason for decline|disposition reason|archive reason|disqualification reason|disqualified reason|
        reason not hired|loss reason|reason for no|why not|reason for rejecting|archived reason|
        reason for closing|reason for disqualification|why rejected|why declined|reason if rejected|
        rejection reasons|reason of rejection|rejected reason|withdrawal reason|why no|why not hired|
        reason why not|why turned down|drop reason|dropped reason|drop out reason|dropout reason|
        drop off reason|reason for dropping out|reason dropped""",
    Field.DECIDED_ON: """
        client rejected on|rejected by client on|client decision date|decision date client|
        declined by client on|no on|date of no|rejected|turned down|disposition date|date of disposition|
        date of rejection|date of outcome|decision made on|decision date|date of decision|decided on|
        decided|decision on|rejected on|rejected at|rejection date|date rejected|declined on|
        date declined|outcome date|closed on|decided date|decision made|archived at|archived on|
        archive date|date archived|disqualified at|disqualified on|rejected date|date closed|result date|
        turned down on|date of decline|dropped on|out on|closed date|decline date|date rejected by client|
        ended on|client no on|date of client decision|no received on|rejection received|outcome on|
        result on|decision came|decision received|end date of process""",
    Field.LAST_CONTACT: """
        spoke to|spoke with|spoke to on|spoke with on|spoken to on|talked to|talked on|called on|
        phoned on|rang on|last talked|last talked to|last phone call|last spoke with|date of last call|
        last met|last meeting|date last spoken|date last spoke|last contact|last contacted|
        last contact date|last contacted on|date of last contact|last contact on|last spoke|last spoken|
        last call|last touch|last touchpoint|last spoke on|last spoken to|last conversation|contacted on|
        date last contacted|date contacted|contact date|last communication|last message|last interaction|
        last correspondence|last called|last email|last reached|most recent contact|last touch date|
        last contact made|last engaged|recontacted on|followed up on|spoke on|last chat|
        last conversation date|last talk|
        last time spoken|last heard from|most recent call|last chatted|last phoned|last rang|
        last catch up|last spoken with|last contact with candidate|last phone contact|last time we spoke|
        i rang them|i called them|rang them|rang|phoned|i spoke to them|last emailed|
        last in touch|spoken on|called back on|rang back on|called back""",
    Field.TOLD_ON: """
        told when|when told|informed when|when informed|told on|told|informed on|date informed|informed|
        feedback given on|feedback given|candidate informed|candidate informed on|rejection sent|
        rejection sent on|rejection email sent|rejection sent at|rejection email sent at|notified on|
        notified|candidate notified|date told|candidate told|candidate told on|told candidate|
        date notified|rejection call|told no on|rejection call on|regret sent|regret sent on|
        regret email sent|feedback to candidate|got feedback|rejection communicated|
        rejection communicated on|do they know|knows|they know|candidate knows|told yet|told them|
        told them on|no given|no delivered|no delivered on|outcome communicated|outcome shared|
        outcome told|decision communicated|decision shared on|feedback call|feedback call on|
        broke the news|told by phone|let them know|let down gently|has been told|been told|
        informed candidate|candidate aware|aware|fed back to candidate|fed back|fed back on|
        feedback passed on|passed on to candidate|relayed to candidate|feedback relayed|
        rejection call date|called with news|called with outcome|news given|outcome given|decision shared|
        result communicated|let down call|call made|regret call|regret letter sent|heard from us|
        rang them|rang to tell them""",
    Field.APPLIED_ON: """
        application created date|application create date|
        applied on|applied|application date|date applied|applied at|applied date|submitted on|
        application submitted|date of application|application received|date received|received on|
        cv received|cv received on|application created at|application created|application received on|
        apply date|date cv received|received|date submitted|submitted at|application time|date of cv|
        date in|cv date|came in on|cv in|application in|registered on|registration date|signed up on|
        in since|added on""",
    Field.CONNECTED_ON: "connected on|connected at|connection date|date connected|connected",
    Field.COME_BACK_ON: """
        come back on|available from|available again|availability date|follow up on|follow up date|
        next contact|next contact date|next contact on|callback date|call back on|call back date|
        follow up|next follow up|reminder date|contact again|contact again on|revisit on|recontact on|
        re contact on|come back|next call|next action date|available on|date available|next step date|
        free from|next touch|ping again|check back|available as of|start date possible|check back on|
        next check in|next ping|call again|call again on|reconnect on|touch base on|chase on|notice ends|
        notice until|notice end date|contract ends|contract end|end of contract|available|can start|
        earliest start|when can you start|when could you start|when are you available|
        when would you be able to start|when are you able to start|earliest start date|
        ring again|try again on|speak again""",
    Field.SOURCE: """
        source|candidate source|lead source|channel|data source|sourced from|how did you hear|
        how did you hear about us|source name|source of application|sourcing channel|application source|
        source channel|source of cv|where from|source of candidate|original source""",
    Field.REFERRED_BY: """
        referred by|referrer|referrer name|referred by name|recommended by|who sent you|introduced by|
        referring employee|referral from|referred from|referred through|who referred|referral source name|
        recommended through|name of referrer|employee referrer|who referred you|employee referral by|
        tip from|via whom|who recommended|referral by|came through|passed on by|suggested by|sent by|
        who recommended them|referred via|friend of|who sent them|source contact|came via|
        recommendation from|put us in touch""",
    Field.NOTES: """
        discussed|discussion|call summary|conversation notes|what we discussed|topics discussed|
        summary of call|notes|note|comments|comment|remarks|remark|crm note|associated note|
        card description|background|memo|
        internal notes|general notes|interview notes|additional notes|recruiter notes|observations|
        my notes|call notes|notes comments|other notes|comments notes|additional comments|free text|misc|
        other comments|note s|notes from call|screening notes|anything we should know|summary|impression|
        thoughts|what they said|details|additional additional information|further notes|remember|
        to remember|things to remember|general comments|general comment""",
    Field.URL: """
        url|linkedin|linkedin url|linkedin profile|linkedin profile url|profile url|public profile url|
        person linkedin url|linkedinurl|linked in|linkedin link|linkedin page|linked in url|
        linked in profile|profile link|li url|li profile|linkedin public url|linkedin member url|profile|
        xing|xing profile|xing url|linkedin contact|linkedin address|social profile|linkedin bio""",
    Field.WISHED_HOURS: """
        best time to call|best time|preferred time|call time|reachable|preferred call time|
        preferred contact time|best time to reach|when to call|time to call|contact hours|call window|
        best times|preferred time to call|availability for calls|best time for a call|good time to call|
        can talk|free to talk|callable at|good time|call after|when free|reach at|call times|
        reach between|hours to call|when reachable|good times""",
}
