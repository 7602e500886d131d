"""Wie ein Verkäufer sagt, dass er erst fragen muss: reguläre Ausdrücke über klein geschriebenen Text.

Jeder Ausdruck bleibt in einem Satz: "." steht für ein Zeichen, das keinen Satz beendet.
"""

_MUST = r"(?:muss|müsste|müsst|müssen|müssten|möchte|werde|würde)"
_OUR = r"(?:(?:mein|unser)(?:e|en|em|er|es)?|der|die|dem|den|das)"
_HOUSE = (
    r"(?:chef|chefin|boss|vorgesetzten?|führungskraft|teamleiter|teamleiterin|teamleitung|vertriebsleiter|vertriebsleiterin"
    r"|vertriebsleitung|verkaufsleiter|verkaufsleiterin|verkaufsleitung|gebietsleiter|gebietsleiterin|gebietsleitung"
    r"|bereichsleiter|bereichsleiterin|bereichsleitung|abteilungsleiter|abteilungsleiterin|leitung|geschäftsleitung"
    r"|geschäftsführung|geschäftsführer|geschäftsführerin|zentrale|innendienst|fertigung|produktion|disposition|buchhaltung"
    r"|technik|kundendienst|rechtsabteilung|controlling|fachabteilung)"
)
_IN_HOUSE = rf"(?:mit|bei|von)m? (?:(?:mein|unser)(?:e|en|em|er|es)?|der|dem) {_HOUSE}\b"
_LEAD = r"(?:erst|erst mal|erstmal|zuerst|vorher|noch|noch mal|kurz|selbst|selber|leider|halt|auch|schnell|mal|da|das|dafür|dazu|es|mir|ihnen)"
_TALK = r"(?:fragen|nachfragen|rückfragen|anfragen|klären|abklären|abstimmen|absprechen|besprechen|bereden|sprechen|reden|anrufen|holen|einholen|rückversichern)"
_GO = r"(?:abgesegnet|genehmigt|genehmigen|absegnen|freigeben|freigegeben|freizeichnen|abzeichnen|entscheiden|bewilligen|zustimmen)"
_ALONE = r"(?:allein|alleine|selbst|selber|so einfach|einfach so|ohne weiteres|ohne rücksprache)"
_DECIDE = r"(?:entscheiden|zusagen|zusichern|versprechen|bestimmen|genehmigen|machen|geben|freigeben)"

MUST_ASK = (
    # da muss ich erst fragen; da müsste ich erst mal nachfragen, ob …
    rf"{_MUST} (?:ich|wir) (?:{_LEAD} )*(?:erst|erst mal|erstmal|zuerst|vorher)(?: {_LEAD})* "
    r"(?:nachfragen|rückfragen|anfragen|fragen)(?=\s*(?:[.;!…]|$|, (?:ob|bevor|ehe|das|da|aber|tut|sorry)|,? (?:und|bevor|ehe|ob)\b))",
    # da muss ich meinen Chef fragen; das muss ich mit der Fertigung klären
    rf"{_MUST} (?:ich|wir) (?:{_LEAD} )*(?:(?:mit|bei|von)m? )?{_OUR} {_HOUSE}\b[^.!?:]{{0,40}}?\b{_TALK}\b",
    rf"(?:ich|wir) {_MUST} (?:{_LEAD} )*(?:(?:mit|bei|von)m? )?{_OUR} {_HOUSE}\b[^.!?:]{{0,40}}?\b{_TALK}\b",
    # weil ich das erst mit meinem Chef abstimmen muss
    rf"\b(?:ich|wir) (?:{_LEAD} )*(?:(?:mit|bei|von)m? )?{_OUR} {_HOUSE}\b[^.!?:,]{{0,20}}?\b{_TALK} {_MUST}\b",
    # das muss ich intern klären; das kläre ich intern ab
    rf"(?:{_MUST} (?:ich|wir)|(?:ich|wir) {_MUST}) (?:{_LEAD} )*(?:intern|im haus|bei uns im haus|hausintern) (?:{_LEAD} )*(?:{_TALK}|{_GO})\b",
    r"\b(?:kläre?|bespreche|stimme) (?:ich|wir) (?:das |es )?(?:\w+ ){0,2}?(?:intern|im haus)\b",
    r"\bich (?:kläre?|bespreche|stimme) (?:das|es) (?:\w+ ){0,2}?(?:intern|im haus)\b",
    rf"\b(?:kläre?|bespreche|stimme) (?:ich )?(?:das |es )(?:ich )?(?:{_LEAD} )*{_IN_HOUSE}",
    rf"\bich (?:kläre?|bespreche|stimme) (?:das|es) (?:{_LEAD} )*{_IN_HOUSE}",
    rf"\b(?:frage?|frag) (?:ich )?(?:{_LEAD} )*(?:mein(?:e|en)|unser(?:e|en)) {_HOUSE}\b",
    # das kann ich nicht allein entscheiden; das darf ich Ihnen nicht einfach so zusagen
    rf"\b(?:kann|darf|könnte|dürfte|kann's|darf's) (?:ich|wir)(?: \w+){{0,3}}? nicht {_ALONE}(?: \w+)? {_DECIDE}\b",
    rf"\bich (?:kann|darf)(?: \w+){{0,3}}? nicht {_ALONE}(?: \w+)? {_DECIDE}\b",
    r"\b(?:kann|darf) ich (?:ihnen )?(?:leider )?nicht entscheiden\b",
    r"\bdarf ich (?:ihnen )?(?:leider |so )?nicht (?:zusagen|zusichern|gewähren|geben)\b",
    r"\bdas (?:entscheide|bestimme) (?:leider )?nicht ich\b",
    # das liegt über meiner Grenze; dafür reichen meine Befugnisse nicht
    r"\b(?:liegt|geht|ist|wäre|läge|ginge) (?:\w+ ){0,2}?(?:über|außerhalb|jenseits) (?:von )?(?:meiner|meinem|meine|meinen) "
    r"(?:grenze|freigrenze|rahmen|befugnisse?|befugnissen|spielraums?|kompetenz|kompetenzen|möglichkeiten|limit|vollmacht)\b",
    r"\b(?:übersteigt|überschreitet|sprengt) (?:\w+ ){0,1}?(?:meine|meinen) "
    r"(?:grenze|freigrenze|rahmen|befugnisse?|spielraum|kompetenz|kompetenzen|möglichkeiten|limit|vollmacht)\b",
    r"\b(?:dafür|dazu|da) (?:fehlt mir|fehlen mir|habe ich keine|hab ich keine|reicht meine|reichen meine) (?:\w+ )?"
    r"(?:befugnisse?|vollmacht|kompetenz|kompetenzen|freigabe)\b",
    r"\bda sind mir die hände gebunden\b",
    # dafür brauche ich eine Freigabe; ich muss Rücksprache halten
    r"\b(?:dafür|dazu|da|das) (?:brauche?|bräuchte?) ich (?:eine |die |das |erst |noch |grundsätzlich )*(?:freigabe|genehmigung|zustimmung|okay|ok|unterschrift|segen|grünes licht)"
    rf"(?= (?:{_IN_HOUSE}|{_OUR} {_HOUSE}\b|meiner |meines |unserer |von oben)|\s*[.;!,…]|\s*$)",
    r"\b(?:muss|müsste|müsst|möchte|werde) ich (?:\w+ ){0,4}?rücksprache (?:mit (?:\w+ ){1,3})?(?:halten|nehmen)\b",
    r"\bich (?:muss|müsste|halte|nehme) (?:\w+ ){0,3}?rücksprache (?:\w+ ){0,4}?(?:mit|halten|nehmen|bei)\b",
    # das muss mein Chef entscheiden; das muss ich mir genehmigen lassen
    rf"\b(?:muss|müsste|müsst) (?:\w+ ){{0,2}}?(?:mein|meine|unser|unsere) {_HOUSE} (?:\w+ ){{0,3}}?{_GO}\b",
    rf"\b(?:entscheidet|genehmigt) (?:bei uns )?(?:mein|meine|unser|unsere|nur die|nur der|die) {_HOUSE}\b",
    rf"\b(?:muss|müsste) ich (?:mir )?(?:\w+ ){{0,4}}?{_GO} lassen\b",
    rf"\b(?:muss|müsste) (?:\w+ ){{0,2}}?über (?:meinen|meine|unseren|unsere|den|die) {_HOUSE} (?:laufen|gehen)\b",
)
"""Von einem davon wird gesagt, dass erst gefragt werden muss."""

NOT_SO = (
    r"\b(?:nicht|niemanden|keinen|nie) (?:erst |mehr |extra )?(?:nachfragen|rückfragen|fragen|klären|abstimmen|absprechen)\b",
    r"\b(?:muss|müsste|müsst) ich (?:da |das |dafür |dazu )?(?:gar |auch |jetzt )?(?:nicht|niemanden|keinen|nie)\b",
    r"\bohne (?:\w+ ){0,4}?(?:zu )?(?:fragen|klären|abzustimmen|rückzufragen)\b",
    r"\b(?:wen|wem|wer|warum|wieso|weshalb|wann|wie oft|mit wem) (?:\w+ ){0,2}?(?:muss|müsste|müsst|müssen)\b",
    r"(?:\bsag\w*|\bsatz\w*|\bgesagt|\bhieß es|\bheißt es)[:,]? (?:\w+ ){0,2}?[„“»\"‚']",
    r"[„»\"‚](?:\w+ ){0,3}?(?:da|das) m(?:u|ü)ss",
    r"\b(?:wenn|falls|ob|als|damals|früher|wann immer|jedes mal|immer wenn) (?:\w+,? ){0,6}?(?:muss|müsste|musste)\b",
)
"""Und so ist es doch nicht gemeint."""
