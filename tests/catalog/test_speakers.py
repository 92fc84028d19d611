from building import article, draft, within
from ru_pk_archive.catalog.speakers import speaker_entries
from ru_pk_archive.records.archive import SpeakerEntry, Utterance
from ru_pk_archive.records.article import Quotation, Speaker, SpeakerKind


def quoting(id: str, *speakers: str | None):
    made = draft(id, "“Rain,” they said.")
    span = within(made, "Rain,")
    return article(
        made,
        quotations=tuple(
            Quotation("Rain,", (span,), Speaker(SpeakerKind.ENTITY, "they", speaker, span), "words, X said")
            for speaker in speakers
        ),
    )


def test_what_an_entity_says_stands_in_the_order_of_articles_and_of_reading():
    articles = (quoting("b", "ida", "olaf", "ida"), quoting("a", "ida"))
    entries, suffixed = speaker_entries(articles, ("olaf", "harrow", "ida"))
    assert entries == (
        SpeakerEntry("olaf", "quotations/olaf.html", (Utterance("b", 1),)),
        SpeakerEntry("ida", "quotations/ida.html", (Utterance("b", 0), Utterance("b", 2), Utterance("a", 0))),
    )
    assert suffixed == ()


def test_a_speaker_without_a_record_has_no_entry():
    assert speaker_entries((quoting("a", None),), ("ida",)) == ((), ())


def test_speakers_whose_ids_read_alike_have_addresses_of_their_own():
    entries, suffixed = speaker_entries((quoting("a", "ida", "Ida"),), ("Ida", "ida"))
    assert len({entry.path for entry in entries}) == 2
    assert suffixed == ("Ida",)
