"""Who says the words in quotation marks, and which words in quotation marks nobody says."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import within
from ru_pk_archive.records.article import Mention, Quotation, SpeakerKind
from ru_pk_archive.records.entity import Entity
from ru_pk_archive.tagger.quotations import find_quotations
from vale_press import INDEX, linked, press, record, words_at


def quotations(text: str, **told: object) -> tuple[Quotation, ...]:
    draft = press(text, **told)
    return find_quotations(draft, linked(draft), INDEX)


def speakers(text: str) -> list[str | None]:
    """The speakers' names, None where the text does not tell."""
    return [quotation.speaker and quotation.speaker.name for quotation in quotations(text)]


SPOKEN = {
    # after the words
    "“The bridge is open,” Brandt said.": "Ida Brandt",
    "“The bridge is open,” said Brandt.": "Ida Brandt",
    "“The bridge is open,” Ida Brandt of the Water Board said.": "Ida Brandt",
    "“The bridge is open,” said Omar al-Sabah, who paid for it.": "Omar al-Sabah",
    "“The bridge is open,” said Mayor Ida Brandt of Harrow Vale in Estermouth.": "Ida Brandt",
    "“The bridge is open,” Brandt later told the Vale Post.": "Ida Brandt",
    "“The bridge is open,” according to Ida Brandt, who paid for it.": "Ida Brandt",
    "“Is the bridge open?” Brandt asked.": "Ida Brandt",
    "“The bridge is open,” said the head of the board, Ida Brandt.": "Ida Brandt",
    "“The bridge will be dear” for the poor, Brandt said.": "Ida Brandt",
    "“The bridge is open,” Brandt was quoted as saying.": "Ida Brandt",
    "“The bridge is open,” the radio quoted Brandt as saying.": "Ida Brandt",
    "'The bridge is open,' Brandt said.": "Ida Brandt",
    # before the words
    "Brandt said, “The bridge is open.”": "Ida Brandt",
    "Brandt said: “The bridge is open.”": "Ida Brandt",
    "Brandt told reporters in Estermouth, “The bridge is open.”": "Ida Brandt",
    "Brandt: “The bridge is open to all.”": "Ida Brandt",
    "According to Brandt, “the bridge is open to all.”": "Ida Brandt",
    "Brandt, the mayor of Harrow Vale, said: “It is open.”": "Ida Brandt",
    "Brandt, asked about the toll, replied: “It is low.”": "Ida Brandt",
    "Brandt, who paid for it, said: “It is open.”": "Ida Brandt",
    "The head of the board, Ida Brandt, said: “It is open.”": "Ida Brandt",
    "In Estermouth, Brandt said: “It is open.”": "Ida Brandt",
    "Brandt opened the bridge, adding: “It was time.”": "Ida Brandt",
    "Brandt praised the work and said: “It was time.”": "Ida Brandt",
    "Said Brandt, “It is open.”": "Ida Brandt",
    # within reported speech
    "Brandt said the bridge was “the pride of the whole valley”.": "Ida Brandt",
    "Brandt called the toll “absurd”.": "Ida Brandt",
    # speakers without a record, without a name, and bodies
    "“The bridge is open,” said Mary Holt, a farmer.": "Mary Holt",
    "“The bridge is open,” said the miller of Harrow Vale, Mary Holt.": "Mary Holt",
    "“The bridge is open,” engineer Mary Holt said.": "Mary Holt",
    "“The bridge is open,” a spokesman for the Water Board said.": "spokesman for the Water Board",
    "“The bridge is open,” a spokesman for Ida Brandt said.": "spokesman for Ida Brandt",
    "“The bridge is open,” said one official in Estermouth.": "one official",
    "“The bridge is open,” toll sources said.": "toll sources",
    "“The bridge is open,” said one toll operative in Estermouth.": "one toll operative",
    "“It is open,” another neighbour said.": "another neighbour",
    "“It is open,” a retired engineer from Estermouth said.": "retired engineer from Estermouth",
    "“It is open,” a pensioner said.": "pensioner",
    "“The bridge is open,” the Foreign Ministry said.": "Foreign Ministry",
    "“The bridge is open,” the Water Board said.": "Water Board",
    "A statement issued by the Water Board said, “The bridge is open.”": "Water Board",
}
NOBODY = [
    "“The bridge is open,” he said.",
    "“The bridge is open to all.”",
    "It was said that “the bridge is open to all”.",
    "The weather said “it is the end of summer”.",
    "He declined to say “the bridge is open”.",
]


@pytest.mark.parametrize("text", SPOKEN)
def test_the_speaker_is_whom_the_sentence_names(text):
    assert speakers(text) == [SPOKEN[text]]


@pytest.mark.parametrize("text", NOBODY)
def test_no_speaker_is_better_than_a_wrong_one(text):
    assert all(name is None for name in speakers(text))


NO_QUOTATIONS = [
    "The “new” bridge is old.",
    "The vale wants a “multilateral bridge partnership” with Estermouth.",
    "She wrote the novel “The Bridge of Sighs” in a year.",
    "In the book, “It was a long way from Estermouth”, there is rain.",
    "The film “It Was Only a Flood” opened in Estermouth.",
    "A plan called “Dry Feet For All” was read.",
    "Brandt opened the play “The Long Way Home”.",
    "Brandt said the “toll” was low.",
    "The so-called bridge had been “exceptionally hard to build”.",
    "There are no marks here at all.",
    'Orrin"s flood was high.',
]


@pytest.mark.parametrize("text", NO_QUOTATIONS)
def test_titles_terms_and_scare_quotes_are_no_quotations(text):
    assert quotations(text) == ()


def test_he_and_she_are_the_last_who_fit():
    text = """
    “The bridge is open,” Brandt said. Osten was there. “It is dear,” he said. “It is not,” she said.
    """
    assert speakers(text) == ["Ida Brandt", "Carl Osten", "Ida Brandt"]


def test_she_is_not_a_man_even_if_he_spoke_last():
    assert speakers("Brandt came. Osten said it was late.\n\n“I am here,” she said.") == ["Ida Brandt"]


def test_a_body_is_not_he():
    assert speakers("The Water Board said it was dear.\n\n“It is dear,” he said.") == [None]


def test_she_is_whom_the_sentence_is_about():
    assert speakers("Osten came late.\n\nYesterday Brandt came, and she said “I was early”.") == [
        "Ida Brandt"
    ]
    assert speakers("Osten spoke.\n\nIn the rain, Brandt waited. “I was early,” she said.") == ["Ida Brandt"]


def test_she_may_be_introduced_late_in_the_sentence():
    text = "Osten said it was late. Among them was Ida Brandt, who was early. “I was,” she said."
    assert speakers(text) == ["Ida Brandt"]


def test_a_name_that_may_be_a_company_leaves_he_open():
    assert speakers("Osten spoke.\n\nOrrinco said it was dear.\n\n“It is dear,” he said.") == [None]


def test_a_body_that_was_not_quoted_does_not_go_on():
    text = "The Water Board said it was dear.\n\n“It is a long way to Estermouth.”"
    assert speakers(text) == [None]


def test_a_bare_title_is_the_one_person_named_with_it():
    text = "Spokeswoman Ida Brandt said it rained.\n\n“It will stop,” the spokeswoman said."
    assert speakers(text) == ["Ida Brandt"]


def test_a_surname_alone_is_the_person_named_in_full_before():
    (quotation,) = quotations("Mary Holt said it rained.\n\n“It will stop,” Holt said.")
    assert quotation.speaker is not None
    assert (quotation.speaker.kind, quotation.speaker.name) == (SpeakerKind.UNLISTED, "Mary Holt")


def newcomer(kind: str, name: str) -> Entity:
    return replace(record(kind, name.lower().replace(" ", "-"), name), reviewed=False)


def said_among(text: str, *discovered: Entity) -> list[tuple[str, str | None] | None]:
    """The speakers of an article that introduces these entities, by name and id."""
    draft = press(text)
    mentions = [
        Mention(entity.id, entity.name, within(draft, entity.name), "name by pattern")
        for entity in discovered
    ]
    found = find_quotations(draft, (*linked(draft), *mentions), INDEX, discovered)
    speakers = [quotation.speaker for quotation in found]
    return [None if one is None else (one.name, one.entity) for one in speakers]


def test_a_part_of_the_name_of_a_newcomer_is_the_newcomer():
    chen, park = newcomer("villager", "Chen Wei-lin"), newcomer("villager", "Ji-hun Park")
    text = "Chen Wei-lin beat Ji-hun Park.\n\n“It was late,” Chen said. “It was,” said Park."
    assert said_among(text, chen, park) == [("Chen Wei-lin", "chen-wei-lin"), ("Ji-hun Park", "ji-hun-park")]


def test_a_name_that_two_people_of_the_article_share_is_neither():
    pair = newcomer("villager", "Mary Holt"), newcomer("villager", "Jon Holt")
    assert said_among("Mary Holt met Jon Holt. “It is open,” Holt said.", *pair) == [("Holt", None)]
    cousin = newcomer("villager", "Olga Lee")
    assert said_among("Ann Lee met Olga Lee. “It is open,” Lee said.", cousin) == [("Lee", None)]


def test_he_and_she_may_be_a_newcomer_but_no_body():
    text = "Mary Holt said the Toll League was late. The Toll League said it was not. “It was,” she said."
    known = newcomer("villager", "Mary Holt"), newcomer("body", "Toll League")
    assert said_among(text, *known) == [("Mary Holt", "mary-holt")]


def test_a_quotation_that_is_broken_has_one_speaker_in_both_parts():
    found = quotations("“The bridge,” Brandt said, “is open.”")
    assert [quotation.text for quotation in found] == ["The bridge", "is open."]
    assert {quotation.speaker.entity for quotation in found if quotation.speaker} == {"ida-brandt"}


def test_a_new_sentence_in_marks_goes_on_in_the_same_paragraph():
    assert speakers("“It is open,” Brandt said. “Come and see it.”") == ["Ida Brandt"] * 2
    assert speakers("Brandt said it was open. “Come and see it.”") == ["Ida Brandt"]


def test_a_paragraph_of_nothing_else_goes_on_from_the_paragraph_before():
    assert speakers("“It is open,” Brandt said.\n\n“Come and see it.”") == ["Ida Brandt"] * 2


def test_after_a_paragraph_without_speech_nobody_goes_on():
    text = "“It is open,” Brandt said.\n\nThe bridge is long.\n\n“Come and see it.”"
    assert speakers(text) == ["Ida Brandt", None]


def test_a_quotation_over_several_paragraphs_is_one():
    text = "“It is open.\n\n“Come and see it.\n\n“It is dry,” Brandt said."
    (quotation,) = quotations(text)
    assert quotation.text == "It is open. Come and see it. It is dry"
    assert [span.sentence for span in quotation.spans] == ["s-1", "s-2", "s-3"]
    assert quotation.speaker is not None and quotation.speaker.entity == "ida-brandt"


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph():
    found = quotations("Brandt said, “It is open. Come and see it.\n\nThe bridge is long.")
    assert [quotation.text for quotation in found] == ["It is open. Come and see it."]


def test_a_quotation_that_is_never_closed_ends_before_the_sentence_that_names_its_speaker():
    (quotation,) = quotations("“It is open. Come and see it. According to Brandt, it is dry.")
    assert quotation.text == "It is open. Come and see it."
    assert quotation.speaker is not None and quotation.speaker.entity == "ida-brandt"


def test_spans_cover_the_words_one_a_sentence_without_marks_and_closing_comma():
    draft = press("“It is open. Come and see,” Brandt said.")
    (quotation,) = find_quotations(draft, linked(draft), INDEX)
    assert [words_at(draft, span) for span in quotation.spans] == ["It is open.", "Come and see"]
    assert quotation.text == "It is open. Come and see"
    assert quotation.speaker is not None and words_at(draft, quotation.speaker.span) == "Brandt"


def test_the_rule_says_where_the_speaker_stands_and_that_a_pronoun_was_read():
    rules = [quotation.rule for quotation in quotations("“It is open,” Brandt said. “It is dry,” she said.")]
    assert rules == ["named after the words", "named after the words, “she” for the last who fits"]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("اس نے کہا: ”پل آج کھلا ہے۔“ پھر وہ گیا۔", "ur", "پل آج کھلا ہے۔"),
        ("وقال، «الجسر مفتوح اليوم»، ثم ذهب.", "ar", "الجسر مفتوح اليوم"),
        ("他说：“大桥今天开放。”", "zh", "大桥今天开放。"),
    ],
)
def test_the_stops_and_marks_of_other_scripts_are_known(text, language, words):
    (found,) = quotations(text, language=language)
    assert (found.text, found.speaker) == (words, None)


def test_in_another_language_there_are_quotations_without_speakers():
    found = quotations("Brandt sagte: „Die Brücke ist heute offen.“", language="de")
    assert [(quotation.text, quotation.speaker) for quotation in found] == [
        ("Die Brücke ist heute offen.", None)
    ]


def test_quotations_in_headings_and_foreign_passages_are_left_alone():
    text = "“It is open,” Brandt said.\n\n“It is dry,” Brandt said."
    assert len(quotations(text, headings=(0,))) == 1
    assert len(quotations(text, foreign=(1,))) == 1


PIECES = st.sampled_from(
    [
        "said",
        "Brandt",
        "he",
        "she",
        "“",
        "”",
        '"',
        "'",
        "‘",
        "’",
        ",",
        ".",
        ":",
        "?",
        "(",
        ")",
        "—",
        "--",
        "according",
        "to",
        "the",
        "a",
        "one",
        "spokesman",
        "of",
        "for",
        "in",
        "quoted",
        "as",
        "saying",
        "it’s",
        "Mr.",
        "who",
        "told",
        "al-Sabah",
        "GOP",
        "so-called",
        "Osten’s",
        "\n\n",
    ]
)


@given(st.lists(PIECES, max_size=30))
def test_whatever_the_text_every_span_lies_in_its_sentence(pieces):
    draft = press(" ".join(["It", *pieces]))
    texts = {sentence.id: sentence.text for block in draft.blocks for sentence in block.sentences}
    for quotation in find_quotations(draft, linked(draft), INDEX):
        spans = quotation.spans + ((quotation.speaker.span,) if quotation.speaker else ())
        assert quotation.spans
        assert all(0 <= span.start < span.end <= len(texts[span.sentence]) for span in spans)
