"""Turns what pages know into pictures: shapes in whole units, which templates write as SVG."""
