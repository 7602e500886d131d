"""The only way in: a link, told once or sent."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.mail import send_mail
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit_web.accounts.models import Invitation
from klarheit_web.accounts.queries import administered_by
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.people import actions, queries
from klarheit_web.people.forms import InviteForm
from klarheit_web.people.views.members import enter


@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: PersonRequest) -> HttpResponse:
    enter(request)
    form = InviteForm(administered_by(request.user).active(), request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            invitation, token = actions.invite(request.user, **form.cleaned_data)
        except actions.AddressTaken:
            form.add_error("email", _("This address has an account already, or an open invitation."))
        else:
            return _handed_over(request, invitation, token)
    return render(request, "people/invite.html", {"form": form})


@require_POST
def withdraw(request: PersonRequest, pk: UUID) -> HttpResponse:
    invitation = get_object_or_404(queries.invitations(request.user), pk=pk)
    actions.withdraw(invitation)
    messages.success(request, _("The invitation is withdrawn; its link leads nowhere now."))
    return redirect("people:list")


def _handed_over(request: PersonRequest, invitation: Invitation, token: str) -> HttpResponse:
    """Sent by mail if there is one. Otherwise shown in this answer: kept anywhere it would be told twice."""
    link = f"{settings.ENVIRONMENT.url}{reverse('invitation', args=[token])}"
    if settings.ENVIRONMENT.mail and _sent(invitation, link):
        messages.success(request, _("The invitation is on its way."))
        return redirect("people:list")
    return render(request, "people/invited.html", {"invitation": invitation, "link": link})


def _sent(invitation: Invitation, link: str) -> bool:
    """Whether the mail server took it; a link that could not be sent is shown instead."""
    text = render_to_string("people/invitation_mail.txt", {"invitation": invitation, "link": link})
    try:
        send_mail("Klarheit: Einladung · Invitation", text, None, [invitation.email])
    except OSError:
        return False
    return True
