"""„So habe ich Sie verstanden“: from the mirror to one page for the partner, in the partner's words."""
