"""From the series to its sheet: everything in words and in the order of reading, for every layout alike."""

from collections.abc import Iterator, Sequence

from klarheit.clarity.facts import worded
from klarheit.clarity.model import GROUPS
from klarheit.clarity.series import Change, Course, Placed, PlacedQuestion, Series
from klarheit.languages import phrases
from klarheit.moves.model import Talk
from klarheit.report.people import People, name_people
from klarheit.report.quotes import LONGEST_BRIEF, shown
from klarheit.report.series.course import row_groups
from klarheit.report.series.model import (
    Asking,
    Became,
    Changed,
    Held,
    Order,
    Point,
    PointGroup,
    Quoted,
    SeriesSheet,
    Silent,
    TalkHead,
)  # fmt: skip
from klarheit.report.series.wording import capital, day, number, place, say
from klarheit.report.wording import at, count, joined, within
from klarheit.report.wording import say as say_in_report

STEPS = "steps"
MOST_NAMES = 3
"""People of the other side who are named in the title; how many more there are is counted."""


def compose(
    series: Series, held: Sequence[Held], language: str, *, order: Order = "given", unread: Sequence[str] = ()
) -> SeriesSheet:
    """Word a series in "de" or "en".

    held    the talks of the series, in its order
    order   whether they were ordered as given or by the dates in their names
    unread  names of files that belong to the series and could not be read
    """
    words = _Words(series, language)
    return SeriesSheet(
        language=language,
        series=series,
        held=tuple(held),
        title=words.title(),
        order=say(language, f"order.{order}") if len(held) > 1 else "",
        talks=tuple(words.head(talk, one) for talk, one in enumerate(held)),
        lead=tuple(words.lead()),
        notices=tuple(words.notices(held, unread)),
        groups=row_groups(series, language),
        became=tuple(words.became()),
        changed=tuple(words.change(change) for change in series.changes),
        silent=tuple(words.silent()),
        points=tuple(
            PointGroup(phrases(language, "clarity")[f"group.{key}"], tuple(map(words.point, dimensions)))
            for key, dimensions in GROUPS.items()
        ),
        questions=tuple(map(words.asking, series.next_questions)),
    )


class _Words:
    """One series in one language."""

    def __init__(self, series: Series, language: str) -> None:
        self.series, self.language = series, language
        self.people: list[People] = [name_people(one.talk, language) for one in series.heard]
        self.table = phrases(language, "clarity")

    def say(self, key: str, **fields: object) -> str:
        return say(self.language, key, **fields)

    def name(self, dimension: str) -> str:
        return self.table[f"dimension.{dimension}"]

    def place(self, talk: int) -> str:
        return place(self.language, talk)

    def joined(self, names: Sequence[str]) -> str:
        return joined(list(names), self.language)

    def others(self) -> list[str]:
        """The people of the other side who have a name, in the order in which they first spoke."""
        unnamed = say_in_report(self.language, "counterpart")
        names = dict.fromkeys(name for people in self.people for name in people.listed["partner"])
        return [name for name in names if name != unnamed]

    def title(self) -> str:
        """ "Birgit Henning: drei Gespräche"."""
        names, talks = self.others(), number(self.language, "talks", len(self.people))
        if not names:
            return capital(self.say("title.alone", talks=talks))
        if len(names) > MOST_NAMES + 1:
            more = count(self.language, "people.more", len(names) - MOST_NAMES)
            names = [*names[:MOST_NAMES], more]
        return self.say("title", names=self.joined(names), talks=talks)

    def head(self, talk: int, held: Held) -> TalkHead:
        when = day(self.language, held.day) if held.day else ""
        called = self.say("nth", number=talk + 1)
        return TalkHead(talk + 1, called, when, self.place(talk), held.name)

    def notices(self, held: Sequence[Held], unread: Sequence[str]) -> Iterator[str]:
        if unread:
            yield self.say("unread", names=self.joined(unread))
        for one, heard in zip(held, self.series.heard, strict=True):
            if heard.talk.sides.grounds == "guess":
                yield self.say("guess", title=one.name, asker=self.joined(_askers(heard.talk)))

    def lead(self) -> Iterator[str]:
        """What became clear, changed, fell silent and is open, each in a sentence of names."""
        several = len(self.people) > 1
        fresh = [course for course in self.series.courses if self._is_new(course)]
        if fresh:
            yield self._of("lead.clear" if several else "lead.clear.alone", fresh)
        changed = [course for course in self.series.courses if course.changes]
        if changed:
            yield self._of("lead.changed", changed)
        silent = [self.name(course.dimension) for course in self._silent()]
        if self.series.silent_steps:
            silent.append(self.say("lead.steps.more" if len(self.series.silent_steps) > 1 else "lead.steps"))
        if silent:
            yield self.say("lead.silent", names=self.joined(silent))
        opened = [self.series[dimension] for dimension in self.series.open_points]
        yield self._of("lead.open", opened) if opened else self.say("lead.nothing_open")

    def _of(self, key: str, courses: Sequence[Course]) -> str:
        return self.say(key, names=self.joined([self.name(course.dimension) for course in courses]))

    def _is_new(self, course: Course) -> bool:
        """Clear now and not yet in the first talk; with one talk alone, clear. Steps are new in each talk."""
        if course.state != "clear" or course.dimension == STEPS:
            return False
        return len(self.people) == 1 or course.became_clear != 0

    def _silent(self) -> list[Course]:
        aside = self.series.set_aside
        return [course for course in self.series.courses if course.silent and course.dimension not in aside]

    def became(self) -> Iterator[Became]:
        for talk in range(len(self.people)):
            clear = (one for one in self.series.courses if one.became_clear == talk)
            names = [self.name(one.dimension) for one in clear if one.dimension != STEPS]
            if names:
                yield Became(self.place(talk), tuple(names))

    def change(self, change: Change) -> Changed:
        was, now = (worded(fact, self.language) if fact else "" for fact in (change.was, change.now))
        if not was:
            sentence = self.say("changed.deciders")
        else:
            sentence = self.say("changed.was_now" if now else "changed.was", was=was, now=now)
        return Changed(
            self.name(change.dimension), sentence, self.cite(change.earlier), self.cite(change.later)
        )

    def silent(self) -> Iterator[Silent]:
        for course in self._silent():
            if course.silent:
                key = "silent.clear" if course.state == "clear" else "silent.point"
                yield Silent(self.name(course.dimension), self.say(key), self.cite(course.silent))
        for step in self.series.silent_steps:
            yield Silent(self.name("steps"), self.say("silent.step"), self.cite(step))

    def point(self, dimension: str) -> Point:
        course, aside = self.series[dimension], dimension in self.series.set_aside
        return Point(
            key=dimension,
            name=self.name(dimension),
            state="aside" if aside else course.state,
            notes=(self.table["set_aside"],) if aside else tuple(self._notes(course)),
            cites=tuple(self.cite(quote) for quote in course.quotes),
            endorsed=course.endorsed,
        )

    def _notes(self, course: Course) -> Iterator[str]:
        """The state and since when, whose word it is, what changed or fell silent, what is missing."""
        yield self._since(course)
        if course.source and course.source != "said":
            yield self.table[f"source.{course.source}"]
        for change in course.changes:
            yield self.say("picture.changed", place=self.place(change.later.talk))
        if course.silent:
            yield self.say("picture.silent")
        if course.missing:
            yield self.table[f"missing.{course.missing}"].rstrip(".")

    def _since(self, course: Course) -> str:
        """ "klar seit dem ersten Gespräch", "im zweiten Gespräch klar geworden"; else the state alone."""
        state, first = self.table[f"state.{course.state}"], course.became_clear
        if len(self.people) == 1 or first is None:
            return state
        if course.dimension == STEPS:
            return self.say("agreed", state=state, place=self.place(course.quotes[0].talk))
        if course.state != "clear":
            return self.say("was_clear", state=state, place=self.place(first))
        return self.say("became_clear", place=self.place(first)) if first else self.say("clear.since")

    def asking(self, placed: PlacedQuestion) -> Asking:
        question = placed.question
        reason = self.table[question.reason].format(dimension=self.name(question.dimension))
        return Asking(question.text, reason, self.cite(placed.ties) if placed.ties else None)

    def cite(self, placed: Placed) -> Quoted:
        talk = self.series.heard[placed.talk].talk
        turn, spoken = talk.turns[placed.said.turn], talk.conversation.language
        return Quoted(
            text=within(shown(turn.text, placed.said, LONGEST_BRIEF), spoken, self.language),
            side=placed.said.side,
            where=", ".join(self._where(placed)),
            talk=placed.talk,
            language=spoken,
            evidence=placed.said,
        )

    def _where(self, placed: Placed) -> Iterator[str]:
        """Who, in which talk, at which place; of the other side a name only where it has several."""
        talk, said = self.series.heard[placed.talk].talk, placed.said
        if said.side == "asker" or len(self.others()) > 1:
            yield self.people[placed.talk].speaks(said.side, talk.turns[said.turn].speaker)
        if len(self.people) > 1:
            yield self.place(placed.talk)
        yield at(talk, said.turn, self.language)


def _askers(talk: Talk) -> list[str]:
    """Those taken for the askers, as the file calls them, in the order in which they first spoke."""
    called = {speaker.id: speaker.name or speaker.id for speaker in talk.conversation.speakers}
    spoke = dict.fromkeys(turn.speaker for turn in talk.turns if turn.speaker)
    return [called[speaker] for speaker in spoke if speaker in talk.sides.askers]
