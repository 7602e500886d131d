"""German cues of telling: advice, pitch, price, pressure, own example, dismissal."""

import re

from klarheit.languages.cues import Cues

_ADVICE = r"""
(?:ich|wir) (?:würde?|würden|kann|können|möchte|möchten|könnte?) (?:ihnen |dir |da |dann |das |hier |nur |auch |ja |dringend |wirklich |unbedingt |auf jeden fall |ganz klar |persönlich )*(?:empfehlen|raten|nahelegen|ans herz legen)
(?:ich|wir) (?:empfehle?|empfehlen|rate?|raten) (?:ihnen|dir|da|das|hier|dann|immer|meist|unseren|dringend|unbedingt|,|zu|für|den|die|ein|eine|einen|auch)
(?:würde?|kann|möchte) ich (?:ihnen |dir |da |dann |das |hier |nur |auch |ja )*(?:empfehlen|raten|nahelegen|ans herz legen)
(?:empfehle?|rate?) ich (?:ihnen|dir|da|das|immer|meist|den|die|ein|eine|einen)
mein (?:rat|tipp|vorschlag|ratschlag) (?:an sie |für sie |an dich |wäre|ist|lautet|wär)
(?:sie|du) (?:sollten|solltest) (?!(?:\w+ ){0,4}?(?:bekommen|erhalten|haben))(?:\w+[ ,]+){0,10}?\w+
(?:sollten|solltest|müssten|müsstest) (?:sie|du) (?:da |das |sich |dich |unbedingt |einfach |auf jeden fall |auch |erst |erst mal |mal )
(?:sie|du) (?:müssen|musst) (?:da |das |sich |dich |hier |dann |also |ja )*(?:unbedingt|einfach nur|nur noch|bloß|dringend|erst mal|erst einmal|auf jeden fall|darauf achten|aufpassen|lernen|konsequent|mutiger|aktiver)
an ihrer stelle(?! (?:\w+ ){0,4}?auch)
an deiner stelle
wenn ich (?:sie|du|ihr) wäre
am besten (?:machen|nehmen|fangen|rufen|sprechen|gehen|schreiben|testen|probieren|setzen|reden|holen|starten|schauen|legen) (?:sie|wir)
(?:probieren|versuchen|testen|überlegen|denken|achten|nehmen|nutzen|fangen|sprechen|reden|warten|setzen|holen|bleiben) sie (?:es |das |sich |auf |mit |an |am |den |die |ihr |ihre |ihren |lieber |da |einen |eine |ein |erst |vor |zuerst |unbedingt )*(?:doch|mal|einfach|lieber|unbedingt|erst einmal|erst mal|am besten)
(?:probier|versuch|überleg|sprich|rede?|denk|nimm) (?:es |das |dir |mal |doch )*(?:mal|doch|einfach|lieber)
wie wäre es[, ]+wenn (?:sie|du)
(?:haben sie|hast du) (?:denn |eigentlich |schon |mal |einmal |auch |sich |dir |vielleicht |schon mal )*(?:überlegt|daran gedacht|darüber nachgedacht|versucht|in betracht gezogen|in erwägung gezogen|dran gedacht|probiert)
(?:warum|wieso|weshalb) (?:\w+ ){1,2}(?:sie|du) (?:\w+ ){0,3}?nicht (?:einfach|mal|mehr|auf|mit|schon|gleich)
(?:es|das) (?:wäre|ist) (?:\w+ )?(?:sinnvoll|ratsam|besser|klug|am besten|am sinnvollsten|empfehlenswert)[, ]+(?:wenn sie|dass sie|sie|das|die|den|hier|erst|zuerst|mit|auf)
(?:da |hier )?(?:hilft|helfen) (?:es|da|nur|ihnen)[, ]+(?:wenn sie|sie|mehr|ein|eine)
"""
# Found in a question too: it is closed and it advises.
_ADVICE_IN_QUESTION = r"""
(?:haben sie|hast du) (?:denn |eigentlich |schon |mal |einmal |auch |sich |dir |vielleicht |schon mal )*(?:überlegt|daran gedacht|darüber nachgedacht|in betracht gezogen|in erwägung gezogen|dran gedacht)
(?:haben sie|hast du) (?:es|das) (?:denn |schon |mal |einmal |vielleicht )*mit (?:\w+ ){1,5}?(?:versucht|probiert|ausprobiert)
(?:haben sie|hast du) (?:denn |eigentlich |schon |mal |einmal |auch |sich |dir |vielleicht )*über (?:\w+ ){1,6}?nachgedacht
(?:warum|wieso|weshalb) (?:\w+ ){1,2}(?:sie|du) (?:es |das |sich |dich )?(?:denn |dann )?nicht (?:einfach|mal|mehr|auf|mit|schon|gleich)
wie wäre es[, ]+wenn (?:sie|du)
(?:sollten|müssten) (?:sie|wir) (?:da |das |denn |dann )*nicht
wäre es (?:da |dann |denn )*nicht (?:besser|sinnvoll|sinnvoller|klüger|einfacher|gut|an der zeit)
könnten sie (?:denn |da |das |dann )*nicht (?:einfach|mal|auch)
"""

_PITCH = r"""
unser (?:\w+ )?(?:unternehmen|haus) (?:\w+ ){0,3}?(?:vorstellen|steht|ist|bietet|kann|hat)
unsere firma (?:\w+ ){0,3}?(?:vorstellen|steht|ist|bietet|kann|hat)
wir sind (?:schon |jetzt )?seit (?:\w+ ){1,3}(?:am|auf dem) markt
(?:zufriedene|begeisterte) (?:kunden|kundinnen)
(?:die|einer der|ein|der) (?:größte[nr]?|wichtigste[nr]?|entscheidende[nr]?|große[nr]?) (?:vorteil\w*|funktion\w*|pluspunkt\w*|merkmal\w*|stärke\w*) (?:von|unser\w*|der|des|dabei|ist|sind)
(?:betrieben?|firmen|unternehmen|teams?|häusern?|kunden|leuten|praxen) wie (?:ihrem|ihren|ihre|ihr|ihrer|ihnen|sie|ihres)
und das (?:schöne|beste|gute|tolle) (?:ist|daran|dabei)[, ]+sie (?:kriegen|bekommen|haben|sparen|brauchen|können|müssen)
genau (?:das richtige|die richtige lösung|der richtige partner) (?:für sie|für ihre|dafür|da)?
(?:amortisiert|rechnet|bezahlt) sich (?:\w+ ){0,3}?(?:in|nach|innerhalb|binnen|schnell|von selbst|von allein)
bei uns (?:passiert|gibt es|gibt's|kommt) (?:ihnen )?(?:so was|sowas|so etwas|das) (?:\w+ )?nicht
(?:das|da|alles) (?:kriegen|bekommen|schaffen) wir (?:\w+ ){0,3}?(?:hin|locker|geregelt|gelöst)
da kann ich sie (?:\w+ )?beruhigen
(?:sie|du) (?:kriegen|sparen|haben|bekommen) (?:\w+ ){0,6}?\d* ?(?:prozent|%) (?:mehr|weniger)
wir haben (?:\w+ ){0,4}?(?:konstruktion|anlagen draußen|schnittstellen|techniker|monteure|ersatzteillager)
(?:wir|ich) (?:bieten|biete) (?:ihnen |dir |da |dafür |hier |auch |natürlich |dazu |unseren |allen |außerdem |zusätzlich |hierfür |zudem )*(?:an[, ]|ein|eine|einen|die|den|das|verschiedene|mehrere|flexible|individuelle|alles|auch|genau|maßgeschneiderte|\w+pakete?|\w+service|rund)
bieten wir (?:ihnen|da|dafür|auch|ein|eine|einen|unseren|verschiedene|mehrere|die|das|den)
(?:wir|ich) (?:garantiere|garantieren|verspreche|versprechen|versichere|versichern) (?:ihnen|dir)
(?:garantiere|verspreche|versichere|garantieren|versichern) (?:ich|wir) (?:ihnen|dir)
das (?:garantiere|verspreche|versichere) ich
(?:unser|unsere|unserem|unserer|unseren|unseres) (?<!in unserer )(?<!in unserem )(?<!in unseren )(?:\w+ ){0,2}?(?:produkt\w*|system\w*|lösung\w*|software\w*|plattform\w*|app|apps|service\w*|angebot\w*|tool\w*|programm\w*|modul\w*|maschine\w*|anlage\w*|gerät\w*|technologie\w*|dienstleistung\w*|paket\w*|beratung\w*|support\w*|qualität|kunden|kundinnen|referenz\w*|wartung\w*|team|experten|spezialisten|konzept\w*|methode|ansatz|expertise|erfahrung\w*|sortiment|portfolio|training\w*|verfahren|modell\w*|tarif\w*|fahrzeug\w*|cloud\w*|portal\w*|schnittstelle\w*|garantie\w*|versicherung\w*|fonds)
(?:mit|bei|von) uns (?:bekommen|haben|erhalten|sparen|sind|profitieren|können|kriegen|fahren|machen|arbeiten|läuft|gibt es|ist das|liegen|stehen) (?:sie|alles|immer|das|die)?
bei uns (?:bekommen|erhalten|kriegen|sind|ist|gibt) ... (?:rund\w*|inklusive|besten?|alles|einer hand|kostenlos)
wir (?:haben|verfügen|besitzen) (?:\w+ ){0,4}?(?:lösung\w*|system\w*|software|produkt\w*|plattform|tool|auszeichnung\w*|zertifi\w+|marktführer|erfahrung\w*|experten|referenz\w*|spezialist\w*|modul|service\w*|jahrzehnte)
wir sind (?:\w+ ){0,4}?(?:marktführer|marktführend|führend\w*|spezialist\w*|spezialisiert|experten|die nummer eins|zertifiziert|günstiger|schneller|besser|bekannt|der beste|die besten)
wir (?:liefern|ermöglichen|kümmern uns|übernehmen|sorgen|helfen|unterstützen|begleiten|optimieren|entwickeln|betreuen|arbeiten) (?:\w+ ){0,3}?(?:ihnen|ihre|ihren|kunden|unternehmen|alles|dafür|darum|den kompletten|die komplette|firmen|betriebe\w*|rundum|maßgeschneidert\w*|schlüsselfertig\w*|mit den besten|seit)
(?:marktführer|rundum-sorglos-paket)
(?:marktführend|branchenführend|einzigartig|revolutionär|maßgeschneidert|unschlagbar|erstklassig|hochmodern|unübertroffen)(?:e|en|er|es|em)?
das ist (?:gar |überhaupt |absolut |wirklich |bei uns |für uns |eigentlich |dann |da )*kein problem
(?:gar |überhaupt |absolut )?kein problem(?:, das|, da| für uns| bei uns)
(?:da|darum|darüber|deswegen|deshalb) (?:müssen|brauchen) sie sich (?:wirklich |gar |überhaupt |da |absolut )*(?:keine|nicht) (?:\w+ )*?(?:sorgen|gedanken|kopf)
(?:machen sie sich|sie müssen sich|sie brauchen sich) (?:da |darüber |darum |bitte |wirklich |gar |überhaupt |deswegen )*(?:keine|nicht) (?:\w+ )?(?:sorgen?|gedanken|sorgen machen)
(?:da|darauf|auf uns) können sie sich (?:\w+ ){0,3}?verlassen
da können sie (?:ganz |völlig |absolut |wirklich |sich )*(?:beruhigt|sicher|unbesorgt|verlassen|entspannt)
(?:sie werden|du wirst) (?:\w+ ){0,3}?(?:begeistert|zufrieden|nicht bereuen|es lieben|überrascht|überzeugt)
(?:sie werden|sie können) (?:es |das |da )?(?:garantiert|auf jeden fall|definitiv|sofort) (?:\w+ ){0,3}?(?:sparen|profitieren|merken|lieben)
das (?:funktioniert|klappt|läuft) (?:\w+ ){0,2}?(?:immer|garantiert|hundertprozentig|reibungslos|problemlos|einwandfrei|ganz von allein)
vertrauen sie (?:mir|uns)
glauben sie mir
(?:nur|einzig) bei uns
(?:das beste|der vorteil|das besondere|das schöne|der clou|das tolle) (?:an|von|bei) (?:unser\w*|uns)
(?:andere|viele|alle|die meisten|zahlreiche) (?:unserer )?(?:kunden|firmen|betriebe|unternehmen) (?:\w+ ){0,4}?(?:begeistert|zufrieden|sparen|schwören|berichten|bestätigen|nutzen|setzen auf)
"""
_OWN_OFFER = r"""
(?:bietet|liefert|hat|haben|kann|können|hilft|ist|sind|macht|übernimmt|ermöglicht|unterstützt|sorgt|steht|arbeitet|spart)
(?:vorteile?n?|leistungen?|lösungen?|produkte?|angebote?|plattform|programm|funktionen)
"""
_NAME = r"(?-i:(?!Ih[nr])[A-ZÄÖÜ][\w&-]+(?: (?!Ih[nr])[A-ZÄÖÜ][\w&-]+){0,2})"
# Where the asker names the organisation they speak for: "hier ist Anna Bloch von der Firma Hallig".
OWN_NAME = re.compile(
    r"\b(?:hier ist|hier spricht|mein name ist|ich bin|ich heiße)\b[^.?!]{0,60}?"
    rf"\b(?:von|vom|aus|bei|für) (?:der |dem |den )?(?:Firma |Agentur |Haus )?({_NAME})"
    rf"|\bwir (?:bei|von|aus) (?:der |dem )?(?:Firma )?({_NAME})",
    re.IGNORECASE,
)
_PITCH_IN_QUESTION = r"""
wussten sie[, ]+dass (?:wir|unser\w*|man mit uns)
(?:kennen sie|haben sie) (?:schon |eigentlich |denn |auch |bereits )*(?:unser|unsere|unseren|unserem) \w+ ?(?:schon|gesehen|ausprobiert|gehört|angesehen)?
(?:haben sie|hast du) (?:schon |mal |eigentlich |denn |bereits |schon mal )*von unser\w+ \w+ (?:\w+ )?gehört
"""

_PRICE = r"""
(?:\d+|fünf|zehn|fünfzehn|zwanzig|drei) ?(?:%|prozent) (?:\w+ ){0,2}?(?:entgegenkommen|nachlassen|runtergehen|abziehen)
(?:da|wir|dann) (?:liegen|landen|sind) (?:wir )?(?:\w+ ){0,2}?(?:bei|um die|zwischen) (?:[\w-]+ ){0,4}?(?:\w*tausend|\w*hundert|\w*million\w*|\d[\d.,]{0,15})(?: euro)?(?! (?:anlagen|kunden|mitarbeiter|stück|prozent))
(?:kostet|kosten|liegt|liegen|beträgt|betragen|zahlen|macht|beläuft|berechnen|bekommen|verlangen|nehmen|starten|beginnt|beginnen|kommt|kommen) (?:\w+[ ,]+){0,9}?(?:bei |auf |ab |rund |etwa |ca\. |circa |nur |monatlich )*(?:€ ?)?\d[\d.,]{0,15}(?: ?(?:tausend|millionen?))? ?(?:€|euro|eur|franken|chf|mark|cent)
(?:\d[\d.,]{0,15}|hundert|tausend|zweihundert|dreihundert|fünfhundert|zweitausend|dreitausend|fünftausend|zehntausend) ?(?:tausend )?(?:€|euro|eur|franken|chf) (?:pro|im|je|netto|brutto|einmalig|monatlich|jährlich|zzgl|zuzüglich|plus|inklusive|inkl|am|für (?:das|die|den|ein|eine|einen|jeden|jede|alles))
für (?:nur |rund |etwa )?\d[\d.,]{0,15} ?(?:€|euro|eur|franken|chf)
(?:unser|der|mein|ein|dieser) (?:\w+ )?(?:preis|listenpreis|komplettpreis|festpreis|sonderpreis|stückpreis|monatspreis|paketpreis|tagessatz|stundensatz|endpreis) (?:\w+ )?(?:liegt|ist|beträgt|wäre|beläuft|dafür|gilt|enthält|startet|beginnt)(?! (?:ihnen|für sie|ihr|das wichtigste|nicht|nur|egal))
(?:liegt|wäre|ist) (?:der|unser) (?:preis|listenpreis|festpreis|tagessatz)
(?:\d+|zehn|fünf|zwanzig|drei|fünfzehn) ?(?:%|prozent) (?:rabatt|nachlass|skonto|ermäßigung|günstiger|billiger|auf den preis|auf den listenpreis|preisnachlass)
(?:gebe?|geben|biete|bieten|gewähre|gewähren|machen|mache?) (?:ich |wir )?(?:ihnen|dir) (?:\w+ ){0,4}?(?:rabatt|nachlass|skonto|sonderpreis|preisnachlass|preis)
(?:rabatt|nachlass|skonto|sonderpreis|preisnachlass) (?:geben|gewähren|anbieten|machen|einräumen|drin)
am preis (?:\w+ ){0,5}?(?:machen|tun|drehen|entgegenkommen)
preislich (?:\w+ ){0,3}?(?:entgegenkommen|liegen wir|liegt|bewegen|etwas machen)
das kostet (?:sie|dann|also|insgesamt|nur|gerade mal|im jahr|im monat|nichts|extra)
das macht (?:\w+ ){0,3}?\d[\d.,]{0,15} ?(?:€|euro|franken)
"""

_PRESSURE = r"""
(?:das|dieses|dies|unser|dieser|der|die) (?:\w+ )?(?:angebot|preis|aktion|rabatt|konditionen|sonderpreis|nachlass)\w* (?:\w+ ){0,3}?(?:gilt|gibt es|gelten|steht|läuft|bekommen sie|kann ich|endet|ist) (?:\w+ ){0,4}?(?:nur|heute|bis heute|nicht mehr lange|morgen ab|morgen nicht mehr|bald ab)
(?:gilt|gibt es|geht|gelten|machen wir|bekommen sie|kann ich ihnen) (?:\w+ ){0,4}?nur (?:noch )?(?:heute|bis heute|bis morgen|bis ende|diese woche|bis freitag|bis zum|wenn sie heute|jetzt|diesen monat)
nur (?:noch )?(?:heute|bis heute|bis morgen|bis ende (?:der woche|des monats|märz|juni|september|dezember)|diese woche|wenige|drei|zwei|ein paar) (?:\w+ ){0,3}?(?:gültig|verfügbar|plätze|stück|möglich|frei|zu haben|auf lager)
(?:letzte|einmalige|einzige) (?:chance|gelegenheit|möglichkeit)
wenn sie (?:\w+ ){0,3}?(?:heute|jetzt|sofort|gleich|diese woche|noch diese woche|diesen monat|bis morgen|bis freitag) (?:\w+ ){0,4}?(?:unterschreiben|bestellen|zusagen|buchen|kaufen|abschließen|entscheiden|unterzeichnen|ja sagen)
wenn sie (?:sich )?(?:\w+ ){0,3}?nicht (?:\w+ ){0,3}?(?:unterschreiben|bestellen|zusagen|entscheiden|zugreifen|handeln|reagieren)
(?:sonst|dann|morgen) ist (?:\w+ ){1,4}?(?:weg|vorbei|vergeben|ausverkauft|zu spät|verkauft)
(?:sonst|dann) (?:verlieren|verpassen|riskieren|zahlen|stehen|bleiben|ärgern) sie
(?:sie|du) (?:müssen|musst|sollten) sich (?:\w+ ){0,2}?(?:jetzt|heute|schnell|sofort|bald|gleich|zügig) (?:\w+ )?(?:entscheiden|festlegen)
(?:sie|du) (?:müssen|sollten) (?:\w+ ){0,2}?(?:jetzt|heute|schnell|sofort) (?:\w+ )?(?:zuschlagen|handeln|zugreifen|unterschreiben|bestellen)
(?:unterschreiben|unterzeichnen|entscheiden|bestellen|buchen|sichern|schlagen|greifen) sie (?:sich )?(?:\w+ ){0,3}?(?:jetzt|heute|gleich|sofort|hier|zu)
(?:ich )?brauche (?:ich )?(?:heute|jetzt|bis heute|bis morgen|sofort) (?:noch )?(?:ihre|eine|die|ein) (?:\w+ )?(?:entscheidung|zusage|unterschrift|ja)
(?:andere|weitere|noch andere|noch zwei|mehrere|drei|zwei) (?:\w+ )?(?:interessenten|interessent|bewerber|kunden warten|anfragen)
(?:worauf|auf was) (?:warten sie|wollen sie) (?:denn |eigentlich )?(?:noch|warten)
(?:was|wenn) (?:\w+ ){0,2}?hält sie (?:\w+ ){0,3}?(?:noch )?ab
(?:die )?zeit (?:drängt|wird knapp|läuft (?:ihnen|uns|langsam) davon)
so (?:ein|eine) (?:angebot|gelegenheit|chance|preis|konditionen) (?:\w+ ){0,3}?(?:nie wieder|nicht wieder|nicht mehr|so schnell nicht)
(?:machen wir|dann machen wir|machen wir doch|bringen wir) (?:\w+ ){0,3}?(?:den sack zu|nägel mit köpfen|es fest|den vertrag|unter dach und fach|gleich fest)
die konkurrenz schläft nicht
(?:ihre|die) (?:konkurrenz|mitbewerber|wettbewerber) (?:\w+ ){0,3}?(?:zieht|ziehen|abhängen|überholt|hängt sie)
greifen sie zu
schlagen sie zu
"""

_DISCLOSURE = r"""
(?:bei mir|mir) (?:selbst |persönlich |selber )*(?:war|ist|ging|geht) (?:das |es |mir |mir's )*(?:\w+ ){0,3}?(?:auch|genauso|ähnlich|früher|damals|einmal|nicht anders|selbst so|so)
(?:ging|geht) (?:es )?mir (?:\w+ ){0,3}?(?:auch|genauso|ähnlich|nicht anders|selbst)
ich (?:kenne?|kenn) das (?:\w+ ){0,2}?(?:von mir|aus eigener|selbst|selber|auch)
(?:das )?kenne? ich (?:\w+ ){0,2}?(?:von mir|aus eigener|selbst|selber|auch von|nur zu gut)
aus (?:meiner )?eigener erfahrung
aus meiner (?:eigenen )?erfahrung
ich (?:selbst|selber|persönlich) (?:habe?|hatte|war|bin|nutze|fahre|benutze|arbeite|mache?|finde|kenne?|musste|wollte?|trinke|verwende)
(?:habe?|hatte|war|nutze|fahre|musste) ich (?:selbst|selber|persönlich)
als ich (?:\w+ ){0,5}?(?:angefangen habe?|anfing|war|gearbeitet habe?|begann|noch|neu|damals|selbst)
ich (?:habe?|hatte) (?:damals|früher|neulich|selbst|selber|auch mal|auch schon|letztens|letzte woche|letztes jahr)
ich war (?:damals|früher|neulich|selbst|auch mal|letztens|mal)
(?:meine frau|mein mann|meine kinder|mein sohn|meine tochter|meine familie|meine partnerin|mein vater|meine mutter)
ich erinnere mich
(?:bei|in) (?:meinem letzten|meiner letzten|meinem früheren|meiner früheren|meinem alten) \w+
"""

_DISMISSAL = r"""
(?:das|die|den|so was) (?:kann man|können sie) (?:\w+ ){0,2}?nicht vergleichen
das ist (?:jetzt |aber |doch |ja |nun )*(?:was|etwas) (?:ganz |völlig |komplett )?anderes
da (?:sind sie|bist du) (?:\w+ ){0,2}?(?:der|die) (?:einzige|erste)
(?:das|da) (?:sehen|siehst|verstehen|verstehst|haben|hast) (?:sie|du) (?:\w+ ){0,2}?(?:falsch|nicht richtig|zu eng|zu negativ|zu schwarz|zu pessimistisch)(?: verstanden)?
(?:da|hier) (?:täuschen|irren|vertun|übertreiben|irrst|täuschst|liegen|übertreibst) (?:sie|du)(?: sich| dich)?
das stimmt (?:so |doch |ja |aber |doch so |ja so |einfach |überhaupt |gar )*nicht
(?:ach was|ach quatsch|ach kommen sie|ach komm|ach iwo|papperlapapp|quatsch|unsinn|blödsinn|na kommen sie|nun kommen sie)
das ist (?:doch|ja|aber|alles|alles doch) (?:\w+ ){0,2}?(?:kein (?:argument|grund|drama|beinbruch|hexenwerk|thema)|nicht (?:so )?(?:schlimm|wild|tragisch|dramatisch|schwer|teuer|viel|wahr)|halb so (?:wild|schlimm)|quatsch|unsinn|übertrieben|lächerlich|eine ausrede|eine kleinigkeit|alles nur kopfsache)
(?:das ist|ist) (?:alles )?halb so (?:wild|schlimm)
(?:so|ganz so) (?:schlimm|wild|schwer|teuer|kompliziert|dramatisch) (?:ist|wird|war) (?:das|es) (?:doch |ja |nun |aber |auch |dann )*(?:nicht|gar nicht|auch nicht)
(?:das|daran|dafür) (?:liegt|lag) (?:\w+ ){0,2}?nicht an (?:uns|mir|unser\w*)
(?:dafür|da|daran) (?:können|kann) (?:wir|ich) (?:\w+ ){0,2}?nichts(?: dafür)?
das (?:hätten|hättest) (?:sie|du) (?:\w+ ){0,6}?(?:sagen|lesen|wissen|melden|bedenken|merken|prüfen|überlegen|ansprechen) (?:müssen|sollen|können)
(?:hätten|hättest) (?:sie|du) (?:\w+ ){0,5}?(?:gesagt|gelesen|gefragt|gemeldet|geschaut|aufgepasst)
(?:warum|wieso|weshalb) haben sie (?:\w+ ){0,3}?nicht (?:\w+ ){0,3}?(?:früher|gleich|eher|gesagt|gemeldet|gelesen)
(?:darum|das|davon|da) (?:geht|reden|sprechen) (?:es|wir) (?:jetzt |hier |doch |gerade |aber |heute )+nicht
das (?:spielt|tut) (?:\w+ ){0,3}?(?:keine rolle|nichts zur sache)
das ist (?:jetzt |hier |doch |aber |gerade |nun |wirklich )*(?:nicht (?:unser|mein|das|der) (?:problem|thema|punkt)|nebensächlich|unwichtig|irrelevant|egal)
(?:die|alle) anderen (?:kunden |leute |haben |kommen |\w+ ){0,3}?(?:damit |sich )?(?:auch )?(?:kein problem|zurecht|nicht beschwert|nie beschwert)
(?:da|bisher|bis jetzt) hat sich (?:noch )?(?:nie(?:mand)?|keiner) (?:\w+ )?beschwert
(?:sie|du) (?:müssen|musst|dürfen|darfst) das (?:\w+ ){0,2}?nicht so (?:eng|schwarz|negativ|ernst|persönlich)
(?:sie|du) (?:machen|machst) (?:sich|dir) (?:\w+ ){0,2}?(?:zu viele|zu viel|unnötig\w*|ganz umsonst) (?:sorgen|gedanken|stress)
(?:sie|du) (?:haben|hast) (?:mich|das|da) (?:\w+ ){0,2}?(?:falsch verstanden|nicht verstanden|missverstanden|nicht zugehört)
wie ich (?:ihnen )?(?:bereits|schon|vorhin schon|schon mehrfach|eben schon) (?:\w+ )?(?:sagte|gesagt habe?|erklärt habe?|erklärte)
das (?:habe?|hatte) ich (?:ihnen )?(?:doch |ja |bereits |schon |eben |gerade )+(?:gesagt|erklärt|beantwortet)
"""

CUES = Cues(
    anywhere={
        "advice": _ADVICE,
        "advice_in_question": _ADVICE_IN_QUESTION,
        "pitch": _PITCH,
        "pitch_in_question": _PITCH_IN_QUESTION,
        "own_offer": _OWN_OFFER,
        "price": _PRICE,
        "pressure": _PRESSURE,
        "disclosure": _DISCLOSURE,
        "dismissal": _DISMISSAL,
    },
)
