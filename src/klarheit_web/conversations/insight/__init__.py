"""Insight given and received, comments, consent to a talk."""
