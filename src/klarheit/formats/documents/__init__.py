"""Files that hold more than lines: Word, web pages, tables."""
