"""The sentences of this package in plain English, for the command line."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.core.errors import Refusal

FILE_MESSAGES: Mapping[str, str] = {
    "file_empty": "The file is empty.",
    "file_empty_header_only": "The file has a header but no rows.",
    "file_not_a_table": "This is not a table: save it as CSV or as a workbook (xlsx, xls, ods).",
    "file_not_a_table_pdf": "This is a PDF, not a table: export the table as CSV or xlsx.",
    "file_not_a_table_text": "This is a text document, not a table: export the table as CSV or xlsx.",
    "file_not_a_table_json": "This is a JSON file, not a table: export the same as CSV or xlsx.",
    "file_not_a_table_own_export": (
        "This is a whole desk of RecruiterDesk as JSON, for other programs: nothing is imported from it; "
        "restore a backup on the page Backups, or export the people as CSV or xlsx."
    ),
    "file_not_a_table_backup": "This is a backup of RecruiterDesk: restore it on the page Backups.",
    "file_not_a_table_web_page": "This is a web page, not a table: save it as xlsx in a spreadsheet program.",
    "file_not_a_table_picture": "This is a picture, not a table.",
    "file_not_a_table_database": "This is a database, not a table: export the table as CSV.",
    "file_not_a_table_mail": "This is a mail, not a table: save the table that is in it as CSV or xlsx.",
    "file_not_a_table_outlook_data": "This is a data file of Outlook: export the contacts there as CSV.",
    "file_not_a_table_apple": "This is a file of Numbers or Pages: export it there as CSV or xlsx.",
    "file_not_a_table_sylk": "This is a SYLK file: open it in a spreadsheet program and save it as xlsx.",
    "file_not_a_table_dif": "This is a DIF file: open it in a spreadsheet program and save it as xlsx.",
    "file_not_a_table_archive": "This is an archive: unpack it and choose the table in it.",
    "file_encrypted": "The file is protected by a password: save a copy without one and try again.",
    "file_corrupt": "The file is damaged and cannot be read: open it in its program and save it again.",
    "file_too_large": "The file is too large: a table may have 80 MB; split it into several files.",
    "file_too_large_rows": "The file is too large: a table may have 1,048,576 rows.",
    "file_too_large_tags": "The page is too large for a table: save it as xlsx in a spreadsheet program.",
    "file_too_large_columns": "The file is too wide: a table may have 16,384 columns.",
    "file_too_large_cells": "Over 5 million cells, or one far from all others: delete what is not needed.",
    "file_too_large_unpacked": "The workbook is too large: it may unpack to 250 MB; save its sheet as CSV.",
    "file_unreadable": (
        "{name} cannot be read: close it in other programs, see that its drive is there; try again."
    ),
    "file_unreadable_forbidden": "You may not read {name}: ask whoever owns it, or save a copy of your own.",
    "file_unreadable_folder": "{name} is a folder: choose a file.",
    "file_unreadable_missing": "There is no file {name}: choose it where it is now.",
    "file_unreadable_device": "{name} is no file that has an end: choose a file.",
    "file_unreadable_no_sheet": "There is no sheet {sheet}; the sheets are: {sheets}.",
}
"""Why a file was refused, by Refusal.key."""

WARNING_MESSAGES: Mapping[str, str] = {
    "other_sheets": "Sheet {sheet} was read; not read: {others}.",
    "ambiguous_dates": "Column {header}: nothing shows whether dates begin with the day or the month.",
    "short_row": "The row has {cells} cells, the header has {columns}; the missing ones are empty.",
    "long_row": "The row has {cells} cells, the header has {columns}: do they stand where they should?",
    "joined_cell": "{cell} was read as one cell: the sign that divides cells stands in it without quotes.",
    "letters_lost": "Letters of {name} were lost in the file.",
    "letters_lost_guess": "Letters of {name} were lost in the file: {guess}?",
    "several_named": "{cell} names several people, who are one here; it is kept as an extra field.",
    "bad_email": "{cell} is no e-mail address; it is kept as an extra field.",
    "mended_email": "{cell} was read as {email}.",
    "bad_phone": "{cell} is no phone number; it is kept as an extra field.",
    "mended_phone": "{cell} lacks its first 0 and was read as {phone}.",
    "phone_extension": "{phone} has the extension {extension}.",
    "ruined_phone": "{cell} is a number that a spreadsheet program ruined; it is kept as an extra field.",
    "phone_contradicts_place": "{phone} is a number of {region}, but the place is in {country}.",
    "bad_date": "{cell} is no date ({header}); it is kept as an extra field.",
    "unclear_left_alone": "{cell} says neither yes nor no ({header}); it is kept as an extra field.",
    "outcome_unknown": "The outcome {cell} is not known; the application is taken as active.",
    "same_day": "Last contact and decision are of the same day ({date}): were they told?",
    "come_back": "Speak again from {date}, as the notes say.",
    "promise": "A promise until {date}: {text}",
    "ambiguous_referrer": "Several are called {name}; who sent them is kept as a name alone.",
    "sent_themselves": "{name} is named as who sent them; nobody sends themselves, so that is left out.",
    "referral_circle": "{name} came through them; who sent them is kept as a name alone.",
    "possible_duplicate": "This may be somebody who is there already; they are added as a new person.",
}
"""What a person should know about a row or the file, by PlanWarning.code."""


def file_message(error: Refusal) -> str:
    """Return the sentence for a refused file."""
    return FILE_MESSAGES[error.key].format(**error.values)


def warning_message(code: str, values: Mapping[str, str]) -> str:
    """Return the sentence for a warning."""
    key = "letters_lost_guess" if code == "letters_lost" and values.get("guess") else code
    return WARNING_MESSAGES[key].format(**values)
