"""Turns drafts into articles: what a text names, tells and quotes, linked to the authority records."""

from ru_pk_archive.tagger.alias_index import AliasIndex, build_index
from ru_pk_archive.tagger.annotation import annotate

__all__ = ["AliasIndex", "annotate", "build_index"]
