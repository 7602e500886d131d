"""The one-time links that the demo prints. Outside the demo this address does not exist."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from klarheit_web.accounts import actions
from klarheit_web.accounts.entering import enter


@login_not_required
def demo(request: HttpRequest, token: str) -> HttpResponse:
    if not settings.ENVIRONMENT.demo:
        raise Http404
    person = actions.use_demo_link(token)
    if person is None:
        return render(request, "accounts/demo_over.html", status=404)
    enter(request, person)
    return redirect("today")
