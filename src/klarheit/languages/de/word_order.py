"""German word order: where a question opens. Word sets for `moves.openings`, all in lower case."""

import re

# A W-word and the form it usually makes; sizes ("wie viele") and nouns ("welche Erfahrungen") below change it.
ASKING_WORDS = {
    **dict.fromkeys(
        (
            "wie was warum weshalb wieso weswegen wozu woran wodurch womit worauf worüber worum worin wovon wovor wofür "
            "wogegen worunter woraus inwiefern inwieweit"
        ).split(),
        "question.open",
    ),
    **dict.fromkeys(
        "wann wer wem wen wessen wo woher wohin welche welcher welches welchen welchem wieviel wieviele wievielen".split(),
        "question.narrow",
    ),
}
NARROWING = frozenset(
    "viel viele vielen lange lang oft häufig hoch groß alt weit schnell teuer breit schwer spät früh heißt heißen "
    "kostet kosten lautet wievielt".split()
)
WIDENING = frozenset(
    "erfahrung erfahrungen erwartung erwartungen auswirkung auswirkungen folgen konsequenzen bedenken ideen "
    "überlegungen gedanken wünsche ziele kriterien möglichkeiten gründe grund schwierigkeiten herausforderung "
    "herausforderungen hindernisse risiken vorstellung vorstellungen rolle bedeutung anforderungen alternativen "
    "optionen sorgen punkte themen aspekte faktoren vorteile nachteile eindruck".split()
)
PREPOSITIONS = frozenset(
    "ab an auf aus bei bis durch für gegen gegenüber in mit nach neben ohne seit über um unter von vor zu zwischen wegen".split()
)
# Between the W-word and its verb: "wie genau läuft", "was sonst noch fehlt" keeps its order.
W_MODIFIERS = frozenset(
    "genau gerade denn eigentlich so noch sonst alles wohl konkret ungefähr etwa alleine bitte nun jetzt also aber überhaupt "
    "gut sehr stark wichtig zufrieden viel viele vielen lange lang oft häufig hoch groß alt weit schnell teuer breit "
    "schwer spät früh realistisch sicher dringend nah ernst bald".split()
)
NOUN_TAKERS = frozenset(
    "welche welcher welches welchen welchem wieviel wieviele wievielen viel viele vielen für".split()
)
# In a W-phrase with a noun only these make the clause indirect: "welche Rolle er spielt".
PERSONS = frozenset("mich mir dich dir ihn ihm uns euch ich du er sie es wir ihr man der die das".split())
# Right after a W-word these make the clause indirect: "was Sie brauchen", "wie das läuft".
EMBEDDERS = frozenset(
    "ich du er sie es wir ihr man das der die den dem ein eine einen einem einer dies diese dieser dieses jemand alle "
    "mich mir dich dir ihn ihm ihnen uns euch sich mein meine meinen meinem meiner dein deine ihre ihren ihrem ihrer "
    "unser unsere unseren gesagt immer auch leute kunden kein keine herr frau dann da hier schon nicht nur bei in auf mit "
    "für von zu an aus beim im am zum zur und oder".split()
)
# Finite forms that may open a question or follow a W-word.
VERBS = frozenset(
    "bin bist ist sind seid war warst waren wart wär wäre wären wärst habe hab hast hat haben habt hatte hatten hattest "
    "hattet hätte hätten hättest hättet werde wirst wird werden werdet wurde wurden würde würden würdest würdet "
    "kann kannst können könnt könnte könnten könntest konnte konnten darf darfst dürfen dürfte dürften dürft muss musst "
    "müssen müsst müsste müssten musste mussten soll sollst sollen sollte sollten sollt will willst wollen wollt wollte "
    "wollten möchte möchten möchtest möchtet mag mögen magst brauche brauchst braucht brauchen bräuchte bräuchten "
    "gibt gab gäbe geht gehen ging ginge kommt kommen kam käme kämen macht machen machst machte mache "
    "läuft laufen lief liefen fuhr fuhren hieß hieße hielt schrieb sprach nahm traf blieb ließ half fiel steht stehen stand liegt liegen lag lässt lassen ließe sieht sehen siehst sah sähe "
    "heißt heißen bedeutet bedeuten passt passen passiert passieren stimmt weiß weißt wissen wusste wussten "
    "denkt denken denkst glaubt glauben glaubst meint meinen meinst findet finden findest fand sagt sagst "
    "sagte kostet kosten dauert dauern klappt funktioniert funktionieren fehlt fehlen hilft helfen gefällt "
    "gefallen reicht reichen spielt spielen hängt hindert hält halten haltet hältst nimmt nehmen nutzt nutzen nützt "
    "benutzen verwenden verwendet arbeitet arbeiten arbeitest entscheidet entscheiden trifft treffen stellt stellen "
    "bringt bringen brachte bleibt bleiben beginnt beginnen fängt hört hören klingt sprechen spricht "
    "suchen sucht suchst planen plant plane kennen kennt kennst kannten erwarten erwartet wünschen wünscht wünschst "
    "gehört gehören gehörte betrifft interessiert interessieren stört stören ärgert freut freuen fühlt fühlen "
    "tut tun tust fährt fahren führt führen schätzen schätzt erleben erlebt merken merkt bezahlen zahlen zahlt "
    "kaufen kauft bestellen bestellt liefern liefert ändert ändern verändert löst lösen leben lebt wohnen "
    "existiert handelt haste biste kannste willste "
    "meinste weißte glaubste denkste bieten bietet empfehlen verkaufen dienen dient beraten bekommen bekommt kriegen "
    "kriegt trinken isst essen mögt begleitet entspricht heisst muß mußt müßte müßten mußte läßt weiss akzeptieren "
    "akzeptiert setzen setzt bevorzugen beabsichtigen hoffen vergleichen produzieren benötigen benötigt benötigten befindet befinden".split()
)
# "Gibt’s", "woran hakt’s": the subject is within the word.
CLITIC = "'s"
CLITIC_VERBS = frozenset(f"{verb}{CLITIC}" for verb in VERBS) | frozenset(
    "gibts gehts hats ists wars habens kams läufts brauchts darfs solls".split()
)
# Commands far more often than questions, unless a particle follows: "Schauen Sie", "Rufen Sie".
COMMANDS = frozenset(
    "lassen sprechen bestellen kaufen zahlen bezahlen hören führen stellen setzen halten fühlen vergleichen liefern "
    "verkaufen beraten ändern lösen helfen laufen schätzen bringen geben treffen merken tun freuen nehmen passen fahren warten rufen schauen".split()
)
# Who may follow the opening verb.
SUBJECTS = frozenset(
    "ich du er sie es wir ihr man das dies diese dieser dieses der die den dem ein eine einer eines einen jemand jemanden alle "
    "ihnen ihre ihrem ihren ihrer dein deine deinem deinen unser unsere euer eure herr frau denn eigentlich überhaupt irgendwas "
    "irgendetwas irgendwelche irgendjemand irgendeine irgendein etwas was beide mein meine jeder jede jedes noch da sonst".split()
)
# In a sentence that ends in a full stop only these make a verb before them ask.
TOLD_SUBJECTS = frozenset("sie du ihr".split())
# The verb that goes with "sie" when it is no "she".
PLURAL_SUBJECTS = frozenset(("sie",))
PLURAL_ENDINGS = ("n", "sind")
# With these subjects only some verbs ask; "mache ich", "sagen wir" answer.
CHOOSY_SUBJECTS = {
    "ich": frozenset("kann könnte darf dürfte soll sollte muss müsste muß brauche bekomme liege".split()),
    "wir": frozenset(
        "können könnten sollen sollten wollen müssen müssten dürfen dürften sind haben hätten kommen würden bekommen".split()
    ),
    "noch": frozenset("fehlt brauchst hast".split()),
    "da": frozenset("ist sind war waren".split()),
    "sonst": frozenset("gibt".split()),
}
# Endings of verbs not in the list, by who follows: "überlegen Sie", "arbeitest du", "überzeugt das".
VERB_ENDINGS = {
    "sie": ("en", "ern", "eln"),
    "du": ("st",),
    "ihr": ("t",),
    **dict.fromkeys("er es das man ihnen dir euch".split(), ("t", "te")),
}
# Behind such a pair they show that it asks: "Produzieren Sie selbst", "Liefern Sie auch".
PARTICLES = frozenset(
    "denn schon eigentlich auch noch selbst oft viel lieber überhaupt regelmäßig immer derzeit aktuell bereits intern".split()
)
NO_VERBS = frozenset(
    "sagen wegen gegen neben zwischen eben gestern morgen zusammen oben unten selten außen innen daneben dagegen deswegen "
    "nicht mit seit jetzt gut erst selbst sonst fast meist zuerst zuletzt letztendlich bitte heute heutzutage leute "
    "überhaupt vielleicht damit somit weit direkt bereit bekannt wichtigen ersten nächsten anderen neuen alten ihnen "
    "einen keinen meinen deinen seinen unseren ihren guten großen kleinen den denen wen wenn dann denn darin worin außerdem "
    "dass daß das was zeit art punkt produkt angebot projekt geschäft prozent termin kunden firmen und hat's dort leider "
    "klasse dazu sein mein dein ihr wir hier aber der oder über unter hinter weiter wieder immer besser lieber eher".split()
)
# After an asking word nearly every word with such an ending is the verb: "woran erkennen", "wer entscheidet".
ASKED_VERB_ENDINGS = ("t", "en", "ern", "eln", "te", "ten", "st")
ASKED_VERBS: frozenset[str] = frozenset()
ASKED_SUBJECTS: frozenset[str] = frozenset()
# A verb before its subject asks wherever it stands: not in German, where "dann haben Sie" tells.
INVERSION_ASKS = False
STRONG_ASKING_WORDS: frozenset[str] = frozenset()
STRONG_SUBJECTS = frozenset("sie du ihr das es wir ich man".split())
STRONG_PAIRS = frozenset(
    {
        ("stimmt", "das"),
        ("soll", "ich"),
        ("sollen", "wir"),
        ("darf", "ich"),
        ("dürfte", "ich"),
        ("klingt", "das"),
        ("passt", "das"),
        ("funktioniert", "das"),
    }
)
WEAK_PAIRS = frozenset(
    {
        ("mag", "das"),
        ("mag", "es"),
        ("hört", "das"),
        ("geht", "ihnen"),
        ("freut", "mich"),
        ("tut", "mir"),
        ("kosten", "ihrer"),
        ("kosten", "der"),
        ("kosten", "für"),
        ("kosten", "die"),
        ("geht", "dir"),
    }
)
DOUBTFUL_PAIRS: frozenset[tuple[str, str]] = frozenset()
# At the very beginning they ask before any noun ("reicht Montag"), unless one of the followers shows a word left out.
START_VERBS = frozenset(
    "hat wird wäre hätte würde ist sind waren war reicht passt darf dürfen muss müssen soll sollen sollten hatte haben befindet liegt läuft spielt braucht steht".split()
)
START_FOLLOWERS = frozenset(
    "gut ok okay nicht kein keine leider klar schön toll super prima nett wichtig richtig wirklich immer ganz sehr alles so ja natürlich auf für an mit von zu in bei schon mir auch nur kaum gerade erst möglich sicher gekommen gesagt geklappt gemacht perfekt großartig zwar eben halt mal wohl ziemlich echt genau besser was ich wir".split()
)
# Between two clauses: after one of these a verb comes first because a question begins.
CLAUSE_ENDS = frozenset(
    "ja jo jawohl nein nee ne okay ok gut genau verstehe verstanden klar schön prima super toll mhm hm hmm aha ach ah äh ähm öh "
    "und oder aber denn danke tja interessant spannend stimmt richtig perfekt wunderbar hallo entschuldigung moment gell "
    "fein klasse tag abend nachvollziehbar dank cool großartig hey hi problem geschehen fantastisch ausgezeichnet korrekt".split()
)
# A clause that ends so is over: "… ausverkauft ist | möchten Sie", "… gefunden | kann ich".
CLAUSE_FINAL = re.compile(
    r"(?:ge\w{3,}(?:t|en)|(?:be|ver|er|ent|zer)\w{3,}(?:t|en)|\w{2,}iert|ist|sind|war|haben|hat|werden|wird|kann|können|wurde|würde)$"
)
LEADS = frozenset(
    "mal ja jo jawohl nein nee okay ok gut genau verstehe verstanden schön prima super toll mhm hm hmm aha ach ah äh ähm öh so "
    "also und oder aber doch denn danke nun na nur tja natürlich interessant spannend stimmt richtig perfekt wunderbar hallo eben "
    "entschuldigung moment gell sag klasse dann jetzt noch vielleicht gerne selbstverständlich dazu da hey hi schade achso sorry nochmal bitte "
    "großartig sicher oh wow ausgezeichnet cool fantastisch ganz allerdings jedenfalls sehr einverstanden logisch freilich".split()
)
LEAD_PAIRS = frozenset({
    ("alles", "klar"), ("kein", "problem"), ("gern", "geschehen"), ("zum", "beispiel"), ("guten", "tag"), ("guten", "morgen"), ("guten", "abend"), ("vielen", "dank"), ("herzlichen", "dank"),
    ("sag", "mal"), ("sagen", "sie"), ("letzte", "frage"), ("kurze", "frage"), ("eine", "frage"), ("andere", "frage"), ("eine", "letzte"), ("eine", "kurze"), ("eine", "andere"), ("ich", "verstehe"), ("sehr", "gut"), ("ach", "so"),
    ("in", "ordnung"),
})  # fmt: skip
# They fill the first place of a clause: a verb behind them is in second place and asks nothing ("dann haben Sie …").
BLOCKERS = frozenset(
    "bitte dann jetzt da dazu noch vielleicht nur dafür natürlich sicher selbstverständlich gerne also so allerdings jedenfalls".split()
)
# Words before a W-clause that make it indirect.
MATRIX = frozenset(
    "wo wer wie wann weiß weiss wissen wusste weißt sagen sage sagt sagst sagte sehen sehe sieht fragen frage frag fragt erzählen erzähle "
    "egal alles nichts etwas überlegen überlege schauen schaue schau zeigen zeige zeigt erklären erkläre beschreiben "
    "darum darüber davon darauf daran danach daraus dem das entscheidet herausfinden klären vergessen gesehen gehört gesagt gefragt "
    "interessieren interessiert mitteilen prüfen nachsehen nachschauen verraten notieren beantworten ahnung anders genauso so "
    "besser mehr weniger zeitpunkt art weise ort je ebenso sowie sofern hören einschätzen informieren lassen wieder denke "
    "geben teilen mir lernen merken merke merkt bescheid abhängig angeben anschauen ansehen".split()
)
SUBORDINATORS = frozenset(
    "wenn falls weil sobald solange nachdem bevor seitdem obwohl damit dass ob sofern indem während als bis je angenommen gesetzt".split()
)
OR_WORDS = frozenset(("oder", "beziehungsweise", "bzw"))
# They join a question to what was before and belong to it.
ANDS = frozenset("und oder aber sondern denn also doch".split())
# With nothing but these before it, a question needs no segment of its own.
FILLERS = ANDS | frozenset("ja na nun so tja äh ähm öh sagen sie sag mal gut ok okay dann jetzt".split())
# Behind a soft beginning: "Können Sie sagen, ob …".
WHETHER = frozenset(("ob",))
# Behind an "oder" that offers no choice.
NO_CHOICE = frozenset(
    "so ähnlich ähnliches was wie nicht doch zwei drei vier fünf mehr weniger etwas irgendwas sowas anders".split()
)
# They show that an asking word puts things side by side.
COMPARING = frozenset(
    "lieber eher wichtiger besser bevorzugen vorziehen näher schlimmer schwerer leichter mehr entscheidender".split()
)
# Before one of these at the end there is no tag: "das ist richtig".
TAG_BLOCKERS = frozenset(
    "ich bin tat richtig genau okay ok ja ist das ja genau ganz nicht völlig absolut vollkommen sehr so alles war sei auch schon sind wäre es doch und nur oder für mal".split()
)
COPULAS: frozenset[str] = frozenset()
COPULA_BLOCKERS: frozenset[str] = frozenset()
# In mid-text a capital shows that a sentence begins with one of these, though the full stop is missing.
CAPITALS = (VERBS | frozenset(ASKING_WORDS)) - frozenset("kosten essen leben treffen planen will may".split())
RELATIVES: frozenset[str] = frozenset()
# Verbs that may open a question by themselves.
OPENING_VERBS = VERBS | CLITIC_VERBS
# What a segment can begin with when its word order asks.
BEGINNINGS = OPENING_VERBS | START_VERBS | PREPOSITIONS | SUBORDINATORS | frozenset(ASKING_WORDS)
# Every soft beginning, invitation and declared question in `questions` needs one of these words.
HINTS = frozenset(
    "interessieren interessiert freuen wissen verstehen fragen erfahren hören frage frag wüsste sagen erzählen beschreiben erklären schildern verraten "
    "ausführen erläutern ahnung idee vorstellung berichten erzähl erzähle beschreib beschreibe schilder schildere berichte sag lassen helfen nehmen "
    "geben zeigen also doch ja wissen".split()
)
# Those that stay so before a comma, and the words behind it.
MATRIX_BEFORE_COMMA = MATRIX
INDIRECT = OPENING_VERBS | PREPOSITIONS | frozenset(ASKING_WORDS)

# English only: there a plural can look like the verb of a question.
CLEFT_VERBS: frozenset[str] = frozenset()
