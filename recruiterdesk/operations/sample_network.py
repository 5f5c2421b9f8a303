"""Who is in the network of the sample desk, and who was told a while ago: invented people."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.network import ProfileDetails
from recruiterdesk.operations.people import PersonDetails
from recruiterdesk.operations.sample_people import invented_details


@dataclass(frozen=True, slots=True)
class Helper:
    """A contact with what is known of them; without details they are on the desk already."""

    name: str
    profile: ProfileDetails
    details: PersonDetails | None = None


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """A candidate who was told so many days ago, for what role, and what they want next."""

    key: str
    details: PersonDetails
    role: str
    stage: Stage
    days_ago: int
    reason: str
    may_tell: str
    wish: str


HELPERS = (
    Helper(
        "Raj Patel",
        ProfileDetails("engineering", "software", "director", "backend and platform jobs", "worked together"),
    ),
    Helper(
        "Sofia Marino",
        ProfileDetails("product", "cloud", "founder", "early product people", "met at a conference"),
    ),
    Helper(
        "Mara Lind",
        ProfileDetails("design", "toys", "lead", "reads portfolios", "placed her in 2023"),
        invented_details("Mara Lind", "Gothenburg", "+46701740611", "Tailspin", "Design Lead"),
    ),
    Helper(
        "Paula Reyes",
        ProfileDetails("data", "health care", "head", "hires data people", "a client's former colleague"),
        invented_details("Paula Reyes", "Hamburg", "+493023125077", "Wide World", "Head of Data"),
    ),
)

TOLD_BEFORE = (
    ToldBefore(
        "ivy",
        replace(
            invented_details("Ivy Tran", "London", "+447700900321", "", "Product Designer"),
            strength="a calm eye for flows",
        ),
        "designer", Stage.FINAL, 40, "They took an inside candidate.", "They chose someone from inside.",
        "product design, small team",
    ),
    ToldBefore(
        "nora",
        replace(
            invented_details("Nora Lang", "Berlin", "+493023125088", "Woodgrove", "Designer"),
            strength="user research",
        ),
        "designer", Stage.INTERVIEWING, 50, "Too little research.", "They need more research with users.",
        "design lead in two years",
    ),
    ToldBefore(
        "jonas",
        replace(
            invented_details("Jonas Keller", "Hamburg", "+493023125099", "", "Data Engineer"),
            strength="reliable pipelines",
        ),
        "analyst", Stage.FINAL, 55, "Wanted more than they pay.", "The budget did not reach.",
        "data engineering, health care",
    ),
    ToldBefore(
        "wei",
        replace(
            invented_details("Wei Zhang", "London", "+447700900654", "Margie", "Product Manager"),
            strength="launches",
        ),
        "analyst", Stage.SCREENING, 70, "No analyst at heart.", "They looked for an analyst.",
        "product management in cloud",
    ),
    ToldBefore(
        "ben",
        replace(
            invented_details("Ben Foster", "Leeds", "+447700900987", "", "Backend Engineer"),
            strength="clear code reviews",
        ),
        "backend", Stage.FINAL, 80, "Another finalist.", "They chose someone with card payments.",
        "backend, remote first",
    ),
)  # fmt: skip
