"""Several talks with one customer, as one map: a plain value of which text, HTML, PDF and JSON are views."""

from klarheit.report.series.compose import compose
from klarheit.report.series.model import Held, SeriesSheet

__all__ = ["Held", "SeriesSheet", "compose"]
