"""A request of somebody who is signed in: what views of closed pages get."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from klarheit_web.accounts.models import Person


class PersonRequest(HttpRequest):
    """`SignInFirst` has seen to it that there is a person."""

    user: Person
    htmx: HtmxDetails
