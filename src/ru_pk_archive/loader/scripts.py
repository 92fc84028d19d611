"""Turns a passage into its language and direction, by its letters and its most frequent words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ru_pk_archive.records.draft import UNKNOWN_LANGUAGE

_SAMPLE = 500  # characters: more changes no verdict
_MIN_HITS = 2  # frequent words that it takes to name a language
_WORD = re.compile(r"[^\W\d_]+")
_BEYOND_LATIN = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u2e80-\ufdff\ufe70-\uffef]")
_FEW_WORDS = 8  # fewer in the article's own script are taken for its own language
# Words that no other language of the lists below has; so many of them settle it for a whole text.
_ENGLISH = ("the", "of", "and", "that", "with", "said")
_ENGLISH_FOR_CERTAIN = re.compile(rf"\b(?:{'|'.join(_ENGLISH)})\b")
_ENGLISH_BETWEEN_SPACES = tuple([f" {word} " for word in _ENGLISH])
_CERTAIN = 6


@dataclass(frozen=True)
class _Script:
    """The letters of a script and the languages told apart in it: first by letters that no other of
    them has, then by frequent words; `otherwise` is the language when neither decides. `untold` are
    languages written in it that no rule tells from those."""

    letters: re.Pattern[str]
    otherwise: str = UNKNOWN_LANGUAGE
    rtl: bool = False
    own_letters: tuple[tuple[str, str], ...] = ()
    frequent: tuple[tuple[str, tuple[str, ...]], ...] = ()
    untold: str = ""

    @cached_property
    def languages(self) -> frozenset[str]:
        """All of them."""
        named = [language for language, _ in self.own_letters + self.frequent]
        return frozenset([*named, self.otherwise])

    @cached_property
    def told_by(self) -> Mapping[str, tuple[str, ...]]:
        """The languages in which a word is frequent."""
        found: dict[str, tuple[str, ...]] = {}
        for language, words in self.frequent:
            for word in words:
                found[word] = (*found.get(word, ()), language)
        return found


def _word_lists(**languages: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple([(language, tuple(dict.fromkeys(words.split()))) for language, words in languages.items()])


_LATIN = _Script(
    re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    frequent=_word_lists(
        en="the of and to in is was that for on with as by at from has have are not said be it he his",
        de="der die das und ist nicht ein eine zu den mit von auf für im dem des sich wird hat auch",
        fr="le la les des et est une du dans que qui pour sur pas au par avec ce il sont",
        es="el la los las de que y en un una es por con para se del al su no lo como",
        it="il di che e la in un per è una sono del non con della le si dei nel da",
        pt="o os as de que e do da em um uma para com não no na por mais se foi",
        nl="de het een van en is dat niet op te zijn voor met die aan er ook door naar",
        pl="i w na z do się nie że to jest o od po za przez jak dla był oraz są",
        tr="ve bir bu için ile da de olarak daha çok olan gibi ise sonra kadar olduğu en var",
        id="yang dan di dengan untuk dari ini pada dalam tidak adalah itu akan ke oleh juga telah",
        sv="och att det som en på är av för med den till inte om ett har de var",
    ),
)
_ARABIC = _Script(
    re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    rtl=True,
    own_letters=(("ps", "ټډړږښڅځۍېڼ"), ("sd", "ڄڃڻڪڳڱ"), ("ur", "ٹڈڑںےۓہھۂ"), ("ar", "ةىإ")),
    frequent=_word_lists(
        fa="از به که در این است را با آن برای تا بر هم می شود یک نیز خود بود شد ما تو",
        ar="في من على أن إلى عن مع هذا التي الذي كان لا ما",
        ckb="لە بۆ کە ئەو بە ئەم دەکات",
    ),
    untold="arz bal ks ug",
)
_CYRILLIC = _Script(
    re.compile("[\u0400-\u052f]"),
    own_letters=(
        ("kk", "әғқұһ"),
        ("tg", "ҷҳӣӯ"),
        ("sr", "јљњћђ"),
        ("be", "ў"),
        ("uk", "їєґ"),
        ("ru", "ыэё"),
    ),
    frequent=_word_lists(
        ru="и в не на что с по как это из за от для его был к мы о",
        uk="і в не на що з як це із за від для його був та у про",
        bg="и в не на че с по как това от за се са е",
    ),
    untold="ab av ba ce cv ky mk mn os sah tt tyv udm",
)
_SCRIPTS = (
    _LATIN,
    _ARABIC,
    _CYRILLIC,
    _Script(re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"), "he", rtl=True, own_letters=(("yi", "װױײ"),)),
    _Script(re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), "el"),
    _Script(re.compile("[\u0530-\u058f]"), "hy"),
    _Script(re.compile("[\u10a0-\u10ff]"), "ka"),
    _Script(re.compile("[\u1200-\u137f]"), "am"),
    _Script(re.compile("[\u0900-\u097f]"), "hi", own_letters=(("mr", "ळ"),), untold="ne sa"),
    _Script(re.compile("[\u0980-\u09ff]"), "bn"),
    _Script(re.compile("[\u0a00-\u0a7f]"), "pa"),
    _Script(re.compile("[\u0a80-\u0aff]"), "gu"),
    _Script(re.compile("[\u0b80-\u0bff]"), "ta"),
    _Script(re.compile("[\u0c00-\u0c7f]"), "te"),
    _Script(re.compile("[\u0c80-\u0cff]"), "kn"),
    _Script(re.compile("[\u0d00-\u0d7f]"), "ml"),
    _Script(re.compile("[\u0d80-\u0dff]"), "si"),
    _Script(re.compile("[\u0e00-\u0e7f]"), "th"),
    _Script(re.compile("[\uac00-\ud7af\u1100-\u11ff]"), "ko"),
    # Japanese writes with Han too, so its kana count as letters of their own.
    _Script(
        re.compile("[\u4e00-\u9fff\u3400-\u4dbf\u3040-\u30ff]"),
        "zh",
        own_letters=(("ja", "のはをにがでとた"),),
    ),
)
_TOLD = frozenset(language for script in _SCRIPTS for language in script.languages)
_SCRIPT_OF_UNTOLD = {language: script for script in _SCRIPTS for language in script.untold.split()}


def identify(text: str) -> tuple[str, bool]:
    """The text's language as a BCP 47 tag ("und" when unsure) and whether it runs from right to left.

    Only the most used script counts; a few words often are not enough to tell a language.
    """
    sample = text[:_SAMPLE]
    script = _script_of(sample)
    if script is _LATIN and sum(map(sample.count, _ENGLISH_BETWEEN_SPACES)) >= _CERTAIN:
        return "en", False
    return _language_in(script, sample), script.rtl


def passage_language(text: str, main: str) -> tuple[str, bool]:
    """As `identify`, for a passage of an article in `main`: what could be either is in `main`.

    So is all of an article whose language is not known, and of one in a language that is told from no other
    all that is in its script: what looks like another there is most likely a near relative.
    """
    primary = main.partition("-")[0]
    if primary == "en" and (" the " in text or _ENGLISH_FOR_CERTAIN.search(text)):
        return main, False
    sample = text[:_SAMPLE]
    script = _script_of(sample)
    if main == UNKNOWN_LANGUAGE or (
        primary not in _TOLD and script is _SCRIPT_OF_UNTOLD.get(primary, _LATIN)
    ):
        return main, script.rtl
    own = primary in script.languages
    if own and sample.count(" ") < _FEW_WORDS:
        return main, script.rtl
    found = _language_in(script, sample)
    return (main if found == primary or (found == UNKNOWN_LANGUAGE and own) else found), script.rtl


def _script_of(sample: str) -> _Script:
    if sample.isascii() or not _BEYOND_LATIN.search(sample):
        return _LATIN
    return max(_SCRIPTS, key=lambda script: len(script.letters.findall(sample)))


def _language_in(script: _Script, sample: str) -> str:
    shown = {language: sum(map(sample.count, own)) for language, own in script.own_letters}
    if any(shown.values()):
        return max(shown, key=shown.__getitem__)
    hits = dict.fromkeys((language for language, _ in script.frequent), 0)
    for word in _WORD.findall(sample.casefold()):
        for language in script.told_by.get(word, ()):
            hits[language] += 1
    ranked = sorted(hits, key=hits.__getitem__, reverse=True)[:2]
    if not ranked or hits[ranked[0]] < _MIN_HITS or hits[ranked[0]] == hits[ranked[-1]]:
        return script.otherwise
    return ranked[0]
