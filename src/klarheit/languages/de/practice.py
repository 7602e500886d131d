"""Üben auf Deutsch: was an einer Gegenüber-Datei nicht stimmt, warum sich jemand öffnet oder verschließt."""

PROBLEMS = {
    "toml": "Die Datei ist kein gültiges TOML ({reason}).",
    "no_language": "Es fehlt die Sprache: eine Tabelle [de], [en] oder beide.",
    "language_missing": "Es fehlt die Sprache „{name}“: Mitgelieferte Gegenüber sprechen beide.",
    "missing": "Es fehlt „{name}“.",
    "unknown_key": "„{name}“ ist kein Feld, das hier stehen kann.",
    "newer": "„schema“ muss 1 sein, hier steht {found}.",
    "unknown_value": "„{found}“ geht hier nicht. Möglich sind: {known}.",
    "not_int": "Hier gehört eine ganze Zahl hin.",
    "not_float": "Hier gehört eine Zahl hin.",
    "not_str": "Hier gehört ein Text hin.",
    "not_bool": "Hier gehört true oder false hin.",
    "not_dict": "Hier gehört eine Tabelle hin.",
    "not_list": "Hier gehören Tabellen mit doppelten Klammern hin, wie [[fact]].",
    "not_tuple": "Hier gehört eine Liste von Texten hin.",
    "not_share": "Die Zahl muss zwischen 0 und 1 liegen.",
    "empty": "Hier steht noch nichts.",
    "twice": "„{name}“ gibt es mehrmals.",
    "no_such_fact": "Es gibt keine Tatsache „{fact}“.",
    "needs_decoy": "„{fact}“ ist eine falsche Fährte; davon darf nichts abhängen.",
    "deep_adjacent": "„{fact}“ liegt tief (depth 3) und kann nicht nebenbei erzählt werden.",
    "circle": "„{fact}“ setzt über Umwege sich selbst voraus und käme nie zur Sprache.",
    "few_facts": "{found} Tatsachen, es sollten mindestens {least} sein.",
    "few_dimensions": "Die Tatsachen verteilen sich auf {found} Bereiche, es sollten mindestens {least} sein.",
    "no_decoy": "Es fehlt eine falsche Fährte (decoy = true).",
    "few_deep": "{found} Tatsachen liegen tief (depth 3), es sollten mindestens {least} sein.",
    "few_ways": "Wege zu einer Lösung: {found}, es sollten mindestens {least} sein.",
    "few_texts": "Dafür gibt es {found} Fassungen, es sollten mindestens {least} verschiedene sein.",
    "number_of_words": "{found} Wortanfänge, gut sind {least} bis {most}.",
    "not_a_beginning": "„{word}“ ist kein Wortanfang: ein Wort, kleingeschrieben, mindestens zwei Buchstaben.",
    "cue_ends": "Die Andeutung endet mit drei Punkten (…).",
    "file_too_long": "{found} Zeichen. Ein Fall hat höchstens {most}.",
    "too_long": "{found} Zeichen, höchstens {most} lassen sich gut sprechen.",
    "core_word": "„{word}“ verrät die Tatsache: Das Wort gehört zu ihrem Kern.",
    "figure": "„{figure}“ verrät die Tatsache: keine Zahlen, Daten und Namen.",
    "tells_other": "„{figure}“ verrät eine andere Tatsache: {fact}.",
    "not_file_name": "Hier steht „{found}“, die Datei heißt aber „{name}“.",
}

# Warum sich das Gegenüber geöffnet oder verschlossen hat; dahinter steht, was gesagt wurde.
REASONS = {
    "reflection": "Sie haben wiedergegeben, was gesagt wurde. Das tut gut.",
    "open": "Eine offene Frage: Darauf lässt sich erzählen.",
    "follow_up": "Sie haben an das Gesagte angeknüpft.",
    "purpose": "Sie haben gesagt, wozu Sie fragen.",
    "capped": "Mehr auf einmal bringt nicht mehr: Vertrauen wächst langsam.",
    "closed": "Eine Frage, auf die ein Ja oder Nein genügt.",
    "leading": "Die Frage legte die Antwort nahe. Zugestimmt ist schnell, gemeint muss es nicht sein.",
    "stacked": "Mehrere Fragen auf einmal: Beantwortet wird nur die letzte.",
    "information": "Sie haben etwas erklärt, wonach niemand gefragt hatte.",
    "asked_for": "Danach war gefragt worden; Auskunft zu geben kostet nichts.",
    "advice": "Ein Rat, um den niemand gebeten hatte.",
    "pitch": "Werbung für das Eigene, bevor klar war, was gebraucht wird.",
    "price": "Ein Preis, nach dem niemand gefragt hatte.",
    "pressure": "Das war als Druck zu hören.",
    "dismissal": "Das klang, als zählte das Gesagte nicht.",
    "insult": "Das hat verletzt.",
    "interrogation": "Frage auf Frage, ohne dass eine Antwort aufgegriffen wurde.",
    "repeated": "Das stand fast wörtlich schon einmal da; beim zweiten Mal bringt es nichts.",
    "parrot": "Wörtlich wiederholt ist noch nicht zugehört.",
    "flattery": "Ein Lob. Schmeicheln öffnet nichts.",
    "generic": "Eine Bitte um alles. Darauf fällt den meisten wenig ein.",
    "monologue": "Ein langer Beitrag; Zuhören ermüdet.",
    "silence": "Sie haben Raum gelassen.",
    "silence_again": "Noch einmal Stille: Das wird unangenehm.",
    "puzzled": "Das war nicht zu verstehen.",
    "refused": "Das war keine Frage an einen Menschen.",
    "smalltalk": "Ein freundliches Wort am Anfang.",
    "smalltalk_again": "Noch mehr Plauderei, die Zeit läuft.",
    "decoy": "Eine falsche Fährte: Sie klingt wichtig und kostet Zeit.",
    "told_again": "Das war schon erzählt.",
    "cue_given": "Hier lag eine Andeutung in der Luft.",
    "cue_taken_up": "Sie haben die Andeutung aufgegriffen.",
    "locked_trust": "Dafür war noch nicht genug Vertrauen da.",
    "locked_kind": "Auf eine andere Art von Frage wäre mehr gekommen.",
    "locked_depth": "So leicht sagt sich das nicht; es brauchte eine offenere Frage.",
    "locked_before": "Dafür fehlte noch, was davor kommt.",
    "locked_cue": "Davon spricht man erst, wenn jemand die Andeutung hört.",
    "hesitated": "Ein Zögern: Beim nächsten Anlauf kann es anders sein.",
    "nothing_there": "Dazu gab es nichts zu erzählen.",
    "step": "Der Schritt kam zur rechten Zeit.",
    "step_too_early": "Für einen nächsten Schritt war es zu früh.",
    "apology": "Sie sind für etwas geradegestanden. Das tut gut, wo jemand gekränkt ist.",
    "not_us": "Sie haben offen gesagt, dass es nicht passt. Das wird gedankt.",
    "not_us_wrong": "Sie haben aufgegeben, obwohl etwas möglich gewesen wäre.",
    "time": "Jeder Beitrag kostet ein wenig Zeit.",
}

# Wer alles auf einmal wissen will: Darauf fällt den meisten wenig ein.
GENERIC: tuple[str, ...] = (
    "(was|und was) (noch|sonst)( noch)?",
    "(gibt es |haben sie |ist da )?(sonst )?noch (etwas|was)",
    "(erzählen|erzähl|berichten) sie (mir |uns )?(doch |einfach |bitte |mal |jetzt )*(alles|von sich|über sich|mehr|weiter|noch mehr|etwas|was)( alles| mehr| darüber| über sich| von sich| bitte| was sie wissen| noch)*",
    "(sagen|verraten|nennen) sie (mir |uns )?(doch |einfach |bitte |mal |jetzt )*(alles|mehr)( was sie wissen| darüber| bitte)*",
    "(alles|alles weitere|einfach alles)( bitte)?",
    "(was) (muss|sollte|soll) ich (noch |sonst |alles |über sie )*wissen",
    "weiter",
    "und",
)
# Anweisungen an eine Maschine, und wer die Antworten verlangt, statt zu fragen.
INSTRUCTIONS: tuple[str, ...] = (
    "(ignorier*|vergiss|vergessen|missachte*|überschreib*) … (anweisung*|instruktion*|vorgabe*|regel*|prompt*|rolle|befehl*)",
    "(ignore|disregard|forget|override) … (instruction*|prompt*|rule*|role)",
    "(system|developer)[- ]?prompt",
    "systemprompt*",
    "(nenne|nenn|nennen|verrate|verrat|verraten|zeige|zeig|zeigen|liste|listen|gib|geben|drucke|offenbare) …… (fakten|facts|geheimnis*|verborgen*|versteckt*|personadatei|quelltext|toml|json|hintergrundgeschichte)",
    "(reveal|list|print|show|output|tell) …… (hidden|facts|secrets|persona file|source)",
    "(du bist|sie sind|bist du|sind sie) (nur |doch |eigentlich |wirklich |jetzt )*(ein|eine) (ki|ai|bot|chatbot|computer*|maschine|sprachmodell|programm|simulation|assistent*)",
    "(sprachmodell|chatgpt|jailbreak|entwicklermodus|developer mode)",
    "(spiel|spiele|spielen) … keine rolle mehr",
    "(verlasse|verlassen|leg|lege|legen) … rolle",
)
# Was verletzt, als ganzes Wort oder als Wendung.
INSULTS: tuple[str, ...] = (
    "(idiot*|trottel*|depp*|blödmann|dummkopf|volltrottel|arschloch*|arsch|wichser*|hurensohn|schlampe|miststück|vollidiot*|schwachkopf|versager*|penner*|fotze|spast*|vollpfosten|flasche)",
    "(halt|halten sie|haltet) (endlich |doch |einfach )*(die klappe|den mund|das maul|die fresse|die schnauze|ihr maul|ihren mund|maul|fresse|klappe)",
    "(fick|verpiss) dich",
    "(verpissen|scheren) sie sich",
    "leck mich",
    "(sie sind|du bist|sind sie) (ja |doch |so |echt |einfach |wirklich |völlig |total |zu )*(dumm|blöd|doof|dämlich|unfähig|lächerlich|bescheuert|behindert|zurückgeblieben|bekloppt|inkompetent|beschränkt)",
    "(keine|null) ahnung haben sie",
    "sie haben (ja |doch |wohl |echt )*(keine|null) ahnung",
    "scheiß (kunde|laden|firma|job)",
)
# Wer ehrlich sagt, dass es nicht passt.
NOT_US: tuple[str, ...] = (
    "(sind|wären) wir … nicht (die |der |das )?(richtige|richtigen|passende|passenden)",
    "(bin|wäre) ich … nicht (der |die )?(richtige|richtigen|passende)",
    "wir … nicht (die|der|das) (richtige|richtigen|passende|passenden)",
    "(passen|passt) (wir|das|unser angebot|unsere lösung|es) …… nicht (zu ihnen|zusammen|für sie|zu dem)",
    "(ist|wäre) (das|unser angebot|unsere lösung|unser system|es) … nicht das (richtige|passende)",
    "(brauchen|bräuchten) sie (uns|mich|unser angebot|unsere lösung|unser system|das|uns dafür) … nicht",
    "(rate|raten|würde) … (ihnen )?(davon )?ab",
    "(würde|kann|möchte|will) ich ihnen … (davon )?(abraten|nicht verkaufen|nichts verkaufen|nicht empfehlen)",
    "(wäre|ist|sind) (bei|mit) (jemand|einem|einer|jemandem) …… (besser|gut) (aufgehoben|bedient|beraten)",
    "sie (bei|mit) (jemand|einem|einer|jemandem|einem anderen) …… (besser|gut) (aufgehoben|bedient|beraten|dran|fahren)",
    "(kann|können) (ich|wir) ihnen (damit |dabei |da |dafür )?(ehrlich gesagt |leider |wohl |wahrscheinlich )*nicht (helfen|weiterhelfen)",
    "(lassen|lassen wir) (wir |es )?(besser |lieber )?(das|es)? ?(bleiben|sein)",
    "(empfehle|empfehlen|nenne|nennen|gebe) (ich|wir)? ?…… (jemand|jemanden|kollegen|kollegin|anbieter|firma|betrieb|einen anderen|eine andere|adresse|anderswo)",
    "(ich|wir) (empfehle|empfehlen|würde|würden|kann|können|nenne|gebe) …… (jemand|jemanden|kollegen|kollegin|anderen anbieter|andere firma|anderen betrieb|eine adresse) …… (besser|passt|empfehlen|nennen|geben|kann)",
    "sie (brauchen|bräuchten) (dafür |dazu |da )?(uns|mich|unser angebot|unsere lösung|unser system|so ein system|das|es) … nicht",
    "besser (aufgehoben|bedient|beraten|dran)",
    "ich (würde|kann|möchte|will|muss) ihnen …… (abraten|nicht verkaufen|nichts verkaufen)",
    "nicht mit uns",
)
# Aufforderungen, die wie eine offene Frage wirken.
INVITES: tuple[str, ...] = (
    "(erzählen|erzähl|beschreiben|beschreib|schildern|schilder|berichten) sie",
    "(können|könnten|würden|mögen|möchten) sie (mir |uns |mich |das |es |dazu |darüber |mal |bitte |noch |etwas |was |ein bisschen |ein wenig |mehr |genauer |näher |kurz |einmal )*(erklären|erzählen|beschreiben|schildern|ausführen|sagen|erläutern|berichten)",
    "(erklären|zeigen|verraten) sie (mir|uns) (bitte |doch |mal |einmal |noch |kurz )*(wie|was|warum|wer|worum|woran|wo)",
    "(nehmen|führen) sie (mich|uns) (mal |bitte |einmal |kurz )*(mit|durch)",
    "(mich|uns) (würde|interessiert|interessieren|würd) …… (wie|was|wer|warum|woran|wo|wann|ob|worum|wofür)",
    "ich (würde|möchte|wüsste) (gern|gerne) …… (wie|was|wer|warum|woran|wo|wann|worum|wofür)",
)
# Fragen, die kurz sind und doch Raum geben.
OPENLY: tuple[str, ...] = (
    "was (soll|sollte|wird|würde|wäre|müsste) … (anders|besser|am liebsten|möglich)",
    "was (wünschen|erhoffen|erwarten|versprechen) sie sich",
    "was (löst|macht|bedeutet) (das|es) … (aus|mit ihnen|für sie)",
    "wovor … (sorge|sorgen|angst)",
    "was (beschäftigt|bewegt|stört|ärgert) sie",
    "was steht … (dazwischen|im weg)",
    "(und dann|und danach|und seither|zum beispiel|das heißt)",
)
# Wer einen nächsten Schritt anbietet.
OFFERS: tuple[str, ...] = (
    "(ich schlage vor|schlage ich vor|mein vorschlag|ich würde vorschlagen|darf ich vorschlagen)",
    "wir (könnten|können|sollten) …… (treffen|telefonieren|anfangen|beginnen|ausprobieren|ansehen|anschauen|testen|besprechen|zusammensetzen)",
    "(wollen|sollen|können|könnten) wir (uns |dann |das |dazu |noch |am |nächste |gleich |mal )*…… (treffen|telefonieren|verabreden|vereinbaren|zusammensetzen|anschauen|ansehen|besprechen|ausprobieren|testen)",
    "(der|als|ein) (nächster|nächste|nächsten|nächstes) schritt (wäre|könnte|würde|ist)",
    "als (nächstes|nächsten schritt) (würde|könnte|könnten|schlage|schicke|komme|setze) (ich|wir)",
    "ich (komme|schicke|schick|melde|rufe|bringe|stelle|sende) … (am|bis|nächste|nächsten|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag)",
    "(wie wäre es|wie wär's|wie wäre|was halten sie) (mit|davon|von|wenn)",
    "(darf|kann|soll) ich ihnen … (schicken|senden|vorbeibringen|zusammenstellen|aufschreiben)",
    "(treffen|sehen|sprechen|telefonieren) wir uns (am|nächste|nächsten|morgen|dann)",
    "(dann )?(machen|vereinbaren) wir (doch |gleich |einen |also )*(termin|fest)",
)
# Wer benennt, was er heraushört.
SENSES: tuple[str, ...] = (
    "(das|es) (klingt|hört sich) … (als|nach|so)",
    "(klingt|hört sich) (das )?(für mich )?(so )?(an )?(als|nach)",
    "da (haben|mussten|waren|sind) sie",
    "(das|es) (muss|war|ist) (sicher |bestimmt |wohl |offenbar |ganz schön )+",
    "(das|es) muss …… (gewesen sein|sein)",
    "(ich höre|ich habe) … (heraus|herausgehört)",
    "ich höre da",
    "(sie haben|sie sind|sie wirken|sie klingen|ihnen ist|ihnen liegt|ihnen geht) …",
    "(wenn|verstehe|habe|hab) ich (sie )?(das )?richtig …",
    "(das heißt|heißt das|also|mit anderen worten|anders gesagt)",
    "sie (möchten|wollen|wünschen|brauchen|fürchten|befürchten|hoffen|suchen|legen|machen sich)",
    "sie (sagten|sagen|meinten|meinen|erwähnten|sprachen|erzählten) (vorhin |gerade |eben |vorher |ja )*",
)
QUESTION_WORDS: tuple[str, ...] = (
    "(wer|was|wie|wo|wohin|woher|wann|warum|wieso|weshalb|wozu|womit|wodurch|woran|worauf|worüber|worum|wofür|wovon|wovor|wem|wen|wessen|welche|welcher|welches|welchen|welchem|inwiefern|nämlich)",
)
# Wer drängt, und wer das Gesagte wegwischt: was der Erkenner im Kurzen nicht immer sieht.
PRESSES: tuple[str, ...] = (
    "(gilt|gibt es|habe ich|bekommen sie) … nur (noch )?(heute|bis|diese|diesen|jetzt)",
    "(unterschreiben|entscheiden|bestellen|kaufen|greifen) sie (sich |gleich |am besten |doch |einfach |bitte )*(jetzt|heute|gleich|sofort|hier|zu)",
    "(sie müssen|müssen sie) (sich |jetzt |heute |schon )*(jetzt|heute|gleich|sofort) …… (entscheiden|unterschreiben|zusagen|zuschlagen)",
    "(letzte chance|letzte gelegenheit|morgen ist es weg|morgen ist es teurer)",
    "sonst (ist|sind|wird) … (weg|vorbei|zu spät|teurer)",
    "was (muss|soll) ich (noch )?tun damit sie … (unterschreiben|kaufen|ja sagen|zusagen)",
)
DISMISSES: tuple[str, ...] = (
    "(halb so|nur halb so) (wild|schlimm)",
    "(so schlimm|so wild|so tragisch) …… nicht",
    "(stellen|haben) sie sich (doch |mal |jetzt )*nicht so (an)?",
    "(das|es) (ist|sind) (doch |ja |wirklich |nun wirklich )*(kein problem|nicht so schlimm|unwichtig|nebensache|kleinkram|quatsch|unsinn)",
    "(das|es) (tut|spielt) …… (nichts zur sache|keine rolle)",
    "(das bilden sie sich ein|das sehen sie falsch|da übertreiben sie)",
    "(darum|davon) (geht es|reden wir|spreche ich) (hier |jetzt |gerade )*nicht",
)
# Wer sich verabschiedet.
PARTS: tuple[str, ...] = (
    "(auf )?(wiederhören|wiedersehen|wiederschauen)",
    "(tschüss|tschüs|tschau|ciao|servus|ade)",
    "(bis (bald|dann|später|demnächst|nächstes mal))",
    "(einen |noch einen |ein |noch ein )?(schönen|schönes|guten) (tag|abend|wochenende|nachmittag|feierabend)( noch)",
    "(einen|noch einen|ein|noch ein) (schönen|schönes|guten) (tag|abend|wochenende|nachmittag|feierabend)",
    "dan(k|ke) (ihnen )?für (das|dieses|ihre|die) (offene |gute |nette )*(gespräch|zeit|unterhaltung)",
    "machen sie es gut",
)
# Wie man sich begrüßt: danach ist nicht gefragt.
NICETIES: tuple[str, ...] = (
    "wie geht('s| es) (ihnen|dir|euch)",
    "wie geht's",
    "(haben sie|sind sie) gut (hergefunden|angekommen|ins neue jahr gekommen)",
    "(schönes|schlechtes|herrliches|tolles) wetter",
    "(darf|kann) ich (mich )?(kurz )?(setzen|vorstellen|hinsetzen)",
)
# Wörter, mit denen man um Erklärung bittet: Sie haben kein eigenes Thema.
ASKING_ON: frozenset[str] = frozenset(
    "erklären erläutern beschreiben schildern ausführen berichten genau näher meinen bedeuten inwiefern konkret".split()
)
# Wer rät, ohne gefragt zu sein.
ADVISES: tuple[str, ...] = (
    "(sie sollten|sollten sie|sie müssten|sie müssen) … (einfach|unbedingt|dringend|besser|lieber|auf jeden fall|mal)",
    "(ich (würde|kann|möchte) ihnen … (raten|empfehlen)|ich (rate|empfehle) ihnen)",
    "an ihrer stelle",
    "(machen|nehmen|kaufen|führen) sie (doch |einfach |lieber )+",
    "warum (machen|nehmen|probieren|führen) sie nicht",
)
# Wörter, an denen man einer Frage ansieht, wonach sie fragt, auch wenn sie kurz ist.
SUBJECTS: dict[str, tuple[str, ...]] = {
    "goal": (
        "(ziel*|zielen|wunsch|wunschbild)",
        "(erreichen|erreicht|wünschen|wünscht|vorstellen|anstreben)",
        "wozu",
        "wo wollen",
        "(anders|besser) (haben|sein|werden|machen)",
        "(danach|nachher|hinterher|dann) anders",
        "am liebsten",
        "(worum|um was) geht es … (ihnen|dir|dabei)",
        "(hinaus|hin) wollen",
    ),
    "criteria": (
        "(kriterium|kriterien|maßstab|anforderung*)",
        "(wichtig|wichtigste*|wichtigsten|entscheidend*|ausschlaggebend)",
        "woran (würden|werden|merken|messen|erkennen|sehen)",
        "worauf (achten|kommt|legen|schauen|kommt's)",
        "(zählt|zählen) für",
        "was (muss|müsste|soll|sollte) (es|das|sie|er|eine|ein) … (können|leisten|erfüllen|haben)",
    ),
    "deadline": (
        "(bis wann|ab wann|wann)",
        "(termin*|frist*|zeitpunkt*|zeitplan*|zeitrahmen)",
        "wie (eilig|dringend|schnell)",
        "(eilt|drängt)",
        "wie viel zeit (haben|bleibt|ist)",
    ),
    "drivers": (
        "(warum|weshalb|wieso)",
        "(anlass|auslöser|ausschlag|beweggrund|beweggründe|leidensdruck)",
        "(stört|ärgert|drückt|belastet|nervt|beschäftigt|bewegt|quält)",
        "(unter den nägeln|auf dem herzen|durch den kopf|am meisten um)",
        "was ist (denn |da |seither |seitdem |damals )*(passiert|geschehen|vorgefallen)",
        "(löst|löste) … aus",
        "ausgelöst",
        "macht (das|es) … mit (ihnen|euch)",
        "wie kam es",
    ),
    "situation": (
        "(heute|bisher|derzeit|momentan|aktuell)",
        "(läuft|laufen|abläuft|ablaufen|ablauf*|abläufe)",
        "(alltag|arbeitstag|tagesablauf)",
        "(wie|womit) (arbeiten|machen|handhaben|führen|regeln|organisieren)",
        "seit wann",
    ),
    "resources": (
        "(budget*|geld|mittel|etat|finanz*)",
        "(kapazität*|personal|stärken|kräfte)",
        "(worauf|auf was|auf wen) (können|könnten) … (bauen|zurückgreifen|zählen|aufbauen)",
        "(zur verfügung|bereitstellen)",
        "was (klappt|funktioniert|läuft) (schon |heute |bereits )*(gut|prima)",
        "wie viel (darf|kann|dürfte)",
    ),
    "obstacles": (
        "(hindert|hindern|hindernis*|hürde*|bremst|bremsen|blockiert|hemmt)",
        "(schwierig|schwieriger|schwer|schwerer|erschwert|kompliziert)",
        "(im weg|im wege|dagegen|entgegen)",
        "hält sie … (ab|zurück)",
        "(scheitert|gescheitert|scheitern|hakt|klemmt)",
    ),
    "alternatives": (
        "(alternative*|möglichkeiten|optionen|auswege)",
        "(andere|anderen|anderer|weitere|weiteren|andre) (anbieter*|angebote*|lösung*|weg|wege|lieferant*|wahl|stellen|firmen|möglichkeit*)",
        "(vergleichen|verglichen|vergleich|mitbewerber*|konkurrenz|wettbewerb*)",
        "(versucht|erwogen|ausprobiert|probiert|angesehen|angeschaut)",
        "(wenn|was wäre wenn) … (so bleibt|bleibt wie es ist|nichts)",
        "(stattdessen|anstelle)",
    ),
    "risks": (
        "(risiko|risiken|gefahr*|sorge*|bedenken|angst|ängste|befürcht*|fürchten)",
        "(schiefgehen|schief gehen|schieflaufen|schief laufen|schiefgeht)",
        "wovor",
        "(schlimmste*|schlimmstenfalls)",
    ),
    "people": (
        "(wer|wem|wen|wessen)",
        "(entscheid*|mitentscheid*|mitred*|beteilig*|betroffen*|zustimm*)",
        "(chef*|vorgesetzt*|kolleg*|team|familie|leute|mitarbeiter*|geschäftsführ*|vorstand)",
    ),
    "steps": (
        "(schritt|schritte|schritten)",
        "(weitergehen|weiter gehen|vorgehen|verbleiben|angehen)",
        "(als nächstes|als erstes|wie weiter|wie geht es … weiter)",
        "(anfangen|ausprobieren|beginnen|loslegen)",
    ),
}
# Wer zusammenfasst und fragt, ob es stimmt.
SUMS_UP: tuple[str, ...] = (
    "(wenn|verstehe|habe|hab|verstand) ich (sie |das |es |ihnen )*(richtig|recht)",
    "(stimmt das so|ist das so richtig|trifft es das|habe ich das so richtig)",
)
# Wer nur zeigt, dass er zuhört.
LISTENS: tuple[str, ...] = (
    "(das )?(kann|könnte|konnte) ich … (verstehen|nachvollziehen|nachempfinden|nachfühlen)",
    "(das )?(verstehe|begreife) ich",
    "ich verstehe",
    "(das )?(glaube|glaub) ich (ihnen|gern|gerne)",
)
# Wer für etwas geradesteht.
APOLOGIES: tuple[str, ...] = (
    "(es|das) (tut|täte) mir … leid",
    "tut mir … leid",
    "(ich bitte|bitte ich) (sie )?(dafür |ehrlich |aufrichtig )*um (entschuldigung|verzeihung)",
    "(ich entschuldige mich|entschuldigen sie bitte dass|entschuldigen sie dass|bitte entschuldigen sie dass)",
    "(das|es) (war|ist) (mein|unser) (fehler|versäumnis)",
    "(das|es) (war|ist) (meine|unsere) (schuld|mail|nachlässigkeit)",
    "da (habe|hab) ich (einen fehler gemacht|etwas falsch gemacht|falsch gelegen|mich geirrt|sie übergangen|nicht zugehört)",
    "(das|so etwas|es) (hätte|durfte) … nicht (passieren|geschehen|vorkommen) (dürfen|sollen)",
    "(das|es) war (von mir )?(falsch|nicht richtig|nicht in ordnung|ungerecht|unfair)( von mir)?",
)
# Wer nach einem Vorschlag nur noch um ein Nicken bittet.
NODS: tuple[str, ...] = (
    "(und )?(was (meinen|denken|sagen) sie( dazu| davon)?|was halten sie (davon|von dem vorschlag))",
    "(einverstanden|in ordnung|abgemacht|recht so|geht das|ginge das|passt das|machen wir das so|wollen wir das so machen|wäre das (etwas|was|ein weg|ein anfang|recht|gut)( für sie)?)",
)
# Wer anpreist, auch wenn es salopp klingt.
PITCHES: tuple[str, ...] = (
    "(ist|sind|wird) (echt |wirklich |einfach )*der (hammer|wahnsinn|knaller|renner)",
    "(damit|dann) (sind|werden|sparen|schaffen) sie (doppelt|zweimal|dreimal|viermal|fünfmal|zehnmal|x-mal) so",
    "(unschlagbar*|konkurrenzlos*|marktführer*)",
    "(unser*|maschine|anlage|system|lösung|produkt|gerät|training|angebot) (ist|sind) (echt |wirklich |einfach |richtig )*(super|spitze|genial|klasse|toll|großartig|erstklassig)",
)
# Wer lobt.
PRAISES: tuple[str, ...] = (
    "(toll*|großartig*|hervorragend*|beeindruckend*|wunderbar*|fantastisch*|genial*|klasse|respekt|kompliment|hut ab)",
    "(klug|profi|könner|experte|expertin|vorbild|bewunder*|geleistet|wahre freude)",
)
# Woran man hört, dass jemand von sich spricht.
OWN: tuple[str, ...] = ("(ich|mir|mich|mein*|wir|uns|unser*)",)
# Wer nur annimmt, was wäre.
IFS: tuple[str, ...] = ("(wenn|falls|sofern|sollten)",)
# Wer nach Geld fragt.
MONEY: tuple[str, ...] = (
    "(budget*|geld|gelder|etat*|euro|summe|summen|finanz*|investier*|kosten|kostet|rücklage*|zurückgelegt)",
)
# Wer sagt, wozu gefragt wird.
PURPOSES: tuple[str, ...] = (
    "(ich möchte|ich würde|ich will|möchte ich|würde ich) (gern |gerne |erst |zuerst |zunächst |einmal |mal )*…… (verstehen|begreifen|nachvollziehen) (was|wie|worum|wo|ob|warum|woran|wer)?",
    "(damit|weil) ich …… (verstehe|verstehen|begreife)",
    "damit ich ihnen …… (sagen|geben|raten) kann",
    "(die|unsere|ihre) … (zeit|viertelstunde|halbe stunde|stunde|minuten) gut nutzen",
    "(bevor|ehe) ich (ihnen )?(etwas|was|irgendetwas|irgendwas) (vorschlage|anbiete|empfehle|zeige)",
)
