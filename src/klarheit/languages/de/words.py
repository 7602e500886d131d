"""German words: which carry no content, and what two inflected forms share."""

from functools import cache, lru_cache

from klarheit.languages.lemmas import read_lemmas

_FUNCTION_WORDS = """
der die das den dem des dies diese dieser dieses diesen diesem dieselbe derselbe dasselbe jener jene jenes jenen jenem
ein eine einer eines einem einen einige einiger einigen einigem einiges kein keine keiner keines keinem keinen
ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen ihre ihrer ihres ihrem ihren
mein meine meiner meines meinem meinen dein deine deiner deines deinem deinen sein seine seiner seines seinem seinen
unser unsere unserer unseres unserem unseren eure euer eurer eures eurem euren man selbst selber einander
jemand jemanden jemandem niemand niemanden niemandem etwas nichts alle alles allen allem aller jede jeder jedes jeden
jedem jeweils jeweilig beide beiden beides manche mancher manches manchen mehrere mehreren viel viele vielen vieles
vieler mehr meist meiste meisten meistens wenig wenige weniger wenigen wenigsten andere anderer anderes anderen anderem
sonst sonstige solche solcher solches solchen solchem irgendein irgendeine irgendeinen irgendwas irgendwie irgendwo
irgendwann irgendwer irgendwelche
wer wen wem wessen was welche welcher welches welchen welchem wo wohin woher wann wie warum wieso weshalb weswegen wozu
wofür womit wodurch worüber woran worauf woraus worin wovon wovor wonach worum inwiefern inwieweit
und oder aber sondern denn doch weil dass wenn falls ob als bevor nachdem während obwohl damit sodass solange sobald
sowie sowohl weder noch entweder beziehungsweise sowie indem insofern sofern zumal jedoch dennoch trotzdem allerdings
deshalb deswegen daher darum somit also folglich demnach
in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur bis durch durchs für fürs gegen ohne um ums über
unter vor hinter neben zwischen außer entlang gegenüber statt anstatt trotz wegen innerhalb außerhalb laut bezüglich
hinsichtlich aufgrund mittels pro per ab
da dort hier hin her dahin daher dorthin hierher drin dran drauf drum dabei dafür dagegen dadurch daran darauf daraus
darin darüber darunter davon davor dazu dazwischen danach hierzu hierfür hiermit hierbei hinaus hinein herein heraus
herum rum rein raus runter rauf rüber hoch weg los zurück weiter vorbei zusammen auseinander
nicht nie niemals nein ja auch nur schon erst eben halt mal bloß wohl etwa sogar gerade gar so zwar eh ruhig immerhin
jetzt nun heute gestern morgen dann damals bald gleich sofort später früher vorhin inzwischen mittlerweile zurzeit
derzeit momentan aktuell zuerst zunächst zuletzt schließlich endlich immer oft manchmal selten häufig ständig wieder
nochmal nochmals einmal zweimal mehrmals bereits demnächst kürzlich neulich letztens letztlich letztendlich
sehr ganz ziemlich recht relativ besonders zu fast beinahe kaum ungefähr circa rund etwa genug überhaupt total absolut
wirklich echt richtig tatsächlich wahrscheinlich vielleicht eventuell möglicherweise vermutlich anscheinend offenbar
scheinbar sicherlich sicher bestimmt natürlich selbstverständlich klar gewiss hoffentlich leider zumindest wenigstens
mindestens höchstens spätestens frühestens ungern gern gerne lieber liebsten teilweise teils größtenteils insgesamt generell grundsätzlich
prinzipiell normalerweise üblicherweise allgemein einfach eigentlich genau quasi sozusagen praktisch irgendwo
beispielsweise bspw bzw usw etc evtl ggf vgl außerdem zudem ferner ebenfalls ebenso genauso überdies übrigens nämlich
eins erste ersten erster erstes zweite zweiten dritte
"""
_FILLERS_AND_COURTESIES = """
äh ähm ähh öh öhm hm hmm mhm mh hmhm aha aja ach oh oha uh uff naja tja na ne nee nö jo joa jap jup yep okay ok okey
alright gut gute guten guter gutes gutem super prima toll perfekt wunderbar hervorragend ausgezeichnet spitze klasse
schön schöne schönen schöner schönes bitte danke dank dankeschön bitteschön vielen herzlich herzlichen hallo hi hey
servus moin grüß grüezi tag abend tschüss tschüs tschau ciao wiedersehen wiederhören willkommen entschuldigung
entschuldigen verzeihung sorry herr herrn frau dame damen herren gell gelle nicht wahr stimmt freut freue freuen
sag sagen mal guck schau hör wissen weiß
"""
_EMPTY_VERBS = """
sein bin bist ist sind seid war warst waren wart gewesen wäre wären wärst
haben habe hab hast hat habt hatte hatten hattest hätte hätten hättest gehabt
werden werde wirst wird werdet wurde wurden geworden worden würde würden würdest
können kann kannst könnt konnte konnten könnte könnten gekonnt
müssen muss musst müsst musste mussten müsste müssten gemusst
sollen soll sollst sollt sollte sollten wollen will willst wollt wollte wollten gewollt
dürfen darf darfst durfte durften dürfte dürften mögen mag magst mochte mochten möchte möchten möchtest
lassen lasse lässt ließ ließen machen mache mach machst macht machte machten gemacht tun tue tu tut tat taten getan
gehen gehe geht ging gingen gegangen kommen komme kommt kam kamen gekommen geben gebe gibt gab gaben gegeben gäbe
sagen sage sagt sagte sagten gesagt sehen sehe sieht sah sahen gesehen finden finde findet fand fanden gefunden
denken denke denkt dachte gedacht glauben glaube glaubt meinen meine meint meinte gemeint wissen weiß weißt wusste
nehmen nehme nimmt nahm genommen bringen bringe bringt brachte gebracht stehen steht stand gestanden liegen liegt lag
gelegen bleiben bleibt blieb geblieben halten hält hielt gehalten heißen heißt hieß stellen stellt stellte gestellt
setzen setzt legen legt kriegen kriegt bekommen bekommt bekam schauen schaut geschaut gucken guckt kennen kennt
kannte gekannt hören hört gehört klingen klingt scheinen scheint fühlen fühlt verstehen verstehe versteht verstanden
brauchen brauche braucht reden rede redet sprechen spreche spricht erzählen erzählt passieren passiert anfangen
"""
_EMPTY_NOUNS_AND_ADJECTIVES = """
ding dinge dingen sache sachen beispiel mal male punkt punkte frage fragen fall fälle art weise teil thema themen
bereich grund seite stück moment augenblick sinn bisschen paar reihe menge leute mensch menschen jahr jahre jahren
tag tage tagen zeit zeiten
ganze ganzen ganzer ganzes groß große großen großer großes größer klein kleine kleinen kleiner kleines neu neue neuen
neuer neues alt alte alten lang lange langen länger kurz kurze kurzen möglich verschieden verschiedene bestimmte
eigen eigene eigenen einzeln einzelne einzelnen gewisse gewissen gleiche gleichen letzte letzten letzter letztes
nächste nächsten nächster nächstes entsprechend entsprechende sogenannt ähnlich anders gut besser beste besten
wichtig interessant spannend schwierig richtig falsch hoch hohe hohen höher nah nahe weit
"""

STOPWORDS = frozenset(
    "".join((_FUNCTION_WORDS, _FILLERS_AND_COURTESIES, _EMPTY_VERBS, _EMPTY_NOUNS_AND_ADJECTIVES))
    .casefold()
    .split()
)

VERB_PREFIXES = frozenset(
    "ab an auf aus be bei durch ein emp ent er fest fort frei ge her heran heraus herein hin hinaus hinter los miss mit "
    "nach nieder über um un unter ver vor voran voraus vorbei weg weiter wider wieder zer zu zurück zusammen".split()
)

_LONGEST_HEAD = 40
_SHORTEST_HEAD = 4
_ENDINGS = (
    ("ierungen", "ieren"),
    ("ierung", "ieren"),
    ("ungen", "ung"),
    ("heiten", "heit"),
    ("keiten", "keit"),
    ("schaften", "schaft"),
    ("ionen", "ion"),
    ("innen", "in"),
    ("täten", "tät"),
    ("enten", "ent"),
    ("anten", "ant"),
    ("isten", "ist"),
    ("ismus", "ismus"),
    ("iert", "ieren"),
    ("ierte", "ieren"),
    ("ierten", "ieren"),
    ("iere", "ieren"),
    ("ierst", "ieren"),
    ("lichen", "lich"),
    ("licher", "lich"),
    ("liches", "lich"),
    ("liche", "lich"),
    ("ischen", "isch"),
    ("ischer", "isch"),
    ("isches", "isch"),
    ("ische", "isch"),
    ("igen", "ig"),
    ("iger", "ig"),
    ("iges", "ig"),
    ("ige", "ig"),
    ("ern", "er"),
    ("ers", "er"),
    ("eln", "el"),
    ("els", "el"),
)


@cache
def _table() -> dict[str, str]:
    return read_lemmas("de")


@lru_cache(maxsize=65536)
def lemma(token: str) -> str:
    """What the inflected forms of a word share: "angebote" → "angebot", "entschieden" → "entscheiden".

    token  case-folded. A compound not in the table takes the lemma of its longest known ending
           ("wartungsverträge" → "wartungsvertrag"); any other unknown word loses a regular ending.
    """
    word = token.partition("'")[0].partition("’")[0]
    known = _table().get(word)
    return known or _by_head(word) or _by_ending(word)


def _by_head(word: str) -> str | None:
    table = _table()
    # No known word is longer than this, and a "word" without end would take for ever.
    for start in range(max(3, len(word) - _LONGEST_HEAD), len(word) - _SHORTEST_HEAD + 1):
        head = table.get(word[start:])
        if head:
            return word[:start] + head
    return None


def _by_ending(word: str) -> str:
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return _known(word[: -len(ending)] + replacement)
    if len(word) > 6 and word.endswith(("en", "es")):
        return _known(word[:-2])
    if len(word) > 5 and word.endswith(("e", "s", "n")) and not word.endswith(("ss", "us", "is", "in", "on")):
        return _known(word[:-1])
    return word


def _known(word: str) -> str:
    return _table().get(word, word)
