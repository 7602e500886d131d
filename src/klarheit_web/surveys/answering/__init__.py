"""Answering a round: open pages behind a one-time link."""
