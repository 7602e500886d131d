"""German cues of what frames a talk: greeting, agenda, next step, farewell, small talk."""

from klarheit.languages.cues import Cues

_LEAD = "ja|so|okay|ok|gut|na|ach|also|und|dann|super|prima|perfekt|alles klar|wunderbar|schön|genau|vielen dank|danke|klar|gerne|gern"

_GREETING = r"""
(?:einen |schönen |guten |wunderschönen |recht |herzlichen )*(?:guten tag|guten morgen|guten abend|schönen guten tag|schönen guten morgen|schönen guten abend|tag zusammen|morgen zusammen)
grüß (?:gott|sie|dich|euch)
grüezi
moin
moin moin
servus
hallo
hi
hey
herzlich willkommen
willkommen
(?:freut mich|sehr erfreut|es freut mich)(?: sehr)?[, ]*(?:sie|dich|euch|dass sie|dass wir)? ?(?:kennenzulernen|persönlich|endlich|da sind|zeit)?
mein name ist
ich heiße
hier (?:ist|spricht) (?:\w+ ){0,3}?(?:von|vom|aus|für|am)
(?:schön|toll|gut|klasse)[, ]+dass (?:sie|du|es|wir|ihr) (?:\w+ ){0,5}?(?:da sind|da bist|hier sind|zeit (?:haben|gefunden|nehmen|genommen)|geklappt hat|klappt|gekommen sind|kommen konnten|sprechen|sehen|dabei)
(?:danke|vielen dank|herzlichen dank)[, ]+dass (?:sie|du|ihr) (?:\w+ ){0,5}?(?:zeit|da|hier|gekommen|empfangen|einladung|dabei)
(?:danke|vielen dank|herzlichen dank) für (?:die|ihre) (?:einladung|zeit heute)
"""

_AGENDA = r"""
(?:am ende|zum schluss|danach|anschließend) (?:gucken|schauen|sehen|entscheiden|überlegen|besprechen) wir
ich habe? mir (?:\w+ ){0,4}?(?:stunde|halbe stunde|minuten|dreiviertelstunde) (?:gedacht|vorgestellt|eingeplant|genommen)
(?:heute|jetzt|in diesem gespräch|in unserem gespräch|für heute) (?:möchte|würde?|will|wollte?|wollen|möchten|würden|soll|sollte|geht) (?:ich|wir|es) (?:\w+[ ,]+){0,10}?(?:sprechen|reden|anschauen|klären|besprechen|verstehen|durchgehen|vorstellen|kennenlernen|herausfinden|unterhalten|zeigen|ansehen|um)
(?:ich|wir) (?:möchte|würde?|will|wollte?|wollen|möchten|würden) (?:\w+[ ,]+){0,4}?(?:heute|zuerst|zunächst|erst einmal|erst mal|als erstes|zu beginn|am anfang) (?:\w+[ ,]+){0,8}?(?:sprechen|reden|anschauen|klären|besprechen|durchgehen|vorstellen|kennenlernen|unterhalten|ansehen|zeigen|verstehen|anfangen|hören|fragen)
(?:ich|wir) (?:habe?|haben) (?:mir |uns )?(?:für )?heute (?:\w+ ){0,4}?(?:vorgenommen|geplant|vorbereitet|mitgebracht|zeit|auf dem zettel|auf dem programm)
(?:auf der|unsere|die|zur) (?:agenda|tagesordnung)
(?:ziel|zweck|anlass|thema) (?:unseres|des|von unserem|dieses|unserer|für unser) (?:\w+ )?(?:gesprächs?|termins?|treffens?|telefonats?|stunde|austauschs)
wir haben (?:heute |jetzt |uns )?(?:etwa |ungefähr |rund |circa |ja |gut |noch |heute |jetzt )*(?:eine|ein|eine halbe|eine dreiviertel|dreißig|vierzig|sechzig|zwanzig|fünfundvierzig|\d+|anderthalb|zwei) ?(?:stunde|stunden|minuten|dreiviertelstunde|halbe stunde)
mein vorschlag (?:für heute|zum ablauf|wäre[, ]+(?:dass )?wir (?:starten|beginnen|fangen|sprechen|gehen|schauen|reden))
(?:ich )?(?:würde? |schlage )?(?:ich )?(?:vorschlagen|vor)[, ]+(?:dass )?wir (?:starten|beginnen|fangen|sprechen|gehen|schauen|reden|zuerst|erst|zunächst)
(?:lassen sie uns|lass uns|wollen wir) (?:\w+ ){0,3}?(?:zuerst|zunächst|erst|mal|kurz|gleich|noch|nun|jetzt|jetzt mal|direkt|dann|als nächstes|über|mit|damit) (?:\w+ ){0,6}?(?:sprechen|reden|anfangen|beginnen|starten|anschauen|einsteigen|durchgehen|klären|besprechen|kommen|schauen|gehen)
(?:bevor|ehe) wir (?:\w+ ){0,4}?(?:anfangen|beginnen|starten|loslegen|einsteigen|reingehen)
(?:fangen|beginnen|starten|steigen) wir (?:\w+ ){0,4}?(?:an|mit|ein|bei)
kommen wir (?:\w+ ){0,3}?(?:zu|zum|zur|auf)
"""

_NEXT_STEP = r"""
wie (?:wäre|wär|wäre es|wär es|wär's|wäre's|wärs|sieht) (?:es )?(?:denn |bei ihnen |dann )*(?:mit|am|um|nächste\w*|morgen|wenn wir) (?:\w+ ){0,6}?(?:montag|dienstag|mittwoch|donnerstag|freitag|woche|uhr|vormittag|nachmittag|termin|treffen|telefonieren|sprechen|sehen|aus|vorbeikomm\w*)
(?:schicken|senden|mailen) sie (?:mir|uns) (?:das|es|die|den|was|etwas|bitte|einfach|doch|mal|eine|ein)
(?:das|da|darüber) (?:muss|müsste|müssen|möchte|werde|will) (?:ich|wir) (?:\w+ ){0,3}?mit (?:\w+ ){1,3}?(?:besprechen|klären|abstimmen|reden|absprechen|sprechen)
ich komme? (?:[\w.]+[ ,]+){0,10}?(?:vorbei|zu ihnen|bei ihnen rein)
bis dahin habe? ich (?:\w+[ ,]+){0,4}?(?:geklärt|gefragt|besprochen|gerechnet|geprüft|fertig)
bis dahin (?:kläre?|mache?|besorge?|schicke?|weiß|schaue?|rechne?|prüfe?) ich
dann komme? ich (?:\w+[ ,]+){0,4}?(?:am|nächste|um|mit|vorbei|zu ihnen|in|montag|dienstag|mittwoch|donnerstag|freitag)
(?:die|das|den|es) (?:haben|bekommen|kriegen) sie (?:\w+ ){0,2}?(?:morgen|heute|bis|am|nächste|montag|dienstag|mittwoch|donnerstag|freitag)
ich (?:kläre?|prüfe?|organisiere?|besorge?|erledige?) das
(?:ich|wir) (?:schicke?|schicken|sende?|senden|maile?|mailen|schick|lasse|lassen) (?:\w+ ){0,3}?(?:ihnen|dir|euch|sie|die|das|den|es|eine|ein|einen|unterlagen|angebot|einladung|nachher|gleich|morgen|heute)
(?:schicke?|schicken|sende?|maile?|mailen|schick) (?:ich|wir) (?:\w+ ){0,2}?(?:ihnen|dir|euch|das|die|den|es|eine|ein|einen)
(?:ich|wir) (?:werde|werden|kann|können|würde?|würden) (?:ihnen|dir|euch|das|es|mich|uns|sie) (?:\w+ ){0,10}?(?:schicken|zuschicken|zusenden|senden|mailen|melden|anrufen|zurückrufen|zukommen lassen|weiterleiten|nachreichen|ausarbeiten)
(?:schicken|senden|mailen|leiten|geben) sie (?:mir|uns) (?:\w+ ){0,8}?(?:zu|unterlagen|angebot|infos?|informationen|daten|liste|bescheid|mail|e-mail|vertrag|termin|weiter|einladung|zahlen)
(?:ich|wir) (?:melde?|melden|meld) (?:mich|uns) (?:\w+ ){0,6}?(?:bei ihnen|bei dir|wieder|am|nächste|morgen|telefonisch|dann|bis|dazu|noch|sobald|zurück|in)
(?:melde?|melden) (?:ich|wir) (?:mich|uns)
melden sie sich (?:\w+ ){0,4}?(?:bei mir|bei uns|einfach|gerne|gern|dann|jederzeit|wieder)
(?:ich|wir) (?:rufe?|rufen|ruf) (?:sie|dich|euch|ihn|ihren|da|dort|nächste|morgen|am) (?:\w+ ){0,6}?(?:an|zurück)
(?:rufe?|rufen) (?:ich|wir) (?:sie|dich|euch|ihn) (?:\w+ ){0,6}?(?:an|zurück)
(?:wir|dann) (?:sehen|hören|treffen|sprechen|telefonieren) (?:uns |wir uns |wir )(?:\w+ ){0,4}?(?:am|nächste\w*|morgen|übermorgen|wieder|in|um|montag|dienstag|mittwoch|donnerstag|freitag|dann|bald)
(?:der|die|ein|als|mein|unser|unsere|zum) nächste[rn]? (?:\w+ )?(?:schritte?|termin|treffen|gespräch)
nächste schritte
als nächstes (?:schicke?|würde?|werde|mache?|kommt|klären|bekommen|brauche|bräuchte|sollten|machen|spreche?|vereinbaren)
(?:termin|besprechungstermin|beratungstermin|vor-ort-termin|folgetermin|gesprächstermin|telefontermin|treffen|telefonat|demo|präsentation|workshop|vorführung|rückruf|besichtigung) (?:\w+ ){0,6}?(?:vereinbaren|ausmachen|ausgemacht|vereinbart|einstellen|ansetzen|festlegen|eintragen|abstimmen|anlegen|planen|festmachen|fixieren|buchen)
(?:vereinbaren|machen) wir (?:\w+ ){0,5}?(?:termin|treffen|telefonat|\w+termin|aus)
(?:wir|ich) (?:vereinbaren|vereinbare|machen|mache?) (?:\w+ ){0,5}?(?:termin|treffen|telefonat|\w+termin)
(?:ich|wir) (?:kümmere?|kümmern) (?:mich|uns) (?:\w+ ){0,3}?(?:darum|drum|um (?:das|die|den|einen|eine))
(?:ich|wir) (?:kläre?|klären|prüfe?|prüfen|bespreche?|besprechen|stimme) (?:\w+ ){0,8}?(?:intern|ab|mit (?:meine[mr]|unsere[mr]|de[mr])|bis (?:\w+ )?(?:morgen|montag|dienstag|mittwoch|donnerstag|freitag|ende))
(?:ich|wir) (?:spreche?|sprechen|rede?|reden) (?:\w+ ){0,6}?mit (?:meine[mrn]|unsere[mrn]|de[mr]) (?:\w+ )?(?:chef(?:in)?|geschäftsführ\w+|leiter\w*|team|kollegen|kollegin|technik\w*|einkauf|vorstand|buchhaltung|it|abteilung)
(?:ich|wir) (?:bereite?|bereiten|erstelle?|erstellen|rechne|rechnen|notiere?|trage?|mache?|schreibe?) (?:ihnen|dir|das|es|die|den|mir|ein|eine|einen) (?:\w+ ){0,8}?(?:fertig|aus|durch|vor|ein|bis (?:\w+ )?(?:morgen|montag|dienstag|mittwoch|donnerstag|freitag|ende)|angebot|zusammen|auf)
(?:kläre?|prüfe?|bespreche?|frage?|spreche?|stimme|rede?) ich (?:das|es|die|den|noch|intern|mit|morgen|heute|gleich|dann|mal)(?: \w+){0,8}
bis (?:morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|nächste\w* \w+|ende \w+|zum \w+|spätestens \w+) (?:\w+ ){0,2}?(?:haben|bekommen|erhalten|kriegen|schicke?|liefere|melde?|wissen|liegt|schaffe|bekomme) (?:sie|ich|wir|du|ihnen|es)?
(?:sie|du) (?:bekommen|erhalten|kriegen|bekommst) (?:\w+ ){0,4}?(?:von mir|von uns|per mail|per e-mail|eine (?:mail|einladung|e-mail|bestätigung)|das protokoll|die unterlagen|bis)
wie verbleiben wir
wie machen wir (?:jetzt |nun |also |dann |denn )*weiter
wir verbleiben so
(?:dann )?halten wir (?:das |also |mal )?so fest
"""

_FAREWELL = r"""
(?:auf )?wieder(?:sehen|hören|schauen)
tschüss
tschüs
tschau
ciao
ade
(?:schönen|schöne|schönes|guten|gute|angenehmen|erfolgreichen|noch einen schönen|noch einen) (?:tag noch|abend noch|resttag|feierabend|tag ihnen|woche noch|wochenende|heimfahrt|heimweg|rückfahrt|rest)
(?:wünsche|wünschen) (?:ich |wir )?(?:ihnen|dir|euch) (?:\w+ ){0,4}?(?:tag|abend|woche|wochenende|alles gute|erfolg|heimfahrt|feierabend|urlaub)
(?:einen |noch einen |ihnen einen |ihnen noch einen )(?:schönen|guten|angenehmen|tollen) (?:tag|abend|feierabend|nachmittag)(?=[\s.!,]*(?:$|und|noch|ihnen|euch|herr|frau|wünsch))
machen sie(?:'s| es) gut
mach(?:'s| es) gut
alles gute(?: für| ihnen| und|[.!]|$)
(?:danke|vielen dank|herzlichen dank|besten dank|dank|danke schön|dankeschön|danke ihnen|ich danke ihnen|ich bedanke mich) (?:\w+ ){0,2}?für (?:ihre zeit|das gespräch|das (?:\w+ )?gespräch|deine zeit|den (?:\w+ )?austausch|den anruf|ihren anruf|ihr interesse|den termin|die zeit)
(?:hat mich|hat mich sehr|es hat mich) gefreut
"""

_SMALLTALK = r"""
wie geht(?:'s| es)(?: ihnen| dir| euch)?(?: denn| heute| so| sonst)*(?=[\s?.!,]*$)
wie geht(?:'s| es) (?:ihnen|dir|euch)
(?:danke|ja)[, ]+(?:mir geht es |es geht mir |sehr |ganz )*(?:gut|bestens|prima|super)(?: und ihnen|, und ihnen)?(?=[\s?.!,]*$)
(?:mir geht es|mir geht's|es geht mir) (?:sehr |ganz )?(?:gut|bestens|prima|super)
(?:gut|problemlos|schnell) (?:hergefunden|hierher gefunden|angekommen|durchgekommen|her gekommen)
(?:haben sie|hatten sie) (?:\w+ ){0,3}?(?:gute|angenehme|weite) (?:anreise|fahrt|reise|anfahrt)
(?:haben sie|hatten sie) (?:\w+ ){0,2}?(?:gut|leicht|gleich) (?:hergefunden|gefunden)
(?:ein|einen|eine|etwas|gerne|noch) (?:tasse )?(?:kaffee|tee|wasser) (?:für sie|gerne|trinken|anbieten|möchten|oder|bitte|mögen)
(?:möchten|mögen|darf ich|trinken|nehmen|wollen) (?:sie |ihnen )?(?:\w+ ){0,3}?(?:kaffee|tee|wasser)
(?:das wetter|bei dem wetter|so ein wetter|schönes wetter|was für ein wetter|der regen|die hitze|schneit es|regnet es|es regnet|es schneit)
(?:wie war|hatten sie|haben sie) (?:\w+ ){0,4}?(?:wochenende|urlaub|ferien|feiertage|weihnachten|ostern)
(?:fußball|das spiel gestern|bundesliga|champions league)
(?:stau|verspätung|die bahn) (?:\w+ ){0,4}?(?:heute|wieder|autobahn|gehabt|auf der)
schön haben sie es hier
"""

_SMALLTALK_START = r"""
(?:kaffee|tee|wasser|milch|zucker)(?=[?]$)
und (?:ihnen|selbst|dir|euch|bei ihnen)(?=[?.!]*$)
selbst(?=[?.!]*$)
"""

_FAREWELL_START = r"""
(?:bis|bis dann|also bis) (?:dann|bald|später|morgen|nächste woche|nächstes mal|zum nächsten mal|die tage|demnächst|(?:nächsten )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag))(?=[\s.!,]*(?:$|tschüss|ciao|danke|und|auf|schön|herr|frau))
"""

CUES = Cues(
    anywhere={
        "agenda": _AGENDA,
        "next_step": _NEXT_STEP,
        "farewell": _FAREWELL,
        "smalltalk": _SMALLTALK,
    },
    at_start={
        "greeting": _GREETING,
        "farewell": _FAREWELL_START,
        "smalltalk": _SMALLTALK_START,
    },
    lead=_LEAD,
)
