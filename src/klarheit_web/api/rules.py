"""Rights of programs: those of the person they act for, narrowed by the scopes of their token."""

from klarheit_web.api.models import Token

READ, WRITE, DELETE = SCOPES = ("conversations:read", "conversations:write", "conversations:delete")


def allows(token: Token, scope: str) -> bool:
    return scope in token.scopes
