"""Layouts made of cues: a time line, then what is heard meanwhile."""
