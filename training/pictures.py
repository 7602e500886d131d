"""The pictures of the model card: how far confidence can be believed, and which moves are taken for which."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import altair as alt

from klarheit.evaluation.coded import CodedTalk
from klarheit.evaluation.evaluate import MOVES, Evaluation
from klarheit.evaluation.judged import judge_segments, written

INK, PAPER = "#1f2a30", "#ffffff"
SHADES = ["#ffffff", "#0b5c6b"]
NAMES = {"de": "German", "en": "English"}


def reliability(found: Evaluation, path: Path) -> None:
    """Confidence beside the share of right labels, by language and text; the dashed line would be perfect."""
    points = [
        {
            "text": f"{NAMES[part.language]}, {'as written' if part.text == 'written' else 'bare'}",
            "confidence": one.confidence,
            "right": one.right,
            "segments": one.count,
        }
        for part in found.parts
        for one in part.reliability.bins
    ]
    whole = alt.Scale(domain=[0, 1])
    x = alt.X("confidence:Q", title="confidence", scale=whole)
    y = alt.Y("right:Q", title="share of right labels", scale=whole)
    size = alt.Size("segments:Q", title="segments", scale=alt.Scale(range=[15, 250]))
    perfect = {"x": alt.datum(0), "y": alt.datum(0), "x2": alt.datum(1), "y2": alt.datum(1)}
    drawn = alt.layer(
        alt.Chart().mark_rule(strokeDash=[4, 4], color="#9aa5ab").encode(**perfect),
        alt.Chart().mark_line(color=SHADES[1], strokeWidth=1).encode(x, y),
        alt.Chart().mark_point(filled=True, color=SHADES[1], opacity=1).encode(x, y, size),
        data=alt.Data(values=points),
    ).properties(width=220, height=220)
    _save(
        drawn.facet(alt.Facet("text:N", title=None, sort=[*dict.fromkeys(map(_text, points))]), columns=2),
        path,
    )


def _text(point: dict[str, object]) -> object:
    return point["text"]


def confusion(talks: Iterable[CodedTalk], path: Path) -> None:
    """Of the segments that the coder gave a move: the share that the recogniser gave each, as written."""
    pairs = Counter(pair for talk in talks for pair in _firsts(talk))
    coded = Counter[str]()
    for (move, _), count in pairs.items():
        coded[move] += count
    cells = [
        {"coded": move, "found": other, "share": count / coded[move]}
        for (move, other), count in pairs.items()
    ]
    order = [move for move in MOVES if move in coded]
    found = [move for move in MOVES if any(cell["found"] == move for cell in cells)]
    shades = alt.Scale(domain=[0, 1], range=SHADES, interpolate="rgb")
    drawn = (
        alt.Chart(alt.Data(values=cells))
        .mark_rect()
        .encode(
            x=alt.X("found:N", title="recognised", sort=found, axis=alt.Axis(labelAngle=-60, orient="top")),
            y=alt.Y("coded:N", title="coded", sort=order),
            color=alt.Color("share:Q", title="share", scale=shades),
        )
        .properties(width=16 * len(found), height=16 * len(order))
    )
    _save(drawn, path)


def _firsts(talk: CodedTalk) -> Iterable[tuple[str, str]]:
    """What each segment does first of all, as coded and as recognised."""
    _, guesses = judge_segments(talk, written)
    return ((guess.coded, guess.label) for guess in guesses)


def _save(drawn: alt.FacetChart | alt.Chart, path: Path) -> None:
    plain = drawn.configure(background=PAPER, font="sans-serif").configure_axis(
        labelColor=INK, titleColor=INK, gridColor="#e6eaec", domainColor="#9aa5ab", tickColor="#9aa5ab"
    )
    plain.save(str(path))
