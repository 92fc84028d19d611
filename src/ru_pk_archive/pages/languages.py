"""Turns language tags into the words and the writing direction that a reader needs."""

from ru_pk_archive.records.draft import UNKNOWN_LANGUAGE

# Names in English of the languages that archives of the press are likeliest to meet (ISO 639).
_NAMES = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German",
    "el": "Greek", "en": "English", "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "ga": "Irish", "gu": "Gujarati", "he": "Hebrew",
    "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian",
    "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh",
    "km": "Khmer", "ko": "Korean", "ks": "Kashmiri", "ku": "Kurdish", "ky": "Kyrgyz", "la": "Latin",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "mr": "Marathi",
    "ms": "Malay", "my": "Burmese", "ne": "Nepali", "nl": "Dutch", "no": "Norwegian", "pa": "Punjabi",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sd": "Sindhi", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian", "so": "Somali", "sq": "Albanian",
    "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "tg": "Tajik",
    "th": "Thai", "tk": "Turkmen", "tr": "Turkish", "tt": "Tatar", "ug": "Uyghur", "uk": "Ukrainian",
    "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "yi": "Yiddish", "zh": "Chinese",
}  # fmt: skip

# Primary subtags of languages written from right to left.
_RIGHT_TO_LEFT = frozenset(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"])
_SCRIPTS = {"arab": "rtl", "hebr": "rtl", "cyrl": "ltr", "latn": "ltr", "deva": "ltr", "guru": "ltr"}


def language_name(tag: str) -> str:
    """The language in English words, without its region or script; the tag itself where no name is known."""
    return _NAMES.get(_subtags(tag)[0], tag)


def texts_in(tag: str) -> str:
    """Texts in the language, in English words: "texts in Russian"."""
    name = "a language that was not recognised" if tag == UNKNOWN_LANGUAGE else language_name(tag)
    return f"texts in {name}"


def direction(tag: str) -> str:
    """The direction, "ltr" or "rtl", in which a BCP 47 tag's language is written; a script in it decides."""
    primary, *others = _subtags(tag)
    written = (_SCRIPTS[subtag] for subtag in others if subtag in _SCRIPTS)
    return next(written, "rtl" if primary in _RIGHT_TO_LEFT else "ltr")


def _subtags(tag: str) -> list[str]:
    return tag.lower().split("-")
