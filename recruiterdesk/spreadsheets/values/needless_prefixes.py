"""What is dialled ahead of numbers whose country has no such prefix, or no more: "+47 (0)22 33 44 55"."""

from __future__ import annotations

from recruiterdesk.spreadsheets.values.parsed_numbers import parsed_number

_ZERO = ("0",)
# Until 2019 Mexico had prefixes for calls across the country and to mobiles, from abroad a 1.
_MEXICAN = ("01", "044", "045", "1")
_MEXICO = 52
# Who writes numbers of these with a 0 has them from former times; elsewhere it is another country's number.
_HAD_PREFIXES = frozenset({"PL", "CZ", "MX"})


def without_needless_prefix(text: str, region: str) -> str:
    """Return a number in E.164 without the prefix that alone keeps it from being valid, "" for others.

    Args:
        text: one number, as it is written.
        region: the country (ISO code) of numbers that are written without one.
    """
    import phonenumbers

    if "+" not in text and region not in _HAD_PREFIXES:
        return ""
    number = parsed_number(text, region)
    if number is None or phonenumbers.is_valid_number(number):
        return ""
    digits = phonenumbers.national_significant_number(number)
    for prefix in _MEXICAN if number.country_code == _MEXICO else _ZERO:
        if digits.startswith(prefix):
            shorter = phonenumbers.parse(f"+{number.country_code}{digits.removeprefix(prefix)}")
            if phonenumbers.is_valid_number(shorter):
                return str(phonenumbers.format_number(shorter, phonenumbers.PhoneNumberFormat.E164))
    return ""
