"""The network: who is in it, what is known of them, and what a candidate wants next."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class ProfileDetails:
    """What the recruiter types about a contact; the last contact is one that the desk did not record itself.

    The later of both: `storage.queries.network.last_contacts`.
    """

    function: str = ""
    industry: str = ""
    seniority: str = ""
    can_help_with: str = ""
    how_we_know: str = ""
    last_contact_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class WishDetails:
    """What a candidate wants next: their words, and what can be matched; firms never to be mentioned to."""

    words: str = ""
    function: str = ""
    industry: str = ""
    place: str = ""
    seniority: str = ""
    excluded_firms: tuple[str, ...] = ()


NO_PROFILE = ProfileDetails()


def join_network(desk: Desk, person_id: int) -> None:
    """Take a person into the network; a candidate stays a candidate. Who is in it already stays as they are.

    Raises:
        Refusal: the person is gone.
    """

    def work(writer: Writer) -> None:
        join_in(writer, desk, writer.load(records.Person, person_id))

    desk.run(label_for(desk, "network.join", person_id), work)


def join_in(writer: Writer, desk: Desk, person: records.Person) -> None:
    """Within a transaction: take a person into the network, once."""
    if not person.is_contact:
        writer.update(person, is_contact=True)
        write_history(writer, person.id, desk.clock.now(), "network.joined")


def leave_network(desk: Desk, person_id: int) -> None:
    """Take a person out of the network; what is known of them stays, for when they come back.

    Raises:
        Refusal: the person is gone.
    """

    def work(writer: Writer) -> None:
        person = writer.load(records.Person, person_id)
        if person.is_contact:
            writer.update(person, is_contact=False)
            write_history(writer, person_id, desk.clock.now(), "network.left")

    desk.run(label_for(desk, "network.leave", person_id), work)


def save_profile(desk: Desk, person_id: int, details: ProfileDetails) -> None:
    """Write down what is known of a contact; whoever it is said of is in the network from now on.

    Raises:
        Refusal: the person is gone, or the last contact lies ahead.
    """
    on = details.last_contact_on
    if on is not None and on > desk.clock.today():
        raise Refusal("network.contact_ahead", date=on.isoformat())

    def work(writer: Writer) -> None:
        person = writer.load(records.Person, person_id)
        join_in(writer, desk, person)
        if store_profile(writer, person_id, details):
            write_history(writer, person_id, desk.clock.now(), "network.profile", help=details.can_help_with)

    desk.run(label_for(desk, "network.profile", person_id), work)


def store_profile(writer: Writer, person_id: int, details: ProfileDetails) -> bool:
    """Within a transaction: store a profile, or remove one that says nothing; tell whether it changed."""
    tidy = ProfileDetails(
        _one_line(details.function), _one_line(details.industry), _one_line(details.seniority),
        details.can_help_with.strip(), details.how_we_know.strip(), details.last_contact_on,
    )  # fmt: skip
    there = writer.find(records.NetworkProfile, person_id=person_id)
    before = profile_details(there[0]) if there else NO_PROFILE
    if tidy == before:
        return False
    wanted = {name: getattr(tidy, name) for name in tidy.__slots__}
    if tidy == NO_PROFILE:
        writer.delete(there[0])
    elif there:
        writer.update(there[0], **wanted)
    else:
        writer.insert(records.NetworkProfile(0, person_id, **wanted))
    return True


def profile_details(profile: records.NetworkProfile | None) -> ProfileDetails:
    """Return a stored profile as it can be edited; without one an empty profile."""
    if profile is None:
        return NO_PROFILE
    return ProfileDetails(**{name: getattr(profile, name) for name in ProfileDetails.__slots__})


def wish_details(words: str, wish: records.Wish | None) -> WishDetails:
    """Return a wish as it can be edited: the words, and what is stored beside them."""
    if wish is None:
        return WishDetails(words)
    firms = tuple(wish.excluded_firms.splitlines())
    return WishDetails(words, wish.function, wish.industry, wish.place, wish.seniority, firms)


def save_wish(desk: Desk, person_id: int, details: WishDetails) -> None:
    """Write down what a candidate wants next, and to which firms they are never mentioned.

    Raises:
        Refusal: the person is gone.
    """

    def work(writer: Writer) -> None:
        person = writer.load(records.Person, person_id)
        words = details.words.strip()
        said_anew = words != person.wish
        if said_anew:
            writer.update(person, wish=words)
        if store_wish(writer, person_id, details) or said_anew:
            write_history(writer, person_id, desk.clock.now(), "wish.saved", text=words)

    desk.run(label_for(desk, "wish.save", person_id), work)


def store_wish(writer: Writer, person_id: int, details: WishDetails) -> bool:
    """Within a transaction: store a wish but for its words, or remove an empty one; tell if it changed."""
    firms = dict.fromkeys(filter(None, map(_one_line, details.excluded_firms)))
    tidy = records.Wish(
        0, person_id,
        _one_line(details.function), _one_line(details.industry), _one_line(details.place),
        _one_line(details.seniority),
        "\n".join(firms),
    )  # fmt: skip
    wanted = {name: getattr(tidy, name) for name in _OF_WISH}
    there = writer.find(records.Wish, person_id=person_id)
    before = {name: getattr(there[0], name) if there else "" for name in _OF_WISH}
    if wanted == before:
        return False
    if not any(wanted.values()):
        writer.delete(there[0])
    elif there:
        writer.update(there[0], **wanted)
    else:
        writer.insert(tidy)
    return True


_OF_WISH = ("function", "industry", "place", "seniority", "excluded_firms")


def _one_line(text: str) -> str:
    return " ".join(text.split())
