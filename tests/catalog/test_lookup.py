from building import article, draft, within
from ru_pk_archive.catalog.lookup import named_in, sentence_texts, topic_spans
from ru_pk_archive.records.article import TopicTag

TEXT = draft("a", "The bridge stands.", "A tunnel was dug.", title="Works")
BRIDGE = TopicTag("bridges", 1, (within(TEXT, "bridge"),))


def test_sentences_are_found_by_id_the_headline_by_none_and_the_byline_by_its_own():
    by = draft("a", "The bridge stands.", title="Works", authors=("Ida Brandt", "A. Sand"))
    assert sentence_texts(by) == {"": "Works", "byline": "Ida Brandt; A. Sand", "s-1": "The bridge stands."}


def test_a_topic_rests_on_the_words_of_the_topic_it_follows_however_far_down():
    wider = TopicTag("building", 1, (), follows="bridges")
    widest = TopicTag("works", 1, (), follows="building")
    one = article(TEXT, topics=(BRIDGE, wider, widest))
    assert topic_spans(one, widest) == BRIDGE.spans


def test_topics_that_follow_each_other_rest_on_nothing():
    a, b = TopicTag("a", 1, (), follows="b"), TopicTag("b", 1, (), follows="a")
    assert topic_spans(article(TEXT, topics=(a, b)), a) == ()


def test_a_phrase_of_a_topic_is_a_mention_after_the_names():
    one = article(TEXT, names={"tunnel": "the-tunnel"}, topics=(BRIDGE,))
    assert [(mention.entity, mention.form) for mention in named_in(one, sentence_texts(TEXT))] == [
        ("the-tunnel", "tunnel"),
        ("bridges", "bridge"),
    ]
