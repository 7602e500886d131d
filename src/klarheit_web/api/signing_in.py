"""How a program says for whom it acts: `Authorization: Bearer …`. A browser's cookies count for nothing."""

from django.http import HttpRequest
from django.utils import translation
from ninja.security import HttpBearer
from ninja.throttling import SimpleRateThrottle

from klarheit_web.api import queries, rules
from klarheit_web.api.complaints import NotAllowed
from klarheit_web.api.models import Token

RATE = "120/min"


class ProgramRequest(HttpRequest):
    """A request of a program that has signed in."""

    auth: Token


class Bearer(HttpBearer):
    """A personal token that holds and has this scope."""

    def __init__(self, scope: str) -> None:
        super().__init__()
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> Token | None:
        """Whoever names no language is answered in the person's own."""
        found = queries.token_behind(token)
        if found is None:
            return None
        if "Accept-Language" not in request.headers:
            translation.activate(found.person.language)
        if not rules.allows(found, self.scope):
            raise NotAllowed("scope_missing", scope=self.scope)
        return found


class PerToken(SimpleRateThrottle):
    """Each token for itself, counted across processes."""

    def get_cache_key(self, request: HttpRequest) -> str:
        token: Token = request.auth  # type: ignore[attr-defined]  # ninja sets it once somebody has signed in
        return f"api-token:{token.pk}"
