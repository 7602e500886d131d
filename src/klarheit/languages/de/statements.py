"""How a German partner speaks about each dimension, in the notation of `klarheit.moves.cues`.

Written for the first person.
"""

_HEAD = "(chef*|geschäftsführ*|vorstand|inhaber*|vorgesetzte*|betriebsrat|einkauf|controlling|steuerberater*|finanzchef*|leitung|verwaltung|bereichsleit*|abteilungsleit*|werksleit*|betriebsleit*|kollege*|kollegin*|team|leute|mannschaft|mitarbeiter*|frau|mann|bruder|vater|schwiegervater|sohn|tochter|schwester|partner*|gesellschafter*|it|meister*|beirat|aufsichtsrat|prokurist*|zentrale|konzern|junior*|senior*)"
_OUR = "(mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer|der|die|dem|den|das|beim|vom)"
_WE = "(wir|ich)"
_WHEN = "(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|jahresende|jahreswechsel|monatsende|quartalsende|weihnachten|ostern|pfingsten|sommer|sommerferien|sommerpause|herbst|winter|frühjahr|frühling|inventur|messe|saison|hochsaison|ferien|betriebsferien|jahres|quartals|kalenderwoche|kw)"
_NEXT = "(ende |anfang |mitte |zum |zur |der |dem |den |des |nächsten |nächstes |nächster |diesem |dieses |diesen |kommenden |ersten |zweiten |dritten |vierten |im |in )*"
_DONE = "(fertig|laufen|läuft|stehen|steht|losgehen|loslegen|starten|start|beginnen|anfangen|eingeführt|umgesetzt|live|produktiv|einsatzbereit|umgestellt|umziehen|umgezogen|abgeschlossen|installiert|geliefert|gelaufen|drin|entschieden|entscheiden)"
_MUST = "(soll|sollte|sollen|sollten|muss|müsste|müsst|müssen|müssten|wollen|will|möchten|möchte|würden|würde|würd|brauchen|brauche|brauch)"
_WANT = "(wollen|will|möchten|möchte|möcht|würden|würde|würd|wollten|wollte|wollt)"
_CHANGE = "(erreichen|schaffen|werden|senken|steigern|reduzieren|halbieren|halbiert|verdoppeln|wachsen|sparen|einsparen|vermeiden|verkürzen|verbessern|loswerden|ausbauen|aufbauen|gewinnen|entlasten|vereinfachen|abschaffen|rauskommen|hinkommen|wegkommen|unabhängig*|runter|rauf|hin|behalten|halten|klarkommen|klarkommt|schneller|weniger)"
_SOFT = "(ja |schon |halt |auch |da |hier |noch |so |eigentlich |einfach |ehrlich gesagt |im grunde |ein bisschen |bisschen |etwas |mal |jetzt |mir |uns |eben |gar |natürlich |immer |wirklich |ganz |dann |erst |selber |selbst )*"
_NUMBER = "(\\d+|zwei*|drei*|vier*|fünf*|sechs*|sieben*|acht*|neun*|zehn*|elf*|zwölf*|zwanzig*|dreißig*|hundert*|tausend*|ein* dutzend)"
_TRIED = "(versucht|probiert|ausprobiert|getestet|gebaut|draufgesetzt|angeschafft|gebastelt|eingeführt)"

SAID: dict[str, tuple[str, ...]] = {
    "goal": (
        _WE + " " + _WANT + " " + _SOFT + "dass",
        _WE
        + " (wollen|will|möchten|möchte|möcht|wollten|wollte|würden gern|würden gerne|würde gern|würde gerne|würd gern|würd gerne) …… "
        + _CHANGE,
        _WANT + " " + _WE + " " + _SOFT + "dass",
        "(möchten|wollen|will|möchte) " + _WE + " …… " + _CHANGE,
        "(unser|mein|das) (eigentliches |eigentliche |größtes |wichtigstes |erklärtes |großes )?ziel (ist|wäre|war|heißt|lautet)",
        "(mir|uns) (geht|ginge|geht's|ginge es|ging) "
        + _SOFT
        + "(es )?"
        + _SOFT
        + "(vor allem |in erster linie |hauptsächlich |nicht )?(darum|um)",
        "(geht|ginge|geht's) (es )?(mir|uns) " + _SOFT + "(darum|um)",
        "am ende (soll|sollen|sollte|muss|müssen|will|wollen|möchte|möchten)",
        _WE + " (wünsche|wünschen|wünschte|wünschten|wünsch) (mir|uns)",
        "(mein|unser) (größter |eigentlicher )?wunsch (ist|wäre)",
        "wo " + _WE + " hin (wollen|will|möchten|möchte)",
        "(soll|sollen|sollte|sollten) (das |es |die |der )?(künftig|in zukunft|endlich|irgendwann|danach|hinterher)",
    ),
    "goal.weak": (
        _WE + " (suche|suchen|such)",
        "auf der suche nach",
        _WE + " (hätte|hätten|hätt) " + _SOFT + "(gern|gerne)",
        _WE + " (brauche|brauchen|bräuchte|bräuchten|brauch) " + _SOFT + "(ein|eine|einen|neue*|was|etwas)",
    ),
    "criteria": (
        "(mir|uns|für uns|für mich) (ist|wäre) (es |das )?"
        + _SOFT
        + "(vor allem |dabei |besonders )?(wichtig|entscheidend|am wichtigsten)",
        "(wichtig|entscheidend|am wichtigsten|das wichtigste) (ist|wäre|sind) "
        + _SOFT
        + "(mir|uns|für mich|für uns|vor allem|dass|aber)",
        "(ist|wäre) (mir|uns|für mich|für uns) "
        + _SOFT
        + "(sehr |besonders |total )?(wichtig|entscheidend|am wichtigsten)",
        "hauptsache",
        "(es|das|die|der|system|anlage|lösung|ding|software|neuer|neue|einer|jeder|leute) (muss|müsste|müsst|müssen|müssten|darf|dürfte|dürfen) …… (können|laufen|passen|funktionieren|halten|dauern|kosten|bedienen|ausfallen|schaffen|verstehen|zeigen|dabei sein|klappen|mitnehmen|aussuchen|stimmen)",
        "(daran|dadurch) (dass|wenn|ob)",
        "(daran|dann) (würde|würden|würd|merke|merken|merk|erkenne|erkennen|sehe|sehen|seh) " + _WE,
        _WE + " (würde|würden|würd) …… (daran|merken|erkennen)",
        "(wenn|sobald|solange) …… (hat|hätte|haben|hätt) …… (gelohnt|rentiert|gerechnet|geklappt)",
        "(hat|hätte|hätt) (es sich|sich das|sich's|sich) … (gelohnt|rentiert|gerechnet)",
        "(amortisier*|rechnet sich|muss sich rechnen|return on invest|roi)",
        "(voraussetzung|bedingung|kriterium|anforderung|mindestanforderung|k.o.-kriterium) (ist|wäre|dafür|war)",
        "sonst (brauchen|brauch|nehmen|kaufen|machen|unterschreib*) " + _WE + " …… nicht",
    ),
    "deadline": (
        "(bis|spätestens|ab|vor|noch vor|zum|zu|im) " + _NEXT + _WHEN + " …… " + _DONE,
        _MUST + " …… (bis|spätestens|vor|ab|zum|im|ende|anfang|mitte) " + _NEXT + _WHEN,
        _MUST + " …… (bis|spätestens|vor|zum) \\d+ \\d+",
        "(spätestens|allerspätestens) (im|am|ende|anfang|mitte|zum|zur|in|nächste*|bis|vor) ",
        "(unsere|die|eine|harte) (deadline|frist) (ist|wäre|läuft|endet)",
        "(unser|der) (stichtag|zieltermin|go-live) (ist|wäre)",
        _MUST + " …… (in|innerhalb von|binnen) (\\w+ )?(wochen|monaten|tagen) …… " + _DONE,
    ),
    "deadline.weak": (
        "(so schnell wie möglich|möglichst bald|möglichst schnell|so bald wie möglich|baldmöglichst|zeitnah|eher gestern als|am liebsten gestern|lieber gestern|asap)",
        "(keine|nicht die) " + _SOFT + "eile",
    ),
    "drivers": (
        "(mein|unser|der eigentliche|der wahre) (eigentlicher |wahrer )?(grund|auslöser|anlass|antrieb|hauptgrund) (ist|war|dafür)",
        "der (auslöser|anlass|hauptgrund) (ist|war|dafür)",
        "der grund (ist|war|dafür ist) (dass|weil|ganz)",
        "(auslöser|anlass|anstoß) (war|ist)",
        "(das|es|der|die|uns|mich) (kostet|kosten) (uns|mich) …… (zeit|geld|stunde*|tag*|nerven|euro|kunden|leute)",
        _WE + " (verlieren|verliere|verlier|verbrennen|zahlen drauf|verschenken)",
        "(verliert|verlieren|verloren) …… (zeit|aufträge|kunden|geld|leute|umsatz)",
        _WE
        + " (kommen|komme|komm) "
        + _SOFT
        + "(nicht|kaum|nicht mehr|gar nicht) … (hinterher|nach|dazu|mit|rum)",
        "(so|das) (geht|ging|kann) "
        + _SOFT
        + "(es |das |so )?(nicht|einfach nicht) (mehr|weiter|so weiter|mehr so)",
        "das will " + _WE + " " + _SOFT + "nicht",
        "das passiert (mir|uns) " + _SOFT + "nicht",
        "(das|es|was) "
        + _SOFT
        + "(nervt|ärgert|stört|frisst|belastet|frustriert|raubt|treibt) (uns|mich|alle|die)",
        "(uns|mich|mich am meisten|was mich|was uns) (nervt|ärgert|stört|frisst|belastet|frustriert|treibt|drückt)",
        "(uns|mir) (fehlen|fehlt) (die|der|das|es|eine|ein|einfach|immer)",
        "(unser|das|mein) (größtes |eigentliches |größte |eigentliche |hauptsächliche )?(problem|hauptproblem) (ist|war|sind)",
        _WE
        + " haben "
        + _SOFT
        + "(das problem|probleme|schwierigkeiten|ärger|reklamationen|fehllieferungen)",
        _WE + " (kann|können) (nachts |schon )?(nicht|kaum) (mehr )?schlafen",
        "(deshalb|deswegen|darum|daher) (sind|brauchen|wollen|müssen|suchen|sitze|sitz|schaue|schauen) "
        + _WE,
        "(geht|gehen|ist|sind) …… in (rente|pension|ruhestand)",
        "(vertragsstrafe*|konventionalstrafe*|reklamation*|fehllieferung*)",
        _WE
        + " (müssen|muss) (da |dringend |endlich |jetzt |unbedingt )*(was|etwas) (tun|machen|ändern|unternehmen)",
    ),
    "situation": (
        "(derzeit|aktuell|momentan|zurzeit|im moment|bisher|bislang|gegenwärtig) (machen|arbeiten|haben|hatten|läuft|laufen|nutzen|fahren|lagern|schreiben|ist|sind|mache|arbeite|nutze|habe|führen|erfassen) "
        + _WE,
        _WE
        + " (machen|arbeiten|haben|nutzen|fahren|lagern|schreiben|führen|erfassen|mache|arbeite|habe|nutze) (das |es )?(derzeit|aktuell|momentan|zurzeit|im moment|bisher|bislang)",
        _WE
        + " (haben|sind|beschäftigen|betreiben|fahren|machen|beliefern|verschicken|produzieren|bewegen) (so |etwa |circa |rund |ungefähr |knapp |an die |über |jetzt |ja |da |hier )*"
        + _NUMBER,
        "(haben|sind|fahren|machen) wir (so |etwa |circa |rund |ungefähr |knapp |an die |über |jetzt |ja |da |hier |im schnitt )*"
        + _NUMBER,
        "bei uns (ist|sind|läuft|laufen|arbeiten|machen|gibt|wird|werden|hat|haben)",
        _WE + " (arbeiten|arbeite) (noch |immer noch |schon )*mit",
        _WE + " (nutzen|nutze|verwenden) (noch |immer noch |seit |schon |da )*",
        "(das|es|alles) (läuft|geht) " + _SOFT + "(über|per|von hand|auf papier|in excel|händisch)",
        "(von hand|auf papier|in excel|mit excel|händisch|per zuruf|auf zuruf)",
        _WE
        + " (sind|bin) (ein|eine) …… (betrieb|firma|unternehmen|familienbetrieb|praxis|werkstatt|händler|hersteller|mittelständler)",
    ),
    "resources": (
        "wir (haben|hatten) …… " + _TRIED,
        "ich (habe|hab|hatte) …… (versucht|probiert|ausprobiert|getestet|angeschafft)",
        "(haben|habe|hab|hatten|hatte) " + _WE + " …… " + _TRIED,
        "(budget|etat|investitionsbudget) (ist|sind|liegt|von|haben|hätten|steht|wäre|für)",
        "(das|unser|ein|kein) (budget|etat) (ist|sind|liegt|von|haben|hätten|steht|wäre|für|gibt)",
        "(eingeplant|zurückgelegt|bereitgestellt|steht zur verfügung|stehen zur verfügung|genehmigt bekommen)",
        "geld ist " + _SOFT + "da",
        "(meine|unsere|seine|eine) (eigene |erste )?idee (war|wäre|ist)",
        _WE + " (könnte|könnten|könnt) (mir|uns) " + _SOFT + "(gut )?vorstellen",
        _WE
        + " (haben|habe|hab) (einen|eine|jemanden|jemand|wen|leute) …… (auskennt|auskennen|kümmert|kümmern)",
        "(darf|kann|könnte) ich (da |das |so was )*(allein|alleine|selbst|selber) (unterschreiben|entscheiden|freigeben|bestimmen)",
        "(hat|haben) (sich )?… (bewährt|gut funktioniert|geholfen|gut geklappt)",
        "(funktioniert|läuft|klappt) " + _SOFT + "(gut|prima|super|bestens)",
        "für die geht (das|es)",
    ),
    "obstacles": (
        "(schwierig|schwer|das problem|knackpunkt|haken|hürde|stolperstein) (wird|würde|könnte|dürfte|wäre)",
        "(dazwischen kommt|dazwischenkommt|ausbremst|ausbremsen|blockiert|blockieren|querstellt|querstellen|quer stellt|sperrt sich|sperren sich|mauert|mauern)",
        "(den|die) (daumen|hand) drauf",
        "(wenn|falls) …… (nicht mitzieht|nicht mitziehen|nicht mitmacht|nicht mitmachen|nicht mitspielt|dagegen ist|dagegen sind|querstellt)",
        _WE
        + " (habe|haben|hab|hätte|hätten|hätt) "
        + _SOFT
        + "(meine |gewisse |große |so meine )?(bedenken|zweifel|bauchschmerzen|vorbehalte)",
        "(bin|sind) " + _WE + " " + _SOFT + "(skeptisch|unsicher|nicht sicher|vorsichtig)",
        _WE
        + " (bin|sind) "
        + _SOFT
        + "(skeptisch|unsicher|nicht sicher|vorsichtig|gebranntes kind|gebrannt)",
        "(zu teuer|zu aufwendig|zu kompliziert|sprengt den)",
        "(hält|halten) (uns|mich) … (ab|zurück|auf)",
        "(gescheitert|scheitert|scheitern) (ist |es |das |war )*(an|am|damals|daran)",
        "(damals|letztes mal|vor … jahren|monaten|wochen) …… (gescheitert|schiefgegangen|in die hose|eingestampft|im sande|versandet|beerdigt|in der schublade|im schrank)",
        "(hornberger schießen|in der schublade|in den sand gesetzt|im sande verlaufen|ins wasser gefallen)",
        "(mir|uns|wir|ich) (fehlt|fehlen|haben|habe|hab) "
        + _SOFT
        + "(die zeit|zeit|personal|der platz|platz|know-how|keine zeit|kein personal|keine leute|keinen platz)",
        "wir können (ja |hier |da |halt |auch |uns )*(nicht|keinen|keine) (zumachen|ausfallen|stehen*|warten|schließen|abschalten|riskieren|leisten)",
        "(akzeptanz|widerstand|widerstände|gegenwind)",
        "(hoher|großer|zu viel|viel zu viel) aufwand",
        "(mit dem|mit der|mit den) \\w+ haben wir (auch )?(was|ein problem|probleme)",
    ),
    "alternatives": (
        "(die|eine|als|andere) alternative (wäre|ist|dazu|zu|haben)",
        "(alternativ|stattdessen) (könnten|könnte|würden|wäre|hätten|machen)",
        "(oder|sonst) (wir|ich) (lassen|lasse|bleiben|bleibe|machen|bauen|kaufen|warten|behalten|mieten)",
        "(lassen|lasse|bleiben|bleibe) (wir|ich|wir's|ich's|es|das) "
        + _SOFT
        + "(wie es ist|so wie es|beim alten)",
        "(beim alten|alles so lassen|gar nichts machen|nichts machen|nichts tun|abwarten)",
        "(andere|anderen|anderer|weitere|weiteren|zwei|drei|mehrere) (anbieter*|angebot*|hersteller*|lieferant*|wettbewerber*|mitbewerber*)",
        "(angebot|angebote) (von|vom|eingeholt|vorliegen|liegt|liegen)",
        _WE
        + " (vergleichen|vergleiche|prüfen|schauen uns|schaue mir|gucken uns|guck mir) "
        + _SOFT
        + "(gerade |derzeit |parallel )*…… (anbieter*|angebot*|lösung*|systeme|an)",
        _WE + " (überlegen|überlege|überleg|überlegten) " + _SOFT + "ob",
        "entweder (wir|ich) …… oder",
        "(wir|ich) (könnten|könnte|können|kann) entweder …… oder",
        "(oder|könnten|würden|wollen|können) … (selber|selbst) (machen|bauen|programmieren|entwickeln|stricken)",
        "(dazumieten|anmieten|dazu mieten|anbauen|leasen|neu bauen)",
        _WE + " (könnten|könnte) (auch|natürlich auch|genauso gut)",
    ),
    "risks": (
        "(risiko|risiken|gefahr|gefahren|riskant|gefährlich)",
        _WE
        + " (habe|hab|haben|hätte) (die |ein bisschen |etwas |schon |da |auch |große |so |nur |bloß |ehrlich gesagt )*(angst|sorge|befürchtung)",
        "(meine|unsere|die) (größte |einzige )?(angst|sorge|befürchtung) (ist|wäre|dass)",
        _WE + " (befürchte|befürchten|fürchte|fürchten)",
        "im schlimmsten fall*",
        "(macht|machen|bereitet) (mir|uns) …… (kopfzerbrechen|sorge|sorgen|angst|bauchschmerzen|bauchweh)",
        "(im|auf dem) magen (liegt|liegen)",
        "(wenn|falls) …… (schiefgeht|schief geht|ausfällt|ausfallen|abstürzt|stillsteht) …… (dann|haben|stehen|steht|sind|ist)",
        "(dann|sonst) (stehen|steht|verlieren|verliere) (wir|ich|uns|mir|die|der) …… (da|still|kunden|weg|halle|band|produktion)",
        "(steht|stehen) … auf dem spiel",
        "(nicht|bloß nicht) (noch mal|noch einmal|wieder) …… (auf die nase|reinfallen|sitzen|hängen)",
        "abhängig (machen|macht|sind|wären|werden|von)",
    ),
    "people": (
        "(entscheidet|entscheiden|entschieden|bestimmt|unterschreibt|freigibt|genehmigt|absegnet) (das |es |am ende |letztlich |bei uns |immer |letzten endes |nachher )*"
        + _OUR
        + " (\\w+ )?"
        + _HEAD,
        "(entscheidet|bestimmt|unterschreibt|genehmigt) (das |es |am ende |letztlich |bei uns )*(herr|frau) ",
        _OUR
        + " "
        + _HEAD
        + " (entscheidet|entscheiden|bestimmt|unterschreibt|muss|müsste|will|möchte|wird|würde|würd|macht das)",
        "(mit|von|ohne|über|bei) "
        + _OUR
        + " (alten |neuen )?"
        + _HEAD
        + " … (sprechen|reden|abstimmen|besprechen|klären|absprechen|abklären|gesprochen|abgestimmt|absegnen|genehmigen)",
        "(hat|haben|behält|hätte) … das letzte wort",
        "das letzte wort (hat|haben|liegt|bei)",
        "(hat das sagen|den hut auf|die hand drauf|den daumen drauf|das okay|die freigabe)",
        "(das|da) (entscheide|bestimme|unterschreibe) ich",
        _WE
        + " (entscheide|entscheiden) (das |so was |sowas |darüber )*(allein|alleine|selbst|selber|zusammen|gemeinsam)",
        "(muss|müsste|müssen|sollte) … (abgesegnet|genehmigt|freigegeben|ins boot|mit ins boot|an bord|mitgenommen|überzeugt|gefragt)",
        "(sitzt mit am tisch|ist zuständig|ist verantwortlich|zuständig für|hat den hut auf)",
        "(müssen|sollen|sollten|müssten|dürfen) (das |da |hier )*mit (aussuchen|entscheiden|reden|bestimmen)",
    ),
    "steps": (
        "(ich|wir) (komme|komm|kommen) …… vorbei",
        "(ich|wir) (spreche|sprech|sprechen|rede|red|reden) (\\w+ |noch mal |noch einmal )*mit (dem|den|der|meine*|unsere*|ihm|ihr|ihnen|herrn|frau)",
        "(ich|wir) (schicke|schick|schicken|melde|meld|melden|kläre|klär|klären|bespreche|besprech|besprechen|frage|frag|fragen|prüfe|prüf|prüfen|besorge|besorgen|gebe|geb|geben|rufe|ruf|rufen|maile|mailen|lade|laden|sammle|stelle|stell) (\\w+ )?(ihnen|mich|uns|das|mir|dem|den|der|die|meinen|meine|sie|bei|mit|intern|es|unseren|unsere|alles|heute|morgen|bis|mal)",
        "(treffen|sehen|sprechen|hören|telefonieren) (wir|wir uns) (uns )?… (am|nächste*|morgen|wieder|um|montag|dienstag|mittwoch|donnerstag|freitag)",
        "(montag|dienstag|mittwoch|donnerstag|freitag|nächste woche|morgen|ersten|zweiten|dritten|achte|zehnte) … (passt|ginge|geht|wäre gut|würde gehen|würde passen|geht klar)",
        "(passt|ginge|geht) (mir|bei mir|uns|bei uns|gut) … (montag|dienstag|mittwoch|donnerstag|freitag|woche|morgen|uhr)",
        "(kommen|schauen|rufen|melden|schicken|melden) (sie|se) … (vorbei|an|sich|mir|uns)",
        "(können|könnten) (sie|se) (mir|uns) … (schicken|zuschicken|mailen|zusenden|aufschreiben)",
        "(machen|können) wir so",
        "(nächster|erster|der nächste|der erste) schritt",
    ),
}

# Talk about the talk: what sounds like a wish or a plan but concerns only this conversation.
NOT_SAID: tuple[str, ...] = (
    "(ich|wir) (möchte|wollte|will|würde|möchten|wollten|wollen) (nur |noch |mal |kurz |gern* |auch |ihnen |dazu |da |das |jetzt |ganz |an der stelle |vielleicht )*(fragen|wissen|sagen|anmerken|hören|verstehen|betonen|erzählen|danken|bedanken|nachfragen|einhaken|zurückkommen|ergänzen|erwähnen|hinweisen|vorstellen|reden|besprechen)",
    "(ich|wir) (möchte|will|muss|würde|werde) …… (überlegen|nachdenken|drüber schlafen|durch den kopf gehen)",
    "das problem (kenne|kennen) (ich|wir)",
    "(keine|kein) (sorge|angst|problem)",
    "(kein|ohne) (risiko|problem|stress|druck)",
    "wissen (sie|se) was",
    "(wir|ich) (kann|können) (mich |uns )?nicht (klagen|meckern|beschweren)",
    "(ich|wir) (weiß|wissen) (es |das |ich |noch |gar |ehrlich gesagt )*nicht",
    "(glaube|denke|schätze|meine) (mal )?(ich|wir) (könnte|könnten) (mir|uns) vorstellen",
    "(die|sie) (haben|hatten) sich …… (entschieden|geeinigt|zusammengesetzt)",
    "(nicht|nicht ganz) sicher ob (wir|ich) …… (sagen|erzählen|reden|erklären)",
    "(die|alle|leute) sagen (oh|ach|ja|immer|dann|wir) …… (wir|ich) (sind|haben|bin|habe)",
)

# What the talk itself is for, said in its first minutes by either side.
PURPOSE: tuple[str, ...] = (
    "(ziel|zweck|sinn|anlass|thema) (unseres|des|dieses|vom|für das|für unser|für heute) …",
    "(heute|hier|jetzt|gleich) "
    + _WANT
    + " (ich|wir) …… (verstehen|klären|besprechen|herausfinden|sprechen|anschauen|reden|kennenlernen|wissen|erfahren|entscheiden|sehen)",
    "heute (soll|geht) es …… um",
    "(ich|wir) "
    + _WANT
    + " (gern |gerne |heute |erst |erst mal |erstmal |mal |in diesem |mit ihnen )*…… (verstehen|klären|besprechen|herausfinden|sprechen|anschauen|kennenlernen)",
    "(am ende|nach) (des|dieses|unseres|diesem) (gesprächs|gespräch|termins|stunde|treffens)",
    "am ende (gucken|schauen|sehen|entscheiden|wissen) wir",
    "(mein|unser|das) ziel für (heute|das gespräch|unser gespräch|den termin|diesen termin)",
    "(deshalb|deswegen|darum) (sind|sitzen|bin) (wir|ich) (heute|hier)",
    "(ich|wir) (rufe|rufen|melde|melden) (sie |mich |uns )?(an |heute )?(weil|wegen|um)",
)
