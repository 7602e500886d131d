"""Taking everything along. The file is made while it is sent: nothing of it is kept."""

from allauth.account.decorators import reauthentication_required
from django.db import transaction
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.privacy import export


@reauthentication_required  # type: ignore[untyped-decorator]  # allauth carries no types
@require_http_methods(["GET", "POST"])
def take(request: PersonRequest) -> HttpResponseBase:
    """What is in it; POST sends it."""
    return _sent(request) if request.method == "POST" else render(request, "privacy/take.html")


def _sent(request: PersonRequest) -> HttpResponse | StreamingHttpResponse:
    with transaction.atomic():
        note(request.user, request.user, Deed.EXPORTED)
    answer = StreamingHttpResponse(export.zipped(request.user), content_type="application/zip")
    name = f"klarheit-{timezone.localdate().isoformat()}.zip"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
