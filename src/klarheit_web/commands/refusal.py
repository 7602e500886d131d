"""What a command refuses to do."""

from klarheit_web.commands.words import Words


class Refused(Exception):
    """`key` is a phrase beginning with "refused."; `fields` are its places."""

    def __init__(self, key: str, **fields: object) -> None:
        self.key, self.fields = key, fields
        super().__init__(key)

    def sentence(self, say: Words) -> str:
        """What was wrong and what to do."""
        return say[f"refused.{self.key}"].format(**self.fields)
