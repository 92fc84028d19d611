"""Turns findings into drawings: frozen records of whole numbers and words, set as SVG by templates."""
