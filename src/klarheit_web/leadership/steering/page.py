"""The agenda as the page and the paper show it: each pair with its words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from klarheit.leadership.contradictions import Beside, Topic
from klarheit_web.leadership.models import PairSigned, SteeringElement
from klarheit_web.leadership.steering import words
from klarheit_web.leadership.steering.picture import Picture, picture
from klarheit_web.leadership.steering.queries import Agenda

FULL = 240


@dataclass(frozen=True, slots=True)
class Weight:
    """Where a pair's weight and its interval stand in a bar of 240."""

    start: int
    width: int
    middle: int


@dataclass(frozen=True, slots=True)
class Signed:
    """What one leader said of a pair."""

    leader: str
    often: str
    strongly: str
    example: str


@dataclass(frozen=True, slots=True)
class Row:
    """One pair: what both sides say of it.

    many      how many named it; empty where the staff's side shows nothing of it
    often, strongly  the middle of what they said; empty where it is not shown
    """

    first: str
    first_kind: str
    second: str
    second_kind: str
    many: str
    often: str
    strongly: str
    weight: Weight | None
    said: tuple[str, ...]
    leaders: tuple[Signed, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """said: sentences that stand without their pair, because few named it."""

    pulls: tuple[Row, ...]
    supports: tuple[Row, ...]
    picture: Picture | None
    said: tuple[str, ...]


def page(agenda: Agenda) -> Page:
    """The rows in the order of the agenda, and the picture of all."""
    kinds = _kinds(agenda.names)
    return Page(
        _rows(agenda, agenda.pulls, kinds, pulls=True),
        _rows(agenda, agenda.supports, kinds, pulls=False),
        picture(agenda.pulls, agenda.supports, agenda.names),
        agenda.said.get("", ()),
    )


def _kinds(names: Mapping[str, str]) -> dict[str, str]:
    ids = [key.removeprefix("element:") for key in names if key.startswith("element:")]
    found = SteeringElement.objects.filter(pk__in=ids).values_list("pk", "kind")
    return {str(pk): kind for pk, kind in found}


def _rows(agenda: Agenda, pairs: Sequence[Beside], kinds: dict[str, str], *, pulls: bool) -> tuple[Row, ...]:
    return tuple(_row(agenda, pair, kinds, pulls=pulls) for pair in pairs)


def _row(agenda: Agenda, pair: Beside, kinds: dict[str, str], *, pulls: bool) -> Row:
    topic = pair.staff
    signed = agenda.signed.get((pair.first, pair.second, pulls), ())
    return Row(
        first=agenda.names.get(pair.first, ""),
        first_kind=words.kind_of(pair.first, kinds),
        second=agenda.names.get(pair.second, ""),
        second_kind=words.kind_of(pair.second, kinds),
        many=words.how_many(topic) if topic else "",
        often=words.how_often(topic.often) if topic else "",
        strongly=words.how_strongly(topic.costly, pulls=pulls) if topic else "",
        weight=_weight(topic),
        said=agenda.said.get(f"{pair.first}|{pair.second}", ()) if pulls else (),
        leaders=tuple(_signed(one) for one in signed),
    )


def _weight(topic: Topic | None) -> Weight | None:
    if topic is None or topic.weight is None or topic.interval is None:
        return None
    low, high = (round(end * FULL) for end in topic.interval)
    return Weight(low, max(high - low, 2), round(topic.weight * FULL))


def _signed(pair: PairSigned) -> Signed:
    often, strongly = words.how_often(pair.often), words.how_strongly(pair.costly, pulls=pair.pulls)
    return Signed(pair.leader.name, often, strongly, pair.example)
