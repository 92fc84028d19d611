"""Frozen values that pass from stage to stage; no behaviour beyond what a field says of itself.

A field is a str, int, bool, None, bytes (source files only), Enum, another record, or a tuple of
these. Equality, hashing, pickling and fingerprints then come free and stable.
"""
