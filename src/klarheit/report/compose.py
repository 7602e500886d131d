"""From the mirror to its sheet: everything in words and in the order of reading, for every layout alike."""

from klarheit.clarity.model import GROUPS
from klarheit.conversation import Role
from klarheit.corrections import Correction, Refusal
from klarheit.findings import sentence
from klarheit.languages import phrases
from klarheit.mirror import Mirror
from klarheit.moves.model import Talk
from klarheit.report import sections
from klarheit.report.counted import unsure
from klarheit.report.course import trace
from klarheit.report.course_words import describe, parts
from klarheit.report.figures import figures, persons
from klarheit.report.people import People, name_people
from klarheit.report.quotes import Quotes
from klarheit.report.sheet import Sheet
from klarheit.report.wording import count, joined, length, quoted, say

# How many people are named before the rest is only counted.
MOST_NAMES = 3
MOST_IN_LEGEND = 8
MOST_TO_CHOOSE_FROM = 12


def compose(mirror: Mirror, language: str, *, every_question: bool = True) -> Sheet:
    """Word a mirror in "de" or "en"; on request only the questions to show at once, which is quicker."""
    talk = mirror.talk
    people = name_people(talk, language)
    quotes = Quotes(talk, people, language)
    facts = _facts(mirror, people, language)
    course = trace(talk, _moments(mirror))
    # In the order of reading, for so the quotes are numbered.
    succeeded = sections.succeeded(mirror, quotes)
    purpose = quotes.cite(mirror.clarity.purpose, "map.purpose") if mirror.clarity.purpose else None
    groups = tuple(sections.group(key, mirror, quotes) for key in GROUPS)
    next_questions = tuple(sections.next_question(found, quotes) for found in mirror.next_questions)
    selected = sections.selected(mirror, quotes)
    few = len(selected) == len(mirror.questions) or not every_question
    asked = selected if few else sections.every(mirror, quotes)
    taken, passed = sections.heard(mirror, quotes)
    places = sections.places(mirror, quotes)
    one_thing = sections.told(mirror.one_thing, quotes, "one_thing") if mirror.one_thing else None
    return Sheet(
        language=language,
        spoken_language=talk.conversation.language,
        people=people,
        lanes={side: _lane(people, side, language) for side in people.listed},
        facts=facts,
        headline=tuple(sentence(finding, language) for finding in mirror.headline),
        guess=_guess(talk, language, "sides.guess"),
        guessed=_guess(talk, language, "sides.guessed"),
        notices=_notices(mirror, language),
        course=course,
        course_words=describe(talk, course, people, succeeded, facts[0], language),
        parts=parts(course, language),
        succeeded=succeeded,
        purpose=purpose,
        groups=groups,
        next_questions=next_questions,
        selected=selected,
        asked=asked,
        asked_count=len(mirror.questions),
        taken=taken,
        passed=passed,
        heard_anything=bool(mirror.uptakes),
        places=places,
        one_thing=one_thing,
        figures=figures(mirror, language),
        unsure=unsure(talk, language),
        persons=persons(talk, people, language),
        cites=tuple(quotes.all),
    )


def _facts(mirror: Mirror, people: People, language: str) -> tuple[str, ...]:
    """ "38 Minuten", "5.220 Wörter", "mit Herrn Brandt", "2 Korrekturen"; the length comes first."""
    talk = mirror.talk
    words = sum(talk.words_by_turn)
    seconds = talk.conversation.seconds
    facts = [length(seconds, language)] if seconds else []
    facts.append(count(language, "words", words))
    named = [name for name in people.listed["partner"] if name != say(language, "counterpart")]
    if named:
        facts.append(say(language, "people.with", names=joined(_few(named, MOST_NAMES, language), language)))
    if set_right := len(mirror.corrected) + len(mirror.refused):
        facts.append(count(language, "corrected", set_right))
    if mirror.supplemented:
        facts.append(say(language, "supplemented"))
    return tuple(facts)


def _notices(mirror: Mirror, language: str) -> tuple[str, ...]:
    """What the reader of the file noticed, and what a person set right that lost its place."""
    noticed = [phrases(language, "notes")[key] for key in mirror.talk.conversation.notes]
    displaced: list[Correction | Refusal] = [*mirror.displaced, *mirror.displaced_refusals]
    if displaced:
        lost = [
            say(language, "displaced.one", quote=quoted(one.quote, language), turn=one.turn + 1)
            for one in displaced
        ]
        noticed.append(say(language, "displaced", listed=joined(_few(lost, MOST_NAMES, language), language)))
    return tuple(noticed)


def _lane(people: People, side: Role, language: str) -> str:
    """ "Sie", or "Ihre Gegenüber: Ben und Eva"."""
    called = people.asker if side == "asker" else people.partner
    named = list(people.listed[side])
    return (
        f"{called}: {joined(_few(named, MOST_IN_LEGEND, language), language)}" if len(named) > 1 else called
    )


def _few(names: list[str], most: int, language: str) -> list[str]:
    """The names, or the first of them and how many more."""
    if len(names) <= most + 1:
        return names
    return [*names[:most], count(language, "people.more", len(names) - most)]


def _guess(talk: Talk, language: str, key: str) -> str:
    """Who was taken for the asker when that was a guess, and who else there is; in the words of the file."""
    if talk.sides.grounds != "guess":
        return ""
    spoke = dict.fromkeys(turn.speaker for turn in talk.turns if turn.speaker)
    called = {speaker.id: speaker.name or speaker.id for speaker in talk.conversation.speakers}
    askers = [called[speaker] for speaker in spoke if speaker in talk.sides.askers]
    others = [called[speaker] for speaker in spoke if speaker not in talk.sides.askers]
    return say(
        language,
        key,
        name=joined(askers, language),
        others=joined(_few(others, MOST_TO_CHOOSE_FROM, language), language),
    )


def _moments(mirror: Mirror) -> tuple[tuple[int, int], ...]:
    """Where the numbers of what succeeded stand in the course: at the asker's part of it."""
    places = []
    for finding in mirror.succeeded:
        own = [quote for quote in finding.evidence if quote.side == "asker"] or list(finding.evidence)
        places += [(own[0].turn, own[0].start)] if own else []
    return tuple(places)
