"""German cues of listening: giving back, summing up, acknowledging, saying why one asks."""

from klarheit.languages.cues import Cues, whole

_LEAD = "also|ja|okay|ok|gut|aha|ah|ach so|achso|ach|und|so|hm|mhm|verstehe|ich verstehe|alles klar|genau|nun|na|aber|dann|jetzt"

_REFLECTION = r"""
(?:wenn|dass|damit|ob) ich(?:'s| es| das| sie| sie da)? (?:\w+ ){0,2}?(?:richtig|recht|korrekt) (?:auf die reihe kriege?|zusammenkriege?|zusammenbringe?|verstanden habe?|höre?|sehe?|mitbekommen habe?|einordne?|verstehe?)
(?:mit|in) meinen (?:eigenen )?worten
(?:es geht|geht es|geht's) ihnen (?:\w+ ){0,3}?(?:um|darum|zuerst)
wenn ich (?:sie|dich|das|es|ihn|euch) (?:da |jetzt |so |hier |also )?(?:recht|richtig|korrekt) verst(?:ehe|anden habe?|eh)
(?:habe?|hab) ich (?:sie|dich|das|es) (?:da |jetzt |so |also )?(?:recht|richtig) verstanden
verstehe? ich (?:sie|dich|das) (?:da |jetzt |so |also )?(?:recht|richtig)
so wie ich (?:sie|dich) (?:jetzt )?verst(?:ehe|anden habe?)
ich verstehe? (?:sie|dich) so
ich (?:höre?|nehme?) (?:da |bei ihnen |daraus |bei dir )?(?:heraus|raus|wahr|mit)?[, ]+dass (?:sie|ihnen|ihr|du|dir)
was ich (?:da |von ihnen |bei ihnen |gerade )?(?:heraushöre|höre?|mitnehme|raushöre)
(?:ich habe?|hab ich|habe? ich) (?:da )?(?:herausgehört|rausgehört)
(?:sie|du) (?:meinen|meinst|sagen|sagst|denken|denkst|wollen|willst|wünschen|möchten|möchtest|brauchen|brauchst|suchen|suchst|haben|hast|sind|bist|fragen|fragst|befürchten|fürchten|erwarten|stehen|spüren|erleben|überlegen|zögern|merken) (?:sich |dich )?also
(?:sie|du) (?:haben|hast) (?:ja |vorhin |eben |gerade |also |selbst )*(?:gesagt|erwähnt|angesprochen|erzählt|beschrieben|berichtet|geschildert)
(?:wie|was) (?:sie|du) (?:vorhin|eben|gerade|selbst|schon) (?:gesagt|erwähnt|angesprochen|erzählt|beschrieben) (?:haben|hast)
(?:ihnen|dir|für sie|für dich|bei ihnen|bei dir) (?:ist|geht|sind|fehlt|fehlen|liegt|kommt) (?:es )?also
(?:für sie|für dich|bei ihnen|bei dir) (?:steht|heißt|bedeutet|zählt|hängt|läuft|geht es|dreht) (?:das )?also
(?:es|ihnen|dir|das) (?:geht|ging) (?:es )?(?:ihnen|dir|bei ihnen|bei dir)?(?: also| demnach)(?: vor allem)? (?:um|darum)
mit anderen worten
das klingt (?:für mich |ja |so |fast |ganz |jetzt )*(?:danach|nach|als|so|,)
es klingt (?:so|als|danach|für mich)
das hört sich (?:für mich |ja |so )*(?:danach |so )?(?:an|nach)
sie würden (?:sich )?also
auf der einen seite ... auf der anderen
einerseits (?:wollen|möchten|sind|haben|ist|wünschen) (?:sie|ihnen)
"""

# At the beginning; what follows is about the partner.
_REFLECTION_START = r"""
(?:sondern[, ]+)?dass (?:sie|ihnen|ihre|ihr|ihrem|ihren|bei ihnen) (?!bekommen|erhalten|müssen|können)
sondern[, ]+dass
das (?:heißt|bedeutet|hieße)[, ]+(?:dass |also |das )*(?:für sie|bei ihnen|für dich|bei dir|ihnen|ihre[nmr]?|dein\w*|sie|du|dir|am ende (?:sind|haben|wollen) sie|im moment (?:sind|haben) sie)(?! (?:können|kannst|könnten|könntest|bekommen|erhalten|müssen|musst|sollten|brauchen nur|zahlen|sparen|unterschreiben|werden|haben dann))
heißt das[, ]+(?:dass |also )*(?:sie|ihnen|ihr|ihre|ihren|bei ihnen|für sie|du|dir|es)
(?:ihnen|dir) (?:ist|sind|war|geht es|liegt|fehlt|fehlen|kommt es|macht|bereitet|war es|ist es|wäre) (?:vor allem |besonders |sehr |ganz |eher |nicht |weniger |dabei |da |hier )*\w+
(?:sie|du) (?:haben|hast) (?:das gefühl|den eindruck|die sorge|angst|bedenken|sorge|die erfahrung|erlebt|gemerkt|festgestellt)
(?:sie|du) (?:fühlen|fühlst|wünschen|wünschst|fragen|fragst|ärgern|ärgerst|sorgen|sorgst|befürchten|befürchtest|fürchten|hoffen|hoffst|zögern|zögerst|spüren|erleben|zweifeln|zweifelst|machen|machst) (?:sich|dich|,|dass|ob|davor|darüber|bei|an|auf|noch|das|es)
(?:sie|du) (?:sind|bist) (?:sich |da |noch |also |eher |ziemlich |wirklich |hin- und ){0,2}(?:unsicher|nicht sicher|hin- und hergerissen|hergerissen|skeptisch|verärgert|enttäuscht|besorgt|vorsichtig|unzufrieden|zufrieden|genervt|gespannt|zwiegespalten|misstrauisch|erleichtert|stolz|unter druck)
(?:sie|du) (?:stehen|stehst) (?:da |also |gerade )?(?:unter druck|vor der frage?|zwischen|noch ganz|vor)
"""

# A sentence that begins so is about the partner: with an echo of the partner's words it gives back.
_ABOUT_OTHERS = r"""
(?:er|der|die|den|dem|keiner|niemand|alle) (?:ist|hat|hatte|war|wollte|wusste|hatten|haben|wollten|waren|weiß|sagt|rufen|fragt|traut|braucht|hängt|fehlt) (?!bei uns|wir|unser|ihnen|kein problem)
"""
_ABOUT_PARTNER = r"""
(?:sie|du) (?!können|kannst|könnten|könntest|bekommen|bekommst|erhalten|erhältst|sehen|siehst|werden|wirst|müssen|musst|sollten|solltest|dürfen|finden|müssten|kriegen)\w+
(?:ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|deinem|deiner) \w+
(?:ihnen|dir|bei ihnen|für sie|mit ihnen|bei dir|für dich) (?:ist|sind|war|geht|fehlt|fehlen|liegt|kommt|läuft|steht|zählt|heißt|bedeutet|gibt|hängt|wäre|macht)
"""
_ALSO = r"""
also
demnach
folglich
offenbar
anscheinend
dann
quasi
sozusagen
"""
_THEREFORE = r"""
(?:also|das heißt|das bedeutet|heißt|sprich)[, ]+(?:geht es|ist es|ist ihnen|sind sie|haben sie|brauchen sie|wollen sie|es geht|bei ihnen|vor allem|eher|nicht|weniger|lieber|in erster linie|weil|wenn es|der|die|das|ein|eine)(?= )
"""

_SUMMARY = r"""
(?:also|das sind|ich höre|sie haben) (?:zwei|drei|vier|fünf|mehrere) (?:dinge|punkte|sachen|themen|anliegen|gründe)(?! zu)
und sie sagen mir[, ]+(?:wo|ob|wenn|was)(?:'s)? (?:\w+ ){0,3}?(?:nicht stimmt|stimmt|falsch|fehlt)
zusammengefasst
zusammenfassend
(?:ich|wir) (?:fasse?|fassen|fass) (?:das |es |mal |noch mal |nochmal |noch einmal |kurz |einmal |jetzt |also |alles )*zusammen
fassen wir (?:das |es |mal |noch mal |nochmal |noch einmal |kurz |alles )*zusammen
(?:lassen sie mich|darf ich|ich würde?|ich möchte|ich will|kann ich|lass mich) ... zusammenfassen
um (?:das |es |mal |kurz |alles )*zusammenzufassen
wenn ich (?:das |alles |es |mal |jetzt )+(?:zusammennehme|zusammenfasse|zusammenfassen darf)
wir halten (?:also |mal |kurz |einmal |noch mal )*fest
halten wir (?:also |mal |kurz |einmal |noch mal |das )*fest
ich halte? (?:also |mal |kurz |einmal |noch mal )*fest
ich habe? mir (?:drei|zwei|vier|fünf|folgende|mehrere) (?:dinge|punkte|sachen|themen) (?:notiert|aufgeschrieben|gemerkt)
ich habe? (?:bis jetzt |bisher |bis hierhin |jetzt )?(?:drei|zwei|vier|fünf|mehrere) (?:dinge|punkte|sachen|themen) (?:gehört|verstanden|mitgenommen|notiert)
was ich bis(?:her|lang| jetzt| hierhin) (?:verstanden|gehört|mitgenommen|notiert) habe?
ich wiederhole (?:das |es |mal |noch mal |kurz |nochmal )*
(?:bis hierhin|bis jetzt|bisher) haben sie ... (?:genannt|gesagt|beschrieben|erzählt)
"""

_AFFIRMATION = r"""
das ist (?:ja |aber |schon |echt |richtig |wirklich )+(?:stark|klasse|toll|super|beachtlich|mutig)
(?:das ist|sehr|ist ja|ist) (?:ein |eine )?(?:sehr |wirklich |ganz |absolut |echt )*(?:guter|wichtiger|berechtigter|wertvoller|berechtigte|gute|wichtige|kluge) (?:punkt|einwand|frage?|gedanke|hinweis|beobachtung|idee|überlegung|sorge|schritt)
respekt(?: davor| dafür)?
hut ab
(?:das|da|dies|es) (?:haben|hast) (?:sie|du) (?:\w+ ){0,3}?(?:gut|klug|stark|toll|hervorragend|geschickt|sauber|super|prima|ordentlich|großartig) (?:gelöst|gemacht|aufgebaut|hinbekommen|vorbereitet|erkannt|beschrieben|hingekriegt|organisiert|geschafft)
da (?:haben|hast) (?:sie|du) (?:\w+ ){0,3}?(?:viel|einiges|enorm\w*|beachtlich\w*) (?:erreicht|geschafft|aufgebaut|geleistet|bewegt|getan|investiert|auf die beine gestellt)
(?:sie haben|du hast) (?:\w+ ){0,2}?(?:viel|einiges|unglaublich viel) (?:erreicht|geschafft|aufgebaut|geleistet|bewegt)
(?:schön|gut|toll|prima|stark|klasse|super)[, ]+dass (?:sie|du|ihnen) (?:das |es |so |mir |sich |dich |da |damit )*(?!da |hier |heute |zeit)\w+
(?:ich finde|finde ich) (?:es |das )?(?:\w+ )?(?:stark|gut|mutig|beeindruckend|bemerkenswert|toll|klasse|beachtlich|klug)[, ]+(?:dass|wie) (?:sie|du|ihr)
danke?(?: ihnen)?(?:, [\w ]+,)? für (?:ihre|deine|die) (?:offenheit|offene antwort|ehrlichkeit|offenen worte|klaren worte|ehrlichen worte)
danke[, ]+dass (?:sie|du) (?:das |es |mir |so )*(?:offen|ehrlich|ansprechen|sagen|erzählen|teilen)
das ist (?:wirklich |sehr |ganz |schon |echt )*(?:beeindruckend|beachtlich|bemerkenswert|mutig|eine leistung|eine starke leistung|eine beachtliche leistung)
(?:sie|du) (?:haben|hast) (?:da |völlig |vollkommen |absolut |ganz |natürlich )*recht
"""

BACKCHANNEL = whole(
    r"""
mhm
m-hm
mh
hm
hmm
aha
ah
ach
ach so
achso
ah ja
ah okay
oh
ja
jaja
jawohl
jo
joa
jep
genau
ganz genau
okay
ok
okey
gut
sehr gut
na gut
prima
super
schön
toll
klar
alles klar
klar doch
ganz klar
sicher
natürlich
selbstverständlich
stimmt
das stimmt
richtig
eben
verstehe?
ich verstehe?
versteh ich
(?:das )?verstehe? ich(?: gut| sehr gut| total| völlig| absolut| vollkommen)?
das (?:kann|kann ich|könnte?) (?:ich )?(?:gut |sehr gut |total |absolut |gut )?(?:verstehen|nachvollziehen)
kann ich (?:gut |sehr gut |total |absolut )?(?:verstehen|nachvollziehen)
ich (?:kann|verstehe?) (?:das|sie|dich|ihre bedenken|ihre sorge|ihre sorgen|den punkt|den einwand)(?: sehr| sehr gut| gut| absolut| total)*(?: verstehen| nachvollziehen)?
nachvollziehbar
das ist (?:gut |absolut |völlig )?(?:nachvollziehbar|verständlich)
verständlich
in ordnung
interessant
spannend
so
tja
na ja
naja
wirklich
echt
wow
oha
danke
vielen dank
danke schön
bitte
gerne
gern
sehr gerne
sehr gern
perfekt
wunderbar
absolut
auf jeden fall
eben
"""
)

# „Passt das für Sie?“ asks for a nod, and takes up nothing.
CHECK = whole(
    r"""
(?:gut|okay|ok|ja|schön)
(?:und |so |also |dann )*wie (?:klingt|hört sich|wäre|ist|passt|gefällt) (?:das|ihnen das|das ihnen|dir das)(?: für sie| für dich| an| soweit| so weit| ihnen| denn| so)*
(?:und |so |also |dann )*(?:passt|klingt|geht|ginge|wäre|ist|hilft|reicht|gefällt|taugt) (?:das|es|ihnen das|das ihnen|dir das)(?: so| für sie| für dich| gut| in ordnung| okay| ok| ihnen| recht| soweit| weiter| denn| was| eine hilfe| hilfreich| interessant| nachvollziehbar| verständlich| vorstellbar| möglich)*
(?:haben sie |gibt es |sind )?(?:noch |weitere |sonst noch |dazu noch |irgendwelche )*(?:fragen|eine frage)(?: offen| dazu| an mich| ihrerseits)*
einverstanden
(?:kann|darf) ich (?:sonst )?noch (?:etwas|was) für sie tun
(?:sonst )?noch (?:etwas|was)
was kann ich (?:denn )?(?:heute )?für sie tun
wie (?:kann|darf) ich (?:ihnen )?(?:denn )?(?:heute )?(?:helfen|weiterhelfen|behilflich sein)
(?:und )?wie geht(?:'s| es)(?: ihnen| dir)?(?: heute| denn| so)*
und (?:ihnen|selbst|dir)
"""
)

_PURPOSE = r"""
(?:ich frage?|frage? ich|ich frag|frag ich)(?:[, ]+(?:das|sie|dich|so|hier|jetzt|deshalb|deswegen|danach|nur|genau|auch|gerade))*[, ]+(?:weil|da ich|damit|um|nur weil)
(?:ich frage?|frage? ich) (?:das |sie |dich |danach |so genau |auch |nur )*(?:deshalb|deswegen|aus einem grund|aus folgendem grund|aus neugier)
(?:warum|weshalb|wieso) ich (?:das |sie |danach |so genau |hier )*(?:frage?|nachfrage|wissen will|wissen möchte)
(?:der grund|hintergrund|der hintergrund) (?:meiner frage?|für meine frage?|der frage?|warum ich frage?|ist)
damit ich (?:sie|das|es|mir|besser|ihre|ihr|dich|ein|weiß|nicht|ihnen|den|die|verstehe?|einschätzen) ?(?:\w+ ){0,9}?(?:verstehe?|verstehen kann|einschätzen kann|weiß|vorstellen kann|bild machen kann|bild habe?|bild bekomme|empfehle?|vorschlage|rede?|vorbeirede|einordnen kann|sagen kann)
damit ich (?:weiß|verstehe?)
um (?:das|es|sie|ihre|ihren|ihr|besser|die|den|mir|ein)(?: \w+){0,6}? (?:zu verstehen|einschätzen zu können|einordnen zu können|verstehen zu können|bild zu machen|besser kennenzulernen)
um ihnen (?:\w+ ){1,6}?(?:zu können|vorschlagen zu können|empfehlen zu können)
ich (?:möchte|will|würde?) (?:das |sie |ihre |es |gern |gerne |nur |erst |erst einmal |besser |zuerst |wirklich |einfach )+(?:situation |lage |welt |ausgangslage )?(?:erst |erst einmal |besser |genau |richtig |genauer )*(?:verstehen|kennenlernen|nachvollziehen)
mir geht es (?:\w+ ){0,3}?darum[, ]+(?:zu verstehen|sie|dass ich|das)(?: \w+){0,6}? ?(?:verstehen|verstehe?)?
"""

# Agreeing on a day or greeting by name takes up a word, but gives nothing back.
_NO_ECHO = r"""
(?:passt|geht|klappt|ginge)
(?:ich|wir|mein|meine|unser|unsere)
(?:hallo|guten|tag|danke|dank|tschüss|wiedersehen|wiederhören|willkommen|prima|perfekt|super|gerne|gern)
"""

CUES = Cues(
    anywhere={
        "reflection": _REFLECTION,
        "also": _ALSO,
        "summary": _SUMMARY,
        "affirmation": _AFFIRMATION,
        "purpose": _PURPOSE,
        "no_echo": _NO_ECHO,
    },
    at_start={
        "reflection_start": _REFLECTION_START,
        "about_partner": _ABOUT_PARTNER,
        "about_others": _ABOUT_OTHERS,
        "therefore": _THEREFORE,
    },
    lead=_LEAD,
)
