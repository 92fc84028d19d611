"""Turns the catalog into the search page and the index that its script loads, in parts, on demand."""
