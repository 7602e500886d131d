"""The sections of a mirror in words, one function each."""

from klarheit.clarity.model import GROUPS, Entry, Evidence, NextQuestion
from klarheit.findings import sentence
from klarheit.findings.model import Finding
from klarheit.findings.sure import is_sure
from klarheit.languages import phrases
from klarheit.measures.model import AskedQuestion, Uptake
from klarheit.mirror import Mirror
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import content_words
from klarheit.report.course import shape_of
from klarheit.report.quotes import Quotes
from klarheit.report.sheet import Asked, Heard, MapGroup, MapPoint, Question, Spot, Told
from klarheit.report.wording import CIRCLED, count, number, percent, say

MUCH = 2.0  # times this talk's median reply
MOST_QUESTIONS = 8  # shown at once; all others stand folded below them  [design choice]
MOST_BRINGING = 4
MOST_LEADING = 2
MOST_HEARD = 2  # taken up, and as many passed over (method, section 3)
QUOTES_PER_POINT = 2


def succeeded(mirror: Mirror, quotes: Quotes) -> tuple[Told, ...]:
    """What worked, each with the number under which the course shows it."""
    numbered = zip(mirror.succeeded, CIRCLED, strict=False)
    return tuple(told(finding, quotes, "succeeded", number) for finding, number in numbered)


def told(finding: Finding, quotes: Quotes, section: str, number: str = "") -> Told:
    return Told(
        sentence(finding, quotes.language), quotes.each(finding.evidence, section), number, finding.key
    )


def places(mirror: Mirror, quotes: Quotes) -> tuple[Spot, ...]:
    """Places of one kind together under one sentence, kinds in the order of their first place."""
    kinds = dict.fromkeys(found.key for found in mirror.places)
    return tuple(
        Spot(
            kind,
            sentence(Finding(kind), quotes.language),
            tuple(quotes.each(found.evidence, "places") for found in mirror.places if found.key == kind),
        )
        for kind in kinds
    )


def group(key: str, mirror: Mirror, quotes: Quotes) -> MapGroup:
    table = phrases(quotes.language, "clarity")
    points = tuple(_point(mirror.clarity[dimension], mirror, quotes) for dimension in GROUPS[key])
    return MapGroup(table[f"group.{key}"], points)


def _point(entry: Entry, mirror: Mirror, quotes: Quotes) -> MapPoint:
    table = phrases(quotes.language, "clarity")
    aside = entry.dimension in mirror.clarity.set_aside
    return MapPoint(
        key=entry.dimension,
        name=table[f"dimension.{entry.dimension}"],
        state=entry.state,
        state_name=table["set_aside"] if aside else _state(entry, quotes.language),
        source_name=table[f"source.{entry.source}"] if entry.source and not aside else "",
        missing=table[f"missing.{entry.missing}"] if entry.missing and not aside else "",
        cites=quotes.each(entry.evidence[:QUOTES_PER_POINT], "map"),
        set_aside=aside,
        endorsed=entry.endorsed,
    )


def _state(entry: Entry, language: str) -> str:
    """ "klar", "vielleicht klar"."""
    name = phrases(language, "clarity")[f"state.{entry.state}"]
    return name if entry.sure else say(language, "map.perhaps", state=name)


def next_question(question: NextQuestion, quotes: Quotes) -> Question:
    table = phrases(quotes.language, "clarity")
    name = table[f"dimension.{question.dimension}"]
    cite = quotes.cite(question.evidence, "next") if question.evidence else None
    return Question(question.id, question.text, table[question.reason].format(dimension=name), cite)


def selected(mirror: Mirror, quotes: Quotes) -> tuple[Asked, ...]:
    """The questions worth showing at once."""
    return tuple(asked(found, quotes) for found in _worth_showing(mirror.questions))


def every(mirror: Mirror, quotes: Quotes) -> tuple[Asked, ...]:
    """All questions of the asker."""
    return tuple(asked(found, quotes) for found in mirror.questions)


def _worth_showing(questions: tuple[AskedQuestion, ...]) -> list[AskedQuestion]:
    """All when few; else those that brought most, then leading and stacked ones; in the order of the talk."""
    if len(questions) <= MOST_QUESTIONS:
        return list(questions)
    bringing = sorted(questions, key=lambda asked: (asked.new_words, asked.words), reverse=True)
    leading = [asked for asked in questions if asked.move.form == "question.leading" and asked.move.sure]
    stacked = [asked for asked in questions if asked.stacked]
    chosen = [*bringing[:MOST_BRINGING], *leading[:MOST_LEADING], *stacked[:1], *bringing[MOST_BRINGING:]]
    keep = list(dict.fromkeys(id(asked) for asked in chosen))[:MOST_QUESTIONS]
    return [asked for asked in questions if id(asked) in keep]


def asked(found: AskedQuestion, quotes: Quotes) -> Asked:
    language = quotes.language
    sure = found.move.sure
    brought = (
        count(language, "words", found.words) if found.reply is not None else say(language, "asked.no_reply")
    )
    return Asked(
        cite=quotes.cite(Evidence.of(quotes.talk, found.move), "asked"),
        form=_form(found.move, language),
        perhaps="" if sure else say(language, "asked.chance", chance=percent(found.move.confidence)),
        shape=shape_of(found.move),
        brought=brought,
        fresh=_fresh(found, language),
        details=tuple(_details(found, language)),
    )


def _form(move: Move, language: str) -> str:
    """ "offen", "vielleicht offen"."""
    form = phrases(language, "moves")[move.form or "question.open"]
    if move.sure:
        return form
    if move.form == "question.leading":
        return say(language, "asked.perhaps.leading")
    return say(language, "asked.perhaps", form=form)


def _fresh(found: AskedQuestion, language: str) -> str:
    return count(language, "asked.new_words", found.new_words) if found.new_words else ""


def _details(asked: AskedQuestion, language: str) -> list[str]:
    details = []
    if asked.stacked:
        details.append(say(language, "asked.stacked"))
    if asked.beside_median is not None and asked.beside_median >= MUCH:
        details.append(say(language, "asked.beside", times=number(asked.beside_median, language, 1)))
    if "tie.follow_up" in asked.move.labels:
        details.append(say(language, "asked.follow_up"))
    if asked.move.kind:
        details.append(phrases(language, "moves")[asked.move.kind])
    return details


def heard(mirror: Mirror, quotes: Quotes) -> tuple[tuple[Heard, ...], tuple[Heard, ...]]:
    """Two occasions taken up, by the words shared, and two passed over, by the content left standing."""
    language = mirror.talk.conversation.language
    taken = [uptake for uptake in mirror.uptakes if _is_surely_taken(mirror.talk, uptake)]
    passed = [uptake for uptake in mirror.uptakes if not uptake.taken]
    taken.sort(key=lambda uptake: len(uptake.words), reverse=True)
    passed.sort(key=lambda uptake: len(content_words(uptake.partner.quote, language)), reverse=True)
    return _pairs(taken, quotes), _pairs(passed, quotes)


def _is_surely_taken(talk: Talk, uptake: Uptake) -> bool:
    """Taken up by a shared word, or by a move of listening that is sure."""
    return uptake.asker is not None and (bool(uptake.words) or is_sure(talk, uptake.asker))


def _pairs(uptakes: list[Uptake], quotes: Quotes) -> tuple[Heard, ...]:
    chosen = sorted(uptakes[:MOST_HEARD], key=lambda uptake: uptake.partner.turn)
    return tuple(
        Heard(
            quotes.cite(uptake.partner, "heard"),
            quotes.cite(uptake.asker, "heard") if uptake.asker else None,
        )
        for uptake in chosen
    )
