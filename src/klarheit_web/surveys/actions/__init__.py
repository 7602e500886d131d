"""Writing, a verb each."""
