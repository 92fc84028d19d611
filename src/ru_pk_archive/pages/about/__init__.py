"""Turns settings and findings into the page of method: what was read by rules, and how to correct it."""
