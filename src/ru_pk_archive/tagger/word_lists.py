"""Turns a line of words into a set of them, for the lists that the tagger's rules go by."""


def words(text: str) -> frozenset[str]:
    """The words between the spaces of a text."""
    return frozenset(text.split())
