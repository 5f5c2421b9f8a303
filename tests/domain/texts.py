"""The shipped guides and drafts, and values that fill every placeholder."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from recruiterdesk.domain.drafts import DraftKind, DraftTemplate, parse_draft
from recruiterdesk.domain.guides import Guide, GuideKind, parse_guide
from recruiterdesk.domain.placeholders import Condition, GuideValues
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.wordings import base_of, laid_over
from recruiterdesk.domain.words import DispositionKind, FormOfAddress

FOLDER = Path(__file__).parents[2] / "resources" / "guides"

FULL = GuideValues(
    salutation="Guten Tag Frau Dr. Lüdtke-Schröder",
    first_name="Käthe",
    role="Leiter Controlling",
    client="Nordwerk",
    strength="how calmly you led the case",
    may_tell="They chose someone who has run card payments in production.",
    may_write="They chose someone with energy experience",
    check_in_date="Monday, 22 February 2027",
    date="Thursday, 26 November",
    promised_date="16 November",
    me="Mara Lind",
    my_phone="+49 40 1234567",
    reach_me="today until 18:00",
    waiting="Ana Ruiz, Tom Meyer",
    cost_of_waiting="two of them have other offers",
    candidate="Ana Ruiz",
    consents="Keep your data: yes, until 26 May 2027.",
    contact="Raj Patel",
    contact_as="Head of Data (logistics)",
    blurb="Senior data engineer in Hamburg. Wishes for: a smaller team.",
    until="Wednesday, 26 May 2027",
    introduced_on="Thursday, 26 November",
)
BARE = GuideValues(
    salutation="Hello Käthe", me="Mara Lind", my_phone="+49 40 1234567", role="Leiter Controlling"
)

ENDINGS = (DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US, DispositionKind.ROLE_CLOSED)
CONDITIONS = [frozenset(chosen) for size in range(3) for chosen in combinations(Condition, size)]


def shipped(kind: GuideKind | DraftKind, language: Language) -> str:
    """Read one shipped text as a whole."""
    folder = FOLDER / language if isinstance(kind, GuideKind) else FOLDER / language / "drafts"
    text = (folder / f"{kind}.json").read_text(encoding="utf-8")
    base = base_of(text)
    return laid_over(shipped(GuideKind(base), language), text) if base else text


def guide_of(kind: GuideKind, language: Language, form: FormOfAddress = FormOfAddress.FORMAL) -> Guide:
    """Read one shipped guide."""
    return parse_guide(shipped(kind, language), form)


def draft_of(
    kind: DraftKind, language: Language, form: FormOfAddress = FormOfAddress.FORMAL
) -> DraftTemplate:
    """Read one shipped draft."""
    return parse_draft(shipped(kind, language), form)


def spoken_texts(guide: Guide) -> list[str]:
    """Return all that a guide lets one say."""
    steps = [step.sentence for step in guide.steps if step.sentence]
    return steps + [line for reaction in guide.reactions for line in reaction.lines]
