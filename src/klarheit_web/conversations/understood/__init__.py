"""So habe ich Sie verstanden: a page for the partner, sent or as a link."""
