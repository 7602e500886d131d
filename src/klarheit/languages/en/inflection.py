"""English noun phrases: found in what someone said, and turned for the one who asks.

A phrase counts only when its words are certain: an article or possessive, adjectives or nouns before the head, a
head among the nouns below, and after it something that can't go on with it. So doubt leads to silence.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from klarheit.languages import memory
from klarheit.languages.en import names, own_words
from klarheit.languages.phrase import Phrase

CONTRACTIONS: dict[tuple[str, str], str] = {}
"""A preposition and the article after it that are drawn together: none in English."""

_ARTICLES = {
    "our": "your",
    "my": "your",
    "the": "the",
    "a": "a",
    "an": "an",
    "these": "these",
    "those": "those",
}
_NOT_BEFORE = frozenset("such what half quite rather many not no kind sort type all both".split())
_MOST_BEFORE_HEAD = 3

# Heads one may meet in talk of work, money and everyday life; many may be verbs elsewhere, none after an article.
_NOUNS = frozenset(
    """
    ability absence acceptance access accident account accountant accounting accuracy acquisition action activity ad adapter address
    administration admin admission adoption advance advantage advertisement advice advisor age agency agenda agent agreement aid air airport aisle
    alarm alert algorithm allotment allowance alternative ambition ambulance analysis analyst angle announcement apartment app appeal appliance
    application appointment apprentice approach approval architect archive arrangement arrival article assembly assessment asset assistant
    association atmosphere attachment attempt attendance attic attitude auction audience audit aunt authority automation baby back backlog backup badge bag
    bakery balance balcony ballot bank bar barcode barn barrier basement basket bath bathroom batch battery bay beam bearing bed bedroom beer
    behavior behaviour belief bell belt bench benchmark benefit bid bike bill billing bin binder bird birthday block board boat boiler bolt bonus book booking
    bookkeeper booklet boot border boss bottle bottleneck boundary box boy bracket brake branch brand bread break breakdown bridge broadband brochure broker brother bucket
    budget buffer builder building bus business button buyer bypass cab cabin cabinet cable cafe cafeteria cake calculation calculator calendar camera campaign
    campus canteen cap capacity capital car caravan card care career cargo carpenter carpet carrier cart carton cash cashflow cashier catalog catalogue catering ceiling
    cellar center centre ceo certificate certification cfo chain chair challenge change channel chapel charge chart check checklist checkout chef chemist
    chemical child childcare chimney chore christening church claim class classroom clause cleaner cleaning clearance clerk client clinic clock closet cloud club clutch
    coach coat code coffee colleague collection college color colour column commission commitment committee communication commute community company comparison compensation
    competition competitor complaint complexity compliance component computer concept concern conference confidence confirmation conflict connection consent consultant
    container content contract contractor contribution control controller conversation conversion conveyor cook cooker cooling copier copy core corner corridor cost council
    counter coupon courier court cover coworker cow crane crate credit creditor crew crisis criticism crop crowd cto culture cup cupboard currency curriculum curtain custom customer
    cut cutover cutter cycle dad dairy damage dashboard data database daughter deadline deal dealer debt decision deck decline default defect degree delay delivery
    demand demo dentist department deployment deposit depot depreciation design designer desk desktop detergent developer development device diagnosis diary diesel diet dinner director
    discipline discount discussion dish dishwasher dispatch dispatcher display dispute distance distribution distributor division dock doctor document documentation dog domain donation donor door
    downtime draft drain drawer drawing dream drill drink drive driver driveway drop drought drum dryer dump duty dust ear earning economy edition editor education efficiency
    effort egg election electrician electricity electronics elevator email emergency emission employee employer energy engine engineer engineering enquiry entrance entry envelope environment equipment
    error escalation estate estimate evaluation evening event evidence exam exception exchange exhibition exit expansion expectation expense experience experiment expert
    expertise export extension extractor fabric facility factory failure fair family farm farmer fault favourite feature fee feed feedback fence ferry festival field figure file film filter
    finance finding fire firewall firm fish fitter fitting flat fleet flight floor flooring flour flow flower flu flyer folder follow-up food football forecast forest fork forklift form
    format formula forum foundation founder frame framework freelancer freezer freight frequency fridge friend frost fuel function fund funding funeral furnace furniture fuse gallery gap garage garden
    gardener gas gate gear generation generator gift girl glass glove glue goods gown grandchild grandfather grandmother grandson grant grass gravel grid group growth guarantee guard guest
    guide guideline gutter gym habit hall hallway hammer handbook handle handover handrail harbour hardware harvest hazard headcount headquarters health hearing heating hedge height helmet herd hierarchy highway
    hill hinge hire hiring hoist hole holiday home homework hood horse hose hospital host hostel hotel house household housing humidity husband hygiene ice image implementation import improvement incentive
    incident income increase industry infection inflation information infrastructure initiative injury ink innovation inquiry insight inspection inspector installation installer instruction instructor instrument insurance insurer
    integration interface intern interview introduction inventory investment investor invitation invoice invoicing island jacket job joiner joint journey jug junction justification kettle key keyboard kid kitchen knee
    knife knowledge lab label labor laboratory labour ladder lake lamp landing landlord landscape language laptop laser latency laundry law lawn lawyer layer layoff layout lead leader leadership leaflet leak learning lease leather
    leave lecture ledger lesson letter liability librarian library licence license lid lift lighting limit linen link list liquidity listing literature load loader loading loan lobby location lock locker log logbook logic login logistics logo lorry loss lounge
    lunch machine machinery magazine mail mailbox mailing maintenance management manager mandate manual manufacturer manufacturing map margin market marketing marketplace marriage mask master match mate material maternity maze meal measure measurement meat mechanic mechanism media medication
    medicine meeting member membership memory menu merchandise merger message metal meter method metric microphone migration milk mill mine mission mistake mixer mixture mobile model module mold monitor monitoring mood mortgage motion motivation motor mould mother move movement mower
    mum museum music navigation neighbor neighbour neighborhood neighbourhood nephew network newsletter newspaper niece night nightmare noise norm notebook notice notification notebook nurse nursery nursing oak objection objective obligation observation obstacle offer office officer oil
    onboarding opening operation operator opponent opportunity orchard orchestra orchid ordering organisation organization orientation outage outcome outlet outlook output outsourcing oven overhead overtime owner ownership pace pack package packaging packing pad page pain paint painter painting pair
    palette pallet pan panel panic pantry paper paperwork parcel parent parish park parking parliament partner partnership party passage passenger passport password pasture patch path patient pattern payment payroll peak pedal pen penalty pension performance permission permit personnel
    petition petrol pharmacist pharmacy phase phone photo photographer picture pie pig pilot pipe pipeline pitch planner planning plant plate platform player playground plug plumber plumbing pocket policy pool population porch portal portfolio porter position post poster postman posting pot potato power
    practice preparation presence presentation president press pressure price pricing priest principal printer printing printout priority privacy procedure process processing procurement producer product production productivity profession profile profit program programme progress project projector promise promotion
    proof property proposal prospect protection protest protocol prototype provider provision pub publication publicity publisher pump pupil purchase purchasing qualification quality quantity quarry queue quota quotation quote rack radiator radio rail railing rain ramp range ranking rate ratio rating reaction reactor reader receipt reception receptionist recipe
    recognition recommendation record recorder recording recovery recruiter recruiting recruitment recycling redundancy referral refinery reform refrigerator refund refurb region register registration regulation regulator rejection relationship relative release reliability relocation reminder removal renewal renovation rent rental rep repair repetition replacement report
    reporting representative reputation request requirement rescue research reservation reserve resignation resistance resource response responsibility restaurant restriction restructuring result resume retailer retention retirement return revenue review revision reward rework ride rider right ring risk ritual rival river roadmap robot
    role roll roller rollout roof roofer room roster rota rotation round roundabout route router routine row rule ruling rumor rumour rust safety saddle salary sale salesman salesperson salon salt sample sanction sand satellite sauce saving saw scaffold scaffolding scale scanner scenario schedule scheduling scheme
    school science scope score scrap scratch screen screening screw script seal search season seat section sector security seed selection seller seminar semester sensor sequence series server service session setting settlement setup shaft share shareholder shed sheep sheet shelf shell shelter shift ship shipment shipping shoe shop shopping
    shortage shortfall shoulder showroom shower shuttle sickness sign signal signage signature signing silence sink sister skill skip slide slot smell smoke snow soap software soil solicitor son sound source space specialist specification speech speed spend spending sponsor spouse spreadsheet sprinkler square squad stability stable stack staff staffing stairs stakeholder stall stamp standard stapler
    statement station statistic status steel steering stick sticker stock stocktake stool stop storage store storm strategy stream street strength stress stretch strike string structure struggle student studio study style subcontractor subscription subsidiary subsidy substitute success succession suite summary supermarket supervision supervisor supplier supply support surface
    surgery surplus survey suspension swing switch switchboard symptom syndicate system table tablet tablecloth tail talent talk tank tanker tap tape target tariff task tax taxi tea teacher teaching team technician technique technology telephone telephony temp temperature template temptation tenant tender tension tent terminal terrace test tester testing theatre therapist therapy thermostat threat threshold
    ticket tie tile till timber timeline timer timesheet timetable timing tin tip title toilet tolerance tone tool toolbox tooth tourist towel tower town toy track tracker tracking tractor trade trader tradition traffic trailer train trainee trainer training transfer transformation transition translation transparency transport transportation trap travel tray treatment treaty tree trend trial tribe trick
    trip trolley trouble truck trust trustee tub tube tunnel turbine turnaround turnover turret tutor tv tyre tire uncle uncertainty understaffing uniform union unit university update upgrade upkeep uptime usage user utility vacancy vacation vaccine validation value valve van variable variance variation vault vehicle vendor ventilation venture venue verdict verification version vessel vet veto vibration
    vicar victim video village violation violin virus visa visibility visit visitor vision visual vocabulary voice volume volunteer vote voucher vulnerability wage waiter wait waiting waitress wall ward wardrobe warehouse warehousing warning warranty wash washer washing waste watch water wax weakness wealth weapon weather web website wedding weed week weekend weight welcome welder welding welfare wheel whiteboard wife wind window windscreen
    wing winter wire wiring wood work workaround worker workflow workforce working workload workplace workshop workspace workstation works world worry wrapper writer writing yard yarn yield zone
    crm erp hr gp note part time order summer autumn spring day month year hour point minute matter topic thing place problem question
    quarter lot number half end side way room people person staff goods
    """.split()
)
_PLURALS = {
    "people": "person", "children": "child", "grandchildren": "grandchild", "wives": "wife", "knives": "knife", "shelves": "shelf",
    "lives": "life", "halves": "half", "leaves": "leave", "teeth": "tooth", "feet": "foot", "men": "man", "women": "woman", "mice": "mouse",
    "analyses": "analysis", "crises": "crisis", "diagnoses": "diagnosis", "criteria": "criterion",
}  # fmt: skip

_ADJECTIVES = frozenset(
    """
    old new young big small large little long short high low wide narrow thick thin deep shallow fast slow quick early late good bad better worse best worst
    nice poor rich cheap dear costly free full empty heavy light hard soft easy tough rough smooth sharp dull hot cold warm cool wet dry clean dirty clear dark
    bright white black red green blue grey gray brown yellow pink open closed loud quiet silent busy lazy calm angry happy sad proud strong weak sick ill healthy
    fresh stale ripe raw own other next last first second third fourth fifth final main major minor senior junior chief key top bottom upper lower front rear back middle
    inner outer local global internal external public private personal professional national regional digital manual automatic electric electronic current previous
    former recent annual monthly weekly daily hourly yearly quarterly whole entire total single double triple extra spare separate joint common rare regular
    constant endless permanent temporary legal medical technical financial commercial industrial social political central direct indirect remote
    safe secure simple complex proper real true false fake right wrong fair unfair tight loose fixed flexible broken missing growing rising falling aging ageing ongoing
    outdated overdue unpaid unplanned in-house on-site off-site part-time full-time night-time bigger biggest hotter hottest larger smaller older newer later longer shorter higher lower faster slower cheaper tighter two three four five six seven eight nine ten twelve
    mid big-name day-to-day long-term short-term high-end low-end second-hand third-party hidden shared written printed frozen lost stolen
    """.split()
)
_LIKE_ADJECTIVES = re.compile(
    r"(?:[^s]ive|ous|ful|less|able|ible|[a-z]{3}ic|ical|[a-z]{2}ial|ional|ary|ated|ized|ised|[a-z]{3}ing|[a-z]{3}ed|[a-z]{3}(?:est|iest))$"
)
_NO_ADJECTIVES = frozenset(
    "nothing something anything everything being having doing going getting during need indeed used supposed".split()
)

# After one of these the phrase is over; anything else might go on with it ("the night shift manager").
_AFTER = frozenset(
    """
    is are was were be been isn't aren't wasn't weren't am has have had hasn't haven't hadn't do does did doesn't don't didn't will won't would wouldn't can can't could
    couldn't should shouldn't may might must shall and or but nor so yet because although though while whereas if unless until till once than as at by for from in into near on onto
    over since through to toward towards under up upon with within without about above across after against along around before behind below beneath beside between beyond
    down during inside off out outside per past i we you he she it they there here now then today tomorrow yesterday again already also always anymore anyway either even ever every
    first instead just lately never not only often really right sometimes still too twice usually yet well all each every both
    takes took makes made goes went comes came keeps kept gets got costs gives gave says said tells told wants needs knows thinks looks seems feels runs ran falls fell breaks broke
    stopped started keep take make go come get cost give say tell want know think look seem feel run fall break
    """.split()
)
_HOLLOW = frozenset("thing stuff bit way side home".split())
_DOES = frozenset(
    "drops leaks breaks stops starts rises works runs changes falls leaves drinks smells holds costs parks cooks sticks calls needs looks helps plans waits".split()
)
_NOT_AFTER = frozenset("of who which that where whose".split())
_ONLY_AFTER_PLURAL = frozenset(
    "keep take make go come get cost give say tell want know think look seem feel run fall break".split()
)
_FIRST_NAMES = names.FIRST_NAMES - names.AMBIGUOUS
_SURNAME = re.compile(r" [A-Z][a-z]+(?:-[A-Z][a-z]+)?\b")
_BREAK = re.compile(r"\s*(?:[,.!?;:–—-]|$)")
_TOKEN = re.compile(r"[^\W_]+(?:[-'’&][^\W_]+)*")


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def noun_phrases(text: str) -> Iterator[Phrase]:
    """The phrases with an article or possessive, in order."""
    words = [_Word(found[0], *found.span()) for found in _TOKEN.finditer(text)]
    for i, word in enumerate(words):
        article = _ARTICLES.get(word.text.lower())
        if article and not (i and words[i - 1].text.lower() in _NOT_BEFORE):
            yield from _phrase(text, words, i, article)
        elif word.text.istitle() and word.text.lower() in _FIRST_NAMES:
            yield from _name(text, words, i)


def _phrase(text: str, words: list[_Word], i: int, article: str) -> Iterator[Phrase]:
    """The longest row of known words after the article, if a noun is at its end and nothing goes on with it."""
    row = _row(text, words, i + 1)
    while row and not _noun(row[-1].text):
        row.pop()
    if row and _agrees(article, row[-1].text) and not _is_clause(row) and _is_over(text, row[-1]):
        rest = text[row[0].start : row[-1].end]
        score = 2 * (article == "your") + (len(row) > 1) - (article in ("a", "an"))
        yield Phrase(words[i].start, row[-1].end, _head(row), {"words": f"{article} {rest}"}, score)


def _head(row: list[_Word]) -> str:
    """The nouns at the end, the last in the singular: "price list"."""
    head, before = _noun(row[-1].text), row[-2].text if len(row) > 1 else ""
    compound = _noun(before) and before.lower() not in _ADJECTIVES and head not in _HOLLOW
    return f"{before} {head}" if compound else head


def _is_clause(row: list[_Word]) -> bool:
    """Whether the last word may be what the one before it does: "my wife cooks", "the pressure drops"."""
    if len(row) < 2 or not _noun(row[-2].text):
        return False
    doer, done = row[-2].text.lower(), row[-1].text.lower()
    plural_doer, plural_done = _noun(row[-2].text) != doer, _noun(row[-1].text) != done
    return (
        done in _DOES
        or doer == done
        or (plural_done and doer in own_words.PERSONS)
        or (plural_doer and not plural_done)
    )


def _name(text: str, words: list[_Word], i: int) -> Iterator[Phrase]:
    """ "Sabine", "Sabine Keller", but not when she is being spoken to."""
    surname = _SURNAME.match(text, words[i].end)
    end = surname.end() if surname else words[i].end
    before = text[words[i - 1].end if i else 0 : words[i].start]
    alone_before = not i or before.strip() or words[i - 1].text.istitle()
    if not (alone_before and _BREAK.match(text, end)) and not re.match(r"['’]", text[end:]):
        name = text[words[i].start : end]
        yield Phrase(words[i].start, end, name, {"words": name}, 0, named=True)


def _row(text: str, words: list[_Word], start: int) -> list[_Word]:
    row: list[_Word] = []
    for i in range(start, min(start + _MOST_BEFORE_HEAD + 1, len(words))):
        between = text[words[i - 1].end : words[i].start]
        if between.strip() or not between or not _may_belong(words[i].text):
            break
        row.append(words[i])
    return row


def _may_belong(word: str) -> bool:
    small = word.lower()
    if word.isupper() and len(word) > 1:
        return True
    if small in _NO_ADJECTIVES or (small in _AFTER and small not in _ADJECTIVES):
        return False
    return bool(small in _ADJECTIVES or _noun(word) or _LIKE_ADJECTIVES.search(small))


def _agrees(article: str, head: str) -> bool:
    plural = _noun(head) != head.lower() or head.lower() in {"stairs", "goods", "electronics", "people"}
    return {"a": not plural, "an": not plural, "these": plural, "those": plural}.get(article, True)


def _is_over(text: str, head: _Word) -> bool:
    """Whether what follows can't belong to the phrase: its end, a comma, a word that begins something else."""
    after = re.match(r"\s*([.,;!?:)…–—]|$)|\s+([\w'’]+)", text[head.end :])
    if not after:
        return False
    if after[2] is None:
        return not re.match(r"\s*,\s*(?:which|who|that|where|whose)\b", text[head.end :])
    word, plural = after[2].lower().replace("’", "'"), _noun(head.text) != head.text.lower()
    if word in _AFTER:
        return plural or word not in _ONLY_AFTER_PLURAL
    return _is_verb(word, plural, text[head.end + after.end() :])


def _is_verb(word: str, plural: bool, after: str) -> bool:
    """Whether a word after the head is surely no noun: "the batteries die", "my wife decides", "he raised the"."""
    if word.endswith("ed"):
        return bool(re.match(r"\s+(?:the|a|an|our|my|us|me|it|them|up|down|out|off)\b", after))
    return (
        word.isalpha()
        and word not in _ADJECTIVES
        and word not in _NOT_AFTER
        and not _noun(word)
        and (plural or word.endswith("s"))
    )


@memory.while_reading(1024)
def _noun(said: str) -> str:
    """The singular, in small letters; empty when it is no known noun."""
    word = said.lower()
    if word in _NOUNS or said == "IT":
        return word
    if word in _PLURALS:
        return _PLURALS[word]
    singulars = (word.removesuffix("ies") + "y", word.removesuffix("es"), word.removesuffix("s"))
    return next((one for one in singulars if one != word and one in _NOUNS and word.endswith("s")), "")
