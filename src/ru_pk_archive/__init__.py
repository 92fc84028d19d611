"""A static news-archive generator: clippings in, a browsable archive with evidence out."""

__version__ = "0.1.0"
