"""Transcripts as plain text: what programs copy and export, and what people write from memory."""
