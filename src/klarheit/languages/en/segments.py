"""Where English sentences do not end although a full stop stands there."""

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st jr sr vs etc inc ltd co corp dept approx e g i p a u s no vol fig est jan feb mar apr jun jul aug sept sep oct "
    "nov dec mon tue tues wed thu thur thurs fri sat sun".split()
) - frozenset("no sun sat mar".split())
AFTER_ORDINAL: frozenset[str] = frozenset()
