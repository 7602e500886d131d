"""From what a dialogue brought to the page: nothing is added, and what is empty has no heading."""

from klarheit.clarify import setting
from klarheit.clarify.model import Circle, Measure, Option, Outcome
from klarheit.languages import LANGUAGES, phrases
from klarheit.report.clarified.gather import assumed, groups, unknown
from klarheit.report.clarified.model import Agreed, Clarified, Ring, Station, Told, Way
from klarheit.report.clarified.wording import by_when, day, is_vow, say, vow


def compose(outcome: Outcome, language: str) -> Clarified:
    """The page in "de" or "en"; the user's words stay as they are."""
    here = setting(outcome.setting, language)
    unburdens = here.support
    return Clarified(
        language=language,
        setting=outcome.setting,
        above=say(language, "above", setting=here.title, day=day(language, outcome.day)),
        title=outcome.concern or here.title,
        unfinished="" if outcome.finished else say(language, "unfinished"),
        questions=tuple(question.text for question in outcome.questions),
        why_i_ask=outcome.why_i_ask,
        ring=_ring(outcome.circle, language) if outcome.circle else None,
        criteria=outcome.criteria,
        ways=tuple(_way(option, outcome, language) for option in outcome.options),
        position=_position(outcome, language),
        decision=outcome.decision if outcome.decision != outcome.chosen else "",
        cards=_cards(outcome) if unburdens else (),
        groups=() if unburdens else groups(outcome, language),
        assumed=assumed(outcome, language),
        unknown=unknown(outcome, language),
        support=outcome.support,
        urgent=outcome.support is not None and not unburdens,
        agreed=tuple(_agreed(measure, language) for measure in outcome.measures),
        clearer=outcome.clearer if outcome.clearer != outcome.concern else "",
    )


def _cards(outcome: Outcome) -> tuple[Told, ...]:
    """Each thing on a card of its own, in the order it was told."""
    return tuple(Told(point.heading, point.words) for point in outcome.known if point.words)


def _ring(circle: Circle, language: str) -> Ring:
    other = circle.other or say(language, "ring.theirs")
    who = {"mine": say(language, "ring.mine"), "theirs": other}
    return Ring(
        stations=tuple(Station(link.side, who[link.side], link.words) for link in circle.links),
        leads_back=say(language, "ring.leads_back"),
        way_out=Told(say(language, "way_out"), (circle.way_out,)) if circle.way_out else None,
        noticed=Told(say(language, "noticed"), (circle.noticed,)) if circle.noticed else None,
    )


def _way(option: Option, outcome: Outcome, language: str) -> Way:
    said = (("speaks_for", option.speaks_for), ("dangers", option.dangers), ("needs", option.needs))
    told = tuple(Told(say(language, key), words) for key, words in said if words)
    return Way(option.name, told, option.name == outcome.chosen)


def _position(outcome: Outcome, language: str) -> Told | None:
    """What is to be seen from the position of the Tetralemma one went to."""
    if not outcome.tetralemma:
        return None
    called, _ = outcome.tetralemma[0]
    seen = tuple(words for _, words in outcome.tetralemma)
    return Told(say(language, "position", position=called), seen)


def _agreed(measure: Measure, language: str) -> Agreed:
    due = by_when(language, measure)
    oneself = measure.who in {phrases(known, "clarify")["who.self"] for known in LANGUAGES}
    details = tuple(part for part in ("" if oneself and not due else measure.who, due) if part)
    if is_vow(measure):
        return Agreed(vow(language, measure), details)
    occasion = vow(language, measure)
    if not occasion and measure.moment:
        occasion = say(language, "moment", moment=measure.moment)
    return Agreed(measure.what, details, occasion)
