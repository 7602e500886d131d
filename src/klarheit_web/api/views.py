"""Pages around the interface for programs: tokens, its description, the OpenAPI document."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.api import actions, documentation, queries
from klarheit_web.api.forms import SCOPE_WORDS, TokenForm
from klarheit_web.api.models import Token
from klarheit_web.pages import wording

SHOWN = 50


@require_http_methods(["GET", "HEAD", "POST"])
def tokens(request: PersonRequest) -> HttpResponse:
    """One's own tokens; a new one's secret is shown in the answer to making it and never again."""
    form = TokenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        token, secret = actions.make_token(request.user, **form.cleaned_data)
        return render(request, "api/made.html", {"token": token, "secret": secret})
    page = Paginator(queries.tokens_of(request.user), SHOWN).get_page(request.GET.get("page"))
    return render(
        request, "api/tokens.html", {"form": form, "page": page, "rows": [_row(one) for one in page]}
    )


@require_http_methods(["GET", "HEAD", "POST"])
def revoke(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Asks first: nothing brings a token back."""
    token = get_object_or_404(queries.tokens_of(request.user), pk=pk)
    if request.method == "POST":
        actions.revoke(token)
        messages.success(request, _("The token is revoked. No program gets in with it any more."))
        return redirect("api:tokens")
    return render(request, "api/revoke.html", {"token": token})


@require_safe
def docs(request: PersonRequest) -> HttpResponse:
    """Every operation with its fields and an example."""
    url = settings.ENVIRONMENT.url
    shown = {"operations": list(documentation.operations(wording.language(), url)), "url": url}
    return render(request, "api/docs.html", shown)


@login_not_required
@require_safe
def openapi(request: HttpRequest) -> HttpResponse:
    """The OpenAPI document, open to all: it describes the program and holds nothing of anybody."""
    return JsonResponse(documentation.described(wording.language()))


def _row(token: Token) -> dict[str, object]:
    """A token with what it may do, in words, and whether it still holds."""
    state = "revoked" if token.revoked_at else "over" if token.expires_at <= timezone.now() else "holds"
    return {"token": token, "may": [SCOPE_WORDS[scope][0] for scope in token.scopes], "state": state}
