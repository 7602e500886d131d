"""English words: which carry no content, and what two inflected forms share."""

from functools import cache, lru_cache

from klarheit.languages.lemmas import read_lemmas

_FUNCTION_WORDS = """
a an the this that these those such some any no none every each either neither both all half several few fewer little
less least many much more most other others another enough own same
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our
ours ourselves they them their theirs themselves one ones someone somebody something anyone anybody anything everyone
everybody everything nobody nothing noone whoever whatever
who whom whose which what when where why how whether
and or but nor so yet for because since although though while whereas if unless until till once than as like then
therefore thus hence however otherwise instead
in on at by to of from with without into onto upon out off up down over under above below between among through during
before after against about around across along behind beside besides beyond near toward towards within per via despite
except regarding concerning
here there now today tonight tomorrow yesterday later soon ago again already still just only also too even ever never
always often sometimes usually rarely seldom currently recently eventually finally first firstly second secondly third
last next maybe perhaps probably possibly definitely certainly surely absolutely totally completely exactly precisely
actually really basically honestly literally simply obviously clearly generally specifically particularly especially
essentially apparently hopefully unfortunately fortunately quite rather pretty very almost nearly hardly barely kind
sort bit lot lots plenty bunch not no yes together away back well anyway anyways somehow somewhere anywhere everywhere
etc eg ie vs
don doesn didn isn aren wasn weren haven hasn hadn won wouldn couldn shouldn mustn needn ain can couldnt dont cant
"""
_FILLERS_AND_COURTESIES = """
uh uhm um umm er erm ah aha oh ooh hm hmm mhm mm mmhm huh hey hi hello howdy yeah yep yup yea nope nah okay ok alright
right sure great good fine nice cool perfect excellent awesome fantastic wonderful amazing lovely brilliant please
thanks thank thankyou sorry pardon excuse welcome goodbye bye cheers mr mrs ms miss sir madam morning afternoon evening
glad happy pleasure appreciate gonna wanna gotta lemme kinda sorta
"""
_EMPTY_VERBS = """
be am is are was were been being have has had having do does did done doing will would shall should can could may might
must ought need needs needed get gets got gotten getting go goes went gone going come comes came coming make makes made
making take takes took taken taking give gives gave given giving put puts putting let lets say says said saying tell
tells told telling talk talks talked talking speak spoke ask asks asked see sees saw seen seeing look looks looked
looking find finds found finding think thinks thought thinking know knows knew known knowing mean means meant feel feels
felt believe guess suppose want wants wanted wanting wish like likes liked love try tries tried trying use uses used
using keep keeps kept keeping seem seems seemed sound sounds sounded happen happens happened work works start started
understand understood hear heard show shows help helps
"""
_EMPTY_NOUNS_AND_ADJECTIVES = """
thing things stuff way ways point points matter case cases example part parts side fact sense question questions time
times day days year years people person guy guys man moment minute second
big small large new old long short high low able different certain various important interesting bad better best worse
worst whole entire general main true wrong possible
"""

STOPWORDS = frozenset(
    "".join((_FUNCTION_WORDS, _FILLERS_AND_COURTESIES, _EMPTY_VERBS, _EMPTY_NOUNS_AND_ADJECTIVES))
    .casefold()
    .split()
)

VERB_PREFIXES = frozenset("be de dis fore in inter mis out over pre re sub trans un under up with".split())

_ENDINGS = (
    ("sses", "ss"),
    ("ies", "y"),
    ("ied", "y"),
    ("izing", "ize"),
    ("ized", "ize"),
    ("ising", "ise"),
    ("ised", "ise"),
)


@cache
def _table() -> dict[str, str]:
    return read_lemmas("en")


@lru_cache(maxsize=65536)
def lemma(token: str) -> str:
    """What the inflected forms of a word share: "prices" and "pricing" → "price".

    token  case-folded. An unknown word loses a regular ending.
    """
    word = token.partition("'")[0].partition("’")[0]
    return _table().get(word) or _by_ending(word)


def _by_ending(word: str) -> str:
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return _known(word[: -len(ending)] + replacement)
    if len(word) > 6 and word.endswith("ing"):
        return _known(word[:-3])
    if len(word) > 5 and word.endswith("ed"):
        return _known(word[:-2])
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return _known(word[:-1])
    return word


def _known(word: str) -> str:
    return _table().get(word, word)
