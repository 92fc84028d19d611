"""Turns the lines of an article into namings: which words are a name, and whose."""
