"""Turns each article into its page, and all of them into an index from A to Z."""
