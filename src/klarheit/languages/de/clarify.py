"""The dialogue with oneself in German: what it says beside the questions, and what it listens for.

Words to listen for are in the notation of `klarheit.moves.cues`, as typed, lower case.
"""

PHRASES: dict[str, str] = {
    "tool": "Klarheit",
    "self": "Ich",
    "who.self": "ich",
    "option.nothing": "Alles bleibt, wie es ist",
    # Was aufgegriffen wird
    "open.1": "Das darf offen bleiben.",
    "open.2": "Gut, das bleibt vorerst offen.",
    "open.3": "In Ordnung, das hat Zeit.",
    "open.4": "Dann lassen wir das stehen.",
    "already_told": "{heading}: Das steht schon da, „{quoted}“.",
    "nobody": "Dann ist es gut, dass es Menschen gibt, die dafür da sind. Am Ende steht, wie Sie sie erreichen.",
    "once_more": "Sie schreiben „{quoted}“.",
    "once_more.one_item": "Ein Weg liegt auf dem Tisch.",
    "differ": "Einmal schreiben Sie „{one}“, einmal „{other}“. Oft hat beides seinen Grund.",
    "differ.deadline": "Welcher Zeitpunkt gilt?",
    "differ.resources": "Mit welchem Betrag rechnen Sie?",
    "differ.people": "Wer entscheidet am Ende?",
    "differ.any": "Was gilt heute, wenn es um „{dimension}“ geht?",
    "differ.why": "Damit die Karte nur trägt, was wirklich gilt.",
    # Wenn es nach Gefahr für das Leben klingt
    "care.heard": "Was Sie da schreiben, wiegt schwer. Gut, dass Sie es ausgesprochen haben.",
    "care.plain": "Es klingt, als könnte Ihr Leben in Gefahr sein. Klarheit ist nur ein Programm und kann Sie jetzt nicht begleiten. Ein Mensch kann das, auch mitten in der Nacht:",
    "care.emergency": "Wenn es gleich gefährlich werden könnte, rufen Sie 112 an, oder bitten Sie jemanden, bei Ihnen zu bleiben.",
    "care.misread": "Haben Sie es anders gemeint, dann ist es gut. Sie entscheiden, ob es weitergeht.",
    "care.number": "{name}: {numbers} ({note})",
    "care.numbers": ", ",
    "care.question.1": "Möchten Sie hier aufhören oder weitermachen?",
    "care.question.2": "Möchten Sie jetzt lieber jemanden anrufen oder weiterschreiben?",
    "care.stop": "hier aufhören",
    "care.on": "weitermachen",
    "care.still": "Diese Nummern gelten weiter, jederzeit:",
    # Der Weg zu Coach und Hilfe
    "coach.1": "Ein Coach hört zu und hilft ordnen, vertraulich und freiwillig. Wählen Sie jemanden, der Ihnen nicht vorgesetzt ist.",
    "coach.2": "Viele Firmen bieten Coaching an. Fragen Sie vorher, wer was davon erfährt.",
    "coach.3": "Fehlen Schlaf, Kraft oder Freude schon länger, ist die hausärztliche Praxis ein guter erster Weg.",
    # Im Terminal
    "say.file": "klaerung-{day}.json",
    "say.which": "Was möchten Sie klären?",
    "say.which.unknown": "Das war keine der Möglichkeiten. Tippen Sie eine Zahl von 1 bis {count}.",
    "say.saved_as": "Ihre Antworten stehen in {file}; nur Sie haben diese Datei.",
    "say.how": "Enter schickt ab, mehrere Zeilen lassen sich einfügen. /hilfe zeigt, was sonst noch geht.",
    "say.resumed": "Es geht weiter, wo Sie aufgehört haben.",
    "say.number": "Frage {number} von etwa {of}",
    "say.help": "/zurück      zur vorigen Frage\n/weiter      diese Frage überspringen\n/korrigieren eine frühere Antwort ändern\n/karte       zeigen, was schon klar ist\n/ende        aufhören; später geht es hier weiter\n/hilfe       diese Übersicht",
    "say.command_unknown": "Diesen Befehl gibt es nicht. Möglich sind:",
    "say.not_back": "Das ist schon die erste Frage.",
    "say.no_skip": "Hier braucht es ein Wort von Ihnen: aufhören oder weitermachen.",
    "say.nothing_to_correct": "Noch ist nichts beantwortet.",
    "say.which_answer": "Welche Antwort? Tippen Sie die Zahl, oder Enter, um nichts zu ändern.",
    "say.new_answer": "So war die Frage: {question}",
    "say.paused": "Gesichert. Weiter geht es mit:",
    "say.finished": "Geschafft. Alles steht in {file}.",
    "say.questions": "Zum Mitnehmen",
    "say.why_i_ask": "Wozu Sie fragen",
    "say.decision": "Entschieden",
    "say.find_out": "Herauszufinden",
    "say.way_out": "Der Weg hinaus",
    "say.measures": "Vereinbart mit sich selbst",
    "say.clearer": "Klarer als vorher",
    "say.open": "Offen",
    "say.people": "Mit wem Sie reden könnten",
    "say.if_then": "{opens} {if_}, dann {then}",
    "say.moment": "Anlass: {moment}",
    "say.day": "{day:%d.%m.%Y}",
    "say.quoted": "„{quote}“",
    "say.map.nothing": "Noch ist die Karte leer.",
}

# Eine ganze Antwort, die nur sagt, dass man es nicht weiß.
DONT_KNOW: tuple[str, ...] = (
    "(weiß|weiss) (ich )?(noch |gerade |grad |leider |auch |ehrlich gesagt )*(nicht|nich|net)",
    "ich (weiß|weiss) (es |das )?(noch |gerade |grad |leider |auch |ehrlich gesagt )*(nicht|nich|net)",
    "(keine|keinen|kein|null) (ahnung|idee|plan|schimmer)",
    "(offen|unklar)",
    "(da|dazu) fällt mir (gerade |grad |jetzt )?nichts (mehr )?(ein)?",
    "mir fällt (gerade |grad |jetzt |dazu )*nichts (mehr )?ein",
    "(kann|könnte) ich (noch |so |jetzt |gerade )*nicht sagen",
    "(schwer|schwierig) zu sagen",
    "k a",
    "ka",
    "kp",
    "keine angabe",
    "(hm|hmm|hmmm|äh|ähm|öh|tja|puh|naja|na ja|pff)",
    "(ja|jo|jep|nein|nee|nö|ok|okay)",
    "(vielleicht|eventuell|vermutlich)",
    "(kommt|kommt ganz) (darauf|drauf) an",
    "(mal|mal so|mal noch) (sehen|schauen|gucken)",
    "(egal|weiter|passt)",
    "keine",
)
# Was neben so einer Antwort noch stehen darf, ohne dass sie etwas sagt.
FILLERS: frozenset[str] = frozenset(
    "ich gar mehr hm hmm äh ähm öh puh ehrlich gesagt ja nein also da das dazu noch so genau leider gerade grad jetzt "
    "eigentlich ganz sorry tut mir leid gute frage echt wirklich und aber naja na keine ahnung im moment "
    "auch einfach es erst einmal erstmal vorerst nur alles".split()
)

# Der Weg, alles zu lassen, wie es ist.
NOTHING: tuple[str, ...] = (
    "nichts (tun|machen|ändern|unternehmen|verändern)",
    "(nichts|nix|nüscht)",
    "alles (bleibt|lassen|belassen|so lassen)",
    "(es |alles )?(so )?lassen wie es ist",
    "(alles )?beim alten",
    "weiter so",
    "(einfach |so )?weitermachen wie (bisher|bislang|immer|jetzt|heute)",
    "(es |alles )?bleibt (alles |so )?wie es ist",
    "gar nichts",
    "abwarten",
    "bleiben",
    "so bleiben",
)

# Wenn …, dann …: Gruppen „opens“ („sobald“), „if_“ und „then“.
IF_THEN: tuple[str, ...] = (
    r"^\W*(?P<opens>(?:immer |jedes mal,? |)?(?:wenn|sobald|falls))\s+(?P<if_>.+?)[,;:]?\s+(?:dann|so)\s+(?P<then>.+?)[.!\s]*$",
    r"^\W*(?P<opens>(?:immer |jedes mal,? |)?(?:wenn|sobald|falls))\s+(?P<if_>[^,]+),\s*(?P<then>.+?)[.!\s]*$",
)
# Wer etwas tut: vor dem Zeitpunkt.
SELF: frozenset[str] = frozenset("ich selbst selber mich mir".split())
WHO_ENDS: tuple[str, ...] = (
    ",",
    ";",
    " bis ",
    " am ",
    " ab ",
    " im ",
    " in ",
    " vor ",
    " nach ",
    " morgen",
    " heute",
    " übermorgen",
    " nächste",
    " diese",
    " noch ",
    " ende ",
    " anfang ",
    " mitte ",
    " spätestens ",
    " sofort",
    " gleich",
    " bald",
    " zum ",
)
# Wörter, die einen Nebensatz beginnen: an ihrem Komma wird keine Aufzählung getrennt.
CLAUSE_BEGINS: frozenset[str] = frozenset(
    "dass weil wenn ob obwohl damit sodass der die das den dem deren dessen wo wie was wer wann warum wozu "
    "bis bevor nachdem während sondern aber denn doch um ohne statt als falls sobald und dann".split()
)
# Damit beginnt auch ein Glied einer Aufzählung, wenn es mit einem Hauptwort endet: „die alte Software“.
ARTICLES: frozenset[str] = frozenset("der die das den dem".split())
# Wer so beginnt und weiterspricht, bildet einen Satz.
SUBJECTS: frozenset[str] = frozenset("ich er sie es wir man".split())
# Steht eines davon da, so verbindet „und“ Satzteile und zählt nicht auf: „Er will einen Kopf und keine zwei“.
FINITE: frozenset[str] = frozenset(
    "will wollen möchte möchten muss müssen soll sollen kann können darf dürfen ist sind war waren hat haben "
    "hatte hatten wird werden bin habe weiß geht kommt macht".split()
)
# Ein Wort zwischen Kommas, mit dem etwas zurückgenommen wird: Dort wird keine Liste geteilt.
TAKEN_BACK = (
    r"(?:nein|nee|ne|quatsch|moment|vielmehr|besser gesagt|ich meine|beziehungsweise|doch nicht|nicht \w+)"
)
LAST_JOINER = r"\s+(?:und|oder|sowie)\s+"
FIRST_JOINER = r"^(?:und|oder|sowie|oder aber|außerdem|dann)\s+"

# Auf die Frage, mit wem man reden könnte.
NOBODY: frozenset[str] = frozenset(
    "niemand niemandem niemanden keiner keinem keinen mit gar eigentlich leider".split()
)
TODAY = r"\bheute\b"

GO_ON: tuple[str, ...] = ("weiter*", "fortfahren", "fortsetzen", "anders gemeint", "nicht so gemeint")
STOP: tuple[str, ...] = (
    "aufhören",
    "aufhoeren",
    "stopp",
    "stop",
    "ende*",
    "anrufen",
    "pause",
    "nicht weiter*",
)

COMMANDS: dict[str, tuple[str, ...]] = {
    "back": ("zurück", "zurueck", "z"),
    "skip": ("weiter", "überspringen", "w"),
    "correct": ("korrigieren", "korrektur", "k"),
    "map": ("karte",),
    "end": ("ende", "aufhören", "schluss"),
    "help": ("hilfe", "h", "?"),
}

# Worte, bei denen nicht weitergefragt wird. Lieber einmal zu oft; Redensarten des Geschäfts stehen darunter.
DANGER: tuple[str, ...] = (
    "ich … (will|möchte|moechte|mag|wollte) … (nicht|nich|nimmer|nie) (mehr |länger )?(leben|weiterleben|weiter leben|aufwachen|existieren)",
    "(will|möchte|moechte|mag|wollte) (ich )?(so |einfach |eigentlich |auch |das leben )*(nicht|nich|nimmer) (mehr |länger |weiter )(leben|weiterleben|da sein|existieren|aufwachen)",
    "(nicht|nich|nimmer) (mehr|länger|weiter) leben (will|möchte|moechte|mag|wollen|zu wollen)",
    "ich kann nicht (mehr |weiter )leben",
    "(nicht|nie) (mehr|wieder) (aufwache|aufwachen|aufzuwachen)",
    "nicht mehr auf (der|dieser) welt",
    "(am liebsten|lieber) (wäre ich |bin ich |würde ich |gar |einfach )*nicht mehr (da|hier|leben|aufwachen)",
    "ich (wäre|wär) (am liebsten |lieber |gern |gerne )(gar |einfach )?nicht mehr (da|hier|am leben)",
    "ich … mich (selbst |selber |noch |einfach |lieber |bald )*(umbringen|umzubringen|töten|umbringe)",
    "mich (selbst |selber )?umzubringen",
    "mich (selbst |selber |einfach )?umbringen (will|möchte|könnte|werde|sollte)",
    "mich (selbst|selber) (umbringen|töten)",
    "(bringe|bring|brächte) (ich )?mich (noch |einfach |jetzt |selbst |selber )*um",
    "mir (selbst |selber |noch |einfach |vielleicht )*(etwas|was) (antun|antue|antu|anzutun|angetan|antäte)",
    "(tue|tu) (ich )?mir (noch |bald )?(etwas|was) an",
    "(mir|mein) (das )?leben (zu )?(nehmen|nehme|beenden|beende)",
    "nehme mir das leben",
    "meinem leben … ende",
    "(allem|dem ganzen|all dem) ein ende (setzen|machen|bereiten)",
    "schluss (machen )?mit (dem|meinem) leben",
    "mit (dem|meinem) leben (abgeschlossen|schluss)",
    "selbstmord",
    "selbstmordgedank*",
    "selbsttötung",
    "suizid*",
    "freitod",
    "(ich bin|bin ich|ich fühle mich) … lebensmüde",
    "ich (will|möchte|moechte|wollte|würde am liebsten|möcht) (nur noch |einfach |am liebsten |lieber |nur )*sterben",
    "(am liebsten|lieber|einfach nur|nur noch) sterben",
    "sterben (will|möchte) ich",
    "(wäre|wär) (ich )?(am liebsten |lieber |besser |doch |nur |schon )*tot",
    "(ich|besser|lieber) tot (wäre|wär|bin)",
    "ohne mich (viel |alle |doch |eh )*besser (dran|aus)",
    "besser (dran |aus )?(ohne mich|wenn es mich nicht|wenn ich nicht mehr)",
    "wenn es mich nicht (mehr )?(gäbe|geben würde|gibt)",
    "keinen sinn mehr … (leben|weiterzuleben)",
    "leben (hat|macht|hätte) (für mich )?keinen sinn",
    "(wofür|wozu|warum) (ich )?(überhaupt |eigentlich )?noch (lebe|leben|weiterleben)",
    "nicht mehr lebenswert",
    "vor (den|einen|die) (nächsten )?(zug|bahn|s-bahn|u-bahn)",
    "von (der|einer) (\\w+ )?brücke (springe|springen|stürze|stürzen|zu springen)",
    "aus dem fenster (springe|springen|stürze|stürzen|zu springen)",
    "gegen (einen|den|die) (baum|pfeiler|wand|mauer) (fahre|fahren|zu fahren)",
    "pulsadern",
    "mich (einfach |selbst |selber )?(aufhängen|erhängen|erschießen|vergiften|ertränken)",
    "überdosis",
    "abschiedsbrief",
    "mich (selbst|selber) (verletze|verletzen|verletzt)",
    "selbstverletz*",
    "(ritze mich|mich ritze|mich ritzen|mich geritzt)",
    "mir (selbst|selber) (weh|schaden|schmerzen) (tun|tue|zufügen|zuzufügen|antun)",
)
NOT_DANGER: tuple[str, ...] = (
    "(wirtschaftlich*|politisch*|finanziell*|unternehmerisch*|reiner|glatter|purer) selbstmord",
    "selbstmord (für|auf raten|an der|am markt)",
    "(das|es|alles andere) (wäre|ist|war|wird) (doch |ja |glatter |reiner )*selbstmord",
    "(das|es|der|die|stress|job|arbeit|chef|termine) (wird|würde|könnte|werden|wäre) (mich|mir) … (umbringen|umbringt)",
)

# Wovon eine Notiz spricht, über andere oder über sich: nur, was es deutlich sagt. Siehe `hearing.subjects`.
TRIED: dict[str, tuple[str, ...]] = {
    "tried": ("(probiert|versucht|getestet|ausprobiert|anlauf|eigene idee)",),
}
"""Woran man hört, dass es um schon Versuchtes geht und nicht um Geld, Zeit oder Leute."""
ABOUT: dict[str, tuple[str, ...]] = {
    "goal": (
        "(will|wollen|möchte|möchten|wollte|wollten|wünscht|wünschen) …… (weniger|mehr zeit|mehr umsatz|schneller|einfacher|wegkommen|loswerden|erreichen|vereinfachen|senken|sparen|wachsen|verkürzen|verdoppeln|halbieren|verbessern|umstellen|ablösen)",
        "(will|wollen|möchte|möchten) (weg von|weg vom|raus aus)",
        "(sein|ihr|mein|unser|das) (großes |eigentliches )?ziel (ist|wäre|war)",
        "(soll|sollen) (\\w+ )?(weniger|schneller|einfacher|leichter|aufhören|sinken|steigen)",
        "damit (endlich|künftig|in zukunft|nicht mehr|keiner mehr|weniger)",
    ),
    "criteria": (
        "(am wichtigsten|das wichtigste|ausschlaggebend|hauptsache|unverzichtbar|ein muss)",
        "(ist|sind|wäre|war) (\\w+ )?(ihm|ihr|ihnen|uns|mir|denen|dem kunden) (\\w+ )?(sehr |besonders |vor allem )?wichtig",
        "(ihm|ihr|ihnen|uns|mir|denen) (ist|sind) …… wichtig",
        "wichtig (ist|sind|wäre) (ihm|ihr|ihnen|uns|mir|denen|vor allem)",
        "(kommt|käme) es … an",
        "(legt|legen) … wert auf",
        "(preis|qualität|lieferzeit|service|optik|termintreue) (\\w+ )?(entscheidet|zählt|ist entscheidend)",
        "(muss|müssen|darf|dürfen) (\\w+ )?(unter|mindestens|höchstens|maximal|nicht mehr als)",
        "(gemessen|merken|merkt|messen|misst) (wird |er |sie |es |das )*(daran|an der|am|an den)",
    ),
    "deadline": (
        "(bis|spätestens|fertig|live|startklar|umgestellt|abgeschlossen|entschieden|in betrieb)",
        "(muss|müssen|soll|sollen|will|wollen) …… (stehen|laufen|anlaufen|starten|da sein|umziehen|eröffnen)",
        "(vor|zu|zum|zur) (der|dem|beginn|start|ablauf)",
        "(läuft|laufen) … aus",
    ),
    "drivers": (
        "(leidet|leiden|litt) (\\w+ )?(unter|darunter)",
        "(stört|ärgert|nervt|drückt|belastet|quält) (sie|ihn|ihnen|ihm|uns|mich|die|den|das|dass)",
        "(genervt|unzufrieden|frustriert|verärgert|sauer|enttäuscht) (von|über|mit|weil|wegen)",
        "(ist|sind|war) (\\w+ )?(genervt|unzufrieden|frustriert|verärgert|sauer|enttäuscht|unter druck)",
        "(steht|stehen) (\\w+ )?unter druck",
        "zu (spät|lang|lange|langsam|teuer|oft|aufwendig|kompliziert|fehleranfällig)",
        "(beschwert|beschweren|beklagt|beklagen) sich",
        "(verliert|verlieren|verloren) (\\w+ )?(kunden|aufträge|leute|umsatz|geld|zeit|den überblick)",
        "(kostet|kosten) (sie|ihn|uns|ihnen|viel|zu viel|jeden|jede|nerven)",
    ),
    "situation": (
        "(standorte*|filialen|niederlassungen|betriebsstätten)",
        "(zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|zwanzig|fünfzig|hundert) (mitarbeiter*|leute|lager|werke|schichten|fahrzeuge|maschinen|häuser|betriebe)",
        "(arbeitet|arbeiten|läuft|laufen|nutzt|nutzen) (\\w+ )?(bisher|heute|noch|derzeit|zurzeit|aktuell|seit)",
        "(bisher|derzeit|zurzeit|aktuell|momentan) (\\w+ )?(läuft|laufen|arbeitet|arbeiten|nutzt|nutzen|haben|hat|machen|macht)",
        "(umzug|übernahme|fusion|umstrukturierung|nachfolge|kurzarbeit|neuer chef|neue chefin|neuen chef)",
    ),
    "resources": (
        "(budget|etat)",
        "(geld|mittel) (\\w+ )?(von|ist|sind|für|da|vorhanden|freigegeben|frei|reicht|bis)",
        "(haben|hat|gibt) (\\w+ )*(budget|etat|geld dafür|mittel)",
        "(schon|bereits) (\\w+ )*(probiert|versucht|getestet|ausprobiert)",
        "(eigene|eine eigene) idee",
        "(darf|dürfen|kann|können) (\\w+ )?(selbst|allein|alleine) entscheiden",
    ),
    "obstacles": (
        "(scheitern|scheitert|scheiterte|hakt|hängt) (\\w+ )?(am|an)",
        "(am|an \\w+) (\\w+ )?(scheitern|scheitert)",
        "(im weg|im wege|stolperstein*|hürde*|hindernis*)",
        "(bremst|bremsen|blockiert|blockieren|sperrt sich|sperren sich|querstellen|stellt sich quer|stellen sich quer)",
        "(keine zeit|kein platz|keine leute|kein personal|keine kapazität*) (für|dafür|dazu|da)",
        "(ist|sind|wäre|wären) (\\w+ )?(dagegen|skeptisch)",
    ),
    "alternatives": (
        "(konkurrenz|wettbewerb|wettbewerber*|mitbewerber*)",
        "(andere|anderen|anderer|zweiten|weitere|weiteren) (anbieter*|angebot*|lieferant*|hersteller*)",
        "(vergleichsangebot*|gegenangebot*|zweites angebot)",
        "(selbst|selber) (machen|bauen|lösen|entwickeln)",
        "(alles|es) (so )?(lassen|bleibt) wie",
        "beim alten (bleiben|bleibt|lassen)",
        "oder (gar )?nichts (tun|machen)",
    ),
    "risks": (
        "(angst|sorge|sorgen|bedenken) (vor|um|dass|wegen|haben|hat)",
        "(hat|haben) (\\w+ )?(angst|sorge|sorgen|bedenken)",
        "(befürchtet|befürchten|fürchtet|fürchten) (\\w+ )*(dass|sich|um|die|den|das|ausfall*)",
        "(risiko|risiken|riskant|gefahr|gefährlich)",
        "(schiefgehen|schief gehen|schiefgeht|schief geht|lahmlegt|lahmlegen|stillstand|ausfallen)",
    ),
    "people": (
        "(entscheidet|entscheiden|mitentscheid*|mitzureden|mitredet|mitreden|zustimm*|genehmig*|unterschreib*|absegn*|freigeb*|freigib*)",
        "(muss|müssen|sollte) (\\w+ )*(gefragt|überzeugt|eingebunden|einbezogen|ins boot|dabei sein|mit an den tisch)",
        "(das sagen|das letzte wort) (hat|haben)",
        "(hat|haben) (das sagen|das letzte wort)",
        "(ansprechpartner*|entscheider*)",
    ),
    "steps": (
        "(ich|wir|er|sie) (schicke|schicken|schickt|rufe|rufen|ruft|melde|melden|meldet|treffe|treffen|trifft|liefere|liefern|liefert|komme|kommen|kommt|bekomme|bekommen|bekommt|bringe|bringen|bringt|spreche|sprechen|spricht|kläre|klären|klärt)",
        "(termin|nächstes treffen|nächster termin|probelauf) (\\w+ )?(am|um|ist|haben|steht)",
        "(vereinbart|verabredet|ausgemacht|abgemacht)",
    ),
}
