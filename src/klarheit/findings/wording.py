"""A finding in words."""

from klarheit.findings.model import Finding
from klarheit.languages import phrases


def sentence(finding: Finding, language: str) -> str:
    """The finding's sentence in a language.

    A field naming a dimension ("goal") becomes its clause ("worum es Ihrem Gegenüber geht"); `{Dimension}`
    is the same clause at the start of a sentence. Quotes are not part of it: they stand in the evidence.
    """
    table = phrases(language, "findings")
    fields = {}
    for name, value in finding.fields.items():
        words = table.get(f"clause.{value}", str(value))
        fields[name] = words
        fields[name.capitalize()] = words[:1].upper() + words[1:]
    return table[finding.key].format(**fields)
