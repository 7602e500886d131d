"""A mix as its page shows it: each item with its picture and its words."""

from dataclasses import dataclass

from klarheit.leadership.agreement import reliability
from klarheit.leadership.mix import Line, Profile, Question, questions
from klarheit.survey.instrument import Item, items, load
from klarheit_web.leadership.mix import queries, words
from klarheit_web.leadership.scales import Bar, bar, place
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import tables_of
from klarheit_web.surveys.wording import said, why_withheld, worded

LESS, MORE = -1.0, 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """One item: the team's middle half as a bar, the leader's guess as a mark.

    bar    None where nothing is shown; `why` says why
    guess  where the guess stands; None: no guess given
    """

    words: str
    bar: Bar | None
    guess: int | None
    sentence: str
    why: str
    count: int | None
    half: str
    middle: str
    guessed: str


@dataclass(frozen=True, slots=True)
class Group:
    """One behaviour with its two items."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Page:
    groups: tuple[Group, ...]
    answered: int
    reliability: float
    has_guess: bool
    questions: tuple[Question, ...]


def page(found: Round, *, is_mine: bool) -> Page:
    """Both profiles, in the order of the behaviours."""
    profiles, tables = queries.profiles_of(found), tables_of(found)
    asked = {item.key: item for item in items(load(found.instrument))}
    why = {key: why_withheld(reason, tables.k) for (_group, key), reason in tables.withheld.items()}
    return Page(
        tuple(_group(profile, asked, why, is_mine=is_mine) for profile in profiles),
        tables.answered,
        reliability(tables.answered),
        any(line.guess is not None for profile in profiles for line in profile.lines),
        questions(profiles),
    )


def _group(profile: Profile, asked: dict[str, Item], why: dict[str, str], *, is_mine: bool) -> Group:
    rows = (
        _row(line, asked[line.item], why, is_mine=is_mine) for line in profile.lines if line.item in asked
    )
    return Group(words.behaviour_name(profile.behaviour), tuple(rows))


def _row(line: Line, item: Item, why: dict[str, str], *, is_mine: bool) -> Row:
    wish = line.wish
    return Row(
        words=said(item.words),
        bar=bar(wish, LESS, MORE) if wish else None,
        guess=None if line.guess is None else place(line.guess, LESS, MORE),
        sentence=words.in_a_sentence(line, item.levels, is_mine=is_mine),
        why=why.get(line.item, ""),
        count=wish.count if wish else None,
        half=words.half(wish, item.levels) if wish else "",
        middle=words.middle(wish, item.levels) if wish else "",
        guessed="" if line.guess is None else worded(line.guess, item.levels),
    )
