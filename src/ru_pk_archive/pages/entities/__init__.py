"""Turns people, places, subjects and whatever else has authority records into their pages and indexes."""
