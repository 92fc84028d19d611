"""Turns the catalog into files to take away, and the page that lists them."""
