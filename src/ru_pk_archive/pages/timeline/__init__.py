"""Turns the chronology into the timeline: its index, a page a period, the reading of uncertain dates."""
