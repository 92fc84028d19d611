"""Turns the quotations of all articles into one entry for each entity that speaks them."""

from collections.abc import Iterable

from ru_pk_archive.catalog.addresses import QUOTATION_FOLDER, in_folder
from ru_pk_archive.records.archive import SpeakerEntry, Utterance
from ru_pk_archive.records.article import Article


def speaker_entries(
    ordered: Iterable[Article], entities: Iterable[str]
) -> tuple[tuple[SpeakerEntry, ...], tuple[str, ...]]:
    """Those of the entities that speak, in their order, and the ids whose address needed a suffix.

    What each says stands in the order of the articles, then of reading.
    """
    said: dict[str, list[Utterance]] = {}
    for article in ordered:
        for number, quotation in enumerate(article.quotations):
            if quotation.speaker and quotation.speaker.entity:
                utterance = Utterance(article.draft.id, number)
                said.setdefault(quotation.speaker.entity, []).append(utterance)
    paths, suffixed = in_folder(QUOTATION_FOLDER, said)
    speaking = (entity for entity in entities if entity in said)
    return tuple(SpeakerEntry(entity, paths[entity], tuple(said[entity])) for entity in speaking), suffixed
