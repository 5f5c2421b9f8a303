"""What tables call the column that says who asked not to be contacted; being off a mailing list is less."""

from __future__ import annotations

from collections.abc import Mapping

LEFT_ALONE: Mapping[str, str] = {
    "en": """
        do not contact|dnc|dnc flag|don t contact|dont contact|no contact|do not contact again|
        do not contact anymore|do not contact flag|do not approach|leave alone|asked not to be contacted|
        asked to be left alone|not to be contacted|no further contact|contact prohibited|never contact""",
    "de": """
        nicht kontaktieren|nicht mehr kontaktieren|bitte nicht kontaktieren|nie kontaktieren|
        nicht ansprechen|nicht mehr ansprechen|keine kontaktaufnahme|kein kontakt|kein kontakt mehr|
        keinen kontakt|kontaktsperre|kontaktverbot|kontakt gesperrt|kontakt unerwünscht|
        will keinen kontakt|möchte keinen kontakt|wünscht keinen kontakt|in ruhe lassen""",
    "fr": """
        ne pas contacter|ne plus contacter|à ne pas contacter|ne pas approcher|
        ne souhaite plus être contacté""",
    "es": "no contactar|no contactar más|no volver a contactar|no desea ser contactado",
    "it": "non contattare|non ricontattare|non contattare più|da non contattare",
    "nl": "niet contacteren|niet benaderen|niet meer benaderen|geen contact|geen contact opnemen",
    "pl": "nie kontaktować|nie kontaktować się|nie kontaktuj|nie kontaktować się więcej|bez kontaktu",
    "sv": "kontakta inte|kontakta ej|får ej kontaktas|ej kontakt|vill inte bli kontaktad",
    "pt": "não contactar|não contatar|não contactar mais|não contatar mais",
    "da": "kontakt ikke|må ikke kontaktes|ingen kontakt|ønsker ikke kontakt",
    "no": "ikke kontakt|skal ikke kontaktes|må ikke kontaktes|ikke ta kontakt|ønsker ikke kontakt",
    "fi": "älä ota yhteyttä|ei saa ottaa yhteyttä|ei yhteydenottoja|ei yhteydenottoa",
    "cs": "nekontaktovat|již nekontaktovat|už nekontaktovat",
    "hu": "ne keresse|nem kereshető|ne vegye fel a kapcsolatot",
    "ro": "nu contactați|a nu se contacta|nu mai contactați|nu contacta",
    "tr": "iletişime geçmeyin|iletişim kurmayın|aranmasın",
    "ru": "не связываться|не беспокоить|не контактировать",
    "uk": "не турбувати|не звязуватися|не контактувати",
    "el": "μην επικοινωνήσετε|να μην επικοινωνηθεί",
    "zh": "请勿联系|不要联系|勿联系|請勿聯絡",
    "ja": "連絡不可|連絡禁止|連絡しない",
    "ko": "연락 금지|연락하지 않음",
    "sk": "nekontaktovať|už nekontaktovať",
    "hr": "ne kontaktirati|ne kontaktirati više",
    "sl": "ne kontaktirati|ne kontaktiraj",
}
"""By language; beside the columns of the other vocabularies."""
