"""The interface for programs: the same rights as the pages."""
