"""Turns the articles of each entity into its sparkline, all on one scale."""

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.pictures.sparkline import Sparkline, common_scale, sparkline
from ru_pk_archive.pages.pictures.years import years_of


def sparklines(directory: Directory) -> dict[str, Sparkline]:
    """The articles a year that name each entity, by its id."""
    years = {
        entry.entity.id: years_of(directory.articles[appearance.article] for appearance in entry.appearances)
        for entry in directory.catalog.entities
    }
    scale = common_scale(counts for counts, _ in years.values())
    return {id: sparkline(counts, undrawn, scale) for id, (counts, undrawn) in years.items()}
