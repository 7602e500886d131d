from dataclasses import replace

from klarheit.clarity.model import Evidence
from klarheit.mirror import Mirror
from klarheit.report.compose import compose
from klarheit.report.sheet import Cite, Mark, Sheet, Spoken
from klarheit.report.transcript import mark_up


def cited(number: int, mirror: Mirror, turn: int, quote: str, section: str) -> Cite:
    start = mirror.talk.turns[turn].text.index(quote)
    evidence = Evidence(turn, start, start + len(quote), quote, mirror.talk.side(turn))
    return Cite(f"c{number}", evidence, quote, "", "", section)


def quoting(mirror: Mirror, cites: list[Cite]) -> Sheet:
    """A sheet that quotes only this."""
    return replace(compose(mirror, "de"), cites=tuple(cites))


def marks_of(spoken: Spoken) -> list[Mark]:
    return [piece for piece in spoken.pieces if isinstance(piece, Mark)]


def test_pieces_joined_are_the_turns_verbatim(mirror: Mirror) -> None:
    spoken, _ = mark_up(mirror.talk, compose(mirror, "de"))
    joined = ["".join(p if isinstance(p, str) else p.text + p.tail for p in turn.pieces) for turn in spoken]
    assert joined == [turn.text for turn in mirror.talk.turns]


def test_quotes_that_overlap_share_one_mark(mirror: Mirror) -> None:
    cites = [
        cited(1, mirror, 1, "dass meine Leute samstags", "A"),
        cited(2, mirror, 1, "meine Leute samstags nicht mehr kommen müssen", "B"),
    ]
    turns, places = mark_up(mirror.talk, quoting(mirror, cites))
    (mark,) = marks_of(turns[1])
    assert mark.text == "dass meine Leute samstags nicht mehr kommen müssen"
    assert (mark.tail, [back.id for back in mark.backs]) == (".", ["c1", "c2"])
    assert places == {"c1": mark.id, "c2": mark.id}


def test_mark_links_back_once_per_section(mirror: Mirror) -> None:
    cites = [cited(i, mirror, 3, "Seit dem Frühjahr", section) for i, section in enumerate("AAB", start=1)]
    turns, _ = mark_up(mirror.talk, quoting(mirror, cites))
    assert [back.id for back in marks_of(turns[3])[0].backs] == ["c1", "c3"]


def test_mark_is_quiet_only_where_nothing_but_the_list_of_questions_quotes_it(mirror: Mirror) -> None:
    cites = [
        cited(1, mirror, 4, "Haben Sie da ein Budget?", "Wie gefragt wurde"),
        cited(2, mirror, 0, "Was wäre denn anders", "Wie gefragt wurde"),
        cited(3, mirror, 0, "Was wäre denn anders", "Was gelungen ist"),
    ]
    turns, _ = mark_up(mirror.talk, quoting(mirror, cites))
    assert [marks_of(turns[i])[0].quiet for i in (0, 4)] == [False, True]
