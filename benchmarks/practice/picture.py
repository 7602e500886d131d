"""The picture of the report: what each interviewer earns, with all counterparts and with each."""

import statistics
from collections.abc import Mapping
from pathlib import Path

import altair as alt
from figures import BY_GROUP, mean

INK, QUIET, PAPER = "#1f2a30", "#9fb4ba", "#ffffff"
SHADE = "#0b5c6b"


def draw(found: Mapping[str, BY_GROUP], path: Path) -> None:
    """A dot for the mean over all with its interval, a faint one for every counterpart."""
    means = [_row(name, values) for name, values in found.items()]
    each = [
        {"interviewer": name, "earned": statistics.fmean(shares), "counterpart": group}
        for name, values in found.items()
        for group, shares in values.items()
    ]
    y = alt.Y("interviewer:N", title=None, sort=list(found), axis=alt.Axis(grid=True))
    title = "share of the facts earned, weighted by depth"
    x = alt.X("earned:Q", title=title, scale=alt.Scale(domain=[0, 1]), axis=alt.Axis(format="%"))
    rows = alt.Chart(alt.InlineData(values=means))
    drawn = alt.layer(
        alt.Chart(alt.InlineData(values=each))
        .mark_circle(color=QUIET, size=16, opacity=0.6)
        .encode(x=x, y=y),
        rows.mark_rule(color=SHADE, strokeWidth=3).encode(x=alt.X("low:Q"), x2="high:Q", y=y),
        rows.mark_circle(color=SHADE, size=90, opacity=1).encode(x=x, y=y),
    ).properties(width=520, height=24 * len(found))
    plain = drawn.configure(background=PAPER, font="sans-serif").configure_axis(
        labelColor=INK, titleColor=INK, gridColor="#e6eaec", domainColor="#9aa5ab", tickColor="#9aa5ab"
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    plain.save(str(path))


def _row(name: str, values: BY_GROUP) -> dict[str, object]:
    figure = mean(values)
    return {"interviewer": name, "earned": figure.value, "low": figure.low, "high": figure.high}
