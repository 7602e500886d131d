"""Everything of a person as a zip that is readable without Klarheit."""

from klarheit_web.privacy.export.archive import zipped

__all__ = ["zipped"]
