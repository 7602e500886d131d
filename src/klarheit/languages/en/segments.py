"""Where English sentences do not end although a full stop stands there, and where a long one may be cut."""

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st jr sr vs etc inc ltd co corp dept approx e g i p a u s no vol fig est jan feb mar apr jun jul aug sept sep oct "
    "nov dec mon tue tues wed thu thur thurs fri sat sun".split()
) - frozenset("no sun sat mar".split())
AFTER_ORDINAL: frozenset[str] = frozenset()
JOINTS = frozenset("and but because so then or".split())
CLAUSE_SUBJECTS = frozenset(
    "i we you he she it they that this there i'm we're you're it's that's if when".split()
)
