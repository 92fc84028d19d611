"""Turns the files of a built site into the faults that readers would meet there."""
