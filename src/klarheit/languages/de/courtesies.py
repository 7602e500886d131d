"""What is said in German out of courtesy: nobody has to take it up."""

from klarheit.languages.cues import whole

# Thanks, assent, a name.
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

# Questions that only ask for a nod, or offer help.
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
