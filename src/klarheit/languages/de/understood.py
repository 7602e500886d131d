"""„So habe ich Sie verstanden“ auf Deutsch: die Sätze der Seite und was beim Zitieren zu beachten ist."""

PHRASES: dict[str, str] = {
    "title": "So habe ich Sie verstanden",
    "title.oneself": "Was ich gesagt habe",
    "subject": "So habe ich Sie verstanden",
    "subject.date": "So habe ich Sie verstanden: unser Gespräch am {date}",
    "subject.oneself": "Was ich gesagt habe",
    "subject.date.oneself": "Was ich gesagt habe, am {date}",
    "mail.subject": "Betreff: {subject}",
    "date": "{day}. {month} {year}",
    # Anrede, Anfang, Schluss
    "greeting": "Guten Tag,",
    "greeting.named": "Guten Tag, {name},",
    "greeting.more": "Guten Tag, {name}, guten Tag, {other},",
    "greeting.oneself": "",
    "opening": "danke für das Gespräch. Damit wir dasselbe meinen, steht hier, wie ich Sie verstanden habe, so weit es geht in Ihren eigenen Worten. Bitte streichen, ändern, ergänzen Sie, was nicht stimmt.",
    "opening.date": "danke für das Gespräch am {date}. Damit wir dasselbe meinen, steht hier, wie ich Sie verstanden habe, so weit es geht in Ihren eigenen Worten. Bitte streichen, ändern, ergänzen Sie, was nicht stimmt.",
    "opening.employee": "danke für das Gespräch. Damit wir dasselbe meinen, steht hier, wie ich Sie verstanden habe, so weit es geht in Ihren eigenen Worten. Bitte streichen, ändern, ergänzen Sie, was nicht stimmt. Diese Seite ist für Sie; wem Sie sie zeigen, entscheiden Sie.",
    "opening.date.employee": "danke für das Gespräch am {date}. Damit wir dasselbe meinen, steht hier, wie ich Sie verstanden habe, so weit es geht in Ihren eigenen Worten. Bitte streichen, ändern, ergänzen Sie, was nicht stimmt. Diese Seite ist für Sie; wem Sie sie zeigen, entscheiden Sie.",
    "opening.oneself": "Hier steht, was ich gesagt habe, in meinen eigenen Worten. Was nicht mehr stimmt, streiche ich; was fehlt, schreibe ich dazu.",
    "opening.date.oneself": "Hier steht, was ich am {date} gesagt habe, in meinen eigenen Worten. Was nicht mehr stimmt, streiche ich; was fehlt, schreibe ich dazu.",
    "opening.nothing": "danke für das Gespräch. Bevor ich Ihnen wiedergebe, worum es Ihnen geht, möchte ich es richtig verstanden haben. Dazu fehlt mir noch etwas.",
    "opening.nothing.date": "danke für das Gespräch am {date}. Bevor ich Ihnen wiedergebe, worum es Ihnen geht, möchte ich es richtig verstanden haben. Dazu fehlt mir noch etwas.",
    "opening.nothing.oneself": "Noch steht hier nichts, was ich festhalten könnte.",
    "opening.nothing.date.oneself": "Vom {date} steht hier noch nichts, was ich festhalten könnte.",
    "closing": "Habe ich etwas Wichtiges überhört? Dann schreiben Sie es dazu.",
    "closing.nothing": "Antworten Sie, wie es Ihnen passt: in Stichworten, am Telefon oder beim nächsten Mal.",
    "closing.oneself": "",
    "closing.nothing.oneself": "",
    "farewell": "Mit freundlichen Grüßen",
    "farewell.oneself": "",
    # Überschriften
    "heading.where_to": "Was Sie erreichen wollen",
    "heading.where_to.oneself": "Was ich erreichen will",
    "heading.moves": "Was Sie bewegt",
    "heading.moves.oneself": "Was mich bewegt",
    "heading.builds": "Worauf Sie bauen können",
    "heading.builds.oneself": "Worauf ich bauen kann",
    "heading.hinders": "Was im Weg stehen könnte",
    "heading.ways": "Welche Wege Sie abwägen",
    "heading.ways.oneself": "Welche Wege ich abwäge",
    "heading.risks": "Was zu bedenken ist",
    "heading.others": "Wer dazugehört",
    "heading.next": "Wie es weitergeht",
    "heading.unsure": "Was ich noch nicht sicher weiß",
    "heading.open": "Was ich noch wissen möchte",
    "heading.open.oneself": "Was noch offen ist",
    # Tragende Sätze
    "goal": "Was Sie erreichen wollen, haben Sie so gesagt: {quote}.",
    "goal.oneself": "Was ich erreichen will: {quote}.",
    "goal.next": "Und weiter: {quote}.",
    "criteria": "Worauf es Ihnen dabei ankommt: {quote}.",
    "criteria.oneself": "Worauf es mir dabei ankommt: {quote}.",
    "criteria.noticed": "Merken würden Sie es so: {quote}.",
    "criteria.noticed.oneself": "Merken würde ich es so: {quote}.",
    "criteria.next": "Ebenso: {quote}.",
    "criteria.more": "Und: {quote}.",
    "deadline": "Zum Zeitpunkt sagten Sie: {quote}.",
    "deadline.oneself": "Zum Zeitpunkt: {quote}.",
    "deadline.next": "Und: {quote}.",
    "drivers": "Was Sie bewegt, in Ihren Worten: {quote}.",
    "drivers.oneself": "Was dahintersteht: {quote}.",
    "drivers.next": "Dazu kommt: {quote}.",
    "drivers.more": "Und: {quote}.",
    "situation": "Rundherum sieht es so aus: {quote}.",
    "situation.next": "Außerdem: {quote}.",
    "resources": "Was schon da ist oder versucht wurde: {quote}.",
    "resources.next": "Ebenso: {quote}.",
    "obstacles": "Woran es haken könnte: {quote}.",
    "obstacles.next": "Und dies: {quote}.",
    "obstacles.more": "Und: {quote}.",
    "alternatives": "Von diesem Weg war die Rede: {quote}.",
    "option.1": "Ein Weg wäre: {quote}.",
    "option.2": "Ein zweiter: {quote}.",
    "option.3": "Ein dritter: {quote}.",
    "option.4": "Ein vierter: {quote}.",
    "option.nothing": "Oder es bleibt, wie es ist: {quote}.",
    "speaks_for": "Dafür spricht: {quote}.",
    "speaks_for.next": "Auch dafür: {quote}.",
    "risk": "Heikel daran: {quote}.",
    "risk.next": "Auch das: {quote}.",
    "risks": "Zu bedenken gaben Sie: {quote}.",
    "risks.oneself": "Zu bedenken ist: {quote}.",
    "risks.next": "Und: {quote}.",
    "people": "Auch andere gehören dazu: {quote}.",
    "people.next": "Und: {quote}.",
    "steps.partner": "Von Ihrer Seite: {quote}.",
    "steps.partner.oneself": "Von mir: {quote}.",
    "steps.asker": "Von meiner Seite: {quote}.",
    "steps.asker.oneself": "Vom anderen: {quote}.",
    "steps.proposed": "Vorgeschlagen habe ich: {quote}.",
    "steps.proposed.oneself": "Vorgeschlagen wurde: {quote}.",
    "steps.next": "Außerdem: {quote}.",
    "steps.more": "Und: {quote}.",
    "replied": "Auf die Frage {question} sagten Sie: {quote}.",
    "replied.oneself": "Auf die Frage {question} sagte ich: {quote}.",
    "confirmed": "So hatte ich es wiedergegeben, und Sie haben zugestimmt: {quote}.",
    "confirmed.oneself": "So wurde es wiedergegeben, und ich habe zugestimmt: {quote}.",
    "endorsed": "Von Ihnen steht dazu geschrieben: {quote}.",
    "endorsed.oneself": "Dazu habe ich geschrieben: {quote}.",
    # Sätze, in die ein „dass“ des Gegenübers hineinführt
    "that.want": "Sie wollen, dass {quote}.",
    "that.want.oneself": "Ich will, dass {quote}.",
    "that.wish": "Sie möchten, dass {quote}.",
    "that.wish.oneself": "Ich möchte, dass {quote}.",
    "that.hope": "Sie wünschen sich, dass {quote}.",
    "that.hope.oneself": "Ich wünsche mir, dass {quote}.",
    "that.about": "Ihnen geht es darum, dass {quote}.",
    "that.about.oneself": "Mir geht es darum, dass {quote}.",
    "that.matters": "Ihnen ist wichtig, dass {quote}.",
    "that.matters.oneself": "Mir ist wichtig, dass {quote}.",
    "that.noticed": "Merken würden Sie es daran, dass {quote}.",
    "that.noticed.oneself": "Merken würde ich es daran, dass {quote}.",
    # Fragen, bei denen etwas nicht sicher ist
    "contradictory": "{topic} fiel zweierlei: {quote} und {other}. Wie gehört das zusammen?",
    "assumed": "Ich habe angenommen: {quote}. Stimmt das?",
    "assumed.oneself": "Angenommen wurde: {quote}. Stimmt das?",
    "assumed.steps": "Vorgeschlagen hatte ich: {quote}. Passt das für Sie?",
    "assumed.steps.oneself": "Vorgeschlagen wurde: {quote}. Passt das?",
    "vague": "Sie sagten {quote}. {ask}",
    "vague.oneself": "Ich sagte {quote}. {ask}",
    "vague.topic": "{topic}: {ask}",
    "topic.goal": "Zum Ziel",
    "topic.criteria": "Zu den Maßstäben",
    "topic.deadline": "Zum Zeitpunkt",
    "topic.drivers": "Zu den Beweggründen",
    "topic.situation": "Zur Lage rundherum",
    "topic.resources": "Zu den Mitteln und Versuchen",
    "topic.obstacles": "Zu den Hindernissen",
    "topic.alternatives": "Zu den Wegen",
    "topic.risks": "Zu den Risiken",
    "topic.people": "Zu den Beteiligten",
    "topic.steps": "Zum nächsten Schritt",
    "ask.number": "Woran ließe sich das messen?",
    "ask.number.resources": "Gibt es dafür schon ein Budget oder eine andere Grenze?",
    "ask.name": "Wer genau ist das?",
    "ask.date": "Bis wann?",
    "ask.date.deadline": "Welches Datum haben Sie vor Augen, und warum gerade dieses?",
    "ask.date.deadline.oneself": "Welches Datum habe ich vor Augen, und warum gerade dieses?",
    "ask.reason": "Wozu soll das dienen?",
    "ask.reason.goal": "Was soll dadurch anders werden?",
    "ask.reason.deadline": "Wann wäre es zu spät, und warum?",
    "ask.example": "Woran denken Sie dabei, zum Beispiel?",
    "ask.example.oneself": "Woran denke ich dabei, zum Beispiel?",
    "ask.example.goal": "Woran würden Sie das im Alltag sehen?",
    "ask.example.goal.oneself": "Woran würde ich das im Alltag sehen?",
    "ask.partner_step": "Und was liegt dabei auf Ihrer Seite?",
    "ask.partner_step.oneself": "Und was liegt dabei bei mir?",
    "open.goal": "Was soll danach anders sein als heute?",
    "open.criteria": "Woran würden Sie merken, dass es sich gelohnt hat?",
    "open.criteria.oneself": "Woran würde ich merken, dass es sich gelohnt hat?",
    "open.deadline": "Bis wann soll es fertig sein und laufen, und warum gerade bis dahin?",
    "open.obstacles": "Was könnte auf dem Weg dahin hinderlich werden?",
    "open.people": "Mit wem in Ihrem Haus sollten wir noch sprechen?",
    "open.people.employee": "Mit wem sollten wir noch sprechen?",
    "open.people.oneself": "Mit wem sollte ich noch sprechen?",
    # Was weggelassen wurde, und warum
    "left_out.judging": "Urteil über Dritte",
    "left_out.private": "Persönliches über Dritte",
    "left_out.someone": "nennt jemand anderen",
    "left_out.joke": "im Scherz gesagt",
    "left_out.small_talk": "Plauderei",
    "left_out.confidential": "im Vertrauen gesagt",
    "left_out.inner": "von Ihnen zurückgehalten",
    "people.and": "und",
    "quote.open": "„",
    "quote.close": "“",
    # Das Formular
    "form.head": "„So habe ich Sie verstanden“, Satz für Satz.\nZwischen die Anführungszeichen hinter answer kommt die Antwort:\n  stimmt                      wenn der Satz stimmt\n  der Satz, wie er sein soll  wenn er anders heißen muss; bei einer Frage die Antwort darauf\n  (leer lassen)               wenn der Satz nicht besprochen wurde\nAlles andere bleibt, wie es ist.",
    "form.question": "eine Frage",
}

# Was ein Satz nicht braucht, damit er derselbe bleibt: am Anfang, am Ende. Innen wird nichts angerührt.
FILLERS_BEFORE = r"(?:(?:und zwar|hallo|guten tag|guten morgen|moin|ja|jawohl|gerne|gern|klar|sicher|natürlich|stimmt|richtig|absolut|danke|prima|super|alles klar|und|aber|also|äh+m?|ähm|öhm?|hm+|mhm|na ja|naja|nun|tja|gut|okay|ok|genau|ehrlich|ehrlich gesagt|wissen sie|wissen se|weißt du|verstehen sie|sag ich mal|ich sag mal|sagen wir mal|sagen wir|wie gesagt|warten sie|warten se|moment|wobei|weil|denn|sondern|oder|bloß|halt|eben|na|puh|boah)\s*[,:;.…–-]+\s*|(?:und zwar|und|aber|oder|also|ähm?|na ja|naja|wobei|denn|sondern|bloß|zwar)\s+(?!mehr\b))+"
FILLERS_AFTER = r"(?:(?:\s*[,;:…–-]+\s*(?:ja|ne|nee|nicht|nicht wahr|oder|gell|gelle|halt|eben|sag ich mal|ich sag mal|würd ich sagen|würde ich sagen|wissen sie|wissen se|verstehen sie|verstehen se|glaub ich|hm+|na ja|naja|und so|und dann|also|so)|[\s,;:…–-]+(?:und|aber|weil|äh+m?|ähm))[\s.,!?…–-]*)+$"
# Womit sich jemand mitten im Reden verbessert: eine Antwort ist es nur am Anfang.
MENDS = r"(?:(?:nee|nein|doch|quatsch|ehrlich|ehrlich gesagt|ach)[,.] )+"
# Was davor steht, wo ein Zitat hinter einem „aber“ beginnt; und Worte, die einen Nebensatz einleiten.
CONTRAST_BEFORE = r"\b(?:aber|allerdings|jedoch|wobei|nur),?\s+$"
SUBORDINATE = r"\b(?:wenn|falls|dass|ob|weil|obwohl|damit|sobald|solange|bevor)\b"
# Worte, mit denen ein Satz am vorigen hängt.
BOUND = r"(?i:das|dies|dieser|diese|dieses|der|die|dem|den|er|sie|es|dann|da|dort|so|damit|davon|darum|deshalb|deswegen|dafür|dazu|dabei|darauf|darüber|welche|solche|beides|beide|auch|nur|sonst|außerdem|trotzdem)\b(?! (?:[A-ZÄÖÜ]|(?:in|im|von|vom|aus|mit|bei|beim|auf|an|am|hinter|neben) |[a-zäöüß]+(?:e|en|er|es|em) [A-ZÄÖÜ]))"
# Ein Satz des Gegenübers, der mit „dass“ weitergeht; der tragende Satz nimmt auf, was davor steht.
THAT: tuple[tuple[str, str], ...] = (
    (r"(?:ich|wir) (?:will|wollen)(?: (?:halt|eben|einfach|ja|natürlich))?, dass ", "that.want"),
    (r"(?:ich|wir) (?:möchte|möchten)(?: (?:halt|eben|einfach|ja|natürlich))?, dass ", "that.wish"),
    (r"(?:ich wünsche? mir|wir wünschen uns), dass ", "that.hope"),
    (r"(?:mir|uns) (?:geht es|geht['’]s)(?: (?:halt|eben|einfach|ja|vor allem))? darum, dass ", "that.about"),
    (r"es geht (?:mir|uns)(?: (?:halt|eben|einfach|ja|vor allem))? darum, dass ", "that.about"),
    (r"(?:mir|uns) ist(?: es| das)? wichtig, dass ", "that.matters"),
    (r"wichtig ist (?:mir|uns), dass ", "that.matters"),
    (r"daran, dass ", "that.noticed"),
)
THAT_NOTICED = r"dass "
NOTICED = r"\b(?:woran|merken|merkten|erkennen|gemerkt)\b"
SIGNS = r"\bdaran, dass\b|\b(?:würde?n?|merken?|sehen?|seh) (?:ich|wir)(?: \w+)? daran\b"

# In die Anrede gewendet wird nur, wo die Formen gewiss sind: wir und unser, Verbform wie bei „Sie“.
TURNED_BEGINS = r"(?:Wir|Derzeit|Aktuell|Momentan|Zurzeit|Im Moment|Bisher|Bislang|Seither|Seitdem|Heute|Inzwischen|Mittlerweile) [a-zäöüß]"
TURNED_NEEDS = r"\bwir\b"
NOT_TURNED = r"\b(?:uns|ich|mir|mich|mein\w*|man|du|dich|dir|dein\w*|ihr|ihnen|ihre\w*|sie|euch|euer|eure\w*|selbst|selber|beide|zusammen|gemeinsam|miteinander|sag\w*|mein(?:t|te|en|ten)|glaub\w*|ham|haste|hamse|nix|ne|nee|ja|halt|eben|mal|also|äh|ähm|so|irgendwie|irgendwas|doch|wohl|gell|quasi|sozusagen|dings|was|dann|dort|damit|deshalb|deswegen|davon|seien|heißt)\b|['’`„“\"…?!–]|(?:^|[ ,])(?:das|die|der|den|dem|es|er) (?:ist|sind|war|hat|haben|wird|kann|muss|geht|soll|will|läuft)\b|\b\w{1,3}n wir['’]|, (?!(?:die|der|das|dem|den|denen|deren|mit|in|an|auf|für|und|oder|aber|sondern|weil|dass|wenn|damit|ob|bis|seit|obwohl|während|wo|wie|um)\b|(?-i:[A-ZÄÖÜ\d]))"
TURNED: tuple[tuple[str, str], ...] = (
    (r"\bwir\b", "Sie"),
    (r"\bunser(?:em|m)\b", "Ihrem"),
    (r"\bunser(?:en|n)\b", "Ihren"),
    (r"\bunserer\b", "Ihrer"),
    (r"\bunseres\b", "Ihres"),
    (r"\bunsere\b", "Ihre"),
    (r"\bunser\b", "Ihr"),
)
WRITTEN_AS_SELF = r"\b(?:ich|wir|mir|mich|uns|mein\w*|unser\w*)\b"

# Was über Dritte gesagt wird und nicht in einen Brief gehört, den sie lesen könnten.
# Ein Wort, das nur von Menschen gesagt wird und nie freundlich; ein Wort, das es von jemandem nicht ist; und
# Persönliches, von jemandem gesagt.
JUDGING = r"\b(?:unfähig\w*|inkompetent\w*|faulpelz|stur(?:er|e|en|kopf)?|störrisch\w*|beratungsresistent\w*|unbelehrbar\w*|besserwisser\w*|wichtigtuer\w*|querulant\w*|nörgler\w*|nörgelt|quertreiber\w*|idiot\w*|depp\w*|trottel\w*|blödmann|doof\w*|schnarchnase\w*|zicke\w*|zickig\w*|zickt|spinner\w*|geizig\w*|geizhals|geizkragen|knauserig\w*|pfennigfuchser\w*|choleri\w+|launisch\w*|lügt|lügner\w*|kontrollfreak|ewiggestrig\w*|intrig\w+|hintenrum|lästert|rausschmeißen|rausgeschmissen|auf dem kieker|altes eisen|nullnummer|schaumschläger\w*|dampfplauderer|steigt da nicht durch|versteht (?:davon |da )?(?:nichts|nix)|(?<!wir )(?:hat|haben) (?:doch |ja |da |davon |überhaupt |gar |halt |eben )*keine ahnung|(?:einen|seinen|ihren) guten tag hat|(?:gute|schlechte) laune hat|(?:gut|schlecht) gelaunt ist|hält sich (?:da )?raus|so ist er|redet (?:nur|viel|immer)|macht nur ärger|angst um (?:seinen|ihren) (?:job|posten|stuhl)|(?:traue|vertraue) (?:ich )?(?:ihm|ihr|denen) nicht|will (?:nur|bloß) (?:seine|ihre) ruhe|den daumen drauf)\b"
JUDGING_SOMEONE = r"\b(?:schwierig\w*|nerv(?:t|en|ig\w*)|anstrengend\w*|spinnt|bremst|bremsen|bremser\w*|blockiert|blockieren|mauert|mauern|stellt sich quer|stellen sich quer|kompliziert\w*|komisch\w*|zu alt|zu jung|zu weich|zu hart|chaotisch\w*|faul(?:er|e|en)?|pingelig\w*|kleinlich\w*|misstrauisch\w*|eitel|ungeduldig\w*|unzuverlässig\w*|überfordert\w*|arrogant\w*|meckert|verpennt|verschlafen|verbockt|versemmelt|vermasselt|vergeigt|gelogen|mist gebaut|schlamp\w*|macht (?:einfach )?nicht mit|kapiert|checkt|loswerden|kein vertrauen|versagt)\b"
PRIVATE = r"\b(?:krank|kranke[nr]?|krankgeschrieben|erkrank\w*|reha|hüfte|herzinfarkt|schlaganfall|krebs|burn-?out|depress\w+|therapie|psychisch\w*|trinkt (?:zu ?viel|wieder|heimlich)|alkohol\w*|schwanger\w*|elternzeit|scheidung|geschieden|affäre|gestorben|verstorben|todesfall|beerdigung|pflegefall|gepfändet|abmahnung|abgemahnt|geweint|weint|krankengymnastik|behindert|bewährung|sein gehalt|ihr gehalt)\b"
SELF = r"\b(?:(?:bin|war|stand) (?:ich|wir)|(?:ich|wir) (?:bin|war|waren|sind|stand))\b"
SOMEONE = r"\b(?:(?-i:Papa|Vati|Mama|Mutti)|dem sein\w*|er|ihm|ihn|seine[mnrs]?|denen|deren|dessen|(?:der|die|den|dem|vom) (?:junior|senior)|herrn?|frau|(?:der|die|den|dem|mein\w*|unser\w*) \w*(?:chef|chefin|leiter|leiterin|kolleg\w+|geselle\w*|azubi|meister\w*|vater|mutter|bruder|schwester|mann|frau|sohn|tochter|partner\w*|geschäftsführ\w+|inhaber\w*|mitarbeiter\w*))\b"
CONFIDENTIAL = r"\b(?:(?:nur |ganz |bitte )unter uns|unter uns(?: gesagt)?[,:.]|im vertrauen|vertraulich|bleibt (?:bitte )?(?:unter uns|hier)|nicht weitersagen|sagen (?:sie|se) das (?:bitte )?nicht weiter|das (?:darf|soll|muss) (?:aber )?(?:keiner|niemand) wissen|(?:darf|soll) das (?:aber )?(?:keiner|niemand) wissen|nicht offiziell|inoffiziell|hab(?:e)? ich noch (?:niemandem|keinem)|von mir haben (?:sie|se) das nicht|nicht mitschreiben|schreiben (?:sie|se) das (?:bitte |jetzt )?nicht)\b"
# Was nur für den Augenblick gesagt war: im Scherz, oder beim Kaffee und beim Abschied. „Spaß“ gilt dem, was davorsteht.
JOKING = r"(?:^|[.?!…,;:–-] ?)(?:(?:nee|nein|na|ach|ja|kleiner|ein|nur|bloß|nur ein|war ein|war nur|war nur ein)[, ]+)*(?:spaß|spass|scherz|witz)(?:[,.!…]|$| beiseite)|\b(?:(?:nur|bloß) (?:ein |zum |aus )?(?:spaß|spass|scherz|witz)|mach\w* (?:(?:ich|doch|ja) )*(?:nur|bloß) (?:spaß|witze?)|im (?:spaß|scherz)|scherzhaft|haha\w*|nicht (?:so )?ernst gemeint)\b"
SMALL_TALK = r"\b(?:(?:nehmen|trinken|möchten|mögen) (?:sie|se)\b[^.?!]{0,30}\b(?:kaffee|cappuccino|tee|wasser|keks\w*|kuchen)\b|schöne[ns]? (?:feierabend|wochenende|urlaub|tag|abend|woche|ferien|feiertage|weihnachten)|gute (?:heim)?(?:fahrt|reise)|(?:kommen|fahren) (?:sie|se) gut\b|gut nach hause|(?:schönes|tolles|mieses|herrliches|schlimmes|scheußliches|was für ein) wetter|(?:sau|hunde|mist)wetter)\b"
# Auch das Nichtstun ist ein Weg.
NOTHING = r"\b(?:(?:lassen|lass|bleibt|bleiben) (?:\w+,? ){0,4}wie (?:es|er|sie|das|jetzt|bisher)\b|alles (?:beim alten|so) (?:lassen|bleibt|bleiben)|(?:gar )?(?:nichts|nix) (?:tun|machen|ändern)|weiter wie bisher|weitermachen wie (?:bisher|jetzt)|erst ?mal abwarten)"

# Die Anrede, wie die fragende Seite sie im Gespräch gebraucht.
TITLES = r"(?:Herrn?|Frau)"
TITLE_SHOWN: dict[str, str] = {"Herrn": "Herr", "Herr": "Herr", "Frau": "Frau"}
FIRST_NAMES_GREET = False

RIGHT = r"(?:ja[,.]? ?)?(?:stimmt|das stimmt|stimmt so|richtig|genau|ja|passt)[.!]*"
WRONG = r"(?:nein|nee|stimmt nicht|das stimmt nicht|falsch|nicht richtig|streichen|weg)[.!]*"
