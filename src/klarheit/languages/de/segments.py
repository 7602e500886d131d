"""Where German sentences do not end although a full stop stands there."""

ABBREVIATIONS = frozenset(
    "z b d h u a o ä s t bzw ca evtl ggf inkl exkl max min nr dr prof dipl ing hr fr str tel usw etc vgl sog usf mio mrd tsd zzgl abzgl "
    "mwst gmbh co st abs art bspw jan feb mär apr jun jul aug sept sep okt nov dez mo di mi fr sa vs ff std stk stck i e k v".split()
)
# A number and a full stop before one of these is a date or a rank: "3. Mai", "2. Quartal".
AFTER_ORDINAL = frozenset(
    "januar februar märz april mai juni juli august september oktober november dezember quartal halbjahr stock etage "
    "woche kw jahrhundert platz klasse mal person schritt punkt tag monat jahr termin gespräch januars".split()
)
