"""What a phrase of a cell can mean."""

from __future__ import annotations

from enum import StrEnum

from recruiterdesk.domain.words import DispositionKind, Stage


class Open(StrEnum):
    """What is said of an application that has not ended."""

    IN_PLAY = "in_play"
    ON_HOLD = "on_hold"


class Part(StrEnum):
    """What a word does to the end that stands beside it, or whom and what it speaks of.

    NOT denies the word behind it, YET makes it come later; MAY, WISH, IF, WILL, AWAITED and NEITHER unsay
    what stands behind them, POSSIBLE and PENDING what stands ahead, MISTAKEN the whole cell, and MUST that
    somebody was told. THING is what is declined or accepted beside an application. A client REFUSES, WANTS
    somebody, who SUITS or PLEASES, or TOOK another (ELSE, a RIVAL); a candidate QUITS, is CHOSEN, PRESENTED
    or has ACCEPTED; NAY is a bare no, OUR_NO one of ours, NO_TO_US one that we were given, and a THIRD
    somebody else who can be told. A MOMENT is what a client takes more of without anybody else, LOST_AGAIN
    unsays the hire ahead of it. A talk that TOOK_PLACE is over.
    ENDED_AT stands ahead of the step after which it ended, ENDED_BEHIND, FAILED and NO_BEHIND behind it; an
    offer is TAKEN_BACK; WEAK says only that it ended.
    """

    CLIENT = "client"
    CANDIDATE = "candidate"
    US = "us"
    ANOTHER = "another"
    OFFER = "offer"
    ROLE = "role"
    CLOSED = "closed"
    NO = "no"
    NOT = "not"
    YET = "yet"
    MAY = "may"
    IF = "if"
    WILL = "will"
    MUST = "must"
    AWAITED = "awaited"
    MISTAKEN = "mistaken"
    NEITHER = "neither"
    OR = "or"
    WISH = "wish"
    POSSIBLE = "possible"
    THING = "thing"
    RELATIVE = "relative"
    THE = "the"
    BY = "by"
    TO = "to"
    BEING = "being"
    NAY = "nay"
    WITHIN = "within"
    ELSE = "else"
    ELSEWHERE = "elsewhere"
    FIRM = "firm"
    WANTS = "wants"
    SUITS = "suits"
    PLEASES = "pleases"
    REFUSES = "refuses"
    QUITS = "quits"
    QUITTING = "quitting"
    TOOK = "took"
    CHOSEN = "chosen"
    PRESENTED = "presented"
    MOMENT = "moment"
    TOOK_PLACE = "took_place"
    LOST_AGAIN = "lost_again"
    SENT = "sent"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"
    STARTS = "starts"
    SIGNED = "signed"
    OUR_NO = "our_no"
    NO_TO_US = "no_to_us"
    THEM = "them"
    THIRD = "third"
    RIVAL = "rival"
    AT = "at"
    COMPETITOR = "competitor"
    PENDING = "pending"
    AFTER = "after"
    NO_END = "no_end"
    THROUGH_OTHERS = "through_others"
    TALK = "talk"
    CLIENT_TALK = "client_talk"
    MEETING = "meeting"
    PHONE = "phone"
    PAPERS = "papers"
    MONTH = "month"
    SUBJECT = "subject"
    ENDED_AT = "ended_at"
    ENDED_BEHIND = "ended_behind"
    FAILED = "failed"
    NO_BEHIND = "no_behind"
    TAKEN_BACK = "taken_back"
    WEAK = "weak"
    AND = "and"
    CALLED = "called"
    REPLY = "reply"


class Said(StrEnum):
    """What a cell says besides of the person: that they heard it, still have to, or want to be left alone.

    DUPLICATE says of the row that the person is there twice. INSTEAD, or IN_WRITING at a REQUEST, names
    another way to reach them. They were told by a WAY, at times named alone (WAY_ALONE), WHOM is they; what
    was RECEIVED came to us. A CALL behind which TO_COME stands has not been made; nobody took one behind
    which UNHEARD stands, or that was made AGAIN_AND_AGAIN.
    Behind being told, CONTENT begins what they heard, a PURPOSE what for they were written to, DECISION names
    how it ended; FOLLOWING is nobody. LATER, or not sure, unsays a yes.
    """

    TOLD = "told"
    UNTOLD = "untold"
    LEFT_ALONE = "left_alone"
    DUPLICATE = "duplicate"
    INSTEAD = "instead"
    REQUEST = "request"
    IN_WRITING = "in_writing"
    WAY = "way"
    RECEIVED = "received"
    ON_DAY = "on_day"
    WAY_ALONE = "way_alone"
    WHOM = "whom"
    CALL = "call"
    TO_COME = "to_come"
    UNHEARD = "unheard"
    AGAIN_AND_AGAIN = "again_and_again"
    PURPOSE = "purpose"
    CONTENT = "content"
    DECISION = "decision"
    FOLLOWING = "following"
    LATER = "later"


Meaning = Stage | DispositionKind | Open | Part | Said
"""A hire is an outcome and the stage of the same name; it is listed as an outcome."""
