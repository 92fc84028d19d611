"""Turns drafts into articles: what a text names, tells and quotes, linked to the authority records."""

from ru_pk_archive.tagger.alias_index import AliasIndex, build_index
from ru_pk_archive.tagger.annotation import annotate
from ru_pk_archive.tagger.passages import knows_grammar

__all__ = ["AliasIndex", "annotate", "build_index", "knows_grammar"]
