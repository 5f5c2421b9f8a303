"""What is odd about a row, in a few words for its chip and whole for its tooltip."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.columns.table_columns import column_keys
from recruiterdesk.spreadsheets.found import PlanWarning
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from recruiterdesk.ui.countries import country_name
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.wording import listed, short_day, stage_word

# What presses most comes first; what a chip of its own says, or the group, is left out.
ORDER = (
    "outcome_unknown",
    "letters_lost",
    "several_named",
    "bad_email",
    "mended_email",
    "bad_phone",
    "ruined_phone",
    "mended_phone",
    "bad_date",
    "unclear_left_alone",
    "phone_contradicts_place",
    "phone_extension",
    "long_row",
    "joined_cell",
    "short_row",
    "ambiguous_referrer",
    "sent_themselves",
    "referral_circle",
    "come_back",
    "promise",
)
_CALM = frozenset({"come_back", "promise", "phone_extension"})


def main_remark(record: PlannedRecord, preview: Preview, group: Group) -> tuple[str, Tone]:
    """Return the words and the tone of the chip at the right; "" where there is nothing to say."""
    if group is Group.POSSIBLY_SAME:
        return _whom_briefly(record, preview), Tone.AMBER
    if group is Group.CHANGED:
        return _change(record, preview), Tone.BLUE
    warnings = _in_order(preview.remarks.get(record.row, ()))
    if not warnings:
        return _assumed_stage(record), Tone.GREY
    said = short_remark(warnings[0])
    more = tr(" +{count}").format(count=len(warnings) - 1) if len(warnings) > 1 else ""
    return f"{said}{more}", Tone.GREY if warnings[0].code in _CALM else Tone.AMBER


def whole_remarks(record: PlannedRecord, preview: Preview) -> str:
    """Return every remark on a line of its own, and how the stage is understood."""
    lines = (problems_in_words(record, preview), _stage_as_written(record))
    return "\n".join(line for line in lines if line)


def problems_in_words(record: PlannedRecord, preview: Preview) -> str:
    """Return every remark on a line of its own, with the cells that they speak of."""
    lines = [_whole(warning) for warning in _in_order(preview.remarks.get(record.row, ()))]
    if record.action is RecordAction.POSSIBLE_DUPLICATE:
        lines.append(_possible(record, preview))
    if record.action is RecordAction.UPDATE:
        lines.append(_change(record, preview))
    return "\n".join(line for line in lines if line)


def short_remark(warning: PlanWarning) -> str:
    """Say in a few words what a warning is about."""
    values = dict(warning.values)
    said = {
        "outcome_unknown": tr("“{cell}” is not known: taken as active"),
        "letters_lost": tr("letters lost in the file: {guess}?")
        if values.get("guess")
        else tr("letters lost in the file"),
        "several_named": tr("several people in one cell: kept aside"),
        "bad_email": tr("e-mail can’t be right: kept aside"),
        "mended_email": tr("e-mail mended: {email}"),
        "bad_phone": tr("number can’t be right: kept aside"),
        "ruined_phone": tr("number ruined by a spreadsheet"),
        "mended_phone": tr("number without its first 0: {phone}"),
        "phone_extension": tr("extension {extension}"),
        "bad_date": tr("“{cell}” is no date: kept aside"),
        "unclear_left_alone": tr("left alone? “{cell}” says neither yes nor no: kept aside"),
        "phone_contradicts_place": tr("number from {region}, place in {country}"),
        "short_row": tr("cells are missing"),
        "long_row": tr("more cells than columns: are they where they should be?"),
        "joined_cell": tr("read as one cell: {cell}"),
        "ambiguous_referrer": tr("several are called {name}: kept as a name"),
        "sent_themselves": tr("nobody sends themselves: left out"),
        "referral_circle": tr("{name} came through them: kept as a name"),
        "come_back": tr("speak again from {date}"),
        "promise": tr("you promised a word by {date}"),
    }[warning.code]
    return said.format(**_readable(values))


def _whole(warning: PlanWarning) -> str:
    cell = dict(warning.values).get("cell") or dict(warning.values).get("text", "")
    said = short_remark(warning)
    return f"{said} ({cell})" if cell and cell not in said else said


def _readable(values: dict[str, str]) -> dict[str, str]:
    shown = dict(values)
    if "guess" in shown:
        whole = shown.get("name", "").split()
        shown["guess"] = " ".join(word for word in shown["guess"].split() if word not in whole)
    for name in ("region", "country"):
        if name in shown:
            shown[name] = country_name(shown[name])
    if "date" in shown:
        day = dt.date.fromisoformat(shown["date"])
        shown["date"] = f"{short_day(day)} {day.year}"
    return shown


def _in_order(warnings: tuple[PlanWarning, ...]) -> list[PlanWarning]:
    told = [warning for warning in warnings if warning.code in ORDER]
    return sorted(told, key=lambda warning: ORDER.index(warning.code))


def _assumed_stage(record: PlannedRecord) -> str:
    if record.mapped_outcome is None or record.mapped_stage is not None or not record.stage:
        return ""
    stage = stage_word(Stage.SCREENING)
    return tr("stage “{stage}” taken as {known}").format(stage=record.stage, known=stage)


def _stage_as_written(record: PlannedRecord) -> str:
    if not record.stage or record.mapped_stage is None:
        return ""
    return tr("stage “{stage}” is {known}").format(stage=record.stage, known=stage_word(record.mapped_stage))


def _whom_briefly(record: PlannedRecord, preview: Preview) -> str:
    names = _names_on_desk(record, preview)
    return tr("may be {names}").format(names=listed(names)) if names else _possible(record, preview)


def _possible(record: PlannedRecord, preview: Preview) -> str:
    names = _names_on_desk(record, preview)
    if names:
        return tr("may be {names}, who is on the desk").format(names=listed(names))
    rows = listed(tuple(str(row) for row in record.possible_rows))
    return tr("may be the same as row {rows}").format(rows=rows) if rows else tr("may be there already")


def _names_on_desk(record: PlannedRecord, preview: Preview) -> tuple[str, ...]:
    """Return whom of the desk a row may be; several of one name are said once."""
    names = (preview.known[each] for each in record.possible_person_ids if each in preview.known)
    return tuple(dict.fromkeys(names))


def _change(record: PlannedRecord, preview: Preview) -> str:
    if record.person_id is None:
        return tr("same person as in row {row}").format(row=record.same_as_row)
    columns = preview.plan.columns
    headers = dict(zip(column_keys(columns), (each.header for each in columns), strict=True))
    changed = tuple(sorted(headers[name] for name in record.changed if name in headers))
    if not changed or record.changed.issuperset(record.keys):
        return tr("on the desk already: what is missing is added")
    return tr("different: {columns}").format(columns=listed(changed))
