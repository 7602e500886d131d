"""German cues of the partner's side: objection, commitment, refusal, doubt, telling a story."""

import re

from klarheit.languages.cues import Cues, whole
from klarheit.languages.de.listening import BACKCHANNEL as BACKCHANNEL

_OBJECTION = r"""
(?:viel |mir |uns |einfach |definitiv |ein bisschen |etwas |deutlich |doch |ziemlich )*zu (?:teuer|hoch|aufwendig|aufwändig|kompliziert|riskant|lang|lange|knapp|spät|langsam|unsicher|groß|klein|umständlich|wenig|viel aufwand)(?! (?:als|dass|ist das nicht|wäre das nicht))
(?:das|der preis|die kosten|ihr angebot|ihr preis) (?:\w+ ){0,3}?(?:sprengt|übersteigt|liegt über|überschreitet) (?:\w+ ){0,4}?(?:budget|rahmen|möglichkeiten|vorstellung\w*)
(?:kein|kaum|gar kein|nicht das|keinerlei|haben dafür kein) (?:\w+ )?(?:budget|geld)(?: dafür| mehr| übrig)?
(?:keine|keinerlei|gar keine|nicht die|kaum) (?:zeit|kapazität|kapazitäten|ressourcen|leute|personal)(?: dafür| mehr| übrig)?
(?:das|es) (?:bringt|nützt|nutzt|hilft) (?:uns|mir|da) (?:\w+ ){0,3}?(?:nichts|nicht|wenig|nicht viel|gar nichts|auch nicht)
(?:das|so was|sowas|so etwas) (?:brauchen|brauche|benötigen) (?:wir|ich) (?:\w+ ){0,2}?nicht
(?:wir|ich) (?:brauchen|brauche) (?:das|so was|sowas|so etwas|kein|keine|keinen) (?:\w+ ){0,3}?(?:nicht|neues?|neuen|weiteren?|weiteres)
(?:wir|ich) (?:haben|habe?) (?:da |dafür |bereits |ja |doch |schon )*(?:schon|bereits) (?:\w+ ){0,3}?(?:einen (?:\w+ )?(?:anbieter|lieferanten|partner|dienstleister|berater)|eine (?:\w+ )?(?:lösung|software|agentur)|ein (?:\w+ )?(?:system|angebot|produkt)|jemanden|was|so etwas|so was)
(?:wir|ich) (?:sind|bin) (?:\w+ ){0,2}?(?:zufrieden mit|mit (?:\w+ ){1,5}zufrieden|gut versorgt|gut aufgestellt|gebunden)
(?:das|es|so) (?:passt|funktioniert|klappt|geht|läuft|reicht|rechnet sich|überzeugt) (?:\w+ ){0,5}?nicht(?! mehr lange)
(?:das|es) (?:ist|wäre) (?:\w+ ){0,3}?(?:nicht (?:machbar|möglich|realistisch|umsetzbar|praktikabel|das richtige|ausgereift|zumutbar|vertretbar|durchsetzbar)|unrealistisch|ein problem|zu viel|schwierig für uns|ein ko-kriterium)
(?:das|mein|unser) (?:größte[sr]? |eigentliche[sr]? |haupt)?(?:problem|bedenken|sorge|haken|einwand|knackpunkt) (?:\w+ ){0,2}?(?:ist|sind|liegt|wäre|dabei|bei)
(?:ich habe?|wir haben|habe? ich|haben wir|hab ich|ich hab) (?:da |nur |noch |große |ein bisschen |schon |meine |etwas |so |ehrlich gesagt |große |erhebliche )*(?:bedenken|sorge[, ]+dass|angst[, ]+dass|ein problem|bauchschmerzen|schlechte erfahrung\w*|befürchtung\w*|sorgen)
(?:mir|uns) (?:fehlt|fehlen|ist|macht|gefällt|bereitet) (?:\w+ ){0,4}?(?:sorge|sorgen|bauchschmerzen|nicht|zu riskant|zu heikel|zu unsicher)
(?:da|das|dabei) (?:stört|ärgert|nervt) (?:mich|uns)
(?:mich|uns) (?:stört|ärgert|nervt|schreckt)
(?:meine|unsere) (?:leute|mitarbeiter|kollegen|mannschaft|jungs|fahrer|verkäufer|monteure) (?:\w+ ){0,4}?(?:machen (?:das|da) nicht mit|wollen das nicht|sind dagegen|spielen da nicht mit|nehmen das nicht an|haben (?:dafür |da )?keine)
(?:das|da) (?:sehe|seh) ich (?:\w+ ){0,2}?(?:nicht|anders|kritisch|keinen (?:\w+ )?(?:nutzen|mehrwert|bedarf|grund|sinn|vorteil)|skeptisch)
(?:ich sehe|ich erkenne|wir sehen) (?:\w+ ){0,3}?(?:keinen|nicht den|nicht|kein) (?:\w+ )?(?:nutzen|mehrwert|bedarf|grund|sinn|vorteil|vorteile)
(?:ihr|der|ein) (?:wettbewerber|mitbewerber|konkurrent|anderer anbieter) (?:\w+ ){0,4}?(?:günstiger|billiger|schneller|besser|bietet)
(?:woanders|anderswo|bei der konkurrenz|im internet|bei anderen) (?:\w+ ){0,4}?(?:günstiger|billiger|besser|weniger)
dagegen spricht
das (?:haben wir|hatten wir) (?:\w+ ){0,3}?(?:schon mal|schon|bereits) (?:\w+ ){0,3}?(?:probiert|versucht|gehabt|getestet)
(?:jetzt|momentan|im moment|gerade|aktuell|dieses jahr) (?:ist |passt |geht |haben wir |habe? ich )(?:\w+ ){0,4}?(?:schlecht|nicht|ungünstig|andere prioritäten|nicht der richtige|kein)
(?:wir|ich) (?:haben|habe?) (?:\w+ ){0,3}?(?:andere prioritäten|wichtigeres|andere sorgen|genug um die ohren)
"""

_COMMITMENT = r"""
(?:ja[, ]+)?(?:das|so|dann) machen wir(?: so| das| dann| gerne| doch)*(?=[\s.!,]*$|[.,!])
(?:machen|mache?) (?:wir|ich)(?: so| das)?(?=[\s.!]*$)
(?:einverstanden|abgemacht|ausgemacht|gebongt|topp|deal|so machen wir's|so machen wir es)
(?:ich bin|wir sind|bin ich|sind wir) (?:\w+ ){0,2}?(?:dabei|einverstanden|im boot)
(?:wir|ich) (?:nehmen|nehme?|bestellen|bestelle|kaufen|kaufe|buchen|buche|unterschreiben|unterschreibe) (?:das|es|ihr|die|den|dann|zwei|drei|eine|einen|ein|\d+|heute|gleich)(?! nicht)(?! (?:\w+ )?(?:nicht|zur kenntnis|ernst|an|immer|jedes|normalerweise|woanders))
(?:ich|wir) (?:schicke?|schicken|sende?|maile?|besorge?|besorgen|kläre?|klären|bespreche?|besprechen|liefere|gebe?|geben|stelle?|mache?|bringe?|rufe?|melde?|schreibe?|trage?|lade?|bereite?|prüfe?|spreche?) (?:ihnen|dir|das|es|mich|uns|sie|die|den|bis|mit|heute|morgen|gleich|ihn|nachher|am|noch|einen|eine|unseren?|meine[mnr]?|mit \w+)(?: \w+){0,10}?(?: zu| an| bis \w+| bis zum \w+| bis ende \w+| (?:heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag)| zusammen| durch| vor| mit \w+ \w+| ab| bei ihnen| intern| bescheid| zurück)(?=[\s.!,]|$)
(?:schicke?|sende?|maile?|besorge?|kläre?|bespreche?|melde?|rufe?|spreche?|mache?|stelle?|liefere) ich (?:ihnen|dir|das|es|mich|sie|die|den|mit|heute|morgen|gleich|bis|ihn|noch)(?! nicht)(?:\w+ ){0,3}
(?:ich|wir) (?:werde|werden) (?:ihnen|das|es|mich|uns|mit|die|den|bis|am|gleich|morgen|sie|meine[mnr]?|unsere[mnr]?) (?!nicht)(?:\w+ ){0,8}?(?:schicken|klären|besprechen|sprechen|melden|machen|prüfen|testen|liefern|bereitstellen|entscheiden|anrufen|unterschreiben|vorbereiten|reden|einladen|fragen|mitbringen)
(?:der termin|der achte|montag|dienstag|mittwoch|donnerstag|freitag|das|die uhrzeit|die woche|um \w+|\d+ uhr|der \d+\.?|vormittags|nachmittags) (?:\w+ ){0,2}?(?:passt|geht|klappt|ginge|funktioniert)(?: (?:mir|uns|bei mir|bei uns|gut|prima|super|auch|bestens|perfekt|ganz))*(?=[\s.!,]*$|[.,!])
(?:passt|klappt)(?: mir| uns| gut| bei mir| prima)*(?=[\s.!]*$)
(?:können|kann) (?:wir|ich) so machen
(?:schicken|machen|senden) sie (?:mir |uns )?(?:\w+ ){0,3}?(?:den vertrag|das angebot|den auftrag|die auftragsbestätigung|die rechnung|den termin)(?: fertig| zu| fest)?
(?:wo muss|wo soll|wo) (?:ich )?(?:\w+ )?unterschreib\w+
(?:ich|wir) (?:sage?|sagen|gebe?|geben) (?:\w+ ){0,3}?(?:zu|grünes licht|bescheid|freigabe)
(?:das )?(?:verspreche|versprech|zusage|übernehme?) ich(?: ihnen)?
(?:ich|wir) (?:übernehme?|übernehmen|kümmere?|kümmern) (?:das|mich|uns|die|den)
(?:ich|wir) (?:versuche?|probiere?|teste?|versuchen|probieren|testen) (?:das|es) (?:\w+ ){0,3}?(?:mal|aus|gerne|gleich|nächste|ab|diese)
"""

_REFUSAL = r"""
mache? ich (?:das|so was|sowas) (?:\w+ )?nicht(?: mit| mehr| noch einmal)?
(?:nein|nee|ne)[, ]+(?:danke|vielen dank|lieber nicht|auf keinen fall|das möchte ich nicht|das will ich nicht|das mache? ich nicht|wirklich nicht)
(?:kein|keinerlei|nicht das geringste|gar kein) interesse
(?:nicht|gar nicht|wirklich nicht) interessiert(?!\w)
(?:kommt|käme) (?:\w+ ){0,4}?nicht (?:in frage?|infrage|in betracht)
(?:auf keinen fall|auf gar keinen fall|keinesfalls|nie im leben|niemals)(?=[\s.!,]*$|[.!,])
(?:das|da|so was|sowas) (?:möchte|werde|mache?|machen|möchten|werden) (?:ich|wir) (?:\w+ ){0,2}?nicht(?=[\s.!]*$)
(?:ich|wir) (?:möchte|will|wollen|möchten) (?:\w+ ){0,5}?nicht(?: \w+)?(?: kaufen| weiter| mehr| darüber (?:reden|sprechen)| unterschreiben| wechseln| angerufen werden| haben)?(?=[\s.!]*$)
(?:rufen|schreiben|schicken|kontaktieren|melden) sie (?:\w+ ){0,3}?(?:nicht mehr|nichts mehr|bitte nicht|nie wieder|keine)
(?:das|dazu|darüber) (?:kann|darf|möchte|will|werde) ich (?:ihnen )?(?:\w+ ){0,3}?(?:nicht (?:sagen|verraten|sprechen|reden|beantworten|offenlegen|mitteilen)|nichts (?:sagen|verraten))
dazu (?:sage?|möchte|kann|will) ich (?:\w+ )?nichts
(?:das )?(?:lehne|lehnen|schlage|sage?) (?:ich|wir) (?:\w+ ){0,3}?(?:ab|aus)
(?:ich|wir) (?:lehne|lehnen|verzichte|verzichten|passe|steige|steigen) (?:\w+ ){0,3}?(?:ab|dankend|aus|darauf|da)
(?:das|da) (?:machen|mache?) (?:wir|ich) (?:\w+ ){0,2}?nicht(?: mit)?
lassen (?:sie mich|wir das|wir es|sie das|sie's)(?: lieber| bitte| doch| jetzt)*(?: in ruhe| sein| bleiben)?(?=[\s.!]*$)
(?:wir|ich) (?:haben|habe?) (?:uns|mich) (?:\w+ ){0,3}?(?:dagegen|anders|für (?:einen|eine|ein) ander\w+) (?:\w+ )?entschieden
"""

_DOUBT = r"""
(?:ich bin|bin|wir sind|ich war|bin ich|sind wir) (?:mir |uns |da |noch |ehrlich gesagt |einfach |immer noch |jetzt |echt |ein bisschen |etwas |eher |ziemlich )*(?:nicht (?:ganz |so |wirklich |hundertprozentig |völlig )*(?:sicher|überzeugt)|unsicher|skeptisch|unschlüssig|hin- und hergerissen|zwiegespalten|vorsichtig|misstrauisch)
(?:ich |wir )?(?:weiß|wissen|weiss?) (?:ich |wir )?(?:\w+ ){0,2}?nicht[, ]+(?:so recht|genau, ob|ob|wie das|recht|so genau|ob das)
(?:ich |wir )?(?:weiß|wissen) (?:ich |wir )?(?:\w+ ){0,2}?nicht(?: so)? recht
ich weiß (?:ja |doch |halt |auch |noch )?nicht(?=[\s.!…]*$)
(?:ich|wir) (?:frage?|fragen|frag) (?:mich|uns)[, ]+(?:\w+[, ]+){0,3}?(?:ob|nur|schon|wirklich)
(?:ich |wir )?(?:bezweifle?|bezweifeln|zweifle?|zweifeln)(?: ich| wir)?
(?:ob|ob das|ob es|ob sich) (?:\w+ ){0,6}?(?:lohnt|klappt|funktioniert|reicht|sinn macht|sinnvoll ist|das richtige ist|was bringt|gut geht|passt|mitmachen|hält)
(?:kann|könnte?) ich mir (?:\w+ ){0,3}?(?:nicht|kaum|schwer|schlecht) vorstellen
(?:ich|wir) (?:kann|können) (?:mir|uns) (?:\w+ ){0,5}?(?:nicht|kaum|schwer|schlecht) vorstellen
(?:da|daran|dran) (?:habe?|hab|haben) (?:ich|wir) (?:\w+ ){0,3}?zweifel
(?:ich|wir) (?:habe?|haben|hab) (?:\w+ ){0,3}?zweifel
(?:klingt|hört sich) (?:\w+ ){0,4}?zu (?:schön|gut)
(?:das )?glaube? ich (?:\w+ ){0,2}?(?:nicht|kaum|weniger|eher nicht)
(?:ich|wir) (?:glaube?|glauben) (?:das )?(?:\w+ )?(?:nicht|kaum)(?:, dass)?
(?:mal|müssen wir|muss man|muss ich|da müsste ich) (?<!sie mal )(?<!se mal )(?:sehen|schauen|abwarten|überlegen)(?=[\s.!,]*$)
(?:das|da) (?:muss|müsste|müssen|möchte|will) ich (?:\w+ ){0,4}?(?:überlegen|nachdenken|drüber schlafen|überschlafen)
(?:das )?(?:überlege|überleg) ich mir(?: noch| mal)*
na ja(?:, ich weiß nicht)(?=[\s.!…]*$)
"""


NO_ANSWER = whole(
    r"""
(?:guten tag|hallo|hi|moin|servus|grüß gott|guten morgen|guten abend)
(?:vielen |herzlichen |besten )?dank(?:e)?(?: ihnen| schön| sehr)?
bitte(?: schön| sehr)?
tschüss
auf wiedersehen
auf wiederhören
"""
)

# Thanks, assent, who is speaking, nothing more to ask: polite, and nothing that one could take up.
COURTEOUS = whole(
    r"""
(?:ja|nein|nee|nö|na|naja|na ja|also|gut|okay|ok|klar|genau|gerne|gern|prima|super|perfekt|wunderbar|sicher|natürlich|stimmt|richtig|och|ach|oh|aha|hm|und|so|bitte|alles klar|alles gut|in ordnung|einverstanden|jawohl|doch|schon)
(?:guten tag|guten morgen|guten abend|hallo|grüß gott|moin|servus|tag)(?:,? (?:herr|frau))?(?:,? \w+)?
(?:ich )?(?:vielen |herzlichen |besten )?danke?(?: ihnen| schön| sehr| auch| dir| euch)*(?: für [\w ]{1,30})?(?:,? (?:herr|frau) \w+)?
(?:hier ist|hier spricht|am apparat|ja bitte)(?: \w+){0,3}
(?:das|es)(?: ja| auch| schon)* (?:klingt|hört sich|ist|wäre|wär|passt|macht)(?: ja| auch| schon| wirklich| sehr| ganz| erst mal| doch| jetzt| natürlich| für mich| für uns| echt)*(?: eine| ein)? (?:gut|gute|guter|interessant|spannend|super|prima|vernünftig|fair|toll|hilfreich|nett|klasse|in ordnung|okay|gut an|interessant an|idee|plan|sache|sinn|schön|lieb|klar)
(?:klingt|hört sich)(?: ja| auch| schon| sehr| doch| erst mal)* (?:gut|interessant|spannend|vernünftig|fair|toll|prima|super)(?: an)?
(?:passt|geht|machen wir|mach ich|können wir machen)(?: so| schon| gut| für mich| für uns| mir| klar)*
das (?:war|wär|wäre|ist)(?:'s|s| es| alles| so weit| soweit)+
das (?:gehört|muss) (?:ja |wohl |halt |auch )*(?:dazu|sein)
(?:sonst |weiter )?(?:nichts|keine fragen)(?: weiter| mehr| sonst)*
(?:sag|sage) ich (?:ja|doch|mal)
(?:ich )?(?:freue|freu) mich(?: drauf| darauf| schon)*
(?:wo fang ich da an|gute frage|das ist (?:jetzt |mal |ja )*(?:ne|eine)(?: gute)? frage)
(?:auf )?wieder(?:sehen|hören)
(?:ihnen auch|gleichfalls|ebenso|tschüss|bis dann|bis bald|schönen tag(?: noch)?)
"""
)

NARRATING = re.compile(
    r"\b(?:damals|früher|neulich|letzte[sn]? (?:jahr|woche|monat|mal|sommer|herbst|winter|frühjahr)|vor (?:\w+ )?(?:jahren?|wochen|monaten|tagen)"
    r"|gestern|anfangs|irgendwann|plötzlich|danach|daraufhin|und dann|da(?:nn)? (?:hat|haben|war|waren|kam|ist|sind|hab)|als (?:wir|ich|der|die|das|er|sie)"
    r"|war|waren|hatte|hatten|kam|kamen|ging|gingen|wollte|wollten|musste|mussten|konnte|konnten|wurde|wurden|sagte|stand|lief|gab|dachte|wusste|fing|blieb|rief"
    r"|ge\w{3,}(?:t|en) (?:hat|habe|haben|hatte|ist|sind|war|wurde)|(?:hat|haben|habe|hab|ist|sind|bin) (?:\w+ ){0,6}?(?:ge|ver|be|er|ent|zer|auf|an|aus|ein|ab|um|zu)\w{2,}(?:t|en))\b"
)

CUES = Cues(
    anywhere={
        "objection": _OBJECTION,
        "commitment": _COMMITMENT,
        "refusal": _REFUSAL,
        "doubt": _DOUBT,
    },
)
