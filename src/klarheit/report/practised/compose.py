"""From a debrief to its page, in the order of reading: own words first, the truth last."""

from collections.abc import Iterable, Iterator

from klarheit.findings.wording import sentence
from klarheit.languages import phrases
from klarheit.practice.debrief import Debrief, FactRow, Turning
from klarheit.practice.persona import Persona
from klarheit.practice.skills import Practised
from klarheit.report.practised.model import Entry, Page, Section

MARKS = {"earned": "●", "donated": "◐", "missed": "○", "decoy": "◇"}
CHANGES = {"opened": "▲", "closed": "▼", "same": "·"}
REACHED = {True: "●", False: "○"}
LONGEST = 24
"""Words after which a quote is cut on the page."""


def compose(persona: Persona, found: Debrief, skill: Practised | None = None) -> Page:
    """The page in the language of the talk. `skill`: the one the talk was an exercise of."""
    return _Words(persona, found, skill).page()


def shortly(quote: str) -> str:
    """A quote as printed: cut behind its first words when it is long."""
    words = quote.split()
    return quote if len(words) <= LONGEST else f"{' '.join(words[:LONGEST]).rstrip(' ,;:–-')}\u00a0…"


class _Words:
    """One debrief being worded. Every method returns a section, or None where there is nothing to tell."""

    def __init__(self, persona: Persona, found: Debrief, skill: Practised | None) -> None:
        self.persona, self.found, self.skill = persona, found, skill

    def say(self, key: str, **fields: object) -> str:
        return phrases(self.persona.language, "practised")[key].format(**fields)

    def page(self) -> Page:
        sections = (
            self.understood(),
            self.facts(),
            self.decoys(),
            self.moments(),
            self.places(),
            self.reasons(),
            self.mirror(),
            self.judgement(),
            self.ways(),
            self.truth(),
            self.exercise(),
        )
        return Page(
            self.persona.language,
            self.say("above", name=self.persona.name, role=self.persona.role),
            self.say("title"),
            tuple(section for section in sections if section.entries),
            self.say("footer"),
        )

    def section(self, key: str, entries: Iterable[Entry], note: str = "") -> Section:
        return Section(key, self.say(key), tuple(entries), note)

    def at(self, turn: int) -> str:
        """ "Beitrag 3", "turn 3" """
        return self.say("at", turn=turn)

    def place(self, turn: int) -> str:
        """The same at the start of a line."""
        at = self.at(turn)
        return f"{at[:1].upper()}{at[1:]}"

    def understood(self) -> Section:
        own = self.found.understood
        entry = Entry(quote=own) if own else Entry(text=self.say("understood.none"))
        return self.section("understood", [entry])

    def facts(self) -> Section:
        rows = (row for row in self.found.facts if row.how != "decoy")
        return self.section("facts", map(self.fact, rows))

    def fact(self, row: FactRow) -> Entry:
        how = self.say(f"how.{row.how}")
        place = f"{how}, {self.at(row.turn)}" if row.turn else how
        name = phrases(self.persona.language, "clarity")[f"dimension.{row.dimension}"]
        return Entry(row.known, name, mark=MARKS[row.how], meaning=how, notes=(place,))

    def decoys(self) -> Section:
        rows = [row for row in self.found.facts if row.how == "decoy"]
        entries = (Entry(row.known, mark=MARKS["decoy"], notes=(self.followed(row),)) for row in rows)
        return self.section("decoys", entries, self.say("decoys.note"))

    def followed(self, row: FactRow) -> str:
        return self.place(row.turn) if row.turn else self.say("decoy.left")

    def moments(self) -> Section:
        entries = (
            Entry(
                one.words,
                f"{self.say(f'moment.{one.kind}')} · {self.at(one.turn)}",
                one.quote,
                silence="" if one.quote else self.say("silence"),
            )
            for one in self.found.moments
        )
        return self.section("moments", entries)

    def places(self) -> Section:
        """Where the talk called for the skill it was an exercise of."""
        if self.skill is None:
            return Section("skill.places", "", ())
        entries = [
            Entry(
                head=self.place(one.turn),
                quote=one.quote,
                mark=REACHED[one.taken],
                notes=(self.say("skill.taken" if one.taken else "skill.passed"),),
            )
            for one in self.skill.places
        ]
        heading = f"{self.say(f'skill.{self.skill.skill}')}: {self.say('skill.places')}"
        return Section("skill.places", heading, tuple(entries or [Entry(self.say("skill.none"))]))

    def reasons(self) -> Section:
        moved = [one for one in self.found.reasons if one.why]
        entries = [self.turning(one) for one in moved] or [Entry(self.say("reasons.none"))]
        return self.section("reasons", entries)

    def turning(self, one: Turning) -> Entry:
        change = self.say(one.change)
        return Entry(
            head=f"{self.place(one.turn)} · {change}",
            quote=shortly(one.asked),
            silence="" if one.asked else self.say("silence"),
            mark=CHANGES[one.change],
            meaning=change,
            notes=one.why,
        )

    def mirror(self) -> Section:
        return self.section("mirror", self.mirrored())

    def mirrored(self) -> Iterator[Entry]:
        """The headline of the mirror, and its one thing for the next talk with the place it rests on."""
        if self.found.mirror is None:
            yield Entry(self.say("mirror.none"))
            return
        language = self.persona.language
        yield Entry(" ".join(sentence(finding, language) for finding in self.found.mirror.headline))
        if thing := self.found.mirror.one_thing:
            quotes = [evidence.quote for evidence in thing.evidence[:1]]
            yield Entry(sentence(thing, language), quote=shortly("".join(quotes)))

    def judgement(self) -> Section:
        """The learner's own judgement; where it was left open or wrong, what is the case."""
        answer = self.found.guessed_fit if self.found.guessed_fit is not None else self.found.fits
        key = f"judgement.{self.found.judgement}.{'yes' if answer else 'no'}"
        return self.section("judgement", [Entry(self.say(key))])

    def ways(self) -> Section:
        entries = tuple(
            Entry(
                text,
                mark=REACHED[reached],
                notes=(self.say("way.reached" if reached else "way.not_reached"),),
            )
            for text, reached in self.found.ways
        )
        return Section("ways", self.say("ways" if self.found.fits else "ways.end"), entries)

    def truth(self) -> Section:
        return self.section("truth", [Entry(self.found.truth)])

    def exercise(self) -> Section:
        name = self.say(f"skill.{self.found.exercise.skill}")
        about = self.say(f"skill.{self.found.exercise.skill}.about")
        return self.section("exercise", [Entry(self.found.exercise.why, name, notes=(about,))])
