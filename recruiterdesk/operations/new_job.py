"""What is known of somebody's new job."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class NewJob:
    """Where and as what; "" where it was not said, so that what was known before stays."""

    where: str = ""
    job_title: str = ""


NOT_SAID = NewJob()


def take_job_in(writer: Writer, person: records.Person, job: NewJob) -> records.Person:
    """Within a transaction: note where somebody works now, and as what."""
    return writer.update(
        person,
        company=job.where.strip() or person.company,
        title=job.job_title.strip() or person.title,
    )
