"""90 % intervals: for a share, a median, and a share of two sums. Closed forms, no random numbers.

They say how far the figure might have lain in another talk like this one. They do not contain the mistakes of
the recogniser (`docs/recogniser.md`).
"""

from collections.abc import Sequence
from math import exp, log, sqrt
from statistics import NormalDist

from klarheit.measures.model import Interval

LEVEL = 0.90
_TAIL = (1 - LEVEL) / 2
_Z = NormalDist().inv_cdf(1 - _TAIL)


def wilson(successes: int, trials: int) -> Interval:
    """Score interval of a share, each 0..1.

    Wilson (1927); recommended for few trials by Brown, Cai & DasGupta (2001), https://doi.org/10.1214/ss/1009213286.
    """
    share, z2 = successes / trials, _Z**2
    centre = (successes + z2 / 2) / (trials + z2)
    half = _Z / (trials + z2) * sqrt(trials * share * (1 - share) + z2 / 4)
    return Interval(max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half)))


def of_median(values: Sequence[float]) -> Interval | None:
    """Two of the sorted values, so far apart that each misses the median with a chance of 5 % at most.

    None under five values: with four, even smallest to largest holds the median in 87.5 % only.
    See Conover, Practical Nonparametric Statistics (1999), on estimating quantiles.
    """
    rank = _rank(len(values))
    if rank == 0:
        return None
    ordered = sorted(values)
    return Interval(ordered[rank - 1], ordered[-rank])


def _rank(n: int) -> int:
    """The largest rank r with P(Binomial(n, ½) < r) ≤ 5 %; 0 when there is none."""
    ways, below, most = 1, 1, 2**n // round(1 / _TAIL)
    rank = 0
    while below <= most:
        rank += 1
        ways = ways * (n - rank + 1) // rank  # C(n, rank) from the one before: n may be thousands
        below += ways
    return rank


def of_split(pairs: Sequence[tuple[float, float]]) -> Interval | None:
    """Interval of Σa / Σ(a + b) over exchanges (a, b): how two sides share something that comes in blocks.

    The logarithm of Σa / Σb is linearised around its value (Cochran, Sampling Techniques, 1977, on ratios)
    and carried back to 0..1, with Student's t for few exchanges. It agrees with a bootstrap over exchanges
    (a test compares them) at a fraction of its cost. None when one side has nothing, or under two exchanges.
    """
    first, second, n = sum(a for a, _ in pairs), sum(b for _, b in pairs), len(pairs)
    if n < 2 or not first or not second:
        return None
    variance = n / (n - 1) * sum((a / first - b / second) ** 2 for a, b in pairs)
    centre, half = log(first / second), _student(n - 1) * sqrt(variance)
    return Interval(_share(centre - half), _share(centre + half))


def _share(log_odds: float) -> float:
    return 1 / (1 + exp(-log_odds))


def _student(degrees: int) -> float:
    """The 95 % point of Student's t, from the normal one (Abramowitz & Stegun 26.7.5)."""
    z, d = _Z, degrees
    return z + (z**3 + z) / (4 * d) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * d**2)
