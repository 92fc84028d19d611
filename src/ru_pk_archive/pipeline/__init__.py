"""Runs the stages in order: seeds to articles, articles to pages, pages to a site."""

from ru_pk_archive.pipeline.building import build_site
from ru_pk_archive.pipeline.requests import BuildRequest, Progress

__all__ = ["BuildRequest", "Progress", "build_site"]
