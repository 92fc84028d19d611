"""Turns the catalog and the problems found into the curator's desk, the page beside the site."""
